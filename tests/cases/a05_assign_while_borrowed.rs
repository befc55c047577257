// Assignment to a variable whose borrow is used later.
//@ explain: an assignment is a shallow write that invalidates the loan
fn read(_: &i32) {}

fn f() {
    let mut level = 3;
    let r = &level;
    level = 4; //~ E0506
    read(r);
}
