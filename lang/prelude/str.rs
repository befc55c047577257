//! `std::str`, `std::string`, `std::char`.
pub mod str {
    use crate::borrow::{Borrow, BorrowMut, ToOwned};
    use crate::boxed::Box;
    use crate::clone::Clone;
    use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
    use crate::convert::From;
    use crate::default::Default;
    use crate::error::Error;
    use crate::fmt::{Debug, Display, Formatter};
    use crate::hash::{Hash, Hasher};
    use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, FromIterator, IntoIterator, Iterator};
    use crate::marker::{Copy, PhantomData, Send, Sized, Sync};
    use crate::ops::{Add, AddAssign, Bound, FnMut, Index, IndexMut, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};
    use crate::option::Option;
    use crate::path::{Path, PathBuf};
    use crate::rc::Rc;
    use crate::result::Result;
    use crate::slice::SliceIndex;
    use crate::str::pattern::Pattern;
    use crate::string::String;
    use crate::sync::Arc;

    impl str {
        pub const fn len(&self) -> usize;
        pub const fn is_empty(&self) -> bool;
        pub const fn from_utf8(v: &[u8]) -> crate::result::Result<&str, Utf8Error>;
        pub const fn from_utf8_mut(v: &mut [u8]) -> crate::result::Result<&mut str, Utf8Error>;
        pub const unsafe fn from_utf8_unchecked(v: &[u8]) -> &str;
        pub const unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str;
        pub const fn is_char_boundary(&self, index: usize) -> bool;
        pub const fn floor_char_boundary(&self, index: usize) -> usize;
        pub const fn ceil_char_boundary(&self, index: usize) -> usize;
        pub const fn as_bytes(&self) -> &[u8];
        pub const unsafe fn as_bytes_mut(&mut self) -> &mut [u8];
        pub const fn as_ptr(&self) -> *const u8;
        pub fn get<I>(&self, i: I) -> Option<&<I as SliceIndex<str>>::Output> where I: SliceIndex<str>;
        pub fn get_mut<I>(&mut self, i: I) -> Option<&mut <I as SliceIndex<str>>::Output> where I: SliceIndex<str>;
        pub unsafe fn get_unchecked<I>(&self, i: I) -> &<I as SliceIndex<str>>::Output where I: SliceIndex<str>;
        pub unsafe fn get_unchecked_mut<I>(&mut self, i: I) -> &mut <I as SliceIndex<str>>::Output where I: SliceIndex<str>;
        pub const fn split_at(&self, mid: usize) -> (&str, &str);
        pub const fn split_at_mut(&mut self, mid: usize) -> (&mut str, &mut str);
        pub const fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)>;
        pub const fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut str, &mut str)>;
        pub fn chars(&self) -> Chars<'_>;
        pub fn char_indices(&self) -> CharIndices<'_>;
        pub fn bytes(&self) -> Bytes<'_>;
        pub fn split_whitespace(&self) -> SplitWhitespace<'_>;
        pub fn split_ascii_whitespace(&self) -> SplitAsciiWhitespace<'_>;
        pub fn lines(&self) -> crate::str::Lines<'_>;
        pub fn contains<P>(&self, pat: P) -> bool where P: Pattern;
        pub fn starts_with<P>(&self, pat: P) -> bool where P: Pattern;
        pub fn find<P>(&self, pat: P) -> Option<usize> where P: Pattern;
        pub fn split<P>(&self, pat: P) -> crate::str::Split<'_, P> where P: Pattern;
        pub fn ends_with<P>(&self, pat: P) -> bool where P: Pattern;
        pub fn rfind<P>(&self, pat: P) -> Option<usize> where P: Pattern;
        pub fn rsplit<P>(&self, pat: P) -> RSplit<'_, P> where P: Pattern;
        pub fn rsplit_terminator<P>(&self, pat: P) -> RSplitTerminator<'_, P> where P: Pattern;
        pub fn rsplit_once<P>(&self, pat: P) -> Option<(&str, &str)> where P: Pattern;
        pub fn rmatches<P>(&self, pat: P) -> RMatches<'_, P> where P: Pattern;
        pub fn rmatch_indices<P>(&self, pat: P) -> RMatchIndices<'_, P> where P: Pattern;
        pub fn rsplitn<P>(&self, n: usize, pat: P) -> RSplitN<'_, P> where P: Pattern;
        pub fn split_inclusive<P>(&self, pat: P) -> crate::str::SplitInclusive<'_, P> where P: Pattern;
        pub fn split_terminator<P>(&self, pat: P) -> SplitTerminator<'_, P> where P: Pattern;
        pub fn splitn<P>(&self, n: usize, pat: P) -> crate::str::SplitN<'_, P> where P: Pattern;
        pub fn split_once<P>(&self, delimiter: P) -> Option<(&str, &str)> where P: Pattern;
        pub fn matches<P>(&self, pat: P) -> Matches<'_, P> where P: Pattern;
        pub fn match_indices<P>(&self, pat: P) -> MatchIndices<'_, P> where P: Pattern;
        pub fn trim(&self) -> &str;
        pub fn trim_start(&self) -> &str;
        pub fn trim_left(&self) -> &str;
        pub fn trim_right(&self) -> &str;
        pub fn trim_left_matches<P>(&self, pat: P) -> &str where P: Pattern;
        pub fn trim_right_matches<P>(&self, pat: P) -> &str where P: Pattern;
        pub fn trim_end(&self) -> &str;
        pub fn trim_start_matches<P>(&self, pat: P) -> &str where P: Pattern;
        pub fn trim_end_matches<P>(&self, pat: P) -> &str where P: Pattern;
        pub fn trim_matches<P>(&self, pat: P) -> &str where P: Pattern;
        pub fn strip_prefix<P>(&self, prefix: P) -> Option<&str> where P: Pattern;
        pub fn strip_suffix<P>(&self, suffix: P) -> Option<&str> where P: Pattern;
        pub fn parse<F>(&self) -> crate::result::Result<F, <F as FromStr>::Err> where F: FromStr;
        pub const fn is_ascii(&self) -> bool;
        pub const fn eq_ignore_ascii_case(&self, other: &str) -> bool;
        pub const fn make_ascii_uppercase(&mut self);
        pub const fn make_ascii_lowercase(&mut self);
        pub const fn trim_ascii_start(&self) -> &str;
        pub const fn trim_ascii_end(&self) -> &str;
        pub const fn trim_ascii(&self) -> &str;
        pub fn escape_debug(&self) -> crate::str::EscapeDebug<'_>;
        pub fn escape_default(&self) -> crate::str::EscapeDefault<'_>;
        pub fn escape_unicode(&self) -> crate::str::EscapeUnicode<'_>;
        pub fn into_boxed_bytes(self: Box<str>) -> Box<[u8]>;
        pub fn replace<P>(&self, from: P, to: &str) -> String where P: Pattern;
        pub fn replacen<P>(&self, pat: P, to: &str, count: usize) -> String where P: Pattern;
        pub fn to_lowercase(&self) -> String;
        pub fn to_uppercase(&self) -> String;
        pub fn into_string(self: Box<str>) -> String;
        pub fn repeat(&self, n: usize) -> String;
        pub fn to_ascii_uppercase(&self) -> String;
        pub fn to_ascii_lowercase(&self) -> String;
    }
    impl Add<&str> for String { type Output = String; fn add(self, other: &str) -> String; }
    impl AddAssign<&str> for String { fn add_assign(&mut self, other: &str); }
    impl Borrow<str> for String { fn borrow(&self) -> &str; }
    impl BorrowMut<str> for String { fn borrow_mut(&mut self) -> &mut str; }
    impl Debug for str { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl Default for &mut str { fn default() -> Self; }
    impl Default for &str { fn default() -> Self; }
    impl Display for str { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl<'a> Extend<&'a str> for String { fn extend<I>(&mut self, iter: I) where I: IntoIterator<Item = &'a str>; }
    impl From<&mut str> for Arc<str> { fn from(v: &mut str) -> Arc<str>; }
    impl From<&mut str> for Rc<str> { fn from(v: &mut str) -> Rc<str>; }
    impl From<&mut str> for String { fn from(s: &mut str) -> String; }
    impl From<&str> for Arc<str> { fn from(v: &str) -> Arc<str>; }
    impl<'a> From<&str> for Box<dyn crate::error::Error + Sync + Send + 'a> { fn from(err: &str) -> Box<dyn crate::error::Error + Sync + Send + 'a>; }
    impl From<&str> for Rc<str> { fn from(v: &str) -> Rc<str>; }
    impl From<&str> for String { fn from(s: &str) -> String; }
    impl<'a> FromIterator<&'a str> for String { fn from_iter<I>(iter: I) -> String where I: IntoIterator<Item = &'a str>; }
    impl FromIterator<Box<str>> for Box<str> { fn from_iter<T>(iter: T) -> Box<str> where T: IntoIterator<Item = Box<str>>; }
    impl Hash for str { fn hash<H>(&self, state: &mut H) where H: Hasher; }
    impl<I> Index<I> for str where I: SliceIndex<str> { type Output = <I as SliceIndex<str>>::Output; fn index(&self, index: I) -> &<I as SliceIndex<str>>::Output; }
    impl<I> IndexMut<I> for str where I: SliceIndex<str> { fn index_mut(&mut self, index: I) -> &mut <I as SliceIndex<str>>::Output; }
    impl Ord for str { fn cmp(&self, other: &str) -> crate::cmp::Ordering; }
    impl PartialEq<&str> for String { fn eq(&self, other: &&str) -> bool; }
    impl PartialEq<Path> for str { fn eq(&self, other: &Path) -> bool; }
    impl PartialEq<PathBuf> for str { fn eq(&self, other: &PathBuf) -> bool; }
    impl PartialEq<String> for &str { fn eq(&self, other: &String) -> bool; }
    impl PartialEq<String> for str { fn eq(&self, other: &String) -> bool; }
    impl PartialEq<str> for Path { fn eq(&self, other: &str) -> bool; }
    impl PartialEq<str> for PathBuf { fn eq(&self, other: &str) -> bool; }
    impl PartialEq<str> for String { fn eq(&self, other: &str) -> bool; }
    impl PartialEq for str { fn eq(&self, other: &str) -> bool; }
    impl PartialOrd for str { fn partial_cmp(&self, other: &str) -> Option<crate::cmp::Ordering>; }
    impl SliceIndex<str> for (Bound<usize>, Bound<usize>) { type Output = str; fn get(self, slice: &str) -> Option<&str>; fn get_mut(self, slice: &mut str) -> Option<&mut str>; unsafe fn get_unchecked(self, slice: *const str) -> *const str; unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut str; fn index(self, slice: &str) -> &str; fn index_mut(self, slice: &mut str) -> &mut str; }
    impl SliceIndex<str> for crate::ops::Range<usize> { type Output = str; fn get(self, slice: &str) -> Option<&<crate::ops::Range<usize> as SliceIndex<str>>::Output>; fn get_mut(self, slice: &mut str) -> Option<&mut <crate::ops::Range<usize> as SliceIndex<str>>::Output>; unsafe fn get_unchecked(self, slice: *const str) -> *const <crate::ops::Range<usize> as SliceIndex<str>>::Output; unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut <crate::ops::Range<usize> as SliceIndex<str>>::Output; fn index(self, slice: &str) -> &<crate::ops::Range<usize> as SliceIndex<str>>::Output; fn index_mut(self, slice: &mut str) -> &mut <crate::ops::Range<usize> as SliceIndex<str>>::Output; }
    impl SliceIndex<str> for RangeFrom<usize> { type Output = str; fn get(self, slice: &str) -> Option<&<RangeFrom<usize> as SliceIndex<str>>::Output>; fn get_mut(self, slice: &mut str) -> Option<&mut <RangeFrom<usize> as SliceIndex<str>>::Output>; unsafe fn get_unchecked(self, slice: *const str) -> *const <RangeFrom<usize> as SliceIndex<str>>::Output; unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut <RangeFrom<usize> as SliceIndex<str>>::Output; fn index(self, slice: &str) -> &<RangeFrom<usize> as SliceIndex<str>>::Output; fn index_mut(self, slice: &mut str) -> &mut <RangeFrom<usize> as SliceIndex<str>>::Output; }
    impl SliceIndex<str> for RangeFull { type Output = str; fn get(self, slice: &str) -> Option<&<RangeFull as SliceIndex<str>>::Output>; fn get_mut(self, slice: &mut str) -> Option<&mut <RangeFull as SliceIndex<str>>::Output>; unsafe fn get_unchecked(self, slice: *const str) -> *const <RangeFull as SliceIndex<str>>::Output; unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut <RangeFull as SliceIndex<str>>::Output; fn index(self, slice: &str) -> &<RangeFull as SliceIndex<str>>::Output; fn index_mut(self, slice: &mut str) -> &mut <RangeFull as SliceIndex<str>>::Output; }
    impl SliceIndex<str> for RangeInclusive<usize> { type Output = str; fn get(self, slice: &str) -> Option<&<RangeInclusive<usize> as SliceIndex<str>>::Output>; fn get_mut(self, slice: &mut str) -> Option<&mut <RangeInclusive<usize> as SliceIndex<str>>::Output>; unsafe fn get_unchecked(self, slice: *const str) -> *const <RangeInclusive<usize> as SliceIndex<str>>::Output; unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut <RangeInclusive<usize> as SliceIndex<str>>::Output; fn index(self, slice: &str) -> &<RangeInclusive<usize> as SliceIndex<str>>::Output; fn index_mut(self, slice: &mut str) -> &mut <RangeInclusive<usize> as SliceIndex<str>>::Output; }
    impl SliceIndex<str> for RangeTo<usize> { type Output = str; fn get(self, slice: &str) -> Option<&<RangeTo<usize> as SliceIndex<str>>::Output>; fn get_mut(self, slice: &mut str) -> Option<&mut <RangeTo<usize> as SliceIndex<str>>::Output>; unsafe fn get_unchecked(self, slice: *const str) -> *const <RangeTo<usize> as SliceIndex<str>>::Output; unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut <RangeTo<usize> as SliceIndex<str>>::Output; fn index(self, slice: &str) -> &<RangeTo<usize> as SliceIndex<str>>::Output; fn index_mut(self, slice: &mut str) -> &mut <RangeTo<usize> as SliceIndex<str>>::Output; }
    impl SliceIndex<str> for RangeToInclusive<usize> { type Output = str; fn get(self, slice: &str) -> Option<&<RangeToInclusive<usize> as SliceIndex<str>>::Output>; fn get_mut(self, slice: &mut str) -> Option<&mut <RangeToInclusive<usize> as SliceIndex<str>>::Output>; unsafe fn get_unchecked(self, slice: *const str) -> *const <RangeToInclusive<usize> as SliceIndex<str>>::Output; unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut <RangeToInclusive<usize> as SliceIndex<str>>::Output; fn index(self, slice: &str) -> &<RangeToInclusive<usize> as SliceIndex<str>>::Output; fn index_mut(self, slice: &mut str) -> &mut <RangeToInclusive<usize> as SliceIndex<str>>::Output; }
    impl ToOwned for str { type Owned = String; fn to_owned(&self) -> String; }
    impl Eq for str {}
    impl !crate::error::Error for &str {}
    pub mod pattern {
        use crate::marker::Sized;
        use crate::ops::FnMut;
        use crate::string::String;

        pub trait Pattern: Sized {}
        impl Pattern for char {}
        impl<const N: usize> Pattern for [char; N] {}
        impl<'b, const N: usize> Pattern for &'b [char; N] {}
        impl<'b> Pattern for &'b [char] {}
        impl<'b> Pattern for &'b str {}
        impl<'b> Pattern for &'b String {}
        impl<'b, 'c> Pattern for &'c &'b str {}
        impl<F> Pattern for F where F: FnMut(char) -> bool {}
    }
    #[lang = "FromStr"]
    pub trait FromStr: Sized {
        type Err;
        fn from_str(s: &str) -> Result<Self, Self::Err>;
    }
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct ParseBoolError {}
    #[derive(Copy, Eq, PartialEq, Clone, Debug)]
    pub struct Utf8Error { valid_up_to: usize }
    impl FromStr for bool { type Err = ParseBoolError; fn from_str(s: &str) -> Result<bool, ParseBoolError>; }
    impl FromStr for char { type Err = crate::char::ParseCharError; fn from_str(s: &str) -> Result<Self, Self::Err>; }
    impl Error for ParseBoolError {}
    impl Display for ParseBoolError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Error for Utf8Error {}
    impl Display for Utf8Error { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    pub const fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error>;
    pub const unsafe fn from_utf8_unchecked(v: &[u8]) -> &str;
    #[derive(Clone, Debug)]
    pub struct EscapeDebug<'a> { inner: Chars<'a> }
    #[derive(Clone, Debug)]
    pub struct EscapeDefault<'a> { inner: Chars<'a> }
    #[derive(Clone, Debug)]
    pub struct EscapeUnicode<'a> { inner: Chars<'a> }
    impl<'a> Clone for crate::str::EscapeDebug<'a> { fn clone(&self) -> crate::str::EscapeDebug<'a>; }
    impl<'a> Debug for crate::str::EscapeDebug<'a> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<'a> Display for crate::str::EscapeDebug<'a> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<'a> Iterator for crate::str::EscapeDebug<'a> { type Item = char; fn next(&mut self) -> Option<char>; }
    impl<'a> Clone for crate::str::EscapeDefault<'a> { fn clone(&self) -> crate::str::EscapeDefault<'a>; }
    impl<'a> Debug for crate::str::EscapeDefault<'a> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<'a> Display for crate::str::EscapeDefault<'a> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<'a> Iterator for crate::str::EscapeDefault<'a> { type Item = char; fn next(&mut self) -> Option<char>; }
    #[derive(Clone)]
    pub struct Chars<'a> { iter: crate::slice::Iter<'a, u8> }
    impl<'a> Chars<'a> {
        pub fn as_str(&self) -> &'a str;
    }
    impl<'a> Clone for Chars<'a> { fn clone(&self) -> Chars<'a>; }
    impl Debug for Chars<'_> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<'a> DoubleEndedIterator for Chars<'a> { fn next_back(&mut self) -> Option<char>; }
    impl<'a> Iterator for Chars<'a> { type Item = char; fn next(&mut self) -> Option<char>; }
    #[derive(Clone, Debug)]
    pub struct CharIndices<'a> { front_offset: usize, iter: Chars<'a> }
    impl<'a> CharIndices<'a> {
        pub fn as_str(&self) -> &'a str;
        pub fn offset(&self) -> usize;
    }
    impl<'a> Clone for CharIndices<'a> { fn clone(&self) -> CharIndices<'a>; }
    impl<'a> Debug for CharIndices<'a> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<'a> DoubleEndedIterator for CharIndices<'a> { fn next_back(&mut self) -> Option<(usize, char)>; }
    impl<'a> Iterator for CharIndices<'a> { type Item = (usize, char); fn next(&mut self) -> Option<(usize, char)>; }
    #[derive(Clone, Debug)]
    pub struct Bytes<'a>(crate::slice::Iter<'a, u8>);
    impl<'a> Clone for Bytes<'a> { fn clone(&self) -> Bytes<'a>; }
    impl<'a> Debug for Bytes<'a> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl DoubleEndedIterator for Bytes<'_> { fn next_back(&mut self) -> Option<u8>; }
    impl ExactSizeIterator for Bytes<'_> {}
    impl Iterator for Bytes<'_> { type Item = u8; fn next(&mut self) -> Option<u8>; }
    #[derive(Clone, Debug)]
    pub struct Lines<'a>(&'a str, PhantomData<fn(&'a str) -> &'a str>);
    impl<'a> Clone for crate::str::Lines<'a> { fn clone(&self) -> crate::str::Lines<'a>; }
    impl<'a> Debug for crate::str::Lines<'a> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<'a> DoubleEndedIterator for crate::str::Lines<'a> { fn next_back(&mut self) -> Option<&'a str>; }
    impl<'a> Iterator for crate::str::Lines<'a> { type Item = &'a str; fn next(&mut self) -> Option<&'a str>; }
    #[derive(Clone, Debug)]
    pub struct SplitWhitespace<'a> { inner: &'a str, searcher: PhantomData<fn(&'a str) -> &'a str> }
    impl<'a> Clone for SplitWhitespace<'a> { fn clone(&self) -> SplitWhitespace<'a>; }
    impl<'a> Debug for SplitWhitespace<'a> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<'a> DoubleEndedIterator for SplitWhitespace<'a> { fn next_back(&mut self) -> Option<&'a str>; }
    impl<'a> Iterator for SplitWhitespace<'a> { type Item = &'a str; fn next(&mut self) -> Option<&'a str>; }
    #[derive(Clone, Debug)]
    pub struct SplitAsciiWhitespace<'a> { inner: &'a str }
    impl<'a> Clone for SplitAsciiWhitespace<'a> { fn clone(&self) -> SplitAsciiWhitespace<'a>; }
    impl<'a> Debug for SplitAsciiWhitespace<'a> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<'a> DoubleEndedIterator for SplitAsciiWhitespace<'a> { fn next_back(&mut self) -> Option<&'a str>; }
    impl<'a> Iterator for SplitAsciiWhitespace<'a> { type Item = &'a str; fn next(&mut self) -> Option<&'a str>; }
    pub struct Split<'a, P: Pattern> { haystack: &'a str, pattern: P, searcher: PhantomData<fn(&'a P) -> &'a P> }
    impl<'a, P: Pattern> Iterator for Split<'a, P> { type Item = &'a str; fn next(&mut self) -> Option<&'a str>; }
    impl<'a, P: Pattern> DoubleEndedIterator for Split<'a, P> { fn next_back(&mut self) -> Option<&'a str>; }
    impl<'a, P: Pattern + Clone> Clone for Split<'a, P> { fn clone(&self) -> Self; }
    pub struct RSplit<'a, P: Pattern> { haystack: &'a str, pattern: P, searcher: PhantomData<fn(&'a P) -> &'a P> }
    impl<'a, P: Pattern> Iterator for RSplit<'a, P> { type Item = &'a str; fn next(&mut self) -> Option<&'a str>; }
    impl<'a, P: Pattern + Clone> Clone for RSplit<'a, P> { fn clone(&self) -> Self; }
    pub struct SplitTerminator<'a, P: Pattern> { haystack: &'a str, pattern: P, searcher: PhantomData<fn(&'a P) -> &'a P> }
    impl<'a, P: Pattern> Iterator for SplitTerminator<'a, P> { type Item = &'a str; fn next(&mut self) -> Option<&'a str>; }
    impl<'a, P: Pattern> DoubleEndedIterator for SplitTerminator<'a, P> { fn next_back(&mut self) -> Option<&'a str>; }
    impl<'a, P: Pattern + Clone> Clone for SplitTerminator<'a, P> { fn clone(&self) -> Self; }
    pub struct RSplitTerminator<'a, P: Pattern> { haystack: &'a str, pattern: P, searcher: PhantomData<fn(&'a P) -> &'a P> }
    impl<'a, P: Pattern> Iterator for RSplitTerminator<'a, P> { type Item = &'a str; fn next(&mut self) -> Option<&'a str>; }
    impl<'a, P: Pattern + Clone> Clone for RSplitTerminator<'a, P> { fn clone(&self) -> Self; }
    pub struct SplitN<'a, P: Pattern> { haystack: &'a str, pattern: P, searcher: PhantomData<fn(&'a P) -> &'a P> }
    impl<'a, P: Pattern> Iterator for SplitN<'a, P> { type Item = &'a str; fn next(&mut self) -> Option<&'a str>; }
    impl<'a, P: Pattern + Clone> Clone for SplitN<'a, P> { fn clone(&self) -> Self; }
    pub struct RSplitN<'a, P: Pattern> { haystack: &'a str, pattern: P, searcher: PhantomData<fn(&'a P) -> &'a P> }
    impl<'a, P: Pattern> Iterator for RSplitN<'a, P> { type Item = &'a str; fn next(&mut self) -> Option<&'a str>; }
    impl<'a, P: Pattern + Clone> Clone for RSplitN<'a, P> { fn clone(&self) -> Self; }
    pub struct SplitInclusive<'a, P: Pattern> { haystack: &'a str, pattern: P, searcher: PhantomData<fn(&'a P) -> &'a P> }
    impl<'a, P: Pattern> Iterator for SplitInclusive<'a, P> { type Item = &'a str; fn next(&mut self) -> Option<&'a str>; }
    impl<'a, P: Pattern> DoubleEndedIterator for SplitInclusive<'a, P> { fn next_back(&mut self) -> Option<&'a str>; }
    impl<'a, P: Pattern + Clone> Clone for SplitInclusive<'a, P> { fn clone(&self) -> Self; }
    pub struct Matches<'a, P: Pattern> { haystack: &'a str, pattern: P, searcher: PhantomData<fn(&'a P) -> &'a P> }
    impl<'a, P: Pattern> Iterator for Matches<'a, P> { type Item = &'a str; fn next(&mut self) -> Option<&'a str>; }
    impl<'a, P: Pattern> DoubleEndedIterator for Matches<'a, P> { fn next_back(&mut self) -> Option<&'a str>; }
    impl<'a, P: Pattern + Clone> Clone for Matches<'a, P> { fn clone(&self) -> Self; }
    pub struct RMatches<'a, P: Pattern> { haystack: &'a str, pattern: P, searcher: PhantomData<fn(&'a P) -> &'a P> }
    impl<'a, P: Pattern> Iterator for RMatches<'a, P> { type Item = &'a str; fn next(&mut self) -> Option<&'a str>; }
    impl<'a, P: Pattern + Clone> Clone for RMatches<'a, P> { fn clone(&self) -> Self; }
    pub struct MatchIndices<'a, P: Pattern> { haystack: &'a str, pattern: P, searcher: PhantomData<fn(&'a P) -> &'a P> }
    impl<'a, P: Pattern> Iterator for MatchIndices<'a, P> { type Item = (usize, &'a str); fn next(&mut self) -> Option<(usize, &'a str)>; }
    impl<'a, P: Pattern> DoubleEndedIterator for MatchIndices<'a, P> { fn next_back(&mut self) -> Option<(usize, &'a str)>; }
    impl<'a, P: Pattern + Clone> Clone for MatchIndices<'a, P> { fn clone(&self) -> Self; }
    pub struct RMatchIndices<'a, P: Pattern> { haystack: &'a str, pattern: P, searcher: PhantomData<fn(&'a P) -> &'a P> }
    impl<'a, P: Pattern> Iterator for RMatchIndices<'a, P> { type Item = (usize, &'a str); fn next(&mut self) -> Option<(usize, &'a str)>; }
    impl<'a, P: Pattern + Clone> Clone for RMatchIndices<'a, P> { fn clone(&self) -> Self; }
    pub unsafe fn from_boxed_utf8_unchecked(v: Box<[u8]>) -> Box<str>;
    pub const fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, crate::str::Utf8Error>;
    pub const unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str;
    pub struct EncodeUtf16<'a> { m0: PhantomData<&'a ()> }
    impl<'a> Clone for crate::str::EncodeUtf16<'a> { fn clone(&self) -> crate::str::EncodeUtf16<'a>; }
    impl Debug for crate::str::EncodeUtf16<'_> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
    impl<'a> Iterator for crate::str::EncodeUtf16<'a> { type Item = u16; fn next(&mut self) -> Option<u16>; }
    impl crate::iter::FusedIterator for crate::str::EncodeUtf16<'_> {}
    pub struct Utf8Chunk<'a> { m0: PhantomData<&'a ()> }
    impl<'a> crate::str::Utf8Chunk<'a> {
        pub fn valid(&self) -> &'a str;
        pub fn invalid(&self) -> &'a [u8];
    }
    impl<'a> Clone for crate::str::Utf8Chunk<'a> { fn clone(&self) -> crate::str::Utf8Chunk<'a>; }
    impl<'a> Debug for crate::str::Utf8Chunk<'a> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
    impl<'a> PartialEq for crate::str::Utf8Chunk<'a> { fn eq(&self, other: &crate::str::Utf8Chunk<'a>) -> bool; }
    impl<'a> Eq for crate::str::Utf8Chunk<'a> {}
    pub struct Utf8Chunks<'a> { m0: PhantomData<&'a ()> }
    impl<'a> Clone for crate::str::Utf8Chunks<'a> { fn clone(&self) -> crate::str::Utf8Chunks<'a>; }
    impl Debug for crate::str::Utf8Chunks<'_> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
    impl<'a> Iterator for crate::str::Utf8Chunks<'a> { type Item = crate::str::Utf8Chunk<'a>; fn next(&mut self) -> Option<crate::str::Utf8Chunk<'a>>; }
    impl crate::iter::FusedIterator for crate::str::Utf8Chunks<'_> {}
    impl crate::str::Utf8Error {
        pub const fn valid_up_to(&self) -> usize;
        pub const fn error_len(&self) -> Option<usize>;
    }
    impl<'a> Display for crate::str::EscapeUnicode<'a> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
    impl<'a> Iterator for crate::str::EscapeUnicode<'a> { type Item = char; fn next(&mut self) -> Option<char>; }
}
pub mod string {
    use crate::borrow::Cow;
    use crate::boxed::Box;
    use crate::clone::Clone;
    use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
    use crate::convert::{From, Infallible};
    use crate::default::Default;
    use crate::error::Error;
    use crate::fmt::{Debug, Display, Formatter};
    use crate::hash::{Hash, Hasher};
    use crate::iter::{DoubleEndedIterator, Extend, FromIterator, IntoIterator, Iterator};
    use crate::marker::{Send, Sized, Sync};
    use crate::ops::{Deref, DerefMut, Drop, FnMut, Index, IndexMut, RangeBounds};
    use crate::option::Option;
    use crate::rc::Rc;
    use crate::slice::SliceIndex;
    use crate::str::{Chars, FromStr, Utf8Error};
    use crate::str::pattern::Pattern;
    use crate::sync::Arc;
    use crate::vec::Vec;

    #[lang = "String"]
    pub struct String { vec: Vec<u8> }
    impl String {
        pub const fn new() -> String;
        pub fn with_capacity(capacity: usize) -> String;
        pub fn from_utf8(vec: Vec<u8>) -> crate::result::Result<String, FromUtf8Error>;
        pub fn from_utf8_lossy(v: &[u8]) -> Cow<'_, str>;
        pub fn from_utf16_lossy(v: &[u16]) -> String;
        pub fn into_raw_parts(self) -> (*mut u8, usize, usize);
        pub unsafe fn from_raw_parts(buf: *mut u8, length: usize, capacity: usize) -> String;
        pub unsafe fn from_utf8_unchecked(bytes: Vec<u8>) -> String;
        pub const fn into_bytes(self) -> Vec<u8>;
        pub const fn as_str(&self) -> &str;
        pub const fn as_mut_str(&mut self) -> &mut str;
        pub fn push_str(&mut self, string: &str);
        pub fn extend_from_within<R>(&mut self, src: R) where R: RangeBounds<usize>;
        pub const fn capacity(&self) -> usize;
        pub fn reserve(&mut self, additional: usize);
        pub fn reserve_exact(&mut self, additional: usize);
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
        pub fn push(&mut self, ch: char);
        pub const fn as_bytes(&self) -> &[u8];
        pub fn truncate(&mut self, new_len: usize);
        pub fn pop(&mut self) -> Option<char>;
        pub fn remove(&mut self, idx: usize) -> char;
        pub fn retain<F>(&mut self, f: F) where F: FnMut(char) -> bool;
        pub fn insert(&mut self, idx: usize, ch: char);
        pub fn insert_str(&mut self, idx: usize, string: &str);
        pub const unsafe fn as_mut_vec(&mut self) -> &mut Vec<u8>;
        pub const fn len(&self) -> usize;
        pub const fn is_empty(&self) -> bool;
        pub fn split_off(&mut self, at: usize) -> String;
        pub fn clear(&mut self);
        pub fn drain<R>(&mut self, range: R) -> crate::string::Drain<'_> where R: RangeBounds<usize>;
        pub fn replace_range<R>(&mut self, range: R, replace_with: &str) where R: RangeBounds<usize>;
        pub fn into_boxed_str(self) -> Box<str>;
        pub fn leak<'a>(self) -> &'a mut str;
    }
    impl Clone for String { fn clone(&self) -> Self; }
    impl Debug for String { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Default for String { fn default() -> Self; }
    impl Deref for String { type Target = str; fn deref(&self) -> &str; }
    impl DerefMut for String { fn deref_mut(&mut self) -> &mut str; }
    impl Display for String { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<'a> Extend<&'a char> for String { fn extend<I: IntoIterator<Item = &'a char>>(&mut self, iter: I); }
    impl Extend<String> for String { fn extend<I: IntoIterator<Item = String>>(&mut self, iter: I); }
    impl Extend<char> for String { fn extend<I: IntoIterator<Item = char>>(&mut self, iter: I); }
    impl From<&String> for String { fn from(s: &String) -> String; }
    impl From<String> for Arc<str> { fn from(v: String) -> Arc<str>; }
    impl From<String> for Rc<str> { fn from(v: String) -> Rc<str>; }
    impl From<char> for String { fn from(c: char) -> Self; }
    impl<'a> FromIterator<&'a char> for String { fn from_iter<I: IntoIterator<Item = &'a char>>(iter: I) -> String; }
    impl FromIterator<String> for String { fn from_iter<I: IntoIterator<Item = String>>(iter: I) -> String; }
    impl FromIterator<char> for String { fn from_iter<I: IntoIterator<Item = char>>(iter: I) -> String; }
    impl FromStr for String { type Err = Infallible; fn from_str(s: &str) -> crate::result::Result<String, Self::Err>; }
    impl Hash for String { fn hash<H: Hasher>(&self, hasher: &mut H); }
    impl<I> Index<I> for String where I: SliceIndex<str> { type Output = <I as SliceIndex<str>>::Output; fn index(&self, index: I) -> &I::Output; }
    impl<I> IndexMut<I> for String where I: SliceIndex<str> { fn index_mut(&mut self, index: I) -> &mut I::Output; }
    impl Ord for String { fn cmp(&self, other: &String) -> crate::cmp::Ordering; }
    impl PartialEq for String { fn eq(&self, other: &String) -> bool; }
    impl PartialOrd for String { fn partial_cmp(&self, other: &String) -> Option<crate::cmp::Ordering>; }
    impl<'b> Pattern for &'b String { type Searcher<'a> = <&'b str as Pattern>::Searcher<'a>; fn into_searcher(self, haystack: &str) -> <&'b str as Pattern>::Searcher<'_>; }
    impl crate::fmt::Write for String { fn write_str(&mut self, s: &str) -> crate::fmt::Result; }
    impl Eq for String {}
    #[lang = "ToString"]
    pub trait ToString { fn to_string(&self) -> String; }
    impl<T: Display + ?Sized> ToString for T { fn to_string(&self) -> String; }
    #[derive(Debug, PartialEq, Eq, Clone)]
    pub struct FromUtf8Error { bytes: Vec<u8>, error: Utf8Error }
    impl FromUtf8Error {
        pub fn as_bytes(&self) -> &[u8];
        pub fn into_bytes(self) -> Vec<u8>;
        pub fn utf8_error(&self) -> Utf8Error;
    }
    impl Error for FromUtf8Error {}
    impl Display for FromUtf8Error { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    pub struct Drain<'a> { string: *mut String, iter: Chars<'a> }
    impl Drop for Drain<'_> { fn drop(&mut self); }
    impl Debug for crate::string::Drain<'_> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl DoubleEndedIterator for crate::string::Drain<'_> { fn next_back(&mut self) -> Option<char>; }
    impl Iterator for crate::string::Drain<'_> { type Item = char; fn next(&mut self) -> Option<char>; }
    unsafe impl Send for crate::string::Drain<'_> {}
    unsafe impl Sync for crate::string::Drain<'_> {}
    pub type ParseError = Infallible;
    impl<'a> crate::string::Drain<'a> {
        pub fn as_str(&self) -> &str;
    }
    pub struct FromUtf16Error { inner: () }
    impl Debug for crate::string::FromUtf16Error { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl Display for crate::string::FromUtf16Error { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl Error for crate::string::FromUtf16Error {}
    impl crate::string::String {
        pub fn from_utf16(v: &[u16]) -> crate::result::Result<crate::string::String, crate::string::FromUtf16Error>;
        pub fn try_reserve(&mut self, additional: usize) -> crate::result::Result<(), crate::collections::TryReserveError>;
        pub fn try_reserve_exact(&mut self, additional: usize) -> crate::result::Result<(), crate::collections::TryReserveError>;
    }
    impl<'a> crate::convert::AsRef<[u8]> for crate::string::Drain<'a> { fn as_ref(&self) -> &[u8]; }
    impl<'a> crate::convert::AsRef<str> for crate::string::Drain<'a> { fn as_ref(&self) -> &str; }
}
pub mod char {
    use crate::clone::Clone;
    use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
    use crate::convert::{From, TryFrom};
    use crate::default::Default;
    use crate::fmt::{Debug, Display, Formatter};
    use crate::hash::{Hash, Hasher};
    use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Iterator};
    use crate::marker::Copy;
    use crate::option::Option;
    use crate::str::FromStr;

    impl char {
        pub const MIN: char = '\0';
        pub const MAX: char = '\u{10FFFF}';
        pub const MAX_LEN_UTF8: usize = 4;
        pub const MAX_LEN_UTF16: usize = 2;
        pub const REPLACEMENT_CHARACTER: char = '\u{FFFD}';
        pub const UNICODE_VERSION: (u8, u8, u8) = crate::unicode::UNICODE_VERSION;
        pub const fn from_u32(i: u32) -> Option<char>;
        pub const fn from_digit(num: u32, radix: u32) -> Option<char>;
        pub const fn is_digit(self, radix: u32) -> bool;
        pub const fn to_digit(self, radix: u32) -> Option<u32>;
        pub fn escape_unicode(self) -> crate::char::EscapeUnicode;
        pub fn escape_debug(self) -> crate::char::EscapeDebug;
        pub fn escape_default(self) -> crate::char::EscapeDefault;
        pub const fn len_utf8(self) -> usize;
        pub const fn len_utf16(self) -> usize;
        pub const fn encode_utf8(self, dst: &mut [u8]) -> &mut str;
        pub fn is_alphabetic(self) -> bool;
        pub const fn is_lowercase(self) -> bool;
        pub const fn is_uppercase(self) -> bool;
        pub const fn is_whitespace(self) -> bool;
        pub fn is_alphanumeric(self) -> bool;
        pub fn is_control(self) -> bool;
        pub fn is_numeric(self) -> bool;
        pub fn to_lowercase(self) -> ToLowercase;
        pub fn to_uppercase(self) -> ToUppercase;
        pub const fn is_ascii(&self) -> bool;
        pub const fn to_ascii_uppercase(&self) -> char;
        pub const fn to_ascii_lowercase(&self) -> char;
        pub const fn eq_ignore_ascii_case(&self, other: &char) -> bool;
        pub const fn make_ascii_uppercase(&mut self);
        pub const fn make_ascii_lowercase(&mut self);
        pub const fn is_ascii_alphabetic(&self) -> bool;
        pub const fn is_ascii_uppercase(&self) -> bool;
        pub const fn is_ascii_lowercase(&self) -> bool;
        pub const fn is_ascii_alphanumeric(&self) -> bool;
        pub const fn is_ascii_digit(&self) -> bool;
        pub const fn is_ascii_hexdigit(&self) -> bool;
        pub const fn is_ascii_punctuation(&self) -> bool;
        pub const fn is_ascii_graphic(&self) -> bool;
        pub const fn is_ascii_whitespace(&self) -> bool;
        pub const fn is_ascii_control(&self) -> bool;
    }
    impl Clone for char { fn clone(&self) -> char; }
    impl Debug for char { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl Default for char { fn default() -> Self; }
    impl Display for char { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl From<char> for u128 { fn from(c: char) -> u128; }
    impl From<char> for u32 { fn from(c: char) -> u32; }
    impl From<char> for u64 { fn from(c: char) -> u64; }
    impl From<u8> for char { fn from(i: u8) -> char; }
    impl FromStr for char { type Err = ParseCharError; fn from_str(s: &str) -> crate::result::Result<char, <char as FromStr>::Err>; }
    impl Hash for char { fn hash<H>(&self, state: &mut H) where H: Hasher; }
    impl Ord for char { fn cmp(&self, other: &char) -> crate::cmp::Ordering; }
    impl PartialEq for char { fn eq(&self, other: &char) -> bool; }
    impl PartialOrd for char { fn partial_cmp(&self, other: &char) -> Option<crate::cmp::Ordering>; }
    impl TryFrom<char> for u16 { fn try_from(c: char) -> crate::result::Result<u16, <u16 as TryFrom<char>>::Error>; type Error = TryFromCharError; }
    impl TryFrom<char> for u8 { fn try_from(c: char) -> crate::result::Result<u8, <u8 as TryFrom<char>>::Error>; type Error = TryFromCharError; }
    impl TryFrom<char> for usize { fn try_from(c: char) -> crate::result::Result<usize, <usize as TryFrom<char>>::Error>; type Error = TryFromCharError; }
    impl TryFrom<u32> for char { type Error = CharTryFromError; fn try_from(i: u32) -> crate::result::Result<char, <char as TryFrom<u32>>::Error>; }
    impl Copy for char {}
    impl Eq for char {}
    #[derive(Copy, Clone, Debug, PartialEq, Eq)]
    pub struct CharTryFromError(());
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct TryFromCharError(());
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ParseCharError { kind: () }
    #[derive(Clone, Debug)]
    pub struct ToUppercase(());
    #[derive(Clone, Debug)]
    pub struct ToLowercase(());
    #[derive(Clone, Debug)]
    pub struct EscapeDebug(());
    #[derive(Clone, Debug)]
    pub struct EscapeDefault(());
    #[derive(Clone, Debug)]
    pub struct EscapeUnicode(());
    impl Clone for ToUppercase { fn clone(&self) -> ToUppercase; }
    impl Debug for ToUppercase { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Display for ToUppercase { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl DoubleEndedIterator for ToUppercase { fn next_back(&mut self) -> Option<char>; }
    impl ExactSizeIterator for ToUppercase {}
    impl Iterator for ToUppercase { type Item = char; fn next(&mut self) -> Option<char>; }
    impl Clone for ToLowercase { fn clone(&self) -> ToLowercase; }
    impl Debug for ToLowercase { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Display for ToLowercase { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl DoubleEndedIterator for ToLowercase { fn next_back(&mut self) -> Option<char>; }
    impl ExactSizeIterator for ToLowercase {}
    impl Iterator for ToLowercase { type Item = char; fn next(&mut self) -> Option<char>; }
    impl Clone for crate::char::EscapeDebug { fn clone(&self) -> crate::char::EscapeDebug; }
    impl Debug for crate::char::EscapeDebug { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Display for crate::char::EscapeDebug { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl ExactSizeIterator for crate::char::EscapeDebug {}
    impl Iterator for crate::char::EscapeDebug { type Item = char; fn next(&mut self) -> Option<char>; }
    impl Clone for crate::char::EscapeDefault { fn clone(&self) -> crate::char::EscapeDefault; }
    impl Debug for crate::char::EscapeDefault { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Display for crate::char::EscapeDefault { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl ExactSizeIterator for crate::char::EscapeDefault {}
    impl Iterator for crate::char::EscapeDefault { type Item = char; fn next(&mut self) -> Option<char>; }
    pub const fn from_u32(i: u32) -> Option<char>;
    pub const fn from_digit(num: u32, radix: u32) -> Option<char>;
    pub const MAX: char;
    pub const REPLACEMENT_CHARACTER: char;
    pub fn decode_utf16<I>(iter: I) -> crate::char::DecodeUtf16<<I as crate::iter::IntoIterator>::IntoIter> where I: crate::iter::IntoIterator<Item = u16>;
    pub const unsafe fn from_u32_unchecked(i: u32) -> char;
    pub struct DecodeUtf16<I> where I: Iterator<Item = u16> { iter: I }
    impl<I> Clone for crate::char::DecodeUtf16<I> where I: Clone + Iterator<Item = u16> { fn clone(&self) -> crate::char::DecodeUtf16<I>; }
    impl<I> Debug for crate::char::DecodeUtf16<I> where I: Debug + Iterator<Item = u16> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl<I> Iterator for crate::char::DecodeUtf16<I> where I: Iterator<Item = u16> { type Item = crate::result::Result<char, crate::char::DecodeUtf16Error>; fn next(&mut self) -> Option<crate::result::Result<char, crate::char::DecodeUtf16Error>>; }
    impl<I> crate::iter::FusedIterator for crate::char::DecodeUtf16<I> where I: Iterator<Item = u16> + crate::iter::FusedIterator {}
    pub struct DecodeUtf16Error { inner: usize }
    impl crate::char::DecodeUtf16Error {
        pub fn unpaired_surrogate(&self) -> u16;
    }
    impl Clone for crate::char::DecodeUtf16Error { fn clone(&self) -> crate::char::DecodeUtf16Error; }
    impl Debug for crate::char::DecodeUtf16Error { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl Display for crate::char::DecodeUtf16Error { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl crate::error::Error for crate::char::DecodeUtf16Error {}
    impl PartialEq for crate::char::DecodeUtf16Error { fn eq(&self, other: &crate::char::DecodeUtf16Error) -> bool; }
    impl Eq for crate::char::DecodeUtf16Error {}
    impl Display for crate::char::CharTryFromError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl crate::error::Error for crate::char::CharTryFromError {}
    impl Display for crate::char::EscapeUnicode { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl ExactSizeIterator for crate::char::EscapeUnicode {}
    impl Iterator for crate::char::EscapeUnicode { type Item = char; fn next(&mut self) -> Option<char>; }
    impl Display for crate::char::ParseCharError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl crate::error::Error for crate::char::ParseCharError {}
    impl Display for crate::char::TryFromCharError { fn fmt(&self, fmt: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl crate::error::Error for crate::char::TryFromCharError {}
    impl Copy for crate::char::TryFromCharError {}
}
impl str {
    pub const fn as_mut_ptr(&mut self) -> *mut u8;
    pub fn encode_utf16(&self) -> crate::str::EncodeUtf16<'_>;
}
impl char {
    pub fn decode_utf16<I>(iter: I) -> crate::char::DecodeUtf16<<I as crate::iter::IntoIterator>::IntoIter> where I: crate::iter::IntoIterator<Item = u16>;
    pub const unsafe fn from_u32_unchecked(i: u32) -> char;
    pub const fn encode_utf16(self, dst: &mut [u16]) -> &mut [u16];
}
