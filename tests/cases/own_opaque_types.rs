// A function that uses its own impl type: recursion, and what is hidden.
mod e01 {
    fn f(n: u32) -> impl Sized { if n > 0 { let _ = f(n - 1); } n }
    fn g(n: u32) -> impl Iterator<Item = u32> { if n == 0 { return Box::new(std::iter::empty()) as Box<dyn Iterator<Item = u32>>; } let b: Box<dyn Iterator<Item = u32>> = Box::new(g(n - 1).chain(Some(n))); b }
    fn h(n: u32) -> impl std::fmt::Display + Clone { if n > 3 { let x = h(n - 1); let y = x.clone(); println!("{} {}", x, y); } n.to_string() }
}
mod e02 {
    fn f(n: u32) -> impl Copy + Into<u32> { if n > 3 { let x = f(n - 1); let y = x; let z: u32 = x.into(); let w: u32 = y.into(); } n }
    fn g(n: u32) -> impl Into<String> { let s = String::new(); if n > 3 { let x = g(n - 1); drop(x); drop(x); } s } //~[nll,polonius,alpha] E0382
}
mod e03 {
    fn f(n: u32) -> impl Sized { if n > 0 { return f(n - 1); } n }
}
mod e04 {
    fn f<'a>(x: &'a str, n: u32) -> impl AsRef<str> + 'a { if n > 0 { let y = String::new(); let z = f(&y, n - 1); drop(y); z.as_ref().len(); } x } //~[nll,polonius,alpha] E0505
}
mod e05 {
    fn f<T: Clone>(x: T, n: u32) -> impl Fn() -> T { if n > 0 { let g = f(x.clone(), n - 1); g(); } move || x.clone() }
    fn g<T: Clone>(x: T, n: u32) -> impl Fn() -> T { if n > 0 { let g = g(1u8, n - 1); let y: u8 = g(); } move || x.clone() }
}
mod e06 {
    fn f(n: u32) -> impl Sized { let x: u32 = f(n); n }
}
mod e07 {
    fn f(n: u32) -> impl Sized { let x = [f(n), 3u32]; n }
}
mod e08 {
    use std::future::Future; use std::pin::Pin;
    fn f(n: u32) -> impl Future<Output = u32> { async move { if n == 0 { 0 } else { let b: Pin<Box<dyn Future<Output = u32>>> = Box::pin(f(n - 1)); b.await } } }
    async fn g(n: u32) -> u32 { if n == 0 { 0 } else { Box::pin(g(n - 1)).await } }
}
mod e09 {
    fn is_send<T: Send>(_: T) {}
    fn f(n: u32) -> impl Sized { is_send(f(n - 1)); n } //~[nll,polonius,alpha] E0283
}
mod e10 {
    struct S;
    impl S { fn it(&self) -> impl Iterator<Item = &u32> + '_ { let other = S; let n = other.it().count(); std::iter::empty() } }
}
mod e11 {
    fn f(n: u32) -> (impl Sized, impl std::fmt::Debug) { let (a, b) = if n > 0 { f(0); (1, 2) } else { (3, 4) }; (a, b) }
}
mod e12 {
    use std::future::Future;
    fn is_send<T: Send>(_: T) {}
    async fn f(n: u32) { if n > 0 { is_send(f(n - 1)); } } //~[nll,polonius,alpha] E0283
}
fn main() {}
