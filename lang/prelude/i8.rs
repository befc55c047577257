//! `i8`: operators, conversions, inherent methods.
mod num_i8 {
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

    impl Clone for i8 { fn clone(&self) -> Self; }
    impl Copy for i8 {}
    impl Default for i8 { fn default() -> i8; }
    impl PartialEq for i8 { fn eq(&self, other: &Self) -> bool; }
    impl PartialOrd for i8 { fn partial_cmp(&self, other: &Self) -> Option<Ordering>; }
    impl Debug for i8 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Display for i8 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl FromStr for i8 { type Err = ParseIntError; fn from_str(src: &str) -> Result<Self, ParseIntError>; }
    impl Sum for i8 { fn sum<I: Iterator<Item = Self>>(iter: I) -> Self; }
    impl<'a> Sum<&'a i8> for i8 { fn sum<I: Iterator<Item = &'a Self>>(iter: I) -> Self; }
    impl Product for i8 { fn product<I: Iterator<Item = Self>>(iter: I) -> Self; }
    impl<'a> Product<&'a i8> for i8 { fn product<I: Iterator<Item = &'a Self>>(iter: I) -> Self; }
    impl Eq for i8 {}
    impl Ord for i8 { fn cmp(&self, other: &Self) -> Ordering; }
    impl Hash for i8 { fn hash<H: Hasher>(&self, state: &mut H); }
    impl Step for i8 {}
    impl LowerHex for i8 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl UpperHex for i8 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Binary for i8 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Octal for i8 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Not for i8 { type Output = i8; fn not(self) -> i8; }
    impl Not for &i8 { type Output = i8; fn not(self) -> i8; }
    impl Neg for i8 { type Output = i8; fn neg(self) -> i8; }
    impl Neg for &i8 { type Output = i8; fn neg(self) -> i8; }
    impl Add for i8 { type Output = i8; fn add(self, other: i8) -> i8; }
    impl Add<&i8> for i8 { type Output = i8; fn add(self, other: &i8) -> i8; }
    impl<'a> Add<i8> for &'a i8 { type Output = i8; fn add(self, other: i8) -> i8; }
    impl Add<&i8> for &i8 { type Output = i8; fn add(self, other: &i8) -> i8; }
    impl AddAssign for i8 { fn add_assign(&mut self, other: i8); }
    impl AddAssign<&i8> for i8 { fn add_assign(&mut self, other: &i8); }
    impl Sub for i8 { type Output = i8; fn sub(self, other: i8) -> i8; }
    impl Sub<&i8> for i8 { type Output = i8; fn sub(self, other: &i8) -> i8; }
    impl<'a> Sub<i8> for &'a i8 { type Output = i8; fn sub(self, other: i8) -> i8; }
    impl Sub<&i8> for &i8 { type Output = i8; fn sub(self, other: &i8) -> i8; }
    impl SubAssign for i8 { fn sub_assign(&mut self, other: i8); }
    impl SubAssign<&i8> for i8 { fn sub_assign(&mut self, other: &i8); }
    impl Mul for i8 { type Output = i8; fn mul(self, other: i8) -> i8; }
    impl Mul<&i8> for i8 { type Output = i8; fn mul(self, other: &i8) -> i8; }
    impl<'a> Mul<i8> for &'a i8 { type Output = i8; fn mul(self, other: i8) -> i8; }
    impl Mul<&i8> for &i8 { type Output = i8; fn mul(self, other: &i8) -> i8; }
    impl MulAssign for i8 { fn mul_assign(&mut self, other: i8); }
    impl MulAssign<&i8> for i8 { fn mul_assign(&mut self, other: &i8); }
    impl Div for i8 { type Output = i8; fn div(self, other: i8) -> i8; }
    impl Div<&i8> for i8 { type Output = i8; fn div(self, other: &i8) -> i8; }
    impl<'a> Div<i8> for &'a i8 { type Output = i8; fn div(self, other: i8) -> i8; }
    impl Div<&i8> for &i8 { type Output = i8; fn div(self, other: &i8) -> i8; }
    impl DivAssign for i8 { fn div_assign(&mut self, other: i8); }
    impl DivAssign<&i8> for i8 { fn div_assign(&mut self, other: &i8); }
    impl Rem for i8 { type Output = i8; fn rem(self, other: i8) -> i8; }
    impl Rem<&i8> for i8 { type Output = i8; fn rem(self, other: &i8) -> i8; }
    impl<'a> Rem<i8> for &'a i8 { type Output = i8; fn rem(self, other: i8) -> i8; }
    impl Rem<&i8> for &i8 { type Output = i8; fn rem(self, other: &i8) -> i8; }
    impl RemAssign for i8 { fn rem_assign(&mut self, other: i8); }
    impl RemAssign<&i8> for i8 { fn rem_assign(&mut self, other: &i8); }
    impl BitAnd for i8 { type Output = i8; fn bitand(self, other: i8) -> i8; }
    impl BitAnd<&i8> for i8 { type Output = i8; fn bitand(self, other: &i8) -> i8; }
    impl<'a> BitAnd<i8> for &'a i8 { type Output = i8; fn bitand(self, other: i8) -> i8; }
    impl BitAnd<&i8> for &i8 { type Output = i8; fn bitand(self, other: &i8) -> i8; }
    impl BitAndAssign for i8 { fn bitand_assign(&mut self, other: i8); }
    impl BitAndAssign<&i8> for i8 { fn bitand_assign(&mut self, other: &i8); }
    impl BitOr for i8 { type Output = i8; fn bitor(self, other: i8) -> i8; }
    impl BitOr<&i8> for i8 { type Output = i8; fn bitor(self, other: &i8) -> i8; }
    impl<'a> BitOr<i8> for &'a i8 { type Output = i8; fn bitor(self, other: i8) -> i8; }
    impl BitOr<&i8> for &i8 { type Output = i8; fn bitor(self, other: &i8) -> i8; }
    impl BitOrAssign for i8 { fn bitor_assign(&mut self, other: i8); }
    impl BitOrAssign<&i8> for i8 { fn bitor_assign(&mut self, other: &i8); }
    impl BitXor for i8 { type Output = i8; fn bitxor(self, other: i8) -> i8; }
    impl BitXor<&i8> for i8 { type Output = i8; fn bitxor(self, other: &i8) -> i8; }
    impl<'a> BitXor<i8> for &'a i8 { type Output = i8; fn bitxor(self, other: i8) -> i8; }
    impl BitXor<&i8> for &i8 { type Output = i8; fn bitxor(self, other: &i8) -> i8; }
    impl BitXorAssign for i8 { fn bitxor_assign(&mut self, other: i8); }
    impl BitXorAssign<&i8> for i8 { fn bitxor_assign(&mut self, other: &i8); }
    impl Shl for i8 { type Output = i8; fn shl(self, other: i8) -> i8; }
    impl Shl<&i8> for i8 { type Output = i8; fn shl(self, other: &i8) -> i8; }
    impl<'a> Shl<i8> for &'a i8 { type Output = i8; fn shl(self, other: i8) -> i8; }
    impl Shl<&i8> for &i8 { type Output = i8; fn shl(self, other: &i8) -> i8; }
    impl ShlAssign for i8 { fn shl_assign(&mut self, other: i8); }
    impl ShlAssign<&i8> for i8 { fn shl_assign(&mut self, other: &i8); }
    impl Shl<i32> for i8 { type Output = i8; fn shl(self, other: i32) -> i8; }
    impl ShlAssign<i32> for i8 { fn shl_assign(&mut self, other: i32); }
    impl Shl<u32> for i8 { type Output = i8; fn shl(self, other: u32) -> i8; }
    impl ShlAssign<u32> for i8 { fn shl_assign(&mut self, other: u32); }
    impl Shl<usize> for i8 { type Output = i8; fn shl(self, other: usize) -> i8; }
    impl ShlAssign<usize> for i8 { fn shl_assign(&mut self, other: usize); }
    impl Shl<u8> for i8 { type Output = i8; fn shl(self, other: u8) -> i8; }
    impl ShlAssign<u8> for i8 { fn shl_assign(&mut self, other: u8); }
    impl Shl<u64> for i8 { type Output = i8; fn shl(self, other: u64) -> i8; }
    impl ShlAssign<u64> for i8 { fn shl_assign(&mut self, other: u64); }
    impl Shl<i64> for i8 { type Output = i8; fn shl(self, other: i64) -> i8; }
    impl ShlAssign<i64> for i8 { fn shl_assign(&mut self, other: i64); }
    impl Shr for i8 { type Output = i8; fn shr(self, other: i8) -> i8; }
    impl Shr<&i8> for i8 { type Output = i8; fn shr(self, other: &i8) -> i8; }
    impl<'a> Shr<i8> for &'a i8 { type Output = i8; fn shr(self, other: i8) -> i8; }
    impl Shr<&i8> for &i8 { type Output = i8; fn shr(self, other: &i8) -> i8; }
    impl ShrAssign for i8 { fn shr_assign(&mut self, other: i8); }
    impl ShrAssign<&i8> for i8 { fn shr_assign(&mut self, other: &i8); }
    impl Shr<i32> for i8 { type Output = i8; fn shr(self, other: i32) -> i8; }
    impl ShrAssign<i32> for i8 { fn shr_assign(&mut self, other: i32); }
    impl Shr<u32> for i8 { type Output = i8; fn shr(self, other: u32) -> i8; }
    impl ShrAssign<u32> for i8 { fn shr_assign(&mut self, other: u32); }
    impl Shr<usize> for i8 { type Output = i8; fn shr(self, other: usize) -> i8; }
    impl ShrAssign<usize> for i8 { fn shr_assign(&mut self, other: usize); }
    impl Shr<u8> for i8 { type Output = i8; fn shr(self, other: u8) -> i8; }
    impl ShrAssign<u8> for i8 { fn shr_assign(&mut self, other: u8); }
    impl Shr<u64> for i8 { type Output = i8; fn shr(self, other: u64) -> i8; }
    impl ShrAssign<u64> for i8 { fn shr_assign(&mut self, other: u64); }
    impl Shr<i64> for i8 { type Output = i8; fn shr(self, other: i64) -> i8; }
    impl ShrAssign<i64> for i8 { fn shr_assign(&mut self, other: i64); }
    impl From<bool> for i8 { fn from(value: bool) -> Self; }
    impl TryFrom<i128> for i8 { type Error = TryFromIntError; fn try_from(value: i128) -> Result<Self, TryFromIntError>; }
    impl TryFrom<i16> for i8 { type Error = TryFromIntError; fn try_from(value: i16) -> Result<Self, TryFromIntError>; }
    impl TryFrom<i32> for i8 { type Error = TryFromIntError; fn try_from(value: i32) -> Result<Self, TryFromIntError>; }
    impl TryFrom<i64> for i8 { type Error = TryFromIntError; fn try_from(value: i64) -> Result<Self, TryFromIntError>; }
    impl TryFrom<isize> for i8 { type Error = TryFromIntError; fn try_from(value: isize) -> Result<Self, TryFromIntError>; }
    impl TryFrom<u128> for i8 { type Error = TryFromIntError; fn try_from(value: u128) -> Result<Self, TryFromIntError>; }
    impl TryFrom<u16> for i8 { type Error = TryFromIntError; fn try_from(value: u16) -> Result<Self, TryFromIntError>; }
    impl TryFrom<u32> for i8 { type Error = TryFromIntError; fn try_from(value: u32) -> Result<Self, TryFromIntError>; }
    impl TryFrom<u64> for i8 { type Error = TryFromIntError; fn try_from(value: u64) -> Result<Self, TryFromIntError>; }
    impl TryFrom<u8> for i8 { type Error = TryFromIntError; fn try_from(value: u8) -> Result<Self, TryFromIntError>; }
    impl TryFrom<usize> for i8 { type Error = TryFromIntError; fn try_from(value: usize) -> Result<Self, TryFromIntError>; }
    impl i8 {
        pub const MIN: i8;
        pub const MAX: i8;
        pub const BITS: u32;
        pub const fn count_ones(self) -> u32;
        pub const fn count_zeros(self) -> u32;
        pub const fn leading_zeros(self) -> u32;
        pub const fn trailing_zeros(self) -> u32;
        pub const fn rotate_left(self, n: u32) -> i8;
        pub const fn rotate_right(self, n: u32) -> i8;
        pub const fn swap_bytes(self) -> i8;
        pub const fn checked_add(self, rhs: i8) -> Option<i8>;
        pub const fn checked_sub(self, rhs: i8) -> Option<i8>;
        pub const fn checked_mul(self, rhs: i8) -> Option<i8>;
        pub const fn checked_div(self, rhs: i8) -> Option<i8>;
        pub const fn checked_rem(self, rhs: i8) -> Option<i8>;
        pub const fn checked_neg(self) -> Option<i8>;
        pub const fn checked_pow(self, exp: u32) -> Option<i8>;
        pub const fn saturating_add(self, rhs: i8) -> i8;
        pub const fn saturating_sub(self, rhs: i8) -> i8;
        pub const fn saturating_mul(self, rhs: i8) -> i8;
        pub const fn wrapping_add(self, rhs: i8) -> i8;
        pub const fn wrapping_sub(self, rhs: i8) -> i8;
        pub const fn wrapping_mul(self, rhs: i8) -> i8;
        pub const fn wrapping_div(self, rhs: i8) -> i8;
        pub const fn wrapping_neg(self) -> i8;
        pub const fn wrapping_shl(self, rhs: u32) -> i8;
        pub const fn wrapping_shr(self, rhs: u32) -> i8;
        pub const fn unsigned_abs(self) -> u8;
        pub const fn overflowing_add(self, rhs: i8) -> (i8, bool);
        pub const fn overflowing_sub(self, rhs: i8) -> (i8, bool);
        pub const fn overflowing_mul(self, rhs: i8) -> (i8, bool);
        pub const fn pow(self, exp: u32) -> i8;
        pub const fn isqrt(self) -> i8;
        pub const fn div_euclid(self, rhs: i8) -> i8;
        pub const fn rem_euclid(self, rhs: i8) -> i8;
        pub const fn ilog2(self) -> u32;
        pub const fn ilog10(self) -> u32;
        pub const fn abs(self) -> i8;
        pub const fn abs_diff(self, other: i8) -> u8;
        pub const fn signum(self) -> i8;
        pub const fn is_positive(self) -> bool;
        pub const fn is_negative(self) -> bool;
        pub const fn to_be_bytes(self) -> [u8; 1];
        pub const fn to_le_bytes(self) -> [u8; 1];
        pub const fn to_ne_bytes(self) -> [u8; 1];
        pub const fn from_be_bytes(bytes: [u8; 1]) -> i8;
        pub const fn from_le_bytes(bytes: [u8; 1]) -> i8;
        pub const fn from_ne_bytes(bytes: [u8; 1]) -> i8;
        pub const fn from_str_radix(src: &str, radix: u32) -> crate::result::Result<i8, ParseIntError>;
    }
}
impl i8 {
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn cast_unsigned(self) -> u8;
    pub const fn reverse_bits(self) -> i8;
    pub const fn from_be(x: i8) -> i8;
    pub const fn from_le(x: i8) -> i8;
    pub const fn to_be(self) -> i8;
    pub const fn to_le(self) -> i8;
    pub const fn strict_add(self, rhs: i8) -> i8;
    pub const unsafe fn unchecked_add(self, rhs: i8) -> i8;
    pub const fn checked_add_unsigned(self, rhs: u8) -> crate::option::Option<i8>;
    pub const fn strict_add_unsigned(self, rhs: u8) -> i8;
    pub const fn strict_sub(self, rhs: i8) -> i8;
    pub const unsafe fn unchecked_sub(self, rhs: i8) -> i8;
    pub const fn checked_sub_unsigned(self, rhs: u8) -> crate::option::Option<i8>;
    pub const fn strict_sub_unsigned(self, rhs: u8) -> i8;
    pub const fn strict_mul(self, rhs: i8) -> i8;
    pub const unsafe fn unchecked_mul(self, rhs: i8) -> i8;
    pub const fn strict_div(self, rhs: i8) -> i8;
    pub const fn checked_div_euclid(self, rhs: i8) -> crate::option::Option<i8>;
    pub const fn strict_div_euclid(self, rhs: i8) -> i8;
    pub const fn strict_rem(self, rhs: i8) -> i8;
    pub const fn checked_rem_euclid(self, rhs: i8) -> crate::option::Option<i8>;
    pub const fn strict_rem_euclid(self, rhs: i8) -> i8;
    pub const unsafe fn unchecked_neg(self) -> i8;
    pub const fn strict_neg(self) -> i8;
    pub const fn checked_shl(self, rhs: u32) -> crate::option::Option<i8>;
    pub const fn strict_shl(self, rhs: u32) -> i8;
    pub const unsafe fn unchecked_shl(self, rhs: u32) -> i8;
    pub const fn unbounded_shl(self, rhs: u32) -> i8;
    pub const fn checked_shr(self, rhs: u32) -> crate::option::Option<i8>;
    pub const fn strict_shr(self, rhs: u32) -> i8;
    pub const unsafe fn unchecked_shr(self, rhs: u32) -> i8;
    pub const fn unbounded_shr(self, rhs: u32) -> i8;
    pub const fn checked_abs(self) -> crate::option::Option<i8>;
    pub const fn strict_abs(self) -> i8;
    pub const fn strict_pow(self, exp: u32) -> i8;
    pub const fn checked_isqrt(self) -> crate::option::Option<i8>;
    pub const fn saturating_add_unsigned(self, rhs: u8) -> i8;
    pub const fn saturating_sub_unsigned(self, rhs: u8) -> i8;
    pub const fn saturating_neg(self) -> i8;
    pub const fn saturating_abs(self) -> i8;
    pub const fn saturating_div(self, rhs: i8) -> i8;
    pub const fn saturating_pow(self, exp: u32) -> i8;
    pub const fn wrapping_add_unsigned(self, rhs: u8) -> i8;
    pub const fn wrapping_sub_unsigned(self, rhs: u8) -> i8;
    pub const fn wrapping_div_euclid(self, rhs: i8) -> i8;
    pub const fn wrapping_rem(self, rhs: i8) -> i8;
    pub const fn wrapping_rem_euclid(self, rhs: i8) -> i8;
    pub const fn wrapping_abs(self) -> i8;
    pub const fn wrapping_pow(self, exp: u32) -> i8;
    pub const fn overflowing_add_unsigned(self, rhs: u8) -> (i8, bool);
    pub const fn overflowing_sub_unsigned(self, rhs: u8) -> (i8, bool);
    pub const fn overflowing_div(self, rhs: i8) -> (i8, bool);
    pub const fn overflowing_div_euclid(self, rhs: i8) -> (i8, bool);
    pub const fn overflowing_rem(self, rhs: i8) -> (i8, bool);
    pub const fn overflowing_rem_euclid(self, rhs: i8) -> (i8, bool);
    pub const fn overflowing_neg(self) -> (i8, bool);
    pub const fn overflowing_shl(self, rhs: u32) -> (i8, bool);
    pub const fn overflowing_shr(self, rhs: u32) -> (i8, bool);
    pub const fn overflowing_abs(self) -> (i8, bool);
    pub const fn overflowing_pow(self, exp: u32) -> (i8, bool);
    pub const fn ilog(self, base: i8) -> u32;
    pub const fn checked_ilog(self, base: i8) -> crate::option::Option<u32>;
    pub const fn checked_ilog2(self) -> crate::option::Option<u32>;
    pub const fn checked_ilog10(self) -> crate::option::Option<u32>;
    pub const fn midpoint(self, rhs: i8) -> i8;
}
