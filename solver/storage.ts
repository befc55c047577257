/**
 * Where tuples are. A relation is an append-only list of rows in one Int32Array, row after row: column `c` of row `r` is
 * `rows[r * arity + c]`; a symbol is its atom, a number itself. Rows are never moved or changed, so that a row's index is
 * its age, the delta is a range of rows, and an array that was read from stays valid for the rows that it had.
 *
 * Membership is a set of its own, built when it is first asked for (see `relationSource`).
 * The classes are written out per number of columns, and per set of key columns, by `relationSource` and `indexSource`:
 * the engine specialises code for arrays and fixed offsets, and so do we.
 *
 * Whoever wants another storage (bit rows, sorted rows) keeps to `Relation` and `RowIndex`: generated code uses nothing
 * but their members.
 */

import { evaluate, type GeneratedCode } from './generated.js';
import { PairRelation } from './storage-pairs.js';
import { plainIndexClass, plainRelationClass } from './storage-plain.js';

/** Tuples of one relation, row-major: the columns of row 0, then those of row 1, … */
export interface RelationInput {
  readonly arity: number;
  readonly rows: Int32Array | Uint32Array;
  readonly count: number;
}

export interface Relation {
  readonly arity: number;
  /** The size of the arrays that hold it. */
  readonly bytes: number;
  rows: Int32Array;
  /** The number of rows. */
  count: number;
  /** The rows from `start` to `end` are the delta of the present round; later ones are of the round that runs. */
  start: number;
  end: number;
  /** Enters all rows into the set that `has` and `insert` use; these keep it up to date. */
  ready(): this;
  has(...values: number[]): boolean;
  /** Enters all rows into the table that `find` uses; rows that are inserted later are not found before the next call. */
  locate(): this;
  /** The first row that is a tuple, or -1. */
  find(...values: number[]): number;
  /** Adds a tuple unless it is there; gives whether it was added. */
  insert(...values: number[]): boolean;
  /** Whether there is a set of all tuples, kept up to date by `insert` and `remove`. */
  readonly isReady: boolean;
  /** Adds a row at the end. Where there is a set of all tuples, its tuple is one of them. */
  append(...values: number[]): void;
  /** Takes a tuple out of the set. Its row stays: whoever does this knows of each row whether it counts. */
  remove(...values: number[]): void;
  /**
   * Takes away the tuples that `gone` has, between two rounds: rows move, so that indexes on the relation have to be made
   * anew; `start` and `end` move with them.
   */
  erase(gone: Relation): void;
  /** Takes over rows as they are, without a copy: they may repeat, and must not be changed. */
  adopt(rows: Int32Array, count: number): void;
}

/**
 * The rows of a relation by the values of some of its columns, as chains from the latest row to the oldest. A link `p`
 * stands for row `p / width - 1`; 0 ends a chain.
 */
export interface RowIndex {
  readonly width: number;
  /** The size of the arrays that hold it. */
  readonly bytes: number;
  /** The number of different keys. */
  readonly used: number;
  /** At a link `p`: the next link of its chain, and then the columns that are not of the key, in order. */
  links: Int32Array;
  /** Adds rows up to `end`. */
  sync(end: number): this;
  /** The link of the latest row with this key, or 0. */
  first(...key: number[]): number;
}

/** Told before a relation allocates room for `rows` rows; may throw to end the run. */
export type GrowthWatch = (relation: Relation, rows: number) => void;

export type RelationClass = new (watch: GrowthWatch | null) => Relation;
export type IndexClass = new (relation: Relation) => RowIndex;

const relationClasses = new Map<number, RelationClass>();
const indexClasses = new Map<string, IndexClass>();

let generating: boolean | undefined;

/** Whether code can be generated here: a content security policy may forbid it. */
export function canGenerate(): boolean {
  if (generating === undefined) {
    try {
      generating = (new Function('return true') as () => boolean)();
    } catch {
      generating = false;
    }
  }
  return generating;
}

/** The class of relations with so many columns; `plain` is the one without generated code. */
export function relationClass(arity: number, plain = !canGenerate()): RelationClass {
  if (plain) return plainRelationClass(arity);
  if (arity === 2) return PairRelation;
  let found = relationClasses.get(arity);
  if (found === undefined) {
    found = evaluate(`relation ${arity}`, () => relationCode(arity)) as RelationClass;
    relationClasses.set(arity, found);
  }
  return found;
}

/** The class of indexes on these columns of relations with so many columns; `plain` is the one without generated code. */
export function indexClass(arity: number, columns: readonly number[], plain = !canGenerate()): IndexClass {
  if (plain) return plainIndexClass(arity, columns);
  const key = `${arity}:${columns.join(',')}`;
  let found = indexClasses.get(key);
  if (found === undefined) {
    found = evaluate(`index ${key}`, () => `return ${indexSource(arity, columns)}`) as IndexClass;
    indexClasses.set(key, found);
  }
  return found;
}

function relationCode(arity: number): string {
  return `return ${arity === 0 ? nullarySource : relationSource(arity)}`;
}

/** The code of the classes that relations with such indexes need. */
export function storageCode(
  indexed: readonly (readonly [arity: number, columns: readonly number[]])[],
): GeneratedCode {
  return Object.fromEntries(
    indexed.flatMap(([arity, columns]) => [
      ...(arity === 2 ? [] : [[`relation ${arity}`, relationCode(arity)]]),
      [`index ${arity}:${columns.join(',')}`, `return ${indexSource(arity, columns)}`],
    ]),
  );
}

/** An odd constant for each column: multiplication spreads dense integers over the high bits of a word. */
const multipliers = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f, 0x165667b1];

const nullarySource = `class Relation0 {
  get bytes() { return 0; }
  constructor() {
    this.arity = 0;
    this.rows = new Int32Array(0);
    this.count = 0;
    this.start = 0;
    this.end = 0;
  }
  ready() { return this; }
  locate() { return this; }
  has() { return this.count > 0; }
  find() { return this.count > 0 ? 0 : -1; }
  insert() {
    if (this.count > 0) return false;
    this.count = 1;
    return true;
  }
  get isReady() { return true; }
  append() { this.count = 1; }
  remove() { this.count = this.start = this.end = 0; }
  erase(gone) {
    if (gone.count > 0) this.count = this.start = this.end = 0;
  }
  adopt(rows, count) { this.count = count > 0 ? 1 : 0; }
}`;

function list(arity: number, one: (column: number) => string, separator = ', '): string {
  return Array.from({ length: arity }, (_, column) => one(column)).join(separator);
}

/**
 * Membership of relations with columns. The set is a hash table of words: a slot holds all columns but the last, the last
 * divided by 32, and a word with a bit for each of 32 neighbouring values of the last column; a word of 0 marks a free slot.
 * Where the last column is dense (points along a path, say), a table is small enough for the processor's cache, and
 * neighbours meet in one slot. Row numbers by tuple, which only lockstep runs and proofs ask for, are a table of their own.
 */
function relationSource(arity: number): string {
  const names = list(arity, (c) => `k${c}`);
  const last = `k${arity - 1}`;
  const prefix = Array.from({ length: arity - 1 }, (_, c) => `k${c}`);
  const stride = arity + 1;
  const loadKey = (from: string, at: string): string =>
    [...prefix.map((k, c) => `${k} = ${from}[${at} + ${c}]`), `kw = ${from}[${at} + ${arity - 1}]`].join(
      ', ',
    );
  const hash = `hash(${[...prefix, 'kw'].join(', ')})`;
  const rowHash = `hash(${names})`;
  const same = [...prefix, 'kw'].map((k, c) => `slots[s + ${c}] === ${k}`).join(' && ');
  const sameRow = list(arity, (c) => `rows[o + ${c}] === k${c}`, ' && ');
  const loadRow = list(arity, (c) => `k${c} = rows[r * ${arity} + ${c}]`);
  /* Goes to the slot of a tuple's word: `word` is 0 and `s` a free slot if there is none. */
  const seek = `const kw = ${last} >> 5, bit = 1 << (${last} & 31), slots = this.slots, mask = this.mask;
    let i = ${hash} >>> this.shift, s = i * ${stride}, word;
    while ((word = slots[s + ${arity}]) !== 0 && !(${same})) {
      i = i + 1 & mask;
      s = i * ${stride};
    }`;
  const take = `slots[s + ${arity}] = word | bit;
    if (word === 0) {
      ${[...prefix, 'kw'].map((k, c) => `slots[s + ${c}] = ${k};`).join(' ')}
      if (2 * ++this.used > mask) this.resize();
    }`;
  return `(() => {
  const EMPTY = new Int32Array(0);
  function hash(${names}) {
    ${hashBody(Array.from({ length: arity }, (_, c) => `k${c}`))}
  }
  return class Relation${arity} {
  constructor(watch) {
    this.arity = ${arity};
    this.rows = EMPTY;
    this.room = 0;
    this.count = 0;
    this.start = 0;
    this.end = 0;
    this.slots = EMPTY;
    this.mask = 0;
    this.shift = 31;
    this.used = 0;
    this.entered = 0;
    this.table = EMPTY;
    this.located = 0;
    this.watch = watch;
  }
  get bytes() { return 4 * (this.rows.length + this.slots.length + this.table.length); }
  adopt(rows, count) {
    this.rows = rows;
    this.count = count;
    this.room = 0;
  }
  erase(gone) {
    gone.ready();
    const from = this.rows, rows = new Int32Array(this.count * ${arity});
    let kept = 0, start = 0, end = 0;
    for (let r = 0; r < this.count; r++) {
      if (r === this.start) start = kept;
      if (r === this.end) end = kept;
      const ${list(arity, (c) => `k${c} = from[r * ${arity} + ${c}]`)};
      if (gone.has(${names})) continue;
      ${list(arity, (c) => `rows[kept * ${arity} + ${c}] = k${c};`, ' ')}
      kept++;
    }
    this.start = this.start >= this.count ? kept : start;
    this.end = this.end >= this.count ? kept : end;
    this.rows = rows;
    this.room = this.count;
    this.count = kept;
    this.slots = this.table = EMPTY;
    this.mask = this.used = this.entered = this.located = 0;
    this.shift = 31;
  }
  ready() {
    if (this.slots === EMPTY) this.resize();
    if (this.entered < this.count) this.enter();
    return this;
  }
  enter() {
    const rows = this.rows;
    for (let r = this.entered; r < this.count; r++) {
      const ${loadRow};
      this.add(${names});
    }
    this.entered = this.count;
  }
  add(${names}) {
    ${seek}
    if ((word & bit) !== 0) return;
    ${take}
  }
  resize() {
    const bits = Math.max(4, 33 - this.shift);
    const old = this.slots, length = 1 << bits, mask = length - 1, shift = 32 - bits;
    const slots = new Int32Array(length * ${stride});
    for (let from = 0; from < old.length; from += ${stride}) {
      const word = old[from + ${arity}];
      if (word === 0) continue;
      const ${loadKey('old', 'from')};
      let i = ${hash} >>> shift;
      while (slots[i * ${stride} + ${arity}] !== 0) i = i + 1 & mask;
      const s = i * ${stride};
      ${[...prefix, 'kw'].map((k, c) => `slots[s + ${c}] = ${k};`).join(' ')}
      slots[s + ${arity}] = word;
    }
    this.slots = slots;
    this.mask = mask;
    this.shift = shift;
  }
  has(${names}) {
    ${seek}
    return (word & bit) !== 0;
  }
  insert(${names}) {
    ${seek}
    if ((word & bit) !== 0) return false;
    ${take}
    const r = this.count;
    if (r >= this.room) this.grow();
    const o = r * ${arity}, into = this.rows;
    ${list(arity, (c) => `into[o + ${c}] = k${c};`, ' ')}
    this.entered = this.count = r + 1;
    return true;
  }
  get isReady() { return this.slots !== EMPTY; }
  append(${names}) {
    const r = this.count;
    if (r >= this.room) this.grow();
    const o = r * ${arity}, into = this.rows;
    ${list(arity, (c) => `into[o + ${c}] = k${c};`, ' ')}
    this.count = r + 1;
    if (this.entered === r && this.slots !== EMPTY) this.entered = r + 1;
  }
  remove(${names}) {
    ${seek}
    if ((word & bit) === 0) return;
    slots[s + ${arity}] = word & ~bit;
    if ((word & ~bit) !== 0) return;
    /* The slot is free: what was put further on because it was taken moves up (Knuth, 6.4, algorithm R). */
    this.used--;
    for (let hole = i, at = i + 1 & mask; slots[at * ${stride} + ${arity}] !== 0; at = at + 1 & mask) {
      const from = at * ${stride};
      const home = (() => { const ${loadKey('slots', 'from')}; return ${hash} >>> this.shift; })();
      if ((at - home & mask) < (at - hole & mask)) continue;
      for (let c = 0; c < ${stride}; c++) slots[hole * ${stride} + c] = slots[from + c];
      slots[from + ${arity}] = 0;
      hole = at;
    }
  }
  grow() {
    /* Rows that were taken over are many, and few are added to them. */
    const room = Math.max(16, this.room === 0 ? this.count + (this.count >> 4) + 16 : 2 * this.count);
    if (this.watch !== null) this.watch(this, room);
    const rows = new Int32Array(room * ${arity});
    rows.set(this.rows.subarray(0, this.count * ${arity}));
    this.rows = rows;
    this.room = room;
  }
  locate() {
    const rows = this.rows, count = this.count;
    if (this.located === count && this.table !== EMPTY) return this;
    if (2 * count >= this.table.length) {
      let length = 16;
      while (length < 4 * count) length *= 2;
      this.table = new Int32Array(length);
      this.located = 0;
    }
    const table = this.table, mask = table.length - 1, shift = Math.clz32(mask);
    for (let r = this.located; r < count; r++) {
      const ${loadRow};
      let i = ${rowHash} >>> shift, s;
      while ((s = table[i]) !== 0) {
        const o = (s - 1) * ${arity};
        if (${sameRow}) break;
        i = i + 1 & mask;
      }
      if (s === 0) table[i] = r + 1;
    }
    this.located = count;
    return this;
  }
  find(${names}) {
    const rows = this.rows, table = this.table, mask = table.length - 1;
    let i = ${rowHash} >>> Math.clz32(mask), s;
    while ((s = table[i]) !== 0) {
      const o = (s - 1) * ${arity};
      if (${sameRow}) return s - 1;
      i = i + 1 & mask;
    }
    return -1;
  }
};
})()`;
}

function hashBody(values: readonly string[]): string {
  const lines = [`let h = Math.imul(${values[0]}, ${multipliers[0] | 0});`];
  values.slice(1).forEach((value, i) => {
    const multiplier = multipliers[(i + 1) % multipliers.length] | 0;
    lines.push(`h = Math.imul(h ^ h >>> 15 ^ ${value}, ${multiplier});`);
  });
  return `${lines.join(' ')} return h;`;
}

/**
 * `links` has for row `r`, at `p = (r + 1) * width`, the `p` of the next row of its chain and then the columns that are not
 * of the key: going through a chain reads nothing else. Chains are found through `slots`: those of an index on one column
 * by the value itself, as long as values are dense; else by a hash table of keys, each with the `p` of its latest row.
 */
function indexSource(arity: number, columns: readonly number[]): string {
  const keys = columns.map((_, i) => `k${i}`);
  const free = freeColumns(arity, columns);
  const single = columns.length === 1;
  const width = 1 + free.length;
  const stride = keys.length + 1;
  const last = keys.length;
  const hash = `hash(${keys.join(', ')})`;
  const same = keys.map((k, i) => `slots[s + ${i}] === ${k}`).join(' && ');
  const put = keys.map((k, i) => `slots[s + ${i}] = ${k};`).join(' ');
  const load = columns.map((c, i) => `k${i} = rows[r * ${arity} + ${c}]`).join(', ');
  const payload = free.map((c, i) => `links[p + ${i + 1}] = rows[r * ${arity} + ${c}];`).join(' ');
  return `(() => {
  function hash(${keys.join(', ')}) {
    ${hashBody(keys)}
  }
  return class Index_${arity}_${columns.join('_')} {
  constructor(relation) {
    this.relation = relation;
    this.width = ${width};
    this.links = new Int32Array(${8 * width});
    this.synced = 0;
    this.slots = new Int32Array(${single ? 16 : 8 * stride});
    this.mask = 7;
    this.shift = 29;
    this.used = 0;
    this.direct = ${single};
  }
  get bytes() { return 4 * (this.links.length + this.slots.length); }
  sync(end) {
    if (this.synced < end) this.add(end);
    return this;
  }
  add(end) {
    if ((end + 1) * ${width} > this.links.length) {
      const room = Math.max(end + 1, Math.min(2 * this.links.length / ${width}, this.relation.rows.length / ${arity} + 1));
      const links = new Int32Array(room * ${width});
      links.set(this.links);
      this.links = links;
    }
    ${single ? 'if (this.direct) this.addDirect(end);' : ''}
    if (this.synced < end) this.addHashed(end);
  }
  ${
    single
      ? `addDirect(end) {
    const rows = this.relation.rows, links = this.links;
    let slots = this.slots;
    for (let r = this.synced, p = (r + 1) * ${width}; r < end; r++, p += ${width}) {
      const ${load};
      if (k0 >>> 0 >= slots.length) {
        if (k0 < 0 || k0 > 8 * end + 1024) {
          this.synced = r;
          this.leaveDirect();
          return;
        }
        let length = slots.length;
        while (length <= k0) length *= 2;
        const larger = new Int32Array(length);
        larger.set(slots);
        this.slots = slots = larger;
      }
      const latest = slots[k0];
      if (latest === 0) this.used++;
      links[p] = latest;
      ${payload}
      slots[k0] = p;
    }
    this.synced = end;
  }
  leaveDirect() {
    const heads = this.slots;
    let bits = 3;
    while (1 << bits < 4 * this.used) bits++;
    this.direct = false;
    this.slots = new Int32Array(${stride} << bits);
    this.mask = (1 << bits) - 1;
    this.shift = 32 - bits;
    for (let k = 0; k < heads.length; k++) if (heads[k] !== 0) this.slots[this.seek(k) + 1] = heads[k];
  }`
      : ''
  }
  addHashed(end) {
    const rows = this.relation.rows, links = this.links;
    for (let r = this.synced, p = (r + 1) * ${width}; r < end; r++, p += ${width}) {
      const ${load};
      const at = this.seek(${keys.join(', ')}) + ${last};
      const latest = this.slots[at];
      links[p] = latest;
      ${payload}
      this.slots[at] = p;
      if (latest === 0 && 2 * ++this.used > this.mask) this.resize();
    }
    this.synced = end;
  }
  /* The slot of a key, which is entered if it is new. */
  seek(${keys.join(', ')}) {
    const slots = this.slots, mask = this.mask;
    let i = ${hash} >>> this.shift, s = i * ${stride};
    while (slots[s + ${last}] !== 0 && !(${same})) {
      i = i + 1 & mask;
      s = i * ${stride};
    }
    ${put}
    return s;
  }
  resize() {
    const old = this.slots;
    this.shift -= 2;
    this.mask = 4 * this.mask + 3;
    this.slots = new Int32Array(4 * old.length);
    for (let from = 0; from < old.length; from += ${stride}) {
      const p = old[from + ${last}];
      if (p !== 0) this.slots[this.seek(${keys.map((_, i) => `old[from + ${i}]`).join(', ')}) + ${last}] = p;
    }
  }
  first(${keys.join(', ')}) {
    const slots = this.slots;
    ${single ? 'if (this.direct) return k0 >>> 0 < slots.length ? slots[k0] : 0;' : ''}
    const mask = this.mask;
    let i = ${hash} >>> this.shift, s = i * ${stride}, p;
    while ((p = slots[s + ${last}]) !== 0 && !(${same})) {
      i = i + 1 & mask;
      s = i * ${stride};
    }
    return p;
  }
};
})()`;
}

/** The columns that are not among `columns`, in order. */
export function freeColumns(arity: number, columns: readonly number[]): number[] {
  return Array.from({ length: arity }, (_, column) => column).filter((column) => !columns.includes(column));
}
