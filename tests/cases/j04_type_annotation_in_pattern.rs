// A user type annotation on a wildcard pattern demands 'static.
//@ uncertain: lexical
fn f() {
    let n = 1;
    let _: &'static u32 = &n; //~[nll,polonius,alpha] E0597
}
