// A field is re-pointed while an old copy of the tuple is still used.
//@ explain: an assignment to a field does not end the liveness of x; Polonius Alpha follows edges forward only
fn read(_: &i32) {}

fn f() {
    let a = 1;
    let mut z = 2;
    let mut x = (&a, 0);
    let y = x;
    x.0 = &z;
    z += 1; //~[lexical,nll,polonius] E0506
    read(y.0);
}
