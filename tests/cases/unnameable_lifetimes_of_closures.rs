// What a body demands of a lifetime it cannot name is demanded of `'static`; a closure or coroutine hands that to the
// code around it with the place where the lifetime was met.
//@ uncertain codes: lexical

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

fn touch<T: ?Sized>(_: &mut T) {}

async fn coroutine<'a>(p: &'a mut Vec<i32>) {
    let mut lender = Lender { held: &mut p[..], at: 0 };
    lender.each(|x| touch(x)); //~ E0521
}

fn closure<'a>(p: &'a mut Vec<i32>) {
    let _c = || {
        let mut lender = Lender { held: &mut p[..], at: 0 };
        lender.each(|x| touch(x)); //~ - //~ E0521
    };
}

async fn afterwards<'a>(p: &'a mut Vec<i32>, q: String) -> &'a i32 {
    let mut q = q;
    let mut lender = Lender { held: &mut p[..], at: 0 };
    lender.each(|x| { //~ E0521
        touch(x);
        touch(&mut q)
    });
    &p[0] //~ E0502
}

fn undecided_integer() {
    let mut lender = Lender { held: &mut [1, 2, 3], at: 0 }; //~ E0716
    lender.each(|x| x[0] += 1);
}

fn undecided_type() {
    let mut lender = Lender { held: &mut [Default::default()], at: 0 }; //~ E0716
    lender.each(|x| {
        let _y: &mut [u8] = x;
    });
}
