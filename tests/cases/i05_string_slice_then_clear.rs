// A &str into a String is held across clear.
//@ explain: the Rust Book example (ch. 4.3)
fn first_word(s: &String) -> &str { &s[..] }
fn read(_: &str) {}

fn f() {
    let mut s = String::new();
    let w = first_word(&s);
    s.clear(); //~ E0502
    read(w);
}
