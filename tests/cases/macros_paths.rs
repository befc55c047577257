mod imp { #[macro_export] macro_rules! outer_m { ($e:expr) => { $crate::inner_m!($e) } } #[macro_export] macro_rules! inner_m { ($e:expr) => { $crate::imp::take($e) } } pub fn take<T>(_: T) {} }
pub fn f() { let s = String::new(); outer_m!(s); crate::outer_m!(s); } //~[nll,polonius,alpha] E0382
mod nested { pub mod deep { macro_rules! local { ($x:ident) => { drop($x) } } pub(crate) use local; pub(crate) use local as renamed; } } //~[nll,polonius,alpha] E0382
use nested::deep::{local, renamed as rr};
pub fn g() { let s = String::new(); local!(s); rr!(s); }
mod glob { use crate::nested::deep::*; pub fn h() { let s = String::new(); local!(s); local!(s); } }
pub fn i() { use crate::nested::deep::local as ll; let s = String::new(); ll!(s); }
pub fn j() { macro_rules! a { () => { 1 } } { macro_rules! a { () => { "s" } } let _: &str = a!(); } let _: i32 = a!(); }
