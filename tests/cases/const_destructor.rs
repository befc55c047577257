// Destructors do not run at compile time.
struct Noisy(i32);

impl Drop for Noisy {
    fn drop(&mut self) {}
}

const TEMPORARY: i32 = (Noisy(1), 2).1; //~ E0493
const VARIABLE: i32 = {
    let _quiet = 1;
    let _noisy = Noisy(1); //~ E0493
    2
};
static OVERWRITTEN: Option<Noisy> = {
    let mut it = Some(Noisy(1)); //~ E0493
    it = None;
    it
};
const NONE: Option<Noisy> = None;
const COPY_OF_NONE: i32 = {
    let _none = NONE;
    0
};
const FORGOTTEN: i32 = {
    let noisy = Noisy(1);
    std::mem::forget(noisy);
    0
};
const BORROWED_ONCE: Option<Noisy> = {
    let mut it: Option<Noisy> = None; //~ E0493
    let _by = &mut it;
    it
};

const fn takes(_: Noisy) {} //~ E0493
const fn gives_back(noisy: Noisy) -> Noisy {
    noisy
}
const fn unwraps<T>(it: Option<T>) -> T { //~ E0493
    match it {
        Some(inner) => inner,
        None => panic!(),
    }
}
const fn unwraps_copy<T: Copy>(it: Option<T>) -> T {
    match it {
        Some(inner) => inner,
        None => panic!(),
    }
}
const fn stores(into: &mut Noisy, it: Noisy) {
    *into = it; //~ E0493
}
const fn one_way(give: bool, noisy: Noisy) -> Option<Noisy> { //~ E0493
    if give {
        return None;
    }
    Some(noisy)
}

// What is wrong at compile time is told alone: the body is not looked at further.
const fn moved_twice(noisy: Noisy) -> Noisy {
    let _other = noisy; //~ E0493
    noisy
}

fn main() {}
