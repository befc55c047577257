// Collect &mut to the same variable in a loop.
//@ explain: "mutably borrowed here in the previous iteration of the loop"
fn f(n: u32) {
    let mut x = 0;
    let mut held: Vec<&mut i32> = Vec::new();
    let mut i = 0;
    while i < n {
        held.push(&mut x); //~ E0499
        i += 1;
    }
}
