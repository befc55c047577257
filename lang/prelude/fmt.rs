//! `std::fmt`, `std::hash`, `std::error`, `std::panic`.
pub mod fmt {
    use crate::clone::Clone;
    use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
    use crate::default::Default;
    use crate::hash::Hash;
    use crate::iter::IntoIterator;
    use crate::marker::{Copy, Sized};
    use crate::option::Option;
    use crate::string::String;

    pub type Result = crate::result::Result<(), Error>;
    #[derive(Copy, Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct Error;
    impl crate::error::Error for Error {}
    impl Display for Error { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    #[lang = "format_arguments"]
    #[derive(Copy, Clone)]
    pub struct Arguments<'a> { pieces: &'a [&'static str] }
    impl<'a> Arguments<'a> { pub const fn as_str(&self) -> Option<&'static str>; }
    impl Debug for Arguments<'_> { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    impl Display for Arguments<'_> { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    #[lang = "Formatter"]
    pub struct Formatter<'a> { buf: &'a mut (dyn Write + 'a) }
    impl<'a> Formatter<'a> {
        pub fn pad_integral(&mut self, is_nonnegative: bool, prefix: &str, buf: &str) -> crate::fmt::Result;
        pub fn pad(&mut self, s: &str) -> crate::fmt::Result;
        pub fn write_str(&mut self, data: &str) -> crate::fmt::Result;
        pub fn write_fmt(&mut self, fmt: Arguments<'_>) -> crate::fmt::Result;
        pub fn fill(&self) -> char;
        pub fn align(&self) -> Option<Alignment>;
        pub fn width(&self) -> Option<usize>;
        pub fn precision(&self) -> Option<usize>;
        pub fn sign_plus(&self) -> bool;
        pub fn sign_minus(&self) -> bool;
        pub fn alternate(&self) -> bool;
        pub fn sign_aware_zero_pad(&self) -> bool;
        pub fn debug_struct<'b>(&'b mut self, name: &str) -> DebugStruct<'b, 'a>;
        pub fn debug_tuple<'b>(&'b mut self, name: &str) -> DebugTuple<'b, 'a>;
        pub fn debug_list<'b>(&'b mut self) -> DebugList<'b, 'a>;
        pub fn debug_set<'b>(&'b mut self) -> DebugSet<'b, 'a>;
        pub fn debug_map<'b>(&'b mut self) -> DebugMap<'b, 'a>;
    }
    impl Write for Formatter<'_> { fn write_str(&mut self, s: &str) -> Result; }
    pub trait Write {
        fn write_str(&mut self, s: &str) -> Result;
        fn write_char(&mut self, c: char) -> Result {}
        fn write_fmt(&mut self, args: Arguments<'_>) -> Result {}
    }
    impl<W: Write + ?Sized> Write for &mut W { fn write_str(&mut self, s: &str) -> Result; }
    impl Write for String { fn write_str(&mut self, s: &str) -> Result; }
    #[lang = "Debug"]
    pub trait Debug { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    impl<T: ?Sized + Debug> Debug for &T { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    impl<T: ?Sized + Debug> Debug for &mut T { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    impl Debug for bool { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    impl Debug for char { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    impl Debug for str { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    impl Debug for ! { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    impl Debug for () { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    #[lang = "Display"]
    pub trait Display { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    impl<T: ?Sized + Display> Display for &T { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    impl<T: ?Sized + Display> Display for &mut T { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    impl Display for bool { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    impl Display for char { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    impl Display for str { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    impl Display for ! { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait LowerHex { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    impl<T: ?Sized + LowerHex> LowerHex for &T { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    impl<T: ?Sized + LowerHex> LowerHex for &mut T { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait UpperHex { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    impl<T: ?Sized + UpperHex> UpperHex for &T { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    impl<T: ?Sized + UpperHex> UpperHex for &mut T { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait Binary { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    impl<T: ?Sized + Binary> Binary for &T { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    impl<T: ?Sized + Binary> Binary for &mut T { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait Octal { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    impl<T: ?Sized + Octal> Octal for &T { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    impl<T: ?Sized + Octal> Octal for &mut T { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait LowerExp { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    impl<T: ?Sized + LowerExp> LowerExp for &T { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    impl<T: ?Sized + LowerExp> LowerExp for &mut T { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait UpperExp { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    impl<T: ?Sized + UpperExp> UpperExp for &T { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    impl<T: ?Sized + UpperExp> UpperExp for &mut T { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait Pointer { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    impl<T: ?Sized> Pointer for &T { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    impl<T: ?Sized> Pointer for &mut T { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    impl<T: ?Sized> Pointer for *const T { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    impl<T: ?Sized> Pointer for *mut T { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    impl<T: ?Sized> Debug for *const T { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    impl<T: ?Sized> Debug for *mut T { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub struct DebugStruct<'a, 'b: 'a> { fmt: &'a mut Formatter<'b> }
    impl<'a, 'b: 'a> DebugStruct<'a, 'b> {
        pub fn field(&mut self, name: &str, value: &dyn Debug) -> &mut Self;
        pub fn finish_non_exhaustive(&mut self) -> crate::fmt::Result;
        pub fn finish(&mut self) -> crate::fmt::Result;
    }
    pub struct DebugTuple<'a, 'b: 'a> { fmt: &'a mut Formatter<'b> }
    impl<'a, 'b: 'a> DebugTuple<'a, 'b> {
        pub fn field(&mut self, value: &dyn Debug) -> &mut Self;
        pub fn finish_non_exhaustive(&mut self) -> crate::fmt::Result;
        pub fn finish(&mut self) -> crate::fmt::Result;
    }
    pub struct DebugList<'a, 'b: 'a> { fmt: &'a mut Formatter<'b> }
    impl<'a, 'b: 'a> DebugList<'a, 'b> {
        pub fn entry(&mut self, entry: &dyn Debug) -> &mut Self;
        pub fn entries<D, I>(&mut self, entries: I) -> &mut Self where D: Debug, I: IntoIterator<Item = D>;
        pub fn finish_non_exhaustive(&mut self) -> crate::fmt::Result;
        pub fn finish(&mut self) -> crate::fmt::Result;
    }
    pub struct DebugSet<'a, 'b: 'a> { fmt: &'a mut Formatter<'b> }
    impl<'a, 'b: 'a> DebugSet<'a, 'b> {
        pub fn entry(&mut self, entry: &dyn Debug) -> &mut Self;
        pub fn entries<D, I>(&mut self, entries: I) -> &mut Self where D: Debug, I: IntoIterator<Item = D>;
        pub fn finish_non_exhaustive(&mut self) -> crate::fmt::Result;
        pub fn finish(&mut self) -> crate::fmt::Result;
    }
    pub struct DebugMap<'a, 'b: 'a> { fmt: &'a mut Formatter<'b> }
    impl<'a, 'b: 'a> DebugMap<'a, 'b> {
        pub fn entry(&mut self, key: &dyn Debug, value: &dyn Debug) -> &mut Self;
        pub fn key(&mut self, key: &dyn Debug) -> &mut Self;
        pub fn value(&mut self, value: &dyn Debug) -> &mut Self;
        pub fn entries<K, V, I>(&mut self, entries: I) -> &mut Self where K: Debug, V: Debug, I: IntoIterator<Item = (K, V)>;
        pub fn finish_non_exhaustive(&mut self) -> crate::fmt::Result;
        pub fn finish(&mut self) -> crate::fmt::Result;
    }
    #[derive(Copy, Clone, Debug, PartialEq, Eq)]
    pub enum Alignment { Left, Right, Center }
    pub fn format(args: Arguments<'_>) -> String;
    pub fn write(output: &mut dyn Write, args: Arguments<'_>) -> Result;
    pub const fn from_fn<F>(f: F) -> crate::fmt::FromFn<F> where F: crate::ops::Fn(&mut crate::fmt::Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>;
    pub struct FromFn<F> { f: F }
    impl<F> crate::fmt::Debug for crate::fmt::FromFn<F> where F: crate::ops::Fn(&mut crate::fmt::Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error> { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl<F> crate::fmt::Display for crate::fmt::FromFn<F> where F: crate::ops::Fn(&mut crate::fmt::Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error> { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
}
pub mod hash {
    use crate::clone::Clone;
    use crate::default::Default;
    use crate::fmt::Debug;
    use crate::marker::{PhantomData, Sized};

    #[lang = "Hash"]
    pub trait Hash {
        fn hash<H: Hasher>(&self, state: &mut H);
        fn hash_slice<H: Hasher>(data: &[Self], state: &mut H) where Self: Sized {}
    }
    pub trait Hasher {
        fn finish(&self) -> u64;
        fn write(&mut self, bytes: &[u8]);
        fn write_u8(&mut self, i: u8) {}
        fn write_u16(&mut self, i: u16) {}
        fn write_u32(&mut self, i: u32) {}
        fn write_u64(&mut self, i: u64) {}
        fn write_u128(&mut self, i: u128) {}
        fn write_usize(&mut self, i: usize) {}
        fn write_i8(&mut self, i: i8) {}
        fn write_i16(&mut self, i: i16) {}
        fn write_i32(&mut self, i: i32) {}
        fn write_i64(&mut self, i: i64) {}
        fn write_i128(&mut self, i: i128) {}
        fn write_isize(&mut self, i: isize) {}
    }
    pub trait BuildHasher {
        type Hasher: Hasher;
        fn build_hasher(&self) -> Self::Hasher;
        fn hash_one<T: Hash>(&self, x: T) -> u64 where Self: Sized, Self::Hasher: Hasher {}
    }
    #[derive(Clone, Debug, Default)]
    pub struct DefaultHasher(u64);
    impl DefaultHasher { pub const fn new() -> DefaultHasher; }
    impl Hasher for DefaultHasher { fn finish(&self) -> u64; fn write(&mut self, msg: &[u8]); }
    #[derive(Clone, Debug)]
    pub struct RandomState { k0: u64, k1: u64 }
    impl RandomState { pub fn new() -> RandomState; }
    impl Default for RandomState { fn default() -> RandomState; }
    impl BuildHasher for RandomState { type Hasher = DefaultHasher; fn build_hasher(&self) -> DefaultHasher; }
    pub struct BuildHasherDefault<H>(PhantomData<fn() -> H>);
    impl<H: Default + Hasher> BuildHasher for BuildHasherDefault<H> { type Hasher = H; fn build_hasher(&self) -> H; }
    impl<H> Default for BuildHasherDefault<H> { fn default() -> BuildHasherDefault<H>; }
    impl<H> Clone for BuildHasherDefault<H> { fn clone(&self) -> BuildHasherDefault<H>; }
    impl<H: Hasher + ?Sized> Hasher for &mut H { fn finish(&self) -> u64; fn write(&mut self, bytes: &[u8]); }
    impl Hash for bool { fn hash<H: Hasher>(&self, state: &mut H); }
    impl Hash for char { fn hash<H: Hasher>(&self, state: &mut H); }
    impl Hash for str { fn hash<H: Hasher>(&self, state: &mut H); }
    impl Hash for () { fn hash<H: Hasher>(&self, state: &mut H); }
    impl Hash for ! { fn hash<H: Hasher>(&self, state: &mut H); }
    impl<T: ?Sized + Hash> Hash for &T { fn hash<H: Hasher>(&self, state: &mut H); }
    impl<T: ?Sized + Hash> Hash for &mut T { fn hash<H: Hasher>(&self, state: &mut H); }
    impl<H> crate::hash::BuildHasherDefault<H> {
        pub const fn new() -> crate::hash::BuildHasherDefault<H>;
    }
    impl<H> Debug for crate::hash::BuildHasherDefault<H> { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl<H> crate::cmp::PartialEq for crate::hash::BuildHasherDefault<H> { fn eq(&self, _other: &crate::hash::BuildHasherDefault<H>) -> bool; }
    impl<H> crate::cmp::Eq for crate::hash::BuildHasherDefault<H> {}
}
pub mod error {
    use crate::fmt::{Debug, Display};
    use crate::marker::Sized;
    use crate::option::Option;

    #[lang = "Error"]
    pub trait Error: Debug + Display {
        fn source(&self) -> Option<&(dyn Error + 'static)> {}
        fn description(&self) -> &str {}
        fn cause(&self) -> Option<&dyn Error> {}
    }
    impl dyn Error {
        pub fn is<T: Error + 'static>(&self) -> bool;
        pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T>;
        pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T>;
    }
    impl<'a, T: Error + ?Sized> Error for &'a T {}
}
pub mod panic {
    use crate::any::Any;
    use crate::boxed::Box;
    use crate::clone::Clone;
    use crate::cmp::PartialEq;
    use crate::fmt::{Debug, Formatter};
    use crate::default::Default;
    use crate::marker::Sync;
    use crate::ops::Fn;
    use crate::option::Option;
    use crate::marker::Send;
    use crate::ops::FnOnce;

    pub auto trait UnwindSafe {}
    pub auto trait RefUnwindSafe {}
    pub struct AssertUnwindSafe<T>(pub T);
    impl<T> crate::ops::Deref for AssertUnwindSafe<T> { type Target = T; fn deref(&self) -> &T; }
    impl<T> crate::ops::DerefMut for AssertUnwindSafe<T> { fn deref_mut(&mut self) -> &mut T; }
    impl<T: Debug> Debug for AssertUnwindSafe<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T: Default> Default for AssertUnwindSafe<T> { fn default() -> Self; }
    impl<R, F: FnOnce() -> R> FnOnce<()> for AssertUnwindSafe<F> { type Output = R; extern "rust-call" fn call_once(self, _args: ()) -> R; }
    pub fn catch_unwind<F: FnOnce() -> R, R>(f: F) -> crate::thread::Result<R>;
    pub struct Location<'a> { file: &'a str, line: u32, col: u32 }
    impl<'a> Location<'a> {
        pub const fn caller() -> &'static Location<'static>;
        pub const fn file(&self) -> &'a str;
        pub const fn line(&self) -> u32;
        pub const fn column(&self) -> u32;
    }
    impl Clone for Location<'_> { fn clone(&self) -> Self; }
    impl crate::marker::Copy for Location<'_> {}
    impl Debug for Location<'_> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl crate::fmt::Display for Location<'_> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl PartialEq for Location<'_> { fn eq(&self, other: &Self) -> bool; }
    impl crate::cmp::Eq for Location<'_> {}
    pub struct PanicHookInfo<'a> { payload: &'a (dyn Any + Send), location: &'a Location<'a> }
    pub type PanicInfo<'a> = PanicHookInfo<'a>;
    impl<'a> PanicHookInfo<'a> {
        pub fn payload(&self) -> &(dyn Any + Send);
        pub fn payload_as_str(&self) -> Option<&str>;
        pub fn location(&self) -> Option<&Location<'_>>;
    }
    impl Debug for PanicHookInfo<'_> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl crate::fmt::Display for PanicHookInfo<'_> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>);
    pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>;
    pub fn panic_any<M: 'static + Any + Send>(msg: M) -> !;
    pub fn resume_unwind(payload: Box<dyn Any + Send>) -> !;
}
