/** Where some tuples are among many rows, found by going over the rows once. */

/** Rows one after the other. */
export interface Rows {
  readonly rows: Int32Array;
  readonly count: number;
  readonly arity: number;
}

/** Rows that are looked at to see which column tells most. */
const sample = 256;

/**
 * Calls `visit` for each of the rows that holds one of the first `count` tuples of `tuples`, with the tuple's place and the
 * row. Of equal tuples the first is named.
 */
export function locateTuples(
  { rows, count: all, arity }: Rows,
  tuples: Int32Array,
  count: number,
  visit: (tuple: number, row: number) => void,
): void {
  let length = 64;
  while (length < 4 * count) length *= 2;
  const mask = length - 1;
  /** Chains of tuples by their hash. */
  const first = new Int32Array(length);
  const next = new Int32Array(count + 1);
  const hash = (from: Int32Array, o: number): number => {
    let h = 0;
    for (let c = 0; c < arity; c++) h = Math.imul(h ^ (h >>> 15) ^ from[o + c], 0x9e3779b1);
    return (h >>> 7) & mask;
  };
  const find = (from: Int32Array, o: number): number => {
    for (let i = first[hash(from, o)]; i !== 0; i = next[i]) {
      const at = (i - 1) * arity;
      let c = 0;
      while (c < arity && tuples[at + c] === from[o + c]) c++;
      if (c === arity) return i - 1;
    }
    return -1;
  };
  for (let i = 0; i < count; i++) {
    if (find(tuples, i * arity) >= 0) continue;
    const slot = hash(tuples, i * arity);
    next[i + 1] = first[slot];
    first[slot] = i + 1;
  }
  const column = mostTelling(rows, all, arity, tuples, count);
  const wanted = wantedValues(tuples, count, arity, column);
  for (let row = 0, at = column; row < all; row++, at += arity) {
    if (wanted[rows[at] & 0xffff] === 0) continue;
    const tuple = find(rows, at - column);
    if (tuple >= 0) visit(tuple, row);
  }
}

/** For each tuple the first that is equal to it. */
export function firstEqual(tuples: Int32Array, count: number, arity: number): Int32Array {
  const seen = new Map<string, number>();
  const first = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const key = tuples.subarray(i * arity, (i + 1) * arity).join();
    const at = seen.get(key);
    if (at === undefined) seen.set(key, i);
    first[i] = at ?? i;
  }
  return first;
}

/** The column of which the fewest rows have a value that is wanted. */
function mostTelling(
  rows: Int32Array,
  all: number,
  arity: number,
  tuples: Int32Array,
  count: number,
): number {
  if (arity === 1) return 0;
  let best = 0;
  let fewest = Infinity;
  const step = Math.max(1, Math.floor(all / sample));
  for (let column = arity - 1; column >= 0; column--) {
    const wanted = wantedValues(tuples, count, arity, column);
    let hits = 0;
    for (let row = 0; row < all; row += step) hits += wanted[rows[row * arity + column] & 0xffff];
    if (hits < fewest) [best, fewest] = [column, hits];
  }
  return best;
}

function wantedValues(tuples: Int32Array, count: number, arity: number, column: number): Uint8Array {
  const wanted = new Uint8Array(1 << 16);
  for (let i = 0; i < count; i++) wanted[tuples[i * arity + column] & 0xffff] = 1;
  return wanted;
}
