// A closure captures one field, another field is changed (edition 2021).
struct S { a: String, b: String }
fn read(_: &String) {}

fn f(mut s: S) {
    let show = || read(&s.a);
    s.b = String::new(); //~[lexical] E0506
    show();
}
