// `Rc` lets a value have several owners: each clone is one more, and the last one drops the value.
use std::rc::Rc;

fn main() {
    let first = Rc::new(String::from("shared"));
    let second = Rc::clone(&first);
    println!("{} {}", first, second);

    let moved = first; // hands over this owner, not the string
    println!("{} {}", moved, second);
    println!("{}", first); //~ E0382
}
