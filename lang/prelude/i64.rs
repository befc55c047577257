//! `i64`: operators, conversions, inherent methods.
mod num_i64 {
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

    impl Clone for i64 { fn clone(&self) -> Self; }
    impl Copy for i64 {}
    impl Default for i64 { fn default() -> i64; }
    impl PartialEq for i64 { fn eq(&self, other: &Self) -> bool; }
    impl PartialOrd for i64 { fn partial_cmp(&self, other: &Self) -> Option<Ordering>; }
    impl Debug for i64 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Display for i64 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl FromStr for i64 { type Err = ParseIntError; fn from_str(src: &str) -> Result<Self, ParseIntError>; }
    impl Sum for i64 { fn sum<I: Iterator<Item = Self>>(iter: I) -> Self; }
    impl<'a> Sum<&'a i64> for i64 { fn sum<I: Iterator<Item = &'a Self>>(iter: I) -> Self; }
    impl Product for i64 { fn product<I: Iterator<Item = Self>>(iter: I) -> Self; }
    impl<'a> Product<&'a i64> for i64 { fn product<I: Iterator<Item = &'a Self>>(iter: I) -> Self; }
    impl Eq for i64 {}
    impl Ord for i64 { fn cmp(&self, other: &Self) -> Ordering; }
    impl Hash for i64 { fn hash<H: Hasher>(&self, state: &mut H); }
    impl Step for i64 {}
    impl LowerHex for i64 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl UpperHex for i64 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Binary for i64 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Octal for i64 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Not for i64 { type Output = i64; fn not(self) -> i64; }
    impl Not for &i64 { type Output = i64; fn not(self) -> i64; }
    impl Neg for i64 { type Output = i64; fn neg(self) -> i64; }
    impl Neg for &i64 { type Output = i64; fn neg(self) -> i64; }
    impl Add for i64 { type Output = i64; fn add(self, other: i64) -> i64; }
    impl Add<&i64> for i64 { type Output = i64; fn add(self, other: &i64) -> i64; }
    impl<'a> Add<i64> for &'a i64 { type Output = i64; fn add(self, other: i64) -> i64; }
    impl Add<&i64> for &i64 { type Output = i64; fn add(self, other: &i64) -> i64; }
    impl AddAssign for i64 { fn add_assign(&mut self, other: i64); }
    impl AddAssign<&i64> for i64 { fn add_assign(&mut self, other: &i64); }
    impl Sub for i64 { type Output = i64; fn sub(self, other: i64) -> i64; }
    impl Sub<&i64> for i64 { type Output = i64; fn sub(self, other: &i64) -> i64; }
    impl<'a> Sub<i64> for &'a i64 { type Output = i64; fn sub(self, other: i64) -> i64; }
    impl Sub<&i64> for &i64 { type Output = i64; fn sub(self, other: &i64) -> i64; }
    impl SubAssign for i64 { fn sub_assign(&mut self, other: i64); }
    impl SubAssign<&i64> for i64 { fn sub_assign(&mut self, other: &i64); }
    impl Mul for i64 { type Output = i64; fn mul(self, other: i64) -> i64; }
    impl Mul<&i64> for i64 { type Output = i64; fn mul(self, other: &i64) -> i64; }
    impl<'a> Mul<i64> for &'a i64 { type Output = i64; fn mul(self, other: i64) -> i64; }
    impl Mul<&i64> for &i64 { type Output = i64; fn mul(self, other: &i64) -> i64; }
    impl MulAssign for i64 { fn mul_assign(&mut self, other: i64); }
    impl MulAssign<&i64> for i64 { fn mul_assign(&mut self, other: &i64); }
    impl Div for i64 { type Output = i64; fn div(self, other: i64) -> i64; }
    impl Div<&i64> for i64 { type Output = i64; fn div(self, other: &i64) -> i64; }
    impl<'a> Div<i64> for &'a i64 { type Output = i64; fn div(self, other: i64) -> i64; }
    impl Div<&i64> for &i64 { type Output = i64; fn div(self, other: &i64) -> i64; }
    impl DivAssign for i64 { fn div_assign(&mut self, other: i64); }
    impl DivAssign<&i64> for i64 { fn div_assign(&mut self, other: &i64); }
    impl Rem for i64 { type Output = i64; fn rem(self, other: i64) -> i64; }
    impl Rem<&i64> for i64 { type Output = i64; fn rem(self, other: &i64) -> i64; }
    impl<'a> Rem<i64> for &'a i64 { type Output = i64; fn rem(self, other: i64) -> i64; }
    impl Rem<&i64> for &i64 { type Output = i64; fn rem(self, other: &i64) -> i64; }
    impl RemAssign for i64 { fn rem_assign(&mut self, other: i64); }
    impl RemAssign<&i64> for i64 { fn rem_assign(&mut self, other: &i64); }
    impl BitAnd for i64 { type Output = i64; fn bitand(self, other: i64) -> i64; }
    impl BitAnd<&i64> for i64 { type Output = i64; fn bitand(self, other: &i64) -> i64; }
    impl<'a> BitAnd<i64> for &'a i64 { type Output = i64; fn bitand(self, other: i64) -> i64; }
    impl BitAnd<&i64> for &i64 { type Output = i64; fn bitand(self, other: &i64) -> i64; }
    impl BitAndAssign for i64 { fn bitand_assign(&mut self, other: i64); }
    impl BitAndAssign<&i64> for i64 { fn bitand_assign(&mut self, other: &i64); }
    impl BitOr for i64 { type Output = i64; fn bitor(self, other: i64) -> i64; }
    impl BitOr<&i64> for i64 { type Output = i64; fn bitor(self, other: &i64) -> i64; }
    impl<'a> BitOr<i64> for &'a i64 { type Output = i64; fn bitor(self, other: i64) -> i64; }
    impl BitOr<&i64> for &i64 { type Output = i64; fn bitor(self, other: &i64) -> i64; }
    impl BitOrAssign for i64 { fn bitor_assign(&mut self, other: i64); }
    impl BitOrAssign<&i64> for i64 { fn bitor_assign(&mut self, other: &i64); }
    impl BitXor for i64 { type Output = i64; fn bitxor(self, other: i64) -> i64; }
    impl BitXor<&i64> for i64 { type Output = i64; fn bitxor(self, other: &i64) -> i64; }
    impl<'a> BitXor<i64> for &'a i64 { type Output = i64; fn bitxor(self, other: i64) -> i64; }
    impl BitXor<&i64> for &i64 { type Output = i64; fn bitxor(self, other: &i64) -> i64; }
    impl BitXorAssign for i64 { fn bitxor_assign(&mut self, other: i64); }
    impl BitXorAssign<&i64> for i64 { fn bitxor_assign(&mut self, other: &i64); }
    impl Shl for i64 { type Output = i64; fn shl(self, other: i64) -> i64; }
    impl Shl<&i64> for i64 { type Output = i64; fn shl(self, other: &i64) -> i64; }
    impl<'a> Shl<i64> for &'a i64 { type Output = i64; fn shl(self, other: i64) -> i64; }
    impl Shl<&i64> for &i64 { type Output = i64; fn shl(self, other: &i64) -> i64; }
    impl ShlAssign for i64 { fn shl_assign(&mut self, other: i64); }
    impl ShlAssign<&i64> for i64 { fn shl_assign(&mut self, other: &i64); }
    impl Shl<i32> for i64 { type Output = i64; fn shl(self, other: i32) -> i64; }
    impl ShlAssign<i32> for i64 { fn shl_assign(&mut self, other: i32); }
    impl Shl<u32> for i64 { type Output = i64; fn shl(self, other: u32) -> i64; }
    impl ShlAssign<u32> for i64 { fn shl_assign(&mut self, other: u32); }
    impl Shl<usize> for i64 { type Output = i64; fn shl(self, other: usize) -> i64; }
    impl ShlAssign<usize> for i64 { fn shl_assign(&mut self, other: usize); }
    impl Shl<u8> for i64 { type Output = i64; fn shl(self, other: u8) -> i64; }
    impl ShlAssign<u8> for i64 { fn shl_assign(&mut self, other: u8); }
    impl Shl<u64> for i64 { type Output = i64; fn shl(self, other: u64) -> i64; }
    impl ShlAssign<u64> for i64 { fn shl_assign(&mut self, other: u64); }
    impl Shr for i64 { type Output = i64; fn shr(self, other: i64) -> i64; }
    impl Shr<&i64> for i64 { type Output = i64; fn shr(self, other: &i64) -> i64; }
    impl<'a> Shr<i64> for &'a i64 { type Output = i64; fn shr(self, other: i64) -> i64; }
    impl Shr<&i64> for &i64 { type Output = i64; fn shr(self, other: &i64) -> i64; }
    impl ShrAssign for i64 { fn shr_assign(&mut self, other: i64); }
    impl ShrAssign<&i64> for i64 { fn shr_assign(&mut self, other: &i64); }
    impl Shr<i32> for i64 { type Output = i64; fn shr(self, other: i32) -> i64; }
    impl ShrAssign<i32> for i64 { fn shr_assign(&mut self, other: i32); }
    impl Shr<u32> for i64 { type Output = i64; fn shr(self, other: u32) -> i64; }
    impl ShrAssign<u32> for i64 { fn shr_assign(&mut self, other: u32); }
    impl Shr<usize> for i64 { type Output = i64; fn shr(self, other: usize) -> i64; }
    impl ShrAssign<usize> for i64 { fn shr_assign(&mut self, other: usize); }
    impl Shr<u8> for i64 { type Output = i64; fn shr(self, other: u8) -> i64; }
    impl ShrAssign<u8> for i64 { fn shr_assign(&mut self, other: u8); }
    impl Shr<u64> for i64 { type Output = i64; fn shr(self, other: u64) -> i64; }
    impl ShrAssign<u64> for i64 { fn shr_assign(&mut self, other: u64); }
    impl From<bool> for i64 { fn from(value: bool) -> Self; }
    impl From<i16> for i64 { fn from(value: i16) -> Self; }
    impl From<i32> for i64 { fn from(value: i32) -> Self; }
    impl From<i8> for i64 { fn from(value: i8) -> Self; }
    impl From<u16> for i64 { fn from(value: u16) -> Self; }
    impl From<u32> for i64 { fn from(value: u32) -> Self; }
    impl From<u8> for i64 { fn from(value: u8) -> Self; }
    impl TryFrom<i128> for i64 { type Error = TryFromIntError; fn try_from(value: i128) -> Result<Self, TryFromIntError>; }
    impl TryFrom<isize> for i64 { type Error = TryFromIntError; fn try_from(value: isize) -> Result<Self, TryFromIntError>; }
    impl TryFrom<u128> for i64 { type Error = TryFromIntError; fn try_from(value: u128) -> Result<Self, TryFromIntError>; }
    impl TryFrom<u64> for i64 { type Error = TryFromIntError; fn try_from(value: u64) -> Result<Self, TryFromIntError>; }
    impl TryFrom<usize> for i64 { type Error = TryFromIntError; fn try_from(value: usize) -> Result<Self, TryFromIntError>; }
    impl i64 {
        pub const MIN: i64;
        pub const MAX: i64;
        pub const BITS: u32;
        pub const fn count_ones(self) -> u32;
        pub const fn count_zeros(self) -> u32;
        pub const fn leading_zeros(self) -> u32;
        pub const fn trailing_zeros(self) -> u32;
        pub const fn rotate_left(self, n: u32) -> i64;
        pub const fn rotate_right(self, n: u32) -> i64;
        pub const fn swap_bytes(self) -> i64;
        pub const fn checked_add(self, rhs: i64) -> Option<i64>;
        pub const fn checked_sub(self, rhs: i64) -> Option<i64>;
        pub const fn checked_mul(self, rhs: i64) -> Option<i64>;
        pub const fn checked_div(self, rhs: i64) -> Option<i64>;
        pub const fn checked_rem(self, rhs: i64) -> Option<i64>;
        pub const fn checked_neg(self) -> Option<i64>;
        pub const fn checked_pow(self, exp: u32) -> Option<i64>;
        pub const fn saturating_add(self, rhs: i64) -> i64;
        pub const fn saturating_sub(self, rhs: i64) -> i64;
        pub const fn saturating_mul(self, rhs: i64) -> i64;
        pub const fn wrapping_add(self, rhs: i64) -> i64;
        pub const fn wrapping_sub(self, rhs: i64) -> i64;
        pub const fn wrapping_mul(self, rhs: i64) -> i64;
        pub const fn wrapping_div(self, rhs: i64) -> i64;
        pub const fn wrapping_neg(self) -> i64;
        pub const fn wrapping_shl(self, rhs: u32) -> i64;
        pub const fn wrapping_shr(self, rhs: u32) -> i64;
        pub const fn unsigned_abs(self) -> u64;
        pub const fn overflowing_add(self, rhs: i64) -> (i64, bool);
        pub const fn overflowing_sub(self, rhs: i64) -> (i64, bool);
        pub const fn overflowing_mul(self, rhs: i64) -> (i64, bool);
        pub const fn pow(self, exp: u32) -> i64;
        pub const fn isqrt(self) -> i64;
        pub const fn div_euclid(self, rhs: i64) -> i64;
        pub const fn rem_euclid(self, rhs: i64) -> i64;
        pub const fn ilog2(self) -> u32;
        pub const fn ilog10(self) -> u32;
        pub const fn abs(self) -> i64;
        pub const fn abs_diff(self, other: i64) -> u64;
        pub const fn signum(self) -> i64;
        pub const fn is_positive(self) -> bool;
        pub const fn is_negative(self) -> bool;
        pub const fn to_be_bytes(self) -> [u8; 8];
        pub const fn to_le_bytes(self) -> [u8; 8];
        pub const fn to_ne_bytes(self) -> [u8; 8];
        pub const fn from_be_bytes(bytes: [u8; 8]) -> i64;
        pub const fn from_le_bytes(bytes: [u8; 8]) -> i64;
        pub const fn from_ne_bytes(bytes: [u8; 8]) -> i64;
        pub const fn from_str_radix(src: &str, radix: u32) -> crate::result::Result<i64, ParseIntError>;
    }
}
impl i64 {
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn cast_unsigned(self) -> u64;
    pub const fn reverse_bits(self) -> i64;
    pub const fn from_be(x: i64) -> i64;
    pub const fn from_le(x: i64) -> i64;
    pub const fn to_be(self) -> i64;
    pub const fn to_le(self) -> i64;
    pub const fn strict_add(self, rhs: i64) -> i64;
    pub const unsafe fn unchecked_add(self, rhs: i64) -> i64;
    pub const fn checked_add_unsigned(self, rhs: u64) -> crate::option::Option<i64>;
    pub const fn strict_add_unsigned(self, rhs: u64) -> i64;
    pub const fn strict_sub(self, rhs: i64) -> i64;
    pub const unsafe fn unchecked_sub(self, rhs: i64) -> i64;
    pub const fn checked_sub_unsigned(self, rhs: u64) -> crate::option::Option<i64>;
    pub const fn strict_sub_unsigned(self, rhs: u64) -> i64;
    pub const fn strict_mul(self, rhs: i64) -> i64;
    pub const unsafe fn unchecked_mul(self, rhs: i64) -> i64;
    pub const fn strict_div(self, rhs: i64) -> i64;
    pub const fn checked_div_euclid(self, rhs: i64) -> crate::option::Option<i64>;
    pub const fn strict_div_euclid(self, rhs: i64) -> i64;
    pub const fn strict_rem(self, rhs: i64) -> i64;
    pub const fn checked_rem_euclid(self, rhs: i64) -> crate::option::Option<i64>;
    pub const fn strict_rem_euclid(self, rhs: i64) -> i64;
    pub const unsafe fn unchecked_neg(self) -> i64;
    pub const fn strict_neg(self) -> i64;
    pub const fn checked_shl(self, rhs: u32) -> crate::option::Option<i64>;
    pub const fn strict_shl(self, rhs: u32) -> i64;
    pub const unsafe fn unchecked_shl(self, rhs: u32) -> i64;
    pub const fn unbounded_shl(self, rhs: u32) -> i64;
    pub const fn checked_shr(self, rhs: u32) -> crate::option::Option<i64>;
    pub const fn strict_shr(self, rhs: u32) -> i64;
    pub const unsafe fn unchecked_shr(self, rhs: u32) -> i64;
    pub const fn unbounded_shr(self, rhs: u32) -> i64;
    pub const fn checked_abs(self) -> crate::option::Option<i64>;
    pub const fn strict_abs(self) -> i64;
    pub const fn strict_pow(self, exp: u32) -> i64;
    pub const fn checked_isqrt(self) -> crate::option::Option<i64>;
    pub const fn saturating_add_unsigned(self, rhs: u64) -> i64;
    pub const fn saturating_sub_unsigned(self, rhs: u64) -> i64;
    pub const fn saturating_neg(self) -> i64;
    pub const fn saturating_abs(self) -> i64;
    pub const fn saturating_div(self, rhs: i64) -> i64;
    pub const fn saturating_pow(self, exp: u32) -> i64;
    pub const fn wrapping_add_unsigned(self, rhs: u64) -> i64;
    pub const fn wrapping_sub_unsigned(self, rhs: u64) -> i64;
    pub const fn wrapping_div_euclid(self, rhs: i64) -> i64;
    pub const fn wrapping_rem(self, rhs: i64) -> i64;
    pub const fn wrapping_rem_euclid(self, rhs: i64) -> i64;
    pub const fn wrapping_abs(self) -> i64;
    pub const fn wrapping_pow(self, exp: u32) -> i64;
    pub const fn overflowing_add_unsigned(self, rhs: u64) -> (i64, bool);
    pub const fn overflowing_sub_unsigned(self, rhs: u64) -> (i64, bool);
    pub const fn overflowing_div(self, rhs: i64) -> (i64, bool);
    pub const fn overflowing_div_euclid(self, rhs: i64) -> (i64, bool);
    pub const fn overflowing_rem(self, rhs: i64) -> (i64, bool);
    pub const fn overflowing_rem_euclid(self, rhs: i64) -> (i64, bool);
    pub const fn overflowing_neg(self) -> (i64, bool);
    pub const fn overflowing_shl(self, rhs: u32) -> (i64, bool);
    pub const fn overflowing_shr(self, rhs: u32) -> (i64, bool);
    pub const fn overflowing_abs(self) -> (i64, bool);
    pub const fn overflowing_pow(self, exp: u32) -> (i64, bool);
    pub const fn ilog(self, base: i64) -> u32;
    pub const fn checked_ilog(self, base: i64) -> crate::option::Option<u32>;
    pub const fn checked_ilog2(self) -> crate::option::Option<u32>;
    pub const fn checked_ilog10(self) -> crate::option::Option<u32>;
    pub const fn midpoint(self, rhs: i64) -> i64;
}
