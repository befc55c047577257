// What a closure needs of lifetimes that only it knows is asked of its creator in those that both know: the nearest of them.
//@ uncertain codes: lexical
fn with_mut<T, F: FnMut(&mut T)>(x: &mut T, mut f: F) { f(x) }
struct E0<'a>(&'a str);
fn f7<'b>(mut p1: &'b mut E0<'_>) {
    with_mut(&mut p1, |a0: &mut _| { //~ E0499
        std::mem::swap(&mut *a0, &mut p1);
    });
}
fn f8<'b>(mut p1: &'b mut E0<'_>) {
    with_mut(&mut p1, |a0| { //~ E0499
        std::mem::swap(&mut *a0, &mut p1);
    });
}
fn f9<'b>(mut p1: &'b mut E0<'_>) {
    with_mut(&mut p1, |a0| { //~ E0499
        std::mem::swap(a0, &mut p1);
    });
}
use std::cell::Cell;
fn want<'a, 'b, 'x, 'y>(x: &Cell<&'a u8>, y: &Cell<&'b u8>, z: Cell<&'y u8>) {
    establish(x, y, |_, _, p, q: &'_ u8| { let r: Cell<&u8> = Cell::new(q); eqq(&r, p); }); //~ -
}
fn eqq<'a>(x: &Cell<&'a u8>, y: &Cell<&'a u8>) {}
fn establish<'a, 'b, F>(x: &Cell<&'a u8>, y: &Cell<&'b u8>, f: F)
where F: for<'x, 'y> FnMut(&Cell<&'x &'a u8>, &Cell<&'x &'b u8>, &Cell<&'y u8>, &'x u8) {}
fn establish2<'a, 'b, F>(x: &Cell<&'a u8>, y: &Cell<&'b u8>, f: F)
where F: for<'x, 'y> FnMut(&Cell<&'a &'x u8>, &Cell<&'b &'x u8>, &Cell<&'y u8>, &'x u8) {}
fn demand_y<'x, 'y>(x: &'x u8, y: &Cell<&'y u8>) -> &'x u8 where 'y: 'x { loop {} }
fn yes<'a: 'a, 'b: 'b>(x: &Cell<&'a u8>, y: &Cell<&'b u8>, z: &'a u8) {
    establish2(x, y, |_, _, p, q: &u8| { let w: &'a u8 = q; }); //~ -
}
fn yes2<'a: 'a, 'b: 'b, 'c>(x: &Cell<&'a u8>, y: &Cell<&'b u8>, z: &'c u8) {
    establish2(x, y, |_, _, p, q: &u8| { let w: &'c u8 = q; }); //~ -
}
fn yes3<'a: 'a, 'b: 'b, 'c>(x: &Cell<&'a u8>, y: &Cell<&'b u8>, z: &'c u8) where 'a: 'b {
    establish2(x, y, |_, _, p, q: &u8| { let w: &'c u8 = q; }); //~ -
}
fn yes4<'a: 'a, 'b: 'b, 'c>(x: &Cell<&'a u8>, y: &Cell<&'b u8>, z: &'c u8) where 'a: 'c , 'b: 'c {
    establish2(x, y, |_, _, p, q: &u8| { let w: &'c u8 = q; });
}
fn establish3<'a, 'b, F>(x: &Cell<&'a u8>, y: &Cell<&'b u8>, f: F)
where F: for<'x> FnMut(&'x Cell<&'a u8>, &'x Cell<&'b u8>, &'x u8) {}
fn up1<'a, 'b, 'c>(x: &Cell<&'a u8>, y: &Cell<&'b u8>, z: &'c u8) {
    establish3(x, y, |_, _, mut p| { p = z; }); //~ -
}
fn up2<'a: 'b, 'b, 'c>(x: &Cell<&'a u8>, y: &Cell<&'b u8>, z: &'c u8) {
    establish3(x, y, |_, _, mut p| { p = z; }); //~ -
}
