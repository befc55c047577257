// Bounds and trait objects for all lifetimes.
//@ uncertain codes: lexical
trait Tr<'a> { fn get(&self) -> &'a str; }
struct S; struct St;
impl<'a> Tr<'a> for S { fn get(&self) -> &'a str { "" } }
impl Tr<'static> for St { fn get(&self) -> &'static str { "" } }
struct R<'r>(&'r str);
impl<'r> Tr<'r> for R<'r> { fn get(&self) -> &'r str { self.0 } }
fn all<T>(t: T) where for<'a> T: Tr<'a> { }
fn all2<T: for<'a> Tr<'a>>(t: &T) -> &'static str { t.get() }
fn one<'x, T: Tr<'x>>(t: T) -> &'x str { t.get() }
fn f1() { all(S); }
fn f2() { all(St); } //~[nll,polonius,alpha] -
fn f3(r: R<'_>) { all(r); } //~[nll,polonius,alpha] - //~[nll,polonius,alpha] E0521
fn f4() { let s = String::new(); let r = R(&s); one(r); }
fn f5() { let s = String::new(); let r = R(&s); all(r); } //~[nll,polonius,alpha] - //~[nll,polonius,alpha] E0597
fn f6<T: for<'a> Tr<'a>>(t: T) { all(t); }
fn d1(b: &dyn for<'a> Tr<'a>) -> &'static str { b.get() }
fn d2<'x>(b: Box<dyn for<'a> Tr<'a>>) -> Box<dyn Tr<'x>> { b }
fn d3<'x>(b: Box<dyn Tr<'x>>) -> Box<dyn for<'a> Tr<'a>> { b } //~[nll,polonius,alpha] - //~[nll,polonius,alpha] E0308
fn d4() -> Box<dyn for<'a> Tr<'a>> { Box::new(St) } //~[nll,polonius,alpha] -
fn d5() -> Box<dyn for<'a> Tr<'a>> { Box::new(S) }
fn d6<'x>(b: &'x Box<dyn for<'a> Tr<'a> + 'x>) -> &'x Box<dyn Tr<'x> + 'x> { b }
trait Conv<T> { fn conv(&self, t: T) -> T; }
impl<T> Conv<T> for S { fn conv(&self, t: T) -> T { t } }
fn useconv<C: for<'a> Conv<&'a u32>>(c: &C) -> u32 { let x = 3; *c.conv(&x) }
fn useconv2<C: for<'a> Conv<&'a u32>>(c: &C, y: &u32) -> u32 { let x = 3; let mut r = c.conv(y); { let z = 4; r = c.conv(&z); } *r } //~[nll,polonius,alpha] E0597
fn g() { useconv(&S); }
trait It { type Item; fn nx(&mut self) -> Option<Self::Item>; }
trait HasIt<'a> { type Out: It; fn it(&'a self) -> Self::Out; }
fn run2<H>(h: H) where for<'a> H: HasIt<'a>, { let it = h.it(); drop(h); drop(it); } //~[nll,polonius,alpha] E0505
fn run3<'h, H>(h: &'h H) -> <H as HasIt<'h>>::Out where for<'a> H: HasIt<'a>, { h.it() }
fn rr<T>(t: T) where for<'a> &'a T: IntoIterator<Item = &'a u8> { for x in &t { let _y: u8 = *x; } }
fn callrr(v: Vec<u8>) { rr(v) }
