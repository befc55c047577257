//! `f32`: operators, conversions, inherent methods.
mod num_f32 {
    use crate::clone::Clone;
    use crate::cmp::{Ordering, PartialEq, PartialOrd};
    use crate::convert::From;
    use crate::default::Default;
    use crate::fmt::{Debug, Display, Formatter, LowerExp, UpperExp};
    use crate::iter::{Iterator, Product, Sum};
    use crate::marker::Copy;
    use crate::num::ParseFloatError;
    use crate::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Rem, RemAssign, Sub, SubAssign};
    use crate::option::Option;
    use crate::result::Result;
    use crate::str::FromStr;

    impl Clone for f32 { fn clone(&self) -> Self; }
    impl Copy for f32 {}
    impl Default for f32 { fn default() -> f32; }
    impl PartialEq for f32 { fn eq(&self, other: &Self) -> bool; }
    impl PartialOrd for f32 { fn partial_cmp(&self, other: &Self) -> Option<Ordering>; }
    impl Debug for f32 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Display for f32 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl FromStr for f32 { type Err = ParseFloatError; fn from_str(src: &str) -> Result<Self, ParseFloatError>; }
    impl Sum for f32 { fn sum<I: Iterator<Item = Self>>(iter: I) -> Self; }
    impl<'a> Sum<&'a f32> for f32 { fn sum<I: Iterator<Item = &'a Self>>(iter: I) -> Self; }
    impl Product for f32 { fn product<I: Iterator<Item = Self>>(iter: I) -> Self; }
    impl<'a> Product<&'a f32> for f32 { fn product<I: Iterator<Item = &'a Self>>(iter: I) -> Self; }
    impl LowerExp for f32 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl UpperExp for f32 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Neg for f32 { type Output = f32; fn neg(self) -> f32; }
    impl Neg for &f32 { type Output = f32; fn neg(self) -> f32; }
    impl Add for f32 { type Output = f32; fn add(self, other: f32) -> f32; }
    impl Add<&f32> for f32 { type Output = f32; fn add(self, other: &f32) -> f32; }
    impl<'a> Add<f32> for &'a f32 { type Output = f32; fn add(self, other: f32) -> f32; }
    impl Add<&f32> for &f32 { type Output = f32; fn add(self, other: &f32) -> f32; }
    impl AddAssign for f32 { fn add_assign(&mut self, other: f32); }
    impl AddAssign<&f32> for f32 { fn add_assign(&mut self, other: &f32); }
    impl Sub for f32 { type Output = f32; fn sub(self, other: f32) -> f32; }
    impl Sub<&f32> for f32 { type Output = f32; fn sub(self, other: &f32) -> f32; }
    impl<'a> Sub<f32> for &'a f32 { type Output = f32; fn sub(self, other: f32) -> f32; }
    impl Sub<&f32> for &f32 { type Output = f32; fn sub(self, other: &f32) -> f32; }
    impl SubAssign for f32 { fn sub_assign(&mut self, other: f32); }
    impl SubAssign<&f32> for f32 { fn sub_assign(&mut self, other: &f32); }
    impl Mul for f32 { type Output = f32; fn mul(self, other: f32) -> f32; }
    impl Mul<&f32> for f32 { type Output = f32; fn mul(self, other: &f32) -> f32; }
    impl<'a> Mul<f32> for &'a f32 { type Output = f32; fn mul(self, other: f32) -> f32; }
    impl Mul<&f32> for &f32 { type Output = f32; fn mul(self, other: &f32) -> f32; }
    impl MulAssign for f32 { fn mul_assign(&mut self, other: f32); }
    impl MulAssign<&f32> for f32 { fn mul_assign(&mut self, other: &f32); }
    impl Div for f32 { type Output = f32; fn div(self, other: f32) -> f32; }
    impl Div<&f32> for f32 { type Output = f32; fn div(self, other: &f32) -> f32; }
    impl<'a> Div<f32> for &'a f32 { type Output = f32; fn div(self, other: f32) -> f32; }
    impl Div<&f32> for &f32 { type Output = f32; fn div(self, other: &f32) -> f32; }
    impl DivAssign for f32 { fn div_assign(&mut self, other: f32); }
    impl DivAssign<&f32> for f32 { fn div_assign(&mut self, other: &f32); }
    impl Rem for f32 { type Output = f32; fn rem(self, other: f32) -> f32; }
    impl Rem<&f32> for f32 { type Output = f32; fn rem(self, other: &f32) -> f32; }
    impl<'a> Rem<f32> for &'a f32 { type Output = f32; fn rem(self, other: f32) -> f32; }
    impl Rem<&f32> for &f32 { type Output = f32; fn rem(self, other: &f32) -> f32; }
    impl RemAssign for f32 { fn rem_assign(&mut self, other: f32); }
    impl RemAssign<&f32> for f32 { fn rem_assign(&mut self, other: &f32); }
    impl From<bool> for f32 { fn from(value: bool) -> Self; }
    impl From<i16> for f32 { fn from(value: i16) -> Self; }
    impl From<i8> for f32 { fn from(value: i8) -> Self; }
    impl From<u16> for f32 { fn from(value: u16) -> Self; }
    impl From<u8> for f32 { fn from(value: u8) -> Self; }
    impl f32 {
        pub const fn floor(self) -> f32;
        pub const fn ceil(self) -> f32;
        pub const fn round(self) -> f32;
        pub const fn trunc(self) -> f32;
        pub const fn fract(self) -> f32;
        pub const fn mul_add(self, a: f32, b: f32) -> f32;
        pub fn div_euclid(self, rhs: f32) -> f32;
        pub fn rem_euclid(self, rhs: f32) -> f32;
        pub fn powi(self, n: i32) -> f32;
        pub fn powf(self, n: f32) -> f32;
        pub fn sqrt(self) -> f32;
        pub fn exp(self) -> f32;
        pub fn exp2(self) -> f32;
        pub fn ln(self) -> f32;
        pub fn log(self, base: f32) -> f32;
        pub fn log2(self) -> f32;
        pub fn log10(self) -> f32;
        pub fn cbrt(self) -> f32;
        pub fn hypot(self, other: f32) -> f32;
        pub fn sin(self) -> f32;
        pub fn cos(self) -> f32;
        pub fn tan(self) -> f32;
        pub fn asin(self) -> f32;
        pub fn acos(self) -> f32;
        pub fn atan(self) -> f32;
        pub fn atan2(self, other: f32) -> f32;
        pub fn sinh(self) -> f32;
        pub fn cosh(self) -> f32;
        pub fn tanh(self) -> f32;
        pub const EPSILON: f32;
        pub const MIN: f32;
        pub const MIN_POSITIVE: f32;
        pub const MAX: f32;
        pub const NAN: f32;
        pub const INFINITY: f32;
        pub const NEG_INFINITY: f32;
        pub const fn is_nan(self) -> bool;
        pub const fn is_infinite(self) -> bool;
        pub const fn is_finite(self) -> bool;
        pub const fn is_sign_positive(self) -> bool;
        pub const fn is_sign_negative(self) -> bool;
        pub const fn recip(self) -> f32;
        pub const fn to_degrees(self) -> f32;
        pub const fn to_radians(self) -> f32;
        pub const fn max(self, other: f32) -> f32;
        pub const fn min(self, other: f32) -> f32;
        pub const fn to_bits(self) -> u32;
        pub const fn from_bits(v: u32) -> f32;
        pub fn total_cmp(&self, other: &f32) -> crate::cmp::Ordering;
        pub const fn clamp(self, min: f32, max: f32) -> f32;
        pub const fn abs(self) -> f32;
        pub const fn signum(self) -> f32;
        pub const fn copysign(self, sign: f32) -> f32;
    }
}
impl f32 {
    pub const fn round_ties_even(self) -> f32;
    pub fn sin_cos(self) -> (f32, f32);
    pub fn exp_m1(self) -> f32;
    pub fn ln_1p(self) -> f32;
    pub fn asinh(self) -> f32;
    pub fn acosh(self) -> f32;
    pub fn atanh(self) -> f32;
    pub const RADIX: u32 = 2;
    pub const MANTISSA_DIGITS: u32 = 24;
    pub const DIGITS: u32 = 6;
    pub const MIN_EXP: i32 = -125;
    pub const MAX_EXP: i32 = 128;
    pub const MIN_10_EXP: i32 = -37;
    pub const MAX_10_EXP: i32 = 38;
    pub const fn is_subnormal(self) -> bool;
    pub const fn is_normal(self) -> bool;
    pub const fn classify(self) -> crate::num::FpCategory;
    pub const fn next_up(self) -> f32;
    pub const fn next_down(self) -> f32;
    pub const fn midpoint(self, other: f32) -> f32;
    pub unsafe fn to_int_unchecked<Int>(self) -> Int where f32: crate::convert::FloatToInt<Int>;
    pub const fn to_be_bytes(self) -> [u8; 4];
    pub const fn to_le_bytes(self) -> [u8; 4];
    pub const fn to_ne_bytes(self) -> [u8; 4];
    pub const fn from_be_bytes(bytes: [u8; 4]) -> f32;
    pub const fn from_le_bytes(bytes: [u8; 4]) -> f32;
    pub const fn from_ne_bytes(bytes: [u8; 4]) -> f32;
}
