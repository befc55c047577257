/**
 * Changing a flow (flow.ts) that is kept as rows of bits. A row has no age that would tell what supports a bit from what
 * only goes in a circle with it; the graph does. Nodes are gone through in an order in which edges lead to later ones or
 * stay within a strongly connected component (flow-graph.ts): what comes from an earlier component is support, since it does
 * not depend on where it goes. Within a component what has no support from outside is taken away, and put back where
 * something that is left leads to it.
 *
 * Values do not depend on each other. So this is done for one word of each row after the other, that is for 32 values,
 * of which only words are looked at in which something may change.
 */

import { ChangedWords } from './changed-words.js';
import { DenseRelation } from './dense.js';
import { flowOf, Numbering, valuesOf, type Flow } from './flow.js';
import { gateOf, isFor, type Gate } from './flow-conditions.js';
import type { FlowGraph } from './flow-graph.js';
import type { FlowState } from './flow-state.js';
import type { EdgeLists, GraphOrder } from './graph-components.js';
import type { BoundSupport } from './increment-code.js';
import type { GivenChange, Increment } from './increments.js';
import type { ProgramStratum } from './program.js';
import { hasFrom, type Tracked } from './tracked.js';
import { TupleList } from './tuple-list.js';

/** So many words of bits are taken for a flow, or so many for each tuple, once it has to be changed. */
const fewWords = 1 << 23;
const wordsPerTuple = 8;

/**
 * Where a word changed at more than this part of all nodes, the next is derived anew as a whole; going along what changes takes
 * several times as long for each node. It goes on like that as long as a word changes at a smaller part of them.
 */
const followedShare = 3;
const sweptShare = 4;

/** The flow that a stratum is, if it is kept as rows of bits, or may be from now on. */
export function changeableFlow(increment: Increment, stratum: ProgramStratum): Flow | null {
  const flow = flowOf(increment.machine.program, stratum);
  if (flow === null) return null;
  const tracked = increment.track(flow.relation);
  if (tracked.isDense) return flow;
  if (!increment.machine.unhurried) return null;
  const nodes = increment.machine.numbersOfNodes(flow.edges);
  const edges = increment.track(flow.edges).rows;
  for (let i = 0; i < 2 * edges.count; i++) nodes.add(edges.rows[i]);
  const own = new Numbering();
  const { rows, count } = tracked.clean();
  for (let i = 0; i < count; i++) own.add(rows[2 * i]);
  const values = valuesOf(flow, increment.machine.R, nodes, own);
  const words = ((values.count + 31) >>> 5) * nodes.count;
  if (values.failed || nodes.failed || words > Math.max(fewWords, wordsPerTuple * count)) return null;
  increment.replaceFlow(flow.relation, DenseRelation.of(rows, count, values, nodes));
  return flow;
}

/** Changes a stratum that is a flow in rows of bits; gives why it could not, having changed nothing. */
export function changeFlow(
  increment: Increment,
  stratum: ProgramStratum,
  flow: Flow,
  given: ReadonlyMap<number, GivenChange>,
): string | null {
  return new FlowChange(increment, stratum, flow, given).change();
}

/** Things to look at in a word: a node and bits, then the next. */
type ByWord = (number[] | undefined)[];

function put(list: ByWord, w: number, node: number, bits: number): void {
  (list[w] ??= []).push(node, bits);
}

class FlowChange {
  private readonly id: number;
  private readonly tracked: Tracked;
  private readonly dense: DenseRelation;
  private readonly state: FlowState;
  private readonly graph: FlowGraph;
  private readonly from: readonly Gate[];
  private readonly to: readonly Gate[];
  /** Edges in the direction of the flow, and against it. */
  private ahead: EdgeLists;
  private behind: EdgeLists;
  private order!: GraphOrder;
  /** The place of the first word of `waiting` that may hold something. */
  private lowest = 0;
  /** The word that is looked at. */
  private w = 0;
  /** How many nodes may still be searched for support of that word. */
  private searches = 0;
  private readonly touched: number[] = [];
  private readonly minus = new ChangedWords();
  private readonly plus = new ChangedWords();

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
    const { values, nodes } = this.dense;
    const { gates } = this.state;
    flow.conditions.forEach((condition, i) => {
      const tracked = increment.track(condition.relation);
      if (gates[i] === undefined || !isFor(gates[i], tracked))
        gates[i] = gateOf(condition, tracked, values, nodes);
      else gates[i].bring(tracked);
    });
    this.from = gates.filter(({ end }) => end === 'from');
    this.to = gates.filter(({ end }) => end === 'to');
    this.graph = increment.graph(flow.edges, nodes);
    this.ahead = flow.backward ? this.graph.into : this.graph.out;
    this.behind = flow.backward ? this.graph.out : this.graph.into;
  }

  change(): string | null {
    const { increment, dense, flow, stratum, state, graph } = this;
    const { values, nodes } = dense;
    const found = new TupleList(2);
    increment.triggered(stratum, this.id, flow.rule.rule, 'found', found);
    const given = this.given.get(this.id);
    append(found, given?.plus);
    for (let i = 0; i < found.count; i++) {
      values.add(found.rows[2 * i]);
      nodes.add(found.rows[2 * i + 1]);
    }
    if (values.failed || nodes.failed) return 'values are no small numbers';
    if (!dense.makeRoom()) return 'it has become too large for rows of bits';
    this.order = graph.order(flow.backward);
    this.ahead = flow.backward ? graph.into : graph.out;
    this.behind = flow.backward ? graph.out : graph.into;
    state.makeRoom(this.order.nodeAt.length);

    const losses = this.losses();
    const gains = this.gains(found);
    const { width } = dense;
    const more = increment.changed(flow.edges)?.plus.count ?? 0;
    let sweeping = false;
    for (let w = 0; w < width; w++) {
      if (
        losses[w] === undefined &&
        gains.seeds[w] === undefined &&
        gains.passing[w] === undefined &&
        more === 0
      )
        continue;
      this.w = w;
      if (sweeping) {
        sweeping = this.sweep() > nodes.count / sweptShare;
        continue;
      }
      this.searches = nodes.count;
      this.lose(losses[w]);
      this.find(gains.seeds[w], gains.passing[w]);
      sweeping = this.touched.length > nodes.count / followedShare;
      this.settleWord();
    }
    const { minus, plus } = this;
    dense.changed(plus.count - minus.count);
    this.tracked.settleAs(minus.of(dense), plus.of(dense));
    return null;
  }

  // Where something may change.

  private losses(): ByWord {
    const { increment, flow, dense, state } = this;
    const { bits, width, nodes, values } = dense;
    const losses: ByWord = [];
    const edges = increment.changed(flow.edges);
    for (let i = 0; i < (edges?.minus.count ?? 0); i++) {
      const [from, to] = this.endsOf(edges!.minus.rows, i);
      if (from < 0 || to < 0) continue;
      for (let w = 0; w < width; w++) {
        const both = bits[from * width + w] & bits[to * width + w];
        if (both !== 0) put(losses, w, to, both);
      }
    }
    const { ahead } = this;
    for (const { relation, positive, end } of state.gates) {
      const changed = increment.changed(relation);
      if (changed === null) continue;
      const { rows, count } = positive ? changed.minus : changed.plus;
      for (let i = 0; i < count; i++) {
        const value = values.find(rows[2 * i]);
        const node = nodes.find(rows[2 * i + 1]);
        if (value < 0 || node < 0) continue;
        const w = value >>> 5;
        const bit = 1 << (value & 31);
        if (end === 'to') {
          if ((bits[node * width + w] & bit) !== 0) put(losses, w, node, bit);
        } else if ((bits[node * width + w] & bit) !== 0) {
          for (let e = ahead.first[node]; e !== 0; e = ahead.next[e]) put(losses, w, ahead.target[e], bit);
        }
      }
    }
    this.unseed(losses);
    return losses;
  }

  /** Takes seeds away that nothing derives any more. */
  private unseed(losses: ByWord): void {
    const { increment, dense, flow, stratum } = this;
    const { width, nodes, values, seedBits } = dense;
    const list = new TupleList(2);
    increment.triggered(stratum, this.id, flow.rule.rule, 'lost', list);
    append(list, this.given.get(this.id)?.minus);
    if (list.count === 0 && !this.state.unseeded) return;
    const supports = stratum.rules.flatMap(({ rule }): BoundSupport[] =>
      rule === flow.rule.rule ? [] : [increment.rules.support(rule, [], increment.sizes).bind(increment)],
    );
    const given = increment.givenOf(this.id);
    const { rows } = list;
    if (this.state.unseeded) {
      this.state.unseeded = false;
      const { rows: all, count } = dense;
      for (let i = 0; i < count; i++) {
        if ((given.count > 0 && hasFrom(given, all, 2 * i)) || supports.some((support) => support(all, i)))
          this.seed(all, i);
      }
      // Whether those that were seeds still are is seen below.
      for (let i = 0; i < list.count; i++) if (dense.has(rows[2 * i], rows[2 * i + 1])) this.seed(rows, i);
    }
    for (let i = 0; i < list.count; i++) {
      const value = values.find(rows[2 * i]);
      const node = nodes.find(rows[2 * i + 1]);
      if (value < 0 || node < 0) continue;
      const at = node * width + (value >>> 5);
      const bit = 1 << (value & 31);
      if ((seedBits[at] & bit) === 0) continue;
      if (given.count > 0 && hasFrom(given, rows, 2 * i)) continue;
      if (supports.some((support) => support(rows, i))) continue;
      seedBits[at] &= ~bit;
      put(losses, value >>> 5, node, bit);
    }
  }

  private seed(rows: Int32Array, i: number): void {
    const { values, nodes, width, seedBits } = this.dense;
    const value = values.find(rows[2 * i]);
    seedBits[nodes.find(rows[2 * i + 1]) * width + (value >>> 5)] |= 1 << (value & 31);
  }

  /** What begins here, and what passes now at the end of some edge. */
  private gains(found: TupleList): { seeds: ByWord; passing: ByWord } {
    const { increment, dense, state } = this;
    const { nodes, values } = dense;
    const seeds: ByWord = [];
    const passing: ByWord = [];
    for (let i = 0; i < found.count; i++) {
      const value = values.find(found.rows[2 * i]);
      const node = nodes.find(found.rows[2 * i + 1]);
      const bit = 1 << (value & 31);
      this.seed(found.rows, i);
      put(seeds, value >>> 5, node, bit);
    }
    const { ahead } = this;
    for (const { relation, positive, end } of state.gates) {
      const changed = increment.changed(relation);
      if (changed === null) continue;
      const { rows, count } = positive ? changed.plus : changed.minus;
      for (let i = 0; i < count; i++) {
        const value = values.find(rows[2 * i]);
        const node = nodes.find(rows[2 * i + 1]);
        if (value < 0 || node < 0) continue;
        const bit = 1 << (value & 31);
        if (end === 'to') put(passing, value >>> 5, node, bit);
        else
          for (let e = ahead.first[node]; e !== 0; e = ahead.next[e])
            put(passing, value >>> 5, ahead.target[e], bit);
      }
    }
    return { seeds, passing };
  }

  // What goes.

  private lose(losses: readonly number[] | undefined): void {
    if (losses === undefined) return;
    const { w } = this;
    const { bits, width } = this.dense;
    const { pending } = this.state;
    const { placeOf, nodeAt, cyclic } = this.order;
    for (let i = 0; i < losses.length; i += 2) {
      const node = losses[i];
      const suspected = losses[i + 1] & bits[node * width + w];
      if (suspected === 0) continue;
      pending[node] |= suspected;
      this.wait(placeOf[node]);
    }
    for (let place = this.next(nodeAt.length); place >= 0; place = this.next(nodeAt.length)) {
      if (cyclic[place] === 1) {
        this.loseInCycle(place);
        continue;
      }
      const node = nodeAt[place];
      const gone = this.takeUnsupported(node, 0, 0);
      if (gone !== 0) this.suspectAfter(node, gone, 0, nodeAt.length);
    }
  }

  /** Takes away what a component loses, of which a place was found first. */
  private loseInCycle(first: number): void {
    const { w } = this;
    const { placeOf, nodeAt, begin, end } = this.order;
    const { lost } = this.state;
    const { bits, width } = this.dense;
    const [from, to] = [begin[first], end[first]];
    const gone: number[] = [];
    this.wait(first);
    for (let place = this.next(to); place >= 0; place = this.next(to)) {
      const node = nodeAt[place];
      const before = lost[node];
      const dead = this.takeUnsupported(node, from, to);
      if (dead === 0) continue;
      if (before === 0) gone.push(node);
      this.suspectAfter(node, dead, from, to);
    }
    // Put back what something that is left leads to.
    for (const node of gone) this.wait(placeOf[node]);
    const { first: ahead, next, target } = this.ahead;
    for (let place = this.next(to); place >= 0; place = this.next(to)) {
      const node = nodeAt[place];
      const missing = lost[node];
      const back = missing & ~this.unsupported(missing, node, 0, 0);
      if (back === 0) continue;
      bits[node * width + w] |= back;
      lost[node] &= ~back;
      for (let e = ahead[node]; e !== 0; e = next[e])
        if ((lost[target[e]] & back) !== 0 && placeOf[target[e]] < to) this.wait(placeOf[target[e]]);
    }
    for (const node of gone) if (lost[node] !== 0) this.suspectAfter(node, lost[node], to, nodeAt.length);
  }

  /** Takes the pending bits of a node away that have no support but from places in a range; gives them. */
  private takeUnsupported(node: number, from: number, to: number): number {
    const { bits, width } = this.dense;
    const { pending, lost } = this.state;
    const at = node * width + this.w;
    const suspected = pending[node] & bits[at];
    pending[node] = 0;
    let gone = this.unsupported(suspected, node, from, to);
    if (gone !== 0 && from < to && this.searches > 0) gone &= ~this.reached(gone, node, from, to);
    if (gone === 0) return 0;
    bits[at] &= ~gone;
    if (lost[node] === 0) this.touched.push(node);
    lost[node] |= gone;
    return gone;
  }

  /**
   * Those bits that come to a node within its component from where they have support: found against the flow, which is a
   * short way most often, whereas taking them away would take all that they lead to in the component.
   */
  private reached(word: number, node: number, from: number, to: number): number {
    const { w, behind, order } = this;
    const { bits, width } = this.dense;
    const { seen } = this.state;
    const { next, target } = behind;
    const path = [node, word];
    const visited = [node];
    seen[node] = word;
    let found = 0;
    while (path.length > 0 && this.searches > 0) {
      let left = path.pop()! & ~found;
      const at = path.pop()!;
      if (left === 0) continue;
      this.searches--;
      for (const gate of this.to) left = gate.pass(left, at, w);
      for (let e = behind.first[at]; e !== 0 && left !== 0; e = next[e]) {
        const source = target[e];
        const place = order.placeOf[source];
        if (place < from || place >= to) continue;
        let come = left & bits[source * width + w] & ~seen[source];
        if (come === 0) continue;
        for (const gate of this.from) come = gate.pass(come, source, w);
        if (come === 0) continue;
        if (seen[source] === 0) visited.push(source);
        seen[source] |= come;
        const open = this.unsupported(come, source, from, to);
        found |= come & ~open;
        left &= ~found;
        if (open !== 0) path.push(source, open);
      }
    }
    for (const each of visited) seen[each] = 0;
    return found;
  }

  /** Those bits that are no seeds of a node and come from no place but some in a range. */
  private unsupported(word: number, node: number, from: number, to: number): number {
    const { w, behind, order } = this;
    const { bits, width, seedBits } = this.dense;
    const open = word & ~seedBits[node * width + w];
    if (open === 0) return 0;
    let left = open;
    for (const gate of this.to) left = gate.pass(left, node, w);
    const shut = open & ~left;
    const { next, target } = behind;
    for (let e = behind.first[node]; e !== 0 && left !== 0; e = next[e]) {
      const source = target[e];
      const place = order.placeOf[source];
      if (place >= from && place < to) continue;
      let come = left & bits[source * width + w];
      if (come === 0) continue;
      for (const gate of this.from) come = gate.pass(come, source, w);
      left &= ~come;
    }
    return shut | left;
  }

  /** Lets bits that a node lost be pending after it, as far as places are in a range. */
  private suspectAfter(node: number, gone: number, from: number, to: number): void {
    const { w, ahead, order } = this;
    const { bits, width } = this.dense;
    const { pending } = this.state;
    let left = gone;
    for (const gate of this.from) left = gate.pass(left, node, w);
    const { next, target } = ahead;
    for (let e = ahead.first[node]; e !== 0; e = next[e]) {
      const place = order.placeOf[target[e]];
      if (place < from || place >= to) continue;
      const suspected = left & bits[target[e] * width + w];
      if (suspected === 0) continue;
      pending[target[e]] |= suspected;
      this.wait(place);
    }
  }

  // What comes.

  private find(seeds: readonly number[] | undefined, passing: readonly number[] | undefined): void {
    const { w, flow, increment, behind } = this;
    const { bits, width } = this.dense;
    const { pending, found, lost } = this.state;
    const { nodeAt } = this.order;
    for (let i = 0; i < (seeds?.length ?? 0); i += 2) this.expect(seeds![i], seeds![i + 1]);
    for (let i = 0; i < (passing?.length ?? 0); i += 2) {
      const node = passing![i];
      for (let e = behind.first[node]; e !== 0; e = behind.next[e])
        this.comes(behind.target[e], node, passing![i + 1]);
    }
    const edges = increment.changed(flow.edges);
    for (let i = 0; i < (edges?.plus.count ?? 0); i++) {
      const [from, to] = this.endsOf(edges!.plus.rows, i);
      this.comes(from, to, -1);
    }
    for (let place = this.next(nodeAt.length); place >= 0; place = this.next(nodeAt.length)) {
      const node = nodeAt[place];
      const more = pending[node];
      pending[node] = 0;
      bits[node * width + w] |= more;
      if (lost[node] === 0 && found[node] === 0) this.touched.push(node);
      found[node] |= more;
      let leaving = more;
      for (const gate of this.from) leaving = gate.pass(leaving, node, w);
      if (leaving === 0) continue;
      const { first, next, target } = this.ahead;
      for (let e = first[node]; e !== 0; e = next[e])
        this.expect(target[e], this.entering(leaving, target[e]));
    }
  }

  /** Some of the bits of a node come to another, along an edge. */
  private comes(from: number, to: number, word: number): void {
    const { w } = this;
    const { bits, width } = this.dense;
    let leaving = word & bits[from * width + w];
    if (leaving === 0) return;
    for (const gate of this.from) leaving = gate.pass(leaving, from, w);
    this.expect(to, this.entering(leaving, to));
  }

  /** Those bits that are new to a node, and pass there. */
  private entering(word: number, node: number): number {
    const { w } = this;
    let left = word & ~this.dense.bits[node * this.dense.width + w];
    if (left !== 0) for (const gate of this.to) left = gate.pass(left, node, w);
    return left;
  }

  private expect(node: number, word: number): void {
    const { bits, width } = this.dense;
    const more = word & ~bits[node * width + this.w];
    if (more === 0) return;
    this.state.pending[node] |= more;
    this.wait(this.order.placeOf[node]);
  }

  // All of it.

  /** Derives a word of all nodes anew, in one go along the graph; gives of how many nodes it is another. */
  private sweep(): number {
    const { w, behind, minus, plus, state } = this;
    const { bits, width, seedBits } = this.dense;
    const { nodeAt, cyclic, end } = this.order;
    /** The word that is derived, and what of it leaves the node. */
    const now = state.lost;
    const leaving = state.found;
    const derive = (node: number): boolean => {
      let word = 0;
      for (let e = behind.first[node]; e !== 0; e = behind.next[e]) word |= leaving[behind.target[e]];
      if (word !== 0) for (const gate of this.to) word = gate.pass(word, node, w);
      word |= seedBits[node * width + w];
      if (word === now[node]) return false;
      now[node] = word;
      for (const gate of this.from) word = gate.pass(word, node, w);
      leaving[node] = word;
      return true;
    };
    for (let place = 0; place < nodeAt.length; place++) {
      if (cyclic[place] === 0) {
        derive(nodeAt[place]);
        continue;
      }
      const last = end[place];
      // Whichever way most of its edges lead, every second time is along them.
      for (let more = true; more;) {
        more = false;
        for (let at = place; at < last; at++) if (derive(nodeAt[at])) more = true;
        for (let at = last - 1; more && at >= place; at--) derive(nodeAt[at]);
      }
      place = last - 1;
    }
    let changed = 0;
    for (const node of nodeAt) {
      const at = node * width + w;
      const [before, after] = [bits[at], now[node]];
      now[node] = leaving[node] = 0;
      if (before === after) continue;
      changed++;
      bits[at] = after;
      minus.add(node, w, before & ~after);
      plus.add(node, w, after & ~before);
    }
    return changed;
  }

  // The end.

  private settleWord(): void {
    const { w, minus, plus } = this;
    const { lost, found } = this.state;
    for (const node of this.touched) {
      const both = lost[node] & found[node];
      minus.add(node, w, lost[node] & ~both);
      plus.add(node, w, found[node] & ~both);
      lost[node] = found[node] = 0;
    }
    this.touched.length = 0;
  }

  // The graph.

  private endsOf(rows: Int32Array, i: number): readonly [from: number, to: number] {
    const { nodes } = this.dense;
    const [first, second] = [nodes.find(rows[2 * i]), nodes.find(rows[2 * i + 1])];
    return this.flow.backward ? [second, first] : [first, second];
  }

  private wait(place: number): void {
    const at = place >>> 5;
    this.state.waiting[at] |= 1 << (place & 31);
    if (at < this.lowest) this.lowest = at;
  }

  /** The first place before `end` that waits, which it does no more; -1 if there is none. */
  private next(end: number): number {
    const { waiting } = this.state;
    for (let at = this.lowest; at << 5 < end; at++) {
      const word = waiting[at];
      if (word === 0) continue;
      this.lowest = at;
      const bit = word & -word;
      const place = 32 * at + 31 - Math.clz32(bit);
      if (place >= end) return -1;
      waiting[at] = word & ~bit;
      return place;
    }
    return -1;
  }
}

function append(
  list: TupleList,
  more: { readonly rows: Int32Array; readonly count: number } | undefined,
): void {
  for (let i = 0; i < (more?.count ?? 0); i++) list.insert(more!.rows[2 * i], more!.rows[2 * i + 1]);
}
