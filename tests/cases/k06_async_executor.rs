// An executor, a channel, streams, wakers: futures written by hand and by async.
use std::collections::{HashMap, VecDeque};
use std::future::{poll_fn, Future, IntoFuture};
use std::pin::{pin, Pin};
use std::sync::{Arc, Condvar, Mutex};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::task::{ready, Context, Poll, Wake, Waker};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
struct Flag { b: AtomicBool }
impl Wake for Flag { fn wake(self: Arc<Self>) { self.b.store(true, Ordering::SeqCst); } }
type Task = Pin<Box<dyn Future<Output = ()>>>;
struct Exec { q: VecDeque<Task>, n: usize }
impl Exec {
    fn new() -> Self { Exec { q: VecDeque::new(), n: 0 } }
    fn spawn(&mut self, f: impl Future<Output = ()> + 'static) { self.n += 1; self.q.push_back(Box::pin(f)); }
    fn run(&mut self) {
        let flag = Arc::new(Flag { b: AtomicBool::new(false) });
        let waker = Waker::from(flag.clone());
        let mut cx = Context::from_waker(&waker);
        while let Some(mut t) = self.q.pop_front() {
            match t.as_mut().poll(&mut cx) { Poll::Ready(()) => {} Poll::Pending => self.q.push_back(t) }
        }
    }
}
struct Yield(bool);
impl Future for Yield { type Output = (); fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> { if self.0 { Poll::Ready(()) } else { self.0 = true; cx.waker().wake_by_ref(); Poll::Pending } } }
struct Chan<T> { q: RefCell<VecDeque<T>>, w: Cell<Option<Waker>> }
impl<T> Chan<T> {
    fn send(&self, t: T) { self.q.borrow_mut().push_back(t); if let Some(w) = self.w.take() { w.wake(); } }
    async fn recv(&self) -> T { poll_fn(|cx| { if let Some(t) = self.q.borrow_mut().pop_front() { Poll::Ready(t) } else { self.w.set(Some(cx.waker().clone())); Poll::Pending } }).await }
}
async fn prod(c: Rc<Chan<u32>>) { for i in 0..3 { c.send(i); Yield(false).await; } }
async fn cons(c: Rc<Chan<u32>>, out: Rc<RefCell<Vec<u32>>>) { loop { let x = c.recv().await; out.borrow_mut().push(x); if x == 2 { break; } } }
fn go() { let mut e = Exec::new(); let c = Rc::new(Chan { q: RefCell::new(VecDeque::new()), w: Cell::new(None) }); let o = Rc::new(RefCell::new(vec![])); e.spawn(prod(c.clone())); e.spawn(cons(c, o.clone())); e.run(); println!("{:?}", o.borrow()); }
fn go2() { let mut e = Exec::new(); let mut v = vec![1]; e.spawn(async { v.push(1); }); e.run(); } //~[nll,polonius,alpha] E0373
fn go3() { let mut e = Exec::new(); let c = Chan { q: RefCell::new(VecDeque::<u32>::new()), w: Cell::new(None) }; e.spawn(async move { c.recv().await; }); e.spawn(async move { c.send(1); }); } //~[nll,polonius,alpha] E0382
trait Stream { type Item; fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>; }
struct Next<'a, S: ?Sized>(&'a mut S);
impl<S: Stream + Unpin + ?Sized> Future for Next<'_, S> { type Output = Option<S::Item>; fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> { Pin::new(&mut *self.0).poll_next(cx) } }
trait StreamExt: Stream { fn next(&mut self) -> Next<'_, Self> where Self: Unpin { Next(self) } }
impl<S: Stream + ?Sized> StreamExt for S {}
struct Iter<I>(I);
impl<I: Iterator + Unpin> Stream for Iter<I> { type Item = I::Item; fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<I::Item>> { Poll::Ready(self.0.next()) } }
async fn sum(mut s: impl Stream<Item = u32> + Unpin) -> u32 { let mut t = 0; while let Some(x) = s.next().await { t += x; } t }
async fn sum2<S>(s: &mut S) -> u32 where S: Stream<Item = u32> + Unpin { let a = s.next(); let b = s.next(); a.await.unwrap_or(0) + b.await.unwrap_or(0) } //~[nll,polonius,alpha] E0499
struct Join<A: Future, B: Future> { a: Pin<Box<A>>, b: Pin<Box<B>>, ra: Option<A::Output>, rb: Option<B::Output> }
async fn cache(m: &mut HashMap<String, u32>, k: &str) -> u32 { if let Some(v) = m.get(k) { return *v; } let v = compute(k).await; m.insert(k.to_string(), v); v }
async fn cache2<'a>(m: &'a mut HashMap<String, u32>, k: &str) -> &'a u32 { if let Some(v) = m.get(k) { return v; } let v = compute(k).await; m.insert(k.to_string(), v); m.get(k).unwrap() } //~[nll] E0502
async fn compute(k: &str) -> u32 { k.len() as u32 }
async fn lock(m: &Mutex<Vec<u32>>) { let mut g = m.lock().unwrap(); g.push(1); compute("a").await; g.push(2); }
fn sendlock(m: Arc<Mutex<Vec<u32>>>) -> impl Future<Output = ()> + Send { async move { { let mut g = m.lock().unwrap(); g.push(1); } compute("a").await; } }
struct Req { url: String }
impl IntoFuture for Req { type Output = usize; type IntoFuture = std::future::Ready<usize>; fn into_future(self) -> Self::IntoFuture { std::future::ready(self.url.len()) } }
async fn req(r: Req) -> usize { let n = r.await; n + r.url.len() } //~[nll,polonius,alpha] E0382
fn pinned() { let f = async { 1 }; let mut f = pin!(f); let w = Waker::noop(); let mut cx = Context::from_waker(w); let r = f.as_mut().poll(&mut cx); }
