// Closures and functions that take or give something else than their use expects.
mod g01 {
    fn call<F: Fn(u32) -> u32>(f: F) {}
    fn call2<F: Fn(&str) -> usize>(f: F) {}
    fn a() { call(|x: &str| 3); } //~[nll,polonius,alpha] E0631
    fn b() { call(|x: u8| 3); } //~[nll,polonius,alpha] E0631
    fn c() { call2(|x: String| 3); } //~[nll,polonius,alpha] E0631
    fn d() { call2(|x: &String| 3); } //~[nll,polonius,alpha] E0631
    fn e() { call2(|x: &'static str| 3); } //~[nll,polonius,alpha] -
    fn f() { let v: Vec<u32> = vec![1u32].iter().map(|x: u32| x).collect(); } //~[nll,polonius,alpha] E0631 //~[nll,polonius,alpha] E0599
    fn g() { vec![1u32].iter().for_each(|x: &mut u32| {}); } //~[nll,polonius,alpha] E0631
    fn h() { vec![1u32].into_iter().filter(|x: u32| true).count(); } //~[nll,polonius,alpha] E0631 //~[nll,polonius,alpha] E0599
    fn i() { let f: fn(u32) -> u32 = |x: u8| 3; } //~[nll,polonius,alpha] E0308
    fn j() { let f: Box<dyn Fn(u32)> = Box::new(|x: u8| ()); } //~[nll,polonius,alpha] E0631
    fn k() { call(|x: _| x); call(|x: u32| -> u8 { 3 }); } //~[nll,polonius,alpha] E0271
    fn l() { let f: &dyn Fn(u32) = &|x: u8| (); } //~[nll,polonius,alpha] E0631
}
mod g02 {
    fn call<F: Fn(u32) -> u32>(f: F) {}
    fn m(x: u8) -> u32 { 3 }
    fn n(x: u32) -> u8 { 3 }
    fn o() -> u32 { 3 }
    fn p(x: &u32) -> u32 { 3 }
    fn a() { call(m); } //~[nll,polonius,alpha] E0631
    fn b() { call(n); } //~[nll,polonius,alpha] E0271
    fn c() { call(o); } //~[nll,polonius,alpha] E0593
    fn d() { call(p); } //~[nll,polonius,alpha] E0631
    fn e() { vec![1u32].into_iter().map(p).count(); } //~[nll,polonius,alpha] E0631 //~[nll,polonius,alpha] E0599
    fn f() { vec![1u32].iter().map(m).count(); } //~[nll,polonius,alpha] E0631 //~[nll,polonius,alpha] E0599
    fn g() { let x: Vec<u32> = Some(1u32).map(p).into_iter().collect(); } //~[nll,polonius,alpha] E0631
    fn h() { call(|| 3); call(|x, y| 3); } //~[nll,polonius,alpha] E0593
}
mod g03 {
    fn m(x: u8) -> u32 { 3 }
    fn f() { vec![1u32].iter().map(m).count(); } //~[nll,polonius,alpha] E0631 //~[nll,polonius,alpha] E0599
    fn k() { vec![1u32].iter().map(|x: u32| x).count(); } //~[nll,polonius,alpha] E0631 //~[nll,polonius,alpha] E0599
    fn l() { vec![1u32].into_iter().filter(|x: u32| true).rev().count(); } //~[nll,polonius,alpha] E0631 //~[nll,polonius,alpha] E0599
    fn n() { let v: Vec<u8> = vec![1u32].into_iter().map(|x: &u32| 1u8).map(|y| y).collect(); } //~[nll,polonius,alpha] E0631 //~[nll,polonius,alpha] E0599
    fn o() { vec![1u32].into_iter().for_each(|x: u8| ()); } //~[nll,polonius,alpha] E0631
}
mod g05 {
    fn call<F: Fn(u32) -> u32>(f: F) {}
    fn k() { call(|x: _| x); call(|x: u32| -> u8 { 3 }); } //~[nll,polonius,alpha] E0271
    fn l() { let f: Box<dyn Fn(u32) -> u32> = Box::new(|x: u32| -> u8 { 3 }); } //~[nll,polonius,alpha] E0271
    fn m() { let f: fn(u32) -> u32 = |x| -> u8 { 3 }; } //~[nll,polonius,alpha] E0308
    fn n() -> impl Fn(u32) -> u32 { |x: u8| 3 } //~[nll,polonius,alpha] E0631
    fn o() -> impl Fn(u32) -> u32 { |x| -> u8 { 3 } } //~[nll,polonius,alpha] E0271
    struct S<F: Fn(u32)>(F);
    fn p() { S(|x: u8| ()); } //~[nll,polonius,alpha] E0631
    fn q() { std::thread::spawn(|x: u8| ()); } //~[nll,polonius,alpha] E0593
    fn r() { let mut v = vec![1]; v.sort_by_key(|x: u8| 3); v.retain(|x: i32| true); v.sort_by(|a, b| a.cmp(b) == std::cmp::Ordering::Less); } //~[nll,polonius,alpha] E0631 //~[nll,polonius,alpha] E0308
}
fn main() {}
