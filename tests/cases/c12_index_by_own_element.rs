// v[v[0]] = 1 on a slice of integers.
//@ uncertain: lexical
fn f(v: &mut [usize]) {
    v[v[0]] = 1;
}
