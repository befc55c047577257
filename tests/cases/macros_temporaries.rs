macro_rules! tmp { ($e:expr) => { &$e } }
macro_rules! asr { ($e:expr) => { $e.as_str() } }
pub fn f() { let x = tmp!(String::new()); println!("{}", x); let y = asr!(String::new()); println!("{}", y); } //~[nll,polonius,alpha] E0716
macro_rules! blockref { () => { { let s = String::new(); &s } } } //~[nll,polonius,alpha] E0597
pub fn g() { let r = blockref!(); println!("{}", r); }
macro_rules! scope { ($($b:tt)*) => { { $($b)* } } }
pub fn h() { let r; scope! { let s = 5; r = &s; } println!("{}", r); } //~[nll,polonius,alpha] E0597
macro_rules! assign { ($($l:expr => $r:expr);* $(;)?) => { $($l = $r;)* } } //~[nll,polonius,alpha] E0384
pub fn i() { let x = 1; let mut y = vec![1]; let z = &y; assign! { x => 2; y => vec![]; } println!("{:?}{}", z, x); } //~[nll,polonius,alpha] E0506
macro_rules! deref { ($e:expr) => { *$e } } //~[nll,polonius,alpha] E0507
pub fn j(b: &String) -> String { deref!(b) }
macro_rules! clo { ($v:ident) => { || $v.push(1) } } //~[nll,polonius,alpha] E0596
pub fn k() { let v = vec![0]; let mut c = clo!(v); c(); let mut w = vec![0]; let mut d = clo!(w); w.push(2); d(); } //~[nll,polonius,alpha] E0499
macro_rules! spawn { ($($b:tt)*) => { std::thread::spawn(move || { $($b)* }) } }
pub fn l() { let s = String::new(); spawn! { println!("{}", s); }; println!("{}", s); } //~[nll,polonius,alpha] E0382
macro_rules! spawn_ref { ($e:expr) => { std::thread::spawn(|| { println!("{}", $e); }) } } //~[nll,polonius,alpha] E0373
pub fn m() { let s = String::new(); spawn_ref!(s); }
