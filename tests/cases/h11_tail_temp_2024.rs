// The same in edition 2024.
//@ edition: 2024
use std::cell::RefCell;

fn f() -> usize {
    let c = RefCell::new(String::new());
    c.borrow().len() //~[lexical] E0597
}
