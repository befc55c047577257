//! The `rand` crate (0.8), as far as small programs use it. Also `SliceRandom::choose`, `shuffle`, and `gen_range`.


pub trait RngCore {
    fn next_u32(&mut self) -> u32;
    fn next_u64(&mut self) -> u64;
    fn fill_bytes(&mut self, dest: &mut [u8]);
}
impl<'a, R: RngCore + ?Sized> RngCore for &'a mut R {
    fn next_u32(&mut self) -> u32;
    fn next_u64(&mut self) -> u64;
    fn fill_bytes(&mut self, dest: &mut [u8]);
}

pub trait Rng: RngCore {
    fn gen<T>(&mut self) -> T where distributions::Standard: distributions::Distribution<T> {}
    fn gen_range<T, R>(&mut self, range: R) -> T where T: distributions::uniform::SampleUniform, R: distributions::uniform::SampleRange<T> {}
    fn gen_bool(&mut self, p: f64) -> bool {}
    fn gen_ratio(&mut self, numerator: u32, denominator: u32) -> bool {}
    fn sample<T, D: distributions::Distribution<T>>(&mut self, distr: D) -> T {}
}
impl<R: RngCore + ?Sized> Rng for R {}

pub trait SeedableRng: Sized {
    fn seed_from_u64(state: u64) -> Self;
    fn from_entropy() -> Self;
}

pub fn thread_rng() -> rngs::ThreadRng;
pub fn random<T>() -> T where distributions::Standard: distributions::Distribution<T>;

pub mod rngs {
    use super::{RngCore, SeedableRng};
    use std::rc::Rc;
    #[derive(Clone, Debug)]
    pub struct ThreadRng { rng: Rc<u64> }
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct StdRng(u64);
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct SmallRng(u64);
    impl RngCore for ThreadRng { fn next_u32(&mut self) -> u32; fn next_u64(&mut self) -> u64; fn fill_bytes(&mut self, dest: &mut [u8]); }
    impl RngCore for StdRng { fn next_u32(&mut self) -> u32; fn next_u64(&mut self) -> u64; fn fill_bytes(&mut self, dest: &mut [u8]); }
    impl RngCore for SmallRng { fn next_u32(&mut self) -> u32; fn next_u64(&mut self) -> u64; fn fill_bytes(&mut self, dest: &mut [u8]); }
    impl SeedableRng for StdRng { fn seed_from_u64(state: u64) -> Self; fn from_entropy() -> Self; }
    impl SeedableRng for SmallRng { fn seed_from_u64(state: u64) -> Self; fn from_entropy() -> Self; }
}

pub mod distributions {
    use super::Rng;
    pub struct Standard;
    pub trait Distribution<T> {
        fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> T;
    }
    impl Distribution<bool> for Standard { fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> bool; }
    impl Distribution<char> for Standard { fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> char; }
    impl Distribution<u8> for Standard { fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> u8; }
    impl Distribution<u16> for Standard { fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> u16; }
    impl Distribution<u32> for Standard { fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> u32; }
    impl Distribution<u64> for Standard { fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> u64; }
    impl Distribution<usize> for Standard { fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> usize; }
    impl Distribution<i32> for Standard { fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> i32; }
    impl Distribution<i64> for Standard { fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> i64; }
    impl Distribution<f32> for Standard { fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> f32; }
    impl Distribution<f64> for Standard { fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> f64; }
    pub mod uniform {
        use std::ops::{Range, RangeInclusive};
        pub trait SampleUniform: Sized {}
        impl SampleUniform for u8 {}
        impl SampleUniform for u16 {}
        impl SampleUniform for u32 {}
        impl SampleUniform for u64 {}
        impl SampleUniform for usize {}
        impl SampleUniform for i8 {}
        impl SampleUniform for i16 {}
        impl SampleUniform for i32 {}
        impl SampleUniform for i64 {}
        impl SampleUniform for isize {}
        impl SampleUniform for f32 {}
        impl SampleUniform for f64 {}
        impl SampleUniform for char {}
        pub trait SampleRange<T> {}
        impl<T: SampleUniform + PartialOrd> SampleRange<T> for Range<T> {}
        impl<T: SampleUniform + PartialOrd> SampleRange<T> for RangeInclusive<T> {}
    }
}

pub mod seq {
    use super::Rng;
    pub trait SliceRandom {
        type Item;
        fn choose<R>(&self, rng: &mut R) -> Option<&Self::Item> where R: Rng + ?Sized;
        fn choose_mut<R>(&mut self, rng: &mut R) -> Option<&mut Self::Item> where R: Rng + ?Sized;
        fn shuffle<R>(&mut self, rng: &mut R) where R: Rng + ?Sized;
    }
    impl<T> SliceRandom for [T] {
        type Item = T;
        fn choose<R>(&self, rng: &mut R) -> Option<&Self::Item> where R: Rng + ?Sized;
        fn choose_mut<R>(&mut self, rng: &mut R) -> Option<&mut Self::Item> where R: Rng + ?Sized;
        fn shuffle<R>(&mut self, rng: &mut R) where R: Rng + ?Sized;
    }
    pub trait IteratorRandom: Iterator {
        fn choose<R>(self, rng: &mut R) -> Option<Self::Item> where R: Rng + ?Sized, Self: Sized {}
    }
    impl<I> IteratorRandom for I where I: Iterator {}
}

pub mod prelude {
    pub use super::distributions::Distribution;
    pub use super::rngs::{SmallRng, StdRng, ThreadRng};
    pub use super::seq::{IteratorRandom, SliceRandom};
    pub use super::{random, thread_rng, Rng, RngCore, SeedableRng};
}
