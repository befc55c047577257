//@ edition: 2021
// What a closure's body only holds patterns against has to have a value when the closure is made; a condition captures what it looks at.
fn with<T, R, F: FnOnce(&T) -> R>(x: &T, f: F) -> R {
    f(x)
}
fn moved(s: String) {
    drop(s);
    let _c = || {
        let _ = s; //~ E0382
    };
}
fn moved_for_an_inner_closure(s: String) {
    drop(s);
    let _c = || {
        let _d = || {
            let _ = s; //~ E0382
        };
    };
}
fn never_given_a_value() {
    let s: String;
    let _c = || match s { //~ E0381
        _ => {}
    };
}
fn borrowed_is_fine(mut o: Option<i32>) {
    let r = &mut o;
    let _c = || {
        let _ = o;
    };
    r.take();
}
fn matched(o: &mut Option<i32>) {
    with(&*o, |_| match o { //~ E0500
        Some(x) => *x = 3,
        None => {}
    });
}
fn conditional(o: &mut Option<i32>) {
    with(&*o, |_| { //~ E0500
        if let Some(x) = o {
            *x = 3;
        }
    });
}
fn repeated(o: &mut Option<i32>) {
    with(&*o, |_| { //~ E0500
        while let Some(x) = o {
            *x = 3;
        }
    });
}
fn copied(mut n: i32) {
    let r = &mut n;
    let _c = move || {
        drop(n); //~ E0503
    };
    *r = 2;
}
fn also_told_at_the_capture(mut p: &mut Vec<i32>) {
    with(&p[0], |_| { //~ E0502
        p = &mut *p; //~ E0597
    });
}
fn kept_outside(mut v: &i32) {
    let mut c = || {
        let n = 1;
        v = &n; //~ E0521
    };
    c();
}
fn deref_assigned_then_used(mut v: &mut Vec<i32>) {
    drop(v);
    *v = vec![];
    v[0] = 3; //~ E0382
}
//@ uncertain: lexical
