macro_rules! make { ($($name:ident => $body:block)*) => { $(pub fn $name() $body)* } }
make! { a => { let s = String::new(); drop(s); drop(s); } b => { } } //~[nll,polonius,alpha] E0382
macro_rules! tr { ($t:ident, $($m:ident),+) => { pub trait $t { $(fn $m(&self) -> &str;)+ } } }
tr!(Named, name, title);
pub struct S { n: String }
macro_rules! getters { ($($m:ident: $f:ident),* $(,)?) => { $(fn $m(&self) -> &str { &self.$f })* } }
impl Named for S { getters! { name: n, title: n } }
pub fn use_it(s: S) { let n = s.name(); drop(s); println!("{}", n); } //~[nll,polonius,alpha] E0505
macro_rules! consts { ($($n:ident = $e:expr;)*) => { $(pub const $n: u32 = $e;)* } }
consts! { A = 1; B = A + 2; }
