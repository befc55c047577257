//! `usize`: operators, conversions, inherent methods.
mod num_usize {
    use crate::clone::Clone;
    use crate::cmp::{Eq, Ord, Ordering, PartialEq, PartialOrd};
    use crate::convert::{From, TryFrom};
    use crate::default::Default;
    use crate::fmt::{Binary, Debug, Display, Formatter, LowerHex, Octal, UpperHex};
    use crate::hash::{Hash, Hasher};
    use crate::iter::{Iterator, Product, Step, Sum};
    use crate::marker::Copy;
    use crate::num::{ParseIntError, TryFromIntError};
    use crate::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign};
    use crate::option::Option;
    use crate::result::Result;
    use crate::str::FromStr;

    impl Clone for usize { fn clone(&self) -> Self; }
    impl Copy for usize {}
    impl Default for usize { fn default() -> usize; }
    impl PartialEq for usize { fn eq(&self, other: &Self) -> bool; }
    impl PartialOrd for usize { fn partial_cmp(&self, other: &Self) -> Option<Ordering>; }
    impl Debug for usize { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Display for usize { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl FromStr for usize { type Err = ParseIntError; fn from_str(src: &str) -> Result<Self, ParseIntError>; }
    impl Sum for usize { fn sum<I: Iterator<Item = Self>>(iter: I) -> Self; }
    impl<'a> Sum<&'a usize> for usize { fn sum<I: Iterator<Item = &'a Self>>(iter: I) -> Self; }
    impl Product for usize { fn product<I: Iterator<Item = Self>>(iter: I) -> Self; }
    impl<'a> Product<&'a usize> for usize { fn product<I: Iterator<Item = &'a Self>>(iter: I) -> Self; }
    impl Eq for usize {}
    impl Ord for usize { fn cmp(&self, other: &Self) -> Ordering; }
    impl Hash for usize { fn hash<H: Hasher>(&self, state: &mut H); }
    impl Step for usize {}
    impl LowerHex for usize { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl UpperHex for usize { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Binary for usize { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Octal for usize { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Not for usize { type Output = usize; fn not(self) -> usize; }
    impl Not for &usize { type Output = usize; fn not(self) -> usize; }
    impl Add for usize { type Output = usize; fn add(self, other: usize) -> usize; }
    impl Add<&usize> for usize { type Output = usize; fn add(self, other: &usize) -> usize; }
    impl<'a> Add<usize> for &'a usize { type Output = usize; fn add(self, other: usize) -> usize; }
    impl Add<&usize> for &usize { type Output = usize; fn add(self, other: &usize) -> usize; }
    impl AddAssign for usize { fn add_assign(&mut self, other: usize); }
    impl AddAssign<&usize> for usize { fn add_assign(&mut self, other: &usize); }
    impl Sub for usize { type Output = usize; fn sub(self, other: usize) -> usize; }
    impl Sub<&usize> for usize { type Output = usize; fn sub(self, other: &usize) -> usize; }
    impl<'a> Sub<usize> for &'a usize { type Output = usize; fn sub(self, other: usize) -> usize; }
    impl Sub<&usize> for &usize { type Output = usize; fn sub(self, other: &usize) -> usize; }
    impl SubAssign for usize { fn sub_assign(&mut self, other: usize); }
    impl SubAssign<&usize> for usize { fn sub_assign(&mut self, other: &usize); }
    impl Mul for usize { type Output = usize; fn mul(self, other: usize) -> usize; }
    impl Mul<&usize> for usize { type Output = usize; fn mul(self, other: &usize) -> usize; }
    impl<'a> Mul<usize> for &'a usize { type Output = usize; fn mul(self, other: usize) -> usize; }
    impl Mul<&usize> for &usize { type Output = usize; fn mul(self, other: &usize) -> usize; }
    impl MulAssign for usize { fn mul_assign(&mut self, other: usize); }
    impl MulAssign<&usize> for usize { fn mul_assign(&mut self, other: &usize); }
    impl Div for usize { type Output = usize; fn div(self, other: usize) -> usize; }
    impl Div<&usize> for usize { type Output = usize; fn div(self, other: &usize) -> usize; }
    impl<'a> Div<usize> for &'a usize { type Output = usize; fn div(self, other: usize) -> usize; }
    impl Div<&usize> for &usize { type Output = usize; fn div(self, other: &usize) -> usize; }
    impl DivAssign for usize { fn div_assign(&mut self, other: usize); }
    impl DivAssign<&usize> for usize { fn div_assign(&mut self, other: &usize); }
    impl Rem for usize { type Output = usize; fn rem(self, other: usize) -> usize; }
    impl Rem<&usize> for usize { type Output = usize; fn rem(self, other: &usize) -> usize; }
    impl<'a> Rem<usize> for &'a usize { type Output = usize; fn rem(self, other: usize) -> usize; }
    impl Rem<&usize> for &usize { type Output = usize; fn rem(self, other: &usize) -> usize; }
    impl RemAssign for usize { fn rem_assign(&mut self, other: usize); }
    impl RemAssign<&usize> for usize { fn rem_assign(&mut self, other: &usize); }
    impl BitAnd for usize { type Output = usize; fn bitand(self, other: usize) -> usize; }
    impl BitAnd<&usize> for usize { type Output = usize; fn bitand(self, other: &usize) -> usize; }
    impl<'a> BitAnd<usize> for &'a usize { type Output = usize; fn bitand(self, other: usize) -> usize; }
    impl BitAnd<&usize> for &usize { type Output = usize; fn bitand(self, other: &usize) -> usize; }
    impl BitAndAssign for usize { fn bitand_assign(&mut self, other: usize); }
    impl BitAndAssign<&usize> for usize { fn bitand_assign(&mut self, other: &usize); }
    impl BitOr for usize { type Output = usize; fn bitor(self, other: usize) -> usize; }
    impl BitOr<&usize> for usize { type Output = usize; fn bitor(self, other: &usize) -> usize; }
    impl<'a> BitOr<usize> for &'a usize { type Output = usize; fn bitor(self, other: usize) -> usize; }
    impl BitOr<&usize> for &usize { type Output = usize; fn bitor(self, other: &usize) -> usize; }
    impl BitOrAssign for usize { fn bitor_assign(&mut self, other: usize); }
    impl BitOrAssign<&usize> for usize { fn bitor_assign(&mut self, other: &usize); }
    impl BitXor for usize { type Output = usize; fn bitxor(self, other: usize) -> usize; }
    impl BitXor<&usize> for usize { type Output = usize; fn bitxor(self, other: &usize) -> usize; }
    impl<'a> BitXor<usize> for &'a usize { type Output = usize; fn bitxor(self, other: usize) -> usize; }
    impl BitXor<&usize> for &usize { type Output = usize; fn bitxor(self, other: &usize) -> usize; }
    impl BitXorAssign for usize { fn bitxor_assign(&mut self, other: usize); }
    impl BitXorAssign<&usize> for usize { fn bitxor_assign(&mut self, other: &usize); }
    impl Shl for usize { type Output = usize; fn shl(self, other: usize) -> usize; }
    impl Shl<&usize> for usize { type Output = usize; fn shl(self, other: &usize) -> usize; }
    impl<'a> Shl<usize> for &'a usize { type Output = usize; fn shl(self, other: usize) -> usize; }
    impl Shl<&usize> for &usize { type Output = usize; fn shl(self, other: &usize) -> usize; }
    impl ShlAssign for usize { fn shl_assign(&mut self, other: usize); }
    impl ShlAssign<&usize> for usize { fn shl_assign(&mut self, other: &usize); }
    impl Shl<i32> for usize { type Output = usize; fn shl(self, other: i32) -> usize; }
    impl ShlAssign<i32> for usize { fn shl_assign(&mut self, other: i32); }
    impl Shl<u32> for usize { type Output = usize; fn shl(self, other: u32) -> usize; }
    impl ShlAssign<u32> for usize { fn shl_assign(&mut self, other: u32); }
    impl Shl<u8> for usize { type Output = usize; fn shl(self, other: u8) -> usize; }
    impl ShlAssign<u8> for usize { fn shl_assign(&mut self, other: u8); }
    impl Shl<u64> for usize { type Output = usize; fn shl(self, other: u64) -> usize; }
    impl ShlAssign<u64> for usize { fn shl_assign(&mut self, other: u64); }
    impl Shl<i64> for usize { type Output = usize; fn shl(self, other: i64) -> usize; }
    impl ShlAssign<i64> for usize { fn shl_assign(&mut self, other: i64); }
    impl Shr for usize { type Output = usize; fn shr(self, other: usize) -> usize; }
    impl Shr<&usize> for usize { type Output = usize; fn shr(self, other: &usize) -> usize; }
    impl<'a> Shr<usize> for &'a usize { type Output = usize; fn shr(self, other: usize) -> usize; }
    impl Shr<&usize> for &usize { type Output = usize; fn shr(self, other: &usize) -> usize; }
    impl ShrAssign for usize { fn shr_assign(&mut self, other: usize); }
    impl ShrAssign<&usize> for usize { fn shr_assign(&mut self, other: &usize); }
    impl Shr<i32> for usize { type Output = usize; fn shr(self, other: i32) -> usize; }
    impl ShrAssign<i32> for usize { fn shr_assign(&mut self, other: i32); }
    impl Shr<u32> for usize { type Output = usize; fn shr(self, other: u32) -> usize; }
    impl ShrAssign<u32> for usize { fn shr_assign(&mut self, other: u32); }
    impl Shr<u8> for usize { type Output = usize; fn shr(self, other: u8) -> usize; }
    impl ShrAssign<u8> for usize { fn shr_assign(&mut self, other: u8); }
    impl Shr<u64> for usize { type Output = usize; fn shr(self, other: u64) -> usize; }
    impl ShrAssign<u64> for usize { fn shr_assign(&mut self, other: u64); }
    impl Shr<i64> for usize { type Output = usize; fn shr(self, other: i64) -> usize; }
    impl ShrAssign<i64> for usize { fn shr_assign(&mut self, other: i64); }
    impl From<bool> for usize { fn from(value: bool) -> Self; }
    impl From<u16> for usize { fn from(value: u16) -> Self; }
    impl From<u8> for usize { fn from(value: u8) -> Self; }
    impl TryFrom<char> for usize { type Error = crate::char::TryFromCharError; fn try_from(value: char) -> Result<Self, crate::char::TryFromCharError>; }
    impl TryFrom<i128> for usize { type Error = TryFromIntError; fn try_from(value: i128) -> Result<Self, TryFromIntError>; }
    impl TryFrom<i16> for usize { type Error = TryFromIntError; fn try_from(value: i16) -> Result<Self, TryFromIntError>; }
    impl TryFrom<i32> for usize { type Error = TryFromIntError; fn try_from(value: i32) -> Result<Self, TryFromIntError>; }
    impl TryFrom<i64> for usize { type Error = TryFromIntError; fn try_from(value: i64) -> Result<Self, TryFromIntError>; }
    impl TryFrom<i8> for usize { type Error = TryFromIntError; fn try_from(value: i8) -> Result<Self, TryFromIntError>; }
    impl TryFrom<isize> for usize { type Error = TryFromIntError; fn try_from(value: isize) -> Result<Self, TryFromIntError>; }
    impl TryFrom<u128> for usize { type Error = TryFromIntError; fn try_from(value: u128) -> Result<Self, TryFromIntError>; }
    impl TryFrom<u32> for usize { type Error = TryFromIntError; fn try_from(value: u32) -> Result<Self, TryFromIntError>; }
    impl TryFrom<u64> for usize { type Error = TryFromIntError; fn try_from(value: u64) -> Result<Self, TryFromIntError>; }
    impl usize {
        pub const MIN: usize;
        pub const MAX: usize;
        pub const BITS: u32;
        pub const fn count_ones(self) -> u32;
        pub const fn count_zeros(self) -> u32;
        pub const fn leading_zeros(self) -> u32;
        pub const fn trailing_zeros(self) -> u32;
        pub const fn rotate_left(self, n: u32) -> usize;
        pub const fn rotate_right(self, n: u32) -> usize;
        pub const fn swap_bytes(self) -> usize;
        pub const fn checked_add(self, rhs: usize) -> Option<usize>;
        pub const fn checked_sub(self, rhs: usize) -> Option<usize>;
        pub const fn checked_mul(self, rhs: usize) -> Option<usize>;
        pub const fn checked_div(self, rhs: usize) -> Option<usize>;
        pub const fn checked_rem(self, rhs: usize) -> Option<usize>;
        pub const fn ilog2(self) -> u32;
        pub const fn ilog10(self) -> u32;
        pub const fn checked_neg(self) -> Option<usize>;
        pub const fn checked_pow(self, exp: u32) -> Option<usize>;
        pub const fn saturating_add(self, rhs: usize) -> usize;
        pub const fn saturating_sub(self, rhs: usize) -> usize;
        pub const fn saturating_mul(self, rhs: usize) -> usize;
        pub const fn wrapping_add(self, rhs: usize) -> usize;
        pub const fn wrapping_sub(self, rhs: usize) -> usize;
        pub const fn wrapping_mul(self, rhs: usize) -> usize;
        pub const fn wrapping_div(self, rhs: usize) -> usize;
        pub const fn wrapping_neg(self) -> usize;
        pub const fn wrapping_shl(self, rhs: u32) -> usize;
        pub const fn wrapping_shr(self, rhs: u32) -> usize;
        pub const fn overflowing_add(self, rhs: usize) -> (usize, bool);
        pub const fn overflowing_sub(self, rhs: usize) -> (usize, bool);
        pub const fn abs_diff(self, other: usize) -> usize;
        pub const fn overflowing_mul(self, rhs: usize) -> (usize, bool);
        pub const fn pow(self, exp: u32) -> usize;
        pub const fn isqrt(self) -> usize;
        pub const fn div_euclid(self, rhs: usize) -> usize;
        pub const fn rem_euclid(self, rhs: usize) -> usize;
        pub const fn div_ceil(self, rhs: usize) -> usize;
        pub const fn next_multiple_of(self, rhs: usize) -> usize;
        pub const fn is_power_of_two(self) -> bool;
        pub const fn next_power_of_two(self) -> usize;
        pub const fn to_be_bytes(self) -> [u8; 8];
        pub const fn to_le_bytes(self) -> [u8; 8];
        pub const fn to_ne_bytes(self) -> [u8; 8];
        pub const fn from_be_bytes(bytes: [u8; 8]) -> usize;
        pub const fn from_le_bytes(bytes: [u8; 8]) -> usize;
        pub const fn from_ne_bytes(bytes: [u8; 8]) -> usize;
        pub const fn from_str_radix(src: &str, radix: u32) -> crate::result::Result<usize, ParseIntError>;
    }
}
impl usize {
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn cast_signed(self) -> isize;
    pub const fn reverse_bits(self) -> usize;
    pub const fn from_be(x: usize) -> usize;
    pub const fn from_le(x: usize) -> usize;
    pub const fn to_be(self) -> usize;
    pub const fn to_le(self) -> usize;
    pub const fn strict_add(self, rhs: usize) -> usize;
    pub const unsafe fn unchecked_add(self, rhs: usize) -> usize;
    pub const fn checked_add_signed(self, rhs: isize) -> crate::option::Option<usize>;
    pub const fn strict_add_signed(self, rhs: isize) -> usize;
    pub const fn strict_sub(self, rhs: usize) -> usize;
    pub const unsafe fn unchecked_sub(self, rhs: usize) -> usize;
    pub const fn checked_sub_signed(self, rhs: isize) -> crate::option::Option<usize>;
    pub const fn strict_sub_signed(self, rhs: isize) -> usize;
    pub const fn checked_signed_diff(self, rhs: usize) -> crate::option::Option<isize>;
    pub const fn strict_mul(self, rhs: usize) -> usize;
    pub const unsafe fn unchecked_mul(self, rhs: usize) -> usize;
    pub const fn strict_div(self, rhs: usize) -> usize;
    pub const fn checked_div_euclid(self, rhs: usize) -> crate::option::Option<usize>;
    pub const fn strict_div_euclid(self, rhs: usize) -> usize;
    pub const fn strict_rem(self, rhs: usize) -> usize;
    pub const fn checked_rem_euclid(self, rhs: usize) -> crate::option::Option<usize>;
    pub const fn strict_rem_euclid(self, rhs: usize) -> usize;
    pub const fn ilog(self, base: usize) -> u32;
    pub const fn checked_ilog(self, base: usize) -> crate::option::Option<u32>;
    pub const fn checked_ilog2(self) -> crate::option::Option<u32>;
    pub const fn checked_ilog10(self) -> crate::option::Option<u32>;
    pub const fn strict_neg(self) -> usize;
    pub const fn checked_shl(self, rhs: u32) -> crate::option::Option<usize>;
    pub const fn strict_shl(self, rhs: u32) -> usize;
    pub const unsafe fn unchecked_shl(self, rhs: u32) -> usize;
    pub const fn unbounded_shl(self, rhs: u32) -> usize;
    pub const fn checked_shr(self, rhs: u32) -> crate::option::Option<usize>;
    pub const fn strict_shr(self, rhs: u32) -> usize;
    pub const unsafe fn unchecked_shr(self, rhs: u32) -> usize;
    pub const fn unbounded_shr(self, rhs: u32) -> usize;
    pub const fn strict_pow(self, exp: u32) -> usize;
    pub const fn saturating_add_signed(self, rhs: isize) -> usize;
    pub const fn saturating_sub_signed(self, rhs: isize) -> usize;
    pub const fn saturating_div(self, rhs: usize) -> usize;
    pub const fn saturating_pow(self, exp: u32) -> usize;
    pub const fn wrapping_add_signed(self, rhs: isize) -> usize;
    pub const fn wrapping_sub_signed(self, rhs: isize) -> usize;
    pub const fn wrapping_div_euclid(self, rhs: usize) -> usize;
    pub const fn wrapping_rem(self, rhs: usize) -> usize;
    pub const fn wrapping_rem_euclid(self, rhs: usize) -> usize;
    pub const fn wrapping_pow(self, exp: u32) -> usize;
    pub fn carrying_add(self, rhs: usize, carry: bool) -> (usize, bool);
    pub const fn overflowing_add_signed(self, rhs: isize) -> (usize, bool);
    pub fn borrowing_sub(self, rhs: usize, borrow: bool) -> (usize, bool);
    pub const fn overflowing_sub_signed(self, rhs: isize) -> (usize, bool);
    pub fn carrying_mul(self, rhs: usize, carry: usize) -> (usize, usize);
    pub fn carrying_mul_add(self, rhs: usize, carry: usize, add: usize) -> (usize, usize);
    pub const fn overflowing_div(self, rhs: usize) -> (usize, bool);
    pub const fn overflowing_div_euclid(self, rhs: usize) -> (usize, bool);
    pub const fn overflowing_rem(self, rhs: usize) -> (usize, bool);
    pub const fn overflowing_rem_euclid(self, rhs: usize) -> (usize, bool);
    pub const fn overflowing_neg(self) -> (usize, bool);
    pub const fn overflowing_shl(self, rhs: u32) -> (usize, bool);
    pub const fn overflowing_shr(self, rhs: u32) -> (usize, bool);
    pub const fn overflowing_pow(self, exp: u32) -> (usize, bool);
    pub const fn checked_next_multiple_of(self, rhs: usize) -> crate::option::Option<usize>;
    pub const fn is_multiple_of(self, rhs: usize) -> bool;
    pub const fn checked_next_power_of_two(self) -> crate::option::Option<usize>;
    pub const fn midpoint(self, rhs: usize) -> usize;
}
