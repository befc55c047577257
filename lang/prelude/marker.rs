//! `std::marker`: the traits that the language itself knows, and `PhantomData`.
pub mod marker {
    use crate::clone::Clone;
    use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
    use crate::default::Default;
    use crate::fmt::{Debug, Formatter};
    use crate::hash::Hash;

    #[lang = "sized"]
    pub trait Sized {}
    #[lang = "unsize"]
    pub trait Unsize<T: ?Sized> {}
    #[lang = "copy"]
    pub trait Copy: Clone {}
    #[lang = "send"]
    pub unsafe auto trait Send {}
    #[lang = "sync"]
    pub unsafe auto trait Sync {}
    #[lang = "unpin"]
    pub auto trait Unpin {}
    #[lang = "tuple_trait"]
    pub trait Tuple {}
    #[lang = "phantom_data"]
    pub struct PhantomData<T: ?Sized>;
    #[lang = "phantom_pinned"]
    #[derive(Debug, Default, Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash)]
    pub struct PhantomPinned;

    impl !Unpin for PhantomPinned {}
    impl<T: ?Sized> Clone for PhantomData<T> {
        fn clone(&self) -> Self;
    }
    impl<T: ?Sized> Copy for PhantomData<T> {}
    impl<T: ?Sized> Default for PhantomData<T> {
        fn default() -> Self;
    }
    impl<T: ?Sized> Debug for PhantomData<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T: ?Sized> Hash for crate::marker::PhantomData<T> { fn hash<H>(&self, _: &mut H) where H: crate::hash::Hasher; }
    impl<T: ?Sized> Ord for crate::marker::PhantomData<T> { fn cmp(&self, _other: &crate::marker::PhantomData<T>) -> crate::cmp::Ordering; }
    impl<T: ?Sized> PartialEq for crate::marker::PhantomData<T> { fn eq(&self, _other: &crate::marker::PhantomData<T>) -> bool; }
    impl<T: ?Sized> PartialOrd for crate::marker::PhantomData<T> { fn partial_cmp(&self, _other: &crate::marker::PhantomData<T>) -> crate::option::Option<crate::cmp::Ordering>; }
    impl<T: ?Sized> Eq for crate::marker::PhantomData<T> {}
}
