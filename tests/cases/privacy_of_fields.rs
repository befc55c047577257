mod m { #[derive(Clone)] pub struct P { pub a: String, b: String } impl P { pub fn new() -> P { P { a: String::new(), b: String::new() } } fn hid(&self) {} pub(crate) fn vis(&self) {} }
  pub mod inner { use super::P; pub fn peek(p: &P) -> &str { p.hid(); &p.b } pub(in crate::m) const K: i32 = 1; pub enum En { X(i32) } use self::En::X; pub fn mk() -> En { X(1) } }
  pub use self::inner::*; fn priv_fn() -> i32 { self::inner::K + K } pub fn go() -> i32 { priv_fn() } }
use m::{P, inner::{self, peek}};
use m::En::{self, X as Xx};
pub fn f() { let p = P::new(); let s = peek(&p); let q = p; println!("{}", s); q.vis(); let _ = m::go(); let _ = inner::mk(); match m::mk() { En::X(_) => {} } let _ = Xx(2); } //~[nll,polonius,alpha] E0505
pub fn g() { let p = P::new(); let a = p.a; println!("{}", p.b); p.hid(); drop(a); } //~ E0616 //~ E0624
pub mod fnblk { pub fn f() { struct L(i32); mod z { pub fn k() {} } fn h() -> L { L(1) } let L(x) = h(); z::k(); use self::inner2::w; w(); let _ = x; } mod inner2 { pub(super) fn w() {} } }
