// What has to outlive a placeholder and `'static` too is told of the demand that is nearer.
//@ uncertain: lexical
fn read<T: ?Sized>(_: &T) {}
fn forever<T: ?Sized>(_: &'static T) {}
fn touch<T: ?Sized>(_: &mut T) {}
trait Lend {
    type Item<'a>
    where
        Self: 'a;
    fn lend<'a>(&'a mut self) -> Option<Self::Item<'a>>;
    fn each<F: FnMut(Self::Item<'_>)>(&mut self, mut f: F)
    where
        Self: Sized,
    {
        while let Some(x) = self.lend() {
            f(x)
        }
    }
}
struct Lender<'s, T> {
    held: &'s mut [T],
    at: usize,
}
impl<'s, T> Lend for Lender<'s, T> {
    type Item<'a>
        = &'a mut [T]
    where
        Self: 'a;
    fn lend<'a>(&'a mut self) -> Option<&'a mut [T]> {
        self.at += 1;
        Some(&mut self.held[self.at..])
    }
}

fn g1<'a>(p0: &'a mut Vec<i32>) {
    let q = &mut *p0;
    let q = &mut *q;
    let q = &mut *q;
    forever(q); //~ E0521
    let mut n12 = Lender {
        held: &mut p0[..], //~ E0499
        at: 0,
    };
    n12.each(|n13| touch(n13));
}
fn g2<'a>(p0: &'a mut Vec<i32>) {
    let mut n12 = Lender {
        held: &mut p0[..],
        at: 0,
    };
    n12.each(|n13| touch(n13));
    let q = &mut *p0; //~ E0499
    let q = &mut *q;
    let q = &mut *q;
    forever(q); //~ E0521
}
fn g3<'a>(p0: &'a mut Vec<i32>, n: Lender<'a, i32>) {
    let mut n12 = n;
    n12.each(|n13| touch(n13)); //~ E0521
    let q = &mut *p0;
    let q = &mut *q;
    let q = &mut *q;
    forever(q);
}
fn g4<'a>(p0: &'a mut Vec<i32>, mut n: Lender<'a, i32>) {
    n.each(|n13| touch(n13));
    let q = &mut *p0;
    let q = &mut *q;
    let q = &mut *q;
    forever(q); //~ E0521
}
fn f3(p0: &mut Vec<i32>) -> &mut i32 {
    if p0.len() == 1 {
        let mut v11 = 1;
        return &mut v11; //~ E0515
    }
    let mut n15 = Lender {
        held: &mut p0[..],
        at: 0,
    };
    n15.each(|n16| { //~ E0521
        touch(n16);
    });
    &mut p0[0] //~ E0499
}
fn f4(p0: &mut Vec<i32>) -> &mut i32 {
    if p0.len() == 1 {
        let mut v11 = 1;
        return &mut v11; //~ E0515
    }
    let mut n15 = Lender {
        held: &mut p0[..],
        at: 0,
    };
    n15.each(|n16| { //~ E0521 //~ E0502
        touch(n16);
        read(&p0);
    });
    &mut p0[0] //~ E0499
}
