//! `std::convert`, `std::borrow`, `std::mem`, `std::ptr`, `std::pin`.
pub mod convert {
    use crate::clone::Clone;
    use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
    use crate::fmt::{Debug, Display, Formatter};
    use crate::hash::Hash;
    use crate::marker::{Copy, Sized};
    use crate::result::Result;

    pub trait AsRef<T: ?Sized> {
        fn as_ref(&self) -> &T;
    }
    pub trait AsMut<T: ?Sized> {
        fn as_mut(&mut self) -> &mut T;
    }
    #[lang = "Into"]
    pub trait Into<T>: Sized {
        fn into(self) -> T;
    }
    #[lang = "From"]
    pub trait From<T>: Sized {
        fn from(value: T) -> Self;
    }
    pub trait TryInto<T>: Sized {
        type Error;
        fn try_into(self) -> Result<T, Self::Error>;
    }
    pub trait TryFrom<T>: Sized {
        type Error;
        fn try_from(value: T) -> Result<Self, Self::Error>;
    }
    #[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub enum Infallible {}
    pub const fn identity<T>(x: T) -> T;
    impl<T: ?Sized, U: ?Sized> AsRef<U> for &T where T: AsRef<U> { fn as_ref(&self) -> &U; }
    impl<T: ?Sized, U: ?Sized> AsRef<U> for &mut T where T: AsRef<U> { fn as_ref(&self) -> &U; }
    impl<T: ?Sized, U: ?Sized> AsMut<U> for &mut T where T: AsMut<U> { fn as_mut(&mut self) -> &mut U; }
    impl<T, U> Into<U> for T where U: From<T> { fn into(self) -> U; }
    impl<T> From<T> for T { fn from(t: T) -> T; }
    impl<T, U> TryInto<U> for T where U: TryFrom<T> { type Error = U::Error; fn try_into(self) -> Result<U, U::Error>; }
    impl<T, U> TryFrom<U> for T where U: Into<T> { type Error = Infallible; fn try_from(value: U) -> Result<Self, Self::Error>; }
    impl<T> AsRef<[T]> for [T] { fn as_ref(&self) -> &[T]; }
    impl<T> AsMut<[T]> for [T] { fn as_mut(&mut self) -> &mut [T]; }
    impl AsRef<str> for str { fn as_ref(&self) -> &str; }
    impl AsRef<[u8]> for str { fn as_ref(&self) -> &[u8]; }
    impl AsMut<str> for str { fn as_mut(&mut self) -> &mut str; }
    impl<T, const N: usize> AsRef<[T]> for [T; N] { fn as_ref(&self) -> &[T]; }
    impl<T, const N: usize> AsMut<[T]> for [T; N] { fn as_mut(&mut self) -> &mut [T]; }
    impl AsRef<str> for crate::string::String { fn as_ref(&self) -> &str; }
    impl AsRef<[u8]> for crate::string::String { fn as_ref(&self) -> &[u8]; }
    impl AsMut<str> for crate::string::String { fn as_mut(&mut self) -> &mut str; }
    impl<T> AsRef<[T]> for crate::vec::Vec<T> { fn as_ref(&self) -> &[T]; }
    impl<T> AsRef<crate::vec::Vec<T>> for crate::vec::Vec<T> { fn as_ref(&self) -> &crate::vec::Vec<T>; }
    impl<T> AsMut<[T]> for crate::vec::Vec<T> { fn as_mut(&mut self) -> &mut [T]; }
    impl<T> AsMut<crate::vec::Vec<T>> for crate::vec::Vec<T> { fn as_mut(&mut self) -> &mut crate::vec::Vec<T>; }
    impl<T: ?Sized> AsRef<T> for crate::boxed::Box<T> { fn as_ref(&self) -> &T; }
    impl<T: ?Sized> AsMut<T> for crate::boxed::Box<T> { fn as_mut(&mut self) -> &mut T; }
    impl<T: ?Sized> AsRef<T> for crate::rc::Rc<T> { fn as_ref(&self) -> &T; }
    impl<T: ?Sized> AsRef<T> for crate::sync::Arc<T> { fn as_ref(&self) -> &T; }
    impl<T: ?Sized> AsRef<T> for crate::borrow::Cow<'_, T> where T: crate::borrow::ToOwned { fn as_ref(&self) -> &T; }
    impl<'a, T> AsRef<[T]> for crate::slice::Iter<'a, T> { fn as_ref(&self) -> &[T]; }
    impl crate::error::Error for Infallible {}
    impl Display for Infallible { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl crate::convert::From<!> for crate::convert::Infallible { fn from(x: !) -> crate::convert::Infallible; }
    impl crate::process::Termination for crate::convert::Infallible { fn report(self) -> crate::process::ExitCode; }
}
pub mod borrow {
    use crate::boxed::Box;
    use crate::clone::Clone;
    use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
    use crate::convert::From;
    use crate::default::Default;
    use crate::fmt::{Debug, Display, Formatter};
    use crate::hash::{Hash, Hasher};
    use crate::iter::{Extend, FromIterator, IntoIterator};
    use crate::marker::{Send, Sized, Sync};
    use crate::ops::{Add, AddAssign, Deref};
    use crate::option::Option;
    use crate::rc::Rc;
    use crate::string::String;
    use crate::sync::Arc;
    use crate::vec::Vec;

    #[lang = "Borrow"]
    pub trait Borrow<Borrowed: ?Sized> {
        fn borrow(&self) -> &Borrowed;
    }
    pub trait BorrowMut<Borrowed: ?Sized>: Borrow<Borrowed> {
        fn borrow_mut(&mut self) -> &mut Borrowed;
    }
    #[lang = "ToOwned"]
    pub trait ToOwned {
        type Owned: Borrow<Self>;
        fn to_owned(&self) -> Self::Owned;
        fn clone_into(&self, target: &mut Self::Owned) {}
    }
    #[lang = "Cow"]
    pub enum Cow<'a, B: ?Sized + ToOwned + 'a> {
        Borrowed(&'a B),
        Owned(<B as ToOwned>::Owned),
    }
    impl<B: ?Sized + ToOwned> Cow<'_, B> {
        pub fn to_mut(&mut self) -> &mut <B as ToOwned>::Owned;
        pub fn into_owned(self) -> <B as ToOwned>::Owned;
    }
    impl<'a> Add<&'a str> for Cow<'a, str> { type Output = Cow<'a, str>; fn add(self, rhs: &'a str) -> Self::Output; }
    impl<'a> Add for Cow<'a, str> { type Output = Cow<'a, str>; fn add(self, rhs: Cow<'a, str>) -> Self::Output; }
    impl<'a> AddAssign<&'a str> for Cow<'a, str> { fn add_assign(&mut self, rhs: &'a str); }
    impl<'a> AddAssign for Cow<'a, str> { fn add_assign(&mut self, rhs: Cow<'a, str>); }
    impl<'a, B: ?Sized + ToOwned> Borrow<B> for Cow<'a, B> { fn borrow(&self) -> &B; }
    impl<B: ?Sized + ToOwned> Clone for Cow<'_, B> { fn clone(&self) -> Self; }
    impl<B> Debug for Cow<'_, B> where B: Debug + ToOwned<Owned: Debug> + ?Sized { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<B> Default for Cow<'_, B> where B: ToOwned<Owned: Default> + ?Sized { fn default() -> Self; }
    impl<B: ?Sized + ToOwned> Deref for Cow<'_, B> { type Target = B; fn deref(&self) -> &B; }
    impl<B> Display for Cow<'_, B> where B: Display + ToOwned<Owned: Display> + ?Sized { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<'a> Extend<Cow<'a, str>> for String { fn extend<I: IntoIterator<Item = Cow<'a, str>>>(&mut self, iter: I); }
    impl<'a, T: Clone> From<&'a [T]> for Cow<'a, [T]> { fn from(s: &'a [T]) -> Cow<'a, [T]>; }
    impl<'a, T: Clone, const N: usize> From<&'a [T; N]> for Cow<'a, [T]> { fn from(s: &'a [T; N]) -> Cow<'a, [T]>; }
    impl<'a> From<&'a String> for Cow<'a, str> { fn from(s: &'a String) -> Cow<'a, str>; }
    impl<'a, T: Clone> From<&'a Vec<T>> for Cow<'a, [T]> { fn from(v: &'a Vec<T>) -> Cow<'a, [T]>; }
    impl<'a> From<&'a str> for Cow<'a, str> { fn from(s: &'a str) -> Cow<'a, str>; }
    impl<T: Clone> From<Cow<'_, [T]>> for Box<[T]> { fn from(cow: Cow<'_, [T]>) -> Box<[T]>; }
    impl From<Cow<'_, str>> for Box<str> { fn from(cow: Cow<'_, str>) -> Box<str>; }
    impl<'a, T> From<Cow<'a, [T]>> for Vec<T> where [T]: ToOwned<Owned = Vec<T>> { fn from(s: Cow<'a, [T]>) -> Vec<T>; }
    impl<'a, B> From<Cow<'a, B>> for Arc<B> where B: ToOwned + ?Sized, Arc<B>: From<&'a B> + From<B::Owned> { fn from(cow: Cow<'a, B>) -> Arc<B>; }
    impl<'a, B> From<Cow<'a, B>> for Rc<B> where B: ToOwned + ?Sized, Rc<B>: From<&'a B> + From<B::Owned> { fn from(cow: Cow<'a, B>) -> Rc<B>; }
    impl<'a> From<Cow<'a, str>> for String { fn from(s: Cow<'a, str>) -> String; }
    impl<'a, 'b> From<Cow<'b, str>> for Box<dyn crate::error::Error + 'a> { fn from(err: Cow<'b, str>) -> Box<dyn crate::error::Error + 'a>; }
    impl<'a, 'b> From<Cow<'b, str>> for Box<dyn crate::error::Error + Send + Sync + 'a> { fn from(err: Cow<'b, str>) -> Box<dyn crate::error::Error + Send + Sync + 'a>; }
    impl<'a> From<String> for Cow<'a, str> { fn from(s: String) -> Cow<'a, str>; }
    impl<'a, T: Clone> From<Vec<T>> for Cow<'a, [T]> { fn from(v: Vec<T>) -> Cow<'a, [T]>; }
    impl<'a, 'b> FromIterator<&'b str> for Cow<'a, str> { fn from_iter<I: IntoIterator<Item = &'b str>>(it: I) -> Cow<'a, str>; }
    impl<'a> FromIterator<Cow<'a, str>> for Box<str> { fn from_iter<T: IntoIterator<Item = Cow<'a, str>>>(iter: T) -> Self; }
    impl<'a> FromIterator<Cow<'a, str>> for String { fn from_iter<I: IntoIterator<Item = Cow<'a, str>>>(iter: I) -> String; }
    impl<'a> FromIterator<String> for Cow<'a, str> { fn from_iter<I: IntoIterator<Item = String>>(it: I) -> Cow<'a, str>; }
    impl<'a, T> FromIterator<T> for Cow<'a, [T]> where T: Clone { fn from_iter<I: IntoIterator<Item = T>>(it: I) -> Cow<'a, [T]>; }
    impl<'a> FromIterator<char> for Cow<'a, str> { fn from_iter<I: IntoIterator<Item = char>>(it: I) -> Cow<'a, str>; }
    impl<B> Hash for Cow<'_, B> where B: Hash + ToOwned + ?Sized { fn hash<H: Hasher>(&self, state: &mut H); }
    impl<B> Ord for Cow<'_, B> where B: Ord + ToOwned + ?Sized { fn cmp(&self, other: &Self) -> crate::cmp::Ordering; }
    impl<T, U> PartialEq<&[U]> for Cow<'_, [T]> where T: PartialEq<U> + Clone { fn eq(&self, other: &&[U]) -> bool; }
    impl<T, U> PartialEq<&mut [U]> for Cow<'_, [T]> where T: PartialEq<U> + Clone { fn eq(&self, other: &&mut [U]) -> bool; }
    impl PartialEq<&str> for Cow<'_, str> { fn eq(&self, other: &&str) -> bool; }
    impl PartialEq<Cow<'_, str>> for &str { fn eq(&self, other: &Cow<'_, str>) -> bool; }
    impl PartialEq<Cow<'_, str>> for String { fn eq(&self, other: &Cow<'_, str>) -> bool; }
    impl PartialEq<Cow<'_, str>> for str { fn eq(&self, other: &Cow<'_, str>) -> bool; }
    impl<'a, 'b, B, C> PartialEq<Cow<'b, C>> for Cow<'a, B> where B: PartialEq<C> + ToOwned + ?Sized, C: ToOwned + ?Sized { fn eq(&self, other: &Cow<'b, C>) -> bool; }
    impl PartialEq<String> for Cow<'_, str> { fn eq(&self, other: &String) -> bool; }
    impl<T, U> PartialEq<Vec<U>> for Cow<'_, [T]> where T: PartialEq<U> + Clone { fn eq(&self, other: &Vec<U>) -> bool; }
    impl PartialEq<str> for Cow<'_, str> { fn eq(&self, other: &str) -> bool; }
    impl<'a, B> PartialOrd for Cow<'a, B> where B: PartialOrd + ToOwned + ?Sized { fn partial_cmp(&self, other: &Cow<'a, B>) -> Option<crate::cmp::Ordering>; }
    impl<B> Eq for Cow<'_, B> where B: Eq + ToOwned + ?Sized {}
    impl<T> ToOwned for T where T: Clone { type Owned = T; fn to_owned(&self) -> T; }
    impl<T: Clone> ToOwned for [T] { type Owned = Vec<T>; fn to_owned(&self) -> Vec<T>; }
    impl ToOwned for str { type Owned = String; fn to_owned(&self) -> String; }
    impl<T: ?Sized> Borrow<T> for T { fn borrow(&self) -> &T; }
    impl<T: ?Sized> BorrowMut<T> for T { fn borrow_mut(&mut self) -> &mut T; }
    impl<T: ?Sized> Borrow<T> for &T { fn borrow(&self) -> &T; }
    impl<T: ?Sized> Borrow<T> for &mut T { fn borrow(&self) -> &T; }
    impl<T: ?Sized> BorrowMut<T> for &mut T { fn borrow_mut(&mut self) -> &mut T; }
    impl<T, const N: usize> Borrow<[T]> for [T; N] { fn borrow(&self) -> &[T]; }
    impl<T, const N: usize> BorrowMut<[T]> for [T; N] { fn borrow_mut(&mut self) -> &mut [T]; }
}
pub mod mem {
    use crate::clone::Clone;
    use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
    use crate::default::Default;
    use crate::fmt::{Debug, Formatter};
    use crate::hash::{Hash, Hasher};
    use crate::marker::{Copy, PhantomData, Sized};
    use crate::ops::{Deref, DerefMut};

    #[lang = "manually_drop"]
    #[derive(Copy, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct ManuallyDrop<T: ?Sized> { value: T }
    impl<T> ManuallyDrop<T> {
        pub const fn new(value: T) -> ManuallyDrop<T>;
        pub const fn into_inner(slot: ManuallyDrop<T>) -> T;
        pub unsafe fn take(slot: &mut ManuallyDrop<T>) -> T;
    }
    impl<T: ?Sized> ManuallyDrop<T> {
        pub unsafe fn drop(slot: &mut ManuallyDrop<T>) where T:;
    }
    impl<T: ?Sized> Deref for ManuallyDrop<T> { type Target = T; fn deref(&self) -> &T; }
    impl<T: ?Sized> DerefMut for ManuallyDrop<T> { fn deref_mut(&mut self) -> &mut T; }
    #[lang = "maybe_uninit"]
    pub union MaybeUninit<T> { uninit: (), value: ManuallyDrop<T> }
    impl<T> MaybeUninit<T> {
        pub const fn new(val: T) -> MaybeUninit<T>;
        pub const fn uninit() -> MaybeUninit<T>;
        pub const fn zeroed() -> MaybeUninit<T>;
        pub const fn write(&mut self, val: T) -> &mut T;
        pub const fn as_ptr(&self) -> *const T;
        pub const unsafe fn assume_init(self) -> T;
        pub const unsafe fn assume_init_read(&self) -> T;
        pub unsafe fn assume_init_drop(&mut self) where T:;
        pub const unsafe fn assume_init_ref(&self) -> &T;
        pub const unsafe fn assume_init_mut(&mut self) -> &mut T;
    }
    impl<T: Copy> Clone for MaybeUninit<T> { fn clone(&self) -> Self; }
    impl<T: Copy> Copy for MaybeUninit<T> {}
    #[lang = "mem_swap"]
    pub const fn swap<T>(x: &mut T, y: &mut T);
    #[lang = "mem_replace"]
    pub const fn replace<T>(dest: &mut T, src: T) -> T;
    #[lang = "mem_take"]
    pub fn take<T: Default>(dest: &mut T) -> T;
    #[lang = "mem_drop"]
    pub fn drop<T>(_x: T);
    pub const fn forget<T>(t: T);
    #[lang = "mem_size_of"]
    pub const fn size_of<T>() -> usize;
    pub const fn size_of_val<T: ?Sized>(val: &T) -> usize;
    pub const fn align_of<T>() -> usize;
    pub const fn align_of_val<T: ?Sized>(val: &T) -> usize;
    pub const fn needs_drop<T: ?Sized>() -> bool;
    pub const unsafe fn zeroed<T>() -> T;
    pub unsafe fn uninitialized<T>() -> T;
    pub const unsafe fn transmute<Src, Dst>(src: Src) -> Dst;
    pub const unsafe fn transmute_copy<Src, Dst>(src: &Src) -> Dst;
    pub const fn discriminant<T>(v: &T) -> Discriminant<T>;
    pub struct Discriminant<T>(PhantomData<fn(T) -> T>);
    impl<T> Clone for Discriminant<T> { fn clone(&self) -> Self; }
    impl<T> Debug for Discriminant<T> { fn fmt(&self, fmt: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T> Hash for Discriminant<T> { fn hash<H: Hasher>(&self, state: &mut H); }
    impl<T> PartialEq for Discriminant<T> { fn eq(&self, rhs: &Self) -> bool; }
    impl<T> Copy for Discriminant<T> {}
    impl<T> Eq for Discriminant<T> {}
    impl<T> crate::mem::MaybeUninit<T> {
        pub const fn as_mut_ptr(&mut self) -> *mut T;
    }
    impl<T, const N: usize> crate::convert::AsMut<[crate::mem::MaybeUninit<T>]> for crate::mem::MaybeUninit<[T; N]> { fn as_mut(&mut self) -> &mut [crate::mem::MaybeUninit<T>]; }
    impl<T, const N: usize> crate::convert::AsMut<[crate::mem::MaybeUninit<T>; N]> for crate::mem::MaybeUninit<[T; N]> { fn as_mut(&mut self) -> &mut [crate::mem::MaybeUninit<T>; N]; }
    impl<T, const N: usize> crate::convert::AsRef<[crate::mem::MaybeUninit<T>]> for crate::mem::MaybeUninit<[T; N]> { fn as_ref(&self) -> &[crate::mem::MaybeUninit<T>]; }
    impl<T, const N: usize> crate::convert::AsRef<[crate::mem::MaybeUninit<T>; N]> for crate::mem::MaybeUninit<[T; N]> { fn as_ref(&self) -> &[crate::mem::MaybeUninit<T>; N]; }
    impl<T> Debug for crate::mem::MaybeUninit<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
}
pub mod ptr {
    use crate::clone::Clone;
    use crate::cmp::{Eq, PartialEq};
    use crate::convert::From;
    use crate::fmt::{Debug, Formatter};
    use crate::marker::{Copy, Send, Sized, Sync};
    use crate::option::Option;

    pub const fn null<T>() -> *const T;
    pub const fn null_mut<T>() -> *mut T;
    pub const unsafe fn read<T>(src: *const T) -> T;
    pub const unsafe fn write<T>(dst: *mut T, src: T);
    pub const unsafe fn swap<T>(x: *mut T, y: *mut T);
    pub const unsafe fn replace<T>(dst: *mut T, src: T) -> T;
    pub unsafe fn drop_in_place<T: ?Sized>(to_drop: *mut T);
    pub const fn eq<T: ?Sized>(a: *const T, b: *const T) -> bool;
    pub fn addr_eq<T: ?Sized, U: ?Sized>(p: *const T, q: *const U) -> bool;
    pub const fn from_ref<T: ?Sized>(r: &T) -> *const T;
    pub const fn from_mut<T: ?Sized>(r: &mut T) -> *mut T;
    pub struct NonNull<T: ?Sized> { pointer: *const T }
    impl<T: Sized> NonNull<T> {
        pub const fn dangling() -> Self;
    }
    impl<T: ?Sized> Clone for NonNull<T> { fn clone(&self) -> Self; }
    impl<T: ?Sized> Copy for NonNull<T> {}
    impl<T: ?Sized> !Send for NonNull<T> {}
    impl<T: ?Sized> !Sync for NonNull<T> {}
    impl<T: ?Sized> PartialEq for NonNull<T> { fn eq(&self, other: &Self) -> bool; }
    impl<T: ?Sized> Eq for NonNull<T> {}
    impl<T: ?Sized> From<&mut T> for NonNull<T> { fn from(r: &mut T) -> Self; }
    impl<T: ?Sized> From<&T> for NonNull<T> { fn from(r: &T) -> Self; }
    impl<T: ?Sized> Debug for NonNull<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T: ?Sized> *const T {
        pub const fn is_null(self) -> bool;
        pub const fn cast<U>(self) -> *const U;
        pub const fn cast_mut(self) -> *mut T;
        pub const unsafe fn as_ref<'a>(self) -> Option<&'a T>;
    }
    impl<T> *const T {
        pub const unsafe fn read(self) -> T;
        pub const unsafe fn add(self, count: usize) -> Self;
        pub const unsafe fn sub(self, count: usize) -> Self;
        pub const unsafe fn offset(self, count: isize) -> *const T;
    }
    impl<T: ?Sized> *mut T {
        pub const fn is_null(self) -> bool;
        pub const fn cast<U>(self) -> *mut U;
        pub const fn cast_const(self) -> *const T;
        pub const unsafe fn as_ref<'a>(self) -> Option<&'a T>;
        pub const unsafe fn as_mut<'a>(self) -> Option<&'a mut T>;
    }
    impl<T> *mut T {
        pub const unsafe fn read(self) -> T;
        pub const unsafe fn write(self, val: T);
        pub const unsafe fn add(self, count: usize) -> Self;
        pub const unsafe fn sub(self, count: usize) -> Self;
        pub const unsafe fn offset(self, count: isize) -> *mut T;
        pub const unsafe fn replace(self, src: T) -> T;
    }
    pub const unsafe fn copy<T>(src: *const T, dst: *mut T, count: usize);
    pub const unsafe fn copy_nonoverlapping<T>(src: *const T, dst: *mut T, count: usize);
    pub const fn dangling<T>() -> *const T;
    pub const fn dangling_mut<T>() -> *mut T;
    pub fn fn_addr_eq<T, U>(f: T, g: U) -> bool where T: crate::marker::FnPtr, U: crate::marker::FnPtr;
    pub fn hash<T: ?Sized, S>(hashee: *const T, into: &mut S) where S: crate::hash::Hasher;
    pub const unsafe fn read_unaligned<T>(src: *const T) -> T;
    pub unsafe fn read_volatile<T>(src: *const T) -> T;
    pub const fn slice_from_raw_parts<T>(data: *const T, len: usize) -> *const [T];
    pub const fn slice_from_raw_parts_mut<T>(data: *mut T, len: usize) -> *mut [T];
    pub const unsafe fn swap_nonoverlapping<T>(x: *mut T, y: *mut T, count: usize);
    pub const fn with_exposed_provenance<T>(addr: usize) -> *const T;
    pub const fn with_exposed_provenance_mut<T>(addr: usize) -> *mut T;
    pub const fn without_provenance<T>(addr: usize) -> *const T;
    pub const fn without_provenance_mut<T>(addr: usize) -> *mut T;
    pub const unsafe fn write_bytes<T>(dst: *mut T, val: u8, count: usize);
    pub const unsafe fn write_unaligned<T>(dst: *mut T, src: T);
    pub unsafe fn write_volatile<T>(dst: *mut T, src: T);
    impl<T> crate::ptr::NonNull<T> {
        pub const fn without_provenance(addr: crate::num::NonZero<usize>) -> crate::ptr::NonNull<T>;
        pub fn with_exposed_provenance(addr: crate::num::NonZero<usize>) -> crate::ptr::NonNull<T>;
    }
    impl<T: ?Sized> crate::ptr::NonNull<T> {
        pub const unsafe fn new_unchecked(ptr: *mut T) -> crate::ptr::NonNull<T>;
        pub const fn new(ptr: *mut T) -> Option<crate::ptr::NonNull<T>>;
        pub const fn from_ref(r: &T) -> crate::ptr::NonNull<T>;
        pub const fn from_mut(r: &mut T) -> crate::ptr::NonNull<T>;
        pub fn addr(self) -> crate::num::NonZero<usize>;
        pub fn expose_provenance(self) -> crate::num::NonZero<usize>;
        pub fn with_addr(self, addr: crate::num::NonZero<usize>) -> crate::ptr::NonNull<T>;
        pub fn map_addr(self, f: impl crate::ops::FnOnce(crate::num::NonZero<usize>) -> crate::num::NonZero<usize>) -> crate::ptr::NonNull<T>;
        pub const fn as_ptr(self) -> *mut T;
        pub const unsafe fn as_ref<'a>(&self) -> &'a T;
        pub const unsafe fn as_mut<'a>(&mut self) -> &'a mut T;
        pub const fn cast<U>(self) -> crate::ptr::NonNull<U>;
        pub const unsafe fn offset(self, count: isize) -> crate::ptr::NonNull<T>;
        pub const unsafe fn byte_offset(self, count: isize) -> crate::ptr::NonNull<T>;
        pub const unsafe fn add(self, count: usize) -> crate::ptr::NonNull<T>;
        pub const unsafe fn byte_add(self, count: usize) -> crate::ptr::NonNull<T>;
        pub const unsafe fn sub(self, count: usize) -> crate::ptr::NonNull<T>;
        pub const unsafe fn byte_sub(self, count: usize) -> crate::ptr::NonNull<T>;
        pub const unsafe fn offset_from(self, origin: crate::ptr::NonNull<T>) -> isize;
        pub const unsafe fn byte_offset_from<U: ?Sized>(self, origin: crate::ptr::NonNull<U>) -> isize;
        pub const unsafe fn offset_from_unsigned(self, subtracted: crate::ptr::NonNull<T>) -> usize;
        pub const unsafe fn byte_offset_from_unsigned<U: ?Sized>(self, origin: crate::ptr::NonNull<U>) -> usize;
        pub const unsafe fn read(self) -> T;
        pub unsafe fn read_volatile(self) -> T;
        pub const unsafe fn read_unaligned(self) -> T;
        pub const unsafe fn copy_to(self, dest: crate::ptr::NonNull<T>, count: usize);
        pub const unsafe fn copy_to_nonoverlapping(self, dest: crate::ptr::NonNull<T>, count: usize);
        pub const unsafe fn copy_from(self, src: crate::ptr::NonNull<T>, count: usize);
        pub const unsafe fn copy_from_nonoverlapping(self, src: crate::ptr::NonNull<T>, count: usize);
        pub unsafe fn drop_in_place(self);
        pub const unsafe fn write(self, val: T);
        pub const unsafe fn write_bytes(self, val: u8, count: usize);
        pub unsafe fn write_volatile(self, val: T);
        pub const unsafe fn write_unaligned(self, val: T);
        pub const unsafe fn replace(self, src: T) -> T;
        pub const unsafe fn swap(self, with: crate::ptr::NonNull<T>);
        pub fn align_offset(self, align: usize) -> usize;
        pub fn is_aligned(self) -> bool;
    }
    impl<T> crate::ptr::NonNull<[T]> {
        pub const fn slice_from_raw_parts(data: crate::ptr::NonNull<T>, len: usize) -> crate::ptr::NonNull<[T]>;
        pub const fn len(self) -> usize;
        pub const fn is_empty(self) -> bool;
    }
    impl<T: ?Sized> crate::hash::Hash for crate::ptr::NonNull<T> { fn hash<H>(&self, state: &mut H) where H: crate::hash::Hasher; }
    impl<T: ?Sized> crate::cmp::Ord for crate::ptr::NonNull<T> { fn cmp(&self, other: &crate::ptr::NonNull<T>) -> crate::cmp::Ordering; }
    impl<T: ?Sized> crate::cmp::PartialOrd for crate::ptr::NonNull<T> { fn partial_cmp(&self, other: &crate::ptr::NonNull<T>) -> Option<crate::cmp::Ordering>; }
    impl<T: ?Sized> crate::fmt::Pointer for crate::ptr::NonNull<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
}
pub mod pin {
    use crate::clone::Clone;
    use crate::marker::{Copy, Sized, Unpin};
    use crate::ops::{Deref, DerefMut, FnOnce};

    #[lang = "pin"]
    #[derive(Copy, Clone)]
    pub struct Pin<Ptr> { pointer: Ptr }
    impl<Ptr: Deref<Target: Unpin>> Pin<Ptr> {
        pub const fn new(pointer: Ptr) -> Pin<Ptr>;
        pub const fn into_inner(pin: Pin<Ptr>) -> Ptr;
    }
    impl<Ptr: Deref> Pin<Ptr> {
        #[lang = "new_unchecked"]
        pub const unsafe fn new_unchecked(pointer: Ptr) -> Pin<Ptr>;
        pub fn as_ref(&self) -> Pin<&Ptr::Target>;
        pub const unsafe fn into_inner_unchecked(pin: Pin<Ptr>) -> Ptr;
    }
    impl<Ptr: DerefMut> Pin<Ptr> {
        pub fn as_mut(&mut self) -> Pin<&mut Ptr::Target>;
        pub fn set(&mut self, value: Ptr::Target) where Ptr::Target: Sized;
    }
    impl<'a, T: ?Sized> Pin<&'a mut T> {
        pub const fn get_mut(self) -> &'a mut T where T: Unpin;
        pub const unsafe fn get_unchecked_mut(self) -> &'a mut T;
        pub const fn into_ref(self) -> Pin<&'a T>;
        pub unsafe fn map_unchecked_mut<U, F>(self, func: F) -> Pin<&'a mut U> where U: ?Sized, F: FnOnce(&mut T) -> &mut U;
    }
    impl<'a, T: ?Sized> Pin<&'a T> {
        pub const fn get_ref(self) -> &'a T;
        pub unsafe fn map_unchecked<U, F>(self, func: F) -> Pin<&'a U> where U: ?Sized, F: FnOnce(&T) -> &U;
    }
    impl<T: ?Sized> Pin<&'static T> { pub const fn static_ref(r: &'static T) -> Pin<&'static T>; }
    impl<Ptr: Deref> Deref for Pin<Ptr> { type Target = Ptr::Target; fn deref(&self) -> &Ptr::Target; }
    impl<Ptr: DerefMut<Target: Unpin>> DerefMut for Pin<Ptr> { fn deref_mut(&mut self) -> &mut Ptr::Target; }
    impl<Ptr> crate::pin::Pin<Ptr> where Ptr: DerefMut {
        pub fn as_deref_mut(self: crate::pin::Pin<&mut crate::pin::Pin<Ptr>>) -> crate::pin::Pin<&mut <Ptr as Deref>::Target> where Ptr: DerefMut;
    }
    impl<T: ?Sized> crate::pin::Pin<&'static mut T> {
        pub const fn static_mut(r: &'static mut T) -> crate::pin::Pin<&'static mut T>;
    }
    impl<Ptr> crate::fmt::Debug for crate::pin::Pin<Ptr> where Ptr: crate::fmt::Debug { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl<Ptr> crate::fmt::Display for crate::pin::Pin<Ptr> where Ptr: crate::fmt::Display { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl<T: ?Sized> crate::convert::From<crate::boxed::Box<T>> for crate::pin::Pin<crate::boxed::Box<T>> { fn from(boxed: crate::boxed::Box<T>) -> crate::pin::Pin<crate::boxed::Box<T>>; }
    impl<Ptr> crate::hash::Hash for crate::pin::Pin<Ptr> where Ptr: Deref, <Ptr as Deref>::Target: crate::hash::Hash { fn hash<H>(&self, state: &mut H) where H: crate::hash::Hasher; }
    impl<Ptr> crate::cmp::Ord for crate::pin::Pin<Ptr> where Ptr: Deref, <Ptr as Deref>::Target: crate::cmp::Ord { fn cmp(&self, other: &crate::pin::Pin<Ptr>) -> crate::cmp::Ordering; }
    impl<Ptr, Q> crate::cmp::PartialEq<crate::pin::Pin<Q>> for crate::pin::Pin<Ptr> where Ptr: Deref, Q: Deref, <Ptr as Deref>::Target: crate::cmp::PartialEq<<Q as Deref>::Target> { fn eq(&self, other: &crate::pin::Pin<Q>) -> bool; }
    impl<Ptr, Q> crate::cmp::PartialOrd<crate::pin::Pin<Q>> for crate::pin::Pin<Ptr> where Ptr: Deref, Q: Deref, <Ptr as Deref>::Target: crate::cmp::PartialOrd<<Q as Deref>::Target> { fn partial_cmp(&self, other: &crate::pin::Pin<Q>) -> crate::option::Option<crate::cmp::Ordering>; }
    impl<Ptr> crate::fmt::Pointer for crate::pin::Pin<Ptr> where Ptr: crate::fmt::Pointer { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl<Ptr> crate::cmp::Eq for crate::pin::Pin<Ptr> where Ptr: Deref, <Ptr as Deref>::Target: crate::cmp::Eq {}
}
impl<T: ?Sized> *const T {
    pub fn addr(self) -> usize;
    pub fn expose_provenance(self) -> usize;
    pub fn with_addr(self, addr: usize) -> *const T;
    pub fn map_addr(self, f: impl crate::ops::FnOnce(usize) -> usize) -> *const T;
    pub const unsafe fn as_ref_unchecked<'a>(self) -> &'a T;
    pub const unsafe fn byte_offset(self, count: isize) -> *const T;
    pub const fn wrapping_offset(self, count: isize) -> *const T;
    pub const fn wrapping_byte_offset(self, count: isize) -> *const T;
    pub const unsafe fn offset_from(self, origin: *const T) -> isize;
    pub const unsafe fn byte_offset_from<U: ?Sized>(self, origin: *const U) -> isize;
    pub const unsafe fn offset_from_unsigned(self, origin: *const T) -> usize;
    pub const unsafe fn byte_offset_from_unsigned<U: ?Sized>(self, origin: *const U) -> usize;
    pub const unsafe fn byte_add(self, count: usize) -> *const T;
    pub const unsafe fn byte_sub(self, count: usize) -> *const T;
    pub const fn wrapping_add(self, count: usize) -> *const T;
    pub const fn wrapping_byte_add(self, count: usize) -> *const T;
    pub const fn wrapping_sub(self, count: usize) -> *const T;
    pub const fn wrapping_byte_sub(self, count: usize) -> *const T;
    pub unsafe fn read_volatile(self) -> T;
    pub const unsafe fn read_unaligned(self) -> T;
    pub const unsafe fn copy_to(self, dest: *mut T, count: usize);
    pub const unsafe fn copy_to_nonoverlapping(self, dest: *mut T, count: usize);
    pub fn align_offset(self, align: usize) -> usize;
    pub fn is_aligned(self) -> bool;
}
impl<T> *const [T] {
    pub const fn len(self) -> usize;
    pub const fn is_empty(self) -> bool;
    pub const fn as_array<const N: usize>(self) -> crate::option::Option<*const [T; N]>;
}
impl<T: ?Sized> *mut T {
    pub fn addr(self) -> usize;
    pub fn expose_provenance(self) -> usize;
    pub fn with_addr(self, addr: usize) -> *mut T;
    pub fn map_addr(self, f: impl crate::ops::FnOnce(usize) -> usize) -> *mut T;
    pub const unsafe fn as_ref_unchecked<'a>(self) -> &'a T;
    pub const unsafe fn byte_offset(self, count: isize) -> *mut T;
    pub const fn wrapping_offset(self, count: isize) -> *mut T;
    pub const fn wrapping_byte_offset(self, count: isize) -> *mut T;
    pub const unsafe fn as_mut_unchecked<'a>(self) -> &'a mut T;
    pub const unsafe fn offset_from(self, origin: *const T) -> isize;
    pub const unsafe fn byte_offset_from<U: ?Sized>(self, origin: *const U) -> isize;
    pub const unsafe fn offset_from_unsigned(self, origin: *const T) -> usize;
    pub const unsafe fn byte_offset_from_unsigned<U: ?Sized>(self, origin: *mut U) -> usize;
    pub const unsafe fn byte_add(self, count: usize) -> *mut T;
    pub const unsafe fn byte_sub(self, count: usize) -> *mut T;
    pub const fn wrapping_add(self, count: usize) -> *mut T;
    pub const fn wrapping_byte_add(self, count: usize) -> *mut T;
    pub const fn wrapping_sub(self, count: usize) -> *mut T;
    pub const fn wrapping_byte_sub(self, count: usize) -> *mut T;
    pub unsafe fn read_volatile(self) -> T;
    pub const unsafe fn read_unaligned(self) -> T;
    pub const unsafe fn copy_to(self, dest: *mut T, count: usize);
    pub const unsafe fn copy_to_nonoverlapping(self, dest: *mut T, count: usize);
    pub const unsafe fn copy_from(self, src: *const T, count: usize);
    pub const unsafe fn copy_from_nonoverlapping(self, src: *const T, count: usize);
    pub unsafe fn drop_in_place(self);
    pub const unsafe fn write_bytes(self, val: u8, count: usize);
    pub unsafe fn write_volatile(self, val: T);
    pub const unsafe fn write_unaligned(self, val: T);
    pub const unsafe fn swap(self, with: *mut T);
    pub fn align_offset(self, align: usize) -> usize;
    pub fn is_aligned(self) -> bool;
}
impl<T> *mut [T] {
    pub const fn len(self) -> usize;
    pub const fn is_empty(self) -> bool;
    pub const fn as_mut_array<const N: usize>(self) -> crate::option::Option<*mut [T; N]>;
}
