//! A walk through less usual parts of the library.
use std::collections::*;
use std::process::Command;
use std::path::{Path, PathBuf};
use std::io::{self, BufWriter, Read, Write, Cursor};
use std::fs::File;
use std::ffi::{CString, CStr, OsStr};
use std::num::NonZeroU32;
use std::sync::{Once, Condvar, Mutex};
use std::time::{SystemTime, UNIX_EPOCH};
fn run(p: &Path) -> io::Result<String> {
    let out = Command::new("ls").arg("-l").current_dir(p).output()?;
    let mut f = BufWriter::new(File::create(p.join("x"))?);
    writeln!(f, "{}", out.status.success())?;
    for e in std::fs::read_dir(p)? { let e = e?; if e.path().is_dir() { println!("{}", e.path().display()); } }
    Ok(String::from_utf8_lossy(&out.stdout).into_owned())
}
fn ext(p: &Path) -> Option<&str> { p.extension().and_then(OsStr::to_str) }
fn comps<'a>(p: &'a Path) -> Vec<&'a OsStr> { p.iter().collect() }
fn bad() -> &'static Path { let p = PathBuf::from("x"); p.as_path() } //~ E0515
fn nz(x: u32) -> Option<NonZeroU32> { NonZeroU32::new(x) }
fn c(s: &str) -> CString { CString::new(s).unwrap() }
fn bad_c<'a>() -> &'a CStr { let c = CString::new("x").unwrap(); c.as_c_str() } //~ E0515
fn ptrs(v: &mut Vec<u8>) { let p = v.as_mut_ptr(); unsafe { *p.add(1) = 2; std::ptr::copy(p, p.add(1), 1); } v.push(1); }
fn windows(v: &[i32]) -> i32 { v.array_windows::<2>().map(|[a, b]| a + b).sum() }
fn chunk(v: &mut Vec<i32>) { for c in v.chunk_by(|a, b| a == b) { println!("{:?}", c); } let f = v.chunk_by_mut(|a,b| a<b).next(); v.push(1); drop(f); } //~ E0499
fn cur(x: Vec<u8>) -> io::Result<()> { let mut c = Cursor::new(x); let mut b = [0; 4]; c.read_exact(&mut b)?; let t = c.take(3); Ok(()) }
fn now() -> u64 { SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs() }
fn wait(m: &Mutex<bool>, c: &Condvar) { let g = m.lock().unwrap(); let (g2, t) = c.wait_timeout(g, std::time::Duration::from_secs(1)).unwrap(); drop(g); if t.timed_out() { drop(g2) } } //~ E0382
fn envs() { for (k, v) in std::env::vars() { println!("{k}{v}"); } let x = std::env::var("A").unwrap_or_default(); }
fn windows(v: &[i32]) { let x = v.array_windows::<2>(); let y = x.map(|[a, b]| a + b); } //~ E0428
fn w2(v: &[i32]) { for [a, b] in v.array_windows() { } }
fn w3(v: &[i32]) -> i32 { let (a, _) = v.as_chunks::<2>(); a.iter().map(|[a, b]| a + b).sum() }
fn w4(v: &[i32]) -> i32 { v.windows(2).map(|a| a[0]).sum() }
fn first<const N: usize>(v: &[u8]) -> &[u8; N] { v.first_chunk::<N>().unwrap() }
fn main() {}
//@ uncertain: lexical
