// The borrow is told as returned where the body is left, not as in the way of the destructor, when another was told at the drop.
struct S {
    a: String,
}
impl Drop for S {
    fn drop(&mut self) {}
}
fn f<'a>(mut p: &'a mut S) -> Vec<&'static String> {
    let mut v = S { a: String::new() };
    p = &mut v; //~ E0597
    vec![&v.a] //~[nll,polonius,alpha] E0502 //~[nll,polonius,alpha] E0515 //~[lexical] E0597
}
