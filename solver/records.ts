/**
 * Records and branches of algebraic data types as dense integers from 1: equal ones are the same integer, and 0 is `nil`.
 * A branch with fields is a record whose first value is the branch's number.
 */

/** Which values a record has, found by its number; the other way round by a hash table. */
export class RecordTable {
  /** `data[offsets[id]]` is the number of values of a record, which follow it. Offset 0 is that of `nil`. */
  data = new Int32Array(64);
  offsets = new Int32Array(16);
  private count = 1;
  private end = 1;
  private slots = new Int32Array(32);

  /** The number of records, `nil` counted. */
  get size(): number {
    return this.count;
  }

  /** The record of these values, a new one if it was not met before. */
  pack(...values: number[]): number {
    const { length } = values;
    const mask = this.slots.length - 1;
    let hash = Math.imul(length, 0x9e3779b1 | 0);
    for (let i = 0; i < length; i++) hash = Math.imul(hash ^ (hash >>> 15) ^ values[i], 0x85ebca77 | 0);
    let slot = (hash ^ (hash >>> 16)) & mask;
    for (let id = this.slots[slot]; id !== 0; id = this.slots[slot]) {
      if (this.equals(id, values)) return id;
      slot = (slot + 1) & mask;
    }
    const id = this.add(values);
    this.slots[slot] = id;
    if (2 * this.count > mask) this.resize();
    return id;
  }

  /** The number of values of a record; 0 for `nil` and for what is none. */
  width(id: number): number {
    return id > 0 && id < this.count ? this.data[this.offsets[id]] : 0;
  }

  /** A value of a record that has it. */
  field(id: number, i: number): number {
    return this.data[this.offsets[id] + 1 + i];
  }

  private equals(id: number, values: readonly number[]): boolean {
    const offset = this.offsets[id];
    if (this.data[offset] !== values.length) return false;
    for (let i = 0; i < values.length; i++) if (this.data[offset + 1 + i] !== values[i]) return false;
    return true;
  }

  private add(values: readonly number[]): number {
    const id = this.count++;
    if (id >= this.offsets.length) this.offsets = larger(this.offsets, 2 * id);
    const end = this.end + 1 + values.length;
    if (end > this.data.length) this.data = larger(this.data, 2 * end);
    this.offsets[id] = this.end;
    this.data[this.end] = values.length;
    this.data.set(values, this.end + 1);
    this.end = end;
    return id;
  }

  private resize(): void {
    const slots = new Int32Array(4 * this.slots.length);
    const mask = slots.length - 1;
    for (let id = 1; id < this.count; id++) {
      const offset = this.offsets[id];
      const length = this.data[offset];
      let hash = Math.imul(length, 0x9e3779b1 | 0);
      for (let i = 1; i <= length; i++)
        hash = Math.imul(hash ^ (hash >>> 15) ^ this.data[offset + i], 0x85ebca77 | 0);
      let slot = (hash ^ (hash >>> 16)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id;
    }
    this.slots = slots;
  }
}

function larger(array: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(length);
  copy.set(array);
  return copy;
}
