// A value with a destructor holds a reference to something that dies first.
//@ explain: "borrow might be used here, when `log` is dropped"; suggest swapping declarations
struct Log<'a> { to: &'a String }
impl<'a> Drop for Log<'a> {
    fn drop(&mut self) {}
}

fn f() {
    let log;
    let text = String::new();
    log = Log { to: &text }; //~ E0597
}
