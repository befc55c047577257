// A reference to a local cannot be returned: the local is dropped when the function ends.
fn dangling<'a>() -> &'a String {
    let s = String::from("hi");
    &s //~ E0515
}

// Return the value itself, so that its ownership is handed over.
fn value() -> String {
    let s = String::from("hi");
    s
}

fn main() {
    println!("{} {}", dangling(), value());
}
