mod a { fn f() {} }
pub fn m() { let s = String::new(); drop(s); drop(s); a::f(); } //~[nll,polonius,alpha] E0382 //~ E0603
pub fn o() { let s = String::new(); drop(s); drop(s); } //~[nll,polonius,alpha] E0382
