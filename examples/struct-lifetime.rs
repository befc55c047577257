// A struct that holds a reference names its lifetime: no `Foo` may outlive what its `bar` refers to.
struct Foo<'a> {
    bar: &'a str,
}

fn main() {
    let foo;
    {
        let text = String::from("short-lived");
        foo = Foo { bar: &text }; //~ E0597
    }
    println!("{}", foo.bar);
}
