// A &mut passed to a generic parameter is moved, not reborrowed.
//@ explain: suggest &mut *r
fn use_it<T>(_: T) {}

fn f(r: &mut i32) {
    use_it(r);
    use_it(r); //~ E0382
}
