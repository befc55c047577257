/** An error that might have been, and is not; and what deciding that asks of the facts. */
import type { FactsEdit } from '../../facts/edit.js';
import type { RelationName } from '../../facts/relations.js';
import type { Span } from '../../lang/source.js';
import type { CompiledProgram } from '../../solver/runtime.js';
import type { Context } from '../diagnose/context.js';
import { solvedWith } from './solved-again.js';

/** One error that might have been, and is not. */
export interface NearMiss {
  readonly span: Span;
  /** The relation of the error and the tuple that is not derived. */
  readonly relation: 'errors' | 'uninitialized_uses' | 'subset_errors';
  readonly tuple: readonly number[];
  /** What happens there, what of the rule holds, what fails, in source words. */
  readonly sentences: readonly string[];
  /** The fact that would make the failing premise hold: with it, the tuple is derived. Absent where no one fact does. */
  readonly fact?: { readonly text: string; readonly edit: FactsEdit };
}

export function rowsOf({ emission }: Context, relation: RelationName): number[][] {
  const { rows, count, arity } = emission.facts.table(relation);
  return Array.from({ length: count }, (_, row) => Array.from(rows.subarray(row * arity, (row + 1) * arity)));
}

/** Whether the rules derive the tuple, when the facts are changed. */
export function holds(
  { emission }: Context,
  program: CompiledProgram,
  relation: NearMiss['relation'],
  tuple: readonly number[],
  edit: FactsEdit = {},
): boolean {
  const { rows, arity, count } = solvedWith(emission, program, edit, [relation]).relation(relation);
  for (let row = 0; row < count; row++)
    if (tuple.every((it, at) => rows[row * arity + at] === it)) return true;
  return false;
}
