// Types that opaque types hide: well-formedness, liveness, choice among captured lifetimes, bounds.
// What an `impl` type hides is well formed.
trait Tr { type O; }
struct W<T>(T);
impl<T> Tr for W<T> { type O = T; }
fn closure_in_impl<'a, T>(p1: T) -> impl Fn() -> &'a T {
    let v3 = &p1;
    || &*v3 //~[nll,polonius,alpha] E0309 //~[nll,polonius,alpha] E0515
}
fn projected<'a, T>(p1: T) -> impl Tr<O = &'a T> {
    let v3 = &p1;
    W(v3) //~[nll,polonius,alpha] E0309 //~[nll,polonius,alpha] E0515
}
fn captured<'a, T>(p1: T) -> impl Sized + use<'a, T> {
    let v3 = &p1; //~[nll,polonius,alpha] E0597
    W(v3) //~[nll,polonius,alpha] E0309
}
// Nothing of a hidden type is alive that it does not capture.
fn no_choice<'a, 'b>(p0: &'b i32, p1: &'a i32) -> impl Fn() -> &'b i32 {
    let v2 = p1;
    let g =
      || v2;
    g //~[nll,polonius,alpha] -
}
fn one_choice<'a>(p1: &'a i32) -> impl Fn() -> &'a i32 {
    let v2 = p1;
    let c = || &*v2;
    c
}
// Lifetimes that the body makes equal leave no choice, except where one of them is captured only.
fn equal<'a, 'b>(p0: Vec<&'a String>, p1: &'b String) -> impl Fn() -> &'b String + use<'a, 'b> where 'b: 'a {
    || p0[0] //~[nll,polonius,alpha] -
}
fn equal_captured_once<'a, 'b>(p0: Vec<&'a String>, p1: &'b String) -> impl Fn() -> &'b String + use<'b> where 'b: 'a {
    || p0[0] //~[nll,polonius,alpha] - //~[nll,polonius,alpha] E0373
}
// Its bounds are asked for where the value is returned.
fn escapes<'b>(mut p2: String) -> impl FnMut() + 'b {
    let v1: &mut String = &mut p2;
    || { let k: &'b mut String = &mut *v1; } //~[nll,polonius,alpha] - //~[nll,polonius,alpha] E0515
}
