//! `i16`: operators, conversions, inherent methods.
mod num_i16 {
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

    impl Clone for i16 { fn clone(&self) -> Self; }
    impl Copy for i16 {}
    impl Default for i16 { fn default() -> i16; }
    impl PartialEq for i16 { fn eq(&self, other: &Self) -> bool; }
    impl PartialOrd for i16 { fn partial_cmp(&self, other: &Self) -> Option<Ordering>; }
    impl Debug for i16 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Display for i16 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl FromStr for i16 { type Err = ParseIntError; fn from_str(src: &str) -> Result<Self, ParseIntError>; }
    impl Sum for i16 { fn sum<I: Iterator<Item = Self>>(iter: I) -> Self; }
    impl<'a> Sum<&'a i16> for i16 { fn sum<I: Iterator<Item = &'a Self>>(iter: I) -> Self; }
    impl Product for i16 { fn product<I: Iterator<Item = Self>>(iter: I) -> Self; }
    impl<'a> Product<&'a i16> for i16 { fn product<I: Iterator<Item = &'a Self>>(iter: I) -> Self; }
    impl Eq for i16 {}
    impl Ord for i16 { fn cmp(&self, other: &Self) -> Ordering; }
    impl Hash for i16 { fn hash<H: Hasher>(&self, state: &mut H); }
    impl Step for i16 {}
    impl LowerHex for i16 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl UpperHex for i16 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Binary for i16 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Octal for i16 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Not for i16 { type Output = i16; fn not(self) -> i16; }
    impl Not for &i16 { type Output = i16; fn not(self) -> i16; }
    impl Neg for i16 { type Output = i16; fn neg(self) -> i16; }
    impl Neg for &i16 { type Output = i16; fn neg(self) -> i16; }
    impl Add for i16 { type Output = i16; fn add(self, other: i16) -> i16; }
    impl Add<&i16> for i16 { type Output = i16; fn add(self, other: &i16) -> i16; }
    impl<'a> Add<i16> for &'a i16 { type Output = i16; fn add(self, other: i16) -> i16; }
    impl Add<&i16> for &i16 { type Output = i16; fn add(self, other: &i16) -> i16; }
    impl AddAssign for i16 { fn add_assign(&mut self, other: i16); }
    impl AddAssign<&i16> for i16 { fn add_assign(&mut self, other: &i16); }
    impl Sub for i16 { type Output = i16; fn sub(self, other: i16) -> i16; }
    impl Sub<&i16> for i16 { type Output = i16; fn sub(self, other: &i16) -> i16; }
    impl<'a> Sub<i16> for &'a i16 { type Output = i16; fn sub(self, other: i16) -> i16; }
    impl Sub<&i16> for &i16 { type Output = i16; fn sub(self, other: &i16) -> i16; }
    impl SubAssign for i16 { fn sub_assign(&mut self, other: i16); }
    impl SubAssign<&i16> for i16 { fn sub_assign(&mut self, other: &i16); }
    impl Mul for i16 { type Output = i16; fn mul(self, other: i16) -> i16; }
    impl Mul<&i16> for i16 { type Output = i16; fn mul(self, other: &i16) -> i16; }
    impl<'a> Mul<i16> for &'a i16 { type Output = i16; fn mul(self, other: i16) -> i16; }
    impl Mul<&i16> for &i16 { type Output = i16; fn mul(self, other: &i16) -> i16; }
    impl MulAssign for i16 { fn mul_assign(&mut self, other: i16); }
    impl MulAssign<&i16> for i16 { fn mul_assign(&mut self, other: &i16); }
    impl Div for i16 { type Output = i16; fn div(self, other: i16) -> i16; }
    impl Div<&i16> for i16 { type Output = i16; fn div(self, other: &i16) -> i16; }
    impl<'a> Div<i16> for &'a i16 { type Output = i16; fn div(self, other: i16) -> i16; }
    impl Div<&i16> for &i16 { type Output = i16; fn div(self, other: &i16) -> i16; }
    impl DivAssign for i16 { fn div_assign(&mut self, other: i16); }
    impl DivAssign<&i16> for i16 { fn div_assign(&mut self, other: &i16); }
    impl Rem for i16 { type Output = i16; fn rem(self, other: i16) -> i16; }
    impl Rem<&i16> for i16 { type Output = i16; fn rem(self, other: &i16) -> i16; }
    impl<'a> Rem<i16> for &'a i16 { type Output = i16; fn rem(self, other: i16) -> i16; }
    impl Rem<&i16> for &i16 { type Output = i16; fn rem(self, other: &i16) -> i16; }
    impl RemAssign for i16 { fn rem_assign(&mut self, other: i16); }
    impl RemAssign<&i16> for i16 { fn rem_assign(&mut self, other: &i16); }
    impl BitAnd for i16 { type Output = i16; fn bitand(self, other: i16) -> i16; }
    impl BitAnd<&i16> for i16 { type Output = i16; fn bitand(self, other: &i16) -> i16; }
    impl<'a> BitAnd<i16> for &'a i16 { type Output = i16; fn bitand(self, other: i16) -> i16; }
    impl BitAnd<&i16> for &i16 { type Output = i16; fn bitand(self, other: &i16) -> i16; }
    impl BitAndAssign for i16 { fn bitand_assign(&mut self, other: i16); }
    impl BitAndAssign<&i16> for i16 { fn bitand_assign(&mut self, other: &i16); }
    impl BitOr for i16 { type Output = i16; fn bitor(self, other: i16) -> i16; }
    impl BitOr<&i16> for i16 { type Output = i16; fn bitor(self, other: &i16) -> i16; }
    impl<'a> BitOr<i16> for &'a i16 { type Output = i16; fn bitor(self, other: i16) -> i16; }
    impl BitOr<&i16> for &i16 { type Output = i16; fn bitor(self, other: &i16) -> i16; }
    impl BitOrAssign for i16 { fn bitor_assign(&mut self, other: i16); }
    impl BitOrAssign<&i16> for i16 { fn bitor_assign(&mut self, other: &i16); }
    impl BitXor for i16 { type Output = i16; fn bitxor(self, other: i16) -> i16; }
    impl BitXor<&i16> for i16 { type Output = i16; fn bitxor(self, other: &i16) -> i16; }
    impl<'a> BitXor<i16> for &'a i16 { type Output = i16; fn bitxor(self, other: i16) -> i16; }
    impl BitXor<&i16> for &i16 { type Output = i16; fn bitxor(self, other: &i16) -> i16; }
    impl BitXorAssign for i16 { fn bitxor_assign(&mut self, other: i16); }
    impl BitXorAssign<&i16> for i16 { fn bitxor_assign(&mut self, other: &i16); }
    impl Shl for i16 { type Output = i16; fn shl(self, other: i16) -> i16; }
    impl Shl<&i16> for i16 { type Output = i16; fn shl(self, other: &i16) -> i16; }
    impl<'a> Shl<i16> for &'a i16 { type Output = i16; fn shl(self, other: i16) -> i16; }
    impl Shl<&i16> for &i16 { type Output = i16; fn shl(self, other: &i16) -> i16; }
    impl ShlAssign for i16 { fn shl_assign(&mut self, other: i16); }
    impl ShlAssign<&i16> for i16 { fn shl_assign(&mut self, other: &i16); }
    impl Shl<i32> for i16 { type Output = i16; fn shl(self, other: i32) -> i16; }
    impl ShlAssign<i32> for i16 { fn shl_assign(&mut self, other: i32); }
    impl Shl<u32> for i16 { type Output = i16; fn shl(self, other: u32) -> i16; }
    impl ShlAssign<u32> for i16 { fn shl_assign(&mut self, other: u32); }
    impl Shl<usize> for i16 { type Output = i16; fn shl(self, other: usize) -> i16; }
    impl ShlAssign<usize> for i16 { fn shl_assign(&mut self, other: usize); }
    impl Shl<u8> for i16 { type Output = i16; fn shl(self, other: u8) -> i16; }
    impl ShlAssign<u8> for i16 { fn shl_assign(&mut self, other: u8); }
    impl Shl<u64> for i16 { type Output = i16; fn shl(self, other: u64) -> i16; }
    impl ShlAssign<u64> for i16 { fn shl_assign(&mut self, other: u64); }
    impl Shl<i64> for i16 { type Output = i16; fn shl(self, other: i64) -> i16; }
    impl ShlAssign<i64> for i16 { fn shl_assign(&mut self, other: i64); }
    impl Shr for i16 { type Output = i16; fn shr(self, other: i16) -> i16; }
    impl Shr<&i16> for i16 { type Output = i16; fn shr(self, other: &i16) -> i16; }
    impl<'a> Shr<i16> for &'a i16 { type Output = i16; fn shr(self, other: i16) -> i16; }
    impl Shr<&i16> for &i16 { type Output = i16; fn shr(self, other: &i16) -> i16; }
    impl ShrAssign for i16 { fn shr_assign(&mut self, other: i16); }
    impl ShrAssign<&i16> for i16 { fn shr_assign(&mut self, other: &i16); }
    impl Shr<i32> for i16 { type Output = i16; fn shr(self, other: i32) -> i16; }
    impl ShrAssign<i32> for i16 { fn shr_assign(&mut self, other: i32); }
    impl Shr<u32> for i16 { type Output = i16; fn shr(self, other: u32) -> i16; }
    impl ShrAssign<u32> for i16 { fn shr_assign(&mut self, other: u32); }
    impl Shr<usize> for i16 { type Output = i16; fn shr(self, other: usize) -> i16; }
    impl ShrAssign<usize> for i16 { fn shr_assign(&mut self, other: usize); }
    impl Shr<u8> for i16 { type Output = i16; fn shr(self, other: u8) -> i16; }
    impl ShrAssign<u8> for i16 { fn shr_assign(&mut self, other: u8); }
    impl Shr<u64> for i16 { type Output = i16; fn shr(self, other: u64) -> i16; }
    impl ShrAssign<u64> for i16 { fn shr_assign(&mut self, other: u64); }
    impl Shr<i64> for i16 { type Output = i16; fn shr(self, other: i64) -> i16; }
    impl ShrAssign<i64> for i16 { fn shr_assign(&mut self, other: i64); }
    impl From<bool> for i16 { fn from(value: bool) -> Self; }
    impl From<i8> for i16 { fn from(value: i8) -> Self; }
    impl From<u8> for i16 { fn from(value: u8) -> Self; }
    impl TryFrom<i128> for i16 { type Error = TryFromIntError; fn try_from(value: i128) -> Result<Self, TryFromIntError>; }
    impl TryFrom<i32> for i16 { type Error = TryFromIntError; fn try_from(value: i32) -> Result<Self, TryFromIntError>; }
    impl TryFrom<i64> for i16 { type Error = TryFromIntError; fn try_from(value: i64) -> Result<Self, TryFromIntError>; }
    impl TryFrom<isize> for i16 { type Error = TryFromIntError; fn try_from(value: isize) -> Result<Self, TryFromIntError>; }
    impl TryFrom<u128> for i16 { type Error = TryFromIntError; fn try_from(value: u128) -> Result<Self, TryFromIntError>; }
    impl TryFrom<u16> for i16 { type Error = TryFromIntError; fn try_from(value: u16) -> Result<Self, TryFromIntError>; }
    impl TryFrom<u32> for i16 { type Error = TryFromIntError; fn try_from(value: u32) -> Result<Self, TryFromIntError>; }
    impl TryFrom<u64> for i16 { type Error = TryFromIntError; fn try_from(value: u64) -> Result<Self, TryFromIntError>; }
    impl TryFrom<usize> for i16 { type Error = TryFromIntError; fn try_from(value: usize) -> Result<Self, TryFromIntError>; }
    impl i16 {
        pub const MIN: i16;
        pub const MAX: i16;
        pub const BITS: u32;
        pub const fn count_ones(self) -> u32;
        pub const fn count_zeros(self) -> u32;
        pub const fn leading_zeros(self) -> u32;
        pub const fn trailing_zeros(self) -> u32;
        pub const fn rotate_left(self, n: u32) -> i16;
        pub const fn rotate_right(self, n: u32) -> i16;
        pub const fn swap_bytes(self) -> i16;
        pub const fn checked_add(self, rhs: i16) -> Option<i16>;
        pub const fn checked_sub(self, rhs: i16) -> Option<i16>;
        pub const fn checked_mul(self, rhs: i16) -> Option<i16>;
        pub const fn checked_div(self, rhs: i16) -> Option<i16>;
        pub const fn checked_rem(self, rhs: i16) -> Option<i16>;
        pub const fn checked_neg(self) -> Option<i16>;
        pub const fn checked_pow(self, exp: u32) -> Option<i16>;
        pub const fn saturating_add(self, rhs: i16) -> i16;
        pub const fn saturating_sub(self, rhs: i16) -> i16;
        pub const fn saturating_mul(self, rhs: i16) -> i16;
        pub const fn wrapping_add(self, rhs: i16) -> i16;
        pub const fn wrapping_sub(self, rhs: i16) -> i16;
        pub const fn wrapping_mul(self, rhs: i16) -> i16;
        pub const fn wrapping_div(self, rhs: i16) -> i16;
        pub const fn wrapping_neg(self) -> i16;
        pub const fn wrapping_shl(self, rhs: u32) -> i16;
        pub const fn wrapping_shr(self, rhs: u32) -> i16;
        pub const fn unsigned_abs(self) -> u16;
        pub const fn overflowing_add(self, rhs: i16) -> (i16, bool);
        pub const fn overflowing_sub(self, rhs: i16) -> (i16, bool);
        pub const fn overflowing_mul(self, rhs: i16) -> (i16, bool);
        pub const fn pow(self, exp: u32) -> i16;
        pub const fn isqrt(self) -> i16;
        pub const fn div_euclid(self, rhs: i16) -> i16;
        pub const fn rem_euclid(self, rhs: i16) -> i16;
        pub const fn ilog2(self) -> u32;
        pub const fn ilog10(self) -> u32;
        pub const fn abs(self) -> i16;
        pub const fn abs_diff(self, other: i16) -> u16;
        pub const fn signum(self) -> i16;
        pub const fn is_positive(self) -> bool;
        pub const fn is_negative(self) -> bool;
        pub const fn to_be_bytes(self) -> [u8; 2];
        pub const fn to_le_bytes(self) -> [u8; 2];
        pub const fn to_ne_bytes(self) -> [u8; 2];
        pub const fn from_be_bytes(bytes: [u8; 2]) -> i16;
        pub const fn from_le_bytes(bytes: [u8; 2]) -> i16;
        pub const fn from_ne_bytes(bytes: [u8; 2]) -> i16;
        pub const fn from_str_radix(src: &str, radix: u32) -> crate::result::Result<i16, ParseIntError>;
    }
}
impl i16 {
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn cast_unsigned(self) -> u16;
    pub const fn reverse_bits(self) -> i16;
    pub const fn from_be(x: i16) -> i16;
    pub const fn from_le(x: i16) -> i16;
    pub const fn to_be(self) -> i16;
    pub const fn to_le(self) -> i16;
    pub const fn strict_add(self, rhs: i16) -> i16;
    pub const unsafe fn unchecked_add(self, rhs: i16) -> i16;
    pub const fn checked_add_unsigned(self, rhs: u16) -> crate::option::Option<i16>;
    pub const fn strict_add_unsigned(self, rhs: u16) -> i16;
    pub const fn strict_sub(self, rhs: i16) -> i16;
    pub const unsafe fn unchecked_sub(self, rhs: i16) -> i16;
    pub const fn checked_sub_unsigned(self, rhs: u16) -> crate::option::Option<i16>;
    pub const fn strict_sub_unsigned(self, rhs: u16) -> i16;
    pub const fn strict_mul(self, rhs: i16) -> i16;
    pub const unsafe fn unchecked_mul(self, rhs: i16) -> i16;
    pub const fn strict_div(self, rhs: i16) -> i16;
    pub const fn checked_div_euclid(self, rhs: i16) -> crate::option::Option<i16>;
    pub const fn strict_div_euclid(self, rhs: i16) -> i16;
    pub const fn strict_rem(self, rhs: i16) -> i16;
    pub const fn checked_rem_euclid(self, rhs: i16) -> crate::option::Option<i16>;
    pub const fn strict_rem_euclid(self, rhs: i16) -> i16;
    pub const unsafe fn unchecked_neg(self) -> i16;
    pub const fn strict_neg(self) -> i16;
    pub const fn checked_shl(self, rhs: u32) -> crate::option::Option<i16>;
    pub const fn strict_shl(self, rhs: u32) -> i16;
    pub const unsafe fn unchecked_shl(self, rhs: u32) -> i16;
    pub const fn unbounded_shl(self, rhs: u32) -> i16;
    pub const fn checked_shr(self, rhs: u32) -> crate::option::Option<i16>;
    pub const fn strict_shr(self, rhs: u32) -> i16;
    pub const unsafe fn unchecked_shr(self, rhs: u32) -> i16;
    pub const fn unbounded_shr(self, rhs: u32) -> i16;
    pub const fn checked_abs(self) -> crate::option::Option<i16>;
    pub const fn strict_abs(self) -> i16;
    pub const fn strict_pow(self, exp: u32) -> i16;
    pub const fn checked_isqrt(self) -> crate::option::Option<i16>;
    pub const fn saturating_add_unsigned(self, rhs: u16) -> i16;
    pub const fn saturating_sub_unsigned(self, rhs: u16) -> i16;
    pub const fn saturating_neg(self) -> i16;
    pub const fn saturating_abs(self) -> i16;
    pub const fn saturating_div(self, rhs: i16) -> i16;
    pub const fn saturating_pow(self, exp: u32) -> i16;
    pub const fn wrapping_add_unsigned(self, rhs: u16) -> i16;
    pub const fn wrapping_sub_unsigned(self, rhs: u16) -> i16;
    pub const fn wrapping_div_euclid(self, rhs: i16) -> i16;
    pub const fn wrapping_rem(self, rhs: i16) -> i16;
    pub const fn wrapping_rem_euclid(self, rhs: i16) -> i16;
    pub const fn wrapping_abs(self) -> i16;
    pub const fn wrapping_pow(self, exp: u32) -> i16;
    pub const fn overflowing_add_unsigned(self, rhs: u16) -> (i16, bool);
    pub const fn overflowing_sub_unsigned(self, rhs: u16) -> (i16, bool);
    pub const fn overflowing_div(self, rhs: i16) -> (i16, bool);
    pub const fn overflowing_div_euclid(self, rhs: i16) -> (i16, bool);
    pub const fn overflowing_rem(self, rhs: i16) -> (i16, bool);
    pub const fn overflowing_rem_euclid(self, rhs: i16) -> (i16, bool);
    pub const fn overflowing_neg(self) -> (i16, bool);
    pub const fn overflowing_shl(self, rhs: u32) -> (i16, bool);
    pub const fn overflowing_shr(self, rhs: u32) -> (i16, bool);
    pub const fn overflowing_abs(self) -> (i16, bool);
    pub const fn overflowing_pow(self, exp: u32) -> (i16, bool);
    pub const fn ilog(self, base: i16) -> u32;
    pub const fn checked_ilog(self, base: i16) -> crate::option::Option<u32>;
    pub const fn checked_ilog2(self) -> crate::option::Option<u32>;
    pub const fn checked_ilog10(self) -> crate::option::Option<u32>;
    pub const fn midpoint(self, rhs: i16) -> i16;
}
