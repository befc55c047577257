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
 *
 * A flow (flow.ts) that nothing further rests on need not stand in any order: as rows of bits it takes no heights, and those of
 * what is asked about are found by carrying on the one value that it is about (`withoutOthers`).
 */

import { Densifier } from './densify.js';
import type { Machine } from './machine.js';
import type { ProgramStratum } from './program.js';
import { PairRelation } from './storage-pairs.js';
import { plainRelationClass } from './storage-plain.js';
import type { RelationInput } from './storage.js';

/**
 * By relation, and by height: the number of rows of at most that height. Undefined of what is given or was not evaluated, null
 * of what was derived in no order.
 */
export type Heights = readonly (readonly number[] | null | undefined)[];

/** The height of a row. */
export function heightOf(heights: Heights, relation: number, row: number): number {
  const ends = heights[relation];
  if (ends === undefined || ends === null) return 0;
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
  if (ends === undefined || ends === null) return height < 0 ? 0 : count;
  return height < 0 ? 0 : ends[Math.min(height, ends.length - 1)];
}

/** Runs the strata of a program's `lockstep` code. */
export function runLockstep(machine: Machine, strata: readonly ProgramStratum[]): Heights {
  const heights: (number[] | null | undefined)[] = machine.R.map(() => undefined);
  const replayed = new Set(
    strata.flatMap((stratum) =>
      lowerRelations(stratum).filter((id) => machine.program.relations[id].derived),
    ),
  );
  for (const stratum of strata) {
    const isLast = stratum.relations.every((id) => !replayed.has(id));
    const direct = machine.program.direct.strata[machine.code.strata.indexOf(stratum)];
    runRounds(machine, stratum, heights, isLast ? new Densifier(machine, direct) : null);
  }
  return heights;
}

/** What a stratum's rules read round by round, besides its own relations. */
function lowerRelations({ relations, rules }: ProgramStratum): number[] {
  const read = new Set(rules.flatMap((rule) => rule.rounds.map((plan) => plan.start)));
  return [...read].filter((id) => !relations.includes(id));
}

/** Derives a stratum's tuples round by round, and notes how many rows there are after each. */
function runRounds(
  machine: Machine,
  stratum: ProgramStratum,
  heights: (readonly number[] | null | undefined)[],
  densifier: Densifier | null,
): void {
  machine.dropSeenBits();
  const { R } = machine;
  const { relations, rules } = stratum;
  const lower = lowerRelations(stratum);
  const ends = new Map(relations.map((id) => [id, [R[id].count]]));
  for (const [id, own] of ends) heights[id] = own;
  const highest = Math.max(0, ...lower.map((id) => (heights[id] ?? []).length));
  for (let round = 1, more = true; more || round <= highest; round++) {
    for (const id of [...lower, ...relations]) {
      R[id].start = rowsUpTo(heights, id, round - 2, R[id].count);
      R[id].end = rowsUpTo(heights, id, round - 1, R[id].count);
    }
    for (const rule of rules) {
      if (rule.rounds.length > 0) machine.fireRound(rule);
      else if (round === 1) machine.fireOnce(rule);
    }
    more = false;
    for (const [id, own] of ends) {
      if (R[id].count > R[id].end) more = true;
      own.push(R[id].count);
    }
    if (densifier?.isDense() === true && finishDense(machine, stratum, densifier)) {
      heights[relations[0]] = null;
      break;
    }
  }
  for (const id of [...lower, ...relations]) {
    R[id].start = 0;
    R[id].end = R[id].count;
  }
}

/** Derives the rest of a flow as rows of bits; gives whether it was possible. */
function finishDense(machine: Machine, stratum: ProgramStratum, densifier: Densifier): boolean {
  const [id] = stratum.relations;
  const { R } = machine;
  const { count } = R[id];
  // Where it begins has to be complete, of whatever height.
  for (const lower of lowerRelations(stratum)) {
    R[lower].start = 0;
    R[lower].end = R[lower].count;
  }
  for (const rule of stratum.rules)
    if (rule.rounds.every(({ start }) => start !== id)) {
      if (rule.rounds.length > 0) machine.fireRound(rule);
    }
  if (densifier.prepare(true)) {
    densifier.finish();
    return true;
  }
  const kept = new PairRelation(null);
  kept.adopt(R[id].rows, count);
  machine.put(id, kept);
  return false;
}

/**
 * A machine in which a flow that has no heights has only the tuples of one value, in the order of their heights; and these. It
 * shares all else with the one that the run ended with.
 */
export function withoutOthers(
  machine: Machine,
  inputs: ReadonlyMap<string, RelationInput>,
  heights: Heights,
  id: number,
  value: number,
): { machine: Machine; heights: Heights } {
  const own = new (plainRelationClass(2))(null);
  const insert = own.insert.bind(own);
  own.insert = (...tuple) => tuple[0] === value && insert(...tuple);
  machine.insertGiven(own, id, inputs.get(machine.program.relations[id].name));
  const view = machine.viewWith(id, own);
  const all = [...heights];
  runRounds(
    view,
    machine.code.strata.find(({ relations }) => relations.includes(id))!,
    all,
    null,
  );
  return { machine: view, heights: all };
}
