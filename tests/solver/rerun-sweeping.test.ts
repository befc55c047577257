/** Changes that most of a large flow follows from: rows of bits are derived anew, and what reads them is evaluated. */

import test from 'ava';
import { AtomTable, rerun, run, type RelationInput, type Result } from '../../solver/index.js';
import { compiled } from './compiled.js';

const nodes = 600;
const values = 90;

type Pair = readonly [number, number];

const declarations = `
  .decl edge(a: number, b: number) input
  .decl begins(x: number, at: number) input
  .decl stops(x: number, at: number) input
  .decl asked(at: number) input
  .decl flow(x: number, at: number) output
  flow(x, p) :- begins(x, p).
  .decl seen(x: number, at: number) output
  seen(x, p) :- asked(p), flow(x, p).
  .decl after(x: number, at: number) output
  after(x, q) :- flow(x, p), edge(p, q).
`;
const forms: readonly (readonly [name: string, rule: string, back: readonly Pair[]])[] = [
  ['along a way', 'flow(x, q) :- flow(x, p), edge(p, q), !stops(x, q).', []],
  ['against a way', 'flow(x, p) :- flow(x, q), edge(p, q), !stops(x, q).', []],
  [
    'in loops',
    'flow(x, q) :- flow(x, p), edge(p, q), !stops(x, p).',
    [
      [450, 380],
      [440, 390],
      [599, 300],
    ],
  ],
  [
    'in one loop',
    'flow(x, p) :- flow(x, q), edge(p, q), !stops(x, p).',
    [
      [599, 0],
      [300, 250],
    ],
  ],
];

function pairs(all: readonly Pair[]): RelationInput {
  return { arity: 2, rows: Int32Array.from(all.flat()), count: all.length };
}

function lines(result: Result, name: string): string[] {
  return [...result.relation(name).strings()].map(String).sort();
}

for (const [name, rule, back] of forms)
  test(`sweeping changes ${name}`, (t) => {
    const program = compiled(declarations + rule);
    const way = Array.from({ length: nodes - 1 }, (_, i): Pair => [i, i + 1]);
    const beginnings = Array.from({ length: 2 * values }, (_, i): Pair => [i % values, (i * 37) % nodes]);
    const ends = Array.from({ length: 3 * values }, (_, i): Pair => [i % values, (i * 101 + 7) % nodes]);
    const some = Array.from({ length: 12 }, (_, i) => i * 49 + 3);
    const inputs = new Map<string, RelationInput>([
      ['edge', pairs([...way, ...back])],
      ['begins', pairs(beginnings)],
      ['stops', pairs(ends.slice(0, values / 2))],
      ['asked', { arity: 1, rows: Int32Array.from(some), count: some.length }],
    ]);
    const atoms = new AtomTable();
    let result = run(program, inputs, { atoms });
    t.not(result.relation('flow').dense, null);
    const trunk = new Map([
      [
        'edge',
        pairs([
          [120, 121],
          [345, 346],
          [401, 402],
        ]),
      ],
    ]);
    const further = new Map([
      ['begins', pairs(beginnings.slice(20, 60))],
      ['stops', pairs(ends.slice(4, 9))],
    ]);
    for (const changes of [{ remove: trunk }, { remove: further }, { add: trunk }, { add: further }]) {
      result = rerun(result, changes, { profile: true });
      const anew = run(program, result.inputs, { atoms: new AtomTable() });
      for (const each of ['flow', 'seen', 'after']) t.deepEqual(lines(result, each), lines(anew, each));
    }
  });
