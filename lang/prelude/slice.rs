//! `std::slice` and `std::array`.
pub mod slice {
    use crate::array::TryFromSliceError;
    use crate::borrow::{Borrow, BorrowMut, Cow, ToOwned};
    use crate::boxed::Box;
    use crate::clone::Clone;
    use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
    use crate::collections::vec_deque::VecDeque;
    use crate::convert::{From, TryFrom};
    use crate::default::Default;
    use crate::fmt::{Debug, Formatter};
    use crate::hash::{Hash, Hasher};
    use crate::io::{BufRead, Read};
    use crate::iter::{DoubleEndedIterator, ExactSizeIterator, IntoIterator, Iterator};
    use crate::marker::{Copy, PhantomData, Send, Sized, Sync};
    use crate::mem::MaybeUninit;
    use crate::ops::{Bound, FnMut, Index, IndexMut, Range, RangeBounds, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};
    use crate::option::Option;
    use crate::rc::Rc;
    use crate::string::String;
    use crate::sync::Arc;
    use crate::vec::Vec;

    impl [u8] {
        pub const fn is_ascii(&self) -> bool;
        pub const fn eq_ignore_ascii_case(&self, other: &[u8]) -> bool;
        pub const fn make_ascii_uppercase(&mut self);
        pub const fn make_ascii_lowercase(&mut self);
        pub const fn trim_ascii_start(&self) -> &[u8];
        pub const fn trim_ascii_end(&self) -> &[u8];
        pub const fn trim_ascii(&self) -> &[u8];
        pub fn to_ascii_uppercase(&self) -> Vec<u8>;
        pub fn to_ascii_lowercase(&self) -> Vec<u8>;
    }
    impl<T> [T] {
        pub const fn len(&self) -> usize;
        pub const fn is_empty(&self) -> bool;
        pub const fn first(&self) -> Option<&T>;
        pub const fn first_mut(&mut self) -> Option<&mut T>;
        pub const fn split_first(&self) -> Option<(&T, &[T])>;
        pub const fn split_first_mut(&mut self) -> Option<(&mut T, &mut [T])>;
        pub const fn split_last(&self) -> Option<(&T, &[T])>;
        pub const fn split_last_mut(&mut self) -> Option<(&mut T, &mut [T])>;
        pub const fn last(&self) -> Option<&T>;
        pub const fn last_mut(&mut self) -> Option<&mut T>;
        pub const fn first_chunk<const N: usize>(&self) -> Option<&[T; N]>;
        pub const fn first_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]>;
        pub const fn split_first_chunk<const N: usize>(&self) -> Option<(&[T; N], &[T])>;
        pub const fn split_first_chunk_mut<const N: usize>(&mut self) -> Option<(&mut [T; N], &mut [T])>;
        pub const fn split_last_chunk<const N: usize>(&self) -> Option<(&[T], &[T; N])>;
        pub const fn split_last_chunk_mut<const N: usize>(&mut self) -> Option<(&mut [T], &mut [T; N])>;
        pub const fn last_chunk<const N: usize>(&self) -> Option<&[T; N]>;
        pub const fn last_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]>;
        pub fn get<I>(&self, index: I) -> Option<&<I as SliceIndex<[T]>>::Output> where I: SliceIndex<[T]>;
        pub fn get_mut<I>(&mut self, index: I) -> Option<&mut <I as SliceIndex<[T]>>::Output> where I: SliceIndex<[T]>;
        pub unsafe fn get_unchecked<I>(&self, index: I) -> &<I as SliceIndex<[T]>>::Output where I: SliceIndex<[T]>;
        pub unsafe fn get_unchecked_mut<I>(&mut self, index: I) -> &mut <I as SliceIndex<[T]>>::Output where I: SliceIndex<[T]>;
        pub const fn as_ptr(&self) -> *const T;
        pub const fn as_ptr_range(&self) -> crate::ops::Range<*const T>;
        pub const fn as_mut_ptr_range(&mut self) -> crate::ops::Range<*mut T>;
        pub const fn as_array<const N: usize>(&self) -> Option<&[T; N]>;
        pub const fn as_mut_array<const N: usize>(&mut self) -> Option<&mut [T; N]>;
        pub const fn swap(&mut self, a: usize, b: usize);
        pub const fn reverse(&mut self);
        pub fn iter(&self) -> crate::slice::Iter<'_, T>;
        pub fn iter_mut(&mut self) -> crate::slice::IterMut<'_, T>;
        pub fn windows(&self, size: usize) -> Windows<'_, T>;
        pub fn chunks(&self, chunk_size: usize) -> Chunks<'_, T>;
        pub fn chunks_mut(&mut self, chunk_size: usize) -> ChunksMut<'_, T>;
        pub fn chunks_exact(&self, chunk_size: usize) -> ChunksExact<'_, T>;
        pub fn chunks_exact_mut(&mut self, chunk_size: usize) -> ChunksExactMut<'_, T>;
        pub const unsafe fn as_chunks_unchecked<const N: usize>(&self) -> &[[T; N]];
        pub const fn as_chunks<const N: usize>(&self) -> (&[[T; N]], &[T]);
        pub const fn as_rchunks<const N: usize>(&self) -> (&[T], &[[T; N]]);
        pub const unsafe fn as_chunks_unchecked_mut<const N: usize>(&mut self) -> &mut [[T; N]];
        pub const fn as_chunks_mut<const N: usize>(&mut self) -> (&mut [[T; N]], &mut [T]);
        pub const fn as_rchunks_mut<const N: usize>(&mut self) -> (&mut [T], &mut [[T; N]]);
        pub fn rchunks(&self, chunk_size: usize) -> RChunks<'_, T>;
        pub fn rchunks_mut(&mut self, chunk_size: usize) -> RChunksMut<'_, T>;
        pub const fn split_at(&self, mid: usize) -> (&[T], &[T]);
        pub const fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]);
        pub const unsafe fn split_at_unchecked(&self, mid: usize) -> (&[T], &[T]);
        pub const unsafe fn split_at_mut_unchecked(&mut self, mid: usize) -> (&mut [T], &mut [T]);
        pub const fn split_at_checked(&self, mid: usize) -> Option<(&[T], &[T])>;
        pub const fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut [T], &mut [T])>;
        pub fn split<F>(&self, pred: F) -> crate::slice::Split<'_, T, F> where F: FnMut(&T) -> bool;
        pub fn split_mut<F>(&mut self, pred: F) -> SplitMut<'_, T, F> where F: FnMut(&T) -> bool;
        pub fn split_inclusive<F>(&self, pred: F) -> crate::slice::SplitInclusive<'_, T, F> where F: FnMut(&T) -> bool;
        pub fn rsplit<F>(&self, pred: F) -> crate::slice::RSplit<'_, T, F> where F: FnMut(&T) -> bool;
        pub fn splitn<F>(&self, n: usize, pred: F) -> crate::slice::SplitN<'_, T, F> where F: FnMut(&T) -> bool;
        pub fn rsplitn<F>(&self, n: usize, pred: F) -> crate::slice::RSplitN<'_, T, F> where F: FnMut(&T) -> bool;
        pub fn contains(&self, x: &T) -> bool where T: PartialEq;
        pub fn starts_with(&self, needle: &[T]) -> bool where T: PartialEq;
        pub fn ends_with(&self, needle: &[T]) -> bool where T: PartialEq;
        pub fn binary_search(&self, x: &T) -> crate::result::Result<usize, usize> where T: Ord;
        pub fn binary_search_by<'a, F>(&'a self, f: F) -> crate::result::Result<usize, usize> where F: FnMut(&'a T) -> crate::cmp::Ordering;
        pub fn binary_search_by_key<'a, B, F>(&'a self, b: &B, f: F) -> crate::result::Result<usize, usize> where F: FnMut(&'a T) -> B, B: Ord;
        pub fn sort_unstable(&mut self) where T: Ord;
        pub fn sort_unstable_by<F>(&mut self, compare: F) where F: FnMut(&T, &T) -> crate::cmp::Ordering;
        pub fn sort_unstable_by_key<K, F>(&mut self, f: F) where F: FnMut(&T) -> K, K: Ord;
        pub fn select_nth_unstable(&mut self, index: usize) -> (&mut [T], &mut T, &mut [T]) where T: Ord;
        pub fn select_nth_unstable_by<F>(&mut self, index: usize, compare: F) -> (&mut [T], &mut T, &mut [T]) where F: FnMut(&T, &T) -> crate::cmp::Ordering;
        pub fn select_nth_unstable_by_key<K, F>(&mut self, index: usize, f: F) -> (&mut [T], &mut T, &mut [T]) where F: FnMut(&T) -> K, K: Ord;
        pub const fn rotate_left(&mut self, mid: usize);
        pub const fn rotate_right(&mut self, k: usize);
        pub fn fill(&mut self, value: T) where T: Clone;
        pub fn fill_with<F>(&mut self, f: F) where F: FnMut() -> T;
        pub fn clone_from_slice(&mut self, src: &[T]) where T: Clone;
        pub const fn copy_from_slice(&mut self, src: &[T]) where T: Copy;
        pub fn copy_within<R>(&mut self, src: R, dest: usize) where R: RangeBounds<usize>, T: Copy;
        pub fn swap_with_slice(&mut self, other: &mut [T]);
        pub unsafe fn align_to<U>(&self) -> (&[T], &[U], &[T]);
        pub unsafe fn align_to_mut<U>(&mut self) -> (&mut [T], &mut [U], &mut [T]);
        pub fn is_sorted(&self) -> bool where T: PartialOrd;
        pub fn is_sorted_by<'a, F>(&'a self, compare: F) -> bool where F: FnMut(&'a T, &'a T) -> bool;
        pub fn is_sorted_by_key<'a, F, K>(&'a self, f: F) -> bool where F: FnMut(&'a T) -> K, K: PartialOrd;
        pub fn partition_point<P>(&self, pred: P) -> usize where P: FnMut(&T) -> bool;
        pub fn split_off_first<'a>(self: &mut &'a [T]) -> Option<&'a T>;
        pub fn split_off_first_mut<'a>(self: &mut &'a mut [T]) -> Option<&'a mut T>;
        pub fn split_off_last<'a>(self: &mut &'a [T]) -> Option<&'a T>;
        pub fn split_off_last_mut<'a>(self: &mut &'a mut [T]) -> Option<&'a mut T>;
        pub fn element_offset(&self, element: &T) -> Option<usize>;
        pub fn sort(&mut self) where T: Ord;
        pub fn sort_by<F>(&mut self, compare: F) where F: FnMut(&T, &T) -> crate::cmp::Ordering;
        pub fn sort_by_key<K, F>(&mut self, f: F) where F: FnMut(&T) -> K, K: Ord;
        pub fn sort_by_cached_key<K, F>(&mut self, f: F) where F: FnMut(&T) -> K, K: Ord;
        pub fn to_vec(&self) -> Vec<T> where T: Clone;
        pub fn into_vec<A>(self: Box<[T]>) -> Vec<T>;
        pub fn repeat(&self, n: usize) -> Vec<T> where T: Copy;
        pub fn concat<Item>(&self) -> <[T] as Concat<Item>>::Output where [T]: Concat<Item>, Item: ?Sized;
        pub fn join<Separator>(&self, sep: Separator) -> <[T] as Join<Separator>>::Output where [T]: Join<Separator>;
    }
    impl<T, const N: usize> [[T; N]] {
        pub const fn as_flattened(&self) -> &[T];
        pub const fn as_flattened_mut(&mut self) -> &mut [T];
    }
    impl<T, const N: usize> Borrow<[T]> for [T; N] { fn borrow(&self) -> &[T]; }
    impl<T, const N: usize> BorrowMut<[T]> for [T; N] { fn borrow_mut(&mut self) -> &mut [T]; }
    impl BufRead for &[u8] { fn fill_buf(&mut self) -> crate::io::Result<&[u8]>; fn consume(&mut self, amt: usize); }
    impl<T> Clone for Box<[T]> where T: Clone { fn clone(&self) -> Box<[T]>; }
    impl<T> Debug for [T] where T: Debug { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl<T> Default for &[T] { fn default() -> Self; }
    impl<T> Default for &mut [T] { fn default() -> Self; }
    impl<T> From<&[T]> for Arc<[T]> where T: Clone { fn from(v: &[T]) -> Arc<[T]>; }
    impl<T> From<&[T]> for Box<[T]> where T: Clone { fn from(slice: &[T]) -> Box<[T]>; }
    impl<'a, T> From<&'a [T]> for Cow<'a, [T]> where T: Clone { fn from(s: &'a [T]) -> Cow<'a, [T]>; }
    impl<T> From<&[T]> for Rc<[T]> where T: Clone { fn from(v: &[T]) -> Rc<[T]>; }
    impl<T> From<&[T]> for Vec<T> where T: Clone { fn from(s: &[T]) -> Vec<T>; }
    impl<T> From<&mut [T]> for Arc<[T]> where T: Clone { fn from(v: &mut [T]) -> Arc<[T]>; }
    impl<T> From<&mut [T]> for Box<[T]> where T: Clone { fn from(slice: &mut [T]) -> Box<[T]>; }
    impl<T> From<&mut [T]> for Rc<[T]> where T: Clone { fn from(v: &mut [T]) -> Rc<[T]>; }
    impl<T> From<&mut [T]> for Vec<T> where T: Clone { fn from(s: &mut [T]) -> Vec<T>; }
    impl<T> From<Cow<'_, [T]>> for Box<[T]> where T: Clone { fn from(cow: Cow<'_, [T]>) -> Box<[T]>; }
    impl<T> Hash for [T] where T: Hash { fn hash<H>(&self, state: &mut H) where H: Hasher; }
    impl<T, I> Index<I> for [T] where I: SliceIndex<[T]> { type Output = <I as SliceIndex<[T]>>::Output; fn index(&self, index: I) -> &<I as SliceIndex<[T]>>::Output; }
    impl<T, I> IndexMut<I> for [T] where I: SliceIndex<[T]> { fn index_mut(&mut self, index: I) -> &mut <I as SliceIndex<[T]>>::Output; }
    impl<'a, T> IntoIterator for &'a [T] { type Item = &'a T; type IntoIter = crate::slice::Iter<'a, T>; fn into_iter(self) -> crate::slice::Iter<'a, T>; }
    impl<'a, T> IntoIterator for &'a mut [T] { type Item = &'a mut T; type IntoIter = crate::slice::IterMut<'a, T>; fn into_iter(self) -> crate::slice::IterMut<'a, T>; }
    impl<T> Ord for [T] where T: Ord { fn cmp(&self, other: &[T]) -> crate::cmp::Ordering; }
    impl<T, U, const N: usize> PartialEq<&[U]> for [T; N] where T: PartialEq<U> { fn eq(&self, other: &&[U]) -> bool; }
    impl<T, U> PartialEq<&[U]> for VecDeque<T> where T: PartialEq<U> { fn eq(&self, other: &&[U]) -> bool; }
    impl<T, U, const N: usize> PartialEq<&mut [U]> for [T; N] where T: PartialEq<U> { fn eq(&self, other: &&mut [U]) -> bool; }
    impl<T, U> PartialEq<&mut [U]> for VecDeque<T> where T: PartialEq<U> { fn eq(&self, other: &&mut [U]) -> bool; }
    impl<T, U> PartialEq<[U]> for [T] where T: PartialEq<U> { fn eq(&self, other: &[U]) -> bool; }
    impl<T, U, const N: usize> PartialEq<[U]> for [T; N] where T: PartialEq<U> { fn eq(&self, other: &[U]) -> bool; }
    impl<T, U, const N: usize> PartialEq<[U; N]> for &[T] where T: PartialEq<U> { fn eq(&self, other: &[U; N]) -> bool; }
    impl<T, U, const N: usize> PartialEq<[U; N]> for &mut [T] where T: PartialEq<U> { fn eq(&self, other: &[U; N]) -> bool; }
    impl<T, U, const N: usize> PartialEq<[U; N]> for [T] where T: PartialEq<U> { fn eq(&self, other: &[U; N]) -> bool; }
    impl<T> PartialOrd for [T] where T: PartialOrd { fn partial_cmp(&self, other: &[T]) -> Option<crate::cmp::Ordering>; }
    impl Read for &[u8] { fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize>; }
    impl<T> SliceIndex<[T]> for (Bound<usize>, Bound<usize>) { type Output = [T]; fn get(self, slice: &[T]) -> Option<&<(Bound<usize>, Bound<usize>) as SliceIndex<[T]>>::Output>; fn get_mut(self, slice: &mut [T]) -> Option<&mut <(Bound<usize>, Bound<usize>) as SliceIndex<[T]>>::Output>; unsafe fn get_unchecked(self, slice: *const [T]) -> *const <(Bound<usize>, Bound<usize>) as SliceIndex<[T]>>::Output; unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut <(Bound<usize>, Bound<usize>) as SliceIndex<[T]>>::Output; fn index(self, slice: &[T]) -> &<(Bound<usize>, Bound<usize>) as SliceIndex<[T]>>::Output; fn index_mut(self, slice: &mut [T]) -> &mut <(Bound<usize>, Bound<usize>) as SliceIndex<[T]>>::Output; }
    impl<T> SliceIndex<[T]> for crate::ops::Range<usize> { type Output = [T]; fn get(self, slice: &[T]) -> Option<&[T]>; fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]>; unsafe fn get_unchecked(self, slice: *const [T]) -> *const [T]; unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut [T]; fn index(self, slice: &[T]) -> &[T]; fn index_mut(self, slice: &mut [T]) -> &mut [T]; }
    impl<T> SliceIndex<[T]> for RangeFrom<usize> { type Output = [T]; fn get(self, slice: &[T]) -> Option<&[T]>; fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]>; unsafe fn get_unchecked(self, slice: *const [T]) -> *const [T]; unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut [T]; fn index(self, slice: &[T]) -> &[T]; fn index_mut(self, slice: &mut [T]) -> &mut [T]; }
    impl<T> SliceIndex<[T]> for RangeFull { type Output = [T]; fn get(self, slice: &[T]) -> Option<&[T]>; fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]>; unsafe fn get_unchecked(self, slice: *const [T]) -> *const [T]; unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut [T]; fn index(self, slice: &[T]) -> &[T]; fn index_mut(self, slice: &mut [T]) -> &mut [T]; }
    impl<T> SliceIndex<[T]> for RangeInclusive<usize> { type Output = [T]; fn get(self, slice: &[T]) -> Option<&[T]>; fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]>; unsafe fn get_unchecked(self, slice: *const [T]) -> *const [T]; unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut [T]; fn index(self, slice: &[T]) -> &[T]; fn index_mut(self, slice: &mut [T]) -> &mut [T]; }
    impl<T> SliceIndex<[T]> for RangeTo<usize> { type Output = [T]; fn get(self, slice: &[T]) -> Option<&[T]>; fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]>; unsafe fn get_unchecked(self, slice: *const [T]) -> *const [T]; unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut [T]; fn index(self, slice: &[T]) -> &[T]; fn index_mut(self, slice: &mut [T]) -> &mut [T]; }
    impl<T> SliceIndex<[T]> for RangeToInclusive<usize> { type Output = [T]; fn get(self, slice: &[T]) -> Option<&[T]>; fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]>; unsafe fn get_unchecked(self, slice: *const [T]) -> *const [T]; unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut [T]; fn index(self, slice: &[T]) -> &[T]; fn index_mut(self, slice: &mut [T]) -> &mut [T]; }
    impl<T> SliceIndex<[T]> for usize { type Output = T; fn get(self, slice: &[T]) -> Option<&T>; fn get_mut(self, slice: &mut [T]) -> Option<&mut T>; unsafe fn get_unchecked(self, slice: *const [T]) -> *const T; unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut T; fn index(self, slice: &[T]) -> &T; fn index_mut(self, slice: &mut [T]) -> &mut T; }
    impl<T> ToOwned for [T] where T: Clone { type Owned = Vec<T>; fn to_owned(&self) -> Vec<T>; }
    impl<'a, T, const N: usize> TryFrom<&'a [T]> for &'a [T; N] { type Error = TryFromSliceError; fn try_from(slice: &'a [T]) -> crate::result::Result<&'a [T; N], TryFromSliceError>; }
    impl<T, const N: usize> TryFrom<&[T]> for [T; N] where T: Copy { type Error = TryFromSliceError; fn try_from(slice: &[T]) -> crate::result::Result<[T; N], TryFromSliceError>; }
    impl<'a, T, const N: usize> TryFrom<&'a mut [T]> for &'a mut [T; N] { type Error = TryFromSliceError; fn try_from(slice: &'a mut [T]) -> crate::result::Result<&'a mut [T; N], TryFromSliceError>; }
    impl<T, const N: usize> TryFrom<&mut [T]> for [T; N] where T: Copy { type Error = TryFromSliceError; fn try_from(slice: &mut [T]) -> crate::result::Result<[T; N], TryFromSliceError>; }
    impl crate::io::Write for &mut [u8] {}
    impl<T> Eq for [T] where T: Eq {}
    impl<T> !Iterator for [T] {}
    pub trait SliceIndex<T: ?Sized> {
        type Output: ?Sized;
    }
    pub trait Concat<Item: ?Sized> { type Output; fn concat(slice: &Self) -> Self::Output; }
    pub trait Join<Separator> { type Output; fn join(slice: &Self, sep: Separator) -> Self::Output; }
    impl<S: Borrow<str>> Concat<str> for [S] { type Output = String; fn concat(slice: &Self) -> String; }
    impl<T: Clone, V: Borrow<[T]>> Concat<T> for [V] { type Output = Vec<T>; fn concat(slice: &Self) -> Vec<T>; }
    impl<S: Borrow<str>> Join<&str> for [S] { type Output = String; fn join(slice: &Self, sep: &str) -> String; }
    impl<T: Clone, V: Borrow<[T]>> Join<&T> for [V] { type Output = Vec<T>; fn join(slice: &Self, sep: &T) -> Vec<T>; }
    impl<T: Clone, V: Borrow<[T]>> Join<&[T]> for [V] { type Output = Vec<T>; fn join(slice: &Self, sep: &[T]) -> Vec<T>; }
    pub const fn from_ref<T>(s: &T) -> &[T];
    pub const fn from_mut<T>(s: &mut T) -> &mut [T];
    pub const unsafe fn from_raw_parts<'a, T>(data: *const T, len: usize) -> &'a [T];
    pub const unsafe fn from_raw_parts_mut<'a, T>(data: *mut T, len: usize) -> &'a mut [T];
    pub struct Iter<'a, T: 'a> { ptr: PhantomData<&'a T> }
    pub struct IterMut<'a, T: 'a> { ptr: PhantomData<&'a mut T> }
    impl<'a, T> crate::slice::Iter<'a, T> {
        pub fn as_slice(&self) -> &'a [T];
    }
    impl<T> Clone for crate::slice::Iter<'_, T> { fn clone(&self) -> Self; }
    impl<T: Debug> Debug for crate::slice::Iter<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T> Default for crate::slice::Iter<'_, T> { fn default() -> Self; }
    impl<'a, T> DoubleEndedIterator for crate::slice::Iter<'a, T> { fn next_back(&mut self) -> Option<&'a T>; }
    impl<T> ExactSizeIterator for crate::slice::Iter<'_, T> {}
    impl<'a, T> Iterator for crate::slice::Iter<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<&'a T>; }
    unsafe impl<T: Sync> Send for crate::slice::Iter<'_, T> {}
    unsafe impl<T: Sync> Sync for crate::slice::Iter<'_, T> {}
    impl<'a, T> crate::slice::IterMut<'a, T> {
        pub fn into_slice(self) -> &'a mut [T];
        pub fn as_slice(&self) -> &[T];
    }
    impl<T: Debug> Debug for crate::slice::IterMut<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T> Default for crate::slice::IterMut<'_, T> { fn default() -> Self; }
    impl<'a, T> DoubleEndedIterator for crate::slice::IterMut<'a, T> { fn next_back(&mut self) -> Option<&'a mut T>; }
    impl<T> ExactSizeIterator for crate::slice::IterMut<'_, T> {}
    impl<'a, T> Iterator for crate::slice::IterMut<'a, T> { type Item = &'a mut T; fn next(&mut self) -> Option<&'a mut T>; }
    unsafe impl<T: Send> Send for crate::slice::IterMut<'_, T> {}
    unsafe impl<T: Sync> Sync for crate::slice::IterMut<'_, T> {}
    pub struct Chunks<'a, T: 'a> { v: &'a [T], size: usize }
    impl<T> Clone for Chunks<'_, T> { fn clone(&self) -> Self; }
    impl<'a, T: Debug + 'a> Debug for Chunks<'a, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<'a, T> DoubleEndedIterator for Chunks<'a, T> { fn next_back(&mut self) -> Option<&'a [T]>; }
    impl<T> ExactSizeIterator for Chunks<'_, T> {}
    impl<'a, T> Iterator for Chunks<'a, T> { type Item = &'a [T]; fn next(&mut self) -> Option<&'a [T]>; }
    pub struct ChunksMut<'a, T: 'a> { v: &'a mut [T], size: usize }
    impl<'a, T: Debug + 'a> Debug for ChunksMut<'a, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<'a, T> DoubleEndedIterator for ChunksMut<'a, T> { fn next_back(&mut self) -> Option<&'a mut [T]>; }
    impl<T> ExactSizeIterator for ChunksMut<'_, T> {}
    impl<'a, T> Iterator for ChunksMut<'a, T> { type Item = &'a mut [T]; fn next(&mut self) -> Option<&'a mut [T]>; }
    unsafe impl<T> Send for ChunksMut<'_, T> where T: Send {}
    unsafe impl<T> Sync for ChunksMut<'_, T> where T: Sync {}
    pub struct ChunksExact<'a, T: 'a> { v: &'a [T], size: usize }
    impl<T> Clone for ChunksExact<'_, T> { fn clone(&self) -> Self; }
    impl<'a, T: Debug + 'a> Debug for ChunksExact<'a, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<'a, T> DoubleEndedIterator for ChunksExact<'a, T> { fn next_back(&mut self) -> Option<&'a [T]>; }
    impl<'a, T> Iterator for ChunksExact<'a, T> { type Item = &'a [T]; fn next(&mut self) -> Option<&'a [T]>; }
    pub struct ChunksExactMut<'a, T: 'a> { v: &'a mut [T], size: usize }
    impl<'a, T: Debug + 'a> Debug for ChunksExactMut<'a, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<'a, T> DoubleEndedIterator for ChunksExactMut<'a, T> { fn next_back(&mut self) -> Option<&'a mut [T]>; }
    impl<'a, T> Iterator for ChunksExactMut<'a, T> { type Item = &'a mut [T]; fn next(&mut self) -> Option<&'a mut [T]>; }
    unsafe impl<T> Send for ChunksExactMut<'_, T> where T: Send {}
    unsafe impl<T> Sync for ChunksExactMut<'_, T> where T: Sync {}
    pub struct RChunks<'a, T: 'a> { v: &'a [T], size: usize }
    impl<T> Clone for RChunks<'_, T> { fn clone(&self) -> Self; }
    impl<'a, T: Debug + 'a> Debug for RChunks<'a, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<'a, T> DoubleEndedIterator for RChunks<'a, T> { fn next_back(&mut self) -> Option<&'a [T]>; }
    impl<T> ExactSizeIterator for RChunks<'_, T> {}
    impl<'a, T> Iterator for RChunks<'a, T> { type Item = &'a [T]; fn next(&mut self) -> Option<&'a [T]>; }
    pub struct RChunksMut<'a, T: 'a> { v: &'a mut [T], size: usize }
    impl<'a, T: Debug + 'a> Debug for RChunksMut<'a, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<'a, T> DoubleEndedIterator for RChunksMut<'a, T> { fn next_back(&mut self) -> Option<&'a mut [T]>; }
    impl<T> ExactSizeIterator for RChunksMut<'_, T> {}
    impl<'a, T> Iterator for RChunksMut<'a, T> { type Item = &'a mut [T]; fn next(&mut self) -> Option<&'a mut [T]>; }
    unsafe impl<T> Send for RChunksMut<'_, T> where T: Send {}
    unsafe impl<T> Sync for RChunksMut<'_, T> where T: Sync {}
    pub struct Windows<'a, T: 'a> { v: &'a [T], size: usize }
    impl<T> Clone for Windows<'_, T> { fn clone(&self) -> Self; }
    impl<'a, T: Debug + 'a> Debug for Windows<'a, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<'a, T> DoubleEndedIterator for Windows<'a, T> { fn next_back(&mut self) -> Option<Self::Item>; }
    impl<T> ExactSizeIterator for Windows<'_, T> {}
    impl<'a, T> Iterator for Windows<'a, T> { type Item = &'a [T]; fn next(&mut self) -> Option<&'a [T]>; }
    pub struct Split<'a, T: 'a, P> where P: FnMut(&T) -> bool { v: &'a [T], pred: P }
    impl<T, P> Clone for crate::slice::Split<'_, T, P> where P: Clone + FnMut(&T) -> bool { fn clone(&self) -> Self; }
    impl<T: Debug, P> Debug for crate::slice::Split<'_, T, P> where P: FnMut(&T) -> bool { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<'a, T, P> DoubleEndedIterator for crate::slice::Split<'a, T, P> where P: FnMut(&T) -> bool { fn next_back(&mut self) -> Option<&'a [T]>; }
    impl<'a, T, P> Iterator for crate::slice::Split<'a, T, P> where P: FnMut(&T) -> bool { type Item = &'a [T]; fn next(&mut self) -> Option<&'a [T]>; }
    pub struct SplitMut<'a, T: 'a, P> where P: FnMut(&T) -> bool { v: &'a mut [T], pred: P }
    impl<T: Debug, P> Debug for SplitMut<'_, T, P> where P: FnMut(&T) -> bool { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<'a, T, P> DoubleEndedIterator for SplitMut<'a, T, P> where P: FnMut(&T) -> bool { fn next_back(&mut self) -> Option<&'a mut [T]>; }
    impl<'a, T, P> Iterator for SplitMut<'a, T, P> where P: FnMut(&T) -> bool { type Item = &'a mut [T]; fn next(&mut self) -> Option<&'a mut [T]>; }
    pub struct SplitInclusive<'a, T: 'a, P> where P: FnMut(&T) -> bool { v: &'a [T], pred: P }
    impl<T, P> Clone for crate::slice::SplitInclusive<'_, T, P> where P: Clone + FnMut(&T) -> bool { fn clone(&self) -> Self; }
    impl<T: Debug, P> Debug for crate::slice::SplitInclusive<'_, T, P> where P: FnMut(&T) -> bool { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<'a, T, P> DoubleEndedIterator for crate::slice::SplitInclusive<'a, T, P> where P: FnMut(&T) -> bool { fn next_back(&mut self) -> Option<&'a [T]>; }
    impl<'a, T, P> Iterator for crate::slice::SplitInclusive<'a, T, P> where P: FnMut(&T) -> bool { type Item = &'a [T]; fn next(&mut self) -> Option<&'a [T]>; }
    pub struct RSplit<'a, T: 'a, P> where P: FnMut(&T) -> bool { v: &'a [T], pred: P }
    impl<T, P> Clone for crate::slice::RSplit<'_, T, P> where P: Clone + FnMut(&T) -> bool { fn clone(&self) -> Self; }
    impl<T: Debug, P> Debug for crate::slice::RSplit<'_, T, P> where P: FnMut(&T) -> bool { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<'a, T, P> DoubleEndedIterator for crate::slice::RSplit<'a, T, P> where P: FnMut(&T) -> bool { fn next_back(&mut self) -> Option<&'a [T]>; }
    impl<'a, T, P> Iterator for crate::slice::RSplit<'a, T, P> where P: FnMut(&T) -> bool { type Item = &'a [T]; fn next(&mut self) -> Option<&'a [T]>; }
    pub struct SplitN<'a, T: 'a, P> where P: FnMut(&T) -> bool { v: &'a [T], pred: P }
    impl<T: Debug, P> Debug for crate::slice::SplitN<'_, T, P> where P: FnMut(&T) -> bool { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<'a, T, P> Iterator for crate::slice::SplitN<'a, T, P> where P: FnMut(&T) -> bool { type Item = &'a [T]; fn next(&mut self) -> Option<&'a [T]>; }
    pub struct RSplitN<'a, T: 'a, P> where P: FnMut(&T) -> bool { v: &'a [T], pred: P }
    impl<T: Debug, P> Debug for crate::slice::RSplitN<'_, T, P> where P: FnMut(&T) -> bool { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<'a, T, P> Iterator for crate::slice::RSplitN<'a, T, P> where P: FnMut(&T) -> bool { type Item = &'a [T]; fn next(&mut self) -> Option<&'a [T]>; }
    pub enum GetDisjointMutError { IndexOutOfBounds, OverlappingIndices, }
    impl Clone for crate::slice::GetDisjointMutError { fn clone(&self) -> crate::slice::GetDisjointMutError; }
    impl Debug for crate::slice::GetDisjointMutError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl crate::fmt::Display for crate::slice::GetDisjointMutError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl crate::error::Error for crate::slice::GetDisjointMutError {}
    impl PartialEq for crate::slice::GetDisjointMutError { fn eq(&self, other: &crate::slice::GetDisjointMutError) -> bool; }
    impl Eq for crate::slice::GetDisjointMutError {}
    pub struct ArrayWindows<'a, T, const N: usize> where T: 'a { v: &'a [T] }
    impl<T, const N: usize> Clone for crate::slice::ArrayWindows<'_, T, N> { fn clone(&self) -> crate::slice::ArrayWindows<'_, T, N>; }
    impl<'a, T, const N: usize> Debug for crate::slice::ArrayWindows<'a, T, N> where T: Debug + 'a { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl<'a, T, const N: usize> DoubleEndedIterator for crate::slice::ArrayWindows<'a, T, N> { fn next_back(&mut self) -> Option<&'a [T; N]>; }
    impl<T, const N: usize> ExactSizeIterator for crate::slice::ArrayWindows<'_, T, N> {}
    impl<'a, T, const N: usize> Iterator for crate::slice::ArrayWindows<'a, T, N> { type Item = &'a [T; N]; fn next(&mut self) -> Option<<crate::slice::ArrayWindows<'a, T, N> as Iterator>::Item>; }
    impl<T, const N: usize> crate::iter::FusedIterator for crate::slice::ArrayWindows<'_, T, N> {}
    pub struct ChunkBy<'a, T, P> where T: 'a { slice: &'a [T], predicate: P }
    impl<'a, T, P> Clone for crate::slice::ChunkBy<'a, T, P> where T: 'a, P: Clone { fn clone(&self) -> crate::slice::ChunkBy<'a, T, P>; }
    impl<'a, T, P> Debug for crate::slice::ChunkBy<'a, T, P> where T: 'a + Debug { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl<'a, T, P> DoubleEndedIterator for crate::slice::ChunkBy<'a, T, P> where T: 'a, P: FnMut(&T, &T) -> bool { fn next_back(&mut self) -> Option<<crate::slice::ChunkBy<'a, T, P> as Iterator>::Item>; }
    impl<'a, T, P> Iterator for crate::slice::ChunkBy<'a, T, P> where T: 'a, P: FnMut(&T, &T) -> bool { type Item = &'a [T]; fn next(&mut self) -> Option<<crate::slice::ChunkBy<'a, T, P> as Iterator>::Item>; }
    impl<'a, T, P> crate::iter::FusedIterator for crate::slice::ChunkBy<'a, T, P> where T: 'a, P: FnMut(&T, &T) -> bool {}
    pub struct ChunkByMut<'a, T, P> where T: 'a { slice: &'a mut [T], predicate: P }
    impl<'a, T, P> Debug for crate::slice::ChunkByMut<'a, T, P> where T: 'a + Debug { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl<'a, T, P> DoubleEndedIterator for crate::slice::ChunkByMut<'a, T, P> where T: 'a, P: FnMut(&T, &T) -> bool { fn next_back(&mut self) -> Option<<crate::slice::ChunkByMut<'a, T, P> as Iterator>::Item>; }
    impl<'a, T, P> Iterator for crate::slice::ChunkByMut<'a, T, P> where T: 'a, P: FnMut(&T, &T) -> bool { type Item = &'a mut [T]; fn next(&mut self) -> Option<<crate::slice::ChunkByMut<'a, T, P> as Iterator>::Item>; }
    impl<'a, T, P> crate::iter::FusedIterator for crate::slice::ChunkByMut<'a, T, P> where T: 'a, P: FnMut(&T, &T) -> bool {}
    impl<'a, T> crate::slice::ChunksExact<'a, T> {
        pub fn remainder(&self) -> &'a [T];
    }
    impl<'a, T> crate::slice::ChunksExactMut<'a, T> {
        pub fn into_remainder(self) -> &'a mut [T];
    }
    pub struct EscapeAscii<'a> { m0: PhantomData<&'a ()> }
    impl<'a> Clone for crate::slice::EscapeAscii<'a> { fn clone(&self) -> crate::slice::EscapeAscii<'a>; }
    impl<'a> Debug for crate::slice::EscapeAscii<'a> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl<'a> crate::fmt::Display for crate::slice::EscapeAscii<'a> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl<'a> DoubleEndedIterator for crate::slice::EscapeAscii<'a> { fn next_back(&mut self) -> Option<u8>; }
    impl<'a> Iterator for crate::slice::EscapeAscii<'a> { type Item = u8; fn next(&mut self) -> Option<u8>; }
    impl<'a> crate::iter::FusedIterator for crate::slice::EscapeAscii<'a> {}
    pub struct RChunksExact<'a, T> where T: 'a { v: &'a [T] }
    impl<'a, T> crate::slice::RChunksExact<'a, T> {
        pub fn remainder(&self) -> &'a [T];
    }
    impl<'a, T> Clone for crate::slice::RChunksExact<'a, T> { fn clone(&self) -> crate::slice::RChunksExact<'a, T>; }
    impl<'a, T> Debug for crate::slice::RChunksExact<'a, T> where T: Debug + 'a { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl<'a, T> DoubleEndedIterator for crate::slice::RChunksExact<'a, T> { fn next_back(&mut self) -> Option<&'a [T]>; }
    impl<'a, T> ExactSizeIterator for crate::slice::RChunksExact<'a, T> {}
    impl<'a, T> Iterator for crate::slice::RChunksExact<'a, T> { type Item = &'a [T]; fn next(&mut self) -> Option<&'a [T]>; }
    impl<T> crate::iter::FusedIterator for crate::slice::RChunksExact<'_, T> {}
    pub struct RChunksExactMut<'a, T> where T: 'a { v: PhantomData<&'a mut [T]> }
    impl<'a, T> crate::slice::RChunksExactMut<'a, T> {
        pub fn into_remainder(self) -> &'a mut [T];
    }
    impl<'a, T> Debug for crate::slice::RChunksExactMut<'a, T> where T: Debug + 'a { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl<'a, T> DoubleEndedIterator for crate::slice::RChunksExactMut<'a, T> { fn next_back(&mut self) -> Option<&'a mut [T]>; }
    impl<T> ExactSizeIterator for crate::slice::RChunksExactMut<'_, T> {}
    impl<'a, T> Iterator for crate::slice::RChunksExactMut<'a, T> { type Item = &'a mut [T]; fn next(&mut self) -> Option<&'a mut [T]>; }
    impl<T> crate::iter::FusedIterator for crate::slice::RChunksExactMut<'_, T> {}
    impl<T> Send for crate::slice::RChunksExactMut<'_, T> where T: Send {}
    impl<T> Sync for crate::slice::RChunksExactMut<'_, T> where T: Sync {}
    pub struct RSplitMut<'a, T, P> where T: 'a, P: FnMut(&T) -> bool { v: &'a mut [T], pred: P }
    impl<T, P> Debug for crate::slice::RSplitMut<'_, T, P> where T: Debug, P: FnMut(&T) -> bool { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl<'a, T, P> DoubleEndedIterator for crate::slice::RSplitMut<'a, T, P> where P: FnMut(&T) -> bool { fn next_back(&mut self) -> Option<&'a mut [T]>; }
    impl<'a, T, P> Iterator for crate::slice::RSplitMut<'a, T, P> where P: FnMut(&T) -> bool { type Item = &'a mut [T]; fn next(&mut self) -> Option<&'a mut [T]>; }
    impl<T, P> crate::iter::FusedIterator for crate::slice::RSplitMut<'_, T, P> where P: FnMut(&T) -> bool {}
    pub struct RSplitNMut<'a, T, P> where T: 'a, P: FnMut(&T) -> bool { v: &'a mut [T], pred: P }
    impl<T, P> Debug for crate::slice::RSplitNMut<'_, T, P> where T: Debug, P: FnMut(&T) -> bool { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl<'a, T, P> Iterator for crate::slice::RSplitNMut<'a, T, P> where P: FnMut(&T) -> bool { type Item = &'a mut [T]; fn next(&mut self) -> Option<&'a mut [T]>; }
    impl<'a, T, P> crate::iter::FusedIterator for crate::slice::RSplitNMut<'a, T, P> where P: FnMut(&T) -> bool {}
    pub struct SplitInclusiveMut<'a, T, P> where T: 'a, P: FnMut(&T) -> bool { v: &'a mut [T], pred: P }
    impl<T, P> Debug for crate::slice::SplitInclusiveMut<'_, T, P> where T: Debug, P: FnMut(&T) -> bool { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl<'a, T, P> DoubleEndedIterator for crate::slice::SplitInclusiveMut<'a, T, P> where P: FnMut(&T) -> bool { fn next_back(&mut self) -> Option<&'a mut [T]>; }
    impl<'a, T, P> Iterator for crate::slice::SplitInclusiveMut<'a, T, P> where P: FnMut(&T) -> bool { type Item = &'a mut [T]; fn next(&mut self) -> Option<&'a mut [T]>; }
    impl<T, P> crate::iter::FusedIterator for crate::slice::SplitInclusiveMut<'_, T, P> where P: FnMut(&T) -> bool {}
    pub struct SplitNMut<'a, T, P> where T: 'a, P: FnMut(&T) -> bool { v: &'a mut [T], pred: P }
    impl<T, P> Debug for crate::slice::SplitNMut<'_, T, P> where T: Debug, P: FnMut(&T) -> bool { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl<'a, T, P> Iterator for crate::slice::SplitNMut<'a, T, P> where P: FnMut(&T) -> bool { type Item = &'a mut [T]; fn next(&mut self) -> Option<&'a mut [T]>; }
    impl<'a, T, P> crate::iter::FusedIterator for crate::slice::SplitNMut<'a, T, P> where P: FnMut(&T) -> bool {}
    impl<T> ExactSizeIterator for crate::slice::ChunksExact<'_, T> {}
    impl<T> ExactSizeIterator for crate::slice::ChunksExactMut<'_, T> {}
    impl<T> crate::convert::AsRef<[T]> for crate::slice::IterMut<'_, T> { fn as_ref(&self) -> &[T]; }
}
pub mod array {
    use crate::borrow::Cow;
    use crate::clone::Clone;
    use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
    use crate::collections::binary_heap::BinaryHeap;
    use crate::collections::btree_map::BTreeMap;
    use crate::collections::btree_set::BTreeSet;
    use crate::collections::hash_map::HashMap;
    use crate::collections::hash_set::HashSet;
    use crate::collections::linked_list::LinkedList;
    use crate::collections::vec_deque::VecDeque;
    use crate::convert::{From, TryFrom};
    use crate::default::Default;
    use crate::fmt::{Debug, Formatter};
    use crate::hash::{Hash, Hasher, RandomState};
    use crate::iter::{DoubleEndedIterator, ExactSizeIterator, IntoIterator, Iterator};
    use crate::marker::Copy;
    use crate::mem::MaybeUninit;
    use crate::ops::{Drop, FnMut, Index, IndexMut};
    use crate::option::Option;
    use crate::rc::Rc;
    use crate::sync::Arc;
    use crate::vec::Vec;

    impl<T, const N: usize> [T; N] {
        pub fn map<F, U>(self, f: F) -> [U; N] where F: FnMut(T) -> U;
        pub const fn as_slice(&self) -> &[T];
        pub const fn as_mut_slice(&mut self) -> &mut [T];
        pub fn each_ref(&self) -> [&T; N];
        pub fn each_mut(&mut self) -> [&mut T; N];
    }
    pub struct IntoIter<T, const N: usize> { data: [T; N] }
    impl<T, const N: usize> Drop for IntoIter<T, N> { fn drop(&mut self); }
    impl<T, const N: usize> crate::array::IntoIter<T, N> {
        pub fn as_slice(&self) -> &[T];
        pub fn as_mut_slice(&mut self) -> &mut [T];
    }
    impl<T: Clone, const N: usize> Clone for crate::array::IntoIter<T, N> { fn clone(&self) -> crate::array::IntoIter<T, N>; }
    impl<T: Debug, const N: usize> Debug for crate::array::IntoIter<T, N> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T, const N: usize> Default for crate::array::IntoIter<T, N> { fn default() -> Self; }
    impl<T, const N: usize> DoubleEndedIterator for crate::array::IntoIter<T, N> { fn next_back(&mut self) -> Option<Self::Item>; }
    impl<T, const N: usize> ExactSizeIterator for crate::array::IntoIter<T, N> {}
    impl<T, const N: usize> Iterator for crate::array::IntoIter<T, N> { type Item = T; fn next(&mut self) -> Option<Self::Item>; }
    impl<T, const N: usize> Clone for [T; N] where T: Clone { fn clone(&self) -> [T; N]; }
    impl<T, const N: usize> Debug for [T; N] where T: Debug { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl<T> Default for [T; 32] where T: Default { fn default() -> Self; }
    impl<T> Default for [T; 31] where T: Default { fn default() -> Self; }
    impl<T> Default for [T; 30] where T: Default { fn default() -> Self; }
    impl<T> Default for [T; 29] where T: Default { fn default() -> Self; }
    impl<T> Default for [T; 28] where T: Default { fn default() -> Self; }
    impl<T> Default for [T; 27] where T: Default { fn default() -> Self; }
    impl<T> Default for [T; 26] where T: Default { fn default() -> Self; }
    impl<T> Default for [T; 25] where T: Default { fn default() -> Self; }
    impl<T> Default for [T; 24] where T: Default { fn default() -> Self; }
    impl<T> Default for [T; 23] where T: Default { fn default() -> Self; }
    impl<T> Default for [T; 22] where T: Default { fn default() -> Self; }
    impl<T> Default for [T; 21] where T: Default { fn default() -> Self; }
    impl<T> Default for [T; 20] where T: Default { fn default() -> Self; }
    impl<T> Default for [T; 19] where T: Default { fn default() -> Self; }
    impl<T> Default for [T; 18] where T: Default { fn default() -> Self; }
    impl<T> Default for [T; 17] where T: Default { fn default() -> Self; }
    impl<T> Default for [T; 16] where T: Default { fn default() -> Self; }
    impl<T> Default for [T; 15] where T: Default { fn default() -> Self; }
    impl<T> Default for [T; 14] where T: Default { fn default() -> Self; }
    impl<T> Default for [T; 13] where T: Default { fn default() -> Self; }
    impl<T> Default for [T; 12] where T: Default { fn default() -> Self; }
    impl<T> Default for [T; 11] where T: Default { fn default() -> Self; }
    impl<T> Default for [T; 10] where T: Default { fn default() -> Self; }
    impl<T> Default for [T; 9] where T: Default { fn default() -> Self; }
    impl<T> Default for [T; 8] where T: Default { fn default() -> Self; }
    impl<T> Default for [T; 7] where T: Default { fn default() -> Self; }
    impl<T> Default for [T; 6] where T: Default { fn default() -> Self; }
    impl<T> Default for [T; 5] where T: Default { fn default() -> Self; }
    impl<T> Default for [T; 4] where T: Default { fn default() -> Self; }
    impl<T> Default for [T; 3] where T: Default { fn default() -> Self; }
    impl<T> Default for [T; 2] where T: Default { fn default() -> Self; }
    impl<T> Default for [T; 1] where T: Default { fn default() -> Self; }
    impl<T> Default for [T; 0] { fn default() -> Self; }
    impl<'a, T, const N: usize> From<&'a [T; N]> for Cow<'a, [T]> where T: Clone { fn from(s: &'a [T; N]) -> Cow<'a, [T]>; }
    impl<T, const N: usize> From<&[T; N]> for Vec<T> where T: Clone { fn from(s: &[T; N]) -> Vec<T>; }
    impl<T, const N: usize> From<&mut [T; N]> for Vec<T> where T: Clone { fn from(s: &mut [T; N]) -> Vec<T>; }
    impl<K, V, const N: usize> From<[(K, V); N]> for BTreeMap<K, V> where K: Ord { fn from(arr: [(K, V); N]) -> BTreeMap<K, V>; }
    impl<K, V, const N: usize> From<[(K, V); N]> for HashMap<K, V, RandomState> where K: Eq + Hash { fn from(arr: [(K, V); N]) -> Self; }
    impl<T, const N: usize> From<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> { fn from(arr: [MaybeUninit<T>; N]) -> MaybeUninit<[T; N]>; }
    impl<T, const N: usize> From<[T; N]> for Arc<[T]> { fn from(v: [T; N]) -> Arc<[T]>; }
    impl<T, const N: usize> From<[T; N]> for BTreeSet<T> where T: Ord { fn from(arr: [T; N]) -> BTreeSet<T>; }
    impl<T, const N: usize> From<[T; N]> for BinaryHeap<T> where T: Ord { fn from(arr: [T; N]) -> BinaryHeap<T>; }
    impl<T, const N: usize> From<[T; N]> for HashSet<T, RandomState> where T: Eq + Hash { fn from(arr: [T; N]) -> Self; }
    impl<T, const N: usize> From<[T; N]> for LinkedList<T> { fn from(arr: [T; N]) -> LinkedList<T>; }
    impl<T, const N: usize> From<[T; N]> for Rc<[T]> { fn from(v: [T; N]) -> Rc<[T]>; }
    impl<T, const N: usize> From<[T; N]> for VecDeque<T> { fn from(arr: [T; N]) -> VecDeque<T>; }
    impl<T, const N: usize> From<MaybeUninit<[T; N]>> for [MaybeUninit<T>; N] { fn from(arr: MaybeUninit<[T; N]>) -> [MaybeUninit<T>; N]; }
    impl<T, const N: usize> Hash for [T; N] where T: Hash { fn hash<H>(&self, state: &mut H) where H: Hasher; }
    impl<T, I, const N: usize> Index<I> for [T; N] where [T]: Index<I> { type Output = <[T] as Index<I>>::Output; fn index(&self, index: I) -> &<[T; N] as Index<I>>::Output; }
    impl<T, I, const N: usize> IndexMut<I> for [T; N] where [T]: IndexMut<I> { fn index_mut(&mut self, index: I) -> &mut <[T; N] as Index<I>>::Output; }
    impl<'a, T, const N: usize> IntoIterator for &'a [T; N] { type Item = &'a T; type IntoIter = crate::slice::Iter<'a, T>; fn into_iter(self) -> crate::slice::Iter<'a, T>; }
    impl<'a, T, const N: usize> IntoIterator for &'a mut [T; N] { type Item = &'a mut T; type IntoIter = crate::slice::IterMut<'a, T>; fn into_iter(self) -> crate::slice::IterMut<'a, T>; }
    impl<T, const N: usize> IntoIterator for [T; N] { fn into_iter(self) -> <[T; N] as IntoIterator>::IntoIter; type Item = T; type IntoIter = crate::array::IntoIter<T, N>; }
    impl<T, const N: usize> Ord for [T; N] where T: Ord { fn cmp(&self, other: &[T; N]) -> crate::cmp::Ordering; }
    impl<T, U, const N: usize> PartialEq<[U; N]> for [T; N] where T: PartialEq<U> { fn eq(&self, other: &[U; N]) -> bool; }
    impl<T, const N: usize> PartialOrd for [T; N] where T: PartialOrd { fn partial_cmp(&self, other: &[T; N]) -> Option<crate::cmp::Ordering>; }
    impl<T, const N: usize> Copy for [T; N] where T: Copy {}
    impl<T, const N: usize> Eq for [T; N] where T: Eq {}
    #[derive(Debug, Copy, Clone)]
    pub struct TryFromSliceError(());
    pub fn from_fn<T, const N: usize, F: FnMut(usize) -> T>(f: F) -> [T; N];
    impl<T: Default> Default for [T; 0] { fn default() -> [T; 0]; }
    impl<T: Default> Default for [T; 1] { fn default() -> [T; 1]; }
    impl<T: Default> Default for [T; 2] { fn default() -> [T; 2]; }
    impl<T: Default> Default for [T; 3] { fn default() -> [T; 3]; }
    impl<T: Default> Default for [T; 4] { fn default() -> [T; 4]; }
    impl<T: Default> Default for [T; 8] { fn default() -> [T; 8]; }
    impl<T: Default> Default for [T; 16] { fn default() -> [T; 16]; }
    impl<T: Default> Default for [T; 32] { fn default() -> [T; 32]; }
    pub const fn from_mut<T>(s: &mut T) -> &mut [T; 1];
    pub const fn from_ref<T>(s: &T) -> &[T; 1];
    pub fn repeat<T, const N: usize>(val: T) -> [T; N] where T: Clone;
    impl crate::fmt::Display for crate::array::TryFromSliceError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl crate::error::Error for crate::array::TryFromSliceError {}
    impl From<crate::convert::Infallible> for crate::array::TryFromSliceError { fn from(x: crate::convert::Infallible) -> crate::array::TryFromSliceError; }
}
impl<T> crate::boxed::Box<[crate::mem::MaybeUninit<T>]> {
    pub unsafe fn assume_init(self) -> crate::boxed::Box<[T], A>;
}
impl<T> [crate::mem::MaybeUninit<T>] {
    pub const fn write_copy_of_slice(&mut self, src: &[T]) -> &mut [T] where T: crate::marker::Copy;
    pub fn write_clone_of_slice(&mut self, src: &[T]) -> &mut [T] where T: crate::clone::Clone;
    pub unsafe fn assume_init_drop(&mut self);
    pub const unsafe fn assume_init_ref(&self) -> &[T];
    pub const unsafe fn assume_init_mut(&mut self) -> &mut [T];
}
impl [u8] {
    pub fn escape_ascii(&self) -> crate::slice::EscapeAscii<'_>;
}
impl<T> [T] {
    pub const fn as_mut_ptr(&mut self) -> *mut T;
    pub fn array_windows<const N: usize>(&self) -> crate::slice::ArrayWindows<'_, T, N>;
    pub fn rchunks_exact(&self, chunk_size: usize) -> crate::slice::RChunksExact<'_, T>;
    pub fn rchunks_exact_mut(&mut self, chunk_size: usize) -> crate::slice::RChunksExactMut<'_, T>;
    pub fn chunk_by<F>(&self, pred: F) -> crate::slice::ChunkBy<'_, T, F> where F: crate::ops::FnMut(&T, &T) -> bool;
    pub fn chunk_by_mut<F>(&mut self, pred: F) -> crate::slice::ChunkByMut<'_, T, F> where F: crate::ops::FnMut(&T, &T) -> bool;
    pub fn split_inclusive_mut<F>(&mut self, pred: F) -> crate::slice::SplitInclusiveMut<'_, T, F> where F: crate::ops::FnMut(&T) -> bool;
    pub fn rsplit_mut<F>(&mut self, pred: F) -> crate::slice::RSplitMut<'_, T, F> where F: crate::ops::FnMut(&T) -> bool;
    pub fn splitn_mut<F>(&mut self, n: usize, pred: F) -> crate::slice::SplitNMut<'_, T, F> where F: crate::ops::FnMut(&T) -> bool;
    pub fn rsplitn_mut<F>(&mut self, n: usize, pred: F) -> crate::slice::RSplitNMut<'_, T, F> where F: crate::ops::FnMut(&T) -> bool;
    pub fn strip_prefix<P: crate::slice::SlicePattern<Item = T> + ?Sized>(&self, prefix: &P) -> crate::option::Option<&[T]> where T: crate::cmp::PartialEq;
    pub fn strip_suffix<P: crate::slice::SlicePattern<Item = T> + ?Sized>(&self, suffix: &P) -> crate::option::Option<&[T]> where T: crate::cmp::PartialEq;
    pub fn split_off<'a, R>(self: &mut &'a [T], range: R) -> crate::option::Option<&'a [T]> where R: crate::ops::OneSidedRange<usize>;
    pub fn split_off_mut<'a, R>(self: &mut &'a mut [T], range: R) -> crate::option::Option<&'a mut [T]> where R: crate::ops::OneSidedRange<usize>;
    pub unsafe fn get_disjoint_unchecked_mut<I, const N: usize>(&mut self, indices: [I; N]) -> [&mut <I as crate::slice::SliceIndex<[T]>>::Output; N] where I: crate::slice::GetDisjointMutIndex + crate::slice::SliceIndex<[T]>;
    pub fn get_disjoint_mut<I, const N: usize>(&mut self, indices: [I; N]) -> crate::result::Result<[&mut <I as crate::slice::SliceIndex<[T]>>::Output; N], crate::slice::GetDisjointMutError> where I: crate::slice::GetDisjointMutIndex + crate::slice::SliceIndex<[T]>;
}
impl [u8] {
    pub fn utf8_chunks(&self) -> crate::str::Utf8Chunks<'_>;
}
