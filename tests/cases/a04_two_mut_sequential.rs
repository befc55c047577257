// Two mutable borrows one after the other.
//@ explain: non-overlapping liveness
fn bump(_: &mut i32) {}

fn f() {
    let mut total = 0;
    let a = &mut total;
    bump(a);
    let b = &mut total; //~[lexical] E0499
    bump(b);
}
