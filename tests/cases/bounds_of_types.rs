// Types in bounds have to be well-formed, and bounds imply nothing.
trait Takes<T>: Sized {
    fn number<'a, L: Takes<&'a Wrapped<T>>>() -> i32; //~ E0309
    fn of_self<'a, L: Takes<&'a Self>>() -> i32; //~ E0309
    fn implied<'a, L: Takes<&'a Wrapped<T>>>(by: &'a T) -> i32;
    fn said<'a, L: Takes<&'a Wrapped<T>>>() -> i32
    where
        T: 'a;
}

struct Wrapped<T>(T);

impl<T> Wrapped<T> {
    fn inherent<'a, 'b, L: Takes<&'a Wrapped<M>>, M: 'b>() {} //~ E0309
    fn of_all<L: Takes<&'static T>>() {} //~ E0310
}

struct NoField<'a, T, U: Takes<&'a T>>(U, &'a u8, T); //~ E0309
struct Field<'a, T, U: Takes<&'a T>>(U, &'a T);
trait Super<'a, T>: Takes<&'a T> {} //~ E0309

fn nested<'a, 'b, T>(it: T)
where
    T: Takes<&'a &'b u8>, //~ E0491
{
}
fn longer<'a: 'b, 'b, T, U>(it: T)
where
    T: Takes<&'b &'a U>,
    &'a U: 'b,
    U: 'a,
{
}
fn items<'a, T, U: Iterator<Item = &'a T>>(it: U) {} //~ E0309
fn items_of<'a, T, U: Iterator<Item = &'a T>>(it: U, like: &'a T) {}

fn main() {}
