//@ edition: 2018
// Before 2021 a closure captures variables whole, though it uses a part: where the error stands is decided by the use.
//@ uncertain codes: lexical

fn run_once<F: FnOnce()>(f: F) {
    f()
}
fn read<T: ?Sized>(_: &T) {}
fn forever<T: ?Sized>(_: &'static T) {}

fn through_a_reference(mut p: String) {
    let v: &mut String = &mut p; //~ E0597
    run_once(|| {
        forever(v); //~ E0597
    });
}

fn reported_already(mut p: String) {
    let v: &mut String = &mut p; //~ E0597
    let w: &mut String = v;
    run_once(|| { //~ E0502
        forever(v); //~ E0597
        read(&w);
    });
}

fn the_whole(p: String) {
    run_once(|| {
        forever(&p); //~ E0597
    });
}

fn a_field(p: (String, String)) {
    run_once(|| {
        read(&p.0); //~ E0597
        forever(&p.1);
    });
}
