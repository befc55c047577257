// The types in an impl's head imply bounds, but only those that they are.
trait Same {
    type Type: ?Sized;
}
impl<T: ?Sized> Same for T {
    type Type = T;
}
trait Forgets {
    type Forget;
}
impl<T> Forgets for T {
    type Forget = ();
}
trait Pair<'a, 'b> {
    type Out;
}
struct Wrap<T>(T);
struct Other<T>(T);
impl<'a, 'b> Pair<'a, 'b> for Wrap<<&'a &'b () as Forgets>::Forget> {
    type Out = &'a &'b (); //~ E0491
}
impl<'a, 'b> Pair<'a, 'b> for Other<<&'a &'b () as Same>::Type> {
    type Out = &'a &'b ();
}
impl<'a, 'b> Pair<'a, 'b> for (&'a &'b (), u8) {
    type Out = &'a &'b ();
}
fn main() {}
