/**
 * What results have in common that were made from each other. Only the latest has its relations as they are kept; one
 * before it knows what to change in those after it (Baker, "Shallow binding makes functional arrays fast", 1991), and
 * reads of it are answered from a copy that is made then.
 */

import type { Tracked } from './tracked.js';
import { hasFrom, insertFrom, relationLike } from './tracked.js';
import type { Relation } from './storage.js';

/** How a relation was before a change. */
export type Before =
  /** Without `plus` and with `minus`. */
  | { readonly minus: Relation; readonly plus: Relation }
  /** This. */
  | { readonly whole: Relation };

export class Version {
  next: { readonly version: Version; readonly before: ReadonlyMap<number, Before> } | null = null;
}

/** The tuples of a relation in a version before the latest, of which `latest` gives the relation. */
export function restored(version: Version, relation: number, latest: () => Tracked): Relation {
  const changes: Before[] = [];
  for (let at = version.next; at !== null; at = at.version.next) {
    const before = at.before.get(relation);
    if (before === undefined) continue;
    changes.push(before);
    if ('whole' in before) break;
  }
  const last = changes.at(-1);
  if (last !== undefined && 'whole' in last) {
    if (changes.length === 1) return last.whole;
    changes.pop();
    return changedBack(last.whole, changes);
  }
  return changedBack(latest().clean(), changes);
}

/** Undoes changes, the latest of which is the last. */
function changedBack(relation: Relation, changes: readonly Before[]): Relation {
  const { arity, rows, count } = relation;
  let without = relationLike(relation);
  const extra = new Map<string, number[]>();
  for (const change of [...changes].reverse()) {
    if ('whole' in change) throw new Error('nothing is undone before a relation that is known as a whole');
    for (const [tuples, present] of [
      [change.plus, false],
      [change.minus, true],
    ] as const) {
      for (let i = 0; i < tuples.count; i++) {
        const tuple = [...tuples.rows.subarray(i * arity, (i + 1) * arity)];
        if (present) {
          if (without.has(...tuple)) without.remove(...tuple);
          else extra.set(tuple.join(), tuple);
        } else if (!extra.delete(tuple.join())) without.insert(...tuple);
      }
    }
  }
  const copy = relationLike(relation);
  for (let i = 0; i < count; i++) if (!hasFrom(without, rows, i * arity)) insertFrom(copy, rows, i * arity);
  for (const tuple of extra.values()) copy.insert(...tuple);
  return copy;
}
