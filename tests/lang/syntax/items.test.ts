/** Items parse, with exact spans; what is broken is confined to its item. */
import test from 'ava';
import { SourceFile, type Span } from '../../../lang/source.js';
import type * as ast from '../../../lang/syntax/ast.js';
import { parseCrate } from '../../../lang/syntax/parse.js';

function parse(text: string, library = false) {
  const source = new SourceFile(0, 't.rs', text, library);
  const { crate, diagnostics } = parseCrate(source, { edition: 2021 });
  const at = (span: Span) => text.slice(span.lo, span.hi);
  return {
    items: crate.items,
    crate,
    at,
    errors: diagnostics.map((d) => `${d.message} @ ${at(d.labels[0].span)}`),
  };
}

const accepted = [
  "fn f<'a, T: Clone + ?Sized, const N: usize = 3>(&self, x: &'a T, [a, b]: [u8; N]) -> u8 where T: 'a, for<'b> &'b T: Fn(u8) {}",
  'pub(crate) const unsafe extern "C" fn f(a: u8, ...) {}',
  'async fn f(mut self: Box<Self>) {}',
  'struct A; struct B(pub u8, pub(in a::b) C); struct C<T> where T: D { #[x] pub a: T, b: u8 }',
  'enum E { A = 1, B(u8), C { d: u8 }, #[x] D }',
  'union U { a: u8, b: i8 }',
  "unsafe trait T<A>: B + 'static where A: C { type X<'a>: D where Self: 'a; const N: u8 = 1; fn f(&self); fn g() {} m!(); }",
  'auto trait T {} trait A = B + C;',
  'impl<T> A<T> {} unsafe impl<#[may_dangle] T> Drop for A<T> {} impl !Send for A {} impl<const N: usize> A for [u8; N] { default fn f() {} }',
  'type A<T> = Vec<T>; type B = impl C;',
  'const _: () = (); static mut X: [u8; 2] = [1; 2]; const fn f() {}',
  'mod a { #![x] mod b; use c::{self, d::*, e as _, {f, g}}; } use ::a; use {b, c}; pub use self::*;',
  'extern crate a as b; extern "C" { fn f(x: u8, ...); static Y: u8; type Z; } unsafe extern "C" { safe fn g(); }',
  'macro_rules! m { ($x:expr) => { $x } } m! { a } m!(b); a::b![c];',
  '#[derive(Clone, Debug)] #[doc = "]"] /// doc\n pub struct A {}',
  '#![feature(x)] //! doc\n /* /* nested */ */ fn r#fn() {}',
];

for (const text of accepted) test(`accepts ${text}`, (t) => t.deepEqual(parse(text, true).errors, []));

test('spans are those of rustc', (t) => {
  const { items, at } = parse(
    '#[a] pub fn f(x: u8) -> u8 { let y = x.g::<u8>(1) + 2; if y {} h(y); -y }\nimpl A { fn b(&self) {} }',
  );
  const f = items[0] as Extract<ast.Item, { kind: 'fn' }>;
  t.is(at(f.span).slice(0, 12), 'pub fn f(x: ');
  t.is(at(f.sig.span), 'pub fn f(x: u8) -> u8');
  t.is(at(f.body!.span).slice(0, 7), '{ let y');
  t.deepEqual(
    f.body!.stmts.map((stmt) => at(stmt.span)),
    ['let y = x.g::<u8>(1) + 2;', 'if y {}', 'h(y);'],
  );
  const sum = (f.body!.stmts[0] as Extract<ast.Stmt, { kind: 'let' }>).init as Extract<
    ast.Expr,
    { kind: 'binary' }
  >;
  t.is(at(sum.span), 'x.g::<u8>(1) + 2');
  t.is(at(sum.opSpan), '+');
  t.is(at((sum.left as Extract<ast.Expr, { kind: 'method-call' }>).callSpan), 'g::<u8>(1)');
  t.is(at(f.body!.expr!.span), '-y');
});

test('an error stays in its item', (t) => {
  const { items, errors } = parse('fn a() {}\nfn b() { let = 1; }\nfn c() {}\nstruct D { x u8 }\nfn e() {}');
  t.is(items.length, 3);
  t.deepEqual(errors, ['expected pattern, found `=` @ =', 'expected `:`, found `u8` @ u8']);
});

const broken: readonly (readonly [string, string, number])[] = [
  ['fn a() {}\nfn b() { if x { }\nfn c() {}', 'this file contains an unclosed delimiter @ {', 2],
  ['fn a() { } }\nfn b() {}', 'unexpected closing delimiter: `}` @ }', 2],
  ['fn a() { (] }\nfn b() {}', 'mismatched closing delimiter: `]` @ ]', 1],
  ['fn a() { "x }\nfn b() {}', 'unterminated double quote string @ "', 1],
  ['fn a() {}\n/* b', 'unterminated block comment @ /*', 1],
  ["fn a() { ' }\nfn b() {}", "unterminated character literal @ '", 1],
  ['fn a() { r#"x" }\nfn b() {}', 'unterminated raw string @ r#"', 1],
  ['fn a() { let \ud800 = 1; }', 'unknown start of token: `\\u{d800}` @ \ud800', 0],
  ['fn a() { \0 }', 'unknown start of token: `\\u{0}` @ \0', 0],
  ['fn a();', 'free function without body @ fn a();', 1],
];

for (const [text, error, kept] of broken)
  test(`reports ${JSON.stringify(text)}`, (t) => {
    const { items, errors } = parse(text);
    t.is(errors[0], error);
    t.is(items.length, kept);
  });

test('long items are parsed in parts', (t) => {
  const statements = 'let y = x + 1; if y > 2 { f(y); } '.repeat(2000);
  const method = `fn g(&self) { ${statements} y }`;
  const { items, errors, at } = parse(
    `fn f() { ${statements} y }\nimpl A { fn h() {} ${method} const C: u8 = 1; }\nmod m { ${method.replace('&self', '')} struct B; }`,
  );
  t.deepEqual(errors, []);
  const [f, a, m] = items as [
    Extract<ast.Item, { kind: 'fn' }>,
    Extract<ast.Item, { kind: 'impl' }>,
    Extract<ast.Item, { kind: 'mod' }>,
  ];
  t.is(f.body!.stmts.length, 4000);
  t.is(f.body!.expr!.kind, 'path');
  t.is(at(f.body!.stmts[3999].span), 'if y > 2 { f(y); }');
  t.deepEqual(
    a.items.map((each) => each.kind),
    ['fn', 'fn', 'const'],
  );
  t.deepEqual(
    m.items!.map((each) => each.kind),
    ['fn', 'struct'],
  );
  t.is(at(m.span).slice(-11), 'struct B; }');
});
