/** What programs mean: one row a feature, the tuples of one relation as lines. */

import test from 'ava';
import { compileProgram, formatProgramError, parseProgram, run } from '../../solver/index.js';

const rows: [title: string, text: string, relation: string, expected: string][] = [
  ['facts', '.decl a(x: symbol, n: number)\na("x", -1). a("y", 0x10). a("x", -1).', 'a', 'x -1, y 16'],
  [
    'a join',
    '.decl a(x: number, y: number)\na(1,2). a(2,3).\n.decl b(x: number, y: number)\nb(x, z) :- a(x, y), a(y, z).',
    'b',
    '1 3',
  ],
  [
    'recursion',
    '.decl e(x: number, y: number)\ne(1,2). e(2,3). e(3,1).\n.decl p(x: number, y: number)\np(x, y) :- e(x, y).\np(x, z) :- p(x, y), p(y, z).',
    'p',
    '1 1, 1 2, 1 3, 2 1, 2 2, 2 3, 3 1, 3 2, 3 3',
  ],
  [
    'mutual recursion',
    '.decl even(n: number)\n.decl odd(n: number)\neven(0).\nodd(n + 1) :- even(n), n < 6.\neven(n + 1) :- odd(n), n < 6.',
    'even',
    '0, 2, 4, 6',
  ],
  [
    'negation',
    '.decl a(x: number)\n.decl b(x: number)\n.decl c(x: number)\na(1). a(2). b(2).\nc(x) :- a(x), !b(x).',
    'c',
    '1',
  ],
  [
    'negation of a part',
    '.decl a(x: number)\n.decl b(x: number, y: number)\n.decl c(x: number)\na(1). a(2). b(2, 7).\nc(x) :- a(x), !b(x, _).',
    'c',
    '1',
  ],
  [
    'negation of an empty relation',
    '.decl a(x: number)\n.decl b(x: number)\n.decl c(x: number)\na(1).\nc(x) :- a(x), !b(_).',
    'c',
    '1',
  ],
  [
    'a relation without columns',
    '.decl a()\n.decl b()\n.decl c(x: number)\na().\nc(1) :- a(), !b().',
    'c',
    '1',
  ],
  [
    'a repeated variable',
    '.decl a(x: number, y: number)\n.decl b(x: number)\na(1, 1). a(1, 2).\nb(x) :- a(x, x).',
    'b',
    '1',
  ],
  [
    'comparisons of numbers',
    '.decl a(x: number)\n.decl b(x: number)\na(9). a(10). a(11).\nb(x) :- a(x), x >= 10, x != 11.',
    'b',
    '10',
  ],
  [
    'comparisons of symbols, by their text',
    '.decl a(x: symbol)\n.decl b(x: symbol)\na("9"). a("10"). a("b").\nb(x) :- a(x), x < "9".',
    'b',
    '10',
  ],
  [
    'arithmetic and its precedence',
    '.decl a(x: number)\n.decl b(x: number)\na(7).\nb(1 + x * 2 - (x - 1) / 4 % 5) :- a(x).',
    'b',
    '14',
  ],
  [
    '32 bits that wrap',
    '.decl a(x: number)\n.decl b(x: number)\na(2147483647).\nb(x + 1) :- a(x).\nb(x * x) :- a(x).',
    'b',
    '-2147483648, 1',
  ],
  [
    'a division by zero, which holds of nothing',
    '.decl a(x: number)\n.decl b(x: number)\na(0). a(2).\nb(4 / x) :- a(x).\nb(x) :- a(x), 1 % x = 1.',
    'b',
    '2',
  ],
  [
    'assignment by `=`',
    '.decl a(x: number)\n.decl b(x: number, y: number)\na(3).\nb(y, z) :- z = y + 1, y = x * 2, a(x).',
    'b',
    '6 7',
  ],
  [
    'arithmetic in an argument',
    '.decl a(x: number)\n.decl b(x: number)\na(1). a(2). a(4).\nb(x) :- a(x), a(x + 1).',
    'b',
    '1',
  ],
  [
    'several heads',
    '.decl a(x: number)\n.decl b(x: number)\n.decl c(x: number)\na(1).\nb(x), c(x + 1) :- a(x).',
    'c',
    '2',
  ],
  [
    'alternatives',
    '.decl a(x: number)\n.decl b(x: number)\na(1). a(2). a(3).\nb(x) :- a(x), (x = 1 ; x = 3, a(2)) ; x = 9.',
    'b',
    '1, 3, 9',
  ],
  [
    'count',
    '.decl a(x: number, y: number)\n.decl b(x: number, n: number)\na(1, 1). a(1, 2). a(2, 1). a(1, 1).\nb(x, n) :- a(x, _), n = count : { a(x, _) }.',
    'b',
    '1 2, 2 1',
  ],
  [
    'sum, min, max',
    '.decl a(x: number)\n.decl b(s: number, l: number, h: number)\na(3). a(-1). a(5).\nb(sum x : { a(x) }, min x : a(x), max y : { a(y), y < 5 }) :- a(_).',
    'b',
    '7 -1 3',
  ],
  [
    'an aggregate over nothing',
    '.decl a(x: number)\n.decl b(x: number)\nb(n) :- n = count : { a(_) }.\nb(n + 7) :- n = sum x : { a(x) }.\nb(n) :- n = min x : { a(x) }.',
    'b',
    '0, 7',
  ],
  [
    'a comparison with an aggregate',
    '.decl a(x: number)\n.decl b(x: number)\na(1). a(2).\nb(x) :- a(x), x = count : { a(_) }.',
    'b',
    '2',
  ],
  [
    'subtypes and unions',
    '.type A <: symbol\n.type B <: symbol\n.type U = A | B\n.decl a(x: A)\n.decl b(x: B)\n.decl u(x: U)\na("1"). b("2").\nu(x) :- a(x).\nu(x) :- b(x).',
    'u',
    '1, 2',
  ],
  ['escapes in strings', '.decl a(x: symbol)\na("a\\"b\\\\c").', 'a', 'a"b\\c'],
  ['comments everywhere', '/* a */ .decl a( // x\n x: /* y */ number)\n// b\na(1 /* c */). // d', 'a', '1'],
  [
    'directives on one line',
    '.decl a(x: number) .decl b(x: number) .output b\na(1).\nb(x) :- a(x).',
    'b',
    '1',
  ],
  [
    'what Soufflé ignores too',
    '.pragma "x" "y"\n.decl a(x: number) brie\n.decl b(x: number) inline\na(1).\nb(x) :- a(x).\n.plan 0:(1)',
    'b',
    '1',
  ],
];

for (const [title, text, relation, expected] of rows) {
  test(title, (t) => {
    const { program, errors } = compileProgram(parseProgram(text));
    t.is(errors?.map(formatProgramError).join('\n'), undefined);
    for (const options of [{}, { heights: true }, { interpret: true }, { interpret: true, heights: true }]) {
      const tuples = [...run(program!, new Map(), options).relation(relation).strings()];
      const lines = tuples.map((tuple) => tuple.join(' ')).sort();
      t.deepEqual(lines, expected.split(', ').sort());
    }
  });
}

test('rules keep their names, text, place and documentation', (t) => {
  const { program } = compileProgram(
    parseProgram(
      `/// Direct steps.
/// From a to b.
.decl e(a: number, b: number)

// Not of what follows.

// Steps, one after the other.
// @name step
p(a, c) :-  // first
  e(a, b),
  p(b, c).
p(a, b) :- e(a, b).
.decl p(a: number, b: number)`,
      { file: 'steps.dl' },
    ),
  );
  t.is(program!.relations[0].doc, 'Direct steps.\nFrom a to b.');
  const [step, other] = program!.rules;
  t.deepEqual([step.name, other.name], ['step', 'p#2']);
  t.is(step.doc, 'Steps, one after the other.');
  t.is(step.text, 'p(a, c) :- e(a, b), p(b, c).');
  t.deepEqual([step.file, step.line, step.col], ['steps.dl', 9, 1]);
});
