// A mutable borrow of a variable that is not declared mut.
//@ explain: suggest `let mut n`
fn bump(_: &mut i32) {}

fn f() {
    let n = 1;
    bump(&mut n); //~ E0596
}
