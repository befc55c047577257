// Where the result's type is expected, arguments are coerced to it with origins of its own: a shared reference is reborrowed.
//@ uncertain: lexical
fn f<'a>(mut p: &'a i32) {
    p = std::mem::replace(&mut p, p); //~ E0502
}
