macro_rules! tuple_impls { ($($name:ident { $(($idx:tt) -> $t:ident)+ })+) => { $(impl<$($t: Foo),+> Foo for ($($t,)+) { fn foo(&self) -> String { let mut s = String::new(); $(s.push_str(&self.$idx.foo());)+ s } })+ } }
pub trait Foo { fn foo(&self) -> String; }
impl Foo for i32 { fn foo(&self) -> String { String::new() } }
tuple_impls! { T1 { (0) -> A } T2 { (0) -> A (1) -> B } T3 { (0) -> A (1) -> B (2) -> C } }
pub fn f() { let t = (1, (2, 3)); let s = t.foo(); drop(s); drop(s); } //~[nll,polonius,alpha] E0382
macro_rules! bitflags { ($(#[$outer:meta])* $vis:vis struct $N:ident: $T:ty { $($(#[$inner:ident $($args:tt)*])* const $F:ident = $v:expr;)* }) => { $(#[$outer])* #[derive(Copy, PartialEq, Eq, Clone)] $vis struct $N { bits: $T } impl $N { $($(#[$inner $($args)*])* pub const $F: $N = $N { bits: $v };)* pub const fn bits(&self) -> $T { self.bits } } } }
bitflags! { /// doc
 pub struct Fl: u32 { const A = 1; /// doc two
 const B = 1 << 1; const C = Self::A.bits | Self::B.bits; } }
pub fn g() -> u32 { let x = Fl::A; let y = x; x.bits() + y.bits() }
macro_rules! lazy { ($(static ref $N:ident : $T:ty = $e:expr;)*) => { $(pub fn $N() -> &'static $T { static mut V: Option<$T> = None; unsafe { let _: fn() -> $T = || $e; loop {} } })* } }
lazy! { static ref foo: Vec<i32> = vec![1]; static ref bar: String = String::from("x"); }
