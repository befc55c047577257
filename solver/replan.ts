/**
 * The plans of a compiled program, made once more: a program keeps the code that was generated from them, and what needs
 * the plans themselves (evaluation without generated code, profiles, showing them) makes them from the rules again.
 */

import { lowerPlainly, nameOfGone } from './lower-subsumption.js';
import { ConstantTable, type LoweredRule } from './lower.js';
import { planBody, type Step } from './plan.js';
import type { CompiledProgram, PlannedRule, ProgramCode } from './program.js';

export interface Replanned {
  readonly rule: LoweredRule;
  readonly steps: readonly Step[];
}

/** The plans of a program's code, by the numbers of their functions. */
export function replan(program: CompiledProgram, code: ProgramCode): Replanned[] {
  const plans: Replanned[] = [];
  const lowered = lowerAll(program);
  const lockstep = code === program.lockstep;
  for (const stratum of code.strata) {
    const own = (relation: number): boolean =>
      lockstep ? program.relations[relation].derived : stratum.relations.includes(relation);
    for (const planned of [...stratum.rules, ...stratum.subsumptions])
      replanRule(planned, lowered, own, plans);
  }
  return plans;
}

function replanRule(
  { rule, once, rounds }: PlannedRule,
  lowered: readonly LoweredRule[],
  own: (relation: number) => boolean,
  plans: Replanned[],
): void {
  const { body } = lowered[rule];
  const growing = new Set(
    body.flatMap((literal, i) => (literal.kind === 'atom' && own(literal.relation) ? [i] : [])),
  );
  const add = (fn: number, start: number, delta: number): void => {
    const steps = planBody({ body, start, bound: new Set(), growing, delta });
    if (steps === null) throw new Error('a rule that was planned can be planned again');
    plans[fn] = { rule: lowered[rule], steps };
  };
  for (const { fn, literal } of once) add(fn, literal, literal);
  for (const { fn, literal, others } of rounds) {
    add(fn, literal, literal);
    for (const other of others) add(other.fn, other.literal, literal);
  }
}

/** The rules of a program, lowered as they were when it was compiled. */
export function lowerAll(program: CompiledProgram): LoweredRule[] {
  const ids = new Map(program.relations.map(({ name }, id) => [name, id]));
  const constants = new ConstantTable(program.symbols);
  const goneOf = (relation: number): number => ids.get(nameOfGone(program.relations[relation].name))!;
  return program.rules.map((rule, i) => lowerPlainly(rule, i, { ids }, constants, goneOf));
}
