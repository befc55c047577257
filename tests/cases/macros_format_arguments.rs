macro_rules! log { ($($arg:tt)*) => { println!($($arg)*) } }
macro_rules! logx { ($fmt:expr, $($arg:expr),*) => { println!(concat!("x ", $fmt), $($arg),*) } }
macro_rules! name { ($x:ident) => { format!("{}={}", stringify!($x), $x) } }
macro_rules! chk { ($l:expr, $r:expr) => { assert_eq!($l, $r, "no {}", $l); assert!($l == $r) } } //~[nll,polonius,alpha] E0382
pub fn f() { let s = String::new(); log!("{}", s); log!("{s}"); logx!("{}", s); let t = s; log!("{}", s); drop(t); } //~[nll,polonius,alpha] E0382
pub fn g() -> String { let x = 3; name!(x) }
pub fn h() { let a = String::new(); chk!(a, "x"); let b = a; chk!(a, "y"); drop(b); }
pub fn i() { let v = vec![String::new()]; drop(v); log!("{v:?}"); } //~[nll,polonius,alpha] E0382
