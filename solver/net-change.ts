/**
 * What a change of given tuples comes to. A result may be solved again from one that others were made from already: the
 * machine then holds the tuples of the latest of these, whose own change is taken back at the same time.
 */

import type { Effect, GivenTuples, Inputs } from './given-change.js';
import { wordsOf } from './given-change.js';
import { changeOf } from './input-changes.js';
import { firstEqual, locateTuples } from './locate.js';
import type { Relation, RelationInput } from './storage.js';
import { insertFrom, relationLike } from './tracked.js';

/** A change that is known tuple by tuple, and what the machine's tuples differ by from those that it is a change of. */
export interface KnownChange {
  readonly tuples: GivenTuples;
  readonly since: ReadonlyMap<string, Effect>;
}

/** The same of one relation, tuples one after the other. */
export interface TupleChange {
  readonly remove: readonly number[];
  readonly add: readonly number[];
  readonly since: Effect | undefined;
}

/** What goes and comes in the machine, and what the change is by itself. */
export interface NetChange extends Effect {
  readonly effect: Effect;
}

/** How the rows of an input differ from those before; null if they do not. */
export function changeOfInput(
  name: string,
  before: RelationInput | undefined,
  after: RelationInput | undefined,
  arity: number,
): TupleChange | null {
  if (before === after) return null;
  checkArity(name, after, arity);
  if (arity === 0) return noChange;
  const change = changeOf(before, after);
  if (change === null) return null;
  const { removed, added } = change;
  if (after === undefined || removed.length === 0) return { remove: removed, add: added, since: undefined };
  // What goes as a row may be there in another.
  const tuples = Int32Array.from(removed);
  const count = tuples.length / arity;
  const first = firstEqual(tuples, count, arity);
  const still = new Uint8Array(count);
  const rows = { rows: wordsOf(after), count: after.count, arity };
  locateTuples(rows, tuples, count, (i) => {
    still[i] = 1;
  });
  const remove = removed.filter((_, at) => still[first[Math.floor(at / arity)]] === 0);
  return { remove, add: added, since: undefined };
}

/** What is known to change in a relation; null if nothing does. */
export function knownChange(name: string, { tuples, since }: KnownChange, arity: number): TupleChange | null {
  const [remove, add] = [tuples.remove, tuples.add].map((part) => wordsIn(name, part, arity));
  const before = since.get(name);
  return remove === null && add === null && before === undefined
    ? null
    : { remove: remove ?? [], add: add ?? [], since: before };
}

const noChange: TupleChange = { remove: [], add: [], since: undefined };

function wordsIn(name: string, inputs: Inputs | undefined, arity: number): readonly number[] | null {
  const input = inputs?.get(name);
  if (input === undefined || input.count === 0) return null;
  checkArity(name, input, arity);
  return Array.from(wordsOf(input).subarray(0, input.count * arity));
}

function checkArity(name: string, rows: RelationInput | undefined, arity: number): void {
  if (rows !== undefined && rows.arity !== arity)
    throw new Error(`rows have the columns of their relation: ${name} has ${arity}, not ${rows.arity}`);
}

/** All tuples that a change speaks of: those that were changed since, that go, that come. */
export function mentioned(
  { remove, add, since }: TupleChange,
  arity: number,
): { tuples: Int32Array; count: number } {
  const lists = [...(since === undefined ? [] : [words(since.minus), words(since.plus)]), remove, add];
  const tuples = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    tuples.set(list, at);
    at += list.length;
  }
  return { tuples, count: tuples.length / arity };
}

function words({ rows, count, arity }: Relation): Int32Array {
  return rows.subarray(0, count * arity);
}

/**
 * What a change comes to, given which of the tuples that it mentions are there now (of equal ones, of the first). `fixed`
 * says of a tuple, by its place, that it is always there.
 */
export function netChange(
  { remove, since }: TupleChange,
  arity: number,
  tuples: Int32Array,
  count: number,
  there: Uint8Array,
  fixed: (o: number) => boolean = () => false,
): NetChange {
  const first = firstEqual(tuples, count, arity);
  const [lost, came] = [since?.minus.count ?? 0, since?.plus.count ?? 0];
  const adds = lost + came + remove.length / arity;
  const before = there.slice();
  for (let i = 0; i < lost; i++) before[first[i]] = 1;
  for (let i = lost; i < lost + came; i++) before[first[i]] = 0;
  const after = before.slice();
  for (let i = lost + came; i < adds; i++) after[first[i]] = 0;
  for (let i = adds; i < count; i++) after[first[i]] = 1;
  const like = relationLike({ arity });
  const [minus, plus] = [like, relationLike(like)];
  const effect = { minus: relationLike(like), plus: relationLike(like) };
  for (let i = 0; i < count; i++) {
    if (first[i] !== i) continue;
    const o = i * arity;
    if (after[i] === 0 && fixed(o)) after[i] = 1;
    if (there[i] !== after[i]) insertFrom(after[i] === 1 ? plus : minus, tuples, o);
    if (before[i] !== after[i]) insertFrom(after[i] === 1 ? effect.plus : effect.minus, tuples, o);
  }
  return { minus, plus, effect };
}
