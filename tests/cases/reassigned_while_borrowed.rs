// An assignment that drops the former value of a borrowed variable is told once, though the variable isn't `mut` either.
fn read<T>(_: &T) {}

fn dropped() {
    let s = String::new();
    let r = &s;
    s = String::from("x"); //~ E0506 //~[lexical] E0384
    read(r);
}

fn not_dropped() {
    let n = 1;
    let r = &n;
    n = 2; //~ E0384 //~ E0506
    read(r);
}

fn moved_into_itself() {
    let s = String::new();
    let r = &s;
    s = s; //~ E0505 //~ E0506 //~[lexical] E0384
    read(r);
}
