//! `u128`: operators, conversions, inherent methods.
mod num_u128 {
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

    impl Clone for u128 { fn clone(&self) -> Self; }
    impl Copy for u128 {}
    impl Default for u128 { fn default() -> u128; }
    impl PartialEq for u128 { fn eq(&self, other: &Self) -> bool; }
    impl PartialOrd for u128 { fn partial_cmp(&self, other: &Self) -> Option<Ordering>; }
    impl Debug for u128 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Display for u128 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl FromStr for u128 { type Err = ParseIntError; fn from_str(src: &str) -> Result<Self, ParseIntError>; }
    impl Sum for u128 { fn sum<I: Iterator<Item = Self>>(iter: I) -> Self; }
    impl<'a> Sum<&'a u128> for u128 { fn sum<I: Iterator<Item = &'a Self>>(iter: I) -> Self; }
    impl Product for u128 { fn product<I: Iterator<Item = Self>>(iter: I) -> Self; }
    impl<'a> Product<&'a u128> for u128 { fn product<I: Iterator<Item = &'a Self>>(iter: I) -> Self; }
    impl Eq for u128 {}
    impl Ord for u128 { fn cmp(&self, other: &Self) -> Ordering; }
    impl Hash for u128 { fn hash<H: Hasher>(&self, state: &mut H); }
    impl Step for u128 {}
    impl LowerHex for u128 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl UpperHex for u128 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Binary for u128 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Octal for u128 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Not for u128 { type Output = u128; fn not(self) -> u128; }
    impl Not for &u128 { type Output = u128; fn not(self) -> u128; }
    impl Add for u128 { type Output = u128; fn add(self, other: u128) -> u128; }
    impl Add<&u128> for u128 { type Output = u128; fn add(self, other: &u128) -> u128; }
    impl<'a> Add<u128> for &'a u128 { type Output = u128; fn add(self, other: u128) -> u128; }
    impl Add<&u128> for &u128 { type Output = u128; fn add(self, other: &u128) -> u128; }
    impl AddAssign for u128 { fn add_assign(&mut self, other: u128); }
    impl AddAssign<&u128> for u128 { fn add_assign(&mut self, other: &u128); }
    impl Sub for u128 { type Output = u128; fn sub(self, other: u128) -> u128; }
    impl Sub<&u128> for u128 { type Output = u128; fn sub(self, other: &u128) -> u128; }
    impl<'a> Sub<u128> for &'a u128 { type Output = u128; fn sub(self, other: u128) -> u128; }
    impl Sub<&u128> for &u128 { type Output = u128; fn sub(self, other: &u128) -> u128; }
    impl SubAssign for u128 { fn sub_assign(&mut self, other: u128); }
    impl SubAssign<&u128> for u128 { fn sub_assign(&mut self, other: &u128); }
    impl Mul for u128 { type Output = u128; fn mul(self, other: u128) -> u128; }
    impl Mul<&u128> for u128 { type Output = u128; fn mul(self, other: &u128) -> u128; }
    impl<'a> Mul<u128> for &'a u128 { type Output = u128; fn mul(self, other: u128) -> u128; }
    impl Mul<&u128> for &u128 { type Output = u128; fn mul(self, other: &u128) -> u128; }
    impl MulAssign for u128 { fn mul_assign(&mut self, other: u128); }
    impl MulAssign<&u128> for u128 { fn mul_assign(&mut self, other: &u128); }
    impl Div for u128 { type Output = u128; fn div(self, other: u128) -> u128; }
    impl Div<&u128> for u128 { type Output = u128; fn div(self, other: &u128) -> u128; }
    impl<'a> Div<u128> for &'a u128 { type Output = u128; fn div(self, other: u128) -> u128; }
    impl Div<&u128> for &u128 { type Output = u128; fn div(self, other: &u128) -> u128; }
    impl DivAssign for u128 { fn div_assign(&mut self, other: u128); }
    impl DivAssign<&u128> for u128 { fn div_assign(&mut self, other: &u128); }
    impl Rem for u128 { type Output = u128; fn rem(self, other: u128) -> u128; }
    impl Rem<&u128> for u128 { type Output = u128; fn rem(self, other: &u128) -> u128; }
    impl<'a> Rem<u128> for &'a u128 { type Output = u128; fn rem(self, other: u128) -> u128; }
    impl Rem<&u128> for &u128 { type Output = u128; fn rem(self, other: &u128) -> u128; }
    impl RemAssign for u128 { fn rem_assign(&mut self, other: u128); }
    impl RemAssign<&u128> for u128 { fn rem_assign(&mut self, other: &u128); }
    impl BitAnd for u128 { type Output = u128; fn bitand(self, other: u128) -> u128; }
    impl BitAnd<&u128> for u128 { type Output = u128; fn bitand(self, other: &u128) -> u128; }
    impl<'a> BitAnd<u128> for &'a u128 { type Output = u128; fn bitand(self, other: u128) -> u128; }
    impl BitAnd<&u128> for &u128 { type Output = u128; fn bitand(self, other: &u128) -> u128; }
    impl BitAndAssign for u128 { fn bitand_assign(&mut self, other: u128); }
    impl BitAndAssign<&u128> for u128 { fn bitand_assign(&mut self, other: &u128); }
    impl BitOr for u128 { type Output = u128; fn bitor(self, other: u128) -> u128; }
    impl BitOr<&u128> for u128 { type Output = u128; fn bitor(self, other: &u128) -> u128; }
    impl<'a> BitOr<u128> for &'a u128 { type Output = u128; fn bitor(self, other: u128) -> u128; }
    impl BitOr<&u128> for &u128 { type Output = u128; fn bitor(self, other: &u128) -> u128; }
    impl BitOrAssign for u128 { fn bitor_assign(&mut self, other: u128); }
    impl BitOrAssign<&u128> for u128 { fn bitor_assign(&mut self, other: &u128); }
    impl BitXor for u128 { type Output = u128; fn bitxor(self, other: u128) -> u128; }
    impl BitXor<&u128> for u128 { type Output = u128; fn bitxor(self, other: &u128) -> u128; }
    impl<'a> BitXor<u128> for &'a u128 { type Output = u128; fn bitxor(self, other: u128) -> u128; }
    impl BitXor<&u128> for &u128 { type Output = u128; fn bitxor(self, other: &u128) -> u128; }
    impl BitXorAssign for u128 { fn bitxor_assign(&mut self, other: u128); }
    impl BitXorAssign<&u128> for u128 { fn bitxor_assign(&mut self, other: &u128); }
    impl Shl for u128 { type Output = u128; fn shl(self, other: u128) -> u128; }
    impl Shl<&u128> for u128 { type Output = u128; fn shl(self, other: &u128) -> u128; }
    impl<'a> Shl<u128> for &'a u128 { type Output = u128; fn shl(self, other: u128) -> u128; }
    impl Shl<&u128> for &u128 { type Output = u128; fn shl(self, other: &u128) -> u128; }
    impl ShlAssign for u128 { fn shl_assign(&mut self, other: u128); }
    impl ShlAssign<&u128> for u128 { fn shl_assign(&mut self, other: &u128); }
    impl Shl<i32> for u128 { type Output = u128; fn shl(self, other: i32) -> u128; }
    impl ShlAssign<i32> for u128 { fn shl_assign(&mut self, other: i32); }
    impl Shl<u32> for u128 { type Output = u128; fn shl(self, other: u32) -> u128; }
    impl ShlAssign<u32> for u128 { fn shl_assign(&mut self, other: u32); }
    impl Shl<usize> for u128 { type Output = u128; fn shl(self, other: usize) -> u128; }
    impl ShlAssign<usize> for u128 { fn shl_assign(&mut self, other: usize); }
    impl Shl<u8> for u128 { type Output = u128; fn shl(self, other: u8) -> u128; }
    impl ShlAssign<u8> for u128 { fn shl_assign(&mut self, other: u8); }
    impl Shl<u64> for u128 { type Output = u128; fn shl(self, other: u64) -> u128; }
    impl ShlAssign<u64> for u128 { fn shl_assign(&mut self, other: u64); }
    impl Shl<i64> for u128 { type Output = u128; fn shl(self, other: i64) -> u128; }
    impl ShlAssign<i64> for u128 { fn shl_assign(&mut self, other: i64); }
    impl Shr for u128 { type Output = u128; fn shr(self, other: u128) -> u128; }
    impl Shr<&u128> for u128 { type Output = u128; fn shr(self, other: &u128) -> u128; }
    impl<'a> Shr<u128> for &'a u128 { type Output = u128; fn shr(self, other: u128) -> u128; }
    impl Shr<&u128> for &u128 { type Output = u128; fn shr(self, other: &u128) -> u128; }
    impl ShrAssign for u128 { fn shr_assign(&mut self, other: u128); }
    impl ShrAssign<&u128> for u128 { fn shr_assign(&mut self, other: &u128); }
    impl Shr<i32> for u128 { type Output = u128; fn shr(self, other: i32) -> u128; }
    impl ShrAssign<i32> for u128 { fn shr_assign(&mut self, other: i32); }
    impl Shr<u32> for u128 { type Output = u128; fn shr(self, other: u32) -> u128; }
    impl ShrAssign<u32> for u128 { fn shr_assign(&mut self, other: u32); }
    impl Shr<usize> for u128 { type Output = u128; fn shr(self, other: usize) -> u128; }
    impl ShrAssign<usize> for u128 { fn shr_assign(&mut self, other: usize); }
    impl Shr<u8> for u128 { type Output = u128; fn shr(self, other: u8) -> u128; }
    impl ShrAssign<u8> for u128 { fn shr_assign(&mut self, other: u8); }
    impl Shr<u64> for u128 { type Output = u128; fn shr(self, other: u64) -> u128; }
    impl ShrAssign<u64> for u128 { fn shr_assign(&mut self, other: u64); }
    impl Shr<i64> for u128 { type Output = u128; fn shr(self, other: i64) -> u128; }
    impl ShrAssign<i64> for u128 { fn shr_assign(&mut self, other: i64); }
    impl From<bool> for u128 { fn from(value: bool) -> Self; }
    impl From<char> for u128 { fn from(value: char) -> Self; }
    impl From<u16> for u128 { fn from(value: u16) -> Self; }
    impl From<u32> for u128 { fn from(value: u32) -> Self; }
    impl From<u64> for u128 { fn from(value: u64) -> Self; }
    impl From<u8> for u128 { fn from(value: u8) -> Self; }
    impl TryFrom<i128> for u128 { type Error = TryFromIntError; fn try_from(value: i128) -> Result<Self, TryFromIntError>; }
    impl TryFrom<i16> for u128 { type Error = TryFromIntError; fn try_from(value: i16) -> Result<Self, TryFromIntError>; }
    impl TryFrom<i32> for u128 { type Error = TryFromIntError; fn try_from(value: i32) -> Result<Self, TryFromIntError>; }
    impl TryFrom<i64> for u128 { type Error = TryFromIntError; fn try_from(value: i64) -> Result<Self, TryFromIntError>; }
    impl TryFrom<i8> for u128 { type Error = TryFromIntError; fn try_from(value: i8) -> Result<Self, TryFromIntError>; }
    impl TryFrom<isize> for u128 { type Error = TryFromIntError; fn try_from(value: isize) -> Result<Self, TryFromIntError>; }
    impl TryFrom<usize> for u128 { type Error = TryFromIntError; fn try_from(value: usize) -> Result<Self, TryFromIntError>; }
    impl u128 {
        pub const MIN: u128;
        pub const MAX: u128;
        pub const BITS: u32;
        pub const fn count_ones(self) -> u32;
        pub const fn count_zeros(self) -> u32;
        pub const fn leading_zeros(self) -> u32;
        pub const fn trailing_zeros(self) -> u32;
        pub const fn rotate_left(self, n: u32) -> u128;
        pub const fn rotate_right(self, n: u32) -> u128;
        pub const fn swap_bytes(self) -> u128;
        pub const fn checked_add(self, rhs: u128) -> Option<u128>;
        pub const fn checked_sub(self, rhs: u128) -> Option<u128>;
        pub const fn checked_mul(self, rhs: u128) -> Option<u128>;
        pub const fn checked_div(self, rhs: u128) -> Option<u128>;
        pub const fn checked_rem(self, rhs: u128) -> Option<u128>;
        pub const fn ilog2(self) -> u32;
        pub const fn ilog10(self) -> u32;
        pub const fn checked_neg(self) -> Option<u128>;
        pub const fn checked_pow(self, exp: u32) -> Option<u128>;
        pub const fn saturating_add(self, rhs: u128) -> u128;
        pub const fn saturating_sub(self, rhs: u128) -> u128;
        pub const fn saturating_mul(self, rhs: u128) -> u128;
        pub const fn wrapping_add(self, rhs: u128) -> u128;
        pub const fn wrapping_sub(self, rhs: u128) -> u128;
        pub const fn wrapping_mul(self, rhs: u128) -> u128;
        pub const fn wrapping_div(self, rhs: u128) -> u128;
        pub const fn wrapping_neg(self) -> u128;
        pub const fn wrapping_shl(self, rhs: u32) -> u128;
        pub const fn wrapping_shr(self, rhs: u32) -> u128;
        pub const fn overflowing_add(self, rhs: u128) -> (u128, bool);
        pub const fn overflowing_sub(self, rhs: u128) -> (u128, bool);
        pub const fn abs_diff(self, other: u128) -> u128;
        pub const fn overflowing_mul(self, rhs: u128) -> (u128, bool);
        pub const fn pow(self, exp: u32) -> u128;
        pub const fn isqrt(self) -> u128;
        pub const fn div_euclid(self, rhs: u128) -> u128;
        pub const fn rem_euclid(self, rhs: u128) -> u128;
        pub const fn div_ceil(self, rhs: u128) -> u128;
        pub const fn next_multiple_of(self, rhs: u128) -> u128;
        pub const fn is_power_of_two(self) -> bool;
        pub const fn next_power_of_two(self) -> u128;
        pub const fn to_be_bytes(self) -> [u8; 16];
        pub const fn to_le_bytes(self) -> [u8; 16];
        pub const fn to_ne_bytes(self) -> [u8; 16];
        pub const fn from_be_bytes(bytes: [u8; 16]) -> u128;
        pub const fn from_le_bytes(bytes: [u8; 16]) -> u128;
        pub const fn from_ne_bytes(bytes: [u8; 16]) -> u128;
        pub const fn from_str_radix(src: &str, radix: u32) -> crate::result::Result<u128, ParseIntError>;
    }
}
impl u128 {
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn cast_signed(self) -> i128;
    pub const fn reverse_bits(self) -> u128;
    pub const fn from_be(x: u128) -> u128;
    pub const fn from_le(x: u128) -> u128;
    pub const fn to_be(self) -> u128;
    pub const fn to_le(self) -> u128;
    pub const fn strict_add(self, rhs: u128) -> u128;
    pub const unsafe fn unchecked_add(self, rhs: u128) -> u128;
    pub const fn checked_add_signed(self, rhs: i128) -> crate::option::Option<u128>;
    pub const fn strict_add_signed(self, rhs: i128) -> u128;
    pub const fn strict_sub(self, rhs: u128) -> u128;
    pub const unsafe fn unchecked_sub(self, rhs: u128) -> u128;
    pub const fn checked_sub_signed(self, rhs: i128) -> crate::option::Option<u128>;
    pub const fn strict_sub_signed(self, rhs: i128) -> u128;
    pub const fn checked_signed_diff(self, rhs: u128) -> crate::option::Option<i128>;
    pub const fn strict_mul(self, rhs: u128) -> u128;
    pub const unsafe fn unchecked_mul(self, rhs: u128) -> u128;
    pub const fn strict_div(self, rhs: u128) -> u128;
    pub const fn checked_div_euclid(self, rhs: u128) -> crate::option::Option<u128>;
    pub const fn strict_div_euclid(self, rhs: u128) -> u128;
    pub const fn strict_rem(self, rhs: u128) -> u128;
    pub const fn checked_rem_euclid(self, rhs: u128) -> crate::option::Option<u128>;
    pub const fn strict_rem_euclid(self, rhs: u128) -> u128;
    pub const fn ilog(self, base: u128) -> u32;
    pub const fn checked_ilog(self, base: u128) -> crate::option::Option<u32>;
    pub const fn checked_ilog2(self) -> crate::option::Option<u32>;
    pub const fn checked_ilog10(self) -> crate::option::Option<u32>;
    pub const fn strict_neg(self) -> u128;
    pub const fn checked_shl(self, rhs: u32) -> crate::option::Option<u128>;
    pub const fn strict_shl(self, rhs: u32) -> u128;
    pub const unsafe fn unchecked_shl(self, rhs: u32) -> u128;
    pub const fn unbounded_shl(self, rhs: u32) -> u128;
    pub const fn checked_shr(self, rhs: u32) -> crate::option::Option<u128>;
    pub const fn strict_shr(self, rhs: u32) -> u128;
    pub const unsafe fn unchecked_shr(self, rhs: u32) -> u128;
    pub const fn unbounded_shr(self, rhs: u32) -> u128;
    pub const fn strict_pow(self, exp: u32) -> u128;
    pub const fn saturating_add_signed(self, rhs: i128) -> u128;
    pub const fn saturating_sub_signed(self, rhs: i128) -> u128;
    pub const fn saturating_div(self, rhs: u128) -> u128;
    pub const fn saturating_pow(self, exp: u32) -> u128;
    pub const fn wrapping_add_signed(self, rhs: i128) -> u128;
    pub const fn wrapping_sub_signed(self, rhs: i128) -> u128;
    pub const fn wrapping_div_euclid(self, rhs: u128) -> u128;
    pub const fn wrapping_rem(self, rhs: u128) -> u128;
    pub const fn wrapping_rem_euclid(self, rhs: u128) -> u128;
    pub const fn wrapping_pow(self, exp: u32) -> u128;
    pub fn carrying_add(self, rhs: u128, carry: bool) -> (u128, bool);
    pub const fn overflowing_add_signed(self, rhs: i128) -> (u128, bool);
    pub fn borrowing_sub(self, rhs: u128, borrow: bool) -> (u128, bool);
    pub const fn overflowing_sub_signed(self, rhs: i128) -> (u128, bool);
    pub fn carrying_mul(self, rhs: u128, carry: u128) -> (u128, u128);
    pub fn carrying_mul_add(self, rhs: u128, carry: u128, add: u128) -> (u128, u128);
    pub const fn overflowing_div(self, rhs: u128) -> (u128, bool);
    pub const fn overflowing_div_euclid(self, rhs: u128) -> (u128, bool);
    pub const fn overflowing_rem(self, rhs: u128) -> (u128, bool);
    pub const fn overflowing_rem_euclid(self, rhs: u128) -> (u128, bool);
    pub const fn overflowing_neg(self) -> (u128, bool);
    pub const fn overflowing_shl(self, rhs: u32) -> (u128, bool);
    pub const fn overflowing_shr(self, rhs: u32) -> (u128, bool);
    pub const fn overflowing_pow(self, exp: u32) -> (u128, bool);
    pub const fn checked_next_multiple_of(self, rhs: u128) -> crate::option::Option<u128>;
    pub const fn is_multiple_of(self, rhs: u128) -> bool;
    pub const fn checked_next_power_of_two(self) -> crate::option::Option<u128>;
    pub const fn midpoint(self, rhs: u128) -> u128;
}
