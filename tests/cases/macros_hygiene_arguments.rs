macro_rules! a { ($x:ident) => { fn f() { let $x = 1; let y = $x; } } }
macro_rules! z { ($x:ident $y:expr) => { let $x = 3; let r = $y; } }
pub fn f() { z!(q q + 1); let k = q; z!(w { let w = 2; w }); r; } //~ E0425
