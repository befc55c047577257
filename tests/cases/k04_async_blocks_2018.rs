// The same in edition 2018, which captures whole variables.
//@ edition: 2018
async fn id<T>(t: T) -> T { t }
async fn w1() { let s = String::from("a"); let t = &s; drop(s); id(1).await; println!("{}", t); } //~[nll,polonius,alpha] E0505
async fn w2() { let s = String::from("a"); let c = async { println!("{}", s); }; drop(s); c.await; } //~[nll,polonius,alpha] E0505
async fn w3() { let s = String::from("a"); let c = async move { println!("{}", s); }; drop(s); c.await; } //~[nll,polonius,alpha] E0382
async fn w4() { let mut s = String::from("a"); let c = async { s.push('x'); }; s.push('b'); c.await; } //~[nll,polonius,alpha] E0499
async fn w5() { let mut s = String::from("a"); let c = async { println!("{}", s); }; s.push('b'); c.await; } //~[nll,polonius,alpha] E0502
async fn w6() { let mut s = String::from("a"); let c = async { println!("{}", s); }; s = String::new(); c.await; } //~[nll,polonius,alpha] E0506
async fn w7() { let mut s = 1; let c = async { s += 1; }; let k = s; c.await; } //~[nll,polonius,alpha] E0503
fn w8() -> Box<dyn std::future::Future<Output = ()>> { let s = String::new(); Box::new(async { println!("{}", s); }) } //~[nll,polonius,alpha] E0373
fn w9() { std::thread::spawn(|| { let s = String::new(); async { println!("{}", s) } }); } //~[nll,polonius,alpha] E0373
fn w10<'a>(v: &'a mut Vec<u32>) -> impl FnMut() -> std::pin::Pin<Box<dyn std::future::Future<Output = ()> + 'a>> { move || Box::pin(async { v.push(1); }) } //~[nll,polonius,alpha] -
fn w11() { let mut s = String::new(); let mut f = || { async { s.push('a'); } }; } //~[nll,polonius,alpha] -
fn w12() { let s = String::new(); let f = || { async { drop(s); } }; f(); f(); } //~[nll,polonius,alpha] E0382
fn w13() { let s = String::new(); let f = move || { async move { drop(s); } }; f(); f(); } //~[nll,polonius,alpha] E0382
fn w14(s: &str) -> impl std::future::Future<Output = &str> { async move { s } }
fn w15(s: &str) -> impl std::future::Future<Output = &str> + '_ { async move { s } }
fn w16(s: &str) -> impl std::future::Future<Output = usize> { async move { s.len() } } //~[nll,polonius,alpha] E0700
async fn w17(x: &mut u32) { let y = async { *x = 1; }; *x = 2; y.await; } //~[nll,polonius,alpha] E0506
async fn w18(x: &mut u32) { let y = async { x }; *y.await = 1; *x = 3; } //~[nll,polonius,alpha] E0382
async fn w19(x: &mut u32) { let y = async move { *x = 1; }; y.await; *x = 3; } //~[nll,polonius,alpha] E0382
async fn w20(x: (String, String)) { let y = async { drop(x.0); }; y.await; println!("{}", x.1); println!("{}", x.0); } //~[nll,polonius,alpha] E0382
async fn w21(x: &(String, String)) { let y = async { drop(x.0); }; y.await; } //~[nll,polonius,alpha] E0507
async fn w22(x: Option<String>) { let y = async { if let Some(s) = x { id(s).await; } }; y.await; drop(x); } //~[nll,polonius,alpha] E0382
async fn w23() { let r; { let s = String::new(); r = async { println!("{}", s); }; } r.await; } //~[nll,polonius,alpha] E0597
async fn w24() { let r; { let s = String::new(); r = id(&s); } r.await; } //~[nll,polonius,alpha] E0597
async fn w25() { let x: &'static str = id(&*String::new()).await; } //~[nll,polonius,alpha] E0716
async fn w26() { let x = id(&String::new()); x.await; } //~[nll,polonius,alpha] E0716
async fn w27() { let mut v = vec![1]; for x in &v { v.push(*x); id(()).await; } } //~[nll,polonius,alpha] E0502
const C: fn() -> u32 = || 1;
async fn w28(x: u32) -> u32 { let y = x; y = 2; let z; if y > 1 { z = 1; } id(z).await } //~[nll,polonius,alpha] E0381 //~[nll,polonius,alpha] E0384
async fn w29() { let c = |x: &str| async { x.len() }; c("a").await; } //~[nll,polonius,alpha] - //~[nll,polonius,alpha] E0373
async fn w30() { let c = |x: &str| async move { x.len() }; c("a").await; } //~[nll,polonius,alpha] -
async fn w31() { let c = |x: String| async { x.len() }; c(String::new()).await; } //~[nll,polonius,alpha] E0373
