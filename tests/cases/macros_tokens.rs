macro_rules! m { ($e:expr) => { expr($e) }; ($t:ty) => { 0 } }
fn expr(x: i32) -> i32 { x }
pub fn f() -> i32 { m!(1) + m! { 2 } + m![3].abs() }
macro_rules! opt { ($a:expr $(, $b:expr)?) => { g($a, None $(.or(Some($b)))?) } }
fn g(a: i32, b: Option<i32>) -> i32 { a + b.unwrap_or(0) }
pub fn h() -> i32 { opt!(1) + opt!(1, 2) }
macro_rules! nest { ($($k:ident: [$($v:expr),*]);*) => { vec![$((stringify!($k), vec![$($v),*])),*] } }
pub fn i() { let s = String::new(); let v = nest!(a: [s.clone(), s]; b: []); drop(v); drop(s); } //~[nll,polonius,alpha] E0382
macro_rules! rep { ($($x:ident),* => $y:ident) => { $($y.push($x);)* } } //~[nll,polonius,alpha] E0382
pub fn j() { let a = String::new(); let b = String::new(); let mut v = vec![]; rep!(a, b => v); rep!(a => v); }
macro_rules! kw { (fn $n:ident = $e:expr) => { pub fn $n() -> i32 { $e } }; (let $n:ident = $e:expr) => { let $n = $e; } }
kw!(fn k = 3);
pub fn l() -> i32 { kw!(let q = 4); q }
macro_rules! punct { ($a:expr ; $b:expr => $c:expr) => { $a + $b * $c } ; ($a:ident -> $b:ident) => { $a::$b } ; ($a:tt .. $b:tt) => { $a..$b } }
pub fn n() -> i32 { let mut t = punct!(1; 2 => 3); for i in punct!(0 .. 3) { t += i; } t + punct!(i32 -> MAX) }
macro_rules! gg { ($v:ident : Vec<Vec<$t:ty>>) => { let $v: Vec<Vec<$t>> = Vec::new(); } }
pub fn o() { gg!(v: Vec<Vec<String>>); let w = v; drop(v); drop(w); } //~[nll,polonius,alpha] E0382
macro_rules! gt { (<$($t:ty),*>) => { ($(<$t>::default()),*) } }
pub fn p() -> (i32, Vec<u8>) { gt!(<i32, Vec<u8>>) }
