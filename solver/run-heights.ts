/**
 * Evaluation in lockstep, which finds each tuple in the round of its height. The height of a tuple is 0 if it is given
 * (by the inputs or as a fact), else 1 + the greatest height among the positive premises of the rule instance where that
 * is least.
 *
 * Round `n` of a stratum derives the tuples of height `n`: it joins tuples of height `n - 1` with those up to it. Within
 * one stratum, semi-naive rounds do this by themselves; but a tuple found in an early round from premises of a lower
 * stratum may be higher than one found later. So the derived relations of lower strata are replayed: their rows stand in
 * the order of their heights, and in round `n` only those of height below `n` are visible, the ones of height `n - 1`
 * being a delta like any other. A row's height then follows from its place alone: nothing is stored per tuple.
 */

import type { Machine } from './machine.js';
import type { ProgramStratum } from './program.js';

/** By relation, and by height: the number of rows of at most that height. */
export type Heights = readonly (readonly number[] | undefined)[];

/** The height of a row. */
export function heightOf(heights: Heights, relation: number, row: number): number {
  const ends = heights[relation];
  if (ends === undefined) return 0;
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle] > row) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The number of rows of a relation of at most that height. */
export function rowsUpTo(heights: Heights, relation: number, height: number, count: number): number {
  const ends = heights[relation];
  if (ends === undefined) return height < 0 ? 0 : count;
  return height < 0 ? 0 : ends[Math.min(height, ends.length - 1)];
}

/** Runs the strata of a program's `lockstep` code. */
export function runLockstep(machine: Machine, strata: readonly ProgramStratum[]): Heights {
  const heights: (number[] | undefined)[] = machine.R.map(() => undefined);
  for (const stratum of strata) {
    machine.dropGrowingIndexes();
    const { R } = machine;
    const read = new Set(stratum.rules.flatMap((rule) => rule.rounds.map((plan) => plan.start)));
    const lower = [...read].filter((id) => !stratum.relations.includes(id));
    for (const id of stratum.relations) heights[id] = [R[id].count];
    const highest = Math.max(0, ...lower.map((id) => (heights[id] ?? []).length));
    for (let round = 1, more = true; more || round <= highest; round++) {
      for (const id of [...lower, ...stratum.relations]) {
        R[id].start = rowsUpTo(heights, id, round - 2, R[id].count);
        R[id].end = rowsUpTo(heights, id, round - 1, R[id].count);
      }
      for (const rule of stratum.rules) {
        if (rule.rounds.length > 0) machine.fireRound(rule);
        else if (round === 1) machine.fireOnce(rule);
      }
      more = false;
      for (const id of stratum.relations) {
        if (R[id].count > R[id].end) more = true;
        heights[id]!.push(R[id].count);
      }
    }
    for (const id of [...lower, ...stratum.relations]) {
      R[id].start = 0;
      R[id].end = R[id].count;
    }
  }
  return heights;
}
