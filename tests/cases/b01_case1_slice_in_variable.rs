// NLL problem case 1: the borrow is stored in a variable, then the owner is used.
fn shout(_: &mut [char]) {}

fn f() {
    let mut data = vec!['x', 'y'];
    let part = &mut data[..];
    shout(part);
    data.push('z'); //~[lexical] E0499
}
