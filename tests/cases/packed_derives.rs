// Derived code copies the fields of packed structs.
#[derive(Clone)]
struct Cloned(i32);

#[derive(Clone, Copy, PartialEq)]
struct Copied(i32);

#[derive(Clone)]
#[repr(packed)]
struct Moves(u8, Cloned); //~ E0507

#[derive(Clone, Copy, PartialEq)]
#[repr(packed)]
struct Copies(u8, Copied);

#[derive(PartialEq)]
#[repr(C, packed(2))]
struct Named<T> {
    generic: T,
    text: String, //~ E0507
}

#[derive(Default)]
#[repr(packed)]
struct NotLooking(u8, String);

#[derive(PartialEq)]
struct NotPacked(u8, String);

fn main() {}
