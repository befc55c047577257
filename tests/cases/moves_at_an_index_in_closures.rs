// Nothing can be moved out at an index, and nothing is captured by value for it.
fn run_mut<F: FnMut()>(mut f: F) { f(); f() }
fn run_once<F: FnOnce()>(f: F) { f() }
fn eat<T>(_: T) {}
struct B { f: [String; 2], g: String }
struct G { f: [Box<String>; 2], g: String }
fn f2(a: B) { run_once(|| { eat(a.f[0]); });  //~[nll,polonius,alpha] E0508
  let z = &a; }
fn f3(a: G) { run_once(|| { eat(*a.f[0]); });  //~[nll,polonius,alpha] E0508
  let z = &a; }
fn f4(a: B) { run_once(|| { match a.f[0] { x => eat(x) } });  //~[nll,polonius,alpha] E0508
  let z = &a; }
fn f5(a: ([(String, String); 2], i32)) { run_once(|| { match a.0[0] { (x, _) => eat(x) } });  //~[nll,polonius,alpha] E0508
  let z = &a; }
fn f6(a: ([(String, String); 2], i32)) { run_once(|| { eat(a.0[0].0) });  //~[nll,polonius,alpha] E0508
  let z = &a; }
fn f7(a: ([(String, String); 2], i32)) { run_once(|| { let [x, y] = a.0; }); 
  let z = &a; } //~[nll,polonius,alpha] E0382
fn f8(a: ([(String, String); 2], i32)) { run_once(|| { let [x, _] = a.0; }); 
  let z = &a; } //~[nll,polonius,alpha] E0382
fn f9(a: ([[String; 2]; 2], i32)) { run_once(|| { let [x, _] = a.0[0]; });  //~[nll,polonius,alpha] E0508
  let z = &a; }
fn f10(mut a: [String; 2]) { run_once(|| { eat(a[0]); });  //~[nll,polonius,alpha] E0508
  let z = &mut a; }
fn f11(a: [String; 2]) { let c = || { eat(a[0]); };  //~[nll,polonius,alpha] E0507
  let z = &a; c(); }
fn f12(mut a: [String; 2]) { let c = || { eat(a[0]); };  //~[nll,polonius,alpha] E0507
  let z = &mut a; c(); } //~[nll,polonius,alpha] E0502
fn f13(a: &[String]) -> impl FnOnce() { || { eat(a[0]); }  //~[nll,polonius,alpha] E0508 //~[nll,polonius,alpha] E0700
}
fn f14(mut a: [String; 2]) { let c = || { eat(a[0]); &mut a[1]; };  //~[nll,polonius,alpha] E0507
  let z = &a; c(); } //~[nll,polonius,alpha] E0502 //~[nll,polonius,alpha] E0596
