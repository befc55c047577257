//! `f64`: operators, conversions, inherent methods.
mod num_f64 {
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

    impl Clone for f64 { fn clone(&self) -> Self; }
    impl Copy for f64 {}
    impl Default for f64 { fn default() -> f64; }
    impl PartialEq for f64 { fn eq(&self, other: &Self) -> bool; }
    impl PartialOrd for f64 { fn partial_cmp(&self, other: &Self) -> Option<Ordering>; }
    impl Debug for f64 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Display for f64 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl FromStr for f64 { type Err = ParseFloatError; fn from_str(src: &str) -> Result<Self, ParseFloatError>; }
    impl Sum for f64 { fn sum<I: Iterator<Item = Self>>(iter: I) -> Self; }
    impl<'a> Sum<&'a f64> for f64 { fn sum<I: Iterator<Item = &'a Self>>(iter: I) -> Self; }
    impl Product for f64 { fn product<I: Iterator<Item = Self>>(iter: I) -> Self; }
    impl<'a> Product<&'a f64> for f64 { fn product<I: Iterator<Item = &'a Self>>(iter: I) -> Self; }
    impl LowerExp for f64 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl UpperExp for f64 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Neg for f64 { type Output = f64; fn neg(self) -> f64; }
    impl Neg for &f64 { type Output = f64; fn neg(self) -> f64; }
    impl Add for f64 { type Output = f64; fn add(self, other: f64) -> f64; }
    impl Add<&f64> for f64 { type Output = f64; fn add(self, other: &f64) -> f64; }
    impl<'a> Add<f64> for &'a f64 { type Output = f64; fn add(self, other: f64) -> f64; }
    impl Add<&f64> for &f64 { type Output = f64; fn add(self, other: &f64) -> f64; }
    impl AddAssign for f64 { fn add_assign(&mut self, other: f64); }
    impl AddAssign<&f64> for f64 { fn add_assign(&mut self, other: &f64); }
    impl Sub for f64 { type Output = f64; fn sub(self, other: f64) -> f64; }
    impl Sub<&f64> for f64 { type Output = f64; fn sub(self, other: &f64) -> f64; }
    impl<'a> Sub<f64> for &'a f64 { type Output = f64; fn sub(self, other: f64) -> f64; }
    impl Sub<&f64> for &f64 { type Output = f64; fn sub(self, other: &f64) -> f64; }
    impl SubAssign for f64 { fn sub_assign(&mut self, other: f64); }
    impl SubAssign<&f64> for f64 { fn sub_assign(&mut self, other: &f64); }
    impl Mul for f64 { type Output = f64; fn mul(self, other: f64) -> f64; }
    impl Mul<&f64> for f64 { type Output = f64; fn mul(self, other: &f64) -> f64; }
    impl<'a> Mul<f64> for &'a f64 { type Output = f64; fn mul(self, other: f64) -> f64; }
    impl Mul<&f64> for &f64 { type Output = f64; fn mul(self, other: &f64) -> f64; }
    impl MulAssign for f64 { fn mul_assign(&mut self, other: f64); }
    impl MulAssign<&f64> for f64 { fn mul_assign(&mut self, other: &f64); }
    impl Div for f64 { type Output = f64; fn div(self, other: f64) -> f64; }
    impl Div<&f64> for f64 { type Output = f64; fn div(self, other: &f64) -> f64; }
    impl<'a> Div<f64> for &'a f64 { type Output = f64; fn div(self, other: f64) -> f64; }
    impl Div<&f64> for &f64 { type Output = f64; fn div(self, other: &f64) -> f64; }
    impl DivAssign for f64 { fn div_assign(&mut self, other: f64); }
    impl DivAssign<&f64> for f64 { fn div_assign(&mut self, other: &f64); }
    impl Rem for f64 { type Output = f64; fn rem(self, other: f64) -> f64; }
    impl Rem<&f64> for f64 { type Output = f64; fn rem(self, other: &f64) -> f64; }
    impl<'a> Rem<f64> for &'a f64 { type Output = f64; fn rem(self, other: f64) -> f64; }
    impl Rem<&f64> for &f64 { type Output = f64; fn rem(self, other: &f64) -> f64; }
    impl RemAssign for f64 { fn rem_assign(&mut self, other: f64); }
    impl RemAssign<&f64> for f64 { fn rem_assign(&mut self, other: &f64); }
    impl From<bool> for f64 { fn from(value: bool) -> Self; }
    impl From<f32> for f64 { fn from(value: f32) -> Self; }
    impl From<i16> for f64 { fn from(value: i16) -> Self; }
    impl From<i32> for f64 { fn from(value: i32) -> Self; }
    impl From<i8> for f64 { fn from(value: i8) -> Self; }
    impl From<u16> for f64 { fn from(value: u16) -> Self; }
    impl From<u32> for f64 { fn from(value: u32) -> Self; }
    impl From<u8> for f64 { fn from(value: u8) -> Self; }
    impl f64 {
        pub const fn floor(self) -> f64;
        pub const fn ceil(self) -> f64;
        pub const fn round(self) -> f64;
        pub const fn trunc(self) -> f64;
        pub const fn fract(self) -> f64;
        pub const fn mul_add(self, a: f64, b: f64) -> f64;
        pub fn div_euclid(self, rhs: f64) -> f64;
        pub fn rem_euclid(self, rhs: f64) -> f64;
        pub fn powi(self, n: i32) -> f64;
        pub fn powf(self, n: f64) -> f64;
        pub fn sqrt(self) -> f64;
        pub fn exp(self) -> f64;
        pub fn exp2(self) -> f64;
        pub fn ln(self) -> f64;
        pub fn log(self, base: f64) -> f64;
        pub fn log2(self) -> f64;
        pub fn log10(self) -> f64;
        pub fn cbrt(self) -> f64;
        pub fn hypot(self, other: f64) -> f64;
        pub fn sin(self) -> f64;
        pub fn cos(self) -> f64;
        pub fn tan(self) -> f64;
        pub fn asin(self) -> f64;
        pub fn acos(self) -> f64;
        pub fn atan(self) -> f64;
        pub fn atan2(self, other: f64) -> f64;
        pub fn sinh(self) -> f64;
        pub fn cosh(self) -> f64;
        pub fn tanh(self) -> f64;
        pub const EPSILON: f64;
        pub const MIN: f64;
        pub const MIN_POSITIVE: f64;
        pub const MAX: f64;
        pub const NAN: f64;
        pub const INFINITY: f64;
        pub const NEG_INFINITY: f64;
        pub const fn is_nan(self) -> bool;
        pub const fn is_infinite(self) -> bool;
        pub const fn is_finite(self) -> bool;
        pub const fn is_sign_positive(self) -> bool;
        pub const fn is_sign_negative(self) -> bool;
        pub const fn recip(self) -> f64;
        pub const fn to_degrees(self) -> f64;
        pub const fn to_radians(self) -> f64;
        pub const fn max(self, other: f64) -> f64;
        pub const fn min(self, other: f64) -> f64;
        pub const fn to_bits(self) -> u64;
        pub const fn from_bits(v: u64) -> f64;
        pub fn total_cmp(&self, other: &f64) -> crate::cmp::Ordering;
        pub const fn clamp(self, min: f64, max: f64) -> f64;
        pub const fn abs(self) -> f64;
        pub const fn signum(self) -> f64;
        pub const fn copysign(self, sign: f64) -> f64;
    }
}
impl f64 {
    pub const fn round_ties_even(self) -> f64;
    pub fn sin_cos(self) -> (f64, f64);
    pub fn exp_m1(self) -> f64;
    pub fn ln_1p(self) -> f64;
    pub fn asinh(self) -> f64;
    pub fn acosh(self) -> f64;
    pub fn atanh(self) -> f64;
    pub const RADIX: u32 = 2;
    pub const MANTISSA_DIGITS: u32 = 53;
    pub const DIGITS: u32 = 15;
    pub const MIN_EXP: i32 = -1021;
    pub const MAX_EXP: i32 = 1024;
    pub const MIN_10_EXP: i32 = -307;
    pub const MAX_10_EXP: i32 = 308;
    pub const fn is_subnormal(self) -> bool;
    pub const fn is_normal(self) -> bool;
    pub const fn classify(self) -> crate::num::FpCategory;
    pub const fn next_up(self) -> f64;
    pub const fn next_down(self) -> f64;
    pub const fn midpoint(self, other: f64) -> f64;
    pub unsafe fn to_int_unchecked<Int>(self) -> Int where f64: crate::convert::FloatToInt<Int>;
    pub const fn to_be_bytes(self) -> [u8; 8];
    pub const fn to_le_bytes(self) -> [u8; 8];
    pub const fn to_ne_bytes(self) -> [u8; 8];
    pub const fn from_be_bytes(bytes: [u8; 8]) -> f64;
    pub const fn from_le_bytes(bytes: [u8; 8]) -> f64;
    pub const fn from_ne_bytes(bytes: [u8; 8]) -> f64;
}
