// A slice pattern borrows two elements at once.
//@ uncertain codes: lexical
fn both(_: &mut i32, _: &mut i32) {}

fn f(v: &mut [i32]) {
    if let [a, b] = v {
        both(a, b);
    }
}
