/** The control-flow graph of a body as fact emission needs it: locations, points, orders of blocks, dominators. */
import { successors } from '../../lang/mir/cfg.js';
import type { BasicBlock, BlockId, Body, Location } from '../../lang/mir/mir.js';
import type { Point } from '../atoms.js';

export interface Graph {
  readonly locations: readonly Location[];
  /** Index in `locations` of the first location of each block. */
  readonly firstOf: readonly number[];
  readonly predecessors: readonly (readonly BlockId[])[];
  /** As rustc's `traversal::preorder`: the order in which loans are numbered. */
  readonly preorder: readonly BlockId[];
  readonly reversePostorder: readonly BlockId[];
}

export function graphOf(body: Body): Graph {
  const locations: Location[] = [];
  const firstOf: number[] = [];
  const predecessors: BlockId[][] = body.blocks.map(() => []);
  body.blocks.forEach((block, id) => {
    firstOf.push(locations.length);
    for (let statement = 0; statement <= block.statements.length; statement++) {
      locations.push({ block: id as BlockId, statement });
    }
    for (const successor of successors(block.terminator)) predecessors[successor].push(id as BlockId);
  });
  return {
    locations,
    firstOf,
    predecessors,
    preorder: preorderOf(body.blocks),
    reversePostorder: reversePostorderOf(body.blocks),
  };
}

/** The number of a location; its points are twice that, and one more. */
export function locationIndex(graph: Graph, location: Location): number {
  return graph.firstOf[location.block] + location.statement;
}

export function startPoint(graph: Graph, location: Location): Point {
  return (locationIndex(graph, location) * 2) as Point;
}

export function midPoint(graph: Graph, location: Location): Point {
  return (locationIndex(graph, location) * 2 + 1) as Point;
}

function preorderOf(blocks: readonly BasicBlock[]): BlockId[] {
  const order: BlockId[] = [];
  const seen = new Uint8Array(blocks.length);
  const stack: BlockId[] = [0 as BlockId];
  while (stack.length > 0) {
    const id = stack.pop()!;
    if (seen[id]) continue;
    seen[id] = 1;
    order.push(id);
    stack.push(...successors(blocks[id].terminator));
  }
  return order;
}

function reversePostorderOf(blocks: readonly BasicBlock[]): BlockId[] {
  const order: BlockId[] = [];
  const seen = new Uint8Array(blocks.length);
  const stack: { readonly id: BlockId; readonly targets: readonly BlockId[]; next: number }[] = [];
  const enter = (id: BlockId): void => {
    seen[id] = 1;
    // rustc's walk takes the last successor first, and which of several errors is told depends on it.
    stack.push({ id, targets: successors(blocks[id].terminator).toReversed(), next: 0 });
  };
  enter(0 as BlockId);
  while (stack.length > 0) {
    const top = stack[stack.length - 1];
    if (top.next === top.targets.length) {
      order.push(top.id);
      stack.pop();
    } else {
      const target = top.targets[top.next++];
      if (!seen[target]) enter(target);
    }
  }
  return order.reverse();
}

/** Whether every way to `b` passes `a`. Blocks are asked through a table of immediate dominators, computed once. */
export class Dominators {
  /** Immediate dominator of each block, -1 for unreachable ones; the first block is its own. */
  readonly #immediate: Int32Array;
  readonly #rank: Int32Array;

  /** After Cooper, Harvey and Kennedy, "A Simple, Fast Dominance Algorithm". */
  constructor(graph: Graph) {
    const count = graph.firstOf.length;
    const immediate = new Int32Array(count).fill(-1);
    const rank = new Int32Array(count).fill(-1);
    graph.reversePostorder.forEach((id, i) => (rank[id] = i));
    immediate[0] = 0;
    for (let changed = true; changed;) {
      changed = false;
      for (const id of graph.reversePostorder) {
        if (id === 0) continue;
        let best = -1;
        for (const predecessor of graph.predecessors[id]) {
          if (immediate[predecessor] < 0) continue;
          best = best < 0 ? predecessor : meet(predecessor, best);
        }
        if (best !== immediate[id]) {
          immediate[id] = best;
          changed = true;
        }
      }
    }
    this.#immediate = immediate;
    this.#rank = rank;

    function meet(a: number, b: number): number {
      while (a !== b) {
        while (rank[a] > rank[b]) a = immediate[a];
        while (rank[b] > rank[a]) b = immediate[b];
      }
      return a;
    }
  }

  dominates(a: Location, b: Location): boolean {
    if (a.block === b.block) return a.statement <= b.statement;
    let block: number = b.block;
    if (this.#immediate[block] < 0) return true; // unreachable: every way to it, of which there is none
    while (this.#rank[block] > this.#rank[a.block]) block = this.#immediate[block];
    return block === a.block;
  }
}
