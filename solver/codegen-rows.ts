/**
 * Plans whose last value goes through them untouched: `h(k, w) :- …, s(z, w).`, where nothing else reads `w`. Where relations
 * are dense, all `w` of a `z` are taken at once, as a row of bits (storage-pairs.ts).
 */

import type { LoweredRule, Term } from './lower.js';
import { boundBy, isLoop, usedBy } from './breaks.js';
import type { Step } from './plan.js';

export interface RowPlan {
  /** The step whose rows of bits are joined: the last, all rows or those of the delta, or the first, whose delta is gone through by its first column. */
  readonly step: 'last' | 'last-delta' | 'first';
  /** The relation that `w` comes from, and the value that it is looked up by. */
  readonly relation: number;
  readonly from: Term;
}

/** The relations that may be kept as rows of bits: those of two columns that rules add to as they like. */
export function relationsAsRows(
  relations: readonly {
    readonly columns: readonly unknown[];
    readonly derived: boolean;
    readonly choices: readonly unknown[];
  }[],
): Set<number> {
  return new Set(
    relations.flatMap(({ columns, derived, choices }, id) =>
      derived && columns.length === 2 && choices.length === 0 ? [id] : [],
    ),
  );
}

/** How a plan joins rows of bits; null if it cannot. `asRows` has the relations that may be kept as such. */
export function rowPlan(
  { head }: LoweredRule,
  steps: readonly Step[],
  asRows: ReadonlySet<number>,
): RowPlan | null {
  const [k, w] = head.args;
  if (head.args.length !== 2 || !asRows.has(head.relation)) return null;
  if (w.kind !== 'variable' || k.kind === 'call') return null;
  if (k.kind === 'variable' && k.variable === w.variable) return null;
  const users = steps.filter((step) => [...usedBy(step), ...boundBy(step)].includes(w.variable));
  if (users.length !== 1) return null;
  const [step] = users;
  if (step.kind !== 'probe' && step.kind !== 'start') return null;
  const { relation, args } = step.atom;
  const [from, last] = args;
  if (args.length !== 2 || last.kind !== 'variable' || last.variable !== w.variable) return null;
  if (from.kind === 'wildcard' || (from.kind === 'variable' && from.variable === w.variable)) return null;
  if (!asRows.has(relation)) return null;
  if (step.kind === 'probe') {
    if (step !== steps.at(-1) || step.bound.join() !== '0') return null;
    return { step: step.view === 'delta' ? 'last-delta' : 'last', relation, from };
  }
  const loops = steps.slice(1).some(isLoop);
  return from.kind === 'variable' && loops ? { step: 'first', relation, from } : null;
}
