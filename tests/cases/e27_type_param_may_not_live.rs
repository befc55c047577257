// A generic value is boxed as a 'static trait object.
trait Speak { fn hi(&self) {} }

fn f<T: Speak>(t: T) -> Box<dyn Speak> {
    Box::new(t) //~ E0310
}
