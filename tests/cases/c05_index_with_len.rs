// v[v.len() - 1] = x.
fn f() {
    let mut v = vec![1, 2, 3];
    v[v.len() - 1] = 9; //~ E0502
}
