// Associated types that depend on lifetimes of a for<…>.
mod d01 {
    trait Yokeable<'a>: 'static { type Output: 'a; }
    trait Cov<'a> {}
    fn f<Y>(x: fn(&()) -> Y) where Y: for<'a> Yokeable<'a>, for<'a> <Y as Yokeable<'a>>::Output: Cov<'a> {}
    fn g<'a, Y>(d: <Y as Yokeable<'a>>::Output) -> Box<dyn Cov<'a> + 'a> where Y: for<'b> Yokeable<'b>, for<'b> <Y as Yokeable<'b>>::Output: Cov<'b> { Box::new(d) }
}
mod d02 {
    trait Yokeable<'a>: 'static { type Output: 'a; }
    trait Cov<'a> {}
    fn call<Y: for<'a> Yokeable<'a>>(f: for<'a> fn(<Y as Yokeable<'a>>::Output, &'a ()) -> Box<dyn Cov<'a> + 'a>) {}
    fn up<Y>() where Y: for<'a> Yokeable<'a>, for<'a> <Y as Yokeable<'a>>::Output: Cov<'a> { call::<Y>(|d, _| Box::new(d)) }
}
mod d04 {
    trait Tr<'a> { type Out; }
    struct S; impl<'a> Tr<'a> for S { type Out = &'a u32; }
    fn f1<T: for<'a> Tr<'a>>(f: fn(<T as Tr<'_>>::Out) -> u32) {}
    fn f2<T: for<'a> Tr<'a>>(f: Box<dyn for<'a> Fn(<T as Tr<'a>>::Out) -> u32>) {}
    fn u1() { f1::<S>(|x| *x); f2::<S>(Box::new(|x| *x)); }
    fn ext(x: &u32) -> u32 { *x }
    fn u2() { f1::<S>(ext); f2::<S>(Box::new(ext)); }
    fn u3<T: for<'a> Tr<'a, Out = &'a u32>>() { f1::<T>(|x| *x); f2::<T>(Box::new(|x| *x)); }
    fn u4<T>() where T: for<'a> Tr<'a>, for<'a> <T as Tr<'a>>::Out: Into<u32> { f1::<T>(|x| x.into()); f2::<T>(Box::new(|x| x.into())); }
}
mod d06 {
    trait Apply<A> { type Out; }
    impl<A, F: Fn(A) -> B, B> Apply<A> for F { type Out = B; }
    fn go<F>(f: F) where F: for<'a> Apply<&'a u32, Out = &'a u32> {}
    fn id(x: &u32) -> &u32 { x }
    fn u1() { go(id); }
    fn u2() { go(|x: &u32| -> u32 { *x }); } //~[nll,polonius,alpha] E0271
}
mod d07 {
    fn compose<A, B, C>(f: impl for<'a> Fn(&'a A) -> &'a B, g: impl for<'a> Fn(&'a B) -> &'a C) -> impl for<'a> Fn(&'a A) -> &'a C { move |x| g(f(x)) } //~[nll,polonius,alpha] E0310
    struct P { q: Q } struct Q { r: String }
    fn u() { let p = P { q: Q { r: String::new() } }; let h = compose(|p: &P| &p.q, |q: &Q| &q.r); println!("{}", h(&p)); }
    fn v() { let h = compose(|p: &P| &p.q, |q| &q.r); }
    fn bad() -> String { let h = compose(|p: &P| &p.q, |q: &Q| &q.r); let r; { let p = P { q: Q { r: String::new() } }; r = h(&p); } r.clone() } //~[nll,polonius,alpha] E0597
}
mod d08 {
    trait A<'a> {} trait B<'b> {}
    trait C<'c>: for<'a> A<'a> + for<'b> B<'b> { type As; }
    struct D<T> where T: for<'c> C<'c, As = &'c ()> { t: std::marker::PhantomData<T> }
    trait E<'e, 'g> { type As; }
    trait F<'f>: for<'a> A<'a> + for<'e> E<'e, 'f> {}
    struct G<T> where T: for<'f> F<'f, As = &'f ()> { t: std::marker::PhantomData<T> }
    fn use_g<T>(x: <T as E<'static, 'static>>::As) -> &'static () where T: for<'f> F<'f, As = &'f ()> { x }
    trait I<'a>: for<'b> H<'a, 'b> {} trait H<'a, 'b> { type As; }
    fn use_i<'x, T>(x: <T as H<'x, 'static>>::As) -> &'x () where T: for<'i> I<'i, As = &'i ()> { x }
    fn use_j<'x, T>(x: <T as H<'x, 'static>>::As) -> &'static () where T: for<'i> I<'i, As = &'i ()> { x } //~[nll,polonius,alpha] -
}
mod d09 {
    trait A { type X: ?Sized; }
    fn f1<'a, T: 'static>(s: Box<<&'a T as A>::X>) where for<'b> &'b T: A, <&'static T as A>::X: Sized { let _x = *s; } //~[nll,polonius,alpha] -
    fn f2<'a, T: 'static>(s: Box<<&'a T as A>::X>) where for<'b> &'b T: A, <&'a T as A>::X: Sized { let _x = *s; }
    fn f3<'a, T: 'static>(s: Box<<&'a T as A>::X>) where for<'b> &'b T: A, for<'b> <&'b T as A>::X: Sized { let _x = *s; }
    fn f4<T: 'static>(s: Box<<&'static T as A>::X>) where for<'b> &'b T: A, <&'static T as A>::X: Sized { let _x = *s; }
    trait B { type X; }
    fn g1<'a, T: 'static>(s: Box<<&'a T as B>::X>) where for<'b> &'b T: B, <&'static T as B>::X: Sized { let _x = *s; }
    fn g2<'a, T: 'static>(s: <&'a T as B>::X) where for<'b> &'b T: B, <&'static T as B>::X: Copy { let _x = s; let _y = s; } //~[nll,polonius,alpha] -
}
mod d10 {
    trait Y<'a>: 'static { }
    trait Z<'a>: 'a { }
    fn f<T: for<'a> Y<'a>>(t: T) -> Box<dyn std::any::Any> { Box::new(t) }
    fn g<T: Y<'static>>(t: T) -> Box<dyn std::any::Any> { Box::new(t) }
    fn h<T: for<'a> Z<'a>>(t: T) -> Box<dyn std::any::Any> { Box::new(t) }
    fn i<'b, T: Z<'b>>(t: T) -> Box<dyn std::any::Any + 'b> where T: std::any::Any { Box::new(t) }
    fn j<T>(t: T) -> Box<dyn std::any::Any> where for<'a> T: 'a { Box::new(t) }
}
mod d11 {
    trait Tr<'a> { type Out; }
    struct S; impl<'a> Tr<'a> for S { type Out = &'a u32; }
    struct M<T>(T);
    fn map<T, U>(t: M<T>, f: impl for<'a> Fn(<T as Tr<'a>>::Out, &'a ()) -> <U as Tr<'a>>::Out) -> M<U> where T: for<'a> Tr<'a>, U: for<'a> Tr<'a> { loop {} }
    fn a(m: M<S>) -> M<S> { map(m, |x, _| x) }
    fn b(m: M<S>) { let _: M<S> = map(m, |x, _| x); }
    fn c(m: M<S>) { let _ = map::<S, S>(m, |x, _| x); }
    fn d(m: M<S>) { let _ = map::<S, S>(m, |x, _| &3); }
    fn e(m: M<S>) { let y = 3; let _ = map::<S, S>(m, |x, _| &y); } //~[nll,polonius,alpha] E0597
    fn g<'b>(m: M<S>, y: &'b u32) -> M<S> { map(m, |x, _| y) } //~[nll,polonius,alpha] -
    trait Y<'a>: 'static { type O: 'a; }
    trait Cov<'a> {}
    impl<'a> Y<'a> for Box<dyn Cov<'static> + 'static> { type O = Box<dyn Cov<'a> + 'a>; }
    struct K<T>(T);
    impl<T: for<'a> Y<'a>> K<T> { fn project<U: for<'a> Y<'a>>(&self, f: for<'a> fn(<T as Y<'a>>::O, &'a ()) -> <U as Y<'a>>::O) -> K<U> { loop {} } }
    fn up<T>(x: K<T>) -> K<Box<dyn Cov<'static> + 'static>> where T: for<'a> Y<'a>, for<'a> <T as Y<'a>>::O: Cov<'a> { x.project(|d, _| Box::new(d)) }
}
fn main() {}
