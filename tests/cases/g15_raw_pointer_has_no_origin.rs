// A raw pointer does not keep a borrow alive.
//@ explain: the borrow checker stops here; Stacked/Tree Borrows (Miri) take over
fn bump(_: &mut i32) {}

fn f() {
    let mut x = 1;
    let p = &mut x as *mut i32;
    let q = &mut x;
    bump(q);
    unsafe { *p = 2; }
}
