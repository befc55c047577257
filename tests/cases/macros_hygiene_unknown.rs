macro_rules! m { () => { x } } //~ E0425
pub fn f() { let x = 1; let _y = x; m!(); }
