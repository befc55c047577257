// A variable is used after a move closure took it.
fn read(_: &String) {}

fn f(s: String) {
    let c = move || read(&s);
    read(&s); //~ E0382
    c();
}
