//! `i32`: operators, conversions, inherent methods.
mod num_i32 {
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

    impl Clone for i32 { fn clone(&self) -> Self; }
    impl Copy for i32 {}
    impl Default for i32 { fn default() -> i32; }
    impl PartialEq for i32 { fn eq(&self, other: &Self) -> bool; }
    impl PartialOrd for i32 { fn partial_cmp(&self, other: &Self) -> Option<Ordering>; }
    impl Debug for i32 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Display for i32 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl FromStr for i32 { type Err = ParseIntError; fn from_str(src: &str) -> Result<Self, ParseIntError>; }
    impl Sum for i32 { fn sum<I: Iterator<Item = Self>>(iter: I) -> Self; }
    impl<'a> Sum<&'a i32> for i32 { fn sum<I: Iterator<Item = &'a Self>>(iter: I) -> Self; }
    impl Product for i32 { fn product<I: Iterator<Item = Self>>(iter: I) -> Self; }
    impl<'a> Product<&'a i32> for i32 { fn product<I: Iterator<Item = &'a Self>>(iter: I) -> Self; }
    impl Eq for i32 {}
    impl Ord for i32 { fn cmp(&self, other: &Self) -> Ordering; }
    impl Hash for i32 { fn hash<H: Hasher>(&self, state: &mut H); }
    impl Step for i32 {}
    impl LowerHex for i32 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl UpperHex for i32 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Binary for i32 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Octal for i32 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Not for i32 { type Output = i32; fn not(self) -> i32; }
    impl Not for &i32 { type Output = i32; fn not(self) -> i32; }
    impl Neg for i32 { type Output = i32; fn neg(self) -> i32; }
    impl Neg for &i32 { type Output = i32; fn neg(self) -> i32; }
    impl Add for i32 { type Output = i32; fn add(self, other: i32) -> i32; }
    impl Add<&i32> for i32 { type Output = i32; fn add(self, other: &i32) -> i32; }
    impl<'a> Add<i32> for &'a i32 { type Output = i32; fn add(self, other: i32) -> i32; }
    impl Add<&i32> for &i32 { type Output = i32; fn add(self, other: &i32) -> i32; }
    impl AddAssign for i32 { fn add_assign(&mut self, other: i32); }
    impl AddAssign<&i32> for i32 { fn add_assign(&mut self, other: &i32); }
    impl Sub for i32 { type Output = i32; fn sub(self, other: i32) -> i32; }
    impl Sub<&i32> for i32 { type Output = i32; fn sub(self, other: &i32) -> i32; }
    impl<'a> Sub<i32> for &'a i32 { type Output = i32; fn sub(self, other: i32) -> i32; }
    impl Sub<&i32> for &i32 { type Output = i32; fn sub(self, other: &i32) -> i32; }
    impl SubAssign for i32 { fn sub_assign(&mut self, other: i32); }
    impl SubAssign<&i32> for i32 { fn sub_assign(&mut self, other: &i32); }
    impl Mul for i32 { type Output = i32; fn mul(self, other: i32) -> i32; }
    impl Mul<&i32> for i32 { type Output = i32; fn mul(self, other: &i32) -> i32; }
    impl<'a> Mul<i32> for &'a i32 { type Output = i32; fn mul(self, other: i32) -> i32; }
    impl Mul<&i32> for &i32 { type Output = i32; fn mul(self, other: &i32) -> i32; }
    impl MulAssign for i32 { fn mul_assign(&mut self, other: i32); }
    impl MulAssign<&i32> for i32 { fn mul_assign(&mut self, other: &i32); }
    impl Div for i32 { type Output = i32; fn div(self, other: i32) -> i32; }
    impl Div<&i32> for i32 { type Output = i32; fn div(self, other: &i32) -> i32; }
    impl<'a> Div<i32> for &'a i32 { type Output = i32; fn div(self, other: i32) -> i32; }
    impl Div<&i32> for &i32 { type Output = i32; fn div(self, other: &i32) -> i32; }
    impl DivAssign for i32 { fn div_assign(&mut self, other: i32); }
    impl DivAssign<&i32> for i32 { fn div_assign(&mut self, other: &i32); }
    impl Rem for i32 { type Output = i32; fn rem(self, other: i32) -> i32; }
    impl Rem<&i32> for i32 { type Output = i32; fn rem(self, other: &i32) -> i32; }
    impl<'a> Rem<i32> for &'a i32 { type Output = i32; fn rem(self, other: i32) -> i32; }
    impl Rem<&i32> for &i32 { type Output = i32; fn rem(self, other: &i32) -> i32; }
    impl RemAssign for i32 { fn rem_assign(&mut self, other: i32); }
    impl RemAssign<&i32> for i32 { fn rem_assign(&mut self, other: &i32); }
    impl BitAnd for i32 { type Output = i32; fn bitand(self, other: i32) -> i32; }
    impl BitAnd<&i32> for i32 { type Output = i32; fn bitand(self, other: &i32) -> i32; }
    impl<'a> BitAnd<i32> for &'a i32 { type Output = i32; fn bitand(self, other: i32) -> i32; }
    impl BitAnd<&i32> for &i32 { type Output = i32; fn bitand(self, other: &i32) -> i32; }
    impl BitAndAssign for i32 { fn bitand_assign(&mut self, other: i32); }
    impl BitAndAssign<&i32> for i32 { fn bitand_assign(&mut self, other: &i32); }
    impl BitOr for i32 { type Output = i32; fn bitor(self, other: i32) -> i32; }
    impl BitOr<&i32> for i32 { type Output = i32; fn bitor(self, other: &i32) -> i32; }
    impl<'a> BitOr<i32> for &'a i32 { type Output = i32; fn bitor(self, other: i32) -> i32; }
    impl BitOr<&i32> for &i32 { type Output = i32; fn bitor(self, other: &i32) -> i32; }
    impl BitOrAssign for i32 { fn bitor_assign(&mut self, other: i32); }
    impl BitOrAssign<&i32> for i32 { fn bitor_assign(&mut self, other: &i32); }
    impl BitXor for i32 { type Output = i32; fn bitxor(self, other: i32) -> i32; }
    impl BitXor<&i32> for i32 { type Output = i32; fn bitxor(self, other: &i32) -> i32; }
    impl<'a> BitXor<i32> for &'a i32 { type Output = i32; fn bitxor(self, other: i32) -> i32; }
    impl BitXor<&i32> for &i32 { type Output = i32; fn bitxor(self, other: &i32) -> i32; }
    impl BitXorAssign for i32 { fn bitxor_assign(&mut self, other: i32); }
    impl BitXorAssign<&i32> for i32 { fn bitxor_assign(&mut self, other: &i32); }
    impl Shl for i32 { type Output = i32; fn shl(self, other: i32) -> i32; }
    impl Shl<&i32> for i32 { type Output = i32; fn shl(self, other: &i32) -> i32; }
    impl<'a> Shl<i32> for &'a i32 { type Output = i32; fn shl(self, other: i32) -> i32; }
    impl Shl<&i32> for &i32 { type Output = i32; fn shl(self, other: &i32) -> i32; }
    impl ShlAssign for i32 { fn shl_assign(&mut self, other: i32); }
    impl ShlAssign<&i32> for i32 { fn shl_assign(&mut self, other: &i32); }
    impl Shl<u32> for i32 { type Output = i32; fn shl(self, other: u32) -> i32; }
    impl ShlAssign<u32> for i32 { fn shl_assign(&mut self, other: u32); }
    impl Shl<usize> for i32 { type Output = i32; fn shl(self, other: usize) -> i32; }
    impl ShlAssign<usize> for i32 { fn shl_assign(&mut self, other: usize); }
    impl Shl<u8> for i32 { type Output = i32; fn shl(self, other: u8) -> i32; }
    impl ShlAssign<u8> for i32 { fn shl_assign(&mut self, other: u8); }
    impl Shl<u64> for i32 { type Output = i32; fn shl(self, other: u64) -> i32; }
    impl ShlAssign<u64> for i32 { fn shl_assign(&mut self, other: u64); }
    impl Shl<i64> for i32 { type Output = i32; fn shl(self, other: i64) -> i32; }
    impl ShlAssign<i64> for i32 { fn shl_assign(&mut self, other: i64); }
    impl Shr for i32 { type Output = i32; fn shr(self, other: i32) -> i32; }
    impl Shr<&i32> for i32 { type Output = i32; fn shr(self, other: &i32) -> i32; }
    impl<'a> Shr<i32> for &'a i32 { type Output = i32; fn shr(self, other: i32) -> i32; }
    impl Shr<&i32> for &i32 { type Output = i32; fn shr(self, other: &i32) -> i32; }
    impl ShrAssign for i32 { fn shr_assign(&mut self, other: i32); }
    impl ShrAssign<&i32> for i32 { fn shr_assign(&mut self, other: &i32); }
    impl Shr<u32> for i32 { type Output = i32; fn shr(self, other: u32) -> i32; }
    impl ShrAssign<u32> for i32 { fn shr_assign(&mut self, other: u32); }
    impl Shr<usize> for i32 { type Output = i32; fn shr(self, other: usize) -> i32; }
    impl ShrAssign<usize> for i32 { fn shr_assign(&mut self, other: usize); }
    impl Shr<u8> for i32 { type Output = i32; fn shr(self, other: u8) -> i32; }
    impl ShrAssign<u8> for i32 { fn shr_assign(&mut self, other: u8); }
    impl Shr<u64> for i32 { type Output = i32; fn shr(self, other: u64) -> i32; }
    impl ShrAssign<u64> for i32 { fn shr_assign(&mut self, other: u64); }
    impl Shr<i64> for i32 { type Output = i32; fn shr(self, other: i64) -> i32; }
    impl ShrAssign<i64> for i32 { fn shr_assign(&mut self, other: i64); }
    impl From<bool> for i32 { fn from(value: bool) -> Self; }
    impl From<i16> for i32 { fn from(value: i16) -> Self; }
    impl From<i8> for i32 { fn from(value: i8) -> Self; }
    impl From<u16> for i32 { fn from(value: u16) -> Self; }
    impl From<u8> for i32 { fn from(value: u8) -> Self; }
    impl TryFrom<i128> for i32 { type Error = TryFromIntError; fn try_from(value: i128) -> Result<Self, TryFromIntError>; }
    impl TryFrom<i64> for i32 { type Error = TryFromIntError; fn try_from(value: i64) -> Result<Self, TryFromIntError>; }
    impl TryFrom<isize> for i32 { type Error = TryFromIntError; fn try_from(value: isize) -> Result<Self, TryFromIntError>; }
    impl TryFrom<u128> for i32 { type Error = TryFromIntError; fn try_from(value: u128) -> Result<Self, TryFromIntError>; }
    impl TryFrom<u32> for i32 { type Error = TryFromIntError; fn try_from(value: u32) -> Result<Self, TryFromIntError>; }
    impl TryFrom<u64> for i32 { type Error = TryFromIntError; fn try_from(value: u64) -> Result<Self, TryFromIntError>; }
    impl TryFrom<usize> for i32 { type Error = TryFromIntError; fn try_from(value: usize) -> Result<Self, TryFromIntError>; }
    impl i32 {
        pub const MIN: i32;
        pub const MAX: i32;
        pub const BITS: u32;
        pub const fn count_ones(self) -> u32;
        pub const fn count_zeros(self) -> u32;
        pub const fn leading_zeros(self) -> u32;
        pub const fn trailing_zeros(self) -> u32;
        pub const fn rotate_left(self, n: u32) -> i32;
        pub const fn rotate_right(self, n: u32) -> i32;
        pub const fn swap_bytes(self) -> i32;
        pub const fn checked_add(self, rhs: i32) -> Option<i32>;
        pub const fn checked_sub(self, rhs: i32) -> Option<i32>;
        pub const fn checked_mul(self, rhs: i32) -> Option<i32>;
        pub const fn checked_div(self, rhs: i32) -> Option<i32>;
        pub const fn checked_rem(self, rhs: i32) -> Option<i32>;
        pub const fn checked_neg(self) -> Option<i32>;
        pub const fn checked_pow(self, exp: u32) -> Option<i32>;
        pub const fn saturating_add(self, rhs: i32) -> i32;
        pub const fn saturating_sub(self, rhs: i32) -> i32;
        pub const fn saturating_mul(self, rhs: i32) -> i32;
        pub const fn wrapping_add(self, rhs: i32) -> i32;
        pub const fn wrapping_sub(self, rhs: i32) -> i32;
        pub const fn wrapping_mul(self, rhs: i32) -> i32;
        pub const fn wrapping_div(self, rhs: i32) -> i32;
        pub const fn wrapping_neg(self) -> i32;
        pub const fn wrapping_shl(self, rhs: u32) -> i32;
        pub const fn wrapping_shr(self, rhs: u32) -> i32;
        pub const fn unsigned_abs(self) -> u32;
        pub const fn overflowing_add(self, rhs: i32) -> (i32, bool);
        pub const fn overflowing_sub(self, rhs: i32) -> (i32, bool);
        pub const fn overflowing_mul(self, rhs: i32) -> (i32, bool);
        pub const fn pow(self, exp: u32) -> i32;
        pub const fn isqrt(self) -> i32;
        pub const fn div_euclid(self, rhs: i32) -> i32;
        pub const fn rem_euclid(self, rhs: i32) -> i32;
        pub const fn ilog2(self) -> u32;
        pub const fn ilog10(self) -> u32;
        pub const fn abs(self) -> i32;
        pub const fn abs_diff(self, other: i32) -> u32;
        pub const fn signum(self) -> i32;
        pub const fn is_positive(self) -> bool;
        pub const fn is_negative(self) -> bool;
        pub const fn to_be_bytes(self) -> [u8; 4];
        pub const fn to_le_bytes(self) -> [u8; 4];
        pub const fn to_ne_bytes(self) -> [u8; 4];
        pub const fn from_be_bytes(bytes: [u8; 4]) -> i32;
        pub const fn from_le_bytes(bytes: [u8; 4]) -> i32;
        pub const fn from_ne_bytes(bytes: [u8; 4]) -> i32;
        pub const fn from_str_radix(src: &str, radix: u32) -> crate::result::Result<i32, ParseIntError>;
    }
}
impl i32 {
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn cast_unsigned(self) -> u32;
    pub const fn reverse_bits(self) -> i32;
    pub const fn from_be(x: i32) -> i32;
    pub const fn from_le(x: i32) -> i32;
    pub const fn to_be(self) -> i32;
    pub const fn to_le(self) -> i32;
    pub const fn strict_add(self, rhs: i32) -> i32;
    pub const unsafe fn unchecked_add(self, rhs: i32) -> i32;
    pub const fn checked_add_unsigned(self, rhs: u32) -> crate::option::Option<i32>;
    pub const fn strict_add_unsigned(self, rhs: u32) -> i32;
    pub const fn strict_sub(self, rhs: i32) -> i32;
    pub const unsafe fn unchecked_sub(self, rhs: i32) -> i32;
    pub const fn checked_sub_unsigned(self, rhs: u32) -> crate::option::Option<i32>;
    pub const fn strict_sub_unsigned(self, rhs: u32) -> i32;
    pub const fn strict_mul(self, rhs: i32) -> i32;
    pub const unsafe fn unchecked_mul(self, rhs: i32) -> i32;
    pub const fn strict_div(self, rhs: i32) -> i32;
    pub const fn checked_div_euclid(self, rhs: i32) -> crate::option::Option<i32>;
    pub const fn strict_div_euclid(self, rhs: i32) -> i32;
    pub const fn strict_rem(self, rhs: i32) -> i32;
    pub const fn checked_rem_euclid(self, rhs: i32) -> crate::option::Option<i32>;
    pub const fn strict_rem_euclid(self, rhs: i32) -> i32;
    pub const unsafe fn unchecked_neg(self) -> i32;
    pub const fn strict_neg(self) -> i32;
    pub const fn checked_shl(self, rhs: u32) -> crate::option::Option<i32>;
    pub const fn strict_shl(self, rhs: u32) -> i32;
    pub const unsafe fn unchecked_shl(self, rhs: u32) -> i32;
    pub const fn unbounded_shl(self, rhs: u32) -> i32;
    pub const fn checked_shr(self, rhs: u32) -> crate::option::Option<i32>;
    pub const fn strict_shr(self, rhs: u32) -> i32;
    pub const unsafe fn unchecked_shr(self, rhs: u32) -> i32;
    pub const fn unbounded_shr(self, rhs: u32) -> i32;
    pub const fn checked_abs(self) -> crate::option::Option<i32>;
    pub const fn strict_abs(self) -> i32;
    pub const fn strict_pow(self, exp: u32) -> i32;
    pub const fn checked_isqrt(self) -> crate::option::Option<i32>;
    pub const fn saturating_add_unsigned(self, rhs: u32) -> i32;
    pub const fn saturating_sub_unsigned(self, rhs: u32) -> i32;
    pub const fn saturating_neg(self) -> i32;
    pub const fn saturating_abs(self) -> i32;
    pub const fn saturating_div(self, rhs: i32) -> i32;
    pub const fn saturating_pow(self, exp: u32) -> i32;
    pub const fn wrapping_add_unsigned(self, rhs: u32) -> i32;
    pub const fn wrapping_sub_unsigned(self, rhs: u32) -> i32;
    pub const fn wrapping_div_euclid(self, rhs: i32) -> i32;
    pub const fn wrapping_rem(self, rhs: i32) -> i32;
    pub const fn wrapping_rem_euclid(self, rhs: i32) -> i32;
    pub const fn wrapping_abs(self) -> i32;
    pub const fn wrapping_pow(self, exp: u32) -> i32;
    pub const fn overflowing_add_unsigned(self, rhs: u32) -> (i32, bool);
    pub const fn overflowing_sub_unsigned(self, rhs: u32) -> (i32, bool);
    pub const fn overflowing_div(self, rhs: i32) -> (i32, bool);
    pub const fn overflowing_div_euclid(self, rhs: i32) -> (i32, bool);
    pub const fn overflowing_rem(self, rhs: i32) -> (i32, bool);
    pub const fn overflowing_rem_euclid(self, rhs: i32) -> (i32, bool);
    pub const fn overflowing_neg(self) -> (i32, bool);
    pub const fn overflowing_shl(self, rhs: u32) -> (i32, bool);
    pub const fn overflowing_shr(self, rhs: u32) -> (i32, bool);
    pub const fn overflowing_abs(self) -> (i32, bool);
    pub const fn overflowing_pow(self, exp: u32) -> (i32, bool);
    pub const fn ilog(self, base: i32) -> u32;
    pub const fn checked_ilog(self, base: i32) -> crate::option::Option<u32>;
    pub const fn checked_ilog2(self) -> crate::option::Option<u32>;
    pub const fn checked_ilog10(self) -> crate::option::Option<u32>;
    pub const fn midpoint(self, rhs: i32) -> i32;
}
