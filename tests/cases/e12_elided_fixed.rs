// The same with the output tied to the data.
struct Bytes<'a> { rest: &'a [u8] }
impl<'a> Bytes<'a> {
    fn next(&mut self) -> Option<&'a u8> { self.rest.first() }
}
fn both(_: Option<&u8>, _: Option<&u8>) {}

fn f() {
    let mut it = Bytes { rest: &[1, 2] };
    let x = it.next();
    let y = it.next();
    both(x, y);
}
