use std::collections::HashMap;
macro_rules! get_or { ($m:expr, $k:expr, $d:expr) => { match $m.get(&$k) { Some(v) => v, None => { $m.insert($k, $d); $m.get(&$k).unwrap() } } } } //~[nll] E0502
pub fn f(m: &mut HashMap<i32, String>) -> &String { get_or!(m, 1, String::new()) }
pub fn g(m: &mut HashMap<i32, String>) { let r = get_or!(m, 1, String::new()); println!("{}", r); }
macro_rules! swap_em { ($a:expr, $b:expr) => { std::mem::swap(&mut $a, &mut $b) } }
pub fn h(v: &mut Vec<i32>) { swap_em!(v[0], v[1]); let mut t = (1, 2); swap_em!(t.0, t.1); } //~[nll,polonius,alpha] E0499
macro_rules! field { ($s:ident.$($f:ident).+) => { &mut $s.$($f).+ } } //~[nll,polonius,alpha] E0499 //~[nll,polonius,alpha] E0596
pub struct P { a: Q } pub struct Q { b: i32, c: i32 }
pub fn i(mut p: P) { let x = field!(p.a.b); let y = field!(p.a.c); *x += *y; let z = field!(p.a.b); let w = field!(p.a); *z = 1; w.c = 1; }
pub fn j(p: P) { let x = field!(p.a.b); *x = 1; }
