// The same, but the owner is changed on the branch that stored the reference.
fn read(_: &[&u32]) {}

fn f(c: bool) {
    let mut x = 1;
    let mut held: Vec<&u32> = Vec::new();
    let p = &x;
    if c {
        held.push(p);
        x += 1; //~ E0506
    }
    read(&held);
}
