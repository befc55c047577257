/**
 * The language beyond the core: one row a feature, the tuples of one relation as lines. Every row is evaluated in all ways, and
 * every derived tuple that has a proof is proved, and the proof replayed.
 */

import test from 'ava';
import {
  checkProof,
  compileProgram,
  formatProgramError,
  parseProgram,
  prove,
  run,
  worldOf,
} from '../../solver/index.js';

const numbers = '.decl a(x: number)\na(1). a(2). a(3). a(-4).\n.decl r(x: number)\n';
const symbols = '.decl s(x: symbol)\ns("abc"). s("b"). s("").\n.decl r(x: symbol)\n';
const floats = '.decl f(x: float)\nf(1.5). f(-2). f(0.25).\n.decl r(x: float)\n';
const unsigned = '.decl u(x: unsigned)\nu(1). u(4294967295).\n.decl r(x: unsigned)\n';
const lists =
  '.type L = [head: symbol, tail: L]\n.decl l(x: L)\nl(nil). l(["a", nil]). l(["b", ["a", nil]]).\n';
const trees =
  '.type T = Leaf {} | Node { l: T, v: number, r: T }\n.decl t(x: T)\nt($Leaf()). t($Node($Leaf(), 7, $Leaf())).\n';

const rows: [title: string, text: string, relation: string, expected: string][] = [
  ['bits', `${numbers}r(5 band 3). r(5 bor 3). r(5 bxor 3). r(bnot 5).`, 'r', '1|7|6|-6'],
  ['shifts', `${numbers}r(1 bshl 33). r(-8 bshr 1). r(-8 bshru 28).`, 'r', '2|-4|15'],
  [
    'logic',
    `${numbers}r(3 land 4). r(10 + (0 lor 0)). r(20 + (1 lxor 7)). r(30 + lnot 0).`,
    'r',
    '1|10|20|31',
  ],
  ['powers bind tighter than signs', `${numbers}r(-2 ^ 2). r(2 ^ 3 ^ 0).`, 'r', '-4|2'],
  ['minimum and maximum of values', `${numbers}r(min(3, -1, 2)). r(max(3, 9)).`, 'r', '-1|9'],
  ['remainders have the sign of what is divided', `${numbers}r(-7 % 3). r(-7 / 2).`, 'r', '-1|-3'],
  ['floats', `${floats}r(x * 2) :- f(x), x < 1. `, 'r', '-4|0.5'],
  ['floats have 32 bits', `${floats}r(0.1 + 0.2).`, 'r', '0.300000012'],
  ['a float divided by zero', `${floats}r(x / 0) :- f(x), x > 1.`, 'r', 'inf'],
  ['0 and -0 are equal floats', `${floats}f(0.0). r(x + 1) :- f(x), x = -0.0.`, 'r', '1'],
  ['unsigned', `${unsigned}r(x + 2) :- u(x). r(x / 2) :- u(x), x > 5.`, 'r', '3|1|2147483647'],
  ['numerals of other forms', `${unsigned}r(0xFF). r(0b101u). r(7u).`, 'r', '255|5|7'],
  ['an address', `${numbers}r(127.0.0.1).`, 'r', '2130706433'],
  [
    'text functors',
    `${symbols}r(cat(x, "-", x)) :- s(x), strlen(x) = 1. r(substr("hello", 1, 3)).`,
    'r',
    'b-b|ell',
  ],
  [
    'a part beyond the end',
    `${symbols}r(cat("<", substr("ab", 1, 9), substr("ab", 3, 1), ">")).`,
    'r',
    '<b>',
  ],
  ['symbols are added', `${symbols}r(x + "!") :- s(x), x != "".`, 'r', 'abc!|b!'],
  ['the least symbol', `${symbols}r(min("b", "a")).`, 'r', 'a'],
  [
    'conversions',
    `${numbers}r(to_number("0x10")). r(to_number(2.9)). r(to_number("-7")). r(strlen(to_string(1.5))).`,
    'r',
    '16|2|-7|8',
  ],
  ['what is no number has no value', `${numbers}r(to_number(x)) :- x = "12"; x = "twelve".`, 'r', '12'],
  ['casts keep the bits', `${numbers}r(as(1.0, number)).`, 'r', '1065353216'],
  ['patterns', `${symbols}r(x) :- s(x), match("[ab].*", x), !match("b+", x).`, 'r', 'abc'],
  [
    'a broken pattern matches nothing',
    `${symbols}r(x) :- s(x), match("(", x).\nr(x) :- s(x), !match("(", x).`,
    'r',
    '',
  ],
  ['parts of symbols', `${symbols}r(x) :- s(x), contains("b", x), !contains("a", x).`, 'r', 'b'],
  ['ranges', `${numbers}r(x) :- x = range(0, 10, 4).\nr(range(3, 1)).`, 'r', '0|4|8|3|2'],
  ['a range in a body', `${numbers}r(x * 10 + y) :- a(x), x > 1, y = range(0, x).`, 'r', '20|21|30|31|32'],
  ['true and false', `${numbers}r(1) :- true.\nr(2) :- false.\nr(x) :- a(x), !(x < 3; false).`, 'r', '1|3'],
  ['negation of a group', `${numbers}r(x) :- a(x), !(x > 1, x < 3).`, 'r', '1|3|-4'],
  ['the mean', `${numbers}.decl m(x: float)\nm(mean x : { a(x) }).`, 'm', '0.5'],
  ['a sum of floats', `${floats}r(sum x : f(x)). r(max x : f(x)).`, 'r', '-0.25|1.5'],
  ['a nested aggregate', `${numbers}r(n) :- n = sum x : { a(x), x < max y : { a(y) } }.`, 'r', '-1'],
  [
    'a join in an aggregate counts what is named',
    `${numbers}r(n) :- n = count : { a(x), a(_), x > 1 }.\nr(10 * n) :- n = count : { a(_) }.\nr(100 * n) :- n = sum x : { a(x), a(_) }.`,
    'r',
    '2|40|200',
  ],
  [
    "a name in an aggregate's target is its own though the rule has it, too",
    `${numbers}r(s * 100 + x) :- a(x), x > 0, s = sum x : { a(x), x > 0 }.`,
    'r',
    '601|602|603',
  ],
  ['a name inside an aggregate is its own', `${numbers}r(x) :- x = max x : { a(x) }.`, 'r', '3'],
  [
    'a witness',
    '.decl d(x: symbol, n: number)\nd("a", 1). d("b", 3). d("c", 3).\n.decl r(x: symbol)\nr(x) :- n = max m : { d(x, m) }, n > 0.',
    'r',
    'b|c',
  ],
  [
    'records',
    `${lists}.decl r(x: L)\nr(["c", x]) :- l(x), x != nil.`,
    'r',
    '[c, [a, nil]]|[c, [b, [a, nil]]]',
  ],
  ['records are taken apart', `${lists}.decl r(x: symbol)\nr(x) :- l([_, [x, nil]]).`, 'r', 'a'],
  ['records by `=`', `${lists}.decl r(x: symbol)\nr(x) :- l(y), y = [x, z], l(z), [_, _] = z.`, 'r', 'b'],
  [
    'records are found by their fields',
    `${lists}.decl r(x: symbol)\nr(x) :- x = "a", l([x, nil]).`,
    'r',
    'a',
  ],
  [
    'algebraic data types',
    `${trees}.decl r(x: T)\nr($Node(x, v + 1, $Leaf())) :- t(x), x = $Node(_, v, _).`,
    'r',
    '$Node($Node($Leaf, 7, $Leaf), 8, $Leaf)',
  ],
  [
    'branches without fields',
    '.type C = Red {} | Green {}\n.decl c(x: C)\nc($Red()). c($Green()).\n.decl r(x: C)\nr(x) :- c(x), x != $Red().',
    'r',
    '$Green',
  ],
  ['a negated atom of a record', `${lists}.decl r(x: symbol)\nr(x) :- x = "a", !l([x, [x, nil]]).`, 'r', 'a'],
  [
    'components',
    '.comp G<T> { .decl e(x: T, y: T) .decl p(x: T, y: T)\np(x, y) :- e(x, y). p(x, z) :- p(x, y), e(y, z). }\n.init g = G<number>\ng.e(1, 2). g.e(2, 3).',
    'g.p',
    '1 2|2 3|1 3',
  ],
  [
    'bases and overriding',
    '.comp A { .decl r(x: number) overridable\nr(1). .decl s(x: number)\ns(x) :- r(x). }\n.comp B : A { .override r\nr(2). }\n.init b = B',
    'b.s',
    '2',
  ],
  [
    'a component as a parameter',
    '.comp N { .type t <: number .decl z(x: t)\nz(7). }\n.comp P<C> { .init c = C\n.decl r(x: c.t)\nr(x) :- c.z(x). }\n.init p = P<N>',
    'p.r',
    '7',
  ],
  [
    'a clause for a relation further out',
    '.decl out(x: number)\n.comp A { .decl r(x: number)\nr(5). out(x) :- r(x). }\n.init a = A',
    'out',
    '5',
  ],
  [
    'inline relations',
    '.decl less(x: number, y: number) inline\nless(x, y) :- x < y.\n.decl a(x: number)\na(1). a(2). a(3).\n.decl r(x: number, y: number)\nr(x, y) :- a(x), a(y), less(x, y), !less(2, y + 0 * x), y != 3.',
    'r',
    '1 2',
  ],
  [
    'an inline relation in an aggregate',
    '.decl big(x: number) inline\nbig(x) :- x > 1.\n.decl a(x: number)\na(1). a(2). a(3).\n.decl r(n: number)\nr(n) :- n = count : { a(x), big(x) }.',
    'r',
    '2',
  ],
  [
    'an equivalence',
    '.decl e(x: number, y: number) eqrel\ne(1, 2). e(3, 2). e(7, 7).\n.decl r(x: number)\nr(x) :- e(1, x).',
    'r',
    '1|2|3',
  ],
  [
    'an equivalence that grows with its use',
    '.decl e(x: number, y: number) eqrel\ne(1, 2).\n.decl r(x: number)\nr(1). r(x) :- r(y), e(y, x). e(x, x + 1) :- r(x), x < 5.',
    'r',
    '1|2|3|4|5',
  ],
  [
    'subsumption',
    '.decl d(x: number, n: number)\nd(1, 5). d(1, 3). d(2, 9).\nd(x + 1, n - 1) :- d(x, n), x < 3.\nd(x, n) <= d(x, m) :- m < n.',
    'd',
    '1 3|2 2|3 1',
  ],
  ['a choice', '.decl c(x: number, y: number) choice-domain x\nc(1, 1). c(1, 2). c(2, 2).', 'c', '1 1|2 2'],
  [
    'two choices',
    '.decl c(x: number, y: number) choice-domain x, y\nc(1, 1). c(2, 1). c(1, 2). c(2, 2).',
    'c',
    '1 1|2 2',
  ],
  ['a counter', `${numbers}.decl c(n: number)\nc(autoinc()) :- a(_).`, 'c', '0|1|2|3'],
  ['a limit of size', '.decl r(x: number)\nr(0). r(x + 1) :- r(x).\n.limitsize r(n=4)', 'r', '0|1|2|3'],
  ['macros', '#define TWICE(x) ((x) + (x))\n#define N 4\n.decl r(x: number)\nr(TWICE(N)). // N', 'r', '8'],
  [
    'conditions',
    '#if defined(A) || RAM_DOMAIN_SIZE == 32\n#define X 1\n#else\n#define X 2\n#endif\n.decl r(x: number)\nr(X).',
    'r',
    '1',
  ],
  [
    'pasted and quoted macros',
    '#define DECL(n) .decl rel_##n(x: symbol)\n#define FACT(n) rel_##n(#n).\nDECL(a)\nFACT(a)',
    'rel_a',
    'a',
  ],
  ['annotations', '@[deprecated = "no"]\n.decl r(x: number)\nr(1).', 'r', '1'],
  ['types of other names', '.type A = number\n.symbol_type S\n.decl r(x: A, y: S)\nr(1, "x").', 'r', '1 x'],
  [
    'unions that overlap',
    '.type A <: symbol .type B <: symbol .type C <: symbol\n.type U = A | B .type V = B | C\n.decl u(x: U) .decl v(x: V)\nu("1"). v("1").\n.decl r(x: symbol)\nr(x) :- u(x), v(x).',
    'r',
    '1',
  ],
  ['a fact that is computed', `${symbols}r(cat("a", to_string(1 + 1))).`, 'r', 'a2'],
];

const ways = [{}, { heights: true }, { interpret: true }, { interpret: true, heights: true }];

for (const [title, text, relation, expected] of rows) {
  test(title, (t) => {
    const { program, errors } = compileProgram(parseProgram(text));
    t.is(errors?.map(formatProgramError).join('\n'), undefined);
    const wanted = expected === '' ? [] : expected.split('|').sort();
    for (const options of ways) {
      const tuples = [...run(program!, new Map(), options).relation(relation).strings()];
      t.deepEqual(tuples.map((tuple) => tuple.join(' ')).sort(), wanted, JSON.stringify(options));
    }
    if (program!.unprovable !== null) return;
    const result = run(program!, new Map());
    const world = worldOf(result);
    for (const tuple of result.relation(relation).strings(true)) {
      const proof = prove(result, relation, tuple);
      t.deepEqual(checkProof(program!, world, proof!), []);
    }
  });
}

test('programs whose tuples are chosen or taken away have no proofs, and say so', (t) => {
  const { program } = compileProgram(parseProgram('.decl c(x: number) choice-domain x\nc(1).'));
  t.regex(program!.unprovable!, /choice-domain/);
  t.throws(() => prove(run(program!, new Map()), 'c', ['1']), { message: /choice-domain/ });
});

test('wrong values of records and floats are found in proofs', (t) => {
  const { program } = compileProgram(
    parseProgram(`${lists}.decl r(x: L, y: float)\nr(["c", x], 0.5 * 3) :- l(x), x != nil.`),
  );
  const result = run(program!, new Map());
  const [tuple] = result.relation('r').strings(true);
  const proof = prove(result, 'r', tuple)!;
  const [root] = proof.nodes;
  for (const wrong of [
    ['["c", ["b", nil]]', '1.5'],
    ['["c", nil]', '1.5'],
    [tuple[0], '1.25'],
  ]) {
    const changed = { nodes: [{ ...root, tuple: wrong }, ...proof.nodes.slice(1)] };
    t.not(checkProof(program!, worldOf(result), changed).length, 0, wrong.join());
  }
});
