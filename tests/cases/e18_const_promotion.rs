// A borrow of a constant expression is promoted to 'static.
fn keep(_: &'static u32) {}

fn f() {
    keep(&7);
}
