macro_rules! decl { ($($n:ident = $e:expr),*) => { $(let $n = $e;)* } }
macro_rules! decl_mut { ($n:ident) => { let mut $n = Vec::new(); } }
macro_rules! blk { ($($s:stmt;)*) => { $($s;)* } }
macro_rules! ifs { ($c:expr, $b:block) => { if $c $b } }
macro_rules! tail { () => { 5 } }
macro_rules! tailb { ($e:expr) => { let q = $e; q + 1 } }
pub fn f() -> i32 { decl!(a = 1, b = String::new()); decl_mut!(v); v.push(a); drop(b); drop(b); tail!() } //~[nll,polonius,alpha] E0382
pub fn g() -> i32 { blk! { let x = 1; let y = x + 1; println!("{}", y); } tailb! { 3 } }
pub fn h() -> i32 { ifs!(true, { println!("x") }); ifs! { false, { } } tail! {} }
pub fn i() { macro_rules! inner { () => { fn helper() -> i32 { 3 } } } inner!(); let _ = helper(); }
