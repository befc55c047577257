/** The tables that changing a flow (increment-flow.ts) works with, kept from one change to the next. */

import type { Gate } from './flow-conditions.js';

/** What is kept of a flow between changes; all numbers are zero then. */
export class FlowState {
  /** Whether it is not known yet which tuples are there without the graph. */
  unseeded = false;
  gates: Gate[] = [];
  /** For each node, what may change, and what went and came, in the word that is looked at. */
  pending = new Int32Array(0);
  lost = new Int32Array(0);
  found = new Int32Array(0);
  /** What a search has seen of each node. */
  seen = new Int32Array(0);
  /** A bit for each place in the graph's order. */
  waiting = new Int32Array(0);

  makeRoom(nodes: number): void {
    if (this.pending.length >= nodes) return;
    for (const table of ['pending', 'lost', 'found', 'seen'] as const) this[table] = new Int32Array(nodes);
    this.waiting = new Int32Array((nodes + 31) >>> 5);
  }
}
