// Several bounds of a trait may say how long its objects live; those that a function binds are not looked at.
trait Two<'a, 'b>: 'a + 'b {}
trait One<'a>: 'a {}
struct Boxed<'a, 'b> {
    it: Box<dyn Two<'a, 'b>>, //~ E0227
}
struct Last<'a, 'b, 'c> {
    it: dyn Two<'a, 'b>, //~ E0227
}
struct Fine<'a> {
    it: Box<dyn One<'a>>,
    other: Box<dyn Two<'a, 'a>>,
}
fn in_a_function<'a, 'b>(it: &'a dyn Two<'a, 'b>, other: *const dyn Two<'a, 'b>) {}
impl<'a, 'b> dyn Two<'a, 'b> {} //~ E0227
fn main() {}
