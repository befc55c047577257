/**
 * Flows: recursion that carries a value along the edges of a graph,
 *
 *     flow(x, to) :- flow(x, from), edge(from, to), !stopped(x, to).
 *
 * or against them, with any number of such conditions at either end. What may be initialized where and what is live where
 * are of this form. On a large graph such a relation is dense (nearly every temporary is uninitialized nearly
 * everywhere). Evaluation begins tuple by tuple, and goes on with a row of bits for each node once there are many: a word
 * of the processor carries 32 values at a time.
 */

import type { Expr, Literal } from './ast.js';
import { DenseRelation } from './dense.js';
import type { CompiledProgram, PlannedRule, ProgramStratum } from './program.js';
import type { Relation } from './storage.js';

/** What a flow reads, as numbers of relations. */
export interface Flow {
  readonly relation: number;
  /** The rule that carries values on. */
  readonly rule: PlannedRule;
  readonly edges: number;
  /** Values go from an edge's second column to its first. */
  readonly backward: boolean;
  readonly conditions: readonly Condition[];
}

export interface Condition {
  readonly relation: number;
  /** Whether the pair has to be there, or has not to be. */
  readonly positive: boolean;
  /** The node that it speaks of: where the value comes from or where it gets. */
  readonly end: 'from' | 'to';
}

/** Words of bits: 256 MB. Whatever needs more is evaluated tuple by tuple. */
export const mostWords = 1 << 26;

/** Values index tables, so those that are no small numbers are evaluated tuple by tuple too. */
const mostValues = 1 << 24;

const known = new WeakMap<ProgramStratum, Flow | null>();

/** The flow that a stratum is, besides rules without recursion; null if it is none. */
export function flowOf(program: CompiledProgram, stratum: ProgramStratum): Flow | null {
  let flow = known.get(stratum);
  if (flow === undefined) known.set(stratum, (flow = recognize(program, stratum)));
  return flow;
}

function recognize(program: CompiledProgram, stratum: ProgramStratum): Flow | null {
  const { relations, recursive, rules, subsumptions } = stratum;
  if (!recursive || relations.length !== 1 || subsumptions.length > 0) return null;
  const [relation] = relations;
  const { name, columns, equivalence, choices, limit } = program.relations[relation];
  if (columns.length !== 2 || equivalence || choices.length > 0 || limit !== null) return null;
  const inRounds = rules.filter((rule) => rule.rounds.length > 0);
  if (inRounds.length !== 1) return null;
  const { head, body } = program.rules[inRounds[0].rule];
  const [value, to] = head.args.map(variableOf);
  const own = body.filter((literal) => literal.kind === 'atom' && literal.atom.relation === name);
  if (value === null || to === null || value === to || own.length !== 1) return null;
  const [carried, from] = argumentsOf(own[0]) ?? [];
  if (carried !== value || from === undefined || from === to || from === value) return null;

  let edges: { relation: number; backward: boolean } | null = null;
  const conditions: Condition[] = [];
  for (const literal of body) {
    if (literal === own[0]) continue;
    const pair = argumentsOf(literal);
    if (pair === null || literal.kind === 'compare') return null;
    const number = program.relations.findIndex((each) => each.name === literal.atom.relation);
    const [first, second] = pair;
    if (first === value && (second === from || second === to)) {
      const end = second === from ? 'from' : 'to';
      conditions.push({ relation: number, positive: literal.kind === 'atom', end });
    } else if (literal.kind === 'atom' && edges === null && first === from && second === to) {
      edges = { relation: number, backward: false };
    } else if (literal.kind === 'atom' && edges === null && first === to && second === from) {
      edges = { relation: number, backward: true };
    } else return null;
  }
  if (edges === null) return null;
  return { relation, rule: inRounds[0], edges: edges.relation, backward: edges.backward, conditions };
}

function variableOf(expr: Expr): string | null {
  return expr.kind === 'variable' ? expr.name : null;
}

/** The two variables that a literal relates, or null if it is of another form. */
function argumentsOf(literal: Literal): readonly [string, string] | null {
  if (literal.kind === 'compare' || literal.atom.args.length !== 2) return null;
  const [a, b] = literal.atom.args.map(variableOf);
  return a === null || b === null ? null : [a, b];
}

/** The tables for evaluating a flow with rows of bits. */
export interface DenseFlow {
  readonly flow: Flow;
  readonly values: Numbering;
  readonly nodes: Numbering;
  /** Words in a row of bits. */
  readonly width: number;
  /** With so many tuples found one by one, going on with rows of bits is better. */
  readonly from: number;
}

/** Numbers what a flow is about, given its first tuples; null where rows of bits are out of the question. `nodes` is shared by flows along a graph. */
export function prepareFlow(flow: Flow, relations: readonly Relation[], nodes: Numbering): DenseFlow | null {
  const seeds = relations[flow.relation];
  const edges = relations[flow.edges];
  const own = new Numbering();
  for (let i = 0; i < 2 * edges.count; i++) nodes.add(edges.rows[i]);
  for (let i = 0; i < seeds.count; i++) {
    own.add(seeds.rows[2 * i]);
    nodes.add(seeds.rows[2 * i + 1]);
  }
  const values = valuesOf(flow, relations, nodes, own);
  const width = (values.count + 31) >>> 5;
  if (nodes.failed || values.failed || width * nodes.count > mostWords) return null;
  return { flow, values, nodes, width, from: (width * nodes.count) / 16 };
}

/** The numbers of a dense relation that lets values pass, if the flow has most of them: rows are then compared word by word. */
export function valuesOf(
  flow: Flow,
  relations: readonly Relation[],
  nodes: Numbering,
  own: Numbering,
): Numbering {
  for (const { relation, positive } of flow.conditions) {
    const dense = relations[relation];
    if (!positive || !(dense instanceof DenseRelation) || dense.nodes !== nodes) continue;
    if (own.failed || dense.values.count > 3 * own.count) continue;
    for (let i = 0; i < own.count; i++) dense.values.add(own.valueOf[i]);
    return dense.values;
  }
  return own;
}

/**
 * All that flows from the tuples that `relations` has for the flow already, of which the first `seeds` are there without
 * the graph. No relation is changed.
 */
export function solveFlow(
  { flow, values, nodes, width }: DenseFlow,
  relations: readonly Relation[],
  seeds: number,
): DenseRelation {
  const found = relations[flow.relation];
  const bits = new Int32Array(width * nodes.count);
  for (let i = 0; i < found.count; i++) {
    const value = values.numberOf[found.rows[2 * i]];
    bits[nodes.numberOf[found.rows[2 * i + 1]] * width + (value >>> 5)] |= 1 << (value & 31);
  }
  const successors = adjacency(relations[flow.edges], nodes, flow.backward);
  const conditions = flow.conditions.map((condition) => ({
    ...condition,
    pairs: pairsByNode(relations[condition.relation], nodes, values),
  }));
  carry(bits, width, successors, conditions);
  return new DenseRelation(bits, width, values, nodes, found.rows.slice(0, 2 * seeds));
}

/** What a relation pairs with each node: lists of values' numbers, or rows of bits under the same numbers. */
type Pairs = Lists | DenseRelation;

/** Lists, one for each node: those of node `n` are `items[starts[n]] … items[starts[n + 1] - 1]`. */
interface Lists {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** Values as numbers from 0, in the order in which they are met. */
export class Numbering {
  count = 0;
  /** Whether some value is none that a table can be indexed by. */
  failed = false;
  valueOf = new Int32Array(1024);
  /** -1 for what has no number. */
  numberOf = new Int32Array(1024).fill(-1);

  add(value: number): void {
    if (value >>> 0 >= this.numberOf.length) {
      if (value >>> 0 >= mostValues) {
        this.failed = true;
        return;
      }
      let length = this.numberOf.length;
      while (length <= value) length *= 2;
      const larger = new Int32Array(length).fill(-1);
      larger.set(this.numberOf);
      this.numberOf = larger;
    }
    if (this.numberOf[value] >= 0) return;
    if (this.count === this.valueOf.length) {
      const larger = new Int32Array(2 * this.count);
      larger.set(this.valueOf);
      this.valueOf = larger;
    }
    this.valueOf[this.count] = value;
    this.numberOf[value] = this.count++;
  }

  /** The number of a value, or -1. */
  find(value: number): number {
    return value >>> 0 < this.numberOf.length ? this.numberOf[value] : -1;
  }
}

function adjacency(edges: Relation, nodes: Numbering, backward: boolean): Lists {
  const { rows, count } = edges;
  return lists(
    nodes.count,
    count,
    (i) => nodes.numberOf[rows[2 * i + (backward ? 1 : 0)]],
    (i) => nodes.numberOf[rows[2 * i + (backward ? 0 : 1)]],
  );
}

/** The values that a relation pairs with each node. */
function pairsByNode(relation: Relation, nodes: Numbering, values: Numbering): Pairs {
  if (relation instanceof DenseRelation && relation.nodes === nodes && relation.values === values)
    return relation;
  const { rows, count } = relation;
  return lists(
    nodes.count,
    count,
    (i) => (values.find(rows[2 * i]) < 0 ? -1 : nodes.find(rows[2 * i + 1])),
    (i) => values.find(rows[2 * i]),
  );
}

/** Sorts items by the node that each belongs to; those of node -1 are left out. */
function lists(
  nodes: number,
  count: number,
  nodeOf: (i: number) => number,
  item: (i: number) => number,
): Lists {
  const starts = new Int32Array(nodes + 1);
  for (let i = 0; i < count; i++) {
    const node = nodeOf(i);
    if (node >= 0) starts[node + 1]++;
  }
  for (let node = 0; node < nodes; node++) starts[node + 1] += starts[node];
  const next = starts.slice();
  const items = new Int32Array(starts[nodes]);
  for (let i = 0; i < count; i++) {
    const node = nodeOf(i);
    if (node >= 0) items[next[node]++] = item(i);
  }
  return { starts, items };
}

/** Carries bits along edges until nothing changes, going through the nodes in the order of the graph. */
function carry(
  bits: Int32Array,
  width: number,
  successors: Lists,
  conditions: readonly (Condition & { readonly pairs: Pairs })[],
): void {
  const order = graphOrder(successors);
  const waiting = new Uint8Array(order.length).fill(1);
  const leaving = new Int32Array(width);
  const moved = new Int32Array(width);
  const atFrom = conditions.filter((condition) => condition.end === 'from');
  const atTo = conditions.filter((condition) => condition.end === 'to');
  const { starts, items } = successors;
  for (let more = true; more;) {
    more = false;
    for (const from of order) {
      if (waiting[from] === 0) continue;
      waiting[from] = 0;
      let any = 0;
      for (let w = 0, at = from * width; w < width; w++, at++) any |= leaving[w] = bits[at];
      if (any === 0) continue;
      for (const { pairs, positive } of atFrom) restrict(leaving, pairs, from, positive);
      for (let e = starts[from]; e < starts[from + 1]; e++) {
        const to = items[e];
        let row = leaving;
        if (atTo.length > 0) {
          row = moved;
          for (let w = 0; w < width; w++) moved[w] = leaving[w];
          for (const { pairs, positive } of atTo) restrict(moved, pairs, to, positive);
        }
        let changed = 0;
        for (let w = 0, at = to * width; w < width; w++, at++) {
          const more = row[w] & ~bits[at];
          if (more === 0) continue;
          changed = 1;
          bits[at] |= more;
        }
        if (changed !== 0 && waiting[to] === 0) {
          waiting[to] = 1;
          more = true;
        }
      }
    }
  }
}

/** Leaves those bits that a node is paired with, or those that it is not. */
function restrict(bits: Int32Array, pairs: Pairs, node: number, positive: boolean): void {
  if (pairs instanceof DenseRelation) {
    const { width, bits: others } = pairs;
    for (let w = 0, at = node * width; w < bits.length; w++, at++) {
      const other = w < width ? others[at] | 0 : 0;
      bits[w] &= positive ? other : ~other;
    }
    return;
  }
  const { starts, items } = pairs;
  const begin = starts[node];
  const end = starts[node + 1];
  if (!positive) {
    for (let i = begin; i < end; i++) bits[items[i] >>> 5] &= ~(1 << (items[i] & 31));
    return;
  }
  const kept: number[] = [];
  for (let i = begin; i < end; i++) {
    const item = items[i];
    if ((bits[item >>> 5] & (1 << (item & 31))) !== 0) kept.push(item);
  }
  bits.fill(0);
  for (const item of kept) bits[item >>> 5] |= 1 << (item & 31);
}

/** Nodes such that, cycles apart, each comes after those with an edge to it: depth first, the last finished first. */
function graphOrder({ starts, items }: Lists): Int32Array {
  const count = starts.length - 1;
  const order = new Int32Array(count);
  const next = starts.slice(0, count);
  const entered = new Uint8Array(count);
  const path: number[] = [];
  let free = count;
  for (let root = 0; root < count; root++) {
    if (entered[root] === 1) continue;
    entered[root] = 1;
    path.push(root);
    while (path.length > 0) {
      const node = path[path.length - 1];
      if (next[node] === starts[node + 1]) {
        order[--free] = node;
        path.pop();
        continue;
      }
      const target = items[next[node]++];
      if (entered[target] === 1) continue;
      entered[target] = 1;
      path.push(target);
    }
  }
  return order;
}
