/**
 * Relations of two columns. Their set is a table of words, each with a bit for 32 neighbouring values of the second column,
 * and it is kept in one of two ways:
 *
 * - hashed: a slot of three numbers holds the first column, the second divided by 32, and the word; a word of 0 marks a free slot;
 * - direct, where values are dense enough for it to take no more room: word `k1 >> 5` of row `k0` is `slots[k0 * width + (k1 >> 5)]`,
 *   for `k0 < height` and `k1 >> 5 < width`. `width` is 0 as long as it is hashed.
 *
 * Direct rows can be joined as rows: `unite` adds to one row all that another has, 32 tuples at a time.
 */

import type { GrowthWatch, Relation } from './storage.js';

const empty = new Int32Array(0);

/** A table of fewer words is never thought too large. */
const smallTable = 4096;

/** Fewer rows stay hashed: what they have in their columns says little of what is to come, and growing a direct table costs. */
const tellingCount = 64;

function hash(k0: number, kw: number): number {
  const h = Math.imul(k0, 0x9e3779b1 | 0);
  return Math.imul(h ^ (h >>> 15) ^ kw, 0x85ebca77 | 0);
}

function hashRow(k0: number, k1: number): number {
  return hash(k0, k1);
}

/**
 * The rows of a delta by their first column: group `g` has the first column `keys[g]` and the words from `starts[g]` up to `ends[g]`;
 * word `i` holds bits of the values from `32 * places[i]` on. A word's place may be there twice.
 */
export interface Groups {
  readonly count: number;
  readonly keys: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly places: Int32Array;
  readonly words: Int32Array;
  /** For each first column, 1 + its group, or 0 if it has none. */
  readonly groupOf: Int32Array;
  /** All values of the second column as one row of bits; its last word is not 0. */
  readonly all: Int32Array;
}

/** Rows of bits: word `k1 >> 5` of row `k0` is `slots[k0 * width + (k1 >> 5)]`, for `k0 < height`. */
export interface BitRows {
  readonly slots: Int32Array;
  readonly width: number;
  readonly height: number;
}

/** The rows of a relation up to some row as rows of bits, where its own set has later ones, too. */
export class BitRowsUpTo implements BitRows {
  slots: Int32Array = empty;
  width = 0;
  height = 0;
  private synced = 0;

  /** Adds rows up to `end` of a relation whose own rows of bits have these measures. */
  sync({ rows, width, height }: PairRelation, end: number): this {
    if (width > this.width || height > this.height) {
      this.width = width;
      this.height = height;
      this.slots = new Int32Array(width * height);
      this.synced = 0;
    }
    const { slots, width: stride } = this;
    for (let r = this.synced; r < end; r++) {
      const k1 = rows[2 * r + 1];
      slots[rows[2 * r] * stride + (k1 >>> 5)] |= 1 << (k1 & 31);
    }
    this.synced = end;
    return this;
  }
}

export class PairRelation implements Relation {
  readonly arity = 2;
  rows: Int32Array = empty;
  count = 0;
  start = 0;
  end = 0;
  width = 0;
  height = 0;
  slots: Int32Array = empty;
  private mask = 0;
  private shift = 31;
  private used = 0;
  private entered = 0;
  private room = 0;
  private table: Int32Array = empty;
  private located = 0;
  /** The groups that were asked for last, which several plans of a round ask for. */
  private latest: { readonly lo: number; readonly hi: number; readonly groups: Groups | null } | null = null;

  constructor(private readonly watch: GrowthWatch | null) {}

  get bytes(): number {
    return 4 * (this.rows.length + this.slots.length + this.table.length);
  }

  adopt(rows: Int32Array, count: number): void {
    this.rows = rows;
    this.count = count;
    this.room = 0;
  }

  erase(gone: Relation): void {
    gone.ready();
    const from = this.rows;
    const rows = new Int32Array(this.count * 2);
    let kept = 0;
    let start = 0;
    let end = 0;
    for (let r = 0; r < this.count; r++) {
      if (r === this.start) start = kept;
      if (r === this.end) end = kept;
      const k0 = from[2 * r];
      const k1 = from[2 * r + 1];
      if (gone.has(k0, k1)) continue;
      rows[2 * kept] = k0;
      rows[2 * kept + 1] = k1;
      kept++;
    }
    this.start = this.start >= this.count ? kept : start;
    this.end = this.end >= this.count ? kept : end;
    this.rows = rows;
    this.room = this.count;
    this.count = kept;
    this.slots = this.table = empty;
    this.latest = this.uniting = null;
    this.width = this.height = this.mask = this.used = this.entered = this.located = 0;
    this.shift = 31;
  }

  ready(): this {
    if (this.slots === empty) this.resize();
    if (this.entered < this.count) this.enter();
    return this;
  }

  private enter(): void {
    const { rows, count } = this;
    for (let r = this.entered; r < count; r++) this.add(rows[2 * r], rows[2 * r + 1]);
    this.entered = this.count;
  }

  /** Whether the tuple was not in the set; it is now. */
  private add(k0: number, k1: number): boolean {
    const { width, slots } = this;
    if (width !== 0) {
      if (k0 >>> 0 < this.height && k1 >>> 5 < width) {
        const s = k0 * width + (k1 >>> 5);
        const bit = 1 << (k1 & 31);
        const word = slots[s];
        if ((word & bit) !== 0) return false;
        slots[s] = word | bit;
        return true;
      }
      this.cover(k0, k1);
      return this.add(k0, k1);
    }
    const kw = k1 >> 5;
    const bit = 1 << (k1 & 31);
    const { mask } = this;
    let i = hash(k0, kw) >>> this.shift;
    let s = 3 * i;
    let word;
    while ((word = slots[s + 2]) !== 0 && !(slots[s] === k0 && slots[s + 1] === kw)) {
      i = (i + 1) & mask;
      s = 3 * i;
    }
    if ((word & bit) !== 0) return false;
    slots[s + 2] = word | bit;
    if (word === 0) {
      slots[s] = k0;
      slots[s + 1] = kw;
      if (2 * ++this.used > mask) this.resize();
    }
    return true;
  }

  has(k0: number, k1: number): boolean {
    const { width, slots } = this;
    if (width !== 0) {
      if (k0 >>> 0 >= this.height || k1 >>> 5 >= width) return false;
      return (slots[k0 * width + (k1 >>> 5)] & (1 << (k1 & 31))) !== 0;
    }
    const kw = k1 >> 5;
    const { mask } = this;
    let i = hash(k0, kw) >>> this.shift;
    let s = 3 * i;
    let word;
    while ((word = slots[s + 2]) !== 0 && !(slots[s] === k0 && slots[s + 1] === kw)) {
      i = (i + 1) & mask;
      s = 3 * i;
    }
    return (word & (1 << (k1 & 31))) !== 0;
  }

  insert(k0: number, k1: number): boolean {
    if (!this.add(k0, k1)) return false;
    const r = this.count;
    if (r >= this.room) this.grow(r + 1);
    this.rows[2 * r] = k0;
    this.rows[2 * r + 1] = k1;
    this.entered = this.count = r + 1;
    return true;
  }

  get isReady(): boolean {
    return this.slots !== empty;
  }

  append(k0: number, k1: number): void {
    const r = this.count;
    if (r >= this.room) this.grow(r + 1);
    this.rows[2 * r] = k0;
    this.rows[2 * r + 1] = k1;
    this.count = r + 1;
    if (this.entered === r && this.slots !== empty) this.entered = r + 1;
  }

  remove(k0: number, k1: number): void {
    const { slots, width, mask } = this;
    const kw = k1 >> 5;
    const bit = 1 << (k1 & 31);
    if (width !== 0) {
      if (k0 >>> 0 < this.height && k1 >>> 5 < width) slots[k0 * width + kw] &= ~bit;
      return;
    }
    let hole = hash(k0, kw) >>> this.shift;
    while (slots[3 * hole + 2] !== 0 && !(slots[3 * hole] === k0 && slots[3 * hole + 1] === kw))
      hole = (hole + 1) & mask;
    if ((slots[3 * hole + 2] & bit) === 0) return;
    slots[3 * hole + 2] &= ~bit;
    if (slots[3 * hole + 2] !== 0) return;
    // The slot is free: what was put further on because it was taken moves up (Knuth, 6.4, algorithm R).
    this.used--;
    for (let at = (hole + 1) & mask; slots[3 * at + 2] !== 0; at = (at + 1) & mask) {
      const home = hash(slots[3 * at], slots[3 * at + 1]) >>> this.shift;
      if (((at - home) & mask) < ((at - hole) & mask)) continue;
      slots.copyWithin(3 * hole, 3 * at, 3 * at + 3);
      slots[3 * at + 2] = 0;
      hole = at;
    }
  }

  /** Makes the hash table larger, or goes over to a direct one where that takes no more room. */
  private resize(): void {
    const bits = Math.max(4, 33 - this.shift);
    if (this.count >= tellingCount && this.becomeDirect(Math.max(smallTable, 3 << bits))) return;
    const old = this.slots;
    this.mask = (1 << bits) - 1;
    this.shift = 32 - bits;
    this.slots = new Int32Array(3 << bits);
    for (let from = 0; from < old.length; from += 3)
      if (old[from + 2] !== 0) this.putWord(old[from], old[from + 1], old[from + 2]);
  }

  /** Enters a word that the hash table does not have. */
  private putWord(k0: number, kw: number, word: number): void {
    const { slots, mask } = this;
    let i = hash(k0, kw) >>> this.shift;
    while (slots[3 * i + 2] !== 0) i = (i + 1) & mask;
    slots[3 * i] = k0;
    slots[3 * i + 1] = kw;
    slots[3 * i + 2] = word;
  }

  /** Goes over from the hash table to a direct one of at most so many words, if all rows fit. */
  private becomeDirect(most: number): boolean {
    const { rows, count, slots: old } = this;
    let height = 1;
    let width = 1;
    // What was entered may not be among the rows yet, and of the rows not all may be entered.
    for (let from = 0; from < old.length; from += 3) {
      if (old[from + 2] === 0) continue;
      if (old[from] >= height) height = old[from] + 1;
      if (old[from + 1] >= width) width = old[from + 1] + 1;
      if (old[from] < 0 || old[from + 1] < 0 || height * width > most) return false;
    }
    for (let o = 2 * this.entered; o < 2 * count; o += 2) {
      const kw = rows[o + 1] >>> 5;
      if (rows[o] >= height) height = rows[o] + 1;
      if (kw >= width) width = kw + 1;
      if (rows[o] < 0 || height * width > most) return false;
    }
    const slots = new Int32Array(height * width);
    for (let from = 0; from < old.length; from += 3)
      if (old[from + 2] !== 0) slots[old[from] * width + old[from + 1]] = old[from + 2];
    this.slots = slots;
    this.width = width;
    this.height = height;
    return true;
  }

  /** Makes the direct table large enough for a tuple, or goes back to a hash table. */
  private cover(k0: number, k1: number): void {
    const { width, height, slots: old } = this;
    const needed = k0 < 0 || k1 < 0 ? Infinity : Math.max(height, k0 + 1) * Math.max(width, (k1 >> 5) + 1);
    if (needed > Math.max(smallTable, 4 * this.count)) {
      this.leaveDirect();
      return;
    }
    const wider = k1 >> 5 < width ? width : Math.max((k1 >> 5) + 1, width + (width >> 2));
    const higher = k0 < height ? height : Math.max(k0 + 1, height + (height >> 1));
    const slots = new Int32Array(wider * higher);
    if (wider === width) slots.set(old);
    else
      for (let row = 0; row < height; row++)
        slots.set(old.subarray(row * width, (row + 1) * width), row * wider);
    this.slots = slots;
    this.width = wider;
    this.height = higher;
  }

  private leaveDirect(): void {
    const { slots: old, width } = this;
    let used = 0;
    for (let i = 0; i < old.length; i++) if (old[i] !== 0) used++;
    let bits = 4;
    while (1 << bits < 2 * used + 2) bits++;
    this.width = this.height = 0;
    this.used = used;
    this.mask = (1 << bits) - 1;
    this.shift = 32 - bits;
    this.slots = new Int32Array(3 << bits);
    for (let i = 0; i < old.length; i++) {
      if (old[i] !== 0) this.putWord((i / width) | 0, i % width, old[i]);
    }
  }

  private grow(atLeast: number): void {
    const room = Math.max(16, 2 * this.count, atLeast);
    if (this.watch !== null) this.watch(this, room);
    const rows = new Int32Array(room * 2);
    rows.set(this.rows.subarray(0, this.count * 2));
    this.rows = rows;
    this.room = room;
  }

  /** Whether going over a whole row of bits is thought to be quicker than over the tuples that it stands for. */
  get dense(): boolean {
    return this.width !== 0 && 4 * this.count >= this.width * this.height;
  }

  /** Adds to the tuples with `k0` those with `other`'s `from`, as one row of bits. */
  unite(k0: number, other: BitRows, from: number): void {
    if (from >>> 0 >= other.height) return;
    const { width, slots } = other;
    if (this.width < width || k0 >>> 0 >= this.height) {
      this.uniteOneByOne(k0, slots, from * width, width);
      return;
    }
    const into = this.slots;
    const base = k0 * this.width;
    for (let i = 0, o = from * width; i < width; i++, o++) {
      const word = slots[o] & ~into[base + i];
      if (word !== 0) {
        into[base + i] |= word;
        this.appendWord(k0, i << 5, word);
      }
    }
    this.entered = this.count;
  }

  private uniteOneByOne(k0: number, slots: Int32Array, from: number, width: number): void {
    for (let i = 0; i < width; i++)
      for (let word = slots[from + i]; word !== 0; word &= word - 1)
        this.insert(k0, (i << 5) + 31 - Math.clz32(word & -word));
  }

  /** Adds the group of a delta that has the first column `from`, if there is one. */
  uniteGroupOf(k0: number, groups: Groups, from: number): void {
    if (from >>> 0 < groups.groupOf.length && groups.groupOf[from] > 0)
      this.uniteSome(k0, groups, groups.groupOf[from] - 1);
  }

  /** The groups that are being united, and how often with which first column: -1 once this has all that any group has. */
  private uniting: Groups | null = null;
  private united = empty;

  /** Adds a group of a delta to the tuples with `k0`, to which others of that delta may be added before and after. */
  uniteSome(k0: number, groups: Groups, group: number): void {
    if (this.uniting !== groups) {
      this.uniting = groups;
      if (this.united.length < this.height) this.united = new Int32Array(this.height);
      else this.united.fill(0);
    }
    if (k0 >>> 0 < this.united.length) {
      const times = this.united[k0];
      if (times < 0) return;
      this.united[k0] = times + 1;
      // Looking costs as much as uniting, so it is done when there have been twice as many.
      if (times > 2 && (times & (times - 1)) === 0 && this.covers(k0, groups)) {
        this.united[k0] = -1;
        return;
      }
    }
    this.uniteGroup(k0, groups, group);
  }

  /** Whether all that some groups have is among the tuples with `k0`. */
  covers(k0: number, { all }: Groups): boolean {
    const { slots, width } = this;
    if (k0 >>> 0 >= this.height || all.length > width) return false;
    for (let w = 0, s = k0 * width; w < all.length; w++, s++) if ((all[w] & ~slots[s]) !== 0) return false;
    return true;
  }

  /** Adds a group of a delta to the tuples with `k0`. */
  private uniteGroup(k0: number, { starts, ends, places, words }: Groups, group: number): void {
    for (let i = starts[group], end = ends[group]; i < end; i++) {
      const place = places[i];
      if (k0 >>> 0 >= this.height || place >= this.width) {
        for (let word = words[i]; word !== 0; word &= word - 1)
          this.insert(k0, (place << 5) + 31 - Math.clz32(word & -word));
        continue;
      }
      const s = k0 * this.width + place;
      const word = words[i] & ~this.slots[s];
      if (word === 0) continue;
      this.slots[s] |= word;
      this.appendWord(k0, place << 5, word);
    }
    this.entered = this.count;
  }

  /** Adds rows for the bits of a word that the set has already. */
  private appendWord(k0: number, base: number, bits: number): void {
    if (this.count + 32 > this.room) this.grow(this.count + 32);
    const { rows } = this;
    let o = 2 * this.count;
    for (let word = bits; word !== 0; word &= word - 1) {
      rows[o] = k0;
      rows[o + 1] = base + 31 - Math.clz32(word & -word);
      o += 2;
    }
    this.count = o >> 1;
  }

  /** The rows from `lo` to `hi` by their first column, or null where they are so few or so spread that it would not pay. */
  groups(lo: number, hi: number): Groups | null {
    const { height } = this;
    if (this.width === 0 || hi - lo < 64 || 8 * (hi - lo) < height) return null;
    if (this.latest === null || this.latest.lo !== lo || this.latest.hi !== hi)
      this.latest = { lo, hi, groups: this.makeGroups(lo, hi) };
    return this.latest.groups;
  }

  private makeGroups(lo: number, hi: number): Groups | null {
    const { rows, height } = this;
    const number = new Int32Array(height);
    const sizes = new Int32Array(height + 1);
    const keys = new Int32Array(Math.min(height, hi - lo));
    let count = 0;
    for (let r = lo; r < hi; r++) {
      const k0 = rows[2 * r];
      let g = number[k0] - 1;
      if (g < 0) {
        keys[count] = k0;
        number[k0] = count + 1;
        g = count++;
      }
      sizes[g]++;
    }
    if (2 * count > hi - lo) return null;
    const starts = new Int32Array(count);
    const ends = new Int32Array(count);
    for (let g = 0, at = 0; g < count; g++) {
      starts[g] = ends[g] = at;
      at += sizes[g];
    }
    const places = new Int32Array(hi - lo);
    const words = new Int32Array(hi - lo);
    for (let r = lo; r < hi; r++) {
      const g = number[rows[2 * r]] - 1;
      const k1 = rows[2 * r + 1];
      const place = k1 >>> 5;
      let at = ends[g] - 1;
      if (at < starts[g] || places[at] !== place) {
        at = ends[g]++;
        places[at] = place;
        words[at] = 0;
      }
      words[at] |= 1 << (k1 & 31);
    }
    const all = new Int32Array(1 + places.reduce((last, place) => Math.max(last, place), 0));
    for (let g = 0; g < count; g++) for (let i = starts[g]; i < ends[g]; i++) all[places[i]] |= words[i];
    return { count, keys, starts, ends, places, words, groupOf: number, all };
  }

  locate(): this {
    const { rows, count } = this;
    if (this.located === count && this.table !== empty) return this;
    if (2 * count >= this.table.length) {
      let length = 16;
      while (length < 4 * count) length *= 2;
      this.table = new Int32Array(length);
      this.located = 0;
    }
    const { table } = this;
    const mask = table.length - 1;
    const shift = Math.clz32(mask);
    for (let r = this.located; r < count; r++) {
      const k0 = rows[2 * r];
      const k1 = rows[2 * r + 1];
      let i = hashRow(k0, k1) >>> shift;
      let s;
      while ((s = table[i]) !== 0) {
        if (rows[2 * s - 2] === k0 && rows[2 * s - 1] === k1) break;
        i = (i + 1) & mask;
      }
      if (s === 0) table[i] = r + 1;
    }
    this.located = count;
    return this;
  }

  find(k0: number, k1: number): number {
    const { rows, table } = this;
    const mask = table.length - 1;
    let i = hashRow(k0, k1) >>> Math.clz32(mask);
    let s;
    while ((s = table[i]) !== 0) {
      if (rows[2 * s - 2] === k0 && rows[2 * s - 1] === k1) return s - 1;
      i = (i + 1) & mask;
    }
    return -1;
  }
}
