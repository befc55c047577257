// Which of several ways between two lifetimes is told depends on what relates them, and in which order.
struct View<'a, T> { held: &'a mut T }
impl<'a, T> View<'a, T> { fn get_mut(&mut self) -> &mut T { self.held } }
trait Held { fn held(&self) -> i32 { 1 } }
impl<T: ?Sized> Held for T {}
fn into_any<'x, T: 'x>(x: T) -> Box<dyn Held + 'x> { Box::new(x) }
// With a closure in the function its lifetimes are related once more.
fn beside_closure<'a, 'b: 'a, T: 'a>(p1: &View<'a, T>, p3: &'a &'b T) -> &'a T {
    let v0 = |z: &T| ();
    let v2: Box<dyn Held + '_> = into_any({ let k: &'b T = &*p1.held; k }); //~[nll,polonius,alpha] - //~[nll,polonius,alpha] E0621
    *p3
}
fn without_closure<'a, 'b: 'a, T: 'a>(p1: &View<'a, T>, p3: &'a &'b T) -> &'a T {
    let v2: Box<dyn Held + '_> = into_any({ let k: &'b T = &*p1.held; k }); //~[nll,polonius,alpha] - //~[polonius] E0621
    *p3 //~[nll,polonius,alpha] E0621
}
// Each field on the way has a type of its own.
fn through_fields<'a>(mut p0: &'a mut i32, p1: &mut View<'_, i32>) -> Option<&'a mut i32> {
    p0 = p1.get_mut(); //~[nll,polonius,alpha] E0621
    Some(&mut *p1.held) //~[nll,polonius,alpha] E0499 //~[nll,polonius,alpha] E0621
}
// Lifetimes of a closure's type come before those of the function around it.
fn captured_first<'a>(p0: &mut &'a mut String) {
    let c = || {
        let v2: &'a String = &**p0; //~[polonius] - //~[nll,polonius,alpha] E0621
        std::mem::replace(p0, &mut **p0); //~[nll,polonius,alpha] E0502 //~[nll,polonius,alpha] E0521
    };
}
// Results of calls through `Fn` and its like are well formed.
fn call_of_fn<'a, 'c, T>(p0: impl Fn(&'a i32) -> &'c T, p1: &'a i32) { //~[nll,polonius,alpha] E0309
    p0(p1); //~[nll,polonius,alpha] E0309
}
// Of origins that are equal one cannot name the placeholder.
trait Lend { type Item<'a> where Self: 'a; fn lend<'a>(&'a mut self) -> Option<Self::Item<'a>>; fn each<F: FnMut(Self::Item<'_>)>(&mut self, mut f: F) where Self: Sized { while let Some(x) = self.lend() { f(x) } } }
struct Lender<'s, T> { held: &'s mut [T], at: usize }
impl<'s, T> Lend for Lender<'s, T> { type Item<'a> = &'a mut [T] where Self: 'a; fn lend<'a>(&'a mut self) -> Option<&'a mut [T]> { self.at += 1; Some(&mut self.held[self.at..]) } }
fn touch<T: ?Sized>(_: &mut T) {}
fn lent<'a>(p0: &'a mut Vec<i32>) -> &'a mut i32 {
    if let Some(b0) = (*p0).get_mut(2) {
        return b0;
    }
    p0.push(1); //~[nll] E0499
    let mut n7 = Lender { held: &mut p0[..], at: 0 }; //~[nll] E0499
    n7.each(|n8| touch(n8)); //~[nll,polonius,alpha] E0521
    loop {}
}
