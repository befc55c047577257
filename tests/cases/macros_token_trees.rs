macro_rules! parse { (@go [$($acc:tt)*] + $($rest:tt)*) => { parse!(@go [$($acc)* 1 +] $($rest)*) }; (@go [$($acc:tt)*]) => { $($acc)* 0 }; ($($t:tt)*) => { parse!(@go [] $($t)*) } }
pub fn f() -> i32 { parse!(+ + +) }
macro_rules! my_enum { ($(#[$m:meta])* enum $n:ident { $($v:ident $(($($t:ty),*))? $(= $d:expr)?),* $(,)? }) => { $(#[$m])* pub enum $n { $($v $(($($t),*))? $(= $d)?),* } } }
my_enum! { #[derive(Debug)] enum E { A, B(i32, String), C } }
pub fn g(e: E) { if let E::B(_, s) = e { drop(s); } println!("{:?}", e); } //~[nll,polonius,alpha] E0382
macro_rules! closure { (|$($p:ident),*| $b:expr) => { |$($p),*| $b } }
pub fn h() { let s = String::new(); let c = closure!(|a, b| { drop(s); a + b }); c(1, 2); c(1, 2); } //~[nll,polonius,alpha] E0382
macro_rules! imp { (impl $t:ty { $($i:item)* }) => { impl $t { $($i)* } } }
pub struct Q(String);
imp! { impl Q { pub fn take(self) -> String { self.0 } pub fn twice(self) { self.take(); self.take(); } } } //~[nll,polonius,alpha] E0382
macro_rules! func { ($(<$($g:ident: $b:path),*>)? fn $n:ident($($a:ident: $t:ty),*) $(-> $r:ty)? $body:block) => { pub fn $n $(<$($g: $b),*>)? ($($a: $t),*) $(-> $r)? $body } }
func! { <T: Clone> fn dup(x: T) -> (T, T) { let y = x; (x, y) } } //~[nll,polonius,alpha] E0382
