//! What the standard macros expand to. The names are ours; the signatures say what rustc's own expansions demand of borrows:
//! each argument of a format string is borrowed as long as the `Arguments` live.

pub mod fmt {
    /// One argument of a format string, borrowed.
    #[derive(Copy, Clone)]
    pub struct Argument<'a> { value: &'a () }
    impl<'a> Argument<'a> {
        #[lang = "format_argument_display"]
        pub fn new_display<T: Display>(x: &'a T) -> Argument<'a>;
        #[lang = "format_argument_debug"]
        pub fn new_debug<T: Debug>(x: &'a T) -> Argument<'a>;
        #[lang = "format_argument_lower_exp"]
        pub fn new_lower_exp<T: LowerExp>(x: &'a T) -> Argument<'a>;
        #[lang = "format_argument_upper_exp"]
        pub fn new_upper_exp<T: UpperExp>(x: &'a T) -> Argument<'a>;
        #[lang = "format_argument_octal"]
        pub fn new_octal<T: Octal>(x: &'a T) -> Argument<'a>;
        #[lang = "format_argument_lower_hex"]
        pub fn new_lower_hex<T: LowerHex>(x: &'a T) -> Argument<'a>;
        #[lang = "format_argument_upper_hex"]
        pub fn new_upper_hex<T: UpperHex>(x: &'a T) -> Argument<'a>;
        #[lang = "format_argument_binary"]
        pub fn new_binary<T: Binary>(x: &'a T) -> Argument<'a>;
        #[lang = "format_argument_pointer"]
        pub fn new_pointer<T: Pointer>(x: &'a T) -> Argument<'a>;
        #[lang = "format_argument_usize"]
        pub fn from_usize(x: &'a usize) -> Argument<'a>;
    }
    impl<'a> Arguments<'a> {
        #[lang = "format_arguments_new"]
        pub fn new(args: &'a [Argument<'a>]) -> Arguments<'a>;
        #[lang = "format_arguments_from_str"]
        pub fn from_str(text: &'static str) -> Arguments<'a>;
    }
    #[lang = "must_use"]
    pub fn must_use<T>(value: T) -> T;
}

pub mod io {
    #[lang = "print"]
    pub fn _print(args: crate::fmt::Arguments<'_>);
    #[lang = "eprint"]
    pub fn _eprint(args: crate::fmt::Arguments<'_>);
}

pub mod panicking {
    use crate::fmt::{Arguments, Debug};
    #[lang = "panic"]
    pub fn panic(message: &'static str) -> !;
    #[lang = "panic_fmt"]
    pub fn panic_fmt(args: Arguments<'_>) -> !;
    pub enum AssertKind {
        #[lang = "AssertKind_Eq"]
        Eq,
        #[lang = "AssertKind_Ne"]
        Ne,
        Match,
    }
    #[lang = "assert_failed"]
    pub fn assert_failed<T: Debug + ?Sized, U: Debug + ?Sized>(kind: AssertKind, left: &T, right: &U, args: Option<Arguments<'_>>) -> !;
}

pub mod vec {
    #[lang = "box_into_vec"]
    pub fn box_into_vec<T, const N: usize>(array: [T; N]) -> Vec<T>;
}
