// A reference is copied, then the source variable is re-pointed elsewhere.
//@ explain: NLL: 'p: 'q holds everywhere, so b's loan is in 'q; Polonius: the subset held only before p was re-pointed
fn read(_: &i32) {}

fn f() {
    let mut a = 1;
    let mut b = 2;
    let mut p = &a;
    let q = p;
    read(p);
    p = &b;
    read(p);
    b = 3; //~[lexical,nll] E0506
    read(q);
    a = 4; //~[lexical] E0506
    read(&a);
    read(&b);
}
