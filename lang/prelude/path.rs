//! `std::path`.
pub mod path {
    use crate::borrow::Cow;
    use crate::boxed::Box;
    use crate::clone::Clone;
    use crate::cmp::{Eq, Ord, Ordering, PartialEq, PartialOrd};
    use crate::collections::TryReserveError;
    use crate::convert::AsRef;
    use crate::ffi::{OsStr, OsString};
    use crate::fmt::{Debug, Formatter};
    use crate::fs::{Metadata, ReadDir};
    use crate::hash::{Hash, Hasher};
    use crate::iter::{DoubleEndedIterator, FusedIterator, Iterator};
    use crate::marker::{Copy, PhantomData};
    use crate::option::Option;

    pub const MAIN_SEPARATOR: char;
    pub const MAIN_SEPARATOR_STR: &'static str;
    pub enum Component<'a> { Prefix(PrefixComponent<'a>), RootDir, CurDir, ParentDir, Normal(&'a OsStr), }
    impl<'a> Component<'a> {
        pub fn as_os_str(self) -> &'a OsStr;
    }
    impl AsRef<OsStr> for Component<'_> { fn as_ref(&self) -> &OsStr; }
    impl AsRef<Path> for Component<'_> { fn as_ref(&self) -> &Path; }
    impl<'a> Clone for Component<'a> { fn clone(&self) -> Component<'a>; }
    impl<'a> Debug for Component<'a> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<'a> Hash for Component<'a> { fn hash<__H: Hasher>(&self, state: &mut __H); }
    impl<'a> Ord for Component<'a> { fn cmp(&self, other: &Component<'a>) -> Ordering; }
    impl<'a> PartialEq for Component<'a> { fn eq(&self, other: &Component<'a>) -> bool; }
    impl<'a> PartialOrd for Component<'a> { fn partial_cmp(&self, other: &Component<'a>) -> Option<Ordering>; }
    impl<'a> Copy for Component<'a> {}
    impl<'a> Eq for Component<'a> {}
    pub enum Prefix<'a> { Verbatim(&'a OsStr), VerbatimUNC(&'a OsStr, &'a OsStr), VerbatimDisk(u8), DeviceNS(&'a OsStr), UNC(&'a OsStr, &'a OsStr), Disk(u8), }
    impl<'a> Prefix<'a> {
        pub fn is_verbatim(&self) -> bool;
    }
    impl<'a> Clone for Prefix<'a> { fn clone(&self) -> Prefix<'a>; }
    impl<'a> Debug for Prefix<'a> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<'a> Hash for Prefix<'a> { fn hash<__H: Hasher>(&self, state: &mut __H); }
    impl<'a> Ord for Prefix<'a> { fn cmp(&self, other: &Prefix<'a>) -> Ordering; }
    impl<'a> PartialEq for Prefix<'a> { fn eq(&self, other: &Prefix<'a>) -> bool; }
    impl<'a> PartialOrd for Prefix<'a> { fn partial_cmp(&self, other: &Prefix<'a>) -> Option<Ordering>; }
    impl<'a> Copy for Prefix<'a> {}
    impl<'a> Eq for Prefix<'a> {}
    pub fn absolute<P: AsRef<Path>>(path: P) -> crate::io::Result<PathBuf>;
    pub fn is_separator(c: char) -> bool;
    pub struct Ancestors<'a> { m0: PhantomData<&'a ()> }
    impl<'a> Clone for Ancestors<'a> { fn clone(&self) -> Ancestors<'a>; }
    impl<'a> Debug for Ancestors<'a> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<'a> Iterator for Ancestors<'a> { type Item = &'a Path; fn next(&mut self) -> Option<Self::Item>; }
    impl<'a> Copy for Ancestors<'a> {}
    impl FusedIterator for Ancestors<'_> {}
    pub struct Components<'a> { m0: PhantomData<&'a ()> }
    impl<'a> Components<'a> {
        pub fn as_path(&self) -> &'a Path;
    }
    impl AsRef<OsStr> for Components<'_> { fn as_ref(&self) -> &OsStr; }
    impl AsRef<Path> for Components<'_> { fn as_ref(&self) -> &Path; }
    impl<'a> Clone for Components<'a> { fn clone(&self) -> Components<'a>; }
    impl Debug for Components<'_> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<'a> DoubleEndedIterator for Components<'a> { fn next_back(&mut self) -> Option<Component<'a>>; }
    impl<'a> Iterator for Components<'a> { type Item = Component<'a>; fn next(&mut self) -> Option<Component<'a>>; }
    impl Ord for Components<'_> { fn cmp(&self, other: &Self) -> Ordering; }
    impl<'a> PartialEq for Components<'a> { fn eq(&self, other: &Components<'a>) -> bool; }
    impl<'a> PartialOrd for Components<'a> { fn partial_cmp(&self, other: &Components<'a>) -> Option<Ordering>; }
    impl Eq for Components<'_> {}
    impl FusedIterator for Components<'_> {}
    pub struct Display<'a> { m0: PhantomData<&'a ()> }
    impl Debug for Display<'_> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl crate::fmt::Display for Display<'_> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    pub struct Iter<'a> { m0: PhantomData<&'a ()> }
    impl<'a> Iter<'a> {
        pub fn as_path(&self) -> &'a Path;
    }
    impl AsRef<OsStr> for Iter<'_> { fn as_ref(&self) -> &OsStr; }
    impl AsRef<Path> for Iter<'_> { fn as_ref(&self) -> &Path; }
    impl<'a> Clone for Iter<'a> { fn clone(&self) -> Iter<'a>; }
    impl Debug for Iter<'_> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<'a> DoubleEndedIterator for Iter<'a> { fn next_back(&mut self) -> Option<&'a OsStr>; }
    impl<'a> Iterator for Iter<'a> { type Item = &'a OsStr; fn next(&mut self) -> Option<&'a OsStr>; }
    impl FusedIterator for Iter<'_> {}
    impl Path {
        pub fn as_os_str(&self) -> &OsStr;
        pub fn as_mut_os_str(&mut self) -> &mut OsStr;
        pub fn to_string_lossy(&self) -> Cow<'_, str>;
        pub fn is_absolute(&self) -> bool;
        pub fn is_relative(&self) -> bool;
        pub fn has_root(&self) -> bool;
        pub fn ancestors(&self) -> Ancestors<'_>;
        pub fn file_name(&self) -> Option<&OsStr>;
        pub fn strip_prefix<P>(&self, base: P) -> crate::result::Result<&Path, StripPrefixError> where P: AsRef<Path>;
        pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool;
        pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool;
        pub fn file_stem(&self) -> Option<&OsStr>;
        pub fn file_prefix(&self) -> Option<&OsStr>;
        pub fn extension(&self) -> Option<&OsStr>;
        pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf;
        pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf;
        pub fn with_added_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf;
        pub fn components(&self) -> Components<'_>;
        pub fn iter(&self) -> Iter<'_>;
        pub fn display(&self) -> Display<'_>;
        pub fn metadata(&self) -> crate::io::Result<Metadata>;
        pub fn symlink_metadata(&self) -> crate::io::Result<Metadata>;
        pub fn canonicalize(&self) -> crate::io::Result<PathBuf>;
        pub fn read_link(&self) -> crate::io::Result<PathBuf>;
        pub fn read_dir(&self) -> crate::io::Result<ReadDir>;
        pub fn try_exists(&self) -> crate::io::Result<bool>;
        pub fn is_file(&self) -> bool;
        pub fn is_dir(&self) -> bool;
        pub fn is_symlink(&self) -> bool;
        pub fn into_path_buf(self: Box<Self>) -> PathBuf;
    }
    impl PathBuf {
        pub fn with_capacity(capacity: usize) -> PathBuf;
        pub fn leak<'a>(self) -> &'a mut Path;
        pub fn pop(&mut self) -> bool;
        pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S);
        pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool;
        pub fn add_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool;
        pub fn as_mut_os_string(&mut self) -> &mut OsString;
        pub fn into_os_string(self) -> OsString;
        pub fn into_boxed_path(self) -> Box<Path>;
        pub fn capacity(&self) -> usize;
        pub fn clear(&mut self);
        pub fn reserve(&mut self, additional: usize);
        pub fn try_reserve(&mut self, additional: usize) -> crate::result::Result<(), TryReserveError>;
        pub fn reserve_exact(&mut self, additional: usize);
        pub fn try_reserve_exact(&mut self, additional: usize) -> crate::result::Result<(), TryReserveError>;
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
    }
    pub struct PrefixComponent<'a> { m0: PhantomData<&'a ()> }
    impl<'a> PrefixComponent<'a> {
        pub fn kind(&self) -> Prefix<'a>;
        pub fn as_os_str(&self) -> &'a OsStr;
    }
    impl<'a> Clone for PrefixComponent<'a> { fn clone(&self) -> PrefixComponent<'a>; }
    impl<'a> Debug for PrefixComponent<'a> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Hash for PrefixComponent<'_> { fn hash<H: Hasher>(&self, h: &mut H); }
    impl Ord for PrefixComponent<'_> { fn cmp(&self, other: &Self) -> Ordering; }
    impl<'a> PartialEq for PrefixComponent<'a> { fn eq(&self, other: &PrefixComponent<'a>) -> bool; }
    impl<'a> PartialOrd for PrefixComponent<'a> { fn partial_cmp(&self, other: &PrefixComponent<'a>) -> Option<Ordering>; }
    impl<'a> Copy for PrefixComponent<'a> {}
    impl<'a> Eq for PrefixComponent<'a> {}
    pub struct StripPrefixError { inner: usize }
    impl Clone for StripPrefixError { fn clone(&self) -> StripPrefixError; }
    impl Debug for StripPrefixError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl crate::fmt::Display for StripPrefixError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl crate::error::Error for StripPrefixError {}
    impl PartialEq for StripPrefixError { fn eq(&self, other: &StripPrefixError) -> bool; }
    impl Eq for StripPrefixError {}
}
/// What paths are compared with, and made of.
mod comparisons {
    impl crate::convert::AsRef<crate::ffi::OsStr> for crate::path::PathBuf { fn as_ref(&self) -> &crate::ffi::OsStr; }
    impl crate::convert::AsRef<crate::path::Path> for crate::path::PathBuf { fn as_ref(&self) -> &crate::path::Path; }
    impl crate::borrow::Borrow<crate::path::Path> for crate::path::PathBuf { fn borrow(&self) -> &crate::path::Path; }
    impl crate::clone::Clone for crate::path::PathBuf { fn clone(&self) -> Self; }
    impl crate::fmt::Debug for crate::path::PathBuf { fn fmt(&self, formatter: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl crate::default::Default for crate::path::PathBuf { fn default() -> Self; }
    impl crate::ops::Deref for crate::path::PathBuf { type Target = crate::path::Path; fn deref(&self) -> &crate::path::Path; }
    impl crate::ops::DerefMut for crate::path::PathBuf { fn deref_mut(&mut self) -> &mut crate::path::Path; }
    impl<P: crate::convert::AsRef<crate::path::Path>> crate::iter::Extend<P> for crate::path::PathBuf { fn extend<I: crate::iter::IntoIterator<Item = P>>(&mut self, iter: I); }
    impl<'a> crate::convert::From<&'a crate::path::PathBuf> for crate::borrow::Cow<'a, crate::path::Path> { fn from(p: &'a crate::path::PathBuf) -> crate::borrow::Cow<'a, crate::path::Path>; }
    impl<T: ?crate::marker::Sized + crate::convert::AsRef<crate::ffi::OsStr>> crate::convert::From<&T> for crate::path::PathBuf { fn from(s: &T) -> crate::path::PathBuf; }
    impl crate::convert::From<crate::boxed::Box<crate::path::Path>> for crate::path::PathBuf { fn from(boxed: crate::boxed::Box<crate::path::Path>) -> crate::path::PathBuf; }
    impl<'a> crate::convert::From<crate::borrow::Cow<'a, crate::path::Path>> for crate::path::PathBuf { fn from(p: crate::borrow::Cow<'a, crate::path::Path>) -> Self; }
    impl crate::convert::From<crate::ffi::OsString> for crate::path::PathBuf { fn from(s: crate::ffi::OsString) -> crate::path::PathBuf; }
    impl crate::convert::From<crate::path::PathBuf> for crate::sync::Arc<crate::path::Path> { fn from(s: crate::path::PathBuf) -> crate::sync::Arc<crate::path::Path>; }
    impl crate::convert::From<crate::path::PathBuf> for crate::boxed::Box<crate::path::Path> { fn from(p: crate::path::PathBuf) -> crate::boxed::Box<crate::path::Path>; }
    impl<'a> crate::convert::From<crate::path::PathBuf> for crate::borrow::Cow<'a, crate::path::Path> { fn from(s: crate::path::PathBuf) -> crate::borrow::Cow<'a, crate::path::Path>; }
    impl crate::convert::From<crate::path::PathBuf> for crate::ffi::OsString { fn from(path_buf: crate::path::PathBuf) -> crate::ffi::OsString; }
    impl crate::convert::From<crate::path::PathBuf> for crate::rc::Rc<crate::path::Path> { fn from(s: crate::path::PathBuf) -> crate::rc::Rc<crate::path::Path>; }
    impl crate::convert::From<crate::string::String> for crate::path::PathBuf { fn from(s: crate::string::String) -> crate::path::PathBuf; }
    impl crate::str::FromStr for crate::path::PathBuf { type Err = crate::convert::Infallible; fn from_str(s: &str) -> crate::result::Result<Self, Self::Err>; }
    impl crate::hash::Hash for crate::path::PathBuf { fn hash<H: crate::hash::Hasher>(&self, h: &mut H); }
    impl<'a> crate::iter::IntoIterator for &'a crate::path::PathBuf { type Item = &'a crate::ffi::OsStr; type IntoIter = crate::path::Iter<'a>; fn into_iter(self) -> crate::path::Iter<'a>; }
    impl crate::cmp::Ord for crate::path::PathBuf { fn cmp(&self, other: &crate::path::PathBuf) -> crate::cmp::Ordering; }
    impl crate::cmp::PartialEq<&crate::ffi::OsStr> for crate::path::PathBuf { fn eq(&self, other: &&crate::ffi::OsStr) -> bool; }
    impl crate::cmp::PartialEq<&crate::path::Path> for crate::path::PathBuf { fn eq(&self, other: &&crate::path::Path) -> bool; }
    impl crate::cmp::PartialEq<crate::borrow::Cow<'_, crate::ffi::OsStr>> for crate::path::PathBuf { fn eq(&self, other: &crate::borrow::Cow<'_, crate::ffi::OsStr>) -> bool; }
    impl crate::cmp::PartialEq<crate::borrow::Cow<'_, crate::path::Path>> for crate::path::PathBuf { fn eq(&self, other: &crate::borrow::Cow<'_, crate::path::Path>) -> bool; }
    impl crate::cmp::PartialEq<crate::ffi::OsStr> for crate::path::PathBuf { fn eq(&self, other: &crate::ffi::OsStr) -> bool; }
    impl crate::cmp::PartialEq<crate::ffi::OsString> for crate::path::PathBuf { fn eq(&self, other: &crate::ffi::OsString) -> bool; }
    impl crate::cmp::PartialEq<crate::path::Path> for crate::path::PathBuf { fn eq(&self, other: &crate::path::Path) -> bool; }
    impl crate::cmp::PartialEq<crate::path::PathBuf> for &crate::ffi::OsStr { fn eq(&self, other: &crate::path::PathBuf) -> bool; }
    impl crate::cmp::PartialEq<crate::path::PathBuf> for &crate::path::Path { fn eq(&self, other: &crate::path::PathBuf) -> bool; }
    impl crate::cmp::PartialEq<crate::path::PathBuf> for crate::borrow::Cow<'_, crate::ffi::OsStr> { fn eq(&self, other: &crate::path::PathBuf) -> bool; }
    impl crate::cmp::PartialEq<crate::path::PathBuf> for crate::borrow::Cow<'_, crate::path::Path> { fn eq(&self, other: &crate::path::PathBuf) -> bool; }
    impl crate::cmp::PartialEq<crate::path::PathBuf> for crate::ffi::OsStr { fn eq(&self, other: &crate::path::PathBuf) -> bool; }
    impl crate::cmp::PartialEq<crate::path::PathBuf> for crate::ffi::OsString { fn eq(&self, other: &crate::path::PathBuf) -> bool; }
    impl crate::cmp::PartialEq<crate::path::PathBuf> for crate::path::Path { fn eq(&self, other: &crate::path::PathBuf) -> bool; }
    impl crate::cmp::PartialEq<crate::path::PathBuf> for crate::string::String { fn eq(&self, other: &crate::path::PathBuf) -> bool; }
    impl crate::cmp::PartialEq<crate::path::PathBuf> for str { fn eq(&self, other: &crate::path::PathBuf) -> bool; }
    impl crate::cmp::PartialEq<crate::string::String> for crate::path::PathBuf { fn eq(&self, other: &crate::string::String) -> bool; }
    impl crate::cmp::PartialEq<str> for crate::path::PathBuf { fn eq(&self, other: &str) -> bool; }
    impl crate::cmp::PartialEq for crate::path::PathBuf { fn eq(&self, other: &crate::path::PathBuf) -> bool; }
    impl crate::cmp::PartialOrd<&crate::ffi::OsStr> for crate::path::PathBuf { fn partial_cmp(&self, other: &&crate::ffi::OsStr) -> crate::option::Option<crate::cmp::Ordering>; }
    impl crate::cmp::PartialOrd<&crate::path::Path> for crate::path::PathBuf { fn partial_cmp(&self, other: &&crate::path::Path) -> crate::option::Option<crate::cmp::Ordering>; }
    impl crate::cmp::PartialOrd<crate::borrow::Cow<'_, crate::ffi::OsStr>> for crate::path::PathBuf { fn partial_cmp(&self, other: &crate::borrow::Cow<'_, crate::ffi::OsStr>) -> crate::option::Option<crate::cmp::Ordering>; }
    impl crate::cmp::PartialOrd<crate::borrow::Cow<'_, crate::path::Path>> for crate::path::PathBuf { fn partial_cmp(&self, other: &crate::borrow::Cow<'_, crate::path::Path>) -> crate::option::Option<crate::cmp::Ordering>; }
    impl crate::cmp::PartialOrd<crate::ffi::OsStr> for crate::path::PathBuf { fn partial_cmp(&self, other: &crate::ffi::OsStr) -> crate::option::Option<crate::cmp::Ordering>; }
    impl crate::cmp::PartialOrd<crate::ffi::OsString> for crate::path::PathBuf { fn partial_cmp(&self, other: &crate::ffi::OsString) -> crate::option::Option<crate::cmp::Ordering>; }
    impl crate::cmp::PartialOrd<crate::path::Path> for crate::path::PathBuf { fn partial_cmp(&self, other: &crate::path::Path) -> crate::option::Option<crate::cmp::Ordering>; }
    impl crate::cmp::PartialOrd<crate::path::PathBuf> for &crate::ffi::OsStr { fn partial_cmp(&self, other: &crate::path::PathBuf) -> crate::option::Option<crate::cmp::Ordering>; }
    impl crate::cmp::PartialOrd<crate::path::PathBuf> for &crate::path::Path { fn partial_cmp(&self, other: &crate::path::PathBuf) -> crate::option::Option<crate::cmp::Ordering>; }
    impl crate::cmp::PartialOrd<crate::path::PathBuf> for crate::borrow::Cow<'_, crate::ffi::OsStr> { fn partial_cmp(&self, other: &crate::path::PathBuf) -> crate::option::Option<crate::cmp::Ordering>; }
    impl crate::cmp::PartialOrd<crate::path::PathBuf> for crate::borrow::Cow<'_, crate::path::Path> { fn partial_cmp(&self, other: &crate::path::PathBuf) -> crate::option::Option<crate::cmp::Ordering>; }
    impl crate::cmp::PartialOrd<crate::path::PathBuf> for crate::ffi::OsStr { fn partial_cmp(&self, other: &crate::path::PathBuf) -> crate::option::Option<crate::cmp::Ordering>; }
    impl crate::cmp::PartialOrd<crate::path::PathBuf> for crate::ffi::OsString { fn partial_cmp(&self, other: &crate::path::PathBuf) -> crate::option::Option<crate::cmp::Ordering>; }
    impl crate::cmp::PartialOrd<crate::path::PathBuf> for crate::path::Path { fn partial_cmp(&self, other: &crate::path::PathBuf) -> crate::option::Option<crate::cmp::Ordering>; }
    impl crate::cmp::PartialOrd for crate::path::PathBuf { fn partial_cmp(&self, other: &crate::path::PathBuf) -> crate::option::Option<crate::cmp::Ordering>; }
    impl crate::cmp::Eq for crate::path::PathBuf { }
    impl crate::convert::AsRef<crate::ffi::OsStr> for crate::path::Path { fn as_ref(&self) -> &crate::ffi::OsStr; }
    impl crate::convert::AsRef<crate::path::Path> for crate::path::Component<'_> { fn as_ref(&self) -> &crate::path::Path; }
    impl crate::convert::AsRef<crate::path::Path> for crate::path::Components<'_> { fn as_ref(&self) -> &crate::path::Path; }
    impl crate::convert::AsRef<crate::path::Path> for crate::borrow::Cow<'_, crate::ffi::OsStr> { fn as_ref(&self) -> &crate::path::Path; }
    impl crate::convert::AsRef<crate::path::Path> for crate::path::Iter<'_> { fn as_ref(&self) -> &crate::path::Path; }
    impl crate::convert::AsRef<crate::path::Path> for crate::ffi::OsStr { fn as_ref(&self) -> &crate::path::Path; }
    impl crate::convert::AsRef<crate::path::Path> for crate::ffi::OsString { fn as_ref(&self) -> &crate::path::Path; }
    impl crate::convert::AsRef<crate::path::Path> for crate::path::Path { fn as_ref(&self) -> &crate::path::Path; }
    impl crate::convert::AsRef<crate::path::Path> for crate::string::String { fn as_ref(&self) -> &crate::path::Path; }
    impl crate::convert::AsRef<crate::path::Path> for str { fn as_ref(&self) -> &crate::path::Path; }
    impl crate::clone::Clone for crate::boxed::Box<crate::path::Path> { fn clone(&self) -> Self; }
    impl crate::fmt::Debug for crate::path::Path { fn fmt(&self, formatter: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl crate::convert::From<&crate::path::Path> for crate::sync::Arc<crate::path::Path> { fn from(s: &crate::path::Path) -> crate::sync::Arc<crate::path::Path>; }
    impl crate::convert::From<&crate::path::Path> for crate::boxed::Box<crate::path::Path> { fn from(path: &crate::path::Path) -> crate::boxed::Box<crate::path::Path>; }
    impl<'a> crate::convert::From<&'a crate::path::Path> for crate::borrow::Cow<'a, crate::path::Path> { fn from(s: &'a crate::path::Path) -> crate::borrow::Cow<'a, crate::path::Path>; }
    impl crate::convert::From<&crate::path::Path> for crate::rc::Rc<crate::path::Path> { fn from(s: &crate::path::Path) -> crate::rc::Rc<crate::path::Path>; }
    impl crate::convert::From<&mut crate::path::Path> for crate::sync::Arc<crate::path::Path> { fn from(s: &mut crate::path::Path) -> crate::sync::Arc<crate::path::Path>; }
    impl crate::convert::From<&mut crate::path::Path> for crate::boxed::Box<crate::path::Path> { fn from(path: &mut crate::path::Path) -> crate::boxed::Box<crate::path::Path>; }
    impl crate::convert::From<&mut crate::path::Path> for crate::rc::Rc<crate::path::Path> { fn from(s: &mut crate::path::Path) -> crate::rc::Rc<crate::path::Path>; }
    impl crate::convert::From<crate::borrow::Cow<'_, crate::path::Path>> for crate::boxed::Box<crate::path::Path> { fn from(cow: crate::borrow::Cow<'_, crate::path::Path>) -> crate::boxed::Box<crate::path::Path>; }
    impl crate::hash::Hash for crate::path::Path { fn hash<H: crate::hash::Hasher>(&self, h: &mut H); }
    impl<'a> crate::iter::IntoIterator for &'a crate::path::Path { type Item = &'a crate::ffi::OsStr; type IntoIter = crate::path::Iter<'a>; fn into_iter(self) -> crate::path::Iter<'a>; }
    impl crate::cmp::Ord for crate::path::Path { fn cmp(&self, other: &crate::path::Path) -> crate::cmp::Ordering; }
    impl crate::cmp::PartialEq<&crate::ffi::OsStr> for crate::path::Path { fn eq(&self, other: &&crate::ffi::OsStr) -> bool; }
    impl crate::cmp::PartialEq<&crate::path::Path> for crate::borrow::Cow<'_, crate::ffi::OsStr> { fn eq(&self, other: &&crate::path::Path) -> bool; }
    impl crate::cmp::PartialEq<&crate::path::Path> for crate::borrow::Cow<'_, crate::path::Path> { fn eq(&self, other: &&crate::path::Path) -> bool; }
    impl crate::cmp::PartialEq<&crate::path::Path> for crate::ffi::OsStr { fn eq(&self, other: &&crate::path::Path) -> bool; }
    impl crate::cmp::PartialEq<&crate::path::Path> for crate::ffi::OsString { fn eq(&self, other: &&crate::path::Path) -> bool; }
    impl crate::cmp::PartialEq<crate::borrow::Cow<'_, crate::ffi::OsStr>> for &crate::path::Path { fn eq(&self, other: &crate::borrow::Cow<'_, crate::ffi::OsStr>) -> bool; }
    impl crate::cmp::PartialEq<crate::borrow::Cow<'_, crate::ffi::OsStr>> for crate::path::Path { fn eq(&self, other: &crate::borrow::Cow<'_, crate::ffi::OsStr>) -> bool; }
    impl crate::cmp::PartialEq<crate::borrow::Cow<'_, crate::path::Path>> for &crate::path::Path { fn eq(&self, other: &crate::borrow::Cow<'_, crate::path::Path>) -> bool; }
    impl crate::cmp::PartialEq<crate::borrow::Cow<'_, crate::path::Path>> for crate::path::Path { fn eq(&self, other: &crate::borrow::Cow<'_, crate::path::Path>) -> bool; }
    impl crate::cmp::PartialEq<crate::ffi::OsStr> for &crate::path::Path { fn eq(&self, other: &crate::ffi::OsStr) -> bool; }
    impl crate::cmp::PartialEq<crate::ffi::OsStr> for crate::path::Path { fn eq(&self, other: &crate::ffi::OsStr) -> bool; }
    impl crate::cmp::PartialEq<crate::ffi::OsString> for &crate::path::Path { fn eq(&self, other: &crate::ffi::OsString) -> bool; }
    impl crate::cmp::PartialEq<crate::ffi::OsString> for crate::path::Path { fn eq(&self, other: &crate::ffi::OsString) -> bool; }
    impl crate::cmp::PartialEq<crate::path::Path> for &crate::ffi::OsStr { fn eq(&self, other: &crate::path::Path) -> bool; }
    impl crate::cmp::PartialEq<crate::path::Path> for crate::borrow::Cow<'_, crate::ffi::OsStr> { fn eq(&self, other: &crate::path::Path) -> bool; }
    impl crate::cmp::PartialEq<crate::path::Path> for crate::borrow::Cow<'_, crate::path::Path> { fn eq(&self, other: &crate::path::Path) -> bool; }
    impl crate::cmp::PartialEq<crate::path::Path> for crate::ffi::OsStr { fn eq(&self, other: &crate::path::Path) -> bool; }
    impl crate::cmp::PartialEq<crate::path::Path> for crate::ffi::OsString { fn eq(&self, other: &crate::path::Path) -> bool; }
    impl crate::cmp::PartialEq<crate::path::Path> for crate::string::String { fn eq(&self, other: &crate::path::Path) -> bool; }
    impl crate::cmp::PartialEq<crate::path::Path> for str { fn eq(&self, other: &crate::path::Path) -> bool; }
    impl crate::cmp::PartialEq<crate::string::String> for crate::path::Path { fn eq(&self, other: &crate::string::String) -> bool; }
    impl crate::cmp::PartialEq<str> for crate::path::Path { fn eq(&self, other: &str) -> bool; }
    impl crate::cmp::PartialEq for crate::path::Path { fn eq(&self, other: &crate::path::Path) -> bool; }
    impl crate::cmp::PartialOrd<&crate::ffi::OsStr> for crate::path::Path { fn partial_cmp(&self, other: &&crate::ffi::OsStr) -> crate::option::Option<crate::cmp::Ordering>; }
    impl crate::cmp::PartialOrd<&crate::path::Path> for crate::borrow::Cow<'_, crate::ffi::OsStr> { fn partial_cmp(&self, other: &&crate::path::Path) -> crate::option::Option<crate::cmp::Ordering>; }
    impl crate::cmp::PartialOrd<&crate::path::Path> for crate::borrow::Cow<'_, crate::path::Path> { fn partial_cmp(&self, other: &&crate::path::Path) -> crate::option::Option<crate::cmp::Ordering>; }
    impl crate::cmp::PartialOrd<&crate::path::Path> for crate::ffi::OsStr { fn partial_cmp(&self, other: &&crate::path::Path) -> crate::option::Option<crate::cmp::Ordering>; }
    impl crate::cmp::PartialOrd<&crate::path::Path> for crate::ffi::OsString { fn partial_cmp(&self, other: &&crate::path::Path) -> crate::option::Option<crate::cmp::Ordering>; }
    impl crate::cmp::PartialOrd<crate::borrow::Cow<'_, crate::ffi::OsStr>> for &crate::path::Path { fn partial_cmp(&self, other: &crate::borrow::Cow<'_, crate::ffi::OsStr>) -> crate::option::Option<crate::cmp::Ordering>; }
    impl crate::cmp::PartialOrd<crate::borrow::Cow<'_, crate::ffi::OsStr>> for crate::path::Path { fn partial_cmp(&self, other: &crate::borrow::Cow<'_, crate::ffi::OsStr>) -> crate::option::Option<crate::cmp::Ordering>; }
    impl crate::cmp::PartialOrd<crate::borrow::Cow<'_, crate::path::Path>> for &crate::path::Path { fn partial_cmp(&self, other: &crate::borrow::Cow<'_, crate::path::Path>) -> crate::option::Option<crate::cmp::Ordering>; }
    impl crate::cmp::PartialOrd<crate::borrow::Cow<'_, crate::path::Path>> for crate::path::Path { fn partial_cmp(&self, other: &crate::borrow::Cow<'_, crate::path::Path>) -> crate::option::Option<crate::cmp::Ordering>; }
    impl crate::cmp::PartialOrd<crate::ffi::OsStr> for &crate::path::Path { fn partial_cmp(&self, other: &crate::ffi::OsStr) -> crate::option::Option<crate::cmp::Ordering>; }
    impl crate::cmp::PartialOrd<crate::ffi::OsStr> for crate::path::Path { fn partial_cmp(&self, other: &crate::ffi::OsStr) -> crate::option::Option<crate::cmp::Ordering>; }
    impl crate::cmp::PartialOrd<crate::ffi::OsString> for &crate::path::Path { fn partial_cmp(&self, other: &crate::ffi::OsString) -> crate::option::Option<crate::cmp::Ordering>; }
    impl crate::cmp::PartialOrd<crate::ffi::OsString> for crate::path::Path { fn partial_cmp(&self, other: &crate::ffi::OsString) -> crate::option::Option<crate::cmp::Ordering>; }
    impl crate::cmp::PartialOrd<crate::path::Path> for &crate::ffi::OsStr { fn partial_cmp(&self, other: &crate::path::Path) -> crate::option::Option<crate::cmp::Ordering>; }
    impl crate::cmp::PartialOrd<crate::path::Path> for crate::borrow::Cow<'_, crate::ffi::OsStr> { fn partial_cmp(&self, other: &crate::path::Path) -> crate::option::Option<crate::cmp::Ordering>; }
    impl crate::cmp::PartialOrd<crate::path::Path> for crate::borrow::Cow<'_, crate::path::Path> { fn partial_cmp(&self, other: &crate::path::Path) -> crate::option::Option<crate::cmp::Ordering>; }
    impl crate::cmp::PartialOrd<crate::path::Path> for crate::ffi::OsStr { fn partial_cmp(&self, other: &crate::path::Path) -> crate::option::Option<crate::cmp::Ordering>; }
    impl crate::cmp::PartialOrd<crate::path::Path> for crate::ffi::OsString { fn partial_cmp(&self, other: &crate::path::Path) -> crate::option::Option<crate::cmp::Ordering>; }
    impl crate::cmp::PartialOrd for crate::path::Path { fn partial_cmp(&self, other: &crate::path::Path) -> crate::option::Option<crate::cmp::Ordering>; }
    impl crate::borrow::ToOwned for crate::path::Path { type Owned = crate::path::PathBuf; fn to_owned(&self) -> crate::path::PathBuf; fn clone_into(&self, target: &mut crate::path::PathBuf); }
    impl crate::cmp::Eq for crate::path::Path { }
    impl<P: crate::convert::AsRef<crate::path::Path>> crate::iter::FromIterator<P> for crate::path::PathBuf { fn from_iter<I: crate::iter::IntoIterator<Item = P>>(iter: I) -> crate::path::PathBuf; }
}
