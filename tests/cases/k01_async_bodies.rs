// Bodies of async functions and async blocks: borrows, moves and initialization across await.
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::cell::RefCell;
use std::rc::Rc;
struct S { a: String, b: Vec<u32> }
impl S {
    async fn get(&self) -> &str { &self.a }
    async fn push(&mut self, n: u32) { self.b.push(n); }
    async fn take(self) -> String { self.a }
    async fn both(&mut self, o: &str) -> usize { self.b.push(1); self.get().await.len() + o.len() }
    async fn bad(&mut self) { let r = &self.b; self.push(1).await; println!("{}", r.len()); } //~[nll,polonius,alpha] E0502
    async fn bad2(&self, o: &str) -> &str { o } //~[nll,polonius,alpha] -
    async fn new() -> Self { S { a: String::new(), b: vec![] } }
}
async fn id<T>(t: T) -> T { t }
async fn r(x: Result<u32, String>) -> Result<u32, String> { let v = id(x).await?; Ok(v + 1) }
fn boxed<'a>(x: &'a str) -> Pin<Box<dyn Future<Output = usize> + 'a>> { Box::pin(async move { x.len() }) }
fn boxed2(x: &str) -> Pin<Box<dyn Future<Output = usize>>> { Box::pin(async move { x.len() }) } //~[nll,polonius,alpha] -
fn boxed3<'a>(x: &'a str) -> Pin<Box<dyn Future<Output = usize> + 'a>> { Box::pin(async { x.len() }) }
async fn cond(x: Option<&u32>) -> u32 { if let Some(y) = x { id(*y).await } else { 0 } }
async fn lp(v: &mut Vec<u32>) { for x in v.iter() { id(x).await; v.push(1); } } //~[nll,polonius,alpha] E0502
async fn lp2(v: &mut Vec<u32>) { while let Some(x) = v.pop() { id(x).await; } }
async fn mv(s: String) -> String { id(s).await; s } //~[nll,polonius,alpha] E0382
async fn shadow(mut a: u32, b: &mut u32) { a += 1; *b = a; }
async fn imm(a: u32) { a += 1; } //~[nll,polonius,alpha] E0384
async fn pat((a, b): (String, String), [c, d]: [u32; 2]) -> String { drop(b); a }
struct F;
impl Future for F { type Output = u32; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<u32> { Poll::Ready(1) } }
async fn cust() -> u32 { F.await + std::future::ready(1).await }
async fn nest() { let s = String::new(); let c = || async { s.len() }; c().await; c().await; drop(s); }
async fn nest2() { let s = String::new(); let c = || async { s.len() }; drop(s); c().await; } //~[nll,polonius,alpha] E0505
async fn nest3() { let s = String::new(); let c = move || async move { s.len() }; c().await; }
fn ex() -> impl Future<Output = ()> { let mut v = vec![1]; async move { v.push(2); } }
fn ex2<'a>(v: &'a mut Vec<u32>) -> impl Future<Output = ()> + 'a { async move { v.push(2); } }
fn ex3(v: &mut Vec<u32>) -> impl Future<Output = ()> + '_ { async { v.push(2); } }
fn spawn<F: Future + 'static>(f: F) {}
fn sp(s: String) { spawn(async { println!("{}", s) }); } //~[nll,polonius,alpha] E0373
fn sp2(s: String) { spawn(async move { println!("{}", s) }); }
fn sp3(s: &str) { spawn(async move { println!("{}", s) }); } //~[nll,polonius,alpha] E0521
async fn early(x: bool) -> u32 { if x { return 1; } let a = async { if x { return 2u8; } 3 }; a.await as u32 }
async fn uninit() { let x: u32; id(x).await; } //~[nll,polonius,alpha] E0381
async fn twice() { let f = id(1); f.await; f.await; } //~[nll,polonius,alpha] E0382
async fn refcell(r: &RefCell<Vec<u32>>) { let b = r.borrow_mut(); id(1).await; drop(b); }
