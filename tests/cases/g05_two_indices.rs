// Two mutable borrows by index.
//@ explain: the checker does not compare indices; suggest split_at_mut
fn both(_: &mut i32, _: &mut i32) {}

fn f(v: &mut [i32]) {
    let a = &mut v[0];
    let b = &mut v[1]; //~ E0499
    both(a, b);
}
