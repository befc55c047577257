// A use of what was moved away in parts is told for the part that rustc looks at first: the one whose place was mentioned
// last, and all fields before what is in them.
//@ uncertain codes: lexical

use std::rc::Rc;

struct S {
    f0: Rc<i32>,
    f1: String,
    f2: (String, String),
}

fn eat<T>(_: T) {}
fn read<T: ?Sized>(_: &T) {}

fn captured(p: S) {
    let _c = move || {
        read(&p.f1);
        read(&p.f0);
    };
    match *p.f0 { //~ E0382
        _other => {
            eat(p); //~ E0382
        }
    }
}

fn one_after_the_other(p: S) {
    let _a = p.f0;
    let _b = p.f1;
    read(&*p.f0); //~ E0382
    eat(p); //~ E0382
}

fn the_last_only(p: S) {
    let _a = p.f0;
    let _b = p.f1;
    read(&p.f1); //~ E0382
    eat(p);
}

fn outer_before_inner(p: S) {
    let _b = p.f2.0;
    let _a = p.f1;
    let _c = p.f2.1;
    read(&p.f1); //~ E0382
    eat(p);
}

fn inner_of_the_first(p: ((String, i32), (String, i32))) {
    let _b = p.0.0;
    let _a = p.1.0;
    read(&p.0.0); //~ E0382
    eat(p);
}

fn inner_of_the_last(p: ((String, i32), (String, i32))) {
    let _b = p.0.0;
    let _a = p.1.0;
    read(&p.1.0); //~ E0382
    eat(p); //~ E0382
}
