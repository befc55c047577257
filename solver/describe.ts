/** How a program will be evaluated, as plain data: strata, join orders, indexes. */

import type { Argument, Computed } from './lower.js';
import type { PlannedAtom, Step } from './plan.js';
import type { CompiledProgram, PlannedRule, ProgramPlan } from './program.js';
import { replan, type Replanned } from './replan.js';

export interface StratumDescription {
  readonly relations: readonly string[];
  readonly recursive: boolean;
  readonly rules: readonly RuleDescription[];
}

export interface RuleDescription {
  readonly name: string;
  readonly text: string;
  readonly file: string;
  readonly line: number;
  /** `once` rules choose one plan by the sizes of relations; others have one for each delta. */
  readonly plans: readonly PlanDescription[];
}

export interface PlanDescription {
  /** `once`, or the relation whose delta it is for. */
  readonly for: string;
  /** What the plan is chosen instead of, if it starts elsewhere than with the delta. */
  readonly instead: boolean;
  /** The literals in the order in which they are gone through, each with how it is looked up. */
  readonly steps: readonly string[];
}

export interface IndexDescription {
  readonly relation: string;
  /** The columns that it is searched by. */
  readonly columns: readonly string[];
}

/** The plans of a program. */
export function describePlans(program: CompiledProgram): {
  strata: StratumDescription[];
  indexes: IndexDescription[];
} {
  const code = program.direct;
  const plans = replan(program, code);
  const words = new Words(program);
  const indexes = code.indexes.map(({ relation, columns }) => ({
    relation: words.relation(relation),
    columns: columns.map((column) => program.relations[relation].columns[column].name),
  }));
  const strata = code.strata.map((stratum) => ({
    relations: stratum.relations.map((id) => words.relation(id)),
    recursive: stratum.recursive,
    rules: [...stratum.rules, ...stratum.subsumptions].map((rule) =>
      describeRule(rule, program, plans, words),
    ),
  }));
  return { strata, indexes };
}

function describeRule(
  { rule, once, rounds }: PlannedRule,
  program: CompiledProgram,
  plans: readonly Replanned[],
  words: Words,
): RuleDescription {
  const { name, text, file, line } = program.rules[rule];
  const describe = (plan: ProgramPlan, of: string, instead: boolean): PlanDescription => ({
    for: of,
    instead,
    steps: words.steps(plans[plan.fn]),
  });
  return {
    name,
    text,
    file,
    line,
    plans: [
      ...once.map((plan) => describe(plan, 'once', false)),
      ...rounds.flatMap((plan) => {
        const delta = words.relation(plan.start);
        return [describe(plan, delta, false), ...plan.others.map((other) => describe(other, delta, true))];
      }),
    ],
  };
}

/** Steps in words. */
class Words {
  private names = new Map<number, string>();

  constructor(private readonly program: CompiledProgram) {}

  relation(id: number): string {
    return this.program.relations[id].name;
  }

  steps({ rule, steps }: Replanned): string[] {
    this.names = new Map(rule.named.map(({ name, variable }) => [variable, name.replace(/'.*/, '')]));
    const head = `insert ${this.atom({ relation: rule.head.relation, args: rule.head.args as Argument[] })}`;
    return [...steps.map((step) => this.step(step)), head];
  }

  private step(step: Step): string {
    switch (step.kind) {
      case 'start':
        return `for each ${this.atom(step.atom)}`;
      case 'scan':
        return `for each ${this.atom(step.atom)}${viewWords[step.view]}`;
      case 'probe': {
        const { columns } = this.program.relations[step.atom.relation];
        const by = step.bound.map((column) => columns[column].name).join(', ');
        return `look up ${this.atom(step.atom)} by ${by}${viewWords[step.view]}`;
      }
      case 'member':
        return `if ${this.atom(step.atom)} is there${viewWords[step.view]}`;
      case 'absent':
        return `if ${this.atom(step.atom)} is not there`;
      case 'test': {
        const { op, left, right } = step.literal;
        return `if ${this.value(left)} ${op} ${this.value(right)}`;
      }
      case 'assign':
        return `let ${this.variable(step.variable)} = ${this.value(step.value)}`;
      case 'unpack': {
        const { record, fields } = step.literal;
        return `take apart ${this.value(record)} = [${fields.map((field) => this.argument(field)).join(', ')}]`;
      }
      case 'range': {
        const { result, args } = step.literal;
        return `for each ${this.variable(result)} in range(${args.map((arg) => this.value(arg)).join(', ')})`;
      }
      case 'aggregate': {
        const { fn, result, target } = step.literal;
        const inner = step.steps.map((each) => this.step(each)).join('; ');
        const of = target === null ? '' : ` ${this.value(target)}`;
        return `let ${this.variable(result)} = ${fn}${of} { ${inner} }`;
      }
    }
  }

  private atom({ relation, args }: PlannedAtom): string {
    return `${this.relation(relation)}(${args.map((arg) => this.argument(arg)).join(', ')})`;
  }

  private argument(arg: Argument | Computed): string {
    return arg.kind === 'wildcard' ? '_' : this.value(arg);
  }

  private variable(variable: number): string {
    return this.names.get(variable) ?? `v${variable}`;
  }

  private value(value: Computed): string {
    switch (value.kind) {
      case 'variable':
        return this.variable(value.variable);
      case 'symbol':
        return JSON.stringify(this.program.symbols[value.symbol]);
      case 'number':
        return String(value.value);
      case 'call':
        return `${value.fn}(${value.args.map((arg) => this.value(arg)).join(', ')})`;
    }
  }
}

const viewWords = { fixed: '', full: '', old: ' (before the delta)', delta: ' (the delta)' };
