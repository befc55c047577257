/** Flows that nothing rests on are kept as rows of bits even where proofs are wanted: their proofs are those of any relation. */

import test from 'ava';
import { checkProof, prove, run, worldOf, type Result } from '../../solver/index.js';
import { compiled } from './compiled.js';

/** Edges and beginnings of several heights; a value stops at some nodes. */
const rules = `
  .decl edge(from: number, to: number)
  .decl raw(from: number, to: number) input
  .decl late(from: number, to: number) input
  .decl steps(n: number, from: number, to: number)
  .decl begins(value: number, at: number) input
  .decl later(n: number, value: number, at: number)
  .decl stops(value: number, at: number) input
  .decl passes(value: number, at: number)
  passes(x, a) :- later(0, x, _), raw(a, _), a % 2 = 0.
  passes(x, a) :- later(1, x, _), raw(a, _).
  .decl flow(value: number, at: number) output
  edge(a, b) :- raw(a, b).
  steps(0, a, b) :- late(a, b).
  steps(n + 1, a, b) :- steps(n, a, b), n < a % 7.
  edge(a, b) :- steps(n, a, b), n = a % 7.
  later(0, x, a) :- begins(x, a).
  later(n + 1, x, a) :- later(n, x, a), n < x % 5.
  flow(x, a) :- later(n, x, a), n = x % 5.
`;
const forms: readonly (readonly [name: string, rule: string])[] = [
  ['forwards', 'flow(x, q) :- flow(x, p), edge(p, q), !stops(x, q).'],
  ['backwards', 'flow(x, p) :- edge(p, q), flow(x, q), !stops(x, q).'],
  ['only where a value passes', 'flow(x, q) :- flow(x, p), edge(p, q), passes(x, q), !stops(x, p).'],
];
const nodes = 400;

function inputs(): Parameters<typeof run>[1] {
  let state = 5;
  const roll = (n: number): number => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) % n;
  const pairs = (count: number, make: (i: number) => readonly [number, number]) => ({
    arity: 2,
    rows: Int32Array.from(Array.from({ length: count }, (_, i) => make(i)).flat()),
    count,
  });
  return new Map([
    ['raw', pairs(nodes - 1, (i) => [i, i + 1])],
    ['late', pairs(60, () => [roll(nodes), roll(nodes)])],
    ['begins', pairs(90, (i) => [i, roll(nodes)])],
    ['stops', pairs(300, () => [roll(90), roll(nodes)])],
    // Some of it is given, too.
    ['flow', pairs(20, (i) => [i, roll(nodes)])],
  ]);
}

for (const [name, rule] of forms)
  test(`proofs of a dense flow, ${name}`, (t) => {
    const heights = (result: Result): number[] => {
      const flow = result.relation('flow');
      const tuples = [...flow.strings()].map(String).sort();
      const asked = tuples.filter((_, i) => i % Math.ceil(tuples.length / 60) === 0);
      return asked.map((text) => {
        const proof = prove(result, 'flow', text.split(','))!;
        t.deepEqual(checkProof(result.program, worldOf(result), proof), []);
        return proof.nodes[0].height;
      });
    };
    const last = run(compiled(rules + rule), inputs(), { heights: true });
    const rested = '.decl seen(x: number) output\nseen(x) :- flow(x, p), begins(x, p).';
    const notLast = run(compiled(`${rules}${rule}\n${rested}`), inputs(), { heights: true });
    t.not(last.relation('flow').dense, null);
    t.is(notLast.relation('flow').dense, null);
    const found = heights(last);
    t.deepEqual(found, heights(notLast));
    t.true(new Set(found).size > 10);
  });
