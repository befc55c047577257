//! `std::iter`.
pub mod iter {
    use crate::clone::Clone;
    use crate::cmp::{Ord, PartialEq, PartialOrd};
    use crate::default::Default;
    use crate::fmt::{Debug, Formatter};
    use crate::marker::{Copy, PhantomData, Sized};
    use crate::ops::{FnMut, FnOnce, Try};
    use crate::option::Option;

    #[lang = "Iterator"]
    pub trait Iterator {
        type Item;
        #[lang = "next"]
        fn next(&mut self) -> Option<Self::Item>;
        fn size_hint(&self) -> (usize, Option<usize>) {}
        fn count(self) -> usize where Self: Sized {}
        fn last(self) -> Option<Self::Item> where Self: Sized {}
        fn nth(&mut self, n: usize) -> Option<Self::Item> {}
        fn step_by(self, step: usize) -> StepBy<Self> where Self: Sized {}
        fn chain<U>(self, other: U) -> Chain<Self, U::IntoIter> where Self: Sized, U: IntoIterator<Item = Self::Item> {}
        fn zip<U>(self, other: U) -> Zip<Self, U::IntoIter> where Self: Sized, U: IntoIterator {}
        fn map<B, F>(self, f: F) -> Map<Self, F> where Self: Sized, F: FnMut(Self::Item) -> B {}
        fn for_each<F>(self, f: F) where Self: Sized, F: FnMut(Self::Item) {}
        fn filter<P>(self, predicate: P) -> Filter<Self, P> where Self: Sized, P: FnMut(&Self::Item) -> bool {}
        fn filter_map<B, F>(self, f: F) -> FilterMap<Self, F> where Self: Sized, F: FnMut(Self::Item) -> Option<B> {}
        fn enumerate(self) -> Enumerate<Self> where Self: Sized {}
        fn peekable(self) -> Peekable<Self> where Self: Sized {}
        fn skip_while<P>(self, predicate: P) -> SkipWhile<Self, P> where Self: Sized, P: FnMut(&Self::Item) -> bool {}
        fn take_while<P>(self, predicate: P) -> TakeWhile<Self, P> where Self: Sized, P: FnMut(&Self::Item) -> bool {}
        fn map_while<B, P>(self, predicate: P) -> MapWhile<Self, P> where Self: Sized, P: FnMut(Self::Item) -> Option<B> {}
        fn skip(self, n: usize) -> Skip<Self> where Self: Sized {}
        fn take(self, n: usize) -> Take<Self> where Self: Sized {}
        fn scan<St, B, F>(self, initial_state: St, f: F) -> Scan<Self, St, F> where Self: Sized, F: FnMut(&mut St, Self::Item) -> Option<B> {}
        fn flat_map<U, F>(self, f: F) -> FlatMap<Self, U, F> where Self: Sized, U: IntoIterator, F: FnMut(Self::Item) -> U {}
        fn flatten(self) -> Flatten<Self> where Self: Sized, Self::Item: IntoIterator {}
        fn fuse(self) -> Fuse<Self> where Self: Sized {}
        fn inspect<F>(self, f: F) -> Inspect<Self, F> where Self: Sized, F: FnMut(&Self::Item) {}
        fn by_ref(&mut self) -> &mut Self where Self: Sized {}
        fn collect<B: FromIterator<Self::Item>>(self) -> B where Self: Sized {}
        fn partition<B, F>(self, f: F) -> (B, B) where Self: Sized, B: Default + Extend<Self::Item>, F: FnMut(&Self::Item) -> bool {}
        fn try_fold<B, F, R>(&mut self, init: B, f: F) -> R where Self: Sized, F: FnMut(B, Self::Item) -> R, R: Try<Output = B> {}
        fn try_for_each<F, R>(&mut self, f: F) -> R where Self: Sized, F: FnMut(Self::Item) -> R, R: Try<Output = ()> {}
        fn fold<B, F>(self, init: B, f: F) -> B where Self: Sized, F: FnMut(B, Self::Item) -> B {}
        fn reduce<F>(self, f: F) -> Option<Self::Item> where Self: Sized, F: FnMut(Self::Item, Self::Item) -> Self::Item {}
        fn all<F>(&mut self, f: F) -> bool where Self: Sized, F: FnMut(Self::Item) -> bool {}
        fn any<F>(&mut self, f: F) -> bool where Self: Sized, F: FnMut(Self::Item) -> bool {}
        fn find<P>(&mut self, predicate: P) -> Option<Self::Item> where Self: Sized, P: FnMut(&Self::Item) -> bool {}
        fn find_map<B, F>(&mut self, f: F) -> Option<B> where Self: Sized, F: FnMut(Self::Item) -> Option<B> {}
        fn position<P>(&mut self, predicate: P) -> Option<usize> where Self: Sized, P: FnMut(Self::Item) -> bool {}
        fn rposition<P>(&mut self, predicate: P) -> Option<usize> where P: FnMut(Self::Item) -> bool, Self: Sized + ExactSizeIterator + DoubleEndedIterator {}
        fn max(self) -> Option<Self::Item> where Self: Sized, Self::Item: Ord {}
        fn min(self) -> Option<Self::Item> where Self: Sized, Self::Item: Ord {}
        fn max_by_key<B: Ord, F>(self, f: F) -> Option<Self::Item> where Self: Sized, F: FnMut(&Self::Item) -> B {}
        fn max_by<F>(self, compare: F) -> Option<Self::Item> where Self: Sized, F: FnMut(&Self::Item, &Self::Item) -> crate::cmp::Ordering {}
        fn min_by_key<B: Ord, F>(self, f: F) -> Option<Self::Item> where Self: Sized, F: FnMut(&Self::Item) -> B {}
        fn min_by<F>(self, compare: F) -> Option<Self::Item> where Self: Sized, F: FnMut(&Self::Item, &Self::Item) -> crate::cmp::Ordering {}
        fn rev(self) -> Rev<Self> where Self: Sized + DoubleEndedIterator {}
        fn unzip<A, B, FromA, FromB>(self) -> (FromA, FromB) where FromA: Default + Extend<A>, FromB: Default + Extend<B>, Self: Sized + Iterator<Item = (A, B)> {}
        fn copied<'a, T>(self) -> Copied<Self> where T: Copy + 'a, Self: Sized + Iterator<Item = &'a T> {}
        fn cloned<'a, T>(self) -> Cloned<Self> where T: Clone + 'a, Self: Sized + Iterator<Item = &'a T> {}
        fn cycle(self) -> Cycle<Self> where Self: Sized + Clone {}
        fn sum<S>(self) -> S where Self: Sized, S: Sum<Self::Item> {}
        fn product<P>(self) -> P where Self: Sized, P: Product<Self::Item> {}
        fn cmp<I>(self, other: I) -> crate::cmp::Ordering where I: IntoIterator<Item = Self::Item>, Self::Item: Ord, Self: Sized {}
        fn partial_cmp<I>(self, other: I) -> Option<crate::cmp::Ordering> where I: IntoIterator, Self::Item: PartialOrd<I::Item>, Self: Sized {}
        fn eq<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialEq<I::Item>, Self: Sized {}
        fn ne<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialEq<I::Item>, Self: Sized {}
        fn lt<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialOrd<I::Item>, Self: Sized {}
        fn le<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialOrd<I::Item>, Self: Sized {}
        fn gt<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialOrd<I::Item>, Self: Sized {}
        fn ge<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialOrd<I::Item>, Self: Sized {}
        fn is_sorted(self) -> bool where Self: Sized, Self::Item: PartialOrd {}
        fn is_sorted_by<F>(self, compare: F) -> bool where Self: Sized, F: FnMut(&Self::Item, &Self::Item) -> bool {}
        fn is_sorted_by_key<F, K>(self, f: F) -> bool where Self: Sized, F: FnMut(Self::Item) -> K, K: PartialOrd {}
    }
    #[lang = "IntoIterator"]
    pub trait IntoIterator {
        type Item;
        type IntoIter: Iterator<Item = Self::Item>;
        #[lang = "into_iter"]
        fn into_iter(self) -> Self::IntoIter;
    }
    impl<I: Iterator> IntoIterator for I { type Item = I::Item; type IntoIter = I; fn into_iter(self) -> I; }
    impl<I: Iterator + ?Sized> Iterator for &mut I { type Item = I::Item; fn next(&mut self) -> Option<I::Item>; }
    impl<I: DoubleEndedIterator + ?Sized> DoubleEndedIterator for &mut I { fn next_back(&mut self) -> Option<I::Item>; }
    impl<I: ExactSizeIterator + ?Sized> ExactSizeIterator for &mut I {}
    #[lang = "FromIterator"]
    pub trait FromIterator<A>: Sized { fn from_iter<T: IntoIterator<Item = A>>(iter: T) -> Self; }
    pub trait Extend<A> { fn extend<T: IntoIterator<Item = A>>(&mut self, iter: T); }
    impl FromIterator<()> for () { fn from_iter<I: IntoIterator<Item = ()>>(iter: I) -> (); }
    #[lang = "DoubleEndedIterator"]
    pub trait DoubleEndedIterator: Iterator {
        fn next_back(&mut self) -> Option<Self::Item>;
        fn nth_back(&mut self, n: usize) -> Option<Self::Item> {}
        fn try_rfold<B, F, R>(&mut self, init: B, f: F) -> R where Self: Sized, F: FnMut(B, Self::Item) -> R, R: Try<Output = B> {}
        fn rfold<B, F>(self, init: B, f: F) -> B where Self: Sized, F: FnMut(B, Self::Item) -> B {}
        fn rfind<P>(&mut self, predicate: P) -> Option<Self::Item> where Self: Sized, P: FnMut(&Self::Item) -> bool {}
    }
    pub trait ExactSizeIterator: Iterator { fn len(&self) -> usize {} }
    pub trait FusedIterator: Iterator {}
    pub trait Sum<A = Self>: Sized { fn sum<I: Iterator<Item = A>>(iter: I) -> Self; }
    pub trait Product<A = Self>: Sized { fn product<I: Iterator<Item = A>>(iter: I) -> Self; }
    #[lang = "range_step"]
    pub trait Step: Clone + PartialOrd {}
    impl Step for char {}
    #[derive(Clone)]
    pub struct Rev<T> { iter: T }
    impl<T: Clone> Clone for Rev<T> { fn clone(&self) -> Rev<T>; }
    impl<T: Debug> Debug for Rev<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<I: Default> Default for Rev<I> { fn default() -> Self; }
    impl<I> DoubleEndedIterator for Rev<I> where I: DoubleEndedIterator { fn next_back(&mut self) -> Option<<I as Iterator>::Item>; }
    impl<I> ExactSizeIterator for Rev<I> where I: ExactSizeIterator + DoubleEndedIterator {}
    impl<I> Iterator for Rev<I> where I: DoubleEndedIterator { type Item = <I as Iterator>::Item; fn next(&mut self) -> Option<<I as Iterator>::Item>; }
    #[derive(Clone)]
    pub struct Copied<I> { it: I }
    impl<I: Clone> Clone for Copied<I> { fn clone(&self) -> Copied<I>; }
    impl<I: Debug> Debug for Copied<I> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<I: Default> Default for Copied<I> { fn default() -> Self; }
    impl<'a, I, T> DoubleEndedIterator for Copied<I> where I: DoubleEndedIterator<Item = &'a T>, T: Copy + 'a { fn next_back(&mut self) -> Option<T>; }
    impl<'a, I, T> ExactSizeIterator for Copied<I> where I: ExactSizeIterator<Item = &'a T>, T: Copy + 'a {}
    impl<'a, I, T> Iterator for Copied<I> where I: Iterator<Item = &'a T>, T: Copy + 'a { type Item = T; fn next(&mut self) -> Option<T>; }
    #[derive(Clone)]
    pub struct Cloned<I> { it: I }
    impl<I: Clone> Clone for Cloned<I> { fn clone(&self) -> Cloned<I>; }
    impl<I: Debug> Debug for Cloned<I> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<I: Default> Default for Cloned<I> { fn default() -> Self; }
    impl<'a, I, T> DoubleEndedIterator for Cloned<I> where I: DoubleEndedIterator<Item = &'a T>, T: Clone + 'a { fn next_back(&mut self) -> Option<T>; }
    impl<'a, I, T> ExactSizeIterator for Cloned<I> where I: ExactSizeIterator<Item = &'a T>, T: Clone + 'a {}
    impl<'a, I, T> Iterator for Cloned<I> where I: Iterator<Item = &'a T>, T: Clone + 'a { type Item = T; fn next(&mut self) -> Option<T>; }
    #[derive(Clone)]
    pub struct Cycle<I> { orig: I, iter: I }
    impl<I: Clone> Clone for Cycle<I> { fn clone(&self) -> Cycle<I>; }
    impl<I: Debug> Debug for Cycle<I> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<I> Iterator for Cycle<I> where I: Clone + Iterator { type Item = <I as Iterator>::Item; fn next(&mut self) -> Option<<I as Iterator>::Item>; }
    #[derive(Clone)]
    pub struct StepBy<I> { iter: I, step: usize }
    impl<I: Clone> Clone for StepBy<I> { fn clone(&self) -> StepBy<I>; }
    impl<I: Debug> Debug for StepBy<I> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<I> DoubleEndedIterator for StepBy<I> where I: DoubleEndedIterator + ExactSizeIterator { fn next_back(&mut self) -> Option<Self::Item>; }
    impl<I> ExactSizeIterator for StepBy<I> where I: ExactSizeIterator {}
    impl<I> Iterator for StepBy<I> where I: Iterator { type Item = <I as Iterator>::Item; fn next(&mut self) -> Option<Self::Item>; }
    #[derive(Clone)]
    pub struct Chain<A, B> { a: Option<A>, b: Option<B> }
    impl<A: Clone, B: Clone> Clone for Chain<A, B> { fn clone(&self) -> Chain<A, B>; }
    impl<A: Debug, B: Debug> Debug for Chain<A, B> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<A: Default, B: Default> Default for Chain<A, B> { fn default() -> Self; }
    impl<A, B> DoubleEndedIterator for Chain<A, B> where A: DoubleEndedIterator, B: DoubleEndedIterator<Item = A::Item> { fn next_back(&mut self) -> Option<A::Item>; }
    impl<A, B> Iterator for Chain<A, B> where A: Iterator, B: Iterator<Item = A::Item> { type Item = <A as Iterator>::Item; fn next(&mut self) -> Option<A::Item>; }
    #[derive(Clone)]
    pub struct Zip<A, B> { a: A, b: B }
    impl<A: Clone, B: Clone> Clone for Zip<A, B> { fn clone(&self) -> Zip<A, B>; }
    impl<A: Debug, B: Debug> Debug for Zip<A, B> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<A, B> DoubleEndedIterator for Zip<A, B> where A: DoubleEndedIterator + ExactSizeIterator, B: DoubleEndedIterator + ExactSizeIterator { fn next_back(&mut self) -> Option<(A::Item, B::Item)>; }
    impl<A, B> ExactSizeIterator for Zip<A, B> where A: ExactSizeIterator, B: ExactSizeIterator {}
    impl<A, B> Iterator for Zip<A, B> where A: Iterator, B: Iterator { type Item = (<A as Iterator>::Item, <B as Iterator>::Item); fn next(&mut self) -> Option<Self::Item>; }
    #[derive(Clone)]
    pub struct Map<I, F> { iter: I, f: F }
    impl<I: Clone, F: Clone> Clone for Map<I, F> { fn clone(&self) -> Map<I, F>; }
    impl<I: Debug, F> Debug for Map<I, F> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<B, I: DoubleEndedIterator, F> DoubleEndedIterator for Map<I, F> where F: FnMut(I::Item) -> B { fn next_back(&mut self) -> Option<B>; }
    impl<B, I: ExactSizeIterator, F> ExactSizeIterator for Map<I, F> where F: FnMut(I::Item) -> B {}
    impl<B, I: Iterator, F> Iterator for Map<I, F> where F: FnMut(I::Item) -> B { type Item = B; fn next(&mut self) -> Option<B>; }
    #[derive(Clone)]
    pub struct Filter<I, P> { iter: I, predicate: P }
    impl<I: Clone, P: Clone> Clone for Filter<I, P> { fn clone(&self) -> Filter<I, P>; }
    impl<I: Debug, P> Debug for Filter<I, P> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<I: DoubleEndedIterator, P> DoubleEndedIterator for Filter<I, P> where P: FnMut(&I::Item) -> bool { fn next_back(&mut self) -> Option<I::Item>; }
    impl<I: Iterator, P> Iterator for Filter<I, P> where P: FnMut(&I::Item) -> bool { type Item = <I as Iterator>::Item; fn next(&mut self) -> Option<I::Item>; }
    #[derive(Clone)]
    pub struct FilterMap<I, F> { iter: I, f: F }
    impl<I: Clone, F: Clone> Clone for FilterMap<I, F> { fn clone(&self) -> FilterMap<I, F>; }
    impl<I: Debug, F> Debug for FilterMap<I, F> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<B, I: DoubleEndedIterator, F> DoubleEndedIterator for FilterMap<I, F> where F: FnMut(I::Item) -> Option<B> { fn next_back(&mut self) -> Option<B>; }
    impl<B, I: Iterator, F> Iterator for FilterMap<I, F> where F: FnMut(I::Item) -> Option<B> { type Item = B; fn next(&mut self) -> Option<B>; }
    #[derive(Clone)]
    pub struct Enumerate<I> { iter: I, count: usize }
    impl<I: Clone> Clone for Enumerate<I> { fn clone(&self) -> Enumerate<I>; }
    impl<I: Debug> Debug for Enumerate<I> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<I: Default> Default for Enumerate<I> { fn default() -> Self; }
    impl<I> DoubleEndedIterator for Enumerate<I> where I: ExactSizeIterator + DoubleEndedIterator { fn next_back(&mut self) -> Option<(usize, <I as Iterator>::Item)>; }
    impl<I> ExactSizeIterator for Enumerate<I> where I: ExactSizeIterator {}
    impl<I> Iterator for Enumerate<I> where I: Iterator { fn next(&mut self) -> Option<(usize, <I as Iterator>::Item)>; type Item = (usize, <I as Iterator>::Item); }
    pub struct Peekable<I: Iterator> { iter: I, peeked: Option<Option<I::Item>> }
    impl<I: Clone + Iterator> Clone for Peekable<I> where I::Item: Clone { fn clone(&self) -> Peekable<I>; }
    impl<I: Debug + Iterator> Debug for Peekable<I> where I::Item: Debug { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<I> DoubleEndedIterator for Peekable<I> where I: DoubleEndedIterator { fn next_back(&mut self) -> Option<Self::Item>; }
    impl<I: ExactSizeIterator> ExactSizeIterator for Peekable<I> {}
    impl<I: Iterator> Iterator for Peekable<I> { type Item = <I as Iterator>::Item; fn next(&mut self) -> Option<I::Item>; }
    impl<I: Iterator> Peekable<I> {
        pub fn peek(&mut self) -> Option<&I::Item>;
        pub fn peek_mut(&mut self) -> Option<&mut I::Item>;
        pub fn next_if(&mut self, func: impl FnOnce(&I::Item) -> bool) -> Option<I::Item>;
        pub fn next_if_eq<T>(&mut self, expected: &T) -> Option<I::Item> where T: ?Sized, I::Item: PartialEq<T>;
        pub fn next_if_map<R>(&mut self, f: impl FnOnce(I::Item) -> crate::result::Result<R, I::Item>) -> Option<R>;
        pub fn next_if_map_mut<R>(&mut self, f: impl FnOnce(&mut I::Item) -> Option<R>) -> Option<R>;
    }
    #[derive(Clone)]
    pub struct SkipWhile<I, P> { iter: I, predicate: P }
    impl<I: Clone, P: Clone> Clone for SkipWhile<I, P> { fn clone(&self) -> SkipWhile<I, P>; }
    impl<I: Debug, P> Debug for SkipWhile<I, P> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<I: Iterator, P> Iterator for SkipWhile<I, P> where P: FnMut(&I::Item) -> bool { type Item = <I as Iterator>::Item; fn next(&mut self) -> Option<I::Item>; }
    #[derive(Clone)]
    pub struct TakeWhile<I, P> { iter: I, predicate: P }
    impl<I: Clone, P: Clone> Clone for TakeWhile<I, P> { fn clone(&self) -> TakeWhile<I, P>; }
    impl<I: Debug, P> Debug for TakeWhile<I, P> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<I: Iterator, P> Iterator for TakeWhile<I, P> where P: FnMut(&I::Item) -> bool { type Item = <I as Iterator>::Item; fn next(&mut self) -> Option<I::Item>; }
    #[derive(Clone)]
    pub struct MapWhile<I, P> { iter: I, predicate: P }
    impl<I: Clone, P: Clone> Clone for MapWhile<I, P> { fn clone(&self) -> MapWhile<I, P>; }
    impl<I: Debug, P> Debug for MapWhile<I, P> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<B, I: Iterator, P> Iterator for MapWhile<I, P> where P: FnMut(I::Item) -> Option<B> { type Item = B; fn next(&mut self) -> Option<B>; }
    #[derive(Clone)]
    pub struct Skip<I> { iter: I, n: usize }
    impl<I: Clone> Clone for Skip<I> { fn clone(&self) -> Skip<I>; }
    impl<I: Debug> Debug for Skip<I> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<I> DoubleEndedIterator for Skip<I> where I: DoubleEndedIterator + ExactSizeIterator { fn next_back(&mut self) -> Option<Self::Item>; }
    impl<I> ExactSizeIterator for Skip<I> where I: ExactSizeIterator {}
    impl<I> Iterator for Skip<I> where I: Iterator { type Item = <I as Iterator>::Item; fn next(&mut self) -> Option<I::Item>; }
    #[derive(Clone)]
    pub struct Take<I> { iter: I, n: usize }
    impl<I: Clone> Clone for Take<I> { fn clone(&self) -> Take<I>; }
    impl<I: Debug> Debug for Take<I> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<I> DoubleEndedIterator for Take<I> where I: DoubleEndedIterator + ExactSizeIterator { fn next_back(&mut self) -> Option<Self::Item>; }
    impl<T: Clone> DoubleEndedIterator for Take<Repeat<T>> { fn next_back(&mut self) -> Option<Self::Item>; }
    impl<I> ExactSizeIterator for Take<I> where I: ExactSizeIterator {}
    impl<T: Clone> ExactSizeIterator for Take<Repeat<T>> {}
    impl<F: FnMut() -> A, A> ExactSizeIterator for Take<RepeatWith<F>> {}
    impl<I> Iterator for Take<I> where I: Iterator { type Item = <I as Iterator>::Item; fn next(&mut self) -> Option<<I as Iterator>::Item>; }
    #[derive(Clone)]
    pub struct Scan<I, St, F> { iter: I, f: F, state: St }
    impl<I: Clone, St: Clone, F: Clone> Clone for Scan<I, St, F> { fn clone(&self) -> Scan<I, St, F>; }
    impl<I: Debug, St: Debug, F> Debug for Scan<I, St, F> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<B, I, St, F> Iterator for Scan<I, St, F> where I: Iterator, F: FnMut(&mut St, I::Item) -> Option<B> { type Item = B; fn next(&mut self) -> Option<B>; }
    pub struct FlatMap<I, U: IntoIterator, F> { iter: I, f: F, front: Option<U::IntoIter>, back: Option<U::IntoIter> }
    impl<I: Clone, U, F: Clone> Clone for FlatMap<I, U, F> where U: Clone + IntoIterator<IntoIter: Clone> { fn clone(&self) -> Self; }
    impl<I: Debug, U, F> Debug for FlatMap<I, U, F> where U: IntoIterator<IntoIter: Debug> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<I: DoubleEndedIterator, U, F> DoubleEndedIterator for FlatMap<I, U, F> where F: FnMut(I::Item) -> U, U: IntoIterator<IntoIter: DoubleEndedIterator> { fn next_back(&mut self) -> Option<U::Item>; }
    impl<I: Iterator, U: IntoIterator, F> Iterator for FlatMap<I, U, F> where F: FnMut(I::Item) -> U { type Item = <U as IntoIterator>::Item; fn next(&mut self) -> Option<U::Item>; }
    pub struct Flatten<I: Iterator<Item: IntoIterator>> { iter: I, front: Option<<I::Item as IntoIterator>::IntoIter> }
    impl<I, U> Clone for Flatten<I> where I: Clone + Iterator<Item: IntoIterator<IntoIter = U, Item = U::Item>>, U: Clone + Iterator { fn clone(&self) -> Self; }
    impl<I, U> Debug for Flatten<I> where I: Debug + Iterator<Item: IntoIterator<IntoIter = U, Item = U::Item>>, U: Debug + Iterator { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<I> Default for Flatten<I> where I: Default + Iterator<Item: IntoIterator> { fn default() -> Self; }
    impl<I, U> DoubleEndedIterator for Flatten<I> where I: DoubleEndedIterator<Item: IntoIterator<IntoIter = U, Item = U::Item>>, U: DoubleEndedIterator { fn next_back(&mut self) -> Option<U::Item>; }
    impl<I, U> Iterator for Flatten<I> where I: Iterator<Item: IntoIterator<IntoIter = U, Item = U::Item>>, U: Iterator { type Item = <U as Iterator>::Item; fn next(&mut self) -> Option<U::Item>; }
    #[derive(Clone)]
    pub struct Fuse<I> { iter: Option<I> }
    impl<I: Clone> Clone for Fuse<I> { fn clone(&self) -> Fuse<I>; }
    impl<I: Debug> Debug for Fuse<I> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<I: Default> Default for Fuse<I> { fn default() -> Self; }
    impl<I> DoubleEndedIterator for Fuse<I> where I: DoubleEndedIterator { fn next_back(&mut self) -> Option<<I as Iterator>::Item>; }
    impl<I> ExactSizeIterator for Fuse<I> where I: ExactSizeIterator {}
    impl<I> Iterator for Fuse<I> where I: Iterator { type Item = <I as Iterator>::Item; fn next(&mut self) -> Option<Self::Item>; }
    #[derive(Clone)]
    pub struct Inspect<I, F> { iter: I, f: F }
    impl<I: Clone, F: Clone> Clone for Inspect<I, F> { fn clone(&self) -> Inspect<I, F>; }
    impl<I: Debug, F> Debug for Inspect<I, F> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<I: DoubleEndedIterator, F> DoubleEndedIterator for Inspect<I, F> where F: FnMut(&I::Item) { fn next_back(&mut self) -> Option<I::Item>; }
    impl<I: ExactSizeIterator, F> ExactSizeIterator for Inspect<I, F> where F: FnMut(&I::Item) {}
    impl<I: Iterator, F> Iterator for Inspect<I, F> where F: FnMut(&I::Item) { type Item = <I as Iterator>::Item; fn next(&mut self) -> Option<I::Item>; }
    #[derive(Clone, Debug)]
    pub struct Empty<T>(PhantomData<fn() -> T>);
    #[derive(Clone, Debug)]
    pub struct Once<T> { inner: Option<T> }
    #[derive(Clone, Debug)]
    pub struct Repeat<A> { element: A }
    #[derive(Clone)]
    pub struct RepeatN<A> { element: Option<A>, count: usize }
    #[derive(Clone)]
    pub struct RepeatWith<F> { repeater: F }
    #[derive(Clone)]
    pub struct FromFn<F>(F);
    #[derive(Clone)]
    pub struct Successors<T, F> { next: Option<T>, succ: F }
    impl<T> Clone for Empty<T> { fn clone(&self) -> Empty<T>; }
    impl<T> Debug for Empty<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T> Default for Empty<T> { fn default() -> Self; }
    impl<T> DoubleEndedIterator for Empty<T> { fn next_back(&mut self) -> Option<T>; }
    impl<T> ExactSizeIterator for Empty<T> {}
    impl<T> Iterator for Empty<T> { type Item = T; fn next(&mut self) -> Option<T>; }
    impl<T: Clone> Clone for Once<T> { fn clone(&self) -> Once<T>; }
    impl<T: Debug> Debug for Once<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T> DoubleEndedIterator for Once<T> { fn next_back(&mut self) -> Option<T>; }
    impl<T> ExactSizeIterator for Once<T> {}
    impl<T> Iterator for Once<T> { type Item = T; fn next(&mut self) -> Option<T>; }
    impl<A: Clone> Clone for Repeat<A> { fn clone(&self) -> Repeat<A>; }
    impl<A: Debug> Debug for Repeat<A> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<A: Clone> DoubleEndedIterator for Repeat<A> { fn next_back(&mut self) -> Option<A>; }
    impl<A: Clone> Iterator for Repeat<A> { type Item = A; fn next(&mut self) -> Option<A>; }
    impl<A: Clone> Clone for RepeatN<A> { fn clone(&self) -> RepeatN<A>; }
    impl<A: Debug> Debug for RepeatN<A> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<A: Clone> DoubleEndedIterator for RepeatN<A> { fn next_back(&mut self) -> Option<A>; }
    impl<A: Clone> ExactSizeIterator for RepeatN<A> {}
    impl<A: Clone> Iterator for RepeatN<A> { type Item = A; fn next(&mut self) -> Option<A>; }
    impl<F: Clone> Clone for RepeatWith<F> { fn clone(&self) -> RepeatWith<F>; }
    impl<F> Debug for RepeatWith<F> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<A, F: FnMut() -> A> Iterator for RepeatWith<F> { type Item = A; }
    impl<F: Copy> Copy for RepeatWith<F> {}
    impl<A, F: FnMut() -> A> FusedIterator for RepeatWith<F> {}
    impl<F: Clone> Clone for FromFn<F> { fn clone(&self) -> FromFn<F>; }
    impl<F> Debug for FromFn<F> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T, F> Iterator for FromFn<F> where F: FnMut() -> Option<T> { type Item = T; fn next(&mut self) -> Option<Self::Item>; }
    impl<T: Clone, F: Clone> Clone for Successors<T, F> { fn clone(&self) -> Successors<T, F>; }
    impl<T: Debug, F> Debug for Successors<T, F> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T, F> Iterator for Successors<T, F> where F: FnMut(&T) -> Option<T> { type Item = T; fn next(&mut self) -> Option<Self::Item>; }
    pub const fn empty<T>() -> Empty<T>;
    pub fn once<T>(value: T) -> Once<T>;
    pub fn repeat<T: Clone>(elt: T) -> Repeat<T>;
    pub fn repeat_n<T: Clone>(element: T, count: usize) -> RepeatN<T>;
    pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> RepeatWith<F>;
    pub fn from_fn<T, F>(f: F) -> FromFn<F> where F: FnMut() -> Option<T>;
    pub fn successors<T, F>(first: Option<T>, succ: F) -> Successors<T, F> where F: FnMut(&T) -> Option<T>;
    pub fn zip<A, B>(a: A, b: B) -> Zip<A::IntoIter, B::IntoIter> where A: IntoIterator, B: IntoIterator;
    impl<A, B, AE, BE> Extend<(A, B)> for (AE, BE) where AE: Extend<A>, BE: Extend<B> { fn extend<T: IntoIterator<Item = (A, B)>>(&mut self, into_iter: T); }
    pub fn chain<A, B>(a: A, b: B) -> crate::iter::Chain<<A as crate::iter::IntoIterator>::IntoIter, <B as crate::iter::IntoIterator>::IntoIter> where A: crate::iter::IntoIterator, B: crate::iter::IntoIterator<Item = <A as crate::iter::IntoIterator>::Item>;
    pub fn once_with<A, F>(make: F) -> crate::iter::OnceWith<F> where F: FnOnce() -> A;
    pub struct OnceWith<F> { make: Option<F> }
    impl<F> Clone for crate::iter::OnceWith<F> where F: Clone { fn clone(&self) -> crate::iter::OnceWith<F>; }
    impl<F> Debug for crate::iter::OnceWith<F> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl<A, F> crate::iter::DoubleEndedIterator for crate::iter::OnceWith<F> where F: FnOnce() -> A { fn next_back(&mut self) -> Option<A>; }
    impl<A, F> crate::iter::ExactSizeIterator for crate::iter::OnceWith<F> where F: FnOnce() -> A {}
    impl<A, F> crate::iter::Iterator for crate::iter::OnceWith<F> where F: FnOnce() -> A { type Item = A; fn next(&mut self) -> Option<A>; }
    impl<A, F> crate::iter::FusedIterator for crate::iter::OnceWith<F> where F: FnOnce() -> A {}
}
