// A reference must not outlive the scope of what it refers to.
fn main() {
    let r;
    {
        let x = 5;
        r = &x; //~ E0597
    }
    println!("{}", r);
}
