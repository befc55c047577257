//! `u8`: operators, conversions, inherent methods.
mod num_u8 {
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

    impl Clone for u8 { fn clone(&self) -> Self; }
    impl Copy for u8 {}
    impl Default for u8 { fn default() -> u8; }
    impl PartialEq for u8 { fn eq(&self, other: &Self) -> bool; }
    impl PartialOrd for u8 { fn partial_cmp(&self, other: &Self) -> Option<Ordering>; }
    impl Debug for u8 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Display for u8 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl FromStr for u8 { type Err = ParseIntError; fn from_str(src: &str) -> Result<Self, ParseIntError>; }
    impl Sum for u8 { fn sum<I: Iterator<Item = Self>>(iter: I) -> Self; }
    impl<'a> Sum<&'a u8> for u8 { fn sum<I: Iterator<Item = &'a Self>>(iter: I) -> Self; }
    impl Product for u8 { fn product<I: Iterator<Item = Self>>(iter: I) -> Self; }
    impl<'a> Product<&'a u8> for u8 { fn product<I: Iterator<Item = &'a Self>>(iter: I) -> Self; }
    impl Eq for u8 {}
    impl Ord for u8 { fn cmp(&self, other: &Self) -> Ordering; }
    impl Hash for u8 { fn hash<H: Hasher>(&self, state: &mut H); }
    impl Step for u8 {}
    impl LowerHex for u8 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl UpperHex for u8 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Binary for u8 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Octal for u8 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Not for u8 { type Output = u8; fn not(self) -> u8; }
    impl Not for &u8 { type Output = u8; fn not(self) -> u8; }
    impl Add for u8 { type Output = u8; fn add(self, other: u8) -> u8; }
    impl Add<&u8> for u8 { type Output = u8; fn add(self, other: &u8) -> u8; }
    impl<'a> Add<u8> for &'a u8 { type Output = u8; fn add(self, other: u8) -> u8; }
    impl Add<&u8> for &u8 { type Output = u8; fn add(self, other: &u8) -> u8; }
    impl AddAssign for u8 { fn add_assign(&mut self, other: u8); }
    impl AddAssign<&u8> for u8 { fn add_assign(&mut self, other: &u8); }
    impl Sub for u8 { type Output = u8; fn sub(self, other: u8) -> u8; }
    impl Sub<&u8> for u8 { type Output = u8; fn sub(self, other: &u8) -> u8; }
    impl<'a> Sub<u8> for &'a u8 { type Output = u8; fn sub(self, other: u8) -> u8; }
    impl Sub<&u8> for &u8 { type Output = u8; fn sub(self, other: &u8) -> u8; }
    impl SubAssign for u8 { fn sub_assign(&mut self, other: u8); }
    impl SubAssign<&u8> for u8 { fn sub_assign(&mut self, other: &u8); }
    impl Mul for u8 { type Output = u8; fn mul(self, other: u8) -> u8; }
    impl Mul<&u8> for u8 { type Output = u8; fn mul(self, other: &u8) -> u8; }
    impl<'a> Mul<u8> for &'a u8 { type Output = u8; fn mul(self, other: u8) -> u8; }
    impl Mul<&u8> for &u8 { type Output = u8; fn mul(self, other: &u8) -> u8; }
    impl MulAssign for u8 { fn mul_assign(&mut self, other: u8); }
    impl MulAssign<&u8> for u8 { fn mul_assign(&mut self, other: &u8); }
    impl Div for u8 { type Output = u8; fn div(self, other: u8) -> u8; }
    impl Div<&u8> for u8 { type Output = u8; fn div(self, other: &u8) -> u8; }
    impl<'a> Div<u8> for &'a u8 { type Output = u8; fn div(self, other: u8) -> u8; }
    impl Div<&u8> for &u8 { type Output = u8; fn div(self, other: &u8) -> u8; }
    impl DivAssign for u8 { fn div_assign(&mut self, other: u8); }
    impl DivAssign<&u8> for u8 { fn div_assign(&mut self, other: &u8); }
    impl Rem for u8 { type Output = u8; fn rem(self, other: u8) -> u8; }
    impl Rem<&u8> for u8 { type Output = u8; fn rem(self, other: &u8) -> u8; }
    impl<'a> Rem<u8> for &'a u8 { type Output = u8; fn rem(self, other: u8) -> u8; }
    impl Rem<&u8> for &u8 { type Output = u8; fn rem(self, other: &u8) -> u8; }
    impl RemAssign for u8 { fn rem_assign(&mut self, other: u8); }
    impl RemAssign<&u8> for u8 { fn rem_assign(&mut self, other: &u8); }
    impl BitAnd for u8 { type Output = u8; fn bitand(self, other: u8) -> u8; }
    impl BitAnd<&u8> for u8 { type Output = u8; fn bitand(self, other: &u8) -> u8; }
    impl<'a> BitAnd<u8> for &'a u8 { type Output = u8; fn bitand(self, other: u8) -> u8; }
    impl BitAnd<&u8> for &u8 { type Output = u8; fn bitand(self, other: &u8) -> u8; }
    impl BitAndAssign for u8 { fn bitand_assign(&mut self, other: u8); }
    impl BitAndAssign<&u8> for u8 { fn bitand_assign(&mut self, other: &u8); }
    impl BitOr for u8 { type Output = u8; fn bitor(self, other: u8) -> u8; }
    impl BitOr<&u8> for u8 { type Output = u8; fn bitor(self, other: &u8) -> u8; }
    impl<'a> BitOr<u8> for &'a u8 { type Output = u8; fn bitor(self, other: u8) -> u8; }
    impl BitOr<&u8> for &u8 { type Output = u8; fn bitor(self, other: &u8) -> u8; }
    impl BitOrAssign for u8 { fn bitor_assign(&mut self, other: u8); }
    impl BitOrAssign<&u8> for u8 { fn bitor_assign(&mut self, other: &u8); }
    impl BitXor for u8 { type Output = u8; fn bitxor(self, other: u8) -> u8; }
    impl BitXor<&u8> for u8 { type Output = u8; fn bitxor(self, other: &u8) -> u8; }
    impl<'a> BitXor<u8> for &'a u8 { type Output = u8; fn bitxor(self, other: u8) -> u8; }
    impl BitXor<&u8> for &u8 { type Output = u8; fn bitxor(self, other: &u8) -> u8; }
    impl BitXorAssign for u8 { fn bitxor_assign(&mut self, other: u8); }
    impl BitXorAssign<&u8> for u8 { fn bitxor_assign(&mut self, other: &u8); }
    impl Shl for u8 { type Output = u8; fn shl(self, other: u8) -> u8; }
    impl Shl<&u8> for u8 { type Output = u8; fn shl(self, other: &u8) -> u8; }
    impl<'a> Shl<u8> for &'a u8 { type Output = u8; fn shl(self, other: u8) -> u8; }
    impl Shl<&u8> for &u8 { type Output = u8; fn shl(self, other: &u8) -> u8; }
    impl ShlAssign for u8 { fn shl_assign(&mut self, other: u8); }
    impl ShlAssign<&u8> for u8 { fn shl_assign(&mut self, other: &u8); }
    impl Shl<i32> for u8 { type Output = u8; fn shl(self, other: i32) -> u8; }
    impl ShlAssign<i32> for u8 { fn shl_assign(&mut self, other: i32); }
    impl Shl<u32> for u8 { type Output = u8; fn shl(self, other: u32) -> u8; }
    impl ShlAssign<u32> for u8 { fn shl_assign(&mut self, other: u32); }
    impl Shl<usize> for u8 { type Output = u8; fn shl(self, other: usize) -> u8; }
    impl ShlAssign<usize> for u8 { fn shl_assign(&mut self, other: usize); }
    impl Shl<u64> for u8 { type Output = u8; fn shl(self, other: u64) -> u8; }
    impl ShlAssign<u64> for u8 { fn shl_assign(&mut self, other: u64); }
    impl Shl<i64> for u8 { type Output = u8; fn shl(self, other: i64) -> u8; }
    impl ShlAssign<i64> for u8 { fn shl_assign(&mut self, other: i64); }
    impl Shr for u8 { type Output = u8; fn shr(self, other: u8) -> u8; }
    impl Shr<&u8> for u8 { type Output = u8; fn shr(self, other: &u8) -> u8; }
    impl<'a> Shr<u8> for &'a u8 { type Output = u8; fn shr(self, other: u8) -> u8; }
    impl Shr<&u8> for &u8 { type Output = u8; fn shr(self, other: &u8) -> u8; }
    impl ShrAssign for u8 { fn shr_assign(&mut self, other: u8); }
    impl ShrAssign<&u8> for u8 { fn shr_assign(&mut self, other: &u8); }
    impl Shr<i32> for u8 { type Output = u8; fn shr(self, other: i32) -> u8; }
    impl ShrAssign<i32> for u8 { fn shr_assign(&mut self, other: i32); }
    impl Shr<u32> for u8 { type Output = u8; fn shr(self, other: u32) -> u8; }
    impl ShrAssign<u32> for u8 { fn shr_assign(&mut self, other: u32); }
    impl Shr<usize> for u8 { type Output = u8; fn shr(self, other: usize) -> u8; }
    impl ShrAssign<usize> for u8 { fn shr_assign(&mut self, other: usize); }
    impl Shr<u64> for u8 { type Output = u8; fn shr(self, other: u64) -> u8; }
    impl ShrAssign<u64> for u8 { fn shr_assign(&mut self, other: u64); }
    impl Shr<i64> for u8 { type Output = u8; fn shr(self, other: i64) -> u8; }
    impl ShrAssign<i64> for u8 { fn shr_assign(&mut self, other: i64); }
    impl From<bool> for u8 { fn from(value: bool) -> Self; }
    impl TryFrom<char> for u8 { type Error = crate::char::TryFromCharError; fn try_from(value: char) -> Result<Self, crate::char::TryFromCharError>; }
    impl TryFrom<i128> for u8 { type Error = TryFromIntError; fn try_from(value: i128) -> Result<Self, TryFromIntError>; }
    impl TryFrom<i16> for u8 { type Error = TryFromIntError; fn try_from(value: i16) -> Result<Self, TryFromIntError>; }
    impl TryFrom<i32> for u8 { type Error = TryFromIntError; fn try_from(value: i32) -> Result<Self, TryFromIntError>; }
    impl TryFrom<i64> for u8 { type Error = TryFromIntError; fn try_from(value: i64) -> Result<Self, TryFromIntError>; }
    impl TryFrom<i8> for u8 { type Error = TryFromIntError; fn try_from(value: i8) -> Result<Self, TryFromIntError>; }
    impl TryFrom<isize> for u8 { type Error = TryFromIntError; fn try_from(value: isize) -> Result<Self, TryFromIntError>; }
    impl TryFrom<u128> for u8 { type Error = TryFromIntError; fn try_from(value: u128) -> Result<Self, TryFromIntError>; }
    impl TryFrom<u16> for u8 { type Error = TryFromIntError; fn try_from(value: u16) -> Result<Self, TryFromIntError>; }
    impl TryFrom<u32> for u8 { type Error = TryFromIntError; fn try_from(value: u32) -> Result<Self, TryFromIntError>; }
    impl TryFrom<u64> for u8 { type Error = TryFromIntError; fn try_from(value: u64) -> Result<Self, TryFromIntError>; }
    impl TryFrom<usize> for u8 { type Error = TryFromIntError; fn try_from(value: usize) -> Result<Self, TryFromIntError>; }
    impl u8 {
        pub const MIN: u8;
        pub const MAX: u8;
        pub const BITS: u32;
        pub const fn count_ones(self) -> u32;
        pub const fn count_zeros(self) -> u32;
        pub const fn leading_zeros(self) -> u32;
        pub const fn trailing_zeros(self) -> u32;
        pub const fn rotate_left(self, n: u32) -> u8;
        pub const fn rotate_right(self, n: u32) -> u8;
        pub const fn swap_bytes(self) -> u8;
        pub const fn checked_add(self, rhs: u8) -> Option<u8>;
        pub const fn checked_sub(self, rhs: u8) -> Option<u8>;
        pub const fn checked_mul(self, rhs: u8) -> Option<u8>;
        pub const fn checked_div(self, rhs: u8) -> Option<u8>;
        pub const fn checked_rem(self, rhs: u8) -> Option<u8>;
        pub const fn ilog2(self) -> u32;
        pub const fn ilog10(self) -> u32;
        pub const fn checked_neg(self) -> Option<u8>;
        pub const fn checked_pow(self, exp: u32) -> Option<u8>;
        pub const fn saturating_add(self, rhs: u8) -> u8;
        pub const fn saturating_sub(self, rhs: u8) -> u8;
        pub const fn saturating_mul(self, rhs: u8) -> u8;
        pub const fn wrapping_add(self, rhs: u8) -> u8;
        pub const fn wrapping_sub(self, rhs: u8) -> u8;
        pub const fn wrapping_mul(self, rhs: u8) -> u8;
        pub const fn wrapping_div(self, rhs: u8) -> u8;
        pub const fn wrapping_neg(self) -> u8;
        pub const fn wrapping_shl(self, rhs: u32) -> u8;
        pub const fn wrapping_shr(self, rhs: u32) -> u8;
        pub const fn overflowing_add(self, rhs: u8) -> (u8, bool);
        pub const fn overflowing_sub(self, rhs: u8) -> (u8, bool);
        pub const fn abs_diff(self, other: u8) -> u8;
        pub const fn overflowing_mul(self, rhs: u8) -> (u8, bool);
        pub const fn pow(self, exp: u32) -> u8;
        pub const fn isqrt(self) -> u8;
        pub const fn div_euclid(self, rhs: u8) -> u8;
        pub const fn rem_euclid(self, rhs: u8) -> u8;
        pub const fn div_ceil(self, rhs: u8) -> u8;
        pub const fn next_multiple_of(self, rhs: u8) -> u8;
        pub const fn is_power_of_two(self) -> bool;
        pub const fn next_power_of_two(self) -> u8;
        pub const fn to_be_bytes(self) -> [u8; 1];
        pub const fn to_le_bytes(self) -> [u8; 1];
        pub const fn to_ne_bytes(self) -> [u8; 1];
        pub const fn from_be_bytes(bytes: [u8; 1]) -> u8;
        pub const fn from_le_bytes(bytes: [u8; 1]) -> u8;
        pub const fn from_ne_bytes(bytes: [u8; 1]) -> u8;
        pub const fn is_ascii(&self) -> bool;
        pub const fn to_ascii_uppercase(&self) -> u8;
        pub const fn to_ascii_lowercase(&self) -> u8;
        pub const fn eq_ignore_ascii_case(&self, other: &u8) -> bool;
        pub const fn is_ascii_alphabetic(&self) -> bool;
        pub const fn is_ascii_uppercase(&self) -> bool;
        pub const fn is_ascii_lowercase(&self) -> bool;
        pub const fn is_ascii_alphanumeric(&self) -> bool;
        pub const fn is_ascii_digit(&self) -> bool;
        pub const fn is_ascii_punctuation(&self) -> bool;
        pub const fn is_ascii_whitespace(&self) -> bool;
        pub const fn from_str_radix(src: &str, radix: u32) -> crate::result::Result<u8, ParseIntError>;
    }
}
impl u8 {
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn cast_signed(self) -> i8;
    pub const fn reverse_bits(self) -> u8;
    pub const fn from_be(x: u8) -> u8;
    pub const fn from_le(x: u8) -> u8;
    pub const fn to_be(self) -> u8;
    pub const fn to_le(self) -> u8;
    pub const fn strict_add(self, rhs: u8) -> u8;
    pub const unsafe fn unchecked_add(self, rhs: u8) -> u8;
    pub const fn checked_add_signed(self, rhs: i8) -> crate::option::Option<u8>;
    pub const fn strict_add_signed(self, rhs: i8) -> u8;
    pub const fn strict_sub(self, rhs: u8) -> u8;
    pub const unsafe fn unchecked_sub(self, rhs: u8) -> u8;
    pub const fn checked_sub_signed(self, rhs: i8) -> crate::option::Option<u8>;
    pub const fn strict_sub_signed(self, rhs: i8) -> u8;
    pub const fn checked_signed_diff(self, rhs: u8) -> crate::option::Option<i8>;
    pub const fn strict_mul(self, rhs: u8) -> u8;
    pub const unsafe fn unchecked_mul(self, rhs: u8) -> u8;
    pub const fn strict_div(self, rhs: u8) -> u8;
    pub const fn checked_div_euclid(self, rhs: u8) -> crate::option::Option<u8>;
    pub const fn strict_div_euclid(self, rhs: u8) -> u8;
    pub const fn strict_rem(self, rhs: u8) -> u8;
    pub const fn checked_rem_euclid(self, rhs: u8) -> crate::option::Option<u8>;
    pub const fn strict_rem_euclid(self, rhs: u8) -> u8;
    pub const fn ilog(self, base: u8) -> u32;
    pub const fn checked_ilog(self, base: u8) -> crate::option::Option<u32>;
    pub const fn checked_ilog2(self) -> crate::option::Option<u32>;
    pub const fn checked_ilog10(self) -> crate::option::Option<u32>;
    pub const fn strict_neg(self) -> u8;
    pub const fn checked_shl(self, rhs: u32) -> crate::option::Option<u8>;
    pub const fn strict_shl(self, rhs: u32) -> u8;
    pub const unsafe fn unchecked_shl(self, rhs: u32) -> u8;
    pub const fn unbounded_shl(self, rhs: u32) -> u8;
    pub const fn checked_shr(self, rhs: u32) -> crate::option::Option<u8>;
    pub const fn strict_shr(self, rhs: u32) -> u8;
    pub const unsafe fn unchecked_shr(self, rhs: u32) -> u8;
    pub const fn unbounded_shr(self, rhs: u32) -> u8;
    pub const fn strict_pow(self, exp: u32) -> u8;
    pub const fn saturating_add_signed(self, rhs: i8) -> u8;
    pub const fn saturating_sub_signed(self, rhs: i8) -> u8;
    pub const fn saturating_div(self, rhs: u8) -> u8;
    pub const fn saturating_pow(self, exp: u32) -> u8;
    pub const fn wrapping_add_signed(self, rhs: i8) -> u8;
    pub const fn wrapping_sub_signed(self, rhs: i8) -> u8;
    pub const fn wrapping_div_euclid(self, rhs: u8) -> u8;
    pub const fn wrapping_rem(self, rhs: u8) -> u8;
    pub const fn wrapping_rem_euclid(self, rhs: u8) -> u8;
    pub const fn wrapping_pow(self, exp: u32) -> u8;
    pub fn carrying_add(self, rhs: u8, carry: bool) -> (u8, bool);
    pub const fn overflowing_add_signed(self, rhs: i8) -> (u8, bool);
    pub fn borrowing_sub(self, rhs: u8, borrow: bool) -> (u8, bool);
    pub const fn overflowing_sub_signed(self, rhs: i8) -> (u8, bool);
    pub fn carrying_mul(self, rhs: u8, carry: u8) -> (u8, u8);
    pub fn carrying_mul_add(self, rhs: u8, carry: u8, add: u8) -> (u8, u8);
    pub const fn overflowing_div(self, rhs: u8) -> (u8, bool);
    pub const fn overflowing_div_euclid(self, rhs: u8) -> (u8, bool);
    pub const fn overflowing_rem(self, rhs: u8) -> (u8, bool);
    pub const fn overflowing_rem_euclid(self, rhs: u8) -> (u8, bool);
    pub const fn overflowing_neg(self) -> (u8, bool);
    pub const fn overflowing_shl(self, rhs: u32) -> (u8, bool);
    pub const fn overflowing_shr(self, rhs: u32) -> (u8, bool);
    pub const fn overflowing_pow(self, exp: u32) -> (u8, bool);
    pub const fn checked_next_multiple_of(self, rhs: u8) -> crate::option::Option<u8>;
    pub const fn is_multiple_of(self, rhs: u8) -> bool;
    pub const fn checked_next_power_of_two(self) -> crate::option::Option<u8>;
    pub const fn midpoint(self, rhs: u8) -> u8;
    pub const fn make_ascii_uppercase(&mut self);
    pub const fn make_ascii_lowercase(&mut self);
    pub const fn is_ascii_hexdigit(&self) -> bool;
    pub const fn is_ascii_graphic(&self) -> bool;
    pub const fn is_ascii_control(&self) -> bool;
    pub fn escape_ascii(self) -> crate::ascii::EscapeDefault;
}
