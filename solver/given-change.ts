/** What is given to a run and what comes and goes in it, put together only when somebody asks for all of it. */

import { locateTuples } from './locate.js';
import { relationClass, type Relation, type RelationInput } from './storage.js';

export type Inputs = ReadonlyMap<string, RelationInput>;

/** Given tuples that go and come, by relation. What goes goes however often it is given; what comes is given once. */
export interface GivenTuples {
  readonly remove?: Inputs;
  readonly add?: Inputs;
}

/** Given tuples of a relation that were there and are not any more, and those that came. */
export interface Effect {
  readonly minus: Relation;
  readonly plus: Relation;
}

/** Inputs that are those of a run, or those of another and what changed in them. */
export class GivenInputs {
  private whole: Inputs | null;
  /** What the change came to. */
  private readonly effects = new Map<string, Effect>();

  private constructor(
    whole: Inputs | null,
    private before: GivenInputs | null,
    private change: GivenTuples | null,
  ) {
    this.whole = whole;
  }

  static of(inputs: Inputs): GivenInputs {
    return new GivenInputs(inputs, null, null);
  }

  changed(change: GivenTuples): GivenInputs {
    return new GivenInputs(null, this, change);
  }

  /** Notes what the change came to in a relation. */
  note(relation: string, effect: Effect): void {
    this.effects.set(relation, effect);
  }

  /** What it differs by from other inputs; null if that is not known. */
  since(other: GivenInputs): ReadonlyMap<string, Effect> | null {
    if (other === this) return new Map();
    return this.before === other && this.change !== null ? this.effects : null;
  }

  /** What is given of one relation. */
  get(relation: string): RelationInput | undefined {
    if (this.whole !== null || this.changes(relation)) return this.all.get(relation);
    for (let at = this.before!; ; at = at.before!)
      if (at.whole !== null || at.changes(relation)) return at.all.get(relation);
  }

  private changes(relation: string): boolean {
    const { remove, add } = this.change!;
    return remove?.has(relation) === true || add?.has(relation) === true;
  }

  /** All of it. */
  get all(): Inputs {
    if (this.whole !== null) return this.whole;
    const later: GivenInputs[] = [this];
    for (let at = this.before!; at.whole === null; at = at.before!) later.push(at);
    for (const each of later.reverse()) {
      each.whole = changedInputs(each.before!.whole!, each.change!);
      // Who makes many results one from the other need not keep the first.
      each.before = null;
    }
    return this.whole!;
  }
}

function changedInputs(inputs: Inputs, { remove, add }: GivenTuples): Inputs {
  const changed = new Map(inputs);
  const names = new Set([...(remove?.keys() ?? []), ...(add?.keys() ?? [])]);
  for (const name of names) {
    const [less, more] = [remove?.get(name), add?.get(name)];
    const arity = less?.arity ?? more?.arity ?? 0;
    changed.set(name, changedRows(changed.get(name), arity, less, more));
  }
  return changed;
}

function changedRows(
  before: RelationInput | undefined,
  arity: number,
  remove: RelationInput | undefined,
  add: RelationInput | undefined,
): RelationInput {
  const count = before?.count ?? 0;
  if (arity === 0) {
    const there = (add?.count ?? 0) > 0 || (count > 0 && (remove?.count ?? 0) === 0);
    return { arity, rows: new Int32Array(0), count: there ? 1 : 0 };
  }
  const own = new (relationClass(arity))(null);
  if (before !== undefined) own.adopt(wordsOf(before), count);
  const gone = new Uint8Array(count);
  if (remove !== undefined)
    locateTuples(own, wordsOf(remove), remove.count, (_, row) => {
      gone[row] = 1;
    });
  const there = new Uint8Array(add?.count ?? 0);
  if (add !== undefined)
    locateTuples(own, wordsOf(add), add.count, (tuple, row) => {
      if (gone[row] === 0) there[tuple] = 1;
    });
  const rows = new Int32Array((count + there.length) * arity);
  let to = 0;
  for (let row = 0; row < count; row++) {
    if (gone[row] === 1) continue;
    for (let c = 0; c < arity; c++) rows[to++] = own.rows[row * arity + c];
  }
  for (let i = 0; i < there.length; i++) {
    if (there[i] === 1) continue;
    for (let c = 0; c < arity; c++) rows[to++] = add!.rows[i * arity + c];
  }
  return { arity, rows, count: to / arity };
}

/** Rows as signed words. */
export function wordsOf({ rows }: RelationInput): Int32Array {
  return rows instanceof Int32Array ? rows : new Int32Array(rows.buffer, rows.byteOffset, rows.length);
}
