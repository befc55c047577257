// Variables, parameters and results have a size that is known.
fn text(it: Box<str>) {
    let text = *it; //~ E0277
}
fn part(it: &dyn Fn()) {
    let (number, it) = (1, *it); //~ E0277
}
fn parameter(it: str, other: &[u8]) {} //~ E0277
fn matched(it: Box<[u8]>) {
    match *it {
        all => {} //~ E0277
    }
}
fn looked_at(it: Box<[u8]>) {
    match *it {
        ref all => {}
    }
    let _ = *it;
    let ref all = *it;
}
fn generic<T: ?Sized>(it: Box<T>) {
    let it = *it; //~ E0277
}
trait Given {
    fn declared(self);
    fn provided(self) {} //~ E0277
}
fn by_value<T: ?Sized>(it: T) {} //~ E0277
fn sized<T>(it: Box<T>) {
    let it = *it;
}
fn called(it: Box<dyn Fn() -> usize>) -> usize {
    { it }() //~ E0308
}
fn main() {}
