/**
 * Solving again when some of the inputs changed: the machine of the result before is changed into that of the new inputs,
 * stratum by stratum, from what came and went in the relations that each reads. What takes part in no change is not touched.
 *
 * How a stratum is changed is said in increment-strata.ts (rule by rule) and increment-flow.ts (rows of bits). Strata that
 * say more than what follows (what was chosen, subsumed, counted) are evaluated from their beginning, and so is one in
 * which more goes than is worth following; later strata again see only what came and went.
 */

import { DenseRelation } from './dense.js';
import type { IncrementRules } from './increment-code.js';
import type { Numbering } from './flow.js';
import { FlowGraph } from './flow-graph.js';
import { FlowState } from './flow-state.js';
import { beforeIn, compare, copied } from './increment-relations.js';
import { changeStratum } from './increment-strata.js';
import type { GivenInputs } from './given-change.js';
import { changeGiven } from './increment-given.js';
import type { KnownChange } from './net-change.js';
import { LazyIndex } from './lazy-index.js';
import type { Machine } from './machine.js';
import type { CompiledProgram, ProgramStratum } from './program.js';
import type { StratumProfile } from './profile.js';
import type { Relation, RowIndex } from './storage.js';
import { Tracked, nothing, relationLike, type Members } from './tracked.js';
import type { TupleList } from './tuple-list.js';
import { Version, restored, type Before } from './versions.js';

let rulesOf: ((program: CompiledProgram) => IncrementRules) | null = null;

/** Says what makes the code of a re-solve: whoever loads increment-code.ts does so by that, and the rest is loaded without. */
export function provideRules(make: (program: CompiledProgram) => IncrementRules): void {
  rulesOf = make;
}

/** Whether there is something to make the code of a re-solve. */
export function canChange(): boolean {
  return rulesOf !== null;
}

/** So few changes are followed, whatever they lead to. */
const worthFollowing = 1 << 12;

/** Following a change costs about as much as deriving so many tuples. */
const followingCosts = 12;

/** Given tuples of derived relations that went and came. */
export interface GivenChange {
  readonly minus: Relation;
  readonly plus: Relation;
}

/** What is kept of a machine between changes; generated code (increment-code.ts) calls it `C`. */
export class Increment {
  readonly rules: IncrementRules;
  readonly K: Int32Array;
  readonly V: Machine['V'];
  readonly floatOf: Machine['floatOf'];
  readonly bitsOf: Machine['bitsOf'];
  /** What join orders go by. */
  readonly sizes = (id: number, columns: readonly number[]): number =>
    // What is derived may be small now and large after the next change.
    Math.max(this.machine.program.relations[id].derived ? 4 : 1, this.rowsPerKey(id, columns));
  /** For relations of the present stratum: rows from there on are no support. */
  readonly limits: Int32Array;
  private readonly tracked: (Tracked | undefined)[] = [];
  private readonly X: (RowIndex | undefined)[] = [];
  /** What the indexes are on. */
  private readonly indexed: (Relation | undefined)[] = [];
  /** Given tuples of derived relations, which need no rule. */
  private readonly givenTuples = new Map<number, Relation>();
  private readonly flows = new Map<number, FlowState>();
  private readonly graphs = new Map<number, FlowGraph>();
  private readonly wholeBefore = new Map<number, Before>();

  constructor(
    readonly machine: Machine,
    private inputs: GivenInputs,
    private version: Version,
  ) {
    if (rulesOf === null) throw new Error('without code for it, no result is changed into another');
    this.rules = rulesOf(machine.program);
    this.K = machine.K;
    this.V = machine.V;
    this.floatOf = machine.floatOf;
    this.bitsOf = machine.bitsOf;
    this.limits = new Int32Array(machine.program.relations.length).fill(0x7fffffff);
  }

  /** The inputs as of now. */
  get given(): GivenInputs {
    return this.inputs;
  }

  // What generated code asks for.

  rows(id: number): Int32Array {
    return this.track(id).rows.rows;
  }

  count(id: number): number {
    return this.track(id).rows.count;
  }

  states(id: number): Uint8Array {
    return this.track(id).states;
  }

  members(id: number): Members {
    return this.track(id).members;
  }

  minus(id: number): Relation {
    const { minus, gone } = this.track(id);
    return (minus.count > 0 ? minus : gone).ready();
  }

  plus(id: number): Relation {
    return this.track(id).plus.ready();
  }

  isEmpty(id: number, before: boolean): boolean {
    const tracked = this.track(id);
    return (before ? tracked.countBefore : tracked.count) === 0;
  }

  index(number: number): RowIndex {
    const { relation: id, columns } = this.rules.indexes.specs[number];
    const { rows, isDense } = this.track(id);
    let index = this.X[number];
    // The copy of a dense relation may be another than it was.
    if (index === undefined || this.indexed[number] !== rows) {
      this.indexed[number] = rows;
      const made = isDense ? undefined : this.machine.madeIndex(id, columns);
      index = this.X[number] = made ?? new LazyIndex(rows, columns);
    }
    index.sync(rows.count);
    if (index instanceof LazyIndex && index.made !== null) index = this.X[number] = index.made;
    return index;
  }

  /** What tells whether a relation has a row with a key of an index, other than those whose state is `unseen` (or, of 1 and 2, has that bit). */
  someOf(number: number, unseen: 1 | 2 | 3): (...key: number[]) => boolean {
    const index = this.index(number);
    const states = this.states(this.rules.indexes.specs[number].relation);
    const seen = (state: number): boolean => (unseen === 3 ? state !== 3 : (state & unseen) === 0);
    if (index instanceof LazyIndex) return (...key) => index.some(key, states, seen);
    const { links, width } = index;
    return (...key) => {
      for (let p = index.first(...key); p !== 0; p = links[p]) if (seen(states[(p / width) | 0])) return true;
      return false;
    };
  }

  // What the strata are changed with.

  /** A relation with what became of its rows. */
  track(id: number): Tracked {
    let tracked = this.tracked[id];
    if (tracked === undefined) {
      const { columns, derived, distinct } = this.machine.program.relations[id];
      this.machine.keepForItself(id);
      const repeats = columns.length > 0 && !derived && !distinct;
      this.tracked[id] = tracked = new Tracked(this.machine.R[id], repeats);
    }
    return tracked;
  }

  /** A dense relation that may be changed where it is. */
  trackToChange(id: number): Tracked {
    const tracked = this.track(id);
    const { stored } = tracked;
    if (!(stored instanceof DenseRelation) || !stored.shown) return tracked;
    const state = this.flowState(id);
    this.replace(id, new Tracked(stored.copied(), false));
    this.flows.set(id, state);
    return this.track(id);
  }

  /** Puts rows of bits in the place of tuples. */
  replaceFlow(id: number, by: DenseRelation): void {
    const tracked = new Tracked(by, false);
    this.replace(id, tracked);
    this.flowState(id).unseeded = true;
  }

  flowState(id: number): FlowState {
    let state = this.flows.get(id);
    if (state === undefined) this.flows.set(id, (state = new FlowState()));
    return state;
  }

  /** The graph of a relation's edges as it is after the change. */
  graph(edges: number, nodes: Numbering): FlowGraph {
    const tracked = this.track(edges);
    let graph = this.graphs.get(edges);
    if (graph?.nodes === nodes) graph.bring(tracked);
    else this.graphs.set(edges, (graph = new FlowGraph(nodes, tracked)));
    return graph;
  }

  /** Whether an index was made for a re-solve. */
  hasIndex(number: number): boolean {
    return this.X[number] !== undefined;
  }

  /** An index on some columns, with all rows. */
  indexOn(id: number, columns: readonly number[]): RowIndex {
    return this.index(this.rules.indexes.number({ relation: id, columns, complete: false }));
  }

  /** About how many rows there are for a key of these columns, judged by the first rows. */
  rowsPerKey(id: number, columns: readonly number[]): number {
    const tracked = this.track(id);
    if (tracked.isDense) {
      const { values, nodes } = tracked.stored as DenseRelation;
      return columns.length === 0
        ? tracked.count
        : tracked.count / Math.max(1, columns[0] === 0 ? values.count : nodes.count);
    }
    const { rows, count, arity } = tracked.rows;
    if (columns.length === 0) return count;
    const keys = new Set<number>();
    const judged = Math.min(count, 4096);
    // Rows that were derived together are alike: those that are judged are taken from everywhere.
    const step = Math.max(1, Math.floor(count / judged));
    for (let i = 0; i < judged; i++) {
      let key = 0;
      for (const column of columns)
        key = Math.imul(key ^ (key >>> 15) ^ rows[i * step * arity + column], 0x9e3779b1);
      keys.add(key);
    }
    // Where each of them has a key of its own, so have the others.
    return keys.size > 0.9 * judged ? count / Math.max(1, keys.size * step) : count / Math.max(1, keys.size);
  }

  /** Runs the plans of a stratum, but for those of the rule `but`, that changes below set off, for one of its relations. */
  triggered(
    stratum: ProgramStratum,
    head: number,
    but: number,
    mode: 'lost' | 'found',
    target: TupleList | Relation,
  ): void {
    const { rules, machine } = this;
    const more = mode === 'lost' ? 'negative' : 'positive';
    const fewer = mode === 'lost' ? 'positive' : 'negative';
    for (const { rule } of stratum.rules) {
      if (machine.program.headOf[rule] !== head || rule === but) continue;
      rules.triggersOf(rule).forEach(({ relation, sign }, number) => {
        if (stratum.relations.includes(relation)) return;
        const changed = this.changed(relation);
        if (changed === null) return;
        const { minus, plus } = changed;
        const inMinus = minus.count > 0 && (sign === 'any' || sign === fewer);
        const inPlus = plus.count > 0 && (sign === 'any' || sign === more);
        if (!inMinus && !inPlus) return;
        const run = rules.triggered(rule, number, mode, this.sizes).bind(this);
        if (inMinus) run(minus.rows, 0, minus.count, target);
        if (inPlus) run(plus.rows, 0, plus.count, target);
        if (mode === 'found') machine.note(head);
      });
    }
  }

  /** The relation, if it changed. */
  changed(id: number): Tracked | null {
    const tracked = this.tracked[id];
    return tracked !== undefined && tracked.changed ? tracked : null;
  }

  /** Given tuples of a derived relation. */
  givenOf(id: number): Relation {
    let given = this.givenTuples.get(id);
    if (given === undefined) {
      given = relationLike(this.track(id).stored);
      const { name } = this.machine.program.relations[id];
      this.machine.insertGiven(given, id, this.inputs.get(name));
      this.givenTuples.set(id, given);
    }
    return given;
  }

  /** Puts another relation in the place of one; what it was is remembered for the versions before. */
  replace(id: number, by: Tracked): void {
    this.tracked[id] = by;
    this.machine.put(id, by.stored);
    this.flows.delete(id);
    this.forgetIndexes(id);
  }

  forgetIndexes(id: number): void {
    this.rules.indexes.specs.forEach((spec, i) => {
      if (spec.relation === id) this.X[i] = undefined;
    });
  }

  // Changing all.

  /**
   * Changes to other inputs, of which `changed` says how they differ from those before, if that is known. `evaluate` is
   * evaluation from the beginning; `profile` is told what was done.
   */
  change(
    inputs: GivenInputs,
    changed: KnownChange | null,
    needed: ReadonlySet<number> | null,
    evaluate: (stratum: ProgramStratum) => void,
    profile: StratumProfile[] | null,
  ): Version {
    const { machine } = this;
    const { program, code, evaluated } = machine;
    const given = changeGiven(this, inputs, changed);
    this.inputs = inputs;
    for (const stratum of code.strata) {
      const { relations } = stratum;
      const started = profile === null ? 0 : performance.now();
      const wanted = needed === null || relations.some((id) => needed.has(id));
      let how: StratumProfile['how'] = 'kept';
      let reason: string | null = null;
      if (!evaluated.has(stratum)) {
        if (wanted) {
          how = 'evaluated';
          this.evaluateAgain(stratum, evaluate);
        } else for (const id of relations) this.startAgain(id, given.has(id));
      } else if (!wanted) {
        for (const id of relations) this.startAgain(id, true);
        evaluated.delete(stratum);
        continue;
      } else if (relations.some((id) => given.has(id)) || this.readsChanged(stratum)) {
        how = 'changed';
        reason =
          this.reasonAgainst(stratum) ?? this.outweighed(stratum) ?? changeStratum(this, stratum, given);
        if (reason !== null) {
          how = 'evaluated';
          this.evaluateAgain(stratum, evaluate);
        }
      }
      if (profile === null || (how === 'kept' && !wanted)) continue;
      let [minus, plus] = [0, 0];
      for (const id of relations) {
        minus += this.tracked[id]?.minus.count ?? 0;
        plus += this.tracked[id]?.plus.count ?? 0;
      }
      const names = relations.map((id) => program.relations[id].name);
      profile.push({ relations: names, how, reason, minus, plus, ms: performance.now() - started });
    }
    return this.finish();
  }

  private readsChanged({ rules, subsumptions }: ProgramStratum): boolean {
    const { program } = this.machine;
    for (const { rule } of rules)
      for (const id of program.rules[rule].uses) if (this.changed(id) !== null) return true;
    return subsumptions.some(({ rule }) => program.rules[rule].uses.some((id) => this.changed(id) !== null));
  }

  /** Why a stratum has to be evaluated from its beginning, or null. */
  private reasonAgainst({ relations, rules, subsumptions, recursive }: ProgramStratum): string | null {
    const { program } = this.machine;
    if (subsumptions.length > 0) return 'tuples are taken away by subsumption';
    for (const id of relations) {
      const { columns, equivalence, choices, limit } = program.relations[id];
      if (equivalence) return 'it is an equivalence relation';
      if (choices.length > 0) return 'tuples are chosen';
      if (limit !== null) return 'its size is limited';
      if (columns.length === 0) return 'it has no columns';
      if (columns.some(({ base }) => base === 'float')) return 'it holds floats';
      if (recursive && relations.length > 1 && !this.machine.marks.has(id)) {
        return 'its relations depend on each other, and were derived nobody knows when';
      }
    }
    for (const { rule } of rules) {
      if (!this.rules.isStable(rule)) return 'values are counted';
      const isAggregated = ({ relation, sign }: { relation: number; sign: string }): boolean =>
        sign === 'any' && this.changed(relation) !== null;
      if (recursive && this.rules.triggersOf(rule).some(isAggregated)) return 'an aggregate in it changed';
      for (const id of program.rules[rule].uses) {
        if (program.relations[id].columns.length === 0 && this.changed(id) !== null)
          return 'a relation without columns changed';
      }
    }
    return null;
  }

  /** Says whether evaluating a stratum is quicker than following all that changed below it, as when hardly any tuple has what it takes. */
  private outweighed({ relations, rules, recursive }: ProgramStratum): string | null {
    if (recursive) return null;
    const { program } = this.machine;
    let changes = 0;
    let rows = relations.reduce((sum, id) => sum + this.countOf(id), 0);
    for (const { rule, reads } of rules) {
      const { uses } = program.rules[rule];
      for (const id of uses) {
        const changed = this.changed(id);
        if (changed !== null) changes += changed.minus.count + changed.plus.count;
      }
      rows += Math.min(...reads.map((id) => this.countOf(id)));
    }
    return changes > worthFollowing && changes * followingCosts > rows
      ? 'too much of what it reads changed'
      : null;
  }

  private countOf(id: number): number {
    return this.tracked[id]?.count ?? this.machine.R[id].count;
  }

  /** A relation that is not derived any more: it has its given tuples only. */
  private startAgain(id: number, really: boolean): void {
    if (!really) return;
    this.wholeBefore.set(id, { whole: this.wholeOf(id) });
    this.graphs.delete(id);
    this.machine.restart(id, this.inputs);
    this.givenTuples.delete(id);
    this.replace(id, new Tracked(this.machine.R[id], false));
  }

  /** What a relation was before the present change, to be kept. */
  private wholeOf(id: number): Relation {
    const tracked = this.track(id);
    return tracked.dead === 0 ? tracked.stored : tracked.copy();
  }

  /** Evaluates a stratum from its beginning, in the midst of relations with rows that are dead. */
  private evaluateAgain(stratum: ProgramStratum, evaluate: (stratum: ProgramStratum) => void): void {
    const { machine } = this;
    const { program, evaluated } = machine;
    const wasEvaluated = evaluated.has(stratum);
    const put = new Map<number, Relation>();
    const read = new Set(
      [...stratum.rules, ...stratum.subsumptions].flatMap(({ rule }) => program.rules[rule].uses),
    );
    for (const id of read) {
      const tracked = this.tracked[id];
      if (tracked === undefined || stratum.relations.includes(id)) continue;
      const clean = tracked.clean();
      if (clean === tracked.stored) {
        // Rows of bits are changed where they are, and the machine's indexes on them do not know.
        if (tracked.isDense) machine.put(id, tracked.stored);
        continue;
      }
      put.set(id, tracked.stored);
      machine.put(id, clean);
    }
    const old = stratum.relations.map((id) => beforeIn(this.track(id)));
    for (const id of stratum.relations) {
      machine.restart(id, this.inputs);
      this.givenTuples.delete(id);
    }
    evaluate(stratum);
    for (const [id, stored] of put) machine.put(id, stored);
    stratum.relations.forEach((id, i) => {
      const whole = old[i];
      this.wholeBefore.set(id, { whole });
      const now = machine.R[id];
      const tracked = new Tracked(now, false);
      this.replace(id, tracked);
      if (wasEvaluated) compare(tracked, whole);
      else tracked.settleAs(nothing(now.arity), now instanceof DenseRelation ? copied(now) : now);
    });
    evaluated.add(stratum);
  }

  /** Ends a change: rows have their states for the next, and the version before knows what it was. */
  private finish(): Version {
    const before = new Map<number, Before>();
    for (const [edges, graph] of this.graphs) {
      graph.bring(this.track(edges));
      graph.finish();
    }
    this.tracked.forEach((tracked, id) => {
      const { minus, plus } = tracked!;
      const whole = this.wholeBefore.get(id);
      if (whole !== undefined) before.set(id, whole);
      else if (tracked!.changed) before.set(id, { minus, plus });
      tracked!.finish();
      if (!tracked!.isWorn) return;
      const { derived, distinct } = this.machine.program.relations[id];
      this.machine.marks.get(id)?.renumber(tracked!.states);
      this.replace(id, new Tracked(tracked!.copy(), !derived && !distinct));
    });
    this.wholeBefore.clear();
    const version = new Version();
    this.version.next = { version, before };
    return (this.version = version);
  }

  // Reading.

  /** A relation as it is now. */
  latestOf(id: number): Relation {
    return this.tracked[id]?.clean() ?? this.machine.R[id];
  }

  isLatest(version: Version): boolean {
    return version === this.version;
  }

  /** A relation in some version; it is valid until the next change. */
  relationOf(version: Version, id: number): Relation {
    if (!this.isLatest(version)) return restored(version, id, () => this.track(id));
    return this.latestOf(id);
  }
}
