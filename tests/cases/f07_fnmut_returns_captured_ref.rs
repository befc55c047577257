// An FnMut closure returns a reference to what it captured.
//@ uncertain codes: lexical
fn call<F: FnMut() -> R, R>(mut c: F) { c(); }

fn f() {
    let mut s = String::new();
    call(|| &mut s); //~[nll,polonius,alpha] -
}
