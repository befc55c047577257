// A closure takes of `..base` the fields that it does not give, each by itself.
//@ uncertain codes: lexical
struct S { text: String, number: i32 }
fn copied(p: &mut S) {
    let mut c = || { *p = S { text: String::new(), ..*p }; };
    c();
    p.number = 2;
}
fn borrowed(p: &mut S) {
    let mut c = || { let x = S { text: String::new(), ..*p }; };
    p.number = 2; //~[nll,polonius,alpha] E0506
    c();
}
fn moved(mut p: S) {
    let mut c = || { let x = S { number: 3, ..p }; };
    p.number = 2;
    c();
}
fn read(mut p: S) {
    let mut c = || { let x = S { text: String::new(), ..p }; };
    p.number = 2; //~[nll,polonius,alpha] E0506
    c();
}
