// `'static` says that a reference is good until the program ends. A string literal is; a local's reference is not.
fn invulnerable() -> &'static str {
    let s: &'static str = "invulnerable";
    s
}

fn promise(name: &str) -> &'static str {
    name //~ -
}

fn main() {
    println!("{}", invulnerable());
    println!("{}", promise("literal"));
    let local = String::from("local");
    let s: &'static str = &local; //~ E0597
    println!("{}", s);
}
