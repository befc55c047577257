/**
 * Facts in memory: one growing table of integers per relation, and the atoms they speak of.
 */

import { Atoms } from './atoms.js';
import type { RelationName, Row } from './relations.js';
import { arityOf, relationNames } from './relations.js';

/** Why a base tuple is there: the piece of source, and what it does. */
export interface Cause {
  /** Byte or character offsets, as `lang` gives them; absent for what has no place in the source. */
  readonly span?: { readonly start: number; readonly end: number };
  /** `assignment`, `call argument`, `return`, `annotation`, … */
  readonly category: string;
  /** Words for a reader, where the category does not say enough. */
  readonly text?: string;
}

/** The number of a cause in `Facts.causes`. 0 is "not recorded". */
export type CauseId = number & { readonly _cause: never };

export const noCause = 0 as CauseId;

/** What tables begin with: most relations of most bodies stay empty. */
const noRows = new Int32Array(0);

/**
 * The tuples of one relation. Tuple `i` is `rows[i * arity] … rows[i * arity + arity - 1]`; only the first
 * `count` tuples of `rows` are filled. Tuples may repeat. It has the shape that the solver takes as input.
 */
export class FactTable {
  readonly arity: number;
  rows: Int32Array;
  count = 0;
  /** The cause of tuple `i`, or null as long as no tuple has one. */
  causes: Int32Array | null = null;

  constructor(arity: number, capacity = 0) {
    if (arity < 1 || arity > 4) throw new Error(`a base relation has 1 to 4 columns: ${arity}`);
    this.arity = arity;
    this.rows = capacity === 0 ? noRows : new Int32Array(arity * capacity);
  }

  /** Appends a tuple; as many arguments count as the table has columns. */
  push(a: number, b = 0, c = 0, d = 0): void {
    const { arity } = this;
    const at = this.count * arity;
    if (at + arity > this.rows.length) this.#grow(this.count + 1);
    const rows = this.rows;
    rows[at] = a;
    if (arity > 1) rows[at + 1] = b;
    if (arity > 2) rows[at + 2] = c;
    if (arity > 3) rows[at + 3] = d;
    this.count++;
  }

  /** Makes room for so many tuples in all. */
  reserve(count: number): void {
    if (count * this.arity > this.rows.length) this.#grow(count);
  }

  /** Records the cause of the tuple pushed last. */
  setCause(cause: CauseId): void {
    if (this.count === 0) throw new Error('a cause belongs to a tuple: the table is empty');
    if (this.causes === null || this.causes.length < this.count) {
      const causes = new Int32Array(this.rows.length / this.arity);
      if (this.causes !== null) causes.set(this.causes);
      this.causes = causes;
    }
    this.causes[this.count - 1] = cause;
  }

  /** The cause of tuple `index`. */
  causeOf(index: number): CauseId {
    return (this.causes?.[index] ?? noCause) as CauseId;
  }

  /** The atom in a column of tuple `index`. */
  at(index: number, column: number): number {
    return this.rows[index * this.arity + column];
  }

  #grow(count: number): void {
    const capacity = Math.max(count, 16, (this.rows.length / this.arity) * 2);
    const rows = new Int32Array(capacity * this.arity);
    rows.set(this.rows);
    this.rows = rows;
  }
}

/** The facts of one body. Every base relation has its table, if only an empty one. */
export class Facts {
  readonly atoms: Atoms;
  readonly tables: ReadonlyMap<RelationName, FactTable>;
  /** Causes by number; number 0 stands for "not recorded". */
  readonly causes: Cause[] = [{ category: 'not recorded' }];

  constructor(atoms = new Atoms()) {
    this.atoms = atoms;
    const tables = new Map<RelationName, FactTable>();
    for (const name of relationNames) tables.set(name, new FactTable(arityOf(name)));
    this.tables = tables;
  }

  table(relation: RelationName): FactTable {
    return this.tables.get(relation) as FactTable;
  }

  /** Adds a tuple. In a hot loop, hold the table and push to it. */
  add<R extends RelationName>(relation: R, ...row: Row<R>): void;
  add(relation: RelationName, a: number, b?: number, c?: number, d?: number): void {
    this.table(relation).push(a, b, c, d);
  }

  /** Adds a tuple with the reason for it. */
  addBecause<R extends RelationName>(cause: CauseId, relation: R, ...row: Row<R>): void;
  addBecause(cause: CauseId, relation: RelationName, a: number, b?: number, c?: number, d?: number): void {
    const table = this.table(relation);
    table.push(a, b, c, d);
    if (cause !== noCause) table.setCause(cause);
  }

  /** A number for a cause, to give to `addBecause` for as many tuples as it has. */
  cause(cause: Cause): CauseId {
    this.causes.push(cause);
    return (this.causes.length - 1) as CauseId;
  }
}
