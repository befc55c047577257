// Exported macros are in the root of the crate, wherever they are declared; others may be declared again.
#[macro_export]
macro_rules! twice {
    () => {};
}
#[macro_export]
macro_rules! twice { //~ E0428
    (1) => {};
}
macro_rules! shadowed {
    () => {};
}
macro_rules! shadowed {
    (1) => {};
}
mod one {
    #[macro_export]
    macro_rules! inner {
        () => {};
    }
    #[macro_export]
    macro_rules! shadowed {
        () => {};
    }
}
mod two {
    #[macro_export]
    macro_rules! inner { //~ E0428
        () => {};
    }
}
fn main() {
    shadowed!(1);
}
