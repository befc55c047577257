// Unsafe functions, raw pointers, extern functions and unions.
use std::ptr;
use std::ptr::{addr_of, addr_of_mut};
use std::mem::ManuallyDrop;
unsafe fn un(x: *const u32) -> u32 { unsafe { *x } }
fn c1(x: &u32) -> u32 { unsafe { un(x) } }
unsafe trait Z { unsafe fn z(&self); }
unsafe impl Z for u32 { unsafe fn z(&self) {} }
struct P(*mut u8);
unsafe impl Send for P {}
extern "C" { fn abs(x: i32) -> i32; fn strlen(p: *const u8) -> usize; }
fn c2() -> i32 { unsafe { abs(-3) } }
static mut COUNT: u32 = 0;
fn c3() { unsafe { COUNT += 1; } let p = &raw const COUNT; let q = addr_of_mut!(COUNT); unsafe { *q = 3; } }
#[derive(Clone, Copy)] struct Pt { a: u32, b: u32 }
union U { pt: Pt, b: u64, r: ManuallyDrop<String> }
fn c4() -> u32 { let mut u = U { b: 3 }; u.b = 4; u.pt.a = 7; unsafe { u.pt.a } }
fn c5() { let mut u = U { b: 3 }; unsafe { let a = &mut u.pt; let b = &mut u.b; a.a = 1; *b = 2; } } //~[nll,polonius,alpha] E0499
fn c6() { let mut u = U { b: 3 }; unsafe { let a = &u.pt; u.b = 4; drop(a.a); } } //~[nll,polonius,alpha] E0506
fn c7() { let mut u = U { b: 3 }; unsafe { let a = &mut u.pt.a; let b = &mut u.pt.b; *a = 1; *b = 2; } }
fn c8() { let u: U; unsafe { let x = u.b; } } //~ E0381
fn c9() { let u = U { r: ManuallyDrop::new(String::new()) }; unsafe { let m = u.r; let n = u.b; } } //~ E0382
fn c10(u: &U) -> &u64 { unsafe { &u.b } }
fn c11(v: &mut Vec<u32>) { let p = v as *mut Vec<u32>; let r = &mut *v; unsafe { (*p).push(1); } r.push(2); }
fn c12() { let mut x = 3; let p = &raw mut x; let r = &x; unsafe { *p = 4; } drop(r); }
fn c13() { let x = 3; let p = &raw mut x; } //~ E0596
fn c14() { let mut x = 3; let r = &mut x; let p = &raw const x; *r = 1; } //~ E0502
fn c15() -> *const u32 { let x = 3; &raw const x }
fn c16(p: *mut String) -> String { unsafe { *p } } //~ E0507
fn c17<'a>(p: *const u32) -> &'a u32 { unsafe { &*p } }
fn c18(p: *const String) { unsafe { (*p).push('a'); } } //~ E0596
fn c19(u: U) { unsafe { match u { U { b: 10 } => {}, U { pt } => { drop(pt.a) } } } }
fn c20(p: *mut [u8; 4], i: usize) -> *mut u8 { unsafe { &raw mut (*p)[i] } }
fn c21(p: *const Pt) -> *const u32 { unsafe { addr_of!((*p).b) } }
fn c22() { let mut u = U { b: 3 }; let r = unsafe { &mut u.b }; u = U { b: 4 }; *r = 1; } //~ E0506
fn c23() { let x = Box::new(1); let p: *const i32 = &*x; drop(x); unsafe { drop(*p); } }
