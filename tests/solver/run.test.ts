/** Programs prepared ahead, rows given as atoms, results read as atoms, proofs as data. */

import test from 'ava';
import { readFileSync } from 'node:fs';
import {
  AtomTable,
  checkProof,
  compileProgram,
  loadProgram,
  parseProgram,
  prove,
  relationInput,
  run,
  serializeProgram,
  worldOf,
  type CompiledProgram,
  type DerivedNode,
  type Proof,
} from '../../solver/index.js';

function compiled(text: string): CompiledProgram {
  return loadProgram(serializeProgram(compileProgram(parseProgram(text)).program!));
}

const closure = compiled(`
.decl edge(a: symbol, b: symbol) input
.decl path(a: symbol, b: symbol) output
.decl far(a: symbol, b: symbol)
.decl twice(a: symbol)
path(a, b) :- edge(a, b).
path(a, c) :- path(a, b), edge(b, c).
far(a, b) :- path(a, b), !edge(a, b), a != b.
twice(a) :- edge(a, _), 1 < count : { edge(a, _) }.
`);

test('rows are read where they are, of either signedness, and may repeat', (t) => {
  for (const rows of [Int32Array.of(0, 1, 1, 2, 0, 1, 9, 9), Uint32Array.of(0, 1, 1, 2, 0, 1, 9, 9)]) {
    const atoms = new AtomTable();
    for (const name of ['a', 'b', 'c']) atoms.intern(name);
    const result = run(closure, new Map([['edge', { arity: 2, rows, count: 3 }]]), { atoms });
    const path = result.relation('path');
    t.is(path.count, 3);
    t.deepEqual([...path.rows.subarray(0, 6)].length, 6);
    t.true(path.has(0, 2));
    t.false(path.has(2, 0));
    t.is(path.row(0, 0), path.rows[0]);
    t.deepEqual(
      [...result.relation('edge').strings()],
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
    );
    t.is(result.relation('twice').count, 0);
    t.true(result.has('far', ['a', 'c']));
    t.false(result.has('far', ['a', 'nobody']));
  }
});

test('rows of a derived relation are given too', (t) => {
  const atoms = new AtomTable();
  const inputs = new Map([
    ['edge', relationInput(closure, 'edge', [['b', 'c']], atoms)],
    [
      'path',
      relationInput(
        closure,
        'path',
        [
          ['a', 'b'],
          ['a', 'b'],
        ],
        atoms,
      ),
    ],
  ]);
  const result = run(closure, inputs, { atoms });
  t.deepEqual([...result.relation('path').strings()].sort(), [
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
  ]);
  const proof = prove(result, 'path', ['a', 'c'])!;
  t.deepEqual(
    proof.nodes.map(({ relation, fact }) => [relation, fact]),
    [
      ['path', false],
      ['path', true],
      ['edge', true],
    ],
  );
  t.deepEqual(checkProof(closure, worldOf(result), proof), []);
});

test('only what the wanted outputs need is derived', (t) => {
  const inputs = new Map([['edge', { arity: 2, rows: Int32Array.of(0, 1), count: 1 }]]);
  const atoms = new AtomTable();
  atoms.intern('a');
  atoms.intern('b');
  const result = run(closure, inputs, { atoms, outputs: ['path'] });
  t.is(result.relation('path').count, 1);
  t.is(result.relation('far').count, 0);
});

test('a program runs many times, each with its own atoms', (t) => {
  for (let n = 2; n < 40; n++) {
    const atoms = new AtomTable();
    const edges = Array.from({ length: n }, (_, i) => [`n${i}`, `n${i + 1}`]);
    const result = run(closure, new Map([['edge', relationInput(closure, 'edge', edges, atoms)]]), { atoms });
    t.is(result.relation('path').count, (n * (n + 1)) / 2);
  }
});

test('numbers of any size and sign are kept apart', (t) => {
  const program = compiled(
    '.decl a(x: number, y: number)\n.decl b(x: number, y: number)\nb(y, x) :- a(x, y).\n.decl c(x: number)\nc(x) :- b(x, _), a(_, x), a(y, x), b(x, y).',
  );
  const rows: number[] = [];
  for (let i = -3000; i < 3000; i++) rows.push(i * 700_001, i * i);
  rows.push(2147483647, -2147483648, -2147483648, 2147483647);
  const input = { arity: 2, rows: Int32Array.from(rows), count: rows.length / 2 };
  const result = run(program, new Map([['a', input]]));
  t.is(
    result.relation('b').count,
    new Set(Array.from({ length: input.count }, (_, i) => `${input.rows[2 * i]},${input.rows[2 * i + 1]}`))
      .size,
  );
  t.true(result.relation('b').has(2147483647, -2147483648));
  t.false(result.relation('b').has(1, 1));
});

test('a proof of least height takes the short way, also over lower strata', (t) => {
  // q(9) takes nine steps through `n`; s(1) follows from it at once in its stratum, or in three steps from what is near.
  const program = compiled(`
.decl n(x: number)
.decl q(x: number)
.decl s(x: number)
n(0).
n(x + 1) :- n(x), x < 9.
q(x) :- n(x).
s(1) :- q(9).
s(3) :- q(0).
s(2) :- s(3).
s(1) :- s(2).`);
  const result = run(program, new Map());
  const proof = prove(result, 's', ['1']) as Proof;
  t.is(proof.nodes[0].height, 4);
  t.is((proof.nodes[0] as DerivedNode).rule, 's#4');
  t.deepEqual(checkProof(program, worldOf(result), proof), []);
});

test('what does not hold has no proof', (t) => {
  const result = run(closure, new Map());
  t.is(prove(result, 'path', ['a', 'b']), null);
});

test('long chains are proved without recursion', (t) => {
  const atoms = new AtomTable();
  const edges = Array.from({ length: 20_000 }, (_, i) => [`n${i}`, `n${i + 1}`]);
  const program = compiled(
    '.decl e(a: symbol, b: symbol)\n.decl r(a: symbol)\nr("n0").\nr(b) :- r(a), e(a, b).',
  );
  const result = run(program, new Map([['e', relationInput(program, 'e', edges, atoms)]]), { atoms });
  const proof = prove(result, 'r', ['n20000'])!;
  t.is(proof.nodes[0].height, 20_000);
  t.deepEqual(checkProof(program, worldOf(result), proof), []);
});

test('the checker finds what is wrong with a proof', (t) => {
  const atoms = new AtomTable();
  const edges = [
    ['a', 'b'],
    ['b', 'c'],
  ];
  const result = run(closure, new Map([['edge', relationInput(closure, 'edge', edges, atoms)]]), { atoms });
  const world = worldOf(result);
  const right = prove(result, 'far', ['a', 'c'])!;
  t.deepEqual(checkProof(closure, world, right), []);
  const first = right.nodes[0] as DerivedNode;
  const withFirst = (changed: Partial<DerivedNode>): Proof => ({
    nodes: [{ ...first, ...changed }, ...right.nodes.slice(1)],
  });
  const broken: [Proof, RegExp][] = [
    [{ nodes: [] }, /no node/],
    [withFirst({ rule: 'nothing' }), /no rule nothing/],
    [withFirst({ rule: 'path#1' }), /derives path/],
    [withFirst({ tuple: ['a', 'b'] }), /not the head/],
    [withFirst({ bindings: { a: 'a', b: 'b' } }), /not the head/],
    [withFirst({ tuple: ['a', 'b'], bindings: { a: 'a', b: 'b' } }), /premise 0 is no instance/],
    [withFirst({ premises: [] }), /has 1 premises/],
    [withFirst({ premises: [99] }), /premise 0 is missing/],
    [withFirst({ premises: [0] }), /premise 0 is no instance/],
    [withFirst({ height: 1 }), /its height is/],
    [withFirst({ negated: [] }), /other negations/],
    [withFirst({ comparisons: [] }), /other comparisons/],
    [withFirst({ comparisons: [{ op: '=', left: 'a', right: 'c' }] }), /other values/],
    [
      { nodes: [{ relation: 'edge', tuple: ['a', 'c'], fact: true, height: 0 }] },
      /neither an input nor a fact/,
    ],
    [
      { nodes: [{ relation: 'path', tuple: ['a', 'b'], fact: true, height: 0 }] },
      /neither an input nor a fact/,
    ],
  ];
  for (const [proof, problem] of broken) t.regex(checkProof(closure, world, proof).join('\n'), problem);
  const without = { ...world, tuples: () => [['a', 'c']] };
  t.regex(checkProof(closure, without, right).join('\n'), /is there, but negated/);
});

test('running a prepared program loads neither grammar nor compiler', (t) => {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(new URL(`../../solver/${file}`, import.meta.url), 'utf8');
    for (const [, path] of text.matchAll(/^(?:import|export)[^;]*?from '([^']+)'/gm)) {
      t.true(path.startsWith('./'), `${file} imports ${path}`);
      visit(path.slice(2));
    }
  };
  visit('runtime.js');
  for (const file of ['parse.js', 'compile.js', 'codegen.js', 'check.js', 'strata.js'])
    t.false(seen.has(file), file);
});

test('wherever a rule starts, it derives the same', (t) => {
  // Deltas of thousands of rows, so that plans are chosen by their estimates; lockstep runs always start with the delta.
  const program = compiled(`
.decl points(y: number, x: number)
.decl load(y: number, x: number)
.decl store(y: number, x: number)
.decl edge(y: number, x: number)
points(y, x) :- edge(y, x).
points(y, w) :- load(y, x), points(x, z), points(z, w).
points(z, w) :- store(y, x), points(y, z), points(x, w), z != w.
points(x, w) :- points(x, y), points(y, z), points(z, w), x < 20.`);
  let seed = 7;
  const next = (below: number): number =>
    ((seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff) >> 8) % below;
  const pairs = (count: number): { arity: number; rows: Int32Array; count: number } => ({
    arity: 2,
    rows: Int32Array.from({ length: 2 * count }, () => next(80)),
    count,
  });
  const inputs = new Map([
    ['edge', pairs(130)],
    ['load', pairs(15)],
    ['store', pairs(15)],
  ]);
  const direct = [...run(program, inputs).relation('points').strings()].map(String).sort();
  const lockstep = [...run(program, inputs, { heights: true }).relation('points').strings()]
    .map(String)
    .sort();
  t.true(direct.length > 2000, String(direct.length));
  t.deepEqual(direct, lockstep);
});
