//! `std::clone`, `std::default`, `std::any`, `std::hint`.
pub mod clone {
    use crate::marker::{Copy, Sized};

    #[lang = "clone"]
    pub trait Clone: Sized {
        fn clone(&self) -> Self;
        fn clone_from(&mut self, source: &Self) {}
    }
    impl Clone for ! {
        fn clone(&self) -> Self;
    }
    impl Copy for ! {}
}
pub mod default {
    use crate::marker::Sized;

    #[lang = "Default"]
    pub trait Default: Sized {
        fn default() -> Self;
    }
    impl Default for () {
        fn default() -> ();
    }
    impl Default for bool {
        fn default() -> bool;
    }
    impl Default for char {
        fn default() -> char;
    }
}
pub mod any {
    use crate::clone::Clone;
    use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
    use crate::fmt::{Debug, Formatter};
    use crate::hash::Hash;
    use crate::marker::{Copy, Send, Sized, Sync};
    use crate::option::Option;

    #[lang = "Any"]
    pub trait Any: 'static {
        fn type_id(&self) -> TypeId;
    }
    impl<T: 'static + ?Sized> Any for T {
        fn type_id(&self) -> TypeId;
    }
    impl Debug for dyn Any { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Debug for dyn Any + Send { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Debug for dyn Any + Send + Sync { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl dyn Any {
        pub fn is<T: Any>(&self) -> bool;
        pub fn downcast_ref<T: Any>(&self) -> Option<&T>;
        pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T>;
    }
    impl dyn Any + Send {
        pub fn is<T: Any>(&self) -> bool;
        pub fn downcast_ref<T: Any>(&self) -> Option<&T>;
        pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T>;
    }
    impl dyn Any + Send + Sync {
        pub fn is<T: Any>(&self) -> bool;
        pub fn downcast_ref<T: Any>(&self) -> Option<&T>;
        pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T>;
    }
    #[derive(Copy, Clone, Debug, Eq, PartialEq, Ord, PartialOrd, Hash)]
    pub struct TypeId { data: () }
    impl TypeId {
        pub const fn of<T: ?Sized + 'static>() -> TypeId;
    }
    pub const fn type_name<T: ?Sized>() -> &'static str;
    pub fn type_name_of_val<T: ?Sized>(_val: &T) -> &'static str;
    impl Send for crate::any::TypeId {}
    impl Sync for crate::any::TypeId {}
}
pub mod hint {
    pub fn black_box<T>(dummy: T) -> T;
    pub const unsafe fn unreachable_unchecked() -> !;
    pub fn spin_loop();
}
