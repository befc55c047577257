// Dropping the guard by hand ends its borrow.
//@ explain: a moved-out guard is not drop-live
struct Guard<'a> { at: &'a mut u32 }
impl<'a> Drop for Guard<'a> {
    fn drop(&mut self) {}
}

fn f(mut n: u32) {
    let g = Guard { at: &mut n };
    drop(g);
    n += 1; //~[lexical] E0506
}
