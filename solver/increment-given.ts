/** Changing what is given, before anything is derived from it. */

import type { GivenInputs } from './given-change.js';
import type { GivenChange, Increment } from './increments.js';
import { locateTuples } from './locate.js';
import { changeOfInput, knownChange, mentioned, netChange } from './net-change.js';
import type { KnownChange, NetChange, TupleChange } from './net-change.js';
import type { Relation } from './storage.js';
import { DEAD, appendFrom, hasFrom, insertFrom, nothing, relationLike, removeFrom } from './tracked.js';

/** Changes the relations that no rule derives; gives what is to be changed in those that some do. */
export function changeGiven(
  increment: Increment,
  inputs: GivenInputs,
  changes: KnownChange | null,
): Map<number, GivenChange> {
  const { program } = increment.machine;
  const given = new Map<number, GivenChange>();
  program.relations.forEach(({ name, derived, distinct, columns }, id) => {
    const { length: arity } = columns;
    const change =
      changes === null
        ? changeOfInput(name, increment.given.all.get(name), inputs.all.get(name), arity)
        : knownChange(name, changes, arity);
    if (change === null) return;
    if (arity === 0) {
      // Whether it changed is seen by what there is; here it is noted that it may have.
      inputs.note(name, { minus: nothing(0), plus: nothing(0) });
      const [before, after] = [increment.given, inputs].map((each) => (each.get(name)?.count ?? 0) > 0);
      if (before === after) return;
      const there = relationLike({ arity });
      there.insert();
      const [minus, plus] = after ? [nothing(0), there] : [there, nothing(0)];
      if (derived) given.set(id, { minus, plus });
      else changeNullary(increment, id, minus, plus);
      return;
    }
    const hasFacts = program.facts.some(({ relation }) => relation === id);
    let net: NetChange;
    if (derived) {
      net = changeAsSet(increment, id, change, increment.givenOf(id));
      const { minus, plus } = net;
      if (minus.count + plus.count > 0) given.set(id, net);
    } else net = distinct || hasFacts ? changeSet(increment, id, change) : changeRows(increment, id, change);
    inputs.note(name, net.effect);
  });
  return given;
}

function changeNullary(increment: Increment, id: number, minus: Relation, plus: Relation): void {
  const isFact = increment.machine.program.facts.some(({ relation }) => relation === id);
  if (isFact) return;
  const tracked = increment.track(id);
  if (plus.count > 0) tracked.stored.insert();
  else tracked.stored.remove();
  tracked.settleAs(minus, plus);
}

/** Rows that may repeat. */
function changeRows(increment: Increment, id: number, change: TupleChange): NetChange {
  const tracked = increment.track(id);
  const { arity, rows, states } = tracked;
  const { tuples, count } = mentioned(change, arity);
  const there = new Uint8Array(count);
  const found: number[] = [];
  locateTuples(rows, tuples, count, (i, row) => {
    if ((states[row + 1] & DEAD) !== 0) return;
    there[i] = 1;
    found.push(i, row);
  });
  const net = netChange(change, arity, tuples, count, there);
  const { minus, plus } = net;
  for (let i = 0; i < found.length && minus.count > 0; i += 2)
    if (hasFrom(minus, tuples, found[i] * arity)) tracked.kill(found[i + 1]);
  for (let i = 0; i < minus.count && rows.isReady; i++) removeFrom(rows, minus.rows, i * arity);
  for (let i = 0; i < plus.count; i++) appendFrom(rows, plus.rows, i * arity);
  tracked.markFresh();
  tracked.settleAs(minus, plus);
  return net;
}

/** The change of a set of given tuples, which is made in it. */
function changeAsSet(increment: Increment, id: number, change: TupleChange, set: Relation): NetChange {
  const { arity } = set;
  const { tuples, count } = mentioned(change, arity);
  const facts = relationLike(set);
  increment.machine.insertGiven(facts, id, undefined);
  const there = new Uint8Array(count);
  for (let i = 0; i < count; i++) there[i] = hasFrom(set, tuples, i * arity) ? 1 : 0;
  // What the program gives goes on being given.
  const fixed = (o: number): boolean => facts.count > 0 && hasFrom(facts, tuples, o);
  const net = netChange(change, arity, tuples, count, there, fixed);
  const { minus, plus } = net;
  for (let i = 0; i < minus.count; i++) removeFrom(set, minus.rows, i * arity);
  for (let i = 0; i < plus.count; i++) insertFrom(set, plus.rows, i * arity);
  return net;
}

/** A relation of which each tuple is kept once. */
function changeSet(increment: Increment, id: number, change: TupleChange): NetChange {
  const tracked = increment.track(id);
  const { rows, arity } = tracked;
  const net = changeAsSet(increment, id, change, tracked.copy().ready());
  const { minus, plus } = net;
  tracked.begin();
  // What is given may be given twice.
  if (minus.count > 0) locateTuples(rows, minus.rows, minus.count, (_, row) => tracked.kill(row));
  for (let i = 0; i < minus.count && rows.isReady; i++) removeFrom(rows, minus.rows, i * arity);
  for (let i = 0; i < plus.count; i++) appendFrom(rows, plus.rows, i * arity);
  tracked.markFresh();
  tracked.settleAs(minus, plus);
  return net;
}
