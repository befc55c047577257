//! `std::num`, and the constants of `std::f64` and its like.
pub mod num {
    use crate::clone::Clone;
    use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
    use crate::convert::{From, Infallible};
    use crate::default::Default;
    use crate::error::Error;
    use crate::fmt::{Debug, Display, Formatter};
    use crate::hash::Hash;
    use crate::iter::Empty;
    use crate::marker::Copy;

    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct ParseIntError { kind: IntErrorKind }
    #[derive(Debug, Clone, PartialEq, Eq, Copy, Hash)]
    pub enum IntErrorKind { Empty, InvalidDigit, PosOverflow, NegOverflow, Zero }
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct ParseFloatError { kind: () }
    #[derive(Debug, Copy, Clone, PartialEq, Eq)]
    pub struct TryFromIntError(());
    #[derive(PartialEq, PartialOrd, Eq, Ord, Clone, Copy, Default, Hash, Debug)]
    pub struct Wrapping<T>(pub T);
    impl ParseIntError { pub const fn kind(&self) -> &IntErrorKind; }
    impl Error for ParseIntError {}
    impl Error for ParseFloatError {}
    impl Error for TryFromIntError {}
    impl Display for ParseIntError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Display for ParseFloatError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Display for TryFromIntError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl From<Infallible> for TryFromIntError { fn from(x: Infallible) -> TryFromIntError; }
    impl From<!> for TryFromIntError { fn from(never: !) -> TryFromIntError; }
    pub enum FpCategory { Nan, Infinite, Zero, Subnormal, Normal, }
    impl Clone for crate::num::FpCategory { fn clone(&self) -> crate::num::FpCategory; }
    impl Debug for crate::num::FpCategory { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl PartialEq for crate::num::FpCategory { fn eq(&self, other: &crate::num::FpCategory) -> bool; }
    impl Copy for crate::num::FpCategory {}
    impl Eq for crate::num::FpCategory {}
    pub unsafe trait ZeroablePrimitive: crate::marker::Sized + Copy {}
    unsafe impl ZeroablePrimitive for i8 {}
    unsafe impl ZeroablePrimitive for i16 {}
    unsafe impl ZeroablePrimitive for i32 {}
    unsafe impl ZeroablePrimitive for i64 {}
    unsafe impl ZeroablePrimitive for i128 {}
    unsafe impl ZeroablePrimitive for isize {}
    unsafe impl ZeroablePrimitive for u8 {}
    unsafe impl ZeroablePrimitive for u16 {}
    unsafe impl ZeroablePrimitive for u32 {}
    unsafe impl ZeroablePrimitive for u64 {}
    unsafe impl ZeroablePrimitive for u128 {}
    unsafe impl ZeroablePrimitive for usize {}
    unsafe impl ZeroablePrimitive for char {}
    pub struct NonZero<T: crate::num::ZeroablePrimitive> { value: T }
    impl<T> crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive {
        pub const fn new(n: T) -> crate::option::Option<crate::num::NonZero<T>>;
        pub const unsafe fn new_unchecked(n: T) -> crate::num::NonZero<T>;
        pub const fn get(self) -> T;
    }
    impl<T> crate::fmt::Binary for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive + crate::fmt::Binary { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl<T> crate::ops::BitOr<crate::num::NonZero<T>> for T where T: crate::num::ZeroablePrimitive + crate::ops::BitOr<Output = T> { type Output = crate::num::NonZero<T>; fn bitor(self, rhs: crate::num::NonZero<T>) -> <T as crate::ops::BitOr<crate::num::NonZero<T>>>::Output; }
    impl<T> crate::ops::BitOr<T> for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive + crate::ops::BitOr<Output = T> { type Output = crate::num::NonZero<T>; fn bitor(self, rhs: T) -> <crate::num::NonZero<T> as crate::ops::BitOr<T>>::Output; }
    impl<T> crate::ops::BitOr for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive + crate::ops::BitOr<Output = T> { type Output = crate::num::NonZero<T>; fn bitor(self, rhs: crate::num::NonZero<T>) -> <crate::num::NonZero<T> as crate::ops::BitOr>::Output; }
    impl<T> crate::ops::BitOrAssign<T> for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive, crate::num::NonZero<T>: crate::ops::BitOr<T, Output = crate::num::NonZero<T>> { fn bitor_assign(&mut self, rhs: T); }
    impl<T> crate::ops::BitOrAssign for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive, crate::num::NonZero<T>: crate::ops::BitOr<Output = crate::num::NonZero<T>> { fn bitor_assign(&mut self, rhs: crate::num::NonZero<T>); }
    impl<T> Clone for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive { fn clone(&self) -> crate::num::NonZero<T>; }
    impl<T> Debug for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive + Debug { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl<T> Display for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive + Display { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl<T> From<crate::num::NonZero<T>> for T where T: crate::num::ZeroablePrimitive { fn from(nonzero: crate::num::NonZero<T>) -> T; }
    impl<T> Hash for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive + Hash { fn hash<H>(&self, state: &mut H) where H: crate::hash::Hasher; }
    impl<T> crate::fmt::LowerExp for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive + crate::fmt::LowerExp { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl<T> crate::fmt::LowerHex for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive + crate::fmt::LowerHex { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl<T> crate::fmt::Octal for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive + crate::fmt::Octal { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl<T> Ord for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive + Ord { fn cmp(&self, other: &crate::num::NonZero<T>) -> crate::cmp::Ordering; }
    impl<T> PartialEq for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive + PartialEq { fn eq(&self, other: &crate::num::NonZero<T>) -> bool; }
    impl<T> PartialOrd for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive + PartialOrd { fn partial_cmp(&self, other: &crate::num::NonZero<T>) -> crate::option::Option<crate::cmp::Ordering>; }
    impl<T> crate::fmt::UpperExp for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive + crate::fmt::UpperExp { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl<T> crate::fmt::UpperHex for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive + crate::fmt::UpperHex { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl<T> Copy for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive {}
    impl<T> Eq for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive + Eq {}
    impl<T> crate::marker::Send for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive + crate::marker::Send {}
    impl<T> crate::marker::Sync for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive + crate::marker::Sync {}
    impl<T> crate::marker::Unpin for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive + crate::marker::Unpin {}
    pub struct Saturating<T>(pub T);
    impl<T> crate::fmt::Binary for crate::num::Saturating<T> where T: crate::fmt::Binary { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl<T> Clone for crate::num::Saturating<T> where T: Clone { fn clone(&self) -> crate::num::Saturating<T>; }
    impl<T> Debug for crate::num::Saturating<T> where T: Debug { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl<T> Default for crate::num::Saturating<T> where T: Default { fn default() -> crate::num::Saturating<T>; }
    impl<T> Display for crate::num::Saturating<T> where T: Display { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl<T> Hash for crate::num::Saturating<T> where T: Hash { fn hash<__H>(&self, state: &mut __H) where __H: crate::hash::Hasher; }
    impl<T> crate::fmt::LowerHex for crate::num::Saturating<T> where T: crate::fmt::LowerHex { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl<T> crate::fmt::Octal for crate::num::Saturating<T> where T: crate::fmt::Octal { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl<T> Ord for crate::num::Saturating<T> where T: Ord { fn cmp(&self, other: &crate::num::Saturating<T>) -> crate::cmp::Ordering; }
    impl<T> PartialEq for crate::num::Saturating<T> where T: PartialEq { fn eq(&self, other: &crate::num::Saturating<T>) -> bool; }
    impl<T> PartialOrd for crate::num::Saturating<T> where T: PartialOrd { fn partial_cmp(&self, other: &crate::num::Saturating<T>) -> crate::option::Option<crate::cmp::Ordering>; }
    impl<T> crate::fmt::UpperHex for crate::num::Saturating<T> where T: crate::fmt::UpperHex { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl<T> Copy for crate::num::Saturating<T> where T: Copy {}
    impl<T> Eq for crate::num::Saturating<T> where T: Eq {}
    impl<T: crate::fmt::Display> crate::fmt::Display for Wrapping<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T: crate::fmt::Binary> crate::fmt::Binary for Wrapping<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T: crate::fmt::Octal> crate::fmt::Octal for Wrapping<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T: crate::fmt::LowerHex> crate::fmt::LowerHex for Wrapping<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T: crate::fmt::UpperHex> crate::fmt::UpperHex for Wrapping<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    pub type NonZeroI128 = crate::num::NonZero<i128>;
    pub type NonZeroI16 = crate::num::NonZero<i16>;
    pub type NonZeroI32 = crate::num::NonZero<i32>;
    pub type NonZeroI64 = crate::num::NonZero<i64>;
    pub type NonZeroI8 = crate::num::NonZero<i8>;
    pub type NonZeroIsize = crate::num::NonZero<isize>;
    pub type NonZeroU128 = crate::num::NonZero<u128>;
    pub type NonZeroU16 = crate::num::NonZero<u16>;
    pub type NonZeroU32 = crate::num::NonZero<u32>;
    pub type NonZeroU64 = crate::num::NonZero<u64>;
    pub type NonZeroU8 = crate::num::NonZero<u8>;
    pub type NonZeroUsize = crate::num::NonZero<usize>;
}
pub mod i8 { pub const MIN: i8; pub const MAX: i8; }
pub mod i16 { pub const MIN: i16; pub const MAX: i16; }
pub mod i32 { pub const MIN: i32; pub const MAX: i32; }
pub mod i64 { pub const MIN: i64; pub const MAX: i64; }
pub mod i128 { pub const MIN: i128; pub const MAX: i128; }
pub mod isize { pub const MIN: isize; pub const MAX: isize; }
pub mod u8 { pub const MIN: u8; pub const MAX: u8; }
pub mod u16 { pub const MIN: u16; pub const MAX: u16; }
pub mod u32 { pub const MIN: u32; pub const MAX: u32; }
pub mod u64 { pub const MIN: u64; pub const MAX: u64; }
pub mod u128 { pub const MIN: u128; pub const MAX: u128; }
pub mod usize { pub const MIN: usize; pub const MAX: usize; }
pub mod f32 {
    pub const MAX: f32; pub const MIN: f32; pub const EPSILON: f32; pub const INFINITY: f32; pub const NEG_INFINITY: f32; pub const NAN: f32; pub const MANTISSA_DIGITS: u32; pub const DIGITS: u32; pub const RADIX: u32; pub const MIN_EXP: i32; pub const MAX_EXP: i32; pub const MIN_10_EXP: i32; pub const MAX_10_EXP: i32; pub const MIN_POSITIVE: f32;
    pub mod consts { pub const PI: f32; pub const E: f32; pub const TAU: f32; pub const SQRT_2: f32; pub const LN_2: f32; pub const FRAC_PI_2: f32; pub const FRAC_PI_3: f32; pub const FRAC_PI_4: f32; pub const FRAC_PI_6: f32; pub const FRAC_PI_8: f32; pub const FRAC_1_PI: f32; pub const FRAC_2_PI: f32; pub const FRAC_2_SQRT_PI: f32; pub const FRAC_1_SQRT_2: f32; pub const LOG2_E: f32; pub const LOG2_10: f32; pub const LOG10_E: f32; pub const LOG10_2: f32; pub const LN_10: f32; }
}
pub mod f64 {
    pub const MAX: f64; pub const MIN: f64; pub const EPSILON: f64; pub const INFINITY: f64; pub const NEG_INFINITY: f64; pub const NAN: f64; pub const MANTISSA_DIGITS: u32; pub const DIGITS: u32; pub const RADIX: u32; pub const MIN_EXP: i32; pub const MAX_EXP: i32; pub const MIN_10_EXP: i32; pub const MAX_10_EXP: i32; pub const MIN_POSITIVE: f64;
    pub mod consts { pub const PI: f64; pub const E: f64; pub const TAU: f64; pub const SQRT_2: f64; pub const LN_2: f64; pub const FRAC_PI_2: f64; pub const FRAC_PI_3: f64; pub const FRAC_PI_4: f64; pub const FRAC_PI_6: f64; pub const FRAC_PI_8: f64; pub const FRAC_1_PI: f64; pub const FRAC_2_PI: f64; pub const FRAC_2_SQRT_PI: f64; pub const FRAC_1_SQRT_2: f64; pub const LOG2_E: f64; pub const LOG2_10: f64; pub const LOG10_E: f64; pub const LOG10_2: f64; pub const LN_10: f64; }
}
impl bool {
    pub fn then_some<T>(self, t: T) -> crate::option::Option<T>;
    pub fn then<T, F>(self, f: F) -> crate::option::Option<T> where F: crate::ops::FnOnce() -> T;
}
