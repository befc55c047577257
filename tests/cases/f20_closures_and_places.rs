// What closures capture, and for how long.
//@ uncertain codes: lexical
use std::collections::HashMap;
struct S { a: String, b: String, n: i32 }
struct D(String);
impl Drop for D { fn drop(&mut self) {} }
fn a1(s: S) { let c = || s.a.len(); let t = s.b; c(); }
fn a2(s: S) { let c = move || s.a.len(); let t = s.b; c(); }
fn a3(s: S) { let c = move || s.a.len(); let t = s.a; c(); } //~[nll,polonius,alpha] E0382
fn a4(d: D) { let c = move || d.0.len(); let t = &d; c(); } //~[nll,polonius,alpha] E0382
fn a5(t: (String, String)) { let c = || { let x = t.0; }; drop(t.1); c(); }
fn a6(t: (String, String)) { let c = || { let (x, _) = t; }; drop(t.1); c(); }
fn a7(t: (String, String)) { let c = || { let x = &t; }; drop(t.1); c(); } //~[nll,polonius,alpha] E0505
fn a8(mut t: (String, String)) { let mut c = || { t.0.push('a'); }; t.1.push('b'); c(); t.0.push('c'); }
fn a9(mut t: (String, String)) { let mut c = || { t.0.push('a'); }; t.0.push('b'); c(); } //~[nll,polonius,alpha] E0499
fn b1(r: &mut S) { let mut c = || { r.n += 1; }; r.a.push('x'); c(); }
fn b2(r: &mut S) { let mut c = || { r.n += 1; }; r.n = 2; c(); } //~[nll,polonius,alpha] E0506
fn b4<'a>(v: &'a Vec<i32>) -> Box<dyn Fn(usize) -> &'a i32 + 'a> { Box::new(move |i| &v[i]) }
fn b5(v: &Vec<i32>) -> Box<dyn Fn(usize) -> i32 + '_> { Box::new(|i| v[i]) }
fn b6(v: Vec<i32>) -> Box<dyn Fn(usize) -> i32> { Box::new(|i| v[i]) } //~[nll,polonius,alpha] E0373
fn b7(v: Vec<i32>) -> Box<dyn Fn(usize) -> i32> { Box::new(move |i| v[i]) }
fn b8(v: &Vec<i32>) -> Box<dyn Fn(usize) -> i32> { Box::new(move |i| v[i]) } //~[nll,polonius,alpha] -
fn c1() { let mut m: HashMap<String, i32> = HashMap::new(); let e = m.entry(String::new()).or_insert_with(|| m.len() as i32); } //~[nll,polonius,alpha] E0502
fn c2(v: &mut Vec<i32>) { v.retain(|x| *x > 1); let n = v.len(); v.retain(|x| *x as usize > n); v.iter().for_each(|_| v.clear()); } //~[nll,polonius,alpha] E0500
fn c3(v: &Vec<String>) -> Vec<&str> { v.iter().map(|s| s.as_str()).collect() }
fn c4(v: &Vec<String>) -> Vec<&str> { v.iter().map(|s| { let t = s.clone(); t.as_str() }).collect() } //~[nll,polonius,alpha] E0515
fn c5<'a>(v: &'a Vec<String>, k: &str) -> Vec<&'a String> { v.iter().filter(|s| s.as_str() == k).collect() }
fn c7(o: Option<String>) -> usize { o.as_ref().map_or(0, |s| s.len()) + o.map(|s| s.len()).unwrap_or_default() }
fn c8(o: Option<String>) { let f = || o.unwrap(); f(); f(); } //~[nll,polonius,alpha] E0382
fn d1() { let mut fs: Vec<Box<dyn Fn() -> i32>> = Vec::new(); for i in 0..3 { fs.push(Box::new(|| i)); } } //~[nll,polonius,alpha] E0597
fn d2() { let mut fs: Vec<Box<dyn Fn() -> i32>> = Vec::new(); for i in 0..3 { fs.push(Box::new(move || i)); } for f in &fs { f(); } }
fn d3() { let s = String::new(); for _ in 0..2 { let f = move || s.len(); f(); } } //~[nll,polonius,alpha] E0382
fn d4() { let mut s = String::new(); let mut f = || { s.push('a'); &s }; f(); } //~[nll,polonius,alpha] -
fn d5() { let x; let f = || { x = 1; }; } //~[nll,polonius,alpha] E0381 //~[nll,polonius,alpha] E0594
fn d6() { let x: i32; let f = || x; f(); } //~[nll,polonius,alpha] E0381
fn d7() { let s = String::new(); let f = || { let _ = s; }; drop(s); f(); }
fn d8(x: &mut i32) { let mut f = || { let y = &mut *x; *y = 1; }; f(); *x = 2; f(); } //~[nll,polonius,alpha] E0506
fn e1<F>(f: F) where F: for<'a> Fn(&'a str) -> &'a str {}
fn e2() { e1(|s| s); e1(|s: &str| s); let l = String::new(); e1(|s| &l); e1(|_| "x"); } //~[nll,polonius,alpha] E0597
fn e3() { let f = |x: &str| -> &str { x }; } //~[nll,polonius,alpha] -
fn e4<'a>(k: &'a str) { e1(|s| k); } //~[nll,polonius,alpha] -
fn g1() { let mut v = vec![3, 1]; v.sort_by(|a, b| b.cmp(a)); let mut c = 0; v.sort_by_key(|k| { c += 1; *k }); v.dedup_by_key(|k| { v.len(); *k }); } //~[nll,polonius,alpha] E0502
fn g2(s: &str) -> Option<char> { s.chars().rev().find(|c| c.is_alphabetic()) }
fn g3() -> i32 { let f = |x| { if x > 1 { return 3; } x }; f(2) }
fn g4() { let mut a = [1, 2]; let mut f = || a[0] = 3; a[1] = 4; f(); } //~[nll,polonius,alpha] E0506
fn g5(b: Box<S>) { let c = || b.a.len(); let t = b.b; c(); }
fn g6(b: Box<S>) { let c = move || b.a.len(); drop(b); c(); } //~[nll,polonius,alpha] E0382
fn g7(mut b: Box<S>) { let mut c = || b.n = 1; b.a.push('x'); c(); }
