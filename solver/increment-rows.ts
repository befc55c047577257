/** Finding the rows of tuples in a re-solve: by an index that there is, or in one pass over all rows. */

import type { Increment } from './increments.js';
import { locateTuples } from './locate.js';
import { searchColumns } from './plan-indexes.js';
import { DEAD, type Tracked } from './tracked.js';

const singles = [[0], [1]] as const;

/** Going along so many rows is quicker than making an index of its own. */
const shortChain = 32;

/** After so many times of going over all rows an index is made. */
const mostPasses = 8;

/** What finds the row of a tuple that is there, -1 if there is none; valid as long as no rows are added. It is asked for some tuples. */
export function rowFinder(
  increment: Increment,
  id: number,
  tuples: Int32Array,
  count: number,
): (rows: Int32Array, o: number) => number {
  const tracked = increment.track(id);
  const { arity, states } = tracked;
  const columns = finderColumns(increment, id);
  if (columns === null) return rowsInOnePass(tracked, tuples, count);
  const index = increment.indexOn(id, columns);
  const own = tracked.rows.rows;
  const { width } = index;
  const [c0, c1, c2] = columns;
  return (rows, o) => {
    let p =
      columns.length === 1
        ? index.first(rows[o + c0])
        : columns.length === 2
          ? index.first(rows[o + c0], rows[o + c1])
          : columns.length === 3
            ? index.first(rows[o + c0], rows[o + c1], rows[o + c2])
            : index.first(...columns.map((column) => rows[o + column]));
    const { links } = index;
    for (; p !== 0; p = links[p]) {
      const row = (p / width) | 0;
      if ((states[row] & DEAD) !== 0) continue;
      const at = (row - 1) * arity;
      let c = 0;
      while (c < arity && own[at + c] === rows[o + c]) c++;
      if (c === arity) return row - 1;
    }
    return -1;
  };
}

function rowsInOnePass(
  tracked: Tracked,
  tuples: Int32Array,
  count: number,
): (rows: Int32Array, o: number) => number {
  const { states, arity, rows: own } = tracked;
  tracked.passes++;
  const found = new Int32Array(count).fill(-1);
  locateTuples(own, tuples, count, (tuple, row) => {
    if ((states[row + 1] & DEAD) === 0) found[tuple] = row;
  });
  // Equal tuples are found as one of them.
  const byTuple = new Map<string, number>();
  if (found.includes(-1))
    for (let i = 0; i < count; i++)
      if (found[i] >= 0) byTuple.set(tuples.subarray(i * arity, (i + 1) * arity).join(), found[i]);
  return (rows, o) => {
    const row = rows === tuples ? found[o / arity] : -1;
    return row >= 0 ? row : (byTuple.get(rows.subarray(o, o + arity).join()) ?? -1);
  };
}

/** The columns of an index by which a tuple's row is found, if there is one or it is time to make it. */
function finderColumns(increment: Increment, id: number): readonly number[] | null {
  const { arity, isDense, count, passes } = increment.track(id);
  if (arity === 2 && !isDense) {
    for (const columns of singles) {
      const made = increment.machine.madeIndex(id, columns);
      if (made !== undefined && count <= shortChain * made.used) return columns;
    }
  }
  const columns = searchColumns(increment.rules.indexes, id, arity);
  const number = increment.rules.indexes.number({ relation: id, columns, complete: false });
  return passes < mostPasses && !increment.hasIndex(number) ? null : columns;
}
