// What `format_args!` borrows lives as long as the variable of the `let` that holds it.
//@ uncertain: lexical
fn owned() -> String {
    String::new()
}
fn read<T: ?Sized>(_: &T) {}
fn same<T>(x: T) -> T {
    x
}
fn flag() -> bool {
    true
}
fn a() {
    let x = same(format_args!("{}", owned())); //~ E0716
    read(&x);
}
fn b() {
    let x;
    x = format_args!("{}", owned()); //~ E0716
    read(&x);
}
fn c() {
    let x = if flag() {
        format_args!("{}", owned())
    } else {
        format_args!("{:?}", owned())
    };
    read(&x);
}
fn d() {
    let x = {
        let y = owned();
        format_args!("{}", y) //~ E0597
    };
    read(&x);
}
fn e() {
    let x = (format_args!("{}", owned()), &owned());
    read(&x);
}
fn f() {
    let y = owned();
    let x = format_args!("{y} {}", owned().len());
    drop(y); //~ E0505
    read(&x);
}
fn g() {
    let mut y = owned();
    let x = format_args!("{y} {}", y.len());
    y.clear(); //~ E0502
    read(&x);
}
fn h() {
    let mut y = owned();
    let x = format_args!("{y} {}", &y);
    y.clear();
}
fn i() {
    let x = format_args!("{}", format_args!("{}", owned()));
    read(&x);
}
fn j() {
    let x = format_args!("{}", same(&owned())); //~ E0716
    read(&x);
}
fn k() {
    let x = match flag() {
        true => &format_args!("{}", owned()),
        false => &format_args!("{} {}", 1, owned()),
    };
    read(&x);
}
fn l() -> usize {
    let x = format!("{}", same(&owned()));
    println!("{}", same(&owned()));
    x.len()
}
fn m() {
    match format_args!("{}", owned()) {
        x => read(&x),
    }
    let z = std::fmt::format(format_args!("{}", owned()));
}
fn n() {
    let x = &mut format_args!("{}", owned());
    read(x);
    let Some(x) = Some(format_args!("{}", owned())) else {
        loop {}
    };
    read(&x);
}
fn o() {
    let x = 'a: {
        if flag() {
            break 'a format_args!("{}", owned()); //~ E0716
        }
        format_args!("{}", owned())
    };
    read(&x);
}
fn p() {
        let x = 1;
        let n0 = format_args!("{} {}", owned(), x);
        read(&n0);
        let n0 = format_args!("{} {0}", owned());
        read(&n0);
        let n0 = format_args!("{:?} {1:?}", owned(), 5);
        read(&n0);
        let n0 = format_args!("{:1$}", owned(), 5);
        read(&n0);
        let n0 = format_args!("{:.*}", 5, owned());
        read(&n0);
}
fn q(x: i32) {
        let n0 = format_args!("{:?} {1:?} {2} {2}", owned(), {5}, x + 1);
        read(&n0);
        let n0 = &format_args!("a");
        read(&n0);
        let n0 = Some(format_args!("{}", owned()));
        read(&n0);
}
