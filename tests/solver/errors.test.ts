/** Errors in programs: one row for each, with the place that it has to name. */

import test from 'ava';
import { compileProgram, parseProgram, type ProgramError } from '../../solver/index.js';

const declarations = `.type Point <: symbol
.type Name <: symbol
.decl edge(from: Point, to: Point)
.decl named(point: Point, name: Name)
.decl size(point: Point, n: number)
.decl path(from: Point, to: Point)
.decl flag()
`;
const firstLine = declarations.split('\n').length;

function errorsOf(text: string): readonly ProgramError[] {
  return compileProgram(parseProgram(text, { file: 'a.dl' })).errors ?? [];
}

/** Lines after the declarations; the line and column of the error from 1, counted in them; what it says. */
const rows: [title: string, text: string, line: number, col: number, message: RegExp, hint?: RegExp][] = [
  [
    'an undeclared relation',
    'path(x, y) :- egde(x, y).',
    1,
    15,
    /`egde` is not declared/,
    /did you mean `edge`/,
  ],
  ['an undeclared head', 'way(x, y) :- edge(x, y).', 1, 1, /`way` is not declared/],
  ['an undeclared fact', 'foo("a").', 1, 1, /`foo` is not declared/],
  ['an undeclared output', '.output pathh', 1, 9, /`pathh` is not declared/, /did you mean `path`/],
  [
    'a wrong number of columns',
    'path(x, x) :- edge(x).',
    1,
    15,
    /has 2 columns, here it is given 1/,
    /edge\(from: Point/,
  ],
  ['a wrong number of columns in a fact', 'edge("a").', 1, 1, /has 2 columns/],
  ['a number as a symbol', 'edge("a", 3).', 1, 1, /holds `Point`, this is the number 3/],
  ['a symbol as a number', 'path(x, x) :- size(x, "1").', 1, 23, /holds `number`, this is the symbol "1"/],
  [
    'two types in one variable',
    'path(x, y) :- named(x, y), edge(y, _).',
    1,
    33,
    /holds `Point`, this is `y`, a `Name`/,
  ],
  ['a head of another type', 'path(x, y) :- named(x, y).', 1, 9, /column `to` of `path` holds `Point`/],
  ['a negated atom of another type', 'path(x, x) :- named(x, y), !edge(y, x).', 1, 34, /holds `Point`/],
  ['a comparison across types', 'path(x, x) :- size(x, n), n = x.', 1, 27, /is compared with/],
  ['arithmetic on symbols', 'size(x, x + 1) :- edge(x, _).', 1, 9, /arithmetic is on numbers/],
  ['an unbound head variable', 'path(x, z) :- edge(x, y).', 1, 9, /`z` in the head is not bound/],
  ['an unbound negated variable', 'path(x, x) :- edge(x, _), !edge(x, z).', 1, 36, /`z` in a negated atom/],
  ['an unbound compared variable', 'path(x, x) :- size(x, _), z < 3.', 1, 27, /`z` in a comparison/],
  [
    'variables bound by each other only',
    'path(x, x) :- edge(x, _), a = b, b = a.',
    1,
    27,
    /`a` in a comparison/,
  ],
  ['arithmetic that cannot be inverted', 'path(x, x) :- size(x, n + 1).', 1, 23, /`n` in an argument/],
  ['a wildcard in a head', 'path(x, _) :- edge(x, _).', 1, 9, /`_` cannot stand in the head/],
  ['a variable in a fact', 'edge(x, "b").', 1, 6, /constants only, this has the variable `x`/],
  ['an unknown type', '.decl q(x: Piont)', 1, 7, /no type `Piont`/, /did you mean `Point`/],
  ['a union with a record', '.type R = [x: number]\n.type U = R | Name', 2, 7, /mixes symbols and `R`/],
  ['a relation declared twice', '.decl edge(x: Point)', 1, 7, /declared twice/],
  ['a type declared twice', '.type Name <: number', 1, 7, /declared twice/],
  ['a type of itself', '.type A <: A', 1, 7, /comes down to no base type/],
  ['a mixed union', '.type U = Name | number', 1, 7, /mixes symbols and numbers/],
  ['negation of itself', 'path(x, y) :- edge(x, y), !path(y, x).', 1, 28, /negation of `path`.*path → path/],
  [
    'a count of itself',
    'size(x, n) :- edge(x, _), n = count : { size(x, _) }.',
    1,
    41,
    /an aggregate of `size`/,
  ],
  [
    'two rules of one name',
    '// @name a\npath(x, y) :- edge(x, y).\n// @name a\npath(x, y) :- edge(y, x).',
    4,
    1,
    /two rules/,
  ],
  ['a missing stop', 'path(x, y) :- edge(x, y)', 1, 1, /no end/, /ends with `\.`/],
  ['a missing bracket', 'path(x, y :- edge(x, y).', 1, 11, /syntax error at `:`/, /`\)`/],
  ['a missing body', 'path(x, y) :- .', 1, 15, /syntax error/],
  ['two commas', 'path(x, y) :- edge(x,, y).', 1, 22, /syntax error at `,`/, /a name/],
  ['a whole float', 'size("a", 1.0).', 1, 11, /1\.0 is a float/],
  ['a negative unsigned', '.decl u(n: unsigned)\nu(-1).', 2, 3, /-1 is negative/],
  [
    'the opposite of an unsigned',
    '.decl u(n: unsigned)\nu(-n) :- u(n).',
    2,
    4,
    /`-` is not defined on `unsigned`/,
  ],
  ['no record', 'size(x, n) :- edge(x, _), n = nil.', 1, 31, /`nil` is no `number`/],
  ['two instances of one name', '.comp C {}\n.init c = C\n.init c = C', 3, 7, /two instances `c`/],
  [
    'an inline relation that contains itself',
    '.decl i(x: Point) inline\ni(x) :- i(x), edge(x, _).',
    1,
    7,
    /contain themselves/,
  ],
  ['a float', 'size("a", 1.5).', 1, 11, /1\.5 is a float/],
  ['a number too large', 'size("a", 3000000000).', 1, 11, /does not fit into 32 bits/],
  ['a functor', 'size(x, length(x)) :- edge(x, _).', 1, 9, /functor `length` is not supported/],
  ['a functor of another language', 'size(x, @f(x)) :- edge(x, _).', 1, 9, /functor `@f` is not supported/],
  ['a functor of too many', 'size(x, strlen(x, x)) :- edge(x, _).', 1, 9, /takes 1 arguments/],
  ['a lattice', '.lattice L<> { Bottom -> 1 }', 1, 1, /directive `\.lattice` is not supported/],
  ['a debugged delta', '.decl d = debug_delta(path)', 1, 11, /`debug_delta` is not supported/],
  ['a component without a body', '.comp A', 1, 8, /syntax error/],
  ['a component without end', '.comp A {', 1, 1, /component `A` has no end/],
  ['a component that is not there', '.init a = B', 1, 7, /no component `B`/],
  ['a component of itself', '.comp A { .init a = A }\n.init a = A', 1, 17, /too deeply/],
  ['a qualifier', '.decl r(x: Point) fast', 1, 19, /qualifier `fast` is not supported/],
  ['an `eqrel` of one column', '.decl r(x: Point) eqrel', 1, 7, /has two columns/],
  ['an open string', 'edge("a", "b).', 1, 11, /string is never closed/],
  ['an open comment', '/* edge("a", "b").', 1, 1, /comment is never closed/],
  ['a missing file', '.include "other.dl"', 1, 1, /no file "other\.dl"/],
  [
    '`sum` of nothing',
    'size(x, n) :- edge(x, _), n = sum : { edge(x, _) }.',
    1,
    31,
    /`sum` needs an expression/,
  ],
  ['`min` of symbols', 'size(x, n) :- edge(x, _), n = min y : { edge(x, y) }.', 1, 35, /`min` is of numbers/],
];

for (const [title, text, line, col, message, hint] of rows) {
  test(`${title} is an error with its place`, (t) => {
    const errors = errorsOf(declarations + text);
    t.not(errors.length, 0);
    const [error] = errors;
    t.regex(error.message, message);
    t.deepEqual([error.file, error.line - firstLine + 1, error.col], ['a.dl', line, col], error.message);
    t.is(error.sourceLine, text.split('\n')[line - 1]);
    if (hint !== undefined) t.regex(error.hint ?? '', hint);
  });
}

test('each broken clause is an error of its own, and the others are understood', (t) => {
  const { ast, errors } = parseProgram('.decl a(x: symbol)\na("1"\na("2").\na(].\na("3").');
  t.deepEqual(
    errors.map(({ line }) => line),
    [3, 4],
  );
  t.deepEqual(
    ast.facts.map(({ values }) => values),
    [['3']],
  );
});

test('an error in an included file names that file', (t) => {
  const files: Record<string, string> = { 'b.dl': '\n.decl b(x: symbol)\nb(x) :- c(x).' };
  const parsed = parseProgram('.include "b.dl"\n.include "b.dl"', {
    file: 'a.dl',
    include: (path) => files[path],
  });
  const [error] = compileProgram(parsed).errors ?? [];
  t.deepEqual([error.file, error.line, error.col], ['b.dl', 3, 9]);
});
