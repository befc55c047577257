// impl Trait as parameter and result: what is captured, what callers know of it.
//@ uncertain codes: lexical
use std::fmt::{Debug, Display};
fn f(x: &u32) -> impl Sized { let y = x; y } //~[nll,polonius,alpha] E0700
fn g<'a>(x: &'a u32, b: bool) -> Option<impl Sized> {
    if b { return Some(x); }
    None //~[nll,polonius,alpha] E0700
}
fn h<'a>(x: &'a u32) -> impl Debug + 'a { x }
fn h2(x: &u32) -> impl Debug + '_ { x }
fn h3<T: Debug>(x: T) -> impl Debug { x }
fn h4<T: Debug>(x: T) -> impl Debug + 'static { x } //~[nll,polonius,alpha] E0310
fn h5<'a>(v: &'a [u32]) -> impl Iterator<Item = &'a u32> { v.iter() }
fn h6(v: &[u32]) -> impl Iterator<Item = &u32> { v.iter() }
fn h7(v: Vec<u32>) -> impl Iterator<Item = u32> { v.into_iter() }
fn h8<'a, 'b>(v: &'a [u32], w: &'b str) -> impl Iterator<Item = &'a u32> + use<'a> { v.iter() }
fn h9<'a, 'b>(v: &'a [u32], w: &'b str) -> impl Display + use<'a> { w } //~[nll,polonius,alpha] E0700
fn h10() -> impl Display { let s = String::new(); &*s } //~[nll,polonius,alpha] E0597
struct W<'a>(&'a u32, Vec<u32>);
impl<'a> W<'a> {
    fn h(&self) -> impl Sized { self.0 } //~[nll,polonius,alpha] E0700
    fn k(&self) -> impl Sized { 3 }
    fn l(&self) -> impl Iterator<Item = &u32> { self.1.iter() }
    fn m(&self) -> impl Iterator<Item = &u32> + 'a { self.1.iter() } //~[nll,polonius,alpha] -
}
fn use1() { let mut v = vec![1]; let it = h6(&v); v.push(1); drop(it); } //~[nll,polonius,alpha] E0502
fn use2() { let mut v = vec![1]; let it = h7(v); for x in it { println!("{}", x); } }
fn use3() { let mut v = vec![1]; let it = { let w = vec![2]; h6(&w) }; for x in it { println!("{}", x); } } //~[nll,polonius,alpha] E0597
fn use4() { let mut n = 1; let d = h3(&n); n = 2; println!("{:?}", d); } //~[nll,polonius,alpha] E0506
fn use5() { let mut n = 1; let k; { let w = W(&n, vec![]); k = w.k(); } drop(k); }
fn use6() { let mut n = 1; let k; { let w = W(&n, vec![]); k = w.l(); } drop(k); } //~[nll,polonius,alpha] E0597
fn stat<T: 'static>(t: T) {}
fn use7<'q>(x: &'q u32) { stat(h(x)); } //~[nll,polonius,alpha] E0521
fn use8<'q>(x: &'q u32) { stat(h3(3)); stat(h4::<u32>(3)); stat(h7(vec![])); }
fn use9<T: Debug + Copy>(x: T) { stat(h3(x)); } //~[nll,polonius,alpha] E0310
fn ap(x: impl Debug, y: &impl Debug) -> String { format!("{:?}{:?}", x, y) }
fn ap2<'a>(x: impl Iterator<Item = &'a u32>) -> Option<&'a u32> { let mut x = x; x.next() }
fn ap3(mut x: impl Iterator<Item = impl Debug>) { x.next(); }
fn ap4(x: impl Debug + 'static) -> Box<dyn Debug> { Box::new(x) }
fn ap5(x: impl Debug) -> Box<dyn Debug> { Box::new(x) } //~[nll,polonius,alpha] E0310
fn useap() { let s = String::new(); ap(&s, &s); ap(1, &2); let v = vec![1]; ap2(v.iter()); ap3(v.iter()); ap5(1); ap4(&s); } //~[nll,polonius,alpha] E0597
fn ap6(x: impl Iterator<Item = &u32>) {} //~[nll,polonius,alpha] E0658
fn two<'a>(x: &'a u32, y: u8) -> (impl Debug + 'a, impl Debug) { (x, y) }
fn nested<'a>(x: &'a [u32]) -> impl Iterator<Item = impl Debug + 'a> { x.iter() }
fn chain(v: &[u32]) -> impl Iterator<Item = u32> + '_ { v.iter().copied() }
fn usechain() -> u32 { let v = vec![1]; let mut c = chain(&v); c.next().unwrap() }
fn usechain2() { let mut v = vec![1]; let mut c = chain(&v); v.clear(); c.next(); } //~[nll,polonius,alpha] E0502
fn moved() { let a = h7(vec![]); drop(a); drop(a); } //~[nll,polonius,alpha] E0382
fn bx<'a>(x: &'a u32) -> Box<impl Debug + 'a> { Box::new(x) }
