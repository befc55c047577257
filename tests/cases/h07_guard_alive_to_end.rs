// The guard with a destructor keeps the borrow to the end of the scope.
//@ explain: the implicit drop at the closing brace is a use
struct Guard<'a> { at: &'a mut u32 }
impl<'a> Drop for Guard<'a> {
    fn drop(&mut self) {}
}

fn f(mut n: u32) {
    let g = Guard { at: &mut n };
    n += 1; //~[nll,polonius,alpha] E0503 //~[lexical] E0506
}
