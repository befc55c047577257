// The argument itself mutates the reserved vector.
//@ explain: a reservation allows reads only
fn f() {
    let mut v: Vec<usize> = Vec::new();
    v.push({
        v.push(1); //~ E0499
        2
    });
}
