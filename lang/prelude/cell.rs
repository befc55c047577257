//! `std::cell` and `std::rc`.
pub mod cell {
    use crate::clone::Clone;
    use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
    use crate::convert::From;
    use crate::default::Default;
    use crate::error::Error;
    use crate::fmt::{Debug, Display, Formatter};
    use crate::marker::{Copy, PhantomData, Send, Sized, Sync, Unsize};
    use crate::ops::{CoerceUnsized, Deref, DerefMut, Drop, FnOnce};
    use crate::option::Option;
    use crate::ptr::NonNull;

    #[lang = "unsafe_cell"]
    pub struct UnsafeCell<T: ?Sized> { value: T }
    impl<T: ?Sized> !Sync for UnsafeCell<T> {}
    impl<T> UnsafeCell<T> {
        pub const fn new(value: T) -> UnsafeCell<T>;
        pub const fn into_inner(self) -> T;
    }
    impl<T: ?Sized> UnsafeCell<T> {
        pub const fn from_mut(value: &mut T) -> &mut UnsafeCell<T>;
        pub const fn get_mut(&mut self) -> &mut T;
        pub const fn raw_get(this: *const Self) -> *mut T;
    }
    #[lang = "Cell"]
    pub struct Cell<T: ?Sized> { value: UnsafeCell<T> }
    impl<T> Cell<T> {
        pub const fn new(value: T) -> Cell<T>;
        pub fn set(&self, val: T) where T:;
        pub fn swap(&self, other: &Self);
        pub const fn replace(&self, val: T) -> T;
        pub const fn into_inner(self) -> T;
    }
    impl<T: Copy> Cell<T> {
        pub const fn get(&self) -> T;
        pub fn update(&self, f: impl FnOnce(T) -> T) where T:;
    }
    impl<T: ?Sized> Cell<T> {
        pub const fn as_ptr(&self) -> *mut T;
        pub const fn get_mut(&mut self) -> &mut T;
        pub const fn from_mut(t: &mut T) -> &Cell<T>;
    }
    impl<T: Default> Cell<T> {
        pub fn take(&self) -> T where T: Default;
    }
    impl<T> Cell<[T]> {
        pub const fn as_slice_of_cells(&self) -> &[Cell<T>];
    }
    impl<T, const N: usize> Cell<[T; N]> {
        pub const fn as_array_of_cells(&self) -> &[Cell<T>; N];
    }
    impl<T: Copy> Clone for Cell<T> { fn clone(&self) -> Cell<T>; }
    impl<T: Copy + Debug> Debug for Cell<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T: Default> Default for Cell<T> { fn default() -> Self; }
    impl<T> From<T> for Cell<T> { fn from(t: T) -> Cell<T>; }
    impl<T: Ord + Copy> Ord for Cell<T> { fn cmp(&self, other: &Cell<T>) -> crate::cmp::Ordering; }
    impl<T: PartialEq + Copy> PartialEq for Cell<T> { fn eq(&self, other: &Cell<T>) -> bool; }
    impl<T: PartialOrd + Copy> PartialOrd for Cell<T> { fn partial_cmp(&self, other: &Cell<T>) -> Option<crate::cmp::Ordering>; }
    impl<T: CoerceUnsized<U>, U> CoerceUnsized<Cell<U>> for Cell<T> {}
    impl<T: Eq + Copy> Eq for Cell<T> {}
    unsafe impl<T> Send for Cell<T> where T: Send + ?Sized {}
    impl<T: ?Sized> !Sync for Cell<T> {}
    #[lang = "RefCell"]
    pub struct RefCell<T: ?Sized> { borrow: Cell<isize>, value: UnsafeCell<T> }
    impl<T> RefCell<T> {
        pub const fn new(value: T) -> RefCell<T>;
        pub const fn into_inner(self) -> T;
        pub fn replace(&self, t: T) -> T;
        pub fn replace_with<F: FnOnce(&mut T) -> T>(&self, f: F) -> T;
        pub fn swap(&self, other: &Self);
    }
    impl<T: ?Sized> RefCell<T> {
        pub fn borrow(&self) -> Ref<'_, T>;
        pub fn try_borrow(&self) -> crate::result::Result<Ref<'_, T>, BorrowError>;
        pub fn borrow_mut(&self) -> RefMut<'_, T>;
        pub fn try_borrow_mut(&self) -> crate::result::Result<RefMut<'_, T>, BorrowMutError>;
        pub fn as_ptr(&self) -> *mut T;
        pub fn get_mut(&mut self) -> &mut T;
        pub unsafe fn try_borrow_unguarded(&self) -> crate::result::Result<&T, BorrowError>;
    }
    impl<T: Default> RefCell<T> {
        pub fn take(&self) -> T;
    }
    impl<T: Clone> Clone for RefCell<T> { fn clone(&self) -> RefCell<T>; }
    impl<T: ?Sized + Debug> Debug for RefCell<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T: Default> Default for RefCell<T> { fn default() -> Self; }
    impl<T> From<T> for RefCell<T> { fn from(t: T) -> RefCell<T>; }
    impl<T: ?Sized + Ord> Ord for RefCell<T> { fn cmp(&self, other: &RefCell<T>) -> crate::cmp::Ordering; }
    impl<T: ?Sized + PartialEq> PartialEq for RefCell<T> { fn eq(&self, other: &RefCell<T>) -> bool; }
    impl<T: ?Sized + PartialOrd> PartialOrd for RefCell<T> { fn partial_cmp(&self, other: &RefCell<T>) -> Option<crate::cmp::Ordering>; }
    impl<T: CoerceUnsized<U>, U> CoerceUnsized<RefCell<U>> for RefCell<T> {}
    impl<T: ?Sized + Eq> Eq for RefCell<T> {}
    unsafe impl<T> Send for RefCell<T> where T: Send + ?Sized {}
    impl<T: ?Sized> !Sync for RefCell<T> {}
    struct BorrowRef<'b> { borrow: &'b Cell<isize> }
    impl Drop for BorrowRef<'_> { fn drop(&mut self); }
    struct BorrowRefMut<'b> { borrow: &'b Cell<isize> }
    impl Drop for BorrowRefMut<'_> { fn drop(&mut self); }
    #[lang = "RefCellRef"]
    pub struct Ref<'b, T: ?Sized + 'b> { value: NonNull<T>, borrow: BorrowRef<'b> }
    impl<'b, T: ?Sized> Ref<'b, T> {
        pub fn clone(orig: &Ref<'b, T>) -> Ref<'b, T>;
        pub fn map<U: ?Sized, F>(orig: Ref<'b, T>, f: F) -> Ref<'b, U> where F: FnOnce(&T) -> &U;
        pub fn filter_map<U: ?Sized, F>(orig: Ref<'b, T>, f: F) -> crate::result::Result<Ref<'b, U>, Self> where F: FnOnce(&T) -> Option<&U>;
        pub fn map_split<U: ?Sized, V: ?Sized, F>(orig: Ref<'b, T>, f: F) -> (Ref<'b, U>, Ref<'b, V>) where F: FnOnce(&T) -> (&U, &V);
    }
    impl<T: ?Sized + Debug> Debug for Ref<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T: ?Sized> Deref for Ref<'_, T> { type Target = T; fn deref(&self) -> &T; }
    impl<T: ?Sized + Display> Display for Ref<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<'b, T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<Ref<'b, U>> for Ref<'b, T> {}
    #[lang = "RefCellRefMut"]
    pub struct RefMut<'b, T: ?Sized + 'b> { value: NonNull<T>, borrow: BorrowRefMut<'b>, marker: PhantomData<&'b mut T> }
    impl<'b, T: ?Sized> RefMut<'b, T> {
        pub fn map<U: ?Sized, F>(orig: RefMut<'b, T>, f: F) -> RefMut<'b, U> where F: FnOnce(&mut T) -> &mut U;
        pub fn filter_map<U: ?Sized, F>(orig: RefMut<'b, T>, f: F) -> crate::result::Result<RefMut<'b, U>, Self> where F: FnOnce(&mut T) -> Option<&mut U>;
        pub fn map_split<U: ?Sized, V: ?Sized, F>(orig: RefMut<'b, T>, f: F) -> (RefMut<'b, U>, RefMut<'b, V>) where F: FnOnce(&mut T) -> (&mut U, &mut V);
    }
    impl<T: ?Sized + Debug> Debug for RefMut<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T: ?Sized> Deref for RefMut<'_, T> { type Target = T; fn deref(&self) -> &T; }
    impl<T: ?Sized> DerefMut for RefMut<'_, T> { fn deref_mut(&mut self) -> &mut T; }
    impl<T: ?Sized + Display> Display for RefMut<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<'b, T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<RefMut<'b, U>> for RefMut<'b, T> {}
    #[derive(Debug)]
    pub struct BorrowError {}
    #[derive(Debug)]
    pub struct BorrowMutError {}
    impl Display for BorrowError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Display for BorrowMutError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Error for BorrowError {}
    impl Error for BorrowMutError {}
    pub struct OnceCell<T> { inner: UnsafeCell<Option<T>> }
    impl<T> OnceCell<T> {
        pub const fn new() -> OnceCell<T>;
        pub fn get(&self) -> Option<&T>;
        pub fn get_mut(&mut self) -> Option<&mut T>;
        pub fn set(&self, value: T) -> crate::result::Result<(), T>;
        pub fn get_or_init<F>(&self, f: F) -> &T where F: FnOnce() -> T;
        pub const fn into_inner(self) -> Option<T>;
        pub fn take(&mut self) -> Option<T>;
    }
    impl<T: Clone> Clone for OnceCell<T> { fn clone(&self) -> OnceCell<T>; }
    impl<T: Debug> Debug for OnceCell<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T> Default for OnceCell<T> { fn default() -> Self; }
    impl<T> From<T> for OnceCell<T> { fn from(value: T) -> Self; }
    impl<T: PartialEq> PartialEq for OnceCell<T> { fn eq(&self, other: &Self) -> bool; }
    impl<T: Eq> Eq for OnceCell<T> {}
    impl<T> !Sync for OnceCell<T> {}
    pub struct LazyCell<T, F = fn() -> T> { state: UnsafeCell<(Option<T>, Option<F>)> }
    impl<T, F: FnOnce() -> T> LazyCell<T, F> {
        pub const fn new(f: F) -> LazyCell<T, F>;
        pub fn force(this: &LazyCell<T, F>) -> &T;
        pub fn force_mut(this: &mut LazyCell<T, F>) -> &mut T;
    }
    impl<T, F> LazyCell<T, F> {
        pub fn get_mut(this: &mut LazyCell<T, F>) -> Option<&mut T>;
        pub fn get(this: &LazyCell<T, F>) -> Option<&T>;
    }
    impl<T: Debug, F> Debug for LazyCell<T, F> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T: Default> Default for LazyCell<T> { fn default() -> Self; }
    impl<T, F: FnOnce() -> T> Deref for LazyCell<T, F> { type Target = T; }
    impl<T, F: FnOnce() -> T> DerefMut for LazyCell<T, F> {}
    impl<T: ?Sized> crate::cell::UnsafeCell<T> {
        pub const fn get(&self) -> *mut T;
    }
    impl<T> crate::convert::AsRef<[crate::cell::Cell<T>]> for crate::cell::Cell<[T]> { fn as_ref(&self) -> &[crate::cell::Cell<T>]; }
    impl<T, const N: usize> crate::convert::AsRef<[crate::cell::Cell<T>]> for crate::cell::Cell<[T; N]> { fn as_ref(&self) -> &[crate::cell::Cell<T>]; }
    impl<T, const N: usize> crate::convert::AsRef<[crate::cell::Cell<T>; N]> for crate::cell::Cell<[T; N]> { fn as_ref(&self) -> &[crate::cell::Cell<T>; N]; }
    impl<T: ?Sized> Debug for crate::cell::UnsafeCell<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl<T> Default for crate::cell::UnsafeCell<T> where T: Default { fn default() -> crate::cell::UnsafeCell<T>; }
    impl<T> From<T> for crate::cell::UnsafeCell<T> { fn from(t: T) -> crate::cell::UnsafeCell<T>; }
}
pub mod rc {
    use crate::any::Any;
    use crate::borrow::Borrow;
    use crate::cell::Cell;
    use crate::clone::Clone;
    use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
    use crate::convert::{From, TryFrom};
    use crate::default::Default;
    use crate::fmt::{Debug, Display, Formatter, Pointer};
    use crate::hash::{Hash, Hasher};
    use crate::iter::{FromIterator, IntoIterator};
    use crate::marker::{PhantomData, Send, Sized, Sync, Unpin, Unsize};
    use crate::mem::MaybeUninit;
    use crate::ops::{CoerceUnsized, Deref, Drop, FnOnce};
    use crate::option::Option;
    use crate::pin::Pin;
    use crate::ptr::NonNull;

    struct RcInner<T: ?Sized> { strong: Cell<usize>, weak: Cell<usize>, value: T }
    #[lang = "Rc"]
    pub struct Rc<T: ?Sized> { ptr: NonNull<RcInner<T>>, phantom: PhantomData<RcInner<T>> }
    unsafe impl<#[may_dangle] T: ?Sized> Drop for Rc<T> { fn drop(&mut self); }
    impl<T> Rc<T> {
        pub fn new(value: T) -> Rc<T>;
        pub fn new_cyclic<F>(data_fn: F) -> Rc<T> where F: FnOnce(&crate::rc::Weak<T>) -> T;
        pub fn new_uninit() -> Rc<MaybeUninit<T>>;
        pub fn new_zeroed() -> Rc<MaybeUninit<T>>;
        pub fn pin(value: T) -> Pin<Rc<T>>;
        pub fn try_unwrap(this: Self) -> crate::result::Result<T, Self>;
        pub fn into_inner(this: Self) -> Option<T>;
    }
    impl<T> Rc<[T]> {
        pub fn new_uninit_slice(len: usize) -> Rc<[MaybeUninit<T>]>;
        pub fn new_zeroed_slice(len: usize) -> Rc<[MaybeUninit<T>]>;
    }
    impl<T: ?Sized> Rc<T> {
        pub unsafe fn from_raw(ptr: *const T) -> Self;
        pub fn into_raw(this: Self) -> *const T;
        pub unsafe fn increment_strong_count(ptr: *const T);
        pub unsafe fn decrement_strong_count(ptr: *const T);
        pub fn as_ptr(this: &Self) -> *const T;
        pub fn downgrade(this: &Self) -> crate::rc::Weak<T>;
        pub fn weak_count(this: &Self) -> usize;
        pub fn strong_count(this: &Self) -> usize;
        pub fn get_mut(this: &mut Self) -> Option<&mut T>;
        pub fn ptr_eq(this: &Self, other: &Self) -> bool;
    }
    impl<T: Clone> Rc<T> {
        pub fn unwrap_or_clone(this: Self) -> T;
    }
    impl Rc<dyn Any> {
        pub fn downcast<T: Any>(self) -> crate::result::Result<Rc<T>, Self>;
    }
    impl<T: ?Sized> Borrow<T> for Rc<T> { fn borrow(&self) -> &T; }
    impl<T: ?Sized> Clone for Rc<T> { fn clone(&self) -> Self; }
    impl<T: ?Sized + Debug> Debug for Rc<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T> Default for Pin<Rc<T>> where T: ?Sized, Rc<T>: Default { fn default() -> Self; }
    impl<T> Default for Rc<[T]> { fn default() -> Self; }
    impl<T: Default> Default for Rc<T> { fn default() -> Self; }
    impl Default for Rc<str> { fn default() -> Self; }
    impl<T: ?Sized> Deref for Rc<T> { type Target = T; fn deref(&self) -> &T; }
    impl<T: ?Sized + Display> Display for Rc<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T: Clone> From<&[T]> for Rc<[T]> { fn from(v: &[T]) -> Rc<[T]>; }
    impl<T: Clone> From<&mut [T]> for Rc<[T]> { fn from(v: &mut [T]) -> Rc<[T]>; }
    impl From<Rc<str>> for Rc<[u8]> { fn from(rc: Rc<str>) -> Self; }
    impl<T> From<T> for Rc<T> { fn from(t: T) -> Self; }
    impl<T> FromIterator<T> for Rc<[T]> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self; }
    impl<T: ?Sized + Hash> Hash for Rc<T> { fn hash<H: Hasher>(&self, state: &mut H); }
    impl<T: ?Sized + Ord> Ord for Rc<T> { fn cmp(&self, other: &Rc<T>) -> crate::cmp::Ordering; }
    impl<T: ?Sized + PartialEq> PartialEq for Rc<T> { fn eq(&self, other: &Rc<T>) -> bool; }
    impl<T: ?Sized + PartialOrd> PartialOrd for Rc<T> { fn partial_cmp(&self, other: &Rc<T>) -> Option<crate::cmp::Ordering>; }
    impl<T: ?Sized> Pointer for Rc<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T, const N: usize> TryFrom<Rc<[T]>> for Rc<[T; N]> { type Error = Rc<[T]>; fn try_from(boxed_slice: Rc<[T]>) -> crate::result::Result<Self, Self::Error>; }
    impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<Rc<U>> for Rc<T> {}
    impl<T: ?Sized + Eq> Eq for Rc<T> {}
    impl<T: ?Sized> Unpin for Rc<T> {}
    impl<T: ?Sized> !Send for Rc<T> {}
    impl<T: ?Sized> !Sync for Rc<T> {}
    pub struct Weak<T: ?Sized> { ptr: NonNull<RcInner<T>> }
    unsafe impl<#[may_dangle] T: ?Sized> Drop for Weak<T> { fn drop(&mut self); }
    impl<T> crate::rc::Weak<T> {
        pub const fn new() -> crate::rc::Weak<T>;
    }
    impl<T: ?Sized> crate::rc::Weak<T> {
        pub unsafe fn from_raw(ptr: *const T) -> Self;
        pub fn into_raw(self) -> *const T;
        pub fn as_ptr(&self) -> *const T;
        pub fn upgrade(&self) -> Option<Rc<T>>;
        pub fn strong_count(&self) -> usize;
        pub fn weak_count(&self) -> usize;
        pub fn ptr_eq(&self, other: &Self) -> bool;
    }
    impl<T: ?Sized> Clone for crate::rc::Weak<T> { fn clone(&self) -> crate::rc::Weak<T>; }
    impl<T: ?Sized> Debug for crate::rc::Weak<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T> Default for crate::rc::Weak<T> { fn default() -> Self; }
    impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<crate::rc::Weak<U>> for crate::rc::Weak<T> {}
    impl<T: ?Sized> !Send for crate::rc::Weak<T> {}
    impl<T: ?Sized> !Sync for crate::rc::Weak<T> {}
    impl<T> crate::rc::Rc<MaybeUninit<T>> {
        pub unsafe fn assume_init(self) -> crate::rc::Rc<T>;
    }
    impl<T: crate::clone::CloneToUninit + ?Sized> crate::rc::Rc<T> {
        pub fn make_mut(this: &mut crate::rc::Rc<T>) -> &mut T;
    }
    impl<T: ?Sized> crate::marker::Unpin for crate::rc::Rc<T> {}
}
