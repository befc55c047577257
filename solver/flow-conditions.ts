/** The conditions of a flow (flow.ts) in a re-solve: which of the 32 values in a word of bits may pass at a node. */

import { DenseRelation } from './dense.js';
import type { Condition, Numbering } from './flow.js';
import { DEAD, type Tracked } from './tracked.js';

/** Tells of a word of bits at a node which of them pass. */
export interface Gate {
  readonly relation: number;
  readonly positive: boolean;
  readonly end: 'from' | 'to';
  /** Those bits of word `w` that pass at a node. */
  pass(word: number, node: number, w: number): number;
  /** Takes in how the relation changed. */
  bring(tracked: Tracked): void;
}

/** The gate of a condition, which sees the relation as it is after the change. */
export function gateOf(condition: Condition, tracked: Tracked, values: Numbering, nodes: Numbering): Gate {
  const { stored } = tracked;
  if (!(stored instanceof DenseRelation)) return new ListedGate(condition, tracked, values, nodes);
  if (stored.values === values && stored.nodes === nodes) return new AlignedGate(condition, stored);
  return new DenseGate(condition, stored, values, nodes);
}

/** Whether a gate goes on being right for a relation that may have been put in the place of another. */
export function isFor(gate: Gate, { stored }: Tracked): boolean {
  return gate instanceof ListedGate
    ? !(stored instanceof DenseRelation)
    : 'dense' in gate && gate.dense === stored;
}

/** Pairs in lists by node. */
class ListedGate implements Gate {
  readonly relation: number;
  readonly positive: boolean;
  readonly end: 'from' | 'to';
  /** For each node the first of its pairs; for each pair the next of its node, and its value. */
  private first = new Int32Array(0);
  private next = new Int32Array(64);
  private value = new Int32Array(64);
  private pairs = 0;

  constructor(
    { relation, positive, end }: Condition,
    { rows: { rows, count }, states }: Tracked,
    private readonly values: Numbering,
    private readonly nodes: Numbering,
  ) {
    this.relation = relation;
    this.positive = positive;
    this.end = end;
    for (let row = 0; row < count; row++)
      if ((states[row + 1] & DEAD) === 0) this.add(rows[2 * row], rows[2 * row + 1]);
  }

  pass(word: number, node: number, w: number): number {
    const { next, value, values } = this;
    let mask = 0;
    for (let pair = this.first[node] | 0; pair !== 0; pair = next[pair]) {
      const number = values.find(value[pair]);
      if (number >>> 5 === w) mask |= 1 << (number & 31);
    }
    return this.positive ? word & mask : word & ~mask;
  }

  bring({ minus, plus }: Tracked): void {
    for (let i = 0; i < minus.count; i++) this.remove(minus.rows[2 * i], minus.rows[2 * i + 1]);
    for (let i = 0; i < plus.count; i++) this.add(plus.rows[2 * i], plus.rows[2 * i + 1]);
  }

  private add(value: number, at: number): void {
    this.nodes.add(at);
    const node = this.nodes.find(at);
    if (node < 0) return;
    if (node >= this.first.length) {
      const more = new Int32Array(this.nodes.count + (this.nodes.count >> 2));
      more.set(this.first);
      this.first = more;
    }
    const pair = ++this.pairs;
    if (pair >= this.next.length) {
      for (const list of ['next', 'value'] as const) {
        const more = new Int32Array(2 * pair);
        more.set(this[list]);
        this[list] = more;
      }
    }
    this.value[pair] = value;
    this.next[pair] = this.first[node];
    this.first[node] = pair;
  }

  private remove(value: number, at: number): void {
    const node = this.nodes.find(at);
    if (node < 0) return;
    let before = 0;
    for (let pair = this.first[node] | 0; pair !== 0; pair = this.next[pair]) {
      if (this.value[pair] !== value) before = pair;
      else if (before === 0) this.first[node] = this.next[pair];
      else this.next[before] = this.next[pair];
    }
  }
}

/** Rows of bits under the same numbers. */
class AlignedGate implements Gate {
  readonly relation: number;
  readonly positive: boolean;
  readonly end: 'from' | 'to';

  constructor(
    { relation, positive, end }: Condition,
    readonly dense: DenseRelation,
  ) {
    this.relation = relation;
    this.positive = positive;
    this.end = end;
  }

  pass(word: number, node: number, w: number): number {
    const { bits, width } = this.dense;
    const mask = w < width ? bits[node * width + w] | 0 : 0;
    return this.positive ? word & mask : word & ~mask;
  }

  bring(): void {
    // It looks at the relation itself.
  }
}

/** Rows of bits under other numbers. */
class DenseGate implements Gate {
  readonly relation: number;
  readonly positive: boolean;
  readonly end: 'from' | 'to';

  constructor(
    { relation, positive, end }: Condition,
    readonly dense: DenseRelation,
    private readonly values: Numbering,
    private readonly nodes: Numbering,
  ) {
    this.relation = relation;
    this.positive = positive;
    this.end = end;
  }

  pass(word: number, node: number, w: number): number {
    const at = this.nodes.valueOf[node];
    let mask = 0;
    for (let left = word; left !== 0; left &= left - 1) {
      const bit = left & -left;
      if (this.dense.has(this.values.valueOf[32 * w + 31 - Math.clz32(bit)], at)) mask |= bit;
    }
    return this.positive ? mask : word & ~mask;
  }

  bring(): void {
    // It looks at the relation itself.
  }
}
