// What only an unsafe block may do.
unsafe fn un(x: *const u32) -> u32 { *x }
union U { a: u32, b: u64 }
static mut C: u32 = 0;
extern "C" { fn abs(x: i32) -> i32; }
trait T { unsafe fn f(&self); }
unsafe trait Z {}
struct S;
fn c1(x: &u32) -> u32 { un(x) } //~ E0133
fn c2(u: U) -> u32 { u.a } //~ E0133
fn c3() -> u32 { C } //~ E0133
fn c4() -> i32 { abs(3) } //~ E0133
fn c5(x: &dyn T) { x.f() } //~ E0133
fn c6(p: *const u32) -> u32 { *p } //~ E0133
fn c7(u: &mut U) { u.a += 1; } //~ E0133
fn c8() -> *const u32 { &raw const 3 } //~ E0745
