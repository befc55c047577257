//! `std::option` and `std::result`.
pub mod option {
    use crate::clone::Clone;
    use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
    use crate::convert::From;
    use crate::default::Default;
    use crate::fmt::{Debug, Formatter};
    use crate::hash::{Hash, Hasher};
    use crate::iter::{DoubleEndedIterator, ExactSizeIterator, FromIterator, IntoIterator, Iterator, Product, Sum};
    use crate::marker::Copy;
    use crate::ops::{Deref, DerefMut, FnOnce};
    use crate::pin::Pin;

    #[lang = "Option"]
    #[derive(Copy, Eq, Debug, Hash, PartialOrd, Ord, Clone, PartialEq)]
    pub enum Option<T> {
        #[lang = "None"]
        None,
        #[lang = "Some"]
        Some(T),
    }
    impl<T> Option<T> {
        pub const fn is_some(&self) -> bool;
        pub fn is_some_and(self, f: impl FnOnce(T) -> bool) -> bool;
        pub const fn is_none(&self) -> bool;
        pub fn is_none_or(self, f: impl FnOnce(T) -> bool) -> bool;
        pub const fn as_ref(&self) -> Option<&T>;
        pub const fn as_mut(&mut self) -> Option<&mut T>;
        pub const fn as_pin_ref(self: Pin<&Self>) -> Option<Pin<&T>>;
        pub const fn as_pin_mut(self: Pin<&mut Self>) -> Option<Pin<&mut T>>;
        pub const fn as_slice(&self) -> &[T];
        pub const fn as_mut_slice(&mut self) -> &mut [T];
        pub const fn expect(self, msg: &str) -> T;
        pub const fn unwrap(self) -> T;
        pub fn unwrap_or(self, default: T) -> T where T:;
        pub fn unwrap_or_else<F>(self, f: F) -> T where F: FnOnce() -> T;
        pub fn unwrap_or_default(self) -> T where T: Default;
        pub const unsafe fn unwrap_unchecked(self) -> T;
        pub fn map<U, F>(self, f: F) -> Option<U> where F: FnOnce(T) -> U;
        pub fn inspect<F>(self, f: F) -> Self where F: FnOnce(&T);
        pub fn map_or<U, F>(self, default: U, f: F) -> U where F: FnOnce(T) -> U, U:;
        pub fn map_or_else<U, D, F>(self, default: D, f: F) -> U where D: FnOnce() -> U, F: FnOnce(T) -> U;
        pub fn ok_or<E>(self, err: E) -> crate::result::Result<T, E>;
        pub fn ok_or_else<E, F>(self, err: F) -> crate::result::Result<T, E> where F: FnOnce() -> E;
        pub fn as_deref(&self) -> Option<&T::Target> where T: Deref;
        pub fn as_deref_mut(&mut self) -> Option<&mut T::Target> where T: DerefMut;
        pub fn iter(&self) -> crate::option::Iter<'_, T>;
        pub fn iter_mut(&mut self) -> crate::option::IterMut<'_, T>;
        pub fn and<U>(self, optb: Option<U>) -> Option<U> where T:, U:;
        pub fn and_then<U, F>(self, f: F) -> Option<U> where F: FnOnce(T) -> Option<U>;
        pub fn filter<P>(self, predicate: P) -> Self where P: FnOnce(&T) -> bool, T:;
        pub fn or(self, optb: Option<T>) -> Option<T> where T:;
        pub fn or_else<F>(self, f: F) -> Option<T> where F: FnOnce() -> Option<T>, T:;
        pub fn xor(self, optb: Option<T>) -> Option<T> where T:;
        pub fn insert(&mut self, value: T) -> &mut T where T:;
        pub fn get_or_insert(&mut self, value: T) -> &mut T;
        pub fn get_or_insert_default(&mut self) -> &mut T where T: Default;
        pub fn get_or_insert_with<F>(&mut self, f: F) -> &mut T where F: FnOnce() -> T, T:;
        pub const fn take(&mut self) -> Option<T>;
        pub fn take_if<P>(&mut self, predicate: P) -> Option<T> where P: FnOnce(&mut T) -> bool;
        pub const fn replace(&mut self, value: T) -> Option<T>;
        pub fn zip<U>(self, other: Option<U>) -> Option<(T, U)> where T:, U:;
    }
    impl<T, U> Option<(T, U)> {
        pub fn unzip(self) -> (Option<T>, Option<U>);
    }
    impl<T> Option<&T> {
        pub const fn copied(self) -> Option<T> where T: Copy;
        pub fn cloned(self) -> Option<T> where T: Clone;
    }
    impl<T> Option<&mut T> {
        pub const fn copied(self) -> Option<T> where T: Copy;
        pub fn cloned(self) -> Option<T> where T: Clone;
    }
    impl<T, E> Option<crate::result::Result<T, E>> {
        pub const fn transpose(self) -> crate::result::Result<Option<T>, E>;
    }
    impl<T> Option<Option<T>> {
        pub const fn flatten(self) -> Option<T>;
    }
    impl<T> Clone for Option<T> where T: Clone { fn clone(&self) -> Self; }
    impl<T: Debug> Debug for Option<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T> Default for Option<T> { fn default() -> Self; }
    impl<'a, T> From<&'a Option<T>> for Option<&'a T> { fn from(o: &'a Option<T>) -> Option<&'a T>; }
    impl<'a, T> From<&'a mut Option<T>> for Option<&'a mut T> { fn from(o: &'a mut Option<T>) -> Option<&'a mut T>; }
    impl<T> From<T> for Option<T> { fn from(val: T) -> Option<T>; }
    impl<A, V: FromIterator<A>> FromIterator<Option<A>> for Option<V> { fn from_iter<I: IntoIterator<Item = Option<A>>>(iter: I) -> Option<V>; }
    impl<T: Hash> Hash for Option<T> { fn hash<__H: Hasher>(&self, state: &mut __H); }
    impl<'a, T> IntoIterator for &'a Option<T> { type Item = &'a T; type IntoIter = crate::option::Iter<'a, T>; fn into_iter(self) -> crate::option::Iter<'a, T>; }
    impl<'a, T> IntoIterator for &'a mut Option<T> { type Item = &'a mut T; type IntoIter = crate::option::IterMut<'a, T>; fn into_iter(self) -> crate::option::IterMut<'a, T>; }
    impl<T> IntoIterator for Option<T> { fn into_iter(self) -> crate::option::IntoIter<T>; type Item = T; type IntoIter = crate::option::IntoIter<T>; }
    impl<T: Ord> Ord for Option<T> { fn cmp(&self, other: &Self) -> crate::cmp::Ordering; }
    impl<T: PartialEq> PartialEq for Option<T> { fn eq(&self, other: &Self) -> bool; }
    impl<T: PartialOrd> PartialOrd for Option<T> { fn partial_cmp(&self, other: &Self) -> Option<crate::cmp::Ordering>; }
    impl<T, U> Product<Option<U>> for Option<T> where T: Product<U> { fn product<I>(iter: I) -> Option<T> where I: Iterator<Item = Option<U>>; }
    impl<T, U> Sum<Option<U>> for Option<T> where T: Sum<U> { fn sum<I>(iter: I) -> Option<T> where I: Iterator<Item = Option<U>>; }
    impl<T: Copy> Copy for Option<T> {}
    impl<T: Eq> Eq for Option<T> {}
    pub struct Iter<'a, A: 'a> { inner: Option<&'a A> }
    pub struct IterMut<'a, A: 'a> { inner: Option<&'a mut A> }
    pub struct IntoIter<A> { inner: Option<A> }
    impl<A> Clone for crate::option::Iter<'_, A> { fn clone(&self) -> Self; }
    impl<'a, A: Debug + 'a> Debug for crate::option::Iter<'a, A> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<'a, A> DoubleEndedIterator for crate::option::Iter<'a, A> { fn next_back(&mut self) -> Option<&'a A>; }
    impl<A> ExactSizeIterator for crate::option::Iter<'_, A> {}
    impl<'a, A> Iterator for crate::option::Iter<'a, A> { type Item = &'a A; fn next(&mut self) -> Option<&'a A>; }
    impl<'a, A: Debug + 'a> Debug for crate::option::IterMut<'a, A> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<'a, A> DoubleEndedIterator for crate::option::IterMut<'a, A> { fn next_back(&mut self) -> Option<&'a mut A>; }
    impl<A> ExactSizeIterator for crate::option::IterMut<'_, A> {}
    impl<'a, A> Iterator for crate::option::IterMut<'a, A> { type Item = &'a mut A; fn next(&mut self) -> Option<&'a mut A>; }
    impl<A: Clone> Clone for crate::option::IntoIter<A> { fn clone(&self) -> crate::option::IntoIter<A>; }
    impl<A: Debug> Debug for crate::option::IntoIter<A> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<A> DoubleEndedIterator for crate::option::IntoIter<A> { fn next_back(&mut self) -> Option<A>; }
    impl<A> ExactSizeIterator for crate::option::IntoIter<A> {}
    impl<A> Iterator for crate::option::IntoIter<A> { type Item = A; fn next(&mut self) -> Option<A>; }
}
pub mod result {
    use crate::clone::Clone;
    use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
    use crate::default::Default;
    use crate::fmt::{Debug, Formatter};
    use crate::hash::{Hash, Hasher};
    use crate::iter::{DoubleEndedIterator, ExactSizeIterator, FromIterator, IntoIterator, Iterator, Product, Sum};
    use crate::marker::Copy;
    use crate::ops::{Deref, DerefMut, FnOnce};
    use crate::option::Option;

    #[lang = "Result"]
    #[derive(Copy, PartialEq, PartialOrd, Eq, Ord, Debug, Hash, Clone)]
    pub enum Result<T, E> {
        #[lang = "Ok"]
        Ok(T),
        #[lang = "Err"]
        Err(E),
    }
    impl<T, E> crate::result::Result<T, E> {
        pub const fn is_ok(&self) -> bool;
        pub fn is_ok_and<F>(self, f: F) -> bool where F: FnOnce(T) -> bool, T:, E:;
        pub const fn is_err(&self) -> bool;
        pub fn is_err_and<F>(self, f: F) -> bool where F: FnOnce(E) -> bool, E:, T:;
        pub fn ok(self) -> Option<T> where T:, E:;
        pub fn err(self) -> Option<E> where T:, E:;
        pub const fn as_ref(&self) -> crate::result::Result<&T, &E>;
        pub const fn as_mut(&mut self) -> crate::result::Result<&mut T, &mut E>;
        pub fn map<U, F>(self, op: F) -> crate::result::Result<U, E> where F: FnOnce(T) -> U;
        pub fn map_or<U, F>(self, default: U, f: F) -> U where F: FnOnce(T) -> U, T:, E:, U:;
        pub fn map_or_else<U, D, F>(self, default: D, f: F) -> U where D: FnOnce(E) -> U, F: FnOnce(T) -> U;
        pub fn map_err<F, O>(self, op: O) -> crate::result::Result<T, F> where O: FnOnce(E) -> F;
        pub fn inspect<F>(self, f: F) -> Self where F: FnOnce(&T);
        pub fn inspect_err<F>(self, f: F) -> Self where F: FnOnce(&E);
        pub fn as_deref(&self) -> crate::result::Result<&T::Target, &E> where T: Deref;
        pub fn as_deref_mut(&mut self) -> crate::result::Result<&mut T::Target, &mut E> where T: DerefMut;
        pub fn iter(&self) -> crate::result::Iter<'_, T>;
        pub fn iter_mut(&mut self) -> crate::result::IterMut<'_, T>;
        pub fn expect(self, msg: &str) -> T where E: Debug;
        pub fn unwrap(self) -> T where E: Debug;
        pub fn unwrap_or_default(self) -> T where T: Default, E:;
        pub fn expect_err(self, msg: &str) -> E where T: Debug;
        pub fn unwrap_err(self) -> E where T: Debug;
        pub fn and<U>(self, res: crate::result::Result<U, E>) -> crate::result::Result<U, E> where T:, E:, U:;
        pub fn and_then<U, F>(self, op: F) -> crate::result::Result<U, E> where F: FnOnce(T) -> crate::result::Result<U, E>;
        pub fn or<F>(self, res: crate::result::Result<T, F>) -> crate::result::Result<T, F> where T:, E:, F:;
        pub fn or_else<F, O>(self, op: O) -> crate::result::Result<T, F> where O: FnOnce(E) -> crate::result::Result<T, F>;
        pub fn unwrap_or(self, default: T) -> T where T:, E:;
        pub fn unwrap_or_else<F>(self, op: F) -> T where F: FnOnce(E) -> T;
        pub unsafe fn unwrap_unchecked(self) -> T;
        pub unsafe fn unwrap_err_unchecked(self) -> E;
    }
    impl<T, E> crate::result::Result<&T, E> {
        pub const fn copied(self) -> crate::result::Result<T, E> where T: Copy;
        pub fn cloned(self) -> crate::result::Result<T, E> where T: Clone;
    }
    impl<T, E> crate::result::Result<&mut T, E> {
        pub const fn copied(self) -> crate::result::Result<T, E> where T: Copy;
        pub fn cloned(self) -> crate::result::Result<T, E> where T: Clone;
    }
    impl<T, E> crate::result::Result<Option<T>, E> {
        pub const fn transpose(self) -> Option<crate::result::Result<T, E>>;
    }
    impl<T, E> crate::result::Result<crate::result::Result<T, E>, E> {
        pub const fn flatten(self) -> crate::result::Result<T, E>;
    }
    impl<T, E> Clone for crate::result::Result<T, E> where T: Clone, E: Clone { fn clone(&self) -> Self; }
    impl<T: Debug, E: Debug> Debug for crate::result::Result<T, E> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<A, E, V: FromIterator<A>> FromIterator<crate::result::Result<A, E>> for crate::result::Result<V, E> { fn from_iter<I: IntoIterator<Item = crate::result::Result<A, E>>>(iter: I) -> crate::result::Result<V, E>; }
    impl<T: Hash, E: Hash> Hash for crate::result::Result<T, E> { fn hash<__H: Hasher>(&self, state: &mut __H); }
    impl<'a, T, E> IntoIterator for &'a crate::result::Result<T, E> { type Item = &'a T; type IntoIter = crate::result::Iter<'a, T>; fn into_iter(self) -> crate::result::Iter<'a, T>; }
    impl<'a, T, E> IntoIterator for &'a mut crate::result::Result<T, E> { type Item = &'a mut T; type IntoIter = crate::result::IterMut<'a, T>; fn into_iter(self) -> crate::result::IterMut<'a, T>; }
    impl<T, E> IntoIterator for crate::result::Result<T, E> { fn into_iter(self) -> crate::result::IntoIter<T>; type Item = T; type IntoIter = crate::result::IntoIter<T>; }
    impl<T: Ord, E: Ord> Ord for crate::result::Result<T, E> { fn cmp(&self, other: &crate::result::Result<T, E>) -> crate::cmp::Ordering; }
    impl<T: PartialEq, E: PartialEq> PartialEq for crate::result::Result<T, E> { fn eq(&self, other: &crate::result::Result<T, E>) -> bool; }
    impl<T: PartialOrd, E: PartialOrd> PartialOrd for crate::result::Result<T, E> { fn partial_cmp(&self, other: &crate::result::Result<T, E>) -> Option<crate::cmp::Ordering>; }
    impl<T, U, E> Product<crate::result::Result<U, E>> for crate::result::Result<T, E> where T: Product<U> { fn product<I>(iter: I) -> crate::result::Result<T, E> where I: Iterator<Item = crate::result::Result<U, E>>; }
    impl<T, U, E> Sum<crate::result::Result<U, E>> for crate::result::Result<T, E> where T: Sum<U> { fn sum<I>(iter: I) -> crate::result::Result<T, E> where I: Iterator<Item = crate::result::Result<U, E>>; }
    impl<T: Copy, E: Copy> Copy for crate::result::Result<T, E> {}
    impl<T: Eq, E: Eq> Eq for crate::result::Result<T, E> {}
    pub struct Iter<'a, T: 'a> { inner: Option<&'a T> }
    pub struct IterMut<'a, T: 'a> { inner: Option<&'a mut T> }
    pub struct IntoIter<T> { inner: Option<T> }
    impl<T> Clone for crate::result::Iter<'_, T> { fn clone(&self) -> Self; }
    impl<'a, T: Debug + 'a> Debug for crate::result::Iter<'a, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<'a, T> DoubleEndedIterator for crate::result::Iter<'a, T> { fn next_back(&mut self) -> Option<&'a T>; }
    impl<T> ExactSizeIterator for crate::result::Iter<'_, T> {}
    impl<'a, T> Iterator for crate::result::Iter<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<&'a T>; }
    impl<'a, T: Debug + 'a> Debug for crate::result::IterMut<'a, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<'a, T> DoubleEndedIterator for crate::result::IterMut<'a, T> { fn next_back(&mut self) -> Option<&'a mut T>; }
    impl<T> ExactSizeIterator for crate::result::IterMut<'_, T> {}
    impl<'a, T> Iterator for crate::result::IterMut<'a, T> { type Item = &'a mut T; fn next(&mut self) -> Option<&'a mut T>; }
    impl<T: Clone> Clone for crate::result::IntoIter<T> { fn clone(&self) -> crate::result::IntoIter<T>; }
    impl<T: Debug> Debug for crate::result::IntoIter<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T> DoubleEndedIterator for crate::result::IntoIter<T> { fn next_back(&mut self) -> Option<T>; }
    impl<T> ExactSizeIterator for crate::result::IntoIter<T> {}
    impl<T> Iterator for crate::result::IntoIter<T> { type Item = T; fn next(&mut self) -> Option<T>; }
}
