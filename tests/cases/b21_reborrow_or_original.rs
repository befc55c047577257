// Return the reborrow on one branch, the original on the other.
//@ uncertain codes: lexical
fn f(a: &mut u8, c: bool) -> &mut u8 {
    let b = &mut *a;
    if c { b } else { a } //~[nll] E0499
}
