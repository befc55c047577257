// add(x, *x): the implicit reborrow of x is reserved while *x is read.
fn add(x: &mut u32, y: u32) { *x += y; }

fn f(x: &mut u32) {
    add(x, *x); //~[lexical] E0503
}
