/**
 * A relation of two columns as rows of bits, one for each value of its second column. Nothing is added to it. Relations may
 * share the numbers of their values and nodes: some of these then have no bits here.
 */

import { mostWords, type Numbering } from './flow.js';
import { relationClass, type Relation } from './storage.js';

export class DenseRelation implements Relation {
  readonly arity = 2;
  count: number;
  start = 0;
  end: number;
  private listed: Int32Array | null = null;
  private copy: Relation | null = null;
  /** Whether somebody outside may go on looking at it, so that it must not change. */
  shown = false;

  /** Bit `v` of the row of `width` words at `n * width` says whether value number `v` and node number `n` are a tuple. */
  constructor(
    public bits: Int32Array,
    public width: number,
    readonly values: Numbering,
    readonly nodes: Numbering,
    /** The tuples that it began with, one after the other, from which the others flow; null if `seedBits` knows. */
    private seeds: Int32Array | null,
    count = onesOf(bits),
  ) {
    this.count = count;
    this.end = count;
  }

  /** The same tuples, in an array of its own. Numbers are shared: they are only ever added to. */
  copied(): DenseRelation {
    const { bits, width, values, nodes, seeds, count } = this;
    const copy = new DenseRelation(bits.slice(), width, values, nodes, seeds, count);
    if (seeds === null) copy.seeded = this.seeded.slice();
    return copy;
  }

  private seeded: Int32Array = new Int32Array(0);

  /** The tuples that it began with as rows of bits, as `bits`; made when they are first asked for. */
  get seedBits(): Int32Array {
    const { seeds, values, nodes, width } = this;
    if (seeds !== null) {
      this.seeds = null;
      this.seeded = new Int32Array(this.bits.length);
      for (let i = 0; i < seeds.length; i += 2) {
        const value = values.find(seeds[i]);
        this.seeded[nodes.find(seeds[i + 1]) * width + (value >>> 5)] |= 1 << (value & 31);
      }
    }
    return this.seeded;
  }

  /** Bits were changed: there are so many tuples more. */
  changed(more: number): void {
    this.count += more;
    this.end = this.count;
    this.listed = null;
    this.copy = null;
  }

  /** The same tuples as some rows that are no bits, none of them twice; it begins with none of them. */
  static of(rows: Int32Array, count: number, values: Numbering, nodes: Numbering): DenseRelation {
    for (let i = 0; i < count; i++) {
      values.add(rows[2 * i]);
      nodes.add(rows[2 * i + 1]);
    }
    const width = Math.max(1, (values.count + 31) >>> 5);
    const bits = new Int32Array(width * nodes.count);
    for (let i = 0; i < count; i++) {
      const value = values.find(rows[2 * i]);
      bits[nodes.find(rows[2 * i + 1]) * width + (value >>> 5)] |= 1 << (value & 31);
    }
    return new DenseRelation(bits, width, values, nodes, new Int32Array(0), count);
  }

  /** Makes the rows wide enough for all values, and as many as there are nodes; gives whether that is possible. */
  makeRoom(): boolean {
    const { values, nodes, width, seedBits } = this;
    const wanted = Math.max(width, (values.count + 31) >>> 5);
    const size = wanted * nodes.count;
    if (size > mostWords) return false;
    if (wanted > width) {
      const wider = wanted + (wanted >> 3);
      this.bits = widened(this.bits, width, wider, wider * nodes.count);
      this.seeded = widened(seedBits, width, wider, wider * nodes.count);
      this.width = wider;
    } else if (size > this.bits.length) {
      this.bits = widened(this.bits, width, width, size + (size >> 3));
      this.seeded = widened(seedBits, width, width, size + (size >> 3));
    }
    return true;
  }

  get bytes(): number {
    return this.bits.byteLength + this.seeded.byteLength + (this.listed?.byteLength ?? 0);
  }

  /** All tuples, node by node: made when they are first asked for, and may be much larger than the bits. */
  get rows(): Int32Array {
    if (this.listed !== null) return this.listed;
    const rows = new Int32Array(2 * this.count);
    let at = 0;
    for (let node = 0; node < this.nodes.count; node++) {
      const second = this.nodes.valueOf[node];
      this.eachOf(node, (first) => {
        rows[at++] = first;
        rows[at++] = second;
      });
    }
    this.listed = rows;
    return rows;
  }

  set rows(_) {
    throw new Error('nothing is added to a dense relation');
  }

  ready(): this {
    return this;
  }

  has(first: number, second: number): boolean {
    const value = this.values.find(first);
    const node = this.nodes.find(second);
    if (value < 0 || node < 0 || value >>> 5 >= this.width) return false;
    return (this.bits[node * this.width + (value >>> 5)] & (1 << (value & 31))) !== 0;
  }

  locate(): this {
    if (this.copy === null) {
      this.copy = new (relationClass(2))(null);
      this.copy.adopt(this.rows, this.count);
      this.copy.locate();
    }
    return this;
  }

  find(first: number, second: number): number {
    return this.locate().copy!.find(first, second);
  }

  get isReady(): boolean {
    return true;
  }

  append(): void {
    throw new Error('nothing is added to a dense relation');
  }

  remove(): void {
    throw new Error('nothing is taken from a dense relation');
  }

  insert(): boolean {
    throw new Error('nothing is added to a dense relation');
  }

  erase(): void {
    throw new Error('nothing is taken from a dense relation');
  }

  adopt(): void {
    throw new Error('a dense relation is full from the start');
  }

  /** The values of the second column that are in some tuple, or may be. */
  seconds(): Int32Array {
    return this.nodes.valueOf.subarray(0, this.nodes.count);
  }

  /** Calls `visit` with the first column of each tuple whose second is `second`. */
  each(second: number, visit: (first: number) => void): void {
    const node = this.nodes.find(second);
    if (node >= 0) this.eachOf(node, visit);
  }

  private eachOf(node: number, visit: (first: number) => void): void {
    const { bits, width } = this;
    for (let w = 0; w < width; w++) {
      // Others may have given numbers to more nodes.
      for (let word = bits[node * width + w] | 0; word !== 0; word &= word - 1) {
        visit(this.values.valueOf[32 * w + (31 - Math.clz32(word & -word))]);
      }
    }
  }
}

/** Rows of bits with more words to each, and perhaps more rows. */
function widened(bits: Int32Array, width: number, wider: number, size: number): Int32Array {
  const all = new Int32Array(Math.max(size, wider * Math.ceil(bits.length / width)));
  if (wider === width) all.set(bits);
  else
    for (let from = 0, to = 0; from < bits.length; from += width, to += wider)
      all.set(bits.subarray(from, Math.min(bits.length, from + width)), to);
  return all;
}

/** How many bits are set. */
function onesOf(bits: Int32Array): number {
  let count = 0;
  for (let i = 0; i < bits.length; i++) if (bits[i] !== 0) count += ones(bits[i]);
  return count;
}

/** How many bits of a word are set. */
export function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
