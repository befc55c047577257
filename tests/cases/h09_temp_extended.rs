// let r = &make(); extends the temporary.
fn make() -> String { String::new() }
fn read(_: &String) {}

fn f() {
    let s = &make();
    read(s);
}
