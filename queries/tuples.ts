/**
 * Tuples of a result in the order of their text, the point first: rules have it last, as in The Polonius Book, and the
 * tools' output first. One after the other, for there may be hundreds of millions.
 */

import type { Atoms } from '../facts/atoms.js';
import type { Result, ResultRelation } from '../solver/runtime.js';

/** How many tuples a relation has. */
export function countOf(result: Result, name: string): number {
  return result.relation(name).count;
}

/** The tuples of a relation of symbols, sorted by the text that `spell` gives each atom, without repetition. */
export function* tuplesOf(
  result: Result,
  atoms: Atoms,
  name: string,
  spell?: (atom: number) => string,
): IterableIterator<string[]> {
  const relation = result.relation(name);
  const order = columnOrder(result, name);
  const ranks = rankAtoms(atoms, spell);
  // Rows of bits have the point second, and are gone through point by point.
  if (relation.dense !== null && order[0] === 1) {
    const { dense } = relation;
    const { rankOf, textOf } = ranks;
    const points = Int32Array.from(dense.seconds()).sort((a, b) => rankOf[a] - rankOf[b]);
    const firsts = new Int32Array(atoms.size);
    for (const point of points) {
      let count = 0;
      dense.each(point, (first) => {
        firsts[count++] = rankOf[first];
      });
      const text = textOf[rankOf[point]];
      const sorted = firsts.subarray(0, count).sort();
      for (let i = 0; i < count; i++) yield [text, textOf[sorted[i]]];
    }
    return;
  }
  if (Math.pow(ranks.textOf.length, relation.arity) < Number.MAX_SAFE_INTEGER)
    yield* byKeys(relation, order, ranks);
  else yield* byComparison(relation, order, ranks);
}

/** Columns in the order of the output: the point, if there is one, then the others. */
function columnOrder(result: Result, name: string): number[] {
  const { columns } = result.program.relations.find((relation) => relation.name === name)!;
  const point = columns.findIndex((column) => column.name === 'point');
  return columns.map((_, column) => column).sort((a, b) => Number(b === point) - Number(a === point));
}

/** The places of atoms in the order of their text. */
interface Ranks {
  readonly rankOf: Int32Array;
  readonly textOf: readonly string[];
}

/** By the way of spelling, or the atoms where they are called by their names. */
const ranked = new WeakMap<object, Ranks>();

function rankAtoms(atoms: Atoms, spell: ((atom: number) => string) | undefined): Ranks {
  const known = ranked.get(spell ?? atoms);
  if (known?.textOf.length === atoms.size) return known;
  const texts = Array.from({ length: atoms.size }, (_, atom) => spell?.(atom) ?? atoms.name(atom));
  const order = texts
    .map((_, atom) => atom)
    .sort((a, b) => (texts[a] < texts[b] ? -1 : texts[a] > texts[b] ? 1 : 0));
  const rankOf = new Int32Array(order.length);
  order.forEach((atom, rank) => {
    rankOf[atom] = rank;
  });
  const ranks = { rankOf, textOf: order.map((atom) => texts[atom]) };
  ranked.set(spell ?? atoms, ranks);
  return ranks;
}

/** A tuple as one number, so that sorting compares no text and calls nothing. */
function* byKeys(
  { arity, rows, count }: ResultRelation,
  order: readonly number[],
  { rankOf, textOf }: Ranks,
): IterableIterator<string[]> {
  const base = textOf.length;
  const keys = new Float64Array(count);
  for (let r = 0; r < count; r++) {
    let key = 0;
    for (const column of order) key = key * base + rankOf[rows[r * arity + column]];
    keys[r] = key;
  }
  keys.sort();
  for (const key of keys) {
    const tuple: string[] = [];
    for (let i = arity - 1, rest = key; i >= 0; i--) {
      const above = Math.floor(rest / base);
      tuple[i] = textOf[rest - above * base];
      rest = above;
    }
    yield tuple;
  }
}

function* byComparison(
  { arity, rows, count }: ResultRelation,
  order: readonly number[],
  { rankOf, textOf }: Ranks,
): IterableIterator<string[]> {
  const rank = (row: number, column: number): number => rankOf[rows[row * arity + column]];
  const sorted = Array.from({ length: count }, (_, row) => row).sort((a, b) => {
    for (const column of order) {
      const difference = rank(a, column) - rank(b, column);
      if (difference !== 0) return difference;
    }
    return 0;
  });
  for (const row of sorted) yield order.map((column) => textOf[rank(row, column)]);
}
