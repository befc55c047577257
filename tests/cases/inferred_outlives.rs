//! What a type's fields require of lifetimes is known wherever the type is (RFC 2093).
struct View<'a, T> { data: &'a T }
struct Outer<'a, T> { inner: Option<View<'a, T>> }
enum Choice<'a, 'b> { Deep(&'a &'b u8), None }
struct Loose<'a, T> { name: &'a str, value: T }
fn direct<'d, 'o>(_: View<'d, &'o u8>, o: &'o u8) -> &'d u8 { o }
fn through<'d, 'o>(_: Outer<'d, &'o u8>, o: &'o u8) -> &'d u8 { o }
fn lifetimes<'d, 'o>(_: Choice<'d, 'o>, o: &'o u8) -> &'d u8 { o }
fn unrelated<'d, 'o>(_: Loose<'d, &'o u8>, o: &'o u8) -> &'d u8 { o } //~ -
fn library<'d, 'o>(_: std::slice::Iter<'d, &'o u8>, o: &'o u8) -> &'d u8 { o }
fn needs<'a, T: 'a>(_: &'a u8, _: T) {}
fn generic<'d, T>(x: &'d u8, v: View<'d, T>, t: T) { needs(x, t); drop(v) }
fn generic_unrelated<'d, T>(x: &'d u8, v: Loose<'d, T>, t: T) { needs::<'d, T>(x, t); drop(v) } //~ E0309
fn main() {}
