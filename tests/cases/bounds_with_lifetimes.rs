// What bounds mention has to be well-formed; what the types of a signature mention may be assumed. Of what stands under a
// `for<…>` neither is true.

fn asked<'a, T: Clone>(f: impl Fn(&'a T) -> &'a T) {} //~ E0309
fn nothing_said<'a, T: Clone>(f: impl Fn(&'a T), g: &mut dyn FnMut(&T)) {} //~ E0309
fn another_said<'a, T: Clone>(f: impl Fn(&'a T), x: &T) {} //~ E0309
fn for_all<'b, T: Clone>(f: impl Fn(&T) -> &'b T) {} //~ E0309
fn for_all_and_one<'b, T>(f: impl for<'x> Fn(&'x &'b T)) {}
fn of_all<T>(f: impl for<'x> Fn(&'x &'x T) -> &'x T) {}
fn said<'a, T: Clone>(f: impl Fn(&'a T), x: &'a T) {}
fn said_by_a_result<'a, T>(f: &dyn Fn() -> &'a T) where Option<&'a T>: Clone {
    let x: Option<&'a T> = None;
}
fn said_by_a_pointer<'a, T>(f: fn(&'a T)) where Option<&'a T>: Clone {
    let x: Option<&'a T> = None;
}
fn said_by_an_item<'a, T>(all: &dyn Iterator<Item = &'a T>) where Option<&'a T>: Clone {
    let x: Option<&'a T> = None;
}
fn said_inside<'a, T>(f: &dyn for<'x> Fn(&'x &'a T)) where Option<&'a T>: Clone {}
struct OfCopy<'a, T, F>(F, &'a (), T)
where
    F: Fn(&'a T), //~ E0309
    T: Copy;
trait Lasting: Above {}
trait Above: 'static {}
struct OfLasting<'a, T: Lasting, F: Fn(&'a T)>(F, &'a (), T);
trait Hung: Short<'static> {}
trait Short<'s>: 's {}
fn hung<'a, T: Hung>(f: impl Fn(&'a T)) {}
