/**
 * An index that is made only if it pays. A re-solve often asks for a handful of keys of a large relation: going over the
 * rows for each is quicker than entering them all. Once the rows gone over would have paid for the index it is made (as
 * one buys skis after having rented them for their price), in the same array of links, so that whoever goes along a chain
 * is not disturbed. A filter for each block of rows says where a key is not (Bloom, 1970), so that a search for
 * what is rare looks at few rows.
 */

import { indexClass, type Relation, type RowIndex } from './storage.js';

/** Entering a row costs about as much as going over so many. */
const searchesPerBuild = 16;

/** So many rows have a filter in common: `filterBits` bits, of which those of their keys' hashes are set. */
const blockRows = 256;
const filterBits = 256;
const filterWords = filterBits / 32;

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
  private linked: Int32Array;
  private readonly index: RowIndex;
  private readonly heads = new Map<number | string, number>();
  private isMade: boolean;
  /** How many rows searches may still go over. */
  private left: number;
  private end = 0;
  private filter = new Int32Array(0);
  /** The rows that are in the filter. */
  private filtered = 0;

  constructor(
    private readonly relation: Relation,
    private readonly columns: readonly number[],
  ) {
    this.index = new (indexClass(relation.arity, columns))(relation);
    this.width = this.index.width;
    this.linked = this.index.links;
    this.isMade = relation.count < fewRows;
    this.left = searchesPerBuild * relation.count;
  }

  get bytes(): number {
    return this.isMade ? this.index.bytes : 4 * this.linked.length;
  }

  get used(): number {
    return this.isMade ? this.index.used : this.heads.size;
  }

  sync(end: number): this {
    if (this.isMade) {
      this.index.sync(end);
      this.linked = this.index.links;
    } else if (end > this.end) this.heads.clear();
    this.end = end;
    return this;
  }

  /** Room for them is only made when somebody is about to go along them. */
  get links(): Int32Array {
    if (!this.isMade && (this.end + 1) * this.width > this.linked.length) {
      // What is linked is of keys that are searched for again.
      this.heads.clear();
      const room = Math.max(this.end + 1, Math.floor(this.relation.rows.length / this.relation.arity) + 1);
      this.linked = this.index.links = new Int32Array(room * this.width);
    }
    return this.linked;
  }

  /** The index itself, once it is made. */
  get made(): RowIndex | null {
    return this.isMade ? this.index : null;
  }

  first(...key: number[]): number {
    if (this.isMade) {
      if (key.length === 1) return this.index.first(key[0]);
      if (key.length === 2) return this.index.first(key[0], key[1]);
      return this.index.first(...key);
    }
    const name = nameOf(key);
    let head = this.heads.get(name);
    if (head === undefined) {
      if (this.left <= 0) {
        this.make();
        return this.index.first(...key);
      }
      this.heads.set(name, (head = this.search(key)));
    }
    return head;
  }

  /** Whether there is a row with a key, of those whose state `seen` allows; `states[r + 1]` is the state of row `r`. */
  some(key: readonly number[], states: Uint8Array, seen: (state: number) => boolean): boolean {
    if (this.isMade || this.heads.has(nameOf(key))) {
      const { links, width } = this;
      for (let p = this.first(...key); p !== 0; p = links[p]) if (seen(states[(p / width) | 0])) return true;
      return false;
    }
    const { columns, end } = this;
    const { rows, arity } = this.relation;
    const [column] = columns;
    const [value] = key;
    const bit = this.bitOf(key);
    let looked = 0;
    let found = false;
    for (let block = Math.floor((end - 1) / blockRows); block >= 0 && !found; block--) {
      if (!this.mayBeIn(block, bit)) continue;
      const from = block * blockRows;
      rows: for (let row = Math.min(end, from + blockRows) - 1; row >= from; row--) {
        looked++;
        const at = row * arity;
        if (rows[at + column] !== value) continue;
        for (let k = 1; k < key.length; k++) if (rows[at + columns[k]] !== key[k]) continue rows;
        if (!seen(states[row + 1])) continue;
        found = true;
        break;
      }
    }
    this.left -= looked;
    if (this.left <= 0) this.make();
    return found;
  }

  /** Makes the index: searches have taken as long as that. */
  private make(): void {
    this.isMade = true;
    this.heads.clear();
    this.filter = new Int32Array(0);
    this.index.sync(this.end);
    this.linked = this.index.links;
  }

  private bitOf(key: readonly number[]): number {
    let h = 0;
    for (let k = 0; k < key.length; k++) h = Math.imul(h ^ (h >>> 15) ^ key[k], 0x9e3779b1);
    this.fill();
    return h >>> 24;
  }

  private mayBeIn(block: number, bit: number): boolean {
    return (this.filter[block * filterWords + (bit >>> 5)] & (1 << (bit & 31))) !== 0;
  }

  /** Enters rows into the filter that are not. */
  private fill(): void {
    const { end, columns } = this;
    if (this.filtered >= end) return;
    const { rows, arity } = this.relation;
    const words = (Math.floor((end - 1) / blockRows) + 1) * filterWords;
    if (words > this.filter.length) {
      const larger = new Int32Array(words + (words >> 2));
      larger.set(this.filter);
      this.filter = larger;
    }
    const { filter } = this;
    const [c0, c1] = columns;
    const { length } = columns;
    for (let row = this.filtered; row < end; row++) {
      const o = row * arity;
      let h = Math.imul(rows[o + c0], 0x9e3779b1);
      if (length > 1) h = Math.imul(h ^ (h >>> 15) ^ rows[o + c1], 0x9e3779b1);
      for (let k = 2; k < length; k++) h = Math.imul(h ^ (h >>> 15) ^ rows[o + columns[k]], 0x9e3779b1);
      filter[((row / blockRows) | 0) * filterWords + (h >>> 29)] |= 1 << ((h >>> 24) & 31);
    }
    this.left -= end - this.filtered;
    this.filtered = end;
  }

  /** Links the rows with a key; gives the latest. */
  private search(key: readonly number[]): number {
    const { links, width, columns, end } = this;
    const { rows, arity } = this.relation;
    const [column] = columns;
    const [value] = key;
    const bit = this.bitOf(key);
    let latest = 0;
    for (let block = 0; block * blockRows < end; block++) {
      if (!this.mayBeIn(block, bit)) continue;
      const to = Math.min(end, (block + 1) * blockRows);
      this.left -= to - block * blockRows;
      for (let row = block * blockRows; row < to; row++) {
        const o = row * arity;
        if (rows[o + column] !== value) continue;
        let k = 1;
        while (k < key.length && rows[o + columns[k]] === key[k]) k++;
        if (k < key.length) continue;
        const p = (row + 1) * width;
        links[p] = latest;
        for (let c = 0, free = 1; c < arity; c++) if (!columns.includes(c)) links[p + free++] = rows[o + c];
        latest = p;
      }
    }
    return latest;
  }
}
