//! `std::cmp`.
pub mod cmp {
    use crate::clone::Clone;
    use crate::default::Default;
    use crate::fmt::{Debug, Formatter};
    use crate::hash::{Hash, Hasher};
    use crate::marker::{Copy, Sized};
    use crate::ops::FnOnce;
    use crate::option::Option;

    #[lang = "eq"]
    pub trait PartialEq<Rhs: ?Sized = Self> {
        fn eq(&self, other: &Rhs) -> bool;
        fn ne(&self, other: &Rhs) -> bool {}
    }
    #[lang = "Eq"]
    pub trait Eq: PartialEq<Self> {}
    #[lang = "partial_ord"]
    pub trait PartialOrd<Rhs: ?Sized = Self>: PartialEq<Rhs> {
        fn partial_cmp(&self, other: &Rhs) -> Option<crate::cmp::Ordering>;
        fn lt(&self, other: &Rhs) -> bool {}
        fn le(&self, other: &Rhs) -> bool {}
        fn gt(&self, other: &Rhs) -> bool {}
        fn ge(&self, other: &Rhs) -> bool {}
    }
    #[lang = "Ord"]
    pub trait Ord: Eq + PartialOrd<Self> {
        fn cmp(&self, other: &Self) -> crate::cmp::Ordering;
        fn max(self, other: Self) -> Self where Self: Sized {}
        fn min(self, other: Self) -> Self where Self: Sized {}
        fn clamp(self, min: Self, max: Self) -> Self where Self: Sized {}
    }
    #[lang = "Ordering"]
    #[derive(Clone, Copy, Eq, PartialEq, PartialOrd, Ord, Debug, Hash)]
    pub enum Ordering {
        Less = -1,
        Equal = 0,
        Greater = 1,
    }
    #[lang = "Reverse"]
    #[derive(PartialEq, Eq, Debug, Copy, Clone, Default, Hash)]
    pub struct Reverse<T>(pub T);
    impl crate::cmp::Ordering {
        pub const fn is_eq(self) -> bool;
        pub const fn is_ne(self) -> bool;
        pub const fn is_lt(self) -> bool;
        pub const fn is_gt(self) -> bool;
        pub const fn is_le(self) -> bool;
        pub const fn is_ge(self) -> bool;
        pub const fn reverse(self) -> crate::cmp::Ordering;
        pub const fn then(self, other: crate::cmp::Ordering) -> crate::cmp::Ordering;
        pub fn then_with<F>(self, f: F) -> crate::cmp::Ordering where F: FnOnce() -> crate::cmp::Ordering;
    }
    impl<T: Clone> Clone for Reverse<T> { fn clone(&self) -> Reverse<T>; }
    impl<T: Debug> Debug for Reverse<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T: Default> Default for Reverse<T> { fn default() -> Self; }
    impl<T: Hash> Hash for Reverse<T> { fn hash<__H: Hasher>(&self, state: &mut __H); }
    impl<T: Ord> Ord for Reverse<T> { fn cmp(&self, other: &Reverse<T>) -> crate::cmp::Ordering; }
    impl<T: PartialEq> PartialEq for Reverse<T> { fn eq(&self, other: &Reverse<T>) -> bool; }
    impl<T: PartialOrd> PartialOrd for Reverse<T> { fn partial_cmp(&self, other: &Reverse<T>) -> Option<crate::cmp::Ordering>; }
    impl<T: Copy> Copy for Reverse<T> {}
    impl<T: Eq> Eq for Reverse<T> {}
    pub fn min<T: Ord>(v1: T, v2: T) -> T;
    pub fn max<T: Ord>(v1: T, v2: T) -> T;
    pub fn min_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T;
    pub fn max_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T;

    impl PartialEq for bool { fn eq(&self, other: &bool) -> bool; }
    impl Eq for bool {}
    impl PartialOrd for bool { fn partial_cmp(&self, other: &bool) -> Option<Ordering>; }
    impl Ord for bool { fn cmp(&self, other: &bool) -> Ordering; }
    impl PartialEq for char { fn eq(&self, other: &char) -> bool; }
    impl Eq for char {}
    impl PartialOrd for char { fn partial_cmp(&self, other: &char) -> Option<Ordering>; }
    impl Ord for char { fn cmp(&self, other: &char) -> Ordering; }
    impl PartialEq for () { fn eq(&self, other: &()) -> bool; }
    impl Eq for () {}
    impl PartialOrd for () { fn partial_cmp(&self, other: &()) -> Option<Ordering>; }
    impl Ord for () { fn cmp(&self, other: &()) -> Ordering; }
    impl PartialEq for ! { fn eq(&self, other: &!) -> bool; }
    impl Eq for ! {}
    impl PartialOrd for ! { fn partial_cmp(&self, other: &!) -> Option<Ordering>; }
    impl Ord for ! { fn cmp(&self, other: &!) -> Ordering; }
    impl<A: ?Sized, B: ?Sized> PartialEq<&B> for &A where A: PartialEq<B> { fn eq(&self, other: &&B) -> bool; }
    impl<A: ?Sized, B: ?Sized> PartialEq<&mut B> for &mut A where A: PartialEq<B> { fn eq(&self, other: &&mut B) -> bool; }
    impl<A: ?Sized, B: ?Sized> PartialEq<&mut B> for &A where A: PartialEq<B> { fn eq(&self, other: &&mut B) -> bool; }
    impl<A: ?Sized, B: ?Sized> PartialEq<&B> for &mut A where A: PartialEq<B> { fn eq(&self, other: &&B) -> bool; }
    impl<A: ?Sized> Eq for &A where A: Eq {}
    impl<A: ?Sized> Eq for &mut A where A: Eq {}
    impl<A: ?Sized, B: ?Sized> PartialOrd<&B> for &A where A: PartialOrd<B> { fn partial_cmp(&self, other: &&B) -> Option<Ordering>; }
    impl<A: ?Sized, B: ?Sized> PartialOrd<&mut B> for &mut A where A: PartialOrd<B> { fn partial_cmp(&self, other: &&mut B) -> Option<Ordering>; }
    impl<A: ?Sized> Ord for &A where A: Ord { fn cmp(&self, other: &Self) -> Ordering; }
    impl<A: ?Sized> Ord for &mut A where A: Ord { fn cmp(&self, other: &Self) -> Ordering; }
    impl<T: ?Sized> PartialEq for *const T { fn eq(&self, other: &*const T) -> bool; }
    impl<T: ?Sized> Eq for *const T {}
    impl<T: ?Sized> PartialEq for *mut T { fn eq(&self, other: &*mut T) -> bool; }
    impl<T: ?Sized> Eq for *mut T {}
    pub fn max_by_key<T, F, K>(v1: T, v2: T, f: F) -> T where F: crate::ops::FnMut(&T) -> K, K: crate::cmp::Ord;
    pub fn min_by_key<T, F, K>(v1: T, v2: T, f: F) -> T where F: crate::ops::FnMut(&T) -> K, K: crate::cmp::Ord;
}
