// Of several uses of one move the last is told where the used place has a field whose type has regions.
//@ uncertain: lexical
fn flag() -> bool {
    true
}
struct S<'a> {
    f: &'a mut i32,
    b: Box<i32>,
    g: Option<&'a mut i32>,
    d: (Box<i32>, &'a mut i32),
}
fn a(s: S) {
    while *s.f == 1 {
        drop(s.f); //~ E0382
    }
}
fn b(s: S) {
    while *s.b == 1 { //~ E0382
        drop(s.b);
    }
}
fn c(s: &mut S, t: S) {
    let c = || {
        while *t.b == 1 { //~ E0382
            drop(t.b);
        }
    };
}
fn d(s: &mut S, t: S) {
    let c = || {
        while *t.f == 1 {
            drop(t.f); //~ E0382
        }
    };
}
fn e(t: S) {
    while *t.d.0 == 1 {
        drop(t.d); //~ E0382
    }
}
fn f(t: (Box<i32>, i32)) {
    while *t.0 == 1 { //~ E0382
        drop(t);
    }
}
fn g(t: (Box<i32>, i32)) {
    let c = || {
        while *t.0 == 1 { //~ E0382
            drop(t);
        }
    };
}
fn h(t: S) {
    let c = || {
        while *t.b == 1 {
            drop(t); //~ E0382
        }
    };
}
fn i(t: S) {
    while *t.d.0 == 1 {
        drop(t.d.0); //~ E0382
    }
}
fn j<T: Clone>(t: (T, i32)) {
    let c = move || {
        while flag() {
            let x = t.0.clone(); //~ E0382
            drop(t.0);
        }
    };
}
fn k(t: fn(&i32), s: (String, for<'a> fn(&'a i32))) {
    let c = move || {
        while s.0.len() == 1 { //~ E0382
            drop(s);
        }
    };
}
fn l(s: (&'static str, Box<&'static str>)) {
    while *s.1 == "" {
        drop(s.1); //~ E0382
    }
}
fn m(s: (&'static str, Box<dyn Fn()>)) {
    while flag() {
        (s.1)();
        drop(s.1); //~ E0382
    }
}
fn eat<T>(_: T) {}
fn aa<'a>(p0: &'a mut String) {
    let c = move || {
        eat(p0);
        *p0 = String::new();
        read(&*p0); //~ E0425
    };
}
fn bb<'a>(p0: &'a mut String) {
    eat(p0);
    *p0 = String::new();
    read(&*p0); //~ E0425
}
fn cc<'a>(p0: &'a mut String) {
    let c = move || {
        let x = move || read(&*p0); //~ E0425
        *p0 = String::new();
        x();
        read(&*p0); //~ E0425
    };
}
fn dd<'a>(p0: &'a mut i32) {
    let c = move || {
        eat(p0);
        *p0 = 1;
        read(&*p0); //~ E0425
    };
}
fn ee<'a>(p0: &'a mut String) {
    let c = move || {
        eat(p0);
        read(&*p0); //~ E0425
        *p0 = String::new();
    };
}
fn ff<'a>(p0: &'a mut String) {
    let c = move || {
        eat(p0);
        read(&*p0); //~ E0425
        read(&*p0); //~ E0425
        read(&*p0); //~ E0425
    };
}
fn gg<'a>(p0: &'a mut String) {
    let c = move || {
        eat(p0);
        read(&p0); //~ E0425
        read(&*p0); //~ E0425
        read(&p0); //~ E0425
    };
}
