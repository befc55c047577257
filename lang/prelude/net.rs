//! `net`
pub mod net {
    use crate::clone::Clone;
    use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
    use crate::default::Default;
    use crate::fmt::Debug;
    use crate::hash::Hash;
    use crate::marker::{Copy, Sized};

    #[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum IpAddr { V4(crate::net::Ipv4Addr), V6(crate::net::Ipv6Addr), }
    impl crate::net::IpAddr {
        pub const fn is_unspecified(&self) -> bool;
        pub const fn is_loopback(&self) -> bool;
        pub const fn is_multicast(&self) -> bool;
        pub const fn is_ipv4(&self) -> bool;
        pub const fn is_ipv6(&self) -> bool;
        pub const fn to_canonical(&self) -> crate::net::IpAddr;
    }
    impl crate::fmt::Display for crate::net::IpAddr { fn fmt(&self, fmt: &mut crate::fmt::Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl crate::convert::From<[u16; 8]> for crate::net::IpAddr { fn from(segments: [u16; 8]) -> crate::net::IpAddr; }
    impl crate::convert::From<[u8; 16]> for crate::net::IpAddr { fn from(octets: [u8; 16]) -> crate::net::IpAddr; }
    impl crate::convert::From<[u8; 4]> for crate::net::IpAddr { fn from(octets: [u8; 4]) -> crate::net::IpAddr; }
    impl crate::convert::From<crate::net::Ipv4Addr> for crate::net::IpAddr { fn from(ipv4: crate::net::Ipv4Addr) -> crate::net::IpAddr; }
    impl crate::convert::From<crate::net::Ipv6Addr> for crate::net::IpAddr { fn from(ipv6: crate::net::Ipv6Addr) -> crate::net::IpAddr; }
    impl crate::str::FromStr for crate::net::IpAddr { type Err = crate::net::AddrParseError; fn from_str(s: &str) -> crate::result::Result<crate::net::IpAddr, crate::net::AddrParseError>; }
    impl crate::cmp::PartialEq<crate::net::IpAddr> for crate::net::Ipv4Addr { fn eq(&self, other: &crate::net::IpAddr) -> bool; }
    impl crate::cmp::PartialEq<crate::net::IpAddr> for crate::net::Ipv6Addr { fn eq(&self, other: &crate::net::IpAddr) -> bool; }
    impl crate::cmp::PartialEq<crate::net::Ipv4Addr> for crate::net::IpAddr { fn eq(&self, other: &crate::net::Ipv4Addr) -> bool; }
    impl crate::cmp::PartialEq<crate::net::Ipv6Addr> for crate::net::IpAddr { fn eq(&self, other: &crate::net::Ipv6Addr) -> bool; }
    impl crate::cmp::PartialOrd<crate::net::IpAddr> for crate::net::Ipv4Addr { fn partial_cmp(&self, other: &crate::net::IpAddr) -> crate::option::Option<crate::cmp::Ordering>; }
    impl crate::cmp::PartialOrd<crate::net::IpAddr> for crate::net::Ipv6Addr { fn partial_cmp(&self, other: &crate::net::IpAddr) -> crate::option::Option<crate::cmp::Ordering>; }
    impl crate::cmp::PartialOrd<crate::net::Ipv4Addr> for crate::net::IpAddr { fn partial_cmp(&self, other: &crate::net::Ipv4Addr) -> crate::option::Option<crate::cmp::Ordering>; }
    impl crate::cmp::PartialOrd<crate::net::Ipv6Addr> for crate::net::IpAddr { fn partial_cmp(&self, other: &crate::net::Ipv6Addr) -> crate::option::Option<crate::cmp::Ordering>; }
    #[derive(Copy, Clone, Debug, PartialEq, Eq)]
    pub enum Shutdown { Read, Write, Both, }
    #[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum SocketAddr { V4(crate::net::SocketAddrV4), V6(crate::net::SocketAddrV6), }
    impl crate::net::SocketAddr {
        pub const fn new(ip: crate::net::IpAddr, port: u16) -> crate::net::SocketAddr;
        pub const fn ip(&self) -> crate::net::IpAddr;
        pub const fn set_ip(&mut self, new_ip: crate::net::IpAddr);
        pub const fn port(&self) -> u16;
        pub const fn set_port(&mut self, new_port: u16);
        pub const fn is_ipv4(&self) -> bool;
        pub const fn is_ipv6(&self) -> bool;
    }
    impl crate::fmt::Display for crate::net::SocketAddr { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl<I> crate::convert::From<(I, u16)> for crate::net::SocketAddr where I: crate::convert::Into<crate::net::IpAddr> { fn from(pieces: (I, u16)) -> crate::net::SocketAddr; }
    impl crate::convert::From<crate::net::SocketAddrV4> for crate::net::SocketAddr { fn from(sock4: crate::net::SocketAddrV4) -> crate::net::SocketAddr; }
    impl crate::convert::From<crate::net::SocketAddrV6> for crate::net::SocketAddr { fn from(sock6: crate::net::SocketAddrV6) -> crate::net::SocketAddr; }
    impl crate::str::FromStr for crate::net::SocketAddr { type Err = crate::net::AddrParseError; fn from_str(s: &str) -> crate::result::Result<crate::net::SocketAddr, crate::net::AddrParseError>; }
    impl crate::net::ToSocketAddrs for crate::net::SocketAddr { type Iter = crate::option::IntoIter<crate::net::SocketAddr>; fn to_socket_addrs(&self) -> crate::io::Result<crate::option::IntoIter<crate::net::SocketAddr>>; }
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct AddrParseError { inner: u64 }
    impl crate::fmt::Display for crate::net::AddrParseError { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl crate::error::Error for crate::net::AddrParseError { }
    #[derive(Debug)]
    pub struct Incoming<'a> { m: crate::marker::PhantomData<&'a ()> }
    impl<'a> crate::iter::Iterator for crate::net::Incoming<'a> { type Item = crate::result::Result<crate::net::TcpStream, crate::io::Error>; fn next(&mut self) -> crate::option::Option<crate::io::Result<crate::net::TcpStream>>; }
    impl crate::iter::FusedIterator for crate::net::Incoming<'_> { }
    #[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Ipv4Addr { inner: u64 }
    impl crate::net::Ipv4Addr {
        pub const BITS: u32 = 32;
        pub const LOCALHOST: crate::net::Ipv4Addr;
        pub const UNSPECIFIED: crate::net::Ipv4Addr;
        pub const BROADCAST: crate::net::Ipv4Addr;
        pub const fn new(a: u8, b: u8, c: u8, d: u8) -> crate::net::Ipv4Addr;
        pub const fn to_bits(self) -> u32;
        pub const fn from_bits(bits: u32) -> crate::net::Ipv4Addr;
        pub const fn octets(&self) -> [u8; 4];
        pub const fn from_octets(octets: [u8; 4]) -> crate::net::Ipv4Addr;
        pub const fn is_unspecified(&self) -> bool;
        pub const fn is_loopback(&self) -> bool;
        pub const fn is_private(&self) -> bool;
        pub const fn is_link_local(&self) -> bool;
        pub const fn is_multicast(&self) -> bool;
        pub const fn is_broadcast(&self) -> bool;
        pub const fn is_documentation(&self) -> bool;
        pub const fn to_ipv6_compatible(&self) -> crate::net::Ipv6Addr;
        pub const fn to_ipv6_mapped(&self) -> crate::net::Ipv6Addr;
    }
    impl crate::ops::BitAnd<&crate::net::Ipv4Addr> for &crate::net::Ipv4Addr { type Output = crate::net::Ipv4Addr; fn bitand(self, rhs: &crate::net::Ipv4Addr) -> crate::net::Ipv4Addr; }
    impl crate::ops::BitAnd<&crate::net::Ipv4Addr> for crate::net::Ipv4Addr { type Output = crate::net::Ipv4Addr; fn bitand(self, rhs: &crate::net::Ipv4Addr) -> crate::net::Ipv4Addr; }
    impl crate::ops::BitAnd<crate::net::Ipv4Addr> for &crate::net::Ipv4Addr { type Output = crate::net::Ipv4Addr; fn bitand(self, rhs: crate::net::Ipv4Addr) -> crate::net::Ipv4Addr; }
    impl crate::ops::BitAnd for crate::net::Ipv4Addr { type Output = crate::net::Ipv4Addr; fn bitand(self, rhs: crate::net::Ipv4Addr) -> crate::net::Ipv4Addr; }
    impl crate::ops::BitAndAssign<&crate::net::Ipv4Addr> for crate::net::Ipv4Addr { fn bitand_assign(&mut self, rhs: &crate::net::Ipv4Addr); }
    impl crate::ops::BitAndAssign for crate::net::Ipv4Addr { fn bitand_assign(&mut self, rhs: crate::net::Ipv4Addr); }
    impl crate::ops::BitOr<&crate::net::Ipv4Addr> for &crate::net::Ipv4Addr { type Output = crate::net::Ipv4Addr; fn bitor(self, rhs: &crate::net::Ipv4Addr) -> crate::net::Ipv4Addr; }
    impl crate::ops::BitOr<&crate::net::Ipv4Addr> for crate::net::Ipv4Addr { type Output = crate::net::Ipv4Addr; fn bitor(self, rhs: &crate::net::Ipv4Addr) -> crate::net::Ipv4Addr; }
    impl crate::ops::BitOr<crate::net::Ipv4Addr> for &crate::net::Ipv4Addr { type Output = crate::net::Ipv4Addr; fn bitor(self, rhs: crate::net::Ipv4Addr) -> crate::net::Ipv4Addr; }
    impl crate::ops::BitOr for crate::net::Ipv4Addr { type Output = crate::net::Ipv4Addr; fn bitor(self, rhs: crate::net::Ipv4Addr) -> crate::net::Ipv4Addr; }
    impl crate::ops::BitOrAssign<&crate::net::Ipv4Addr> for crate::net::Ipv4Addr { fn bitor_assign(&mut self, rhs: &crate::net::Ipv4Addr); }
    impl crate::ops::BitOrAssign for crate::net::Ipv4Addr { fn bitor_assign(&mut self, rhs: crate::net::Ipv4Addr); }
    impl crate::fmt::Display for crate::net::Ipv4Addr { fn fmt(&self, fmt: &mut crate::fmt::Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl crate::convert::From<[u8; 4]> for crate::net::Ipv4Addr { fn from(octets: [u8; 4]) -> crate::net::Ipv4Addr; }
    impl crate::convert::From<crate::net::Ipv4Addr> for u32 { fn from(ip: crate::net::Ipv4Addr) -> u32; }
    impl crate::convert::From<u32> for crate::net::Ipv4Addr { fn from(ip: u32) -> crate::net::Ipv4Addr; }
    impl crate::str::FromStr for crate::net::Ipv4Addr { type Err = crate::net::AddrParseError; fn from_str(s: &str) -> crate::result::Result<crate::net::Ipv4Addr, crate::net::AddrParseError>; }
    impl crate::ops::Not for &crate::net::Ipv4Addr { type Output = crate::net::Ipv4Addr; fn not(self) -> crate::net::Ipv4Addr; }
    impl crate::ops::Not for crate::net::Ipv4Addr { type Output = crate::net::Ipv4Addr; fn not(self) -> crate::net::Ipv4Addr; }
    #[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Ipv6Addr { inner: u64 }
    impl crate::net::Ipv6Addr {
        pub const BITS: u32 = 128;
        pub const LOCALHOST: crate::net::Ipv6Addr;
        pub const UNSPECIFIED: crate::net::Ipv6Addr;
        pub const fn new(a: u16, b: u16, c: u16, d: u16, e: u16, f: u16, g: u16, h: u16) -> crate::net::Ipv6Addr;
        pub const fn to_bits(self) -> u128;
        pub const fn from_bits(bits: u128) -> crate::net::Ipv6Addr;
        pub const fn segments(&self) -> [u16; 8];
        pub const fn from_segments(segments: [u16; 8]) -> crate::net::Ipv6Addr;
        pub const fn is_unspecified(&self) -> bool;
        pub const fn is_loopback(&self) -> bool;
        pub const fn is_unique_local(&self) -> bool;
        pub const fn is_unicast_link_local(&self) -> bool;
        pub const fn is_multicast(&self) -> bool;
        pub const fn to_ipv4_mapped(&self) -> crate::option::Option<crate::net::Ipv4Addr>;
        pub const fn to_ipv4(&self) -> crate::option::Option<crate::net::Ipv4Addr>;
        pub const fn to_canonical(&self) -> crate::net::IpAddr;
        pub const fn octets(&self) -> [u8; 16];
        pub const fn from_octets(octets: [u8; 16]) -> crate::net::Ipv6Addr;
    }
    impl crate::ops::BitAnd<&crate::net::Ipv6Addr> for &crate::net::Ipv6Addr { type Output = crate::net::Ipv6Addr; fn bitand(self, rhs: &crate::net::Ipv6Addr) -> crate::net::Ipv6Addr; }
    impl crate::ops::BitAnd<&crate::net::Ipv6Addr> for crate::net::Ipv6Addr { type Output = crate::net::Ipv6Addr; fn bitand(self, rhs: &crate::net::Ipv6Addr) -> crate::net::Ipv6Addr; }
    impl crate::ops::BitAnd<crate::net::Ipv6Addr> for &crate::net::Ipv6Addr { type Output = crate::net::Ipv6Addr; fn bitand(self, rhs: crate::net::Ipv6Addr) -> crate::net::Ipv6Addr; }
    impl crate::ops::BitAnd for crate::net::Ipv6Addr { type Output = crate::net::Ipv6Addr; fn bitand(self, rhs: crate::net::Ipv6Addr) -> crate::net::Ipv6Addr; }
    impl crate::ops::BitAndAssign<&crate::net::Ipv6Addr> for crate::net::Ipv6Addr { fn bitand_assign(&mut self, rhs: &crate::net::Ipv6Addr); }
    impl crate::ops::BitAndAssign for crate::net::Ipv6Addr { fn bitand_assign(&mut self, rhs: crate::net::Ipv6Addr); }
    impl crate::ops::BitOr<&crate::net::Ipv6Addr> for &crate::net::Ipv6Addr { type Output = crate::net::Ipv6Addr; fn bitor(self, rhs: &crate::net::Ipv6Addr) -> crate::net::Ipv6Addr; }
    impl crate::ops::BitOr<&crate::net::Ipv6Addr> for crate::net::Ipv6Addr { type Output = crate::net::Ipv6Addr; fn bitor(self, rhs: &crate::net::Ipv6Addr) -> crate::net::Ipv6Addr; }
    impl crate::ops::BitOr<crate::net::Ipv6Addr> for &crate::net::Ipv6Addr { type Output = crate::net::Ipv6Addr; fn bitor(self, rhs: crate::net::Ipv6Addr) -> crate::net::Ipv6Addr; }
    impl crate::ops::BitOr for crate::net::Ipv6Addr { type Output = crate::net::Ipv6Addr; fn bitor(self, rhs: crate::net::Ipv6Addr) -> crate::net::Ipv6Addr; }
    impl crate::ops::BitOrAssign<&crate::net::Ipv6Addr> for crate::net::Ipv6Addr { fn bitor_assign(&mut self, rhs: &crate::net::Ipv6Addr); }
    impl crate::ops::BitOrAssign for crate::net::Ipv6Addr { fn bitor_assign(&mut self, rhs: crate::net::Ipv6Addr); }
    impl crate::fmt::Display for crate::net::Ipv6Addr { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl crate::convert::From<[u16; 8]> for crate::net::Ipv6Addr { fn from(segments: [u16; 8]) -> crate::net::Ipv6Addr; }
    impl crate::convert::From<[u8; 16]> for crate::net::Ipv6Addr { fn from(octets: [u8; 16]) -> crate::net::Ipv6Addr; }
    impl crate::convert::From<crate::net::Ipv6Addr> for u128 { fn from(ip: crate::net::Ipv6Addr) -> u128; }
    impl crate::convert::From<u128> for crate::net::Ipv6Addr { fn from(ip: u128) -> crate::net::Ipv6Addr; }
    impl crate::str::FromStr for crate::net::Ipv6Addr { type Err = crate::net::AddrParseError; fn from_str(s: &str) -> crate::result::Result<crate::net::Ipv6Addr, crate::net::AddrParseError>; }
    impl crate::ops::Not for &crate::net::Ipv6Addr { type Output = crate::net::Ipv6Addr; fn not(self) -> crate::net::Ipv6Addr; }
    impl crate::ops::Not for crate::net::Ipv6Addr { type Output = crate::net::Ipv6Addr; fn not(self) -> crate::net::Ipv6Addr; }
    #[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct SocketAddrV4 { inner: u64 }
    impl crate::net::SocketAddrV4 {
        pub const fn new(ip: crate::net::Ipv4Addr, port: u16) -> crate::net::SocketAddrV4;
        pub const fn ip(&self) -> &crate::net::Ipv4Addr;
        pub const fn set_ip(&mut self, new_ip: crate::net::Ipv4Addr);
        pub const fn port(&self) -> u16;
        pub const fn set_port(&mut self, new_port: u16);
    }
    impl crate::fmt::Display for crate::net::SocketAddrV4 { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl crate::str::FromStr for crate::net::SocketAddrV4 { type Err = crate::net::AddrParseError; fn from_str(s: &str) -> crate::result::Result<crate::net::SocketAddrV4, crate::net::AddrParseError>; }
    impl crate::net::ToSocketAddrs for crate::net::SocketAddrV4 { type Iter = crate::option::IntoIter<crate::net::SocketAddr>; fn to_socket_addrs(&self) -> crate::io::Result<crate::option::IntoIter<crate::net::SocketAddr>>; }
    #[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct SocketAddrV6 { inner: u64 }
    impl crate::net::SocketAddrV6 {
        pub const fn new(ip: crate::net::Ipv6Addr, port: u16, flowinfo: u32, scope_id: u32) -> crate::net::SocketAddrV6;
        pub const fn ip(&self) -> &crate::net::Ipv6Addr;
        pub const fn set_ip(&mut self, new_ip: crate::net::Ipv6Addr);
        pub const fn port(&self) -> u16;
        pub const fn set_port(&mut self, new_port: u16);
        pub const fn flowinfo(&self) -> u32;
        pub const fn set_flowinfo(&mut self, new_flowinfo: u32);
        pub const fn scope_id(&self) -> u32;
        pub const fn set_scope_id(&mut self, new_scope_id: u32);
    }
    impl crate::fmt::Display for crate::net::SocketAddrV6 { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl crate::str::FromStr for crate::net::SocketAddrV6 { type Err = crate::net::AddrParseError; fn from_str(s: &str) -> crate::result::Result<crate::net::SocketAddrV6, crate::net::AddrParseError>; }
    impl crate::net::ToSocketAddrs for crate::net::SocketAddrV6 { type Iter = crate::option::IntoIter<crate::net::SocketAddr>; fn to_socket_addrs(&self) -> crate::io::Result<crate::option::IntoIter<crate::net::SocketAddr>>; }
    #[derive(Debug)]
    pub struct TcpListener { inner: u64 }
    impl crate::net::TcpListener {
        pub fn bind<A: crate::net::ToSocketAddrs>(addr: A) -> crate::io::Result<crate::net::TcpListener>;
        pub fn local_addr(&self) -> crate::io::Result<crate::net::SocketAddr>;
        pub fn try_clone(&self) -> crate::io::Result<crate::net::TcpListener>;
        pub fn accept(&self) -> crate::io::Result<(crate::net::TcpStream, crate::net::SocketAddr)>;
        pub fn incoming(&self) -> crate::net::Incoming<'_>;
        pub fn set_ttl(&self, ttl: u32) -> crate::io::Result<()>;
        pub fn ttl(&self) -> crate::io::Result<u32>;
        pub fn set_only_v6(&self, only_v6: bool) -> crate::io::Result<()>;
        pub fn only_v6(&self) -> crate::io::Result<bool>;
        pub fn take_error(&self) -> crate::io::Result<crate::option::Option<crate::io::Error>>;
        pub fn set_nonblocking(&self, nonblocking: bool) -> crate::io::Result<()>;
    }
    impl crate::os::fd::AsFd for crate::net::TcpListener { fn as_fd(&self) -> crate::os::fd::BorrowedFd<'_>; }
    impl crate::os::fd::AsRawFd for crate::net::TcpListener { fn as_raw_fd(&self) -> crate::os::fd::RawFd; }
    impl crate::convert::From<crate::os::fd::OwnedFd> for crate::net::TcpListener { fn from(owned_fd: crate::os::fd::OwnedFd) -> Self; }
    impl crate::convert::From<crate::net::TcpListener> for crate::os::fd::OwnedFd { fn from(tcp_listener: crate::net::TcpListener) -> crate::os::fd::OwnedFd; }
    impl crate::os::fd::FromRawFd for crate::net::TcpListener { unsafe fn from_raw_fd(fd: crate::os::fd::RawFd) -> crate::net::TcpListener; }
    impl crate::os::fd::IntoRawFd for crate::net::TcpListener { fn into_raw_fd(self) -> crate::os::fd::RawFd; }
    #[derive(Debug)]
    pub struct TcpStream { inner: u64 }
    impl crate::net::TcpStream {
        pub fn connect<A: crate::net::ToSocketAddrs>(addr: A) -> crate::io::Result<crate::net::TcpStream>;
        pub fn connect_timeout(addr: &crate::net::SocketAddr, timeout: crate::time::Duration) -> crate::io::Result<crate::net::TcpStream>;
        pub fn peer_addr(&self) -> crate::io::Result<crate::net::SocketAddr>;
        pub fn local_addr(&self) -> crate::io::Result<crate::net::SocketAddr>;
        pub fn shutdown(&self, how: crate::net::Shutdown) -> crate::io::Result<()>;
        pub fn try_clone(&self) -> crate::io::Result<crate::net::TcpStream>;
        pub fn set_read_timeout(&self, dur: crate::option::Option<crate::time::Duration>) -> crate::io::Result<()>;
        pub fn set_write_timeout(&self, dur: crate::option::Option<crate::time::Duration>) -> crate::io::Result<()>;
        pub fn read_timeout(&self) -> crate::io::Result<crate::option::Option<crate::time::Duration>>;
        pub fn write_timeout(&self) -> crate::io::Result<crate::option::Option<crate::time::Duration>>;
        pub fn peek(&self, buf: &mut [u8]) -> crate::io::Result<usize>;
        pub fn set_nodelay(&self, nodelay: bool) -> crate::io::Result<()>;
        pub fn nodelay(&self) -> crate::io::Result<bool>;
        pub fn set_ttl(&self, ttl: u32) -> crate::io::Result<()>;
        pub fn ttl(&self) -> crate::io::Result<u32>;
        pub fn take_error(&self) -> crate::io::Result<crate::option::Option<crate::io::Error>>;
        pub fn set_nonblocking(&self, nonblocking: bool) -> crate::io::Result<()>;
    }
    impl crate::os::fd::AsFd for crate::net::TcpStream { fn as_fd(&self) -> crate::os::fd::BorrowedFd<'_>; }
    impl crate::os::fd::AsRawFd for crate::net::TcpStream { fn as_raw_fd(&self) -> crate::os::fd::RawFd; }
    impl crate::convert::From<crate::os::fd::OwnedFd> for crate::net::TcpStream { fn from(owned_fd: crate::os::fd::OwnedFd) -> Self; }
    impl crate::convert::From<crate::net::TcpStream> for crate::os::fd::OwnedFd { fn from(tcp_stream: crate::net::TcpStream) -> crate::os::fd::OwnedFd; }
    impl crate::os::fd::FromRawFd for crate::net::TcpStream { unsafe fn from_raw_fd(fd: crate::os::fd::RawFd) -> crate::net::TcpStream; }
    impl crate::os::fd::IntoRawFd for crate::net::TcpStream { fn into_raw_fd(self) -> crate::os::fd::RawFd; }
    impl crate::io::Read for &crate::net::TcpStream { fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize>; }
    impl crate::io::Read for crate::net::TcpStream { fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize>; }
    impl crate::io::Write for &crate::net::TcpStream { fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize>; fn flush(&mut self) -> crate::io::Result<()>; }
    impl crate::io::Write for crate::net::TcpStream { fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize>; fn flush(&mut self) -> crate::io::Result<()>; }
    #[derive(Debug)]
    pub struct UdpSocket { inner: u64 }
    impl crate::net::UdpSocket {
        pub fn bind<A: crate::net::ToSocketAddrs>(addr: A) -> crate::io::Result<crate::net::UdpSocket>;
        pub fn recv_from(&self, buf: &mut [u8]) -> crate::io::Result<(usize, crate::net::SocketAddr)>;
        pub fn peek_from(&self, buf: &mut [u8]) -> crate::io::Result<(usize, crate::net::SocketAddr)>;
        pub fn send_to<A: crate::net::ToSocketAddrs>(&self, buf: &[u8], addr: A) -> crate::io::Result<usize>;
        pub fn peer_addr(&self) -> crate::io::Result<crate::net::SocketAddr>;
        pub fn local_addr(&self) -> crate::io::Result<crate::net::SocketAddr>;
        pub fn try_clone(&self) -> crate::io::Result<crate::net::UdpSocket>;
        pub fn set_read_timeout(&self, dur: crate::option::Option<crate::time::Duration>) -> crate::io::Result<()>;
        pub fn set_write_timeout(&self, dur: crate::option::Option<crate::time::Duration>) -> crate::io::Result<()>;
        pub fn read_timeout(&self) -> crate::io::Result<crate::option::Option<crate::time::Duration>>;
        pub fn write_timeout(&self) -> crate::io::Result<crate::option::Option<crate::time::Duration>>;
        pub fn set_broadcast(&self, broadcast: bool) -> crate::io::Result<()>;
        pub fn broadcast(&self) -> crate::io::Result<bool>;
        pub fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> crate::io::Result<()>;
        pub fn multicast_loop_v4(&self) -> crate::io::Result<bool>;
        pub fn set_multicast_ttl_v4(&self, multicast_ttl_v4: u32) -> crate::io::Result<()>;
        pub fn multicast_ttl_v4(&self) -> crate::io::Result<u32>;
        pub fn set_multicast_loop_v6(&self, multicast_loop_v6: bool) -> crate::io::Result<()>;
        pub fn multicast_loop_v6(&self) -> crate::io::Result<bool>;
        pub fn set_ttl(&self, ttl: u32) -> crate::io::Result<()>;
        pub fn ttl(&self) -> crate::io::Result<u32>;
        pub fn join_multicast_v4(&self, multiaddr: &crate::net::Ipv4Addr, interface: &crate::net::Ipv4Addr) -> crate::io::Result<()>;
        pub fn join_multicast_v6(&self, multiaddr: &crate::net::Ipv6Addr, interface: u32) -> crate::io::Result<()>;
        pub fn leave_multicast_v4(&self, multiaddr: &crate::net::Ipv4Addr, interface: &crate::net::Ipv4Addr) -> crate::io::Result<()>;
        pub fn leave_multicast_v6(&self, multiaddr: &crate::net::Ipv6Addr, interface: u32) -> crate::io::Result<()>;
        pub fn take_error(&self) -> crate::io::Result<crate::option::Option<crate::io::Error>>;
        pub fn connect<A: crate::net::ToSocketAddrs>(&self, addr: A) -> crate::io::Result<()>;
        pub fn send(&self, buf: &[u8]) -> crate::io::Result<usize>;
        pub fn recv(&self, buf: &mut [u8]) -> crate::io::Result<usize>;
        pub fn peek(&self, buf: &mut [u8]) -> crate::io::Result<usize>;
        pub fn set_nonblocking(&self, nonblocking: bool) -> crate::io::Result<()>;
    }
    impl crate::os::fd::AsFd for crate::net::UdpSocket { fn as_fd(&self) -> crate::os::fd::BorrowedFd<'_>; }
    impl crate::os::fd::AsRawFd for crate::net::UdpSocket { fn as_raw_fd(&self) -> crate::os::fd::RawFd; }
    impl crate::convert::From<crate::os::fd::OwnedFd> for crate::net::UdpSocket { fn from(owned_fd: crate::os::fd::OwnedFd) -> Self; }
    impl crate::convert::From<crate::net::UdpSocket> for crate::os::fd::OwnedFd { fn from(udp_socket: crate::net::UdpSocket) -> crate::os::fd::OwnedFd; }
    impl crate::os::fd::FromRawFd for crate::net::UdpSocket { unsafe fn from_raw_fd(fd: crate::os::fd::RawFd) -> crate::net::UdpSocket; }
    impl crate::os::fd::IntoRawFd for crate::net::UdpSocket { fn into_raw_fd(self) -> crate::os::fd::RawFd; }
    pub trait ToSocketAddrs { type Iter: crate::iter::Iterator<Item = crate::net::SocketAddr>; fn to_socket_addrs(&self) -> crate::io::Result<Self::Iter>; }
    impl crate::net::ToSocketAddrs for str { type Iter = crate::vec::IntoIter<crate::net::SocketAddr>; fn to_socket_addrs(&self) -> crate::io::Result<crate::vec::IntoIter<crate::net::SocketAddr>>; }
    impl crate::net::ToSocketAddrs for crate::string::String { type Iter = crate::vec::IntoIter<crate::net::SocketAddr>; fn to_socket_addrs(&self) -> crate::io::Result<crate::vec::IntoIter<crate::net::SocketAddr>>; }
    impl crate::net::ToSocketAddrs for (&str, u16) { type Iter = crate::vec::IntoIter<crate::net::SocketAddr>; fn to_socket_addrs(&self) -> crate::io::Result<crate::vec::IntoIter<crate::net::SocketAddr>>; }
    impl crate::net::ToSocketAddrs for (crate::string::String, u16) { type Iter = crate::vec::IntoIter<crate::net::SocketAddr>; fn to_socket_addrs(&self) -> crate::io::Result<crate::vec::IntoIter<crate::net::SocketAddr>>; }
    impl crate::net::ToSocketAddrs for (crate::net::IpAddr, u16) { type Iter = crate::option::IntoIter<crate::net::SocketAddr>; fn to_socket_addrs(&self) -> crate::io::Result<crate::option::IntoIter<crate::net::SocketAddr>>; }
    impl crate::net::ToSocketAddrs for (crate::net::Ipv4Addr, u16) { type Iter = crate::option::IntoIter<crate::net::SocketAddr>; fn to_socket_addrs(&self) -> crate::io::Result<crate::option::IntoIter<crate::net::SocketAddr>>; }
    impl crate::net::ToSocketAddrs for (crate::net::Ipv6Addr, u16) { type Iter = crate::option::IntoIter<crate::net::SocketAddr>; fn to_socket_addrs(&self) -> crate::io::Result<crate::option::IntoIter<crate::net::SocketAddr>>; }
    impl<'a> crate::net::ToSocketAddrs for &'a [crate::net::SocketAddr] { type Iter = crate::iter::Cloned<crate::slice::Iter<'a, crate::net::SocketAddr>>; fn to_socket_addrs(&self) -> crate::io::Result<Self::Iter>; }
    impl<T: crate::net::ToSocketAddrs + ?Sized> crate::net::ToSocketAddrs for &T { type Iter = T::Iter; fn to_socket_addrs(&self) -> crate::io::Result<T::Iter>; }
}
