//@ uncertain codes: lexical
//! Written types: what is left out is one lifetime wherever an alias or a `_` puts it.
use std::cell::Cell;
type Twice<T> = (T, T);
type Both<'a, T> = (&'a T, &'a T);
type Apart<'a, 'b, T> = (&'a T, &'b T);
type CellTwice<T> = Cell<(T, T)>;
fn coupled_lifetimes<'a>(x: &'a u32, s: &'static u32) -> &'static u32 { let ((y, _z),): (Both<u32>,) = ((s, x),); y } //~ -
fn coupled_types<'a>(x: &'a u32, s: &'static u32) -> &'static u32 { let ((y, _z),): (Twice<&u32>,) = ((s, x),); y } //~ -
fn coupled_holes<'a>(x: &'a u32, s: &'static u32) -> &'static u32 { let ((y, _z),): (Twice<_>,) = ((s, x),); y } //~ -
fn apart<'a>(x: &'a u32, s: &'static u32) -> &'static u32 { let ((y, _z),): (Apart<u32>,) = ((s, x),); y }
fn separate_holes<'a>(x: &'a u32, s: &'static u32) -> &'static u32 { let (y, _z): (_, _) = (s, x); y }
fn pair<'b>(_: &'b u32) -> Cell<(&'static u32, &'b u32)> { panic!() }
fn invariant() { let b = 44; let _x: CellTwice<_> = pair(&b); } //~ E0597
fn copied_out() { let b = 44; let _y: Twice<_> = pair(&b).get(); }
struct Holder(&'static u32);
fn fields_without_a_written_lifetime() { let x = 22; let Holder(mut y): Holder; y = &x; let _ = y; } //~ E0597
fn cast_to_a_hole() -> &'static [i32] { let out: &mut &'static [i32] = &mut (&[1] as _); *out }
fn main() {}
