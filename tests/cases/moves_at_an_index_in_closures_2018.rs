//@ edition: 2018
// Nothing can be moved out at an index, and nothing is captured by value for it: whole variables are captured.
fn run_once<F: FnOnce()>(f: F) { f() }
fn eat<T>(_: T) {}
fn f1(a: [String; 2]) { run_once(move || { eat(a[0]); });  //~[nll,polonius,alpha] E0508
  let z = &a; } //~[nll,polonius,alpha] E0382
fn f2(a: ([String; 2], String)) { run_once(|| { eat(a.0[0]); eat(a.1); });  //~[nll,polonius,alpha] E0508
  let z = &a.0; } //~[nll,polonius,alpha] E0382
fn f3(a: ([String; 2], String)) { run_once(|| { let [ref x, y] = a.0; }); 
  let z = &a.0; } //~[nll,polonius,alpha] E0382
struct S { a: String, b: String }
fn f5(a: [S; 2]) { run_once(|| { let x = S { a: String::new(), ..a[0] }; });  //~[nll,polonius,alpha] E0508
  let z = &a; }
fn f6(a: [String; 2]) { let f = async { eat(a[0]); };  //~[nll,polonius,alpha] E0508
  let z = &a; }
fn f7(a: [String; 2]) { let f = async move { eat(a[0]); };  //~[nll,polonius,alpha] E0508
  let z = &a; } //~[nll,polonius,alpha] E0382
