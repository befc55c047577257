// &'a mut self on a struct that has the same 'a.
//@ explain: &'a mut T<'a> is invariant, the borrow must last as long as the value's own 'a
struct Parser<'a> { text: &'a str }
impl<'a> Parser<'a> {
    fn step(&'a mut self) -> &'a str { self.text }
}

fn f() {
    let mut p = Parser { text: "ab" };
    p.step();
    p.step(); //~ E0499
}
