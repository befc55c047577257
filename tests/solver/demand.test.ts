/** Questions with given columns: what they derive, and what they leave alone. */

import test from 'ava';
import fc from 'fast-check';
import {
  ask,
  AtomTable,
  checkProof,
  parseProgram,
  prove,
  proveAsked,
  relationInput,
  run,
  worldOf,
  type Answer,
  type CompiledProgram,
  type Pattern,
} from '../../solver/index.js';
import { compiled } from './compiled.js';
import { evaluateDumbly, linesOf } from './dumb-evaluator.js';
import { layerOf, randomProgram } from './random-programs.js';

function lines(answer: Answer): string[] {
  return [...answer.tuples()].map((tuple) => tuple.join('\t')).sort();
}

const chain = Array.from({ length: 200 }, (_, i) => `edge(${i}, ${i + 1}).`).join(' ');
const paths = `
  .decl edge(a: number, b: number)
  .decl path(a: number, b: number)
  ${chain}
  path(a, b) :- edge(a, b).
  path(a, c) :- path(a, b), edge(b, c).`;

interface Row {
  readonly title: string;
  readonly program: string;
  readonly relation: string;
  readonly pattern: Pattern;
  readonly tuples: readonly string[];
  /** A word of why everything is derived; left out where only what is asked for is. */
  readonly inFull?: string;
  /** So many tuples the adorned relations have at most. */
  readonly most?: number;
}

const rows: readonly Row[] = [
  {
    title: 'from one node',
    program: paths,
    relation: 'path',
    pattern: ['197', null],
    tuples: ['197\t198', '197\t199', '197\t200'],
    most: 3,
  },
  {
    title: 'to one node',
    program: paths,
    relation: 'path',
    pattern: [null, '2'],
    tuples: ['0\t2', '1\t2'],
    most: 3,
  },
  { title: 'one tuple', program: paths, relation: 'path', pattern: ['3', '5'], tuples: ['3\t5'], most: 210 },
  { title: 'no such node', program: paths, relation: 'path', pattern: ['777', null], tuples: [], most: 0 },
  {
    title: 'all of it',
    program: paths,
    relation: 'path',
    pattern: [null, null],
    tuples: Array.from({ length: 20100 }, () => ''),
    inFull: 'no column',
  },
  {
    title: 'what is given',
    program: paths,
    relation: 'edge',
    pattern: ['3', null],
    tuples: ['3\t4'],
    inFull: 'given',
  },
  {
    title: 'given and derived',
    program:
      '.decl p(a: number, b: number)\n.decl q(a: number)\nq(1). q(2). p(7, 8). p(a, a) :- q(a). p(b, a) :- p(a, b).',
    relation: 'p',
    pattern: ['8', null],
    tuples: ['8\t7'],
    most: 2,
  },
  {
    title: 'what is negated is complete',
    program:
      '.decl e(a: number, b: number)\n.decl r(a: number, b: number)\n.decl apart(a: number, b: number)\ne(1, 2). e(2, 3). e(4, 5).' +
      'r(a, b) :- e(a, b). r(a, c) :- r(a, b), e(b, c). apart(a, b) :- e(a, _), e(_, b), !r(a, b).',
    relation: 'apart',
    pattern: ['4', null],
    tuples: ['4\t2', '4\t3'],
  },
  {
    title: 'what is counted is complete',
    program:
      '.decl e(a: number, b: number)\n.decl r(a: number, b: number)\n.decl n(a: number, b: number)\ne(1, 2). e(2, 3). e(4, 5).' +
      'r(a, b) :- e(a, b). r(a, c) :- r(a, b), e(b, c). n(a, c) :- e(a, _), c = count : { r(a, _) }.',
    relation: 'n',
    pattern: ['1', null],
    tuples: ['1\t2'],
  },
  {
    title: 'an equivalence',
    program:
      '.decl s(a: number, b: number) eqrel\n.decl t(a: number, b: number)\ns(1, 2). s(2, 3). t(a, b) :- s(a, b), a < b.',
    relation: 's',
    pattern: ['3', null],
    tuples: ['3\t1', '3\t2', '3\t3'],
    inFull: 'eqrel',
  },
  {
    title: 'over an equivalence',
    program:
      '.decl s(a: number, b: number) eqrel\n.decl t(a: number, b: number)\ns(1, 2). s(2, 3). t(a, b) :- s(a, b), a < b.',
    relation: 't',
    pattern: ['1', null],
    tuples: ['1\t2', '1\t3'],
  },
  {
    title: 'subsumption',
    program:
      '.decl d(a: number, n: number)\nd(1, 5). d(1, 3). d(2, 4). d(a, m) <= d(a, n) :- n < m. .decl e(a: number, n: number)\ne(a, n) :- d(a, n).',
    relation: 'd',
    pattern: ['1', null],
    tuples: ['1\t3'],
    inFull: 'subsumption',
  },
  {
    title: 'a choice',
    program:
      '.decl b(a: number)\n.decl c(a: number, n: number) choice-domain a\nb(1). b(2). c(a, 1) :- b(a). c(a, 2) :- b(a), a > 5.',
    relation: 'c',
    pattern: ['1', null],
    tuples: ['1\t1'],
    inFull: 'choice-domain',
  },
  {
    title: 'values that are computed are not asked for without end',
    program:
      '.decl up(n: number, m: number)\nup(0, 0). up(n + 1, m) :- up(n, m), n < 5. up(n, m) :- k = n - 1, up(k, m), n = 3.',
    relation: 'up',
    pattern: ['2', null],
    tuples: ['2\t0'],
    inFull: 'asks for all of it',
  },
  {
    title: 'symbols and records',
    program:
      '.type P = [a: symbol, b: symbol]\n.decl e(a: symbol, b: symbol)\n.decl pair(p: P, c: symbol)\ne("x", "y"). e("y", "z").\n' +
      'pair([a, b], a) :- e(a, b). pair(p, b) :- pair(p, a), e(a, b).',
    relation: 'pair',
    pattern: [null, 'y'],
    tuples: ['[x, y]\ty', '[y, z]\ty'],
  },
];

for (const { title, program, relation, pattern, tuples, inFull, most } of rows) {
  test(title, (t) => {
    const answer = ask(compiled(program), new Map(), relation, pattern);
    if (tuples.length > 100) t.is(lines(answer).length, tuples.length);
    else t.deepEqual(lines(answer), [...tuples].sort());
    if (inFull === undefined) t.is(answer.inFull, null);
    else t.regex(answer.inFull!, new RegExp(inFull));
    if (most === undefined) return;
    const derived = answer.result.program.relations.filter(({ name }) => /'[bf]+$/.test(name));
    const counts = derived.map(({ name }) => answer.result.relation(name).count);
    t.true(
      counts.reduce((a, b) => a + b, 0) <= most,
      `${derived.map(({ name }, i) => `${name}: ${counts[i]}`).join(', ')}`,
    );
  });
}

test('inputs go where the program looks for them', (t) => {
  const program = compiled(
    '.decl e(a: symbol, b: symbol)\n.decl p(a: symbol, b: symbol)\np(a, b) :- e(a, b). p(a, c) :- p(a, b), p(b, c).',
  );
  const atoms = new AtomTable();
  const inputs = new Map([
    ['e', relationInput(program, 'e', [['a', 'b']], atoms)],
    ['p', relationInput(program, 'p', [['b', 'c']], atoms)],
  ]);
  t.deepEqual(lines(ask(program, inputs, 'p', ['a', null], { atoms })), ['a\tb', 'a\tc']);
  t.deepEqual(lines(ask(program, inputs, 'p', [null, 'c'], { atoms })), ['a\tc', 'b\tc']);
});

test('a question that spreads over everything is answered by deriving everything', (t) => {
  const steps = (n: number): string => Array.from({ length: n }, (_, i) => `step(${i}, ${i + 1}).`).join(' ');
  const program = (n: number): CompiledProgram =>
    compiled(
      `.decl step(a: number, b: number)\n.decl p(a: number, b: number)\n${steps(n)} p(9, 10).\n` +
        'p(a, b) :- step(a, c), p(c, b). p(a, b) :- step(b, c), p(a, c).',
    );
  const few = ask(program(20), new Map(), 'p', ['1', '2']);
  t.is(few.inFull, null);
  t.deepEqual(lines(few), ['1\t2']);
  const many = ask(program(300), new Map(), 'p', ['1', '2']);
  t.regex(many.inFull!, /spreads/);
  t.deepEqual(lines(many), ['1\t2']);
});

test('proofs of what is asked for replay, and are of least height', (t) => {
  let proved = 0;
  const property = fc.property(randomProgram, (text) => {
    const program = compiled(text);
    const atoms = new AtomTable();
    const result = run(program, new Map(), { atoms });
    const world = worldOf(result);
    for (const { name, derived, columns } of program.relations) {
      if (!derived) continue;
      const absent = columns.map(({ base }) => (base === 'symbol' ? 'zz' : '77'));
      for (const tuple of [...[...result.relation(name).strings()].slice(0, 3), absent]) {
        const proof = proveAsked({ program, inputs: new Map(), atoms }, name, tuple);
        if (proof === undefined) continue;
        const whole = prove(result, name, tuple);
        t.is(proof?.nodes[0].height, whole?.nodes[0].height, `${name}(${tuple.join()})\n${text}`);
        if (proof === null) continue;
        proved++;
        t.deepEqual(checkProof(program, world, proof), [], `${name}(${tuple.join()})\n${text}`);
      }
    }
  });
  fc.assert(property, { numRuns: 100 });
  t.true(proved > 50);
});

test('what is asked for is what nested loops derive', (t) => {
  const property = fc.property(randomProgram, fc.nat(), fc.nat(), (text, which, columns) => {
    const { ast } = parseProgram(text);
    const program = compiled(text);
    const expected = evaluateDumbly(ast, layerOf);
    const derived = program.relations.filter((it) => it.derived && it.columns.length > 0);
    if (derived.length === 0) return;
    const { name, columns: declared } = derived[which % derived.length];
    const there = [...run(program, new Map()).relation(name).strings()];
    for (const tuple of [
      ...there.slice(0, 2),
      declared.map(({ base }) => (base === 'symbol' ? 'zz' : '77')),
    ]) {
      const pattern = tuple.map((value, i) => (((columns >> i) & 1) === 1 ? value : null));
      const fitting = linesOf(expected, name).filter((line) =>
        line.split('\t').every((value, i) => pattern[i] === null || pattern[i] === value),
      );
      for (const interpret of [false, true])
        t.deepEqual(
          lines(ask(program, new Map(), name, pattern, { interpret })),
          fitting,
          `${name}(${pattern.join()})\n${text}`,
        );
    }
  });
  fc.assert(property, { numRuns: 150 });
  t.pass();
});
