// Option<&mut T> is moved by the first use.
//@ explain: suggest as_deref_mut()
fn set(_: Option<&mut i32>) {}

fn f(o: Option<&mut i32>) {
    set(o);
    set(o); //~ E0382
}
