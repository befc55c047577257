/** Errors of items: code and place are rustc 1.95's. */
import test from 'ava';
import { codes, collected } from './program.js';

function check(
  title: string,
  text: string,
  expected: string[],
  edition: 2015 | 2018 | 2021 | 2024 = 2021,
): void {
  test(title, (t) => t.deepEqual(codes(collected(text, edition)), expected));
}

// Lifetimes that are not written
check('a reference in a field needs a lifetime', 'struct A(&u8);', ['E0106 1:10']);
check('so does a type with hidden lifetimes', "struct S<'a>(&'a u8);\nstruct Q(Box<S>, S);", [
  'E0106 2:14',
  'E0106 2:18',
]);
check('nothing to borrow the result from', 'fn f() -> &u8 { loop {} }', ['E0106 1:11']);
check('two inputs', 'fn f(a: &u8, b: &u8) -> &u8 { a }', ['E0106 1:25']);
check('two inputs with one named lifetime', "fn f<'a>(a: &'a u8, b: &'a u8) -> &u8 { a }", ['E0106 1:35']);
check(
  'one input that says one lifetime twice',
  "struct G<'a, 'b>(&'a u8, &'b u8); fn f<'a>(x: G<'a, 'a>) -> &u8 { x.0 }",
  [],
);
check('all that is missing in one result is one error', 'fn f() -> (&u8, &u8) { loop {} }', ['E0106 1:12']);
check('&self wins over other inputs', 'struct S; impl S { fn f(&self, x: &u8) -> &u8 { loop {} } }', []);
check('self: &Self is a &self', 'struct S; impl S { fn f(self: &Self, x: &u8) -> &u8 { loop {} } }', []);
check('self: &Alias is none', 'struct S; type A = S; impl S { fn f(self: &A) -> &u8 { loop {} } }', [
  'E0106 1:50',
]);
check('two references around Self', 'struct S; impl S { fn f(self: &&Self, x: &u8) -> &u8 { x } }', [
  'E0106 1:50',
]);
check("'_ in bounds", "trait T<'a> {} fn f<X: T<'_>>(x: X) {}", ['E0637 1:26']);
check('& in where clauses', 'fn f() where &u8: Copy {}', ['E0637 1:14']);
check('hidden lifetimes in an impl head', "struct S<'a>(&'a u8); impl S { }", ['E0726 1:28']);
check("'_ in an impl head", "struct S<'a>(&'a u8); impl S<'_> { }", []);
check('constants and statics', 'const A: &str = "a"; static B: &[&u8] = &[];', []);

// Names of lifetimes and parameters
check('undeclared lifetime', "fn f(x: &'a u8) {}", ['E0261 1:10']);
check("'static as a name", "fn f<'static>() {}", ['E0262 1:6']);
check("'_ as a name", "fn f<'_>() {}", ['E0637 1:6']);
check('the same name twice', "fn f<'a, 'a, T, T>(x: &'a T) {}", ['E0403 1:10', 'E0403 1:17']);
check('a lifetime of the impl again', "struct S<'a>(&'a u8); impl<'a> S<'a> { fn f<'a>(x: &'a u8) {} }", [
  'E0496 1:45',
]);
check('a type parameter of the trait again', 'trait T<X> { fn f<X>(); }', ['E0403 1:19']);

// Names
check('unknown type', 'fn f(x: Foo) {}', ['E0425 1:9']);
check('unknown trait', 'impl Foo for u8 {}', ['E0405 1:6']);
check('no trait', 'struct S; impl S for u8 {}', ['E0404 1:16']);
check('unknown module', 'fn f(x: m::T) {}', ['E0433 1:9']);
check('unknown name in a module', 'mod m {} fn f(x: m::T) {}', ['E0425 1:21']);
check('imports of nothing', 'use m::A; use b::C; mod m {}', ['E0432 1:5', 'E0432 1:15']);
check('what our library lacks is no error', 'use std::os::Thing; fn f(x: std::a::B) {}', [
  'unsupported 1:5',
  'unsupported 1:29',
]);
check('nor is a name of the real prelude', 'fn f<T: ToString>(x: T) {}', ['unsupported 1:9']);
check('two items of one name', 'struct A; struct A;', ['E0428 1:11']);
check('outer generics', 'fn f<T>(t: T) { fn g(t: T) {} }', ['E0401 1:25']);

// Generic arguments
check('missing generics', 'struct A<T>(T); fn f(a: A) {}', ['E0107 1:25']);
check('too many generics', 'struct A<T>(T); fn f(a: A<u8, u8>) {}', ['E0107 1:25']);
check('too many lifetimes', "struct A<'a>(&'a u8); fn f(a: A<'static, 'static>) {}", ['E0107 1:31']);
check('defaults', 'use std::collections::HashMap; fn f(a: HashMap<u8, u8>) {}', []);

// Types
check('unused parameters', "struct A<'a, T>;\nenum B<T> { X }", ['E0392 1:10', 'E0392 1:14', 'E0392 2:8']);
check('recursive use is no use', 'struct B<T>(Vec<B<T>>);', ['null 1:19']);
check('PhantomData is', 'use std::marker::PhantomData; struct B<T>(PhantomData<T>);', []);
check('a type in itself', 'struct A(A); struct B { x: Option<B> } struct C(Vec<C>);', [
  'E0072 1:1',
  'E0072 1:14',
]);
check('two types in each other', 'struct D(E); struct E(D);', ['E0072 1:1']);

// Impls
check('unconstrained parameters', 'struct S; impl<T> S {}', ['E0207 1:16']);
check('Copy needs Copy fields', '#[derive(Clone, Copy)] struct A(String, u8, Option<u8>);', ['E0204 1:31']);
check(
  'Copy of a parameter needs a bound',
  'struct A<T>(T); impl<T> Clone for A<T> { fn clone(&self) -> Self { loop {} } } impl<T> Copy for A<T> {}',
  ['E0204 1:97'],
);
check('Copy and Drop', '#[derive(Clone, Copy)] struct A; impl Drop for A { fn drop(&mut self) {} }', [
  'E0184 1:31',
]);
check('Drop for what is not ours', "struct A; impl<'a> Drop for &'a A { fn drop(&mut self) {} }", [
  'E0120 1:29',
]);
check('specialized Drop', 'struct A<T>(T); impl Drop for A<u8> { fn drop(&mut self) {} }', ['E0366 1:17']);
check(
  'Drop with a bound of its own',
  'struct A<T>(T); impl<T: Clone> Drop for A<T> { fn drop(&mut self) {} }',
  ['E0367 1:25'],
);
check('inherent impls elsewhere', 'impl Vec<u8> {} impl u8 {} impl<T> T {}', [
  'E0116 1:1',
  'E0390 1:17',
  'E0118 1:28',
]);
check('orphans', 'impl Clone for Vec<u8> { fn clone(&self) -> Self { loop {} } }', ['E0117 1:1']);
check('the same impl twice', 'trait T {} struct S; impl T for S {} impl T for S {}', ['E0119 1:38']);
check('missing and foreign items', 'trait T { fn a(); type X; } impl T for u8 { fn b() {} }', [
  'E0407 1:45',
  'E0046 1:29',
]);
check('receivers', 'trait T { fn a(&self); fn b(); } impl T for u8 { fn a() {} fn b(&self) {} }', [
  'E0186 1:50',
  'E0185 1:60',
]);
check('counts', 'trait T { fn a(x: u8); fn b<X>(); } impl T for u8 { fn a() {} fn b() {} }', [
  'E0050 1:53',
  'E0049 1:67',
]);
check(
  'lifetime parameters of methods',
  "trait T { fn a<'a>(x: &'a u8) -> &'a u8; fn b(); }\nimpl T for u8 { fn a<'a>(x: &'a u8) -> &'a u8 where 'a: 'a { x }\nfn b<'a>() -> &'a u8 { loop {} } }",
  ['E0195 2:22', 'E0195 3:5'],
);

check(
  'types of methods',
  'trait T { fn a(&mut self); fn b(x: String) -> u8; }\nimpl T for u8 {\n fn a(&self) {}\n fn b(x: &String) -> u8 { 1 } }',
  ['E0053 3:7', 'E0053 4:10'],
);
check(
  'lifetimes of methods: more general is fine',
  "trait T { fn a(x: &u8, y: &u8); fn b(&self) -> &u8; }\nimpl T for u8 { fn a<'a>(x: &'a u8, y: &'a u8) {} fn b(&self) -> &'static u8 { &1 } }",
  [],
);
check(
  'less general is not',
  "trait T { fn a(x: &u8); fn b<'a>(x: &'a u8, y: &u8) -> &'a u8; }\nimpl T for u8 {\n fn a(x: &'static u8) {}\n fn b<'a>(x: &'a u8, y: &'a u8) -> &'a u8 { x } }",
  ['E0308 3:2', 'null 4:2'],
);
check(
  'bounds of methods',
  'trait T { fn a<X: Clone>(x: X); }\nimpl T for u8 {\n fn a<X: Copy>(x: X) {} }\nimpl T for u16 { fn a<X>(x: X) {} }',
  ['E0276 3:10'],
);

// Outlives
check("T: 'static", "struct A<T>(&'static T);", ['E0310 1:13']);
check("T: 'a is inferred for fields", "struct A<'a, T>(&'a T);", []);
check(
  'but not for associated types',
  "trait Tr<'a> { type X; }\nimpl<'a, T> Tr<'a> for T {\n type X = &'a T; }",
  ['E0309 3:2'],
);
check('what the head says holds', "trait Tr { type X; } impl<'a, T> Tr for &'a T { type X = &'a T; }", []);
check(
  'references to shorter ones',
  "trait Tr<'a, 'b> { type X; }\nimpl<'a, 'b> Tr<'a, 'b> for u8 {\n type X = &'a &'b u8; }",
  ['E0491 3:2'],
);

// What is refused
check(
  'refusals name the construct',
  'fn f(x: fn(u8)) {}\nfn g(x: Box<dyn Clone>) {}\nfn h(x: impl Clone) {}\nunsafe fn i() {}\nasync fn j() {}',
  ['E0038 2:17', 'unsupported 5:10'],
);
check('nightly features', '#![feature(nll)]\n#![feature(specialization)]\nfn main() {}', ['unsupported 2:1']);
check('tests are left out', '#[cfg(test)] mod tests { struct A(&u8); } #[cfg(not(test))] struct B;', []);

// Editions
check(
  '2015 imports start at the root',
  'mod a { pub struct X; } mod b { use a::X; fn f(x: X) {} fn g(x: ::a::X) {} }',
  [],
  2015,
);
check('2018 imports do not', 'mod a { pub struct X; } mod b { use a::X; }', ['unsupported 1:37'], 2018);
check('nor do those of 2021', 'mod a { pub struct X; } mod b { use a::X; }', ['E0432 1:37']);
