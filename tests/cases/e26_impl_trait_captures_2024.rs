// The same in edition 2024 captures it.
//@ edition: 2024
//@ uncertain: lexical
fn make(_: &u32) -> impl Sized { 7 }
fn take<T>(_: T) {}

fn f(mut n: u32) {
    let h = make(&n);
    n = 2; //~[nll,polonius,alpha] E0506
    take(h);
    take(n);
}
