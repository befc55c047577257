//! `std::future` and `std::task`.
pub mod future {
    use crate::boxed::Box;
    use crate::clone::Clone;
    use crate::fmt::Debug;
    use crate::marker::{Sized, Unpin};
    use crate::ops::{Deref, DerefMut};
    use crate::option::Option;
    use crate::pin::Pin;
    use crate::task::{Context, Poll};

    #[lang = "future_trait"]
    pub trait Future {
        #[lang = "future_output"]
        type Output;
        #[lang = "poll"]
        fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
    }
    pub trait IntoFuture {
        type Output;
        type IntoFuture: Future<Output = Self::Output>;
        #[lang = "into_future"]
        fn into_future(self) -> Self::IntoFuture;
    }
    impl<F: Future> IntoFuture for F { type Output = F::Output; type IntoFuture = F; fn into_future(self) -> F; }
    impl<F: ?Sized + Future + Unpin> Future for &mut F { type Output = F::Output; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output>; }
    impl<F: ?Sized + Future + Unpin> Future for Box<F> { type Output = F::Output; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output>; }
    impl<P> Future for Pin<P> where P: DerefMut<Target: Future> { type Output = <<P as Deref>::Target as Future>::Output; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>; }
    #[derive(Debug, Clone)]
    pub struct Ready<T>(Option<T>);
    impl<T> Future for Ready<T> { type Output = T; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T>; }
    pub fn ready<T>(t: T) -> Ready<T>;
}
pub mod task {
    use crate::clone::Clone;
    use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
    use crate::fmt::Debug;
    use crate::future::Ready;
    use crate::hash::Hash;
    use crate::marker::{Copy, PhantomData};
    use crate::ops::Drop;

    #[lang = "Poll"]
    #[derive(Copy, Clone, Debug, Eq, PartialEq, Ord, PartialOrd, Hash)]
    pub enum Poll<T> {
        #[lang = "Ready"]
        Ready(T),
        #[lang = "Pending"]
        Pending,
    }
    #[lang = "Context"]
    pub struct Context<'a> { waker: &'a Waker, marker: PhantomData<fn(&'a ()) -> &'a ()> }
    impl<'a> Context<'a> { pub const fn from_waker(waker: &'a Waker) -> Self; pub const fn waker(&self) -> &'a Waker; }
    pub struct Waker { data: *const () }
    impl Waker { pub fn wake(self); pub fn wake_by_ref(&self); }
    impl Clone for Waker { fn clone(&self) -> Self; }
    impl Drop for Waker { fn drop(&mut self); }
}
