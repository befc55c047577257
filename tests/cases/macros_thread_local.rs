use std::cell::{Cell, RefCell};
thread_local! { static A: Cell<i32> = Cell::new(1); pub static B: RefCell<Vec<i32>> = RefCell::new(Vec::new()) }
thread_local!(static C: RefCell<String> = const { RefCell::new(String::new()) });
pub fn f() { A.with(|a| a.set(2)); B.with(|b| b.borrow_mut().push(1)); let s = String::new(); C.with(|c| { *c.borrow_mut() = s; }); }
