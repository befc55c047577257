// A variable is initialised on one branch only.
fn read(_: i32) {}

fn f(c: bool) {
    let n: i32;
    if c {
        n = 1;
    }
    read(n); //~ E0381
}
