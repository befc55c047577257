// A shared borrow taken before the reservation is used in the argument.
//@ explain: the reservation may coexist with a pre-existing shared loan
fn f() {
    let mut v = vec![0usize];
    let s = &v;
    v.push(s.len()); //~[lexical] E0502
}
