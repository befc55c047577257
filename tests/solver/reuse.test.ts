/** A run that takes over from the one before derives what a run from scratch does, and no more than it must. */

import test from 'ava';
import fc from 'fast-check';
import { AtomTable, relationInput, run } from '../../solver/index.js';
import type { Result } from '../../solver/index.js';
import { compiled } from './compiled.js';

const program = compiled(`
  .decl edge(a: symbol, b: symbol) input
  .decl mark(a: symbol) input
  .decl path(a: symbol, b: symbol) output
  path(a, b) :- edge(a, b).
  path(a, c) :- path(a, b), edge(b, c).
  .decl unmarked(a: symbol) output
  unmarked(a) :- path(a, _), !mark(a).
  .decl reached(b: symbol, n: number) output
  reached(b, n) :- path(_, b), n = count : { path(_, b) }.
  .decl far(a: symbol, b: symbol) output
  far(a, b) :- mark(a), path(a, b).
  far(a, c) :- far(a, b), far(b, c).`);
const names = ['path', 'unmarked', 'reached', 'far'];

const node = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const state = fc.record({
  edge: fc.array(fc.tuple(node, node), { maxLength: 8 }),
  mark: fc.array(fc.tuple(node), { maxLength: 3 }),
  outputs: fc.option(fc.subarray(names), { nil: undefined }),
});

function lines(result: Result, name: string): string[] {
  return [...result.relation(name).strings()].map((tuple) => tuple.join(' ')).sort();
}

test('run after run, with some inputs changed, derives what runs from scratch derive', (t) => {
  const property = fc.property(
    fc.array(state, { minLength: 2, maxLength: 5 }),
    fc.boolean(),
    (states, interpret) => {
      const atoms = new AtomTable();
      let previous: Result | undefined;
      const all: [Result, string[][], readonly string[]][] = [];
      states.forEach((each, i) => {
        // Often only one of the inputs changes.
        const { edge } = i % 2 === 1 ? states[i - 1] : each;
        const inputs = new Map([
          ['edge', relationInput(program, 'edge', edge, atoms)],
          ['mark', relationInput(program, 'mark', each.mark, atoms)],
        ]);
        const { outputs } = each;
        const wanted = outputs ?? names;
        const result = run(program, inputs, { atoms, outputs, interpret, previous });
        const scratch = run(program, inputs, { atoms, interpret });
        const expected = wanted.map((name) => lines(scratch, name));
        t.deepEqual(
          wanted.map((name) => lines(result, name)),
          expected,
        );
        all.push([result, expected, wanted]);
        previous = result;
      });
      // Earlier results stay as they were.
      for (const [result, expected, wanted] of all)
        t.deepEqual(
          wanted.map((name) => lines(result, name)),
          expected,
        );
    },
  );
  fc.assert(property, { numRuns: 200 });
});

test('what rests on nothing that changed is not derived again', (t) => {
  const atoms = new AtomTable();
  const edge = relationInput(
    program,
    'edge',
    Array.from({ length: 300 }, (_, i) => [`n${i}`, `n${i + 1}`]),
    atoms,
  );
  const marked = (mark: string): Map<string, typeof edge> =>
    new Map([
      ['edge', edge],
      ['mark', relationInput(program, 'mark', [[mark]], atoms)],
    ]);
  const first = run(program, marked('n7'), { atoms });
  const second = run(program, marked('n298'), { atoms, previous: first, profile: true });
  const fired = new Set(second.profile!.rules.map((rule) => rule.name));
  t.false(
    [...fired].some((name) => name.startsWith('path') || name.startsWith('reached')),
    [...fired].join(),
  );
  t.is(second.relation('far').count, 2);
  t.is(first.relation('far').count, 293);
});

test('only a result of the same program and atoms can be taken over', (t) => {
  const first = run(program, new Map());
  t.throws(() => run(program, new Map(), { previous: first }), { message: /same atoms/ });
});
