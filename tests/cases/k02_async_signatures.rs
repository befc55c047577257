// Lifetimes in the signatures of async functions, and what their futures capture.
use std::pin::Pin;
use std::future::Future;
async fn a(x: &mut Vec<u32>) -> Option<&u32> { let y = x.first()?; x.push(1); Some(y) } //~[nll,polonius,alpha] E0502
async fn b(x: &mut Vec<u32>) -> &mut u32 { match x.first_mut() { Some(v) => v, None => { x.push(1); &mut x[0] } } } //~[nll] E0499
async fn c<'a, 'b>(x: &'a str, y: &'b str) -> &'a str { if x.len() > 1 { x } else { y } } //~[nll,polonius,alpha] -
async fn d<'a, T: 'a>(x: &'a T) -> &'a T { x }
async fn e<T>(x: T) -> Box<dyn std::fmt::Debug> where T: std::fmt::Debug { Box::new(x) } //~[nll,polonius,alpha] E0310
async fn e2<T>(x: T) -> Box<dyn std::fmt::Debug> where T: std::fmt::Debug + 'static { Box::new(x) }
async fn e3<'a, T>(x: T) -> Box<dyn std::fmt::Debug + 'a> where T: std::fmt::Debug + 'a { Box::new(x) }
async fn f(x: &str) -> impl std::fmt::Debug { x.len() }
async fn g(x: &str) -> impl std::fmt::Debug { x } //~[nll,polonius,alpha] E0700
async fn g2(x: &str) -> impl std::fmt::Debug + '_ { x }
async fn h(x: &str) -> Result<&str, String> { let s = x.trim(); if s.is_empty() { return Err(s.to_string()); } Ok(s) }
fn spawn_local<F: Future<Output = ()> + 'static>(f: F) {}
struct App { v: Vec<u32> }
impl App {
    fn run(&self) { spawn_local(async { println!("{}", self.v.len()); }); } //~[nll,polonius,alpha] E0521
    fn run2(&self) { spawn_local(async move { println!("{}", self.v.len()); }); } //~[nll,polonius,alpha] E0521
    fn run3(self) { spawn_local(async move { println!("{}", self.v.len()); }); }
    fn fut(&self) -> Pin<Box<dyn Future<Output = usize> + '_>> { Box::pin(async move { self.v.len() }) }
    fn fut2(&self) -> Pin<Box<dyn Future<Output = usize>>> { Box::pin(async move { self.v.len() }) } //~[nll,polonius,alpha] -
    async fn m(&mut self) -> &mut u32 { let x = &mut self.v; x.push(1); &mut self.v[0] }
    async fn m2(&mut self, o: &mut App) { let a = self.m().await; let b = o.m().await; *a += *b; let c = self.m().await; *a = *c; } //~[nll,polonius,alpha] E0499
    async fn m3(&self, f: impl Fn(&u32)) { for x in &self.v { f(x); } }
    async fn m4(self: &App) -> usize { self.v.len() }
    async fn m5(self: Box<Self>) -> Vec<u32> { self.v }
    async fn m6(self: Pin<&mut Self>) {}
    async fn m7<'a>(&self, x: &'a str) -> &'a str { x }
    async fn m8<'a>(&'a self, x: &str) -> &'a str { x } //~[nll,polonius,alpha] E0621
}
async fn z1() { let mut s = String::new(); let r = &mut s; let f = async { r.push('a'); }; r.push('b'); f.await; } //~[nll,polonius,alpha] E0501
async fn z2() { let mut s = String::new(); let f = async { s.push('a'); }; let g = async { s.push('b'); }; f.await; g.await; } //~[nll,polonius,alpha] E0499
async fn z3() { let s = String::new(); let f = async { s.push('a'); }; f.await; } //~[nll,polonius,alpha] E0596
async fn z4() { let s; async { s = 1; }.await; } //~[nll,polonius,alpha] E0381 //~[nll,polonius,alpha] E0594
async fn z5() { let x = 1; let f = async { x = 2; }; f.await; } //~[nll,polonius,alpha] E0594
async fn z6(s: &String) { let f = async move { s.len() }; f.await; let g = async { *s }; g.await; } //~[nll,polonius,alpha] E0507
fn z7() { let mut n = 0; let mut inc = || async { n += 1; }; inc(); } //~[nll,polonius,alpha] -
fn z8() { let mut n = 0; let mut inc = || { n += 1; async move { n } }; inc(); inc(); }
fn z9<'a>(v: &'a [u32]) -> impl Iterator<Item = impl Future<Output = u32> + 'a> + 'a { v.iter().map(|x| async move { *x }) }
fn z10(v: &[String]) { let f: Vec<_> = v.iter().map(|x| async { x.len() }).collect(); }
