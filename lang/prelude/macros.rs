//! What the standard macros expand to, in a form of our own: the same borrows and control flow as rustc's expansion.
pub mod macros {
    use crate::fmt::{Arguments, Binary, Debug, Display, LowerExp, LowerHex, Octal, Pointer, UpperExp, UpperHex};
    use crate::marker::Sized;
    use crate::ops::RangeInclusive;
    use crate::option::Option;
    use crate::string::String;
    use crate::vec::Vec;

    pub struct Argument<'a> { value: &'a () }
    #[lang = "format_argument_display"]
    pub fn display<'a, T: Display>(value: &'a T) -> Argument<'a>;
    #[lang = "format_argument_debug"]
    pub fn debug<'a, T: Debug>(value: &'a T) -> Argument<'a>;
    #[lang = "format_argument_usize"]
    pub fn count<'a>(value: &'a usize) -> Argument<'a>;
    #[lang = "format_argument_lower_exp"]
    pub fn lower_exp<'a, T: LowerExp>(value: &'a T) -> Argument<'a>;
    #[lang = "format_argument_upper_exp"]
    pub fn upper_exp<'a, T: UpperExp>(value: &'a T) -> Argument<'a>;
    #[lang = "format_argument_octal"]
    pub fn octal<'a, T: Octal>(value: &'a T) -> Argument<'a>;
    #[lang = "format_argument_lower_hex"]
    pub fn lower_hex<'a, T: LowerHex>(value: &'a T) -> Argument<'a>;
    #[lang = "format_argument_upper_hex"]
    pub fn upper_hex<'a, T: UpperHex>(value: &'a T) -> Argument<'a>;
    #[lang = "format_argument_binary"]
    pub fn binary<'a, T: Binary>(value: &'a T) -> Argument<'a>;
    #[lang = "format_argument_pointer"]
    pub fn pointer<'a, T: Pointer>(value: &'a T) -> Argument<'a>;
    #[lang = "format_arguments_new"]
    pub const fn arguments<'a>(values: &'a [Argument<'a>]) -> Arguments<'a>;
    #[lang = "format_arguments_from_str"]
    pub const fn text<'a>(text: &'static str) -> Arguments<'a>;
    #[lang = "print"]
    pub fn print(args: Arguments<'_>);
    #[lang = "eprint"]
    pub fn eprint(args: Arguments<'_>);
    #[lang = "format"]
    pub fn format(args: Arguments<'_>) -> String;
    #[lang = "must_use"]
    pub const fn must_use<T>(value: T) -> T;
    #[lang = "panic"]
    pub const fn panic(message: &'static str) -> !;
    #[lang = "panic_fmt"]
    pub const fn panic_fmt(args: Arguments<'_>) -> !;
    pub enum AssertKind {
        #[lang = "AssertKind_Eq"]
        Eq,
        #[lang = "AssertKind_Ne"]
        Ne,
    }
    #[lang = "assert_failed"]
    pub fn assert_failed<T: Debug + ?Sized, U: Debug + ?Sized>(kind: AssertKind, left: &T, right: &U, args: Option<Arguments<'_>>) -> !;
    #[lang = "box_into_vec"]
    pub fn box_into_vec<T, const N: usize>(array: [T; N]) -> Vec<T>;
    #[lang = "vec_new"]
    pub const fn empty_vec<T>() -> Vec<T>;
    #[lang = "range_inclusive_new"]
    pub const fn range_inclusive<Idx>(start: Idx, end: Idx) -> RangeInclusive<Idx>;
}
