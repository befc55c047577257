/** Bad and huge input: errors as values, never an exception, in little time. */

import test from 'ava';
import fc from 'fast-check';
import { compileProgram, parseProgram, run } from '../../solver/index.js';

const shapes: [title: string, text: string][] = [
  ['nothing', ''],
  ['a stop', '.'],
  ['zero bytes', '\0\0\0'],
  ['nested brackets', `.decl a(x: number)\na(x) :- a(x), x = ${'('.repeat(100_000)}1${')'.repeat(100_000)}.`],
  ['open brackets', '('.repeat(100_000)],
  ['many minus signs', `.decl a(x: number)\na(${'-'.repeat(100_000)}1).`],
  ['a long sum', `.decl a(x: number)\na(x) :- a(x), x = ${'1+'.repeat(100_000)}1.`],
  ['a long body', `.decl a(x: number)\na(x) :- ${'a(x), '.repeat(10_000)}a(x).`],
  ['an exponential clause', `.decl a(x: number)\na(x) :- a(x)${', (a(x); a(x))'.repeat(60)}.`],
  ['many columns', `.decl a(${Array.from({ length: 10_000 }, (_, i) => `x${i}: number`).join(', ')})`],
  ['a long name', `.decl ${'a'.repeat(100_000)}(x: number)\nb(1).`],
  ['a long string', `.decl a(x: symbol)\na("${'x'.repeat(1_000_000)}").`],
  ['an open string on each line', 'a("x).\n'.repeat(10_000)],
  ['only declarations without end', '.decl '.repeat(10_000)],
  ['only stops', '.'.repeat(100_000)],
  ['only comments', '/**/'.repeat(100_000)],
  ['negation signs', `.decl a(x: number)\na(x) :- ${'!'.repeat(10_000)}a(x).`],
  ['a file that includes itself', '.include "self"'],
];

for (const [title, text] of shapes) {
  test(`${title} gives a program or errors`, (t) => {
    const started = Date.now();
    const parsed = parseProgram(text, { include: () => text });
    const { program, errors } = compileProgram(parsed);
    t.true(program !== undefined || errors.length > 0);
    for (const error of errors ?? []) t.true(error.line >= 1 && error.col >= 1);
    t.true(Date.now() - started < 5000);
  });
}

test('a program of 100,000 facts is read and run', (t) => {
  const lines = ['.decl e(a: symbol, b: number)', '.decl p(a: symbol)'];
  for (let i = 0; i < 100_000; i++) lines.push(`e("s${i % 1000}", ${i}).`);
  lines.push('p(a) :- e(a, n), n > 99990.');
  const { program } = compileProgram(parseProgram(lines.join('\n')));
  const result = run(program!, new Map());
  t.is(result.relation('e').count, 100_000);
  t.is(result.relation('p').count, 9);
});

test('a chain of 2,000 relations has its strata, a longer one is refused', (t) => {
  const chain = (n: number): string =>
    Array.from({ length: n }, (_, i) => `.decl r${i}(x: number)\nr${i}(x) :- r${(i + 1) % n}(x).`).join(
      '\n',
    ) + '\nr5(1).';
  const { program } = compileProgram(parseProgram(chain(2000)));
  t.is(run(program!, new Map()).relation('r0').count, 1);
  const { errors } = compileProgram(parseProgram(chain(2001)));
  t.regex(errors![0].message, /at most 2000 derived relations/);
});

test('a program without end stops at the limit of rows, and names the relation', (t) => {
  const { program } = compileProgram(parseProgram('.decl n(x: number)\nn(0).\nn(x + 1) :- n(x).'));
  const { stopped } = run(program!, new Map(), { maxRows: 10_000 });
  t.is(stopped?.relation, 'n');
});

const sample = `// what is reached
.type Point <: symbol
.decl edge(a: Point, b: Point) input
.decl n(a: Point, k: number) output
/* block */ n(x, k + 1) :- edge(x, "y\\"z"), (edge(x, _) ; !n(x, 3)), k = count : { edge(x, _) }, k != -2.
edge("a", "b").
`;

test('every prefix of a program gives a program or errors', (t) => {
  for (let i = 0; i <= sample.length; i++) {
    const { program, errors } = compileProgram(parseProgram(sample.slice(0, i)));
    t.true(program !== undefined || errors.length > 0);
  }
});

test('every damaged program gives a program or errors', (t) => {
  const damage = fc.array(
    fc.tuple(
      fc.nat(sample.length),
      fc.nat(6),
      fc.constantFrom('', '(', ')', '.', '"', ',', ':-', '!', '/*', '{', '_', '%'),
    ),
    { maxLength: 6 },
  );
  const property = fc.property(damage, (cuts) => {
    let text = sample;
    for (const [at, length, insert] of cuts) text = text.slice(0, at) + insert + text.slice(at + length);
    const { program, errors } = compileProgram(parseProgram(text));
    t.true(program !== undefined || errors.length > 0);
    if (program !== undefined) run(program, new Map(), { maxRows: 1000 });
  });
  fc.assert(property, { numRuns: 500 });
});
