// A variable is used between creating and calling a closure that mutates it.
//@ explain: the closure captures `n` by unique borrow; label "first borrow occurs due to use of n in closure"
fn read(_: i32) {}

fn f() {
    let mut n = 0;
    let mut inc = || n += 1;
    read(n); //~ E0503
    inc();
}
