/** Associated types with parameters, impls against traits, lifetimes of signatures: code and place are rustc 1.95's. */
import test from 'ava';
import { codes, collected } from './program.js';

function check(title: string, text: string, expected: string[]): void {
  test(title, (t) => t.deepEqual(codes(collected(text)), expected));
}

check(
  'a method requires a bound',
  "trait Lend { type Item<'a>; fn next<'a>(&'a mut self) -> Self::Item<'a>; }",
  ['null 1:14'],
);
check(
  'what only one of two methods knows is not required',
  "trait Lend { type Item<'a>; fn next<'a>(&'a self) -> Self::Item<'a>; fn get<'a>(x: &'a u8) -> Self::Item<'a>; }",
  [],
);
check(
  'a relation between two lifetimes',
  "trait T { type I<'x, 'y>; fn f<'a, 'b>(x: &'b &'a u8) -> Self::I<'a, 'b>; }",
  ['null 1:11'],
);
check('lifetimes are not left out', "trait T { type I<'x>; fn f(x: Self::I); }", ['E0107 1:37']);
check('too many lifetimes', "trait T { type I<'x>; fn f<'a>(x: Self::I<'a, 'a>); }", ['E0107 1:41']);
check('fewer parameters in the impl', "trait T { type I<'x>; }\nimpl T for u8 { type I = u8; }", [
  'E0195 2:23',
]);
check('fewer types in the impl', 'trait T { type I<X>; }\nimpl T for u8 { type I<X, Y> = (X, Y); }', [
  'E0049 2:24',
]);
check('another sort of parameter', 'trait T { type I<const N: u8>; }\nimpl T for u8 { type I<X> = X; }', [
  'E0053 2:24',
]);
check(
  'a where clause that the trait does not have',
  "trait T { type I<'x>; }\nstruct S<'b>(&'b u8);\nimpl<'b> T for S<'b> { type I<'a> = u8 where 'b: 'a; }",
  ['E0276 3:50'],
);
check(
  'a bound that the trait does not have',
  'trait T { type I<X>; }\nimpl T for u8 { type I<X: Copy> = X; }',
  ['E0276 2:27'],
);
check(
  'a where clause that the impl leaves out',
  "trait T<'d> { type I<'x> where 'd: 'x; }\nimpl<'b> T<'b> for u8 { type I<'a> = u8; }",
  ['E0478 2:38'],
);
check(
  'a value that needs a bound',
  "trait T { type I<'x>; }\nstruct S<X>(X);\nimpl<X> T for S<X> { type I<'a> = &'a X; }",
  ['E0309 3:22'],
);
check(
  "a value without the trait's bound",
  "trait T { type I<'x>: Copy; }\nimpl T for u8 { type I<'a> = &'a mut u8; }",
  ['E0277 2:30'],
);
check(
  "the trait's bound on the value's lifetimes",
  "trait T { type I<'a, 'b>: 'a; }\nimpl T for u8 { type I<'a, 'b> = &'b u8; }",
  ['E0477 2:34'],
);
check(
  'a field whose type needs a bound',
  "trait T { type I<'a, 'b> where 'a: 'b; }\nstruct S<'x, 'y, X: T>(X::I<'x, 'y>);",
  ['E0478 2:24'],
);
check('no object of such a trait', "trait T { type I<'a>; }\nfn f(x: &dyn T) {}", ['E0038 2:14']);
check(
  'lifetimes in no argument that fixes them are early-bound',
  "trait T { type I<'a>; fn f<'a>(x: Self::I<'a>) -> &'a u8; }\nimpl T for u8 { type I<'a> = &'a u8; fn f<'a>(x: &'a u8) -> &'a u8 { x } }",
  ['E0195 2:42'],
);
check(
  "what the impl's types imply is no excuse",
  "trait T { fn f<'s>(s: &'s u8, x: ()) -> &'static u8; }\nstruct R<'a: 'b, 'b>(&'a u8, &'b u8);\nimpl T for u8 { fn f<'s>(s: &'s u8, x: ()) -> &'s u8 { s } }",
  ['null 3:17'],
);
check(
  'two lifetimes of parameters that an impl makes one',
  "trait P<'a> { type O; }\nstruct S<'a>(&'a u8);\nimpl<'a> P<'a> for S<'a> { type O = u8; }\nfn f<'a: 'a, 'b: 'b>(x: <S<'a> as P<'b>>::O) {}",
  ['E0623 4:25'],
);
check(
  'only the first lifetime of an object counts',
  "trait T {} struct S<'a, 'b> { x: Box<dyn T + 'a + 'b> }",
  ['E0226 1:51', 'E0392 1:25'],
);
check(
  "an impl type of a trait's method that the impl's is not",
  'trait T { fn f(&self) -> impl Copy; }\nstruct N;\nimpl T for u8 { fn f(&self) -> N { N } }',
  ['E0277 3:32'],
);
check(
  'an impl type under a for',
  "trait B<'a> { type O; }\nfn f() -> impl for<'a> B<'a, O = impl Sized + 'a> { loop {} }",
  ['E0657 2:34'],
);
