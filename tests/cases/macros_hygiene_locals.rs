macro_rules! let_x { ($v:expr) => { let x = $v; drop(x); } }
macro_rules! using_a { ($a:ident, $e:expr) => { { let $a = 42; $e } } }
macro_rules! swap { ($a:expr, $b:expr) => { { let tmp = $a; $a = $b; $b = tmp; } } }
pub fn f() { let x = String::new(); let_x!(x); drop(x); } //~[nll,polonius,alpha] E0382
pub fn g() -> i32 { using_a!(a, a / 10) }
pub fn h() { let mut tmp = 1; let mut y = 2; swap!(tmp, y); println!("{} {}", tmp, y); }
pub fn i() { let x = String::from("a"); let_x!(String::from("b")); println!("{}", x); }
