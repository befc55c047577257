// One error of each kind that is about closures.
//@ uncertain codes: lexical
fn ret(x: u32) -> Box<dyn Fn() -> u32> { Box::new(|| x + 1) } //~[nll,polonius,alpha] E0373
fn spawn() { let s = String::new(); std::thread::spawn(|| { println!("{}", s); }); } //~[nll,polonius,alpha] E0373
fn upv() { let mut x: Option<&i32> = None; let mut f = |y: &i32| { x = Some(y); }; f(&1); } //~[nll,polonius,alpha] E0521
fn esc<'a>(v: &mut Vec<&'a i32>) { let mut add = |y| v.push(y); let z = 3; add(&z); } //~[nll,polonius,alpha] E0597
fn esc2(v: &mut Vec<&'static i32>) { let mut add = |y: &i32| v.push(y); } //~[nll,polonius,alpha] E0521
fn retlocal() { let f = || { let x = 3; &x }; f(); } //~[nll,polonius,alpha] E0515
fn retlocal2() -> i32 { let f = |y: i32| -> &i32 { &y }; 3 } //~[nll,polonius,alpha] E0515
fn fnmut() { let mut s = String::new(); let mut f = || &mut s; f(); } //~[nll,polonius,alpha] -
fn immut() { let s = 3; let mut f = || s += 1; f(); } //~[nll,polonius,alpha] E0594
fn fnkind<F: Fn()>(f: F) {}
fn usefn() { let mut c = 0; fnkind(|| c += 1); let s = String::new(); fnkind(move || drop(s)); } //~[nll,polonius,alpha] E0507 //~[nll,polonius,alpha] E0594
fn notmut() { let mut c = 0; let f = || c += 1; f(); } //~[nll,polonius,alpha] E0596
fn e505() { let s = String::new(); let r = &s; let f = move || s.len(); r.len(); } //~[nll,polonius,alpha] E0505
fn e502() { let mut v = vec![1]; let f = || v.push(1); println!("{:?}", v); f(); } //~[nll,polonius,alpha] E0502 //~[nll,polonius,alpha] E0596
fn e499(v: &mut Vec<i32>) { let mut f = || v.push(1); let mut g = || v.push(2); f(); g(); } //~[nll,polonius,alpha] E0524
fn e506() { let mut x = 1; let f = || x; x = 2; f(); } //~[nll,polonius,alpha] E0506
fn e382() { let s = String::new(); let f = || drop(s); f(); f(); } //~[nll,polonius,alpha] E0382
fn e382b() { let s = String::new(); let f = move || s.len(); s.len(); f(); } //~[nll,polonius,alpha] E0382
fn e507() { let s = String::new(); let f = || { let t = s; }; let v = vec![String::new()]; v.iter().for_each(|x| { let y = *x; }); } //~[nll,polonius,alpha] E0507
fn e503() { let mut x = 1; let mut f = || x = 2; let y = x; f(); } //~[nll,polonius,alpha] E0503
fn nested() { let mut x = 1; let mut f = || { let mut g = || x += 1; g(); }; f(); let y = x; f(); } //~[nll,polonius,alpha] E0503
