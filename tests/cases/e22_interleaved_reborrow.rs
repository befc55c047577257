// Using the parent while a reborrow is still needed.
fn bump(_: &mut i32) {}

fn f(r: &mut i32) {
    let child = &mut *r;
    bump(r); //~ E0499
    bump(child);
}
