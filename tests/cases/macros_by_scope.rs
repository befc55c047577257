// Macros are found by what stands above them in the text, and by the paths that imports make.
mod defined {
    macro_rules! one {
        () => {
            1
        };
    }
    pub(crate) use one;
    pub(crate) use one as uno;
}
use defined::uno as early;

fn by_path() -> i32 {
    defined::one!() + defined::uno!() + early!() + crate::late!() + self::late!()
}

fn inner() -> i32 {
    fn nested() -> i32 {
        early!()
    }
    nested()
}

macro_rules! borrow_twice {
    ($v:ident) => {
        let first = &mut $v;
        let second = &mut $v; //~[nll,polonius,alpha] E0499
        drop(first);
        drop(second);
    };
}
use borrow_twice as late_borrows;

macro_rules! two {
    () => {
        2
    };
}
pub(crate) use two as late;

fn borrows() {
    let mut v = Some(1);
    late_borrows!(v);
}

mod above_its_definition {
    use below; //~ E0432
    macro_rules! below {
        () => {};
    }
}
