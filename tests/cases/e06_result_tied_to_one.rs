// The result borrows from the first input only.
fn first<'a>(a: &'a str, _b: &str) -> &'a str { a }
fn read(_: &str) {}

fn f(a: String) {
    let r;
    {
        let b = String::new();
        r = first(&a, &b);
    }
    read(r);
}
