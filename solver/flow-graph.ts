/** The graph that flows go along, as a re-solve changes it: edges by either end, and the order of its components. */

import { graphOrder, type EdgeLists, type GraphOrder } from './graph-components.js';
import type { Numbering } from './flow.js';
import type { Relation } from './storage.js';
import { DEAD, type Tracked } from './tracked.js';

export class FlowGraph {
  /** Edges that leave a node, and those that arrive: each edge is in a list of both kinds, under one number. */
  private outFirst = new Int32Array(0);
  private outNext = new Int32Array(64);
  private inFirst = new Int32Array(0);
  private inNext = new Int32Array(64);
  private from = new Int32Array(64);
  private to = new Int32Array(64);
  private edges = 0;
  /** Numbers of edges that are gone. */
  private readonly free: number[] = [];
  private known: GraphOrder | null = null;
  private reversed: GraphOrder | null = null;
  /** Whether the change that is made is in it. */
  private current = true;

  constructor(
    readonly nodes: Numbering,
    { rows: { rows, count }, states }: Tracked,
  ) {
    for (let i = 0; i < 2 * count; i++) nodes.add(rows[i]);
    this.makeRoom();
    for (let row = 0; row < count; row++)
      if ((states[row + 1] & DEAD) === 0) this.add(nodes.find(rows[2 * row]), nodes.find(rows[2 * row + 1]));
  }

  /** Edges from first to second column, by the node that they leave. */
  get out(): EdgeLists {
    return { first: this.outFirst, next: this.outNext, target: this.to };
  }

  /** The same edges, by the node that they arrive at. */
  get into(): EdgeLists {
    return { first: this.inFirst, next: this.inNext, target: this.from };
  }

  /** Takes in how the edges changed, once for each change. */
  bring({ minus, plus, changed }: Tracked): void {
    if (!changed || !this.current) return;
    this.current = false;
    const { nodes } = this;
    for (let i = 0; i < minus.count; i++)
      this.remove(nodes.find(minus.rows[2 * i]), nodes.find(minus.rows[2 * i + 1]));
    this.addAll(plus);
  }

  /** The change is over. */
  finish(): void {
    this.current = true;
  }

  /** Makes room for nodes that were numbered by others. */
  makeRoom(): void {
    const { count } = this.nodes;
    if (count <= this.outFirst.length) return;
    this.outFirst = larger(this.outFirst, count + (count >> 2));
    this.inFirst = larger(this.inFirst, this.outFirst.length);
    this.known = null;
  }

  /** An order in which no edge leads back, other than within a component; with `backward`, no edge the other way round. */
  order(backward: boolean): GraphOrder {
    this.makeRoom();
    if (this.known === null) {
      // Room that no node has yet makes no difference to it.
      this.known = graphOrder(this.outFirst.length, this.out);
      this.reversed = null;
    }
    return backward ? (this.reversed ??= reversed(this.known)) : this.known;
  }

  private addAll({ rows, count }: Relation): void {
    const { nodes } = this;
    for (let i = 0; i < 2 * count; i++) nodes.add(rows[i]);
    this.makeRoom();
    for (let i = 0; i < count; i++) {
      const [from, to] = [nodes.find(rows[2 * i]), nodes.find(rows[2 * i + 1])];
      this.add(from, to);
      if (this.known === null) continue;
      const { placeOf, begin, cyclic } = this.known;
      const [a, b] = [placeOf[from], placeOf[to]];
      if (begin[a] > begin[b]) this.known = null;
      else if (from === to) {
        cyclic[a] = 1;
        this.reversed = null;
      }
    }
  }

  private add(from: number, to: number): void {
    const edge = this.free.pop() ?? ++this.edges;
    if (edge >= this.from.length) {
      const size = 2 * edge;
      this.outNext = larger(this.outNext, size);
      this.inNext = larger(this.inNext, size);
      this.from = larger(this.from, size);
      this.to = larger(this.to, size);
    }
    this.from[edge] = from;
    this.to[edge] = to;
    this.outNext[edge] = this.outFirst[from];
    this.outFirst[from] = edge;
    this.inNext[edge] = this.inFirst[to];
    this.inFirst[to] = edge;
  }

  /** Takes an edge away, as often as it is there. */
  private remove(from: number, to: number): void {
    if (from < 0 || to < 0) return;
    const gone = unlink(this.outFirst, this.outNext, from, this.to, to);
    unlink(this.inFirst, this.inNext, to, this.from, from);
    this.free.push(...gone);
  }
}

/** Takes those edges out of a node's list that have an end; gives them. */
function unlink(first: Int32Array, next: Int32Array, node: number, ends: Int32Array, end: number): number[] {
  const gone: number[] = [];
  let before = 0;
  for (let edge = first[node]; edge !== 0; edge = next[edge]) {
    if (ends[edge] !== end) {
      before = edge;
      continue;
    }
    gone.push(edge);
    if (before === 0) first[node] = next[edge];
    else next[before] = next[edge];
  }
  return gone;
}

function reversed({ nodeAt, placeOf, begin, end, cyclic }: GraphOrder): GraphOrder {
  const { length } = nodeAt;
  return {
    nodeAt: nodeAt.slice().reverse(),
    placeOf: placeOf.map((place) => length - 1 - place),
    begin: end.map((place) => length - place).reverse(),
    end: begin.map((place) => length - place).reverse(),
    cyclic: cyclic.slice().reverse(),
  };
}

function larger(array: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(size);
  more.set(array);
  return more;
}
