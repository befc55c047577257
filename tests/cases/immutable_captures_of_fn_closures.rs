// What is immutable where it was captured is told of as that, not as a capture of a `Fn` closure; and only to the creator,
//@ uncertain codes: lexical
// where it is behind a shared reference.
fn run<F: Fn()>(f: F) {
    f()
}
fn touch<T: ?Sized>(_: &mut T) {}

fn behind_shared(p: &Vec<i32>) {
    run(|| { //~ E0596
        p.push(1);
    });
}
fn field_behind_shared(p: &(i32, i32)) {
    run(|| { //~ E0596
        p.0 = 1;
    });
}
fn behind_unique(p: &mut Vec<i32>) {
    run(|| {
        touch(&mut p[0]); //~ E0596
    });
}
fn not_declared_mutable(p: (i32, i32)) {
    run(|| {
        p.0 = 1; //~ E0594
    });
}
fn within_another(p: &Vec<i32>) {
    run(|| { //~ E0596
        run(|| { //~ E0596
            p.push(1);
        })
    });
}
fn reference_in_field(p: (&mut i32, i32)) {
    run(|| {
        *p.0 = 1; //~ E0594
    });
}
