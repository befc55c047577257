/**
 * Solving a set of facts: the errors that a model's rules derive from it, by name.
 */

import type { RelationName } from '../facts/relations.js';
import type { Facts } from '../facts/table.js';
import type { AtomTable, CompiledProgram, RelationInput, Result, RunOptions } from '../solver/runtime.js';
import { run } from '../solver/runtime.js';
import type { RuleSet } from './program.js';

/** The models that can be run on Polonius's eighteen relations alone. */
export const solvableModels = ['polonius', 'nll'] as const;
export type SolvableModel = (typeof solvableModels)[number];

/** The rules that answer soonest for a model. */
export const ruleSetOf: Readonly<Record<SolvableModel, RuleSet>> = { polonius: 'polonius-fast', nll: 'nll' };

/** The errors in a set of facts, in the columns of rust-lang/polonius' output, each list sorted and without repetition. */
export interface SolveAnswer {
  /** `[point, loan]`: the loan is live at the point, and invalidated there. */
  readonly errors: readonly (readonly string[])[];
  /**
   * `[point, origin1, origin2]`: at the point the first placeholder flows into the second, which the signature doesn't
   * allow. For a model whose subsets hold everywhere the point is empty.
   */
  readonly subset_errors: readonly (readonly string[])[];
  /** `[point, path]`: the path is used at the point, and may not be initialized there. */
  readonly move_errors: readonly (readonly string[])[];
}

export const errorRelations = ['errors', 'subset_errors', 'move_errors'] as const;
export type ErrorRelation = (typeof errorRelations)[number];

/** Runs a model's rules on facts. */
export function solve(
  program: CompiledProgram,
  facts: Facts,
  options: Omit<RunOptions, 'atoms'> = { outputs: errorRelations },
): Result {
  const inputs = new Map<string, RelationInput>();
  for (const { name } of program.relations) {
    const table = facts.tables.get(name as RelationName);
    if (table !== undefined) inputs.set(name, table);
  }
  // The facts' atoms have all that the solver asks of a table of atoms; it runs on them as they are.
  return run(program, inputs, { ...options, atoms: facts.atoms as unknown as AtomTable });
}

/** The errors of a result. `lacks` are relations of which the facts say nothing: errors that would rest on them are left out. */
export function answerOf(result: Result, lacks: readonly RelationName[] = []): SolveAnswer {
  const subsetsUnknown = lacks.includes('known_placeholder_subset');
  return {
    errors: tuplesOf(result, 'errors'),
    subset_errors: subsetsUnknown ? [] : tuplesOf(result, 'subset_errors'),
    move_errors: tuplesOf(result, 'move_errors'),
  };
}

/** Tuples by name, the point first: rules have it last, as in The Polonius Book, and the tools' output first. */
function tuplesOf(result: Result, name: ErrorRelation): string[][] {
  const { columns } = result.program.relations.find((relation) => relation.name === name)!;
  const point = columns.findIndex((column) => column.name === 'point');
  const tuples = [...result.relation(name).strings()].map((tuple) => [
    point < 0 ? '' : tuple[point],
    ...tuple.filter((_, column) => column !== point),
  ]);
  return tuples.sort(compareTuples);
}

function compareTuples(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < a.length; i++) {
    if (a[i] !== b[i]) return a[i] < b[i] ? -1 : 1;
  }
  return 0;
}
