//@ uncertain codes: lexical
macro_rules! st { ($(#[$m:meta])* $v:vis struct $n:ident<$lt:lifetime> { $($fv:vis $f:ident : $t:ty),* $(,)? }) => { $(#[$m])* $v struct $n<$lt> { $($fv $f: $t),* } impl<$lt> $n<$lt> { pub fn first(&self) -> &$lt str { self.s } } } }
st! { #[derive(Clone, Debug)] pub struct Foo<'a> { pub s: &'a str, n: u32 } }
pub fn f() -> &'static str { let s = String::new(); let x = Foo { s: &s, n: 1 }; x.first() } //~[nll,polonius,alpha] E0515
macro_rules! lit { ($l:literal) => { $l } }
pub fn g(x: i32) -> i32 { match x { lit!(-1) => 0, lit!(2) => 1, _ => lit!(7) } }

macro_rules! path2 { ($p:path, $e:expr) => { $p($e) } }
pub fn h() -> Option<i32> { path2!(Some, 3) }
macro_rules! tynew { ($t:ty) => { <$t>::new() } }
macro_rules! tynew2 { ($t:ty) => { $t::new() } } //~ -
pub fn i() { let a = tynew!(Vec<u8>); let b = tynew2!(String); drop(a); drop(b); drop(b); } //~[nll,polonius,alpha] E0382
macro_rules! op { ($a:expr, $o:tt, $b:expr) => { $a $o $b } }
pub fn j() -> bool { op!(1 + 2, <=, 3 * 4) && op!(true, &&, false) }
