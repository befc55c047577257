// What a trait object or a function pointer mentions counts for its lifetime, and is inferred of fields like all else.
//@ uncertain codes: lexical
struct Object<'b, 'a, T>(&'b dyn FnMut(&'a T));
struct Pointer<'b, 'a, T>(&'b fn(&'a T));
struct In<'a, T: 'a>(&'a T);
struct Result<'a, T>(Box<dyn Fn() -> In<'a, T>>);
struct Any<T>(for<'a> fn(&'a T));
struct Static<'b, T>(fn(&'static T), &'b dyn Fn(T)); //~[nll,polonius,alpha] E0310
fn object<'a, 'b, T>(o: Object<'b, 'a, T>, x: &'a u32) { let z: &'b u32 = x; }
fn pointer<'a, 'b, T>(o: Pointer<'b, 'a, T>, x: &'a u32) { let z: &'b u32 = x; }
fn result<'a, T>(o: Result<'a, T>) { let k: &'a T = unsafe { &*(0 as *const T) }; }
fn implied<'a, 'b, T>(o: &'b mut dyn FnMut(&'a T), f: impl Fn(&'b T) -> &'a T) {}
fn both<'a, 'b, T>(
    f: impl Fn( //~[nll,polonius,alpha] E0309
        &'b T,
    ) -> &'a T, //~[nll,polonius,alpha] E0309
) {
}
trait Has { type X: 'static; }
impl<'a> Has for &'a u32 { type X = fn(&'a u32); } //~[nll,polonius,alpha] E0477
impl<'a> Has for &'a u64 { type X = Box<dyn Fn(&'a u32)>; } //~[nll,polonius,alpha] E0477
impl<'a> Has for &'a u16 { type X = Box<dyn for<'b> Fn(&'b u32)>; }
