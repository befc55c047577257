// An impl may ask for lifetimes that the one who needs it does not have.
trait Project<'a, 'b> {
    type Item;
}
impl<'a: 'b, 'b> Project<'a, 'b> for () {
    type Item = ();
}
impl<'a, 'b> Project<'a, 'b> for u8 {
    type Item = ();
}
impl<'a, 'b, T: 'a> Project<'a, 'b> for Vec<T> {
    type Item = T;
}

struct Field<'a, 'b>(<() as Project<'a, 'b>>::Item, &'a u8, &'b u8); //~ E0803
struct Implied<'a, 'b>(<() as Project<'b, 'a>>::Item, &'a &'b u8);
struct OfType<'a, 'b, T>(<Vec<T> as Project<'a, 'b>>::Item, &'a u8, &'b u8); //~ E0309
struct OfAny<'a, 'b>(<u8 as Project<'a, 'b>>::Item, &'a u8, &'b u8);

fn bound<'a, 'b>()
where
    <() as Project<'a, 'b>>::Item: Copy, //~ E0803
{
}
fn longer<'a: 'b, 'b>()
where
    <() as Project<'a, 'b>>::Item: Copy,
{
}
fn given<'a, 'b, T: Project<'a, 'b>>(it: T::Item)
where
    T::Item: Copy,
{
}

trait Output {
    type Of;
}
impl<'a, 'b> Output for (&'a u8, &'b u8) {
    type Of = <() as Project<'a, 'b>>::Item; //~ E0803
}
impl<'a, 'b> Output for &'b &'a u8 {
    type Of = <() as Project<'a, 'b>>::Item;
}

fn main() {}
