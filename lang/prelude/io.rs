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
    }
    pub trait Write {
        fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize>;
        fn flush(&mut self) -> crate::io::Result<()>;
        fn write_all(&mut self, buf: &[u8]) -> crate::io::Result<()> {}
        fn write_fmt(&mut self, args: Arguments<'_>) -> crate::io::Result<()> {}
        fn by_ref(&mut self) -> &mut Self where Self: Sized {}
    }
    pub trait BufRead: Read {
        fn fill_buf(&mut self) -> crate::io::Result<&[u8]>;
        fn consume(&mut self, amount: usize);
        fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> crate::io::Result<usize> {}
        fn skip_until(&mut self, byte: u8) -> crate::io::Result<usize> {}
        fn read_line(&mut self, buf: &mut String) -> crate::io::Result<usize> {}
        fn lines(self) -> crate::io::Lines<Self> where Self: Sized {}
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
}
