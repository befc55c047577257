// Closures in closures, in threads, in adaptors, as functions.
//@ uncertain codes: lexical
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::thread;
struct S { a: String, b: (String, i32), r: RefCell<Vec<i32>> }
#[derive(Clone, Copy)] struct P { x: i32, y: i32 }
enum E { A(String), B(i32, String) }
fn a1(e: E) { let f = || match e { E::A(ref s) => s.len(), E::B(_, ref t) => t.len() }; let g = e; f(); } //~[nll,polonius,alpha] E0505
fn a2(e: &mut E) { let mut f = || if let E::A(s) = e { s.push('a'); }; match e { E::B(n, _) => *n = 1, _ => {} } f(); } //~[nll,polonius,alpha] E0501 //~[nll,polonius,alpha] E0503
fn a3(mut p: P) { let mut f = || p.x = 1; p.y = 2; f(); println!("{}", p.x); }
fn a4(p: P) { let f = move || p.x; let q = p; f(); }
fn a5(s: &S) -> usize { let f = || s.a.len() + s.b.0.len(); f() }
fn a6(s: &mut S) { let t = &s.a; let mut f = || s.b.1 += 1; f(); t.len(); f(); }
fn a7(s: &mut S) { let mut f = || s.b.1 += 1; let t = &s.a; f(); s.b.0.len(); f(); }
fn a8(s: S) { let f = || { let S { a, .. } = s; a }; s.b.0.len(); f(); }
fn a9(s: S) { let f = || { let S { a, .. } = &s; a.len() }; drop(s.b); f(); } //~[nll,polonius,alpha] E0505
fn b1() { let c = Rc::new(Cell::new(1)); let d = c.clone(); let f = move || d.set(2); f(); c.get(); d.get(); } //~[nll,polonius,alpha] E0382
fn b3() { let v = vec![1]; thread::scope(|s| { s.spawn(|| v.len()); }); v.len(); }
fn b4() { let mut v = vec![1]; thread::scope(|s| { s.spawn(|| v.push(1)); s.spawn(|| v.len()); }); } //~[nll,polonius,alpha] E0502
fn b5(x: &str) { thread::spawn(move || x.len()); } //~[nll,polonius,alpha] E0521
fn c2<T: Clone>(t: &T, n: usize) -> Vec<T> { (0..n).map(|_| t.clone()).collect() }
fn c3<T, F: Fn(&T) -> bool>(v: &[T], f: F) -> Option<&T> { v.iter().find(|x| f(x)) }
fn c4<T, U, F>(v: Vec<T>, mut f: F) -> Vec<U> where F: FnMut(T) -> U { let mut o = Vec::new(); for x in v { o.push(f(x)); } o }
fn c5<F: FnOnce()>(f: F) { let g = || f(); g(); g(); } //~[nll,polonius,alpha] E0382
fn c6<F: FnMut()>(mut f: F) { let mut g = || f(); g(); g(); }
fn c7<F: FnMut()>(f: &mut F) { let mut g = || f(); g(); f(); }
fn c8<F: FnMut()>(f: &mut F) { let mut g = || f(); f(); g(); } //~[nll,polonius,alpha] E0501
fn d1() -> i32 { let add = |a| move |b| a + b; add(1)(2) }
fn d2() { let mut x = 0; let mut f = || { x += 1; let mut g = || x += 2; g(); g(); }; f(); x += 1; }
fn d3() { let mut x = 0; let f = || { let g = || x; g() }; x = 1; f(); } //~[nll,polonius,alpha] E0506
fn d4() { let s = String::new(); let f = move || { let g = move || s; g() }; f(); f(); } //~[nll,polonius,alpha] E0382
fn d5() { let s = String::new(); let f = || { let g = || drop(s); g(); }; f(); s.len(); } //~[nll,polonius,alpha] E0382
fn d6(x: &mut i32) { let mut f = || { let mut g = || *x += 1; g(); }; *x = 2; f(); } //~[nll,polonius,alpha] E0506
fn e1() { let f: fn(i32) -> i32 = |x| x; let y = 1; let g: fn(i32) -> i32 = |x| x + y; } //~[nll,polonius,alpha] E0308
fn e3() { let fs: [fn(i32) -> i32; 2] = [|x| x, |x| x + 1]; fs[0](1); }
fn e4() { let f = || -> ! { loop {} }; let g = || panic!(); }
fn e5() { let x: Option<i32> = (|| { let a = Some(1)?; Some(a + 1) })(); }
fn e6() { let mut v = vec![1]; (|| v.push(1))(); v.len(); }
fn e7() { let x = { let y = 1; || y }; x(); } //~[nll,polonius,alpha] E0373
fn e8() { let x = { let y = 1; move || y }; x(); }
fn g1(v: &mut Vec<i32>, w: &Vec<i32>) { w.iter().for_each(|x| v.push(*x)); v.iter_mut().for_each(|x| *x += w.len() as i32); v.iter().for_each(|x| v.push(*x)); } //~[nll,polonius,alpha] E0500
fn g2<'a>(m: &mut Vec<&'a str>, s: &'a str, t: &str) { let mut f = |x: &'a str| m.push(x); f(s); f(t); } //~[nll,polonius,alpha] E0621
fn g3<'a>(m: &mut Vec<&'a str>, t: &str) { let mut f = || m.push(t); f(); } //~[nll,polonius,alpha] E0621
fn g4(x: &i32) -> &i32 { let f = || x; f() }
fn g5(x: &mut i32) -> &mut i32 { let f = || x; f() }
fn g6(x: &mut i32) -> &mut i32 { let f = || &mut *x; f() } //~[nll,polonius,alpha] - //~[nll,polonius,alpha] E0596
fn g7(x: &mut i32) -> &mut i32 { let mut f = || &mut *x; f() } //~[nll,polonius,alpha] -
fn h1(v: &mut Vec<String>) -> Option<&mut String> { v.iter_mut().find(|s| s.is_empty()) }
fn h3() { let mut it = vec![1, 2].into_iter().map(|x| x + 1).filter(|x| *x > 1).peekable(); while let Some(x) = it.next() { it.peek(); } }
fn h4() { let mut a = vec![1]; let b = a.iter().map(|x| x + 1); a.push(1); for x in b {} } //~[nll,polonius,alpha] E0502
fn h5() { let s = String::new(); let f = || s; let t = f(); let u = s; } //~[nll,polonius,alpha] E0382
