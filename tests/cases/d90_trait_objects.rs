// Trait objects: unsizing, upcasting, default lifetimes, drop check.
//@ uncertain codes: lexical
use std::rc::Rc;
use std::sync::Arc;
use std::fmt::{Debug, Display};
trait A { fn a(&self) -> &str { "a" } fn by_mut(&mut self) {} }
trait B: A { fn b(&self) {} }
trait G<'x> { fn get(&self) -> &'x str; }
impl A for String {}
impl B for String {}
impl<'x> G<'x> for &'x str { fn get(&self) -> &'x str { self } }
fn up(b: Box<dyn B>) -> Box<dyn A> { b }
fn up2<'a>(b: &'a dyn B) -> &'a dyn A { b }
fn up3<'a>(b: &'a (dyn B + Send)) -> &'a dyn A { b }
fn short<'a>(v: &'a str) -> Rc<dyn G<'a> + 'a> { Rc::new(v) }
fn arc<'a>(v: &'a str) -> Arc<dyn Debug + Send + Sync + 'a> { Arc::new(v) }
fn e1<'a, 'b>(v: &'a str) -> Box<dyn G<'a> + 'b> { Box::new(v) } //~[nll,polonius,alpha] -
fn e2<'a>(v: &'a mut Box<dyn A + 'a>) -> &'a mut Box<dyn A + 'static> { v } //~[nll,polonius,alpha] -
fn e3<'a>(v: &'a mut (dyn A + 'static)) -> &'a mut (dyn A + 'a) { v }
fn e4<'a, 'b>(v: &'a mut (dyn A + 'b)) -> &'a mut (dyn A + 'a) { v }
fn e5<T: A>(t: T) -> Box<dyn A> { Box::new(t) } //~[nll,polonius,alpha] E0310
fn e6<'a, T: A>(t: &'a T) -> &'a dyn A { t }
fn e7<'a, T: A>(t: T) -> Box<dyn A + 'a> { Box::new(t) } //~[nll,polonius,alpha] E0309
struct Holder<'h> { items: Vec<Box<dyn A + 'h>> }
impl<'h> Holder<'h> {
    fn add(&mut self, x: Box<dyn A + 'h>) { self.items.push(x); }
    fn add2(&mut self, x: Box<dyn A>) { self.items.push(x); }
    fn add3(&mut self, x: Box<dyn A + '_>) { self.items.push(x); } //~[nll,polonius,alpha] E0621
    fn first(&self) -> &dyn A { &*self.items[0] }
    fn first_mut(&mut self) -> &mut dyn A { &mut *self.items[0] }
    fn first_mut2(&mut self) -> Option<&mut Box<dyn A + 'h>> { self.items.first_mut() }
}
impl dyn A { fn ext(&self) -> u32 { 3 } }
impl<'q> dyn G<'q> + 'q { fn ext2(&self) -> &'q str { self.get() } }
fn iter<'a>(v: &'a [u32]) -> Box<dyn Iterator<Item = &'a u32> + 'a> { Box::new(v.iter()) }
fn iter2(v: &[u32]) -> Box<dyn Iterator<Item = &u32>> { Box::new(v.iter()) } //~[nll,polonius,alpha] -
fn iter3(v: &[u32]) -> Box<dyn Iterator<Item = &u32> + '_> { Box::new(v.iter()) }
fn take(mut it: Box<dyn Iterator<Item = u32> + '_>) -> u32 { let mut s = 0; while let Some(x) = it.next() { s += x; } for y in it { s += y } s }
fn ds(x: &dyn Display) -> String { format!("{}", x) }
fn cast() { let s = String::new(); let d = &s as &dyn A; d.a(); let b = Box::new(s) as Box<dyn A>; b.ext(); }
fn dropck() { let x; let s = String::from("a"); let r: &dyn Display = &s; x = r; println!("{}", x); }
fn dropck2() { let x: Box<dyn Debug + '_>; { let s = String::from("a"); x = Box::new(&s); } } //~[nll,polonius,alpha] E0597
fn twice(v: &mut Vec<Box<dyn A>>) { let a = &mut v[0]; let b = &mut v[1]; a.by_mut(); b.by_mut(); } //~[nll,polonius,alpha] E0499
fn genr<T: A + ?Sized>(t: &T) -> &str { t.a() }
fn callg(b: &dyn A) -> &str { genr(b) }
fn callh(b: Box<dyn A>) -> &'static str { genr(&*b) } //~[nll,polonius,alpha] E0515
