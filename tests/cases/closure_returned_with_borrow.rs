// What is returned refers to a local by way of what it captures: that is told of the return, not of the opaque type.
//@ uncertain codes: lexical
use std::cell::Cell;

fn in_cell<'a>(p: String) -> impl Fn() -> &'a String {
    let c = Cell::new(&p);
    move || c.get() //~ E0515
}
fn in_vec<'a>(p: String, q: &'a Cell<&'a String>) -> impl Fn() -> &'a String {
    let mut all = vec![q.get()];
    all.push(&p);
    move || all[0] //~ E0515
}
fn itself<'a>(p: String) -> impl Fn() -> &'a String {
    let r = &p;
    move || r //~ E0515
}
fn borrowing<'a>(p: String) -> impl Fn() -> &'a String {
    let c = Cell::new(&p);
    || c.get() //~ E0373 //~ E0515
}
