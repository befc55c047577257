//@ edition: 2024
// Async closures: what they and their futures borrow and move, as rustc 1.95 judges it.
mod a03 {
    async fn run() {
        let s = String::from("a");
        let c = async move || { drop(s); };
        c().await;
        c().await; //~[nll,polonius,alpha] E0382
    }
}
mod a04 {
    async fn run() {
        let mut n = 0;
        let mut c = async || { n += 1; };
        let a = c();
        let b = c(); //~[nll,polonius,alpha] E0499
        a.await; b.await;
    }
}
mod a07 {
    async fn run() {
        let mut x = String::new();
        let c = async |y: &str| { println!("{}{}", x, y); };
        let f = c("a");
        x.push('b'); //~[nll,polonius,alpha] E0502
        f.await;
    }
    async fn run2() {
        let f;
        {
            let s = String::new();
            let c = async || { println!("{}", s); }; //~[nll,polonius,alpha] E0597
            f = c();
        }
        f.await;
    }
    async fn run3() {
        let f;
        let s = String::new();
        {
            let c = async || { println!("{}", s); };
            f = c();
        }
        f.await;
    }
    async fn run4() {
        let f;
        let s = String::new();
        {
            let c = async move || { println!("{}", s); };
            f = c(); //~[nll,polonius,alpha] E0597
        }
        f.await;
    }
}
mod a08 {
    async fn run() {
        let c = async |x: &u32| -> &u32 { x }; //~[nll,polonius,alpha] -
    }
    async fn run2() {
        let c = async |x: &mut Vec<u32>, y: u32| { x.push(y); };
        let mut v = vec![];
        let f = c(&mut v, 1);
        v.push(3); //~[nll,polonius,alpha] E0499
        f.await;
        c(&mut v, 2).await;
    }
}
mod a09 {
    async fn apply<F>(f: F) where F: for<'a> AsyncFn(&'a str) -> usize { f("a").await; }
    async fn lend<F>(mut f: F) where F: AsyncFnMut(&mut Vec<u32>) { let mut v = vec![]; f(&mut v).await; f(&mut v).await; }
    async fn run() {
        apply(async |s| s.len()).await;
        apply(async |s: &str| s.len()).await;
        let mut n = 0;
        lend(async |v| { n += 1; v.push(n); }).await;
        println!("{}", n);
    }
    async fn named(s: &str) -> usize { s.len() }
    async fn push(v: &mut Vec<u32>) { v.push(1) }
    async fn run2() { apply(named).await; lend(push).await; }
}
mod a11 {
    async fn run() {
        let mut v = vec![1];
        let r = &v;
        call_mut(async |x| { v.push(x); }).await; //~[nll,polonius,alpha] E0502
        println!("{:?}", r);
    }
    async fn call_mut(mut f: impl AsyncFnMut(u32)) { f(1).await; f(2).await; }
}
mod a13 {
    struct S { a: String, b: String }
    async fn run() {
        let s = S { a: String::new(), b: String::new() };
        let c = async || { println!("{}", s.a); };
        drop(s.b);
        c().await;
        let mut t = S { a: String::new(), b: String::new() };
        let mut d = async || { t.a.push('a'); };
        t.b.push('b');
        d().await;
        t.a.push('c');
        let u = S { a: String::new(), b: String::new() };
        let e = async move || { println!("{}", u.a); };
        println!("{}", u.b);
        println!("{}", u.a); //~[nll,polonius,alpha] E0382
        e().await;
    }
}
mod a16 {
    async fn run() {
        let mut x = 1;
        let mut c = async || { x = 2; };
        x = 3; //~[nll,polonius,alpha] E0506
        c().await;
        let y = String::new();
        let d = async || { let z = y; };
        println!("{}", y); //~[nll,polonius,alpha] E0382
        d().await;
    }
}
mod a17 {
    fn ret<'a>(x: &'a mut u32) -> impl AsyncFnMut() + 'a { async move || { *x += 1; } }
    fn ret2<'a>(x: &'a u32) -> impl AsyncFn() -> &'a u32 { async move || { x } }
    fn ret3<'a>(x: &'a mut u32) -> impl AsyncFnMut() -> &'a mut u32 { async move || { &mut *x } } //~[nll,polonius,alpha] -
    fn ret4(x: String) -> impl AsyncFn() -> &'static str { async move || { let y: &str = &x; y } } //~[nll,polonius,alpha] -
}
mod b02 {
    async fn need_mut(mut f: impl AsyncFnMut()) { f().await }
    async fn run2(t: String) {
        need_mut(async || drop(t)).await; //~[nll,polonius,alpha] E0507
    }
    async fn run3(t: String) {
        need_mut(async || { let u = t; }).await; //~[nll,polonius,alpha] E0507
    }
}
mod b03 {
    async fn call<F>(f: F) where F: AsyncFn(&str) { f("a").await; }
    async fn run() {
        let mut kept: Option<&str> = None;
        call(async |s| { println!("{}", s); }).await;
        call_mut(async |s: &str| { kept = Some(s); }).await; //~[nll,polonius,alpha] E0521 //~[polonius] -
    }
    async fn call_mut<F>(mut f: F) where F: AsyncFnMut(&str) { f("a").await; }
}
mod b05 {
    struct S { v: Vec<u32>, name: String }
    impl S {
        async fn go(&mut self) {
            let mut push = async |x| { self.v.push(x); };
            push(1).await;
            push(2).await;
            self.name.push('a');
            let name = async || self.name.len();
            self.v.push(name().await as u32);
            let n = name().await;
            let c = async || self.v.len();
            self.v.clear(); //~[nll,polonius,alpha] E0502
            c().await;
        }
        fn make(&self) -> impl AsyncFn() -> usize { async || self.v.len() }
        fn make2(&self) -> impl AsyncFn() -> usize { async move || self.v.len() }
        fn make3(self) -> impl AsyncFnOnce() -> Vec<u32> { async move || self.v }
        fn make4(&mut self) -> impl AsyncFnMut(u32) { async |x| self.v.push(x) }
        fn make5(&mut self) -> impl AsyncFnMut(u32) { async move |x| self.v.push(x) }
    }
}
mod b07 {
    use std::future::Future;
    async fn f1<F: AsyncFn(u32) -> u32>(f: F) -> u32 { f(1).await }
    async fn f2<F: AsyncFnOnce(u32) -> u32>(f: F) -> u32 { f(1).await }
    async fn add(x: u32) -> u32 { x + 1 }
    fn add2(x: u32) -> impl Future<Output = u32> { async move { x + 1 } }
    async fn run() {
        f1(add).await;
        f1(add2).await;
        f1(|x: u32| async move { x }).await;
        f2(|x: u32| async move { x }).await;
        let k = String::new();
        f2(|x: u32| async move { drop(k); x }).await;
        let p: fn(u32) -> std::future::Ready<u32> = |x| std::future::ready(x);
        f1(p).await;
        f1(&add).await;
    }
}
mod b11 {
    async fn run(v: &mut Vec<String>) {
        let mut c = async || { v.push(String::new()); v.last().unwrap() }; //~[nll,polonius,alpha] -
        let a = c().await;
        println!("{}", a);
    }
    async fn run2(v: &Vec<String>) {
        let c = async || { v.last().unwrap() };
        let a = c().await;
        let b = c().await;
        println!("{}{}", a, b);
    }
    async fn run3() {
        let v = vec![String::new()];
        let c = async move || { v.last().unwrap() }; //~[nll,polonius,alpha] -
        let a = c().await;
    }
}
mod b12 {
    async fn hr<F>(f: F) where F: for<'a> AsyncFn(&'a u32) -> &'a u32 { f(&1).await; }
    async fn id(x: &u32) -> &u32 { x }
    async fn run() { hr(id).await; hr(async |x| x).await; hr(async |x: &u32| x).await; }
    async fn run2<'b>(y: &'b u32) { hr(async |x| y).await; } //~[nll,polonius,alpha] -
}
mod b15 {
    async fn run() {
        let x;
        { let y = 1; x = async || y; } //~[nll,polonius,alpha] E0597
        x().await;
    }
    async fn run2() {
        let mut v = vec![1];
        let c = async || v.len();
        v.push(2); //~[nll,polonius,alpha] E0502
        println!("{}", c().await);
    }
    async fn run3() {
        let v = vec![1];
        let c = async || drop(v);
        println!("{:?}", v); //~[nll,polonius,alpha] E0382
    }
    async fn run4() {
        let v = vec![1];
        let c = async move || v.len();
        println!("{:?}", v); //~[nll,polonius,alpha] E0382
    }
    async fn run5(){
        let v = vec![1];
        let c = async || v.len();
        drop(v); //~[nll,polonius,alpha] E0505
        c().await;
    }
}
mod b18 {
    async fn once(f: impl AsyncFnOnce()) { f().await }
    async fn run() {
        let s = String::new();
        let c = async || println!("{}", s);
        once(c).await;
        once(&c).await;
        let t = String::new();
        let d = async move || println!("{}", t);
        once(&d).await;
        once(d).await;
        d().await; //~[nll,polonius,alpha] E0382
        let mut u = String::new();
        let mut e = async || u.push('a');
        once(&mut e).await;
        once(e).await;
        println!("{}", u);
    }
}
mod c05 {
    async fn rec(n: u32) -> u32 {
        let c = async |m: u32| -> u32 { if m == 0 { 0 } else { Box::pin(rec(m - 1)).await } };
        c(n).await
    }
    async fn x2() {
        let f = async || {};
        let g = f;
        g().await;
        f().await;
        let s = &mut 3;
        let h = async move || { *s += 1 };
        let i = h;
        let mut i = i;
        i().await;
        h().await; //~[nll,polonius,alpha] E0382 //~[nll,polonius,alpha] E0596
    }
}
mod c07 {
    async fn run() {
        let c = async |x: &mut String| { x.push('a'); &*x }; //~[nll,polonius,alpha] -
        let mut s = String::new();
        let a = c(&mut s).await;
    }
    async fn run2() {
        let mut v: Vec<&str> = vec![];
        let mut c = async |x: &str| { v.push(x); }; //~[nll,polonius,alpha] E0521 //~[polonius] -
        c("a").await;
    }
    async fn run3<'a>(p: &'a str) {
        let mut v: Vec<&'a str> = vec![];
        let mut c = async |x: &'a str| { v.push(x); };
        c(p).await;
        let s = String::new();
        c(&s).await; //~[nll,polonius,alpha] E0597
    }
}
mod c09 {
    fn make<'a>(s: &'a str) -> impl AsyncFn(usize) -> char + 'a { async move |i| s.chars().nth(i).unwrap() }
    fn make2(s: &str) -> impl AsyncFn(usize) -> char { async move |i| s.chars().nth(i).unwrap() }
    fn make3(s: String) -> Box<dyn FnOnce() -> usize> { Box::new(move || { let c = async move || s.len(); 3 }) }
    async fn use_it() {
        let s = String::from("abc");
        let m = make(&s);
        drop(s); //~[nll,polonius,alpha] E0505
        m(1).await;
    }
    fn make4<F: AsyncFn()>(f: F) -> impl AsyncFn() { async move || { f().await; f().await } }
    fn make5<F: AsyncFnMut()>(mut f: F) -> impl AsyncFnMut() { async move || { f().await; f().await } }
    fn make6<F: AsyncFnOnce()>(f: F) -> impl AsyncFnOnce() { async move || { f().await } }
    fn make7<F: AsyncFnOnce()>(f: F) -> impl AsyncFn() { async move || { f().await } } //~[nll,polonius,alpha] E0507
}
fn main() {}
