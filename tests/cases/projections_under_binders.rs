//@ edition: 2021
// Associated types under a for<…>: expected closure signatures, proofs, types of functions under different binders.
mod b2 {
pub trait MyTrait<'a> { type Output: 'a; fn gimme_value(&self) -> Self::Output; }
pub struct MyStruct;
impl<'a> MyTrait<'a> for MyStruct { type Output = &'a usize; fn gimme_value(&self) -> Self::Output { unimplemented!() } }
fn meow<T, F>(t: T, f: F) where T: for<'any> MyTrait<'any>, F: for<'any2> Fn(<T as MyTrait<'any2>>::Output), {
    let v = t.gimme_value(); f(v);
}
pub fn main() { let struc = MyStruct; meow(struc, |foo| { println!("{:?}", foo); }) }
fn keep() { let mut k = Vec::new(); let c = std::cell::RefCell::new(k);  meow(MyStruct, |foo| { c.borrow_mut().push(foo); }) } //~[nll,polonius,alpha] E0521
}
mod b3 {
use std::marker::PhantomData;
trait A<'a> { type B; fn b(self) -> Self::B; }
struct T;
struct S<'a>(PhantomData<&'a ()>);
impl<'a> A<'a> for T { type B = S<'a>; fn b(self) -> Self::B { S(PhantomData) } }
fn s<TT, F>(t: TT, f: F) where TT: for<'a> A<'a>, F: for<'a> FnOnce(<TT as A<'a>>::B) { f(t.b()); }
pub fn main() { s(T, |_| {}); let mut o = None; s(T, |x| { o = Some(x); }); } //~[nll,polonius,alpha] E0521
}
mod b5 {
trait Tr<'a> { type Out; fn mk(&'a self) -> Self::Out; }
impl<'a> Tr<'a> for String { type Out = &'a str; fn mk(&'a self) -> &'a str { self } }
fn app<T, F>(t: T, f: F) -> usize where T: for<'a> Tr<'a>, F: for<'a> Fn(&'a T) -> <T as Tr<'a>>::Out { let o = f(&t); drop(o); 0 }
pub fn main() { app(String::new(), |s| s.mk()); app(String::new(), |s| "x"); app(String::new(), |s: &String| -> &str { s.as_str() }); }
}
mod b6 {
trait Tr<'a> { type Out; fn mk(&'a self) -> Self::Out; }
impl<'a> Tr<'a> for String { type Out = &'a str; fn mk(&'a self) -> &'a str { self } }
fn app<T, F>(t: T, f: F) -> usize where T: for<'a> Tr<'a>, F: for<'a> Fn(&'a T) -> <T as Tr<'a>>::Out { let o = f(&t); drop(t); drop(o); 0 } //~[nll,polonius,alpha] E0505
pub fn main() { let l = String::new(); app(String::new(), |s| &l); } //~[nll,polonius,alpha] E0597
}
mod b7 {
trait Tr<'a> { type Out; fn mk(&'a self) -> Self::Out; }
fn call<T, F, R>(t: T, f: F) -> R where T: for<'a> Tr<'a>, F: for<'a> FnOnce(<T as Tr<'a>>::Out) -> R { f(t.mk()) }
fn user<T: for<'a> Tr<'a>>(t: T) -> usize { call(t, |o| { drop(o); 1 }) }
fn user2<T: for<'a> Tr<'a>>(t: T) where T: 'static { let mut k = None; call(t, |o| { k = Some(o); }) } //~[nll,polonius,alpha] E0521
}
mod b8 {
trait Iter2 { type Item<'a> where Self: 'a; fn nx<'a>(&'a mut self) -> Option<Self::Item<'a>>;
  fn map_all<B, F: FnMut(Self::Item<'_>) -> B>(mut self, mut f: F) -> Vec<B> where Self: Sized { let mut v = vec![]; while let Some(x) = self.nx() { v.push(f(x)); } v } }
struct W<T>(Vec<T>);
impl<T> Iter2 for W<T> { type Item<'a> = &'a mut T where T: 'a; fn nx<'a>(&'a mut self) -> Option<&'a mut T> { self.0.last_mut() } }
fn a() -> Vec<usize> { W(vec![String::new()]).map_all(|s| s.len()) }
fn b() -> Vec<&'static mut String> { W(vec![String::new()]).map_all(|s| s) } //~[nll,polonius,alpha] -
}
mod b9 {
fn f<I>(i: I) where I: IntoIterator, for<'a> &'a I: IntoIterator<Item = &'a u8> { for x in &i { println!("{}", x); } }
pub fn main() { f(vec![1u8]); f([1u8, 2]); }
}
mod b10 {
fn f<'x, I>(i: &'x I) -> Vec<&'x u8> where for<'a> &'a I: IntoIterator<Item = &'a u8> { i.into_iter().collect() }
fn g<I>(i: I) -> Vec<&'static u8> where for<'a> &'a I: IntoIterator<Item = &'a u8> { (&i).into_iter().collect() } //~[nll,polonius,alpha] E0310 //~[nll,polonius,alpha] E0515
}
mod p1 {
pub fn ser<V>(value: &V) -> Result<String, &str> where V: 'static, for<'a> &'a V: IntoIterator, for<'a> <&'a V as IntoIterator>::Item: ToString + 'static,
{
    let csv_str: String = value.into_iter().map(|elem| elem.to_string()).collect::<String>();
    Ok(csv_str)
}
}
mod p5 {
trait Foo {}
impl<A> Foo for fn(A) {}
fn assert_foo<T: Foo>() {}
pub fn main() {
    assert_foo::<fn(&i32)>(); //~[nll,polonius,alpha] -
}
}
mod p6 {
trait Foo { const ASSOC: bool = true; }
impl<T> Foo for fn(T) {}
fn foo(_x: i32) {}
fn impls_foo<T: Foo>(_x: T) {}
pub fn main() {
    impls_foo(foo as fn(i32));
    <fn(&u8) as Foo>::ASSOC; //~[nll,polonius,alpha] -
}
}
mod p8 {
trait MyTrait<T> {}
struct Foo;
impl<T> MyTrait<T> for Foo {}
fn foo() -> impl for<'a> MyTrait<&'a str> {
    Foo
}
}
mod p9 {
trait Foo {}
impl<A> Foo for fn(&A) {}
fn assert_foo<T: Foo>() {}
pub fn main() {
    assert_foo::<fn(&i32)>();
}
}
mod p13 {
trait Foo {}
impl Foo for fn(&'static u8) {}
fn assert_foo<T: Foo>(t: T) {}
fn g(f: fn(&u8)) {
    assert_foo(f); //~[nll,polonius,alpha] -
}
}
mod p14 {
trait Foo {}
impl Foo for fn(&u8) {}
fn assert_foo<T: Foo>(t: T) {}
fn g(f: fn(&'static u8)) {
    assert_foo(f); //~[nll,polonius,alpha] -
}
}
mod s8 {
trait Tr<'a> { type Out: 'a; fn go(x: &'a u8) -> Self::Out; }
struct S; impl<'a> Tr<'a> for S { type Out = &'a u8; fn go(x: &'a u8) -> &'a u8 { x } }
fn apply<T>(f: impl for<'a> Fn(<T as Tr<'a>>::Out) -> u8) -> u8 where T: for<'a> Tr<'a> { let l = 1; f(T::go(&l)) }
fn both<T>(a: u8) where T: for<'a> Tr<'a> { let o = T::go(&a); let b = a; drop(o); let p = { let c = 1; T::go(&c) }; drop(p); } //~[nll,polonius,alpha] E0597
pub fn main() { apply::<S>(|x| *x); let mut keep = None; let c = std::cell::Cell::new(None); apply::<S>(|x| { c.set(Some(x)); 1 }); keep = c.get(); } //~[nll,polonius,alpha] E0521
}
mod hr_proj_eq {
trait T { type Item<'a> where Self: 'a; fn f<'a>(&'a self) -> Self::Item<'a>; }
fn f<X>(x: X) -> usize where X: for<'a> T<Item<'a> = &'a [u8]> { x.f().len() }
impl T for Vec<u8> { type Item<'a> = &'a [u8]; fn f<'a>(&'a self) -> &'a [u8] { self } }
pub fn main() { println!("{}", f(vec![1])); }
}
mod hr_proj_eq_bad {
trait T { type Item<'a> where Self: 'a; fn f<'a>(&'a self) -> Self::Item<'a>; }
fn f<X>(x: X) -> usize where X: for<'a> T<Item<'a> = &'a [u8]> { x.f().len() }
impl T for Vec<u8> { type Item<'a> = &'static [u8]; fn f<'a>(&'a self) -> &'static [u8] { &[] } }
pub fn main() { println!("{}", f(vec![1])); } //~[nll,polonius,alpha] E0308
}
mod self_static_local {
trait LendingIterator { type Item<'this> where Self: 'this; fn next(&mut self) -> Option<Self::Item<'_>>; }
pub struct WindowsMut<'x> { slice: &'x () }
impl<'y> LendingIterator for WindowsMut<'y> { type Item<'this> = &'this mut () where 'y: 'this; fn next<'this>(&'this mut self) -> Option<Self::Item<'this>> { todo!() } }
fn print_items<I>(_iter: I) where I: LendingIterator, for<'a> I::Item<'a>: Debug {}
use std::fmt::Debug;
pub fn main() {
    let s = ();
    let windows = WindowsMut { slice: &s }; //~[nll,polonius,alpha] E0597
    print_items::<WindowsMut<'_>>(windows);
}
}
mod u4 {
trait H { fn m(&self) {} }
impl<F> H for F where F: for<'a> Fn(&'a str) -> &'a str {}
fn run(h: impl H) {}
fn stat(x: &str) -> &'static str { "" }
pub fn main() { run(stat); } //~[nll,polonius,alpha] E0308
}
fn main() {}
