/** Whatever the text is, parsing answers with items and diagnostics, in linear time. */
import test from 'ava';
import { SourceFile } from '../../../lang/source.js';
import { parseCrate } from '../../../lang/syntax/parse.js';

function messages(text: string): string[] {
  return parseCrate(new SourceFile(0, 't.rs', text), { edition: 2021 }).diagnostics.map((d) => d.message);
}

const program = `use std::fmt; /* c /* d */ */
#[derive(Clone)] struct S<'a, T: 'a> { x: &'a [T; 3], y: Vec<Vec<u8>> }
impl<'a, T> S<'a, T> where T: Copy { fn f(&mut self, k: u8) -> Option<&T> { match k { 0 | 1 if k > 0 => None, b'c' => { self.x.get(1) } _ => Some(&self.x[k as usize]) } } }
fn main() { let s = "a\\"b"; let c = '\\''; let r = r#"x"#; for i in 0..=9 { println!("{} {i:?}", s, ); } 'l: loop { break 'l; } let g = |a: u8| -> u8 { a + 1 }; }`;

test('every prefix of a program', (t) => {
  t.deepEqual(messages(program), []);
  for (let end = 0; end < program.length; end += 2) t.true(Array.isArray(messages(program.slice(0, end))));
});

test('every program with one character left out', (t) => {
  for (let at = 0; at < program.length; at += 3)
    t.true(Array.isArray(messages(program.slice(0, at) + program.slice(at + 1))));
});

/** Nesting by repetition: what opens, what is inside, what closes. */
const nests: readonly (readonly [string, string, string])[] = [
  ['(', '1', ')'],
  ['(1,', '1', ')'],
  ['[', '1', ']'],
  ['{', '1', '}'],
  ['f(', '1', ')'],
  ['a[', '1', ']'],
  ['m!(', '1', ')'],
  ['m!(=> ', '1', ')'],
  ['A { a: ', '1', '}'],
  ['if a { ', '1', '}'],
  ['if { ', 'true', '} {} else {}'],
  ['match a { A => ', '1', '}'],
  ['f(|x| ', '1', ')'],
  ['loop { let x = ', '1', '; }'],
  ['|a| ', '1', ''],
  ['&', 'a', ''],
  ['-', 'a', ''],
  ['return ', '1', ''],
  ['a = ', '1', ''],
  ['a::<', 'u8', '>'],
  ['1 + ', '1', ''],
  ['a < ', '1', ''],
  ['if a {} else ', '{}', ''],
];

for (const [open, inside, close] of nests)
  test(`nesting ${open}…${close}`, (t) => {
    for (const depth of [10, 60, 20_000]) {
      const text = `fn f() { ${open.repeat(depth)}${inside}${close.repeat(depth)} }`;
      const started = performance.now();
      t.true(messages(text).length <= 50);
      t.true(performance.now() - started < 30_000);
    }
  });

test('nesting of types and patterns', (t) => {
  for (const depth of [50, 20_000])
    for (const text of [
      `fn f(x: ${'A<'.repeat(depth)}u8${'>'.repeat(depth)}) {}`,
      `fn f(x: ${'&'.repeat(depth)}u8) {}`,
      `fn f(${'('.repeat(depth)}x${')'.repeat(depth)}: u8) {}`,
      `fn f(${'&'.repeat(depth)}x: u8) {}`,
      `use ${'a::{'.repeat(depth)}b${'}'.repeat(depth)};`,
      'mod a {'.repeat(depth) + '}'.repeat(depth),
    ])
      t.deepEqual([...new Set(messages(text))], depth === 50 ? [] : ['nesting too deep']);
});

test('large files', (t) => {
  const size = 5_000_000;
  t.deepEqual(messages(`/*${'a'.repeat(size)}*/`), []);
  t.deepEqual(messages(' '.repeat(size)), []);
  t.regex(messages(`fn f() { let x = "${'a'.repeat(size)}"; }`)[0], /more than/);
  t.regex(messages('a'.repeat(size))[0], /more than/);
  t.is(messages('} '.repeat(size / 2)).length, 1);
  t.is(messages('; '.repeat(size / 2)).length, 50);
});

test('marks and line ends', (t) => {
  for (const text of [
    '',
    '\ufeff',
    '\ufefffn f() {}',
    '#!/bin/x\nfn f() {}',
    '#![x]\r\nfn f() {\r\n "a\r\nb"; }\r\n',
    'fn f() { "\ud800"; }',
  ])
    t.deepEqual(messages(text), []);
});
