// A function cannot return a reference to what it created: the value is dropped when the function ends.
fn no_lifetime() -> &String { //~ E0106
    let s = String::from("hi");
    &s
}

fn some_lifetime<'a>() -> &'a String {
    let s = String::from("hi");
    &s //~ E0515
}

// Return the value itself, so that its ownership is handed over.
fn value() -> String {
    let s = String::from("hi");
    s
}

fn main() {
    println!("{} {} {}", no_lifetime(), some_lifetime(), value());
}
