//@ edition: 2021
// Generic associated types: what traits must declare of them, impls against traits, uses.
mod lend_two {
trait Lend { type Item<'a> where Self: 'a; fn next<'a>(&'a mut self) -> Option<Self::Item<'a>>; }
struct W { v: Vec<i32>, at: usize }
impl Lend for W {
    type Item<'a> = &'a mut [i32] where Self: 'a;
    fn next<'a>(&'a mut self) -> Option<Self::Item<'a>> { let at = self.at; self.at += 1; Some(&mut self.v[at..]) }
}
pub fn main() { let mut w = W { v: vec![1], at: 0 }; let a = w.next(); let b = w.next(); drop(a); drop(b); } //~[nll,polonius,alpha] E0499
}
mod lend_generic_two {
trait Lend { type Item<'a> where Self: 'a; fn next<'a>(&'a mut self) -> Option<Self::Item<'a>>; }
fn f<L: Lend>(mut l: L) { let a = l.next(); let b = l.next(); drop(a); drop(b); } //~[nll,polonius,alpha] E0499
}
mod missing_bound {
trait Lend { type Item<'a>; fn next<'a>(&'a mut self) -> Option<Self::Item<'a>>; } //~[nll,polonius,alpha] -
}
mod missing_bound_both {
trait Lend<T> { type Item<'a>; fn next<'a>(&'a self, t: &'a T) -> Option<Self::Item<'a>>; } //~[nll,polonius,alpha] -
}
mod missing_bound_two_methods {
trait Lend { type Item<'a>; fn next<'a>(&'a mut self) -> Self::Item<'a>; fn get<'a>(&self, x: &'a i32) -> Self::Item<'a>; }
}
mod missing_in_arg {
trait Lend { type Item<'x>; fn next<'a>(&'a self, x: Self::Item<'a>); } //~[nll,polonius,alpha] -
}
mod hidden_lt {
trait Lend { type Item<'x> where Self: 'x; fn next(&mut self) -> Option<Self::Item>; } //~[nll,polonius,alpha] E0107
}
mod extra_lt {
trait Lend { type Item<'x> where Self: 'x; fn next<'a, 'b>(&'a mut self, x: &'b i32) -> Self::Item<'a, 'b>; } //~[nll,polonius,alpha] E0107
}
mod e0195_fewer {
trait Lend { type Item<'x>; }
impl Lend for i32 { type Item = i32; } //~[nll,polonius,alpha] E0195
}
mod e0276 {
trait Lend { type Item<'x>; }
impl Lend for i32 { type Item<'a> = i32 where Self: 'a; }
struct S<'b>(&'b i32);
impl<'b> Lend for S<'b> { type Item<'a> = i32 where 'b: 'a; } //~[nll,polonius,alpha] E0276
}
mod e0276_trait {
trait Lend { type Item<T>; }
impl Lend for i32 { type Item<T> = T where T: Copy; } //~[nll,polonius,alpha] E0276
}
mod bound_unmet {
trait Lend { type Item<'a>: Copy; }
impl Lend for i32 { type Item<'a> = &'a mut i32; } //~[nll,polonius,alpha] E0277
}
mod value_wf {
trait Lend { type Item<'a>; }
struct S<'b>(&'b i32);
impl<'b> Lend for S<'b> { type Item<'a> = &'a &'b i32; } //~[nll,polonius,alpha] E0491
}
mod value_wf_t {
trait Lend { type Item<'a>; }
struct S<T>(T);
impl<T> Lend for S<T> { type Item<'a> = &'a T; } //~[nll,polonius,alpha] E0309
}
mod where_omit_lt {
trait T<'db> { type Item<'a> where 'db: 'a; }
struct S<'b>(&'b i32);
impl<'b> T<'b> for S<'b> { type Item<'a> = i32; } //~[nll,polonius,alpha] E0478
}
mod where_omit_bound5 {
trait T { type Item<X>: Copy where X: Copy; }
struct S<B>(B);
impl<B> T for S<B> { type Item<X> = i32; } //~[nll,polonius,alpha] E0277
}
mod constraint_bad {
trait Lend { type Item<'a> where Self: 'a; fn next<'a>(&'a mut self) -> Self::Item<'a>; }
fn f<L>(mut l: L) where L: for<'a> Lend<Item<'a> = &'a i32> { let x: &i32 = l.next(); let y = l.next(); println!("{}", x); } //~[nll,polonius,alpha] E0499
}
mod windows {
trait StreamingIterator { type Item<'a> where Self: 'a; fn next(&mut self) -> Option<Self::Item<'_>>; }
struct WindowsMut<'t, T> { slice: &'t mut [T], start: usize, window_size: usize }
impl<'t, T> StreamingIterator for WindowsMut<'t, T> {
    type Item<'a> = &'a mut [T] where Self: 'a;
    fn next(&mut self) -> Option<Self::Item<'_>> {
        let retval = self.slice[self.start..].get_mut(..self.window_size)?;
        self.start += 1;
        Some(retval)
    }
}
fn print_windows<I>(mut it: I) where I: StreamingIterator, for<'a> I::Item<'a>: std::fmt::Debug {
    while let Some(x) = it.next() { println!("{:?}", x); }
}
pub fn main() { let mut a = [1, 2, 3]; print_windows(WindowsMut { slice: &mut a, start: 0, window_size: 2 }); } //~[nll,polonius,alpha] E0597
}
mod filter_gat {
trait LendingIterator { type Item<'a> where Self: 'a; fn next(&mut self) -> Option<Self::Item<'_>>; }
struct Filter<I, P> { iter: I, predicate: P }
impl<I: LendingIterator, P> LendingIterator for Filter<I, P> where P: FnMut(&I::Item<'_>) -> bool {
    type Item<'a> = I::Item<'a> where Self: 'a;
    fn next(&mut self) -> Option<I::Item<'_>> {
        while let Some(item) = self.iter.next() { //~[nll] E0499
            if (self.predicate)(&item) { return Some(item); }
        }
        return None;
    }
}
}
mod gat_lt_bound_bad {
trait T { type Item<'a, 'b>: 'a; }
impl T for u8 { type Item<'a, 'b> = &'b u8; } //~[nll,polonius,alpha] E0477
}
mod gat_where_wf {
trait T { type Item<'a, 'b> where 'a: 'b; }
fn f<'x, 'y, X: T>(x: X::Item<'x, 'y>, a: &'x u8) -> &'y u8 { a }
fn g<'x, 'y, X: T>(x: X, a: &'x u8) -> &'y u8 { a } //~[nll,polonius,alpha] -
}
mod gat_where_field {
trait T { type Item<'a, 'b> where 'a: 'b; }
struct S<'x, 'y, X: T>(X::Item<'x, 'y>); //~[nll,polonius,alpha] E0478
struct S2<'x: 'y, 'y, X: T>(X::Item<'x, 'y>);
}
mod gat_outlives {
trait T { type Item<'a>; }
fn f<'s, X: T + 's>(a: X::Item<'s>) -> Box<dyn Tr + 's> where X::Item<'s>: Tr { Box::new(a) }
fn g<'s, X: T>(a: X::Item<'s>) -> Box<dyn Tr + 's> where X::Item<'s>: Tr { Box::new(a) } //~[nll,polonius,alpha] E0309
trait Tr {}
}
mod family {
trait Family { type M<T>; fn mk<T>(t: T) -> Self::M<T>; }
struct V; struct O;
impl Family for V { type M<T> = Vec<T>; fn mk<T>(t: T) -> Vec<T> { vec![t] } }
impl Family for O { type M<T> = Option<T>; fn mk<T>(t: T) -> Self::M<T> { Some(t) } }
fn f<F: Family>(x: i32) -> F::M<i32> { F::mk(x) }
pub fn main() { let v: Vec<i32> = f::<V>(1); let o = f::<O>(2); println!("{} {}", v.len(), o.unwrap()); let s = String::new(); let r = V::mk(&s); drop(s); println!("{}", r.len()); } //~[nll,polonius,alpha] E0505
}
mod const_gat {
trait A { type Arr<const N: usize>; fn mk<const N: usize>(x: [u8; N]) -> Self::Arr<N>; }
impl A for u8 { type Arr<const N: usize> = [u8; N]; fn mk<const N: usize>(x: [u8; N]) -> [u8; N] { x } }
pub fn main() { let a = u8::mk([1, 2, 3]); let b: [u8; 3] = a; println!("{}", b[0]); }
}
mod s1 {
use std::collections::HashMap;
trait Store { type Key<'k> where Self: 'k; type Val<'v>: Clone where Self: 'v; fn get<'a>(&'a self, k: Self::Key<'a>) -> Option<Self::Val<'a>>; fn put(&mut self, k: &str, v: String); }
struct M(HashMap<String, String>);
impl Store for M {
    type Key<'k> = &'k str;
    type Val<'v> = &'v String;
    fn get<'a>(&'a self, k: &'a str) -> Option<&'a String> { self.0.get(k) }
    fn put(&mut self, k: &str, v: String) { self.0.insert(k.to_string(), v); }
}
fn a(m: &mut M) { let v = m.get("x"); m.put("y", String::new()); println!("{:?}", v); } //~[nll,polonius,alpha] E0502
fn b(m: &mut M) { let v = m.get("x").cloned(); m.put("y", String::new()); println!("{:?}", v); }
fn c(m: &mut M) { let k = String::from("z"); let v = m.get(&k); drop(k); println!("{:?}", v); } //~[nll,polonius,alpha] E0505
}
mod s2 {
trait Parser { type Out<'i>; fn parse<'i>(&self, input: &'i str) -> Option<(Self::Out<'i>, &'i str)>; }
struct Word;
impl Parser for Word { type Out<'i> = &'i str; fn parse<'i>(&self, input: &'i str) -> Option<(&'i str, &'i str)> { let n = input.find(' ')?; Some(input.split_at(n)) } }
struct Pair<A, B>(A, B);
impl<A: Parser, B: Parser> Parser for Pair<A, B> { type Out<'i> = (A::Out<'i>, B::Out<'i>);
  fn parse<'i>(&self, input: &'i str) -> Option<(Self::Out<'i>, &'i str)> { let (a, rest) = self.0.parse(input)?; let (b, rest) = self.1.parse(rest)?; Some(((a, b), rest)) } }
fn run<P: Parser>(p: P, s: String) -> bool { let out = p.parse(&s); drop(s); out.is_some() } //~[nll,polonius,alpha] E0505
fn run2<P: Parser>(p: P, s: String) -> bool { let out = p.parse(&s).is_some(); drop(s); out }
fn ok<'i>(s: &'i str) -> Option<&'i str> { let p = Pair(Word, Word); let ((a, b), _) = p.parse(s)?; Some(a) }
fn bad<'i>() -> Option<&'i str> { let s = String::new(); let p = Pair(Word, Word); let ((a, b), _) = p.parse(&s)?; Some(a) } //~[nll,polonius,alpha] E0515
}
mod s4 {
trait Graph { type Node<'g>: Copy where Self: 'g; type Nodes<'g>: Iterator<Item = Self::Node<'g>> where Self: 'g; fn nodes<'g>(&'g self) -> Self::Nodes<'g>; fn add(&mut self); }
struct V(Vec<u8>);
impl Graph for V { type Node<'g> = &'g u8; type Nodes<'g> = std::slice::Iter<'g, u8>; fn nodes<'g>(&'g self) -> std::slice::Iter<'g, u8> { self.0.iter() } fn add(&mut self) { self.0.push(1); } }
fn f<G: Graph>(g: &mut G) { for n in g.nodes() { let m = n; let k = n; } g.add(); }
fn h<G: Graph>(g: &mut G) { for n in g.nodes() { g.add(); } } //~[nll,polonius,alpha] E0502
fn i<G: Graph>(g: &mut G) { let first = g.nodes().next(); g.add(); if let Some(n) = first { let m = n; } } //~[nll,polonius,alpha] E0502
fn j<'g, G: Graph>(g: &'g G) -> Vec<G::Node<'g>> { g.nodes().collect() }
fn k<G: Graph>(g: G) -> Vec<G::Node<'static>> where G: 'static { g.nodes().collect() } //~[nll,polonius,alpha] E0515
}
mod s6 {
trait L { type I<'a> where Self: 'a; fn n(&mut self) -> Option<Self::I<'_>>; }
struct Chunks<'t> { b: &'t mut [u8], at: usize }
impl<'t> L for Chunks<'t> { type I<'a> = &'a mut [u8] where Self: 'a; fn n(&mut self) -> Option<Self::I<'_>> { let b = &mut self.b[self.at..]; self.at += 2; if b.is_empty() { None } else { Some(b) } } }
impl<'t> Chunks<'t> { fn bad(&mut self) -> Option<&'t mut [u8]> { Some(&mut self.b[..]) } fn good(&mut self) -> Option<&mut [u8]> { self.n() } } //~[nll,polonius,alpha] -
fn f(c: &mut Chunks) { let a = c.n().unwrap(); let b = c.n().unwrap(); a[0] = b[0]; } //~[nll,polonius,alpha] E0499
fn g(c: &mut Chunks) { let a = c.n().unwrap(); a[0] = 1; let b = c.n().unwrap(); b[0] = 2; }
fn h<T: L>(t: &mut T, mut f: impl FnMut(T::I<'_>)) { while let Some(x) = t.n() { f(x); } }
pub fn main() { let mut a = [1u8, 2, 3]; let mut c = Chunks { b: &mut a, at: 0 }; h(&mut c, |x| x[0] = 1); f(&mut c); g(&mut c); println!("{:?}", a); } //~[nll,polonius,alpha] E0502 //~[nll,polonius,alpha] E0597
}
fn main() {}
