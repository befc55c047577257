// `_` as the length of an array leaves it to inference.
fn assigned_while_borrowed() {
    let mut y: [i32; _] = [0; 4];
    let r = &y;
    y[0] = 1; //~[nll,polonius,alpha] E0506
    println!("{r:?}");
}

fn of_references<'a>(s: &'a i32) -> [&'a i32; 2] {
    let x: [&i32; _] = [s, s];
    x
}

fn with_a_lifetime<'a>(s: &'a i32, t: &i32) -> [&'a i32; 2] {
    let x: [&'a i32; _] = [s, t]; //~ E0621
    x
}

fn repeated() -> [u8; 3] {
    let x = [0; _];
    x
}

fn converted(v: Vec<u8>) -> [u8; 3] {
    let x: [u8; _] = v.try_into().unwrap();
    x
}

fn behind_a_reference() -> usize {
    let x: &[_; _] = &[1u8, 2];
    x.len()
}
