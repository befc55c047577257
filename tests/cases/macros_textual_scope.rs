pub fn f() { macro_rules! early { () => { late!() } } macro_rules! late { () => { 1 } } let _ = early!(); }
pub fn g() { { macro_rules! inner { () => { 1 } } } inner!(); } //~ -
