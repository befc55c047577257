//! `const` blocks are bodies of their own, checked with the lifetimes of the code around them.
use std::cell::Cell;
use std::marker::PhantomData;
struct Invariant<'a, T: ?Sized>(&'a T, PhantomData<&'a mut &'a T>);
impl<'a, T: ?Sized> Invariant<'a, T> { const fn new(r: &'a T) -> Self { Invariant(r, PhantomData) } }
impl<'a> Invariant<'a, ()> { const NEW: Self = Invariant::new(&()); }
fn equate<T>(_: T, _: T) {}
fn lifetime_of_the_function<'a>() { let y = (); equate(Invariant::new(&y), const { Invariant::<'a>::NEW }); } //~ E0597
fn repeated() -> [Option<String>; 3] { [const { None }; 3] }
fn repeated_calls() -> [Vec<u8>; 3] { [const { Vec::new() }; 3] }
fn promoted() -> &'static [i32] { const { &[1, 2, 3] } }
fn lent() -> &'static i32 { &const { 1 + 2 } }
fn generic<T>() -> usize { const { std::mem::size_of::<T>() + 1 } }
fn own_error() -> i32 { const { let mut x = 1; let y = &x; x = 2; *y + x } } //~ E0506
fn moved() { const { let c = (Cell::new(1), 2); let d = c.0; let _ = c.0; let _ = d; } }
fn dangling() -> i32 { const { let r; { let x = 1; r = &x; } *r } } //~ E0597
fn not_constant(x: i32) -> i32 { const { x + 1 } } //~ E0435
fn in_closure() -> i32 { let f = |x: i32| x + const { 40 + 2 }; f(1) }
fn returns() -> i32 { const { return 1 } } //~ E0572
fn outlives<'a>(_: &'a u8) -> &'static u8 { const { fn f<'b>(x: &'b u8) -> &'b u8 { x } f(&1) } } //~ E0015
fn main() {}
//@ uncertain: lexical
