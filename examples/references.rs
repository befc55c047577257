// A reference gives access without handing over ownership.
fn print_str(s: &String) {
    println!("{}", s);
}

fn main() {
    let s = String::from("abc");
    print_str(&s);
    println!("{}", s); // fine: `main` still owns the string
}
