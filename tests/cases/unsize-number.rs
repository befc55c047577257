// A number whose type is still open is sized: it coerces to a trait object.
trait Foo { fn test(&self) -> i32; }
impl Foo for i32 { fn test(&self) -> i32 { *self } }
fn a() { let x = 22; let a: &dyn Foo = &x; a.test(); }
fn b() { let a = &22 as &dyn Foo; a.test(); }
fn take(f: &dyn Foo) {}
fn c() {
    take(&22);
    take(&mut 3);
    let v: Vec<&dyn Foo> = vec![&1, &2];
    let w: [&dyn Foo; 1] = [&1];
}
fn g() { let a: &dyn std::fmt::Debug = &1.5; let b: &dyn std::fmt::Display = &1; let c: &dyn Fn(i32) -> i32 = &|x| x;}
fn main() {}
