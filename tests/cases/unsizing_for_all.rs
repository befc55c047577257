//! Unsizing to objects under `for<…>` whose associated type a supertrait declares.
struct Foo<'a>{b:&'a u8}
fn id<T>(t: T) -> T { t }
static A: &(dyn for<'a, 'b> Fn(&'a Foo<'b>) -> &'a Foo<'b> + Sync) = &id; //~ -
fn g() { let f: &dyn for<'a> Fn(&'a u8) -> &'a u8 = &|x| x; }
fn h() { let f: Box<dyn Fn(&u8) -> &u8> = Box::new(id); } //~ -
fn i<'s>(s: &'s u8) { let f: Box<dyn Fn(&u8) -> &'s u8 + 's> = Box::new(move |_| s); }
fn j<'s>(s: &'s u8) { let f: Box<dyn Fn(&u8) -> &u8 + 's> = Box::new(move |_| s); } //~ -
fn k() { let f: &dyn Fn(&u8, &u8) -> bool = &|a, b| a < b; let g: &dyn Fn(&[u8]) -> Option<&u8> = &|x| x.first(); }
fn l() -> Box<dyn for<'a> FnMut(&'a mut Vec<u8>) -> Option<&'a mut u8>> { Box::new(|v| v.first_mut()) }
fn m() -> std::rc::Rc<dyn Fn(&str) -> String> { std::rc::Rc::new(|s| s.to_string()) }
trait Tr<'a> { type O; fn get(&self, x: &'a u8) -> Self::O; }
fn n<T: for<'a> Tr<'a, O = &'a u8>>(t: &T) -> &dyn for<'a> Tr<'a, O = &'a u8> { t }
fn main() {}
