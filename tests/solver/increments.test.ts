/** A result that is changed into that of other inputs is what a run from scratch derives; results before stay as they were. */

import test from 'ava';
import fc from 'fast-check';
import {
  AtomTable,
  relationInput,
  run,
  type CompiledProgram,
  type RelationInput,
  type Result,
} from '../../solver/index.js';
import { compiled } from './compiled.js';
import { randomProgram } from './random-programs.js';

function lines(result: Result, relation: string): string {
  return [...result.relation(relation).strings()]
    .map((tuple) => tuple.join('\t'))
    .sort()
    .join('\n');
}

function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor(((state >>> 4) / (1 << 28)) * sides);
  };
}

type Tuples = readonly (readonly string[])[];

/** Some tuples more or fewer, anywhere in their order. */
function edited(tuples: Tuples, roll: (sides: number) => number, make: () => readonly string[]): Tuples {
  const copy = [...tuples];
  if (roll(2) === 0 && copy.length > 0) copy.splice(roll(copy.length), 1);
  else copy.splice(roll(copy.length + 1), 0, make());
  return copy;
}

test('random programs, edit by edit', (t) => {
  const property = fc.property(randomProgram, fc.nat(), fc.boolean(), (text, seed, interpret) => {
    const roll = dice(seed);
    // Some facts stay in the text.
    const isGiven = (line: string): boolean => /^l0_[ac]\([^:]+\)\.$/.test(line);
    const program = compiled(
      text
        .split('\n')
        .filter((line) => !isGiven(line))
        .join('\n'),
    );
    const atoms = new AtomTable();
    // Sometimes what is derived is given, too.
    const given = program.relations.filter(
      ({ name, columns }) => columns.length > 0 && (name.startsWith('l0_') || roll(5) === 0),
    );
    if (given.length === 0) return;
    const tuple = ({ columns }: (typeof given)[number]) =>
      columns.map(({ base }) => (base === 'symbol' ? 'abcd'[roll(4)] : String(roll(6) - 2)));
    const data = new Map(
      given.map((it): [string, Tuples] => [it.name, Array.from({ length: roll(8) }, () => tuple(it))]),
    );
    const results: { result: Result; expected: ReadonlyMap<string, string> }[] = [];
    for (let step = 0; step < 5; step++) {
      for (let edits = step === 0 ? 0 : 1 + roll(3); edits > 0; edits--) {
        const relation = given[roll(given.length)];
        data.set(
          relation.name,
          edited(data.get(relation.name)!, roll, () => tuple(relation)),
        );
      }
      const inputs = new Map(
        [...data].map(([name, tuples]) => [name, relationInput(program, name, tuples, atoms)]),
      );
      const names = program.relations.map(({ name }) => name);
      const outputs = roll(4) === 0 ? names.filter(() => roll(2) === 0) : undefined;
      const previous = roll(5) === 0 ? results[roll(results.length + 1)] : results.at(-1);
      const result = run(program, inputs, { atoms, interpret, outputs, previous: previous?.result });
      const scratch = run(program, inputs, { atoms });
      const expected = new Map((outputs ?? names).map((name) => [name, lines(scratch, name)]));
      results.push({ result, expected });
      for (const each of results)
        for (const [name, text] of each.expected) t.is(lines(each.result, name), text, name);
    }
  });
  fc.assert(property, { numRuns: 40 });
});

/** Rules whose tuples support each other: one relation, several, and both through cycles of a graph. */
const cyclic = compiled(`
  .decl edge(a: number, b: number) input
  .decl start(a: number) input
  .decl path(a: number, b: number) output
  path(a, b) :- edge(a, b).
  path(a, c) :- path(a, b), path(b, c).
  .decl even(a: number) output
  .decl odd(a: number) output
  even(a) :- start(a).
  odd(b) :- even(a), edge(a, b).
  even(b) :- odd(a), edge(a, b).
  .decl unreached(a: number) output
  unreached(a) :- edge(a, _), !even(a), !odd(a).
  .decl width(a: number, n: number) output
  width(a, n) :- edge(a, _), n = count : { path(a, _) }.`);

test('tuples that only support each other go', (t) => {
  const property = fc.property(fc.nat(), (seed) => {
    const roll = dice(seed);
    const nodes = 12;
    let edge: Tuples = Array.from({ length: 20 }, () => [String(roll(nodes)), String(roll(nodes))]);
    let start: Tuples = [['0']];
    let previous: Result | undefined;
    const atoms = new AtomTable();
    for (let step = 0; step < 8; step++) {
      edge = edited(edge, roll, () => [String(roll(nodes)), String(roll(nodes))]);
      if (roll(3) === 0) start = edited(start, roll, () => [String(roll(nodes))]);
      const inputs = new Map([
        ['edge', relationInput(cyclic, 'edge', edge, atoms)],
        ['start', relationInput(cyclic, 'start', start, atoms)],
      ]);
      const result = run(cyclic, inputs, { atoms, previous });
      const scratch = run(cyclic, inputs, { atoms });
      for (const { name } of cyclic.relations) t.is(lines(result, name), lines(scratch, name), name);
      previous = result;
    }
  });
  fc.assert(property, { numRuns: 60 });
});

function flow(to: string, conditions: string): CompiledProgram {
  return compiled(`
    .decl edge(a: number, b: number) input
    .decl seed(x: number, p: number) input
    .decl stop(x: number, p: number) input
    .decl only(x: number, p: number) input
    .decl live(x: number, p: number) output
    live(x, p) :- seed(x, p).
    live(x, q) :- live(x, p), ${to}, ${conditions}.
    .decl met(p: number) output
    met(p) :- live(x, p), edge(p, x).
    .decl extent(x: number, n: number) output
    extent(x, n) :- seed(x, _), n = count : { live(x, _) }.
    .decl dead(x: number, q: number) output
    dead(x, q) :- seed(x, _), edge(q, _), !live(x, q).`);
}

for (const [title, program] of [
  ['forwards', flow('edge(p, q)', '!stop(x, q)')],
  ['backwards', flow('edge(q, p)', '!stop(x, p)')],
  ['with more conditions', flow('edge(p, q)', '!stop(x, p), !only(x, q)')],
] as const) {
  test(`rows of bits: a flow ${title}, edit by edit`, (t) => {
    const roll = dice(title.length);
    const [nodes, values] = [120, 300];
    const rows = (length: number, make: (i: number) => number[]): number[][] =>
      Array.from({ length }, (_, i) => make(i));
    const data: Record<string, number[][]> = {
      edge: [
        ...rows(nodes, (i) => [i, i + 1]),
        ...rows(20, () => {
          const a = roll(nodes);
          return [a, roll(3) > 0 ? Math.min(nodes, a + roll(20)) : roll(nodes)];
        }),
      ],
      seed: rows(4 * values, () => [roll(values), roll(nodes)]),
      stop: rows(values, () => [roll(values), roll(nodes)]),
      only: rows(values, () => [roll(values), roll(nodes)]),
    };
    const atoms = new AtomTable();
    const input = (of: number[][]): RelationInput => ({
      arity: 2,
      rows: Int32Array.from(of.flat()),
      count: of.length,
    });
    let previous: Result | undefined;
    const sorted = (result: Result, name: string): string => {
      const { arity, count, row } = result.relation(name);
      const all = Array.from({ length: count }, (_, i) => row(i, 0) * 65536 + (arity > 1 ? row(i, 1) : 0));
      return all.sort((a, b) => a - b).join();
    };
    let first: { result: Result; live: string } | undefined;
    for (let step = 0; step < 16; step++) {
      for (let edits = step === 0 ? 0 : 1 + roll(3); edits > 0; edits--) {
        const name = ['edge', 'edge', 'seed', 'stop', 'only'][roll(5)];
        const copy = [...data[name]];
        if (roll(2) === 0) copy.splice(roll(copy.length), 1);
        else copy.push(name === 'edge' ? [roll(nodes), roll(nodes + 4)] : [roll(values + 60), roll(nodes)]);
        data[name] = copy;
      }
      const inputs = new Map(Object.entries(data).map(([name, of]) => [name, input(of)]));
      const result = run(program, inputs, { atoms, previous, profile: true });
      const scratch = run(program, inputs, { atoms });
      for (const { name } of program.relations) t.is(sorted(result, name), sorted(scratch, name), name);
      if (step === 0) t.truthy(result.relation('live').dense);
      else
        t.true(
          result.profile!.strata!.every(
            ({ relations, how }) => !relations.includes('live') || how !== 'evaluated',
          ),
        );
      first ??= { result, live: sorted(result, 'live') };
      t.is(sorted(first.result, 'live'), first.live);
      previous = result;
    }
  });
}

for (const [reason, text] of [
  ['it is an equivalence relation', '.decl r(a: number, b: number) eqrel\n r(a, b) :- edge(a, b).'],
  ['tuples are chosen', '.decl r(a: number, b: number) choice-domain a\n r(a, b) :- edge(a, b), edge(b, _).'],
  [
    'tuples are taken away by subsumption',
    '.decl r(a: number, b: number)\n r(a, b) :- edge(a, b).\n r(a, b) <= r(a, c) :- b < c.',
  ],
] as const) {
  test(`evaluated from its beginning, and the profile says why: ${reason}`, (t) => {
    const program = compiled(
      `.decl edge(a: number, b: number) input
       ${text}
       .decl s(a: number) output
       s(a) :- r(a, _).`,
    );
    const atoms = new AtomTable();
    const inputs = (...edges: string[]): Map<string, RelationInput> =>
      new Map([
        [
          'edge',
          relationInput(
            program,
            'edge',
            edges.map((edge) => edge.split(' ')),
            atoms,
          ),
        ],
      ]);
    const first = run(program, inputs('1 2', '2 3', '2 4', '3 3'), { atoms });
    const after = inputs('1 2', '2 4', '3 3', '5 3');
    const second = run(program, after, { atoms, previous: first, profile: true });
    const scratch = run(program, after, { atoms });
    for (const { name } of program.relations) t.is(lines(second, name), lines(scratch, name));
    const stratum = second.profile!.strata!.find(({ relations }) => relations.includes('r'));
    t.is(stratum?.how, 'evaluated');
    t.is(stratum?.reason, reason);
    const above = second.profile!.strata!.find(({ relations }) => relations.includes('s'));
    t.is(above?.how, 'changed');
  });
}
