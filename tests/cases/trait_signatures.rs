//@ edition: 2021
// Signatures of impls against those of traits; what parameters ask of lifetimes; lifetime arguments.
mod c1 {
trait Project { type Ty; }
impl Project for &'_ &'_ () { type Ty = (); }
trait Trait { fn get<'s>(s: &'s str, _: ()) -> &'static str; }
impl Trait for () {
    fn get<'s>(s: &'s str, _: <&'static &'s () as Project>::Ty) -> &'static str { s } //~[nll,polonius,alpha] E0803
}
}
mod c2 {
use std::marker::PhantomData;
trait MapAssertion<'a, K, V, R> { fn key_set(&self) -> Subject<Keys<K, V>, (), R>; }
struct Keys<'k, K, V>(&'k K, &'k V);
struct Subject<'a, T, V, R>(PhantomData<(&'a T, V, R)>);
impl<'a, K, V, R> MapAssertion<'a, K, V, R> for Subject<'a, Vec<(K, V)>, (), R>
{
    fn key_set(&self) -> Subject<'a, Keys<K, V>, (), R> { todo!() } //~[nll,polonius,alpha] E0803
}
}
mod c4 {
trait T<'t> { type O; fn f(x: Self::O) -> &'t u8; }
impl<'t> T<'t> for u8 { type O = &'t u8; fn f(x: &'t u8) -> &'t u8 { x } }
impl<'t> T<'t> for u16 { type O = &'t u8; fn f(x: Self::O) -> &'t u8 { x } }
impl<'t> T<'t> for u32 { type O = &'t u8; fn f(x: &'static u8) -> &'t u8 { x } } //~[nll,polonius,alpha] E0308
impl<'t> T<'t> for u64 { type O = &'t u8; fn f(x: &u8) -> &'static u8 { &1 } }
}
mod c5 {
trait T { fn f<'a>(x: Box<dyn Fn() + 'a>) -> Box<dyn Fn() + 'a>; }
impl T for u8 { fn f<'a>(x: Box<dyn Fn() + 'a>) -> Box<dyn Fn() + 'a> { x } }
impl T for u16 { fn f<'a>(x: Box<dyn Fn()>) -> Box<dyn Fn() + 'a> { x } } //~[nll,polonius,alpha] E0195
impl T for u32 { fn f<'a>(x: Box<dyn Fn() + 'a>) -> Box<dyn Fn()> { Box::new(||()) } }
impl T for u64 { fn f<'a>(x: Box<dyn Fn()>) -> Box<dyn Fn()> { x } } //~[nll,polonius,alpha] E0308
}
mod c6 {
trait T { type I<'a>; fn f<'a>(x: Self::I<'a>, y: &'a u8) -> Self::I<'a>; }
impl T for u8 { type I<'a> = &'a u8; fn f<'a>(x: &'a u8, y: &'a u8) -> &'a u8 { x } }
impl T for u16 { type I<'a> = &'a u8; fn f<'a, 'b>(x: &'a u8, y: &'b u8) -> &'a u8 { x } }
impl T for u32 { type I<'a> = &'a u8; fn f<'a, 'b>(x: &'a u8, y: &'b u8) -> &'b u8 { y } }
impl T for u64 { type I<'a> = &'a u8; fn f<'a>(x: &'a u8, y: &'static u8) -> &'a u8 { y } } //~[nll,polonius,alpha] E0308
impl T for i8 { type I<'a> = u8; fn f<'a>(x: u8, y: &'a u8) -> u8 { 0 } }
}
mod c7 {
trait Publisher<'a> { type Output; fn subscribe(&mut self, _: Box<dyn Subscriber<Input=Self::Output> + 'a>); }
pub trait Subscriber { type Input; }
struct MyStruct<'a> { sub: Box<dyn Subscriber<Input=u64> + 'a> }
impl<'a> Publisher<'a> for MyStruct<'a> {
    type Output = u64;
    fn subscribe(&mut self, t : Box<dyn Subscriber<Input=<Self as Publisher>::Output> + 'a>) { //~[nll,polonius,alpha] - //~[nll,polonius,alpha] E0803
        self.sub = t;
    }
}
}
mod d1 {
fn ordering4<'a, 'b, F>(a: &'a usize, b: &'b usize, x: F) where F: FnOnce(&'a &'b usize) { //~[nll,polonius,alpha] E0491
    let z: Option<&'a &'b usize> = None; //~[nll,polonius,alpha] -
}
}
mod d2 {
trait Is<'a> : 'a { }
struct Foo<'a,'b,'c> { //~[nll,polonius,alpha] E0392
    a: &'a u8,
    z: Box<dyn Is<'a>+'b+'c>, //~[nll,polonius,alpha] E0226 //~[nll,polonius,alpha] E0478
}
}
mod d3 {
struct Foo<'a: 'b,'b,'c> { //~[nll,polonius,alpha] E0392
    a: &'a u8, 
    z: Box<dyn Send + 'b+'c>, //~[nll,polonius,alpha] E0226
}
fn f(x: Foo) { let y = vec![1]; drop(y); drop(y); } //~[nll,polonius,alpha] E0382
fn g<'b, 'c>(x: Box<dyn Send + 'b + 'c>) { let y = vec![1]; drop(y); drop(y); } //~[nll,polonius,alpha] E0226 //~[nll,polonius,alpha] E0382
}
mod e657a {
trait B<'a> { type Target; }
impl<'a> B<'a> for () { type Target = &'a (); }
fn o() -> impl for<'a> B<'a, Target = impl Sized + 'a> { () } //~[nll,polonius,alpha] E0657
}
mod lt1 {
struct S;
impl S { fn late<'a, 'b>(self, _: &'a u8, _: &'b u8) {} fn early<'a, 'b>(self) -> (&'a u8, &'b u8) { loop {} }
  fn le<'a, 'b>(self, _: &'a u8) -> &'b u8 { loop {} } fn lt<T>(self, _: &T) {} }
fn a() { S.late::<'static, 'static>(&1, &2); }
fn b() { S.late::<'static>(&1, &2); }
fn c() { S.late::<'static, 'static, 'static>(&1, &2); }
fn d() { S::late::<'static, 'static>(S, &1, &2); } //~[nll,polonius,alpha] E0794
fn e() { S::late::<'static>(S, &1, &2); } //~[nll,polonius,alpha] E0794
fn f<'x>(x: &'x u8) -> &'x u8 { S.le::<'static, 'static>(&1) }
fn g<'x>(x: &'x u8) -> &'x u8 { S.le::<'static>(&1) }
fn h<'x>(x: &'x u8) -> &'static u8 { S.le::<'x>(&1) } //~[nll,polonius,alpha] -
fn i<'x>(x: &'x u8) -> &'static u8 { S::le::<'x>(S, &1) } //~[nll,polonius,alpha] -
fn j<'x>(x: &'x u8) -> &'static u8 { S::le::<'x, 'static>(S, &1) } //~[nll,polonius,alpha] E0794
fn k<'x>(x: &'x u8) -> &'static u8 { S.le::<'x, 'static>(&1) } //~[nll,polonius,alpha] -
fn l() { S.lt::<'static, u8>(&1); }
fn m() { S::lt::<'static, u8>(S, &1); } //~[nll,polonius,alpha] E0794
fn n() { S.lt::<'static>(&1u8); }
fn late<'a>(x: &'a u8) {}
fn o() { late::<'static>(&1); let f = late::<'static>; } //~[nll,polonius,alpha] E0794
fn o2() { late::<'static, 'static>(&1); } //~[nll,polonius,alpha] E0794
}
mod lt2 {
struct S;
impl S { fn early<'a, 'b>(self) -> (&'a u8, &'b u8) { loop {} } fn lt<'a, T>(self) -> &'a T { loop {} } }
fn a() { S.early::<'static>(); } //~[nll,polonius,alpha] E0107
fn b() { S.early::<'static, 'static, 'static>(); } //~[nll,polonius,alpha] E0107
fn c() { S::early::<'static>(S); } //~[nll,polonius,alpha] E0107
fn d() { S.lt::<'static>() as &u8; }
fn e<'x>(x: &'x u8) -> &'static u8 { S.lt::<'x, u8>() } //~[nll,polonius,alpha] -
fn f() { S.lt::<u8>(); }
fn g<'x, 'y>(x: &'x u8) -> (&'y u8, &'x u8) { S.early::<'x, 'y>() } //~[nll,polonius,alpha] -
}
mod m1 {
trait T { fn f<'a>(x: &'a u8) -> &'a u8; }
impl T for u8 { fn f(x: &u8) -> &'static u8 { let v = vec![1]; drop(v); drop(v); &1 } } //~[nll,polonius,alpha] E0382
impl T for u16 { fn f<'a>(x: &'static u8) -> &'a u8 { let v = vec![1]; drop(v); drop(v); &1 } } //~[nll,polonius,alpha] E0195 //~[nll,polonius,alpha] E0382
}
mod m2 {
trait T { fn f<A>(x: A); }
impl T for u8 { fn f<A: Copy>(x: A) { let v = vec![1]; drop(v); drop(v); } } //~[nll,polonius,alpha] E0276 //~[nll,polonius,alpha] E0382
}
mod m8 {
trait T<'t> { fn f(x: &'t u8); }
impl<'t> T<'t> for u8 { fn f(x: &'static u8) { let v = vec![1]; drop(v); drop(v); } } //~[nll,polonius,alpha] E0308 //~[nll,polonius,alpha] E0382
}
mod l1 {
trait T { type Item<'a, 'b> where 'a: 'b; fn f<'a, 'b>(&self, x: Self::Item<'a, 'b>, y: &'a u8) -> &'b u8; }
impl T for u16 { type Item<'a, 'b> = (&'a u8, &'b u8) where 'a: 'b; fn f<'a, 'b>(&self, x: (&'a u8, &'b u8), y: &'a u8) -> &'b u8 { y } } //~[nll,polonius,alpha] - //~[nll,polonius,alpha] E0195
}
fn main() {}
