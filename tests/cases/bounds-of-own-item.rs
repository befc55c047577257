// Where clauses that name an impl's own associated type are known with its lifetimes.
struct Kept<'a, T>(&'a T);

trait Gives {
    type Item;
    fn feed<F>(self, f: F)
    where
        F: Fn(Self::Item) -> Self::Item;
    fn fed<F>(self, f: F) -> Self::Item
    where
        F: Fn(Self::Item) -> Self::Item;
}

impl<'a, T: Default> Gives for Kept<'a, T> {
    type Item = &'a T;
    fn feed<F>(self, f: F)
    where
        F: Fn(Self::Item) -> Self::Item,
    {
        let own = T::default();
        f(&own); //~ E0597
    }
    fn fed<F>(self, f: F) -> &'a T
    where
        F: Fn(Self::Item) -> Self::Item,
    {
        f(self.0)
    }
}

struct Each<I>(I);
impl<I: Iterator> Each<I>
where
    I::Item: Default + Into<String>,
{
    fn all<F>(self, f: F) -> Option<u8>
    where
        F: FnMut(I::Item),
    {
        self.0.for_each(f);
        None
    }
}

fn main() {
    let five = 5;
    Kept(&five).feed(|it| it);
    Each(vec![String::new()].into_iter()).all(drop);
}
