/** The map of the compiler: parsed program → checks → strata → lowered rules → plans → JavaScript. */

import type { ProgramAst } from './ast.js';
import { checkProgram, type Declarations } from './check.js';
import { generatePlan, IndexTable, loopsOf, type PlanLoop } from './codegen.js';
import { errorAt, type ProgramError } from './errors.js';
import { ConstantTable, lowerRule, type LoweredLiteral, type LoweredRule } from './lower.js';
import { planBody, viewBeside } from './plan.js';
import type { CompiledProgram, PlannedRule, ProgramCode, ProgramPlan, RoundPlan } from './program.js';
import { stratify, type Stratum } from './strata.js';

export type Compiled =
  | { readonly program: CompiledProgram; readonly errors?: undefined }
  | { readonly program?: undefined; readonly errors: readonly ProgramError[] };

/** Checks a parsed program and prepares it for evaluation. */
export function compileProgram(parsed: { ast: ProgramAst; errors: readonly ProgramError[] }): Compiled {
  if (parsed.errors.length > 0) return { errors: parsed.errors };
  const { ast } = parsed;
  const { declarations, errors } = checkProgram(ast);
  if (errors.length > 0) return { errors };
  const { strata, errors: strataErrors } = stratify(ast, declarations.ids);
  if (strataErrors.length > 0) return { errors: strataErrors };

  const constants = new ConstantTable();
  const lowered = ast.rules.map((rule, i) => lowerRule(rule, i, declarations, constants));
  const stuck = lowered.flatMap((rule) => {
    const whole = { body: rule.body, start: -1, bound: new Set<number>(), growing: new Set<number>() };
    if (planBody(whole) !== null) return [];
    const { source, at } = ast.rules[rule.rule];
    return [errorAt(ast.sources[source], at, 'the aggregates of this rule wait for each other’s results')];
  });
  if (stuck.length > 0) return { errors: stuck };

  const facts = collectFacts(ast, declarations, constants);
  const derived = new Set(lowered.map((rule) => rule.head.relation));
  const counted = new Set(lowered.flatMap((rule) => rule.body.flatMap(countedRelations)));
  const arities = declarations.relations.map((relation) => relation.columns.length);
  const program: CompiledProgram = {
    format: 1,
    relations: declarations.relations.map((relation, id) => ({
      ...relation,
      derived: derived.has(id),
      distinct: counted.has(id),
    })),
    rules: ast.rules.map((rule, i) => ({
      ...rule,
      uses: [...new Set(lowered[i].body.flatMap(readRelations))],
    })),
    symbols: constants.symbols,
    facts,
    direct: generate(strata, lowered, arities, derived, false),
    lockstep: generate(strata, lowered, arities, derived, true),
  };
  return { program };
}

/**
 * The code of all rules. Directly, a rule grows by the relations of its own stratum, the lower ones being complete; in
 * lockstep it grows by all derived relations, which are replayed height by height.
 */
function generate(
  strata: readonly Stratum[],
  lowered: readonly LoweredRule[],
  arities: readonly number[],
  derived: ReadonlySet<number>,
  lockstep: boolean,
): ProgramCode {
  const indexes = new IndexTable();
  const functions: string[] = [];

  const plan = (
    rule: LoweredRule,
    start: number,
    growing: ReadonlySet<number>,
    delta = start,
  ): ProgramPlan & { loops: PlanLoop[] } => {
    const steps = planBody({ body: rule.body, start, bound: new Set(), growing, delta });
    if (steps === null) throw new Error('a rule that can be planned can be planned from each of its atoms');
    const literal = rule.body[start];
    const fn = functions.push(generatePlan({ rule, steps, lockstep, arities }, indexes)) - 1;
    return { start: literal?.kind === 'atom' ? literal.relation : -1, fn, loops: loopsOf(steps, indexes) };
  };

  const planRule = (rule: LoweredRule, stratum: Stratum): PlannedRule => {
    const atoms = rule.body.flatMap((literal, i) =>
      literal.kind === 'atom' ? [{ relation: literal.relation, i }] : [],
    );
    const growingAtoms = atoms.filter(({ relation }) =>
      lockstep ? derived.has(relation) : stratum.relations.includes(relation),
    );
    const reads = [...new Set(atoms.map(({ relation }) => relation))];
    const growing = new Set(growingAtoms.map(({ i }) => i));
    if (growing.size > 0) {
      // Starting elsewhere than with the delta pays where much of what grows would be gone through for each new row.
      const elsewhere =
        !lockstep && growing.size > 1 && atoms.length > 2 && atoms.length <= maxStarts ? atoms : [];
      const rounds = growingAtoms.map(({ i: delta }): RoundPlan => {
        const others = elsewhere.filter(({ i }) => i !== delta);
        return {
          ...plan(rule, delta, growing),
          others: others.map(({ i }) => ({
            ...plan(rule, i, growing, delta),
            view: growing.has(i) ? viewBeside(i, delta) : 'fixed',
          })),
        };
      });
      return { rule: rule.rule, reads, once: [], rounds };
    }
    const starts = atoms.length === 0 ? [-1] : atoms.slice(0, maxStarts).map(({ i }) => i);
    const once = starts.map((start) => plan(rule, start, growing)).map(({ start, fn }) => ({ start, fn }));
    return { rule: rule.rule, reads, once, rounds: [] };
  };

  const planned = strata.map((stratum) => ({
    relations: stratum.relations,
    recursive: stratum.recursive,
    rules: stratum.rules.map((rule) => planRule(lowered[rule], stratum)),
  }));
  return { strata: planned, indexes: indexes.specs, source: `return [\n${functions.join(',\n')}\n];` };
}

/** A rule that runs once has a plan for each of its first atoms to start with; the smallest relation decides. */
const maxStarts = 8;

function collectFacts(
  ast: ProgramAst,
  { ids }: Declarations,
  constants: ConstantTable,
): CompiledProgram['facts'] {
  const rows = new Map<number, number[]>();
  for (const fact of ast.facts) {
    const relation = ids.get(fact.relation)!;
    let into = rows.get(relation);
    if (into === undefined) rows.set(relation, (into = []));
    // A relation without columns has a row of nothing, which is written as one 0.
    if (fact.values.length === 0) into.push(0);
    for (const value of fact.values) into.push(typeof value === 'number' ? value : constants.index(value));
  }
  return [...rows].map(([relation, flat]) => ({ relation, rows: flat }));
}

function readRelations(literal: LoweredLiteral): number[] {
  if (literal.kind === 'compare') return [];
  return literal.kind === 'aggregate' ? literal.body.flatMap(readRelations) : [literal.relation];
}

function countedRelations(literal: LoweredLiteral): number[] {
  return literal.kind === 'aggregate' ? literal.body.flatMap(readRelations) : [];
}
