// Boxed futures, generic ones, recursive ones, and those that are sent to other threads.
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::{Arc, Mutex};
fn spawn<F>(f: F) where F: Future + Send + 'static, F::Output: Send + 'static {}
async fn id<T>(t: T) -> T { t }
fn a1() { let v = vec![1]; spawn(async move { v.len() }); }
fn a2() { let v = Arc::new(Mutex::new(1)); let w = v.clone(); spawn(async move { let g = *w.lock().unwrap(); id(g).await; }); drop(v); }
fn a3(x: &u32) { spawn(async move { *x; }); } //~[nll,polonius,alpha] E0521
type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
fn a4<'a>(x: &'a str) -> BoxFuture<'a, usize> { Box::pin(async move { id(x).await.len() }) }
fn a5(x: &str) -> BoxFuture<'_, usize> { Box::pin(async move { x.len() }) }
fn a6(x: &str) -> BoxFuture<'static, usize> { Box::pin(async move { x.len() }) } //~[nll,polonius,alpha] -
struct Timer { n: u32 }
impl Future for Timer { type Output = (); fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> { self.n += 1; if self.n > 3 { Poll::Ready(()) } else { cx.waker().wake_by_ref(); Poll::Pending } } }
trait Svc { fn call<'a>(&'a mut self, r: &'a str) -> Pin<Box<dyn Future<Output = String> + 'a>>; }
struct M { log: Vec<String> }
impl Svc for M { fn call<'a>(&'a mut self, r: &'a str) -> Pin<Box<dyn Future<Output = String> + 'a>> { Box::pin(async move { self.log.push(r.to_string()); Timer { n: 0 }.await; self.log[0].clone() }) } }
async fn drive(s: &mut dyn Svc) { let a = s.call("a"); let b = s.call("b"); a.await; b.await; } //~[nll,polonius,alpha] E0499
async fn drive2(s: &mut dyn Svc) { let a = s.call("a").await; let b = s.call("b").await; println!("{a}{b}"); }
fn block_on<F: Future>(mut f: F) -> F::Output { let mut f = unsafe { Pin::new_unchecked(&mut f) }; let w = std::task::Waker::noop(); let mut cx = Context::from_waker(&w); loop { if let Poll::Ready(v) = f.as_mut().poll(&mut cx) { return v; } } }
fn main2() { let s = String::from("x"); let n = block_on(async { id(&s).await.len() }); let t = block_on(async move { s }); println!("{} {}", n, s); } //~[nll,polonius,alpha] E0382
async fn select(a: bool) -> Result<u32, Box<dyn std::error::Error>> { let x: u32 = "1".parse()?; if a { Err("no")? } id(Ok(x)).await }
fn fm<F, Fut>(f: F) where F: Fn(u32) -> Fut, Fut: Future<Output = u32> { block_on(async { f(1).await + f(2).await }); }
fn use_fm() { let k = 3; fm(|x| async move { x + k }); fm(|x| async { x + k }); fm(id); } //~[nll,polonius,alpha] E0373
fn hr<F>(f: F) where F: for<'a> Fn(&'a str) -> Pin<Box<dyn Future<Output = usize> + 'a>> {}
fn use_hr() { hr(|s| Box::pin(async move { s.len() })); }
async fn cells(c: &Cell<u32>, r: Rc<RefCell<Vec<u32>>>) { c.set(1); let mut b = r.borrow_mut(); b.push(c.get()); id(()).await; b.push(1); }
async fn arr(mut v: [String; 2]) -> String { let [a, b] = &mut v; a.push('x'); id(()).await; b.push('y'); v[0].push('z'); a.push('w'); String::new() } //~[nll,polonius,alpha] E0499
async fn mtch(o: Option<String>) -> usize { match &o { Some(s) if id(s.len()).await > 3 => s.len(), Some(s) => { drop(o); s.len() } None => 0 } } //~[nll,polonius,alpha] E0505
async fn ref_across(v: &mut Vec<u32>) { let f = &mut v[0]; id(()).await; *f = 1; let g = v.iter(); id(()).await; v.clear(); for x in g { } } //~[nll,polonius,alpha] E0502
async fn loopmv(s: String) { loop { id(s).await; } } //~[nll,polonius,alpha] E0382
async fn ret_ref(s: String) -> &'static str { &s } //~[nll,polonius,alpha] E0515
async fn ret_loc<'a>() -> &'a str { let s = String::new(); s.as_str() } //~[nll,polonius,alpha] E0515
fn join<A: Future, B: Future>(a: A, b: B) -> impl Future<Output = (A::Output, B::Output)> { async move { (a.await, b.await) } }
async fn joined(v: &mut Vec<u32>) { let n = join(async { v.push(1) }, async { v.push(2) }).await; } //~[nll,polonius,alpha] E0524
async fn joined2(v: &Vec<u32>) { let n = join(async { v.len() }, async { v.len() }).await; }
fn st() -> impl Future<Output = ()> { let x = 1; async { id(x).await; } } //~[nll,polonius,alpha] E0373
fn mn() -> Vec<Pin<Box<dyn Future<Output = u32>>>> { let mut v: Vec<Pin<Box<dyn Future<Output = u32>>>> = Vec::new(); for i in 0..3 { v.push(Box::pin(async move { i })); v.push(Box::pin(async { i })); } v } //~[nll,polonius,alpha] E0373
fn is_send<T: Send>(t: T) {}
fn is_unpin<T: Unpin>(t: T) {}
async fn rec(n: u32) -> u32 { if n == 0 { 0 } else { Box::pin(rec(n - 1)).await } }
fn r9() { is_send(rec(1)); }
fn g9<T: Send>(t: T) { is_send(id(t)); }
fn d9(x: Box<dyn Fn(&str) + Send>) { is_send(async move { id(1).await; x("a"); }); }
fn e9(x: &Cell<u32>) -> impl Future<Output = ()> + '_ { async move { x.set(1); id(()).await; } }
async fn cap<'a>(x: &'a mut String, f: impl FnOnce(&str) -> u32) -> u32 { id(()).await; f(x) }
fn cs() { is_send(cap(&mut String::new(), |s| 1)); }
async fn main_(v: Vec<String>) { for s in &v { id(s).await; } let fs: Vec<_> = v.iter().map(|s| id(s.as_str())).collect(); for f in fs { f.await; } drop(v); }
fn s_a() { is_send(async { let r = Rc::new(1); drop(r); id(1).await; }); }
fn s_b() { is_send(async { let x = { let r = Rc::new(1); *r }; id(x).await; }); }
fn s_c() { is_send(async { for i in 0..3 { { let r = Rc::new(i); } id(i).await; } }); }
fn s_d() { is_send(async { match id(1).await { 1 => { let r = Rc::new(1); } _ => { id(2).await; } } }); }
fn s_e() { is_send(async { let v = vec![String::new()]; for s in &v { id(s).await; } let t = (v, 1); id(t).await; }); }
