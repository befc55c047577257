/** What changed between two sets of rows: rows that are in one and not in the other, as often as they are. */

import type { RelationInput } from './storage.js';

/** Rows one after the other, as in a `RelationInput`. */
export interface InputChange {
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

interface ChangeList extends InputChange {
  readonly removed: number[];
  readonly added: number[];
}

/** After a difference, so many rows are looked through for the place where both go on alike. */
const lookahead = 24;

/** The change from one input to another, or null if there is none. Rows that stay in their order cost little. */
export function changeOf(
  before: RelationInput | undefined,
  after: RelationInput | undefined,
): InputChange | null {
  const arity = before?.arity ?? after?.arity ?? 0;
  const [a, b] = [wordsOf(before), wordsOf(after)];
  const [m, n] = [(before?.count ?? 0) * arity, (after?.count ?? 0) * arity];
  if (m === n && (m === 0 || before?.rows === after?.rows)) return null;
  let start = alike(a, 0, m, b, 0, n);
  if (start === m && start === n) return null;
  start -= start % arity;
  const [endA, endB] = [m, n];
  const change: ChangeList = { removed: [], added: [] };
  let [i, j] = [start, start];
  while (i < endA && j < endB) {
    const run = alike(a, i, endA, b, j, endB);
    if (run >= arity) {
      i += run - (run % arity);
      j += run - (run % arity);
      continue;
    }
    const skip = nearest(a, i, endA, b, j, endB, arity);
    if (skip === null) break;
    for (; i < skip[0]; i++) change.removed.push(a[i]);
    for (; j < skip[1]; j++) change.added.push(b[j]);
  }
  if (i < endA && j < endB) compareAsSets(a, i, endA, b, j, endB, arity, change);
  else {
    for (; i < endA; i++) change.removed.push(a[i]);
    for (; j < endB; j++) change.added.push(b[j]);
  }
  return change.removed.length > 0 && change.added.length > 0 ? withoutMoved(change, arity) : change;
}

type Rows = Int32Array;

function wordsOf(input: RelationInput | undefined): Rows {
  const rows = input?.rows ?? new Int32Array(0);
  return rows instanceof Int32Array ? rows : new Int32Array(rows.buffer, rows.byteOffset, rows.length);
}

/** How many words are the same from two places on. */
function alike(a: Rows, i: number, endA: number, b: Rows, j: number, endB: number): number {
  const length = Math.min(endA - i, endB - j);
  let k = 0;
  for (let x = i, y = j; k + 4 <= length; k += 4, x += 4, y += 4) {
    const different = (a[x] ^ b[y]) | (a[x + 1] ^ b[y + 1]) | (a[x + 2] ^ b[y + 2]) | (a[x + 3] ^ b[y + 3]);
    if (different !== 0) break;
  }
  while (k < length && a[i + k] === b[j + k]) k++;
  return k;
}

function same(a: Rows, i: number, b: Rows, j: number, arity: number): boolean {
  for (let c = 0; c < arity; c++) if ((a[i + c] ^ b[j + c]) !== 0) return false;
  return true;
}

/** The nearest places from which both go on alike for two rows, or to their ends. */
function nearest(
  a: Rows,
  i: number,
  endA: number,
  b: Rows,
  j: number,
  endB: number,
  arity: number,
): [number, number] | null {
  const goOn = (x: number, y: number): boolean => {
    for (let k = 0; k < 2; k++, x += arity, y += arity) {
      if (x >= endA || y >= endB) return x >= endA && y >= endB;
      if (!same(a, x, b, y, arity)) return false;
    }
    return true;
  };
  for (let total = 1; total <= lookahead; total++) {
    for (let skipped = 0; skipped <= total; skipped++) {
      const x = i + skipped * arity;
      const y = j + (total - skipped) * arity;
      if (x <= endA && y <= endB && goOn(x, y)) return [x, y];
    }
  }
  return null;
}

/** Where the order is another: rows by how often each is there. */
function compareAsSets(
  a: Rows,
  i: number,
  endA: number,
  b: Rows,
  j: number,
  endB: number,
  arity: number,
  change: ChangeList,
): void {
  const counts = new Map<string, number>();
  for (let o = j; o < endB; o += arity) {
    const key = b.subarray(o, o + arity).join();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (let o = i; o < endA; o += arity) {
    const key = a.subarray(o, o + arity).join();
    const left = counts.get(key) ?? 0;
    if (left > 0) counts.set(key, left - 1);
    else for (let c = 0; c < arity; c++) change.removed.push(a[o + c]);
  }
  for (let o = endB - arity; o >= j; o -= arity) {
    const key = b.subarray(o, o + arity).join();
    const left = counts.get(key)!;
    if (left === 0) continue;
    counts.set(key, left - 1);
    for (let c = 0; c < arity; c++) change.added.push(b[o + c]);
  }
}

/** Without rows that are in both lists. */
function withoutMoved({ removed, added }: InputChange, arity: number): InputChange {
  const [a, b] = [Int32Array.from(removed), Int32Array.from(added)];
  const change: ChangeList = { removed: [], added: [] };
  compareAsSets(a, 0, a.length, b, 0, b.length, arity, change);
  return change;
}
