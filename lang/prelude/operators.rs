//! Operators on numbers that the numbers' own files do not have: shifts by other types, `Wrapping` and `Saturating`.
mod operators {
    use crate::ops::{Shl, ShlAssign, Shr, ShrAssign};

    impl Shl<i16> for i8 { type Output = i8; fn shl(self, other: i16) -> i8; }
    impl ShlAssign<i16> for i8 { fn shl_assign(&mut self, other: i16); }
    impl Shr<i16> for i8 { type Output = i8; fn shr(self, other: i16) -> i8; }
    impl ShrAssign<i16> for i8 { fn shr_assign(&mut self, other: i16); }
    impl Shl<i128> for i8 { type Output = i8; fn shl(self, other: i128) -> i8; }
    impl ShlAssign<i128> for i8 { fn shl_assign(&mut self, other: i128); }
    impl Shr<i128> for i8 { type Output = i8; fn shr(self, other: i128) -> i8; }
    impl ShrAssign<i128> for i8 { fn shr_assign(&mut self, other: i128); }
    impl Shl<isize> for i8 { type Output = i8; fn shl(self, other: isize) -> i8; }
    impl ShlAssign<isize> for i8 { fn shl_assign(&mut self, other: isize); }
    impl Shr<isize> for i8 { type Output = i8; fn shr(self, other: isize) -> i8; }
    impl ShrAssign<isize> for i8 { fn shr_assign(&mut self, other: isize); }
    impl Shl<u16> for i8 { type Output = i8; fn shl(self, other: u16) -> i8; }
    impl ShlAssign<u16> for i8 { fn shl_assign(&mut self, other: u16); }
    impl Shr<u16> for i8 { type Output = i8; fn shr(self, other: u16) -> i8; }
    impl ShrAssign<u16> for i8 { fn shr_assign(&mut self, other: u16); }
    impl Shl<u128> for i8 { type Output = i8; fn shl(self, other: u128) -> i8; }
    impl ShlAssign<u128> for i8 { fn shl_assign(&mut self, other: u128); }
    impl Shr<u128> for i8 { type Output = i8; fn shr(self, other: u128) -> i8; }
    impl ShrAssign<u128> for i8 { fn shr_assign(&mut self, other: u128); }
    impl crate::fmt::LowerExp for i8 { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl crate::fmt::UpperExp for i8 { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl Shl<i8> for i16 { type Output = i16; fn shl(self, other: i8) -> i16; }
    impl ShlAssign<i8> for i16 { fn shl_assign(&mut self, other: i8); }
    impl Shr<i8> for i16 { type Output = i16; fn shr(self, other: i8) -> i16; }
    impl ShrAssign<i8> for i16 { fn shr_assign(&mut self, other: i8); }
    impl Shl<i128> for i16 { type Output = i16; fn shl(self, other: i128) -> i16; }
    impl ShlAssign<i128> for i16 { fn shl_assign(&mut self, other: i128); }
    impl Shr<i128> for i16 { type Output = i16; fn shr(self, other: i128) -> i16; }
    impl ShrAssign<i128> for i16 { fn shr_assign(&mut self, other: i128); }
    impl Shl<isize> for i16 { type Output = i16; fn shl(self, other: isize) -> i16; }
    impl ShlAssign<isize> for i16 { fn shl_assign(&mut self, other: isize); }
    impl Shr<isize> for i16 { type Output = i16; fn shr(self, other: isize) -> i16; }
    impl ShrAssign<isize> for i16 { fn shr_assign(&mut self, other: isize); }
    impl Shl<u16> for i16 { type Output = i16; fn shl(self, other: u16) -> i16; }
    impl ShlAssign<u16> for i16 { fn shl_assign(&mut self, other: u16); }
    impl Shr<u16> for i16 { type Output = i16; fn shr(self, other: u16) -> i16; }
    impl ShrAssign<u16> for i16 { fn shr_assign(&mut self, other: u16); }
    impl Shl<u128> for i16 { type Output = i16; fn shl(self, other: u128) -> i16; }
    impl ShlAssign<u128> for i16 { fn shl_assign(&mut self, other: u128); }
    impl Shr<u128> for i16 { type Output = i16; fn shr(self, other: u128) -> i16; }
    impl ShrAssign<u128> for i16 { fn shr_assign(&mut self, other: u128); }
    impl crate::fmt::LowerExp for i16 { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl crate::fmt::UpperExp for i16 { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl Shl<i8> for i32 { type Output = i32; fn shl(self, other: i8) -> i32; }
    impl ShlAssign<i8> for i32 { fn shl_assign(&mut self, other: i8); }
    impl Shr<i8> for i32 { type Output = i32; fn shr(self, other: i8) -> i32; }
    impl ShrAssign<i8> for i32 { fn shr_assign(&mut self, other: i8); }
    impl Shl<i16> for i32 { type Output = i32; fn shl(self, other: i16) -> i32; }
    impl ShlAssign<i16> for i32 { fn shl_assign(&mut self, other: i16); }
    impl Shr<i16> for i32 { type Output = i32; fn shr(self, other: i16) -> i32; }
    impl ShrAssign<i16> for i32 { fn shr_assign(&mut self, other: i16); }
    impl Shl<i128> for i32 { type Output = i32; fn shl(self, other: i128) -> i32; }
    impl ShlAssign<i128> for i32 { fn shl_assign(&mut self, other: i128); }
    impl Shr<i128> for i32 { type Output = i32; fn shr(self, other: i128) -> i32; }
    impl ShrAssign<i128> for i32 { fn shr_assign(&mut self, other: i128); }
    impl Shl<isize> for i32 { type Output = i32; fn shl(self, other: isize) -> i32; }
    impl ShlAssign<isize> for i32 { fn shl_assign(&mut self, other: isize); }
    impl Shr<isize> for i32 { type Output = i32; fn shr(self, other: isize) -> i32; }
    impl ShrAssign<isize> for i32 { fn shr_assign(&mut self, other: isize); }
    impl Shl<u16> for i32 { type Output = i32; fn shl(self, other: u16) -> i32; }
    impl ShlAssign<u16> for i32 { fn shl_assign(&mut self, other: u16); }
    impl Shr<u16> for i32 { type Output = i32; fn shr(self, other: u16) -> i32; }
    impl ShrAssign<u16> for i32 { fn shr_assign(&mut self, other: u16); }
    impl Shl<u128> for i32 { type Output = i32; fn shl(self, other: u128) -> i32; }
    impl ShlAssign<u128> for i32 { fn shl_assign(&mut self, other: u128); }
    impl Shr<u128> for i32 { type Output = i32; fn shr(self, other: u128) -> i32; }
    impl ShrAssign<u128> for i32 { fn shr_assign(&mut self, other: u128); }
    impl crate::fmt::LowerExp for i32 { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl crate::fmt::UpperExp for i32 { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl Shl<i8> for i64 { type Output = i64; fn shl(self, other: i8) -> i64; }
    impl ShlAssign<i8> for i64 { fn shl_assign(&mut self, other: i8); }
    impl Shr<i8> for i64 { type Output = i64; fn shr(self, other: i8) -> i64; }
    impl ShrAssign<i8> for i64 { fn shr_assign(&mut self, other: i8); }
    impl Shl<i16> for i64 { type Output = i64; fn shl(self, other: i16) -> i64; }
    impl ShlAssign<i16> for i64 { fn shl_assign(&mut self, other: i16); }
    impl Shr<i16> for i64 { type Output = i64; fn shr(self, other: i16) -> i64; }
    impl ShrAssign<i16> for i64 { fn shr_assign(&mut self, other: i16); }
    impl Shl<i128> for i64 { type Output = i64; fn shl(self, other: i128) -> i64; }
    impl ShlAssign<i128> for i64 { fn shl_assign(&mut self, other: i128); }
    impl Shr<i128> for i64 { type Output = i64; fn shr(self, other: i128) -> i64; }
    impl ShrAssign<i128> for i64 { fn shr_assign(&mut self, other: i128); }
    impl Shl<isize> for i64 { type Output = i64; fn shl(self, other: isize) -> i64; }
    impl ShlAssign<isize> for i64 { fn shl_assign(&mut self, other: isize); }
    impl Shr<isize> for i64 { type Output = i64; fn shr(self, other: isize) -> i64; }
    impl ShrAssign<isize> for i64 { fn shr_assign(&mut self, other: isize); }
    impl Shl<u16> for i64 { type Output = i64; fn shl(self, other: u16) -> i64; }
    impl ShlAssign<u16> for i64 { fn shl_assign(&mut self, other: u16); }
    impl Shr<u16> for i64 { type Output = i64; fn shr(self, other: u16) -> i64; }
    impl ShrAssign<u16> for i64 { fn shr_assign(&mut self, other: u16); }
    impl Shl<u128> for i64 { type Output = i64; fn shl(self, other: u128) -> i64; }
    impl ShlAssign<u128> for i64 { fn shl_assign(&mut self, other: u128); }
    impl Shr<u128> for i64 { type Output = i64; fn shr(self, other: u128) -> i64; }
    impl ShrAssign<u128> for i64 { fn shr_assign(&mut self, other: u128); }
    impl crate::fmt::LowerExp for i64 { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl crate::fmt::UpperExp for i64 { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl Shl<i8> for i128 { type Output = i128; fn shl(self, other: i8) -> i128; }
    impl ShlAssign<i8> for i128 { fn shl_assign(&mut self, other: i8); }
    impl Shr<i8> for i128 { type Output = i128; fn shr(self, other: i8) -> i128; }
    impl ShrAssign<i8> for i128 { fn shr_assign(&mut self, other: i8); }
    impl Shl<i16> for i128 { type Output = i128; fn shl(self, other: i16) -> i128; }
    impl ShlAssign<i16> for i128 { fn shl_assign(&mut self, other: i16); }
    impl Shr<i16> for i128 { type Output = i128; fn shr(self, other: i16) -> i128; }
    impl ShrAssign<i16> for i128 { fn shr_assign(&mut self, other: i16); }
    impl Shl<isize> for i128 { type Output = i128; fn shl(self, other: isize) -> i128; }
    impl ShlAssign<isize> for i128 { fn shl_assign(&mut self, other: isize); }
    impl Shr<isize> for i128 { type Output = i128; fn shr(self, other: isize) -> i128; }
    impl ShrAssign<isize> for i128 { fn shr_assign(&mut self, other: isize); }
    impl Shl<u16> for i128 { type Output = i128; fn shl(self, other: u16) -> i128; }
    impl ShlAssign<u16> for i128 { fn shl_assign(&mut self, other: u16); }
    impl Shr<u16> for i128 { type Output = i128; fn shr(self, other: u16) -> i128; }
    impl ShrAssign<u16> for i128 { fn shr_assign(&mut self, other: u16); }
    impl Shl<u128> for i128 { type Output = i128; fn shl(self, other: u128) -> i128; }
    impl ShlAssign<u128> for i128 { fn shl_assign(&mut self, other: u128); }
    impl Shr<u128> for i128 { type Output = i128; fn shr(self, other: u128) -> i128; }
    impl ShrAssign<u128> for i128 { fn shr_assign(&mut self, other: u128); }
    impl crate::fmt::LowerExp for i128 { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl crate::fmt::UpperExp for i128 { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl Shl<i8> for isize { type Output = isize; fn shl(self, other: i8) -> isize; }
    impl ShlAssign<i8> for isize { fn shl_assign(&mut self, other: i8); }
    impl Shr<i8> for isize { type Output = isize; fn shr(self, other: i8) -> isize; }
    impl ShrAssign<i8> for isize { fn shr_assign(&mut self, other: i8); }
    impl Shl<i16> for isize { type Output = isize; fn shl(self, other: i16) -> isize; }
    impl ShlAssign<i16> for isize { fn shl_assign(&mut self, other: i16); }
    impl Shr<i16> for isize { type Output = isize; fn shr(self, other: i16) -> isize; }
    impl ShrAssign<i16> for isize { fn shr_assign(&mut self, other: i16); }
    impl Shl<i128> for isize { type Output = isize; fn shl(self, other: i128) -> isize; }
    impl ShlAssign<i128> for isize { fn shl_assign(&mut self, other: i128); }
    impl Shr<i128> for isize { type Output = isize; fn shr(self, other: i128) -> isize; }
    impl ShrAssign<i128> for isize { fn shr_assign(&mut self, other: i128); }
    impl Shl<u16> for isize { type Output = isize; fn shl(self, other: u16) -> isize; }
    impl ShlAssign<u16> for isize { fn shl_assign(&mut self, other: u16); }
    impl Shr<u16> for isize { type Output = isize; fn shr(self, other: u16) -> isize; }
    impl ShrAssign<u16> for isize { fn shr_assign(&mut self, other: u16); }
    impl Shl<u128> for isize { type Output = isize; fn shl(self, other: u128) -> isize; }
    impl ShlAssign<u128> for isize { fn shl_assign(&mut self, other: u128); }
    impl Shr<u128> for isize { type Output = isize; fn shr(self, other: u128) -> isize; }
    impl ShrAssign<u128> for isize { fn shr_assign(&mut self, other: u128); }
    impl crate::fmt::LowerExp for isize { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl crate::fmt::UpperExp for isize { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl Shl<i8> for u8 { type Output = u8; fn shl(self, other: i8) -> u8; }
    impl ShlAssign<i8> for u8 { fn shl_assign(&mut self, other: i8); }
    impl Shr<i8> for u8 { type Output = u8; fn shr(self, other: i8) -> u8; }
    impl ShrAssign<i8> for u8 { fn shr_assign(&mut self, other: i8); }
    impl Shl<i16> for u8 { type Output = u8; fn shl(self, other: i16) -> u8; }
    impl ShlAssign<i16> for u8 { fn shl_assign(&mut self, other: i16); }
    impl Shr<i16> for u8 { type Output = u8; fn shr(self, other: i16) -> u8; }
    impl ShrAssign<i16> for u8 { fn shr_assign(&mut self, other: i16); }
    impl Shl<i128> for u8 { type Output = u8; fn shl(self, other: i128) -> u8; }
    impl ShlAssign<i128> for u8 { fn shl_assign(&mut self, other: i128); }
    impl Shr<i128> for u8 { type Output = u8; fn shr(self, other: i128) -> u8; }
    impl ShrAssign<i128> for u8 { fn shr_assign(&mut self, other: i128); }
    impl Shl<isize> for u8 { type Output = u8; fn shl(self, other: isize) -> u8; }
    impl ShlAssign<isize> for u8 { fn shl_assign(&mut self, other: isize); }
    impl Shr<isize> for u8 { type Output = u8; fn shr(self, other: isize) -> u8; }
    impl ShrAssign<isize> for u8 { fn shr_assign(&mut self, other: isize); }
    impl Shl<u16> for u8 { type Output = u8; fn shl(self, other: u16) -> u8; }
    impl ShlAssign<u16> for u8 { fn shl_assign(&mut self, other: u16); }
    impl Shr<u16> for u8 { type Output = u8; fn shr(self, other: u16) -> u8; }
    impl ShrAssign<u16> for u8 { fn shr_assign(&mut self, other: u16); }
    impl Shl<u128> for u8 { type Output = u8; fn shl(self, other: u128) -> u8; }
    impl ShlAssign<u128> for u8 { fn shl_assign(&mut self, other: u128); }
    impl Shr<u128> for u8 { type Output = u8; fn shr(self, other: u128) -> u8; }
    impl ShrAssign<u128> for u8 { fn shr_assign(&mut self, other: u128); }
    impl crate::fmt::LowerExp for u8 { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl crate::fmt::UpperExp for u8 { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl Shl<i8> for u16 { type Output = u16; fn shl(self, other: i8) -> u16; }
    impl ShlAssign<i8> for u16 { fn shl_assign(&mut self, other: i8); }
    impl Shr<i8> for u16 { type Output = u16; fn shr(self, other: i8) -> u16; }
    impl ShrAssign<i8> for u16 { fn shr_assign(&mut self, other: i8); }
    impl Shl<i16> for u16 { type Output = u16; fn shl(self, other: i16) -> u16; }
    impl ShlAssign<i16> for u16 { fn shl_assign(&mut self, other: i16); }
    impl Shr<i16> for u16 { type Output = u16; fn shr(self, other: i16) -> u16; }
    impl ShrAssign<i16> for u16 { fn shr_assign(&mut self, other: i16); }
    impl Shl<i128> for u16 { type Output = u16; fn shl(self, other: i128) -> u16; }
    impl ShlAssign<i128> for u16 { fn shl_assign(&mut self, other: i128); }
    impl Shr<i128> for u16 { type Output = u16; fn shr(self, other: i128) -> u16; }
    impl ShrAssign<i128> for u16 { fn shr_assign(&mut self, other: i128); }
    impl Shl<isize> for u16 { type Output = u16; fn shl(self, other: isize) -> u16; }
    impl ShlAssign<isize> for u16 { fn shl_assign(&mut self, other: isize); }
    impl Shr<isize> for u16 { type Output = u16; fn shr(self, other: isize) -> u16; }
    impl ShrAssign<isize> for u16 { fn shr_assign(&mut self, other: isize); }
    impl Shl<u128> for u16 { type Output = u16; fn shl(self, other: u128) -> u16; }
    impl ShlAssign<u128> for u16 { fn shl_assign(&mut self, other: u128); }
    impl Shr<u128> for u16 { type Output = u16; fn shr(self, other: u128) -> u16; }
    impl ShrAssign<u128> for u16 { fn shr_assign(&mut self, other: u128); }
    impl crate::fmt::LowerExp for u16 { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl crate::fmt::UpperExp for u16 { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl Shl<i8> for u32 { type Output = u32; fn shl(self, other: i8) -> u32; }
    impl ShlAssign<i8> for u32 { fn shl_assign(&mut self, other: i8); }
    impl Shr<i8> for u32 { type Output = u32; fn shr(self, other: i8) -> u32; }
    impl ShrAssign<i8> for u32 { fn shr_assign(&mut self, other: i8); }
    impl Shl<i16> for u32 { type Output = u32; fn shl(self, other: i16) -> u32; }
    impl ShlAssign<i16> for u32 { fn shl_assign(&mut self, other: i16); }
    impl Shr<i16> for u32 { type Output = u32; fn shr(self, other: i16) -> u32; }
    impl ShrAssign<i16> for u32 { fn shr_assign(&mut self, other: i16); }
    impl Shl<i128> for u32 { type Output = u32; fn shl(self, other: i128) -> u32; }
    impl ShlAssign<i128> for u32 { fn shl_assign(&mut self, other: i128); }
    impl Shr<i128> for u32 { type Output = u32; fn shr(self, other: i128) -> u32; }
    impl ShrAssign<i128> for u32 { fn shr_assign(&mut self, other: i128); }
    impl Shl<isize> for u32 { type Output = u32; fn shl(self, other: isize) -> u32; }
    impl ShlAssign<isize> for u32 { fn shl_assign(&mut self, other: isize); }
    impl Shr<isize> for u32 { type Output = u32; fn shr(self, other: isize) -> u32; }
    impl ShrAssign<isize> for u32 { fn shr_assign(&mut self, other: isize); }
    impl Shl<u16> for u32 { type Output = u32; fn shl(self, other: u16) -> u32; }
    impl ShlAssign<u16> for u32 { fn shl_assign(&mut self, other: u16); }
    impl Shr<u16> for u32 { type Output = u32; fn shr(self, other: u16) -> u32; }
    impl ShrAssign<u16> for u32 { fn shr_assign(&mut self, other: u16); }
    impl Shl<u128> for u32 { type Output = u32; fn shl(self, other: u128) -> u32; }
    impl ShlAssign<u128> for u32 { fn shl_assign(&mut self, other: u128); }
    impl Shr<u128> for u32 { type Output = u32; fn shr(self, other: u128) -> u32; }
    impl ShrAssign<u128> for u32 { fn shr_assign(&mut self, other: u128); }
    impl crate::fmt::LowerExp for u32 { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl crate::fmt::UpperExp for u32 { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl Shl<i8> for u64 { type Output = u64; fn shl(self, other: i8) -> u64; }
    impl ShlAssign<i8> for u64 { fn shl_assign(&mut self, other: i8); }
    impl Shr<i8> for u64 { type Output = u64; fn shr(self, other: i8) -> u64; }
    impl ShrAssign<i8> for u64 { fn shr_assign(&mut self, other: i8); }
    impl Shl<i16> for u64 { type Output = u64; fn shl(self, other: i16) -> u64; }
    impl ShlAssign<i16> for u64 { fn shl_assign(&mut self, other: i16); }
    impl Shr<i16> for u64 { type Output = u64; fn shr(self, other: i16) -> u64; }
    impl ShrAssign<i16> for u64 { fn shr_assign(&mut self, other: i16); }
    impl Shl<i128> for u64 { type Output = u64; fn shl(self, other: i128) -> u64; }
    impl ShlAssign<i128> for u64 { fn shl_assign(&mut self, other: i128); }
    impl Shr<i128> for u64 { type Output = u64; fn shr(self, other: i128) -> u64; }
    impl ShrAssign<i128> for u64 { fn shr_assign(&mut self, other: i128); }
    impl Shl<isize> for u64 { type Output = u64; fn shl(self, other: isize) -> u64; }
    impl ShlAssign<isize> for u64 { fn shl_assign(&mut self, other: isize); }
    impl Shr<isize> for u64 { type Output = u64; fn shr(self, other: isize) -> u64; }
    impl ShrAssign<isize> for u64 { fn shr_assign(&mut self, other: isize); }
    impl Shl<u16> for u64 { type Output = u64; fn shl(self, other: u16) -> u64; }
    impl ShlAssign<u16> for u64 { fn shl_assign(&mut self, other: u16); }
    impl Shr<u16> for u64 { type Output = u64; fn shr(self, other: u16) -> u64; }
    impl ShrAssign<u16> for u64 { fn shr_assign(&mut self, other: u16); }
    impl Shl<u128> for u64 { type Output = u64; fn shl(self, other: u128) -> u64; }
    impl ShlAssign<u128> for u64 { fn shl_assign(&mut self, other: u128); }
    impl Shr<u128> for u64 { type Output = u64; fn shr(self, other: u128) -> u64; }
    impl ShrAssign<u128> for u64 { fn shr_assign(&mut self, other: u128); }
    impl crate::fmt::LowerExp for u64 { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl crate::fmt::UpperExp for u64 { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl Shl<i8> for u128 { type Output = u128; fn shl(self, other: i8) -> u128; }
    impl ShlAssign<i8> for u128 { fn shl_assign(&mut self, other: i8); }
    impl Shr<i8> for u128 { type Output = u128; fn shr(self, other: i8) -> u128; }
    impl ShrAssign<i8> for u128 { fn shr_assign(&mut self, other: i8); }
    impl Shl<i16> for u128 { type Output = u128; fn shl(self, other: i16) -> u128; }
    impl ShlAssign<i16> for u128 { fn shl_assign(&mut self, other: i16); }
    impl Shr<i16> for u128 { type Output = u128; fn shr(self, other: i16) -> u128; }
    impl ShrAssign<i16> for u128 { fn shr_assign(&mut self, other: i16); }
    impl Shl<i128> for u128 { type Output = u128; fn shl(self, other: i128) -> u128; }
    impl ShlAssign<i128> for u128 { fn shl_assign(&mut self, other: i128); }
    impl Shr<i128> for u128 { type Output = u128; fn shr(self, other: i128) -> u128; }
    impl ShrAssign<i128> for u128 { fn shr_assign(&mut self, other: i128); }
    impl Shl<isize> for u128 { type Output = u128; fn shl(self, other: isize) -> u128; }
    impl ShlAssign<isize> for u128 { fn shl_assign(&mut self, other: isize); }
    impl Shr<isize> for u128 { type Output = u128; fn shr(self, other: isize) -> u128; }
    impl ShrAssign<isize> for u128 { fn shr_assign(&mut self, other: isize); }
    impl Shl<u16> for u128 { type Output = u128; fn shl(self, other: u16) -> u128; }
    impl ShlAssign<u16> for u128 { fn shl_assign(&mut self, other: u16); }
    impl Shr<u16> for u128 { type Output = u128; fn shr(self, other: u16) -> u128; }
    impl ShrAssign<u16> for u128 { fn shr_assign(&mut self, other: u16); }
    impl crate::fmt::LowerExp for u128 { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl crate::fmt::UpperExp for u128 { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl Shl<i8> for usize { type Output = usize; fn shl(self, other: i8) -> usize; }
    impl ShlAssign<i8> for usize { fn shl_assign(&mut self, other: i8); }
    impl Shr<i8> for usize { type Output = usize; fn shr(self, other: i8) -> usize; }
    impl ShrAssign<i8> for usize { fn shr_assign(&mut self, other: i8); }
    impl Shl<i16> for usize { type Output = usize; fn shl(self, other: i16) -> usize; }
    impl ShlAssign<i16> for usize { fn shl_assign(&mut self, other: i16); }
    impl Shr<i16> for usize { type Output = usize; fn shr(self, other: i16) -> usize; }
    impl ShrAssign<i16> for usize { fn shr_assign(&mut self, other: i16); }
    impl Shl<i128> for usize { type Output = usize; fn shl(self, other: i128) -> usize; }
    impl ShlAssign<i128> for usize { fn shl_assign(&mut self, other: i128); }
    impl Shr<i128> for usize { type Output = usize; fn shr(self, other: i128) -> usize; }
    impl ShrAssign<i128> for usize { fn shr_assign(&mut self, other: i128); }
    impl Shl<isize> for usize { type Output = usize; fn shl(self, other: isize) -> usize; }
    impl ShlAssign<isize> for usize { fn shl_assign(&mut self, other: isize); }
    impl Shr<isize> for usize { type Output = usize; fn shr(self, other: isize) -> usize; }
    impl ShrAssign<isize> for usize { fn shr_assign(&mut self, other: isize); }
    impl Shl<u16> for usize { type Output = usize; fn shl(self, other: u16) -> usize; }
    impl ShlAssign<u16> for usize { fn shl_assign(&mut self, other: u16); }
    impl Shr<u16> for usize { type Output = usize; fn shr(self, other: u16) -> usize; }
    impl ShrAssign<u16> for usize { fn shr_assign(&mut self, other: u16); }
    impl Shl<u128> for usize { type Output = usize; fn shl(self, other: u128) -> usize; }
    impl ShlAssign<u128> for usize { fn shl_assign(&mut self, other: u128); }
    impl Shr<u128> for usize { type Output = usize; fn shr(self, other: u128) -> usize; }
    impl ShrAssign<u128> for usize { fn shr_assign(&mut self, other: u128); }
    impl crate::fmt::LowerExp for usize { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl crate::fmt::UpperExp for usize { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl crate::ops::Add<crate::num::Wrapping<i8>> for crate::num::Wrapping<i8> { type Output = crate::num::Wrapping<i8>; fn add(self, other: crate::num::Wrapping<i8>) -> crate::num::Wrapping<i8>; }
    impl crate::ops::Add<&crate::num::Wrapping<i8>> for crate::num::Wrapping<i8> { type Output = crate::num::Wrapping<i8>; fn add(self, other: &crate::num::Wrapping<i8>) -> crate::num::Wrapping<i8>; }
    impl crate::ops::AddAssign<crate::num::Wrapping<i8>> for crate::num::Wrapping<i8> { fn add_assign(&mut self, other: crate::num::Wrapping<i8>); }
    impl crate::ops::AddAssign<i8> for crate::num::Wrapping<i8> { fn add_assign(&mut self, other: i8); }
    impl crate::ops::Sub<crate::num::Wrapping<i8>> for crate::num::Wrapping<i8> { type Output = crate::num::Wrapping<i8>; fn sub(self, other: crate::num::Wrapping<i8>) -> crate::num::Wrapping<i8>; }
    impl crate::ops::Sub<&crate::num::Wrapping<i8>> for crate::num::Wrapping<i8> { type Output = crate::num::Wrapping<i8>; fn sub(self, other: &crate::num::Wrapping<i8>) -> crate::num::Wrapping<i8>; }
    impl crate::ops::SubAssign<crate::num::Wrapping<i8>> for crate::num::Wrapping<i8> { fn sub_assign(&mut self, other: crate::num::Wrapping<i8>); }
    impl crate::ops::SubAssign<i8> for crate::num::Wrapping<i8> { fn sub_assign(&mut self, other: i8); }
    impl crate::ops::Mul<crate::num::Wrapping<i8>> for crate::num::Wrapping<i8> { type Output = crate::num::Wrapping<i8>; fn mul(self, other: crate::num::Wrapping<i8>) -> crate::num::Wrapping<i8>; }
    impl crate::ops::Mul<&crate::num::Wrapping<i8>> for crate::num::Wrapping<i8> { type Output = crate::num::Wrapping<i8>; fn mul(self, other: &crate::num::Wrapping<i8>) -> crate::num::Wrapping<i8>; }
    impl crate::ops::MulAssign<crate::num::Wrapping<i8>> for crate::num::Wrapping<i8> { fn mul_assign(&mut self, other: crate::num::Wrapping<i8>); }
    impl crate::ops::MulAssign<i8> for crate::num::Wrapping<i8> { fn mul_assign(&mut self, other: i8); }
    impl crate::ops::Div<crate::num::Wrapping<i8>> for crate::num::Wrapping<i8> { type Output = crate::num::Wrapping<i8>; fn div(self, other: crate::num::Wrapping<i8>) -> crate::num::Wrapping<i8>; }
    impl crate::ops::Div<&crate::num::Wrapping<i8>> for crate::num::Wrapping<i8> { type Output = crate::num::Wrapping<i8>; fn div(self, other: &crate::num::Wrapping<i8>) -> crate::num::Wrapping<i8>; }
    impl crate::ops::DivAssign<crate::num::Wrapping<i8>> for crate::num::Wrapping<i8> { fn div_assign(&mut self, other: crate::num::Wrapping<i8>); }
    impl crate::ops::DivAssign<i8> for crate::num::Wrapping<i8> { fn div_assign(&mut self, other: i8); }
    impl crate::ops::Rem<crate::num::Wrapping<i8>> for crate::num::Wrapping<i8> { type Output = crate::num::Wrapping<i8>; fn rem(self, other: crate::num::Wrapping<i8>) -> crate::num::Wrapping<i8>; }
    impl crate::ops::Rem<&crate::num::Wrapping<i8>> for crate::num::Wrapping<i8> { type Output = crate::num::Wrapping<i8>; fn rem(self, other: &crate::num::Wrapping<i8>) -> crate::num::Wrapping<i8>; }
    impl crate::ops::RemAssign<crate::num::Wrapping<i8>> for crate::num::Wrapping<i8> { fn rem_assign(&mut self, other: crate::num::Wrapping<i8>); }
    impl crate::ops::RemAssign<i8> for crate::num::Wrapping<i8> { fn rem_assign(&mut self, other: i8); }
    impl crate::ops::BitXor<crate::num::Wrapping<i8>> for crate::num::Wrapping<i8> { type Output = crate::num::Wrapping<i8>; fn bitxor(self, other: crate::num::Wrapping<i8>) -> crate::num::Wrapping<i8>; }
    impl crate::ops::BitXor<&crate::num::Wrapping<i8>> for crate::num::Wrapping<i8> { type Output = crate::num::Wrapping<i8>; fn bitxor(self, other: &crate::num::Wrapping<i8>) -> crate::num::Wrapping<i8>; }
    impl crate::ops::BitXorAssign<crate::num::Wrapping<i8>> for crate::num::Wrapping<i8> { fn bitxor_assign(&mut self, other: crate::num::Wrapping<i8>); }
    impl crate::ops::BitXorAssign<i8> for crate::num::Wrapping<i8> { fn bitxor_assign(&mut self, other: i8); }
    impl crate::ops::BitOr<crate::num::Wrapping<i8>> for crate::num::Wrapping<i8> { type Output = crate::num::Wrapping<i8>; fn bitor(self, other: crate::num::Wrapping<i8>) -> crate::num::Wrapping<i8>; }
    impl crate::ops::BitOr<&crate::num::Wrapping<i8>> for crate::num::Wrapping<i8> { type Output = crate::num::Wrapping<i8>; fn bitor(self, other: &crate::num::Wrapping<i8>) -> crate::num::Wrapping<i8>; }
    impl crate::ops::BitOrAssign<crate::num::Wrapping<i8>> for crate::num::Wrapping<i8> { fn bitor_assign(&mut self, other: crate::num::Wrapping<i8>); }
    impl crate::ops::BitOrAssign<i8> for crate::num::Wrapping<i8> { fn bitor_assign(&mut self, other: i8); }
    impl crate::ops::BitAnd<crate::num::Wrapping<i8>> for crate::num::Wrapping<i8> { type Output = crate::num::Wrapping<i8>; fn bitand(self, other: crate::num::Wrapping<i8>) -> crate::num::Wrapping<i8>; }
    impl crate::ops::BitAnd<&crate::num::Wrapping<i8>> for crate::num::Wrapping<i8> { type Output = crate::num::Wrapping<i8>; fn bitand(self, other: &crate::num::Wrapping<i8>) -> crate::num::Wrapping<i8>; }
    impl crate::ops::BitAndAssign<crate::num::Wrapping<i8>> for crate::num::Wrapping<i8> { fn bitand_assign(&mut self, other: crate::num::Wrapping<i8>); }
    impl crate::ops::BitAndAssign<i8> for crate::num::Wrapping<i8> { fn bitand_assign(&mut self, other: i8); }
    impl crate::ops::Not for crate::num::Wrapping<i8> { type Output = crate::num::Wrapping<i8>; fn not(self) -> crate::num::Wrapping<i8>; }
    impl crate::ops::Neg for crate::num::Wrapping<i8> { type Output = crate::num::Wrapping<i8>; fn neg(self) -> crate::num::Wrapping<i8>; }
    impl crate::ops::Shl<usize> for crate::num::Wrapping<i8> { type Output = crate::num::Wrapping<i8>; fn shl(self, other: usize) -> crate::num::Wrapping<i8>; }
    impl crate::ops::ShlAssign<usize> for crate::num::Wrapping<i8> { fn shl_assign(&mut self, other: usize); }
    impl crate::ops::Shr<usize> for crate::num::Wrapping<i8> { type Output = crate::num::Wrapping<i8>; fn shr(self, other: usize) -> crate::num::Wrapping<i8>; }
    impl crate::ops::ShrAssign<usize> for crate::num::Wrapping<i8> { fn shr_assign(&mut self, other: usize); }
    impl crate::ops::Add<crate::num::Wrapping<i16>> for crate::num::Wrapping<i16> { type Output = crate::num::Wrapping<i16>; fn add(self, other: crate::num::Wrapping<i16>) -> crate::num::Wrapping<i16>; }
    impl crate::ops::Add<&crate::num::Wrapping<i16>> for crate::num::Wrapping<i16> { type Output = crate::num::Wrapping<i16>; fn add(self, other: &crate::num::Wrapping<i16>) -> crate::num::Wrapping<i16>; }
    impl crate::ops::AddAssign<crate::num::Wrapping<i16>> for crate::num::Wrapping<i16> { fn add_assign(&mut self, other: crate::num::Wrapping<i16>); }
    impl crate::ops::AddAssign<i16> for crate::num::Wrapping<i16> { fn add_assign(&mut self, other: i16); }
    impl crate::ops::Sub<crate::num::Wrapping<i16>> for crate::num::Wrapping<i16> { type Output = crate::num::Wrapping<i16>; fn sub(self, other: crate::num::Wrapping<i16>) -> crate::num::Wrapping<i16>; }
    impl crate::ops::Sub<&crate::num::Wrapping<i16>> for crate::num::Wrapping<i16> { type Output = crate::num::Wrapping<i16>; fn sub(self, other: &crate::num::Wrapping<i16>) -> crate::num::Wrapping<i16>; }
    impl crate::ops::SubAssign<crate::num::Wrapping<i16>> for crate::num::Wrapping<i16> { fn sub_assign(&mut self, other: crate::num::Wrapping<i16>); }
    impl crate::ops::SubAssign<i16> for crate::num::Wrapping<i16> { fn sub_assign(&mut self, other: i16); }
    impl crate::ops::Mul<crate::num::Wrapping<i16>> for crate::num::Wrapping<i16> { type Output = crate::num::Wrapping<i16>; fn mul(self, other: crate::num::Wrapping<i16>) -> crate::num::Wrapping<i16>; }
    impl crate::ops::Mul<&crate::num::Wrapping<i16>> for crate::num::Wrapping<i16> { type Output = crate::num::Wrapping<i16>; fn mul(self, other: &crate::num::Wrapping<i16>) -> crate::num::Wrapping<i16>; }
    impl crate::ops::MulAssign<crate::num::Wrapping<i16>> for crate::num::Wrapping<i16> { fn mul_assign(&mut self, other: crate::num::Wrapping<i16>); }
    impl crate::ops::MulAssign<i16> for crate::num::Wrapping<i16> { fn mul_assign(&mut self, other: i16); }
    impl crate::ops::Div<crate::num::Wrapping<i16>> for crate::num::Wrapping<i16> { type Output = crate::num::Wrapping<i16>; fn div(self, other: crate::num::Wrapping<i16>) -> crate::num::Wrapping<i16>; }
    impl crate::ops::Div<&crate::num::Wrapping<i16>> for crate::num::Wrapping<i16> { type Output = crate::num::Wrapping<i16>; fn div(self, other: &crate::num::Wrapping<i16>) -> crate::num::Wrapping<i16>; }
    impl crate::ops::DivAssign<crate::num::Wrapping<i16>> for crate::num::Wrapping<i16> { fn div_assign(&mut self, other: crate::num::Wrapping<i16>); }
    impl crate::ops::DivAssign<i16> for crate::num::Wrapping<i16> { fn div_assign(&mut self, other: i16); }
    impl crate::ops::Rem<crate::num::Wrapping<i16>> for crate::num::Wrapping<i16> { type Output = crate::num::Wrapping<i16>; fn rem(self, other: crate::num::Wrapping<i16>) -> crate::num::Wrapping<i16>; }
    impl crate::ops::Rem<&crate::num::Wrapping<i16>> for crate::num::Wrapping<i16> { type Output = crate::num::Wrapping<i16>; fn rem(self, other: &crate::num::Wrapping<i16>) -> crate::num::Wrapping<i16>; }
    impl crate::ops::RemAssign<crate::num::Wrapping<i16>> for crate::num::Wrapping<i16> { fn rem_assign(&mut self, other: crate::num::Wrapping<i16>); }
    impl crate::ops::RemAssign<i16> for crate::num::Wrapping<i16> { fn rem_assign(&mut self, other: i16); }
    impl crate::ops::BitXor<crate::num::Wrapping<i16>> for crate::num::Wrapping<i16> { type Output = crate::num::Wrapping<i16>; fn bitxor(self, other: crate::num::Wrapping<i16>) -> crate::num::Wrapping<i16>; }
    impl crate::ops::BitXor<&crate::num::Wrapping<i16>> for crate::num::Wrapping<i16> { type Output = crate::num::Wrapping<i16>; fn bitxor(self, other: &crate::num::Wrapping<i16>) -> crate::num::Wrapping<i16>; }
    impl crate::ops::BitXorAssign<crate::num::Wrapping<i16>> for crate::num::Wrapping<i16> { fn bitxor_assign(&mut self, other: crate::num::Wrapping<i16>); }
    impl crate::ops::BitXorAssign<i16> for crate::num::Wrapping<i16> { fn bitxor_assign(&mut self, other: i16); }
    impl crate::ops::BitOr<crate::num::Wrapping<i16>> for crate::num::Wrapping<i16> { type Output = crate::num::Wrapping<i16>; fn bitor(self, other: crate::num::Wrapping<i16>) -> crate::num::Wrapping<i16>; }
    impl crate::ops::BitOr<&crate::num::Wrapping<i16>> for crate::num::Wrapping<i16> { type Output = crate::num::Wrapping<i16>; fn bitor(self, other: &crate::num::Wrapping<i16>) -> crate::num::Wrapping<i16>; }
    impl crate::ops::BitOrAssign<crate::num::Wrapping<i16>> for crate::num::Wrapping<i16> { fn bitor_assign(&mut self, other: crate::num::Wrapping<i16>); }
    impl crate::ops::BitOrAssign<i16> for crate::num::Wrapping<i16> { fn bitor_assign(&mut self, other: i16); }
    impl crate::ops::BitAnd<crate::num::Wrapping<i16>> for crate::num::Wrapping<i16> { type Output = crate::num::Wrapping<i16>; fn bitand(self, other: crate::num::Wrapping<i16>) -> crate::num::Wrapping<i16>; }
    impl crate::ops::BitAnd<&crate::num::Wrapping<i16>> for crate::num::Wrapping<i16> { type Output = crate::num::Wrapping<i16>; fn bitand(self, other: &crate::num::Wrapping<i16>) -> crate::num::Wrapping<i16>; }
    impl crate::ops::BitAndAssign<crate::num::Wrapping<i16>> for crate::num::Wrapping<i16> { fn bitand_assign(&mut self, other: crate::num::Wrapping<i16>); }
    impl crate::ops::BitAndAssign<i16> for crate::num::Wrapping<i16> { fn bitand_assign(&mut self, other: i16); }
    impl crate::ops::Not for crate::num::Wrapping<i16> { type Output = crate::num::Wrapping<i16>; fn not(self) -> crate::num::Wrapping<i16>; }
    impl crate::ops::Neg for crate::num::Wrapping<i16> { type Output = crate::num::Wrapping<i16>; fn neg(self) -> crate::num::Wrapping<i16>; }
    impl crate::ops::Shl<usize> for crate::num::Wrapping<i16> { type Output = crate::num::Wrapping<i16>; fn shl(self, other: usize) -> crate::num::Wrapping<i16>; }
    impl crate::ops::ShlAssign<usize> for crate::num::Wrapping<i16> { fn shl_assign(&mut self, other: usize); }
    impl crate::ops::Shr<usize> for crate::num::Wrapping<i16> { type Output = crate::num::Wrapping<i16>; fn shr(self, other: usize) -> crate::num::Wrapping<i16>; }
    impl crate::ops::ShrAssign<usize> for crate::num::Wrapping<i16> { fn shr_assign(&mut self, other: usize); }
    impl crate::ops::Add<crate::num::Wrapping<i32>> for crate::num::Wrapping<i32> { type Output = crate::num::Wrapping<i32>; fn add(self, other: crate::num::Wrapping<i32>) -> crate::num::Wrapping<i32>; }
    impl crate::ops::Add<&crate::num::Wrapping<i32>> for crate::num::Wrapping<i32> { type Output = crate::num::Wrapping<i32>; fn add(self, other: &crate::num::Wrapping<i32>) -> crate::num::Wrapping<i32>; }
    impl crate::ops::AddAssign<crate::num::Wrapping<i32>> for crate::num::Wrapping<i32> { fn add_assign(&mut self, other: crate::num::Wrapping<i32>); }
    impl crate::ops::AddAssign<i32> for crate::num::Wrapping<i32> { fn add_assign(&mut self, other: i32); }
    impl crate::ops::Sub<crate::num::Wrapping<i32>> for crate::num::Wrapping<i32> { type Output = crate::num::Wrapping<i32>; fn sub(self, other: crate::num::Wrapping<i32>) -> crate::num::Wrapping<i32>; }
    impl crate::ops::Sub<&crate::num::Wrapping<i32>> for crate::num::Wrapping<i32> { type Output = crate::num::Wrapping<i32>; fn sub(self, other: &crate::num::Wrapping<i32>) -> crate::num::Wrapping<i32>; }
    impl crate::ops::SubAssign<crate::num::Wrapping<i32>> for crate::num::Wrapping<i32> { fn sub_assign(&mut self, other: crate::num::Wrapping<i32>); }
    impl crate::ops::SubAssign<i32> for crate::num::Wrapping<i32> { fn sub_assign(&mut self, other: i32); }
    impl crate::ops::Mul<crate::num::Wrapping<i32>> for crate::num::Wrapping<i32> { type Output = crate::num::Wrapping<i32>; fn mul(self, other: crate::num::Wrapping<i32>) -> crate::num::Wrapping<i32>; }
    impl crate::ops::Mul<&crate::num::Wrapping<i32>> for crate::num::Wrapping<i32> { type Output = crate::num::Wrapping<i32>; fn mul(self, other: &crate::num::Wrapping<i32>) -> crate::num::Wrapping<i32>; }
    impl crate::ops::MulAssign<crate::num::Wrapping<i32>> for crate::num::Wrapping<i32> { fn mul_assign(&mut self, other: crate::num::Wrapping<i32>); }
    impl crate::ops::MulAssign<i32> for crate::num::Wrapping<i32> { fn mul_assign(&mut self, other: i32); }
    impl crate::ops::Div<crate::num::Wrapping<i32>> for crate::num::Wrapping<i32> { type Output = crate::num::Wrapping<i32>; fn div(self, other: crate::num::Wrapping<i32>) -> crate::num::Wrapping<i32>; }
    impl crate::ops::Div<&crate::num::Wrapping<i32>> for crate::num::Wrapping<i32> { type Output = crate::num::Wrapping<i32>; fn div(self, other: &crate::num::Wrapping<i32>) -> crate::num::Wrapping<i32>; }
    impl crate::ops::DivAssign<crate::num::Wrapping<i32>> for crate::num::Wrapping<i32> { fn div_assign(&mut self, other: crate::num::Wrapping<i32>); }
    impl crate::ops::DivAssign<i32> for crate::num::Wrapping<i32> { fn div_assign(&mut self, other: i32); }
    impl crate::ops::Rem<crate::num::Wrapping<i32>> for crate::num::Wrapping<i32> { type Output = crate::num::Wrapping<i32>; fn rem(self, other: crate::num::Wrapping<i32>) -> crate::num::Wrapping<i32>; }
    impl crate::ops::Rem<&crate::num::Wrapping<i32>> for crate::num::Wrapping<i32> { type Output = crate::num::Wrapping<i32>; fn rem(self, other: &crate::num::Wrapping<i32>) -> crate::num::Wrapping<i32>; }
    impl crate::ops::RemAssign<crate::num::Wrapping<i32>> for crate::num::Wrapping<i32> { fn rem_assign(&mut self, other: crate::num::Wrapping<i32>); }
    impl crate::ops::RemAssign<i32> for crate::num::Wrapping<i32> { fn rem_assign(&mut self, other: i32); }
    impl crate::ops::BitXor<crate::num::Wrapping<i32>> for crate::num::Wrapping<i32> { type Output = crate::num::Wrapping<i32>; fn bitxor(self, other: crate::num::Wrapping<i32>) -> crate::num::Wrapping<i32>; }
    impl crate::ops::BitXor<&crate::num::Wrapping<i32>> for crate::num::Wrapping<i32> { type Output = crate::num::Wrapping<i32>; fn bitxor(self, other: &crate::num::Wrapping<i32>) -> crate::num::Wrapping<i32>; }
    impl crate::ops::BitXorAssign<crate::num::Wrapping<i32>> for crate::num::Wrapping<i32> { fn bitxor_assign(&mut self, other: crate::num::Wrapping<i32>); }
    impl crate::ops::BitXorAssign<i32> for crate::num::Wrapping<i32> { fn bitxor_assign(&mut self, other: i32); }
    impl crate::ops::BitOr<crate::num::Wrapping<i32>> for crate::num::Wrapping<i32> { type Output = crate::num::Wrapping<i32>; fn bitor(self, other: crate::num::Wrapping<i32>) -> crate::num::Wrapping<i32>; }
    impl crate::ops::BitOr<&crate::num::Wrapping<i32>> for crate::num::Wrapping<i32> { type Output = crate::num::Wrapping<i32>; fn bitor(self, other: &crate::num::Wrapping<i32>) -> crate::num::Wrapping<i32>; }
    impl crate::ops::BitOrAssign<crate::num::Wrapping<i32>> for crate::num::Wrapping<i32> { fn bitor_assign(&mut self, other: crate::num::Wrapping<i32>); }
    impl crate::ops::BitOrAssign<i32> for crate::num::Wrapping<i32> { fn bitor_assign(&mut self, other: i32); }
    impl crate::ops::BitAnd<crate::num::Wrapping<i32>> for crate::num::Wrapping<i32> { type Output = crate::num::Wrapping<i32>; fn bitand(self, other: crate::num::Wrapping<i32>) -> crate::num::Wrapping<i32>; }
    impl crate::ops::BitAnd<&crate::num::Wrapping<i32>> for crate::num::Wrapping<i32> { type Output = crate::num::Wrapping<i32>; fn bitand(self, other: &crate::num::Wrapping<i32>) -> crate::num::Wrapping<i32>; }
    impl crate::ops::BitAndAssign<crate::num::Wrapping<i32>> for crate::num::Wrapping<i32> { fn bitand_assign(&mut self, other: crate::num::Wrapping<i32>); }
    impl crate::ops::BitAndAssign<i32> for crate::num::Wrapping<i32> { fn bitand_assign(&mut self, other: i32); }
    impl crate::ops::Not for crate::num::Wrapping<i32> { type Output = crate::num::Wrapping<i32>; fn not(self) -> crate::num::Wrapping<i32>; }
    impl crate::ops::Neg for crate::num::Wrapping<i32> { type Output = crate::num::Wrapping<i32>; fn neg(self) -> crate::num::Wrapping<i32>; }
    impl crate::ops::Shl<usize> for crate::num::Wrapping<i32> { type Output = crate::num::Wrapping<i32>; fn shl(self, other: usize) -> crate::num::Wrapping<i32>; }
    impl crate::ops::ShlAssign<usize> for crate::num::Wrapping<i32> { fn shl_assign(&mut self, other: usize); }
    impl crate::ops::Shr<usize> for crate::num::Wrapping<i32> { type Output = crate::num::Wrapping<i32>; fn shr(self, other: usize) -> crate::num::Wrapping<i32>; }
    impl crate::ops::ShrAssign<usize> for crate::num::Wrapping<i32> { fn shr_assign(&mut self, other: usize); }
    impl crate::ops::Add<crate::num::Wrapping<i64>> for crate::num::Wrapping<i64> { type Output = crate::num::Wrapping<i64>; fn add(self, other: crate::num::Wrapping<i64>) -> crate::num::Wrapping<i64>; }
    impl crate::ops::Add<&crate::num::Wrapping<i64>> for crate::num::Wrapping<i64> { type Output = crate::num::Wrapping<i64>; fn add(self, other: &crate::num::Wrapping<i64>) -> crate::num::Wrapping<i64>; }
    impl crate::ops::AddAssign<crate::num::Wrapping<i64>> for crate::num::Wrapping<i64> { fn add_assign(&mut self, other: crate::num::Wrapping<i64>); }
    impl crate::ops::AddAssign<i64> for crate::num::Wrapping<i64> { fn add_assign(&mut self, other: i64); }
    impl crate::ops::Sub<crate::num::Wrapping<i64>> for crate::num::Wrapping<i64> { type Output = crate::num::Wrapping<i64>; fn sub(self, other: crate::num::Wrapping<i64>) -> crate::num::Wrapping<i64>; }
    impl crate::ops::Sub<&crate::num::Wrapping<i64>> for crate::num::Wrapping<i64> { type Output = crate::num::Wrapping<i64>; fn sub(self, other: &crate::num::Wrapping<i64>) -> crate::num::Wrapping<i64>; }
    impl crate::ops::SubAssign<crate::num::Wrapping<i64>> for crate::num::Wrapping<i64> { fn sub_assign(&mut self, other: crate::num::Wrapping<i64>); }
    impl crate::ops::SubAssign<i64> for crate::num::Wrapping<i64> { fn sub_assign(&mut self, other: i64); }
    impl crate::ops::Mul<crate::num::Wrapping<i64>> for crate::num::Wrapping<i64> { type Output = crate::num::Wrapping<i64>; fn mul(self, other: crate::num::Wrapping<i64>) -> crate::num::Wrapping<i64>; }
    impl crate::ops::Mul<&crate::num::Wrapping<i64>> for crate::num::Wrapping<i64> { type Output = crate::num::Wrapping<i64>; fn mul(self, other: &crate::num::Wrapping<i64>) -> crate::num::Wrapping<i64>; }
    impl crate::ops::MulAssign<crate::num::Wrapping<i64>> for crate::num::Wrapping<i64> { fn mul_assign(&mut self, other: crate::num::Wrapping<i64>); }
    impl crate::ops::MulAssign<i64> for crate::num::Wrapping<i64> { fn mul_assign(&mut self, other: i64); }
    impl crate::ops::Div<crate::num::Wrapping<i64>> for crate::num::Wrapping<i64> { type Output = crate::num::Wrapping<i64>; fn div(self, other: crate::num::Wrapping<i64>) -> crate::num::Wrapping<i64>; }
    impl crate::ops::Div<&crate::num::Wrapping<i64>> for crate::num::Wrapping<i64> { type Output = crate::num::Wrapping<i64>; fn div(self, other: &crate::num::Wrapping<i64>) -> crate::num::Wrapping<i64>; }
    impl crate::ops::DivAssign<crate::num::Wrapping<i64>> for crate::num::Wrapping<i64> { fn div_assign(&mut self, other: crate::num::Wrapping<i64>); }
    impl crate::ops::DivAssign<i64> for crate::num::Wrapping<i64> { fn div_assign(&mut self, other: i64); }
    impl crate::ops::Rem<crate::num::Wrapping<i64>> for crate::num::Wrapping<i64> { type Output = crate::num::Wrapping<i64>; fn rem(self, other: crate::num::Wrapping<i64>) -> crate::num::Wrapping<i64>; }
    impl crate::ops::Rem<&crate::num::Wrapping<i64>> for crate::num::Wrapping<i64> { type Output = crate::num::Wrapping<i64>; fn rem(self, other: &crate::num::Wrapping<i64>) -> crate::num::Wrapping<i64>; }
    impl crate::ops::RemAssign<crate::num::Wrapping<i64>> for crate::num::Wrapping<i64> { fn rem_assign(&mut self, other: crate::num::Wrapping<i64>); }
    impl crate::ops::RemAssign<i64> for crate::num::Wrapping<i64> { fn rem_assign(&mut self, other: i64); }
    impl crate::ops::BitXor<crate::num::Wrapping<i64>> for crate::num::Wrapping<i64> { type Output = crate::num::Wrapping<i64>; fn bitxor(self, other: crate::num::Wrapping<i64>) -> crate::num::Wrapping<i64>; }
    impl crate::ops::BitXor<&crate::num::Wrapping<i64>> for crate::num::Wrapping<i64> { type Output = crate::num::Wrapping<i64>; fn bitxor(self, other: &crate::num::Wrapping<i64>) -> crate::num::Wrapping<i64>; }
    impl crate::ops::BitXorAssign<crate::num::Wrapping<i64>> for crate::num::Wrapping<i64> { fn bitxor_assign(&mut self, other: crate::num::Wrapping<i64>); }
    impl crate::ops::BitXorAssign<i64> for crate::num::Wrapping<i64> { fn bitxor_assign(&mut self, other: i64); }
    impl crate::ops::BitOr<crate::num::Wrapping<i64>> for crate::num::Wrapping<i64> { type Output = crate::num::Wrapping<i64>; fn bitor(self, other: crate::num::Wrapping<i64>) -> crate::num::Wrapping<i64>; }
    impl crate::ops::BitOr<&crate::num::Wrapping<i64>> for crate::num::Wrapping<i64> { type Output = crate::num::Wrapping<i64>; fn bitor(self, other: &crate::num::Wrapping<i64>) -> crate::num::Wrapping<i64>; }
    impl crate::ops::BitOrAssign<crate::num::Wrapping<i64>> for crate::num::Wrapping<i64> { fn bitor_assign(&mut self, other: crate::num::Wrapping<i64>); }
    impl crate::ops::BitOrAssign<i64> for crate::num::Wrapping<i64> { fn bitor_assign(&mut self, other: i64); }
    impl crate::ops::BitAnd<crate::num::Wrapping<i64>> for crate::num::Wrapping<i64> { type Output = crate::num::Wrapping<i64>; fn bitand(self, other: crate::num::Wrapping<i64>) -> crate::num::Wrapping<i64>; }
    impl crate::ops::BitAnd<&crate::num::Wrapping<i64>> for crate::num::Wrapping<i64> { type Output = crate::num::Wrapping<i64>; fn bitand(self, other: &crate::num::Wrapping<i64>) -> crate::num::Wrapping<i64>; }
    impl crate::ops::BitAndAssign<crate::num::Wrapping<i64>> for crate::num::Wrapping<i64> { fn bitand_assign(&mut self, other: crate::num::Wrapping<i64>); }
    impl crate::ops::BitAndAssign<i64> for crate::num::Wrapping<i64> { fn bitand_assign(&mut self, other: i64); }
    impl crate::ops::Not for crate::num::Wrapping<i64> { type Output = crate::num::Wrapping<i64>; fn not(self) -> crate::num::Wrapping<i64>; }
    impl crate::ops::Neg for crate::num::Wrapping<i64> { type Output = crate::num::Wrapping<i64>; fn neg(self) -> crate::num::Wrapping<i64>; }
    impl crate::ops::Shl<usize> for crate::num::Wrapping<i64> { type Output = crate::num::Wrapping<i64>; fn shl(self, other: usize) -> crate::num::Wrapping<i64>; }
    impl crate::ops::ShlAssign<usize> for crate::num::Wrapping<i64> { fn shl_assign(&mut self, other: usize); }
    impl crate::ops::Shr<usize> for crate::num::Wrapping<i64> { type Output = crate::num::Wrapping<i64>; fn shr(self, other: usize) -> crate::num::Wrapping<i64>; }
    impl crate::ops::ShrAssign<usize> for crate::num::Wrapping<i64> { fn shr_assign(&mut self, other: usize); }
    impl crate::ops::Add<crate::num::Wrapping<i128>> for crate::num::Wrapping<i128> { type Output = crate::num::Wrapping<i128>; fn add(self, other: crate::num::Wrapping<i128>) -> crate::num::Wrapping<i128>; }
    impl crate::ops::Add<&crate::num::Wrapping<i128>> for crate::num::Wrapping<i128> { type Output = crate::num::Wrapping<i128>; fn add(self, other: &crate::num::Wrapping<i128>) -> crate::num::Wrapping<i128>; }
    impl crate::ops::AddAssign<crate::num::Wrapping<i128>> for crate::num::Wrapping<i128> { fn add_assign(&mut self, other: crate::num::Wrapping<i128>); }
    impl crate::ops::AddAssign<i128> for crate::num::Wrapping<i128> { fn add_assign(&mut self, other: i128); }
    impl crate::ops::Sub<crate::num::Wrapping<i128>> for crate::num::Wrapping<i128> { type Output = crate::num::Wrapping<i128>; fn sub(self, other: crate::num::Wrapping<i128>) -> crate::num::Wrapping<i128>; }
    impl crate::ops::Sub<&crate::num::Wrapping<i128>> for crate::num::Wrapping<i128> { type Output = crate::num::Wrapping<i128>; fn sub(self, other: &crate::num::Wrapping<i128>) -> crate::num::Wrapping<i128>; }
    impl crate::ops::SubAssign<crate::num::Wrapping<i128>> for crate::num::Wrapping<i128> { fn sub_assign(&mut self, other: crate::num::Wrapping<i128>); }
    impl crate::ops::SubAssign<i128> for crate::num::Wrapping<i128> { fn sub_assign(&mut self, other: i128); }
    impl crate::ops::Mul<crate::num::Wrapping<i128>> for crate::num::Wrapping<i128> { type Output = crate::num::Wrapping<i128>; fn mul(self, other: crate::num::Wrapping<i128>) -> crate::num::Wrapping<i128>; }
    impl crate::ops::Mul<&crate::num::Wrapping<i128>> for crate::num::Wrapping<i128> { type Output = crate::num::Wrapping<i128>; fn mul(self, other: &crate::num::Wrapping<i128>) -> crate::num::Wrapping<i128>; }
    impl crate::ops::MulAssign<crate::num::Wrapping<i128>> for crate::num::Wrapping<i128> { fn mul_assign(&mut self, other: crate::num::Wrapping<i128>); }
    impl crate::ops::MulAssign<i128> for crate::num::Wrapping<i128> { fn mul_assign(&mut self, other: i128); }
    impl crate::ops::Div<crate::num::Wrapping<i128>> for crate::num::Wrapping<i128> { type Output = crate::num::Wrapping<i128>; fn div(self, other: crate::num::Wrapping<i128>) -> crate::num::Wrapping<i128>; }
    impl crate::ops::Div<&crate::num::Wrapping<i128>> for crate::num::Wrapping<i128> { type Output = crate::num::Wrapping<i128>; fn div(self, other: &crate::num::Wrapping<i128>) -> crate::num::Wrapping<i128>; }
    impl crate::ops::DivAssign<crate::num::Wrapping<i128>> for crate::num::Wrapping<i128> { fn div_assign(&mut self, other: crate::num::Wrapping<i128>); }
    impl crate::ops::DivAssign<i128> for crate::num::Wrapping<i128> { fn div_assign(&mut self, other: i128); }
    impl crate::ops::Rem<crate::num::Wrapping<i128>> for crate::num::Wrapping<i128> { type Output = crate::num::Wrapping<i128>; fn rem(self, other: crate::num::Wrapping<i128>) -> crate::num::Wrapping<i128>; }
    impl crate::ops::Rem<&crate::num::Wrapping<i128>> for crate::num::Wrapping<i128> { type Output = crate::num::Wrapping<i128>; fn rem(self, other: &crate::num::Wrapping<i128>) -> crate::num::Wrapping<i128>; }
    impl crate::ops::RemAssign<crate::num::Wrapping<i128>> for crate::num::Wrapping<i128> { fn rem_assign(&mut self, other: crate::num::Wrapping<i128>); }
    impl crate::ops::RemAssign<i128> for crate::num::Wrapping<i128> { fn rem_assign(&mut self, other: i128); }
    impl crate::ops::BitXor<crate::num::Wrapping<i128>> for crate::num::Wrapping<i128> { type Output = crate::num::Wrapping<i128>; fn bitxor(self, other: crate::num::Wrapping<i128>) -> crate::num::Wrapping<i128>; }
    impl crate::ops::BitXor<&crate::num::Wrapping<i128>> for crate::num::Wrapping<i128> { type Output = crate::num::Wrapping<i128>; fn bitxor(self, other: &crate::num::Wrapping<i128>) -> crate::num::Wrapping<i128>; }
    impl crate::ops::BitXorAssign<crate::num::Wrapping<i128>> for crate::num::Wrapping<i128> { fn bitxor_assign(&mut self, other: crate::num::Wrapping<i128>); }
    impl crate::ops::BitXorAssign<i128> for crate::num::Wrapping<i128> { fn bitxor_assign(&mut self, other: i128); }
    impl crate::ops::BitOr<crate::num::Wrapping<i128>> for crate::num::Wrapping<i128> { type Output = crate::num::Wrapping<i128>; fn bitor(self, other: crate::num::Wrapping<i128>) -> crate::num::Wrapping<i128>; }
    impl crate::ops::BitOr<&crate::num::Wrapping<i128>> for crate::num::Wrapping<i128> { type Output = crate::num::Wrapping<i128>; fn bitor(self, other: &crate::num::Wrapping<i128>) -> crate::num::Wrapping<i128>; }
    impl crate::ops::BitOrAssign<crate::num::Wrapping<i128>> for crate::num::Wrapping<i128> { fn bitor_assign(&mut self, other: crate::num::Wrapping<i128>); }
    impl crate::ops::BitOrAssign<i128> for crate::num::Wrapping<i128> { fn bitor_assign(&mut self, other: i128); }
    impl crate::ops::BitAnd<crate::num::Wrapping<i128>> for crate::num::Wrapping<i128> { type Output = crate::num::Wrapping<i128>; fn bitand(self, other: crate::num::Wrapping<i128>) -> crate::num::Wrapping<i128>; }
    impl crate::ops::BitAnd<&crate::num::Wrapping<i128>> for crate::num::Wrapping<i128> { type Output = crate::num::Wrapping<i128>; fn bitand(self, other: &crate::num::Wrapping<i128>) -> crate::num::Wrapping<i128>; }
    impl crate::ops::BitAndAssign<crate::num::Wrapping<i128>> for crate::num::Wrapping<i128> { fn bitand_assign(&mut self, other: crate::num::Wrapping<i128>); }
    impl crate::ops::BitAndAssign<i128> for crate::num::Wrapping<i128> { fn bitand_assign(&mut self, other: i128); }
    impl crate::ops::Not for crate::num::Wrapping<i128> { type Output = crate::num::Wrapping<i128>; fn not(self) -> crate::num::Wrapping<i128>; }
    impl crate::ops::Neg for crate::num::Wrapping<i128> { type Output = crate::num::Wrapping<i128>; fn neg(self) -> crate::num::Wrapping<i128>; }
    impl crate::ops::Shl<usize> for crate::num::Wrapping<i128> { type Output = crate::num::Wrapping<i128>; fn shl(self, other: usize) -> crate::num::Wrapping<i128>; }
    impl crate::ops::ShlAssign<usize> for crate::num::Wrapping<i128> { fn shl_assign(&mut self, other: usize); }
    impl crate::ops::Shr<usize> for crate::num::Wrapping<i128> { type Output = crate::num::Wrapping<i128>; fn shr(self, other: usize) -> crate::num::Wrapping<i128>; }
    impl crate::ops::ShrAssign<usize> for crate::num::Wrapping<i128> { fn shr_assign(&mut self, other: usize); }
    impl crate::ops::Add<crate::num::Wrapping<isize>> for crate::num::Wrapping<isize> { type Output = crate::num::Wrapping<isize>; fn add(self, other: crate::num::Wrapping<isize>) -> crate::num::Wrapping<isize>; }
    impl crate::ops::Add<&crate::num::Wrapping<isize>> for crate::num::Wrapping<isize> { type Output = crate::num::Wrapping<isize>; fn add(self, other: &crate::num::Wrapping<isize>) -> crate::num::Wrapping<isize>; }
    impl crate::ops::AddAssign<crate::num::Wrapping<isize>> for crate::num::Wrapping<isize> { fn add_assign(&mut self, other: crate::num::Wrapping<isize>); }
    impl crate::ops::AddAssign<isize> for crate::num::Wrapping<isize> { fn add_assign(&mut self, other: isize); }
    impl crate::ops::Sub<crate::num::Wrapping<isize>> for crate::num::Wrapping<isize> { type Output = crate::num::Wrapping<isize>; fn sub(self, other: crate::num::Wrapping<isize>) -> crate::num::Wrapping<isize>; }
    impl crate::ops::Sub<&crate::num::Wrapping<isize>> for crate::num::Wrapping<isize> { type Output = crate::num::Wrapping<isize>; fn sub(self, other: &crate::num::Wrapping<isize>) -> crate::num::Wrapping<isize>; }
    impl crate::ops::SubAssign<crate::num::Wrapping<isize>> for crate::num::Wrapping<isize> { fn sub_assign(&mut self, other: crate::num::Wrapping<isize>); }
    impl crate::ops::SubAssign<isize> for crate::num::Wrapping<isize> { fn sub_assign(&mut self, other: isize); }
    impl crate::ops::Mul<crate::num::Wrapping<isize>> for crate::num::Wrapping<isize> { type Output = crate::num::Wrapping<isize>; fn mul(self, other: crate::num::Wrapping<isize>) -> crate::num::Wrapping<isize>; }
    impl crate::ops::Mul<&crate::num::Wrapping<isize>> for crate::num::Wrapping<isize> { type Output = crate::num::Wrapping<isize>; fn mul(self, other: &crate::num::Wrapping<isize>) -> crate::num::Wrapping<isize>; }
    impl crate::ops::MulAssign<crate::num::Wrapping<isize>> for crate::num::Wrapping<isize> { fn mul_assign(&mut self, other: crate::num::Wrapping<isize>); }
    impl crate::ops::MulAssign<isize> for crate::num::Wrapping<isize> { fn mul_assign(&mut self, other: isize); }
    impl crate::ops::Div<crate::num::Wrapping<isize>> for crate::num::Wrapping<isize> { type Output = crate::num::Wrapping<isize>; fn div(self, other: crate::num::Wrapping<isize>) -> crate::num::Wrapping<isize>; }
    impl crate::ops::Div<&crate::num::Wrapping<isize>> for crate::num::Wrapping<isize> { type Output = crate::num::Wrapping<isize>; fn div(self, other: &crate::num::Wrapping<isize>) -> crate::num::Wrapping<isize>; }
    impl crate::ops::DivAssign<crate::num::Wrapping<isize>> for crate::num::Wrapping<isize> { fn div_assign(&mut self, other: crate::num::Wrapping<isize>); }
    impl crate::ops::DivAssign<isize> for crate::num::Wrapping<isize> { fn div_assign(&mut self, other: isize); }
    impl crate::ops::Rem<crate::num::Wrapping<isize>> for crate::num::Wrapping<isize> { type Output = crate::num::Wrapping<isize>; fn rem(self, other: crate::num::Wrapping<isize>) -> crate::num::Wrapping<isize>; }
    impl crate::ops::Rem<&crate::num::Wrapping<isize>> for crate::num::Wrapping<isize> { type Output = crate::num::Wrapping<isize>; fn rem(self, other: &crate::num::Wrapping<isize>) -> crate::num::Wrapping<isize>; }
    impl crate::ops::RemAssign<crate::num::Wrapping<isize>> for crate::num::Wrapping<isize> { fn rem_assign(&mut self, other: crate::num::Wrapping<isize>); }
    impl crate::ops::RemAssign<isize> for crate::num::Wrapping<isize> { fn rem_assign(&mut self, other: isize); }
    impl crate::ops::BitXor<crate::num::Wrapping<isize>> for crate::num::Wrapping<isize> { type Output = crate::num::Wrapping<isize>; fn bitxor(self, other: crate::num::Wrapping<isize>) -> crate::num::Wrapping<isize>; }
    impl crate::ops::BitXor<&crate::num::Wrapping<isize>> for crate::num::Wrapping<isize> { type Output = crate::num::Wrapping<isize>; fn bitxor(self, other: &crate::num::Wrapping<isize>) -> crate::num::Wrapping<isize>; }
    impl crate::ops::BitXorAssign<crate::num::Wrapping<isize>> for crate::num::Wrapping<isize> { fn bitxor_assign(&mut self, other: crate::num::Wrapping<isize>); }
    impl crate::ops::BitXorAssign<isize> for crate::num::Wrapping<isize> { fn bitxor_assign(&mut self, other: isize); }
    impl crate::ops::BitOr<crate::num::Wrapping<isize>> for crate::num::Wrapping<isize> { type Output = crate::num::Wrapping<isize>; fn bitor(self, other: crate::num::Wrapping<isize>) -> crate::num::Wrapping<isize>; }
    impl crate::ops::BitOr<&crate::num::Wrapping<isize>> for crate::num::Wrapping<isize> { type Output = crate::num::Wrapping<isize>; fn bitor(self, other: &crate::num::Wrapping<isize>) -> crate::num::Wrapping<isize>; }
    impl crate::ops::BitOrAssign<crate::num::Wrapping<isize>> for crate::num::Wrapping<isize> { fn bitor_assign(&mut self, other: crate::num::Wrapping<isize>); }
    impl crate::ops::BitOrAssign<isize> for crate::num::Wrapping<isize> { fn bitor_assign(&mut self, other: isize); }
    impl crate::ops::BitAnd<crate::num::Wrapping<isize>> for crate::num::Wrapping<isize> { type Output = crate::num::Wrapping<isize>; fn bitand(self, other: crate::num::Wrapping<isize>) -> crate::num::Wrapping<isize>; }
    impl crate::ops::BitAnd<&crate::num::Wrapping<isize>> for crate::num::Wrapping<isize> { type Output = crate::num::Wrapping<isize>; fn bitand(self, other: &crate::num::Wrapping<isize>) -> crate::num::Wrapping<isize>; }
    impl crate::ops::BitAndAssign<crate::num::Wrapping<isize>> for crate::num::Wrapping<isize> { fn bitand_assign(&mut self, other: crate::num::Wrapping<isize>); }
    impl crate::ops::BitAndAssign<isize> for crate::num::Wrapping<isize> { fn bitand_assign(&mut self, other: isize); }
    impl crate::ops::Not for crate::num::Wrapping<isize> { type Output = crate::num::Wrapping<isize>; fn not(self) -> crate::num::Wrapping<isize>; }
    impl crate::ops::Neg for crate::num::Wrapping<isize> { type Output = crate::num::Wrapping<isize>; fn neg(self) -> crate::num::Wrapping<isize>; }
    impl crate::ops::Shl<usize> for crate::num::Wrapping<isize> { type Output = crate::num::Wrapping<isize>; fn shl(self, other: usize) -> crate::num::Wrapping<isize>; }
    impl crate::ops::ShlAssign<usize> for crate::num::Wrapping<isize> { fn shl_assign(&mut self, other: usize); }
    impl crate::ops::Shr<usize> for crate::num::Wrapping<isize> { type Output = crate::num::Wrapping<isize>; fn shr(self, other: usize) -> crate::num::Wrapping<isize>; }
    impl crate::ops::ShrAssign<usize> for crate::num::Wrapping<isize> { fn shr_assign(&mut self, other: usize); }
    impl crate::ops::Add<crate::num::Wrapping<u8>> for crate::num::Wrapping<u8> { type Output = crate::num::Wrapping<u8>; fn add(self, other: crate::num::Wrapping<u8>) -> crate::num::Wrapping<u8>; }
    impl crate::ops::Add<&crate::num::Wrapping<u8>> for crate::num::Wrapping<u8> { type Output = crate::num::Wrapping<u8>; fn add(self, other: &crate::num::Wrapping<u8>) -> crate::num::Wrapping<u8>; }
    impl crate::ops::AddAssign<crate::num::Wrapping<u8>> for crate::num::Wrapping<u8> { fn add_assign(&mut self, other: crate::num::Wrapping<u8>); }
    impl crate::ops::AddAssign<u8> for crate::num::Wrapping<u8> { fn add_assign(&mut self, other: u8); }
    impl crate::ops::Sub<crate::num::Wrapping<u8>> for crate::num::Wrapping<u8> { type Output = crate::num::Wrapping<u8>; fn sub(self, other: crate::num::Wrapping<u8>) -> crate::num::Wrapping<u8>; }
    impl crate::ops::Sub<&crate::num::Wrapping<u8>> for crate::num::Wrapping<u8> { type Output = crate::num::Wrapping<u8>; fn sub(self, other: &crate::num::Wrapping<u8>) -> crate::num::Wrapping<u8>; }
    impl crate::ops::SubAssign<crate::num::Wrapping<u8>> for crate::num::Wrapping<u8> { fn sub_assign(&mut self, other: crate::num::Wrapping<u8>); }
    impl crate::ops::SubAssign<u8> for crate::num::Wrapping<u8> { fn sub_assign(&mut self, other: u8); }
    impl crate::ops::Mul<crate::num::Wrapping<u8>> for crate::num::Wrapping<u8> { type Output = crate::num::Wrapping<u8>; fn mul(self, other: crate::num::Wrapping<u8>) -> crate::num::Wrapping<u8>; }
    impl crate::ops::Mul<&crate::num::Wrapping<u8>> for crate::num::Wrapping<u8> { type Output = crate::num::Wrapping<u8>; fn mul(self, other: &crate::num::Wrapping<u8>) -> crate::num::Wrapping<u8>; }
    impl crate::ops::MulAssign<crate::num::Wrapping<u8>> for crate::num::Wrapping<u8> { fn mul_assign(&mut self, other: crate::num::Wrapping<u8>); }
    impl crate::ops::MulAssign<u8> for crate::num::Wrapping<u8> { fn mul_assign(&mut self, other: u8); }
    impl crate::ops::Div<crate::num::Wrapping<u8>> for crate::num::Wrapping<u8> { type Output = crate::num::Wrapping<u8>; fn div(self, other: crate::num::Wrapping<u8>) -> crate::num::Wrapping<u8>; }
    impl crate::ops::Div<&crate::num::Wrapping<u8>> for crate::num::Wrapping<u8> { type Output = crate::num::Wrapping<u8>; fn div(self, other: &crate::num::Wrapping<u8>) -> crate::num::Wrapping<u8>; }
    impl crate::ops::DivAssign<crate::num::Wrapping<u8>> for crate::num::Wrapping<u8> { fn div_assign(&mut self, other: crate::num::Wrapping<u8>); }
    impl crate::ops::DivAssign<u8> for crate::num::Wrapping<u8> { fn div_assign(&mut self, other: u8); }
    impl crate::ops::Rem<crate::num::Wrapping<u8>> for crate::num::Wrapping<u8> { type Output = crate::num::Wrapping<u8>; fn rem(self, other: crate::num::Wrapping<u8>) -> crate::num::Wrapping<u8>; }
    impl crate::ops::Rem<&crate::num::Wrapping<u8>> for crate::num::Wrapping<u8> { type Output = crate::num::Wrapping<u8>; fn rem(self, other: &crate::num::Wrapping<u8>) -> crate::num::Wrapping<u8>; }
    impl crate::ops::RemAssign<crate::num::Wrapping<u8>> for crate::num::Wrapping<u8> { fn rem_assign(&mut self, other: crate::num::Wrapping<u8>); }
    impl crate::ops::RemAssign<u8> for crate::num::Wrapping<u8> { fn rem_assign(&mut self, other: u8); }
    impl crate::ops::BitXor<crate::num::Wrapping<u8>> for crate::num::Wrapping<u8> { type Output = crate::num::Wrapping<u8>; fn bitxor(self, other: crate::num::Wrapping<u8>) -> crate::num::Wrapping<u8>; }
    impl crate::ops::BitXor<&crate::num::Wrapping<u8>> for crate::num::Wrapping<u8> { type Output = crate::num::Wrapping<u8>; fn bitxor(self, other: &crate::num::Wrapping<u8>) -> crate::num::Wrapping<u8>; }
    impl crate::ops::BitXorAssign<crate::num::Wrapping<u8>> for crate::num::Wrapping<u8> { fn bitxor_assign(&mut self, other: crate::num::Wrapping<u8>); }
    impl crate::ops::BitXorAssign<u8> for crate::num::Wrapping<u8> { fn bitxor_assign(&mut self, other: u8); }
    impl crate::ops::BitOr<crate::num::Wrapping<u8>> for crate::num::Wrapping<u8> { type Output = crate::num::Wrapping<u8>; fn bitor(self, other: crate::num::Wrapping<u8>) -> crate::num::Wrapping<u8>; }
    impl crate::ops::BitOr<&crate::num::Wrapping<u8>> for crate::num::Wrapping<u8> { type Output = crate::num::Wrapping<u8>; fn bitor(self, other: &crate::num::Wrapping<u8>) -> crate::num::Wrapping<u8>; }
    impl crate::ops::BitOrAssign<crate::num::Wrapping<u8>> for crate::num::Wrapping<u8> { fn bitor_assign(&mut self, other: crate::num::Wrapping<u8>); }
    impl crate::ops::BitOrAssign<u8> for crate::num::Wrapping<u8> { fn bitor_assign(&mut self, other: u8); }
    impl crate::ops::BitAnd<crate::num::Wrapping<u8>> for crate::num::Wrapping<u8> { type Output = crate::num::Wrapping<u8>; fn bitand(self, other: crate::num::Wrapping<u8>) -> crate::num::Wrapping<u8>; }
    impl crate::ops::BitAnd<&crate::num::Wrapping<u8>> for crate::num::Wrapping<u8> { type Output = crate::num::Wrapping<u8>; fn bitand(self, other: &crate::num::Wrapping<u8>) -> crate::num::Wrapping<u8>; }
    impl crate::ops::BitAndAssign<crate::num::Wrapping<u8>> for crate::num::Wrapping<u8> { fn bitand_assign(&mut self, other: crate::num::Wrapping<u8>); }
    impl crate::ops::BitAndAssign<u8> for crate::num::Wrapping<u8> { fn bitand_assign(&mut self, other: u8); }
    impl crate::ops::Not for crate::num::Wrapping<u8> { type Output = crate::num::Wrapping<u8>; fn not(self) -> crate::num::Wrapping<u8>; }
    impl crate::ops::Neg for crate::num::Wrapping<u8> { type Output = crate::num::Wrapping<u8>; fn neg(self) -> crate::num::Wrapping<u8>; }
    impl crate::ops::Shl<usize> for crate::num::Wrapping<u8> { type Output = crate::num::Wrapping<u8>; fn shl(self, other: usize) -> crate::num::Wrapping<u8>; }
    impl crate::ops::ShlAssign<usize> for crate::num::Wrapping<u8> { fn shl_assign(&mut self, other: usize); }
    impl crate::ops::Shr<usize> for crate::num::Wrapping<u8> { type Output = crate::num::Wrapping<u8>; fn shr(self, other: usize) -> crate::num::Wrapping<u8>; }
    impl crate::ops::ShrAssign<usize> for crate::num::Wrapping<u8> { fn shr_assign(&mut self, other: usize); }
    impl crate::ops::Add<crate::num::Wrapping<u16>> for crate::num::Wrapping<u16> { type Output = crate::num::Wrapping<u16>; fn add(self, other: crate::num::Wrapping<u16>) -> crate::num::Wrapping<u16>; }
    impl crate::ops::Add<&crate::num::Wrapping<u16>> for crate::num::Wrapping<u16> { type Output = crate::num::Wrapping<u16>; fn add(self, other: &crate::num::Wrapping<u16>) -> crate::num::Wrapping<u16>; }
    impl crate::ops::AddAssign<crate::num::Wrapping<u16>> for crate::num::Wrapping<u16> { fn add_assign(&mut self, other: crate::num::Wrapping<u16>); }
    impl crate::ops::AddAssign<u16> for crate::num::Wrapping<u16> { fn add_assign(&mut self, other: u16); }
    impl crate::ops::Sub<crate::num::Wrapping<u16>> for crate::num::Wrapping<u16> { type Output = crate::num::Wrapping<u16>; fn sub(self, other: crate::num::Wrapping<u16>) -> crate::num::Wrapping<u16>; }
    impl crate::ops::Sub<&crate::num::Wrapping<u16>> for crate::num::Wrapping<u16> { type Output = crate::num::Wrapping<u16>; fn sub(self, other: &crate::num::Wrapping<u16>) -> crate::num::Wrapping<u16>; }
    impl crate::ops::SubAssign<crate::num::Wrapping<u16>> for crate::num::Wrapping<u16> { fn sub_assign(&mut self, other: crate::num::Wrapping<u16>); }
    impl crate::ops::SubAssign<u16> for crate::num::Wrapping<u16> { fn sub_assign(&mut self, other: u16); }
    impl crate::ops::Mul<crate::num::Wrapping<u16>> for crate::num::Wrapping<u16> { type Output = crate::num::Wrapping<u16>; fn mul(self, other: crate::num::Wrapping<u16>) -> crate::num::Wrapping<u16>; }
    impl crate::ops::Mul<&crate::num::Wrapping<u16>> for crate::num::Wrapping<u16> { type Output = crate::num::Wrapping<u16>; fn mul(self, other: &crate::num::Wrapping<u16>) -> crate::num::Wrapping<u16>; }
    impl crate::ops::MulAssign<crate::num::Wrapping<u16>> for crate::num::Wrapping<u16> { fn mul_assign(&mut self, other: crate::num::Wrapping<u16>); }
    impl crate::ops::MulAssign<u16> for crate::num::Wrapping<u16> { fn mul_assign(&mut self, other: u16); }
    impl crate::ops::Div<crate::num::Wrapping<u16>> for crate::num::Wrapping<u16> { type Output = crate::num::Wrapping<u16>; fn div(self, other: crate::num::Wrapping<u16>) -> crate::num::Wrapping<u16>; }
    impl crate::ops::Div<&crate::num::Wrapping<u16>> for crate::num::Wrapping<u16> { type Output = crate::num::Wrapping<u16>; fn div(self, other: &crate::num::Wrapping<u16>) -> crate::num::Wrapping<u16>; }
    impl crate::ops::DivAssign<crate::num::Wrapping<u16>> for crate::num::Wrapping<u16> { fn div_assign(&mut self, other: crate::num::Wrapping<u16>); }
    impl crate::ops::DivAssign<u16> for crate::num::Wrapping<u16> { fn div_assign(&mut self, other: u16); }
    impl crate::ops::Rem<crate::num::Wrapping<u16>> for crate::num::Wrapping<u16> { type Output = crate::num::Wrapping<u16>; fn rem(self, other: crate::num::Wrapping<u16>) -> crate::num::Wrapping<u16>; }
    impl crate::ops::Rem<&crate::num::Wrapping<u16>> for crate::num::Wrapping<u16> { type Output = crate::num::Wrapping<u16>; fn rem(self, other: &crate::num::Wrapping<u16>) -> crate::num::Wrapping<u16>; }
    impl crate::ops::RemAssign<crate::num::Wrapping<u16>> for crate::num::Wrapping<u16> { fn rem_assign(&mut self, other: crate::num::Wrapping<u16>); }
    impl crate::ops::RemAssign<u16> for crate::num::Wrapping<u16> { fn rem_assign(&mut self, other: u16); }
    impl crate::ops::BitXor<crate::num::Wrapping<u16>> for crate::num::Wrapping<u16> { type Output = crate::num::Wrapping<u16>; fn bitxor(self, other: crate::num::Wrapping<u16>) -> crate::num::Wrapping<u16>; }
    impl crate::ops::BitXor<&crate::num::Wrapping<u16>> for crate::num::Wrapping<u16> { type Output = crate::num::Wrapping<u16>; fn bitxor(self, other: &crate::num::Wrapping<u16>) -> crate::num::Wrapping<u16>; }
    impl crate::ops::BitXorAssign<crate::num::Wrapping<u16>> for crate::num::Wrapping<u16> { fn bitxor_assign(&mut self, other: crate::num::Wrapping<u16>); }
    impl crate::ops::BitXorAssign<u16> for crate::num::Wrapping<u16> { fn bitxor_assign(&mut self, other: u16); }
    impl crate::ops::BitOr<crate::num::Wrapping<u16>> for crate::num::Wrapping<u16> { type Output = crate::num::Wrapping<u16>; fn bitor(self, other: crate::num::Wrapping<u16>) -> crate::num::Wrapping<u16>; }
    impl crate::ops::BitOr<&crate::num::Wrapping<u16>> for crate::num::Wrapping<u16> { type Output = crate::num::Wrapping<u16>; fn bitor(self, other: &crate::num::Wrapping<u16>) -> crate::num::Wrapping<u16>; }
    impl crate::ops::BitOrAssign<crate::num::Wrapping<u16>> for crate::num::Wrapping<u16> { fn bitor_assign(&mut self, other: crate::num::Wrapping<u16>); }
    impl crate::ops::BitOrAssign<u16> for crate::num::Wrapping<u16> { fn bitor_assign(&mut self, other: u16); }
    impl crate::ops::BitAnd<crate::num::Wrapping<u16>> for crate::num::Wrapping<u16> { type Output = crate::num::Wrapping<u16>; fn bitand(self, other: crate::num::Wrapping<u16>) -> crate::num::Wrapping<u16>; }
    impl crate::ops::BitAnd<&crate::num::Wrapping<u16>> for crate::num::Wrapping<u16> { type Output = crate::num::Wrapping<u16>; fn bitand(self, other: &crate::num::Wrapping<u16>) -> crate::num::Wrapping<u16>; }
    impl crate::ops::BitAndAssign<crate::num::Wrapping<u16>> for crate::num::Wrapping<u16> { fn bitand_assign(&mut self, other: crate::num::Wrapping<u16>); }
    impl crate::ops::BitAndAssign<u16> for crate::num::Wrapping<u16> { fn bitand_assign(&mut self, other: u16); }
    impl crate::ops::Not for crate::num::Wrapping<u16> { type Output = crate::num::Wrapping<u16>; fn not(self) -> crate::num::Wrapping<u16>; }
    impl crate::ops::Neg for crate::num::Wrapping<u16> { type Output = crate::num::Wrapping<u16>; fn neg(self) -> crate::num::Wrapping<u16>; }
    impl crate::ops::Shl<usize> for crate::num::Wrapping<u16> { type Output = crate::num::Wrapping<u16>; fn shl(self, other: usize) -> crate::num::Wrapping<u16>; }
    impl crate::ops::ShlAssign<usize> for crate::num::Wrapping<u16> { fn shl_assign(&mut self, other: usize); }
    impl crate::ops::Shr<usize> for crate::num::Wrapping<u16> { type Output = crate::num::Wrapping<u16>; fn shr(self, other: usize) -> crate::num::Wrapping<u16>; }
    impl crate::ops::ShrAssign<usize> for crate::num::Wrapping<u16> { fn shr_assign(&mut self, other: usize); }
    impl crate::ops::Add<crate::num::Wrapping<u32>> for crate::num::Wrapping<u32> { type Output = crate::num::Wrapping<u32>; fn add(self, other: crate::num::Wrapping<u32>) -> crate::num::Wrapping<u32>; }
    impl crate::ops::Add<&crate::num::Wrapping<u32>> for crate::num::Wrapping<u32> { type Output = crate::num::Wrapping<u32>; fn add(self, other: &crate::num::Wrapping<u32>) -> crate::num::Wrapping<u32>; }
    impl crate::ops::AddAssign<crate::num::Wrapping<u32>> for crate::num::Wrapping<u32> { fn add_assign(&mut self, other: crate::num::Wrapping<u32>); }
    impl crate::ops::AddAssign<u32> for crate::num::Wrapping<u32> { fn add_assign(&mut self, other: u32); }
    impl crate::ops::Sub<crate::num::Wrapping<u32>> for crate::num::Wrapping<u32> { type Output = crate::num::Wrapping<u32>; fn sub(self, other: crate::num::Wrapping<u32>) -> crate::num::Wrapping<u32>; }
    impl crate::ops::Sub<&crate::num::Wrapping<u32>> for crate::num::Wrapping<u32> { type Output = crate::num::Wrapping<u32>; fn sub(self, other: &crate::num::Wrapping<u32>) -> crate::num::Wrapping<u32>; }
    impl crate::ops::SubAssign<crate::num::Wrapping<u32>> for crate::num::Wrapping<u32> { fn sub_assign(&mut self, other: crate::num::Wrapping<u32>); }
    impl crate::ops::SubAssign<u32> for crate::num::Wrapping<u32> { fn sub_assign(&mut self, other: u32); }
    impl crate::ops::Mul<crate::num::Wrapping<u32>> for crate::num::Wrapping<u32> { type Output = crate::num::Wrapping<u32>; fn mul(self, other: crate::num::Wrapping<u32>) -> crate::num::Wrapping<u32>; }
    impl crate::ops::Mul<&crate::num::Wrapping<u32>> for crate::num::Wrapping<u32> { type Output = crate::num::Wrapping<u32>; fn mul(self, other: &crate::num::Wrapping<u32>) -> crate::num::Wrapping<u32>; }
    impl crate::ops::MulAssign<crate::num::Wrapping<u32>> for crate::num::Wrapping<u32> { fn mul_assign(&mut self, other: crate::num::Wrapping<u32>); }
    impl crate::ops::MulAssign<u32> for crate::num::Wrapping<u32> { fn mul_assign(&mut self, other: u32); }
    impl crate::ops::Div<crate::num::Wrapping<u32>> for crate::num::Wrapping<u32> { type Output = crate::num::Wrapping<u32>; fn div(self, other: crate::num::Wrapping<u32>) -> crate::num::Wrapping<u32>; }
    impl crate::ops::Div<&crate::num::Wrapping<u32>> for crate::num::Wrapping<u32> { type Output = crate::num::Wrapping<u32>; fn div(self, other: &crate::num::Wrapping<u32>) -> crate::num::Wrapping<u32>; }
    impl crate::ops::DivAssign<crate::num::Wrapping<u32>> for crate::num::Wrapping<u32> { fn div_assign(&mut self, other: crate::num::Wrapping<u32>); }
    impl crate::ops::DivAssign<u32> for crate::num::Wrapping<u32> { fn div_assign(&mut self, other: u32); }
    impl crate::ops::Rem<crate::num::Wrapping<u32>> for crate::num::Wrapping<u32> { type Output = crate::num::Wrapping<u32>; fn rem(self, other: crate::num::Wrapping<u32>) -> crate::num::Wrapping<u32>; }
    impl crate::ops::Rem<&crate::num::Wrapping<u32>> for crate::num::Wrapping<u32> { type Output = crate::num::Wrapping<u32>; fn rem(self, other: &crate::num::Wrapping<u32>) -> crate::num::Wrapping<u32>; }
    impl crate::ops::RemAssign<crate::num::Wrapping<u32>> for crate::num::Wrapping<u32> { fn rem_assign(&mut self, other: crate::num::Wrapping<u32>); }
    impl crate::ops::RemAssign<u32> for crate::num::Wrapping<u32> { fn rem_assign(&mut self, other: u32); }
    impl crate::ops::BitXor<crate::num::Wrapping<u32>> for crate::num::Wrapping<u32> { type Output = crate::num::Wrapping<u32>; fn bitxor(self, other: crate::num::Wrapping<u32>) -> crate::num::Wrapping<u32>; }
    impl crate::ops::BitXor<&crate::num::Wrapping<u32>> for crate::num::Wrapping<u32> { type Output = crate::num::Wrapping<u32>; fn bitxor(self, other: &crate::num::Wrapping<u32>) -> crate::num::Wrapping<u32>; }
    impl crate::ops::BitXorAssign<crate::num::Wrapping<u32>> for crate::num::Wrapping<u32> { fn bitxor_assign(&mut self, other: crate::num::Wrapping<u32>); }
    impl crate::ops::BitXorAssign<u32> for crate::num::Wrapping<u32> { fn bitxor_assign(&mut self, other: u32); }
    impl crate::ops::BitOr<crate::num::Wrapping<u32>> for crate::num::Wrapping<u32> { type Output = crate::num::Wrapping<u32>; fn bitor(self, other: crate::num::Wrapping<u32>) -> crate::num::Wrapping<u32>; }
    impl crate::ops::BitOr<&crate::num::Wrapping<u32>> for crate::num::Wrapping<u32> { type Output = crate::num::Wrapping<u32>; fn bitor(self, other: &crate::num::Wrapping<u32>) -> crate::num::Wrapping<u32>; }
    impl crate::ops::BitOrAssign<crate::num::Wrapping<u32>> for crate::num::Wrapping<u32> { fn bitor_assign(&mut self, other: crate::num::Wrapping<u32>); }
    impl crate::ops::BitOrAssign<u32> for crate::num::Wrapping<u32> { fn bitor_assign(&mut self, other: u32); }
    impl crate::ops::BitAnd<crate::num::Wrapping<u32>> for crate::num::Wrapping<u32> { type Output = crate::num::Wrapping<u32>; fn bitand(self, other: crate::num::Wrapping<u32>) -> crate::num::Wrapping<u32>; }
    impl crate::ops::BitAnd<&crate::num::Wrapping<u32>> for crate::num::Wrapping<u32> { type Output = crate::num::Wrapping<u32>; fn bitand(self, other: &crate::num::Wrapping<u32>) -> crate::num::Wrapping<u32>; }
    impl crate::ops::BitAndAssign<crate::num::Wrapping<u32>> for crate::num::Wrapping<u32> { fn bitand_assign(&mut self, other: crate::num::Wrapping<u32>); }
    impl crate::ops::BitAndAssign<u32> for crate::num::Wrapping<u32> { fn bitand_assign(&mut self, other: u32); }
    impl crate::ops::Not for crate::num::Wrapping<u32> { type Output = crate::num::Wrapping<u32>; fn not(self) -> crate::num::Wrapping<u32>; }
    impl crate::ops::Neg for crate::num::Wrapping<u32> { type Output = crate::num::Wrapping<u32>; fn neg(self) -> crate::num::Wrapping<u32>; }
    impl crate::ops::Shl<usize> for crate::num::Wrapping<u32> { type Output = crate::num::Wrapping<u32>; fn shl(self, other: usize) -> crate::num::Wrapping<u32>; }
    impl crate::ops::ShlAssign<usize> for crate::num::Wrapping<u32> { fn shl_assign(&mut self, other: usize); }
    impl crate::ops::Shr<usize> for crate::num::Wrapping<u32> { type Output = crate::num::Wrapping<u32>; fn shr(self, other: usize) -> crate::num::Wrapping<u32>; }
    impl crate::ops::ShrAssign<usize> for crate::num::Wrapping<u32> { fn shr_assign(&mut self, other: usize); }
    impl crate::ops::Add<crate::num::Wrapping<u64>> for crate::num::Wrapping<u64> { type Output = crate::num::Wrapping<u64>; fn add(self, other: crate::num::Wrapping<u64>) -> crate::num::Wrapping<u64>; }
    impl crate::ops::Add<&crate::num::Wrapping<u64>> for crate::num::Wrapping<u64> { type Output = crate::num::Wrapping<u64>; fn add(self, other: &crate::num::Wrapping<u64>) -> crate::num::Wrapping<u64>; }
    impl crate::ops::AddAssign<crate::num::Wrapping<u64>> for crate::num::Wrapping<u64> { fn add_assign(&mut self, other: crate::num::Wrapping<u64>); }
    impl crate::ops::AddAssign<u64> for crate::num::Wrapping<u64> { fn add_assign(&mut self, other: u64); }
    impl crate::ops::Sub<crate::num::Wrapping<u64>> for crate::num::Wrapping<u64> { type Output = crate::num::Wrapping<u64>; fn sub(self, other: crate::num::Wrapping<u64>) -> crate::num::Wrapping<u64>; }
    impl crate::ops::Sub<&crate::num::Wrapping<u64>> for crate::num::Wrapping<u64> { type Output = crate::num::Wrapping<u64>; fn sub(self, other: &crate::num::Wrapping<u64>) -> crate::num::Wrapping<u64>; }
    impl crate::ops::SubAssign<crate::num::Wrapping<u64>> for crate::num::Wrapping<u64> { fn sub_assign(&mut self, other: crate::num::Wrapping<u64>); }
    impl crate::ops::SubAssign<u64> for crate::num::Wrapping<u64> { fn sub_assign(&mut self, other: u64); }
    impl crate::ops::Mul<crate::num::Wrapping<u64>> for crate::num::Wrapping<u64> { type Output = crate::num::Wrapping<u64>; fn mul(self, other: crate::num::Wrapping<u64>) -> crate::num::Wrapping<u64>; }
    impl crate::ops::Mul<&crate::num::Wrapping<u64>> for crate::num::Wrapping<u64> { type Output = crate::num::Wrapping<u64>; fn mul(self, other: &crate::num::Wrapping<u64>) -> crate::num::Wrapping<u64>; }
    impl crate::ops::MulAssign<crate::num::Wrapping<u64>> for crate::num::Wrapping<u64> { fn mul_assign(&mut self, other: crate::num::Wrapping<u64>); }
    impl crate::ops::MulAssign<u64> for crate::num::Wrapping<u64> { fn mul_assign(&mut self, other: u64); }
    impl crate::ops::Div<crate::num::Wrapping<u64>> for crate::num::Wrapping<u64> { type Output = crate::num::Wrapping<u64>; fn div(self, other: crate::num::Wrapping<u64>) -> crate::num::Wrapping<u64>; }
    impl crate::ops::Div<&crate::num::Wrapping<u64>> for crate::num::Wrapping<u64> { type Output = crate::num::Wrapping<u64>; fn div(self, other: &crate::num::Wrapping<u64>) -> crate::num::Wrapping<u64>; }
    impl crate::ops::DivAssign<crate::num::Wrapping<u64>> for crate::num::Wrapping<u64> { fn div_assign(&mut self, other: crate::num::Wrapping<u64>); }
    impl crate::ops::DivAssign<u64> for crate::num::Wrapping<u64> { fn div_assign(&mut self, other: u64); }
    impl crate::ops::Rem<crate::num::Wrapping<u64>> for crate::num::Wrapping<u64> { type Output = crate::num::Wrapping<u64>; fn rem(self, other: crate::num::Wrapping<u64>) -> crate::num::Wrapping<u64>; }
    impl crate::ops::Rem<&crate::num::Wrapping<u64>> for crate::num::Wrapping<u64> { type Output = crate::num::Wrapping<u64>; fn rem(self, other: &crate::num::Wrapping<u64>) -> crate::num::Wrapping<u64>; }
    impl crate::ops::RemAssign<crate::num::Wrapping<u64>> for crate::num::Wrapping<u64> { fn rem_assign(&mut self, other: crate::num::Wrapping<u64>); }
    impl crate::ops::RemAssign<u64> for crate::num::Wrapping<u64> { fn rem_assign(&mut self, other: u64); }
    impl crate::ops::BitXor<crate::num::Wrapping<u64>> for crate::num::Wrapping<u64> { type Output = crate::num::Wrapping<u64>; fn bitxor(self, other: crate::num::Wrapping<u64>) -> crate::num::Wrapping<u64>; }
    impl crate::ops::BitXor<&crate::num::Wrapping<u64>> for crate::num::Wrapping<u64> { type Output = crate::num::Wrapping<u64>; fn bitxor(self, other: &crate::num::Wrapping<u64>) -> crate::num::Wrapping<u64>; }
    impl crate::ops::BitXorAssign<crate::num::Wrapping<u64>> for crate::num::Wrapping<u64> { fn bitxor_assign(&mut self, other: crate::num::Wrapping<u64>); }
    impl crate::ops::BitXorAssign<u64> for crate::num::Wrapping<u64> { fn bitxor_assign(&mut self, other: u64); }
    impl crate::ops::BitOr<crate::num::Wrapping<u64>> for crate::num::Wrapping<u64> { type Output = crate::num::Wrapping<u64>; fn bitor(self, other: crate::num::Wrapping<u64>) -> crate::num::Wrapping<u64>; }
    impl crate::ops::BitOr<&crate::num::Wrapping<u64>> for crate::num::Wrapping<u64> { type Output = crate::num::Wrapping<u64>; fn bitor(self, other: &crate::num::Wrapping<u64>) -> crate::num::Wrapping<u64>; }
    impl crate::ops::BitOrAssign<crate::num::Wrapping<u64>> for crate::num::Wrapping<u64> { fn bitor_assign(&mut self, other: crate::num::Wrapping<u64>); }
    impl crate::ops::BitOrAssign<u64> for crate::num::Wrapping<u64> { fn bitor_assign(&mut self, other: u64); }
    impl crate::ops::BitAnd<crate::num::Wrapping<u64>> for crate::num::Wrapping<u64> { type Output = crate::num::Wrapping<u64>; fn bitand(self, other: crate::num::Wrapping<u64>) -> crate::num::Wrapping<u64>; }
    impl crate::ops::BitAnd<&crate::num::Wrapping<u64>> for crate::num::Wrapping<u64> { type Output = crate::num::Wrapping<u64>; fn bitand(self, other: &crate::num::Wrapping<u64>) -> crate::num::Wrapping<u64>; }
    impl crate::ops::BitAndAssign<crate::num::Wrapping<u64>> for crate::num::Wrapping<u64> { fn bitand_assign(&mut self, other: crate::num::Wrapping<u64>); }
    impl crate::ops::BitAndAssign<u64> for crate::num::Wrapping<u64> { fn bitand_assign(&mut self, other: u64); }
    impl crate::ops::Not for crate::num::Wrapping<u64> { type Output = crate::num::Wrapping<u64>; fn not(self) -> crate::num::Wrapping<u64>; }
    impl crate::ops::Neg for crate::num::Wrapping<u64> { type Output = crate::num::Wrapping<u64>; fn neg(self) -> crate::num::Wrapping<u64>; }
    impl crate::ops::Shl<usize> for crate::num::Wrapping<u64> { type Output = crate::num::Wrapping<u64>; fn shl(self, other: usize) -> crate::num::Wrapping<u64>; }
    impl crate::ops::ShlAssign<usize> for crate::num::Wrapping<u64> { fn shl_assign(&mut self, other: usize); }
    impl crate::ops::Shr<usize> for crate::num::Wrapping<u64> { type Output = crate::num::Wrapping<u64>; fn shr(self, other: usize) -> crate::num::Wrapping<u64>; }
    impl crate::ops::ShrAssign<usize> for crate::num::Wrapping<u64> { fn shr_assign(&mut self, other: usize); }
    impl crate::ops::Add<crate::num::Wrapping<u128>> for crate::num::Wrapping<u128> { type Output = crate::num::Wrapping<u128>; fn add(self, other: crate::num::Wrapping<u128>) -> crate::num::Wrapping<u128>; }
    impl crate::ops::Add<&crate::num::Wrapping<u128>> for crate::num::Wrapping<u128> { type Output = crate::num::Wrapping<u128>; fn add(self, other: &crate::num::Wrapping<u128>) -> crate::num::Wrapping<u128>; }
    impl crate::ops::AddAssign<crate::num::Wrapping<u128>> for crate::num::Wrapping<u128> { fn add_assign(&mut self, other: crate::num::Wrapping<u128>); }
    impl crate::ops::AddAssign<u128> for crate::num::Wrapping<u128> { fn add_assign(&mut self, other: u128); }
    impl crate::ops::Sub<crate::num::Wrapping<u128>> for crate::num::Wrapping<u128> { type Output = crate::num::Wrapping<u128>; fn sub(self, other: crate::num::Wrapping<u128>) -> crate::num::Wrapping<u128>; }
    impl crate::ops::Sub<&crate::num::Wrapping<u128>> for crate::num::Wrapping<u128> { type Output = crate::num::Wrapping<u128>; fn sub(self, other: &crate::num::Wrapping<u128>) -> crate::num::Wrapping<u128>; }
    impl crate::ops::SubAssign<crate::num::Wrapping<u128>> for crate::num::Wrapping<u128> { fn sub_assign(&mut self, other: crate::num::Wrapping<u128>); }
    impl crate::ops::SubAssign<u128> for crate::num::Wrapping<u128> { fn sub_assign(&mut self, other: u128); }
    impl crate::ops::Mul<crate::num::Wrapping<u128>> for crate::num::Wrapping<u128> { type Output = crate::num::Wrapping<u128>; fn mul(self, other: crate::num::Wrapping<u128>) -> crate::num::Wrapping<u128>; }
    impl crate::ops::Mul<&crate::num::Wrapping<u128>> for crate::num::Wrapping<u128> { type Output = crate::num::Wrapping<u128>; fn mul(self, other: &crate::num::Wrapping<u128>) -> crate::num::Wrapping<u128>; }
    impl crate::ops::MulAssign<crate::num::Wrapping<u128>> for crate::num::Wrapping<u128> { fn mul_assign(&mut self, other: crate::num::Wrapping<u128>); }
    impl crate::ops::MulAssign<u128> for crate::num::Wrapping<u128> { fn mul_assign(&mut self, other: u128); }
    impl crate::ops::Div<crate::num::Wrapping<u128>> for crate::num::Wrapping<u128> { type Output = crate::num::Wrapping<u128>; fn div(self, other: crate::num::Wrapping<u128>) -> crate::num::Wrapping<u128>; }
    impl crate::ops::Div<&crate::num::Wrapping<u128>> for crate::num::Wrapping<u128> { type Output = crate::num::Wrapping<u128>; fn div(self, other: &crate::num::Wrapping<u128>) -> crate::num::Wrapping<u128>; }
    impl crate::ops::DivAssign<crate::num::Wrapping<u128>> for crate::num::Wrapping<u128> { fn div_assign(&mut self, other: crate::num::Wrapping<u128>); }
    impl crate::ops::DivAssign<u128> for crate::num::Wrapping<u128> { fn div_assign(&mut self, other: u128); }
    impl crate::ops::Rem<crate::num::Wrapping<u128>> for crate::num::Wrapping<u128> { type Output = crate::num::Wrapping<u128>; fn rem(self, other: crate::num::Wrapping<u128>) -> crate::num::Wrapping<u128>; }
    impl crate::ops::Rem<&crate::num::Wrapping<u128>> for crate::num::Wrapping<u128> { type Output = crate::num::Wrapping<u128>; fn rem(self, other: &crate::num::Wrapping<u128>) -> crate::num::Wrapping<u128>; }
    impl crate::ops::RemAssign<crate::num::Wrapping<u128>> for crate::num::Wrapping<u128> { fn rem_assign(&mut self, other: crate::num::Wrapping<u128>); }
    impl crate::ops::RemAssign<u128> for crate::num::Wrapping<u128> { fn rem_assign(&mut self, other: u128); }
    impl crate::ops::BitXor<crate::num::Wrapping<u128>> for crate::num::Wrapping<u128> { type Output = crate::num::Wrapping<u128>; fn bitxor(self, other: crate::num::Wrapping<u128>) -> crate::num::Wrapping<u128>; }
    impl crate::ops::BitXor<&crate::num::Wrapping<u128>> for crate::num::Wrapping<u128> { type Output = crate::num::Wrapping<u128>; fn bitxor(self, other: &crate::num::Wrapping<u128>) -> crate::num::Wrapping<u128>; }
    impl crate::ops::BitXorAssign<crate::num::Wrapping<u128>> for crate::num::Wrapping<u128> { fn bitxor_assign(&mut self, other: crate::num::Wrapping<u128>); }
    impl crate::ops::BitXorAssign<u128> for crate::num::Wrapping<u128> { fn bitxor_assign(&mut self, other: u128); }
    impl crate::ops::BitOr<crate::num::Wrapping<u128>> for crate::num::Wrapping<u128> { type Output = crate::num::Wrapping<u128>; fn bitor(self, other: crate::num::Wrapping<u128>) -> crate::num::Wrapping<u128>; }
    impl crate::ops::BitOr<&crate::num::Wrapping<u128>> for crate::num::Wrapping<u128> { type Output = crate::num::Wrapping<u128>; fn bitor(self, other: &crate::num::Wrapping<u128>) -> crate::num::Wrapping<u128>; }
    impl crate::ops::BitOrAssign<crate::num::Wrapping<u128>> for crate::num::Wrapping<u128> { fn bitor_assign(&mut self, other: crate::num::Wrapping<u128>); }
    impl crate::ops::BitOrAssign<u128> for crate::num::Wrapping<u128> { fn bitor_assign(&mut self, other: u128); }
    impl crate::ops::BitAnd<crate::num::Wrapping<u128>> for crate::num::Wrapping<u128> { type Output = crate::num::Wrapping<u128>; fn bitand(self, other: crate::num::Wrapping<u128>) -> crate::num::Wrapping<u128>; }
    impl crate::ops::BitAnd<&crate::num::Wrapping<u128>> for crate::num::Wrapping<u128> { type Output = crate::num::Wrapping<u128>; fn bitand(self, other: &crate::num::Wrapping<u128>) -> crate::num::Wrapping<u128>; }
    impl crate::ops::BitAndAssign<crate::num::Wrapping<u128>> for crate::num::Wrapping<u128> { fn bitand_assign(&mut self, other: crate::num::Wrapping<u128>); }
    impl crate::ops::BitAndAssign<u128> for crate::num::Wrapping<u128> { fn bitand_assign(&mut self, other: u128); }
    impl crate::ops::Not for crate::num::Wrapping<u128> { type Output = crate::num::Wrapping<u128>; fn not(self) -> crate::num::Wrapping<u128>; }
    impl crate::ops::Neg for crate::num::Wrapping<u128> { type Output = crate::num::Wrapping<u128>; fn neg(self) -> crate::num::Wrapping<u128>; }
    impl crate::ops::Shl<usize> for crate::num::Wrapping<u128> { type Output = crate::num::Wrapping<u128>; fn shl(self, other: usize) -> crate::num::Wrapping<u128>; }
    impl crate::ops::ShlAssign<usize> for crate::num::Wrapping<u128> { fn shl_assign(&mut self, other: usize); }
    impl crate::ops::Shr<usize> for crate::num::Wrapping<u128> { type Output = crate::num::Wrapping<u128>; fn shr(self, other: usize) -> crate::num::Wrapping<u128>; }
    impl crate::ops::ShrAssign<usize> for crate::num::Wrapping<u128> { fn shr_assign(&mut self, other: usize); }
    impl crate::ops::Add<crate::num::Wrapping<usize>> for crate::num::Wrapping<usize> { type Output = crate::num::Wrapping<usize>; fn add(self, other: crate::num::Wrapping<usize>) -> crate::num::Wrapping<usize>; }
    impl crate::ops::Add<&crate::num::Wrapping<usize>> for crate::num::Wrapping<usize> { type Output = crate::num::Wrapping<usize>; fn add(self, other: &crate::num::Wrapping<usize>) -> crate::num::Wrapping<usize>; }
    impl crate::ops::AddAssign<crate::num::Wrapping<usize>> for crate::num::Wrapping<usize> { fn add_assign(&mut self, other: crate::num::Wrapping<usize>); }
    impl crate::ops::AddAssign<usize> for crate::num::Wrapping<usize> { fn add_assign(&mut self, other: usize); }
    impl crate::ops::Sub<crate::num::Wrapping<usize>> for crate::num::Wrapping<usize> { type Output = crate::num::Wrapping<usize>; fn sub(self, other: crate::num::Wrapping<usize>) -> crate::num::Wrapping<usize>; }
    impl crate::ops::Sub<&crate::num::Wrapping<usize>> for crate::num::Wrapping<usize> { type Output = crate::num::Wrapping<usize>; fn sub(self, other: &crate::num::Wrapping<usize>) -> crate::num::Wrapping<usize>; }
    impl crate::ops::SubAssign<crate::num::Wrapping<usize>> for crate::num::Wrapping<usize> { fn sub_assign(&mut self, other: crate::num::Wrapping<usize>); }
    impl crate::ops::SubAssign<usize> for crate::num::Wrapping<usize> { fn sub_assign(&mut self, other: usize); }
    impl crate::ops::Mul<crate::num::Wrapping<usize>> for crate::num::Wrapping<usize> { type Output = crate::num::Wrapping<usize>; fn mul(self, other: crate::num::Wrapping<usize>) -> crate::num::Wrapping<usize>; }
    impl crate::ops::Mul<&crate::num::Wrapping<usize>> for crate::num::Wrapping<usize> { type Output = crate::num::Wrapping<usize>; fn mul(self, other: &crate::num::Wrapping<usize>) -> crate::num::Wrapping<usize>; }
    impl crate::ops::MulAssign<crate::num::Wrapping<usize>> for crate::num::Wrapping<usize> { fn mul_assign(&mut self, other: crate::num::Wrapping<usize>); }
    impl crate::ops::MulAssign<usize> for crate::num::Wrapping<usize> { fn mul_assign(&mut self, other: usize); }
    impl crate::ops::Div<crate::num::Wrapping<usize>> for crate::num::Wrapping<usize> { type Output = crate::num::Wrapping<usize>; fn div(self, other: crate::num::Wrapping<usize>) -> crate::num::Wrapping<usize>; }
    impl crate::ops::Div<&crate::num::Wrapping<usize>> for crate::num::Wrapping<usize> { type Output = crate::num::Wrapping<usize>; fn div(self, other: &crate::num::Wrapping<usize>) -> crate::num::Wrapping<usize>; }
    impl crate::ops::DivAssign<crate::num::Wrapping<usize>> for crate::num::Wrapping<usize> { fn div_assign(&mut self, other: crate::num::Wrapping<usize>); }
    impl crate::ops::DivAssign<usize> for crate::num::Wrapping<usize> { fn div_assign(&mut self, other: usize); }
    impl crate::ops::Rem<crate::num::Wrapping<usize>> for crate::num::Wrapping<usize> { type Output = crate::num::Wrapping<usize>; fn rem(self, other: crate::num::Wrapping<usize>) -> crate::num::Wrapping<usize>; }
    impl crate::ops::Rem<&crate::num::Wrapping<usize>> for crate::num::Wrapping<usize> { type Output = crate::num::Wrapping<usize>; fn rem(self, other: &crate::num::Wrapping<usize>) -> crate::num::Wrapping<usize>; }
    impl crate::ops::RemAssign<crate::num::Wrapping<usize>> for crate::num::Wrapping<usize> { fn rem_assign(&mut self, other: crate::num::Wrapping<usize>); }
    impl crate::ops::RemAssign<usize> for crate::num::Wrapping<usize> { fn rem_assign(&mut self, other: usize); }
    impl crate::ops::BitXor<crate::num::Wrapping<usize>> for crate::num::Wrapping<usize> { type Output = crate::num::Wrapping<usize>; fn bitxor(self, other: crate::num::Wrapping<usize>) -> crate::num::Wrapping<usize>; }
    impl crate::ops::BitXor<&crate::num::Wrapping<usize>> for crate::num::Wrapping<usize> { type Output = crate::num::Wrapping<usize>; fn bitxor(self, other: &crate::num::Wrapping<usize>) -> crate::num::Wrapping<usize>; }
    impl crate::ops::BitXorAssign<crate::num::Wrapping<usize>> for crate::num::Wrapping<usize> { fn bitxor_assign(&mut self, other: crate::num::Wrapping<usize>); }
    impl crate::ops::BitXorAssign<usize> for crate::num::Wrapping<usize> { fn bitxor_assign(&mut self, other: usize); }
    impl crate::ops::BitOr<crate::num::Wrapping<usize>> for crate::num::Wrapping<usize> { type Output = crate::num::Wrapping<usize>; fn bitor(self, other: crate::num::Wrapping<usize>) -> crate::num::Wrapping<usize>; }
    impl crate::ops::BitOr<&crate::num::Wrapping<usize>> for crate::num::Wrapping<usize> { type Output = crate::num::Wrapping<usize>; fn bitor(self, other: &crate::num::Wrapping<usize>) -> crate::num::Wrapping<usize>; }
    impl crate::ops::BitOrAssign<crate::num::Wrapping<usize>> for crate::num::Wrapping<usize> { fn bitor_assign(&mut self, other: crate::num::Wrapping<usize>); }
    impl crate::ops::BitOrAssign<usize> for crate::num::Wrapping<usize> { fn bitor_assign(&mut self, other: usize); }
    impl crate::ops::BitAnd<crate::num::Wrapping<usize>> for crate::num::Wrapping<usize> { type Output = crate::num::Wrapping<usize>; fn bitand(self, other: crate::num::Wrapping<usize>) -> crate::num::Wrapping<usize>; }
    impl crate::ops::BitAnd<&crate::num::Wrapping<usize>> for crate::num::Wrapping<usize> { type Output = crate::num::Wrapping<usize>; fn bitand(self, other: &crate::num::Wrapping<usize>) -> crate::num::Wrapping<usize>; }
    impl crate::ops::BitAndAssign<crate::num::Wrapping<usize>> for crate::num::Wrapping<usize> { fn bitand_assign(&mut self, other: crate::num::Wrapping<usize>); }
    impl crate::ops::BitAndAssign<usize> for crate::num::Wrapping<usize> { fn bitand_assign(&mut self, other: usize); }
    impl crate::ops::Not for crate::num::Wrapping<usize> { type Output = crate::num::Wrapping<usize>; fn not(self) -> crate::num::Wrapping<usize>; }
    impl crate::ops::Neg for crate::num::Wrapping<usize> { type Output = crate::num::Wrapping<usize>; fn neg(self) -> crate::num::Wrapping<usize>; }
    impl crate::ops::Shl<usize> for crate::num::Wrapping<usize> { type Output = crate::num::Wrapping<usize>; fn shl(self, other: usize) -> crate::num::Wrapping<usize>; }
    impl crate::ops::ShlAssign<usize> for crate::num::Wrapping<usize> { fn shl_assign(&mut self, other: usize); }
    impl crate::ops::Shr<usize> for crate::num::Wrapping<usize> { type Output = crate::num::Wrapping<usize>; fn shr(self, other: usize) -> crate::num::Wrapping<usize>; }
    impl crate::ops::ShrAssign<usize> for crate::num::Wrapping<usize> { fn shr_assign(&mut self, other: usize); }
    impl crate::ops::Add<crate::num::Saturating<i8>> for crate::num::Saturating<i8> { type Output = crate::num::Saturating<i8>; fn add(self, other: crate::num::Saturating<i8>) -> crate::num::Saturating<i8>; }
    impl crate::ops::AddAssign<crate::num::Saturating<i8>> for crate::num::Saturating<i8> { fn add_assign(&mut self, other: crate::num::Saturating<i8>); }
    impl crate::ops::AddAssign<i8> for crate::num::Saturating<i8> { fn add_assign(&mut self, other: i8); }
    impl crate::ops::Sub<crate::num::Saturating<i8>> for crate::num::Saturating<i8> { type Output = crate::num::Saturating<i8>; fn sub(self, other: crate::num::Saturating<i8>) -> crate::num::Saturating<i8>; }
    impl crate::ops::SubAssign<crate::num::Saturating<i8>> for crate::num::Saturating<i8> { fn sub_assign(&mut self, other: crate::num::Saturating<i8>); }
    impl crate::ops::SubAssign<i8> for crate::num::Saturating<i8> { fn sub_assign(&mut self, other: i8); }
    impl crate::ops::Mul<crate::num::Saturating<i8>> for crate::num::Saturating<i8> { type Output = crate::num::Saturating<i8>; fn mul(self, other: crate::num::Saturating<i8>) -> crate::num::Saturating<i8>; }
    impl crate::ops::MulAssign<crate::num::Saturating<i8>> for crate::num::Saturating<i8> { fn mul_assign(&mut self, other: crate::num::Saturating<i8>); }
    impl crate::ops::MulAssign<i8> for crate::num::Saturating<i8> { fn mul_assign(&mut self, other: i8); }
    impl crate::ops::Div<crate::num::Saturating<i8>> for crate::num::Saturating<i8> { type Output = crate::num::Saturating<i8>; fn div(self, other: crate::num::Saturating<i8>) -> crate::num::Saturating<i8>; }
    impl crate::ops::DivAssign<crate::num::Saturating<i8>> for crate::num::Saturating<i8> { fn div_assign(&mut self, other: crate::num::Saturating<i8>); }
    impl crate::ops::DivAssign<i8> for crate::num::Saturating<i8> { fn div_assign(&mut self, other: i8); }
    impl crate::ops::Rem<crate::num::Saturating<i8>> for crate::num::Saturating<i8> { type Output = crate::num::Saturating<i8>; fn rem(self, other: crate::num::Saturating<i8>) -> crate::num::Saturating<i8>; }
    impl crate::ops::RemAssign<crate::num::Saturating<i8>> for crate::num::Saturating<i8> { fn rem_assign(&mut self, other: crate::num::Saturating<i8>); }
    impl crate::ops::RemAssign<i8> for crate::num::Saturating<i8> { fn rem_assign(&mut self, other: i8); }
    impl crate::ops::BitXor<crate::num::Saturating<i8>> for crate::num::Saturating<i8> { type Output = crate::num::Saturating<i8>; fn bitxor(self, other: crate::num::Saturating<i8>) -> crate::num::Saturating<i8>; }
    impl crate::ops::BitXorAssign<crate::num::Saturating<i8>> for crate::num::Saturating<i8> { fn bitxor_assign(&mut self, other: crate::num::Saturating<i8>); }
    impl crate::ops::BitXorAssign<i8> for crate::num::Saturating<i8> { fn bitxor_assign(&mut self, other: i8); }
    impl crate::ops::BitOr<crate::num::Saturating<i8>> for crate::num::Saturating<i8> { type Output = crate::num::Saturating<i8>; fn bitor(self, other: crate::num::Saturating<i8>) -> crate::num::Saturating<i8>; }
    impl crate::ops::BitOrAssign<crate::num::Saturating<i8>> for crate::num::Saturating<i8> { fn bitor_assign(&mut self, other: crate::num::Saturating<i8>); }
    impl crate::ops::BitOrAssign<i8> for crate::num::Saturating<i8> { fn bitor_assign(&mut self, other: i8); }
    impl crate::ops::BitAnd<crate::num::Saturating<i8>> for crate::num::Saturating<i8> { type Output = crate::num::Saturating<i8>; fn bitand(self, other: crate::num::Saturating<i8>) -> crate::num::Saturating<i8>; }
    impl crate::ops::BitAndAssign<crate::num::Saturating<i8>> for crate::num::Saturating<i8> { fn bitand_assign(&mut self, other: crate::num::Saturating<i8>); }
    impl crate::ops::BitAndAssign<i8> for crate::num::Saturating<i8> { fn bitand_assign(&mut self, other: i8); }
    impl crate::ops::Not for crate::num::Saturating<i8> { type Output = crate::num::Saturating<i8>; fn not(self) -> crate::num::Saturating<i8>; }
    impl crate::ops::Neg for crate::num::Saturating<i8> { type Output = crate::num::Saturating<i8>; fn neg(self) -> crate::num::Saturating<i8>; }
    impl crate::ops::Add<crate::num::Saturating<i16>> for crate::num::Saturating<i16> { type Output = crate::num::Saturating<i16>; fn add(self, other: crate::num::Saturating<i16>) -> crate::num::Saturating<i16>; }
    impl crate::ops::AddAssign<crate::num::Saturating<i16>> for crate::num::Saturating<i16> { fn add_assign(&mut self, other: crate::num::Saturating<i16>); }
    impl crate::ops::AddAssign<i16> for crate::num::Saturating<i16> { fn add_assign(&mut self, other: i16); }
    impl crate::ops::Sub<crate::num::Saturating<i16>> for crate::num::Saturating<i16> { type Output = crate::num::Saturating<i16>; fn sub(self, other: crate::num::Saturating<i16>) -> crate::num::Saturating<i16>; }
    impl crate::ops::SubAssign<crate::num::Saturating<i16>> for crate::num::Saturating<i16> { fn sub_assign(&mut self, other: crate::num::Saturating<i16>); }
    impl crate::ops::SubAssign<i16> for crate::num::Saturating<i16> { fn sub_assign(&mut self, other: i16); }
    impl crate::ops::Mul<crate::num::Saturating<i16>> for crate::num::Saturating<i16> { type Output = crate::num::Saturating<i16>; fn mul(self, other: crate::num::Saturating<i16>) -> crate::num::Saturating<i16>; }
    impl crate::ops::MulAssign<crate::num::Saturating<i16>> for crate::num::Saturating<i16> { fn mul_assign(&mut self, other: crate::num::Saturating<i16>); }
    impl crate::ops::MulAssign<i16> for crate::num::Saturating<i16> { fn mul_assign(&mut self, other: i16); }
    impl crate::ops::Div<crate::num::Saturating<i16>> for crate::num::Saturating<i16> { type Output = crate::num::Saturating<i16>; fn div(self, other: crate::num::Saturating<i16>) -> crate::num::Saturating<i16>; }
    impl crate::ops::DivAssign<crate::num::Saturating<i16>> for crate::num::Saturating<i16> { fn div_assign(&mut self, other: crate::num::Saturating<i16>); }
    impl crate::ops::DivAssign<i16> for crate::num::Saturating<i16> { fn div_assign(&mut self, other: i16); }
    impl crate::ops::Rem<crate::num::Saturating<i16>> for crate::num::Saturating<i16> { type Output = crate::num::Saturating<i16>; fn rem(self, other: crate::num::Saturating<i16>) -> crate::num::Saturating<i16>; }
    impl crate::ops::RemAssign<crate::num::Saturating<i16>> for crate::num::Saturating<i16> { fn rem_assign(&mut self, other: crate::num::Saturating<i16>); }
    impl crate::ops::RemAssign<i16> for crate::num::Saturating<i16> { fn rem_assign(&mut self, other: i16); }
    impl crate::ops::BitXor<crate::num::Saturating<i16>> for crate::num::Saturating<i16> { type Output = crate::num::Saturating<i16>; fn bitxor(self, other: crate::num::Saturating<i16>) -> crate::num::Saturating<i16>; }
    impl crate::ops::BitXorAssign<crate::num::Saturating<i16>> for crate::num::Saturating<i16> { fn bitxor_assign(&mut self, other: crate::num::Saturating<i16>); }
    impl crate::ops::BitXorAssign<i16> for crate::num::Saturating<i16> { fn bitxor_assign(&mut self, other: i16); }
    impl crate::ops::BitOr<crate::num::Saturating<i16>> for crate::num::Saturating<i16> { type Output = crate::num::Saturating<i16>; fn bitor(self, other: crate::num::Saturating<i16>) -> crate::num::Saturating<i16>; }
    impl crate::ops::BitOrAssign<crate::num::Saturating<i16>> for crate::num::Saturating<i16> { fn bitor_assign(&mut self, other: crate::num::Saturating<i16>); }
    impl crate::ops::BitOrAssign<i16> for crate::num::Saturating<i16> { fn bitor_assign(&mut self, other: i16); }
    impl crate::ops::BitAnd<crate::num::Saturating<i16>> for crate::num::Saturating<i16> { type Output = crate::num::Saturating<i16>; fn bitand(self, other: crate::num::Saturating<i16>) -> crate::num::Saturating<i16>; }
    impl crate::ops::BitAndAssign<crate::num::Saturating<i16>> for crate::num::Saturating<i16> { fn bitand_assign(&mut self, other: crate::num::Saturating<i16>); }
    impl crate::ops::BitAndAssign<i16> for crate::num::Saturating<i16> { fn bitand_assign(&mut self, other: i16); }
    impl crate::ops::Not for crate::num::Saturating<i16> { type Output = crate::num::Saturating<i16>; fn not(self) -> crate::num::Saturating<i16>; }
    impl crate::ops::Neg for crate::num::Saturating<i16> { type Output = crate::num::Saturating<i16>; fn neg(self) -> crate::num::Saturating<i16>; }
    impl crate::ops::Add<crate::num::Saturating<i32>> for crate::num::Saturating<i32> { type Output = crate::num::Saturating<i32>; fn add(self, other: crate::num::Saturating<i32>) -> crate::num::Saturating<i32>; }
    impl crate::ops::AddAssign<crate::num::Saturating<i32>> for crate::num::Saturating<i32> { fn add_assign(&mut self, other: crate::num::Saturating<i32>); }
    impl crate::ops::AddAssign<i32> for crate::num::Saturating<i32> { fn add_assign(&mut self, other: i32); }
    impl crate::ops::Sub<crate::num::Saturating<i32>> for crate::num::Saturating<i32> { type Output = crate::num::Saturating<i32>; fn sub(self, other: crate::num::Saturating<i32>) -> crate::num::Saturating<i32>; }
    impl crate::ops::SubAssign<crate::num::Saturating<i32>> for crate::num::Saturating<i32> { fn sub_assign(&mut self, other: crate::num::Saturating<i32>); }
    impl crate::ops::SubAssign<i32> for crate::num::Saturating<i32> { fn sub_assign(&mut self, other: i32); }
    impl crate::ops::Mul<crate::num::Saturating<i32>> for crate::num::Saturating<i32> { type Output = crate::num::Saturating<i32>; fn mul(self, other: crate::num::Saturating<i32>) -> crate::num::Saturating<i32>; }
    impl crate::ops::MulAssign<crate::num::Saturating<i32>> for crate::num::Saturating<i32> { fn mul_assign(&mut self, other: crate::num::Saturating<i32>); }
    impl crate::ops::MulAssign<i32> for crate::num::Saturating<i32> { fn mul_assign(&mut self, other: i32); }
    impl crate::ops::Div<crate::num::Saturating<i32>> for crate::num::Saturating<i32> { type Output = crate::num::Saturating<i32>; fn div(self, other: crate::num::Saturating<i32>) -> crate::num::Saturating<i32>; }
    impl crate::ops::DivAssign<crate::num::Saturating<i32>> for crate::num::Saturating<i32> { fn div_assign(&mut self, other: crate::num::Saturating<i32>); }
    impl crate::ops::DivAssign<i32> for crate::num::Saturating<i32> { fn div_assign(&mut self, other: i32); }
    impl crate::ops::Rem<crate::num::Saturating<i32>> for crate::num::Saturating<i32> { type Output = crate::num::Saturating<i32>; fn rem(self, other: crate::num::Saturating<i32>) -> crate::num::Saturating<i32>; }
    impl crate::ops::RemAssign<crate::num::Saturating<i32>> for crate::num::Saturating<i32> { fn rem_assign(&mut self, other: crate::num::Saturating<i32>); }
    impl crate::ops::RemAssign<i32> for crate::num::Saturating<i32> { fn rem_assign(&mut self, other: i32); }
    impl crate::ops::BitXor<crate::num::Saturating<i32>> for crate::num::Saturating<i32> { type Output = crate::num::Saturating<i32>; fn bitxor(self, other: crate::num::Saturating<i32>) -> crate::num::Saturating<i32>; }
    impl crate::ops::BitXorAssign<crate::num::Saturating<i32>> for crate::num::Saturating<i32> { fn bitxor_assign(&mut self, other: crate::num::Saturating<i32>); }
    impl crate::ops::BitXorAssign<i32> for crate::num::Saturating<i32> { fn bitxor_assign(&mut self, other: i32); }
    impl crate::ops::BitOr<crate::num::Saturating<i32>> for crate::num::Saturating<i32> { type Output = crate::num::Saturating<i32>; fn bitor(self, other: crate::num::Saturating<i32>) -> crate::num::Saturating<i32>; }
    impl crate::ops::BitOrAssign<crate::num::Saturating<i32>> for crate::num::Saturating<i32> { fn bitor_assign(&mut self, other: crate::num::Saturating<i32>); }
    impl crate::ops::BitOrAssign<i32> for crate::num::Saturating<i32> { fn bitor_assign(&mut self, other: i32); }
    impl crate::ops::BitAnd<crate::num::Saturating<i32>> for crate::num::Saturating<i32> { type Output = crate::num::Saturating<i32>; fn bitand(self, other: crate::num::Saturating<i32>) -> crate::num::Saturating<i32>; }
    impl crate::ops::BitAndAssign<crate::num::Saturating<i32>> for crate::num::Saturating<i32> { fn bitand_assign(&mut self, other: crate::num::Saturating<i32>); }
    impl crate::ops::BitAndAssign<i32> for crate::num::Saturating<i32> { fn bitand_assign(&mut self, other: i32); }
    impl crate::ops::Not for crate::num::Saturating<i32> { type Output = crate::num::Saturating<i32>; fn not(self) -> crate::num::Saturating<i32>; }
    impl crate::ops::Neg for crate::num::Saturating<i32> { type Output = crate::num::Saturating<i32>; fn neg(self) -> crate::num::Saturating<i32>; }
    impl crate::ops::Add<crate::num::Saturating<i64>> for crate::num::Saturating<i64> { type Output = crate::num::Saturating<i64>; fn add(self, other: crate::num::Saturating<i64>) -> crate::num::Saturating<i64>; }
    impl crate::ops::AddAssign<crate::num::Saturating<i64>> for crate::num::Saturating<i64> { fn add_assign(&mut self, other: crate::num::Saturating<i64>); }
    impl crate::ops::AddAssign<i64> for crate::num::Saturating<i64> { fn add_assign(&mut self, other: i64); }
    impl crate::ops::Sub<crate::num::Saturating<i64>> for crate::num::Saturating<i64> { type Output = crate::num::Saturating<i64>; fn sub(self, other: crate::num::Saturating<i64>) -> crate::num::Saturating<i64>; }
    impl crate::ops::SubAssign<crate::num::Saturating<i64>> for crate::num::Saturating<i64> { fn sub_assign(&mut self, other: crate::num::Saturating<i64>); }
    impl crate::ops::SubAssign<i64> for crate::num::Saturating<i64> { fn sub_assign(&mut self, other: i64); }
    impl crate::ops::Mul<crate::num::Saturating<i64>> for crate::num::Saturating<i64> { type Output = crate::num::Saturating<i64>; fn mul(self, other: crate::num::Saturating<i64>) -> crate::num::Saturating<i64>; }
    impl crate::ops::MulAssign<crate::num::Saturating<i64>> for crate::num::Saturating<i64> { fn mul_assign(&mut self, other: crate::num::Saturating<i64>); }
    impl crate::ops::MulAssign<i64> for crate::num::Saturating<i64> { fn mul_assign(&mut self, other: i64); }
    impl crate::ops::Div<crate::num::Saturating<i64>> for crate::num::Saturating<i64> { type Output = crate::num::Saturating<i64>; fn div(self, other: crate::num::Saturating<i64>) -> crate::num::Saturating<i64>; }
    impl crate::ops::DivAssign<crate::num::Saturating<i64>> for crate::num::Saturating<i64> { fn div_assign(&mut self, other: crate::num::Saturating<i64>); }
    impl crate::ops::DivAssign<i64> for crate::num::Saturating<i64> { fn div_assign(&mut self, other: i64); }
    impl crate::ops::Rem<crate::num::Saturating<i64>> for crate::num::Saturating<i64> { type Output = crate::num::Saturating<i64>; fn rem(self, other: crate::num::Saturating<i64>) -> crate::num::Saturating<i64>; }
    impl crate::ops::RemAssign<crate::num::Saturating<i64>> for crate::num::Saturating<i64> { fn rem_assign(&mut self, other: crate::num::Saturating<i64>); }
    impl crate::ops::RemAssign<i64> for crate::num::Saturating<i64> { fn rem_assign(&mut self, other: i64); }
    impl crate::ops::BitXor<crate::num::Saturating<i64>> for crate::num::Saturating<i64> { type Output = crate::num::Saturating<i64>; fn bitxor(self, other: crate::num::Saturating<i64>) -> crate::num::Saturating<i64>; }
    impl crate::ops::BitXorAssign<crate::num::Saturating<i64>> for crate::num::Saturating<i64> { fn bitxor_assign(&mut self, other: crate::num::Saturating<i64>); }
    impl crate::ops::BitXorAssign<i64> for crate::num::Saturating<i64> { fn bitxor_assign(&mut self, other: i64); }
    impl crate::ops::BitOr<crate::num::Saturating<i64>> for crate::num::Saturating<i64> { type Output = crate::num::Saturating<i64>; fn bitor(self, other: crate::num::Saturating<i64>) -> crate::num::Saturating<i64>; }
    impl crate::ops::BitOrAssign<crate::num::Saturating<i64>> for crate::num::Saturating<i64> { fn bitor_assign(&mut self, other: crate::num::Saturating<i64>); }
    impl crate::ops::BitOrAssign<i64> for crate::num::Saturating<i64> { fn bitor_assign(&mut self, other: i64); }
    impl crate::ops::BitAnd<crate::num::Saturating<i64>> for crate::num::Saturating<i64> { type Output = crate::num::Saturating<i64>; fn bitand(self, other: crate::num::Saturating<i64>) -> crate::num::Saturating<i64>; }
    impl crate::ops::BitAndAssign<crate::num::Saturating<i64>> for crate::num::Saturating<i64> { fn bitand_assign(&mut self, other: crate::num::Saturating<i64>); }
    impl crate::ops::BitAndAssign<i64> for crate::num::Saturating<i64> { fn bitand_assign(&mut self, other: i64); }
    impl crate::ops::Not for crate::num::Saturating<i64> { type Output = crate::num::Saturating<i64>; fn not(self) -> crate::num::Saturating<i64>; }
    impl crate::ops::Neg for crate::num::Saturating<i64> { type Output = crate::num::Saturating<i64>; fn neg(self) -> crate::num::Saturating<i64>; }
    impl crate::ops::Add<crate::num::Saturating<i128>> for crate::num::Saturating<i128> { type Output = crate::num::Saturating<i128>; fn add(self, other: crate::num::Saturating<i128>) -> crate::num::Saturating<i128>; }
    impl crate::ops::AddAssign<crate::num::Saturating<i128>> for crate::num::Saturating<i128> { fn add_assign(&mut self, other: crate::num::Saturating<i128>); }
    impl crate::ops::AddAssign<i128> for crate::num::Saturating<i128> { fn add_assign(&mut self, other: i128); }
    impl crate::ops::Sub<crate::num::Saturating<i128>> for crate::num::Saturating<i128> { type Output = crate::num::Saturating<i128>; fn sub(self, other: crate::num::Saturating<i128>) -> crate::num::Saturating<i128>; }
    impl crate::ops::SubAssign<crate::num::Saturating<i128>> for crate::num::Saturating<i128> { fn sub_assign(&mut self, other: crate::num::Saturating<i128>); }
    impl crate::ops::SubAssign<i128> for crate::num::Saturating<i128> { fn sub_assign(&mut self, other: i128); }
    impl crate::ops::Mul<crate::num::Saturating<i128>> for crate::num::Saturating<i128> { type Output = crate::num::Saturating<i128>; fn mul(self, other: crate::num::Saturating<i128>) -> crate::num::Saturating<i128>; }
    impl crate::ops::MulAssign<crate::num::Saturating<i128>> for crate::num::Saturating<i128> { fn mul_assign(&mut self, other: crate::num::Saturating<i128>); }
    impl crate::ops::MulAssign<i128> for crate::num::Saturating<i128> { fn mul_assign(&mut self, other: i128); }
    impl crate::ops::Div<crate::num::Saturating<i128>> for crate::num::Saturating<i128> { type Output = crate::num::Saturating<i128>; fn div(self, other: crate::num::Saturating<i128>) -> crate::num::Saturating<i128>; }
    impl crate::ops::DivAssign<crate::num::Saturating<i128>> for crate::num::Saturating<i128> { fn div_assign(&mut self, other: crate::num::Saturating<i128>); }
    impl crate::ops::DivAssign<i128> for crate::num::Saturating<i128> { fn div_assign(&mut self, other: i128); }
    impl crate::ops::Rem<crate::num::Saturating<i128>> for crate::num::Saturating<i128> { type Output = crate::num::Saturating<i128>; fn rem(self, other: crate::num::Saturating<i128>) -> crate::num::Saturating<i128>; }
    impl crate::ops::RemAssign<crate::num::Saturating<i128>> for crate::num::Saturating<i128> { fn rem_assign(&mut self, other: crate::num::Saturating<i128>); }
    impl crate::ops::RemAssign<i128> for crate::num::Saturating<i128> { fn rem_assign(&mut self, other: i128); }
    impl crate::ops::BitXor<crate::num::Saturating<i128>> for crate::num::Saturating<i128> { type Output = crate::num::Saturating<i128>; fn bitxor(self, other: crate::num::Saturating<i128>) -> crate::num::Saturating<i128>; }
    impl crate::ops::BitXorAssign<crate::num::Saturating<i128>> for crate::num::Saturating<i128> { fn bitxor_assign(&mut self, other: crate::num::Saturating<i128>); }
    impl crate::ops::BitXorAssign<i128> for crate::num::Saturating<i128> { fn bitxor_assign(&mut self, other: i128); }
    impl crate::ops::BitOr<crate::num::Saturating<i128>> for crate::num::Saturating<i128> { type Output = crate::num::Saturating<i128>; fn bitor(self, other: crate::num::Saturating<i128>) -> crate::num::Saturating<i128>; }
    impl crate::ops::BitOrAssign<crate::num::Saturating<i128>> for crate::num::Saturating<i128> { fn bitor_assign(&mut self, other: crate::num::Saturating<i128>); }
    impl crate::ops::BitOrAssign<i128> for crate::num::Saturating<i128> { fn bitor_assign(&mut self, other: i128); }
    impl crate::ops::BitAnd<crate::num::Saturating<i128>> for crate::num::Saturating<i128> { type Output = crate::num::Saturating<i128>; fn bitand(self, other: crate::num::Saturating<i128>) -> crate::num::Saturating<i128>; }
    impl crate::ops::BitAndAssign<crate::num::Saturating<i128>> for crate::num::Saturating<i128> { fn bitand_assign(&mut self, other: crate::num::Saturating<i128>); }
    impl crate::ops::BitAndAssign<i128> for crate::num::Saturating<i128> { fn bitand_assign(&mut self, other: i128); }
    impl crate::ops::Not for crate::num::Saturating<i128> { type Output = crate::num::Saturating<i128>; fn not(self) -> crate::num::Saturating<i128>; }
    impl crate::ops::Neg for crate::num::Saturating<i128> { type Output = crate::num::Saturating<i128>; fn neg(self) -> crate::num::Saturating<i128>; }
    impl crate::ops::Add<crate::num::Saturating<isize>> for crate::num::Saturating<isize> { type Output = crate::num::Saturating<isize>; fn add(self, other: crate::num::Saturating<isize>) -> crate::num::Saturating<isize>; }
    impl crate::ops::AddAssign<crate::num::Saturating<isize>> for crate::num::Saturating<isize> { fn add_assign(&mut self, other: crate::num::Saturating<isize>); }
    impl crate::ops::AddAssign<isize> for crate::num::Saturating<isize> { fn add_assign(&mut self, other: isize); }
    impl crate::ops::Sub<crate::num::Saturating<isize>> for crate::num::Saturating<isize> { type Output = crate::num::Saturating<isize>; fn sub(self, other: crate::num::Saturating<isize>) -> crate::num::Saturating<isize>; }
    impl crate::ops::SubAssign<crate::num::Saturating<isize>> for crate::num::Saturating<isize> { fn sub_assign(&mut self, other: crate::num::Saturating<isize>); }
    impl crate::ops::SubAssign<isize> for crate::num::Saturating<isize> { fn sub_assign(&mut self, other: isize); }
    impl crate::ops::Mul<crate::num::Saturating<isize>> for crate::num::Saturating<isize> { type Output = crate::num::Saturating<isize>; fn mul(self, other: crate::num::Saturating<isize>) -> crate::num::Saturating<isize>; }
    impl crate::ops::MulAssign<crate::num::Saturating<isize>> for crate::num::Saturating<isize> { fn mul_assign(&mut self, other: crate::num::Saturating<isize>); }
    impl crate::ops::MulAssign<isize> for crate::num::Saturating<isize> { fn mul_assign(&mut self, other: isize); }
    impl crate::ops::Div<crate::num::Saturating<isize>> for crate::num::Saturating<isize> { type Output = crate::num::Saturating<isize>; fn div(self, other: crate::num::Saturating<isize>) -> crate::num::Saturating<isize>; }
    impl crate::ops::DivAssign<crate::num::Saturating<isize>> for crate::num::Saturating<isize> { fn div_assign(&mut self, other: crate::num::Saturating<isize>); }
    impl crate::ops::DivAssign<isize> for crate::num::Saturating<isize> { fn div_assign(&mut self, other: isize); }
    impl crate::ops::Rem<crate::num::Saturating<isize>> for crate::num::Saturating<isize> { type Output = crate::num::Saturating<isize>; fn rem(self, other: crate::num::Saturating<isize>) -> crate::num::Saturating<isize>; }
    impl crate::ops::RemAssign<crate::num::Saturating<isize>> for crate::num::Saturating<isize> { fn rem_assign(&mut self, other: crate::num::Saturating<isize>); }
    impl crate::ops::RemAssign<isize> for crate::num::Saturating<isize> { fn rem_assign(&mut self, other: isize); }
    impl crate::ops::BitXor<crate::num::Saturating<isize>> for crate::num::Saturating<isize> { type Output = crate::num::Saturating<isize>; fn bitxor(self, other: crate::num::Saturating<isize>) -> crate::num::Saturating<isize>; }
    impl crate::ops::BitXorAssign<crate::num::Saturating<isize>> for crate::num::Saturating<isize> { fn bitxor_assign(&mut self, other: crate::num::Saturating<isize>); }
    impl crate::ops::BitXorAssign<isize> for crate::num::Saturating<isize> { fn bitxor_assign(&mut self, other: isize); }
    impl crate::ops::BitOr<crate::num::Saturating<isize>> for crate::num::Saturating<isize> { type Output = crate::num::Saturating<isize>; fn bitor(self, other: crate::num::Saturating<isize>) -> crate::num::Saturating<isize>; }
    impl crate::ops::BitOrAssign<crate::num::Saturating<isize>> for crate::num::Saturating<isize> { fn bitor_assign(&mut self, other: crate::num::Saturating<isize>); }
    impl crate::ops::BitOrAssign<isize> for crate::num::Saturating<isize> { fn bitor_assign(&mut self, other: isize); }
    impl crate::ops::BitAnd<crate::num::Saturating<isize>> for crate::num::Saturating<isize> { type Output = crate::num::Saturating<isize>; fn bitand(self, other: crate::num::Saturating<isize>) -> crate::num::Saturating<isize>; }
    impl crate::ops::BitAndAssign<crate::num::Saturating<isize>> for crate::num::Saturating<isize> { fn bitand_assign(&mut self, other: crate::num::Saturating<isize>); }
    impl crate::ops::BitAndAssign<isize> for crate::num::Saturating<isize> { fn bitand_assign(&mut self, other: isize); }
    impl crate::ops::Not for crate::num::Saturating<isize> { type Output = crate::num::Saturating<isize>; fn not(self) -> crate::num::Saturating<isize>; }
    impl crate::ops::Neg for crate::num::Saturating<isize> { type Output = crate::num::Saturating<isize>; fn neg(self) -> crate::num::Saturating<isize>; }
    impl crate::ops::Add<crate::num::Saturating<u8>> for crate::num::Saturating<u8> { type Output = crate::num::Saturating<u8>; fn add(self, other: crate::num::Saturating<u8>) -> crate::num::Saturating<u8>; }
    impl crate::ops::AddAssign<crate::num::Saturating<u8>> for crate::num::Saturating<u8> { fn add_assign(&mut self, other: crate::num::Saturating<u8>); }
    impl crate::ops::AddAssign<u8> for crate::num::Saturating<u8> { fn add_assign(&mut self, other: u8); }
    impl crate::ops::Sub<crate::num::Saturating<u8>> for crate::num::Saturating<u8> { type Output = crate::num::Saturating<u8>; fn sub(self, other: crate::num::Saturating<u8>) -> crate::num::Saturating<u8>; }
    impl crate::ops::SubAssign<crate::num::Saturating<u8>> for crate::num::Saturating<u8> { fn sub_assign(&mut self, other: crate::num::Saturating<u8>); }
    impl crate::ops::SubAssign<u8> for crate::num::Saturating<u8> { fn sub_assign(&mut self, other: u8); }
    impl crate::ops::Mul<crate::num::Saturating<u8>> for crate::num::Saturating<u8> { type Output = crate::num::Saturating<u8>; fn mul(self, other: crate::num::Saturating<u8>) -> crate::num::Saturating<u8>; }
    impl crate::ops::MulAssign<crate::num::Saturating<u8>> for crate::num::Saturating<u8> { fn mul_assign(&mut self, other: crate::num::Saturating<u8>); }
    impl crate::ops::MulAssign<u8> for crate::num::Saturating<u8> { fn mul_assign(&mut self, other: u8); }
    impl crate::ops::Div<crate::num::Saturating<u8>> for crate::num::Saturating<u8> { type Output = crate::num::Saturating<u8>; fn div(self, other: crate::num::Saturating<u8>) -> crate::num::Saturating<u8>; }
    impl crate::ops::DivAssign<crate::num::Saturating<u8>> for crate::num::Saturating<u8> { fn div_assign(&mut self, other: crate::num::Saturating<u8>); }
    impl crate::ops::DivAssign<u8> for crate::num::Saturating<u8> { fn div_assign(&mut self, other: u8); }
    impl crate::ops::Rem<crate::num::Saturating<u8>> for crate::num::Saturating<u8> { type Output = crate::num::Saturating<u8>; fn rem(self, other: crate::num::Saturating<u8>) -> crate::num::Saturating<u8>; }
    impl crate::ops::RemAssign<crate::num::Saturating<u8>> for crate::num::Saturating<u8> { fn rem_assign(&mut self, other: crate::num::Saturating<u8>); }
    impl crate::ops::RemAssign<u8> for crate::num::Saturating<u8> { fn rem_assign(&mut self, other: u8); }
    impl crate::ops::BitXor<crate::num::Saturating<u8>> for crate::num::Saturating<u8> { type Output = crate::num::Saturating<u8>; fn bitxor(self, other: crate::num::Saturating<u8>) -> crate::num::Saturating<u8>; }
    impl crate::ops::BitXorAssign<crate::num::Saturating<u8>> for crate::num::Saturating<u8> { fn bitxor_assign(&mut self, other: crate::num::Saturating<u8>); }
    impl crate::ops::BitXorAssign<u8> for crate::num::Saturating<u8> { fn bitxor_assign(&mut self, other: u8); }
    impl crate::ops::BitOr<crate::num::Saturating<u8>> for crate::num::Saturating<u8> { type Output = crate::num::Saturating<u8>; fn bitor(self, other: crate::num::Saturating<u8>) -> crate::num::Saturating<u8>; }
    impl crate::ops::BitOrAssign<crate::num::Saturating<u8>> for crate::num::Saturating<u8> { fn bitor_assign(&mut self, other: crate::num::Saturating<u8>); }
    impl crate::ops::BitOrAssign<u8> for crate::num::Saturating<u8> { fn bitor_assign(&mut self, other: u8); }
    impl crate::ops::BitAnd<crate::num::Saturating<u8>> for crate::num::Saturating<u8> { type Output = crate::num::Saturating<u8>; fn bitand(self, other: crate::num::Saturating<u8>) -> crate::num::Saturating<u8>; }
    impl crate::ops::BitAndAssign<crate::num::Saturating<u8>> for crate::num::Saturating<u8> { fn bitand_assign(&mut self, other: crate::num::Saturating<u8>); }
    impl crate::ops::BitAndAssign<u8> for crate::num::Saturating<u8> { fn bitand_assign(&mut self, other: u8); }
    impl crate::ops::Not for crate::num::Saturating<u8> { type Output = crate::num::Saturating<u8>; fn not(self) -> crate::num::Saturating<u8>; }
    impl crate::ops::Add<crate::num::Saturating<u16>> for crate::num::Saturating<u16> { type Output = crate::num::Saturating<u16>; fn add(self, other: crate::num::Saturating<u16>) -> crate::num::Saturating<u16>; }
    impl crate::ops::AddAssign<crate::num::Saturating<u16>> for crate::num::Saturating<u16> { fn add_assign(&mut self, other: crate::num::Saturating<u16>); }
    impl crate::ops::AddAssign<u16> for crate::num::Saturating<u16> { fn add_assign(&mut self, other: u16); }
    impl crate::ops::Sub<crate::num::Saturating<u16>> for crate::num::Saturating<u16> { type Output = crate::num::Saturating<u16>; fn sub(self, other: crate::num::Saturating<u16>) -> crate::num::Saturating<u16>; }
    impl crate::ops::SubAssign<crate::num::Saturating<u16>> for crate::num::Saturating<u16> { fn sub_assign(&mut self, other: crate::num::Saturating<u16>); }
    impl crate::ops::SubAssign<u16> for crate::num::Saturating<u16> { fn sub_assign(&mut self, other: u16); }
    impl crate::ops::Mul<crate::num::Saturating<u16>> for crate::num::Saturating<u16> { type Output = crate::num::Saturating<u16>; fn mul(self, other: crate::num::Saturating<u16>) -> crate::num::Saturating<u16>; }
    impl crate::ops::MulAssign<crate::num::Saturating<u16>> for crate::num::Saturating<u16> { fn mul_assign(&mut self, other: crate::num::Saturating<u16>); }
    impl crate::ops::MulAssign<u16> for crate::num::Saturating<u16> { fn mul_assign(&mut self, other: u16); }
    impl crate::ops::Div<crate::num::Saturating<u16>> for crate::num::Saturating<u16> { type Output = crate::num::Saturating<u16>; fn div(self, other: crate::num::Saturating<u16>) -> crate::num::Saturating<u16>; }
    impl crate::ops::DivAssign<crate::num::Saturating<u16>> for crate::num::Saturating<u16> { fn div_assign(&mut self, other: crate::num::Saturating<u16>); }
    impl crate::ops::DivAssign<u16> for crate::num::Saturating<u16> { fn div_assign(&mut self, other: u16); }
    impl crate::ops::Rem<crate::num::Saturating<u16>> for crate::num::Saturating<u16> { type Output = crate::num::Saturating<u16>; fn rem(self, other: crate::num::Saturating<u16>) -> crate::num::Saturating<u16>; }
    impl crate::ops::RemAssign<crate::num::Saturating<u16>> for crate::num::Saturating<u16> { fn rem_assign(&mut self, other: crate::num::Saturating<u16>); }
    impl crate::ops::RemAssign<u16> for crate::num::Saturating<u16> { fn rem_assign(&mut self, other: u16); }
    impl crate::ops::BitXor<crate::num::Saturating<u16>> for crate::num::Saturating<u16> { type Output = crate::num::Saturating<u16>; fn bitxor(self, other: crate::num::Saturating<u16>) -> crate::num::Saturating<u16>; }
    impl crate::ops::BitXorAssign<crate::num::Saturating<u16>> for crate::num::Saturating<u16> { fn bitxor_assign(&mut self, other: crate::num::Saturating<u16>); }
    impl crate::ops::BitXorAssign<u16> for crate::num::Saturating<u16> { fn bitxor_assign(&mut self, other: u16); }
    impl crate::ops::BitOr<crate::num::Saturating<u16>> for crate::num::Saturating<u16> { type Output = crate::num::Saturating<u16>; fn bitor(self, other: crate::num::Saturating<u16>) -> crate::num::Saturating<u16>; }
    impl crate::ops::BitOrAssign<crate::num::Saturating<u16>> for crate::num::Saturating<u16> { fn bitor_assign(&mut self, other: crate::num::Saturating<u16>); }
    impl crate::ops::BitOrAssign<u16> for crate::num::Saturating<u16> { fn bitor_assign(&mut self, other: u16); }
    impl crate::ops::BitAnd<crate::num::Saturating<u16>> for crate::num::Saturating<u16> { type Output = crate::num::Saturating<u16>; fn bitand(self, other: crate::num::Saturating<u16>) -> crate::num::Saturating<u16>; }
    impl crate::ops::BitAndAssign<crate::num::Saturating<u16>> for crate::num::Saturating<u16> { fn bitand_assign(&mut self, other: crate::num::Saturating<u16>); }
    impl crate::ops::BitAndAssign<u16> for crate::num::Saturating<u16> { fn bitand_assign(&mut self, other: u16); }
    impl crate::ops::Not for crate::num::Saturating<u16> { type Output = crate::num::Saturating<u16>; fn not(self) -> crate::num::Saturating<u16>; }
    impl crate::ops::Add<crate::num::Saturating<u32>> for crate::num::Saturating<u32> { type Output = crate::num::Saturating<u32>; fn add(self, other: crate::num::Saturating<u32>) -> crate::num::Saturating<u32>; }
    impl crate::ops::AddAssign<crate::num::Saturating<u32>> for crate::num::Saturating<u32> { fn add_assign(&mut self, other: crate::num::Saturating<u32>); }
    impl crate::ops::AddAssign<u32> for crate::num::Saturating<u32> { fn add_assign(&mut self, other: u32); }
    impl crate::ops::Sub<crate::num::Saturating<u32>> for crate::num::Saturating<u32> { type Output = crate::num::Saturating<u32>; fn sub(self, other: crate::num::Saturating<u32>) -> crate::num::Saturating<u32>; }
    impl crate::ops::SubAssign<crate::num::Saturating<u32>> for crate::num::Saturating<u32> { fn sub_assign(&mut self, other: crate::num::Saturating<u32>); }
    impl crate::ops::SubAssign<u32> for crate::num::Saturating<u32> { fn sub_assign(&mut self, other: u32); }
    impl crate::ops::Mul<crate::num::Saturating<u32>> for crate::num::Saturating<u32> { type Output = crate::num::Saturating<u32>; fn mul(self, other: crate::num::Saturating<u32>) -> crate::num::Saturating<u32>; }
    impl crate::ops::MulAssign<crate::num::Saturating<u32>> for crate::num::Saturating<u32> { fn mul_assign(&mut self, other: crate::num::Saturating<u32>); }
    impl crate::ops::MulAssign<u32> for crate::num::Saturating<u32> { fn mul_assign(&mut self, other: u32); }
    impl crate::ops::Div<crate::num::Saturating<u32>> for crate::num::Saturating<u32> { type Output = crate::num::Saturating<u32>; fn div(self, other: crate::num::Saturating<u32>) -> crate::num::Saturating<u32>; }
    impl crate::ops::DivAssign<crate::num::Saturating<u32>> for crate::num::Saturating<u32> { fn div_assign(&mut self, other: crate::num::Saturating<u32>); }
    impl crate::ops::DivAssign<u32> for crate::num::Saturating<u32> { fn div_assign(&mut self, other: u32); }
    impl crate::ops::Rem<crate::num::Saturating<u32>> for crate::num::Saturating<u32> { type Output = crate::num::Saturating<u32>; fn rem(self, other: crate::num::Saturating<u32>) -> crate::num::Saturating<u32>; }
    impl crate::ops::RemAssign<crate::num::Saturating<u32>> for crate::num::Saturating<u32> { fn rem_assign(&mut self, other: crate::num::Saturating<u32>); }
    impl crate::ops::RemAssign<u32> for crate::num::Saturating<u32> { fn rem_assign(&mut self, other: u32); }
    impl crate::ops::BitXor<crate::num::Saturating<u32>> for crate::num::Saturating<u32> { type Output = crate::num::Saturating<u32>; fn bitxor(self, other: crate::num::Saturating<u32>) -> crate::num::Saturating<u32>; }
    impl crate::ops::BitXorAssign<crate::num::Saturating<u32>> for crate::num::Saturating<u32> { fn bitxor_assign(&mut self, other: crate::num::Saturating<u32>); }
    impl crate::ops::BitXorAssign<u32> for crate::num::Saturating<u32> { fn bitxor_assign(&mut self, other: u32); }
    impl crate::ops::BitOr<crate::num::Saturating<u32>> for crate::num::Saturating<u32> { type Output = crate::num::Saturating<u32>; fn bitor(self, other: crate::num::Saturating<u32>) -> crate::num::Saturating<u32>; }
    impl crate::ops::BitOrAssign<crate::num::Saturating<u32>> for crate::num::Saturating<u32> { fn bitor_assign(&mut self, other: crate::num::Saturating<u32>); }
    impl crate::ops::BitOrAssign<u32> for crate::num::Saturating<u32> { fn bitor_assign(&mut self, other: u32); }
    impl crate::ops::BitAnd<crate::num::Saturating<u32>> for crate::num::Saturating<u32> { type Output = crate::num::Saturating<u32>; fn bitand(self, other: crate::num::Saturating<u32>) -> crate::num::Saturating<u32>; }
    impl crate::ops::BitAndAssign<crate::num::Saturating<u32>> for crate::num::Saturating<u32> { fn bitand_assign(&mut self, other: crate::num::Saturating<u32>); }
    impl crate::ops::BitAndAssign<u32> for crate::num::Saturating<u32> { fn bitand_assign(&mut self, other: u32); }
    impl crate::ops::Not for crate::num::Saturating<u32> { type Output = crate::num::Saturating<u32>; fn not(self) -> crate::num::Saturating<u32>; }
    impl crate::ops::Add<crate::num::Saturating<u64>> for crate::num::Saturating<u64> { type Output = crate::num::Saturating<u64>; fn add(self, other: crate::num::Saturating<u64>) -> crate::num::Saturating<u64>; }
    impl crate::ops::AddAssign<crate::num::Saturating<u64>> for crate::num::Saturating<u64> { fn add_assign(&mut self, other: crate::num::Saturating<u64>); }
    impl crate::ops::AddAssign<u64> for crate::num::Saturating<u64> { fn add_assign(&mut self, other: u64); }
    impl crate::ops::Sub<crate::num::Saturating<u64>> for crate::num::Saturating<u64> { type Output = crate::num::Saturating<u64>; fn sub(self, other: crate::num::Saturating<u64>) -> crate::num::Saturating<u64>; }
    impl crate::ops::SubAssign<crate::num::Saturating<u64>> for crate::num::Saturating<u64> { fn sub_assign(&mut self, other: crate::num::Saturating<u64>); }
    impl crate::ops::SubAssign<u64> for crate::num::Saturating<u64> { fn sub_assign(&mut self, other: u64); }
    impl crate::ops::Mul<crate::num::Saturating<u64>> for crate::num::Saturating<u64> { type Output = crate::num::Saturating<u64>; fn mul(self, other: crate::num::Saturating<u64>) -> crate::num::Saturating<u64>; }
    impl crate::ops::MulAssign<crate::num::Saturating<u64>> for crate::num::Saturating<u64> { fn mul_assign(&mut self, other: crate::num::Saturating<u64>); }
    impl crate::ops::MulAssign<u64> for crate::num::Saturating<u64> { fn mul_assign(&mut self, other: u64); }
    impl crate::ops::Div<crate::num::Saturating<u64>> for crate::num::Saturating<u64> { type Output = crate::num::Saturating<u64>; fn div(self, other: crate::num::Saturating<u64>) -> crate::num::Saturating<u64>; }
    impl crate::ops::DivAssign<crate::num::Saturating<u64>> for crate::num::Saturating<u64> { fn div_assign(&mut self, other: crate::num::Saturating<u64>); }
    impl crate::ops::DivAssign<u64> for crate::num::Saturating<u64> { fn div_assign(&mut self, other: u64); }
    impl crate::ops::Rem<crate::num::Saturating<u64>> for crate::num::Saturating<u64> { type Output = crate::num::Saturating<u64>; fn rem(self, other: crate::num::Saturating<u64>) -> crate::num::Saturating<u64>; }
    impl crate::ops::RemAssign<crate::num::Saturating<u64>> for crate::num::Saturating<u64> { fn rem_assign(&mut self, other: crate::num::Saturating<u64>); }
    impl crate::ops::RemAssign<u64> for crate::num::Saturating<u64> { fn rem_assign(&mut self, other: u64); }
    impl crate::ops::BitXor<crate::num::Saturating<u64>> for crate::num::Saturating<u64> { type Output = crate::num::Saturating<u64>; fn bitxor(self, other: crate::num::Saturating<u64>) -> crate::num::Saturating<u64>; }
    impl crate::ops::BitXorAssign<crate::num::Saturating<u64>> for crate::num::Saturating<u64> { fn bitxor_assign(&mut self, other: crate::num::Saturating<u64>); }
    impl crate::ops::BitXorAssign<u64> for crate::num::Saturating<u64> { fn bitxor_assign(&mut self, other: u64); }
    impl crate::ops::BitOr<crate::num::Saturating<u64>> for crate::num::Saturating<u64> { type Output = crate::num::Saturating<u64>; fn bitor(self, other: crate::num::Saturating<u64>) -> crate::num::Saturating<u64>; }
    impl crate::ops::BitOrAssign<crate::num::Saturating<u64>> for crate::num::Saturating<u64> { fn bitor_assign(&mut self, other: crate::num::Saturating<u64>); }
    impl crate::ops::BitOrAssign<u64> for crate::num::Saturating<u64> { fn bitor_assign(&mut self, other: u64); }
    impl crate::ops::BitAnd<crate::num::Saturating<u64>> for crate::num::Saturating<u64> { type Output = crate::num::Saturating<u64>; fn bitand(self, other: crate::num::Saturating<u64>) -> crate::num::Saturating<u64>; }
    impl crate::ops::BitAndAssign<crate::num::Saturating<u64>> for crate::num::Saturating<u64> { fn bitand_assign(&mut self, other: crate::num::Saturating<u64>); }
    impl crate::ops::BitAndAssign<u64> for crate::num::Saturating<u64> { fn bitand_assign(&mut self, other: u64); }
    impl crate::ops::Not for crate::num::Saturating<u64> { type Output = crate::num::Saturating<u64>; fn not(self) -> crate::num::Saturating<u64>; }
    impl crate::ops::Add<crate::num::Saturating<u128>> for crate::num::Saturating<u128> { type Output = crate::num::Saturating<u128>; fn add(self, other: crate::num::Saturating<u128>) -> crate::num::Saturating<u128>; }
    impl crate::ops::AddAssign<crate::num::Saturating<u128>> for crate::num::Saturating<u128> { fn add_assign(&mut self, other: crate::num::Saturating<u128>); }
    impl crate::ops::AddAssign<u128> for crate::num::Saturating<u128> { fn add_assign(&mut self, other: u128); }
    impl crate::ops::Sub<crate::num::Saturating<u128>> for crate::num::Saturating<u128> { type Output = crate::num::Saturating<u128>; fn sub(self, other: crate::num::Saturating<u128>) -> crate::num::Saturating<u128>; }
    impl crate::ops::SubAssign<crate::num::Saturating<u128>> for crate::num::Saturating<u128> { fn sub_assign(&mut self, other: crate::num::Saturating<u128>); }
    impl crate::ops::SubAssign<u128> for crate::num::Saturating<u128> { fn sub_assign(&mut self, other: u128); }
    impl crate::ops::Mul<crate::num::Saturating<u128>> for crate::num::Saturating<u128> { type Output = crate::num::Saturating<u128>; fn mul(self, other: crate::num::Saturating<u128>) -> crate::num::Saturating<u128>; }
    impl crate::ops::MulAssign<crate::num::Saturating<u128>> for crate::num::Saturating<u128> { fn mul_assign(&mut self, other: crate::num::Saturating<u128>); }
    impl crate::ops::MulAssign<u128> for crate::num::Saturating<u128> { fn mul_assign(&mut self, other: u128); }
    impl crate::ops::Div<crate::num::Saturating<u128>> for crate::num::Saturating<u128> { type Output = crate::num::Saturating<u128>; fn div(self, other: crate::num::Saturating<u128>) -> crate::num::Saturating<u128>; }
    impl crate::ops::DivAssign<crate::num::Saturating<u128>> for crate::num::Saturating<u128> { fn div_assign(&mut self, other: crate::num::Saturating<u128>); }
    impl crate::ops::DivAssign<u128> for crate::num::Saturating<u128> { fn div_assign(&mut self, other: u128); }
    impl crate::ops::Rem<crate::num::Saturating<u128>> for crate::num::Saturating<u128> { type Output = crate::num::Saturating<u128>; fn rem(self, other: crate::num::Saturating<u128>) -> crate::num::Saturating<u128>; }
    impl crate::ops::RemAssign<crate::num::Saturating<u128>> for crate::num::Saturating<u128> { fn rem_assign(&mut self, other: crate::num::Saturating<u128>); }
    impl crate::ops::RemAssign<u128> for crate::num::Saturating<u128> { fn rem_assign(&mut self, other: u128); }
    impl crate::ops::BitXor<crate::num::Saturating<u128>> for crate::num::Saturating<u128> { type Output = crate::num::Saturating<u128>; fn bitxor(self, other: crate::num::Saturating<u128>) -> crate::num::Saturating<u128>; }
    impl crate::ops::BitXorAssign<crate::num::Saturating<u128>> for crate::num::Saturating<u128> { fn bitxor_assign(&mut self, other: crate::num::Saturating<u128>); }
    impl crate::ops::BitXorAssign<u128> for crate::num::Saturating<u128> { fn bitxor_assign(&mut self, other: u128); }
    impl crate::ops::BitOr<crate::num::Saturating<u128>> for crate::num::Saturating<u128> { type Output = crate::num::Saturating<u128>; fn bitor(self, other: crate::num::Saturating<u128>) -> crate::num::Saturating<u128>; }
    impl crate::ops::BitOrAssign<crate::num::Saturating<u128>> for crate::num::Saturating<u128> { fn bitor_assign(&mut self, other: crate::num::Saturating<u128>); }
    impl crate::ops::BitOrAssign<u128> for crate::num::Saturating<u128> { fn bitor_assign(&mut self, other: u128); }
    impl crate::ops::BitAnd<crate::num::Saturating<u128>> for crate::num::Saturating<u128> { type Output = crate::num::Saturating<u128>; fn bitand(self, other: crate::num::Saturating<u128>) -> crate::num::Saturating<u128>; }
    impl crate::ops::BitAndAssign<crate::num::Saturating<u128>> for crate::num::Saturating<u128> { fn bitand_assign(&mut self, other: crate::num::Saturating<u128>); }
    impl crate::ops::BitAndAssign<u128> for crate::num::Saturating<u128> { fn bitand_assign(&mut self, other: u128); }
    impl crate::ops::Not for crate::num::Saturating<u128> { type Output = crate::num::Saturating<u128>; fn not(self) -> crate::num::Saturating<u128>; }
    impl crate::ops::Add<crate::num::Saturating<usize>> for crate::num::Saturating<usize> { type Output = crate::num::Saturating<usize>; fn add(self, other: crate::num::Saturating<usize>) -> crate::num::Saturating<usize>; }
    impl crate::ops::AddAssign<crate::num::Saturating<usize>> for crate::num::Saturating<usize> { fn add_assign(&mut self, other: crate::num::Saturating<usize>); }
    impl crate::ops::AddAssign<usize> for crate::num::Saturating<usize> { fn add_assign(&mut self, other: usize); }
    impl crate::ops::Sub<crate::num::Saturating<usize>> for crate::num::Saturating<usize> { type Output = crate::num::Saturating<usize>; fn sub(self, other: crate::num::Saturating<usize>) -> crate::num::Saturating<usize>; }
    impl crate::ops::SubAssign<crate::num::Saturating<usize>> for crate::num::Saturating<usize> { fn sub_assign(&mut self, other: crate::num::Saturating<usize>); }
    impl crate::ops::SubAssign<usize> for crate::num::Saturating<usize> { fn sub_assign(&mut self, other: usize); }
    impl crate::ops::Mul<crate::num::Saturating<usize>> for crate::num::Saturating<usize> { type Output = crate::num::Saturating<usize>; fn mul(self, other: crate::num::Saturating<usize>) -> crate::num::Saturating<usize>; }
    impl crate::ops::MulAssign<crate::num::Saturating<usize>> for crate::num::Saturating<usize> { fn mul_assign(&mut self, other: crate::num::Saturating<usize>); }
    impl crate::ops::MulAssign<usize> for crate::num::Saturating<usize> { fn mul_assign(&mut self, other: usize); }
    impl crate::ops::Div<crate::num::Saturating<usize>> for crate::num::Saturating<usize> { type Output = crate::num::Saturating<usize>; fn div(self, other: crate::num::Saturating<usize>) -> crate::num::Saturating<usize>; }
    impl crate::ops::DivAssign<crate::num::Saturating<usize>> for crate::num::Saturating<usize> { fn div_assign(&mut self, other: crate::num::Saturating<usize>); }
    impl crate::ops::DivAssign<usize> for crate::num::Saturating<usize> { fn div_assign(&mut self, other: usize); }
    impl crate::ops::Rem<crate::num::Saturating<usize>> for crate::num::Saturating<usize> { type Output = crate::num::Saturating<usize>; fn rem(self, other: crate::num::Saturating<usize>) -> crate::num::Saturating<usize>; }
    impl crate::ops::RemAssign<crate::num::Saturating<usize>> for crate::num::Saturating<usize> { fn rem_assign(&mut self, other: crate::num::Saturating<usize>); }
    impl crate::ops::RemAssign<usize> for crate::num::Saturating<usize> { fn rem_assign(&mut self, other: usize); }
    impl crate::ops::BitXor<crate::num::Saturating<usize>> for crate::num::Saturating<usize> { type Output = crate::num::Saturating<usize>; fn bitxor(self, other: crate::num::Saturating<usize>) -> crate::num::Saturating<usize>; }
    impl crate::ops::BitXorAssign<crate::num::Saturating<usize>> for crate::num::Saturating<usize> { fn bitxor_assign(&mut self, other: crate::num::Saturating<usize>); }
    impl crate::ops::BitXorAssign<usize> for crate::num::Saturating<usize> { fn bitxor_assign(&mut self, other: usize); }
    impl crate::ops::BitOr<crate::num::Saturating<usize>> for crate::num::Saturating<usize> { type Output = crate::num::Saturating<usize>; fn bitor(self, other: crate::num::Saturating<usize>) -> crate::num::Saturating<usize>; }
    impl crate::ops::BitOrAssign<crate::num::Saturating<usize>> for crate::num::Saturating<usize> { fn bitor_assign(&mut self, other: crate::num::Saturating<usize>); }
    impl crate::ops::BitOrAssign<usize> for crate::num::Saturating<usize> { fn bitor_assign(&mut self, other: usize); }
    impl crate::ops::BitAnd<crate::num::Saturating<usize>> for crate::num::Saturating<usize> { type Output = crate::num::Saturating<usize>; fn bitand(self, other: crate::num::Saturating<usize>) -> crate::num::Saturating<usize>; }
    impl crate::ops::BitAndAssign<crate::num::Saturating<usize>> for crate::num::Saturating<usize> { fn bitand_assign(&mut self, other: crate::num::Saturating<usize>); }
    impl crate::ops::BitAndAssign<usize> for crate::num::Saturating<usize> { fn bitand_assign(&mut self, other: usize); }
    impl crate::ops::Not for crate::num::Saturating<usize> { type Output = crate::num::Saturating<usize>; fn not(self) -> crate::num::Saturating<usize>; }
    impl crate::num::Saturating<usize> {
        pub const MIN: crate::num::Saturating<usize>;
        pub const MAX: crate::num::Saturating<usize>;
        pub const BITS: u32;
        pub const fn count_ones(self) -> u32;
        pub const fn count_zeros(self) -> u32;
        pub const fn trailing_zeros(self) -> u32;
        pub const fn rotate_left(self, n: u32) -> crate::num::Saturating<usize>;
        pub const fn rotate_right(self, n: u32) -> crate::num::Saturating<usize>;
        pub const fn swap_bytes(self) -> crate::num::Saturating<usize>;
        pub const fn reverse_bits(self) -> crate::num::Saturating<usize>;
        pub const fn from_be(x: crate::num::Saturating<usize>) -> crate::num::Saturating<usize>;
        pub const fn from_le(x: crate::num::Saturating<usize>) -> crate::num::Saturating<usize>;
        pub const fn to_be(self) -> crate::num::Saturating<usize>;
        pub const fn to_le(self) -> crate::num::Saturating<usize>;
        pub const fn pow(self, exp: u32) -> crate::num::Saturating<usize>;
    }
    impl crate::num::Saturating<u8> {
        pub const MIN: crate::num::Saturating<u8>;
        pub const MAX: crate::num::Saturating<u8>;
        pub const BITS: u32;
        pub const fn count_ones(self) -> u32;
        pub const fn count_zeros(self) -> u32;
        pub const fn trailing_zeros(self) -> u32;
        pub const fn rotate_left(self, n: u32) -> crate::num::Saturating<u8>;
        pub const fn rotate_right(self, n: u32) -> crate::num::Saturating<u8>;
        pub const fn swap_bytes(self) -> crate::num::Saturating<u8>;
        pub const fn reverse_bits(self) -> crate::num::Saturating<u8>;
        pub const fn from_be(x: crate::num::Saturating<u8>) -> crate::num::Saturating<u8>;
        pub const fn from_le(x: crate::num::Saturating<u8>) -> crate::num::Saturating<u8>;
        pub const fn to_be(self) -> crate::num::Saturating<u8>;
        pub const fn to_le(self) -> crate::num::Saturating<u8>;
        pub const fn pow(self, exp: u32) -> crate::num::Saturating<u8>;
    }
    impl crate::num::Saturating<u16> {
        pub const MIN: crate::num::Saturating<u16>;
        pub const MAX: crate::num::Saturating<u16>;
        pub const BITS: u32;
        pub const fn count_ones(self) -> u32;
        pub const fn count_zeros(self) -> u32;
        pub const fn trailing_zeros(self) -> u32;
        pub const fn rotate_left(self, n: u32) -> crate::num::Saturating<u16>;
        pub const fn rotate_right(self, n: u32) -> crate::num::Saturating<u16>;
        pub const fn swap_bytes(self) -> crate::num::Saturating<u16>;
        pub const fn reverse_bits(self) -> crate::num::Saturating<u16>;
        pub const fn from_be(x: crate::num::Saturating<u16>) -> crate::num::Saturating<u16>;
        pub const fn from_le(x: crate::num::Saturating<u16>) -> crate::num::Saturating<u16>;
        pub const fn to_be(self) -> crate::num::Saturating<u16>;
        pub const fn to_le(self) -> crate::num::Saturating<u16>;
        pub const fn pow(self, exp: u32) -> crate::num::Saturating<u16>;
    }
    impl crate::num::Saturating<u32> {
        pub const MIN: crate::num::Saturating<u32>;
        pub const MAX: crate::num::Saturating<u32>;
        pub const BITS: u32;
        pub const fn count_ones(self) -> u32;
        pub const fn count_zeros(self) -> u32;
        pub const fn trailing_zeros(self) -> u32;
        pub const fn rotate_left(self, n: u32) -> crate::num::Saturating<u32>;
        pub const fn rotate_right(self, n: u32) -> crate::num::Saturating<u32>;
        pub const fn swap_bytes(self) -> crate::num::Saturating<u32>;
        pub const fn reverse_bits(self) -> crate::num::Saturating<u32>;
        pub const fn from_be(x: crate::num::Saturating<u32>) -> crate::num::Saturating<u32>;
        pub const fn from_le(x: crate::num::Saturating<u32>) -> crate::num::Saturating<u32>;
        pub const fn to_be(self) -> crate::num::Saturating<u32>;
        pub const fn to_le(self) -> crate::num::Saturating<u32>;
        pub const fn pow(self, exp: u32) -> crate::num::Saturating<u32>;
    }
    impl crate::num::Saturating<u64> {
        pub const MIN: crate::num::Saturating<u64>;
        pub const MAX: crate::num::Saturating<u64>;
        pub const BITS: u32;
        pub const fn count_ones(self) -> u32;
        pub const fn count_zeros(self) -> u32;
        pub const fn trailing_zeros(self) -> u32;
        pub const fn rotate_left(self, n: u32) -> crate::num::Saturating<u64>;
        pub const fn rotate_right(self, n: u32) -> crate::num::Saturating<u64>;
        pub const fn swap_bytes(self) -> crate::num::Saturating<u64>;
        pub const fn reverse_bits(self) -> crate::num::Saturating<u64>;
        pub const fn from_be(x: crate::num::Saturating<u64>) -> crate::num::Saturating<u64>;
        pub const fn from_le(x: crate::num::Saturating<u64>) -> crate::num::Saturating<u64>;
        pub const fn to_be(self) -> crate::num::Saturating<u64>;
        pub const fn to_le(self) -> crate::num::Saturating<u64>;
        pub const fn pow(self, exp: u32) -> crate::num::Saturating<u64>;
    }
    impl crate::num::Saturating<u128> {
        pub const MIN: crate::num::Saturating<u128>;
        pub const MAX: crate::num::Saturating<u128>;
        pub const BITS: u32;
        pub const fn count_ones(self) -> u32;
        pub const fn count_zeros(self) -> u32;
        pub const fn trailing_zeros(self) -> u32;
        pub const fn rotate_left(self, n: u32) -> crate::num::Saturating<u128>;
        pub const fn rotate_right(self, n: u32) -> crate::num::Saturating<u128>;
        pub const fn swap_bytes(self) -> crate::num::Saturating<u128>;
        pub const fn reverse_bits(self) -> crate::num::Saturating<u128>;
        pub const fn from_be(x: crate::num::Saturating<u128>) -> crate::num::Saturating<u128>;
        pub const fn from_le(x: crate::num::Saturating<u128>) -> crate::num::Saturating<u128>;
        pub const fn to_be(self) -> crate::num::Saturating<u128>;
        pub const fn to_le(self) -> crate::num::Saturating<u128>;
        pub const fn pow(self, exp: u32) -> crate::num::Saturating<u128>;
    }
    impl crate::num::Saturating<isize> {
        pub const MIN: crate::num::Saturating<isize>;
        pub const MAX: crate::num::Saturating<isize>;
        pub const BITS: u32;
        pub const fn count_ones(self) -> u32;
        pub const fn count_zeros(self) -> u32;
        pub const fn trailing_zeros(self) -> u32;
        pub const fn rotate_left(self, n: u32) -> crate::num::Saturating<isize>;
        pub const fn rotate_right(self, n: u32) -> crate::num::Saturating<isize>;
        pub const fn swap_bytes(self) -> crate::num::Saturating<isize>;
        pub const fn reverse_bits(self) -> crate::num::Saturating<isize>;
        pub const fn from_be(x: crate::num::Saturating<isize>) -> crate::num::Saturating<isize>;
        pub const fn from_le(x: crate::num::Saturating<isize>) -> crate::num::Saturating<isize>;
        pub const fn to_be(self) -> crate::num::Saturating<isize>;
        pub const fn to_le(self) -> crate::num::Saturating<isize>;
        pub const fn pow(self, exp: u32) -> crate::num::Saturating<isize>;
    }
    impl crate::num::Saturating<i8> {
        pub const MIN: crate::num::Saturating<i8>;
        pub const MAX: crate::num::Saturating<i8>;
        pub const BITS: u32;
        pub const fn count_ones(self) -> u32;
        pub const fn count_zeros(self) -> u32;
        pub const fn trailing_zeros(self) -> u32;
        pub const fn rotate_left(self, n: u32) -> crate::num::Saturating<i8>;
        pub const fn rotate_right(self, n: u32) -> crate::num::Saturating<i8>;
        pub const fn swap_bytes(self) -> crate::num::Saturating<i8>;
        pub const fn reverse_bits(self) -> crate::num::Saturating<i8>;
        pub const fn from_be(x: crate::num::Saturating<i8>) -> crate::num::Saturating<i8>;
        pub const fn from_le(x: crate::num::Saturating<i8>) -> crate::num::Saturating<i8>;
        pub const fn to_be(self) -> crate::num::Saturating<i8>;
        pub const fn to_le(self) -> crate::num::Saturating<i8>;
        pub const fn pow(self, exp: u32) -> crate::num::Saturating<i8>;
    }
    impl crate::num::Saturating<i16> {
        pub const MIN: crate::num::Saturating<i16>;
        pub const MAX: crate::num::Saturating<i16>;
        pub const BITS: u32;
        pub const fn count_ones(self) -> u32;
        pub const fn count_zeros(self) -> u32;
        pub const fn trailing_zeros(self) -> u32;
        pub const fn rotate_left(self, n: u32) -> crate::num::Saturating<i16>;
        pub const fn rotate_right(self, n: u32) -> crate::num::Saturating<i16>;
        pub const fn swap_bytes(self) -> crate::num::Saturating<i16>;
        pub const fn reverse_bits(self) -> crate::num::Saturating<i16>;
        pub const fn from_be(x: crate::num::Saturating<i16>) -> crate::num::Saturating<i16>;
        pub const fn from_le(x: crate::num::Saturating<i16>) -> crate::num::Saturating<i16>;
        pub const fn to_be(self) -> crate::num::Saturating<i16>;
        pub const fn to_le(self) -> crate::num::Saturating<i16>;
        pub const fn pow(self, exp: u32) -> crate::num::Saturating<i16>;
    }
    impl crate::num::Saturating<i32> {
        pub const MIN: crate::num::Saturating<i32>;
        pub const MAX: crate::num::Saturating<i32>;
        pub const BITS: u32;
        pub const fn count_ones(self) -> u32;
        pub const fn count_zeros(self) -> u32;
        pub const fn trailing_zeros(self) -> u32;
        pub const fn rotate_left(self, n: u32) -> crate::num::Saturating<i32>;
        pub const fn rotate_right(self, n: u32) -> crate::num::Saturating<i32>;
        pub const fn swap_bytes(self) -> crate::num::Saturating<i32>;
        pub const fn reverse_bits(self) -> crate::num::Saturating<i32>;
        pub const fn from_be(x: crate::num::Saturating<i32>) -> crate::num::Saturating<i32>;
        pub const fn from_le(x: crate::num::Saturating<i32>) -> crate::num::Saturating<i32>;
        pub const fn to_be(self) -> crate::num::Saturating<i32>;
        pub const fn to_le(self) -> crate::num::Saturating<i32>;
        pub const fn pow(self, exp: u32) -> crate::num::Saturating<i32>;
    }
    impl crate::num::Saturating<i64> {
        pub const MIN: crate::num::Saturating<i64>;
        pub const MAX: crate::num::Saturating<i64>;
        pub const BITS: u32;
        pub const fn count_ones(self) -> u32;
        pub const fn count_zeros(self) -> u32;
        pub const fn trailing_zeros(self) -> u32;
        pub const fn rotate_left(self, n: u32) -> crate::num::Saturating<i64>;
        pub const fn rotate_right(self, n: u32) -> crate::num::Saturating<i64>;
        pub const fn swap_bytes(self) -> crate::num::Saturating<i64>;
        pub const fn reverse_bits(self) -> crate::num::Saturating<i64>;
        pub const fn from_be(x: crate::num::Saturating<i64>) -> crate::num::Saturating<i64>;
        pub const fn from_le(x: crate::num::Saturating<i64>) -> crate::num::Saturating<i64>;
        pub const fn to_be(self) -> crate::num::Saturating<i64>;
        pub const fn to_le(self) -> crate::num::Saturating<i64>;
        pub const fn pow(self, exp: u32) -> crate::num::Saturating<i64>;
    }
    impl crate::num::Saturating<i128> {
        pub const MIN: crate::num::Saturating<i128>;
        pub const MAX: crate::num::Saturating<i128>;
        pub const BITS: u32;
        pub const fn count_ones(self) -> u32;
        pub const fn count_zeros(self) -> u32;
        pub const fn trailing_zeros(self) -> u32;
        pub const fn rotate_left(self, n: u32) -> crate::num::Saturating<i128>;
        pub const fn rotate_right(self, n: u32) -> crate::num::Saturating<i128>;
        pub const fn swap_bytes(self) -> crate::num::Saturating<i128>;
        pub const fn reverse_bits(self) -> crate::num::Saturating<i128>;
        pub const fn from_be(x: crate::num::Saturating<i128>) -> crate::num::Saturating<i128>;
        pub const fn from_le(x: crate::num::Saturating<i128>) -> crate::num::Saturating<i128>;
        pub const fn to_be(self) -> crate::num::Saturating<i128>;
        pub const fn to_le(self) -> crate::num::Saturating<i128>;
        pub const fn pow(self, exp: u32) -> crate::num::Saturating<i128>;
    }
    impl crate::num::Saturating<isize> {
        pub const fn leading_zeros(self) -> u32;
        pub const fn abs(self) -> crate::num::Saturating<isize>;
        pub const fn signum(self) -> crate::num::Saturating<isize>;
        pub const fn is_positive(self) -> bool;
        pub const fn is_negative(self) -> bool;
    }
    impl crate::num::Saturating<i8> {
        pub const fn leading_zeros(self) -> u32;
        pub const fn abs(self) -> crate::num::Saturating<i8>;
        pub const fn signum(self) -> crate::num::Saturating<i8>;
        pub const fn is_positive(self) -> bool;
        pub const fn is_negative(self) -> bool;
    }
    impl crate::num::Saturating<i16> {
        pub const fn leading_zeros(self) -> u32;
        pub const fn abs(self) -> crate::num::Saturating<i16>;
        pub const fn signum(self) -> crate::num::Saturating<i16>;
        pub const fn is_positive(self) -> bool;
        pub const fn is_negative(self) -> bool;
    }
    impl crate::num::Saturating<i32> {
        pub const fn leading_zeros(self) -> u32;
        pub const fn abs(self) -> crate::num::Saturating<i32>;
        pub const fn signum(self) -> crate::num::Saturating<i32>;
        pub const fn is_positive(self) -> bool;
        pub const fn is_negative(self) -> bool;
    }
    impl crate::num::Saturating<i64> {
        pub const fn leading_zeros(self) -> u32;
        pub const fn abs(self) -> crate::num::Saturating<i64>;
        pub const fn signum(self) -> crate::num::Saturating<i64>;
        pub const fn is_positive(self) -> bool;
        pub const fn is_negative(self) -> bool;
    }
    impl crate::num::Saturating<i128> {
        pub const fn leading_zeros(self) -> u32;
        pub const fn abs(self) -> crate::num::Saturating<i128>;
        pub const fn signum(self) -> crate::num::Saturating<i128>;
        pub const fn is_positive(self) -> bool;
        pub const fn is_negative(self) -> bool;
    }
    impl crate::num::Saturating<usize> {
        pub const fn leading_zeros(self) -> u32;
        pub const fn is_power_of_two(self) -> bool;
    }
    impl crate::num::Saturating<u8> {
        pub const fn leading_zeros(self) -> u32;
        pub const fn is_power_of_two(self) -> bool;
    }
    impl crate::num::Saturating<u16> {
        pub const fn leading_zeros(self) -> u32;
        pub const fn is_power_of_two(self) -> bool;
    }
    impl crate::num::Saturating<u32> {
        pub const fn leading_zeros(self) -> u32;
        pub const fn is_power_of_two(self) -> bool;
    }
    impl crate::num::Saturating<u64> {
        pub const fn leading_zeros(self) -> u32;
        pub const fn is_power_of_two(self) -> bool;
    }
    impl crate::num::Saturating<u128> {
        pub const fn leading_zeros(self) -> u32;
        pub const fn is_power_of_two(self) -> bool;
    }
    impl crate::num::Wrapping<usize> {
        pub const fn reverse_bits(self) -> crate::num::Wrapping<usize>;
    }
    impl crate::num::Wrapping<u8> {
        pub const fn reverse_bits(self) -> crate::num::Wrapping<u8>;
    }
    impl crate::num::Wrapping<u16> {
        pub const fn reverse_bits(self) -> crate::num::Wrapping<u16>;
    }
    impl crate::num::Wrapping<u32> {
        pub const fn reverse_bits(self) -> crate::num::Wrapping<u32>;
    }
    impl crate::num::Wrapping<u64> {
        pub const fn reverse_bits(self) -> crate::num::Wrapping<u64>;
    }
    impl crate::num::Wrapping<u128> {
        pub const fn reverse_bits(self) -> crate::num::Wrapping<u128>;
    }
    impl crate::num::Wrapping<isize> {
        pub const fn reverse_bits(self) -> crate::num::Wrapping<isize>;
    }
    impl crate::num::Wrapping<i8> {
        pub const fn reverse_bits(self) -> crate::num::Wrapping<i8>;
    }
    impl crate::num::Wrapping<i16> {
        pub const fn reverse_bits(self) -> crate::num::Wrapping<i16>;
    }
    impl crate::num::Wrapping<i32> {
        pub const fn reverse_bits(self) -> crate::num::Wrapping<i32>;
    }
    impl crate::num::Wrapping<i64> {
        pub const fn reverse_bits(self) -> crate::num::Wrapping<i64>;
    }
    impl crate::num::Wrapping<i128> {
        pub const fn reverse_bits(self) -> crate::num::Wrapping<i128>;
    }
    impl crate::num::NonZero<u8> {
        pub const BITS: u32;
        pub const MIN: crate::num::NonZero<u8>;
        pub const MAX: crate::num::NonZero<u8>;
        pub const fn leading_zeros(self) -> u32;
        pub const fn trailing_zeros(self) -> u32;
        pub const fn count_ones(self) -> crate::num::NonZero<u32>;
        pub const fn checked_add(self, other: u8) -> crate::option::Option<crate::num::NonZero<u8>>;
        pub const fn saturating_add(self, other: u8) -> crate::num::NonZero<u8>;
        pub const fn checked_next_power_of_two(self) -> crate::option::Option<crate::num::NonZero<u8>>;
        pub const fn ilog2(self) -> u32;
        pub const fn ilog10(self) -> u32;
        pub const fn midpoint(self, rhs: crate::num::NonZero<u8>) -> crate::num::NonZero<u8>;
        pub const fn is_power_of_two(self) -> bool;
        pub const fn isqrt(self) -> crate::num::NonZero<u8>;
        pub const fn cast_signed(self) -> crate::num::NonZero<i8>;
        pub const fn checked_mul(self, other: crate::num::NonZero<u8>) -> crate::option::Option<crate::num::NonZero<u8>>;
        pub const fn saturating_mul(self, other: crate::num::NonZero<u8>) -> crate::num::NonZero<u8>;
        pub const fn checked_pow(self, other: u32) -> crate::option::Option<crate::num::NonZero<u8>>;
        pub const fn saturating_pow(self, other: u32) -> crate::num::NonZero<u8>;
    }
    impl crate::num::NonZero<u8> {
        pub const fn div_ceil(self, rhs: crate::num::NonZero<u8>) -> crate::num::NonZero<u8>;
    }
    impl crate::num::NonZero<u16> {
        pub const BITS: u32;
        pub const MIN: crate::num::NonZero<u16>;
        pub const MAX: crate::num::NonZero<u16>;
        pub const fn leading_zeros(self) -> u32;
        pub const fn trailing_zeros(self) -> u32;
        pub const fn count_ones(self) -> crate::num::NonZero<u32>;
        pub const fn checked_add(self, other: u16) -> crate::option::Option<crate::num::NonZero<u16>>;
        pub const fn saturating_add(self, other: u16) -> crate::num::NonZero<u16>;
        pub const fn checked_next_power_of_two(self) -> crate::option::Option<crate::num::NonZero<u16>>;
        pub const fn ilog2(self) -> u32;
        pub const fn ilog10(self) -> u32;
        pub const fn midpoint(self, rhs: crate::num::NonZero<u16>) -> crate::num::NonZero<u16>;
        pub const fn is_power_of_two(self) -> bool;
        pub const fn isqrt(self) -> crate::num::NonZero<u16>;
        pub const fn cast_signed(self) -> crate::num::NonZero<i16>;
        pub const fn checked_mul(self, other: crate::num::NonZero<u16>) -> crate::option::Option<crate::num::NonZero<u16>>;
        pub const fn saturating_mul(self, other: crate::num::NonZero<u16>) -> crate::num::NonZero<u16>;
        pub const fn checked_pow(self, other: u32) -> crate::option::Option<crate::num::NonZero<u16>>;
        pub const fn saturating_pow(self, other: u32) -> crate::num::NonZero<u16>;
    }
    impl crate::num::NonZero<u16> {
        pub const fn div_ceil(self, rhs: crate::num::NonZero<u16>) -> crate::num::NonZero<u16>;
    }
    impl crate::num::NonZero<u32> {
        pub const BITS: u32;
        pub const MIN: crate::num::NonZero<u32>;
        pub const MAX: crate::num::NonZero<u32>;
        pub const fn leading_zeros(self) -> u32;
        pub const fn trailing_zeros(self) -> u32;
        pub const fn count_ones(self) -> crate::num::NonZero<u32>;
        pub const fn checked_add(self, other: u32) -> crate::option::Option<crate::num::NonZero<u32>>;
        pub const fn saturating_add(self, other: u32) -> crate::num::NonZero<u32>;
        pub const fn checked_next_power_of_two(self) -> crate::option::Option<crate::num::NonZero<u32>>;
        pub const fn ilog2(self) -> u32;
        pub const fn ilog10(self) -> u32;
        pub const fn midpoint(self, rhs: crate::num::NonZero<u32>) -> crate::num::NonZero<u32>;
        pub const fn is_power_of_two(self) -> bool;
        pub const fn isqrt(self) -> crate::num::NonZero<u32>;
        pub const fn cast_signed(self) -> crate::num::NonZero<i32>;
        pub const fn checked_mul(self, other: crate::num::NonZero<u32>) -> crate::option::Option<crate::num::NonZero<u32>>;
        pub const fn saturating_mul(self, other: crate::num::NonZero<u32>) -> crate::num::NonZero<u32>;
        pub const fn checked_pow(self, other: u32) -> crate::option::Option<crate::num::NonZero<u32>>;
        pub const fn saturating_pow(self, other: u32) -> crate::num::NonZero<u32>;
    }
    impl crate::num::NonZero<u32> {
        pub const fn div_ceil(self, rhs: crate::num::NonZero<u32>) -> crate::num::NonZero<u32>;
    }
    impl crate::num::NonZero<u64> {
        pub const BITS: u32;
        pub const MIN: crate::num::NonZero<u64>;
        pub const MAX: crate::num::NonZero<u64>;
        pub const fn leading_zeros(self) -> u32;
        pub const fn trailing_zeros(self) -> u32;
        pub const fn count_ones(self) -> crate::num::NonZero<u32>;
        pub const fn checked_add(self, other: u64) -> crate::option::Option<crate::num::NonZero<u64>>;
        pub const fn saturating_add(self, other: u64) -> crate::num::NonZero<u64>;
        pub const fn checked_next_power_of_two(self) -> crate::option::Option<crate::num::NonZero<u64>>;
        pub const fn ilog2(self) -> u32;
        pub const fn ilog10(self) -> u32;
        pub const fn midpoint(self, rhs: crate::num::NonZero<u64>) -> crate::num::NonZero<u64>;
        pub const fn is_power_of_two(self) -> bool;
        pub const fn isqrt(self) -> crate::num::NonZero<u64>;
        pub const fn cast_signed(self) -> crate::num::NonZero<i64>;
        pub const fn checked_mul(self, other: crate::num::NonZero<u64>) -> crate::option::Option<crate::num::NonZero<u64>>;
        pub const fn saturating_mul(self, other: crate::num::NonZero<u64>) -> crate::num::NonZero<u64>;
        pub const fn checked_pow(self, other: u32) -> crate::option::Option<crate::num::NonZero<u64>>;
        pub const fn saturating_pow(self, other: u32) -> crate::num::NonZero<u64>;
    }
    impl crate::num::NonZero<u64> {
        pub const fn div_ceil(self, rhs: crate::num::NonZero<u64>) -> crate::num::NonZero<u64>;
    }
    impl crate::num::NonZero<u128> {
        pub const BITS: u32;
        pub const MIN: crate::num::NonZero<u128>;
        pub const MAX: crate::num::NonZero<u128>;
        pub const fn leading_zeros(self) -> u32;
        pub const fn trailing_zeros(self) -> u32;
        pub const fn count_ones(self) -> crate::num::NonZero<u32>;
        pub const fn checked_add(self, other: u128) -> crate::option::Option<crate::num::NonZero<u128>>;
        pub const fn saturating_add(self, other: u128) -> crate::num::NonZero<u128>;
        pub const fn checked_next_power_of_two(self) -> crate::option::Option<crate::num::NonZero<u128>>;
        pub const fn ilog2(self) -> u32;
        pub const fn ilog10(self) -> u32;
        pub const fn midpoint(self, rhs: crate::num::NonZero<u128>) -> crate::num::NonZero<u128>;
        pub const fn is_power_of_two(self) -> bool;
        pub const fn isqrt(self) -> crate::num::NonZero<u128>;
        pub const fn cast_signed(self) -> crate::num::NonZero<i128>;
        pub const fn checked_mul(self, other: crate::num::NonZero<u128>) -> crate::option::Option<crate::num::NonZero<u128>>;
        pub const fn saturating_mul(self, other: crate::num::NonZero<u128>) -> crate::num::NonZero<u128>;
        pub const fn checked_pow(self, other: u32) -> crate::option::Option<crate::num::NonZero<u128>>;
        pub const fn saturating_pow(self, other: u32) -> crate::num::NonZero<u128>;
    }
    impl crate::num::NonZero<u128> {
        pub const fn div_ceil(self, rhs: crate::num::NonZero<u128>) -> crate::num::NonZero<u128>;
    }
    impl crate::num::NonZero<usize> {
        pub const BITS: u32;
        pub const MIN: crate::num::NonZero<usize>;
        pub const MAX: crate::num::NonZero<usize>;
        pub const fn leading_zeros(self) -> u32;
        pub const fn trailing_zeros(self) -> u32;
        pub const fn count_ones(self) -> crate::num::NonZero<u32>;
        pub const fn checked_add(self, other: usize) -> crate::option::Option<crate::num::NonZero<usize>>;
        pub const fn saturating_add(self, other: usize) -> crate::num::NonZero<usize>;
        pub const fn checked_next_power_of_two(self) -> crate::option::Option<crate::num::NonZero<usize>>;
        pub const fn ilog2(self) -> u32;
        pub const fn ilog10(self) -> u32;
        pub const fn midpoint(self, rhs: crate::num::NonZero<usize>) -> crate::num::NonZero<usize>;
        pub const fn is_power_of_two(self) -> bool;
        pub const fn isqrt(self) -> crate::num::NonZero<usize>;
        pub const fn cast_signed(self) -> crate::num::NonZero<isize>;
        pub const fn checked_mul(self, other: crate::num::NonZero<usize>) -> crate::option::Option<crate::num::NonZero<usize>>;
        pub const fn saturating_mul(self, other: crate::num::NonZero<usize>) -> crate::num::NonZero<usize>;
        pub const fn checked_pow(self, other: u32) -> crate::option::Option<crate::num::NonZero<usize>>;
        pub const fn saturating_pow(self, other: u32) -> crate::num::NonZero<usize>;
    }
    impl crate::num::NonZero<usize> {
        pub const fn div_ceil(self, rhs: crate::num::NonZero<usize>) -> crate::num::NonZero<usize>;
    }
    impl crate::num::NonZero<i8> {
        pub const BITS: u32;
        pub const MIN: crate::num::NonZero<i8>;
        pub const MAX: crate::num::NonZero<i8>;
        pub const fn leading_zeros(self) -> u32;
        pub const fn trailing_zeros(self) -> u32;
        pub const fn count_ones(self) -> crate::num::NonZero<u32>;
        pub const fn abs(self) -> crate::num::NonZero<i8>;
        pub const fn checked_abs(self) -> crate::option::Option<crate::num::NonZero<i8>>;
        pub const fn overflowing_abs(self) -> (crate::num::NonZero<i8>, bool);
        pub const fn saturating_abs(self) -> crate::num::NonZero<i8>;
        pub const fn wrapping_abs(self) -> crate::num::NonZero<i8>;
        pub const fn unsigned_abs(self) -> crate::num::NonZero<u8>;
        pub const fn is_positive(self) -> bool;
        pub const fn is_negative(self) -> bool;
        pub const fn checked_neg(self) -> crate::option::Option<crate::num::NonZero<i8>>;
        pub const fn overflowing_neg(self) -> (crate::num::NonZero<i8>, bool);
        pub const fn saturating_neg(self) -> crate::num::NonZero<i8>;
        pub const fn wrapping_neg(self) -> crate::num::NonZero<i8>;
        pub const fn cast_unsigned(self) -> crate::num::NonZero<u8>;
        pub const fn checked_mul(self, other: crate::num::NonZero<i8>) -> crate::option::Option<crate::num::NonZero<i8>>;
        pub const fn saturating_mul(self, other: crate::num::NonZero<i8>) -> crate::num::NonZero<i8>;
        pub const fn checked_pow(self, other: u32) -> crate::option::Option<crate::num::NonZero<i8>>;
        pub const fn saturating_pow(self, other: u32) -> crate::num::NonZero<i8>;
    }
    impl crate::num::NonZero<i16> {
        pub const BITS: u32;
        pub const MIN: crate::num::NonZero<i16>;
        pub const MAX: crate::num::NonZero<i16>;
        pub const fn leading_zeros(self) -> u32;
        pub const fn trailing_zeros(self) -> u32;
        pub const fn count_ones(self) -> crate::num::NonZero<u32>;
        pub const fn abs(self) -> crate::num::NonZero<i16>;
        pub const fn checked_abs(self) -> crate::option::Option<crate::num::NonZero<i16>>;
        pub const fn overflowing_abs(self) -> (crate::num::NonZero<i16>, bool);
        pub const fn saturating_abs(self) -> crate::num::NonZero<i16>;
        pub const fn wrapping_abs(self) -> crate::num::NonZero<i16>;
        pub const fn unsigned_abs(self) -> crate::num::NonZero<u16>;
        pub const fn is_positive(self) -> bool;
        pub const fn is_negative(self) -> bool;
        pub const fn checked_neg(self) -> crate::option::Option<crate::num::NonZero<i16>>;
        pub const fn overflowing_neg(self) -> (crate::num::NonZero<i16>, bool);
        pub const fn saturating_neg(self) -> crate::num::NonZero<i16>;
        pub const fn wrapping_neg(self) -> crate::num::NonZero<i16>;
        pub const fn cast_unsigned(self) -> crate::num::NonZero<u16>;
        pub const fn checked_mul(self, other: crate::num::NonZero<i16>) -> crate::option::Option<crate::num::NonZero<i16>>;
        pub const fn saturating_mul(self, other: crate::num::NonZero<i16>) -> crate::num::NonZero<i16>;
        pub const fn checked_pow(self, other: u32) -> crate::option::Option<crate::num::NonZero<i16>>;
        pub const fn saturating_pow(self, other: u32) -> crate::num::NonZero<i16>;
    }
    impl crate::num::NonZero<i32> {
        pub const BITS: u32;
        pub const MIN: crate::num::NonZero<i32>;
        pub const MAX: crate::num::NonZero<i32>;
        pub const fn leading_zeros(self) -> u32;
        pub const fn trailing_zeros(self) -> u32;
        pub const fn count_ones(self) -> crate::num::NonZero<u32>;
        pub const fn abs(self) -> crate::num::NonZero<i32>;
        pub const fn checked_abs(self) -> crate::option::Option<crate::num::NonZero<i32>>;
        pub const fn overflowing_abs(self) -> (crate::num::NonZero<i32>, bool);
        pub const fn saturating_abs(self) -> crate::num::NonZero<i32>;
        pub const fn wrapping_abs(self) -> crate::num::NonZero<i32>;
        pub const fn unsigned_abs(self) -> crate::num::NonZero<u32>;
        pub const fn is_positive(self) -> bool;
        pub const fn is_negative(self) -> bool;
        pub const fn checked_neg(self) -> crate::option::Option<crate::num::NonZero<i32>>;
        pub const fn overflowing_neg(self) -> (crate::num::NonZero<i32>, bool);
        pub const fn saturating_neg(self) -> crate::num::NonZero<i32>;
        pub const fn wrapping_neg(self) -> crate::num::NonZero<i32>;
        pub const fn cast_unsigned(self) -> crate::num::NonZero<u32>;
        pub const fn checked_mul(self, other: crate::num::NonZero<i32>) -> crate::option::Option<crate::num::NonZero<i32>>;
        pub const fn saturating_mul(self, other: crate::num::NonZero<i32>) -> crate::num::NonZero<i32>;
        pub const fn checked_pow(self, other: u32) -> crate::option::Option<crate::num::NonZero<i32>>;
        pub const fn saturating_pow(self, other: u32) -> crate::num::NonZero<i32>;
    }
    impl crate::num::NonZero<i64> {
        pub const BITS: u32;
        pub const MIN: crate::num::NonZero<i64>;
        pub const MAX: crate::num::NonZero<i64>;
        pub const fn leading_zeros(self) -> u32;
        pub const fn trailing_zeros(self) -> u32;
        pub const fn count_ones(self) -> crate::num::NonZero<u32>;
        pub const fn abs(self) -> crate::num::NonZero<i64>;
        pub const fn checked_abs(self) -> crate::option::Option<crate::num::NonZero<i64>>;
        pub const fn overflowing_abs(self) -> (crate::num::NonZero<i64>, bool);
        pub const fn saturating_abs(self) -> crate::num::NonZero<i64>;
        pub const fn wrapping_abs(self) -> crate::num::NonZero<i64>;
        pub const fn unsigned_abs(self) -> crate::num::NonZero<u64>;
        pub const fn is_positive(self) -> bool;
        pub const fn is_negative(self) -> bool;
        pub const fn checked_neg(self) -> crate::option::Option<crate::num::NonZero<i64>>;
        pub const fn overflowing_neg(self) -> (crate::num::NonZero<i64>, bool);
        pub const fn saturating_neg(self) -> crate::num::NonZero<i64>;
        pub const fn wrapping_neg(self) -> crate::num::NonZero<i64>;
        pub const fn cast_unsigned(self) -> crate::num::NonZero<u64>;
        pub const fn checked_mul(self, other: crate::num::NonZero<i64>) -> crate::option::Option<crate::num::NonZero<i64>>;
        pub const fn saturating_mul(self, other: crate::num::NonZero<i64>) -> crate::num::NonZero<i64>;
        pub const fn checked_pow(self, other: u32) -> crate::option::Option<crate::num::NonZero<i64>>;
        pub const fn saturating_pow(self, other: u32) -> crate::num::NonZero<i64>;
    }
    impl crate::num::NonZero<i128> {
        pub const BITS: u32;
        pub const MIN: crate::num::NonZero<i128>;
        pub const MAX: crate::num::NonZero<i128>;
        pub const fn leading_zeros(self) -> u32;
        pub const fn trailing_zeros(self) -> u32;
        pub const fn count_ones(self) -> crate::num::NonZero<u32>;
        pub const fn abs(self) -> crate::num::NonZero<i128>;
        pub const fn checked_abs(self) -> crate::option::Option<crate::num::NonZero<i128>>;
        pub const fn overflowing_abs(self) -> (crate::num::NonZero<i128>, bool);
        pub const fn saturating_abs(self) -> crate::num::NonZero<i128>;
        pub const fn wrapping_abs(self) -> crate::num::NonZero<i128>;
        pub const fn unsigned_abs(self) -> crate::num::NonZero<u128>;
        pub const fn is_positive(self) -> bool;
        pub const fn is_negative(self) -> bool;
        pub const fn checked_neg(self) -> crate::option::Option<crate::num::NonZero<i128>>;
        pub const fn overflowing_neg(self) -> (crate::num::NonZero<i128>, bool);
        pub const fn saturating_neg(self) -> crate::num::NonZero<i128>;
        pub const fn wrapping_neg(self) -> crate::num::NonZero<i128>;
        pub const fn cast_unsigned(self) -> crate::num::NonZero<u128>;
        pub const fn checked_mul(self, other: crate::num::NonZero<i128>) -> crate::option::Option<crate::num::NonZero<i128>>;
        pub const fn saturating_mul(self, other: crate::num::NonZero<i128>) -> crate::num::NonZero<i128>;
        pub const fn checked_pow(self, other: u32) -> crate::option::Option<crate::num::NonZero<i128>>;
        pub const fn saturating_pow(self, other: u32) -> crate::num::NonZero<i128>;
    }
    impl crate::num::NonZero<isize> {
        pub const BITS: u32;
        pub const MIN: crate::num::NonZero<isize>;
        pub const MAX: crate::num::NonZero<isize>;
        pub const fn leading_zeros(self) -> u32;
        pub const fn trailing_zeros(self) -> u32;
        pub const fn count_ones(self) -> crate::num::NonZero<u32>;
        pub const fn abs(self) -> crate::num::NonZero<isize>;
        pub const fn checked_abs(self) -> crate::option::Option<crate::num::NonZero<isize>>;
        pub const fn overflowing_abs(self) -> (crate::num::NonZero<isize>, bool);
        pub const fn saturating_abs(self) -> crate::num::NonZero<isize>;
        pub const fn wrapping_abs(self) -> crate::num::NonZero<isize>;
        pub const fn unsigned_abs(self) -> crate::num::NonZero<usize>;
        pub const fn is_positive(self) -> bool;
        pub const fn is_negative(self) -> bool;
        pub const fn checked_neg(self) -> crate::option::Option<crate::num::NonZero<isize>>;
        pub const fn overflowing_neg(self) -> (crate::num::NonZero<isize>, bool);
        pub const fn saturating_neg(self) -> crate::num::NonZero<isize>;
        pub const fn wrapping_neg(self) -> crate::num::NonZero<isize>;
        pub const fn cast_unsigned(self) -> crate::num::NonZero<usize>;
        pub const fn checked_mul(self, other: crate::num::NonZero<isize>) -> crate::option::Option<crate::num::NonZero<isize>>;
        pub const fn saturating_mul(self, other: crate::num::NonZero<isize>) -> crate::num::NonZero<isize>;
        pub const fn checked_pow(self, other: u32) -> crate::option::Option<crate::num::NonZero<isize>>;
        pub const fn saturating_pow(self, other: u32) -> crate::num::NonZero<isize>;
    }
    impl i8 { pub const fn min_value() -> i8; pub const fn max_value() -> i8; }
    impl crate::str::FromStr for crate::num::NonZero<i8> { type Err = crate::num::ParseIntError; fn from_str(src: &str) -> crate::result::Result<crate::num::NonZero<i8>, crate::num::ParseIntError>; }
    impl crate::convert::TryFrom<i8> for crate::num::NonZero<i8> { type Error = crate::num::TryFromIntError; fn try_from(value: i8) -> crate::result::Result<crate::num::NonZero<i8>, crate::num::TryFromIntError>; }
    impl i16 { pub const fn min_value() -> i16; pub const fn max_value() -> i16; }
    impl crate::str::FromStr for crate::num::NonZero<i16> { type Err = crate::num::ParseIntError; fn from_str(src: &str) -> crate::result::Result<crate::num::NonZero<i16>, crate::num::ParseIntError>; }
    impl crate::convert::TryFrom<i16> for crate::num::NonZero<i16> { type Error = crate::num::TryFromIntError; fn try_from(value: i16) -> crate::result::Result<crate::num::NonZero<i16>, crate::num::TryFromIntError>; }
    impl i32 { pub const fn min_value() -> i32; pub const fn max_value() -> i32; }
    impl crate::str::FromStr for crate::num::NonZero<i32> { type Err = crate::num::ParseIntError; fn from_str(src: &str) -> crate::result::Result<crate::num::NonZero<i32>, crate::num::ParseIntError>; }
    impl crate::convert::TryFrom<i32> for crate::num::NonZero<i32> { type Error = crate::num::TryFromIntError; fn try_from(value: i32) -> crate::result::Result<crate::num::NonZero<i32>, crate::num::TryFromIntError>; }
    impl i64 { pub const fn min_value() -> i64; pub const fn max_value() -> i64; }
    impl crate::str::FromStr for crate::num::NonZero<i64> { type Err = crate::num::ParseIntError; fn from_str(src: &str) -> crate::result::Result<crate::num::NonZero<i64>, crate::num::ParseIntError>; }
    impl crate::convert::TryFrom<i64> for crate::num::NonZero<i64> { type Error = crate::num::TryFromIntError; fn try_from(value: i64) -> crate::result::Result<crate::num::NonZero<i64>, crate::num::TryFromIntError>; }
    impl i128 { pub const fn min_value() -> i128; pub const fn max_value() -> i128; }
    impl crate::str::FromStr for crate::num::NonZero<i128> { type Err = crate::num::ParseIntError; fn from_str(src: &str) -> crate::result::Result<crate::num::NonZero<i128>, crate::num::ParseIntError>; }
    impl crate::convert::TryFrom<i128> for crate::num::NonZero<i128> { type Error = crate::num::TryFromIntError; fn try_from(value: i128) -> crate::result::Result<crate::num::NonZero<i128>, crate::num::TryFromIntError>; }
    impl isize { pub const fn min_value() -> isize; pub const fn max_value() -> isize; }
    impl crate::str::FromStr for crate::num::NonZero<isize> { type Err = crate::num::ParseIntError; fn from_str(src: &str) -> crate::result::Result<crate::num::NonZero<isize>, crate::num::ParseIntError>; }
    impl crate::convert::TryFrom<isize> for crate::num::NonZero<isize> { type Error = crate::num::TryFromIntError; fn try_from(value: isize) -> crate::result::Result<crate::num::NonZero<isize>, crate::num::TryFromIntError>; }
    impl u8 { pub const fn min_value() -> u8; pub const fn max_value() -> u8; }
    impl crate::ops::Div<crate::num::NonZero<u8>> for u8 { type Output = u8; fn div(self, other: crate::num::NonZero<u8>) -> u8; }
    impl crate::ops::Rem<crate::num::NonZero<u8>> for u8 { type Output = u8; fn rem(self, other: crate::num::NonZero<u8>) -> u8; }
    impl crate::str::FromStr for crate::num::NonZero<u8> { type Err = crate::num::ParseIntError; fn from_str(src: &str) -> crate::result::Result<crate::num::NonZero<u8>, crate::num::ParseIntError>; }
    impl crate::convert::TryFrom<u8> for crate::num::NonZero<u8> { type Error = crate::num::TryFromIntError; fn try_from(value: u8) -> crate::result::Result<crate::num::NonZero<u8>, crate::num::TryFromIntError>; }
    impl u16 { pub const fn min_value() -> u16; pub const fn max_value() -> u16; }
    impl crate::ops::Div<crate::num::NonZero<u16>> for u16 { type Output = u16; fn div(self, other: crate::num::NonZero<u16>) -> u16; }
    impl crate::ops::Rem<crate::num::NonZero<u16>> for u16 { type Output = u16; fn rem(self, other: crate::num::NonZero<u16>) -> u16; }
    impl crate::str::FromStr for crate::num::NonZero<u16> { type Err = crate::num::ParseIntError; fn from_str(src: &str) -> crate::result::Result<crate::num::NonZero<u16>, crate::num::ParseIntError>; }
    impl crate::convert::TryFrom<u16> for crate::num::NonZero<u16> { type Error = crate::num::TryFromIntError; fn try_from(value: u16) -> crate::result::Result<crate::num::NonZero<u16>, crate::num::TryFromIntError>; }
    impl u32 { pub const fn min_value() -> u32; pub const fn max_value() -> u32; }
    impl crate::ops::Div<crate::num::NonZero<u32>> for u32 { type Output = u32; fn div(self, other: crate::num::NonZero<u32>) -> u32; }
    impl crate::ops::Rem<crate::num::NonZero<u32>> for u32 { type Output = u32; fn rem(self, other: crate::num::NonZero<u32>) -> u32; }
    impl crate::str::FromStr for crate::num::NonZero<u32> { type Err = crate::num::ParseIntError; fn from_str(src: &str) -> crate::result::Result<crate::num::NonZero<u32>, crate::num::ParseIntError>; }
    impl crate::convert::TryFrom<u32> for crate::num::NonZero<u32> { type Error = crate::num::TryFromIntError; fn try_from(value: u32) -> crate::result::Result<crate::num::NonZero<u32>, crate::num::TryFromIntError>; }
    impl u64 { pub const fn min_value() -> u64; pub const fn max_value() -> u64; }
    impl crate::ops::Div<crate::num::NonZero<u64>> for u64 { type Output = u64; fn div(self, other: crate::num::NonZero<u64>) -> u64; }
    impl crate::ops::Rem<crate::num::NonZero<u64>> for u64 { type Output = u64; fn rem(self, other: crate::num::NonZero<u64>) -> u64; }
    impl crate::str::FromStr for crate::num::NonZero<u64> { type Err = crate::num::ParseIntError; fn from_str(src: &str) -> crate::result::Result<crate::num::NonZero<u64>, crate::num::ParseIntError>; }
    impl crate::convert::TryFrom<u64> for crate::num::NonZero<u64> { type Error = crate::num::TryFromIntError; fn try_from(value: u64) -> crate::result::Result<crate::num::NonZero<u64>, crate::num::TryFromIntError>; }
    impl u128 { pub const fn min_value() -> u128; pub const fn max_value() -> u128; }
    impl crate::ops::Div<crate::num::NonZero<u128>> for u128 { type Output = u128; fn div(self, other: crate::num::NonZero<u128>) -> u128; }
    impl crate::ops::Rem<crate::num::NonZero<u128>> for u128 { type Output = u128; fn rem(self, other: crate::num::NonZero<u128>) -> u128; }
    impl crate::str::FromStr for crate::num::NonZero<u128> { type Err = crate::num::ParseIntError; fn from_str(src: &str) -> crate::result::Result<crate::num::NonZero<u128>, crate::num::ParseIntError>; }
    impl crate::convert::TryFrom<u128> for crate::num::NonZero<u128> { type Error = crate::num::TryFromIntError; fn try_from(value: u128) -> crate::result::Result<crate::num::NonZero<u128>, crate::num::TryFromIntError>; }
    impl usize { pub const fn min_value() -> usize; pub const fn max_value() -> usize; }
    impl crate::ops::Div<crate::num::NonZero<usize>> for usize { type Output = usize; fn div(self, other: crate::num::NonZero<usize>) -> usize; }
    impl crate::ops::Rem<crate::num::NonZero<usize>> for usize { type Output = usize; fn rem(self, other: crate::num::NonZero<usize>) -> usize; }
    impl crate::str::FromStr for crate::num::NonZero<usize> { type Err = crate::num::ParseIntError; fn from_str(src: &str) -> crate::result::Result<crate::num::NonZero<usize>, crate::num::ParseIntError>; }
    impl crate::convert::TryFrom<usize> for crate::num::NonZero<usize> { type Error = crate::num::TryFromIntError; fn try_from(value: usize) -> crate::result::Result<crate::num::NonZero<usize>, crate::num::TryFromIntError>; }
    impl crate::convert::From<crate::num::NonZero<u8>> for crate::num::NonZero<u16> { fn from(small: crate::num::NonZero<u8>) -> crate::num::NonZero<u16>; }
    impl crate::convert::From<crate::num::NonZero<u8>> for crate::num::NonZero<u32> { fn from(small: crate::num::NonZero<u8>) -> crate::num::NonZero<u32>; }
    impl crate::convert::From<crate::num::NonZero<u8>> for crate::num::NonZero<u64> { fn from(small: crate::num::NonZero<u8>) -> crate::num::NonZero<u64>; }
    impl crate::convert::From<crate::num::NonZero<u8>> for crate::num::NonZero<u128> { fn from(small: crate::num::NonZero<u8>) -> crate::num::NonZero<u128>; }
    impl crate::convert::From<crate::num::NonZero<u8>> for crate::num::NonZero<i16> { fn from(small: crate::num::NonZero<u8>) -> crate::num::NonZero<i16>; }
    impl crate::convert::From<crate::num::NonZero<u8>> for crate::num::NonZero<i32> { fn from(small: crate::num::NonZero<u8>) -> crate::num::NonZero<i32>; }
    impl crate::convert::From<crate::num::NonZero<u8>> for crate::num::NonZero<i64> { fn from(small: crate::num::NonZero<u8>) -> crate::num::NonZero<i64>; }
    impl crate::convert::From<crate::num::NonZero<u8>> for crate::num::NonZero<i128> { fn from(small: crate::num::NonZero<u8>) -> crate::num::NonZero<i128>; }
    impl crate::convert::From<crate::num::NonZero<u16>> for crate::num::NonZero<u32> { fn from(small: crate::num::NonZero<u16>) -> crate::num::NonZero<u32>; }
    impl crate::convert::From<crate::num::NonZero<u16>> for crate::num::NonZero<u64> { fn from(small: crate::num::NonZero<u16>) -> crate::num::NonZero<u64>; }
    impl crate::convert::From<crate::num::NonZero<u16>> for crate::num::NonZero<u128> { fn from(small: crate::num::NonZero<u16>) -> crate::num::NonZero<u128>; }
    impl crate::convert::From<crate::num::NonZero<u16>> for crate::num::NonZero<i32> { fn from(small: crate::num::NonZero<u16>) -> crate::num::NonZero<i32>; }
    impl crate::convert::From<crate::num::NonZero<u16>> for crate::num::NonZero<i64> { fn from(small: crate::num::NonZero<u16>) -> crate::num::NonZero<i64>; }
    impl crate::convert::From<crate::num::NonZero<u16>> for crate::num::NonZero<i128> { fn from(small: crate::num::NonZero<u16>) -> crate::num::NonZero<i128>; }
    impl crate::convert::From<crate::num::NonZero<u32>> for crate::num::NonZero<u64> { fn from(small: crate::num::NonZero<u32>) -> crate::num::NonZero<u64>; }
    impl crate::convert::From<crate::num::NonZero<u32>> for crate::num::NonZero<u128> { fn from(small: crate::num::NonZero<u32>) -> crate::num::NonZero<u128>; }
    impl crate::convert::From<crate::num::NonZero<u32>> for crate::num::NonZero<i64> { fn from(small: crate::num::NonZero<u32>) -> crate::num::NonZero<i64>; }
    impl crate::convert::From<crate::num::NonZero<u32>> for crate::num::NonZero<i128> { fn from(small: crate::num::NonZero<u32>) -> crate::num::NonZero<i128>; }
    impl crate::convert::From<crate::num::NonZero<u64>> for crate::num::NonZero<u128> { fn from(small: crate::num::NonZero<u64>) -> crate::num::NonZero<u128>; }
    impl crate::convert::From<crate::num::NonZero<u64>> for crate::num::NonZero<i128> { fn from(small: crate::num::NonZero<u64>) -> crate::num::NonZero<i128>; }
    impl crate::convert::From<crate::num::NonZero<i8>> for crate::num::NonZero<i16> { fn from(small: crate::num::NonZero<i8>) -> crate::num::NonZero<i16>; }
    impl crate::convert::From<crate::num::NonZero<i8>> for crate::num::NonZero<i32> { fn from(small: crate::num::NonZero<i8>) -> crate::num::NonZero<i32>; }
    impl crate::convert::From<crate::num::NonZero<i8>> for crate::num::NonZero<i64> { fn from(small: crate::num::NonZero<i8>) -> crate::num::NonZero<i64>; }
    impl crate::convert::From<crate::num::NonZero<i8>> for crate::num::NonZero<i128> { fn from(small: crate::num::NonZero<i8>) -> crate::num::NonZero<i128>; }
    impl crate::convert::From<crate::num::NonZero<i16>> for crate::num::NonZero<i32> { fn from(small: crate::num::NonZero<i16>) -> crate::num::NonZero<i32>; }
    impl crate::convert::From<crate::num::NonZero<i16>> for crate::num::NonZero<i64> { fn from(small: crate::num::NonZero<i16>) -> crate::num::NonZero<i64>; }
    impl crate::convert::From<crate::num::NonZero<i16>> for crate::num::NonZero<i128> { fn from(small: crate::num::NonZero<i16>) -> crate::num::NonZero<i128>; }
    impl crate::convert::From<crate::num::NonZero<i32>> for crate::num::NonZero<i64> { fn from(small: crate::num::NonZero<i32>) -> crate::num::NonZero<i64>; }
    impl crate::convert::From<crate::num::NonZero<i32>> for crate::num::NonZero<i128> { fn from(small: crate::num::NonZero<i32>) -> crate::num::NonZero<i128>; }
    impl crate::convert::From<crate::num::NonZero<i64>> for crate::num::NonZero<i128> { fn from(small: crate::num::NonZero<i64>) -> crate::num::NonZero<i128>; }
    impl crate::convert::From<crate::num::NonZero<u8>> for crate::num::NonZero<usize> { fn from(small: crate::num::NonZero<u8>) -> crate::num::NonZero<usize>; }
    impl crate::convert::From<crate::num::NonZero<u16>> for crate::num::NonZero<usize> { fn from(small: crate::num::NonZero<u16>) -> crate::num::NonZero<usize>; }
    impl crate::convert::From<crate::num::NonZero<i8>> for crate::num::NonZero<isize> { fn from(small: crate::num::NonZero<i8>) -> crate::num::NonZero<isize>; }
    impl crate::convert::From<crate::num::NonZero<i16>> for crate::num::NonZero<isize> { fn from(small: crate::num::NonZero<i16>) -> crate::num::NonZero<isize>; }
    impl crate::convert::From<crate::num::NonZero<u8>> for crate::num::NonZero<isize> { fn from(small: crate::num::NonZero<u8>) -> crate::num::NonZero<isize>; }
    impl crate::convert::TryFrom<crate::num::NonZero<u8>> for crate::num::NonZero<i8> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<u8>) -> crate::result::Result<crate::num::NonZero<i8>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<u16>> for crate::num::NonZero<u8> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<u16>) -> crate::result::Result<crate::num::NonZero<u8>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<u16>> for crate::num::NonZero<i8> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<u16>) -> crate::result::Result<crate::num::NonZero<i8>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<u16>> for crate::num::NonZero<i16> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<u16>) -> crate::result::Result<crate::num::NonZero<i16>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<u16>> for crate::num::NonZero<isize> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<u16>) -> crate::result::Result<crate::num::NonZero<isize>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<u32>> for crate::num::NonZero<u8> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<u32>) -> crate::result::Result<crate::num::NonZero<u8>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<u32>> for crate::num::NonZero<u16> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<u32>) -> crate::result::Result<crate::num::NonZero<u16>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<u32>> for crate::num::NonZero<i8> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<u32>) -> crate::result::Result<crate::num::NonZero<i8>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<u32>> for crate::num::NonZero<i16> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<u32>) -> crate::result::Result<crate::num::NonZero<i16>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<u32>> for crate::num::NonZero<i32> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<u32>) -> crate::result::Result<crate::num::NonZero<i32>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<u32>> for crate::num::NonZero<usize> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<u32>) -> crate::result::Result<crate::num::NonZero<usize>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<u32>> for crate::num::NonZero<isize> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<u32>) -> crate::result::Result<crate::num::NonZero<isize>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<u64>> for crate::num::NonZero<u8> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<u64>) -> crate::result::Result<crate::num::NonZero<u8>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<u64>> for crate::num::NonZero<u16> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<u64>) -> crate::result::Result<crate::num::NonZero<u16>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<u64>> for crate::num::NonZero<u32> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<u64>) -> crate::result::Result<crate::num::NonZero<u32>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<u64>> for crate::num::NonZero<i8> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<u64>) -> crate::result::Result<crate::num::NonZero<i8>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<u64>> for crate::num::NonZero<i16> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<u64>) -> crate::result::Result<crate::num::NonZero<i16>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<u64>> for crate::num::NonZero<i32> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<u64>) -> crate::result::Result<crate::num::NonZero<i32>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<u64>> for crate::num::NonZero<i64> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<u64>) -> crate::result::Result<crate::num::NonZero<i64>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<u64>> for crate::num::NonZero<usize> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<u64>) -> crate::result::Result<crate::num::NonZero<usize>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<u64>> for crate::num::NonZero<isize> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<u64>) -> crate::result::Result<crate::num::NonZero<isize>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<u128>> for crate::num::NonZero<u8> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<u128>) -> crate::result::Result<crate::num::NonZero<u8>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<u128>> for crate::num::NonZero<u16> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<u128>) -> crate::result::Result<crate::num::NonZero<u16>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<u128>> for crate::num::NonZero<u32> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<u128>) -> crate::result::Result<crate::num::NonZero<u32>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<u128>> for crate::num::NonZero<u64> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<u128>) -> crate::result::Result<crate::num::NonZero<u64>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<u128>> for crate::num::NonZero<i8> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<u128>) -> crate::result::Result<crate::num::NonZero<i8>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<u128>> for crate::num::NonZero<i16> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<u128>) -> crate::result::Result<crate::num::NonZero<i16>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<u128>> for crate::num::NonZero<i32> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<u128>) -> crate::result::Result<crate::num::NonZero<i32>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<u128>> for crate::num::NonZero<i64> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<u128>) -> crate::result::Result<crate::num::NonZero<i64>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<u128>> for crate::num::NonZero<i128> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<u128>) -> crate::result::Result<crate::num::NonZero<i128>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<u128>> for crate::num::NonZero<usize> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<u128>) -> crate::result::Result<crate::num::NonZero<usize>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<u128>> for crate::num::NonZero<isize> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<u128>) -> crate::result::Result<crate::num::NonZero<isize>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i8>> for crate::num::NonZero<u8> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i8>) -> crate::result::Result<crate::num::NonZero<u8>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i8>> for crate::num::NonZero<u16> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i8>) -> crate::result::Result<crate::num::NonZero<u16>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i8>> for crate::num::NonZero<u32> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i8>) -> crate::result::Result<crate::num::NonZero<u32>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i8>> for crate::num::NonZero<u64> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i8>) -> crate::result::Result<crate::num::NonZero<u64>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i8>> for crate::num::NonZero<u128> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i8>) -> crate::result::Result<crate::num::NonZero<u128>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i8>> for crate::num::NonZero<usize> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i8>) -> crate::result::Result<crate::num::NonZero<usize>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i16>> for crate::num::NonZero<u8> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i16>) -> crate::result::Result<crate::num::NonZero<u8>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i16>> for crate::num::NonZero<u16> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i16>) -> crate::result::Result<crate::num::NonZero<u16>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i16>> for crate::num::NonZero<u32> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i16>) -> crate::result::Result<crate::num::NonZero<u32>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i16>> for crate::num::NonZero<u64> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i16>) -> crate::result::Result<crate::num::NonZero<u64>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i16>> for crate::num::NonZero<u128> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i16>) -> crate::result::Result<crate::num::NonZero<u128>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i16>> for crate::num::NonZero<i8> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i16>) -> crate::result::Result<crate::num::NonZero<i8>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i16>> for crate::num::NonZero<usize> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i16>) -> crate::result::Result<crate::num::NonZero<usize>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i32>> for crate::num::NonZero<u8> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i32>) -> crate::result::Result<crate::num::NonZero<u8>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i32>> for crate::num::NonZero<u16> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i32>) -> crate::result::Result<crate::num::NonZero<u16>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i32>> for crate::num::NonZero<u32> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i32>) -> crate::result::Result<crate::num::NonZero<u32>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i32>> for crate::num::NonZero<u64> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i32>) -> crate::result::Result<crate::num::NonZero<u64>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i32>> for crate::num::NonZero<u128> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i32>) -> crate::result::Result<crate::num::NonZero<u128>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i32>> for crate::num::NonZero<i8> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i32>) -> crate::result::Result<crate::num::NonZero<i8>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i32>> for crate::num::NonZero<i16> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i32>) -> crate::result::Result<crate::num::NonZero<i16>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i32>> for crate::num::NonZero<usize> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i32>) -> crate::result::Result<crate::num::NonZero<usize>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i32>> for crate::num::NonZero<isize> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i32>) -> crate::result::Result<crate::num::NonZero<isize>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i64>> for crate::num::NonZero<u8> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i64>) -> crate::result::Result<crate::num::NonZero<u8>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i64>> for crate::num::NonZero<u16> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i64>) -> crate::result::Result<crate::num::NonZero<u16>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i64>> for crate::num::NonZero<u32> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i64>) -> crate::result::Result<crate::num::NonZero<u32>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i64>> for crate::num::NonZero<u64> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i64>) -> crate::result::Result<crate::num::NonZero<u64>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i64>> for crate::num::NonZero<u128> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i64>) -> crate::result::Result<crate::num::NonZero<u128>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i64>> for crate::num::NonZero<i8> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i64>) -> crate::result::Result<crate::num::NonZero<i8>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i64>> for crate::num::NonZero<i16> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i64>) -> crate::result::Result<crate::num::NonZero<i16>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i64>> for crate::num::NonZero<i32> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i64>) -> crate::result::Result<crate::num::NonZero<i32>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i64>> for crate::num::NonZero<usize> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i64>) -> crate::result::Result<crate::num::NonZero<usize>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i64>> for crate::num::NonZero<isize> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i64>) -> crate::result::Result<crate::num::NonZero<isize>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i128>> for crate::num::NonZero<u8> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i128>) -> crate::result::Result<crate::num::NonZero<u8>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i128>> for crate::num::NonZero<u16> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i128>) -> crate::result::Result<crate::num::NonZero<u16>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i128>> for crate::num::NonZero<u32> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i128>) -> crate::result::Result<crate::num::NonZero<u32>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i128>> for crate::num::NonZero<u64> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i128>) -> crate::result::Result<crate::num::NonZero<u64>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i128>> for crate::num::NonZero<u128> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i128>) -> crate::result::Result<crate::num::NonZero<u128>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i128>> for crate::num::NonZero<i8> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i128>) -> crate::result::Result<crate::num::NonZero<i8>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i128>> for crate::num::NonZero<i16> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i128>) -> crate::result::Result<crate::num::NonZero<i16>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i128>> for crate::num::NonZero<i32> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i128>) -> crate::result::Result<crate::num::NonZero<i32>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i128>> for crate::num::NonZero<i64> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i128>) -> crate::result::Result<crate::num::NonZero<i64>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i128>> for crate::num::NonZero<usize> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i128>) -> crate::result::Result<crate::num::NonZero<usize>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<i128>> for crate::num::NonZero<isize> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<i128>) -> crate::result::Result<crate::num::NonZero<isize>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<usize>> for crate::num::NonZero<u8> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<usize>) -> crate::result::Result<crate::num::NonZero<u8>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<usize>> for crate::num::NonZero<u16> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<usize>) -> crate::result::Result<crate::num::NonZero<u16>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<usize>> for crate::num::NonZero<u32> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<usize>) -> crate::result::Result<crate::num::NonZero<u32>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<usize>> for crate::num::NonZero<u64> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<usize>) -> crate::result::Result<crate::num::NonZero<u64>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<usize>> for crate::num::NonZero<u128> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<usize>) -> crate::result::Result<crate::num::NonZero<u128>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<usize>> for crate::num::NonZero<i8> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<usize>) -> crate::result::Result<crate::num::NonZero<i8>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<usize>> for crate::num::NonZero<i16> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<usize>) -> crate::result::Result<crate::num::NonZero<i16>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<usize>> for crate::num::NonZero<i32> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<usize>) -> crate::result::Result<crate::num::NonZero<i32>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<usize>> for crate::num::NonZero<i64> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<usize>) -> crate::result::Result<crate::num::NonZero<i64>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<usize>> for crate::num::NonZero<i128> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<usize>) -> crate::result::Result<crate::num::NonZero<i128>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<usize>> for crate::num::NonZero<isize> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<usize>) -> crate::result::Result<crate::num::NonZero<isize>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<isize>> for crate::num::NonZero<u8> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<isize>) -> crate::result::Result<crate::num::NonZero<u8>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<isize>> for crate::num::NonZero<u16> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<isize>) -> crate::result::Result<crate::num::NonZero<u16>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<isize>> for crate::num::NonZero<u32> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<isize>) -> crate::result::Result<crate::num::NonZero<u32>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<isize>> for crate::num::NonZero<u64> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<isize>) -> crate::result::Result<crate::num::NonZero<u64>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<isize>> for crate::num::NonZero<u128> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<isize>) -> crate::result::Result<crate::num::NonZero<u128>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<isize>> for crate::num::NonZero<i8> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<isize>) -> crate::result::Result<crate::num::NonZero<i8>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<isize>> for crate::num::NonZero<i16> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<isize>) -> crate::result::Result<crate::num::NonZero<i16>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<isize>> for crate::num::NonZero<i32> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<isize>) -> crate::result::Result<crate::num::NonZero<i32>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<isize>> for crate::num::NonZero<i64> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<isize>) -> crate::result::Result<crate::num::NonZero<i64>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<isize>> for crate::num::NonZero<i128> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<isize>) -> crate::result::Result<crate::num::NonZero<i128>, crate::num::TryFromIntError>; }
    impl crate::convert::TryFrom<crate::num::NonZero<isize>> for crate::num::NonZero<usize> { type Error = crate::num::TryFromIntError; fn try_from(value: crate::num::NonZero<isize>) -> crate::result::Result<crate::num::NonZero<usize>, crate::num::TryFromIntError>; }
}
