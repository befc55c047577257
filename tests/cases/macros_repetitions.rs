macro_rules! lp { ($l:lifetime, $b:block) => { $l: loop { $b; break $l; } } }
macro_rules! brk { ($l:lifetime) => { break $l } }
pub fn f(v: &mut Vec<i32>) { lp!('a, { if v.is_empty() { brk!('a) } }); 'b: while true { brk!('b); } }
macro_rules! arms { ($e:expr, $($p:pat $(if $g:expr)? => $r:expr),+ $(,)?) => { match $e { $($p $(if $g)? => $r),+ } } }
pub fn g(o: Option<String>) -> usize { let n = arms!(o, Some(s) if s.len() > 3 => s.len(), Some(ref t) => t.len(), None | Some(_) => 0,); drop(o); n } //~[nll,polonius,alpha] E0382
macro_rules! arr { ($t:ty; $n:expr) => { [$t; $n] } }
pub struct A(pub arr!(u8; 4));
pub fn h(a: A) -> u8 { let b: arr!(u8; 2 + 2) = a.0; b[0] }
macro_rules! try_it { ($e:expr) => { match $e { Ok(v) => v, Err(e) => return Err(e.into()) } } }
pub fn i(s: &str) -> Result<i32, Box<dyn std::error::Error>> { let v = try_it!(s.parse::<i32>()); Ok(v) }
macro_rules! gen { ($n:ident<$($g:ident),*> where $($w:tt)*) => { pub fn $n<$($g),*>($(_: &$g),*) where $($w)* {} } }
gen!(zz<T, U> where T: Clone, U: Copy);
macro_rules! cb { ($m:ident, $($t:tt)*) => { $m!($($t)*) } }
macro_rules! sum { ($($e:expr),*) => { 0 $(+ $e)* } }
pub fn j() -> i32 { cb!(sum, 1, 2, 3) * sum!(1, 2) }
