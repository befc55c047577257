// The result borrows from both inputs and one dies first.
//@ explain: the signature says so, whatever the body does
fn longest<'a>(a: &'a str, b: &'a str) -> &'a str { if a.len() > 1 { a } else { b } }
fn read(_: &str) {}

fn f(a: String) {
    let r;
    {
        let b = String::new();
        r = longest(&a, &b); //~ E0597
    }
    read(r);
}
