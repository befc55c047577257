// Futures that outlive what they borrow, and errors in the functions that make them.
use std::future::Future;
fn a1() -> impl Future<Output = usize> { let s = String::new(); async { s.len() } } //~[nll,polonius,alpha] E0373
fn a2() -> impl Future<Output = usize> { let s = String::new(); let r = &s; async move { r.len() } } //~[nll,polonius,alpha] E0597
fn fnmut<F: FnMut() -> Fut, Fut: Future>(f: F) {}
fn a3() { let mut x = 0; fnmut(|| async { x += 1; }); fnmut(|| async move { x += 1; }); let mut s = String::new(); fnmut(|| async { s.push('a'); }) ; } //~[nll,polonius,alpha] -
async fn p(x: &u32, y: &u32) -> &'static u32 { x } //~[nll,polonius,alpha] -
async fn p2<'a>(x: &u32, y: &'a u32) -> &'a u32 { x } //~[nll,polonius,alpha] E0621
async fn p3() { let s = String::new(); let c = async { drop(s); }; println!("{}", s); } //~[nll,polonius,alpha] E0382
async fn p4(s: String) { drop(s); drop(s); } //~[nll,polonius,alpha] E0382
async fn p5(s: &String) { drop(*s); } //~[nll,polonius,alpha] E0507
async fn p6(s: String) { let c = || s; drop(s); c(); } //~[nll,polonius,alpha] E0382
async fn p7(x: &mut Vec<u32>) { let f = x.first(); let g = async { x.push(1) }; g.await; f; } //~[nll,polonius,alpha] E0500
async fn p8() { let r; { let x = 1; r = &x; async {}.await; } println!("{}", r); } //~[nll,polonius,alpha] E0597
