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

  constructor(
    private readonly machine: Machine,
    stratum: ProgramStratum,
  ) {
    this.flow = machine.unhurried ? flowOf(machine.program, stratum) : null;
  }

  /** Called after each round; gives whether all that the stratum derives is there now. */
  finishes(): boolean {
    const { machine, flow } = this;
    if (flow === null) return false;
    const { count } = machine.R[flow.relation];
    if (this.seeds < 0) this.seeds = count;
    if (count < fewestTuples) return false;
    this.prepared ??= prepareFlow(flow, machine.R, machine.numbersOfNodes(flow.edges));
    if (this.prepared === null) {
      this.flow = null;
      return false;
    }
    if (count < this.prepared.from) return false;
    const { prepared } = this;
    machine.replace(flow.relation, flow.rule, () => solveFlow(prepared, machine.R, this.seeds));
    return true;
  }
}
