// A hidden type has to be one of the lifetimes that the `impl` type captures: the first to which it is equal, `'static` before all.
//@ uncertain codes: lexical
trait Named<'a> {}
impl<'a, T> Named<'a> for T {}
fn shorter<'a: 'static, 'c>(x: &'a u32, z: &'c u32) -> impl Named<'a> + 'a {
    if true { x } else { z } //~[nll,polonius,alpha] - //~[polonius] -
}
fn neither<'a: 'b, 'b: 'a, 'c>(x: &'a u32, y: &'b u32, z: &'c u32) -> impl Named<'a> + use<'a, 'b, 'c> {
    if true { (x, y) } else { (x, z) } //~[nll,polonius,alpha] E0700
}
fn annotated<'a, 'c>(p: &'static mut Vec<&'a i32>, q: &'c mut i32, r: &'c mut Vec<&i32>) -> impl FnMut() + 'a {
    let v: &'c i32 = r[0]; //~[nll,polonius,alpha] -
    move || { *q = 2; } //~[nll,polonius,alpha] - //~[polonius] - //~[polonius] E0621
}
