// An impl Trait return does not capture the elided lifetime (edition 2021).
fn make(_: &u32) -> impl Sized { 7 }
fn take<T>(_: T) {}

fn f(mut n: u32) {
    let h = make(&n);
    n = 2;
    take(h);
    take(n);
}
