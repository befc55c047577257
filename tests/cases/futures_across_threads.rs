// What a future holds while it waits decides whether it is Send.
mod e14 {
    fn is_send<T: Send>(_: T) {}
    async fn a(n: u32) { if n > 0 { Box::pin(b(n - 1)).await } }
    async fn b(n: u32) { if n > 0 { Box::pin(a(n - 1)).await } }
    fn t() { is_send(a(1)); is_send(b(1)); }
}
mod e16 {
    fn is_send<T: Send>(_: T) {}
    async fn a(n: u32) { if n > 0 { Box::pin(a(n - 1)).await } }
    fn t() { is_send(a(1)); }
    fn r(n: u32) -> impl Sized { if n > 0 { drop(r(n - 1)); } n }
    fn t2() { is_send(r(1)); }
    fn r2(n: u32) -> impl Sized { if n > 0 { drop(r2(n - 1)); } std::rc::Rc::new(n) }
    fn t3() { is_send(r2(1)); } //~[nll,polonius,alpha] E0277
}
mod e19 {
    fn is_send<T: Send>(_: T) {}
    async fn w() {}
    use std::rc::Rc; use std::sync::Mutex; use std::cell::RefCell;
    fn t1() { is_send(async { let r = Rc::new(1); w().await; println!("{}", r); }); } //~[nll,polonius,alpha] -
    fn t2() { is_send(async { let r = Rc::new(1); println!("{}", r); drop(r); w().await; }); } //~[nll,polonius,alpha] -
    fn t3(m: &'static Mutex<u8>) { is_send(async move { let g = m.lock().unwrap(); w().await; }); } //~[nll,polonius,alpha] -
    fn t4(m: &'static Mutex<u8>) { is_send(async move { { let g = m.lock().unwrap(); } w().await; }); }
    fn t5(m: &'static Mutex<u8>) { is_send(async move { let n = *m.lock().unwrap(); w().await; }); }
    fn t6(m: &'static Mutex<u8>) { is_send(async move { let g = m.lock().unwrap(); drop(g); w().await; }); }
    fn t8() { is_send(async { for i in 0..3 { let r = Rc::new(i); if i > 1 { w().await; } } }); } //~[nll,polonius,alpha] -
    fn t9(r: Rc<u8>) { is_send(async move { w().await; }); }
    fn u1(r: Rc<u8>) { is_send(async move { w().await; drop(r); }); } //~[nll,polonius,alpha] -
    fn u2() { is_send(async { if let Some(r) = Some(Rc::new(1)) { w().await; } }); } //~[nll,polonius,alpha] -
    fn u3() { is_send(async { match Rc::new(1) { r => w().await } }); } //~[nll,polonius,alpha] -
    fn u4() { is_send(async { let f = |r: Rc<u8>| r; w().await; }); }
    async fn a(n: u32) { let r = std::rc::Rc::new(1); if n > 0 { Box::pin(a(n - 1)).await } }
    fn v1() { is_send(a(1)); } //~[nll,polonius,alpha] -
}
fn main() {}
