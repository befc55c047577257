// A closure that borrows a parameter is returned.
//@ explain: suggest move
fn f(n: u32) -> impl Fn() -> u32 {
    || n + 1 //~ E0373
}
