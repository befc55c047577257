// A write through a shared reference.
fn f(n: &i32) {
    *n = 2; //~ E0594
}
