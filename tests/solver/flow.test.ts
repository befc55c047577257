/** Flows, which are kept as rows of bits once they are dense, hold what a search in the graph finds. */

import test from 'ava';
import fc from 'fast-check';
import { run } from '../../solver/index.js';
import type { RelationInput } from '../../solver/index.js';
import { compiled } from './compiled.js';

const declarations = `
  .decl edge(from: number, to: number) input
  .decl begins(value: number, at: number) input
  .decl stops(value: number, at: number) input
  .decl passes(value: number, at: number) input
  .decl flow(value: number, at: number) output
  flow(x, p) :- begins(x, p).
`;

type Pair = readonly [number, number];
interface Graph {
  readonly edge: readonly Pair[];
  readonly begins: readonly Pair[];
  readonly stops: readonly Pair[];
  readonly passes: readonly Pair[];
}
const programs: readonly (readonly [
  rule: string,
  backward: boolean,
  may: (
    has: (name: keyof Graph, x: number, p: number) => boolean,
    x: number,
    from: number,
    to: number,
  ) => boolean,
])[] = [
  ['flow(x, q) :- flow(x, p), edge(p, q).', false, () => true],
  ['flow(x, q) :- edge(p, q), !stops(x, q), flow(x, p).', false, (has, x, _, to) => !has('stops', x, to)],
  ['flow(x, p) :- flow(x, q), edge(p, q), !stops(x, p).', true, (has, x, _, to) => !has('stops', x, to)],
  [
    'flow(x, q) :- flow(x, p), edge(p, q), !stops(x, p), passes(x, q).',
    false,
    (has, x, from, to) => !has('stops', x, from) && has('passes', x, to),
  ],
  [
    'flow(x, p) :- passes(x, q), flow(x, q), edge(p, q), !stops(x, q).',
    true,
    (has, x, from) => !has('stops', x, from) && has('passes', x, from),
  ],
];

function inputOf(pairs: readonly Pair[]): RelationInput {
  return { arity: 2, rows: Int32Array.from(pairs.flat()), count: pairs.length };
}

/** What a search from each beginning finds. */
function search(graph: Graph, [, backward, may]: (typeof programs)[number]): Set<string> {
  const sets = Object.fromEntries(
    Object.entries(graph).map(([name, pairs]: [string, readonly Pair[]]) => [
      name,
      new Set(pairs.map(String)),
    ]),
  );
  const has = (name: keyof Graph, x: number, p: number): boolean => sets[name].has(`${x},${p}`);
  const next = new Map<number, number[]>();
  for (const [p, q] of graph.edge) {
    const [from, to] = backward ? [q, p] : [p, q];
    next.set(from, [...(next.get(from) ?? []), to]);
  }
  const found = new Set(graph.begins.map(String));
  const work = [...graph.begins];
  for (let pair = work.pop(); pair !== undefined; pair = work.pop()) {
    const [x, from] = pair;
    for (const to of next.get(from) ?? []) {
      if (found.has(`${x},${to}`) || !may(has, x, from, to)) continue;
      found.add(`${x},${to}`);
      work.push([x, to]);
    }
  }
  return found;
}

/** A long path with some jumps, so that most of 60 values get nearly everywhere among 500 nodes. */
const nodes = 500;
const values = 60;
const pairs = (count: number): fc.Arbitrary<Pair[]> =>
  fc.array(fc.tuple(fc.nat(values - 1), fc.nat(nodes - 1)), { minLength: count / 2, maxLength: count });
const jumps = fc.array(fc.tuple(fc.nat(nodes - 1), fc.nat(nodes - 1)), { maxLength: 20 });
const dense = fc
  .record({ jumps, begins: pairs(3000), stops: pairs(100), fails: pairs(100) })
  .map((found): Graph => {
    const path = Array.from({ length: nodes - 1 }, (_, i): Pair => [i, i + 1]);
    const failing = new Set(found.fails.map(String));
    const all = Array.from({ length: nodes * values }, (_, i): Pair => [i % values, Math.floor(i / values)]);
    const passes = all.filter((pair) => !failing.has(String(pair)));
    return { edge: [...path, ...found.jumps], begins: found.begins, stops: found.stops, passes };
  });

for (const row of programs) {
  const program = compiled(`${declarations}${row[0]}
    .decl again(value: number, at: number) output
    again(x, p) :- begins(y, p), y = 1, flow(x, p).`);
  test(`a search finds the same as ${row[0]}`, (t) => {
    let rowsOfBits = 0;
    const property = fc.property(dense, (graph) => {
      const inputs = new Map(
        Object.entries(graph).map(([name, list]: [string, Pair[]]) => [name, inputOf(list)]),
      );
      const expected = search(graph, row);
      const result = run(program, inputs);
      const flow = result.relation('flow');
      if (flow.dense !== null) rowsOfBits++;
      t.is(flow.count, expected.size);
      const found = Array.from({ length: flow.count }, (_, i) => `${flow.row(i, 0)},${flow.row(i, 1)}`);
      // `deepEqual` on sets of this size takes minutes.
      t.true(new Set(found).size === expected.size && found.every((pair) => expected.has(pair)));
      for (let x = -1; x <= values; x += 7) {
        for (let p = -1; p <= nodes; p += 13) t.is(flow.has(x, p), expected.has(`${x},${p}`));
      }
      // Rules of later strata read it as any relation.
      const ones = new Set(graph.begins.flatMap(([y, p]) => (y === 1 ? [p] : [])));
      const again = [...expected].filter((pair) => ones.has(Number(pair.split(',')[1])));
      t.is(result.relation('again').count, again.length);
      const text = flow.count === 0 ? undefined : found[flow.count - 1].split(',');
      if (text !== undefined) t.true(result.has('flow', text));
    });
    fc.assert(property, { numRuns: 8, seed: 8 });
    t.true(rowsOfBits > 0, 'some of them are dense');
  });
}

test('numbers that no table can be indexed by are carried tuple by tuple', (t) => {
  const program = compiled(`${declarations}${programs[0][0]}`);
  const edge = Array.from({ length: 20_000 }, (_, i): Pair => [i, i + 1]);
  const inputs = new Map([
    ['edge', inputOf(edge)],
    [
      'begins',
      inputOf([
        [-7, 0],
        [2_000_000_000, 10],
      ]),
    ],
  ]);
  const flow = run(program, inputs).relation('flow');
  t.is(flow.dense, null);
  t.is(flow.count, 20_001 + 19_991);
});
