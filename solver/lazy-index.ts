/**
 * An index that is made only if it pays. A re-solve often asks for a handful of keys of a large relation: going over the
 * rows for each is quicker than entering them all. Once the rows gone over would have paid for the index it is made (as
 * one buys skis after having rented them for their price), in the same array of links, so that whoever goes along a chain
 * is not disturbed.
 */

import { indexClass, type Relation, type RowIndex } from './storage.js';

/** Entering a row costs about as much as going over so many. */
const searchesPerBuild = 32;

/** Entering so few rows costs nothing to speak of. */
const fewRows = 512;

/** A key as one value: small numbers are taken together, which is quicker than to make a text of them. */
function nameOf(key: readonly number[]): number | string {
  if (key.length === 1) return key[0];
  const [first, second] = key;
  return key.length === 2 && first >>> 26 === 0 && second >>> 26 === 0
    ? first * (1 << 26) + second
    : key.join();
}

export class LazyIndex implements RowIndex {
  readonly width: number;
  links: Int32Array;
  private readonly index: RowIndex;
  private readonly heads = new Map<number | string, number>();
  /** How many rows searches may still go over; 0 once the index is made. */
  private left: number;
  private end = 0;

  constructor(
    private readonly relation: Relation,
    private readonly columns: readonly number[],
  ) {
    this.index = new (indexClass(relation.arity, columns))(relation);
    this.width = this.index.width;
    this.links = this.index.links;
    this.left = relation.count < fewRows ? 0 : searchesPerBuild * relation.count;
  }

  get bytes(): number {
    return this.left === 0 ? this.index.bytes : 4 * this.links.length;
  }

  get used(): number {
    return this.left === 0 ? this.index.used : this.heads.size;
  }

  sync(end: number): this {
    if (this.left === 0) {
      this.index.sync(end);
      this.links = this.index.links;
    } else if (end > this.end) {
      this.heads.clear();
      if ((end + 1) * this.width > this.links.length) {
        // What is linked is of keys that are searched for again.
        const room = Math.max(end + 1, Math.floor(this.relation.rows.length / this.relation.arity) + 1);
        this.links = this.index.links = new Int32Array(room * this.width);
      }
    }
    this.end = end;
    return this;
  }

  /** The index itself, once it is made. */
  get made(): RowIndex | null {
    return this.left === 0 ? this.index : null;
  }

  first(...key: number[]): number {
    if (this.left === 0) {
      if (key.length === 1) return this.index.first(key[0]);
      if (key.length === 2) return this.index.first(key[0], key[1]);
      return this.index.first(...key);
    }
    const name = nameOf(key);
    let head = this.heads.get(name);
    if (head === undefined) {
      this.left -= this.end;
      if (this.left <= 0) {
        this.left = 0;
        this.heads.clear();
        this.index.sync(this.end);
        return this.index.first(...key);
      }
      this.heads.set(name, (head = this.search(key)));
    }
    return head;
  }

  /** Whether there is a row with a key, of those whose state `seen` allows; `states[r + 1]` is the state of row `r`. */
  some(key: readonly number[], states: Uint8Array, seen: (state: number) => boolean): boolean {
    if (this.left === 0 || this.heads.has(nameOf(key))) {
      const { links, width } = this;
      for (let p = this.first(...key); p !== 0; p = links[p]) if (seen(states[(p / width) | 0])) return true;
      return false;
    }
    const { columns, end } = this;
    const { rows, arity } = this.relation;
    const [column] = columns;
    const [value] = key;
    let row = end - 1;
    rows: for (let at = row * arity + column; row >= 0; row--, at -= arity) {
      if (rows[at] !== value) continue;
      for (let k = 1; k < key.length; k++) if (rows[at - column + columns[k]] !== key[k]) continue rows;
      if (seen(states[row + 1])) break;
    }
    this.left = Math.max(1, this.left - (end - Math.max(0, row)));
    return row >= 0;
  }

  /** Links the rows with a key; gives the latest. */
  private search(key: readonly number[]): number {
    const { links, width, columns, end } = this;
    const { rows, arity } = this.relation;
    const [column] = columns;
    const [value] = key;
    let latest = 0;
    for (let at = column, p = width; p <= end * width; at += arity, p += width) {
      if (rows[at] !== value) continue;
      const o = at - column;
      let k = 1;
      while (k < key.length && rows[o + columns[k]] === key[k]) k++;
      if (k < key.length) continue;
      links[p] = latest;
      for (let c = 0, free = 1; c < arity; c++) if (!columns.includes(c)) links[p + free++] = rows[o + c];
      latest = p;
    }
    return latest;
  }
}
