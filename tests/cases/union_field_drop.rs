// Nothing knows which field of a union to drop, so none may need it.
use std::mem::ManuallyDrop;

struct Plain(i32);

#[derive(Clone, Copy)]
struct Copied<T>(T);

union Owner {
    number: i32,
    text: String, //~ E0740
    plain: Plain, // told once
}

union NotCopy {
    plain: (i32, Plain), //~ E0740
}

union Generic<T> {
    value: T, //~ E0740
}

union Wrapped<T> {
    copied: Copied<T>, //~ E0740
}

union Nested {
    inner: [Fine<'static, i32, i32>; 2], //~ E0740
}

union Fine<'a, T, C: Copy> {
    kept: [ManuallyDrop<T>; 2],
    shared: &'a T,
    unique: (&'a mut Plain, C),
    copied: Copied<C>,
    pointer: *const String,
}

fn main() {}
