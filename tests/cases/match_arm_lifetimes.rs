// References of several arms have a lifetime of their own, and the whole is reborrowed; blocks are coerced one by one.
//@ uncertain codes: lexical
fn arms<'a, 'b>(x: &'a (i32,), y: &'b i32, c: bool) -> &'b i32 {
    match c { //~ -
        true => y,
        false => &x.0,
    }
}
fn first<'a, 'b>(x: &'a (i32,), y: &'b i32, c: bool) -> &'b i32 {
    match c {
        false => &x.0, //~ -
        true => y,
    }
}
fn blocks<'a, 'b>(x: &'a (i32,), y: &'b i32, c: bool) -> &'b i32 {
    match c {
        true => y,
        false => { &x.0 } //~ -
    }
}
fn branches<'a, 'b>(x: &'a (i32,), y: &'b i32, c: bool) -> &'b i32 {
    if c {
        y
    } else {
        &x.0 //~ -
    }
}
fn statics<'a>(x: &'a i32, c: bool) -> &'static i32 {
    match c { //~ -
        true => x,
        false => &1,
    }
}

fn main() {}
