/**
 * Changing a flow (flow.ts) that is kept as rows of bits. A row has no age that would tell what supports a bit from what
 * only goes in a circle with it; the graph does. Nodes are numbered such that edges lead from lower to higher numbers or
 * within a strongly connected component, which has one number: what comes from a lower number is support, since it does
 * not depend on where it goes. Within a component what has no support from outside is taken away, and put back where
 * something that is left leads to it. Nodes that lose or get something are gone through in the order of these numbers, so
 * that outside of cycles each is looked at once.
 */

import { DenseRelation } from './dense.js';
import { componentsInOrder } from './graph-components.js';
import { flowOf, type Flow } from './flow.js';
import type { BoundSupport } from './increment-code.js';
import type { GivenChange, Increment } from './increments.js';
import type { ProgramStratum } from './program.js';
import type { RowIndex } from './storage.js';
import { DEAD, FRESH, hasFrom, insertFrom, relationLike, type Tracked } from './tracked.js';
import { TupleList } from './tuple-list.js';

/** Changes a stratum that is a flow in rows of bits; gives why it could not, having changed nothing. */
export function changeFlow(
  increment: Increment,
  stratum: ProgramStratum,
  given: ReadonlyMap<number, GivenChange>,
): string | null {
  const flow = flowOf(increment.machine.program, stratum);
  if (flow === null) throw new Error('only a flow is kept as rows of bits');
  return new FlowChange(increment, stratum, flow, given).change();
}

/** What is kept of a flow between changes. */
export class FlowState {
  /** The number of each node's component; null when edges do not lead upwards any more. */
  order: Int32Array | null = null;
  /** Whether the component of this number has an edge within. */
  cyclic = new Uint8Array(0);
  /** Bits for each node, as in the relation, zero between changes. */
  pending: Int32Array = new Int32Array(0);
  lost: Int32Array = new Int32Array(0);
  found: Int32Array = new Int32Array(0);
}

/** The links of an index on one column of a relation of two, and the states of the rows. */
interface Lists {
  readonly index: RowIndex;
  readonly links: Int32Array;
  readonly states: Uint8Array;
}

class FlowChange {
  private readonly id: number;
  private readonly tracked: Tracked;
  private readonly dense: DenseRelation;
  private readonly state: FlowState;
  private readonly out: Lists;
  private readonly into: Lists;
  private readonly conditions: readonly {
    readonly relation: number;
    readonly positive: boolean;
    readonly end: 'from' | 'to';
    readonly byNode: Lists;
  }[];
  private readonly supports: readonly BoundSupport[];
  private readonly pair = new Int32Array(2);
  /** Nodes with something in `pending`, the lowest number first. */
  private heap: number[] = [];
  private order: Int32Array;
  private readonly touched: number[] = [];
  private readonly isTouched: Uint8Array;
  private row: Int32Array<ArrayBufferLike>;

  constructor(
    private readonly increment: Increment,
    private readonly stratum: ProgramStratum,
    private readonly flow: Flow,
    private readonly given: ReadonlyMap<number, GivenChange>,
  ) {
    this.id = flow.relation;
    this.tracked = increment.trackToChange(this.id);
    this.dense = this.tracked.stored as DenseRelation;
    this.state = increment.flowState(this.id);
    const [from, to] = flow.backward ? [1, 0] : [0, 1];
    this.out = this.lists(flow.edges, from);
    this.into = this.lists(flow.edges, to);
    this.conditions = flow.conditions.map((condition) => ({
      ...condition,
      byNode: this.lists(condition.relation, 1),
    }));
    this.supports = stratum.rules.flatMap(({ rule }) =>
      rule === flow.rule.rule ? [] : [increment.rules.support(rule, [], increment.sizes).bind(increment)],
    );
    this.numberNodes();
    const { width, nodes } = this.dense;
    this.isTouched = new Uint8Array(nodes.count);
    this.row = new Int32Array(width);
    this.order = new Int32Array(0);
  }

  private lists(relation: number, column: number): Lists {
    const index = this.increment.indexOn(relation, [column]);
    return { index, links: index.links, states: this.increment.states(relation) };
  }

  change(): string | null {
    const { increment, dense, state } = this;
    if (!this.makeRoom()) return 'it has become too large for rows of bits';
    this.order = state.order ?? this.order;
    this.lose();
    if (!this.find()) {
      this.undo();
      return 'values are no small numbers';
    }
    this.settle();
    const { order } = state;
    const edges = increment.changed(this.flow.edges);
    if (edges !== null && order !== null) {
      // Edges that lead down make another order necessary before something is lost again.
      const { plus } = edges;
      for (let i = 0; i < plus.count; i++) {
        const [from, to] = this.endsOf(plus.rows, i);
        if (order[from] === undefined || order[to] === undefined || order[from] > order[to])
          state.order = null;
        else if (order[from] === order[to]) state.cyclic[order[from]] = 1;
      }
    }
    if (dense.nodes.count !== order?.length) state.order = null;
    return null;
  }

  private endsOf(rows: Int32Array, i: number): readonly [from: number, to: number] {
    const { nodes } = this.dense;
    const [first, second] = [nodes.find(rows[2 * i]), nodes.find(rows[2 * i + 1])];
    return this.flow.backward ? [second, first] : [first, second];
  }

  // Tables.

  /** Gives numbers to nodes and values that are new. */
  private numberNodes(): void {
    const { nodes } = this.dense;
    const edges = this.increment.changed(this.flow.edges);
    if (edges === null) return;
    for (let i = 0; i < 2 * edges.plus.count; i++) nodes.add(edges.plus.rows[i]);
  }

  private makeRoom(): boolean {
    const { dense, state } = this;
    if (!dense.makeRoom()) return false;
    const size = dense.bits.length;
    for (const table of ['pending', 'lost', 'found'] as const)
      if (state[table].length < size) state[table] = new Int32Array(size);
    return true;
  }

  /** Numbers the components of the graph, those that lead to others first. */
  private numberComponents(): Int32Array {
    const { index, links, states } = this.out;
    const { nodes } = this.dense;
    const live = (p: number): number => {
      while (p !== 0 && (states[p >> 1] & FRESH) !== 0) p = links[p];
      return p;
    };
    const { order, cyclic } = componentsInOrder(nodes.count, {
      first: (node) => live(index.first(nodes.valueOf[node])),
      next: (edge) => live(links[edge]),
      target: (edge) => nodes.find(links[edge + 1]),
    });
    this.state.cyclic = cyclic;
    return order;
  }

  // What goes.

  private lose(): void {
    const { increment, flow, dense } = this;
    const { bits, width, nodes } = dense;
    const edges = increment.changed(flow.edges);
    if (edges !== null) {
      const { minus } = edges;
      for (let i = 0; i < minus.count; i++) {
        const [from, to] = this.endsOf(minus.rows, i);
        if (from < 0 || to < 0) continue;
        for (let w = 0; w < width; w++) this.row[w] = bits[from * width + w];
        this.suspect(to);
      }
    }
    for (const { relation, positive, end } of this.conditions) {
      const changed = increment.changed(relation);
      if (changed === null) continue;
      const fewer = positive ? changed.minus : changed.plus;
      for (let i = 0; i < fewer.count; i++) {
        const value = fewer.rows[2 * i];
        const node = fewer.rows[2 * i + 1];
        if (end === 'to') this.suspectOne(value, node);
        else this.each(this.out, node, FRESH, (to) => this.suspectOne(value, to));
      }
    }
    const seeds = new TupleList(2);
    increment.triggered(this.stratum, this.id, flow.rule.rule, 'lost', seeds);
    for (let i = 0; i < seeds.count; i++) this.suspectOne(seeds.rows[2 * i], seeds.rows[2 * i + 1]);
    const minus = this.given.get(this.id)?.minus;
    for (let i = 0; i < (minus?.count ?? 0); i++) this.suspectOne(minus!.rows[2 * i], minus!.rows[2 * i + 1]);

    const { state } = this;
    while (this.heap.length > 0) {
      const node = this.pop();
      if (state.cyclic[this.order[node]] === 1) this.loseInCycle(node);
      else {
        this.takeUnsupported(node, false);
        this.each(this.out, nodes.valueOf[node], FRESH, (to) => this.suspectNumber(nodes.find(to)));
      }
    }
  }

  /** Suspects the bits of `row` that a node has. */
  private suspect(node: number): void {
    if (!this.isSuspected(node)) return;
    // Nothing waits before there is an order.
    if (this.state.order === null) this.order = this.state.order = this.numberComponents();
    this.push(node);
  }

  /** Lets the bits of `row` that a node has be pending there; gives whether nothing was before. */
  private isSuspected(node: number): boolean {
    const { bits, width } = this.dense;
    const { pending } = this.state;
    let [any, before] = [0, 0];
    for (let w = 0, at = node * width; w < width; w++, at++) {
      before |= pending[at];
      const more = this.row[w] & bits[at];
      any |= more;
      pending[at] |= more;
    }
    return any !== 0 && before === 0;
  }

  private suspectNumber(node: number): void {
    if (node >= 0) this.suspect(node);
  }

  private suspectOne(value: number, at: number): void {
    const { values, nodes } = this.dense;
    const [number, node] = [values.find(value), nodes.find(at)];
    if (number < 0 || node < 0) return;
    this.row.fill(0);
    this.row[number >>> 5] = 1 << (number & 31);
    this.suspect(node);
    this.row.fill(0);
  }

  /** Takes the pending bits of a node away that have no support; they are then in `row`. */
  private takeUnsupported(node: number, inCycle: boolean): void {
    const { row } = this;
    const { bits, width } = this.dense;
    const { pending, lost } = this.state;
    const base = node * width;
    let left = 0;
    for (let w = 0; w < width; w++) {
      left |= row[w] = pending[base + w];
      pending[base + w] = 0;
    }
    if (left === 0) return;
    this.removeSupported(node, inCycle);
    for (let w = 0; w < width; w++) {
      for (let word = row[w]; word !== 0; word &= word - 1) {
        if (this.isSeed(node, w * 32 + 31 - Math.clz32(word & -word))) row[w] &= ~(word & -word);
      }
      bits[base + w] &= ~row[w];
      lost[base + w] |= row[w];
    }
    this.touch(node);
  }

  /** Clears the bits of `row` that come to a node from others. */
  private removeSupported(node: number, inCycle: boolean): void {
    const { row, order, into, dense } = this;
    const { bits, width, nodes } = dense;
    const moved = this.moved;
    for (let p = into.index.first(nodes.valueOf[node]); p !== 0; p = into.links[p]) {
      if (
        into.states[p >> 1] !== 0 &&
        this.isNew(into.states[p >> 1], nodes.valueOf[node], into.links[p + 1])
      ) {
        continue;
      }
      const from = nodes.find(into.links[p + 1]);
      if (from < 0 || (inCycle ? order[from] === order[node] : from === node)) continue;
      let any = 0;
      for (let w = 0, at = from * width; w < width; w++) any |= moved[w] = row[w] & bits[at + w];
      if (any === 0) continue;
      this.restrict(moved, from, node);
      let left = 0;
      for (let w = 0; w < width; w++) left |= row[w] &= ~moved[w];
      if (left === 0) return;
    }
  }

  /** Whether an edge is gone or new; one that went may have come back in another row. */
  private isNew(state: number, to: number, from: number): boolean {
    if ((state & DEAD) !== 0) return true;
    const { plus } = this.increment.track(this.flow.edges);
    return this.flow.backward ? plus.has(to, from) : plus.has(from, to);
  }

  private scratch = new Int32Array(0);

  private get moved(): Int32Array {
    const { width } = this.dense;
    if (this.scratch.length < width) this.scratch = new Int32Array(width);
    return this.scratch;
  }

  /** Leaves those bits that the conditions let pass from a node to another. */
  private restrict(row: Int32Array, from: number, to: number): void {
    const { nodes, values, width } = this.dense;
    for (const { positive, end, byNode } of this.conditions) {
      const { index, links, states } = byNode;
      const node = nodes.valueOf[end === 'from' ? from : to];
      if (positive) {
        const kept = new Int32Array(width);
        for (let p = index.first(node); p !== 0; p = links[p]) {
          const value = (states[p >> 1] & DEAD) === 0 ? values.find(links[p + 1]) : -1;
          if (value >= 0) kept[value >>> 5] |= 1 << (value & 31);
        }
        for (let w = 0; w < width; w++) row[w] &= kept[w];
        continue;
      }
      for (let p = index.first(node); p !== 0; p = links[p]) {
        const value = (states[p >> 1] & DEAD) === 0 ? values.find(links[p + 1]) : -1;
        if (value >= 0) row[value >>> 5] &= ~(1 << (value & 31));
      }
    }
  }

  /** Whether a tuple is given, or derived by a rule that is not the flow's. */
  private isSeed(node: number, value: number): boolean {
    const { pair, dense, supports } = this;
    pair[0] = dense.values.valueOf[value];
    pair[1] = dense.nodes.valueOf[node];
    for (const support of supports) if (support(pair, 0)) return true;
    const given = this.increment.givenOf(this.id);
    return given.count > 0 && hasFrom(given, pair, 0);
  }

  /** Takes away what a component loses, of which a node was found first. */
  private loseInCycle(first: number): void {
    const { order, dense, out, state } = this;
    const { nodes, width, bits } = dense;
    const component = order[first];
    const gone: number[] = [];
    const isGone = new Set<number>();
    const work = [first];
    while (this.heap.length > 0 && order[this.heap[0]] === component) work.push(this.pop());
    for (let node = work.pop(); node !== undefined; node = work.pop()) {
      this.takeUnsupported(node, true);
      if (!isGone.has(node)) {
        isGone.add(node);
        gone.push(node);
      }
      this.each(out, nodes.valueOf[node], FRESH, (to) => {
        const target = nodes.find(to);
        if (target >= 0 && order[target] === component && this.isSuspected(target)) work.push(target);
      });
    }
    // Put back what something that is left leads to.
    const again = [...gone];
    const waits = new Set(gone);
    for (let node = again.pop(); node !== undefined; node = again.pop()) {
      waits.delete(node);
      const base = node * width;
      const { row } = this;
      let any = 0;
      for (let w = 0; w < width; w++) any |= row[w] = state.lost[base + w];
      if (any === 0) continue;
      this.removeSupported(node, false);
      let back = 0;
      for (let w = 0; w < width; w++) {
        const found = state.lost[base + w] & ~row[w];
        back |= found;
        state.lost[base + w] = row[w];
        bits[base + w] |= found;
      }
      if (back === 0) continue;
      this.each(out, nodes.valueOf[node], FRESH | DEAD, (to) => {
        const target = nodes.find(to);
        if (isGone.has(target) && !waits.has(target)) {
          waits.add(target);
          again.push(target);
        }
      });
    }
    for (const node of gone) {
      const base = node * width;
      this.each(out, nodes.valueOf[node], FRESH, (to) => {
        const target = nodes.find(to);
        if (target < 0 || order[target] === component) return;
        for (let w = 0; w < width; w++) this.row[w] = state.lost[base + w];
        this.suspect(target);
      });
    }
  }

  // What comes.

  /** Gives whether all values could be numbered. */
  private find(): boolean {
    const { increment, flow } = this;
    const seeds = new TupleList(2);
    increment.triggered(this.stratum, this.id, flow.rule.rule, 'found', seeds);
    const plus = this.given.get(this.id)?.plus;
    for (let i = 0; i < (plus?.count ?? 0); i++) seeds.insert(plus!.rows[2 * i], plus!.rows[2 * i + 1]);
    const { values, nodes } = this.dense;
    for (let i = 0; i < seeds.count; i++) {
      values.add(seeds.rows[2 * i]);
      nodes.add(seeds.rows[2 * i + 1]);
    }
    if (values.failed || nodes.failed || !this.widen()) return false;
    const { bits, width } = this.dense;
    for (let i = 0; i < seeds.count; i++) {
      const value = values.find(seeds.rows[2 * i]);
      this.row.fill(0);
      this.row[value >>> 5] = 1 << (value & 31);
      this.expect(nodes.find(seeds.rows[2 * i + 1]));
    }
    const edges = increment.changed(flow.edges);
    if (edges !== null) {
      for (let i = 0; i < edges.plus.count; i++) {
        const [from, to] = this.endsOf(edges.plus.rows, i);
        for (let w = 0; w < width; w++) this.row[w] = bits[from * width + w];
        this.restrict(this.row, from, to);
        this.expect(to);
      }
    }
    for (const { relation, positive, end } of this.conditions) {
      const changed = increment.changed(relation);
      if (changed === null) continue;
      const more = positive ? changed.plus : changed.minus;
      for (let i = 0; i < more.count; i++) {
        const value = values.find(more.rows[2 * i]);
        const node = nodes.find(more.rows[2 * i + 1]);
        if (value < 0 || node < 0) continue;
        const along = (from: number, to: number): void => {
          if (from < 0 || to < 0) return;
          this.row.fill(0);
          this.row[value >>> 5] = bits[from * width + (value >>> 5)] & (1 << (value & 31));
          if (this.row[value >>> 5] === 0) return;
          this.restrict(this.row, from, to);
          this.expect(to);
        };
        if (end === 'to')
          this.each(this.into, nodes.valueOf[node], DEAD, (from) => along(nodes.find(from), node));
        else this.each(this.out, nodes.valueOf[node], DEAD, (to) => along(node, nodes.find(to)));
      }
    }
    const { pending, found } = this.state;
    const carried = new Int32Array(width);
    while (this.heap.length > 0) {
      const node = this.pop();
      const base = node * width;
      let any = 0;
      for (let w = 0; w < width; w++) {
        const more = pending[base + w] & ~bits[base + w];
        pending[base + w] = 0;
        any |= carried[w] = more;
        bits[base + w] |= more;
        found[base + w] |= more;
      }
      if (any === 0) continue;
      this.touch(node);
      this.each(this.out, nodes.valueOf[node], DEAD, (to) => {
        const target = nodes.find(to);
        if (target < 0) return;
        this.row.set(carried);
        this.restrict(this.row, node, target);
        this.expect(target);
      });
    }
    return true;
  }

  /** The bits of `row` come to a node. */
  private expect(node: number): void {
    const { bits, width } = this.dense;
    const { pending } = this.state;
    let [any, before] = [0, 0];
    for (let w = 0, at = node * width; w < width; w++, at++) {
      before |= pending[at];
      const more = this.row[w] & ~bits[at];
      any |= more;
      pending[at] |= more;
    }
    if (any !== 0 && before === 0) this.push(node);
  }

  /** Makes room for values and nodes that are new; what was lost keeps its places. */
  private widen(): boolean {
    const { dense, state } = this;
    const { width } = dense;
    if (!dense.makeRoom()) return false;
    const size = dense.bits.length;
    for (const table of ['pending', 'lost', 'found'] as const) {
      if (dense.width !== width) state[table] = DenseRelation.widened(state[table], width, dense.width, size);
      else if (state[table].length < size) {
        const larger = new Int32Array(size);
        larger.set(state[table]);
        state[table] = larger;
      }
    }
    if (dense.width !== width) this.row = new Int32Array(dense.width);
    return true;
  }

  // The end.

  private settle(): void {
    const { tracked, dense } = this;
    const { lost, found } = this.state;
    const { width, nodes, values } = dense;
    const [minus, plus] = [relationLike(dense), relationLike(dense)];
    const { pair } = this;
    for (const node of this.touched) {
      pair[1] = nodes.valueOf[node];
      for (let w = 0, at = node * width; w < width; w++, at++) {
        const both = lost[at] & found[at];
        for (const [word, into] of [
          [lost[at] & ~both, minus],
          [found[at] & ~both, plus],
        ] as const) {
          for (let left = word; left !== 0; left &= left - 1) {
            pair[0] = values.valueOf[32 * w + 31 - Math.clz32(left & -left)];
            insertFrom(into, pair, 0);
          }
        }
        lost[at] = found[at] = 0;
      }
    }
    dense.changed(plus.count - minus.count);
    tracked.settleAs(minus, plus);
  }

  private undo(): void {
    const { bits, width } = this.dense;
    const { lost } = this.state;
    for (const node of this.touched) {
      for (let w = 0, at = node * width; w < width; w++, at++) {
        bits[at] |= lost[at];
        lost[at] = 0;
      }
    }
  }

  // The graph.

  /** Visits what a list has for a node, but for rows with one of these states. */
  private each(
    { index, links, states }: Lists,
    node: number,
    without: number,
    visit: (other: number) => void,
  ): void {
    for (let p = index.first(node); p !== 0; p = links[p])
      if ((states[p >> 1] & without) === 0) visit(links[p + 1]);
  }

  private touch(node: number): void {
    if (this.isTouched[node] === 1) return;
    this.isTouched[node] = 1;
    this.touched.push(node);
  }

  private numberOf(node: number): number {
    return node < this.order.length ? this.order[node] : node;
  }

  private push(node: number): void {
    const { heap } = this;
    const number = this.numberOf(node);
    let at = heap.push(node) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.numberOf(heap[parent]) <= number) break;
      heap[at] = heap[parent];
      at = parent;
    }
    heap[at] = node;
  }

  private pop(): number {
    const { heap } = this;
    const [first] = heap;
    const node = heap.pop()!;
    if (heap.length === 0) return first;
    const number = this.numberOf(node);
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && this.numberOf(heap[child + 1]) < this.numberOf(heap[child])) child++;
      if (this.numberOf(heap[child]) >= number) break;
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = node;
    return first;
  }
}
