/**
 * Changing a stratum by what came and went in the relations that its rules read.
 *
 * What goes is found as in DRed (Gupta, Mumick, Subrahmanian, "Maintaining views incrementally", 1993): whatever a lost tuple
 * took part in is a candidate. A candidate stays if some rule still derives it. In a recursive stratum this may be a proof
 * that goes in a circle; so only tuples are counted as support that are older, by rows, than the candidate. When it was
 * derived, all that its proof rests on was there: this holds of every tuple, and it goes on holding, since what is derived
 * anew gets a new row. (Motik, Nenov, Piro, Horrocks, "Incremental update of Datalog materialisation: the
 * Backward/Forward algorithm", 2015, search for such proofs; ages make the search one step deep, and what it misses is
 * derived anew in the end, as in DRed. The idea of ages is that of the derivation counts and levels in "Evaluation of
 * recursive queries with counting", and of Soufflé's elastic incremental evaluation, Zhao et al., 2021.)
 *
 * What comes is derived semi-naively from what came below.
 */

import { changeableFlow, changeFlow } from './increment-flow.js';
import type { BoundSupport, BoundTrigger, IncrementPlan } from './increment-code.js';
import { rowFinder } from './increment-rows.js';
import type { GivenChange, Increment } from './increments.js';
import type { ProgramStratum } from './program.js';
import type { Relation } from './storage.js';
import { TupleList } from './tuple-list.js';
import { hasFrom, insertFrom, type Tracked } from './tracked.js';

/** More than this share of a stratum's tuples is not followed, if it is more than so many. */
const largestShare = 0.4;
const fewTuples = 4096;

/** Changes a stratum; gives why it could not, in which case it is to be evaluated from its beginning. */
export function changeStratum(
  increment: Increment,
  stratum: ProgramStratum,
  given: ReadonlyMap<number, GivenChange>,
): string | null {
  const flow = changeableFlow(increment, stratum);
  if (flow !== null) return changeFlow(increment, stratum, flow, given);
  return new StratumChange(increment, stratum, given).change();
}

interface OwnTrigger {
  readonly rule: number;
  readonly trigger: number;
  readonly relation: number;
  readonly head: number;
}

class StratumChange {
  private readonly own: readonly { readonly id: number; readonly tracked: Tracked }[];
  private readonly ownTriggers: readonly OwnTrigger[];
  private readonly supports = new Map<number, BoundSupport[]>();
  private readonly recursive: boolean;

  constructor(
    private readonly increment: Increment,
    private readonly stratum: ProgramStratum,
    private readonly given: ReadonlyMap<number, GivenChange>,
  ) {
    const { rules, machine } = increment;
    this.own = stratum.relations.map((id) => ({ id, tracked: increment.track(id) }));
    for (const { tracked } of this.own) tracked.begin();
    this.recursive = stratum.recursive;
    this.ownTriggers = stratum.rules.flatMap(({ rule }) =>
      rules
        .triggersOf(rule)
        .flatMap(({ relation }, trigger) =>
          stratum.relations.includes(relation)
            ? [{ rule, trigger, relation, head: machine.program.headOf[rule] }]
            : [],
        ),
    );
  }

  change(): string | null {
    const reason = this.lose();
    if (reason !== null) return reason;
    this.find();
    for (const { tracked } of this.own) tracked.settle();
    return null;
  }

  // What goes.

  private lose(): string | null {
    const { increment, own } = this;
    const lists = new Map(own.map(({ id, tracked }) => [id, new TupleList(tracked.arity)]));
    for (const [id, list] of lists) increment.triggered(this.stratum, id, -1, 'lost', list);
    for (const { id, tracked } of own) {
      const minus = this.given.get(id)?.minus;
      if (minus === undefined) continue;
      const list = lists.get(id)!;
      for (let i = 0; i < minus.count; i++)
        list.insert(
          ...(minus.rows.subarray(i * tracked.arity, (i + 1) * tracked.arity) as unknown as [number]),
        );
    }
    let killed = 0;
    const all = own.reduce((sum, { tracked }) => sum + tracked.count, 0);
    const onward = this.bindOwn('suspect');
    for (;;) {
      const counts = own.map(({ tracked }) => tracked.killed.length);
      for (const { id, tracked } of own) this.decide(id, tracked, lists.get(id)!);
      killed = own.reduce((sum, { tracked }) => sum + tracked.killed.length, 0);
      if (killed > fewTuples && killed > largestShare * all) return 'too much of it goes';
      if (!this.recursive) break;
      for (const list of lists.values()) list.count = 0;
      let more = false;
      own.forEach(({ id, tracked }, i) => {
        const { rows } = tracked.rows;
        for (let k = counts[i]; k < tracked.killed.length; k++) {
          more = true;
          const row = tracked.killed[k];
          for (const each of onward)
            if (each.relation === id) each.run(rows, row, row + 1, lists.get(each.head)!);
        }
      });
      if (!more) break;
    }
    increment.limits.fill(0x7fffffff);
    return null;
  }

  /** Takes those away of which no rule derives any more. */
  private decide(id: number, tracked: Tracked, list: TupleList): void {
    if (list.count === 0) return;
    const { increment, recursive } = this;
    const { arity } = tracked;
    const given = this.givenLeft(id);
    const supports = this.supportsOf(id);
    const { rows } = list;
    const find = recursive ? rowFinder(increment, id, rows, list.count) : null;
    const gone = new TupleList(arity);
    tuples: for (let i = 0; i < list.count; i++) {
      const o = i * arity;
      if (!hasFrom(tracked.stored, rows, o)) continue;
      if (given !== null && hasFrom(given, rows, o)) continue;
      const row = find === null ? -1 : find(rows, o);
      if (find !== null) this.limitTo(id, row);
      for (const support of supports) if (support(rows, i)) continue tuples;
      if (find !== null) tracked.kill(row);
      else gone.append(rows, o);
    }
    if (gone.count === 0) return;
    // Where nothing depends on how old a tuple is, only rows of those that go are looked for.
    const findGone = rowFinder(increment, id, gone.rows, gone.count);
    for (let i = 0; i < gone.count; i++) {
      const row = findGone(gone.rows, i * arity);
      if (row >= 0) tracked.kill(row);
    }
  }

  /** Lets only tuples be support that are older than a row. */
  private limitTo(id: number, row: number): void {
    const { limits, machine } = this.increment;
    limits[id] = row;
    if (this.own.length === 1) return;
    const time = machine.marks.get(id)!.timeOf(row);
    for (const other of this.own) {
      if (other.id !== id) limits[other.id] = machine.marks.get(other.id)!.rowsBefore(time);
    }
  }

  private supportsOf(id: number): readonly BoundSupport[] {
    let found = this.supports.get(id);
    if (found === undefined) {
      const { increment, stratum } = this;
      found = stratum.rules.flatMap(({ rule }) =>
        increment.machine.program.headOf[rule] === id
          ? [
              increment.rules
                .support(rule, stratum.recursive ? stratum.relations : [], increment.sizes)
                .bind(increment),
            ]
          : [],
      );
      this.supports.set(id, found);
    }
    return found;
  }

  /** The given tuples of a relation, after the change. */
  private givenLeft(id: number): Relation | null {
    const given = this.increment.givenOf(id);
    return given.count === 0 ? null : given;
  }

  // What comes.

  private find(): void {
    const { increment, own, recursive } = this;
    if (recursive) this.derivedAnew();
    for (const { id, tracked } of own) {
      const plus = this.given.get(id)?.plus;
      if (plus === undefined) continue;
      for (let i = 0; i < plus.count; i++) insertFrom(tracked.stored, plus.rows, i * tracked.arity);
      increment.machine.note(id);
    }
    for (const { id, tracked } of own) increment.triggered(this.stratum, id, -1, 'found', tracked.stored);
    if (!recursive) return;
    let onward: readonly BoundOwn[] = [];
    const done = own.map(({ tracked }) => tracked.from);
    const until = own.map(({ tracked }) => tracked.stored.count);
    const bound = this.ownPlans('found');
    const rebinds = bound.some(({ plan }) => this.stratum.relations.some((id) => plan.reads.has(id)));
    for (let more = true, first = true; more; first = false) {
      if (done.every((from, i) => from === until[i])) break;
      if (first || rebinds) onward = this.bind(bound);
      for (const { relation, head, run } of onward) {
        const i = own.findIndex(({ id }) => id === relation);
        if (done[i] === until[i]) continue;
        run(own[i].tracked.stored.rows, done[i], until[i], increment.track(head).stored);
        increment.machine.note(head);
      }
      more = false;
      own.forEach(({ tracked }, i) => {
        done[i] = until[i];
        until[i] = tracked.stored.count;
        if (until[i] > done[i]) more = true;
      });
    }
  }

  /** What went although some rule still derives it, from tuples that are no older. */
  private derivedAnew(): void {
    const { increment, own } = this;
    for (const { id, tracked } of own) {
      const { killed, arity, stored } = tracked;
      if (killed.length === 0) continue;
      const given = this.givenLeft(id);
      const supports = this.supportsOf(id);
      const { rows } = stored;
      // Those that are added are seen by none of the plans; the others follow from them below.
      for (const row of killed) {
        if (
          (given !== null && hasFrom(given, rows, row * arity)) ||
          supports.some((support) => support(rows, row))
        )
          insertFrom(stored, rows, row * arity);
      }
      increment.machine.note(id);
    }
  }

  // Plans.

  private ownPlans(
    mode: 'suspect' | 'found',
  ): readonly (OwnTrigger & { readonly plan: IncrementPlan<BoundTrigger> })[] {
    const { rules } = this.increment;
    return this.ownTriggers.map((own) => ({
      ...own,
      plan: rules.triggered(own.rule, own.trigger, mode, this.increment.sizes),
    }));
  }

  private bindOwn(mode: 'suspect' | 'found'): readonly BoundOwn[] {
    return this.recursive ? this.bind(this.ownPlans(mode)) : [];
  }

  private bind(plans: ReturnType<StratumChange['ownPlans']>): readonly BoundOwn[] {
    return plans.map(({ relation, head, plan }) => ({ relation, head, run: plan.bind(this.increment) }));
  }
}

interface BoundOwn {
  readonly relation: number;
  readonly head: number;
  readonly run: BoundTrigger;
}
