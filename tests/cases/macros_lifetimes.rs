macro_rules! lt { ($n:ident, $l:lifetime) => { pub fn $n<$l>(x: &$l str, y: &str) -> &$l str { y } } } //~ E0621
lt!(f, 'a);
macro_rules! sig { ($n:ident) => { pub fn $n(x: &str, y: &str) -> &str { x } } } //~ E0106
sig!(g);
macro_rules! holder { ($n:ident { $($f:ident: $t:ty),* }) => { pub struct $n<'a> { $(pub $f: &'a $t),* } impl<'a> $n<'a> { $(pub fn $f(&self) -> &'a $t { self.$f })* } } }
holder!(H { a: String, b: Vec<u8> });
pub fn h() -> String { let r; { let s = String::new(); let v = vec![1u8]; let x = H { a: &s, b: &v }; r = x.a(); } r.clone() } //~[nll,polonius,alpha] E0597
macro_rules! st { ($n:ident: $t:ty) => { pub struct $n { r: &$t } } } //~ E0106
st!(Bad: u32);
