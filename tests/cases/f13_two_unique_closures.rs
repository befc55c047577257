// Two closures write through one captured &mut.
fn f(r: &mut i32) {
    let mut a = || *r = 1;
    let mut b = || *r = 2; //~ E0524
    a();
    b();
}
