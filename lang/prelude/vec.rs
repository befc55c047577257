//! `std::vec` and `std::boxed`.
pub mod vec {
    use crate::borrow::{Borrow, BorrowMut};
    use crate::boxed::Box;
    use crate::clone::Clone;
    use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
    use crate::collections::binary_heap::BinaryHeap;
    use crate::collections::vec_deque::VecDeque;
    use crate::convert::{From, TryFrom};
    use crate::default::Default;
    use crate::fmt::{Debug, Formatter};
    use crate::hash::{Hash, Hasher};
    use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, FromIterator, IntoIterator, Iterator};
    use crate::marker::{Copy, PhantomData, Send, Sync};
    use crate::mem::MaybeUninit;
    use crate::ops::{Deref, DerefMut, Drop, FnMut, FnOnce, Index, IndexMut, RangeBounds};
    use crate::option::Option;
    use crate::ptr::NonNull;
    use crate::rc::Rc;
    use crate::slice::SliceIndex;
    use crate::string::{FromUtf8Error, String};
    use crate::sync::Arc;

    #[lang = "Vec"]
    pub struct Vec<T> { buf: PhantomData<T>, len: usize }
    unsafe impl<#[may_dangle] T> Drop for Vec<T> { fn drop(&mut self); }
    impl<T> Vec<T> {
        pub const fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
        pub unsafe fn from_raw_parts(ptr: *mut T, length: usize, capacity: usize) -> Self;
        pub fn into_raw_parts(self) -> (*mut T, usize, usize);
        pub fn push(&mut self, value: T);
        pub fn push_mut(&mut self, value: T) -> &mut T;
        pub const fn capacity(&self) -> usize;
        pub fn reserve(&mut self, additional: usize);
        pub fn reserve_exact(&mut self, additional: usize);
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
        pub fn into_boxed_slice(self) -> Box<[T]>;
        pub fn truncate(&mut self, len: usize);
        pub const fn as_slice(&self) -> &[T];
        pub const fn as_mut_slice(&mut self) -> &mut [T];
        pub const fn as_ptr(&self) -> *const T;
        pub unsafe fn set_len(&mut self, new_len: usize);
        pub fn swap_remove(&mut self, index: usize) -> T;
        pub fn insert(&mut self, index: usize, element: T);
        pub fn insert_mut(&mut self, index: usize, element: T) -> &mut T;
        pub fn remove(&mut self, index: usize) -> T;
        pub fn retain<F>(&mut self, f: F) where F: FnMut(&T) -> bool;
        pub fn retain_mut<F>(&mut self, f: F) where F: FnMut(&mut T) -> bool;
        pub fn dedup_by_key<F, K>(&mut self, key: F) where F: FnMut(&mut T) -> K, K: PartialEq;
        pub fn dedup_by<F>(&mut self, same_bucket: F) where F: FnMut(&mut T, &mut T) -> bool;
        pub fn pop(&mut self) -> Option<T>;
        pub fn pop_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T>;
        pub fn append(&mut self, other: &mut Self);
        pub fn drain<R>(&mut self, range: R) -> crate::vec::Drain<'_, T> where R: RangeBounds<usize>;
        pub fn clear(&mut self);
        pub const fn len(&self) -> usize;
        pub const fn is_empty(&self) -> bool;
        pub fn split_off(&mut self, at: usize) -> Self;
        pub fn resize_with<F>(&mut self, new_len: usize, f: F) where F: FnMut() -> T;
        pub fn leak<'a>(self) -> &'a mut [T];
        pub fn spare_capacity_mut(&mut self) -> &mut [MaybeUninit<T>];
        pub fn splice<R, I>(&mut self, range: R, replace_with: I) -> Splice<'_, I::IntoIter> where R: RangeBounds<usize>, I: IntoIterator<Item = T>;
        pub fn extract_if<F, R>(&mut self, range: R, filter: F) -> ExtractIf<'_, T, F> where F: FnMut(&mut T) -> bool, R: RangeBounds<usize>;
    }
    impl<T: Clone> Vec<T> {
        pub fn resize(&mut self, new_len: usize, value: T);
        pub fn extend_from_slice(&mut self, other: &[T]);
        pub fn extend_from_within<R>(&mut self, src: R) where R: RangeBounds<usize>;
    }
    impl<T, const N: usize> Vec<[T; N]> {
        pub fn into_flattened(self) -> Vec<T>;
    }
    impl<T: PartialEq> Vec<T> {
        pub fn dedup(&mut self);
    }
    impl<T> Borrow<[T]> for Vec<T> { fn borrow(&self) -> &[T]; }
    impl<T> BorrowMut<[T]> for Vec<T> { fn borrow_mut(&mut self) -> &mut [T]; }
    impl<T: Clone> Clone for Vec<T> { fn clone(&self) -> Self; }
    impl<T: Debug> Debug for Vec<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T> Default for Vec<T> { fn default() -> Self; }
    impl<T> Deref for Vec<T> { type Target = [T]; fn deref(&self) -> &[T]; }
    impl<T> DerefMut for Vec<T> { fn deref_mut(&mut self) -> &mut [T]; }
    impl<'a, T: Copy + 'a> Extend<&'a T> for Vec<T> { fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I); }
    impl<T> Extend<T> for Vec<T> { fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I); }
    impl<T: Clone> From<&[T]> for Vec<T> { fn from(s: &[T]) -> Vec<T>; }
    impl<T: Clone, const N: usize> From<&[T; N]> for Vec<T> { fn from(s: &[T; N]) -> Vec<T>; }
    impl<T: Clone> From<&mut [T]> for Vec<T> { fn from(s: &mut [T]) -> Vec<T>; }
    impl<T: Clone, const N: usize> From<&mut [T; N]> for Vec<T> { fn from(s: &mut [T; N]) -> Vec<T>; }
    impl From<&str> for Vec<u8> { fn from(s: &str) -> Vec<u8>; }
    impl<T, const N: usize> From<[T; N]> for Vec<T> { fn from(s: [T; N]) -> Vec<T>; }
    impl<T> From<BinaryHeap<T>> for Vec<T> { fn from(heap: BinaryHeap<T>) -> Vec<T>; }
    impl<T> From<Box<[T]>> for Vec<T> { fn from(s: Box<[T]>) -> Self; }
    impl From<String> for Vec<u8> { fn from(string: String) -> Vec<u8>; }
    impl<T> From<Vec<T>> for Arc<[T]> { fn from(v: Vec<T>) -> Arc<[T]>; }
    impl<T: Ord> From<Vec<T>> for BinaryHeap<T> { fn from(vec: Vec<T>) -> BinaryHeap<T>; }
    impl<T> From<Vec<T>> for Box<[T]> { fn from(v: Vec<T>) -> Self; }
    impl<T> From<Vec<T>> for Rc<[T]> { fn from(v: Vec<T>) -> Rc<[T]>; }
    impl<T> From<Vec<T>> for VecDeque<T> { fn from(other: Vec<T>) -> Self; }
    impl<T> From<VecDeque<T>> for Vec<T> { fn from(other: VecDeque<T>) -> Self; }
    impl<T> FromIterator<T> for Vec<T> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Vec<T>; }
    impl<T: Hash> Hash for Vec<T> { fn hash<H: Hasher>(&self, state: &mut H); }
    impl<T, I: SliceIndex<[T]>> Index<I> for Vec<T> { type Output = <I as SliceIndex<[T]>>::Output; fn index(&self, index: I) -> &Self::Output; }
    impl<T, I: SliceIndex<[T]>> IndexMut<I> for Vec<T> { fn index_mut(&mut self, index: I) -> &mut Self::Output; }
    impl<'a, T> IntoIterator for &'a Vec<T> { type Item = &'a T; type IntoIter = crate::slice::Iter<'a, T>; fn into_iter(self) -> Self::IntoIter; }
    impl<'a, T> IntoIterator for &'a mut Vec<T> { type Item = &'a mut T; type IntoIter = crate::slice::IterMut<'a, T>; fn into_iter(self) -> Self::IntoIter; }
    impl<T> IntoIterator for Vec<T> { fn into_iter(self) -> Self::IntoIter; type Item = T; type IntoIter = crate::vec::IntoIter<T>; }
    impl<T: Ord> Ord for Vec<T> { fn cmp(&self, other: &Self) -> crate::cmp::Ordering; }
    impl<T, U> PartialEq<&[U]> for Vec<T> where T: PartialEq<U> { fn eq(&self, other: &&[U]) -> bool; }
    impl<T, U, const N: usize> PartialEq<&[U; N]> for Vec<T> where T: PartialEq<U> { fn eq(&self, other: &&[U; N]) -> bool; }
    impl<T, U> PartialEq<&mut [U]> for Vec<T> where T: PartialEq<U> { fn eq(&self, other: &&mut [U]) -> bool; }
    impl<T, U> PartialEq<[U]> for Vec<T> where T: PartialEq<U> { fn eq(&self, other: &[U]) -> bool; }
    impl<T, U, const N: usize> PartialEq<[U; N]> for Vec<T> where T: PartialEq<U> { fn eq(&self, other: &[U; N]) -> bool; }
    impl<T, U> PartialEq<Vec<U>> for &[T] where T: PartialEq<U> { fn eq(&self, other: &Vec<U>) -> bool; }
    impl<T, U> PartialEq<Vec<U>> for &mut [T] where T: PartialEq<U> { fn eq(&self, other: &Vec<U>) -> bool; }
    impl<T, U> PartialEq<Vec<U>> for [T] where T: PartialEq<U> { fn eq(&self, other: &Vec<U>) -> bool; }
    impl<T, U> PartialEq<Vec<U>> for VecDeque<T> where T: PartialEq<U> { fn eq(&self, other: &Vec<U>) -> bool; }
    impl<T, U> PartialEq<Vec<U>> for Vec<T> where T: PartialEq<U> { fn eq(&self, other: &Vec<U>) -> bool; }
    impl<T> PartialOrd<Vec<T>> for Vec<T> where T: PartialOrd { fn partial_cmp(&self, other: &Vec<T>) -> Option<crate::cmp::Ordering>; }
    impl<T, const N: usize> TryFrom<Vec<T>> for Box<[T; N]> { fn try_from(vec: Vec<T>) -> crate::result::Result<Self, Self::Error>; type Error = Vec<T>; }
    impl<T, const N: usize> TryFrom<Vec<T>> for [T; N] { fn try_from(vec: Vec<T>) -> crate::result::Result<[T; N], Vec<T>>; type Error = Vec<T>; }
    impl TryFrom<Vec<u8>> for String { fn try_from(bytes: Vec<u8>) -> crate::result::Result<Self, Self::Error>; type Error = FromUtf8Error; }
    impl<T: Eq> Eq for Vec<T> {}
    pub struct IntoIter<T> { buf: PhantomData<T> }
    unsafe impl<#[may_dangle] T> Drop for IntoIter<T> { fn drop(&mut self); }
    impl<T> crate::vec::IntoIter<T> {
        pub fn as_slice(&self) -> &[T];
        pub fn as_mut_slice(&mut self) -> &mut [T];
    }
    impl<T: Clone> Clone for crate::vec::IntoIter<T> { fn clone(&self) -> Self; }
    impl<T: Debug> Debug for crate::vec::IntoIter<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T> Default for crate::vec::IntoIter<T> { fn default() -> Self; }
    impl<T> DoubleEndedIterator for crate::vec::IntoIter<T> { fn next_back(&mut self) -> Option<T>; }
    impl<T> Iterator for crate::vec::IntoIter<T> { type Item = T; fn next(&mut self) -> Option<T>; }
    unsafe impl<T: Send + Send> Send for crate::vec::IntoIter<T> {}
    unsafe impl<T: Sync + Sync> Sync for crate::vec::IntoIter<T> {}
    pub struct Drain<'a, T: 'a> { iter: crate::slice::Iter<'a, T>, vec: NonNull<Vec<T>> }
    impl<T> Drop for Drain<'_, T> { fn drop(&mut self); }
    impl<T: Debug> Debug for crate::vec::Drain<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T> DoubleEndedIterator for crate::vec::Drain<'_, T> { fn next_back(&mut self) -> Option<T>; }
    impl<T> Iterator for crate::vec::Drain<'_, T> { type Item = T; fn next(&mut self) -> Option<T>; }
    pub struct Splice<'a, I: Iterator + 'a> { drain: Drain<'a, I::Item>, replace_with: I }
    impl<I: Iterator> Drop for Splice<'_, I> { fn drop(&mut self); }
    impl<I: Iterator> DoubleEndedIterator for Splice<'_, I> { fn next_back(&mut self) -> Option<Self::Item>; }
    impl<I: Iterator> ExactSizeIterator for Splice<'_, I> {}
    impl<I: Iterator> Iterator for Splice<'_, I> { type Item = <I as Iterator>::Item; fn next(&mut self) -> Option<Self::Item>; }
    pub struct ExtractIf<'a, T, F> { vec: &'a mut Vec<T>, pred: F }
    impl<T, F> Debug for ExtractIf<'_, T, F> where T: Debug { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T, F> Iterator for ExtractIf<'_, T, F> where F: FnMut(&mut T) -> bool { type Item = T; fn next(&mut self) -> Option<T>; }
    #[lang = "vec_from_elem"]
    pub fn from_elem<T: Clone>(elem: T, n: usize) -> Vec<T>;
    impl<'a, T> crate::vec::Drain<'a, T> {
        pub fn as_slice(&self) -> &[T];
    }
    impl<T> crate::vec::Vec<T> {
        pub fn try_reserve(&mut self, additional: usize) -> crate::result::Result<(), crate::collections::TryReserveError>;
        pub fn try_reserve_exact(&mut self, additional: usize) -> crate::result::Result<(), crate::collections::TryReserveError>;
        pub const fn as_mut_ptr(&mut self) -> *mut T;
    }
    impl<'a, T> crate::convert::AsRef<[T]> for crate::vec::Drain<'a, T> { fn as_ref(&self) -> &[T]; }
    impl<T> ExactSizeIterator for crate::vec::Drain<'_, T> {}
    impl<T> Send for crate::vec::Drain<'_, T> where T: Send {}
    impl<T> Sync for crate::vec::Drain<'_, T> where T: Sync {}
    impl<T, F> Drop for crate::vec::ExtractIf<'_, T, F> { fn drop(&mut self); }
    impl<T> crate::convert::AsRef<[T]> for crate::vec::IntoIter<T> { fn as_ref(&self) -> &[T]; }
    impl<T> ExactSizeIterator for crate::vec::IntoIter<T> {}
    impl<'a, I> Debug for crate::vec::Splice<'a, I> where I: Debug + Iterator + 'a, <I as Iterator>::Item: Debug { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
}
pub mod boxed {
    use crate::any::Any;
    use crate::borrow::{Borrow, BorrowMut};
    use crate::clone::Clone;
    use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
    use crate::convert::{From, TryFrom};
    use crate::default::Default;
    use crate::env::Args;
    use crate::fmt::{Debug, Display, Formatter, Pointer};
    use crate::future::Future;
    use crate::hash::{Hash, Hasher};
    use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, FromIterator, IntoIterator, Iterator};
    use crate::marker::{PhantomData, Send, Sized, Sync, Tuple, Unpin, Unsize};
    use crate::mem::MaybeUninit;
    use crate::ops::{CoerceUnsized, Deref, DerefMut, Drop, FnOnce};
    use crate::option::Option;
    use crate::pin::Pin;
    use crate::rc::Rc;
    use crate::string::String;
    use crate::sync::Arc;
    use crate::task::{Context, Poll};

    #[lang = "owned_box"]
    pub struct Box<T: ?Sized>(PhantomData<T>);
    impl<T: ?Sized> Unpin for Box<T> {}
    unsafe impl<#[may_dangle] T: ?Sized> Drop for Box<T> { fn drop(&mut self); }
    impl Box<dyn Any> {
        pub fn downcast<T: Any>(self) -> crate::result::Result<Box<T>, Self>;
    }
    impl Box<dyn Any + Send> {
        pub fn downcast<T: Any>(self) -> crate::result::Result<Box<T>, Self>;
    }
    impl Box<dyn Any + Send + Sync> {
        pub fn downcast<T: Any>(self) -> crate::result::Result<Box<T>, Self>;
    }
    impl<T> Box<T> {
        pub fn new(x: T) -> Self;
        pub fn new_uninit() -> Box<MaybeUninit<T>>;
        pub fn new_zeroed() -> Box<MaybeUninit<T>>;
        pub fn pin(x: T) -> Pin<Box<T>>;
    }
    impl<T> Box<[T]> {
        pub fn new_uninit_slice(len: usize) -> Box<[MaybeUninit<T>]>;
        pub fn new_zeroed_slice(len: usize) -> Box<[MaybeUninit<T>]>;
    }
    impl<T: ?Sized> Box<T> {
        pub unsafe fn from_raw(raw: *mut T) -> Self;
        pub fn into_raw(b: Self) -> *mut T;
        pub fn leak<'a>(b: Self) -> &'a mut T;
        pub fn into_pin(boxed: Self) -> Pin<Self>;
    }
    impl<T: Clone> Clone for Box<T> { fn clone(&self) -> Self; fn clone_from(&mut self, source: &Self); }
    impl<T: Clone> Clone for Box<[T]> { fn clone(&self) -> Self; }
    impl Clone for Box<str> { fn clone(&self) -> Self; }
    impl<I: Iterator + ?Sized> Iterator for Box<I> { type Item = I::Item; fn next(&mut self) -> Option<I::Item>; }
    impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<Box<U>> for Box<T> {}
    impl<'a, I> IntoIterator for &'a Box<[I]> { type IntoIter = crate::slice::Iter<'a, I>; type Item = &'a I; fn into_iter(self) -> crate::slice::Iter<'a, I>; }
    impl<'a, I> IntoIterator for &'a mut Box<[I]> { type IntoIter = crate::slice::IterMut<'a, I>; type Item = &'a mut I; fn into_iter(self) -> crate::slice::IterMut<'a, I>; }
    impl<I> IntoIterator for Box<[I]> { type IntoIter = crate::vec::IntoIter<I>; type Item = I; fn into_iter(self) -> crate::vec::IntoIter<I>; }
    impl<T: ?Sized> Borrow<T> for Box<T> { fn borrow(&self) -> &T; }
    impl<T: ?Sized> BorrowMut<T> for Box<T> { fn borrow_mut(&mut self) -> &mut T; }
    impl<T: Clone> Clone for Box<[T]> { fn clone(&self) -> Self; }
    impl<T: Clone> Clone for Box<T> { fn clone(&self) -> Self; }
    impl Clone for Box<str> { fn clone(&self) -> Self; }
    impl<T: Debug + ?Sized> Debug for Box<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T> Default for Box<[T]> { fn default() -> Self; }
    impl<T: Default> Default for Box<T> { fn default() -> Self; }
    impl Default for Box<str> { fn default() -> Self; }
    impl<T> Default for Pin<Box<T>> where T: ?Sized, Box<T>: Default { fn default() -> Self; }
    impl<T: ?Sized> Deref for Box<T> { type Target = T; fn deref(&self) -> &T; }
    impl<T: ?Sized> DerefMut for Box<T> { fn deref_mut(&mut self) -> &mut T; }
    impl<T: Display + ?Sized> Display for Box<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<I: DoubleEndedIterator + ?Sized> DoubleEndedIterator for Box<I> { fn next_back(&mut self) -> Option<I::Item>; }
    impl<E: crate::error::Error> crate::error::Error for Box<E> {}
    impl<I: ExactSizeIterator + ?Sized> ExactSizeIterator for Box<I> {}
    impl Extend<Box<str>> for String { fn extend<I: IntoIterator<Item = Box<str>>>(&mut self, iter: I); }
    impl<Args: Tuple, F: FnOnce<Args> + ?Sized> FnOnce<Args> for Box<F> { type Output = <F as FnOnce<Args>>::Output; extern "rust-call" fn call_once(self, args: Args) -> Self::Output; }
    impl<Args: Tuple, F: FnMut<Args> + ?Sized> FnMut<Args> for Box<F> { extern "rust-call" fn call_mut(&mut self, args: Args) -> Self::Output; }
    impl<Args: Tuple, F: Fn<Args> + ?Sized> Fn<Args> for Box<F> { extern "rust-call" fn call(&self, args: Args) -> Self::Output; }
    impl<T: Clone> From<&[T]> for Box<[T]> { fn from(slice: &[T]) -> Box<[T]>; }
    impl<T: Clone> From<&mut [T]> for Box<[T]> { fn from(slice: &mut [T]) -> Box<[T]>; }
    impl From<&mut str> for Box<str> { fn from(s: &mut str) -> Box<str>; }
    impl<'a> From<&str> for Box<dyn crate::error::Error + 'a> { fn from(err: &str) -> Box<dyn crate::error::Error + 'a>; }
    impl<'a> From<&str> for Box<dyn crate::error::Error + Send + Sync + 'a> { fn from(err: &str) -> Box<dyn crate::error::Error + Send + Sync + 'a>; }
    impl From<&str> for Box<str> { fn from(s: &str) -> Box<str>; }
    impl<T, const N: usize> From<[T; N]> for Box<[T]> { fn from(array: [T; N]) -> Box<[T]>; }
    impl<T: ?Sized> From<Box<T>> for Arc<T> { fn from(v: Box<T>) -> Arc<T>; }
    impl<T: ?Sized> From<Box<T>> for Rc<T> { fn from(v: Box<T>) -> Rc<T>; }
    impl From<Box<str>> for String { fn from(s: Box<str>) -> String; }
    impl From<Box<str>> for Box<[u8]> { fn from(s: Box<str>) -> Self; }
    impl<'a, E: crate::error::Error + 'a> From<E> for Box<dyn crate::error::Error + 'a> { fn from(err: E) -> Box<dyn crate::error::Error + 'a>; }
    impl<'a, E: crate::error::Error + Send + Sync + 'a> From<E> for Box<dyn crate::error::Error + Send + Sync + 'a> { fn from(err: E) -> Box<dyn crate::error::Error + Send + Sync + 'a>; }
    impl<'a> From<String> for Box<dyn crate::error::Error + 'a> { fn from(str_err: String) -> Box<dyn crate::error::Error + 'a>; }
    impl<'a> From<String> for Box<dyn crate::error::Error + Send + Sync + 'a> { fn from(err: String) -> Box<dyn crate::error::Error + Send + Sync + 'a>; }
    impl From<String> for Box<str> { fn from(s: String) -> Box<str>; }
    impl<T> From<T> for Box<T> { fn from(t: T) -> Self; }
    impl<'a> FromIterator<&'a char> for Box<str> { fn from_iter<T: IntoIterator<Item = &'a char>>(iter: T) -> Self; }
    impl<'a> FromIterator<&'a str> for Box<str> { fn from_iter<T: IntoIterator<Item = &'a str>>(iter: T) -> Self; }
    impl FromIterator<Box<str>> for Box<str> { fn from_iter<T: IntoIterator<Item = Box<str>>>(iter: T) -> Self; }
    impl FromIterator<Box<str>> for String { fn from_iter<I: IntoIterator<Item = Box<str>>>(iter: I) -> String; }
    impl<I> FromIterator<I> for Box<[I]> { fn from_iter<T: IntoIterator<Item = I>>(iter: T) -> Self; }
    impl FromIterator<String> for Box<str> { fn from_iter<T: IntoIterator<Item = String>>(iter: T) -> Self; }
    impl FromIterator<char> for Box<str> { fn from_iter<T: IntoIterator<Item = char>>(iter: T) -> Self; }
    impl<F: ?Sized + Future + Unpin> Future for Box<F> { type Output = <F as Future>::Output; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>; }
    impl<T: ?Sized + Hash> Hash for Box<T> { fn hash<H: Hasher>(&self, state: &mut H); }
    impl<T: ?Sized + Hasher> Hasher for Box<T> { fn finish(&self) -> u64; fn write(&mut self, bytes: &[u8]); }
    impl<'a, I> IntoIterator for &'a Box<[I]> { type IntoIter = crate::slice::Iter<'a, I>; type Item = &'a I; fn into_iter(self) -> crate::slice::Iter<'a, I>; }
    impl<'a, I> IntoIterator for &'a mut Box<[I]> { type IntoIter = crate::slice::IterMut<'a, I>; type Item = &'a mut I; fn into_iter(self) -> crate::slice::IterMut<'a, I>; }
    impl<I> IntoIterator for Box<[I]> { type IntoIter = crate::vec::IntoIter<I>; type Item = I; fn into_iter(self) -> crate::vec::IntoIter<I>; }
    impl<I: Iterator + ?Sized> Iterator for Box<I> { type Item = <I as Iterator>::Item; fn next(&mut self) -> Option<I::Item>; }
    impl<T: ?Sized + Ord> Ord for Box<T> { fn cmp(&self, other: &Self) -> crate::cmp::Ordering; }
    impl<T: ?Sized + PartialEq> PartialEq for Box<T> { fn eq(&self, other: &Self) -> bool; }
    impl<T: ?Sized + PartialOrd> PartialOrd for Box<T> { fn partial_cmp(&self, other: &Self) -> Option<crate::cmp::Ordering>; }
    impl<T: ?Sized> Pointer for Box<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T, const N: usize> TryFrom<Box<[T]>> for Box<[T; N]> { fn try_from(boxed_slice: Box<[T]>) -> crate::result::Result<Self, Self::Error>; type Error = Box<[T]>; }
    impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<Box<U>> for Box<T> {}
    impl<T: ?Sized + Eq> Eq for Box<T> {}
    impl<'a, I> !Iterator for &'a Box<[I]> {}
    impl<'a, I> !Iterator for &'a mut Box<[I]> {}
    impl<I> !Iterator for Box<[I]> {}
    impl<T> crate::boxed::Box<MaybeUninit<T>> {
        pub unsafe fn assume_init(self) -> crate::boxed::Box<T>;
        pub fn write(boxed: crate::boxed::Box<MaybeUninit<T>>, value: T) -> crate::boxed::Box<T>;
    }
    impl<B: crate::io::BufRead + ?Sized> crate::io::BufRead for crate::boxed::Box<B> { fn fill_buf(&mut self) -> crate::io::Result<&[u8]>; fn consume(&mut self, amt: usize); }
    impl<S: crate::io::Seek + ?Sized> crate::io::Seek for crate::boxed::Box<S> { fn seek(&mut self, pos: crate::io::SeekFrom) -> crate::io::Result<u64>; }
    impl<T: ?Sized> Unpin for crate::boxed::Box<T> {}
}
