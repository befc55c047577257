//! `u16`: operators, conversions, inherent methods.
mod num_u16 {
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

    impl Clone for u16 { fn clone(&self) -> Self; }
    impl Copy for u16 {}
    impl Default for u16 { fn default() -> u16; }
    impl PartialEq for u16 { fn eq(&self, other: &Self) -> bool; }
    impl PartialOrd for u16 { fn partial_cmp(&self, other: &Self) -> Option<Ordering>; }
    impl Debug for u16 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Display for u16 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl FromStr for u16 { type Err = ParseIntError; fn from_str(src: &str) -> Result<Self, ParseIntError>; }
    impl Sum for u16 { fn sum<I: Iterator<Item = Self>>(iter: I) -> Self; }
    impl<'a> Sum<&'a u16> for u16 { fn sum<I: Iterator<Item = &'a Self>>(iter: I) -> Self; }
    impl Product for u16 { fn product<I: Iterator<Item = Self>>(iter: I) -> Self; }
    impl<'a> Product<&'a u16> for u16 { fn product<I: Iterator<Item = &'a Self>>(iter: I) -> Self; }
    impl Eq for u16 {}
    impl Ord for u16 { fn cmp(&self, other: &Self) -> Ordering; }
    impl Hash for u16 { fn hash<H: Hasher>(&self, state: &mut H); }
    impl Step for u16 {}
    impl LowerHex for u16 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl UpperHex for u16 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Binary for u16 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Octal for u16 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Not for u16 { type Output = u16; fn not(self) -> u16; }
    impl Not for &u16 { type Output = u16; fn not(self) -> u16; }
    impl Add for u16 { type Output = u16; fn add(self, other: u16) -> u16; }
    impl Add<&u16> for u16 { type Output = u16; fn add(self, other: &u16) -> u16; }
    impl<'a> Add<u16> for &'a u16 { type Output = u16; fn add(self, other: u16) -> u16; }
    impl Add<&u16> for &u16 { type Output = u16; fn add(self, other: &u16) -> u16; }
    impl AddAssign for u16 { fn add_assign(&mut self, other: u16); }
    impl AddAssign<&u16> for u16 { fn add_assign(&mut self, other: &u16); }
    impl Sub for u16 { type Output = u16; fn sub(self, other: u16) -> u16; }
    impl Sub<&u16> for u16 { type Output = u16; fn sub(self, other: &u16) -> u16; }
    impl<'a> Sub<u16> for &'a u16 { type Output = u16; fn sub(self, other: u16) -> u16; }
    impl Sub<&u16> for &u16 { type Output = u16; fn sub(self, other: &u16) -> u16; }
    impl SubAssign for u16 { fn sub_assign(&mut self, other: u16); }
    impl SubAssign<&u16> for u16 { fn sub_assign(&mut self, other: &u16); }
    impl Mul for u16 { type Output = u16; fn mul(self, other: u16) -> u16; }
    impl Mul<&u16> for u16 { type Output = u16; fn mul(self, other: &u16) -> u16; }
    impl<'a> Mul<u16> for &'a u16 { type Output = u16; fn mul(self, other: u16) -> u16; }
    impl Mul<&u16> for &u16 { type Output = u16; fn mul(self, other: &u16) -> u16; }
    impl MulAssign for u16 { fn mul_assign(&mut self, other: u16); }
    impl MulAssign<&u16> for u16 { fn mul_assign(&mut self, other: &u16); }
    impl Div for u16 { type Output = u16; fn div(self, other: u16) -> u16; }
    impl Div<&u16> for u16 { type Output = u16; fn div(self, other: &u16) -> u16; }
    impl<'a> Div<u16> for &'a u16 { type Output = u16; fn div(self, other: u16) -> u16; }
    impl Div<&u16> for &u16 { type Output = u16; fn div(self, other: &u16) -> u16; }
    impl DivAssign for u16 { fn div_assign(&mut self, other: u16); }
    impl DivAssign<&u16> for u16 { fn div_assign(&mut self, other: &u16); }
    impl Rem for u16 { type Output = u16; fn rem(self, other: u16) -> u16; }
    impl Rem<&u16> for u16 { type Output = u16; fn rem(self, other: &u16) -> u16; }
    impl<'a> Rem<u16> for &'a u16 { type Output = u16; fn rem(self, other: u16) -> u16; }
    impl Rem<&u16> for &u16 { type Output = u16; fn rem(self, other: &u16) -> u16; }
    impl RemAssign for u16 { fn rem_assign(&mut self, other: u16); }
    impl RemAssign<&u16> for u16 { fn rem_assign(&mut self, other: &u16); }
    impl BitAnd for u16 { type Output = u16; fn bitand(self, other: u16) -> u16; }
    impl BitAnd<&u16> for u16 { type Output = u16; fn bitand(self, other: &u16) -> u16; }
    impl<'a> BitAnd<u16> for &'a u16 { type Output = u16; fn bitand(self, other: u16) -> u16; }
    impl BitAnd<&u16> for &u16 { type Output = u16; fn bitand(self, other: &u16) -> u16; }
    impl BitAndAssign for u16 { fn bitand_assign(&mut self, other: u16); }
    impl BitAndAssign<&u16> for u16 { fn bitand_assign(&mut self, other: &u16); }
    impl BitOr for u16 { type Output = u16; fn bitor(self, other: u16) -> u16; }
    impl BitOr<&u16> for u16 { type Output = u16; fn bitor(self, other: &u16) -> u16; }
    impl<'a> BitOr<u16> for &'a u16 { type Output = u16; fn bitor(self, other: u16) -> u16; }
    impl BitOr<&u16> for &u16 { type Output = u16; fn bitor(self, other: &u16) -> u16; }
    impl BitOrAssign for u16 { fn bitor_assign(&mut self, other: u16); }
    impl BitOrAssign<&u16> for u16 { fn bitor_assign(&mut self, other: &u16); }
    impl BitXor for u16 { type Output = u16; fn bitxor(self, other: u16) -> u16; }
    impl BitXor<&u16> for u16 { type Output = u16; fn bitxor(self, other: &u16) -> u16; }
    impl<'a> BitXor<u16> for &'a u16 { type Output = u16; fn bitxor(self, other: u16) -> u16; }
    impl BitXor<&u16> for &u16 { type Output = u16; fn bitxor(self, other: &u16) -> u16; }
    impl BitXorAssign for u16 { fn bitxor_assign(&mut self, other: u16); }
    impl BitXorAssign<&u16> for u16 { fn bitxor_assign(&mut self, other: &u16); }
    impl Shl for u16 { type Output = u16; fn shl(self, other: u16) -> u16; }
    impl Shl<&u16> for u16 { type Output = u16; fn shl(self, other: &u16) -> u16; }
    impl<'a> Shl<u16> for &'a u16 { type Output = u16; fn shl(self, other: u16) -> u16; }
    impl Shl<&u16> for &u16 { type Output = u16; fn shl(self, other: &u16) -> u16; }
    impl ShlAssign for u16 { fn shl_assign(&mut self, other: u16); }
    impl ShlAssign<&u16> for u16 { fn shl_assign(&mut self, other: &u16); }
    impl Shl<i32> for u16 { type Output = u16; fn shl(self, other: i32) -> u16; }
    impl ShlAssign<i32> for u16 { fn shl_assign(&mut self, other: i32); }
    impl Shl<u32> for u16 { type Output = u16; fn shl(self, other: u32) -> u16; }
    impl ShlAssign<u32> for u16 { fn shl_assign(&mut self, other: u32); }
    impl Shl<usize> for u16 { type Output = u16; fn shl(self, other: usize) -> u16; }
    impl ShlAssign<usize> for u16 { fn shl_assign(&mut self, other: usize); }
    impl Shl<u8> for u16 { type Output = u16; fn shl(self, other: u8) -> u16; }
    impl ShlAssign<u8> for u16 { fn shl_assign(&mut self, other: u8); }
    impl Shl<u64> for u16 { type Output = u16; fn shl(self, other: u64) -> u16; }
    impl ShlAssign<u64> for u16 { fn shl_assign(&mut self, other: u64); }
    impl Shl<i64> for u16 { type Output = u16; fn shl(self, other: i64) -> u16; }
    impl ShlAssign<i64> for u16 { fn shl_assign(&mut self, other: i64); }
    impl Shr for u16 { type Output = u16; fn shr(self, other: u16) -> u16; }
    impl Shr<&u16> for u16 { type Output = u16; fn shr(self, other: &u16) -> u16; }
    impl<'a> Shr<u16> for &'a u16 { type Output = u16; fn shr(self, other: u16) -> u16; }
    impl Shr<&u16> for &u16 { type Output = u16; fn shr(self, other: &u16) -> u16; }
    impl ShrAssign for u16 { fn shr_assign(&mut self, other: u16); }
    impl ShrAssign<&u16> for u16 { fn shr_assign(&mut self, other: &u16); }
    impl Shr<i32> for u16 { type Output = u16; fn shr(self, other: i32) -> u16; }
    impl ShrAssign<i32> for u16 { fn shr_assign(&mut self, other: i32); }
    impl Shr<u32> for u16 { type Output = u16; fn shr(self, other: u32) -> u16; }
    impl ShrAssign<u32> for u16 { fn shr_assign(&mut self, other: u32); }
    impl Shr<usize> for u16 { type Output = u16; fn shr(self, other: usize) -> u16; }
    impl ShrAssign<usize> for u16 { fn shr_assign(&mut self, other: usize); }
    impl Shr<u8> for u16 { type Output = u16; fn shr(self, other: u8) -> u16; }
    impl ShrAssign<u8> for u16 { fn shr_assign(&mut self, other: u8); }
    impl Shr<u64> for u16 { type Output = u16; fn shr(self, other: u64) -> u16; }
    impl ShrAssign<u64> for u16 { fn shr_assign(&mut self, other: u64); }
    impl Shr<i64> for u16 { type Output = u16; fn shr(self, other: i64) -> u16; }
    impl ShrAssign<i64> for u16 { fn shr_assign(&mut self, other: i64); }
    impl From<bool> for u16 { fn from(value: bool) -> Self; }
    impl From<u8> for u16 { fn from(value: u8) -> Self; }
    impl TryFrom<char> for u16 { type Error = crate::char::TryFromCharError; fn try_from(value: char) -> Result<Self, crate::char::TryFromCharError>; }
    impl TryFrom<i128> for u16 { type Error = TryFromIntError; fn try_from(value: i128) -> Result<Self, TryFromIntError>; }
    impl TryFrom<i16> for u16 { type Error = TryFromIntError; fn try_from(value: i16) -> Result<Self, TryFromIntError>; }
    impl TryFrom<i32> for u16 { type Error = TryFromIntError; fn try_from(value: i32) -> Result<Self, TryFromIntError>; }
    impl TryFrom<i64> for u16 { type Error = TryFromIntError; fn try_from(value: i64) -> Result<Self, TryFromIntError>; }
    impl TryFrom<i8> for u16 { type Error = TryFromIntError; fn try_from(value: i8) -> Result<Self, TryFromIntError>; }
    impl TryFrom<isize> for u16 { type Error = TryFromIntError; fn try_from(value: isize) -> Result<Self, TryFromIntError>; }
    impl TryFrom<u128> for u16 { type Error = TryFromIntError; fn try_from(value: u128) -> Result<Self, TryFromIntError>; }
    impl TryFrom<u32> for u16 { type Error = TryFromIntError; fn try_from(value: u32) -> Result<Self, TryFromIntError>; }
    impl TryFrom<u64> for u16 { type Error = TryFromIntError; fn try_from(value: u64) -> Result<Self, TryFromIntError>; }
    impl TryFrom<usize> for u16 { type Error = TryFromIntError; fn try_from(value: usize) -> Result<Self, TryFromIntError>; }
    impl u16 {
        pub const MIN: u16;
        pub const MAX: u16;
        pub const BITS: u32;
        pub const fn count_ones(self) -> u32;
        pub const fn count_zeros(self) -> u32;
        pub const fn leading_zeros(self) -> u32;
        pub const fn trailing_zeros(self) -> u32;
        pub const fn rotate_left(self, n: u32) -> u16;
        pub const fn rotate_right(self, n: u32) -> u16;
        pub const fn swap_bytes(self) -> u16;
        pub const fn checked_add(self, rhs: u16) -> Option<u16>;
        pub const fn checked_sub(self, rhs: u16) -> Option<u16>;
        pub const fn checked_mul(self, rhs: u16) -> Option<u16>;
        pub const fn checked_div(self, rhs: u16) -> Option<u16>;
        pub const fn checked_rem(self, rhs: u16) -> Option<u16>;
        pub const fn ilog2(self) -> u32;
        pub const fn ilog10(self) -> u32;
        pub const fn checked_neg(self) -> Option<u16>;
        pub const fn checked_pow(self, exp: u32) -> Option<u16>;
        pub const fn saturating_add(self, rhs: u16) -> u16;
        pub const fn saturating_sub(self, rhs: u16) -> u16;
        pub const fn saturating_mul(self, rhs: u16) -> u16;
        pub const fn wrapping_add(self, rhs: u16) -> u16;
        pub const fn wrapping_sub(self, rhs: u16) -> u16;
        pub const fn wrapping_mul(self, rhs: u16) -> u16;
        pub const fn wrapping_div(self, rhs: u16) -> u16;
        pub const fn wrapping_neg(self) -> u16;
        pub const fn wrapping_shl(self, rhs: u32) -> u16;
        pub const fn wrapping_shr(self, rhs: u32) -> u16;
        pub const fn overflowing_add(self, rhs: u16) -> (u16, bool);
        pub const fn overflowing_sub(self, rhs: u16) -> (u16, bool);
        pub const fn abs_diff(self, other: u16) -> u16;
        pub const fn overflowing_mul(self, rhs: u16) -> (u16, bool);
        pub const fn pow(self, exp: u32) -> u16;
        pub const fn isqrt(self) -> u16;
        pub const fn div_euclid(self, rhs: u16) -> u16;
        pub const fn rem_euclid(self, rhs: u16) -> u16;
        pub const fn div_ceil(self, rhs: u16) -> u16;
        pub const fn next_multiple_of(self, rhs: u16) -> u16;
        pub const fn is_power_of_two(self) -> bool;
        pub const fn next_power_of_two(self) -> u16;
        pub const fn to_be_bytes(self) -> [u8; 2];
        pub const fn to_le_bytes(self) -> [u8; 2];
        pub const fn to_ne_bytes(self) -> [u8; 2];
        pub const fn from_be_bytes(bytes: [u8; 2]) -> u16;
        pub const fn from_le_bytes(bytes: [u8; 2]) -> u16;
        pub const fn from_ne_bytes(bytes: [u8; 2]) -> u16;
        pub const fn from_str_radix(src: &str, radix: u32) -> crate::result::Result<u16, ParseIntError>;
    }
}
impl u16 {
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn cast_signed(self) -> i16;
    pub const fn reverse_bits(self) -> u16;
    pub const fn from_be(x: u16) -> u16;
    pub const fn from_le(x: u16) -> u16;
    pub const fn to_be(self) -> u16;
    pub const fn to_le(self) -> u16;
    pub const fn strict_add(self, rhs: u16) -> u16;
    pub const unsafe fn unchecked_add(self, rhs: u16) -> u16;
    pub const fn checked_add_signed(self, rhs: i16) -> crate::option::Option<u16>;
    pub const fn strict_add_signed(self, rhs: i16) -> u16;
    pub const fn strict_sub(self, rhs: u16) -> u16;
    pub const unsafe fn unchecked_sub(self, rhs: u16) -> u16;
    pub const fn checked_sub_signed(self, rhs: i16) -> crate::option::Option<u16>;
    pub const fn strict_sub_signed(self, rhs: i16) -> u16;
    pub const fn checked_signed_diff(self, rhs: u16) -> crate::option::Option<i16>;
    pub const fn strict_mul(self, rhs: u16) -> u16;
    pub const unsafe fn unchecked_mul(self, rhs: u16) -> u16;
    pub const fn strict_div(self, rhs: u16) -> u16;
    pub const fn checked_div_euclid(self, rhs: u16) -> crate::option::Option<u16>;
    pub const fn strict_div_euclid(self, rhs: u16) -> u16;
    pub const fn strict_rem(self, rhs: u16) -> u16;
    pub const fn checked_rem_euclid(self, rhs: u16) -> crate::option::Option<u16>;
    pub const fn strict_rem_euclid(self, rhs: u16) -> u16;
    pub const fn ilog(self, base: u16) -> u32;
    pub const fn checked_ilog(self, base: u16) -> crate::option::Option<u32>;
    pub const fn checked_ilog2(self) -> crate::option::Option<u32>;
    pub const fn checked_ilog10(self) -> crate::option::Option<u32>;
    pub const fn strict_neg(self) -> u16;
    pub const fn checked_shl(self, rhs: u32) -> crate::option::Option<u16>;
    pub const fn strict_shl(self, rhs: u32) -> u16;
    pub const unsafe fn unchecked_shl(self, rhs: u32) -> u16;
    pub const fn unbounded_shl(self, rhs: u32) -> u16;
    pub const fn checked_shr(self, rhs: u32) -> crate::option::Option<u16>;
    pub const fn strict_shr(self, rhs: u32) -> u16;
    pub const unsafe fn unchecked_shr(self, rhs: u32) -> u16;
    pub const fn unbounded_shr(self, rhs: u32) -> u16;
    pub const fn strict_pow(self, exp: u32) -> u16;
    pub const fn saturating_add_signed(self, rhs: i16) -> u16;
    pub const fn saturating_sub_signed(self, rhs: i16) -> u16;
    pub const fn saturating_div(self, rhs: u16) -> u16;
    pub const fn saturating_pow(self, exp: u32) -> u16;
    pub const fn wrapping_add_signed(self, rhs: i16) -> u16;
    pub const fn wrapping_sub_signed(self, rhs: i16) -> u16;
    pub const fn wrapping_div_euclid(self, rhs: u16) -> u16;
    pub const fn wrapping_rem(self, rhs: u16) -> u16;
    pub const fn wrapping_rem_euclid(self, rhs: u16) -> u16;
    pub const fn wrapping_pow(self, exp: u32) -> u16;
    pub fn carrying_add(self, rhs: u16, carry: bool) -> (u16, bool);
    pub const fn overflowing_add_signed(self, rhs: i16) -> (u16, bool);
    pub fn borrowing_sub(self, rhs: u16, borrow: bool) -> (u16, bool);
    pub const fn overflowing_sub_signed(self, rhs: i16) -> (u16, bool);
    pub fn carrying_mul(self, rhs: u16, carry: u16) -> (u16, u16);
    pub fn carrying_mul_add(self, rhs: u16, carry: u16, add: u16) -> (u16, u16);
    pub const fn overflowing_div(self, rhs: u16) -> (u16, bool);
    pub const fn overflowing_div_euclid(self, rhs: u16) -> (u16, bool);
    pub const fn overflowing_rem(self, rhs: u16) -> (u16, bool);
    pub const fn overflowing_rem_euclid(self, rhs: u16) -> (u16, bool);
    pub const fn overflowing_neg(self) -> (u16, bool);
    pub const fn overflowing_shl(self, rhs: u32) -> (u16, bool);
    pub const fn overflowing_shr(self, rhs: u32) -> (u16, bool);
    pub const fn overflowing_pow(self, exp: u32) -> (u16, bool);
    pub const fn checked_next_multiple_of(self, rhs: u16) -> crate::option::Option<u16>;
    pub const fn is_multiple_of(self, rhs: u16) -> bool;
    pub const fn checked_next_power_of_two(self) -> crate::option::Option<u16>;
    pub const fn midpoint(self, rhs: u16) -> u16;
}
