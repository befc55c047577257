/** Closing an `eqrel`: classes of values that are equal to each other, each value in one. */

import type { Relation } from './storage.js';

/** Keeps a relation of two columns reflexive, symmetric and transitive. Each pair is inserted once. */
export class Equivalence {
  private readonly classes = new Map<number, number[]>();
  private closed = 0;

  constructor(private readonly relation: Relation) {}

  /** Adds what follows from the rows that came since the last time. */
  close(): void {
    const { relation } = this;
    relation.ready();
    const { rows, count } = relation;
    for (let row = this.closed; row < count; row++) this.join(rows[row * 2], rows[row * 2 + 1]);
    this.closed = relation.count;
  }

  private join(a: number, b: number): void {
    const first = this.classOf(a);
    const second = this.classOf(b);
    if (first === second) return;
    const { relation } = this;
    for (const x of first) {
      for (const y of second) {
        relation.insert(x, y);
        relation.insert(y, x);
      }
    }
    const [larger, smaller] = first.length < second.length ? [second, first] : [first, second];
    for (const value of smaller) {
      larger.push(value);
      this.classes.set(value, larger);
    }
  }

  private classOf(value: number): number[] {
    let found = this.classes.get(value);
    if (found === undefined) {
      this.classes.set(value, (found = [value]));
      this.relation.insert(value, value);
    }
    return found;
  }
}
