macro_rules! outer { ($name:ident, $v:expr) => { macro_rules! $name { ($x:expr) => { $x + $v } } } }
outer!(add5, 5);
macro_rules! count { () => { 0usize }; ($h:tt $($t:tt)*) => { 1usize + count!($($t)*) } }
macro_rules! matrix { ($([$($x:expr),*]),*) => { vec![$(vec![$($x),*]),*] } }
macro_rules! hm { ($($k:expr => $v:expr),* $(,)?) => {{ let mut m = ::std::collections::HashMap::new(); $( m.insert($k, $v); )* m }} }
pub fn f() -> usize { let n = count!(a b (c d) e); let m = matrix!([1, 2], [3, 4]); let k = add5!(3); n + m.len() + k }
pub fn g() { let s = String::new(); let m = hm! { 1 => s, 2 => String::from("x") }; drop(s); drop(m); } //~[nll,polonius,alpha] E0382
