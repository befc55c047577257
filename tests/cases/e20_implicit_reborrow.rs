// A &mut passed to a &mut parameter is reborrowed.
fn bump(_: &mut i32) {}

fn f(r: &mut i32) {
    bump(r);
    bump(r);
}
