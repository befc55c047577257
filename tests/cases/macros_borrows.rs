//@ uncertain codes: lexical
macro_rules! bmut { ($x:ident) => { &mut $x } } //~[nll,polonius,alpha] E0499
macro_rules! both { ($x:expr) => { { let a = &mut $x; let b = &mut $x; *a = 1; *b = 2; } } } //~[nll,polonius,alpha] E0499
macro_rules! ret { ($t:ty) => { pub fn dangling() -> &'static $t { let x: $t = Default::default(); &x } } } //~[nll,polonius,alpha] E0515
ret!(i32);
pub fn f() { let mut v = 1; let a = bmut!(v); let b = bmut!(v); *a = 1; *b = 2; }
pub fn g() { let mut v = 1; both!(v); }
pub fn h(v: &mut Vec<i32>) { for x in v.iter() { push!(v, *x); } } //~ -
#[macro_export] macro_rules! later { () => { 1 } }
macro_rules! push { ($v:expr, $x:expr) => { $v.push($x) } }
