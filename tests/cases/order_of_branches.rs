// Of several errors with one cause the one is told that rustc's walk meets first: of two branches the one of `false`.
fn flag() -> bool { true }
fn eat<T>(_: T) {}
fn forever<T: ?Sized>(_: &'static mut T) {}

fn branches(s: (String, String)) {
    eat(s);
    let _r: &String = if flag() {
        &s.0 //~[lexical] E0382
    } else {
        &s.0 //~ E0382
    };
}

fn arms(s: (String, String), o: Option<i32>) {
    eat(s);
    let _r: &String = match o {
        None => &s.0, //~[lexical] E0382
        Some(_) => &s.1, //~ E0382
    };
}

fn after_the_loop(s: (String, String)) {
    eat(s);
    while flag() {
        eat(&s.1); //~[lexical] E0382
    }
    eat(&s.1); //~ E0382
}

fn dies_after_the_loop() {
    let mut x = 1;
    while flag() {
        forever(&mut x); //~ E0597
    }
}

fn no_way_out_of_the_loop() {
    let mut x = 1;
    loop {
        forever(&mut x); //~[nll,polonius,alpha] E0499 //~[lexical] E0597
    }
}
