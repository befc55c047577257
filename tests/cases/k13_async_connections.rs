// Methods that borrow from self across await: readers, retries, guards.
use std::future::Future;
use std::pin::Pin;
use std::collections::HashMap;
async fn id<T>(t: T) -> T { t }
// retry loops, timeouts, state machines
struct Conn { buf: Vec<u8>, peers: HashMap<u32, String> }
enum Msg<'a> { Data(&'a [u8]), Close, Named { id: u32, name: &'a str } }
impl Conn {
    async fn read<'a>(&'a mut self) -> Result<&'a [u8], String> { self.buf.push(1); id(()).await; Ok(&self.buf) }
    async fn next_msg(&mut self) -> Option<Msg<'_>> { let d = self.read().await.ok()?; if d.is_empty() { return Some(Msg::Close); } Some(Msg::Data(d)) }
    async fn pump(&mut self) -> usize { let mut n = 0; while let Some(m) = self.next_msg().await { match m { Msg::Data(d) => n += d.len(), Msg::Close => break, Msg::Named { id: i, name } => { self.peers.insert(i, name.to_string()); } } } n } //~[nll,polonius,alpha] E0499
    async fn pump2(&mut self) -> usize { let mut n = 0; while let Some(m) = self.next_msg().await { match m { Msg::Data(d) => { n += d.len(); self.buf.clear(); } _ => { self.buf.clear(); break } } } n }
    async fn retry<F, Fut>(&mut self, mut f: F) -> Result<u32, String> where F: FnMut(&mut Conn) -> Fut, Fut: Future<Output = Result<u32, String>> { for _ in 0..3 { match f(self).await { Ok(v) => return Ok(v), Err(e) if e == "x" => continue, Err(e) => return Err(e) } } Err("".into()) }
    async fn with<'s, R>(&'s mut self, f: impl FnOnce(&'s mut Conn) -> Pin<Box<dyn Future<Output = R> + 's>>) -> R { f(self).await }
    async fn peers(&self) -> Vec<&String> { let mut v = vec![]; for (_, p) in &self.peers { id(()).await; v.push(p); } v }
    async fn longest(&self) -> Option<&str> { let mut best: Option<&str> = None; for p in self.peers.values() { if best.map_or(true, |b| b.len() < p.len()) { best = Some(p); } id(()).await; } best }
    async fn swap(&mut self, o: &mut Self) { std::mem::swap(&mut self.buf, &mut o.buf); let t = std::mem::take(&mut self.buf); id(t).await; }
    async fn bad_swap(&mut self) { let a = &mut self.buf; let b = &mut self.buf; id(()).await; std::mem::swap(a, b); } //~[nll,polonius,alpha] E0499
    async fn guard(&mut self) { let g = Guard(self); id(()).await; g.0.buf.push(1); }
    async fn guard2(&mut self) { let g = Guard(self); id(()).await; self.buf.push(1); } //~[nll,polonius,alpha] E0499
    async fn guard3(&mut self) { { let g = Guard(self); id(()).await; } self.buf.push(1); }
}
struct Guard<'a>(&'a mut Conn);
impl Drop for Guard<'_> { fn drop(&mut self) { self.0.buf.clear(); } }
async fn drops() { let mut c = Conn { buf: vec![], peers: HashMap::new() }; let g = Guard(&mut c); id(()).await; c.buf.len(); } //~[nll,polonius,alpha] E0502
async fn use_with(c: &mut Conn) -> usize { c.with(|c| Box::pin(async move { c.buf.len() })).await }
async fn use_retry(c: &mut Conn) { c.retry(|c| { c.buf.push(1); async { Ok(1) } }).await; let k = 5; c.retry(move |_| async move { Ok(k) }).await; c.retry(|c| async { c.buf.push(1); Ok(1) }).await; } //~[nll,polonius,alpha] -
async fn tup() -> (String, usize) { let s = String::new(); let l = id(&s).await.len(); (s, l) }
async fn tup2() -> (String, &'static str) { let s = String::new(); let l = id(&s[..]).await; (s, l) } //~[nll,polonius,alpha] E0505 //~[nll,polonius,alpha] E0515
async fn dynf(fs: Vec<Box<dyn Fn(u32) -> Pin<Box<dyn Future<Output = u32>>>>>) -> u32 { let mut t = 0; for f in &fs { t += f(t).await; } drop(fs); t }
async fn closures() { let mut log = vec![]; let mut add = |s: &str| log.push(s.to_string()); add("a"); id(()).await; add("b"); println!("{:?}", log); log.clear(); add("c"); } //~[nll,polonius,alpha] E0499 //~[nll,polonius,alpha] E0502
async fn closures2() { let mut log: Vec<&str> = vec![]; let s = String::from("q"); let mut add = |x| log.push(x); add("a"); id(()).await; add(&s); drop(s); println!("{:?}", log); } //~[nll,polonius,alpha] E0505
async fn letelse(o: Option<String>) -> String { let Some(s) = o else { return id(String::new()).await; }; let r = &s; id(r).await; drop(o); s } //~[nll,polonius,alpha] E0382
async fn labeled(v: &mut Vec<Vec<u32>>) -> u32 { let r = 'o: loop { for row in v.iter_mut() { if let Some(x) = row.pop() { id(x).await; break 'o x; } row.push(1); } v.push(vec![]); }; r }
async fn slices(s: &mut [u32]) { let (a, b) = s.split_at_mut(1); id(()).await; a[0] = b[0]; s[0] = 1; let [x, y, ..] = s else { return }; id(()).await; std::mem::swap(x, y); s[0] = *x; }
async fn strs<'a>(a: &'a str, b: &'a str) -> &'a str { let (l, r) = id((a, b)).await; if l > r { l } else { r } }
async fn outlive<'a, 'b>(a: &'a str, b: &'b str) -> &'a str { let x: &'a str = id(b).await; x } //~[nll,polonius,alpha] -
async fn outlive2<'a, 'b: 'a>(a: &'a str, b: &'b str) -> &'a str { let x: &'a str = id(b).await; x }
async fn stat(x: &str) { let f: Box<dyn Future<Output = usize>> = Box::new(async move { x.len() }); }
async fn stat2(x: &str) { let f: Box<dyn Future<Output = usize> + '_> = Box::new(async move { x.len() }); }
fn nested() -> impl Future<Output = impl Future<Output = u32>> { async { async { 1 } } }
fn nested2(x: u32) -> impl Future<Output = impl Future<Output = u32>> { async move { async { x } } } //~[nll,polonius,alpha] E0373
fn nested3(x: u32) -> impl Future<Output = impl Future<Output = u32>> { async move { async move { x } } }
fn nested4<'a>(x: &'a str) -> impl Future<Output = impl Future<Output = usize> + 'a> + 'a { async move { async move { x.len() } } }
