#[macro_use]
mod a { macro_rules! in_a { () => { crate::a::f() } } pub fn f() -> String { String::new() } }
mod b { pub fn f() -> String { in_a!() } macro_rules! only_b { () => { 1 } } pub(crate) use only_b; pub fn g() -> i32 { only_b!() } }
mod c { #[macro_export] macro_rules! exported { ($e:expr) => { $crate::c::id($e) } } pub fn id<T>(t: T) -> T { t } }
use b::only_b as ob;
pub fn main() { let s = in_a!(); let t = crate::exported!(s); drop(s); drop(t); let _ = ob!() + b::only_b!() + b::g(); let _ = b::f(); exported!(1); } //~[nll,polonius,alpha] E0382
macro_rules! sh { () => { 1 } }
pub fn x() -> i32 { sh!() }
macro_rules! sh { () => { "s" } }
pub fn y() -> &'static str { sh!() }
