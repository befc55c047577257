pub trait T { const N: u32; type A; fn f(&self) -> Self::A; }
macro_rules! all { ($($t:ty => $n:expr),* $(,)?) => { $(impl T for $t { const N: u32 = $n; type A = $t; fn f(&self) -> $t { self.clone() } })* } }
all! { u8 => 1, String => 2, Vec<u8> => 3 }
macro_rules! body { () => { const N: u32 = 9; type A = (); fn f(&self) {} } }
pub struct X; impl T for X { body!(); }
pub fn g(s: String) { let a = s.f(); drop(a); drop(a); let _ = <String as T>::N; } //~[nll,polonius,alpha] E0382
