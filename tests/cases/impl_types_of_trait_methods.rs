//@ edition: 2021
// impl types in the results of trait methods.
mod r1 {
trait Shapes { fn names(&self) -> impl Iterator<Item = String>; fn n(&self) -> impl Sized; }
struct S(Vec<String>);
impl Shapes for S { fn names(&self) -> impl Iterator<Item = String> { self.0.iter().cloned() } fn n(&self) -> impl Sized { 3 } }
fn f<T: Shapes>(t: T) -> usize { let it = t.names(); it.count() }
fn g<T: Shapes>(t: T) -> usize { let it = t.names(); drop(t); it.count() } //~[nll,polonius,alpha] E0505
fn h(mut s: S) { let it = s.names(); s.0.push(String::new()); it.count(); } //~[nll,polonius,alpha] E0502
pub fn main() { f(S(vec![])); g(S(vec![])); }
}
mod r2 {
trait It { fn it<'a>(&'a self) -> impl Iterator<Item = &'a u8>; }
impl It for Vec<u8> { fn it<'a>(&'a self) -> impl Iterator<Item = &'a u8> { self.iter() } }
impl It for [u8; 3] { fn it(&self) -> impl Iterator<Item = &u8> { self.iter() } }
impl It for u8 { fn it(&self) -> std::iter::Once<&u8> { std::iter::once(self) } }
fn f<T: It>(t: &mut T) -> Vec<u8> { t.it().copied().collect() }
fn g<T: It>(t: &T) -> &u8 { t.it().next().unwrap() }
fn h<T: It>(t: T) -> &'static u8 { t.it().next().unwrap() } //~[nll,polonius,alpha] E0310 //~[nll,polonius,alpha] E0515
fn i(mut v: Vec<u8>) { let x = v.it().next(); v.push(1); println!("{:?}", x); } //~[nll,polonius,alpha] E0502
pub fn main() { let mut a = [1, 2, 3]; f(&mut a); g(&a); }
}
mod r3 {
trait T { fn f(&self) -> impl Fn() -> u8; fn st() -> impl Clone + 'static; fn arg<X: Clone>(x: X) -> impl Clone; }
struct S(u8);
impl T for S { fn f(&self) -> impl Fn() -> u8 { || self.0 } fn st() -> impl Clone + 'static { 1 } fn arg<X: Clone>(x: X) -> impl Clone { x } }
fn a<X: T>(x: &X) -> u8 { let g = x.f(); g() + g() }
fn b<X: T>() -> Box<dyn std::any::Any> { let s = X::st(); let t = s.clone(); Box::new(s) }
fn c<X: T>(s: String) { let r = &s; let y = X::arg(r); drop(s); drop(y); } //~[nll,polonius,alpha] E0505
fn d<X: T>(s: String) { let r = &s; let y = X::arg(1); drop(s); drop(y); }
pub fn main() { a(&S(1)); b::<S>(); c::<S>(String::new()); d::<S>(String::new()); }
}
mod r4b {
trait T { fn f<'a>(&'a self, x: &'a u8) -> impl Sized + 'a; }
struct S(u8);
impl T for S { fn f<'a>(&'a self, x: &'a u8) -> impl Sized + 'a { (&self.0, x) } }
fn f<X: T>(x: X, mut y: u8) { let r = x.f(&y); y = 1; drop(r); } //~[nll,polonius,alpha] E0506
fn g<X: T>(x: X, mut y: u8) { let r = x.f(&y); drop(r); y = 1; }
}
mod r5 {
trait T { fn f(&self) -> impl Sized + 'static; }
struct S(u8);
impl T for S { fn f(&self) -> impl Sized + 'static { &self.0 } } //~[nll,polonius,alpha] -
}
mod r6 {
trait T { fn f(&self) -> impl Iterator<Item = impl std::fmt::Debug>; }
struct S(Vec<u8>);
impl T for S { fn f(&self) -> impl Iterator<Item = impl std::fmt::Debug> { self.0.iter() } }
fn g<X: T>(x: X) { for y in x.f() { println!("{:?}", y); } }
pub fn main() { g(S(vec![])); for y in S(vec![]).f() { println!("{:?}", y); } }
}
mod r7 {
trait T { fn f(&self) -> Option<Box<impl Clone>>; }
struct S(Vec<u8>);
impl T for S { fn f(&self) -> Option<Box<Vec<u8>>> { Some(Box::new(self.0.clone())) } }
fn g<X: T>(x: X) { let y = x.f().unwrap(); let z = (*y).clone(); }
pub fn main() { let s = S(vec![]); let v: Vec<u8> = *s.f().unwrap(); g(s); }
}
mod r10 {
trait T { fn f<'a>(&'a self, x: &'a u8) -> impl Iterator<Item = &'a u8> { vec![x].into_iter() } fn n(&self) -> u8; }
struct S;
impl T for S { fn n(&self) -> u8 { 1 } }
struct R(Vec<u8>);
impl T for R { fn n(&self) -> u8 { 1 } fn f<'a>(&'a self, x: &'a u8) -> impl Iterator<Item = &'a u8> { self.0.iter() } }
fn g<X: T>(x: X, mut y: u8) { let it = x.f(&y); y = 1; it.count(); } //~[nll,polonius,alpha] E0506
fn h(x: S, mut y: u8) { let it = x.f(&y); drop(x); it.count(); } //~[nll,polonius,alpha] E0505
fn i(x: S, mut y: u8) { let it = x.f(&y); let c = it.count(); y = c as u8; }
}
mod r11 {
trait T { fn f(&self) -> impl Sized { let x = String::new(); let y = x; x } fn c(&self) -> impl Fn() -> u8 { let v = 1u8; move || v } fn d(&self) -> impl Fn() -> u8 { let v = 1u8; || v } } //~[nll,polonius,alpha] E0373 //~[nll,polonius,alpha] E0382
}
mod s9 {
trait Mk { fn mk(&mut self) -> impl Iterator<Item = u8> + '_; }
impl Mk for Vec<u8> { fn mk(&mut self) -> impl Iterator<Item = u8> + '_ { self.drain(..) } }
fn f<M: Mk>(m: &mut M) { let a = m.mk(); let b = m.mk(); a.count(); } //~[nll,polonius,alpha] E0499
fn g<M: Mk>(m: &mut M) { let a = m.mk().count(); let b = m.mk().count(); }
fn h(v: &mut Vec<u8>) { for x in v.mk() { v.push(x); } } //~[nll,polonius,alpha] E0499
}
mod s10 {
trait Mk { fn mk(&self) -> impl Sized; }
impl Mk for String { fn mk(&self) -> usize { self.len() } }
impl<'a> Mk for &'a u8 { fn mk(&self) -> &'a u8 { *self } }
fn f(s: String) { let n: usize = s.mk(); drop(s); println!("{}", n); }
fn g<M: Mk>(s: M) { let n = s.mk(); drop(s); drop(n); } //~[nll,polonius,alpha] E0505
fn h<'a>(x: &'a u8) -> &'a u8 { let r = &x; r.mk() }
}
fn main() {}
