// A value has one owner. Passing it to a function hands it over; the caller cannot use it any more.
fn print_i32(i: i32) {
    println!("{}", i);
}

fn print_str(s: String) {
    println!("{}", s);
}

fn main() {
    let i = 123;
    print_i32(i); // `i32` is `Copy`: `print_i32` gets a copy
    println!("{}", i); // fine: `main` still has `i`

    let s = String::from("abc");
    print_str(s); // `String` is not `Copy`: `print_str` owns it now
    println!("{}", s); //~ E0382
}
