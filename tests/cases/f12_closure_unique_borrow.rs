// A closure writes through a captured &mut, which is used meanwhile.
fn bump(_: &mut i32) {}

fn f(r: &mut i32) {
    let mut c = || *r = 1;
    bump(r); //~ E0501
    c();
}
