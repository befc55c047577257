//! Casts: what is none, and what they do to lifetimes.
use std::cell::Cell;
trait Shape<T> {}
enum Level { Low = 1, High = 4 }
enum Data { One(u8) }
struct Tail<T: ?Sized> { n: u8, rest: T }
extern "C" fn callback(_: i32) -> i32 { 0 }
fn plain(_: u8) {}
fn numbers(x: i32, c: char, b: bool, f: f64, l: Level) -> (u8, u32, i64, usize, u8, isize, f32, i32, char) {
    (x as u8, c as u32, b as i64, f as usize, c as u8, l as isize, x as f32, Level::High as i32, 97u8 as char)
}
fn pointers(p: *const i32, q: *mut [u8], s: &[u8; 4], m: &mut [u8; 4], t: *mut Tail<[u8]>) {
    let _ = p as *mut i32;
    let _ = p as *const u8;
    let _ = p as usize;
    let _ = p as u8;
    let _ = 0 as *const i32;
    let _ = 8usize as *mut Level;
    let _ = q as *mut u8;
    let _ = q as *const [i32];
    let _ = s as *const u8;
    let _ = m as *mut u8;
    let _ = m as *const [u8; 4] as *const u8;
    let _ = t as *mut [u8];
    let _ = &raw const *p as *const ();
}
fn functions(f: fn(u8)) {
    let _ = plain as usize;
    let _ = plain as fn(u8) as *const ();
    let _ = callback as *const u8;
    let _ = f as usize as u32;
    let _ = (|x: u8| x) as fn(u8) -> u8;
}
fn generic<T>(p: *const T) -> (*const u8, usize) { (p as *const u8, p as usize) }
fn objects<'a, 'b>(p: *const (dyn Shape<&'a u8> + 'a)) {
    let _ = p as *const dyn Shape<&'a u8>;
    let _ = p as *const (dyn Shape<&'a u8> + Send); //~ E0804
    let _ = p as *mut (dyn Shape<&'a u8> + 'a);
}
fn other_argument<'a, 'b>(p: *const (dyn Shape<&'a u8> + 'static)) -> *mut (dyn Shape<&'b u8> + 'static) { p as *mut (dyn Shape<&'b u8> + 'static) } //~ -
fn lost<'a>(x: &'a u8) -> &'static u8 { unsafe { &*(x as *const u8) } }
fn kept<'a>(x: &'a Cell<&'a u8>) -> *const Cell<&'static u8> { x as *const Cell<&'a u8> as *const Cell<&'static u8> }
fn bad_char(x: u32) { let _ = x as char; } //~ E0604
fn bad_bool(x: i32) { let _ = x as bool; } //~ E0054
fn bad_float(b: bool) { let _ = b as f32; } //~ E0606
fn bad_struct(x: Data) { let _ = x as u8; } //~ E0605
fn bad_reference(x: &u8) { let _ = x as u32; } //~ E0606
fn bad_address(x: f32) { let _ = x as *const u8; } //~ E0606
fn bad_wide(p: *const u8) { let _ = p as *const [u8]; } //~ E0607
fn bad_length(p: *const [u8]) { let _ = p as usize; } //~ E0606
fn bad_sign(c: char) { let _ = c as *const u8; } //~ E0606
fn bad_generic<T, U>(t: T) { let _ = t as U; } //~ E0605
fn bad_unsized(x: &[u8; 2]) { let _ = x as [u8]; } //~ E0620
fn bad_mutable(x: &u8) { let _ = x as *mut u8; } //~ E0606
fn bad_into_enum(x: u8) { let _ = x as Level; } //~ E0605
fn bad_unsized_parameter<T: ?Sized>(p: *const T) { let _ = p as usize; } //~ E0606
fn main() {}
