//! `os`: what Unix has of its own.
pub mod os {
    pub mod raw {
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
        pub use crate::ffi::c_void;
    }
    pub mod fd {
        use crate::clone::Clone;
        use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
        use crate::default::Default;
        use crate::fmt::Debug;
        use crate::hash::Hash;
        use crate::marker::{Copy, Sized};

        #[derive(Copy, Clone, Debug)]
        pub struct BorrowedFd<'fd> { m: crate::marker::PhantomData<&'fd ()> }
        impl crate::os::fd::BorrowedFd<'_> {
            pub const unsafe fn borrow_raw(fd: crate::os::fd::RawFd) -> Self;
        }
        impl crate::os::fd::BorrowedFd<'_> {
            pub fn try_clone_to_owned(&self) -> crate::io::Result<crate::os::fd::OwnedFd>;
        }
        impl crate::os::fd::AsFd for crate::os::fd::BorrowedFd<'_> { fn as_fd(&self) -> crate::os::fd::BorrowedFd<'_>; }
        impl crate::os::fd::AsRawFd for crate::os::fd::BorrowedFd<'_> { fn as_raw_fd(&self) -> crate::os::fd::RawFd; }
        impl crate::io::IsTerminal for crate::os::fd::BorrowedFd<'_> { fn is_terminal(&self) -> bool; }
        #[derive(Debug)]
        pub struct OwnedFd { inner: u64 }
        impl crate::os::fd::OwnedFd {
            pub fn try_clone(&self) -> crate::io::Result<Self>;
        }
        impl crate::os::fd::AsFd for crate::os::fd::OwnedFd { fn as_fd(&self) -> crate::os::fd::BorrowedFd<'_>; }
        impl crate::os::fd::AsRawFd for crate::os::fd::OwnedFd { fn as_raw_fd(&self) -> crate::os::fd::RawFd; }
        impl crate::ops::Drop for crate::os::fd::OwnedFd { fn drop(&mut self); }
        impl crate::convert::From<crate::process::ChildStderr> for crate::os::fd::OwnedFd { fn from(child_stderr: crate::process::ChildStderr) -> crate::os::fd::OwnedFd; }
        impl crate::convert::From<crate::process::ChildStdin> for crate::os::fd::OwnedFd { fn from(child_stdin: crate::process::ChildStdin) -> crate::os::fd::OwnedFd; }
        impl crate::convert::From<crate::process::ChildStdout> for crate::os::fd::OwnedFd { fn from(child_stdout: crate::process::ChildStdout) -> crate::os::fd::OwnedFd; }
        impl crate::convert::From<crate::fs::File> for crate::os::fd::OwnedFd { fn from(file: crate::fs::File) -> crate::os::fd::OwnedFd; }
        impl crate::convert::From<crate::os::fd::OwnedFd> for crate::process::ChildStderr { fn from(fd: crate::os::fd::OwnedFd) -> crate::process::ChildStderr; }
        impl crate::convert::From<crate::os::fd::OwnedFd> for crate::process::ChildStdin { fn from(fd: crate::os::fd::OwnedFd) -> crate::process::ChildStdin; }
        impl crate::convert::From<crate::os::fd::OwnedFd> for crate::process::ChildStdout { fn from(fd: crate::os::fd::OwnedFd) -> crate::process::ChildStdout; }
        impl crate::convert::From<crate::os::fd::OwnedFd> for crate::fs::File { fn from(owned_fd: crate::os::fd::OwnedFd) -> Self; }
        impl crate::convert::From<crate::os::fd::OwnedFd> for crate::io::PipeReader { fn from(owned_fd: crate::os::fd::OwnedFd) -> Self; }
        impl crate::convert::From<crate::os::fd::OwnedFd> for crate::io::PipeWriter { fn from(owned_fd: crate::os::fd::OwnedFd) -> Self; }
        impl crate::convert::From<crate::os::fd::OwnedFd> for crate::process::Stdio { fn from(fd: crate::os::fd::OwnedFd) -> crate::process::Stdio; }
        impl crate::convert::From<crate::os::fd::OwnedFd> for crate::net::TcpListener { fn from(owned_fd: crate::os::fd::OwnedFd) -> Self; }
        impl crate::convert::From<crate::os::fd::OwnedFd> for crate::net::TcpStream { fn from(owned_fd: crate::os::fd::OwnedFd) -> Self; }
        impl crate::convert::From<crate::os::fd::OwnedFd> for crate::net::UdpSocket { fn from(owned_fd: crate::os::fd::OwnedFd) -> Self; }
        impl crate::convert::From<crate::os::fd::OwnedFd> for crate::os::unix::net::UnixDatagram { fn from(owned: crate::os::fd::OwnedFd) -> Self; }
        impl crate::convert::From<crate::os::fd::OwnedFd> for crate::os::unix::net::UnixListener { fn from(fd: crate::os::fd::OwnedFd) -> crate::os::unix::net::UnixListener; }
        impl crate::convert::From<crate::os::fd::OwnedFd> for crate::os::unix::net::UnixStream { fn from(owned: crate::os::fd::OwnedFd) -> Self; }
        impl crate::convert::From<crate::io::PipeReader> for crate::os::fd::OwnedFd { fn from(pipe: crate::io::PipeReader) -> Self; }
        impl crate::convert::From<crate::io::PipeWriter> for crate::os::fd::OwnedFd { fn from(pipe: crate::io::PipeWriter) -> Self; }
        impl crate::convert::From<crate::net::TcpListener> for crate::os::fd::OwnedFd { fn from(tcp_listener: crate::net::TcpListener) -> crate::os::fd::OwnedFd; }
        impl crate::convert::From<crate::net::TcpStream> for crate::os::fd::OwnedFd { fn from(tcp_stream: crate::net::TcpStream) -> crate::os::fd::OwnedFd; }
        impl crate::convert::From<crate::net::UdpSocket> for crate::os::fd::OwnedFd { fn from(udp_socket: crate::net::UdpSocket) -> crate::os::fd::OwnedFd; }
        impl crate::convert::From<crate::os::unix::net::UnixDatagram> for crate::os::fd::OwnedFd { fn from(unix_datagram: crate::os::unix::net::UnixDatagram) -> crate::os::fd::OwnedFd; }
        impl crate::convert::From<crate::os::unix::net::UnixListener> for crate::os::fd::OwnedFd { fn from(listener: crate::os::unix::net::UnixListener) -> crate::os::fd::OwnedFd; }
        impl crate::convert::From<crate::os::unix::net::UnixStream> for crate::os::fd::OwnedFd { fn from(unix_stream: crate::os::unix::net::UnixStream) -> crate::os::fd::OwnedFd; }
        impl crate::os::fd::FromRawFd for crate::os::fd::OwnedFd { unsafe fn from_raw_fd(fd: crate::os::fd::RawFd) -> Self; }
        impl crate::os::fd::IntoRawFd for crate::os::fd::OwnedFd { fn into_raw_fd(self) -> crate::os::fd::RawFd; }
        impl crate::io::IsTerminal for crate::os::fd::OwnedFd { fn is_terminal(&self) -> bool; }
        pub trait AsFd { fn as_fd(&self) -> crate::os::fd::BorrowedFd<'_>; }
        pub trait AsRawFd { fn as_raw_fd(&self) -> crate::os::fd::RawFd; }
        pub trait FromRawFd { unsafe fn from_raw_fd(fd: crate::os::fd::RawFd) -> Self; }
        pub trait IntoRawFd { fn into_raw_fd(self) -> crate::os::fd::RawFd; }
        pub type RawFd = crate::os::raw::c_int;
        impl crate::os::fd::AsFd for crate::fs::File { fn as_fd(&self) -> crate::os::fd::BorrowedFd<'_>; }
        impl crate::os::fd::AsRawFd for crate::fs::File { fn as_raw_fd(&self) -> crate::os::fd::RawFd; }
        impl crate::convert::From<crate::fs::File> for crate::os::fd::OwnedFd { fn from(file: crate::fs::File) -> crate::os::fd::OwnedFd; }
        impl crate::convert::From<crate::os::fd::OwnedFd> for crate::fs::File { fn from(owned_fd: crate::os::fd::OwnedFd) -> Self; }
        impl crate::os::fd::FromRawFd for crate::fs::File { unsafe fn from_raw_fd(fd: crate::os::fd::RawFd) -> crate::fs::File; }
        impl crate::os::fd::IntoRawFd for crate::fs::File { fn into_raw_fd(self) -> crate::os::fd::RawFd; }
        impl crate::os::fd::AsFd for crate::io::Stdin { fn as_fd(&self) -> crate::os::fd::BorrowedFd<'_>; }
        impl crate::os::fd::AsRawFd for crate::io::Stdin { fn as_raw_fd(&self) -> crate::os::fd::RawFd; }
        impl crate::os::fd::AsFd for crate::io::Stdout { fn as_fd(&self) -> crate::os::fd::BorrowedFd<'_>; }
        impl crate::os::fd::AsRawFd for crate::io::Stdout { fn as_raw_fd(&self) -> crate::os::fd::RawFd; }
        impl crate::os::fd::AsFd for crate::io::Stderr { fn as_fd(&self) -> crate::os::fd::BorrowedFd<'_>; }
        impl crate::os::fd::AsRawFd for crate::io::Stderr { fn as_raw_fd(&self) -> crate::os::fd::RawFd; }
        impl<'a> crate::os::fd::AsFd for crate::io::StdinLock<'a> { fn as_fd(&self) -> crate::os::fd::BorrowedFd<'_>; }
        impl<'a> crate::os::fd::AsRawFd for crate::io::StdinLock<'a> { fn as_raw_fd(&self) -> crate::os::fd::RawFd; }
        impl<'a> crate::os::fd::AsFd for crate::io::StdoutLock<'a> { fn as_fd(&self) -> crate::os::fd::BorrowedFd<'_>; }
        impl<'a> crate::os::fd::AsRawFd for crate::io::StdoutLock<'a> { fn as_raw_fd(&self) -> crate::os::fd::RawFd; }
        impl<'a> crate::os::fd::AsFd for crate::io::StderrLock<'a> { fn as_fd(&self) -> crate::os::fd::BorrowedFd<'_>; }
        impl<'a> crate::os::fd::AsRawFd for crate::io::StderrLock<'a> { fn as_raw_fd(&self) -> crate::os::fd::RawFd; }
        impl crate::os::fd::AsFd for crate::process::ChildStdin { fn as_fd(&self) -> crate::os::fd::BorrowedFd<'_>; }
        impl crate::os::fd::AsRawFd for crate::process::ChildStdin { fn as_raw_fd(&self) -> crate::os::fd::RawFd; }
        impl crate::convert::From<crate::process::ChildStdin> for crate::os::fd::OwnedFd { fn from(child_stdin: crate::process::ChildStdin) -> crate::os::fd::OwnedFd; }
        impl crate::convert::From<crate::os::fd::OwnedFd> for crate::process::ChildStdin { fn from(fd: crate::os::fd::OwnedFd) -> crate::process::ChildStdin; }
        impl crate::os::fd::IntoRawFd for crate::process::ChildStdin { fn into_raw_fd(self) -> crate::os::fd::RawFd; }
        impl crate::os::fd::AsFd for crate::process::ChildStdout { fn as_fd(&self) -> crate::os::fd::BorrowedFd<'_>; }
        impl crate::os::fd::AsRawFd for crate::process::ChildStdout { fn as_raw_fd(&self) -> crate::os::fd::RawFd; }
        impl crate::convert::From<crate::process::ChildStdout> for crate::os::fd::OwnedFd { fn from(child_stdout: crate::process::ChildStdout) -> crate::os::fd::OwnedFd; }
        impl crate::convert::From<crate::os::fd::OwnedFd> for crate::process::ChildStdout { fn from(fd: crate::os::fd::OwnedFd) -> crate::process::ChildStdout; }
        impl crate::os::fd::IntoRawFd for crate::process::ChildStdout { fn into_raw_fd(self) -> crate::os::fd::RawFd; }
        impl crate::os::fd::AsFd for crate::process::ChildStderr { fn as_fd(&self) -> crate::os::fd::BorrowedFd<'_>; }
        impl crate::os::fd::AsRawFd for crate::process::ChildStderr { fn as_raw_fd(&self) -> crate::os::fd::RawFd; }
        impl crate::convert::From<crate::process::ChildStderr> for crate::os::fd::OwnedFd { fn from(child_stderr: crate::process::ChildStderr) -> crate::os::fd::OwnedFd; }
        impl crate::convert::From<crate::os::fd::OwnedFd> for crate::process::ChildStderr { fn from(fd: crate::os::fd::OwnedFd) -> crate::process::ChildStderr; }
        impl crate::os::fd::IntoRawFd for crate::process::ChildStderr { fn into_raw_fd(self) -> crate::os::fd::RawFd; }
        impl<T: crate::os::fd::AsFd + ?crate::marker::Sized> crate::os::fd::AsFd for crate::boxed::Box<T> { fn as_fd(&self) -> crate::os::fd::BorrowedFd<'_>; }
        impl<T: crate::os::fd::AsRawFd> crate::os::fd::AsRawFd for crate::boxed::Box<T> { fn as_raw_fd(&self) -> crate::os::fd::RawFd; }
        impl<T: crate::os::fd::AsFd + ?crate::marker::Sized> crate::os::fd::AsFd for crate::rc::Rc<T> { fn as_fd(&self) -> crate::os::fd::BorrowedFd<'_>; }
        impl<T: crate::os::fd::AsRawFd> crate::os::fd::AsRawFd for crate::rc::Rc<T> { fn as_raw_fd(&self) -> crate::os::fd::RawFd; }
        impl<T: crate::os::fd::AsFd + ?crate::marker::Sized> crate::os::fd::AsFd for crate::sync::Arc<T> { fn as_fd(&self) -> crate::os::fd::BorrowedFd<'_>; }
        impl<T: crate::os::fd::AsRawFd> crate::os::fd::AsRawFd for crate::sync::Arc<T> { fn as_raw_fd(&self) -> crate::os::fd::RawFd; }
    }
    pub mod unix {
        pub mod io {
            pub use crate::os::fd::*;
        }
        pub mod ffi {
            use crate::clone::Clone;
            use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
            use crate::default::Default;
            use crate::fmt::Debug;
            use crate::hash::Hash;
            use crate::marker::{Copy, Sized};
            pub trait OsStrExt { fn from_bytes(slice: &[u8]) -> &Self; fn as_bytes(&self) -> &[u8] ; }
            pub trait OsStringExt { fn from_vec(vec: crate::vec::Vec<u8>) -> Self; fn into_vec(self) -> crate::vec::Vec<u8> ; }
            impl crate::os::unix::ffi::OsStrExt for crate::ffi::OsStr { fn from_bytes(slice: &[u8]) -> &crate::ffi::OsStr; fn as_bytes(&self) -> &[u8]; }
            impl crate::os::unix::ffi::OsStringExt for crate::ffi::OsString { fn from_vec(vec: crate::vec::Vec<u8>) -> crate::ffi::OsString; fn into_vec(self) -> crate::vec::Vec<u8>; }
        }
        pub mod fs {
            use crate::clone::Clone;
            use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
            use crate::default::Default;
            use crate::fmt::Debug;
            use crate::hash::Hash;
            use crate::marker::{Copy, Sized};
            pub fn chown<P: crate::convert::AsRef<crate::path::Path>>(dir: P, uid: crate::option::Option<u32>, gid: crate::option::Option<u32>) -> crate::io::Result<()>;
            pub fn chroot<P: crate::convert::AsRef<crate::path::Path>>(dir: P) -> crate::io::Result<()>;
            pub fn fchown<F: crate::os::fd::AsFd>(fd: F, uid: crate::option::Option<u32>, gid: crate::option::Option<u32>) -> crate::io::Result<()>;
            pub fn lchown<P: crate::convert::AsRef<crate::path::Path>>(dir: P, uid: crate::option::Option<u32>, gid: crate::option::Option<u32>) -> crate::io::Result<()>;
            pub fn symlink<P: crate::convert::AsRef<crate::path::Path>, Q: crate::convert::AsRef<crate::path::Path>>(original: P, link: Q) -> crate::io::Result<()>;
            pub trait DirBuilderExt { fn mode(&mut self, mode: u32) -> &mut Self; }
            pub trait DirEntryExt { fn ino(&self) -> u64; }
            pub trait FileTypeExt { fn is_block_device(&self) -> bool; fn is_char_device(&self) -> bool; fn is_fifo(&self) -> bool; fn is_socket(&self) -> bool; }
            pub trait MetadataExt { fn dev(&self) -> u64; fn ino(&self) -> u64; fn mode(&self) -> u32; fn nlink(&self) -> u64; fn uid(&self) -> u32; fn gid(&self) -> u32; fn rdev(&self) -> u64; fn size(&self) -> u64; fn atime(&self) -> i64; fn atime_nsec(&self) -> i64; fn mtime(&self) -> i64; fn mtime_nsec(&self) -> i64; fn ctime(&self) -> i64; fn ctime_nsec(&self) -> i64; fn blksize(&self) -> u64; fn blocks(&self) -> u64; }
            pub trait OpenOptionsExt { fn mode(&mut self, mode: u32) -> &mut Self; fn custom_flags(&mut self, flags: i32) -> &mut Self; }
            pub trait PermissionsExt { fn mode(&self) -> u32; fn set_mode(&mut self, mode: u32); fn from_mode(mode: u32) -> Self; }
            impl crate::os::unix::fs::FileExt for crate::fs::File { fn read_at(&self, buf: &mut [u8], offset: u64) -> crate::io::Result<usize>; fn write_at(&self, buf: &[u8], offset: u64) -> crate::io::Result<usize>; fn read_exact_at(&self, buf: &mut [u8], offset: u64) -> crate::io::Result<()>; fn write_all_at(&self, buf: &[u8], offset: u64) -> crate::io::Result<()>; }
            impl crate::os::unix::fs::MetadataExt for crate::fs::Metadata { fn dev(&self) -> u64; fn ino(&self) -> u64; fn mode(&self) -> u32; fn nlink(&self) -> u64; fn uid(&self) -> u32; fn gid(&self) -> u32; fn rdev(&self) -> u64; fn size(&self) -> u64; fn atime(&self) -> i64; fn atime_nsec(&self) -> i64; fn mtime(&self) -> i64; fn mtime_nsec(&self) -> i64; fn ctime(&self) -> i64; fn ctime_nsec(&self) -> i64; fn blksize(&self) -> u64; fn blocks(&self) -> u64; }
            impl crate::os::unix::fs::OpenOptionsExt for crate::fs::OpenOptions { fn mode(&mut self, mode: u32) -> &mut crate::fs::OpenOptions; fn custom_flags(&mut self, flags: i32) -> &mut crate::fs::OpenOptions; }
            impl crate::os::unix::fs::PermissionsExt for crate::fs::Permissions { fn mode(&self) -> u32; fn set_mode(&mut self, mode: u32); fn from_mode(mode: u32) -> crate::fs::Permissions; }
            impl crate::os::unix::fs::DirEntryExt for crate::fs::DirEntry { fn ino(&self) -> u64; }
            impl crate::os::unix::fs::DirEntryExt2 for crate::fs::DirEntry { }
            impl crate::os::unix::fs::FileTypeExt for crate::fs::FileType { fn is_block_device(&self) -> bool; fn is_char_device(&self) -> bool; fn is_fifo(&self) -> bool; fn is_socket(&self) -> bool; }
            impl crate::os::unix::fs::DirBuilderExt for crate::fs::DirBuilder { fn mode(&mut self, mode: u32) -> &mut crate::fs::DirBuilder; }
        }
        pub mod net {
            use crate::clone::Clone;
            use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
            use crate::default::Default;
            use crate::fmt::Debug;
            use crate::hash::Hash;
            use crate::marker::{Copy, Sized};
            #[derive(Debug)]
            pub struct Incoming<'a> { m: crate::marker::PhantomData<&'a ()> }
            impl<'a> crate::iter::Iterator for crate::os::unix::net::Incoming<'a> { type Item = crate::result::Result<crate::os::unix::net::UnixStream, crate::io::Error>; fn next(&mut self) -> crate::option::Option<crate::io::Result<crate::os::unix::net::UnixStream>>; }
            #[derive(Clone, Debug)]
            pub struct SocketAddr { inner: u64 }
            impl crate::os::unix::net::SocketAddr {
                pub fn from_pathname<P>(path: P) -> crate::io::Result<crate::os::unix::net::SocketAddr> where P: crate::convert::AsRef<crate::path::Path>;
                pub fn is_unnamed(&self) -> bool;
                pub fn as_pathname(&self) -> crate::option::Option<&crate::path::Path>;
            }
            #[derive(Debug)]
            pub struct UnixDatagram { inner: u64 }
            impl crate::os::unix::net::UnixDatagram {
                pub fn bind<P: crate::convert::AsRef<crate::path::Path>>(path: P) -> crate::io::Result<crate::os::unix::net::UnixDatagram>;
                pub fn bind_addr(socket_addr: &crate::os::unix::net::SocketAddr) -> crate::io::Result<crate::os::unix::net::UnixDatagram>;
                pub fn unbound() -> crate::io::Result<crate::os::unix::net::UnixDatagram>;
                pub fn pair() -> crate::io::Result<(crate::os::unix::net::UnixDatagram, crate::os::unix::net::UnixDatagram)>;
                pub fn connect<P: crate::convert::AsRef<crate::path::Path>>(&self, path: P) -> crate::io::Result<()>;
                pub fn connect_addr(&self, socket_addr: &crate::os::unix::net::SocketAddr) -> crate::io::Result<()>;
                pub fn try_clone(&self) -> crate::io::Result<crate::os::unix::net::UnixDatagram>;
                pub fn local_addr(&self) -> crate::io::Result<crate::os::unix::net::SocketAddr>;
                pub fn peer_addr(&self) -> crate::io::Result<crate::os::unix::net::SocketAddr>;
                pub fn recv_from(&self, buf: &mut [u8]) -> crate::io::Result<(usize, crate::os::unix::net::SocketAddr)>;
                pub fn recv(&self, buf: &mut [u8]) -> crate::io::Result<usize>;
                pub fn send_to<P: crate::convert::AsRef<crate::path::Path>>(&self, buf: &[u8], path: P) -> crate::io::Result<usize>;
                pub fn send_to_addr(&self, buf: &[u8], socket_addr: &crate::os::unix::net::SocketAddr) -> crate::io::Result<usize>;
                pub fn send(&self, buf: &[u8]) -> crate::io::Result<usize>;
                pub fn set_read_timeout(&self, timeout: crate::option::Option<crate::time::Duration>) -> crate::io::Result<()>;
                pub fn set_write_timeout(&self, timeout: crate::option::Option<crate::time::Duration>) -> crate::io::Result<()>;
                pub fn read_timeout(&self) -> crate::io::Result<crate::option::Option<crate::time::Duration>>;
                pub fn write_timeout(&self) -> crate::io::Result<crate::option::Option<crate::time::Duration>>;
                pub fn set_nonblocking(&self, nonblocking: bool) -> crate::io::Result<()>;
                pub fn take_error(&self) -> crate::io::Result<crate::option::Option<crate::io::Error>>;
                pub fn shutdown(&self, how: crate::net::Shutdown) -> crate::io::Result<()>;
            }
            impl crate::os::fd::AsFd for crate::os::unix::net::UnixDatagram { fn as_fd(&self) -> crate::os::fd::BorrowedFd<'_>; }
            impl crate::os::fd::AsRawFd for crate::os::unix::net::UnixDatagram { fn as_raw_fd(&self) -> crate::os::fd::RawFd; }
            impl crate::convert::From<crate::os::fd::OwnedFd> for crate::os::unix::net::UnixDatagram { fn from(owned: crate::os::fd::OwnedFd) -> Self; }
            impl crate::convert::From<crate::os::unix::net::UnixDatagram> for crate::os::fd::OwnedFd { fn from(unix_datagram: crate::os::unix::net::UnixDatagram) -> crate::os::fd::OwnedFd; }
            impl crate::os::fd::FromRawFd for crate::os::unix::net::UnixDatagram { unsafe fn from_raw_fd(fd: crate::os::fd::RawFd) -> crate::os::unix::net::UnixDatagram; }
            impl crate::os::fd::IntoRawFd for crate::os::unix::net::UnixDatagram { fn into_raw_fd(self) -> crate::os::fd::RawFd; }
            #[derive(Debug)]
            pub struct UnixListener { inner: u64 }
            impl crate::os::unix::net::UnixListener {
                pub fn bind<P: crate::convert::AsRef<crate::path::Path>>(path: P) -> crate::io::Result<crate::os::unix::net::UnixListener>;
                pub fn bind_addr(socket_addr: &crate::os::unix::net::SocketAddr) -> crate::io::Result<crate::os::unix::net::UnixListener>;
                pub fn accept(&self) -> crate::io::Result<(crate::os::unix::net::UnixStream, crate::os::unix::net::SocketAddr)>;
                pub fn try_clone(&self) -> crate::io::Result<crate::os::unix::net::UnixListener>;
                pub fn local_addr(&self) -> crate::io::Result<crate::os::unix::net::SocketAddr>;
                pub fn set_nonblocking(&self, nonblocking: bool) -> crate::io::Result<()>;
                pub fn take_error(&self) -> crate::io::Result<crate::option::Option<crate::io::Error>>;
                pub fn incoming(&self) -> crate::os::unix::net::Incoming<'_>;
            }
            impl crate::os::fd::AsFd for crate::os::unix::net::UnixListener { fn as_fd(&self) -> crate::os::fd::BorrowedFd<'_>; }
            impl crate::os::fd::AsRawFd for crate::os::unix::net::UnixListener { fn as_raw_fd(&self) -> crate::os::fd::RawFd; }
            impl crate::convert::From<crate::os::fd::OwnedFd> for crate::os::unix::net::UnixListener { fn from(fd: crate::os::fd::OwnedFd) -> crate::os::unix::net::UnixListener; }
            impl crate::convert::From<crate::os::unix::net::UnixListener> for crate::os::fd::OwnedFd { fn from(listener: crate::os::unix::net::UnixListener) -> crate::os::fd::OwnedFd; }
            impl crate::os::fd::FromRawFd for crate::os::unix::net::UnixListener { unsafe fn from_raw_fd(fd: crate::os::fd::RawFd) -> crate::os::unix::net::UnixListener; }
            impl<'a> crate::iter::IntoIterator for &'a crate::os::unix::net::UnixListener { type Item = crate::result::Result<crate::os::unix::net::UnixStream, crate::io::Error>; type IntoIter = crate::os::unix::net::Incoming<'a>; fn into_iter(self) -> crate::os::unix::net::Incoming<'a>; }
            impl crate::os::fd::IntoRawFd for crate::os::unix::net::UnixListener { fn into_raw_fd(self) -> crate::os::fd::RawFd; }
            #[derive(Debug)]
            pub struct UnixStream { inner: u64 }
            impl crate::os::unix::net::UnixStream {
                pub fn connect<P: crate::convert::AsRef<crate::path::Path>>(path: P) -> crate::io::Result<crate::os::unix::net::UnixStream>;
                pub fn connect_addr(socket_addr: &crate::os::unix::net::SocketAddr) -> crate::io::Result<crate::os::unix::net::UnixStream>;
                pub fn pair() -> crate::io::Result<(crate::os::unix::net::UnixStream, crate::os::unix::net::UnixStream)>;
                pub fn try_clone(&self) -> crate::io::Result<crate::os::unix::net::UnixStream>;
                pub fn local_addr(&self) -> crate::io::Result<crate::os::unix::net::SocketAddr>;
                pub fn peer_addr(&self) -> crate::io::Result<crate::os::unix::net::SocketAddr>;
                pub fn set_read_timeout(&self, timeout: crate::option::Option<crate::time::Duration>) -> crate::io::Result<()>;
                pub fn set_write_timeout(&self, timeout: crate::option::Option<crate::time::Duration>) -> crate::io::Result<()>;
                pub fn read_timeout(&self) -> crate::io::Result<crate::option::Option<crate::time::Duration>>;
                pub fn write_timeout(&self) -> crate::io::Result<crate::option::Option<crate::time::Duration>>;
                pub fn set_nonblocking(&self, nonblocking: bool) -> crate::io::Result<()>;
                pub fn take_error(&self) -> crate::io::Result<crate::option::Option<crate::io::Error>>;
                pub fn shutdown(&self, how: crate::net::Shutdown) -> crate::io::Result<()>;
            }
            impl crate::os::fd::AsFd for crate::os::unix::net::UnixStream { fn as_fd(&self) -> crate::os::fd::BorrowedFd<'_>; }
            impl crate::os::fd::AsRawFd for crate::os::unix::net::UnixStream { fn as_raw_fd(&self) -> crate::os::fd::RawFd; }
            impl crate::convert::From<crate::os::fd::OwnedFd> for crate::os::unix::net::UnixStream { fn from(owned: crate::os::fd::OwnedFd) -> Self; }
            impl crate::convert::From<crate::os::unix::net::UnixStream> for crate::os::fd::OwnedFd { fn from(unix_stream: crate::os::unix::net::UnixStream) -> crate::os::fd::OwnedFd; }
            impl crate::os::fd::FromRawFd for crate::os::unix::net::UnixStream { unsafe fn from_raw_fd(fd: crate::os::fd::RawFd) -> crate::os::unix::net::UnixStream; }
            impl crate::os::fd::IntoRawFd for crate::os::unix::net::UnixStream { fn into_raw_fd(self) -> crate::os::fd::RawFd; }
            impl<'a> crate::io::Read for &'a crate::os::unix::net::UnixStream { fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize>; }
            impl crate::io::Read for crate::os::unix::net::UnixStream { fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize>; }
            impl<'a> crate::io::Write for &'a crate::os::unix::net::UnixStream { fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize>; fn flush(&mut self) -> crate::io::Result<()>; }
            impl crate::io::Write for crate::os::unix::net::UnixStream { fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize>; fn flush(&mut self) -> crate::io::Result<()>; }
        }
        pub mod process {
            use crate::clone::Clone;
            use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
            use crate::default::Default;
            use crate::fmt::Debug;
            use crate::hash::Hash;
            use crate::marker::{Copy, Sized};
            pub fn parent_id() -> u32;
            pub trait CommandExt { fn uid(&mut self, id: u32) -> &mut crate::process::Command; fn gid(&mut self, id: u32) -> &mut crate::process::Command; fn groups(&mut self, groups: &[u32]) -> &mut crate::process::Command; unsafe fn pre_exec<F>(&mut self, f: F) -> &mut crate::process::Command where F: crate::ops::FnMut() -> crate::io::Result<()> + crate::marker::Send + crate::marker::Sync + 'static; fn exec(&mut self) -> crate::io::Error; fn arg0<S>(&mut self, arg: S) -> &mut crate::process::Command where S: crate::convert::AsRef<crate::ffi::OsStr>; fn process_group(&mut self, pgroup: i32) -> &mut crate::process::Command; fn chroot<P: crate::convert::AsRef<crate::path::Path>>(&mut self, dir: P) -> &mut crate::process::Command; fn setsid(&mut self, setsid: bool) -> &mut crate::process::Command; unsafe fn before_exec<F>(&mut self, f: F) -> &mut crate::process::Command where F: crate::ops::FnMut() -> crate::io::Result<()> + crate::marker::Send + crate::marker::Sync + 'static {} }
            pub trait ExitStatusExt { fn from_raw(raw: i32) -> Self; fn signal(&self) -> crate::option::Option<i32>; fn core_dumped(&self) -> bool; fn stopped_signal(&self) -> crate::option::Option<i32>; fn continued(&self) -> bool; fn into_raw(self) -> i32; }
            impl crate::os::unix::process::CommandExt for crate::process::Command { fn uid(&mut self, id: u32) -> &mut crate::process::Command; fn gid(&mut self, id: u32) -> &mut crate::process::Command; unsafe fn pre_exec<F>(&mut self, f: F) -> &mut crate::process::Command where F: crate::ops::FnMut() -> crate::io::Result<()> + crate::marker::Send + crate::marker::Sync + 'static; fn exec(&mut self) -> crate::io::Error; fn arg0<S>(&mut self, arg: S) -> &mut crate::process::Command where S: crate::convert::AsRef<crate::ffi::OsStr>; fn process_group(&mut self, pgroup: i32) -> &mut crate::process::Command; unsafe fn before_exec<F>(&mut self, f: F) -> &mut crate::process::Command where F: crate::ops::FnMut() -> crate::io::Result<()> + crate::marker::Send + crate::marker::Sync + 'static; }
            impl crate::os::unix::process::ExitStatusExt for crate::process::ExitStatus { fn from_raw(raw: i32) -> Self; fn signal(&self) -> crate::option::Option<i32>; fn core_dumped(&self) -> bool; fn stopped_signal(&self) -> crate::option::Option<i32>; fn continued(&self) -> bool; fn into_raw(self) -> i32; }
        }
        pub mod prelude {
            pub use super::ffi::{OsStrExt, OsStringExt};
            pub use super::fs::{DirEntryExt, FileExt, FileTypeExt, MetadataExt, OpenOptionsExt, PermissionsExt};
            pub use super::io::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd};
            pub use super::process::{CommandExt, ExitStatusExt};
        }
    }
}
