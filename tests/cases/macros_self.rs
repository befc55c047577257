pub struct S { v: Vec<i32> }
macro_rules! with { ($s:ident . $f:ident) => { $s.$f } }
macro_rules! me { ($self:ident, $x:expr) => { $self.v.push($x) } } //~[nll,polonius,alpha] E0502 //~[nll,polonius,alpha] E0596
macro_rules! method { ($n:ident, $self:ident, $b:expr) => { pub fn $n(&mut $self) { $b } } }
impl S {
    pub fn a(&self) { me!(self, 1); }
    pub fn b(&mut self) { let r = &with!(self.v); me!(self, 2); println!("{:?}", r); }
    method!(c, self, { let r = &self.v; self.v.push(1); println!("{:?}", r); }); //~[nll,polonius,alpha] E0502
}
macro_rules! bad { ($n:ident) => { impl S { pub fn $n(&mut self) { let t = &mut self.v; self.v.push(1); t.push(2); } } } } //~[nll,polonius,alpha] E0499
bad!(d);
