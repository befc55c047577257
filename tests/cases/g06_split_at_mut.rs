// split_at_mut.
fn both(_: &mut i32, _: &mut i32) {}

fn f(v: &mut [i32]) {
    let (l, r) = v.split_at_mut(1);
    both(&mut l[0], &mut r[0]);
}
