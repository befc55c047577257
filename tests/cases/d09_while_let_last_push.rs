// while let Some(x) = stack.last() { stack.push(..) }.
fn f() {
    let mut stack = vec![3u32];
    while let Some(x) = stack.last() {
        let y = *x;
        if y == 0 { break; }
        stack.push(y - 1); //~[lexical] E0502
    }
}
