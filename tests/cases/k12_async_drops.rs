// What futures drop, and when; temporaries around await; generic async functions.
use std::future::Future;
use std::cell::RefCell;
async fn id<T>(t: T) -> T { t }
struct D<'a>(&'a String);
impl Drop for D<'_> { fn drop(&mut self) {} }
struct N; impl Future for N { type Output = u32; fn poll(self: std::pin::Pin<&mut Self>, _: &mut std::task::Context<'_>) -> std::task::Poll<u32> { std::task::Poll::Pending } }
fn d1() { let f; { let s = String::new(); f = async { s.len() }; } }
fn d2() { let f; { let s = String::new(); f = async { s.len(); N.await }; } }
fn d3() { let f; { let s = String::new(); f = async { s.len(); id(1).await }; } } //~[nll,polonius,alpha] E0597
fn d4() { let f; { let s = String::new(); f = id(&s); } } //~[nll,polonius,alpha] E0597
fn d5() { let mut s = String::new(); let f = async { s.push('a'); N.await; s.push('b'); }; println!("{}", s); }
fn d6() { let mut s = String::new(); let f = async { s.push('a'); id(1).await; s.push('b'); }; println!("{}", s); } //~[nll,polonius,alpha] E0502
fn d7() { let mut s = String::new(); let f = async { s.push('a'); }; println!("{}", s); }
fn d8() { let s = String::new(); let f = async { let d = D(&s); N.await; }; let t = s; } //~[nll,polonius,alpha] E0505
fn d9() { let s = String::new(); let f = async { let d = D(&s); }; let t = s; }
fn d10() { let mut s = String::new(); let f = async { let v = vec![1]; N.await; s.push('a'); }; s.push('b'); } //~[nll,polonius,alpha] E0499
fn d11() { let mut s = String::new(); let f = async { let v = vec![1]; drop(v); N.await; s.push('a'); }; s.push('b'); }
fn d12() { let mut s = String::new(); let f = async { let v = 1; N.await; s.push('a'); }; s.push('b'); }
fn d13() { let mut s = String::new(); let f = async { let v = vec![1]; v.len(); drop(v); N.await; s.push('a'); }; s.push('b'); } //~[nll,polonius,alpha] E0499
async fn e1(r: &RefCell<String>) -> usize { r.borrow().len() }
async fn e2() -> usize { let r = RefCell::new(String::new()); r.borrow().len() } //~[nll,polonius,alpha] E0597
async fn e3() -> usize { let r = RefCell::new(String::new()); let x = r.borrow().len(); x }
async fn e4() -> usize { let r = RefCell::new(String::new()); id(r.borrow().len()).await } //~[nll,polonius,alpha] E0597
async fn e5() -> usize { let r = RefCell::new(String::new()); id(r.borrow()).await.len() } //~[nll,polonius,alpha] E0597
async fn e6() -> usize { let r = RefCell::new(String::new()); match id(&r.borrow()).await.len() { 0 => 1, n => n } } //~[nll,polonius,alpha] E0597
async fn e7() -> Option<usize> { let r = RefCell::new(Some(String::new())); if let Some(s) = id(&*r.borrow()).await { return Some(s.len()); } None }
async fn e8(s: String) -> impl Fn() -> usize { move || s.len() }
async fn e9<'a>(s: &'a String) -> D<'a> { D(s) }
async fn e10() { let s = String::new(); let d = e9(&s).await; drop(s); } //~[nll,polonius,alpha] E0505
async fn e11() { let s = String::new(); { let d = e9(&s).await; } drop(s); }
async fn e12() { let s = String::new(); let f = e9(&s); drop(s); } //~[nll,polonius,alpha] E0505
async fn e13() { let s = String::new(); let f = e9(&s); drop(f); drop(s); }
async fn e14() { let s = String::new(); let f = async { e9(&s).await; }; f.await; drop(s); }
struct H<F: Future> { f: F, out: Option<F::Output> }
fn h1<'a>(s: &'a str) -> H<impl Future<Output = usize> + 'a> { H { f: async move { s.len() }, out: None } }
fn h2(s: &str) -> H<impl Future<Output = usize>> { H { f: async move { s.len() }, out: None } } //~[nll,polonius,alpha] E0700
async fn h4<F: Future<Output = u32> + 'static>(f: F) -> u32 { let b: Box<dyn Future<Output = u32>> = Box::new(f); 1 }
async fn h5<F: Future<Output = u32>>(f: F) -> u32 { let b: Box<dyn Future<Output = u32>> = Box::new(f); 1 }
async fn h6<'a, F: Future<Output = u32> + 'a>(f: F, x: &'a u32) -> u32 { let b: Box<dyn Future<Output = u32> + 'a> = Box::new(f); *x }
async fn h7<T>(t: &T) -> &T { id(t).await }
async fn h8<T: Clone>(t: &[T]) -> Vec<T> { let mut v = Vec::new(); for x in t { v.push(id(x.clone()).await); } v }
async fn h9<T>(v: &mut Vec<T>) -> Option<T> { let x = v.first()?; v.pop() }
async fn h10<T>(v: &mut Vec<T>) -> Option<&T> { let x = v.first()?; v.pop(); Some(x) } //~[nll,polonius,alpha] E0502
unsafe fn raw(p: *const u32) -> u32 { *p }
async fn u1(p: *const u32) -> u32 { unsafe { raw(p) } }
async fn u2(p: *const u32) -> u32 { raw(p) } //~[nll,polonius,alpha] E0133
async unsafe fn u3(p: *const u32) -> u32 { unsafe { *p } }
async fn u4() { static mut X: u32 = 1; let c = async { unsafe { X += 1; } }; c.await; }
