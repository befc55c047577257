/**
 * Interning atoms straight from the bytes of a file. A fact file names the same few thousand atoms millions
 * of times, so a string is made only when an atom is seen for the first time; afterwards its bytes are
 * compared with those of the first time.
 */

import type { Atom, Atoms } from './atoms.js';

/** The hash of no bytes, to start from; see `hashStep`. */
export const hashSeed = 0x811c9dc5 | 0;

/** One step of FNV-1a. The reader computes the hash while it looks for the end of the atom. */
export function hashStep(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x01000193);
}

/**
 * An open-addressing table from bytes to atoms.
 *
 * Entry `e` has its hash in `#hashes[e]`, its bytes at `#arena[#starts[e] .. #starts[e + 1]]`, its atom in `#atomOf[e]`.
 * `#slots` holds entry numbers plus one; 0 is a free slot. At most half of the slots are taken.
 */
export class ByteAtoms {
  readonly #atoms: Atoms;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  #slots = new Int32Array(1 << 12);
  #hashes = new Int32Array(1 << 11);
  #starts = new Int32Array((1 << 11) + 1);
  #atomOf = new Int32Array(1 << 11);
  #arena = new Uint8Array(1 << 15);
  #count = 0;

  constructor(atoms: Atoms) {
    this.#atoms = atoms;
  }

  /**
   * The atom spelled by `bytes[start .. end]`, whose hash is `hash`; -1 if these bytes are no UTF-8.
   * `bare` tells an atom that stood without quotes; it is another atom than the quoted one, and has to have another hash.
   */
  intern(bytes: Uint8Array, start: number, end: number, hash: number, bare: boolean): Atom | -1 {
    const length = end - start;
    const mask = this.#slots.length - 1;
    const starts = this.#starts;
    const arena = this.#arena;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const entry = this.#slots[slot] - 1;
      if (entry < 0) break;
      const from = starts[entry];
      if (this.#hashes[entry] === hash && starts[entry + 1] - from === length) {
        let i = 0;
        while (i < length && arena[from + i] === bytes[start + i]) i++;
        if (i === length && this.#atoms.isBare(this.#atomOf[entry]) === bare)
          return this.#atomOf[entry] as Atom;
      }
      slot = (slot + 1) & mask;
    }
    return this.#add(bytes, start, end, hash, bare, slot);
  }

  #add(bytes: Uint8Array, start: number, end: number, hash: number, bare: boolean, slot: number): Atom | -1 {
    let name: string;
    try {
      name = this.#decoder.decode(bytes.subarray(start, end));
    } catch {
      return -1;
    }
    const atom = bare ? this.#atoms.internBare(name) : this.#atoms.intern(name);
    const entry = this.#count++;
    if (entry === this.#hashes.length) this.#growEntries();
    const from = this.#starts[entry];
    const to = from + (end - start);
    if (to > this.#arena.length) {
      const arena = new Uint8Array(Math.max(to, this.#arena.length * 2));
      arena.set(this.#arena);
      this.#arena = arena;
    }
    this.#arena.set(bytes.subarray(start, end), from);
    this.#starts[entry + 1] = to;
    this.#hashes[entry] = hash;
    this.#atomOf[entry] = atom;
    this.#slots[slot] = entry + 1;
    if (this.#count * 2 > this.#slots.length) this.#rehash();
    return atom;
  }

  #growEntries(): void {
    const size = this.#hashes.length * 2;
    const grown = (old: Int32Array, length: number): Int32Array<ArrayBuffer> => {
      const array = new Int32Array(length);
      array.set(old);
      return array;
    };
    this.#hashes = grown(this.#hashes, size);
    this.#starts = grown(this.#starts, size + 1);
    this.#atomOf = grown(this.#atomOf, size);
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let entry = 0; entry < this.#count; entry++) {
      const hash = this.#hashes[entry];
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = entry + 1;
    }
    this.#slots = slots;
  }
}
