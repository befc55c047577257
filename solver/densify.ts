/** Going over from tuples to rows of bits in the middle of a stratum, where it is a flow that has become dense. */

import { flowOf, prepareFlow, solveFlow, type DenseFlow, type Flow } from './flow.js';
import type { Machine } from './machine.js';
import type { ProgramStratum } from './program.js';

/** Fewer tuples than these are not worth the tables. */
const fewestTuples = 1 << 14;

export class Densifier {
  private flow: Flow | null;
  private prepared: DenseFlow | null = null;
  /** How many rows there were before the first round. */
  private seeds = -1;

  /** `stratum` is one of the program's direct code. */
  constructor(
    private readonly machine: Machine,
    stratum: ProgramStratum,
  ) {
    this.flow = machine.unhurried ? flowOf(machine.program, stratum) : null;
  }

  /** Called after each round; gives whether all that the stratum derives is there now. */
  finishes(): boolean {
    if (!this.isDense()) return false;
    this.finish();
    return true;
  }

  /** Whether there are so many tuples by now that rows of bits are better. */
  isDense(): boolean {
    const { machine, flow } = this;
    if (flow === null) return false;
    const { count } = machine.R[flow.relation];
    if (this.seeds < 0) this.seeds = count;
    return count >= fewestTuples && this.prepare() && count >= this.prepared!.from;
  }

  /** Numbers the values and nodes that there are now; false where rows of bits are out of the question. */
  prepare(anew = false): boolean {
    const { machine, flow } = this;
    if (flow === null) return false;
    if (anew) this.prepared = null;
    this.prepared ??= prepareFlow(flow, machine.R, machine.numbersOfNodes(flow.edges));
    if (this.prepared === null) this.flow = null;
    return this.prepared !== null;
  }

  /** Derives the rest from the tuples that there are. */
  finish(): void {
    const { machine, prepared, seeds } = this;
    const { flow } = prepared!;
    machine.replace(flow.relation, flow.rule, () => solveFlow(prepared!, machine.R, seeds));
  }
}
