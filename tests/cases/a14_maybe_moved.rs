// A value is moved on one branch only and used after the join.
fn take(_: String) {}

fn f(s: String, c: bool) {
    if c {
        take(s);
    }
    take(s); //~ E0382
}
