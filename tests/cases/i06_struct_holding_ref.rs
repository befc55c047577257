// A struct that holds a reference outlives the owner.
struct View<'a> { s: &'a String }
fn read(_: &View) {}

fn f() {
    let v;
    {
        let s = String::new();
        v = View { s: &s }; //~ E0597
    }
    read(&v);
}
