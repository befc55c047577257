//! `u64`: operators, conversions, inherent methods.
mod num_u64 {
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

    impl Clone for u64 { fn clone(&self) -> Self; }
    impl Copy for u64 {}
    impl Default for u64 { fn default() -> u64; }
    impl PartialEq for u64 { fn eq(&self, other: &Self) -> bool; }
    impl PartialOrd for u64 { fn partial_cmp(&self, other: &Self) -> Option<Ordering>; }
    impl Debug for u64 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Display for u64 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl FromStr for u64 { type Err = ParseIntError; fn from_str(src: &str) -> Result<Self, ParseIntError>; }
    impl Sum for u64 { fn sum<I: Iterator<Item = Self>>(iter: I) -> Self; }
    impl<'a> Sum<&'a u64> for u64 { fn sum<I: Iterator<Item = &'a Self>>(iter: I) -> Self; }
    impl Product for u64 { fn product<I: Iterator<Item = Self>>(iter: I) -> Self; }
    impl<'a> Product<&'a u64> for u64 { fn product<I: Iterator<Item = &'a Self>>(iter: I) -> Self; }
    impl Eq for u64 {}
    impl Ord for u64 { fn cmp(&self, other: &Self) -> Ordering; }
    impl Hash for u64 { fn hash<H: Hasher>(&self, state: &mut H); }
    impl Step for u64 {}
    impl LowerHex for u64 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl UpperHex for u64 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Binary for u64 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Octal for u64 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Not for u64 { type Output = u64; fn not(self) -> u64; }
    impl Not for &u64 { type Output = u64; fn not(self) -> u64; }
    impl Add for u64 { type Output = u64; fn add(self, other: u64) -> u64; }
    impl Add<&u64> for u64 { type Output = u64; fn add(self, other: &u64) -> u64; }
    impl<'a> Add<u64> for &'a u64 { type Output = u64; fn add(self, other: u64) -> u64; }
    impl Add<&u64> for &u64 { type Output = u64; fn add(self, other: &u64) -> u64; }
    impl AddAssign for u64 { fn add_assign(&mut self, other: u64); }
    impl AddAssign<&u64> for u64 { fn add_assign(&mut self, other: &u64); }
    impl Sub for u64 { type Output = u64; fn sub(self, other: u64) -> u64; }
    impl Sub<&u64> for u64 { type Output = u64; fn sub(self, other: &u64) -> u64; }
    impl<'a> Sub<u64> for &'a u64 { type Output = u64; fn sub(self, other: u64) -> u64; }
    impl Sub<&u64> for &u64 { type Output = u64; fn sub(self, other: &u64) -> u64; }
    impl SubAssign for u64 { fn sub_assign(&mut self, other: u64); }
    impl SubAssign<&u64> for u64 { fn sub_assign(&mut self, other: &u64); }
    impl Mul for u64 { type Output = u64; fn mul(self, other: u64) -> u64; }
    impl Mul<&u64> for u64 { type Output = u64; fn mul(self, other: &u64) -> u64; }
    impl<'a> Mul<u64> for &'a u64 { type Output = u64; fn mul(self, other: u64) -> u64; }
    impl Mul<&u64> for &u64 { type Output = u64; fn mul(self, other: &u64) -> u64; }
    impl MulAssign for u64 { fn mul_assign(&mut self, other: u64); }
    impl MulAssign<&u64> for u64 { fn mul_assign(&mut self, other: &u64); }
    impl Div for u64 { type Output = u64; fn div(self, other: u64) -> u64; }
    impl Div<&u64> for u64 { type Output = u64; fn div(self, other: &u64) -> u64; }
    impl<'a> Div<u64> for &'a u64 { type Output = u64; fn div(self, other: u64) -> u64; }
    impl Div<&u64> for &u64 { type Output = u64; fn div(self, other: &u64) -> u64; }
    impl DivAssign for u64 { fn div_assign(&mut self, other: u64); }
    impl DivAssign<&u64> for u64 { fn div_assign(&mut self, other: &u64); }
    impl Rem for u64 { type Output = u64; fn rem(self, other: u64) -> u64; }
    impl Rem<&u64> for u64 { type Output = u64; fn rem(self, other: &u64) -> u64; }
    impl<'a> Rem<u64> for &'a u64 { type Output = u64; fn rem(self, other: u64) -> u64; }
    impl Rem<&u64> for &u64 { type Output = u64; fn rem(self, other: &u64) -> u64; }
    impl RemAssign for u64 { fn rem_assign(&mut self, other: u64); }
    impl RemAssign<&u64> for u64 { fn rem_assign(&mut self, other: &u64); }
    impl BitAnd for u64 { type Output = u64; fn bitand(self, other: u64) -> u64; }
    impl BitAnd<&u64> for u64 { type Output = u64; fn bitand(self, other: &u64) -> u64; }
    impl<'a> BitAnd<u64> for &'a u64 { type Output = u64; fn bitand(self, other: u64) -> u64; }
    impl BitAnd<&u64> for &u64 { type Output = u64; fn bitand(self, other: &u64) -> u64; }
    impl BitAndAssign for u64 { fn bitand_assign(&mut self, other: u64); }
    impl BitAndAssign<&u64> for u64 { fn bitand_assign(&mut self, other: &u64); }
    impl BitOr for u64 { type Output = u64; fn bitor(self, other: u64) -> u64; }
    impl BitOr<&u64> for u64 { type Output = u64; fn bitor(self, other: &u64) -> u64; }
    impl<'a> BitOr<u64> for &'a u64 { type Output = u64; fn bitor(self, other: u64) -> u64; }
    impl BitOr<&u64> for &u64 { type Output = u64; fn bitor(self, other: &u64) -> u64; }
    impl BitOrAssign for u64 { fn bitor_assign(&mut self, other: u64); }
    impl BitOrAssign<&u64> for u64 { fn bitor_assign(&mut self, other: &u64); }
    impl BitXor for u64 { type Output = u64; fn bitxor(self, other: u64) -> u64; }
    impl BitXor<&u64> for u64 { type Output = u64; fn bitxor(self, other: &u64) -> u64; }
    impl<'a> BitXor<u64> for &'a u64 { type Output = u64; fn bitxor(self, other: u64) -> u64; }
    impl BitXor<&u64> for &u64 { type Output = u64; fn bitxor(self, other: &u64) -> u64; }
    impl BitXorAssign for u64 { fn bitxor_assign(&mut self, other: u64); }
    impl BitXorAssign<&u64> for u64 { fn bitxor_assign(&mut self, other: &u64); }
    impl Shl for u64 { type Output = u64; fn shl(self, other: u64) -> u64; }
    impl Shl<&u64> for u64 { type Output = u64; fn shl(self, other: &u64) -> u64; }
    impl<'a> Shl<u64> for &'a u64 { type Output = u64; fn shl(self, other: u64) -> u64; }
    impl Shl<&u64> for &u64 { type Output = u64; fn shl(self, other: &u64) -> u64; }
    impl ShlAssign for u64 { fn shl_assign(&mut self, other: u64); }
    impl ShlAssign<&u64> for u64 { fn shl_assign(&mut self, other: &u64); }
    impl Shl<i32> for u64 { type Output = u64; fn shl(self, other: i32) -> u64; }
    impl ShlAssign<i32> for u64 { fn shl_assign(&mut self, other: i32); }
    impl Shl<u32> for u64 { type Output = u64; fn shl(self, other: u32) -> u64; }
    impl ShlAssign<u32> for u64 { fn shl_assign(&mut self, other: u32); }
    impl Shl<usize> for u64 { type Output = u64; fn shl(self, other: usize) -> u64; }
    impl ShlAssign<usize> for u64 { fn shl_assign(&mut self, other: usize); }
    impl Shl<u8> for u64 { type Output = u64; fn shl(self, other: u8) -> u64; }
    impl ShlAssign<u8> for u64 { fn shl_assign(&mut self, other: u8); }
    impl Shl<i64> for u64 { type Output = u64; fn shl(self, other: i64) -> u64; }
    impl ShlAssign<i64> for u64 { fn shl_assign(&mut self, other: i64); }
    impl Shr for u64 { type Output = u64; fn shr(self, other: u64) -> u64; }
    impl Shr<&u64> for u64 { type Output = u64; fn shr(self, other: &u64) -> u64; }
    impl<'a> Shr<u64> for &'a u64 { type Output = u64; fn shr(self, other: u64) -> u64; }
    impl Shr<&u64> for &u64 { type Output = u64; fn shr(self, other: &u64) -> u64; }
    impl ShrAssign for u64 { fn shr_assign(&mut self, other: u64); }
    impl ShrAssign<&u64> for u64 { fn shr_assign(&mut self, other: &u64); }
    impl Shr<i32> for u64 { type Output = u64; fn shr(self, other: i32) -> u64; }
    impl ShrAssign<i32> for u64 { fn shr_assign(&mut self, other: i32); }
    impl Shr<u32> for u64 { type Output = u64; fn shr(self, other: u32) -> u64; }
    impl ShrAssign<u32> for u64 { fn shr_assign(&mut self, other: u32); }
    impl Shr<usize> for u64 { type Output = u64; fn shr(self, other: usize) -> u64; }
    impl ShrAssign<usize> for u64 { fn shr_assign(&mut self, other: usize); }
    impl Shr<u8> for u64 { type Output = u64; fn shr(self, other: u8) -> u64; }
    impl ShrAssign<u8> for u64 { fn shr_assign(&mut self, other: u8); }
    impl Shr<i64> for u64 { type Output = u64; fn shr(self, other: i64) -> u64; }
    impl ShrAssign<i64> for u64 { fn shr_assign(&mut self, other: i64); }
    impl From<bool> for u64 { fn from(value: bool) -> Self; }
    impl From<char> for u64 { fn from(value: char) -> Self; }
    impl From<u16> for u64 { fn from(value: u16) -> Self; }
    impl From<u32> for u64 { fn from(value: u32) -> Self; }
    impl From<u8> for u64 { fn from(value: u8) -> Self; }
    impl TryFrom<i128> for u64 { type Error = TryFromIntError; fn try_from(value: i128) -> Result<Self, TryFromIntError>; }
    impl TryFrom<i16> for u64 { type Error = TryFromIntError; fn try_from(value: i16) -> Result<Self, TryFromIntError>; }
    impl TryFrom<i32> for u64 { type Error = TryFromIntError; fn try_from(value: i32) -> Result<Self, TryFromIntError>; }
    impl TryFrom<i64> for u64 { type Error = TryFromIntError; fn try_from(value: i64) -> Result<Self, TryFromIntError>; }
    impl TryFrom<i8> for u64 { type Error = TryFromIntError; fn try_from(value: i8) -> Result<Self, TryFromIntError>; }
    impl TryFrom<isize> for u64 { type Error = TryFromIntError; fn try_from(value: isize) -> Result<Self, TryFromIntError>; }
    impl TryFrom<u128> for u64 { type Error = TryFromIntError; fn try_from(value: u128) -> Result<Self, TryFromIntError>; }
    impl TryFrom<usize> for u64 { type Error = TryFromIntError; fn try_from(value: usize) -> Result<Self, TryFromIntError>; }
    impl u64 {
        pub const MIN: u64;
        pub const MAX: u64;
        pub const BITS: u32;
        pub const fn count_ones(self) -> u32;
        pub const fn count_zeros(self) -> u32;
        pub const fn leading_zeros(self) -> u32;
        pub const fn trailing_zeros(self) -> u32;
        pub const fn rotate_left(self, n: u32) -> u64;
        pub const fn rotate_right(self, n: u32) -> u64;
        pub const fn swap_bytes(self) -> u64;
        pub const fn checked_add(self, rhs: u64) -> Option<u64>;
        pub const fn checked_sub(self, rhs: u64) -> Option<u64>;
        pub const fn checked_mul(self, rhs: u64) -> Option<u64>;
        pub const fn checked_div(self, rhs: u64) -> Option<u64>;
        pub const fn checked_rem(self, rhs: u64) -> Option<u64>;
        pub const fn ilog2(self) -> u32;
        pub const fn ilog10(self) -> u32;
        pub const fn checked_neg(self) -> Option<u64>;
        pub const fn checked_pow(self, exp: u32) -> Option<u64>;
        pub const fn saturating_add(self, rhs: u64) -> u64;
        pub const fn saturating_sub(self, rhs: u64) -> u64;
        pub const fn saturating_mul(self, rhs: u64) -> u64;
        pub const fn wrapping_add(self, rhs: u64) -> u64;
        pub const fn wrapping_sub(self, rhs: u64) -> u64;
        pub const fn wrapping_mul(self, rhs: u64) -> u64;
        pub const fn wrapping_div(self, rhs: u64) -> u64;
        pub const fn wrapping_neg(self) -> u64;
        pub const fn wrapping_shl(self, rhs: u32) -> u64;
        pub const fn wrapping_shr(self, rhs: u32) -> u64;
        pub const fn overflowing_add(self, rhs: u64) -> (u64, bool);
        pub const fn overflowing_sub(self, rhs: u64) -> (u64, bool);
        pub const fn abs_diff(self, other: u64) -> u64;
        pub const fn overflowing_mul(self, rhs: u64) -> (u64, bool);
        pub const fn pow(self, exp: u32) -> u64;
        pub const fn isqrt(self) -> u64;
        pub const fn div_euclid(self, rhs: u64) -> u64;
        pub const fn rem_euclid(self, rhs: u64) -> u64;
        pub const fn div_ceil(self, rhs: u64) -> u64;
        pub const fn next_multiple_of(self, rhs: u64) -> u64;
        pub const fn is_power_of_two(self) -> bool;
        pub const fn next_power_of_two(self) -> u64;
        pub const fn to_be_bytes(self) -> [u8; 8];
        pub const fn to_le_bytes(self) -> [u8; 8];
        pub const fn to_ne_bytes(self) -> [u8; 8];
        pub const fn from_be_bytes(bytes: [u8; 8]) -> u64;
        pub const fn from_le_bytes(bytes: [u8; 8]) -> u64;
        pub const fn from_ne_bytes(bytes: [u8; 8]) -> u64;
        pub const fn from_str_radix(src: &str, radix: u32) -> crate::result::Result<u64, ParseIntError>;
    }
}
impl u64 {
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn cast_signed(self) -> i64;
    pub const fn reverse_bits(self) -> u64;
    pub const fn from_be(x: u64) -> u64;
    pub const fn from_le(x: u64) -> u64;
    pub const fn to_be(self) -> u64;
    pub const fn to_le(self) -> u64;
    pub const fn strict_add(self, rhs: u64) -> u64;
    pub const unsafe fn unchecked_add(self, rhs: u64) -> u64;
    pub const fn checked_add_signed(self, rhs: i64) -> crate::option::Option<u64>;
    pub const fn strict_add_signed(self, rhs: i64) -> u64;
    pub const fn strict_sub(self, rhs: u64) -> u64;
    pub const unsafe fn unchecked_sub(self, rhs: u64) -> u64;
    pub const fn checked_sub_signed(self, rhs: i64) -> crate::option::Option<u64>;
    pub const fn strict_sub_signed(self, rhs: i64) -> u64;
    pub const fn checked_signed_diff(self, rhs: u64) -> crate::option::Option<i64>;
    pub const fn strict_mul(self, rhs: u64) -> u64;
    pub const unsafe fn unchecked_mul(self, rhs: u64) -> u64;
    pub const fn strict_div(self, rhs: u64) -> u64;
    pub const fn checked_div_euclid(self, rhs: u64) -> crate::option::Option<u64>;
    pub const fn strict_div_euclid(self, rhs: u64) -> u64;
    pub const fn strict_rem(self, rhs: u64) -> u64;
    pub const fn checked_rem_euclid(self, rhs: u64) -> crate::option::Option<u64>;
    pub const fn strict_rem_euclid(self, rhs: u64) -> u64;
    pub const fn ilog(self, base: u64) -> u32;
    pub const fn checked_ilog(self, base: u64) -> crate::option::Option<u32>;
    pub const fn checked_ilog2(self) -> crate::option::Option<u32>;
    pub const fn checked_ilog10(self) -> crate::option::Option<u32>;
    pub const fn strict_neg(self) -> u64;
    pub const fn checked_shl(self, rhs: u32) -> crate::option::Option<u64>;
    pub const fn strict_shl(self, rhs: u32) -> u64;
    pub const unsafe fn unchecked_shl(self, rhs: u32) -> u64;
    pub const fn unbounded_shl(self, rhs: u32) -> u64;
    pub const fn checked_shr(self, rhs: u32) -> crate::option::Option<u64>;
    pub const fn strict_shr(self, rhs: u32) -> u64;
    pub const unsafe fn unchecked_shr(self, rhs: u32) -> u64;
    pub const fn unbounded_shr(self, rhs: u32) -> u64;
    pub const fn strict_pow(self, exp: u32) -> u64;
    pub const fn saturating_add_signed(self, rhs: i64) -> u64;
    pub const fn saturating_sub_signed(self, rhs: i64) -> u64;
    pub const fn saturating_div(self, rhs: u64) -> u64;
    pub const fn saturating_pow(self, exp: u32) -> u64;
    pub const fn wrapping_add_signed(self, rhs: i64) -> u64;
    pub const fn wrapping_sub_signed(self, rhs: i64) -> u64;
    pub const fn wrapping_div_euclid(self, rhs: u64) -> u64;
    pub const fn wrapping_rem(self, rhs: u64) -> u64;
    pub const fn wrapping_rem_euclid(self, rhs: u64) -> u64;
    pub const fn wrapping_pow(self, exp: u32) -> u64;
    pub fn carrying_add(self, rhs: u64, carry: bool) -> (u64, bool);
    pub const fn overflowing_add_signed(self, rhs: i64) -> (u64, bool);
    pub fn borrowing_sub(self, rhs: u64, borrow: bool) -> (u64, bool);
    pub const fn overflowing_sub_signed(self, rhs: i64) -> (u64, bool);
    pub fn carrying_mul(self, rhs: u64, carry: u64) -> (u64, u64);
    pub fn carrying_mul_add(self, rhs: u64, carry: u64, add: u64) -> (u64, u64);
    pub const fn overflowing_div(self, rhs: u64) -> (u64, bool);
    pub const fn overflowing_div_euclid(self, rhs: u64) -> (u64, bool);
    pub const fn overflowing_rem(self, rhs: u64) -> (u64, bool);
    pub const fn overflowing_rem_euclid(self, rhs: u64) -> (u64, bool);
    pub const fn overflowing_neg(self) -> (u64, bool);
    pub const fn overflowing_shl(self, rhs: u32) -> (u64, bool);
    pub const fn overflowing_shr(self, rhs: u32) -> (u64, bool);
    pub const fn overflowing_pow(self, exp: u32) -> (u64, bool);
    pub const fn checked_next_multiple_of(self, rhs: u64) -> crate::option::Option<u64>;
    pub const fn is_multiple_of(self, rhs: u64) -> bool;
    pub const fn checked_next_power_of_two(self) -> crate::option::Option<u64>;
    pub const fn midpoint(self, rhs: u64) -> u64;
}
