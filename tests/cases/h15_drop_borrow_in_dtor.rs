// A borrow into a value whose destructor could use it is returned.
//@ uncertain: lexical
//@ explain: E0713
struct S<'a> { url: &'a mut String }
impl<'a> Drop for S<'a> {
    fn drop(&mut self) {}
}

fn f<'a>(s: S<'a>) -> &'a mut String {
    &mut *s.url //~[nll,polonius,alpha] E0713
}
