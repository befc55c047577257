// A field is moved out of a type that implements Drop.
struct Guard { name: String }
impl Drop for Guard {
    fn drop(&mut self) {}
}
fn take(_: String) {}

fn f(g: Guard) {
    take(g.name); //~ E0509
}
