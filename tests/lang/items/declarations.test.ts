/** Declarations that are wrong as they are written, that clash, or whose types ask for what is not there: rustc 1.95's codes and lines. */
import test from 'ava';
import { loadPrepared } from '../../../cli/prepared.js';
import { lower, type Edition } from '../../../lang/front-end.js';
import { primarySpan } from '../../../lang/diagnostic.js';

const { libraryFor } = loadPrepared();

function check(title: string, text: string, expected: string[], edition: Edition = 2021): void {
  test(title, (t) => {
    const { file, diagnostics, bodies } = lower('test.rs', text, libraryFor(text), edition);
    const errors = [...diagnostics, ...bodies.flatMap((body) => body.diagnostics)];
    const found = errors.map((it) => `${it.code} ${file.lineAt(primarySpan(it)?.lo ?? 0)}`);
    t.deepEqual([...new Set(found)].sort(), expected);
  });
}

// ---------------------------------------------------------------- by the text alone

check('a field twice', 'struct S { x: u8,\nx: u8 }', ['E0124 2']);
check('a number twice', 'enum E { A = 1, B = 0, C }', ['E0081 1']);
check('numbers and fields', 'enum E { A = 1, B(u8) }', ['E0732 1']);
check('numbers and fields, with a type', '#[repr(u8)] enum E { A = 1, B(u8) }', []);
check('no variant, but a type', '#[repr(u8)] enum E {}', ['E0084 1']);
check('visibility of what has none', 'trait T { pub fn f(); }\nenum E { pub A }', ['E0449 1', 'E0449 2']);
check('const in a trait', 'trait T { const fn f(); }', ['E0379 1']);
check('patterns without a body', 'trait T { fn f((a, b): (u8, u8)); fn g(_: u8); }', ['E0642 1']);
check('foreign functions', 'extern "C" { fn f<T>(x: T);\nfn g((a, b): (u8, u8)); }', ['E0044 1', 'E0130 2']);
check('calling conventions', 'extern "wat" fn f() {}\nextern "stdcall" fn g() {}', ['E0570 2', 'E0703 1']);
check('defaults of parameters', 'struct S<T = U, U = u8>(T, U);\nstruct R<T = Box<Self>>(T);', [
  'E0128 1',
  'E0735 2',
]);
check('a trait may speak of Self', 'trait T<X = Self> { fn f(x: X); }', []);
check('types of constants', 'struct S<N, const K: N>(N);', ['E0770 1']);
check('unsafe impls', 'struct S;\nunsafe impl S {}', ['E0197 2']);
check('an auto trait has nothing else', '#![feature(auto_traits)]\nauto trait T<X>: Copy { fn f(); }', [
  'E0380 2',
  'E0567 2',
  'E0568 2',
]);
check('derive elsewhere', '#[derive(Clone)] fn f() {}', ['E0774 1']);

// ---------------------------------------------------------------- impls that overlap

const generic = 'trait T {} struct S; struct W<X>(X);\n';
check('for all, and for one', `${generic}impl<X> T for X {}\nimpl T for S {}`, ['E0119 3']);
check(
  'a bound that does not hold',
  `${generic}impl<X: T> Clone for W<X> { fn clone(&self) -> Self { loop {} } }`,
  [],
);
check(
  'an own trait that is not implemented',
  `trait U {} ${generic}impl<X: U> T for X {}\nimpl T for S {}`,
  [],
);
check(
  "others may implement the library's traits",
  'trait T {}\nimpl<X: Copy> T for X {}\nimpl T for Vec<u8> {}',
  ['E0119 3'],
);
check('function traits are known', 'trait T {}\nimpl<F: Fn()> T for F {}\nimpl T for u8 {}', []);
check(
  'not with the blanket impl of the library',
  'struct W<X>(X);\nimpl<X> Into<X> for W<X> { fn into(self) -> X { self.0 } }',
  ['E0119 2'],
);
check(
  'calling conventions make types differ',
  'trait T {}\nimpl T for fn() {}\nimpl T for extern "C" fn() {}',
  [],
);
check(
  'what is derived comes last',
  '#[derive(Clone)] struct S;\nimpl Clone for S { fn clone(&self) -> S { S } }',
  ['E0119 1'],
);
check(
  'two items of a name',
  `${generic}impl W<u8> { fn f() {} }\nimpl W<u16> { fn f() {} }\nimpl<X> W<X> { fn f() {} }`,
  ['E0592 2', 'E0592 3'],
);
check('two items of a trait', 'trait T { fn f(); } struct S;\nimpl T for S { fn f() {}\nfn f() {} }', [
  'E0201 3',
]);

// ---------------------------------------------------------------- bounds of types in items

const bounded = 'struct W<T: Clone>(T); struct N;\n';
check('of a parameter', `${bounded}fn f(x: W<N>) {}`, ['E0277 2']);
check('of a result', `${bounded}fn f() -> Option<W<N>> { None }`, ['E0277 2']);
check('of fields', `${bounded}struct S { a: u8,\nb: W<N> }`, ['E0277 3']);
check('of an alias nothing is asked', `${bounded}type A = W<N>;`, []);
check('of an impl', `${bounded}impl W<N> {}`, ['E0277 2']);
check('with the bound at hand', `${bounded}fn f<T: Clone>(x: W<T>) {}`, []);
check('of supertraits', 'trait A {} trait B: A {} struct S;\nimpl B for S {}', ['E0277 2']);

// ---------------------------------------------------------------- statics, main

check('statics are shared', 'static A: std::cell::Cell<u8> = std::cell::Cell::new(1);', ['E0277 1']);
check('a mutable static is not', 'static mut A: std::cell::Cell<u8> = std::cell::Cell::new(1);', []);
check(
  'pointers are not shared',
  'struct P(*const u8); unsafe impl Sync for P {}\nstatic A: P = P(std::ptr::null());',
  [],
);
check('what main gives', 'fn main() -> u32 { 0 }', ['E0277 1']);
check('what main takes', 'fn main(x: u8) {}', ['E0580 1']);
check('a generic main', 'fn main<T>() {}', ['E0131 1']);
check('main of a library', '#![crate_type = "lib"]\nfn main() -> u32 { 0 }', []);

// ---------------------------------------------------------------- features

check(
  'features of the library, and those that mean nothing',
  '#![feature(iter_collect_into, doc_cfg, never_type)]',
  [],
);
check('a feature that was removed', '#![feature(box_syntax)]', ['E0557 1']);
check('a feature that may change what is meant', '#![feature(specialization)]', ['unsupported 1']);

// ---------------------------------------------------------------- bodies

check('chains of let', 'fn f(o: Option<u8>) { if let Some(x) = o && x > 1 {} }', ['null 1']);
check('chains of let in 2024', 'fn f(o: Option<u8>) { if let Some(x) = o && x > 1 {} }', [], 2024);
check(
  'chains of let in a guard',
  'fn f(o: Option<u8>) { match o { y if let Some(x) = y && x > 1 => {} _ => {} } }',
  [],
);
check(
  'target features',
  '#[target_feature(enable = "sse2")] fn a() {}\n#[target_feature(enable = "avx")] fn b() { a() }\nfn c() { a() }\nfn d() { unsafe { a() } }\nfn e() { let _: fn() = a; }',
  ['E0133 3', 'E0308 5'],
);
check('what is unsafe since 2024', 'fn f() { std::env::set_var("a", "b"); }', []);
check('what is unsafe in 2024', 'fn f() { std::env::set_var("a", "b"); }', ['E0133 1'], 2024);
check(
  'calling conventions of pointers',
  'extern "C" fn f() {} fn g() { let _: extern "C" fn() = f;\nlet _: fn() = f; }',
  ['E0308 2'],
);
check('numbers of variants run at compile time', 'fn f() -> isize { 1 }\nenum E { A = f() }', ['E0015 2']);
check('numbers of variants have a type', '#[repr(u8)] enum E { A = 1u16 as u8,\nB = 3u16 }', ['E0308 2']);
check(
  'a struct behind a pointer to one without size',
  'struct S<T: ?Sized> { a: u8, t: T } fn f() { let _: &S<[u8]> = &S { a: 1, t: [1, 2] }; let _: &S<dyn Fn()> = &S { a: 1, t: || {} }; }',
  [],
);
check(
  'fields of a module in a body',
  'fn f() { mod m { pub struct S { x: u8 } impl S { pub fn new() -> S { S { x: 1 } } } }\nm::S::new().x; }',
  ['E0616 2'],
);
