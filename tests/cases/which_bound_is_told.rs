//@ uncertain codes: lexical
// A reference that has to outlive two lifetimes of the signature, of which neither is known to outlive the other, is told of the later one.
struct E<'a>(&'a str);
fn returned<'a>(mut p: &'a mut E<'_>) -> &'a mut E<'a> {
    let mut v: E<'_> = E("");
    p = &mut v;
    p //~ E0621 //~ E0515
}
fn of_one_lifetime<'a>(mut p: &'a E<'a>) -> &'a E<'a> {
    let v: E<'_> = E("");
    p = &v; //~ E0597
    p
}
