// A shared borrow is still needed after a mutable borrow of the same variable.
//@ explain: name the shared loan, the conflicting mutable borrow and the later use that keeps the loan alive
fn read(_: &i32) {}
fn write(_: &mut i32) {}

fn f() {
    let mut count = 1;
    let seen = &count;
    write(&mut count); //~ E0502
    read(seen);
}
