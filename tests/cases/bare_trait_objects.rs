// Since edition 2021 a trait is no type by itself.
mod f05 {
    fn a(x: &std::fmt::Debug) {} //~[nll,polonius,alpha] E0782
    fn b(x: Box<Fn(u32) -> u32>) {} //~[nll,polonius,alpha] E0782
    trait T {} 
    fn c() -> Box<T> { loop {} } //~[nll,polonius,alpha] E0782
    impl T for u32 {}
    impl T { fn m(&self) {} } //~[nll,polonius,alpha] E0782
    fn d<'a>(x: &'a (T + Send)) {} //~[nll,polonius,alpha] E0782
    type X = Fn(); //~[nll,polonius,alpha] E0782
    fn e() { let x: &T = &3u32; <T>::m(x); T::m(x); let y = &3u32 as &T; } //~[nll,polonius,alpha] E0782
}
fn main() {}
