/** What went or came of a relation that is kept as rows of bits, word by word. */

import { DenseRelation, ones } from './dense.js';
import type { Relation } from './storage.js';
import { relationOf } from './tracked.js';
import { TupleList } from './tuple-list.js';

/** So few tuples that went or came are told one by one. */
const fewTuples = 1 << 14;

/** Words of bits that went or came: for each its node, its place and itself. */
export class ChangedWords {
  count = 0;
  private words = new Int32Array(48);
  private used = 0;

  add(node: number, w: number, word: number): void {
    if (word === 0) return;
    if (this.used === this.words.length) {
      const more = new Int32Array(2 * this.used);
      more.set(this.words);
      this.words = more;
    }
    this.words[this.used++] = node;
    this.words[this.used++] = w;
    this.words[this.used++] = word;
    this.count += ones(word);
  }

  /** The tuples: one by one, or as rows of bits where these are many. */
  of({ values, nodes, width, bits }: DenseRelation): Relation {
    const { words, used, count } = this;
    if (count > bits.length / 4 && count > fewTuples) {
      const changed = new Int32Array(bits.length);
      for (let i = 0; i < used; i += 3) changed[words[i] * width + words[i + 1]] = words[i + 2];
      return new DenseRelation(changed, width, values, nodes, new Int32Array(0), count);
    }
    const list = new TupleList(2);
    for (let i = 0; i < used; i += 3) {
      const at = nodes.valueOf[words[i]];
      for (let left = words[i + 2]; left !== 0; left &= left - 1)
        list.insert(values.valueOf[32 * words[i + 1] + 31 - Math.clz32(left & -left)], at);
    }
    return relationOf({ arity: 2 }, list);
  }
}
