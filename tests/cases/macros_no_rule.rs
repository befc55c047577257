macro_rules! one { ($x:expr) => { $x } }
macro_rules! rec { ($x:expr) => { rec!($x + 1) } }
pub fn f() { one!(1, 2); } //~ -
pub fn g() { one!(); } //~ -
