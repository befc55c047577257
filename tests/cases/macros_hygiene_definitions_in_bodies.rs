pub fn f() { let x = 1; macro_rules! getx { () => { x } } let x = String::new(); let y: i32 = getx!(); drop(x); println!("{}", y); }
pub fn g() { let x = String::new(); macro_rules! mv { () => { drop(x) } } mv!(); mv!(); } //~[nll,polonius,alpha] E0382
macro_rules! lab { ($e:expr) => { 'a: loop { if $e { break 'a; } } } }
pub fn h() { 'a: for i in 0..3 { lab!({ if i == 2 { break 'a } true }); } }
pub fn k() { let mut v = vec![1]; macro_rules! push { ($e:expr) => { v.push($e) } } let r = &v; push!(2); println!("{:?}", r); } //~[nll,polonius,alpha] E0502
