macro_rules! ty { ($t:ty) => { Vec<$t> } }
macro_rules! pt { ($p:pat) => { Some($p) } }
macro_rules! two { ($a:pat, $b:pat) => { ($a, $b) } }
pub fn f(x: ty!(String)) -> ty![u8] { let y = x; drop(x); drop(y); vec![] } //~[nll,polonius,alpha] E0382
pub fn g(o: Option<String>) { if let pt!(s) = o { drop(s); } drop(o); } //~[nll,polonius,alpha] E0382
pub fn h(t: (String, String)) { let two!(a, _) = t; drop(a); drop(t.0); drop(t.1); } //~[nll,polonius,alpha] E0382
pub struct W(ty!(u8));
impl W { pub fn get(&self) -> &ty!(u8) { &self.0 } }
