//! `std::ascii`.
pub mod ascii {
    use crate::clone::Clone;
    use crate::fmt::{Debug, Display, Formatter};
    use crate::iter::{DoubleEndedIterator, ExactSizeIterator, FusedIterator, Iterator};
    use crate::option::Option;

    pub fn escape_default(c: u8) -> EscapeDefault;
    pub struct EscapeDefault { inner: usize }
    impl Clone for EscapeDefault { fn clone(&self) -> EscapeDefault; }
    impl Debug for EscapeDefault { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl Display for EscapeDefault { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl DoubleEndedIterator for EscapeDefault { fn next_back(&mut self) -> Option<u8>; }
    impl ExactSizeIterator for EscapeDefault {}
    impl Iterator for EscapeDefault { type Item = u8; fn next(&mut self) -> Option<u8>; }
    impl FusedIterator for EscapeDefault {}
}
pub mod ffi {
    use crate::borrow::{Borrow, Cow, ToOwned};
    use crate::boxed::Box;
    use crate::clone::Clone;
    use crate::cmp::{Eq, Ord, Ordering, PartialEq, PartialOrd};
    use crate::collections::TryReserveError;
    use crate::convert::{AsRef, From, Infallible, Into, TryFrom};
    use crate::default::Default;
    use crate::fmt::{Debug, Formatter, Write};
    use crate::hash::{Hash, Hasher};
    use crate::iter::{Extend, FromIterator, IntoIterator};
    use crate::marker::{Copy, Sized};
    use crate::ops::{Deref, DerefMut, Drop, Index, IndexMut, RangeFrom, RangeFull};
    use crate::option::Option;
    use crate::path::{Component, Components, Iter, Path, PathBuf};
    use crate::rc::Rc;
    use crate::str::{FromStr, Utf8Error};
    use crate::string::String;
    use crate::sync::Arc;
    use crate::vec::Vec;

    pub enum FromBytesWithNulError { InteriorNul { position: usize, }, NotNulTerminated, }
    impl Clone for FromBytesWithNulError { fn clone(&self) -> FromBytesWithNulError; }
    impl Debug for FromBytesWithNulError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl crate::fmt::Display for FromBytesWithNulError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl crate::error::Error for FromBytesWithNulError {}
    impl PartialEq for FromBytesWithNulError { fn eq(&self, other: &FromBytesWithNulError) -> bool; }
    impl Copy for FromBytesWithNulError {}
    impl Eq for FromBytesWithNulError {}
    pub enum c_void {}
    impl Debug for crate::ffi::c_void { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    pub struct CStr { inner: [u8] }
    impl CStr {
        pub const unsafe fn from_ptr<'a>(ptr: *const i8) -> &'a CStr;
        pub const fn from_bytes_until_nul(bytes: &[u8]) -> crate::result::Result<&CStr, FromBytesUntilNulError>;
        pub const fn from_bytes_with_nul(bytes: &[u8]) -> crate::result::Result<&CStr, FromBytesWithNulError>;
        pub const unsafe fn from_bytes_with_nul_unchecked(bytes: &[u8]) -> &CStr;
        pub const fn as_ptr(&self) -> *const i8;
        pub const fn count_bytes(&self) -> usize;
        pub const fn is_empty(&self) -> bool;
        pub const fn to_bytes(&self) -> &[u8];
        pub const fn to_bytes_with_nul(&self) -> &[u8];
        pub const fn to_str(&self) -> crate::result::Result<&str, Utf8Error>;
        pub fn to_string_lossy(&self) -> Cow<'_, str>;
        pub fn into_c_string(self: Box<CStr>) -> CString;
    }
    impl AsRef<CStr> for CStr { fn as_ref(&self) -> &CStr; }
    impl AsRef<CStr> for CString { fn as_ref(&self) -> &CStr; }
    impl Borrow<CStr> for CString { fn borrow(&self) -> &CStr; }
    impl Clone for Box<CStr> { fn clone(&self) -> Box<CStr>; }
    impl Debug for CStr { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl Default for &CStr { fn default() -> &CStr; }
    impl Default for Box<CStr> { fn default() -> Box<CStr>; }
    impl From<&CStr> for Arc<CStr> { fn from(s: &CStr) -> Arc<CStr>; }
    impl From<&CStr> for Box<CStr> { fn from(s: &CStr) -> Box<CStr>; }
    impl From<&CStr> for CString { fn from(s: &CStr) -> CString; }
    impl<'a> From<&'a CStr> for Cow<'a, CStr> { fn from(s: &'a CStr) -> Cow<'a, CStr>; }
    impl From<&CStr> for Rc<CStr> { fn from(s: &CStr) -> Rc<CStr>; }
    impl From<&mut CStr> for Arc<CStr> { fn from(s: &mut CStr) -> Arc<CStr>; }
    impl From<&mut CStr> for Box<CStr> { fn from(s: &mut CStr) -> Box<CStr>; }
    impl From<&mut CStr> for Rc<CStr> { fn from(s: &mut CStr) -> Rc<CStr>; }
    impl From<CString> for Box<CStr> { fn from(s: CString) -> Box<CStr>; }
    impl From<Cow<'_, CStr>> for Box<CStr> { fn from(cow: Cow<'_, CStr>) -> Box<CStr>; }
    impl Hash for CStr { fn hash<__H>(&self, state: &mut __H) where __H: Hasher; }
    impl Index<RangeFrom<usize>> for CStr { type Output = CStr; fn index(&self, index: RangeFrom<usize>) -> &CStr; }
    impl Ord for CStr { fn cmp(&self, other: &CStr) -> Ordering; }
    impl PartialEq<&CStr> for CStr { fn eq(&self, other: &&CStr) -> bool; }
    impl PartialEq<&CStr> for CString { fn eq(&self, other: &&CStr) -> bool; }
    impl PartialEq<&CStr> for Cow<'_, CStr> { fn eq(&self, other: &&CStr) -> bool; }
    impl PartialEq<CStr> for CString { fn eq(&self, other: &CStr) -> bool; }
    impl PartialEq<CStr> for Cow<'_, CStr> { fn eq(&self, other: &CStr) -> bool; }
    impl PartialEq<CString> for CStr { fn eq(&self, other: &CString) -> bool; }
    impl PartialEq<Cow<'_, CStr>> for CStr { fn eq(&self, other: &Cow<'_, CStr>) -> bool; }
    impl PartialEq for CStr { fn eq(&self, other: &CStr) -> bool; }
    impl PartialOrd for CStr { fn partial_cmp(&self, other: &CStr) -> Option<Ordering>; }
    impl ToOwned for CStr { type Owned = CString; fn to_owned(&self) -> CString; }
    impl Eq for CStr {}
    pub struct CString { inner: Box<[u8]> }
    impl CString {
        pub fn new<T>(t: T) -> crate::result::Result<CString, NulError> where T: Into<Vec<u8>>;
        pub unsafe fn from_vec_unchecked(v: Vec<u8>) -> CString;
        pub unsafe fn from_raw(ptr: *mut i8) -> CString;
        pub fn into_raw(self) -> *mut i8;
        pub fn into_string(self) -> crate::result::Result<String, IntoStringError>;
        pub fn into_bytes(self) -> Vec<u8>;
        pub fn into_bytes_with_nul(self) -> Vec<u8>;
        pub fn as_bytes(&self) -> &[u8];
        pub fn as_bytes_with_nul(&self) -> &[u8];
        pub fn as_c_str(&self) -> &CStr;
        pub fn into_boxed_c_str(self) -> Box<CStr>;
        pub unsafe fn from_vec_with_nul_unchecked(v: Vec<u8>) -> CString;
        pub fn from_vec_with_nul(v: Vec<u8>) -> crate::result::Result<CString, FromVecWithNulError>;
    }
    impl Clone for CString { fn clone(&self) -> CString; }
    impl Debug for CString { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl Default for CString { fn default() -> CString; }
    impl Deref for CString { type Target = CStr; fn deref(&self) -> &CStr; }
    impl Drop for CString { fn drop(&mut self); }
    impl<'a> From<&'a CString> for Cow<'a, CStr> { fn from(s: &'a CString) -> Cow<'a, CStr>; }
    impl From<Box<CStr>> for CString { fn from(s: Box<CStr>) -> CString; }
    impl From<CString> for Arc<CStr> { fn from(s: CString) -> Arc<CStr>; }
    impl<'a> From<CString> for Cow<'a, CStr> { fn from(s: CString) -> Cow<'a, CStr>; }
    impl From<CString> for Rc<CStr> { fn from(s: CString) -> Rc<CStr>; }
    impl From<CString> for Vec<u8> { fn from(s: CString) -> Vec<u8>; }
    impl<'a> From<Cow<'a, CStr>> for CString { fn from(s: Cow<'a, CStr>) -> CString; }
    impl FromStr for CString { fn from_str(s: &str) -> crate::result::Result<CString, <CString as FromStr>::Err>; type Err = NulError; }
    impl Hash for CString { fn hash<__H>(&self, state: &mut __H) where __H: Hasher; }
    impl Index<RangeFull> for CString { type Output = CStr; fn index(&self, _index: RangeFull) -> &CStr; }
    impl Ord for CString { fn cmp(&self, other: &CString) -> Ordering; }
    impl PartialEq<CString> for Cow<'_, CStr> { fn eq(&self, other: &CString) -> bool; }
    impl PartialEq<Cow<'_, CStr>> for CString { fn eq(&self, other: &Cow<'_, CStr>) -> bool; }
    impl PartialEq for CString { fn eq(&self, other: &CString) -> bool; }
    impl PartialOrd for CString { fn partial_cmp(&self, other: &CString) -> Option<Ordering>; }
    impl TryFrom<CString> for String { fn try_from(value: CString) -> crate::result::Result<String, <String as TryFrom<CString>>::Error>; type Error = IntoStringError; }
    impl Eq for CString {}
    pub struct FromBytesUntilNulError { inner: usize }
    impl Clone for FromBytesUntilNulError { fn clone(&self) -> FromBytesUntilNulError; }
    impl Debug for FromBytesUntilNulError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl crate::fmt::Display for FromBytesUntilNulError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl crate::error::Error for FromBytesUntilNulError {}
    impl PartialEq for FromBytesUntilNulError { fn eq(&self, other: &FromBytesUntilNulError) -> bool; }
    impl Eq for FromBytesUntilNulError {}
    pub struct FromVecWithNulError { bytes: Vec<u8> }
    impl FromVecWithNulError {
        pub fn as_bytes(&self) -> &[u8];
        pub fn into_bytes(self) -> Vec<u8>;
    }
    impl Clone for FromVecWithNulError { fn clone(&self) -> FromVecWithNulError; }
    impl Debug for FromVecWithNulError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl crate::fmt::Display for FromVecWithNulError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl crate::error::Error for FromVecWithNulError {}
    impl PartialEq for FromVecWithNulError { fn eq(&self, other: &FromVecWithNulError) -> bool; }
    impl Eq for FromVecWithNulError {}
    pub struct IntoStringError { inner: Vec<u8> }
    impl IntoStringError {
        pub fn into_cstring(self) -> CString;
        pub fn utf8_error(&self) -> Utf8Error;
    }
    impl Clone for IntoStringError { fn clone(&self) -> IntoStringError; }
    impl Debug for IntoStringError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl crate::fmt::Display for IntoStringError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl crate::error::Error for IntoStringError {}
    impl PartialEq for IntoStringError { fn eq(&self, other: &IntoStringError) -> bool; }
    impl Eq for IntoStringError {}
    pub struct NulError { bytes: Vec<u8> }
    impl NulError {
        pub fn nul_position(&self) -> usize;
        pub fn into_vec(self) -> Vec<u8>;
    }
    impl Clone for NulError { fn clone(&self) -> NulError; }
    impl Debug for NulError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl crate::fmt::Display for NulError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl crate::error::Error for NulError {}
    impl From<NulError> for crate::io::Error { fn from(_: NulError) -> crate::io::Error; }
    impl PartialEq for NulError { fn eq(&self, other: &NulError) -> bool; }
    impl Eq for NulError {}
    pub mod os_str {
        use crate::fmt::{Debug, Formatter};
        use crate::marker::PhantomData;

        pub struct Display<'a> { m0: PhantomData<&'a ()> }
        impl Debug for Display<'_> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl crate::fmt::Display for Display<'_> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    }
    pub struct OsStr { inner: [u8] }
    impl OsStr {
        pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &OsStr;
        pub unsafe fn from_encoded_bytes_unchecked(bytes: &[u8]) -> &Self;
        pub fn to_str(&self) -> Option<&str>;
        pub fn to_string_lossy(&self) -> Cow<'_, str>;
        pub fn to_os_string(&self) -> OsString;
        pub fn is_empty(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn into_os_string(self: Box<Self>) -> OsString;
        pub fn as_encoded_bytes(&self) -> &[u8];
        pub fn make_ascii_lowercase(&mut self);
        pub fn make_ascii_uppercase(&mut self);
        pub fn to_ascii_lowercase(&self) -> OsString;
        pub fn to_ascii_uppercase(&self) -> OsString;
        pub fn is_ascii(&self) -> bool;
        pub fn eq_ignore_ascii_case<S: AsRef<OsStr>>(&self, other: S) -> bool;
        pub fn display(&self) -> crate::ffi::os_str::Display<'_>;
    }
    impl AsRef<OsStr> for Component<'_> { fn as_ref(&self) -> &OsStr; }
    impl AsRef<OsStr> for Components<'_> { fn as_ref(&self) -> &OsStr; }
    impl AsRef<OsStr> for Iter<'_> { fn as_ref(&self) -> &OsStr; }
    impl AsRef<OsStr> for OsStr { fn as_ref(&self) -> &OsStr; }
    impl AsRef<OsStr> for OsString { fn as_ref(&self) -> &OsStr; }
    impl AsRef<OsStr> for Path { fn as_ref(&self) -> &OsStr; }
    impl AsRef<OsStr> for PathBuf { fn as_ref(&self) -> &OsStr; }
    impl AsRef<OsStr> for String { fn as_ref(&self) -> &OsStr; }
    impl AsRef<OsStr> for str { fn as_ref(&self) -> &OsStr; }
    impl AsRef<Path> for OsStr { fn as_ref(&self) -> &Path; }
    impl Borrow<OsStr> for OsString { fn borrow(&self) -> &OsStr; }
    impl Clone for Box<OsStr> { fn clone(&self) -> Self; }
    impl Debug for OsStr { fn fmt(&self, formatter: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Default for &OsStr { fn default() -> Self; }
    impl Default for Box<OsStr> { fn default() -> Box<OsStr>; }
    impl<'a> Extend<&'a OsStr> for OsString { fn extend<T: IntoIterator<Item = &'a OsStr>>(&mut self, iter: T); }
    impl From<&OsStr> for Arc<OsStr> { fn from(s: &OsStr) -> Arc<OsStr>; }
    impl From<&OsStr> for Box<OsStr> { fn from(s: &OsStr) -> Box<OsStr>; }
    impl<'a> From<&'a OsStr> for Cow<'a, OsStr> { fn from(s: &'a OsStr) -> Cow<'a, OsStr>; }
    impl From<&OsStr> for Rc<OsStr> { fn from(s: &OsStr) -> Rc<OsStr>; }
    impl From<&mut OsStr> for Arc<OsStr> { fn from(s: &mut OsStr) -> Arc<OsStr>; }
    impl From<&mut OsStr> for Box<OsStr> { fn from(s: &mut OsStr) -> Box<OsStr>; }
    impl From<&mut OsStr> for Rc<OsStr> { fn from(s: &mut OsStr) -> Rc<OsStr>; }
    impl From<Cow<'_, OsStr>> for Box<OsStr> { fn from(cow: Cow<'_, OsStr>) -> Box<OsStr>; }
    impl From<OsString> for Box<OsStr> { fn from(s: OsString) -> Box<OsStr>; }
    impl<'a> FromIterator<&'a OsStr> for OsString { fn from_iter<I: IntoIterator<Item = &'a OsStr>>(iter: I) -> Self; }
    impl Hash for OsStr { fn hash<H: Hasher>(&self, state: &mut H); }
    impl Ord for OsStr { fn cmp(&self, other: &OsStr) -> Ordering; }
    impl PartialEq<&OsStr> for Cow<'_, OsStr> { fn eq(&self, other: &&OsStr) -> bool; }
    impl PartialEq<&OsStr> for Cow<'_, Path> { fn eq(&self, other: &&OsStr) -> bool; }
    impl PartialEq<&OsStr> for OsString { fn eq(&self, other: &&OsStr) -> bool; }
    impl PartialEq<&OsStr> for Path { fn eq(&self, other: &&OsStr) -> bool; }
    impl PartialEq<&OsStr> for PathBuf { fn eq(&self, other: &&OsStr) -> bool; }
    impl PartialEq<&Path> for OsStr { fn eq(&self, other: &&Path) -> bool; }
    impl PartialEq<Cow<'_, OsStr>> for &OsStr { fn eq(&self, other: &Cow<'_, OsStr>) -> bool; }
    impl PartialEq<Cow<'_, OsStr>> for OsStr { fn eq(&self, other: &Cow<'_, OsStr>) -> bool; }
    impl PartialEq<Cow<'_, Path>> for &OsStr { fn eq(&self, other: &Cow<'_, Path>) -> bool; }
    impl PartialEq<Cow<'_, Path>> for OsStr { fn eq(&self, other: &Cow<'_, Path>) -> bool; }
    impl PartialEq<OsStr> for &Path { fn eq(&self, other: &OsStr) -> bool; }
    impl PartialEq<OsStr> for Cow<'_, OsStr> { fn eq(&self, other: &OsStr) -> bool; }
    impl PartialEq<OsStr> for Cow<'_, Path> { fn eq(&self, other: &OsStr) -> bool; }
    impl PartialEq<OsStr> for OsString { fn eq(&self, other: &OsStr) -> bool; }
    impl PartialEq<OsStr> for Path { fn eq(&self, other: &OsStr) -> bool; }
    impl PartialEq<OsStr> for PathBuf { fn eq(&self, other: &OsStr) -> bool; }
    impl PartialEq<OsStr> for str { fn eq(&self, other: &OsStr) -> bool; }
    impl PartialEq<OsString> for &OsStr { fn eq(&self, other: &OsString) -> bool; }
    impl PartialEq<OsString> for OsStr { fn eq(&self, other: &OsString) -> bool; }
    impl PartialEq<Path> for &OsStr { fn eq(&self, other: &Path) -> bool; }
    impl PartialEq<Path> for OsStr { fn eq(&self, other: &Path) -> bool; }
    impl PartialEq<PathBuf> for &OsStr { fn eq(&self, other: &PathBuf) -> bool; }
    impl PartialEq<PathBuf> for OsStr { fn eq(&self, other: &PathBuf) -> bool; }
    impl PartialEq<str> for OsStr { fn eq(&self, other: &str) -> bool; }
    impl PartialEq for OsStr { fn eq(&self, other: &OsStr) -> bool; }
    impl PartialOrd<&OsStr> for Cow<'_, OsStr> { fn partial_cmp(&self, other: &&OsStr) -> Option<Ordering>; }
    impl PartialOrd<&OsStr> for Cow<'_, Path> { fn partial_cmp(&self, other: &&OsStr) -> Option<Ordering>; }
    impl PartialOrd<&OsStr> for OsString { fn partial_cmp(&self, other: &&OsStr) -> Option<Ordering>; }
    impl PartialOrd<&OsStr> for Path { fn partial_cmp(&self, other: &&OsStr) -> Option<Ordering>; }
    impl PartialOrd<&OsStr> for PathBuf { fn partial_cmp(&self, other: &&OsStr) -> Option<Ordering>; }
    impl PartialOrd<&Path> for OsStr { fn partial_cmp(&self, other: &&Path) -> Option<Ordering>; }
    impl PartialOrd<Cow<'_, OsStr>> for &OsStr { fn partial_cmp(&self, other: &Cow<'_, OsStr>) -> Option<Ordering>; }
    impl PartialOrd<Cow<'_, OsStr>> for OsStr { fn partial_cmp(&self, other: &Cow<'_, OsStr>) -> Option<Ordering>; }
    impl PartialOrd<Cow<'_, Path>> for &OsStr { fn partial_cmp(&self, other: &Cow<'_, Path>) -> Option<Ordering>; }
    impl PartialOrd<Cow<'_, Path>> for OsStr { fn partial_cmp(&self, other: &Cow<'_, Path>) -> Option<Ordering>; }
    impl PartialOrd<OsStr> for &Path { fn partial_cmp(&self, other: &OsStr) -> Option<Ordering>; }
    impl PartialOrd<OsStr> for Cow<'_, OsStr> { fn partial_cmp(&self, other: &OsStr) -> Option<Ordering>; }
    impl PartialOrd<OsStr> for Cow<'_, Path> { fn partial_cmp(&self, other: &OsStr) -> Option<Ordering>; }
    impl PartialOrd<OsStr> for OsString { fn partial_cmp(&self, other: &OsStr) -> Option<Ordering>; }
    impl PartialOrd<OsStr> for Path { fn partial_cmp(&self, other: &OsStr) -> Option<Ordering>; }
    impl PartialOrd<OsStr> for PathBuf { fn partial_cmp(&self, other: &OsStr) -> Option<Ordering>; }
    impl PartialOrd<OsString> for &OsStr { fn partial_cmp(&self, other: &OsString) -> Option<Ordering>; }
    impl PartialOrd<OsString> for OsStr { fn partial_cmp(&self, other: &OsString) -> Option<Ordering>; }
    impl PartialOrd<Path> for &OsStr { fn partial_cmp(&self, other: &Path) -> Option<Ordering>; }
    impl PartialOrd<Path> for OsStr { fn partial_cmp(&self, other: &Path) -> Option<Ordering>; }
    impl PartialOrd<PathBuf> for &OsStr { fn partial_cmp(&self, other: &PathBuf) -> Option<Ordering>; }
    impl PartialOrd<PathBuf> for OsStr { fn partial_cmp(&self, other: &PathBuf) -> Option<Ordering>; }
    impl PartialOrd<str> for OsStr { fn partial_cmp(&self, other: &str) -> Option<Ordering>; }
    impl PartialOrd for OsStr { fn partial_cmp(&self, other: &OsStr) -> Option<Ordering>; }
    impl ToOwned for OsStr { type Owned = OsString; fn to_owned(&self) -> OsString; }
    impl<'a> TryFrom<&'a OsStr> for &'a str { fn try_from(value: &'a OsStr) -> crate::result::Result<Self, Self::Error>; type Error = Utf8Error; }
    impl Eq for OsStr {}
    pub struct OsString { inner: Vec<u8> }
    impl OsString {
        pub const fn new() -> OsString;
        pub unsafe fn from_encoded_bytes_unchecked(bytes: Vec<u8>) -> Self;
        pub fn as_os_str(&self) -> &OsStr;
        pub fn into_encoded_bytes(self) -> Vec<u8>;
        pub fn into_string(self) -> crate::result::Result<String, OsString>;
        pub fn push<T: AsRef<OsStr>>(&mut self, s: T);
        pub fn with_capacity(capacity: usize) -> OsString;
        pub fn clear(&mut self);
        pub fn capacity(&self) -> usize;
        pub fn reserve(&mut self, additional: usize);
        pub fn try_reserve(&mut self, additional: usize) -> crate::result::Result<(), TryReserveError>;
        pub fn reserve_exact(&mut self, additional: usize);
        pub fn try_reserve_exact(&mut self, additional: usize) -> crate::result::Result<(), TryReserveError>;
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
        pub fn into_boxed_os_str(self) -> Box<OsStr>;
        pub fn leak<'a>(self) -> &'a mut OsStr;
    }
    impl AsRef<Path> for OsString { fn as_ref(&self) -> &Path; }
    impl Clone for OsString { fn clone(&self) -> Self; }
    impl Debug for OsString { fn fmt(&self, formatter: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Default for OsString { fn default() -> OsString; }
    impl Deref for OsString { type Target = OsStr; fn deref(&self) -> &OsStr; }
    impl DerefMut for OsString { fn deref_mut(&mut self) -> &mut OsStr; }
    impl<'a> Extend<Cow<'a, OsStr>> for OsString { fn extend<T: IntoIterator<Item = Cow<'a, OsStr>>>(&mut self, iter: T); }
    impl Extend<OsString> for OsString { fn extend<T: IntoIterator<Item = OsString>>(&mut self, iter: T); }
    impl<'a> From<&'a OsString> for Cow<'a, OsStr> { fn from(s: &'a OsString) -> Cow<'a, OsStr>; }
    impl<T: ?Sized + AsRef<OsStr>> From<&T> for OsString { fn from(s: &T) -> OsString; }
    impl From<Box<OsStr>> for OsString { fn from(boxed: Box<OsStr>) -> OsString; }
    impl<'a> From<Cow<'a, OsStr>> for OsString { fn from(s: Cow<'a, OsStr>) -> Self; }
    impl From<OsString> for Arc<OsStr> { fn from(s: OsString) -> Arc<OsStr>; }
    impl<'a> From<OsString> for Cow<'a, OsStr> { fn from(s: OsString) -> Cow<'a, OsStr>; }
    impl From<OsString> for PathBuf { fn from(s: OsString) -> PathBuf; }
    impl From<OsString> for Rc<OsStr> { fn from(s: OsString) -> Rc<OsStr>; }
    impl From<PathBuf> for OsString { fn from(path_buf: PathBuf) -> OsString; }
    impl From<String> for OsString { fn from(s: String) -> OsString; }
    impl<'a> FromIterator<Cow<'a, OsStr>> for OsString { fn from_iter<I: IntoIterator<Item = Cow<'a, OsStr>>>(iter: I) -> Self; }
    impl FromIterator<OsString> for OsString { fn from_iter<I: IntoIterator<Item = OsString>>(iter: I) -> Self; }
    impl FromStr for OsString { type Err = Infallible; fn from_str(s: &str) -> crate::result::Result<Self, Self::Err>; }
    impl Hash for OsString { fn hash<H: Hasher>(&self, state: &mut H); }
    impl Index<RangeFull> for OsString { type Output = OsStr; fn index(&self, _index: RangeFull) -> &OsStr; }
    impl IndexMut<RangeFull> for OsString { fn index_mut(&mut self, _index: RangeFull) -> &mut OsStr; }
    impl Ord for OsString { fn cmp(&self, other: &OsString) -> Ordering; }
    impl PartialEq<&Path> for OsString { fn eq(&self, other: &&Path) -> bool; }
    impl PartialEq<&str> for OsString { fn eq(&self, other: &&str) -> bool; }
    impl PartialEq<Cow<'_, OsStr>> for OsString { fn eq(&self, other: &Cow<'_, OsStr>) -> bool; }
    impl PartialEq<Cow<'_, Path>> for OsString { fn eq(&self, other: &Cow<'_, Path>) -> bool; }
    impl PartialEq<OsString> for &Path { fn eq(&self, other: &OsString) -> bool; }
    impl<'a> PartialEq<OsString> for &'a str { fn eq(&self, other: &OsString) -> bool; }
    impl PartialEq<OsString> for Cow<'_, OsStr> { fn eq(&self, other: &OsString) -> bool; }
    impl PartialEq<OsString> for Cow<'_, Path> { fn eq(&self, other: &OsString) -> bool; }
    impl PartialEq<OsString> for Path { fn eq(&self, other: &OsString) -> bool; }
    impl PartialEq<OsString> for PathBuf { fn eq(&self, other: &OsString) -> bool; }
    impl PartialEq<OsString> for str { fn eq(&self, other: &OsString) -> bool; }
    impl PartialEq<Path> for OsString { fn eq(&self, other: &Path) -> bool; }
    impl PartialEq<PathBuf> for OsString { fn eq(&self, other: &PathBuf) -> bool; }
    impl PartialEq<str> for OsString { fn eq(&self, other: &str) -> bool; }
    impl PartialEq for OsString { fn eq(&self, other: &OsString) -> bool; }
    impl PartialOrd<&Path> for OsString { fn partial_cmp(&self, other: &&Path) -> Option<Ordering>; }
    impl PartialOrd<Cow<'_, OsStr>> for OsString { fn partial_cmp(&self, other: &Cow<'_, OsStr>) -> Option<Ordering>; }
    impl PartialOrd<Cow<'_, Path>> for OsString { fn partial_cmp(&self, other: &Cow<'_, Path>) -> Option<Ordering>; }
    impl PartialOrd<OsString> for &Path { fn partial_cmp(&self, other: &OsString) -> Option<Ordering>; }
    impl PartialOrd<OsString> for Cow<'_, OsStr> { fn partial_cmp(&self, other: &OsString) -> Option<Ordering>; }
    impl PartialOrd<OsString> for Cow<'_, Path> { fn partial_cmp(&self, other: &OsString) -> Option<Ordering>; }
    impl PartialOrd<OsString> for Path { fn partial_cmp(&self, other: &OsString) -> Option<Ordering>; }
    impl PartialOrd<OsString> for PathBuf { fn partial_cmp(&self, other: &OsString) -> Option<Ordering>; }
    impl PartialOrd<Path> for OsString { fn partial_cmp(&self, other: &Path) -> Option<Ordering>; }
    impl PartialOrd<PathBuf> for OsString { fn partial_cmp(&self, other: &PathBuf) -> Option<Ordering>; }
    impl PartialOrd<str> for OsString { fn partial_cmp(&self, other: &str) -> Option<Ordering>; }
    impl PartialOrd for OsString { fn partial_cmp(&self, other: &OsString) -> Option<Ordering>; }
    impl Write for OsString { fn write_str(&mut self, s: &str) -> crate::fmt::Result; }
    impl Eq for OsString {}
    pub type c_char = i8;
    pub type c_double = f64;
    pub type c_float = f32;
    pub type c_int = i32;
    pub type c_long = i64;
    pub type c_longlong = i64;
    pub type c_schar = i8;
    pub type c_short = i16;
    pub type c_uchar = u8;
    pub type c_uint = u32;
    pub type c_ulong = u64;
    pub type c_ulonglong = u64;
    pub type c_ushort = u16;
}
pub mod alloc {
    use crate::clone::Clone;
    use crate::cmp::{Eq, PartialEq};
    use crate::error::Error;
    use crate::fmt::{Debug, Display, Formatter};
    use crate::hash::Hash;
    use crate::marker::{Copy, Sized};
    use crate::ptr::NonNull;

    #[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Layout { size: usize, align: usize }
    pub type LayoutErr = LayoutError;
    impl Layout {
        pub const fn from_size_align(size: usize, align: usize) -> crate::result::Result<Layout, LayoutError>;
        pub const unsafe fn from_size_align_unchecked(size: usize, align: usize) -> Layout;
        pub const fn size(&self) -> usize;
        pub const fn align(&self) -> usize;
        pub const fn new<T>() -> Layout;
        pub const fn for_value<T: ?Sized>(t: &T) -> Layout;
        pub const fn dangling_ptr(&self) -> NonNull<u8>;
        pub const fn align_to(&self, align: usize) -> crate::result::Result<Layout, LayoutError>;
        pub const fn padding_needed_for(&self, align: usize) -> usize;
        pub const fn pad_to_align(&self) -> Layout;
        pub const fn repeat(&self, n: usize) -> crate::result::Result<(Layout, usize), LayoutError>;
        pub const fn extend(&self, next: Layout) -> crate::result::Result<(Layout, usize), LayoutError>;
        pub const fn array<T>(n: usize) -> crate::result::Result<Layout, LayoutError>;
    }
    #[derive(Clone, PartialEq, Eq, Debug)]
    pub struct LayoutError { inner: () }
    impl Display for LayoutError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Error for LayoutError {}
    pub unsafe trait GlobalAlloc {
        unsafe fn alloc(&self, layout: Layout) -> *mut u8;
        unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout);
        unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {}
        unsafe fn realloc(&self, ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {}
    }
    #[derive(Debug, Default, Copy, Clone)]
    pub struct System;
    unsafe impl GlobalAlloc for System {
        unsafe fn alloc(&self, layout: Layout) -> *mut u8;
        unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout);
    }
    pub unsafe fn alloc(layout: Layout) -> *mut u8;
    pub unsafe fn dealloc(ptr: *mut u8, layout: Layout);
    pub unsafe fn realloc(ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8;
    pub unsafe fn alloc_zeroed(layout: Layout) -> *mut u8;
    pub fn handle_alloc_error(layout: Layout) -> !;
}
