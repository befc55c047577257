//! The result of a function type has the only lifetime of its inputs, or none (E0106).
type A = fn(&u8, &u8) -> &u8; //~ E0106
type B = fn(fn(&u8), &u8) -> &u8;
type C<'a> = fn(&'a u8, &'a u8) -> &u8; //~ E0106
type D = fn() -> &u8; //~ E0106
fn e(f: &dyn Fn(&u8, &u8) -> &u8) {} //~ E0106
fn f(f: impl Fn() -> &u8) {} //~ E0106
struct S<'a>(&'a u8);
fn g<F: Fn(&u8) -> S>(f: F) {}
fn h<F>(f: F) where F: Fn(S, &u8) -> S<'_> {} //~ E0106
fn i() { let x: fn(&u8, &u8) -> &u8; } //~ E0106
fn main() {}
