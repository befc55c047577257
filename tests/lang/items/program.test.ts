/** What the tables say of definitions. */
import test from 'ava';
import { bodyResolver, explainSignature } from '../../../lang/items/index.js';
import { printPredicate, printTy } from '../../../lang/types/print.js';
import { errorTy } from '../../../lang/types/ty.js';
import { collected, named } from './program.js';

test('variances are the least fixpoint over fields', (t) => {
  const rows: [string, string][] = [
    ["struct A<'a, T>(&'a T);", 'covariant covariant'],
    ["struct A<'a, T>(&'a mut T);", 'covariant invariant'],
    ['struct A<T>(std::cell::Cell<T>);', 'invariant'],
    ['struct A<T>(Box<Vec<T>>);', 'covariant'],
    ["enum A<'a> { X(&'a u8), Y(Box<A<'a>>) }", 'covariant'],
    ["struct A<'a> { x: &'a u8, next: Option<&'a mut A<'a>> }", 'invariant'],
    ['struct A<T>(*mut T);', 'invariant'],
    ['struct A<T: Iterator>(T::Item);', 'invariant'],
    ['struct A<T>(std::marker::PhantomData<T>);', 'covariant'],
  ];
  for (const [text, expected] of rows) {
    const { program } = collected(text);
    t.is(program.adt(named(program, 'A')).variances.join(' '), expected, text);
  }
});

test('lifetimes of functions are late-bound unless bounds or the result alone speak of them', (t) => {
  const rows: [string, string, string][] = [
    ["fn f<'a>(x: &'a u8) {}", '', "'a"],
    ["fn f<'a>() {}", '', "'a"],
    ["fn f<'a>() -> &'a u8 { loop {} }", "'a", ''],
    ["fn f<'a, 'b: 'a>(x: &'a u8, y: &'b u8) {}", "'a 'b", ''],
    ["fn f<'a, T: 'a>(x: &'a T, y: &u8) {}", "'a", "'_"],
    ["fn f<'a>(x: &'a u8, y: &u8) where 'a: 'a {}", "'a", "'_"],
    ["fn f<'a, T: Iterator>(x: &u8, y: &'a T) {}", '', "'a '_"],
    ["trait X<'a> { type O; } fn f<'a, T: X<'static>>(x: <T as X<'a>>::O) -> &'a u8 { loop {} }", "'a", ''],
  ];
  for (const [text, early, late] of rows) {
    const { program } = collected(text);
    const generics = program.generics(named(program, 'f'));
    const lifetimes = generics.params.filter((param) => param.kind === 'lifetime');
    t.is(lifetimes.map((param) => param.name).join(' '), early, text);
    t.is(generics.late.map((param) => param.name).join(' '), late, text);
  }
});

test('elision, told in source words', (t) => {
  const rows: [string, string, string][] = [
    ['fn f(a: &str, b: &mut u8) {}', "fn f<'a, 'b>(a: &'a str, b: &'b mut u8)", 'each-input'],
    ['fn f(a: &str) -> &str { a }', "fn f<'a>(a: &'a str) -> &'a str", 'each-input only-input'],
    [
      'struct S; impl S { fn f(&self, one: &str) -> &str { loop {} } }',
      "fn f<'a, 'b>(&'a self, one: &'b str) -> &'a str",
      'each-input self',
    ],
    [
      "struct S<'x>(&'x u8); fn f<T>(s: S, t: T) -> S<'_> { s }",
      "fn f<'a, T>(s: S<'a>, t: T) -> S<'a>",
      'each-input only-input',
    ],
    ["fn f<'a>(a: &'a str) -> &'a str { a }", "fn f<'a>(a: &'a str) -> &'a str", ''],
    [
      "struct S<'a>(&'a u8); impl<'a> S<'a> { fn f(&mut self) -> Option<&u8> { None } }",
      "fn f<'b>(&'b mut self) -> Option<&'b u8>",
      'each-input self',
    ],
  ];
  for (const [text, expanded, rules] of rows) {
    const { program, sources } = collected(text);
    const fn = program.defs.find((def) => def.name === 'f' && !def.library)!.id;
    const story = explainSignature(program, fn, sources)!;
    t.is(story.expanded, expanded);
    t.is(story.rules.join(' '), rules, text);
  }
});

test('associated types of parameters, of Self and of impls', (t) => {
  const { program } = collected(`
    trait Shape { type Unit; fn area(&self) -> Self::Unit; }
    trait Solid: Shape { fn volume(&self) -> Self::Unit; }
    struct Cube;
    impl Shape for Cube { type Unit = u32; fn area(&self) -> Self::Unit { 6 } }
    fn first<I: Iterator>(i: I) -> Option<I::Item> { None }
    fn second<I>(i: I) -> <I as Iterator>::Item where I: Iterator { loop {} }
  `);
  const output = (name: string, nth = 0) => {
    const all = program.defs.filter((def) => def.name === name && !def.library);
    return printTy(program, program.fn(all[nth].id).sig.output);
  };
  t.is(output('area'), '<Self as Shape>::Unit');
  t.is(output('volume'), '<Self as Shape>::Unit');
  t.is(output('area', 1), '<Cube as Shape>::Unit');
  t.is(output('first'), 'Option<<I as Iterator>::Item>');
  t.is(output('second'), '<I as Iterator>::Item');
});

test('predicates: bounds, where clauses, what derives add', (t) => {
  const { program } = collected(`
    #[derive(Clone, PartialEq)] struct P<T: ?Sized + 'static, U>(U, Box<T>) where U: Iterator<Item = u8>;
    fn f<'a: 'b, 'b, T: Clone + 'a>(x: &'a u8, y: &'b T) {}
  `);
  const said = (def: number) => program.predicates(def).map((one) => printPredicate(program, one));
  t.deepEqual(said(named(program, 'P')), [
    'U: Sized',
    "T: 'static",
    'U: Iterator',
    '<U as Iterator>::Item == u8',
  ]);
  t.deepEqual(said(named(program, 'f')), ['T: Sized', "'a: 'b", 'T: Clone', "T: 'a"]);
  const clone = program.implsOf(program.lang('clone')!).find((def) => !program.def(def).library)!;
  t.true(said(clone).includes('U: Clone'));
});

test('library impls are found by trait and by head, with what may dangle', (t) => {
  const { program } = collected('fn main() {}');
  const vec = program.defs.find((def) => def.name === 'Vec')!.id;
  const [inherent] = program.inherentImpls(`adt:${vec}`);
  t.deepEqual(
    program.impl(inherent).items.map((item) => program.def(item).name),
    ['new'],
  );
  const drops = program.implsOf(program.lang('drop')!);
  t.deepEqual(
    drops.map((def) => program.impl(def).mayDangle),
    [[0]],
  );
  t.is(program.def(program.lang('test_unwrap')!).name, 'unwrap');
});

test('modules, globs, renames, re-exports, enum variants, nested items', (t) => {
  const { program } = collected(`
    mod shapes { pub use self::inner::*; mod inner { pub struct A; pub enum E { X, Y } } pub fn make() -> A { A } }
    use shapes::{A as B, E::{self, *}};
    fn f(a: B, b: shapes::A, c: E, d: super_::Z) {}
    mod super_ { pub type Z = super::B; }
    fn g() { struct Inner(u8); fn h(x: Inner) {} }
  `);
  t.deepEqual(program.diagnostics, []);
  const { inputs } = program.fn(named(program, 'f', 'fn')).sig;
  t.is(inputs.map((input) => printTy(program, input)).join(' '), 'A A E A');
  t.is(printTy(program, program.fn(named(program, 'h')).sig.inputs[0]), 'Inner');
  t.deepEqual(
    program.bodies.map((def) => program.def(def).name),
    ['make', 'f', 'g', 'h'],
  );
});

test('paths in bodies', (t) => {
  const { program, sources } = collected(`
    struct S<T>(T); impl<T> S<T> { const K: u8 = 1; fn new(t: T) -> Self { S::<u8>::K; Self::K; Self(t); Self::new; Option::Some; Default::default; T::default; x; nope } }
  `);
  const def = named(program, 'new');
  const resolver = bodyResolver(program, def);
  const body = program.fn(def).body!;
  const seen: string[] = [];
  const exprs = [...body.stmts.flatMap((stmt) => (stmt.kind === 'expr' ? [stmt.expr] : [])), body.expr!];
  for (const expr of exprs) {
    const path = expr.kind === 'call' ? expr.callee : expr;
    if (path.kind !== 'path') continue;
    const errors: { code: unknown }[] = [];
    const found = resolver.resolveValue(
      path.qself,
      path.path,
      (name) => name === 'x',
      () => errorTy,
      errors as never,
    );
    const what =
      found.kind === 'def'
        ? `${program.def(found.def).kind} ${program.path(found.def)}`
        : found.kind === 'associated'
          ? `${printTy(program, found.ty)}::${found.name.name}`
          : found.kind;
    seen.push(`${sources.text(path.span)} = ${what}${errors.map((one) => ` ${one.code}`).join('')}`);
  }
  t.deepEqual(seen, [
    'S::<u8>::K = S<u8>::K',
    'Self::K = S<T>::K',
    'Self = self-ctor',
    'Self::new = S<T>::new',
    'Option::Some = ctor std::option::Option::Some',
    'Default::default = assoc-fn std::default::Default::default',
    'T::default = T::default',
    'x = local',
    'nope = error E0425',
  ]);
});

test('array lengths are evaluated', (t) => {
  const { program } = collected(
    'const N: usize = 2 * 3; fn f(x: [u8; N + 1], y: [[u8; 2]; { 3 }]) {} fn g<const K: usize>(x: [u8; K]) {}',
  );
  const { inputs } = program.fn(named(program, 'f')).sig;
  t.is(inputs.map((input) => printTy(program, input)).join(' '), '[u8; 7] [[u8; 2]; 3]');
  t.is(printTy(program, program.fn(named(program, 'g')).sig.inputs[0]), '[u8; K]');
});
