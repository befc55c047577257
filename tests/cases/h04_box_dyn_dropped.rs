// A boxed trait object may use the reference in its destructor.
trait T { }
impl<'a> T for &'a u32 { }

fn f() {
    let b: Box<dyn T + '_>;
    let n = 1;
    b = Box::new(&n); //~ E0597
}
