/**
 * The storage of storage.ts without generated classes, for places that forbid these: the same layout of rows and links,
 * with loops over the columns where the others have them written out.
 */

import {
  freeColumns,
  type GrowthWatch,
  type IndexClass,
  type Relation,
  type RelationClass,
  type RowIndex,
} from './storage.js';

/** The class of relations with so many columns. */
export function plainRelationClass(arity: number): RelationClass {
  return class extends PlainRelation {
    constructor(watch: GrowthWatch | null) {
      super(arity, watch);
    }
  };
}

/** The class of indexes on these columns of relations with so many columns. */
export function plainIndexClass(arity: number, columns: readonly number[]): IndexClass {
  return class extends PlainIndex {
    constructor(relation: Relation) {
      super(relation, arity, columns);
    }
  };
}

function hash(values: ArrayLike<number>, from: number, length: number): number {
  let h = Math.imul(length, 0x9e3779b1 | 0);
  for (let i = 0; i < length; i++) h = Math.imul(h ^ (h >>> 15) ^ values[from + i], 0x85ebca77 | 0);
  return h ^ (h >>> 16);
}

class PlainRelation implements Relation {
  rows: Int32Array = new Int32Array(0);
  count = 0;
  start = 0;
  end = 0;
  /** Row numbers plus 1, by the hash of the row. */
  private table = new Int32Array(16);
  private entered = 0;
  private room = 0;

  constructor(
    readonly arity: number,
    private readonly watch: GrowthWatch | null,
  ) {}

  get bytes(): number {
    return 4 * (this.rows.length + this.table.length);
  }

  ready(): this {
    for (; this.entered < this.count; this.entered++) this.enter(this.entered);
    return this;
  }

  locate(): this {
    return this.ready();
  }

  has(...values: number[]): boolean {
    return this.find(...values) >= 0;
  }

  find(...values: number[]): number {
    if (this.arity === 0) return this.count > 0 ? 0 : -1;
    const mask = this.table.length - 1;
    let slot = hash(values, 0, this.arity) & mask;
    for (let row = this.table[slot]; row !== 0; row = this.table[slot]) {
      if (this.equals(row - 1, values)) return row - 1;
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  insert(...values: number[]): boolean {
    if (this.find(...values) >= 0) return false;
    const { arity } = this;
    if (this.count >= this.room && arity > 0) this.grow();
    for (let c = 0; c < arity; c++) this.rows[this.count * arity + c] = values[c];
    this.count++;
    this.ready();
    return true;
  }

  get isReady(): boolean {
    return false;
  }

  append(): void {
    throw new Error('rows that count and rows that do not are for generated code');
  }

  remove(): void {
    throw new Error('rows that count and rows that do not are for generated code');
  }

  erase(gone: Relation): void {
    gone.ready();
    const { arity } = this;
    const old = this.rows;
    const ends = [this.start, this.end];
    const total = this.count;
    this.rows = new Int32Array(total * arity);
    let kept = 0;
    const moved = [-1, -1];
    for (let row = 0; row < total; row++) {
      ends.forEach((end, i) => {
        if (end === row) moved[i] = kept;
      });
      const tuple = old.subarray(row * arity, (row + 1) * arity);
      if (gone.has(...tuple)) continue;
      this.rows.set(tuple, kept * arity);
      kept++;
    }
    [this.start, this.end] = moved.map((end) => (end < 0 ? kept : end));
    this.room = total;
    this.count = kept;
    this.table = new Int32Array(16);
    this.entered = 0;
  }

  adopt(rows: Int32Array, count: number): void {
    this.rows = rows;
    this.count = this.arity === 0 ? Math.min(1, count) : count;
    this.room = 0;
  }

  private equals(row: number, values: readonly number[]): boolean {
    const { arity } = this;
    for (let c = 0; c < arity; c++) if (this.rows[row * arity + c] !== values[c]) return false;
    return true;
  }

  private enter(row: number): void {
    if (this.arity === 0) return;
    if (2 * (row + 1) > this.table.length) {
      this.table = new Int32Array(4 * this.table.length);
      for (let before = 0; before < row; before++) this.put(before);
    }
    this.put(row);
  }

  /** The first of equal rows stays. */
  private put(row: number): void {
    const { arity, rows } = this;
    const mask = this.table.length - 1;
    let slot = hash(rows, row * arity, arity) & mask;
    for (let other = this.table[slot]; other !== 0; other = this.table[slot]) {
      if (this.equals(other - 1, Array.from(rows.subarray(row * arity, (row + 1) * arity)))) return;
      slot = (slot + 1) & mask;
    }
    this.table[slot] = row + 1;
  }

  private grow(): void {
    const room = Math.max(16, 2 * this.count);
    if (this.watch !== null) this.watch(this, room);
    const rows = new Int32Array(room * this.arity);
    rows.set(this.rows.subarray(0, this.count * this.arity));
    this.rows = rows;
    this.room = room;
  }
}

class PlainIndex implements RowIndex {
  readonly width: number;
  used = 0;
  links: Int32Array;
  private synced = 0;
  private readonly heads = new Map<string, number>();
  private readonly free: readonly number[];

  constructor(
    private readonly relation: Relation,
    private readonly arity: number,
    private readonly columns: readonly number[],
  ) {
    this.free = freeColumns(arity, columns);
    this.width = 1 + this.free.length;
    this.links = new Int32Array(8 * this.width);
  }

  get bytes(): number {
    return 4 * this.links.length + 40 * this.used;
  }

  sync(end: number): this {
    if (this.synced >= end) return this;
    const { arity, width } = this;
    if ((end + 1) * width > this.links.length) {
      const links = new Int32Array(Math.max(end + 1, (2 * this.links.length) / width) * width);
      links.set(this.links);
      this.links = links;
    }
    const { rows } = this.relation;
    for (let row = this.synced; row < end; row++) {
      const key = this.columns.map((column) => rows[row * arity + column]).join();
      const p = (row + 1) * width;
      const latest = this.heads.get(key) ?? 0;
      if (latest === 0) this.used++;
      this.links[p] = latest;
      this.free.forEach((column, i) => {
        this.links[p + 1 + i] = rows[row * arity + column];
      });
      this.heads.set(key, p);
    }
    this.synced = end;
    return this;
  }

  first(...key: number[]): number {
    return this.heads.get(key.join()) ?? 0;
  }
}
