// Moving a value out while a reference to it is alive.
fn take(_: String) {}
fn read(_: &str) {}

fn f(name: String) {
    let r = &name;
    take(name); //~ E0505
    read(r);
}
