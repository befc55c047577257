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
    /// Stands for std's macros: the operators of `Wrapping` and `Saturating` are declared there once for each type of integers.
    pub trait WrappedInteger {}
    impl WrappedInteger for i8 {}
    impl WrappedInteger for i16 {}
    impl WrappedInteger for i32 {}
    impl WrappedInteger for i64 {}
    impl WrappedInteger for i128 {}
    impl WrappedInteger for isize {}
    impl WrappedInteger for u8 {}
    impl WrappedInteger for u16 {}
    impl WrappedInteger for u32 {}
    impl WrappedInteger for u64 {}
    impl WrappedInteger for u128 {}
    impl WrappedInteger for usize {}
    impl<T: WrappedInteger> crate::ops::Add<Wrapping<T>> for Wrapping<T> { type Output = Wrapping<T>; fn add(self, other: Wrapping<T>) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::Add<&Wrapping<T>> for Wrapping<T> { type Output = Wrapping<T>; fn add(self, other: &Wrapping<T>) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::Add<Wrapping<T>> for &Wrapping<T> { type Output = Wrapping<T>; fn add(self, other: Wrapping<T>) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::Add<&Wrapping<T>> for &Wrapping<T> { type Output = Wrapping<T>; fn add(self, other: &Wrapping<T>) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::AddAssign<Wrapping<T>> for Wrapping<T> { fn add_assign(&mut self, other: Wrapping<T>); }
    impl<T: WrappedInteger> crate::ops::AddAssign<&Wrapping<T>> for Wrapping<T> { fn add_assign(&mut self, other: &Wrapping<T>); }
    impl<T: WrappedInteger> crate::ops::AddAssign<T> for Wrapping<T> { fn add_assign(&mut self, other: T); }
    impl<T: WrappedInteger> crate::ops::AddAssign<&T> for Wrapping<T> { fn add_assign(&mut self, other: &T); }
    impl<T: WrappedInteger> crate::ops::Sub<Wrapping<T>> for Wrapping<T> { type Output = Wrapping<T>; fn sub(self, other: Wrapping<T>) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::Sub<&Wrapping<T>> for Wrapping<T> { type Output = Wrapping<T>; fn sub(self, other: &Wrapping<T>) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::Sub<Wrapping<T>> for &Wrapping<T> { type Output = Wrapping<T>; fn sub(self, other: Wrapping<T>) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::Sub<&Wrapping<T>> for &Wrapping<T> { type Output = Wrapping<T>; fn sub(self, other: &Wrapping<T>) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::SubAssign<Wrapping<T>> for Wrapping<T> { fn sub_assign(&mut self, other: Wrapping<T>); }
    impl<T: WrappedInteger> crate::ops::SubAssign<&Wrapping<T>> for Wrapping<T> { fn sub_assign(&mut self, other: &Wrapping<T>); }
    impl<T: WrappedInteger> crate::ops::SubAssign<T> for Wrapping<T> { fn sub_assign(&mut self, other: T); }
    impl<T: WrappedInteger> crate::ops::SubAssign<&T> for Wrapping<T> { fn sub_assign(&mut self, other: &T); }
    impl<T: WrappedInteger> crate::ops::Mul<Wrapping<T>> for Wrapping<T> { type Output = Wrapping<T>; fn mul(self, other: Wrapping<T>) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::Mul<&Wrapping<T>> for Wrapping<T> { type Output = Wrapping<T>; fn mul(self, other: &Wrapping<T>) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::Mul<Wrapping<T>> for &Wrapping<T> { type Output = Wrapping<T>; fn mul(self, other: Wrapping<T>) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::Mul<&Wrapping<T>> for &Wrapping<T> { type Output = Wrapping<T>; fn mul(self, other: &Wrapping<T>) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::MulAssign<Wrapping<T>> for Wrapping<T> { fn mul_assign(&mut self, other: Wrapping<T>); }
    impl<T: WrappedInteger> crate::ops::MulAssign<&Wrapping<T>> for Wrapping<T> { fn mul_assign(&mut self, other: &Wrapping<T>); }
    impl<T: WrappedInteger> crate::ops::MulAssign<T> for Wrapping<T> { fn mul_assign(&mut self, other: T); }
    impl<T: WrappedInteger> crate::ops::MulAssign<&T> for Wrapping<T> { fn mul_assign(&mut self, other: &T); }
    impl<T: WrappedInteger> crate::ops::Div<Wrapping<T>> for Wrapping<T> { type Output = Wrapping<T>; fn div(self, other: Wrapping<T>) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::Div<&Wrapping<T>> for Wrapping<T> { type Output = Wrapping<T>; fn div(self, other: &Wrapping<T>) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::Div<Wrapping<T>> for &Wrapping<T> { type Output = Wrapping<T>; fn div(self, other: Wrapping<T>) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::Div<&Wrapping<T>> for &Wrapping<T> { type Output = Wrapping<T>; fn div(self, other: &Wrapping<T>) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::DivAssign<Wrapping<T>> for Wrapping<T> { fn div_assign(&mut self, other: Wrapping<T>); }
    impl<T: WrappedInteger> crate::ops::DivAssign<&Wrapping<T>> for Wrapping<T> { fn div_assign(&mut self, other: &Wrapping<T>); }
    impl<T: WrappedInteger> crate::ops::DivAssign<T> for Wrapping<T> { fn div_assign(&mut self, other: T); }
    impl<T: WrappedInteger> crate::ops::DivAssign<&T> for Wrapping<T> { fn div_assign(&mut self, other: &T); }
    impl<T: WrappedInteger> crate::ops::Rem<Wrapping<T>> for Wrapping<T> { type Output = Wrapping<T>; fn rem(self, other: Wrapping<T>) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::Rem<&Wrapping<T>> for Wrapping<T> { type Output = Wrapping<T>; fn rem(self, other: &Wrapping<T>) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::Rem<Wrapping<T>> for &Wrapping<T> { type Output = Wrapping<T>; fn rem(self, other: Wrapping<T>) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::Rem<&Wrapping<T>> for &Wrapping<T> { type Output = Wrapping<T>; fn rem(self, other: &Wrapping<T>) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::RemAssign<Wrapping<T>> for Wrapping<T> { fn rem_assign(&mut self, other: Wrapping<T>); }
    impl<T: WrappedInteger> crate::ops::RemAssign<&Wrapping<T>> for Wrapping<T> { fn rem_assign(&mut self, other: &Wrapping<T>); }
    impl<T: WrappedInteger> crate::ops::RemAssign<T> for Wrapping<T> { fn rem_assign(&mut self, other: T); }
    impl<T: WrappedInteger> crate::ops::RemAssign<&T> for Wrapping<T> { fn rem_assign(&mut self, other: &T); }
    impl<T: WrappedInteger> crate::ops::BitAnd<Wrapping<T>> for Wrapping<T> { type Output = Wrapping<T>; fn bitand(self, other: Wrapping<T>) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::BitAnd<&Wrapping<T>> for Wrapping<T> { type Output = Wrapping<T>; fn bitand(self, other: &Wrapping<T>) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::BitAnd<Wrapping<T>> for &Wrapping<T> { type Output = Wrapping<T>; fn bitand(self, other: Wrapping<T>) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::BitAnd<&Wrapping<T>> for &Wrapping<T> { type Output = Wrapping<T>; fn bitand(self, other: &Wrapping<T>) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::BitAndAssign<Wrapping<T>> for Wrapping<T> { fn bitand_assign(&mut self, other: Wrapping<T>); }
    impl<T: WrappedInteger> crate::ops::BitAndAssign<&Wrapping<T>> for Wrapping<T> { fn bitand_assign(&mut self, other: &Wrapping<T>); }
    impl<T: WrappedInteger> crate::ops::BitAndAssign<T> for Wrapping<T> { fn bitand_assign(&mut self, other: T); }
    impl<T: WrappedInteger> crate::ops::BitAndAssign<&T> for Wrapping<T> { fn bitand_assign(&mut self, other: &T); }
    impl<T: WrappedInteger> crate::ops::BitOr<Wrapping<T>> for Wrapping<T> { type Output = Wrapping<T>; fn bitor(self, other: Wrapping<T>) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::BitOr<&Wrapping<T>> for Wrapping<T> { type Output = Wrapping<T>; fn bitor(self, other: &Wrapping<T>) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::BitOr<Wrapping<T>> for &Wrapping<T> { type Output = Wrapping<T>; fn bitor(self, other: Wrapping<T>) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::BitOr<&Wrapping<T>> for &Wrapping<T> { type Output = Wrapping<T>; fn bitor(self, other: &Wrapping<T>) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::BitOrAssign<Wrapping<T>> for Wrapping<T> { fn bitor_assign(&mut self, other: Wrapping<T>); }
    impl<T: WrappedInteger> crate::ops::BitOrAssign<&Wrapping<T>> for Wrapping<T> { fn bitor_assign(&mut self, other: &Wrapping<T>); }
    impl<T: WrappedInteger> crate::ops::BitOrAssign<T> for Wrapping<T> { fn bitor_assign(&mut self, other: T); }
    impl<T: WrappedInteger> crate::ops::BitOrAssign<&T> for Wrapping<T> { fn bitor_assign(&mut self, other: &T); }
    impl<T: WrappedInteger> crate::ops::BitXor<Wrapping<T>> for Wrapping<T> { type Output = Wrapping<T>; fn bitxor(self, other: Wrapping<T>) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::BitXor<&Wrapping<T>> for Wrapping<T> { type Output = Wrapping<T>; fn bitxor(self, other: &Wrapping<T>) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::BitXor<Wrapping<T>> for &Wrapping<T> { type Output = Wrapping<T>; fn bitxor(self, other: Wrapping<T>) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::BitXor<&Wrapping<T>> for &Wrapping<T> { type Output = Wrapping<T>; fn bitxor(self, other: &Wrapping<T>) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::BitXorAssign<Wrapping<T>> for Wrapping<T> { fn bitxor_assign(&mut self, other: Wrapping<T>); }
    impl<T: WrappedInteger> crate::ops::BitXorAssign<&Wrapping<T>> for Wrapping<T> { fn bitxor_assign(&mut self, other: &Wrapping<T>); }
    impl<T: WrappedInteger> crate::ops::BitXorAssign<T> for Wrapping<T> { fn bitxor_assign(&mut self, other: T); }
    impl<T: WrappedInteger> crate::ops::BitXorAssign<&T> for Wrapping<T> { fn bitxor_assign(&mut self, other: &T); }
    impl<T: WrappedInteger> crate::ops::Neg for Wrapping<T> { type Output = Wrapping<T>; fn neg(self) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::Neg for &Wrapping<T> { type Output = Wrapping<T>; fn neg(self) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::Not for Wrapping<T> { type Output = Wrapping<T>; fn not(self) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::Not for &Wrapping<T> { type Output = Wrapping<T>; fn not(self) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::Shl<usize> for Wrapping<T> { type Output = Wrapping<T>; fn shl(self, other: usize) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::Shl<&usize> for Wrapping<T> { type Output = Wrapping<T>; fn shl(self, other: &usize) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::Shl<usize> for &Wrapping<T> { type Output = Wrapping<T>; fn shl(self, other: usize) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::Shl<&usize> for &Wrapping<T> { type Output = Wrapping<T>; fn shl(self, other: &usize) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::ShlAssign<usize> for Wrapping<T> { fn shl_assign(&mut self, other: usize); }
    impl<T: WrappedInteger> crate::ops::ShlAssign<&usize> for Wrapping<T> { fn shl_assign(&mut self, other: &usize); }
    impl<T: WrappedInteger> crate::ops::Shr<usize> for Wrapping<T> { type Output = Wrapping<T>; fn shr(self, other: usize) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::Shr<&usize> for Wrapping<T> { type Output = Wrapping<T>; fn shr(self, other: &usize) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::Shr<usize> for &Wrapping<T> { type Output = Wrapping<T>; fn shr(self, other: usize) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::Shr<&usize> for &Wrapping<T> { type Output = Wrapping<T>; fn shr(self, other: &usize) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::ops::ShrAssign<usize> for Wrapping<T> { fn shr_assign(&mut self, other: usize); }
    impl<T: WrappedInteger> crate::ops::ShrAssign<&usize> for Wrapping<T> { fn shr_assign(&mut self, other: &usize); }
    impl<T: WrappedInteger> crate::ops::Add<Saturating<T>> for Saturating<T> { type Output = Saturating<T>; fn add(self, other: Saturating<T>) -> Saturating<T>; }
    impl<T: WrappedInteger> crate::ops::Add<&Saturating<T>> for Saturating<T> { type Output = Saturating<T>; fn add(self, other: &Saturating<T>) -> Saturating<T>; }
    impl<T: WrappedInteger> crate::ops::Add<Saturating<T>> for &Saturating<T> { type Output = Saturating<T>; fn add(self, other: Saturating<T>) -> Saturating<T>; }
    impl<T: WrappedInteger> crate::ops::Add<&Saturating<T>> for &Saturating<T> { type Output = Saturating<T>; fn add(self, other: &Saturating<T>) -> Saturating<T>; }
    impl<T: WrappedInteger> crate::ops::AddAssign<Saturating<T>> for Saturating<T> { fn add_assign(&mut self, other: Saturating<T>); }
    impl<T: WrappedInteger> crate::ops::AddAssign<&Saturating<T>> for Saturating<T> { fn add_assign(&mut self, other: &Saturating<T>); }
    impl<T: WrappedInteger> crate::ops::AddAssign<T> for Saturating<T> { fn add_assign(&mut self, other: T); }
    impl<T: WrappedInteger> crate::ops::AddAssign<&T> for Saturating<T> { fn add_assign(&mut self, other: &T); }
    impl<T: WrappedInteger> crate::ops::Sub<Saturating<T>> for Saturating<T> { type Output = Saturating<T>; fn sub(self, other: Saturating<T>) -> Saturating<T>; }
    impl<T: WrappedInteger> crate::ops::Sub<&Saturating<T>> for Saturating<T> { type Output = Saturating<T>; fn sub(self, other: &Saturating<T>) -> Saturating<T>; }
    impl<T: WrappedInteger> crate::ops::Sub<Saturating<T>> for &Saturating<T> { type Output = Saturating<T>; fn sub(self, other: Saturating<T>) -> Saturating<T>; }
    impl<T: WrappedInteger> crate::ops::Sub<&Saturating<T>> for &Saturating<T> { type Output = Saturating<T>; fn sub(self, other: &Saturating<T>) -> Saturating<T>; }
    impl<T: WrappedInteger> crate::ops::SubAssign<Saturating<T>> for Saturating<T> { fn sub_assign(&mut self, other: Saturating<T>); }
    impl<T: WrappedInteger> crate::ops::SubAssign<&Saturating<T>> for Saturating<T> { fn sub_assign(&mut self, other: &Saturating<T>); }
    impl<T: WrappedInteger> crate::ops::SubAssign<T> for Saturating<T> { fn sub_assign(&mut self, other: T); }
    impl<T: WrappedInteger> crate::ops::SubAssign<&T> for Saturating<T> { fn sub_assign(&mut self, other: &T); }
    impl<T: WrappedInteger> crate::ops::Mul<Saturating<T>> for Saturating<T> { type Output = Saturating<T>; fn mul(self, other: Saturating<T>) -> Saturating<T>; }
    impl<T: WrappedInteger> crate::ops::Mul<&Saturating<T>> for Saturating<T> { type Output = Saturating<T>; fn mul(self, other: &Saturating<T>) -> Saturating<T>; }
    impl<T: WrappedInteger> crate::ops::Mul<Saturating<T>> for &Saturating<T> { type Output = Saturating<T>; fn mul(self, other: Saturating<T>) -> Saturating<T>; }
    impl<T: WrappedInteger> crate::ops::Mul<&Saturating<T>> for &Saturating<T> { type Output = Saturating<T>; fn mul(self, other: &Saturating<T>) -> Saturating<T>; }
    impl<T: WrappedInteger> crate::ops::MulAssign<Saturating<T>> for Saturating<T> { fn mul_assign(&mut self, other: Saturating<T>); }
    impl<T: WrappedInteger> crate::ops::MulAssign<&Saturating<T>> for Saturating<T> { fn mul_assign(&mut self, other: &Saturating<T>); }
    impl<T: WrappedInteger> crate::ops::MulAssign<T> for Saturating<T> { fn mul_assign(&mut self, other: T); }
    impl<T: WrappedInteger> crate::ops::MulAssign<&T> for Saturating<T> { fn mul_assign(&mut self, other: &T); }
    impl<T: WrappedInteger> crate::ops::Div<Saturating<T>> for Saturating<T> { type Output = Saturating<T>; fn div(self, other: Saturating<T>) -> Saturating<T>; }
    impl<T: WrappedInteger> crate::ops::Div<&Saturating<T>> for Saturating<T> { type Output = Saturating<T>; fn div(self, other: &Saturating<T>) -> Saturating<T>; }
    impl<T: WrappedInteger> crate::ops::Div<Saturating<T>> for &Saturating<T> { type Output = Saturating<T>; fn div(self, other: Saturating<T>) -> Saturating<T>; }
    impl<T: WrappedInteger> crate::ops::Div<&Saturating<T>> for &Saturating<T> { type Output = Saturating<T>; fn div(self, other: &Saturating<T>) -> Saturating<T>; }
    impl<T: WrappedInteger> crate::ops::DivAssign<Saturating<T>> for Saturating<T> { fn div_assign(&mut self, other: Saturating<T>); }
    impl<T: WrappedInteger> crate::ops::DivAssign<&Saturating<T>> for Saturating<T> { fn div_assign(&mut self, other: &Saturating<T>); }
    impl<T: WrappedInteger> crate::ops::DivAssign<T> for Saturating<T> { fn div_assign(&mut self, other: T); }
    impl<T: WrappedInteger> crate::ops::DivAssign<&T> for Saturating<T> { fn div_assign(&mut self, other: &T); }
    impl<T: WrappedInteger> crate::ops::Rem<Saturating<T>> for Saturating<T> { type Output = Saturating<T>; fn rem(self, other: Saturating<T>) -> Saturating<T>; }
    impl<T: WrappedInteger> crate::ops::Rem<&Saturating<T>> for Saturating<T> { type Output = Saturating<T>; fn rem(self, other: &Saturating<T>) -> Saturating<T>; }
    impl<T: WrappedInteger> crate::ops::Rem<Saturating<T>> for &Saturating<T> { type Output = Saturating<T>; fn rem(self, other: Saturating<T>) -> Saturating<T>; }
    impl<T: WrappedInteger> crate::ops::Rem<&Saturating<T>> for &Saturating<T> { type Output = Saturating<T>; fn rem(self, other: &Saturating<T>) -> Saturating<T>; }
    impl<T: WrappedInteger> crate::ops::RemAssign<Saturating<T>> for Saturating<T> { fn rem_assign(&mut self, other: Saturating<T>); }
    impl<T: WrappedInteger> crate::ops::RemAssign<&Saturating<T>> for Saturating<T> { fn rem_assign(&mut self, other: &Saturating<T>); }
    impl<T: WrappedInteger> crate::ops::RemAssign<T> for Saturating<T> { fn rem_assign(&mut self, other: T); }
    impl<T: WrappedInteger> crate::ops::RemAssign<&T> for Saturating<T> { fn rem_assign(&mut self, other: &T); }
    impl<T: WrappedInteger> crate::ops::BitAnd<Saturating<T>> for Saturating<T> { type Output = Saturating<T>; fn bitand(self, other: Saturating<T>) -> Saturating<T>; }
    impl<T: WrappedInteger> crate::ops::BitAnd<&Saturating<T>> for Saturating<T> { type Output = Saturating<T>; fn bitand(self, other: &Saturating<T>) -> Saturating<T>; }
    impl<T: WrappedInteger> crate::ops::BitAnd<Saturating<T>> for &Saturating<T> { type Output = Saturating<T>; fn bitand(self, other: Saturating<T>) -> Saturating<T>; }
    impl<T: WrappedInteger> crate::ops::BitAnd<&Saturating<T>> for &Saturating<T> { type Output = Saturating<T>; fn bitand(self, other: &Saturating<T>) -> Saturating<T>; }
    impl<T: WrappedInteger> crate::ops::BitAndAssign<Saturating<T>> for Saturating<T> { fn bitand_assign(&mut self, other: Saturating<T>); }
    impl<T: WrappedInteger> crate::ops::BitAndAssign<&Saturating<T>> for Saturating<T> { fn bitand_assign(&mut self, other: &Saturating<T>); }
    impl<T: WrappedInteger> crate::ops::BitAndAssign<T> for Saturating<T> { fn bitand_assign(&mut self, other: T); }
    impl<T: WrappedInteger> crate::ops::BitAndAssign<&T> for Saturating<T> { fn bitand_assign(&mut self, other: &T); }
    impl<T: WrappedInteger> crate::ops::BitOr<Saturating<T>> for Saturating<T> { type Output = Saturating<T>; fn bitor(self, other: Saturating<T>) -> Saturating<T>; }
    impl<T: WrappedInteger> crate::ops::BitOr<&Saturating<T>> for Saturating<T> { type Output = Saturating<T>; fn bitor(self, other: &Saturating<T>) -> Saturating<T>; }
    impl<T: WrappedInteger> crate::ops::BitOr<Saturating<T>> for &Saturating<T> { type Output = Saturating<T>; fn bitor(self, other: Saturating<T>) -> Saturating<T>; }
    impl<T: WrappedInteger> crate::ops::BitOr<&Saturating<T>> for &Saturating<T> { type Output = Saturating<T>; fn bitor(self, other: &Saturating<T>) -> Saturating<T>; }
    impl<T: WrappedInteger> crate::ops::BitOrAssign<Saturating<T>> for Saturating<T> { fn bitor_assign(&mut self, other: Saturating<T>); }
    impl<T: WrappedInteger> crate::ops::BitOrAssign<&Saturating<T>> for Saturating<T> { fn bitor_assign(&mut self, other: &Saturating<T>); }
    impl<T: WrappedInteger> crate::ops::BitOrAssign<T> for Saturating<T> { fn bitor_assign(&mut self, other: T); }
    impl<T: WrappedInteger> crate::ops::BitOrAssign<&T> for Saturating<T> { fn bitor_assign(&mut self, other: &T); }
    impl<T: WrappedInteger> crate::ops::BitXor<Saturating<T>> for Saturating<T> { type Output = Saturating<T>; fn bitxor(self, other: Saturating<T>) -> Saturating<T>; }
    impl<T: WrappedInteger> crate::ops::BitXor<&Saturating<T>> for Saturating<T> { type Output = Saturating<T>; fn bitxor(self, other: &Saturating<T>) -> Saturating<T>; }
    impl<T: WrappedInteger> crate::ops::BitXor<Saturating<T>> for &Saturating<T> { type Output = Saturating<T>; fn bitxor(self, other: Saturating<T>) -> Saturating<T>; }
    impl<T: WrappedInteger> crate::ops::BitXor<&Saturating<T>> for &Saturating<T> { type Output = Saturating<T>; fn bitxor(self, other: &Saturating<T>) -> Saturating<T>; }
    impl<T: WrappedInteger> crate::ops::BitXorAssign<Saturating<T>> for Saturating<T> { fn bitxor_assign(&mut self, other: Saturating<T>); }
    impl<T: WrappedInteger> crate::ops::BitXorAssign<&Saturating<T>> for Saturating<T> { fn bitxor_assign(&mut self, other: &Saturating<T>); }
    impl<T: WrappedInteger> crate::ops::BitXorAssign<T> for Saturating<T> { fn bitxor_assign(&mut self, other: T); }
    impl<T: WrappedInteger> crate::ops::BitXorAssign<&T> for Saturating<T> { fn bitxor_assign(&mut self, other: &T); }
    impl<T: WrappedInteger> crate::ops::Neg for Saturating<T> { type Output = Saturating<T>; fn neg(self) -> Saturating<T>; }
    impl<T: WrappedInteger> crate::ops::Neg for &Saturating<T> { type Output = Saturating<T>; fn neg(self) -> Saturating<T>; }
    impl<T: WrappedInteger> crate::ops::Not for Saturating<T> { type Output = Saturating<T>; fn not(self) -> Saturating<T>; }
    impl<T: WrappedInteger> crate::ops::Not for &Saturating<T> { type Output = Saturating<T>; fn not(self) -> Saturating<T>; }
    impl<T: crate::fmt::Display> crate::fmt::Display for Wrapping<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T: crate::fmt::Binary> crate::fmt::Binary for Wrapping<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T: crate::fmt::Octal> crate::fmt::Octal for Wrapping<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T: crate::fmt::LowerHex> crate::fmt::LowerHex for Wrapping<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T: crate::fmt::UpperHex> crate::fmt::UpperHex for Wrapping<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T: WrappedInteger> crate::iter::Sum for Wrapping<T> { fn sum<I: crate::iter::Iterator<Item = Wrapping<T>>>(iter: I) -> Wrapping<T>; }
    impl<'a, T: WrappedInteger> crate::iter::Sum<&'a Wrapping<T>> for Wrapping<T> { fn sum<I: crate::iter::Iterator<Item = &'a Wrapping<T>>>(iter: I) -> Wrapping<T>; }
    impl<T: WrappedInteger> crate::iter::Product for Wrapping<T> { fn product<I: crate::iter::Iterator<Item = Wrapping<T>>>(iter: I) -> Wrapping<T>; }
    impl<'a, T: WrappedInteger> crate::iter::Product<&'a Wrapping<T>> for Wrapping<T> { fn product<I: crate::iter::Iterator<Item = &'a Wrapping<T>>>(iter: I) -> Wrapping<T>; }
    impl crate::num::Wrapping<usize> {
        pub const fn reverse_bits(self) -> crate::num::Wrapping<usize>;
    }
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
    pub const MAX: f32; pub const MIN: f32; pub const EPSILON: f32; pub const INFINITY: f32; pub const NEG_INFINITY: f32; pub const NAN: f32;
    pub mod consts { pub const PI: f32; pub const E: f32; pub const TAU: f32; pub const SQRT_2: f32; pub const LN_2: f32; pub const FRAC_PI_2: f32; }
}
pub mod f64 {
    pub const MAX: f64; pub const MIN: f64; pub const EPSILON: f64; pub const INFINITY: f64; pub const NEG_INFINITY: f64; pub const NAN: f64;
    pub mod consts { pub const PI: f64; pub const E: f64; pub const TAU: f64; pub const SQRT_2: f64; pub const LN_2: f64; pub const FRAC_PI_2: f64; }
}
impl bool {
    pub fn then_some<T>(self, t: T) -> crate::option::Option<T>;
    pub fn then<T, F>(self, f: F) -> crate::option::Option<T> where F: crate::ops::FnOnce() -> T;
}
