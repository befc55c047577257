// Push inside the loop but leave it at once.
//@ explain: after break the iterator is never used again (no drop glue on slice::Iter)
fn f() {
    let mut v = vec![1, 2];
    for x in &v {
        if *x == 2 {
            let y = *x;
            v.push(y); //~[lexical] E0502
            break;
        }
    }
}
