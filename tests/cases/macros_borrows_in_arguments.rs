macro_rules! push { ($v:expr, $x:expr) => { $v.push($x) } } //~[nll,polonius,alpha] E0502
macro_rules! each { ($v:expr, |$x:pat_param| $b:expr) => { for $x in $v { $b } } }
pub fn h(v: &mut Vec<i32>) { for x in v.iter() { push!(v, *x); } }
pub fn i(mut v: Vec<i32>) { each!(v.iter(), |x| v.push(*x)); } //~[nll,polonius,alpha] E0502
pub fn j(v: Vec<String>) { each!(v, |s| { drop(s); drop(s) }); drop(v); } //~[nll,polonius,alpha] E0382
pub fn k<'a>() -> &'a str { macro_rules! s { () => { String::from("a").as_str() } } s!() } //~[nll,polonius,alpha] E0515
pub fn l() { let r; { let x = 5; macro_rules! b { ($e:expr) => { &$e } } r = b!(x); } println!("{}", r); } //~[nll,polonius,alpha] E0597
