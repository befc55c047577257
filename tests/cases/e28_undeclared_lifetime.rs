// A lifetime that was never declared.
fn f(x: &'a u32) -> u32 { //~ E0261
    *x
}
