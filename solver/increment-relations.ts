/** Whole relations in a re-solve: what one was before a change, what two evaluations differ by, copies. */

import { DenseRelation } from './dense.js';
import type { Relation } from './storage.js';
import { FRESH, hasFrom, insertFrom, relationLike, type Tracked } from './tracked.js';

/** The tuples before the present change. */
export function beforeIn(tracked: Tracked): Relation {
  if (tracked.isDense || (tracked.dead === 0 && !tracked.changed)) return tracked.stored;
  tracked.markFresh();
  const { rows, states, arity } = tracked;
  const copy = relationLike(rows);
  for (let row = 0; row < rows.count; row++)
    if ((states[row + 1] & FRESH) === 0) insertFrom(copy, rows.rows, row * arity);
  return copy;
}

/** Says what went and came between two evaluations; what went gets rows, for those who look for them. */
export function compare(tracked: Tracked, whole: Relation): void {
  const { stored, arity } = tracked;
  const [minus, plus] = [relationLike(stored), relationLike(stored)];
  if (arity === 0) {
    if (stored.count > whole.count) plus.insert();
    if (stored.count < whole.count) minus.insert();
    tracked.settleAs(minus, plus);
    return;
  }
  whole.ready();
  eachRow(stored, (rows, o) => {
    if (!hasFrom(whole, rows, o)) insertFrom(plus, rows, o);
  });
  eachRow(whole, (rows, o) => {
    if (!hasFrom(stored, rows, o)) insertFrom(minus, rows, o);
  });
  tracked.settleAs(minus, plus);
  if (!tracked.isDense) tracked.showChange();
}

function eachRow(relation: Relation, visit: (rows: Int32Array, o: number) => void): void {
  const { arity, count } = relation;
  if (relation instanceof DenseRelation) {
    const pair = new Int32Array(2);
    for (const second of relation.seconds()) {
      relation.each(second, (first) => {
        pair[0] = first;
        pair[1] = second;
        visit(pair, 0);
      });
    }
    return;
  }
  for (let row = 0; row < count; row++) visit(relation.rows, row * arity);
}

/** A relation of its own with the same tuples. */
export function copied(relation: Relation): Relation {
  const copy = relationLike(relation);
  eachRow(relation, (rows, o) => insertFrom(copy, rows, o));
  return copy;
}
