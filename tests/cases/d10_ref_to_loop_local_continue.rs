// A reference to a loop-local is read in the next iteration after continue.
//@ explain: the storage of `local` ends on the continue edge
fn read(_: &u32) {}

fn f(mut n: u32) {
    let zero = 0;
    let mut r = &zero;
    loop {
        read(r);
        let local = n;
        n += 1;
        if n < 3 {
            r = &local; //~ E0597
            continue;
        }
        break;
    }
}
