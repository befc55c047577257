//! `T: 'a` inside of closures: what a closure cannot know, its creator has to.
fn any<T>() where for<'a> T: 'a {}
fn outside<T>() { any::<T>(); } //~ -
fn inside<T>() { let f = || any::<T>(); f() } //~ E0310
trait Producer { type Item; fn make(&self) -> Self::Item; }
fn for_lifetime<'a, T: 'a>(_: &'a u8, _: T) {}
fn for_ever<T: 'static>(_: T) {}
fn named<'a, T>(x: &'a u8) { let f = || for_lifetime::<'a, T>(x, panic!()); f() } //~ E0309
fn always<T>() { let f = || for_lifetime::<'static, T>(&1, panic!()); f() } //~ E0310
fn own_argument<T>(x: &u8) { let f = |y: &u8| for_lifetime(y, panic!() as T); f(x) }
fn inferred_argument<T>(x: &u8) { let f = |y| for_lifetime::<T>(y, panic!()); f(x) }
fn nested<P: Producer>(p: P) { let f = || { let g = || for_ever(p.make()); g() }; f() } //~ E0310
fn known<'a, P: Producer + 'a>(x: &'a u8) { let f = || for_lifetime::<'a, P>(x, panic!()); f() }
fn one_known<'a, 'b, T: 'a>(x: &'a u8, y: &'b u8) {
    let f = || for_lifetime::<'a, T>(x, panic!());
    let g = || for_lifetime::<'b, T>(y, panic!()); //~ E0309
    f();
    g()
}
fn main() {}
