//@ edition: 2018
// A closure looks at what it holds patterns against where it is made, in every edition.
//@ uncertain codes: lexical
struct List { val: i32, next: Option<Box<List>> }
fn read<T: ?Sized>(_: &T) {}
fn f1(p0: List) {
    drop(p0.next);
    let c = || { //~ E0382
        match p0.next {
            Some(_) => {}
            _ => {}
        }
    };
}
fn f2(p0: List) {
    loop {
        let c = || { //~ E0382
            match p0.next {
                b @ Some(_) => read(&b),
                _ => {}
            }
        };
        c();
    }
}
fn f3(p0: List) {
    drop(p0.next);
    let c = || { //~ E0382
        read(&p0.val);
    };
}
fn f4(p0: List) {
    drop(p0.next);
    let c = || { //~ E0382
        let List { val, .. } = p0;
    };
}
fn f5() {
    let p0: List;
    let c = || { //~ E0381
        let _ = p0;
    };
}
fn f6(p0: List) {
    let r = &mut p0.val; //~ E0596
    let c = || { //~ E0502
        match p0.next { Some(_) => {} None => {} }
    };
    *r = 1;
}
