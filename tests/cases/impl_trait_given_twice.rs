// Each `return` gives an `impl` type a hidden type with lifetimes of its own: that which is wrong is told.
//@ uncertain codes: lexical
use std::cell::Cell;
fn flag() -> bool { true }
fn both<T>(a: T, b: T) {}
fn second<'a, T>(p: &'a T, q: &T) -> impl Iterator<Item = &'a T> {
    if flag() { return std::iter::once(p); }
    std::iter::once(q) //~[nll,polonius,alpha] E0621
}
fn first<'a, T>(p: &'a T, q: &T) -> impl Iterator<Item = &'a T> {
    if flag() { return std::iter::once(q); } //~[nll,polonius,alpha] E0621
    std::iter::once(p)
}
fn around<'a, T>(p: &'a T, mut q: Vec<&T>) -> impl Iterator<Item = &'a T> {
    let cell = Cell::new(p);
    both(&cell, &Cell::new(q.pop().unwrap()));
    if flag() { return std::iter::once(p); }
    std::iter::once(cell.get()) //~[nll,polonius,alpha] E0621
}
