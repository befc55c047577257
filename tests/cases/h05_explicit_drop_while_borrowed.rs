// drop(x) while x is borrowed.
fn read(_: &String) {}

fn f(s: String) {
    let r = &s;
    drop(s); //~ E0505
    read(r);
}
