//@ edition: 2021
// Constant expressions in types, constant parameters.
mod k1 {
const fn sq(n: usize) -> usize { n * n }
const fn fact(n: usize) -> usize { if n == 0 { 1 } else { n * fact(n - 1) } }
const fn sum(n: usize) -> usize { let mut i = 0; let mut s = 0; while i < n { s += i; i += 1; } s }
struct S { a: [u8; sq(3)], b: [u8; fact(4) + 1], c: [u8; sum(5)] }
pub fn main() { let s = S { a: [0; 9], b: [0; 25], c: [0; 10] }; let S { a, b, c } = s; let x: [u8; 9] = a; let y: [u8; 25] = b; let z: [u8; 10] = c; println!("{}{}{}", x[0], y[0], z[0]); }
}
mod k2 {
struct H<'a>(&'a [u8]);
impl H<'_> { pub const LEN: usize = 1; pub const L2: usize = Self::LEN + 1; }
pub struct E(Box<[[u8; H::LEN]; 5]>);
impl E { pub fn it(&mut self) -> impl Iterator<Item = &mut [u8; H::LEN]> { self.0.iter_mut() } fn i2(&self) -> [u8; H::L2] { [1, 2] } }
}
mod k3 {
fn f(x: [u8; u8::MAX as usize]) -> u8 { x[254] }
fn g(x: [u8; std::mem::size_of::<u64>()]) -> u8 { let [a, .., b] = x; let y: [u8; 8] = x; a + b }
fn h() -> [u8; "abc".len()] { [1, 2, 3] }
fn i() -> [u8; [1, 2].len()] { [1, 2] }
fn j() -> [u8; { let x = 3; x + 1 }] { [1; 4] }
fn k() -> [u8; if true { 1 } else { 2 }] { [1; 1] }
fn l() -> [u8; match 3 { 1 => 2, 2..=4 => 3, _ => 4 }] { [1; 3] }
}
mod k4 {
const ARR: [i32; 6] = [42, 43, 44, 45, 46, 47];
const IDX: usize = 3;
const BLUB: [i32; (ARR[0] - 41) as usize] = [5];
const B2: [i32; ARR[IDX] as usize - 43] = [5, 6];
}
mod k5 {
struct W<const N: usize>([u8; N]);
impl<const N: usize> W<N> { const TWO: usize = 2; fn new() -> Self { W([0; N]) } fn len(&self) -> usize { N } fn first(&self) -> &u8 { &self.0[0] } fn m<const M: usize>(self, x: [u8; M]) -> ([u8; N], [u8; M]) { (self.0, x) } }
fn f<const N: usize>(x: [u8; N]) -> W<N> { W(x) }
fn g() -> usize { let w = f([1, 2, 3]); let W(a) = &w; let b: &[u8; 3] = a; let y = w.m([1; 4]); y.1.len() }
fn h<const N: usize, T: Copy + Default>() -> [T; N] { [T::default(); N] }
fn i() { let x: [u8; 5] = h(); let y = h::<{ 2 + 1 }, u8>(); let z: [u8; 3] = y; let w: W<{ 1 + 1 }> = W([1, 2]); let v = W::<2>::new(); }
fn j<const N: usize>(x: &mut [String; N]) -> &mut String { let a = &mut x[0]; let b = &mut x[1]; a.push('c'); b } //~[nll,polonius,alpha] E0499
}
mod k6 {
struct D<T, const N: usize = 4>([T; N]);
fn f(x: D<u8>) -> [u8; 4] { x.0 }
struct B<const F: bool>;
impl B<true> { fn t(&self) {} }
fn g(b: B<true>, c: B<{ 1 > 0 }>) { b.t(); c.t(); }
trait Tr { const N: usize; }
impl Tr for u8 { const N: usize = 3; }
struct U; impl Tr for U { const N: usize = 5; }
fn h() -> [u8; U::N] { [0; 5] }
fn i() -> [u8; <U as Tr>::N] { [0; 5] }
fn j() -> [u8; <u8 as Tr>::N] { [0; 3] }
enum E { A = 3, B }
fn k() -> [u8; E::B as usize] { [0; 4] }
struct C<const X: char>; fn l(_: C<'a'>) {} fn m() { l(C::<'a'>); }
const fn pick(b: bool) -> usize { match b { true => 2, false => 3 } }
fn n() -> [u8; pick(false)] { [0; 3] }
}
mod k7 {
fn a<const N: usize>(x: [u8; N]) where [u8; N]: Default { }
fn f(v: Vec<u8>) { let a: [u8; 2] = v.try_into().unwrap(); let b = v; } //~[nll,polonius,alpha] E0382
struct P { x: usize } impl P { const fn new(x: usize) -> P { P { x } } const ONE: P = P::new(1); }
fn g() -> [u8; P::ONE.x + P::new(2).x] { [1, 2, 3] }
const N: usize = { const M: usize = 2; M * 2 };
fn h() -> [u8; N] { [0; 4] }
static S: [u8; N] = [0; N];
fn i<T>() -> usize { let x = [0u8; N + 1]; x.len() }
mod m { pub const K: usize = super::N; pub const fn two() -> usize { 2 } }
fn j() -> [u8; m::K + m::two()] { [0; 6] }
}
mod k8 {
const fn id<T: Copy>(t: T) -> T { t }
fn f() -> [u8; id::<usize>(3)] { [0; 3] }
fn g() -> [u8; id(3)] { let mut a = [0; 3]; let r = &a; a[0] = 1; println!("{:?}", r); a } //~[nll,polonius,alpha] E0506
}
fn main() {}
