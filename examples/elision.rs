// Lifetimes that are not written are filled in by three rules. `laertes explain --elision` shows what they expand to.

// 1. Each reference among the parameters gets a lifetime of its own.
fn first(one: &str, two: &str) {
    println!("{} {}", one, two);
}

// 2. If there is just one, the result gets it too.
fn second(one: &str) -> &str {
    one
}

struct MyStruct {
    name: String,
}

impl MyStruct {
    // 3. If one of several belongs to `&self` or `&mut self`, the result gets that one.
    fn third(&self, one: &str) -> &str {
        println!("{}", one);
        &self.name
    }

    // The rule gives the result the lifetime of `self`, so `one` is not good enough.
    fn wrong(&self, one: &str) -> &str {
        println!("{}", self.name);
        one //~ -
    }
}

fn main() {
    let it = MyStruct { name: String::from("it") };
    first(second("a"), it.third("b"));
    println!("{}", it.wrong("c"));
}
