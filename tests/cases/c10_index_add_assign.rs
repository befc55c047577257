// v[0] += v[1] on a Vec of integers.
//@ uncertain: lexical
fn f() {
    let mut v = vec![1, 2];
    v[0] += v[1];
}
