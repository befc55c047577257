mod a { fn f() {} pub use self::f as g; struct S; pub use self::S as T; pub(crate) use self::f as h; mod b { pub fn z() {} } pub use self::b as bb; pub use self::b::z; struct Q(i32); pub(crate) use self::Q as W; pub(super) fn sup() {} pub use self::sup as su; } //~ E0364 //~ E0365
fn g() {}
pub use g as gg; //~ E0364
pub(crate) use g as ggg;
mod x { pub use super::g as gx; pub(crate) use super::g as gy; pub(super) use super::g as gz; } //~ E0364
pub fn m() { let s = String::new(); drop(s); drop(s); } //~[nll,polonius,alpha] E0382
