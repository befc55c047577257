// A closure with an elided reference in and out.
//@ uncertain codes: lexical
//@ explain: the closure's input and output lifetimes are unrelated ('1 and '2)
fn f() {
    let id = |x: &i32| x; //~[nll,polonius,alpha] -
    id(&1);
}
