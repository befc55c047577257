/**
 * A relation that is kept up to date. Its rows stay where they are: what goes is marked, what comes is appended, so that a
 * row's number remains its age. A row is thus older than all that rests on it within its stratum, which is what tells a tuple
 * that still follows from one that only supports itself (increment-strata.ts).
 *
 * The state of row `r` is `states[r + 1]`: `DEAD` says that the row is not there after the change, `FRESH` that it was not
 * there before. Between changes a row is 0 or both.
 */

import { DenseRelation } from './dense.js';
import { LazyIndex } from './lazy-index.js';
import { locateTuples } from './locate.js';
import { relationClass, type Relation } from './storage.js';
import type { TupleList } from './tuple-list.js';

/** For rows that may repeat, a larger set is only made by those who derive from their beginning. */
const largestSet = 1 << 16;

/** For so few tuples an index is asked, for more all rows are gone over. */
const fewTuples = 32;

export const DEAD = 1;
export const FRESH = 2;

/** What generated code asks for membership. */
export interface Members {
  has(...tuple: number[]): boolean;
}

export class Tracked {
  /** The rows; of a dense relation a copy, made when something has to go through them. */
  private sparse: Relation | null;
  private marks = new Uint8Array(16);
  /** How many rows are marked dead. */
  dead = 0;
  /** Rows from here on came with the present change. */
  from: number;
  /** Rows that went with the present change, and their tuples; some may have come back in another row. */
  readonly killed: number[] = [];
  gone: Relation;
  /** The tuples that went and those that came with the present change, once that is known. */
  minus: Relation;
  plus: Relation;
  /** How often all rows were gone over to find some. */
  passes = 0;
  private everything: LazyIndex | null = null;
  private cleaned: Relation | null = null;

  constructor(
    /** As the machine has it. */
    readonly stored: Relation,
    /** Whether rows may repeat, so that there is no set of them. */
    readonly repeats: boolean,
  ) {
    this.sparse = stored instanceof DenseRelation ? null : stored;
    if (!repeats) stored.ready();
    this.from = this.sparse?.count ?? 0;
    this.gone = this.minus = this.plus = nothing(stored.arity);
  }

  get arity(): number {
    return this.stored.arity;
  }

  get isDense(): boolean {
    return this.stored instanceof DenseRelation;
  }

  /** How many tuples there are (rows, where they may repeat). */
  get count(): number {
    return this.isDense ? this.stored.count : this.stored.count - this.dead;
  }

  /** How many there were before the present change. */
  get countBefore(): number {
    return this.count - this.plus.count + this.minus.count;
  }

  get changed(): boolean {
    return this.minus.count > 0 || this.plus.count > 0;
  }

  /** The rows, with a state for each. */
  get rows(): Relation {
    return (this.sparse ??= this.copyOfDense());
  }

  get states(): Uint8Array {
    const { count } = this.rows;
    if (count >= this.marks.length) {
      const marks = new Uint8Array(
        Math.max(count + 1, 2 * this.marks.length, this.rows.rows.length / Math.max(1, this.arity)),
      );
      marks.set(this.marks);
      this.marks = marks;
    }
    return this.marks;
  }

  /** Who knows which tuples are there now. */
  get members(): Members {
    if (this.repeats && !this.hasSet()) return { has: (...tuple) => this.rowOf(tuple) >= 0 };
    return this.stored;
  }

  /** Makes the set of rows that may repeat, unless that would cost more than it is worth. */
  private hasSet(): boolean {
    const { stored } = this;
    if (stored.isReady) return true;
    if (stored.count > largestSet) return false;
    stored.ready();
    for (let row = 0; this.dead > 0 && row < stored.count; row++) {
      if ((this.states[row + 1] & DEAD) === 0) continue;
      const tuple = this.tuple(row);
      if (!this.statesOf(tuple).now) stored.remove(...tuple);
    }
    return true;
  }

  has(tuple: readonly number[]): boolean {
    return this.repeats ? this.rowOf(tuple) >= 0 : this.stored.has(...tuple);
  }

  hadBefore(tuple: readonly number[]): boolean {
    return this.has(tuple) ? !this.plus.ready().has(...tuple) : this.minus.ready().has(...tuple);
  }

  /** The latest row of a tuple that is there now, or -1. */
  rowOf(tuple: readonly number[]): number {
    const index = this.everyColumn();
    const { states } = this;
    for (let p = index.first(...tuple); p !== 0; p = index.links[p])
      if ((states[p] & DEAD) === 0) return p - 1;
    return -1;
  }

  /** Whether a tuple was there before the change and is now, by its rows. */
  statesOf(tuple: readonly number[]): { before: boolean; now: boolean } {
    const index = this.everyColumn();
    const { states } = this;
    let [before, now] = [false, false];
    for (let p = index.first(...tuple); p !== 0; p = index.links[p]) {
      if ((states[p] & FRESH) === 0) before = true;
      if ((states[p] & DEAD) === 0) now = true;
    }
    return { before, now };
  }

  private everyColumn(): LazyIndex {
    const { rows } = this;
    const columns = Array.from({ length: this.arity }, (_, column) => column);
    return (this.everything ??= new LazyIndex(rows, columns)).sync(rows.count);
  }

  tuple(row: number): number[] {
    const { rows } = this.rows;
    const { arity } = this;
    const values: number[] = [];
    for (let c = 0; c < arity; c++) values.push(rows[row * arity + c]);
    return values;
  }

  /** Takes a row away. */
  kill(row: number): void {
    const { states } = this;
    if ((states[row + 1] & DEAD) !== 0) return;
    states[row + 1] |= DEAD;
    this.dead++;
    this.killed.push(row);
    this.cleaned = null;
    const { rows } = this.rows;
    const o = row * this.arity;
    if (this.repeats) return;
    insertFrom(this.gone, rows, o);
    removeFrom(this.rows, rows, o);
  }

  /** Rows will go and come: their tuples are gathered. */
  begin(): void {
    this.gone = relationLike(this.stored);
  }

  /** Marks what was appended. Gives whether anything was. */
  markFresh(): boolean {
    const { count } = this.rows;
    const { states } = this;
    const more = count > this.from;
    for (let row = count - 1; row >= this.from && (states[row + 1] & FRESH) === 0; row--)
      states[row + 1] |= FRESH;
    return more;
  }

  /** Says what went and came, now that it is known: what came back did neither. */
  settle(): void {
    this.markFresh();
    this.cleaned = null;
    const { rows, count } = this.rows;
    const { arity, gone } = this;
    this.stored.end = this.stored.count;
    if (gone.count > 0) {
      for (let i = 0; i < gone.count; i++) {
        if (hasFrom(this.rows, gone.rows, i * arity)) continue;
        if (this.minus.count === 0) this.minus = relationLike(this.stored);
        insertFrom(this.minus, gone.rows, i * arity);
      }
    }
    for (let row = this.from; row < count; row++) {
      if (gone.count > 0 && hasFrom(gone, rows, row * arity)) continue;
      if (this.plus.count === 0) this.plus = relationLike(this.stored);
      insertFrom(this.plus, rows, row * arity);
    }
  }

  /** Says what went and came where neither rows nor states know it. */
  settleAs(minus: Relation, plus: Relation): void {
    if (this.isDense && this.sparse !== null) {
      if (this.sparse.count > 2 * this.stored.count + 1024) this.forgetCopy();
      else this.changeCopy(minus, plus);
    }
    this.stored.end = this.stored.count;
    this.cleaned = null;
    this.minus = minus;
    this.plus = plus;
  }

  /** Gives states to the rows of a relation that is new as a whole; what went gets rows, for those who look for them. */
  showChange(): void {
    const { stored, minus, plus, arity } = this;
    for (let row = 0; plus.count > 0 && row < stored.count; row++)
      if (hasFrom(plus, stored.rows, row * arity)) this.states[row + 1] = FRESH;
    for (let i = 0; i < minus.count; i++) this.bury(minus.rows, i * arity);
    this.from = 0;
  }

  /** Adds a row that was there before the change and is not now. */
  private bury(rows: Int32Array, o: number): void {
    const into = this.rows;
    insertFrom(into, rows, o);
    removeFrom(into, rows, o);
    this.states[into.count] = DEAD;
    this.killed.push(into.count - 1);
    this.dead++;
  }

  private changeCopy(minus: Relation, plus: Relation): void {
    const copy = this.rows;
    const from = copy.count;
    const { states } = this;
    const bury = (row: number): void => {
      states[row + 1] |= DEAD;
      this.killed.push(row);
    };
    if (minus.count > fewTuples)
      locateTuples(copy, minus.rows, minus.count, (_, row) => {
        if ((states[row + 1] & DEAD) === 0) bury(row);
      });
    else for (let i = 0; i < minus.count; i++) bury(this.rowOf([minus.rows[2 * i], minus.rows[2 * i + 1]]));
    for (let i = 0; i < plus.count; i++) copy.append(plus.rows[2 * i], plus.rows[2 * i + 1]);
    this.from = from;
    this.markFresh();
  }

  /** The change is over. */
  finish(): void {
    if (this.sparse !== null) {
      const { states } = this;
      for (let row = this.from; row < this.sparse.count; row++) states[row + 1] &= ~FRESH;
      for (const row of this.killed) states[row + 1] = DEAD | FRESH;
      this.from = this.sparse.count;
    }
    this.killed.length = 0;
    this.gone = this.minus = this.plus = nothing(this.arity);
    this.cleaned = null;
  }

  /** Forgets the copy of a dense relation: the next who needs one makes it. */
  private forgetCopy(): void {
    this.sparse = null;
    this.marks = new Uint8Array(16);
    this.everything = null;
  }

  /** Whether so many rows are dead that it is time for new ones. */
  get isWorn(): boolean {
    return !this.isDense && this.dead > 1024 && this.dead > this.stored.count / 3;
  }

  /** A relation of what is there now, and nothing else. It is only valid until the next change. */
  clean(): Relation {
    if (this.dead === 0 || this.isDense || this.arity === 0) return this.stored;
    return (this.cleaned ??= this.copy());
  }

  /** The rows that are there now, in a relation of their own. */
  copy(): Relation {
    const { rows, count } = this.rows;
    const { arity, states } = this;
    const kept = new Int32Array((count - this.dead) * arity);
    let at = 0;
    // Between rows that went they are taken over together.
    for (let row = 0, from = 0; row <= count; row++) {
      if (row < count && (states[row + 1] & DEAD) === 0) continue;
      kept.set(rows.subarray(from * arity, row * arity), at);
      at += (row - from) * arity;
      from = row + 1;
    }
    const copy = new (relationClass(arity))(null);
    copy.adopt(kept, count - this.dead);
    if (!this.repeats) copy.ready();
    copy.end = copy.count;
    return copy;
  }

  /** The tuples of a dense relation as rows, among them those that went with the present change. */
  private copyOfDense(): Relation {
    const { stored, minus, plus } = this;
    const copy = relationLike(stored);
    for (let i = 0; i < minus.count; i++) insertFrom(copy, minus.rows, 2 * i);
    const before = copy.count;
    const dense = stored as DenseRelation;
    for (const second of dense.seconds()) dense.each(second, (first) => copy.insert(first, second));
    this.sparse = copy;
    this.from = 0;
    const { states } = this;
    for (let row = 0; row < copy.count; row++) {
      if (row < before) {
        states[row + 1] = DEAD;
        this.killed.push(row);
      } else if (plus.count > 0 && plus.ready().has(copy.rows[2 * row], copy.rows[2 * row + 1]))
        states[row + 1] = FRESH;
    }
    return copy;
  }
}

/** An empty relation of as many columns, with its set. */
export function relationLike({ arity }: { readonly arity: number }): Relation {
  return new (relationClass(arity))(null).ready();
}

/** A relation of tuples of which none is there twice; whoever asks it for one makes it ready. */
export function relationOf({ arity }: { readonly arity: number }, { rows, count }: TupleList): Relation {
  if (count === 0) return nothing(arity);
  const relation = new (relationClass(arity))(null);
  relation.adopt(rows, count);
  relation.end = count;
  return relation;
}

const empty: Relation[] = [];

/** The empty relation of so many columns. Nobody adds to it. */
export function nothing(arity: number): Relation {
  return (empty[arity] ??= relationLike({ arity }));
}

/** Adds the tuple that begins at `rows[o]`. */
export function insertFrom(relation: Relation, rows: Int32Array, o: number): boolean {
  switch (relation.arity) {
    case 1:
      return relation.insert(rows[o]);
    case 2:
      return relation.insert(rows[o], rows[o + 1]);
    case 3:
      return relation.insert(rows[o], rows[o + 1], rows[o + 2]);
    default:
      return relation.insert(...rows.subarray(o, o + relation.arity));
  }
}

/** Whether the tuple that begins at `rows[o]` is there. */
export function hasFrom(relation: Relation, rows: Int32Array, o: number): boolean {
  switch (relation.arity) {
    case 1:
      return relation.has(rows[o]);
    case 2:
      return relation.has(rows[o], rows[o + 1]);
    case 3:
      return relation.has(rows[o], rows[o + 1], rows[o + 2]);
    default:
      return relation.has(...rows.subarray(o, o + relation.arity));
  }
}

/** Takes the tuple that begins at `rows[o]` out of the set. */
export function removeFrom(relation: Relation, rows: Int32Array, o: number): void {
  switch (relation.arity) {
    case 1:
      return relation.remove(rows[o]);
    case 2:
      return relation.remove(rows[o], rows[o + 1]);
    case 3:
      return relation.remove(rows[o], rows[o + 1], rows[o + 2]);
    default:
      return relation.remove(...rows.subarray(o, o + relation.arity));
  }
}

/** Adds a row for the tuple that begins at `rows[o]`, and the tuple to the set, if there is one. */
export function appendFrom(relation: Relation, rows: Int32Array, o: number): void {
  if (relation.isReady && !hasFrom(relation, rows, o)) insertFrom(relation, rows, o);
  else relation.append(...rows.subarray(o, o + relation.arity));
}
