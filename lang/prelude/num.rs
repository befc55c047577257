//! `std::num`, and the constants of `std::f64` and its like.
pub mod num {
    use crate::clone::Clone;
    use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
    use crate::convert::{From, Infallible};
    use crate::default::Default;
    use crate::error::Error;
    use crate::fmt::{Debug, Display, Formatter};
    use crate::hash::Hash;
    use crate::iter::Empty;
    use crate::marker::Copy;

    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct ParseIntError { kind: IntErrorKind }
    #[derive(Debug, Clone, PartialEq, Eq, Copy, Hash)]
    pub enum IntErrorKind { Empty, InvalidDigit, PosOverflow, NegOverflow, Zero }
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct ParseFloatError { kind: () }
    #[derive(Debug, Copy, Clone, PartialEq, Eq)]
    pub struct TryFromIntError(());
    #[derive(PartialEq, PartialOrd, Eq, Ord, Clone, Copy, Default, Hash, Debug)]
    pub struct Wrapping<T>(pub T);
    impl ParseIntError { pub const fn kind(&self) -> &IntErrorKind; }
    impl Error for ParseIntError {}
    impl Error for ParseFloatError {}
    impl Error for TryFromIntError {}
    impl Display for ParseIntError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Display for ParseFloatError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Display for TryFromIntError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl From<Infallible> for TryFromIntError { fn from(x: Infallible) -> TryFromIntError; }
    impl From<!> for TryFromIntError { fn from(never: !) -> TryFromIntError; }
}
pub mod i8 { pub const MIN: i8; pub const MAX: i8; }
pub mod i16 { pub const MIN: i16; pub const MAX: i16; }
pub mod i32 { pub const MIN: i32; pub const MAX: i32; }
pub mod i64 { pub const MIN: i64; pub const MAX: i64; }
pub mod i128 { pub const MIN: i128; pub const MAX: i128; }
pub mod isize { pub const MIN: isize; pub const MAX: isize; }
pub mod u8 { pub const MIN: u8; pub const MAX: u8; }
pub mod u16 { pub const MIN: u16; pub const MAX: u16; }
pub mod u32 { pub const MIN: u32; pub const MAX: u32; }
pub mod u64 { pub const MIN: u64; pub const MAX: u64; }
pub mod u128 { pub const MIN: u128; pub const MAX: u128; }
pub mod usize { pub const MIN: usize; pub const MAX: usize; }
pub mod f32 {
    pub const MAX: f32; pub const MIN: f32; pub const EPSILON: f32; pub const INFINITY: f32; pub const NEG_INFINITY: f32; pub const NAN: f32;
    pub mod consts { pub const PI: f32; pub const E: f32; pub const TAU: f32; pub const SQRT_2: f32; pub const LN_2: f32; pub const FRAC_PI_2: f32; }
}
pub mod f64 {
    pub const MAX: f64; pub const MIN: f64; pub const EPSILON: f64; pub const INFINITY: f64; pub const NEG_INFINITY: f64; pub const NAN: f64;
    pub mod consts { pub const PI: f64; pub const E: f64; pub const TAU: f64; pub const SQRT_2: f64; pub const LN_2: f64; pub const FRAC_PI_2: f64; }
}
