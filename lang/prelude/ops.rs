//! `std::ops`: operators, ranges, `Drop`, `Deref`, the `Fn` family, `?`.
pub mod ops {
    use crate::clone::Clone;
    use crate::cmp::{Eq, PartialEq, PartialOrd};
    use crate::convert::{From, Infallible};
    use crate::default::Default;
    use crate::env::Args;
    use crate::fmt::Debug;
    use crate::future::Future;
    use crate::hash::Hash;
    use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Iterator, Step};
    use crate::marker::{Copy, Sized, Tuple};
    use crate::option::Option;
    use crate::result::Result;

    #[lang = "add"]
    pub trait Add<Rhs = Self> { type Output; fn add(self, rhs: Rhs) -> Self::Output; }
    #[lang = "add_assign"]
    pub trait AddAssign<Rhs = Self> { fn add_assign(&mut self, rhs: Rhs); }
    #[lang = "sub"]
    pub trait Sub<Rhs = Self> { type Output; fn sub(self, rhs: Rhs) -> Self::Output; }
    #[lang = "sub_assign"]
    pub trait SubAssign<Rhs = Self> { fn sub_assign(&mut self, rhs: Rhs); }
    #[lang = "mul"]
    pub trait Mul<Rhs = Self> { type Output; fn mul(self, rhs: Rhs) -> Self::Output; }
    #[lang = "mul_assign"]
    pub trait MulAssign<Rhs = Self> { fn mul_assign(&mut self, rhs: Rhs); }
    #[lang = "div"]
    pub trait Div<Rhs = Self> { type Output; fn div(self, rhs: Rhs) -> Self::Output; }
    #[lang = "div_assign"]
    pub trait DivAssign<Rhs = Self> { fn div_assign(&mut self, rhs: Rhs); }
    #[lang = "rem"]
    pub trait Rem<Rhs = Self> { type Output; fn rem(self, rhs: Rhs) -> Self::Output; }
    #[lang = "rem_assign"]
    pub trait RemAssign<Rhs = Self> { fn rem_assign(&mut self, rhs: Rhs); }
    #[lang = "bitand"]
    pub trait BitAnd<Rhs = Self> { type Output; fn bitand(self, rhs: Rhs) -> Self::Output; }
    #[lang = "bitand_assign"]
    pub trait BitAndAssign<Rhs = Self> { fn bitand_assign(&mut self, rhs: Rhs); }
    #[lang = "bitor"]
    pub trait BitOr<Rhs = Self> { type Output; fn bitor(self, rhs: Rhs) -> Self::Output; }
    #[lang = "bitor_assign"]
    pub trait BitOrAssign<Rhs = Self> { fn bitor_assign(&mut self, rhs: Rhs); }
    #[lang = "bitxor"]
    pub trait BitXor<Rhs = Self> { type Output; fn bitxor(self, rhs: Rhs) -> Self::Output; }
    #[lang = "bitxor_assign"]
    pub trait BitXorAssign<Rhs = Self> { fn bitxor_assign(&mut self, rhs: Rhs); }
    #[lang = "shl"]
    pub trait Shl<Rhs = Self> { type Output; fn shl(self, rhs: Rhs) -> Self::Output; }
    #[lang = "shl_assign"]
    pub trait ShlAssign<Rhs = Self> { fn shl_assign(&mut self, rhs: Rhs); }
    #[lang = "shr"]
    pub trait Shr<Rhs = Self> { type Output; fn shr(self, rhs: Rhs) -> Self::Output; }
    #[lang = "shr_assign"]
    pub trait ShrAssign<Rhs = Self> { fn shr_assign(&mut self, rhs: Rhs); }
    #[lang = "neg"]
    pub trait Neg { type Output; fn neg(self) -> Self::Output; }
    #[lang = "not"]
    pub trait Not { type Output; fn not(self) -> Self::Output; }
    impl Not for bool { type Output = bool; fn not(self) -> bool; }
    impl Not for &bool { type Output = bool; fn not(self) -> bool; }
    impl BitAnd for bool { type Output = bool; fn bitand(self, other: bool) -> bool; }
    impl BitAnd<&bool> for bool { type Output = bool; fn bitand(self, other: &bool) -> bool; }
    impl<'a> BitAnd<bool> for &'a bool { type Output = bool; fn bitand(self, other: bool) -> bool; }
    impl BitAnd<&bool> for &bool { type Output = bool; fn bitand(self, other: &bool) -> bool; }
    impl BitAndAssign for bool { fn bitand_assign(&mut self, other: bool); }
    impl BitAndAssign<&bool> for bool { fn bitand_assign(&mut self, other: &bool); }
    impl BitOr for bool { type Output = bool; fn bitor(self, other: bool) -> bool; }
    impl BitOr<&bool> for bool { type Output = bool; fn bitor(self, other: &bool) -> bool; }
    impl<'a> BitOr<bool> for &'a bool { type Output = bool; fn bitor(self, other: bool) -> bool; }
    impl BitOr<&bool> for &bool { type Output = bool; fn bitor(self, other: &bool) -> bool; }
    impl BitOrAssign for bool { fn bitor_assign(&mut self, other: bool); }
    impl BitOrAssign<&bool> for bool { fn bitor_assign(&mut self, other: &bool); }
    impl BitXor for bool { type Output = bool; fn bitxor(self, other: bool) -> bool; }
    impl BitXor<&bool> for bool { type Output = bool; fn bitxor(self, other: &bool) -> bool; }
    impl<'a> BitXor<bool> for &'a bool { type Output = bool; fn bitxor(self, other: bool) -> bool; }
    impl BitXor<&bool> for &bool { type Output = bool; fn bitxor(self, other: &bool) -> bool; }
    impl BitXorAssign for bool { fn bitxor_assign(&mut self, other: bool); }
    impl BitXorAssign<&bool> for bool { fn bitxor_assign(&mut self, other: &bool); }
    #[lang = "index"]
    pub trait Index<Idx: ?Sized> { type Output: ?Sized; fn index(&self, index: Idx) -> &Self::Output; }
    #[lang = "index_mut"]
    pub trait IndexMut<Idx: ?Sized>: Index<Idx> { fn index_mut(&mut self, index: Idx) -> &mut Self::Output; }
    #[lang = "deref"]
    pub trait Deref { #[lang = "deref_target"] type Target: ?Sized; fn deref(&self) -> &Self::Target; }
    #[lang = "deref_mut"]
    pub trait DerefMut: Deref { fn deref_mut(&mut self) -> &mut Self::Target; }
    impl<T: ?Sized> Deref for &T { type Target = T; fn deref(&self) -> &T; }
    impl<T: ?Sized> Deref for &mut T { type Target = T; fn deref(&self) -> &T; }
    impl<T: ?Sized> DerefMut for &mut T { fn deref_mut(&mut self) -> &mut T; }
    #[lang = "drop"]
    pub trait Drop { fn drop(&mut self); }
    #[lang = "coerce_unsized"]
    pub trait CoerceUnsized<T: ?Sized> {}
    #[lang = "fn_once"]
    pub trait FnOnce<Args: Tuple> {
        #[lang = "fn_once_output"]
        type Output;
        extern "rust-call" fn call_once(self, args: Args) -> Self::Output;
    }
    #[lang = "fn_mut"]
    pub trait FnMut<Args: Tuple>: FnOnce<Args> { extern "rust-call" fn call_mut(&mut self, args: Args) -> Self::Output; }
    #[lang = "fn"]
    pub trait Fn<Args: Tuple>: FnMut<Args> { extern "rust-call" fn call(&self, args: Args) -> Self::Output; }
    impl<A: Tuple, F: ?Sized> Fn<A> for &F where F: Fn<A> { extern "rust-call" fn call(&self, args: A) -> F::Output; }
    impl<A: Tuple, F: ?Sized> FnMut<A> for &F where F: Fn<A> { extern "rust-call" fn call_mut(&mut self, args: A) -> F::Output; }
    impl<A: Tuple, F: ?Sized> FnOnce<A> for &F where F: Fn<A> { type Output = F::Output; extern "rust-call" fn call_once(self, args: A) -> F::Output; }
    impl<A: Tuple, F: ?Sized> FnMut<A> for &mut F where F: FnMut<A> { extern "rust-call" fn call_mut(&mut self, args: A) -> F::Output; }
    impl<A: Tuple, F: ?Sized> FnOnce<A> for &mut F where F: FnMut<A> { type Output = F::Output; extern "rust-call" fn call_once(self, args: A) -> F::Output; }

    #[lang = "async_fn_once"]
    pub trait AsyncFnOnce<Args: Tuple> {
        #[lang = "call_once_future"]
        type CallOnceFuture: Future<Output = Self::Output>;
        #[lang = "async_fn_once_output"]
        type Output;
        extern "rust-call" fn async_call_once(self, args: Args) -> Self::CallOnceFuture;
    }
    #[lang = "async_fn_mut"]
    pub trait AsyncFnMut<Args: Tuple>: AsyncFnOnce<Args> {
        #[lang = "call_ref_future"]
        type CallRefFuture<'a>: Future<Output = Self::Output> where Self: 'a;
        extern "rust-call" fn async_call_mut(&mut self, args: Args) -> Self::CallRefFuture<'_>;
    }
    #[lang = "async_fn"]
    pub trait AsyncFn<Args: Tuple>: AsyncFnMut<Args> { extern "rust-call" fn async_call(&self, args: Args) -> Self::CallRefFuture<'_>; }
    impl<A: Tuple, F: ?Sized> AsyncFn<A> for &F where F: AsyncFn<A> { extern "rust-call" fn async_call(&self, args: A) -> F::CallRefFuture<'_>; }
    impl<A: Tuple, F: ?Sized> AsyncFnMut<A> for &F where F: AsyncFn<A> { type CallRefFuture<'a> = F::CallRefFuture<'a> where Self: 'a; extern "rust-call" fn async_call_mut(&mut self, args: A) -> F::CallRefFuture<'_>; }
    impl<'a, A: Tuple, F: ?Sized> AsyncFnOnce<A> for &'a F where F: AsyncFn<A> { type Output = F::Output; type CallOnceFuture = F::CallRefFuture<'a>; extern "rust-call" fn async_call_once(self, args: A) -> F::CallRefFuture<'a>; }
    impl<A: Tuple, F: ?Sized> AsyncFnMut<A> for &mut F where F: AsyncFnMut<A> { type CallRefFuture<'a> = F::CallRefFuture<'a> where Self: 'a; extern "rust-call" fn async_call_mut(&mut self, args: A) -> F::CallRefFuture<'_>; }
    impl<'a, A: Tuple, F: ?Sized> AsyncFnOnce<A> for &'a mut F where F: AsyncFnMut<A> { type Output = F::Output; type CallOnceFuture = F::CallRefFuture<'a>; extern "rust-call" fn async_call_once(self, args: A) -> F::CallRefFuture<'a>; }

    #[lang = "RangeFull"]
    #[derive(Copy, Clone, Default, PartialEq, Eq, Hash, Debug)]
    pub struct RangeFull;
    #[lang = "Range"]
    #[derive(Clone, Default, PartialEq, Eq, Hash, Debug)]
    pub struct Range<Idx> { pub start: Idx, pub end: Idx }
    #[lang = "RangeFrom"]
    #[derive(Clone, PartialEq, Eq, Hash, Debug)]
    pub struct RangeFrom<Idx> { pub start: Idx }
    #[lang = "RangeTo"]
    #[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
    pub struct RangeTo<Idx> { pub end: Idx }
    #[lang = "RangeInclusiveStruct"]
    #[derive(Clone, PartialEq, Eq, Hash, Debug)]
    pub struct RangeInclusive<Idx> { start: Idx, end: Idx, exhausted: bool }
    #[lang = "RangeToInclusive"]
    #[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
    pub struct RangeToInclusive<Idx> { pub end: Idx }
    impl<Idx: PartialOrd<Idx>> crate::ops::Range<Idx> {
        pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: ?Sized + PartialOrd<Idx>;
        pub fn is_empty(&self) -> bool where Idx: PartialOrd<Idx>;
    }
    impl<Idx: PartialOrd<Idx>> RangeFrom<Idx> {
        pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: ?Sized + PartialOrd<Idx>;
    }
    impl<Idx: PartialOrd<Idx>> RangeTo<Idx> {
        pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: ?Sized + PartialOrd<Idx>;
    }
    impl<Idx> RangeInclusive<Idx> {
        #[lang = "range_inclusive_new"]
        pub const fn new(start: Idx, end: Idx) -> Self;
    }
    impl<Idx> RangeInclusive<Idx> {
        pub const fn start(&self) -> &Idx;
        pub const fn end(&self) -> &Idx;
        pub fn into_inner(self) -> (Idx, Idx);
    }
    impl<Idx: PartialOrd<Idx>> RangeInclusive<Idx> {
        pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: ?Sized + PartialOrd<Idx>;
        pub fn is_empty(&self) -> bool where Idx: PartialOrd;
    }
    impl<Idx: PartialOrd<Idx>> RangeToInclusive<Idx> {
        pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: ?Sized + PartialOrd<Idx>;
    }
    #[derive(Copy, Clone, Debug, Hash, PartialEq, Eq)]
    pub enum Bound<T> { Included(T), Excluded(T), Unbounded }
    impl<T> Bound<T> {
        pub fn as_ref(&self) -> Bound<&T>;
        pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Bound<U>;
    }
    impl<T: Clone> Bound<&T> {
        pub fn cloned(self) -> Bound<T> where T: Clone;
    }
    pub trait RangeBounds<T: ?Sized> {
        fn start_bound(&self) -> Bound<&T>;
        fn end_bound(&self) -> Bound<&T>;
        fn contains<U>(&self, item: &U) -> bool where T: PartialOrd<U>, U: ?Sized + PartialOrd<T> {}
    }
    impl<T: ?Sized> RangeBounds<T> for RangeFull { fn start_bound(&self) -> Bound<&T>; fn end_bound(&self) -> Bound<&T>; }
    impl<T> RangeBounds<T> for Range<T> { fn start_bound(&self) -> Bound<&T>; fn end_bound(&self) -> Bound<&T>; }
    impl<T> RangeBounds<T> for RangeFrom<T> { fn start_bound(&self) -> Bound<&T>; fn end_bound(&self) -> Bound<&T>; }
    impl<T> RangeBounds<T> for RangeTo<T> { fn start_bound(&self) -> Bound<&T>; fn end_bound(&self) -> Bound<&T>; }
    impl<T> RangeBounds<T> for RangeInclusive<T> { fn start_bound(&self) -> Bound<&T>; fn end_bound(&self) -> Bound<&T>; }
    impl<T> RangeBounds<T> for RangeToInclusive<T> { fn start_bound(&self) -> Bound<&T>; fn end_bound(&self) -> Bound<&T>; }
    impl<T> RangeBounds<T> for (Bound<T>, Bound<T>) { fn start_bound(&self) -> Bound<&T>; fn end_bound(&self) -> Bound<&T>; }
    impl<A: Step> Iterator for Range<A> { type Item = A; fn next(&mut self) -> Option<A>; }
    impl<A: Step> DoubleEndedIterator for Range<A> { fn next_back(&mut self) -> Option<A>; }
    impl<A: Step> Iterator for RangeFrom<A> { type Item = A; fn next(&mut self) -> Option<A>; }
    impl<A: Step> Iterator for RangeInclusive<A> { type Item = A; fn next(&mut self) -> Option<A>; }
    impl<A: Step> DoubleEndedIterator for RangeInclusive<A> { fn next_back(&mut self) -> Option<A>; }
    impl ExactSizeIterator for Range<u8> {}
    impl ExactSizeIterator for Range<u16> {}
    impl ExactSizeIterator for Range<u32> {}
    impl ExactSizeIterator for Range<usize> {}
    impl ExactSizeIterator for Range<i8> {}
    impl ExactSizeIterator for Range<i16> {}
    impl ExactSizeIterator for Range<i32> {}
    impl ExactSizeIterator for Range<isize> {}

    #[lang = "Try"]
    pub trait Try: FromResidual<<Self as Try>::Residual> {
        type Output;
        type Residual;
        #[lang = "from_output"]
        fn from_output(output: Self::Output) -> Self;
        #[lang = "branch"]
        fn branch(self) -> ControlFlow<Self::Residual, Self::Output>;
    }
    #[lang = "FromResidual"]
    pub trait FromResidual<R = <Self as Try>::Residual> {
        #[lang = "from_residual"]
        fn from_residual(residual: R) -> Self;
    }
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
    pub enum ControlFlow<B, C = ()> {
        #[lang = "Continue"]
        Continue(C),
        #[lang = "Break"]
        Break(B),
    }
    impl<B, C> ControlFlow<B, C> {
        pub const fn is_break(&self) -> bool;
        pub const fn is_continue(&self) -> bool;
        pub fn break_value(self) -> Option<B> where Self:;
        pub fn map_break<T, F>(self, f: F) -> ControlFlow<T, C> where F: FnOnce(B) -> T;
        pub fn continue_value(self) -> Option<C> where Self:;
        pub fn map_continue<T, F>(self, f: F) -> ControlFlow<B, T> where F: FnOnce(C) -> T;
    }
    impl<B, C> Try for ControlFlow<B, C> {
        type Output = C;
        type Residual = ControlFlow<B, Infallible>;
        fn from_output(output: Self::Output) -> Self;
        fn branch(self) -> ControlFlow<Self::Residual, Self::Output>;
    }
    impl<B, C> FromResidual<ControlFlow<B, Infallible>> for ControlFlow<B, C> { fn from_residual(residual: ControlFlow<B, Infallible>) -> Self; }
    impl<T> Try for Option<T> {
        type Output = T;
        type Residual = Option<Infallible>;
        fn from_output(output: Self::Output) -> Self;
        fn branch(self) -> ControlFlow<Self::Residual, Self::Output>;
    }
    impl<T> FromResidual<Option<Infallible>> for Option<T> { fn from_residual(residual: Option<Infallible>) -> Self; }
    impl<T, E> Try for Result<T, E> {
        type Output = T;
        type Residual = Result<Infallible, E>;
        fn from_output(output: Self::Output) -> Self;
        fn branch(self) -> ControlFlow<Self::Residual, Self::Output>;
    }
    impl<T, E, F: From<E>> FromResidual<Result<Infallible, E>> for Result<T, F> { fn from_residual(residual: Result<Infallible, E>) -> Self; }
    impl ExactSizeIterator for crate::ops::RangeInclusive<i16> {}
    impl ExactSizeIterator for crate::ops::RangeInclusive<i8> {}
    impl ExactSizeIterator for crate::ops::RangeInclusive<u16> {}
    impl ExactSizeIterator for crate::ops::RangeInclusive<u8> {}
}
