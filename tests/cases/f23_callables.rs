// Bounds of the form Fn(A) -> B, function items, function pointers.
//@ uncertain codes: lexical
fn call<F: Fn(i32) -> i32>(f: F) -> i32 { f(3) }
fn call2<F>(mut f: F) -> i32 where F: FnMut(&i32) -> i32 { f(&3) }
fn call3<F, R>(f: F) -> R where F: FnOnce(String) -> R { f(String::new()) }
fn inc(x: i32) -> i32 { x + 1 }
fn get(x: &i32) -> i32 { *x }
fn len(x: String) -> usize { x.len() }
fn pick<'a>(x: &'a i32, _y: &i32) -> &'a i32 { x }
fn ap(f: &dyn_free) -> i32 { (f.f)(3) }
struct dyn_free { f: fn(i32) -> i32 }
fn main() {
    call(inc); call(&inc); call2(get); call3(len);
    let p: fn(i32) -> i32 = inc;
    call(p);
    let q: for<'a> fn(&'a i32, &i32) -> &'a i32 = pick;
    let a = 1;
    let r = { let b = 2; q(&a, &b) };
    let v = vec![1, 2].into_iter().map(inc).collect::<Vec<i32>>();
    let d = dyn_free { f: inc };
    ap(&d);
    let o: Option<i32> = Some(1).map(inc);
    Some(3).map(Some);
}
fn by_ref<F: Fn(&str) -> &str>(f: &F) -> usize { f("a").len() }
fn mover<F: FnOnce()>(f: F) { f(); f(); } //~[nll,polonius,alpha] E0382
fn immut<F: FnMut()>(f: F) { f(); } //~[nll,polonius,alpha] E0596
fn twice<F: FnMut() -> R, R>(mut f: F) -> (R, R) { let a = f(); let b = f(); (a, b) }
fn ret<'a, F>(x: &'a str, f: F) -> &'a str where F: Fn(&str) -> &str { f(x) }
fn bad<'a, F>(x: &'a str, f: F) -> &'static str where F: Fn(&str) -> &str { f(x) } //~[nll,polonius,alpha] -
