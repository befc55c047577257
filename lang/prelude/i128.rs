//! `i128`: operators, conversions, inherent methods.
mod num_i128 {
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

    impl Clone for i128 { fn clone(&self) -> Self; }
    impl Copy for i128 {}
    impl Default for i128 { fn default() -> i128; }
    impl PartialEq for i128 { fn eq(&self, other: &Self) -> bool; }
    impl PartialOrd for i128 { fn partial_cmp(&self, other: &Self) -> Option<Ordering>; }
    impl Debug for i128 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Display for i128 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl FromStr for i128 { type Err = ParseIntError; fn from_str(src: &str) -> Result<Self, ParseIntError>; }
    impl Sum for i128 { fn sum<I: Iterator<Item = Self>>(iter: I) -> Self; }
    impl<'a> Sum<&'a i128> for i128 { fn sum<I: Iterator<Item = &'a Self>>(iter: I) -> Self; }
    impl Product for i128 { fn product<I: Iterator<Item = Self>>(iter: I) -> Self; }
    impl<'a> Product<&'a i128> for i128 { fn product<I: Iterator<Item = &'a Self>>(iter: I) -> Self; }
    impl Eq for i128 {}
    impl Ord for i128 { fn cmp(&self, other: &Self) -> Ordering; }
    impl Hash for i128 { fn hash<H: Hasher>(&self, state: &mut H); }
    impl Step for i128 {}
    impl LowerHex for i128 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl UpperHex for i128 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Binary for i128 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Octal for i128 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Not for i128 { type Output = i128; fn not(self) -> i128; }
    impl Not for &i128 { type Output = i128; fn not(self) -> i128; }
    impl Neg for i128 { type Output = i128; fn neg(self) -> i128; }
    impl Neg for &i128 { type Output = i128; fn neg(self) -> i128; }
    impl Add for i128 { type Output = i128; fn add(self, other: i128) -> i128; }
    impl Add<&i128> for i128 { type Output = i128; fn add(self, other: &i128) -> i128; }
    impl<'a> Add<i128> for &'a i128 { type Output = i128; fn add(self, other: i128) -> i128; }
    impl Add<&i128> for &i128 { type Output = i128; fn add(self, other: &i128) -> i128; }
    impl AddAssign for i128 { fn add_assign(&mut self, other: i128); }
    impl AddAssign<&i128> for i128 { fn add_assign(&mut self, other: &i128); }
    impl Sub for i128 { type Output = i128; fn sub(self, other: i128) -> i128; }
    impl Sub<&i128> for i128 { type Output = i128; fn sub(self, other: &i128) -> i128; }
    impl<'a> Sub<i128> for &'a i128 { type Output = i128; fn sub(self, other: i128) -> i128; }
    impl Sub<&i128> for &i128 { type Output = i128; fn sub(self, other: &i128) -> i128; }
    impl SubAssign for i128 { fn sub_assign(&mut self, other: i128); }
    impl SubAssign<&i128> for i128 { fn sub_assign(&mut self, other: &i128); }
    impl Mul for i128 { type Output = i128; fn mul(self, other: i128) -> i128; }
    impl Mul<&i128> for i128 { type Output = i128; fn mul(self, other: &i128) -> i128; }
    impl<'a> Mul<i128> for &'a i128 { type Output = i128; fn mul(self, other: i128) -> i128; }
    impl Mul<&i128> for &i128 { type Output = i128; fn mul(self, other: &i128) -> i128; }
    impl MulAssign for i128 { fn mul_assign(&mut self, other: i128); }
    impl MulAssign<&i128> for i128 { fn mul_assign(&mut self, other: &i128); }
    impl Div for i128 { type Output = i128; fn div(self, other: i128) -> i128; }
    impl Div<&i128> for i128 { type Output = i128; fn div(self, other: &i128) -> i128; }
    impl<'a> Div<i128> for &'a i128 { type Output = i128; fn div(self, other: i128) -> i128; }
    impl Div<&i128> for &i128 { type Output = i128; fn div(self, other: &i128) -> i128; }
    impl DivAssign for i128 { fn div_assign(&mut self, other: i128); }
    impl DivAssign<&i128> for i128 { fn div_assign(&mut self, other: &i128); }
    impl Rem for i128 { type Output = i128; fn rem(self, other: i128) -> i128; }
    impl Rem<&i128> for i128 { type Output = i128; fn rem(self, other: &i128) -> i128; }
    impl<'a> Rem<i128> for &'a i128 { type Output = i128; fn rem(self, other: i128) -> i128; }
    impl Rem<&i128> for &i128 { type Output = i128; fn rem(self, other: &i128) -> i128; }
    impl RemAssign for i128 { fn rem_assign(&mut self, other: i128); }
    impl RemAssign<&i128> for i128 { fn rem_assign(&mut self, other: &i128); }
    impl BitAnd for i128 { type Output = i128; fn bitand(self, other: i128) -> i128; }
    impl BitAnd<&i128> for i128 { type Output = i128; fn bitand(self, other: &i128) -> i128; }
    impl<'a> BitAnd<i128> for &'a i128 { type Output = i128; fn bitand(self, other: i128) -> i128; }
    impl BitAnd<&i128> for &i128 { type Output = i128; fn bitand(self, other: &i128) -> i128; }
    impl BitAndAssign for i128 { fn bitand_assign(&mut self, other: i128); }
    impl BitAndAssign<&i128> for i128 { fn bitand_assign(&mut self, other: &i128); }
    impl BitOr for i128 { type Output = i128; fn bitor(self, other: i128) -> i128; }
    impl BitOr<&i128> for i128 { type Output = i128; fn bitor(self, other: &i128) -> i128; }
    impl<'a> BitOr<i128> for &'a i128 { type Output = i128; fn bitor(self, other: i128) -> i128; }
    impl BitOr<&i128> for &i128 { type Output = i128; fn bitor(self, other: &i128) -> i128; }
    impl BitOrAssign for i128 { fn bitor_assign(&mut self, other: i128); }
    impl BitOrAssign<&i128> for i128 { fn bitor_assign(&mut self, other: &i128); }
    impl BitXor for i128 { type Output = i128; fn bitxor(self, other: i128) -> i128; }
    impl BitXor<&i128> for i128 { type Output = i128; fn bitxor(self, other: &i128) -> i128; }
    impl<'a> BitXor<i128> for &'a i128 { type Output = i128; fn bitxor(self, other: i128) -> i128; }
    impl BitXor<&i128> for &i128 { type Output = i128; fn bitxor(self, other: &i128) -> i128; }
    impl BitXorAssign for i128 { fn bitxor_assign(&mut self, other: i128); }
    impl BitXorAssign<&i128> for i128 { fn bitxor_assign(&mut self, other: &i128); }
    impl Shl for i128 { type Output = i128; fn shl(self, other: i128) -> i128; }
    impl Shl<&i128> for i128 { type Output = i128; fn shl(self, other: &i128) -> i128; }
    impl<'a> Shl<i128> for &'a i128 { type Output = i128; fn shl(self, other: i128) -> i128; }
    impl Shl<&i128> for &i128 { type Output = i128; fn shl(self, other: &i128) -> i128; }
    impl ShlAssign for i128 { fn shl_assign(&mut self, other: i128); }
    impl ShlAssign<&i128> for i128 { fn shl_assign(&mut self, other: &i128); }
    impl Shl<i32> for i128 { type Output = i128; fn shl(self, other: i32) -> i128; }
    impl ShlAssign<i32> for i128 { fn shl_assign(&mut self, other: i32); }
    impl Shl<u32> for i128 { type Output = i128; fn shl(self, other: u32) -> i128; }
    impl ShlAssign<u32> for i128 { fn shl_assign(&mut self, other: u32); }
    impl Shl<usize> for i128 { type Output = i128; fn shl(self, other: usize) -> i128; }
    impl ShlAssign<usize> for i128 { fn shl_assign(&mut self, other: usize); }
    impl Shl<u8> for i128 { type Output = i128; fn shl(self, other: u8) -> i128; }
    impl ShlAssign<u8> for i128 { fn shl_assign(&mut self, other: u8); }
    impl Shl<u64> for i128 { type Output = i128; fn shl(self, other: u64) -> i128; }
    impl ShlAssign<u64> for i128 { fn shl_assign(&mut self, other: u64); }
    impl Shl<i64> for i128 { type Output = i128; fn shl(self, other: i64) -> i128; }
    impl ShlAssign<i64> for i128 { fn shl_assign(&mut self, other: i64); }
    impl Shr for i128 { type Output = i128; fn shr(self, other: i128) -> i128; }
    impl Shr<&i128> for i128 { type Output = i128; fn shr(self, other: &i128) -> i128; }
    impl<'a> Shr<i128> for &'a i128 { type Output = i128; fn shr(self, other: i128) -> i128; }
    impl Shr<&i128> for &i128 { type Output = i128; fn shr(self, other: &i128) -> i128; }
    impl ShrAssign for i128 { fn shr_assign(&mut self, other: i128); }
    impl ShrAssign<&i128> for i128 { fn shr_assign(&mut self, other: &i128); }
    impl Shr<i32> for i128 { type Output = i128; fn shr(self, other: i32) -> i128; }
    impl ShrAssign<i32> for i128 { fn shr_assign(&mut self, other: i32); }
    impl Shr<u32> for i128 { type Output = i128; fn shr(self, other: u32) -> i128; }
    impl ShrAssign<u32> for i128 { fn shr_assign(&mut self, other: u32); }
    impl Shr<usize> for i128 { type Output = i128; fn shr(self, other: usize) -> i128; }
    impl ShrAssign<usize> for i128 { fn shr_assign(&mut self, other: usize); }
    impl Shr<u8> for i128 { type Output = i128; fn shr(self, other: u8) -> i128; }
    impl ShrAssign<u8> for i128 { fn shr_assign(&mut self, other: u8); }
    impl Shr<u64> for i128 { type Output = i128; fn shr(self, other: u64) -> i128; }
    impl ShrAssign<u64> for i128 { fn shr_assign(&mut self, other: u64); }
    impl Shr<i64> for i128 { type Output = i128; fn shr(self, other: i64) -> i128; }
    impl ShrAssign<i64> for i128 { fn shr_assign(&mut self, other: i64); }
    impl From<bool> for i128 { fn from(value: bool) -> Self; }
    impl From<i16> for i128 { fn from(value: i16) -> Self; }
    impl From<i32> for i128 { fn from(value: i32) -> Self; }
    impl From<i64> for i128 { fn from(value: i64) -> Self; }
    impl From<i8> for i128 { fn from(value: i8) -> Self; }
    impl From<u16> for i128 { fn from(value: u16) -> Self; }
    impl From<u32> for i128 { fn from(value: u32) -> Self; }
    impl From<u64> for i128 { fn from(value: u64) -> Self; }
    impl From<u8> for i128 { fn from(value: u8) -> Self; }
    impl TryFrom<isize> for i128 { type Error = TryFromIntError; fn try_from(value: isize) -> Result<Self, TryFromIntError>; }
    impl TryFrom<u128> for i128 { type Error = TryFromIntError; fn try_from(value: u128) -> Result<Self, TryFromIntError>; }
    impl TryFrom<usize> for i128 { type Error = TryFromIntError; fn try_from(value: usize) -> Result<Self, TryFromIntError>; }
    impl i128 {
        pub const MIN: i128;
        pub const MAX: i128;
        pub const BITS: u32;
        pub const fn count_ones(self) -> u32;
        pub const fn count_zeros(self) -> u32;
        pub const fn leading_zeros(self) -> u32;
        pub const fn trailing_zeros(self) -> u32;
        pub const fn rotate_left(self, n: u32) -> i128;
        pub const fn rotate_right(self, n: u32) -> i128;
        pub const fn swap_bytes(self) -> i128;
        pub const fn checked_add(self, rhs: i128) -> Option<i128>;
        pub const fn checked_sub(self, rhs: i128) -> Option<i128>;
        pub const fn checked_mul(self, rhs: i128) -> Option<i128>;
        pub const fn checked_div(self, rhs: i128) -> Option<i128>;
        pub const fn checked_rem(self, rhs: i128) -> Option<i128>;
        pub const fn checked_neg(self) -> Option<i128>;
        pub const fn checked_pow(self, exp: u32) -> Option<i128>;
        pub const fn saturating_add(self, rhs: i128) -> i128;
        pub const fn saturating_sub(self, rhs: i128) -> i128;
        pub const fn saturating_mul(self, rhs: i128) -> i128;
        pub const fn wrapping_add(self, rhs: i128) -> i128;
        pub const fn wrapping_sub(self, rhs: i128) -> i128;
        pub const fn wrapping_mul(self, rhs: i128) -> i128;
        pub const fn wrapping_div(self, rhs: i128) -> i128;
        pub const fn wrapping_neg(self) -> i128;
        pub const fn wrapping_shl(self, rhs: u32) -> i128;
        pub const fn wrapping_shr(self, rhs: u32) -> i128;
        pub const fn unsigned_abs(self) -> u128;
        pub const fn overflowing_add(self, rhs: i128) -> (i128, bool);
        pub const fn overflowing_sub(self, rhs: i128) -> (i128, bool);
        pub const fn overflowing_mul(self, rhs: i128) -> (i128, bool);
        pub const fn pow(self, exp: u32) -> i128;
        pub const fn isqrt(self) -> i128;
        pub const fn div_euclid(self, rhs: i128) -> i128;
        pub const fn rem_euclid(self, rhs: i128) -> i128;
        pub const fn ilog2(self) -> u32;
        pub const fn ilog10(self) -> u32;
        pub const fn abs(self) -> i128;
        pub const fn abs_diff(self, other: i128) -> u128;
        pub const fn signum(self) -> i128;
        pub const fn is_positive(self) -> bool;
        pub const fn is_negative(self) -> bool;
        pub const fn to_be_bytes(self) -> [u8; 16];
        pub const fn to_le_bytes(self) -> [u8; 16];
        pub const fn to_ne_bytes(self) -> [u8; 16];
        pub const fn from_be_bytes(bytes: [u8; 16]) -> i128;
        pub const fn from_le_bytes(bytes: [u8; 16]) -> i128;
        pub const fn from_ne_bytes(bytes: [u8; 16]) -> i128;
        pub const fn from_str_radix(src: &str, radix: u32) -> crate::result::Result<i128, ParseIntError>;
    }
}
impl i128 {
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn cast_unsigned(self) -> u128;
    pub const fn reverse_bits(self) -> i128;
    pub const fn from_be(x: i128) -> i128;
    pub const fn from_le(x: i128) -> i128;
    pub const fn to_be(self) -> i128;
    pub const fn to_le(self) -> i128;
    pub const fn strict_add(self, rhs: i128) -> i128;
    pub const unsafe fn unchecked_add(self, rhs: i128) -> i128;
    pub const fn checked_add_unsigned(self, rhs: u128) -> crate::option::Option<i128>;
    pub const fn strict_add_unsigned(self, rhs: u128) -> i128;
    pub const fn strict_sub(self, rhs: i128) -> i128;
    pub const unsafe fn unchecked_sub(self, rhs: i128) -> i128;
    pub const fn checked_sub_unsigned(self, rhs: u128) -> crate::option::Option<i128>;
    pub const fn strict_sub_unsigned(self, rhs: u128) -> i128;
    pub const fn strict_mul(self, rhs: i128) -> i128;
    pub const unsafe fn unchecked_mul(self, rhs: i128) -> i128;
    pub const fn strict_div(self, rhs: i128) -> i128;
    pub const fn checked_div_euclid(self, rhs: i128) -> crate::option::Option<i128>;
    pub const fn strict_div_euclid(self, rhs: i128) -> i128;
    pub const fn strict_rem(self, rhs: i128) -> i128;
    pub const fn checked_rem_euclid(self, rhs: i128) -> crate::option::Option<i128>;
    pub const fn strict_rem_euclid(self, rhs: i128) -> i128;
    pub const unsafe fn unchecked_neg(self) -> i128;
    pub const fn strict_neg(self) -> i128;
    pub const fn checked_shl(self, rhs: u32) -> crate::option::Option<i128>;
    pub const fn strict_shl(self, rhs: u32) -> i128;
    pub const unsafe fn unchecked_shl(self, rhs: u32) -> i128;
    pub const fn unbounded_shl(self, rhs: u32) -> i128;
    pub const fn checked_shr(self, rhs: u32) -> crate::option::Option<i128>;
    pub const fn strict_shr(self, rhs: u32) -> i128;
    pub const unsafe fn unchecked_shr(self, rhs: u32) -> i128;
    pub const fn unbounded_shr(self, rhs: u32) -> i128;
    pub const fn checked_abs(self) -> crate::option::Option<i128>;
    pub const fn strict_abs(self) -> i128;
    pub const fn strict_pow(self, exp: u32) -> i128;
    pub const fn checked_isqrt(self) -> crate::option::Option<i128>;
    pub const fn saturating_add_unsigned(self, rhs: u128) -> i128;
    pub const fn saturating_sub_unsigned(self, rhs: u128) -> i128;
    pub const fn saturating_neg(self) -> i128;
    pub const fn saturating_abs(self) -> i128;
    pub const fn saturating_div(self, rhs: i128) -> i128;
    pub const fn saturating_pow(self, exp: u32) -> i128;
    pub const fn wrapping_add_unsigned(self, rhs: u128) -> i128;
    pub const fn wrapping_sub_unsigned(self, rhs: u128) -> i128;
    pub const fn wrapping_div_euclid(self, rhs: i128) -> i128;
    pub const fn wrapping_rem(self, rhs: i128) -> i128;
    pub const fn wrapping_rem_euclid(self, rhs: i128) -> i128;
    pub const fn wrapping_abs(self) -> i128;
    pub const fn wrapping_pow(self, exp: u32) -> i128;
    pub const fn overflowing_add_unsigned(self, rhs: u128) -> (i128, bool);
    pub const fn overflowing_sub_unsigned(self, rhs: u128) -> (i128, bool);
    pub const fn overflowing_div(self, rhs: i128) -> (i128, bool);
    pub const fn overflowing_div_euclid(self, rhs: i128) -> (i128, bool);
    pub const fn overflowing_rem(self, rhs: i128) -> (i128, bool);
    pub const fn overflowing_rem_euclid(self, rhs: i128) -> (i128, bool);
    pub const fn overflowing_neg(self) -> (i128, bool);
    pub const fn overflowing_shl(self, rhs: u32) -> (i128, bool);
    pub const fn overflowing_shr(self, rhs: u32) -> (i128, bool);
    pub const fn overflowing_abs(self) -> (i128, bool);
    pub const fn overflowing_pow(self, exp: u32) -> (i128, bool);
    pub const fn ilog(self, base: i128) -> u32;
    pub const fn checked_ilog(self, base: i128) -> crate::option::Option<u32>;
    pub const fn checked_ilog2(self) -> crate::option::Option<u32>;
    pub const fn checked_ilog10(self) -> crate::option::Option<u32>;
    pub const fn midpoint(self, rhs: i128) -> i128;
}
