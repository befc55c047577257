//! Only `const` functions are called at compile time.
fn f() -> u8 { 1 }
const Y: u8 = f(); //~ E0015
const fn g() -> u8 { f() } //~ E0015
const W: u8 = { let v = [1u8]; let mut s = 0; for x in v { s += x; } s }; //~ E0015 //~ E0493
const fn h(f: fn() -> u8) -> u8 { f() } //~ -
trait Tr { fn m(&self) -> u8; const C: u8; }
impl Tr for u8 { fn m(&self) -> u8 { 1 } const C: u8 = f(); } //~ E0015
const fn t(x: u8) -> u8 { x.m() } //~ E0015
struct S;
impl Default for S { fn default() -> S { S } }
impl std::ops::Add for S { type Output = S; fn add(self, _: S) -> S { S } }
impl PartialEq for S { fn eq(&self, _: &S) -> bool { true } }
const D: S = S::default(); //~ E0015
const E: S = S + S; //~ E0015
const G: bool = S == S; //~ E0015
const fn cl() -> u8 { let c = || 1; c() } //~ E0015
const fn gen<T: Default>() -> T { T::default() } //~ E0015
const fn fp<F: Fn() -> u8 + Copy>(f: F) -> u8 { f() } //~ E0015
static Z: std::sync::Mutex<Vec<u8>> = std::sync::Mutex::new(Vec::new());
const P: usize = { assert!(std::mem::size_of::<u8>() == 1); "abc".len() };
const fn div(a: u8, b: u8) -> u8 { if b == 0 { panic!("zero") } a / b }
const fn opt(a: Option<&u8>) -> u8 { match a { Some(x) => *x, None => 0 } }
const fn arr(a: &[u8]) -> usize { let mut i = 0; while i < a.len() { i += 1; } i }
fn main() {}
