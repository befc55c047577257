pub fn m() { nope!(); } //~ -
pub fn q() { let s = String::new(); drop(s); drop(s); } //~[nll,polonius,alpha] E0382
pub fn o() { let x: i32 = ""; } //~ E0308
use foo::bar; //~ E0432
