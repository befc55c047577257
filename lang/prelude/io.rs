//! `std::io`, `std::fs`, `std::process`, `std::env`, `std::path` and `std::ffi`: what small programs use of them.
pub mod io {
    use crate::boxed::Box;
    use crate::clone::Clone;
    use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
    use crate::convert::{From, Into};
    use crate::fmt::{Arguments, Debug, Display, Formatter};
    use crate::hash::Hash;
    use crate::iter::Iterator;
    use crate::marker::{Copy, PhantomData, Send, Sized, Sync};
    use crate::ops::Drop;
    use crate::option::Option;
    use crate::string::String;
    use crate::vec::Vec;

    pub type Result<T> = crate::result::Result<T, Error>;
    pub struct Error { kind: ErrorKind }
    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum ErrorKind { NotFound, PermissionDenied, AlreadyExists, InvalidInput, InvalidData, UnexpectedEof, Interrupted, WouldBlock, TimedOut, Unsupported, OutOfMemory, Other }
    impl crate::io::Error {
        pub fn new<E>(kind: ErrorKind, error: E) -> crate::io::Error where E: Into<Box<dyn crate::error::Error + Send + Sync>>;
        pub fn other<E>(error: E) -> crate::io::Error where E: Into<Box<dyn crate::error::Error + Send + Sync>>;
        pub fn kind(&self) -> ErrorKind;
    }
    impl Debug for Error { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Display for Error { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl crate::error::Error for Error {}
    impl From<ErrorKind> for Error { fn from(kind: ErrorKind) -> Error; }
    pub trait Read {
        fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize>;
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> crate::io::Result<usize> {}
        fn read_to_string(&mut self, buf: &mut String) -> crate::io::Result<usize> {}
        fn read_exact(&mut self, buf: &mut [u8]) -> crate::io::Result<()> {}
        fn by_ref(&mut self) -> &mut Self where Self: Sized {}
        fn read_vectored(&mut self, bufs: &mut [crate::io::IoSliceMut<'_>]) -> crate::io::Result<usize> {}
        fn bytes(self) -> crate::io::Bytes<Self> where Self: Sized {}
        fn chain<R: crate::io::Read>(self, next: R) -> crate::io::Chain<Self, R> where Self: Sized {}
        fn take(self, limit: u64) -> crate::io::Take<Self> where Self: Sized {}
    }
    pub trait Write {
        fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize>;
        fn flush(&mut self) -> crate::io::Result<()>;
        fn write_all(&mut self, buf: &[u8]) -> crate::io::Result<()> {}
        fn write_fmt(&mut self, args: Arguments<'_>) -> crate::io::Result<()> {}
        fn by_ref(&mut self) -> &mut Self where Self: Sized {}
        fn write_vectored(&mut self, bufs: &[crate::io::IoSlice<'_>]) -> crate::io::Result<usize> {}
    }
    pub trait BufRead: Read {
        fn fill_buf(&mut self) -> crate::io::Result<&[u8]>;
        fn consume(&mut self, amount: usize);
        fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> crate::io::Result<usize> {}
        fn skip_until(&mut self, byte: u8) -> crate::io::Result<usize> {}
        fn read_line(&mut self, buf: &mut String) -> crate::io::Result<usize> {}
        fn lines(self) -> crate::io::Lines<Self> where Self: Sized {}
        fn split(self, byte: u8) -> crate::io::Split<Self> where Self: Sized {}
    }
    impl<R: Read + ?Sized> Read for &mut R { fn read(&mut self, buf: &mut [u8]) -> Result<usize>; }
    impl<W: Write + ?Sized> Write for &mut W { fn write(&mut self, buf: &[u8]) -> Result<usize>; fn flush(&mut self) -> Result<()>; }
    impl<R: Read + ?Sized> Read for Box<R> { fn read(&mut self, buf: &mut [u8]) -> Result<usize>; }
    impl<W: Write + ?Sized> Write for Box<W> { fn write(&mut self, buf: &[u8]) -> Result<usize>; fn flush(&mut self) -> Result<()>; }
    impl Read for &[u8] { fn read(&mut self, buf: &mut [u8]) -> Result<usize>; }
    impl BufRead for &[u8] { fn fill_buf(&mut self) -> Result<&[u8]>; fn consume(&mut self, amt: usize); }
    impl Write for Vec<u8> { fn write(&mut self, buf: &[u8]) -> Result<usize>; fn flush(&mut self) -> Result<()>; }
    #[derive(Debug)]
    pub struct Lines<B> { buf: B }
    impl<B: BufRead> Iterator for Lines<B> { type Item = Result<String>; fn next(&mut self) -> Option<Result<String>>; }
    pub struct Stdin { inner: &'static u8 }
    pub struct Stdout { inner: &'static u8 }
    pub struct Stderr { inner: &'static u8 }
    pub struct StdinLock<'a> { inner: PhantomData<&'a mut u8> }
    pub struct StdoutLock<'a> { inner: PhantomData<&'a mut u8> }
    impl Drop for StdinLock<'_> { fn drop(&mut self); }
    impl Drop for StdoutLock<'_> { fn drop(&mut self); }
    pub fn stdin() -> Stdin;
    pub fn stdout() -> Stdout;
    pub fn stderr() -> Stderr;
    pub fn read_to_string<R: Read>(reader: R) -> Result<String>;
    impl Stdin {
        pub fn lock(&self) -> StdinLock<'static>;
        pub fn read_line(&self, buf: &mut String) -> crate::io::Result<usize>;
        pub fn lines(self) -> crate::io::Lines<StdinLock<'static>>;
    }
    impl Debug for Stdin { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Read for &Stdin { fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize>; }
    impl Read for Stdin { fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize>; }
    impl Stdout {
        pub fn lock(&self) -> StdoutLock<'static>;
    }
    impl Debug for Stdout { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl crate::io::Write for &Stdout {}
    impl crate::io::Write for Stdout {}
    impl Debug for Stderr { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl crate::io::Write for &Stderr {}
    impl crate::io::Write for Stderr {}
    impl BufRead for StdinLock<'_> { fn fill_buf(&mut self) -> crate::io::Result<&[u8]>; fn consume(&mut self, n: usize); }
    impl Debug for StdinLock<'_> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Read for StdinLock<'_> { fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize>; }
    impl Debug for StdoutLock<'_> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl crate::io::Write for StdoutLock<'_> {}
    #[derive(Debug)]
    pub struct BufReader<R: ?Sized> { inner: R }
    impl<R: Read> BufReader<R> {
        pub fn new(inner: R) -> BufReader<R>;
        pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R>;
    }
    impl<R: ?Sized> BufReader<R> {
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R where R: Sized;
    }
    impl<R: ?Sized + Read> BufRead for BufReader<R> { fn fill_buf(&mut self) -> crate::io::Result<&[u8]>; fn consume(&mut self, amt: usize); }
    impl<R> Debug for BufReader<R> where R: ?Sized + Debug { fn fmt(&self, fmt: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<R: ?Sized + Read> Read for BufReader<R> { fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize>; }
    pub mod prelude {
        pub use super::{BufRead, Read, Write};
    }
    pub enum SeekFrom { Start(u64), End(i64), Current(i64), }
    impl Clone for crate::io::SeekFrom { fn clone(&self) -> crate::io::SeekFrom; }
    impl Debug for crate::io::SeekFrom { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl PartialEq for crate::io::SeekFrom { fn eq(&self, other: &crate::io::SeekFrom) -> bool; }
    impl Copy for crate::io::SeekFrom {}
    impl Eq for crate::io::SeekFrom {}
    pub fn copy<R: crate::io::Read + ?Sized, W: crate::io::Write + ?Sized>(reader: &mut R, writer: &mut W) -> crate::io::Result<u64>;
    pub const fn empty() -> crate::io::Empty;
    pub fn pipe() -> crate::io::Result<(crate::io::PipeReader, crate::io::PipeWriter)>;
    pub const fn repeat(byte: u8) -> crate::io::Repeat;
    pub const fn sink() -> crate::io::Sink;
    impl<R: ?Sized> crate::io::BufReader<R> {
        pub fn buffer(&self) -> &[u8];
        pub fn capacity(&self) -> usize;
    }
    impl<R: ?Sized + crate::io::Seek> crate::io::BufReader<R> {
        pub fn seek_relative(&mut self, offset: i64) -> crate::io::Result<()>;
    }
    pub struct BufWriter<W: ?Sized + crate::io::Write> { buf: Vec<u8>, inner: W }
    impl<W: crate::io::Write> crate::io::BufWriter<W> {
        pub fn new(inner: W) -> crate::io::BufWriter<W>;
        pub fn with_capacity(capacity: usize, inner: W) -> crate::io::BufWriter<W>;
        pub fn into_inner(self) -> crate::result::Result<W, crate::io::IntoInnerError<crate::io::BufWriter<W>>>;
        pub fn into_parts(self) -> (W, crate::result::Result<Vec<u8>, crate::io::WriterPanicked>);
    }
    impl<W: ?Sized + crate::io::Write> crate::io::BufWriter<W> {
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn buffer(&self) -> &[u8];
        pub fn capacity(&self) -> usize;
    }
    impl<W: Debug + ?Sized + crate::io::Write> Debug for crate::io::BufWriter<W> { fn fmt(&self, fmt: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<W: ?Sized + crate::io::Write> Drop for crate::io::BufWriter<W> { fn drop(&mut self); }
    impl<W: ?Sized + crate::io::Write + crate::io::Seek> crate::io::Seek for crate::io::BufWriter<W> { fn seek(&mut self, pos: crate::io::SeekFrom) -> crate::io::Result<u64>; }
    impl<W: ?Sized + crate::io::Write> crate::io::Write for crate::io::BufWriter<W> { fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize>; fn flush(&mut self) -> crate::io::Result<()>; }
    pub struct Bytes<R> { inner: R }
    impl<R: Debug> Debug for crate::io::Bytes<R> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<R: crate::io::Read> Iterator for crate::io::Bytes<R> { type Item = crate::result::Result<u8, crate::io::Error>; fn next(&mut self) -> Option<crate::io::Result<u8>>; }
    pub struct Chain<T, U> { first: T, second: U }
    impl<T, U> crate::io::Chain<T, U> {
        pub fn into_inner(self) -> (T, U);
        pub fn get_ref(&self) -> (&T, &U);
        pub fn get_mut(&mut self) -> (&mut T, &mut U);
    }
    impl<T: crate::io::BufRead, U: crate::io::BufRead> crate::io::BufRead for crate::io::Chain<T, U> { fn fill_buf(&mut self) -> crate::io::Result<&[u8]>; fn consume(&mut self, amt: usize); }
    impl<T: Debug, U: Debug> Debug for crate::io::Chain<T, U> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T: crate::io::Read, U: crate::io::Read> crate::io::Read for crate::io::Chain<T, U> { fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize>; }
    pub struct Cursor<T> { pos: u64, inner: T }
    impl<T> crate::io::Cursor<T> {
        pub const fn new(inner: T) -> crate::io::Cursor<T>;
        pub fn into_inner(self) -> T;
        pub const fn get_ref(&self) -> &T;
        pub const fn get_mut(&mut self) -> &mut T;
        pub const fn position(&self) -> u64;
        pub const fn set_position(&mut self, pos: u64);
    }
    impl<T> crate::io::BufRead for crate::io::Cursor<T> where T: crate::convert::AsRef<[u8]> { fn fill_buf(&mut self) -> crate::io::Result<&[u8]>; fn consume(&mut self, amt: usize); }
    impl<T> Clone for crate::io::Cursor<T> where T: Clone { fn clone(&self) -> Self; }
    impl<T: Debug> Debug for crate::io::Cursor<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T: crate::default::Default> crate::default::Default for crate::io::Cursor<T> { fn default() -> crate::io::Cursor<T>; }
    impl<T: PartialEq> PartialEq for crate::io::Cursor<T> { fn eq(&self, other: &crate::io::Cursor<T>) -> bool; }
    impl<T> crate::io::Read for crate::io::Cursor<T> where T: crate::convert::AsRef<[u8]> { fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize>; }
    impl<T> crate::io::Seek for crate::io::Cursor<T> where T: crate::convert::AsRef<[u8]> { fn seek(&mut self, style: crate::io::SeekFrom) -> crate::io::Result<u64>; }
    impl crate::io::Write for crate::io::Cursor<&mut [u8]> { fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize>; fn flush(&mut self) -> crate::io::Result<()>; }
    impl crate::io::Write for crate::io::Cursor<&mut Vec<u8>> { fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize>; fn flush(&mut self) -> crate::io::Result<()>; }
    impl<const N: usize> crate::io::Write for crate::io::Cursor<[u8; N]> { fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize>; fn flush(&mut self) -> crate::io::Result<()>; }
    impl crate::io::Write for crate::io::Cursor<Box<[u8]>> { fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize>; fn flush(&mut self) -> crate::io::Result<()>; }
    impl crate::io::Write for crate::io::Cursor<Vec<u8>> { fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize>; fn flush(&mut self) -> crate::io::Result<()>; }
    impl<T: Eq> Eq for crate::io::Cursor<T> {}
    #[non_exhaustive] pub struct Empty;
    impl crate::io::BufRead for crate::io::Empty { fn fill_buf(&mut self) -> crate::io::Result<&[u8]>; fn consume(&mut self, _n: usize); }
    impl Clone for crate::io::Empty { fn clone(&self) -> crate::io::Empty; }
    impl Debug for crate::io::Empty { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl crate::default::Default for crate::io::Empty { fn default() -> crate::io::Empty; }
    impl crate::io::Read for crate::io::Empty { fn read(&mut self, _buf: &mut [u8]) -> crate::io::Result<usize>; }
    impl crate::io::Seek for crate::io::Empty { fn seek(&mut self, _pos: crate::io::SeekFrom) -> crate::io::Result<u64>; }
    impl crate::io::Write for &crate::io::Empty { fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize>; fn flush(&mut self) -> crate::io::Result<()>; }
    impl crate::io::Write for crate::io::Empty { fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize>; fn flush(&mut self) -> crate::io::Result<()>; }
    impl Copy for crate::io::Empty {}
    impl crate::io::Error {
        pub fn last_os_error() -> crate::io::Error;
        pub fn from_raw_os_error(code: crate::io::RawOsError) -> crate::io::Error;
        pub fn raw_os_error(&self) -> Option<crate::io::RawOsError>;
        pub fn get_ref(&self) -> Option<&(dyn crate::error::Error + Send + Sync + 'static)>;
        pub fn get_mut(&mut self) -> Option<&mut (dyn crate::error::Error + Send + Sync + 'static)>;
        pub fn into_inner(self) -> Option<Box<dyn crate::error::Error + Send + Sync>>;
        pub fn downcast<E>(self) -> crate::result::Result<E, Self> where E: crate::error::Error + Send + Sync + 'static;
    }
    pub struct IntoInnerError<W> { writer: W, error: crate::io::Error }
    impl<W> crate::io::IntoInnerError<W> {
        pub fn error(&self) -> &crate::io::Error;
        pub fn into_inner(self) -> W;
        pub fn into_error(self) -> crate::io::Error;
        pub fn into_parts(self) -> (crate::io::Error, W);
    }
    impl<W: Debug> Debug for crate::io::IntoInnerError<W> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<W> Display for crate::io::IntoInnerError<W> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<W: Send + Debug> crate::error::Error for crate::io::IntoInnerError<W> {}
    impl<W> From<crate::io::IntoInnerError<W>> for crate::io::Error { fn from(iie: crate::io::IntoInnerError<W>) -> crate::io::Error; }
    pub struct IoSlice<'a> { buf: &'a [u8] }
    impl<'a> crate::io::IoSlice<'a> {
        pub fn new(buf: &'a [u8]) -> crate::io::IoSlice<'a>;
        pub fn advance(&mut self, n: usize);
        pub fn advance_slices(bufs: &mut &mut [crate::io::IoSlice<'a>], n: usize);
    }
    impl<'a> Clone for crate::io::IoSlice<'a> { fn clone(&self) -> crate::io::IoSlice<'a>; }
    impl<'a> Debug for crate::io::IoSlice<'a> { fn fmt(&self, fmt: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<'a> crate::ops::Deref for crate::io::IoSlice<'a> { type Target = [u8]; fn deref(&self) -> &[u8]; }
    impl<'a> Copy for crate::io::IoSlice<'a> {}
    impl<'a> Send for crate::io::IoSlice<'a> {}
    impl<'a> Sync for crate::io::IoSlice<'a> {}
    pub struct IoSliceMut<'a> { buf: &'a mut [u8] }
    impl<'a> crate::io::IoSliceMut<'a> {
        pub fn new(buf: &'a mut [u8]) -> crate::io::IoSliceMut<'a>;
        pub fn advance(&mut self, n: usize);
        pub fn advance_slices(bufs: &mut &mut [crate::io::IoSliceMut<'a>], n: usize);
    }
    impl<'a> Debug for crate::io::IoSliceMut<'a> { fn fmt(&self, fmt: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<'a> crate::ops::Deref for crate::io::IoSliceMut<'a> { type Target = [u8]; fn deref(&self) -> &[u8]; }
    impl<'a> crate::ops::DerefMut for crate::io::IoSliceMut<'a> { fn deref_mut(&mut self) -> &mut [u8]; }
    impl<'a> Send for crate::io::IoSliceMut<'a> {}
    impl<'a> Sync for crate::io::IoSliceMut<'a> {}
    pub struct LineWriter<W: ?Sized + crate::io::Write> { inner: crate::io::BufWriter<W> }
    impl<W: crate::io::Write> crate::io::LineWriter<W> {
        pub fn new(inner: W) -> crate::io::LineWriter<W>;
        pub fn with_capacity(capacity: usize, inner: W) -> crate::io::LineWriter<W>;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn into_inner(self) -> crate::result::Result<W, crate::io::IntoInnerError<crate::io::LineWriter<W>>>;
    }
    impl<W: ?Sized + crate::io::Write> crate::io::LineWriter<W> {
        pub fn get_ref(&self) -> &W;
    }
    impl<W: Debug + ?Sized + crate::io::Write> Debug for crate::io::LineWriter<W> { fn fmt(&self, fmt: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<W: ?Sized + crate::io::Write> crate::io::Write for crate::io::LineWriter<W> { fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize>; fn flush(&mut self) -> crate::io::Result<()>; }
    pub struct PipeReader { inner: usize }
    impl crate::io::PipeReader {
        pub fn try_clone(&self) -> crate::io::Result<Self>;
    }
    impl Debug for crate::io::PipeReader { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl From<crate::io::PipeReader> for crate::process::Stdio { fn from(pipe: crate::io::PipeReader) -> Self; }
    impl crate::io::Read for &crate::io::PipeReader { fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize>; }
    impl crate::io::Read for crate::io::PipeReader { fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize>; }
    pub struct PipeWriter { inner: usize }
    impl crate::io::PipeWriter {
        pub fn try_clone(&self) -> crate::io::Result<Self>;
    }
    impl Debug for crate::io::PipeWriter { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl From<crate::io::PipeWriter> for crate::process::Stdio { fn from(pipe: crate::io::PipeWriter) -> Self; }
    impl crate::io::Write for &crate::io::PipeWriter { fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize>; fn flush(&mut self) -> crate::io::Result<()>; }
    impl crate::io::Write for crate::io::PipeWriter { fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize>; fn flush(&mut self) -> crate::io::Result<()>; }
    pub struct Repeat { inner: usize }
    impl Debug for crate::io::Repeat { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl crate::io::Read for crate::io::Repeat { fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize>; }
    #[non_exhaustive] pub struct Sink { inner: () }
    impl Clone for crate::io::Sink { fn clone(&self) -> crate::io::Sink; }
    impl Debug for crate::io::Sink { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl crate::default::Default for crate::io::Sink { fn default() -> crate::io::Sink; }
    impl crate::io::Write for &crate::io::Sink { fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize>; fn flush(&mut self) -> crate::io::Result<()>; }
    impl crate::io::Write for crate::io::Sink { fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize>; fn flush(&mut self) -> crate::io::Result<()>; }
    impl Copy for crate::io::Sink {}
    pub struct Split<B> { buf: B }
    impl<B: Debug> Debug for crate::io::Split<B> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<B: crate::io::BufRead> Iterator for crate::io::Split<B> { type Item = crate::result::Result<Vec<u8>, crate::io::Error>; fn next(&mut self) -> Option<crate::io::Result<Vec<u8>>>; }
    impl crate::io::Stderr {
        pub fn lock(&self) -> crate::io::StderrLock<'static>;
    }
    pub struct StderrLock<'a> { inner: PhantomData<&'a mut u8> }
    impl Debug for crate::io::StderrLock<'_> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl crate::io::Write for crate::io::StderrLock<'_> { fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize>; fn flush(&mut self) -> crate::io::Result<()>; }
    pub struct Take<T> { inner: T }
    impl<T> crate::io::Take<T> {
        pub fn limit(&self) -> u64;
        pub fn set_limit(&mut self, limit: u64);
        pub fn into_inner(self) -> T;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
    }
    impl<T: crate::io::BufRead> crate::io::BufRead for crate::io::Take<T> { fn fill_buf(&mut self) -> crate::io::Result<&[u8]>; fn consume(&mut self, amt: usize); }
    impl<T: Debug> Debug for crate::io::Take<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T: crate::io::Read> crate::io::Read for crate::io::Take<T> { fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize>; }
    impl<T: crate::io::Seek> crate::io::Seek for crate::io::Take<T> { fn seek(&mut self, pos: crate::io::SeekFrom) -> crate::io::Result<u64>; }
    pub struct WriterPanicked { buf: Vec<u8> }
    impl crate::io::WriterPanicked {
        pub fn into_inner(self) -> Vec<u8>;
    }
    impl Debug for crate::io::WriterPanicked { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Display for crate::io::WriterPanicked { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl crate::error::Error for crate::io::WriterPanicked {}
    pub trait IsTerminal { fn is_terminal(&self) -> bool; }
    pub trait Seek { fn seek(&mut self, pos: crate::io::SeekFrom) -> crate::io::Result<u64>; fn rewind(&mut self) -> crate::io::Result<()> {} fn stream_len(&mut self) -> crate::io::Result<u64> {} fn stream_position(&mut self) -> crate::io::Result<u64> {} fn seek_relative(&mut self, offset: i64) -> crate::io::Result<()> {} }
    impl Display for crate::io::ErrorKind { fn fmt(&self, fmt: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<R: ?Sized + crate::io::Seek> crate::io::Seek for crate::io::BufReader<R> { fn seek(&mut self, pos: crate::io::SeekFrom) -> crate::io::Result<u64>; }
    impl<R: crate::io::Read> Iterator for crate::io::Bytes<R> { type Item = crate::result::Result<u8, crate::io::Error>; fn next(&mut self) -> Option<crate::io::Result<u8>>; }
    impl<B: crate::io::BufRead> Iterator for crate::io::Lines<B> { type Item = crate::result::Result<String, crate::io::Error>; fn next(&mut self) -> Option<crate::io::Result<String>>; }
    impl<B: crate::io::BufRead> Iterator for crate::io::Split<B> { type Item = crate::result::Result<Vec<u8>, crate::io::Error>; fn next(&mut self) -> Option<crate::io::Result<Vec<u8>>>; }
}
pub mod process {
    use crate::clone::Clone;
    use crate::cmp::{Eq, PartialEq};
    use crate::default::Default;
    use crate::fmt::Debug;
    use crate::marker::Copy;
    use crate::result::Result;

    pub fn exit(code: i32) -> !;
    pub fn abort() -> !;
    #[lang = "termination"]
    pub trait Termination { fn report(self) -> ExitCode; }
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub struct ExitCode(u8);
    impl ExitCode { pub const SUCCESS: ExitCode; pub const FAILURE: ExitCode; }
    impl Termination for () { fn report(self) -> ExitCode; }
    impl Termination for ! { fn report(self) -> ExitCode; }
    impl Termination for ExitCode { fn report(self) -> ExitCode; }
    impl<T: Termination, E: Debug> Termination for Result<T, E> { fn report(self) -> ExitCode; }
    pub fn id() -> u32;
    pub struct Child { pub stdin: crate::option::Option<crate::process::ChildStdin>, pub stdout: crate::option::Option<crate::process::ChildStdout>, pub stderr: crate::option::Option<crate::process::ChildStderr>, inner: usize }
    impl crate::process::Child {
        pub fn kill(&mut self) -> crate::io::Result<()>;
        pub fn id(&self) -> u32;
        pub fn wait(&mut self) -> crate::io::Result<crate::process::ExitStatus>;
        pub fn try_wait(&mut self) -> crate::io::Result<crate::option::Option<crate::process::ExitStatus>>;
        pub fn wait_with_output(self) -> crate::io::Result<crate::process::Output>;
    }
    impl Debug for crate::process::Child { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    pub struct ChildStderr { inner: usize }
    impl Debug for crate::process::ChildStderr { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl crate::convert::From<crate::process::ChildStderr> for crate::process::Stdio { fn from(child: crate::process::ChildStderr) -> crate::process::Stdio; }
    impl crate::io::Read for crate::process::ChildStderr { fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize>; }
    pub struct ChildStdin { inner: usize }
    impl Debug for crate::process::ChildStdin { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl crate::convert::From<crate::process::ChildStdin> for crate::process::Stdio { fn from(child: crate::process::ChildStdin) -> crate::process::Stdio; }
    impl crate::io::Write for &crate::process::ChildStdin { fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize>; fn flush(&mut self) -> crate::io::Result<()>; }
    impl crate::io::Write for crate::process::ChildStdin { fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize>; fn flush(&mut self) -> crate::io::Result<()>; }
    pub struct ChildStdout { inner: usize }
    impl Debug for crate::process::ChildStdout { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl crate::convert::From<crate::process::ChildStdout> for crate::process::Stdio { fn from(child: crate::process::ChildStdout) -> crate::process::Stdio; }
    impl crate::io::Read for crate::process::ChildStdout { fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize>; }
    pub struct Command { inner: crate::vec::Vec<u8> }
    impl crate::process::Command {
        pub fn new<S: crate::convert::AsRef<crate::ffi::OsStr>>(program: S) -> crate::process::Command;
        pub fn arg<S: crate::convert::AsRef<crate::ffi::OsStr>>(&mut self, arg: S) -> &mut crate::process::Command;
        pub fn args<I, S>(&mut self, args: I) -> &mut crate::process::Command where I: crate::iter::IntoIterator<Item = S>, S: crate::convert::AsRef<crate::ffi::OsStr>;
        pub fn env<K, V>(&mut self, key: K, val: V) -> &mut crate::process::Command where K: crate::convert::AsRef<crate::ffi::OsStr>, V: crate::convert::AsRef<crate::ffi::OsStr>;
        pub fn envs<I, K, V>(&mut self, vars: I) -> &mut crate::process::Command where I: crate::iter::IntoIterator<Item = (K, V)>, K: crate::convert::AsRef<crate::ffi::OsStr>, V: crate::convert::AsRef<crate::ffi::OsStr>;
        pub fn env_remove<K: crate::convert::AsRef<crate::ffi::OsStr>>(&mut self, key: K) -> &mut crate::process::Command;
        pub fn env_clear(&mut self) -> &mut crate::process::Command;
        pub fn current_dir<P: crate::convert::AsRef<crate::path::Path>>(&mut self, dir: P) -> &mut crate::process::Command;
        pub fn stdin<T: crate::convert::Into<crate::process::Stdio>>(&mut self, cfg: T) -> &mut crate::process::Command;
        pub fn stdout<T: crate::convert::Into<crate::process::Stdio>>(&mut self, cfg: T) -> &mut crate::process::Command;
        pub fn stderr<T: crate::convert::Into<crate::process::Stdio>>(&mut self, cfg: T) -> &mut crate::process::Command;
        pub fn spawn(&mut self) -> crate::io::Result<crate::process::Child>;
        pub fn output(&mut self) -> crate::io::Result<crate::process::Output>;
        pub fn status(&mut self) -> crate::io::Result<crate::process::ExitStatus>;
        pub fn get_program(&self) -> &crate::ffi::OsStr;
        pub fn get_args(&self) -> crate::process::CommandArgs<'_>;
        pub fn get_envs(&self) -> crate::process::CommandEnvs<'_>;
        pub fn get_current_dir(&self) -> crate::option::Option<&crate::path::Path>;
    }
    impl Debug for crate::process::Command { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    pub struct CommandArgs<'a> { inner: crate::marker::PhantomData<&'a crate::ffi::OsString> }
    impl<'a> Debug for crate::process::CommandArgs<'a> { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl<'a> crate::iter::ExactSizeIterator for crate::process::CommandArgs<'a> {}
    impl<'a> crate::iter::Iterator for crate::process::CommandArgs<'a> { type Item = &'a crate::ffi::OsStr; fn next(&mut self) -> crate::option::Option<&'a crate::ffi::OsStr>; }
    pub struct CommandEnvs<'a> { inner: crate::marker::PhantomData<&'a crate::ffi::OsString> }
    impl<'a> Debug for crate::process::CommandEnvs<'a> { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl<'a> crate::iter::ExactSizeIterator for crate::process::CommandEnvs<'a> {}
    impl<'a> crate::iter::Iterator for crate::process::CommandEnvs<'a> { type Item = (&'a crate::ffi::OsStr, crate::option::Option<&'a crate::ffi::OsStr>); fn next(&mut self) -> crate::option::Option<Self::Item>; }
    pub struct ExitStatus { inner: usize }
    impl crate::process::ExitStatus {
        pub fn success(&self) -> bool;
        pub fn code(&self) -> crate::option::Option<i32>;
    }
    impl Clone for crate::process::ExitStatus { fn clone(&self) -> crate::process::ExitStatus; }
    impl Debug for crate::process::ExitStatus { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl Default for crate::process::ExitStatus { fn default() -> Self; }
    impl crate::fmt::Display for crate::process::ExitStatus { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl crate::convert::From<crate::process::ExitStatusError> for crate::process::ExitStatus { fn from(error: crate::process::ExitStatusError) -> Self; }
    impl PartialEq for crate::process::ExitStatus { fn eq(&self, other: &crate::process::ExitStatus) -> bool; }
    impl Copy for crate::process::ExitStatus {}
    impl Eq for crate::process::ExitStatus {}
    pub struct Output { pub status: crate::process::ExitStatus, pub stdout: crate::vec::Vec<u8>, pub stderr: crate::vec::Vec<u8>, }
    impl Clone for crate::process::Output { fn clone(&self) -> crate::process::Output; }
    impl Debug for crate::process::Output { fn fmt(&self, fmt: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl PartialEq for crate::process::Output { fn eq(&self, other: &crate::process::Output) -> bool; }
    impl Eq for crate::process::Output {}
    pub struct Stdio { inner: usize }
    impl crate::process::Stdio {
        pub fn piped() -> crate::process::Stdio;
        pub fn inherit() -> crate::process::Stdio;
        pub fn null() -> crate::process::Stdio;
    }
    impl Debug for crate::process::Stdio { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl crate::convert::From<crate::fs::File> for crate::process::Stdio { fn from(file: crate::fs::File) -> crate::process::Stdio; }
    impl crate::convert::From<crate::io::PipeReader> for crate::process::Stdio { fn from(pipe: crate::io::PipeReader) -> Self; }
    impl crate::convert::From<crate::io::PipeWriter> for crate::process::Stdio { fn from(pipe: crate::io::PipeWriter) -> Self; }
    impl crate::convert::From<crate::io::Stderr> for crate::process::Stdio { fn from(inherit: crate::io::Stderr) -> crate::process::Stdio; }
    impl crate::convert::From<crate::io::Stdout> for crate::process::Stdio { fn from(inherit: crate::io::Stdout) -> crate::process::Stdio; }
    impl crate::convert::From<u8> for crate::process::ExitCode { fn from(code: u8) -> Self; }
}
pub mod env {
    use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Iterator};
    use crate::option::Option;
    use crate::string::String;

    pub struct Args { inner: crate::vec::IntoIter<String> }
    impl Iterator for Args { type Item = String; fn next(&mut self) -> Option<String>; }
    impl ExactSizeIterator for Args {}
    impl DoubleEndedIterator for Args { fn next_back(&mut self) -> Option<String>; }
    pub fn args() -> Args;
    pub enum VarError { NotPresent, NotUnicode(crate::ffi::OsString), }
    impl crate::clone::Clone for crate::env::VarError { fn clone(&self) -> crate::env::VarError; }
    impl crate::fmt::Debug for crate::env::VarError { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl crate::fmt::Display for crate::env::VarError { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl crate::error::Error for crate::env::VarError {}
    impl crate::cmp::PartialEq for crate::env::VarError { fn eq(&self, other: &crate::env::VarError) -> bool; }
    impl crate::cmp::Eq for crate::env::VarError {}
    pub fn args_os() -> crate::env::ArgsOs;
    pub fn current_dir() -> crate::io::Result<crate::path::PathBuf>;
    pub fn current_exe() -> crate::io::Result<crate::path::PathBuf>;
    pub fn home_dir() -> Option<crate::path::PathBuf>;
    pub fn join_paths<I, T>(paths: I) -> crate::result::Result<crate::ffi::OsString, crate::env::JoinPathsError> where I: crate::iter::IntoIterator<Item = T>, T: crate::convert::AsRef<crate::ffi::OsStr>;
    #[rustc_deprecated_safe_2024]
    pub unsafe fn remove_var<K: crate::convert::AsRef<crate::ffi::OsStr>>(key: K);
    pub fn set_current_dir<P: crate::convert::AsRef<crate::path::Path>>(path: P) -> crate::io::Result<()>;
    #[rustc_deprecated_safe_2024]
    pub unsafe fn set_var<K: crate::convert::AsRef<crate::ffi::OsStr>, V: crate::convert::AsRef<crate::ffi::OsStr>>(key: K, value: V);
    pub fn split_paths<T: crate::convert::AsRef<crate::ffi::OsStr> + ?crate::marker::Sized>(unparsed: &T) -> crate::env::SplitPaths<'_>;
    pub fn temp_dir() -> crate::path::PathBuf;
    pub fn var<K: crate::convert::AsRef<crate::ffi::OsStr>>(key: K) -> crate::result::Result<String, crate::env::VarError>;
    pub fn var_os<K: crate::convert::AsRef<crate::ffi::OsStr>>(key: K) -> Option<crate::ffi::OsString>;
    pub fn vars() -> crate::env::Vars;
    pub fn vars_os() -> crate::env::VarsOs;
    pub struct ArgsOs { inner: crate::vec::Vec<u8> }
    impl crate::fmt::Debug for crate::env::ArgsOs { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl DoubleEndedIterator for crate::env::ArgsOs { fn next_back(&mut self) -> Option<crate::ffi::OsString>; }
    impl ExactSizeIterator for crate::env::ArgsOs {}
    impl Iterator for crate::env::ArgsOs { type Item = crate::ffi::OsString; fn next(&mut self) -> Option<crate::ffi::OsString>; }
    impl !crate::marker::Send for crate::env::ArgsOs {}
    impl !crate::marker::Sync for crate::env::ArgsOs {}
    pub struct JoinPathsError { inner: usize }
    impl crate::fmt::Debug for crate::env::JoinPathsError { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl crate::fmt::Display for crate::env::JoinPathsError { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl crate::error::Error for crate::env::JoinPathsError {}
    pub struct SplitPaths<'a> { m0: crate::marker::PhantomData<&'a ()> }
    impl crate::fmt::Debug for crate::env::SplitPaths<'_> { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl<'a> Iterator for crate::env::SplitPaths<'a> { type Item = crate::path::PathBuf; fn next(&mut self) -> Option<crate::path::PathBuf>; }
    pub struct Vars { inner: crate::vec::Vec<u8> }
    impl crate::fmt::Debug for crate::env::Vars { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl Iterator for crate::env::Vars { type Item = (String, String); fn next(&mut self) -> Option<(String, String)>; }
    pub struct VarsOs { inner: crate::vec::Vec<u8> }
    impl crate::fmt::Debug for crate::env::VarsOs { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl Iterator for crate::env::VarsOs { type Item = (crate::ffi::OsString, crate::ffi::OsString); fn next(&mut self) -> Option<(crate::ffi::OsString, crate::ffi::OsString)>; }
    impl crate::fmt::Debug for crate::env::Args { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
}
pub mod fs {
    use crate::string::String;

    pub struct File { inner: i32 }
    impl File {
        pub fn open<P: AsRef<crate::path::Path>>(path: P) -> crate::io::Result<File>;
        pub fn create<P: AsRef<crate::path::Path>>(path: P) -> crate::io::Result<File>;
    }
    impl crate::io::Read for File { fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize>; }
    impl crate::io::Write for File { fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize>; fn flush(&mut self) -> crate::io::Result<()>; }
    impl crate::io::Read for &File { fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize>; }
    impl crate::io::Write for &File { fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize>; fn flush(&mut self) -> crate::io::Result<()>; }
    pub fn read_to_string<P: AsRef<crate::path::Path>>(path: P) -> crate::io::Result<String>;
    pub fn write<P: AsRef<crate::path::Path>, C: AsRef<[u8]>>(path: P, contents: C) -> crate::io::Result<()>;
    pub enum TryLockError { Error(crate::io::Error), WouldBlock, }
    impl crate::fmt::Debug for crate::fs::TryLockError { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl crate::fmt::Display for crate::fs::TryLockError { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl crate::error::Error for crate::fs::TryLockError {}
    impl crate::convert::From<crate::fs::TryLockError> for crate::io::Error { fn from(err: crate::fs::TryLockError) -> crate::io::Error; }
    pub fn canonicalize<P: crate::convert::AsRef<crate::path::Path>>(path: P) -> crate::io::Result<crate::path::PathBuf>;
    pub fn copy<P: crate::convert::AsRef<crate::path::Path>, Q: crate::convert::AsRef<crate::path::Path>>(from: P, to: Q) -> crate::io::Result<u64>;
    pub fn create_dir<P: crate::convert::AsRef<crate::path::Path>>(path: P) -> crate::io::Result<()>;
    pub fn create_dir_all<P: crate::convert::AsRef<crate::path::Path>>(path: P) -> crate::io::Result<()>;
    pub fn exists<P: crate::convert::AsRef<crate::path::Path>>(path: P) -> crate::io::Result<bool>;
    pub fn hard_link<P: crate::convert::AsRef<crate::path::Path>, Q: crate::convert::AsRef<crate::path::Path>>(original: P, link: Q) -> crate::io::Result<()>;
    pub fn metadata<P: crate::convert::AsRef<crate::path::Path>>(path: P) -> crate::io::Result<crate::fs::Metadata>;
    pub fn read<P: crate::convert::AsRef<crate::path::Path>>(path: P) -> crate::io::Result<crate::vec::Vec<u8>>;
    pub fn read_dir<P: crate::convert::AsRef<crate::path::Path>>(path: P) -> crate::io::Result<crate::fs::ReadDir>;
    pub fn read_link<P: crate::convert::AsRef<crate::path::Path>>(path: P) -> crate::io::Result<crate::path::PathBuf>;
    pub fn remove_dir<P: crate::convert::AsRef<crate::path::Path>>(path: P) -> crate::io::Result<()>;
    pub fn remove_dir_all<P: crate::convert::AsRef<crate::path::Path>>(path: P) -> crate::io::Result<()>;
    pub fn remove_file<P: crate::convert::AsRef<crate::path::Path>>(path: P) -> crate::io::Result<()>;
    pub fn rename<P: crate::convert::AsRef<crate::path::Path>, Q: crate::convert::AsRef<crate::path::Path>>(from: P, to: Q) -> crate::io::Result<()>;
    pub fn set_permissions<P: crate::convert::AsRef<crate::path::Path>>(path: P, perm: crate::fs::Permissions) -> crate::io::Result<()>;
    pub fn symlink_metadata<P: crate::convert::AsRef<crate::path::Path>>(path: P) -> crate::io::Result<crate::fs::Metadata>;
    pub struct DirBuilder { inner: usize }
    impl crate::fs::DirBuilder {
        pub fn new() -> crate::fs::DirBuilder;
        pub fn recursive(&mut self, recursive: bool) -> &mut Self;
        pub fn create<P: crate::convert::AsRef<crate::path::Path>>(&self, path: P) -> crate::io::Result<()>;
    }
    impl crate::fmt::Debug for crate::fs::DirBuilder { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    pub struct DirEntry { inner: crate::vec::Vec<u8> }
    impl crate::fs::DirEntry {
        pub fn path(&self) -> crate::path::PathBuf;
        pub fn metadata(&self) -> crate::io::Result<crate::fs::Metadata>;
        pub fn file_type(&self) -> crate::io::Result<crate::fs::FileType>;
        pub fn file_name(&self) -> crate::ffi::OsString;
    }
    impl crate::fmt::Debug for crate::fs::DirEntry { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl crate::fs::File {
        pub fn create_new<P: crate::convert::AsRef<crate::path::Path>>(path: P) -> crate::io::Result<crate::fs::File>;
        pub fn options() -> crate::fs::OpenOptions;
        pub fn sync_all(&self) -> crate::io::Result<()>;
        pub fn sync_data(&self) -> crate::io::Result<()>;
        pub fn lock(&self) -> crate::io::Result<()>;
        pub fn lock_shared(&self) -> crate::io::Result<()>;
        pub fn try_lock(&self) -> crate::result::Result<(), crate::fs::TryLockError>;
        pub fn try_lock_shared(&self) -> crate::result::Result<(), crate::fs::TryLockError>;
        pub fn unlock(&self) -> crate::io::Result<()>;
        pub fn set_len(&self, size: u64) -> crate::io::Result<()>;
        pub fn metadata(&self) -> crate::io::Result<crate::fs::Metadata>;
        pub fn try_clone(&self) -> crate::io::Result<crate::fs::File>;
        pub fn set_permissions(&self, perm: crate::fs::Permissions) -> crate::io::Result<()>;
        pub fn set_times(&self, times: crate::fs::FileTimes) -> crate::io::Result<()>;
        pub fn set_modified(&self, time: crate::time::SystemTime) -> crate::io::Result<()>;
    }
    pub struct FileTimes { inner: usize }
    impl crate::fs::FileTimes {
        pub fn new() -> Self;
        pub fn set_accessed(self, t: crate::time::SystemTime) -> Self;
        pub fn set_modified(self, t: crate::time::SystemTime) -> Self;
    }
    impl crate::clone::Clone for crate::fs::FileTimes { fn clone(&self) -> crate::fs::FileTimes; }
    impl crate::fmt::Debug for crate::fs::FileTimes { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl crate::default::Default for crate::fs::FileTimes { fn default() -> crate::fs::FileTimes; }
    impl crate::marker::Copy for crate::fs::FileTimes {}
    pub struct FileType { inner: usize }
    impl crate::fs::FileType {
        pub fn is_dir(&self) -> bool;
        pub fn is_file(&self) -> bool;
        pub fn is_symlink(&self) -> bool;
    }
    impl crate::clone::Clone for crate::fs::FileType { fn clone(&self) -> crate::fs::FileType; }
    impl crate::fmt::Debug for crate::fs::FileType { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl crate::hash::Hash for crate::fs::FileType { fn hash<__H: crate::hash::Hasher>(&self, state: &mut __H); }
    impl crate::cmp::PartialEq for crate::fs::FileType { fn eq(&self, other: &crate::fs::FileType) -> bool; }
    impl crate::marker::Copy for crate::fs::FileType {}
    impl crate::cmp::Eq for crate::fs::FileType {}
    pub struct Metadata { inner: usize }
    impl crate::fs::Metadata {
        pub fn file_type(&self) -> crate::fs::FileType;
        pub fn is_dir(&self) -> bool;
        pub fn is_file(&self) -> bool;
        pub fn is_symlink(&self) -> bool;
        pub fn len(&self) -> u64;
        pub fn permissions(&self) -> crate::fs::Permissions;
        pub fn modified(&self) -> crate::io::Result<crate::time::SystemTime>;
        pub fn accessed(&self) -> crate::io::Result<crate::time::SystemTime>;
        pub fn created(&self) -> crate::io::Result<crate::time::SystemTime>;
    }
    impl crate::clone::Clone for crate::fs::Metadata { fn clone(&self) -> crate::fs::Metadata; }
    impl crate::fmt::Debug for crate::fs::Metadata { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    pub struct OpenOptions { inner: usize }
    impl crate::fs::OpenOptions {
        pub fn new() -> Self;
        pub fn read(&mut self, read: bool) -> &mut Self;
        pub fn write(&mut self, write: bool) -> &mut Self;
        pub fn append(&mut self, append: bool) -> &mut Self;
        pub fn truncate(&mut self, truncate: bool) -> &mut Self;
        pub fn create(&mut self, create: bool) -> &mut Self;
        pub fn create_new(&mut self, create_new: bool) -> &mut Self;
        pub fn open<P: crate::convert::AsRef<crate::path::Path>>(&self, path: P) -> crate::io::Result<crate::fs::File>;
    }
    impl crate::clone::Clone for crate::fs::OpenOptions { fn clone(&self) -> crate::fs::OpenOptions; }
    impl crate::fmt::Debug for crate::fs::OpenOptions { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    pub struct Permissions { inner: usize }
    impl crate::fs::Permissions {
        pub fn readonly(&self) -> bool;
        pub fn set_readonly(&mut self, readonly: bool);
    }
    impl crate::clone::Clone for crate::fs::Permissions { fn clone(&self) -> crate::fs::Permissions; }
    impl crate::fmt::Debug for crate::fs::Permissions { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl crate::cmp::PartialEq for crate::fs::Permissions { fn eq(&self, other: &crate::fs::Permissions) -> bool; }
    impl crate::cmp::Eq for crate::fs::Permissions {}
    pub struct ReadDir { inner: crate::vec::Vec<u8> }
    impl crate::fmt::Debug for crate::fs::ReadDir { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl crate::iter::Iterator for crate::fs::ReadDir { type Item = crate::result::Result<crate::fs::DirEntry, crate::io::Error>; fn next(&mut self) -> crate::option::Option<crate::io::Result<crate::fs::DirEntry>>; }
    impl crate::fmt::Debug for crate::fs::File { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl crate::io::Seek for crate::fs::File { fn seek(&mut self, pos: crate::io::SeekFrom) -> crate::io::Result<u64>; }
}
pub mod path {
    use crate::convert::From;
    use crate::marker::Sized;
    use crate::ops::Deref;
    use crate::option::Option;
    use crate::string::String;

    pub struct Path { inner: str }
    pub struct PathBuf { inner: String }
    impl Path {
        pub fn new<S: AsRef<str> + ?Sized>(s: &S) -> &Path;
        pub fn to_path_buf(&self) -> PathBuf;
        pub fn to_str(&self) -> Option<&str>;
        pub fn exists(&self) -> bool;
        pub fn parent(&self) -> Option<&Path>;
        pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf;
    }
    impl PathBuf { pub fn new() -> PathBuf; pub fn push<P: AsRef<Path>>(&mut self, path: P); pub fn as_path(&self) -> &Path; }
    impl Deref for PathBuf { type Target = Path; fn deref(&self) -> &Path; }
    impl AsRef<Path> for str { fn as_ref(&self) -> &Path; }
    impl AsRef<Path> for String { fn as_ref(&self) -> &Path; }
    impl AsRef<Path> for Path { fn as_ref(&self) -> &Path; }
    impl AsRef<Path> for PathBuf { fn as_ref(&self) -> &Path; }
    impl From<&str> for PathBuf { fn from(s: &str) -> PathBuf; }
    impl From<String> for PathBuf { fn from(s: String) -> PathBuf; }
    impl crate::fmt::Debug for crate::path::Path { fn fmt(&self, formatter: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl crate::hash::Hash for crate::path::Path { fn hash<H: crate::hash::Hasher>(&self, h: &mut H); }
    impl crate::cmp::Ord for crate::path::Path { fn cmp(&self, other: &crate::path::Path) -> crate::cmp::Ordering; }
    impl crate::borrow::ToOwned for crate::path::Path { type Owned = crate::path::PathBuf; fn to_owned(&self) -> crate::path::PathBuf; }
    impl crate::cmp::Eq for crate::path::Path {}
    impl crate::borrow::Borrow<crate::path::Path> for crate::path::PathBuf { fn borrow(&self) -> &crate::path::Path; }
    impl crate::clone::Clone for crate::path::PathBuf { fn clone(&self) -> Self; }
    impl crate::fmt::Debug for crate::path::PathBuf { fn fmt(&self, formatter: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl crate::default::Default for crate::path::PathBuf { fn default() -> Self; }
    impl crate::ops::DerefMut for crate::path::PathBuf { fn deref_mut(&mut self) -> &mut crate::path::Path; }
    impl<T: ?Sized + crate::convert::AsRef<crate::ffi::OsStr>> From<&T> for crate::path::PathBuf { fn from(s: &T) -> crate::path::PathBuf; }
    impl crate::str::FromStr for crate::path::PathBuf { type Err = crate::convert::Infallible; fn from_str(s: &str) -> crate::result::Result<Self, Self::Err>; }
    impl crate::hash::Hash for crate::path::PathBuf { fn hash<H: crate::hash::Hasher>(&self, h: &mut H); }
    impl crate::cmp::Ord for crate::path::PathBuf { fn cmp(&self, other: &crate::path::PathBuf) -> crate::cmp::Ordering; }
    impl crate::cmp::Eq for crate::path::PathBuf {}
}
