// mem::swap of two elements by index.
//@ explain: suggest v.swap(0, 1)
fn f(v: &mut Vec<i32>) {
    std::mem::swap(&mut v[0], &mut v[1]); //~ E0499
}
