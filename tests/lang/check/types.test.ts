import test from 'ava';
import { sample } from './sample.js';

/** The program is well typed, and understood. */
function accepts(feature: string, text: string, edition: 2015 | 2018 | 2021 | 2024 = 2021) {
  test(`accepts ${feature}`, (t) => {
    t.deepEqual(
      sample(text, edition).diagnostics.map((d) => `${d.code} ${d.message}`),
      [],
    );
  });
}

/** The program is rejected with these codes on these lines. */
function rejects(feature: string, text: string, ...errors: string[]) {
  test(`rejects ${feature}`, (t) => {
    t.deepEqual(sample(text).errors, errors);
  });
}

accepts(
  'literals with fallback',
  'fn f() { let a = 1; let b = 2.5; let c: u8 = 3; let d = 4u64; let e = [a; 3]; }',
);
accepts(
  'bytes, strings and characters',
  `fn f() { let a = b'x'; let b = b"xy"; let c: &[u8] = b; let d: &str = "é"; let e = 'é'; }`,
);
accepts(
  'inference from later uses',
  'fn f() { let mut v = Vec::new(); let x = None; v.push(1u8); let y: Option<i64> = x; }',
);
accepts(
  'turbofish',
  'fn id<T>(t: T) -> T { t } fn f() { let a = id::<u8>(3); let v = Vec::<String>::new(); }',
);
accepts(
  'constants, statics and constructors as functions',
  'const N: usize = 3; static S: [u8; N] = [0; N]; struct W(u8); fn f() -> W { let x = S[N - 1]; let w = W; w(x) }',
);
accepts(
  'const parameters',
  'fn len<T, const N: usize>(a: [T; N]) -> usize { N } fn f() -> usize { len([1, 2, 3]) }',
);
accepts(
  'associated constants and functions',
  'struct S; impl S { const K: u32 = 1; fn new() -> Self { S } } trait T { const C: u8; fn make() -> Self; } impl T for S { const C: u8 = 2; fn make() -> S { Self::new() } } fn f() -> (u32, u8, S) { (S::K, <S as T>::C, T::make()) }',
);
accepts(
  'enums through aliases and Self',
  'enum E { A, B(u8), C { x: u8 } } type F = E; impl E { fn a() -> Self { Self::A } fn b() -> E { Self::C { x: 1 } } } fn f(e: E) -> u8 { match e { F::A => 0, E::B(x) | E::C { x } => x } }',
);
accepts('arithmetic between values and references', 'fn f(a: &i32, b: &i32) -> i32 { a + b * 2 - *a % &3 }');
accepts('strings added', 'fn f(a: String, b: &String) -> String { a + b + "c" }');
accepts(
  'comparisons',
  'fn f(a: &str, b: String, c: &[i32]) -> bool { a == b && b != "x" && c == [1, 2] && 1 < 2 }',
);
accepts(
  'shifts and casts',
  "fn f(a: u8, b: i64) -> usize { let c = (a << 3) as usize; let d = b as f64 as i32 as usize; let e = a as char; c + d + ('x' as u32) as usize + true as usize }",
);
accepts(
  'compound assignment',
  'fn f(v: &mut Vec<i32>, s: &mut String) { v[0] += v[1]; *s += "x"; let mut x = 1; x <<= 2u8; }',
);
accepts(
  'overloaded operators',
  'use std::ops::*; #[derive(Clone, Copy, PartialEq)] struct P(i32); impl Add for P { type Output = P; fn add(self, o: P) -> P { P(self.0 + o.0) } } impl Neg for P { type Output = P; fn neg(self) -> P { P(-self.0) } } impl AddAssign<i32> for P { fn add_assign(&mut self, o: i32) { self.0 += o; } } fn f(mut p: P) -> bool { p += 1; -p + p == p }',
);
accepts(
  'blocks that diverge',
  'fn f(c: bool) -> i32 { let x: i32 = if c { return 1 } else { loop { break 2 } }; let y: u8 = panic!(); x }',
);
accepts(
  'labels and values of loops',
  "fn f() -> i32 { let a = 'o: loop { loop { break 'o 3 } }; let b = 'l: { if a > 1 { break 'l 1 } 2 }; while a < b { continue; } a + b }",
);
accepts(
  'let else and let chains',
  'fn f(o: Option<i32>) -> i32 { let Some(x) = o else { return 0 }; if let Some(y) = o && y > x { y } else { x } }',
  2024,
);
accepts(
  'the ? operator',
  'fn g(s: &str) -> Result<i32, std::num::ParseIntError> { let x: i32 = s.parse()?; Ok(x) } fn h(o: Option<u8>) -> Option<u8> { Some(o? + 1) }',
);
accepts(
  '? with a conversion of the error',
  'struct E; impl From<u8> for E { fn from(_: u8) -> E { E } } fn g() -> Result<(), u8> { Ok(()) } fn f() -> Result<(), E> { g()?; Ok(()) }',
);
accepts(
  'for over what iterates',
  'use std::collections::HashMap; fn f(v: Vec<String>, m: &HashMap<String, u8>, a: [u8; 3]) { for s in &v { s.len(); } for (k, n) in m { k.len(); let _ = *n + 1; } for x in a { let _: u8 = x; } for i in 0..v.len() { let _ = &v[i]; } for i in 1..=3u8 {} for c in "x".chars() {} }',
);
accepts(
  'ranges of slices',
  'fn f(v: &mut [u8], s: &str) { let a = &v[1..]; let b = &s[..2]; let c = &mut v[..=1]; c[0] = 1; }',
);
accepts(
  'struct update, tuples, nested places',
  'struct S { a: (u8, String), b: [u8; 2] } fn f(s: S) -> S { let t = S { b: [1, 2], ..s }; let u = t.a.0 + t.b[1]; t }',
);
accepts(
  'patterns of all sorts',
  "fn f(p: &(Option<String>, [u8; 4]), n: u32, c: char) { let (Some(s), [a, .., b]) = p else { return }; match n { 0 => {} 1..=5 | 7 => {} k @ 8.. => {} _ => {} } match c { 'a'..='z' => {} _ => {} } let [x, rest @ ..] = p.1; let &[y, ..] = &p.1; match &p.0 { Some(ref t) => {} None => {} } }",
  2021,
);
accepts(
  'string patterns and constants',
  'const A: i32 = 1; fn f(s: &str, n: i32) -> u8 { match s { "a" => 1, "b" | "c" => 2, _ => match n { A => 3, i32::MIN..=-1 => 4, _ => 5 } } }',
);
accepts(
  'destructuring assignment',
  'struct S { a: u8, b: u8 } fn f() { let (mut a, mut b); (a, b) = (1, 2); [a, .., b] = [1, 2, 3]; (a, _) = (b, a); S { a, .. } = S { a: 1, b: 2 }; _ = a + b; }',
);
accepts(
  'macros',
  'use std::fmt::Write; fn f(x: &mut String, n: usize, v: Option<u8>) { println!(); println!("{} {n:>3} {0:?} {:>1$} {:.*}", 1, 2usize, 3, 1.5); eprintln!("{x}"); let s = format!("{:#x} {:08b}", n, n); write!(x, "{}", s).unwrap(); assert!(n > 1, "no {}", n); assert_eq!(n, 2); assert_ne!(s, "x"); debug_assert!(true); let w = vec![1, 2]; let z = vec![0u8; n]; if matches!(v, Some(k) if k > 1) { todo!() } let d = dbg!(n) + 1; if n == 1 { unreachable!("{}", n) } if n == 2 { unimplemented!() } if n == 3 { panic!("x {}", 1) } }',
);
accepts(
  'dereferences of Box, Rc and RefCell',
  'use std::{cell::RefCell, rc::Rc}; fn f(b: Box<(u8, String)>, r: Rc<RefCell<Vec<u8>>>) { let a = b.0; r.borrow_mut().push(a); let n = r.borrow().len(); let (x, s) = *b; }',
);
accepts(
  'methods of bounds',
  'trait Shape { fn area(&self) -> u32; fn twice(&self) -> u32 { self.area() * 2 } } fn f<T: Shape + Clone>(t: &T) -> u32 { let u = t.clone(); u.area() + t.twice() }',
);
accepts(
  'associated types',
  'trait A { type X; fn x(&self) -> Self::X; } impl A for u8 { type X = String; fn x(&self) -> String { String::new() } } fn f<T: A<X = u32>>(t: T) -> u32 { t.x() + 1 } fn g() -> usize { 1u8.x().len() }',
);
accepts(
  'privacy of structs in blocks',
  'fn f() -> u8 { struct S { a: u8 } impl S { fn n() -> S { S { a: 1 } } } S::n().a }',
);
accepts('unsafe blocks', 'static mut N: u8 = 0; fn f() -> u8 { unsafe { N += 1; N } }');
accepts('impossible variants left out', 'enum Void {} fn f(r: Result<u8, Void>) -> u8 { let Ok(x) = r; x }');

rejects('wrong types', 'fn f() -> i32 {\n let x: u8 = "a";\n true\n}', 'E0308:2', 'E0308:3');
rejects(
  'missing fields and methods',
  'struct S { a: u8 }\nfn f(s: S) {\n s.b;\n s.g();\n}',
  'E0609:3',
  'E0599:4',
);
rejects(
  'wrong argument counts',
  'fn g(a: u8) {}\nfn f() { g(); }\nfn h() { g(1, 2); }',
  'E0061:2',
  'E0061:3',
);
rejects(
  'literals of structs with wrong fields',
  'struct S { a: u8, b: u8 }\nfn f() { let s = S { a: 1 }; }\nfn g() { let s = S { a: 1, b: 2, c: 3 }; }',
  'E0063:2',
  'E0560:3',
);
rejects('calls of what is no function', 'fn f() { let x = 1u8; x(); }', 'E0618:1');
rejects(
  'destructor calls',
  'struct S; impl Drop for S { fn drop(&mut self) {} }\nfn f(mut s: S) {\n s.drop();\n}',
  'E0040:3',
);
rejects('mutable statics outside of unsafe', 'static mut N: u8 = 0;\nfn f() {\n N = 1;\n}', 'E0133:3');
rejects('assignments to no place', 'fn f() {\n 1 = 2;\n 1 += 2;\n}', 'E0070:2', 'E0067:3');
rejects(
  'operators that a type of the program lacks',
  'struct S;\nfn f(a: S, b: S) {\n a + b;\n}\nfn g(a: S) { !a; }\nfn h(a: S) { *a; }',
  'E0369:3',
  'E0600:5',
  'E0614:6',
);
rejects(
  'matches that leave values out',
  'enum E { A, B }\nfn f(e: E, o: Option<u8>) {\n match e { E::A => {} }\n let Some(x) = o;\n match 3u8 { 0..=9 | 11.. => {} }\n}',
  'E0004:3',
  'E0005:4',
  'E0004:5',
);
rejects(
  'names bound twice, or not in all alternatives',
  'fn f((a, a): (u8, u8)) {}\nfn g(o: Result<u8, u8>) { match o { Ok(a) | Err(b) => {} } }',
  'E0415:1',
  'E0408:2',
  'E0408:2',
);
rejects(
  'breaks that lead nowhere',
  "fn f() { break; }\nfn g() { loop { break 'a; } }\nfn h() { while true { break 1; } }",
  'E0268:1',
  'E0426:2',
  'E0571:3',
);

test('what is not modelled is refused by name', (t) => {
  const s = sample('fn f() { my_macro!(1); }');
  t.deepEqual(s.errors, ['unsupported:1']);
  t.regex(s.diagnostics[0].message, /my_macro!/);
});

rejects(
  'bounds at the arguments that decide them',
  `struct N; fn need<T: Copy, U>(u: U, t: T) {} struct W<T>(T); impl<T: Copy> W<T> { fn new(t: T) -> Self { W(t) } fn m<U: Copy>(&self, u: U) {} }
fn f() {
  need(
    1,
    N,
  );
  W::new(
    N
  );
  W::new(1).m(
    N
  );
  let g = need::<
    N, u8>;
}`,
  'E0277:5',
  'E0277:8',
  'E0277:11',
  'E0277:14',
);
rejects(
  'parentheses after a variant with named fields',
  'enum E { S { a: i32 } }\nfn f(e: E) { match e { E::S(a) => (), } }\nfn g() -> E { E::S }',
  'E0164:2',
  'E0533:3',
);
accepts(
  'what is seen in a part of the crate',
  'mod a { pub mod b { pub struct S { pub(super) x: i32, pub(crate) y: i32 } impl S { pub(super) fn m(&self) {} pub(crate) fn n(&self) {} } } pub fn f(s: b::S) -> i32 { s.m(); s.x } } fn g(s: a::b::S) -> i32 { s.n(); s.y }',
);
rejects(
  'what is seen in another part of the crate',
  'mod a { pub mod b { pub struct S { pub(super) x: i32 } impl S { pub(super) fn m(&self) {} } } }\nfn f(s: a::b::S) -> i32 { s.x }\nfn g(s: a::b::S) { s.m() }',
  'E0616:2',
  'E0624:3',
);
accepts(
  'arrays, vectors and strings from the library as in std',
  'use std::sync::atomic::{AtomicU16, Ordering}; fn h<T: AsRef<str>>(t: T) -> usize { t.as_ref().len() } fn f(v: Vec<i32>, s: String) -> bool { v == [1, 2] && h(&s) == h("a") && s.trim_end_matches(\'x\').is_empty() && AtomicU16::new(1).fetch_add(1, Ordering::SeqCst) == 1 }',
);
