// The borrow is used on one branch, the owner changed on the other.
fn read(_: &i32) {}

fn f(c: bool) {
    let mut n = 1;
    let r = &n;
    if c {
        read(r);
    } else {
        n = 2; //~[lexical] E0506
        read(&n);
    }
}
