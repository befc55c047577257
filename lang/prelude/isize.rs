//! `isize`: operators, conversions, inherent methods.
mod num_isize {
    use crate::clone::Clone;
    use crate::cmp::{Eq, Ord, Ordering, PartialEq, PartialOrd};
    use crate::convert::{From, TryFrom};
    use crate::default::Default;
    use crate::fmt::{Binary, Debug, Display, Formatter, LowerHex, Octal, UpperHex};
    use crate::hash::{Hash, Hasher};
    use crate::iter::{Iterator, Product, Step, Sum};
    use crate::marker::Copy;
    use crate::num::{ParseIntError, TryFromIntError};
    use crate::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign, Neg, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign};
    use crate::option::Option;
    use crate::result::Result;
    use crate::str::FromStr;

    impl Clone for isize { fn clone(&self) -> Self; }
    impl Copy for isize {}
    impl Default for isize { fn default() -> isize; }
    impl PartialEq for isize { fn eq(&self, other: &Self) -> bool; }
    impl PartialOrd for isize { fn partial_cmp(&self, other: &Self) -> Option<Ordering>; }
    impl Debug for isize { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Display for isize { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl FromStr for isize { type Err = ParseIntError; fn from_str(src: &str) -> Result<Self, ParseIntError>; }
    impl Sum for isize { fn sum<I: Iterator<Item = Self>>(iter: I) -> Self; }
    impl<'a> Sum<&'a isize> for isize { fn sum<I: Iterator<Item = &'a Self>>(iter: I) -> Self; }
    impl Product for isize { fn product<I: Iterator<Item = Self>>(iter: I) -> Self; }
    impl<'a> Product<&'a isize> for isize { fn product<I: Iterator<Item = &'a Self>>(iter: I) -> Self; }
    impl Eq for isize {}
    impl Ord for isize { fn cmp(&self, other: &Self) -> Ordering; }
    impl Hash for isize { fn hash<H: Hasher>(&self, state: &mut H); }
    impl Step for isize {}
    impl LowerHex for isize { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl UpperHex for isize { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Binary for isize { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Octal for isize { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Not for isize { type Output = isize; fn not(self) -> isize; }
    impl Not for &isize { type Output = isize; fn not(self) -> isize; }
    impl Neg for isize { type Output = isize; fn neg(self) -> isize; }
    impl Neg for &isize { type Output = isize; fn neg(self) -> isize; }
    impl Add for isize { type Output = isize; fn add(self, other: isize) -> isize; }
    impl Add<&isize> for isize { type Output = isize; fn add(self, other: &isize) -> isize; }
    impl<'a> Add<isize> for &'a isize { type Output = isize; fn add(self, other: isize) -> isize; }
    impl Add<&isize> for &isize { type Output = isize; fn add(self, other: &isize) -> isize; }
    impl AddAssign for isize { fn add_assign(&mut self, other: isize); }
    impl AddAssign<&isize> for isize { fn add_assign(&mut self, other: &isize); }
    impl Sub for isize { type Output = isize; fn sub(self, other: isize) -> isize; }
    impl Sub<&isize> for isize { type Output = isize; fn sub(self, other: &isize) -> isize; }
    impl<'a> Sub<isize> for &'a isize { type Output = isize; fn sub(self, other: isize) -> isize; }
    impl Sub<&isize> for &isize { type Output = isize; fn sub(self, other: &isize) -> isize; }
    impl SubAssign for isize { fn sub_assign(&mut self, other: isize); }
    impl SubAssign<&isize> for isize { fn sub_assign(&mut self, other: &isize); }
    impl Mul for isize { type Output = isize; fn mul(self, other: isize) -> isize; }
    impl Mul<&isize> for isize { type Output = isize; fn mul(self, other: &isize) -> isize; }
    impl<'a> Mul<isize> for &'a isize { type Output = isize; fn mul(self, other: isize) -> isize; }
    impl Mul<&isize> for &isize { type Output = isize; fn mul(self, other: &isize) -> isize; }
    impl MulAssign for isize { fn mul_assign(&mut self, other: isize); }
    impl MulAssign<&isize> for isize { fn mul_assign(&mut self, other: &isize); }
    impl Div for isize { type Output = isize; fn div(self, other: isize) -> isize; }
    impl Div<&isize> for isize { type Output = isize; fn div(self, other: &isize) -> isize; }
    impl<'a> Div<isize> for &'a isize { type Output = isize; fn div(self, other: isize) -> isize; }
    impl Div<&isize> for &isize { type Output = isize; fn div(self, other: &isize) -> isize; }
    impl DivAssign for isize { fn div_assign(&mut self, other: isize); }
    impl DivAssign<&isize> for isize { fn div_assign(&mut self, other: &isize); }
    impl Rem for isize { type Output = isize; fn rem(self, other: isize) -> isize; }
    impl Rem<&isize> for isize { type Output = isize; fn rem(self, other: &isize) -> isize; }
    impl<'a> Rem<isize> for &'a isize { type Output = isize; fn rem(self, other: isize) -> isize; }
    impl Rem<&isize> for &isize { type Output = isize; fn rem(self, other: &isize) -> isize; }
    impl RemAssign for isize { fn rem_assign(&mut self, other: isize); }
    impl RemAssign<&isize> for isize { fn rem_assign(&mut self, other: &isize); }
    impl BitAnd for isize { type Output = isize; fn bitand(self, other: isize) -> isize; }
    impl BitAnd<&isize> for isize { type Output = isize; fn bitand(self, other: &isize) -> isize; }
    impl<'a> BitAnd<isize> for &'a isize { type Output = isize; fn bitand(self, other: isize) -> isize; }
    impl BitAnd<&isize> for &isize { type Output = isize; fn bitand(self, other: &isize) -> isize; }
    impl BitAndAssign for isize { fn bitand_assign(&mut self, other: isize); }
    impl BitAndAssign<&isize> for isize { fn bitand_assign(&mut self, other: &isize); }
    impl BitOr for isize { type Output = isize; fn bitor(self, other: isize) -> isize; }
    impl BitOr<&isize> for isize { type Output = isize; fn bitor(self, other: &isize) -> isize; }
    impl<'a> BitOr<isize> for &'a isize { type Output = isize; fn bitor(self, other: isize) -> isize; }
    impl BitOr<&isize> for &isize { type Output = isize; fn bitor(self, other: &isize) -> isize; }
    impl BitOrAssign for isize { fn bitor_assign(&mut self, other: isize); }
    impl BitOrAssign<&isize> for isize { fn bitor_assign(&mut self, other: &isize); }
    impl BitXor for isize { type Output = isize; fn bitxor(self, other: isize) -> isize; }
    impl BitXor<&isize> for isize { type Output = isize; fn bitxor(self, other: &isize) -> isize; }
    impl<'a> BitXor<isize> for &'a isize { type Output = isize; fn bitxor(self, other: isize) -> isize; }
    impl BitXor<&isize> for &isize { type Output = isize; fn bitxor(self, other: &isize) -> isize; }
    impl BitXorAssign for isize { fn bitxor_assign(&mut self, other: isize); }
    impl BitXorAssign<&isize> for isize { fn bitxor_assign(&mut self, other: &isize); }
    impl Shl for isize { type Output = isize; fn shl(self, other: isize) -> isize; }
    impl Shl<&isize> for isize { type Output = isize; fn shl(self, other: &isize) -> isize; }
    impl<'a> Shl<isize> for &'a isize { type Output = isize; fn shl(self, other: isize) -> isize; }
    impl Shl<&isize> for &isize { type Output = isize; fn shl(self, other: &isize) -> isize; }
    impl ShlAssign for isize { fn shl_assign(&mut self, other: isize); }
    impl ShlAssign<&isize> for isize { fn shl_assign(&mut self, other: &isize); }
    impl Shl<i32> for isize { type Output = isize; fn shl(self, other: i32) -> isize; }
    impl ShlAssign<i32> for isize { fn shl_assign(&mut self, other: i32); }
    impl Shl<u32> for isize { type Output = isize; fn shl(self, other: u32) -> isize; }
    impl ShlAssign<u32> for isize { fn shl_assign(&mut self, other: u32); }
    impl Shl<usize> for isize { type Output = isize; fn shl(self, other: usize) -> isize; }
    impl ShlAssign<usize> for isize { fn shl_assign(&mut self, other: usize); }
    impl Shl<u8> for isize { type Output = isize; fn shl(self, other: u8) -> isize; }
    impl ShlAssign<u8> for isize { fn shl_assign(&mut self, other: u8); }
    impl Shl<u64> for isize { type Output = isize; fn shl(self, other: u64) -> isize; }
    impl ShlAssign<u64> for isize { fn shl_assign(&mut self, other: u64); }
    impl Shl<i64> for isize { type Output = isize; fn shl(self, other: i64) -> isize; }
    impl ShlAssign<i64> for isize { fn shl_assign(&mut self, other: i64); }
    impl Shr for isize { type Output = isize; fn shr(self, other: isize) -> isize; }
    impl Shr<&isize> for isize { type Output = isize; fn shr(self, other: &isize) -> isize; }
    impl<'a> Shr<isize> for &'a isize { type Output = isize; fn shr(self, other: isize) -> isize; }
    impl Shr<&isize> for &isize { type Output = isize; fn shr(self, other: &isize) -> isize; }
    impl ShrAssign for isize { fn shr_assign(&mut self, other: isize); }
    impl ShrAssign<&isize> for isize { fn shr_assign(&mut self, other: &isize); }
    impl Shr<i32> for isize { type Output = isize; fn shr(self, other: i32) -> isize; }
    impl ShrAssign<i32> for isize { fn shr_assign(&mut self, other: i32); }
    impl Shr<u32> for isize { type Output = isize; fn shr(self, other: u32) -> isize; }
    impl ShrAssign<u32> for isize { fn shr_assign(&mut self, other: u32); }
    impl Shr<usize> for isize { type Output = isize; fn shr(self, other: usize) -> isize; }
    impl ShrAssign<usize> for isize { fn shr_assign(&mut self, other: usize); }
    impl Shr<u8> for isize { type Output = isize; fn shr(self, other: u8) -> isize; }
    impl ShrAssign<u8> for isize { fn shr_assign(&mut self, other: u8); }
    impl Shr<u64> for isize { type Output = isize; fn shr(self, other: u64) -> isize; }
    impl ShrAssign<u64> for isize { fn shr_assign(&mut self, other: u64); }
    impl Shr<i64> for isize { type Output = isize; fn shr(self, other: i64) -> isize; }
    impl ShrAssign<i64> for isize { fn shr_assign(&mut self, other: i64); }
    impl From<bool> for isize { fn from(value: bool) -> Self; }
    impl From<i16> for isize { fn from(value: i16) -> Self; }
    impl From<i8> for isize { fn from(value: i8) -> Self; }
    impl From<u8> for isize { fn from(value: u8) -> Self; }
    impl TryFrom<i128> for isize { type Error = TryFromIntError; fn try_from(value: i128) -> Result<Self, TryFromIntError>; }
    impl TryFrom<i32> for isize { type Error = TryFromIntError; fn try_from(value: i32) -> Result<Self, TryFromIntError>; }
    impl TryFrom<i64> for isize { type Error = TryFromIntError; fn try_from(value: i64) -> Result<Self, TryFromIntError>; }
    impl TryFrom<u128> for isize { type Error = TryFromIntError; fn try_from(value: u128) -> Result<Self, TryFromIntError>; }
    impl TryFrom<u16> for isize { type Error = TryFromIntError; fn try_from(value: u16) -> Result<Self, TryFromIntError>; }
    impl TryFrom<u32> for isize { type Error = TryFromIntError; fn try_from(value: u32) -> Result<Self, TryFromIntError>; }
    impl TryFrom<u64> for isize { type Error = TryFromIntError; fn try_from(value: u64) -> Result<Self, TryFromIntError>; }
    impl TryFrom<usize> for isize { type Error = TryFromIntError; fn try_from(value: usize) -> Result<Self, TryFromIntError>; }
    impl isize {
        pub const MIN: isize;
        pub const MAX: isize;
        pub const BITS: u32;
        pub const fn count_ones(self) -> u32;
        pub const fn count_zeros(self) -> u32;
        pub const fn leading_zeros(self) -> u32;
        pub const fn trailing_zeros(self) -> u32;
        pub const fn rotate_left(self, n: u32) -> isize;
        pub const fn rotate_right(self, n: u32) -> isize;
        pub const fn swap_bytes(self) -> isize;
        pub const fn checked_add(self, rhs: isize) -> Option<isize>;
        pub const fn checked_sub(self, rhs: isize) -> Option<isize>;
        pub const fn checked_mul(self, rhs: isize) -> Option<isize>;
        pub const fn checked_div(self, rhs: isize) -> Option<isize>;
        pub const fn checked_rem(self, rhs: isize) -> Option<isize>;
        pub const fn checked_neg(self) -> Option<isize>;
        pub const fn checked_pow(self, exp: u32) -> Option<isize>;
        pub const fn saturating_add(self, rhs: isize) -> isize;
        pub const fn saturating_sub(self, rhs: isize) -> isize;
        pub const fn saturating_mul(self, rhs: isize) -> isize;
        pub const fn wrapping_add(self, rhs: isize) -> isize;
        pub const fn wrapping_sub(self, rhs: isize) -> isize;
        pub const fn wrapping_mul(self, rhs: isize) -> isize;
        pub const fn wrapping_div(self, rhs: isize) -> isize;
        pub const fn wrapping_neg(self) -> isize;
        pub const fn wrapping_shl(self, rhs: u32) -> isize;
        pub const fn wrapping_shr(self, rhs: u32) -> isize;
        pub const fn unsigned_abs(self) -> usize;
        pub const fn overflowing_add(self, rhs: isize) -> (isize, bool);
        pub const fn overflowing_sub(self, rhs: isize) -> (isize, bool);
        pub const fn overflowing_mul(self, rhs: isize) -> (isize, bool);
        pub const fn pow(self, exp: u32) -> isize;
        pub const fn isqrt(self) -> isize;
        pub const fn div_euclid(self, rhs: isize) -> isize;
        pub const fn rem_euclid(self, rhs: isize) -> isize;
        pub const fn ilog2(self) -> u32;
        pub const fn ilog10(self) -> u32;
        pub const fn abs(self) -> isize;
        pub const fn abs_diff(self, other: isize) -> usize;
        pub const fn signum(self) -> isize;
        pub const fn is_positive(self) -> bool;
        pub const fn is_negative(self) -> bool;
        pub const fn to_be_bytes(self) -> [u8; 8];
        pub const fn to_le_bytes(self) -> [u8; 8];
        pub const fn to_ne_bytes(self) -> [u8; 8];
        pub const fn from_be_bytes(bytes: [u8; 8]) -> isize;
        pub const fn from_le_bytes(bytes: [u8; 8]) -> isize;
        pub const fn from_ne_bytes(bytes: [u8; 8]) -> isize;
        pub const fn from_str_radix(src: &str, radix: u32) -> crate::result::Result<isize, ParseIntError>;
    }
}
impl isize {
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn cast_unsigned(self) -> usize;
    pub const fn reverse_bits(self) -> isize;
    pub const fn from_be(x: isize) -> isize;
    pub const fn from_le(x: isize) -> isize;
    pub const fn to_be(self) -> isize;
    pub const fn to_le(self) -> isize;
    pub const fn strict_add(self, rhs: isize) -> isize;
    pub const unsafe fn unchecked_add(self, rhs: isize) -> isize;
    pub const fn checked_add_unsigned(self, rhs: usize) -> crate::option::Option<isize>;
    pub const fn strict_add_unsigned(self, rhs: usize) -> isize;
    pub const fn strict_sub(self, rhs: isize) -> isize;
    pub const unsafe fn unchecked_sub(self, rhs: isize) -> isize;
    pub const fn checked_sub_unsigned(self, rhs: usize) -> crate::option::Option<isize>;
    pub const fn strict_sub_unsigned(self, rhs: usize) -> isize;
    pub const fn strict_mul(self, rhs: isize) -> isize;
    pub const unsafe fn unchecked_mul(self, rhs: isize) -> isize;
    pub const fn strict_div(self, rhs: isize) -> isize;
    pub const fn checked_div_euclid(self, rhs: isize) -> crate::option::Option<isize>;
    pub const fn strict_div_euclid(self, rhs: isize) -> isize;
    pub const fn strict_rem(self, rhs: isize) -> isize;
    pub const fn checked_rem_euclid(self, rhs: isize) -> crate::option::Option<isize>;
    pub const fn strict_rem_euclid(self, rhs: isize) -> isize;
    pub const unsafe fn unchecked_neg(self) -> isize;
    pub const fn strict_neg(self) -> isize;
    pub const fn checked_shl(self, rhs: u32) -> crate::option::Option<isize>;
    pub const fn strict_shl(self, rhs: u32) -> isize;
    pub const unsafe fn unchecked_shl(self, rhs: u32) -> isize;
    pub const fn unbounded_shl(self, rhs: u32) -> isize;
    pub const fn checked_shr(self, rhs: u32) -> crate::option::Option<isize>;
    pub const fn strict_shr(self, rhs: u32) -> isize;
    pub const unsafe fn unchecked_shr(self, rhs: u32) -> isize;
    pub const fn unbounded_shr(self, rhs: u32) -> isize;
    pub const fn checked_abs(self) -> crate::option::Option<isize>;
    pub const fn strict_abs(self) -> isize;
    pub const fn strict_pow(self, exp: u32) -> isize;
    pub const fn checked_isqrt(self) -> crate::option::Option<isize>;
    pub const fn saturating_add_unsigned(self, rhs: usize) -> isize;
    pub const fn saturating_sub_unsigned(self, rhs: usize) -> isize;
    pub const fn saturating_neg(self) -> isize;
    pub const fn saturating_abs(self) -> isize;
    pub const fn saturating_div(self, rhs: isize) -> isize;
    pub const fn saturating_pow(self, exp: u32) -> isize;
    pub const fn wrapping_add_unsigned(self, rhs: usize) -> isize;
    pub const fn wrapping_sub_unsigned(self, rhs: usize) -> isize;
    pub const fn wrapping_div_euclid(self, rhs: isize) -> isize;
    pub const fn wrapping_rem(self, rhs: isize) -> isize;
    pub const fn wrapping_rem_euclid(self, rhs: isize) -> isize;
    pub const fn wrapping_abs(self) -> isize;
    pub const fn wrapping_pow(self, exp: u32) -> isize;
    pub const fn overflowing_add_unsigned(self, rhs: usize) -> (isize, bool);
    pub const fn overflowing_sub_unsigned(self, rhs: usize) -> (isize, bool);
    pub const fn overflowing_div(self, rhs: isize) -> (isize, bool);
    pub const fn overflowing_div_euclid(self, rhs: isize) -> (isize, bool);
    pub const fn overflowing_rem(self, rhs: isize) -> (isize, bool);
    pub const fn overflowing_rem_euclid(self, rhs: isize) -> (isize, bool);
    pub const fn overflowing_neg(self) -> (isize, bool);
    pub const fn overflowing_shl(self, rhs: u32) -> (isize, bool);
    pub const fn overflowing_shr(self, rhs: u32) -> (isize, bool);
    pub const fn overflowing_abs(self) -> (isize, bool);
    pub const fn overflowing_pow(self, exp: u32) -> (isize, bool);
    pub const fn ilog(self, base: isize) -> u32;
    pub const fn checked_ilog(self, base: isize) -> crate::option::Option<u32>;
    pub const fn checked_ilog2(self) -> crate::option::Option<u32>;
    pub const fn checked_ilog10(self) -> crate::option::Option<u32>;
    pub const fn midpoint(self, rhs: isize) -> isize;
}
