// C string literals borrow for as long as the program runs.
use std::ffi::CStr;

fn text() -> &'static CStr {
    c"text"
}

fn same(other: &CStr) -> bool {
    other == c"a" || other.to_bytes() == cr"a\b".to_bytes()
}

fn later() {
    let mut kept: &'static CStr = c"kept";
    let seen = &kept;
    kept = c"other"; //~ E0506
    println!("{seen:?}");
}
