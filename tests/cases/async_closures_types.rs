//@ edition: 2024
// Which call traits async closures have.
mod a05 {
    async fn need_fn(f: impl AsyncFn()) { f().await }
    async fn need_mut(mut f: impl AsyncFnMut()) { f().await }
    async fn run() {
        let s = String::from("a");
        need_fn(async move || drop(s)).await;
        let mut n = 0;
        need_fn(async || n += 1).await;
        need_mut(async || n += 1).await;
        let c = async || n += 1; //~[nll,polonius,alpha] E0525
        need_fn(c).await;
        let t = String::new();
        let d = async || drop(t); //~[nll,polonius,alpha] E0525
        need_mut(d).await;
    }
}
mod a06 {
    use std::future::Future;
    fn plain<F: Fn() -> Fut, Fut: Future<Output = u32>>(f: F) { let _ = f(); }
    fn plain_mut<F: FnMut() -> Fut, Fut: Future<Output = u32>>(mut f: F) { let _ = f(); }
    fn plain_once<F: FnOnce() -> Fut, Fut: Future<Output = u32>>(f: F) { let _ = f(); }
    fn run() {
        let s = 3u32;
        plain(async || s);
        plain(async move || 5);
        plain(async || 5);
        plain_once(async move || s);
        plain(async move || s); //~[nll,polonius,alpha] -
    }
    fn run2() {
        let mut n = 3u32;
        plain_mut(async || { n += 1; n }); //~[nll,polonius,alpha] -
    }
}
mod a14 {
    fn need_send<T: Send>(_: T) {}
    async fn run() {
        let r = std::rc::Rc::new(1);
        let c = async || { println!("{}", r); };
        need_send(c); //~[nll,polonius,alpha] E0277
    }
    async fn run2() {
        let s = String::new();
        let c = async || { println!("{}", s); };
        need_send(c());
        need_send(c);
    }
}
fn main() {}
