/**
 * `what-if`: the smallest sets of changes that clear an error. A change cuts every proof that rests on what it takes away, so
 * the sets are the minimal hitting sets of the error's proofs, found proof by proof (Reiter, "A theory of diagnosis from first
 * principles", 1987). Each set is solved again: the error is gone, and no proper subset clears it.
 */
import type { FactsEdit } from '../../facts/edit.js';
import type { Emission } from '../../facts/emitted.js';
import type { CompiledProgram, Result } from '../../solver/runtime.js';
import { prove } from '../../solver/runtime.js';
import type { Context } from '../diagnose/context.js';
import type { ErrorCause } from '../diagnose/errors.js';
import { errorOf, tupleOf } from '../why/proof.js';
import { changesOf, type Change } from './changes.js';
import { solvedWith } from './solved-again.js';

/** Changes that clear the error together; without any of them it stays. */
export type ChangeSet = readonly Change[];

export interface WhatIfOptions {
  /** No larger sets are looked for. Default 3. */
  readonly largest?: number;
  /** Default 8. */
  readonly most?: number;
}

/** How often the rules are applied at most, for one error. */
const ATTEMPTS = 250;

/** The smallest sets first. */
export function whatIf(
  cx: Context,
  program: CompiledProgram,
  cause: ErrorCause,
  options: WhatIfOptions = {},
): ChangeSet[] {
  return smallestSets((changes) => nextChanges(cx, program, cause, changes), options);
}

/** What a search needs of a change: equal ones have the same key. */
export interface Keyed {
  readonly key: string;
}

/**
 * The minimal sets of changes that clear something. `next` tells, after some changes, of those that could be made beside them; undefined if
 * nothing is left to clear.
 */
export function smallestSets<C extends Keyed>(
  next: (changes: readonly C[]) => readonly C[] | undefined,
  { largest = 3, most = 8 }: WhatIfOptions = {},
): (readonly C[])[] {
  const found: (readonly C[])[] = [];
  const seen = new Set<string>();
  const waiting: (readonly C[])[] = [[]];
  for (let attempts = 0; attempts < ATTEMPTS && waiting.length && found.length < most; attempts++) {
    const changes = waiting.shift()!;
    const keys = new Set(changes.map(({ key }) => key));
    if (found.some((set) => set.every(({ key }) => keys.has(key)))) continue;
    const changesLeft = next(changes);
    if (changesLeft === undefined) {
      if (changes.length) found.push(changes);
      continue;
    }
    if (changes.length === largest) continue;
    for (const change of changesLeft) {
      const set = [...changes, change];
      const name = set
        .map(({ key }) => key)
        .sort()
        .join('\n');
      if (!keys.has(change.key) && !seen.has(name)) waiting.push(set);
      seen.add(name);
    }
  }
  return found;
}

/** Changes that each cut the least proof that is left, or undefined if the error is gone. */
function nextChanges(
  cx: Context,
  program: CompiledProgram,
  cause: ErrorCause,
  changes: ChangeSet,
): Change[] | undefined {
  const result = resultWith(cx.emission, program, togetherOf(changes), cause);
  const error = tupleOf(result, cause);
  const proof = error && prove(result, error.relation, error.tuple);
  if (!proof) return undefined;
  const byKey = new Map<string, Change>();
  for (const change of proof.nodes.flatMap((node) => changesOf(cx, node)))
    if (!byKey.has(change.key)) byKey.set(change.key, change);
  return [...byKey.values()];
}

/** What the rules derive when the facts are changed, of all errors or of one kind. */
export function resultWith(
  emission: Emission,
  program: CompiledProgram,
  edit: FactsEdit,
  cause?: ErrorCause,
): Result {
  const outputs = cause ? [errorOf(program, cause).relation] : errorRelations;
  return solvedWith(emission, program, edit, outputs, true);
}

export function togetherOf(changes: ChangeSet): FactsEdit {
  return {
    add: changes.flatMap(({ edit }) => edit.add ?? []),
    remove: changes.flatMap(({ edit }) => edit.remove ?? []),
  };
}

const errorRelations = [
  'errors',
  'subset_errors',
  'uninitialized_uses',
  'reassignment_errors',
  'mutability_errors',
  'moves_out_of_borrow',
  'moves_out_of_destructor',
  'moves_out_of_element',
  'type_test_errors',
];
