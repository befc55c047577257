//! A promoted body moves out of no place that has to stay whole.
struct S;
fn element() { &([S][0],); } //~ E0508
fn copied() { &([1][0],); }
fn field() { &((S, 1).0,); }
fn main() {}
