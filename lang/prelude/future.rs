//! `std::future` and `std::task`.
pub mod future {
    use crate::clone::Clone;
    use crate::fmt::{Debug, Formatter, Result};
    use crate::marker::{Copy, PhantomData, Send, Sized, Sync, Unpin};
    use crate::ops::{Deref, DerefMut, FnMut};
    use crate::option::Option;
    use crate::pin::Pin;
    use crate::ptr::NonNull;
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
    impl<P> Future for Pin<P> where P: DerefMut<Target: Future> { type Output = <<P as Deref>::Target as Future>::Output; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>; }
    #[derive(Debug, Clone)]
    pub struct Ready<T>(Option<T>);
    impl<T> Unpin for Ready<T> {}
    impl<T> Future for Ready<T> { type Output = T; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T>; }
    impl<T> Ready<T> { pub fn into_inner(self) -> T; }
    pub fn ready<T>(t: T) -> Ready<T>;
    pub struct Pending<T> { data: PhantomData<fn() -> T> }
    impl<T> Debug for Pending<T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    impl<T> Clone for Pending<T> { fn clone(&self) -> Pending<T>; }
    impl<T> Future for Pending<T> { type Output = T; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T>; }
    pub fn pending<T>() -> Pending<T>;
    pub struct PollFn<F> { f: F }
    impl<F: Unpin> Unpin for PollFn<F> {}
    impl<F> Debug for PollFn<F> { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    impl<T, F> Future for PollFn<F> where F: FnMut(&mut Context<'_>) -> Poll<T> { type Output = T; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T>; }
    pub fn poll_fn<T, F>(f: F) -> PollFn<F> where F: FnMut(&mut Context<'_>) -> Poll<T>;

    #[lang = "ResumeTy"]
    #[derive(Debug, Copy, Clone)]
    pub struct ResumeTy(NonNull<Context<'static>>);
    unsafe impl Send for ResumeTy {}
    unsafe impl Sync for ResumeTy {}
    #[lang = "get_context"]
    pub unsafe fn get_context<'a, 'b>(cx: ResumeTy) -> &'a mut Context<'b>;
}
pub mod task {
    use crate::clone::Clone;
    use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
    use crate::convert::{From, Infallible};
    use crate::fmt::{Debug, Formatter};
    use crate::future::Ready;
    use crate::hash::Hash;
    use crate::marker::{Copy, PhantomData, Send, Sync, Unpin};
    use crate::ops::{ControlFlow, Drop, FnOnce, FromResidual, Try};
    use crate::option::Option;
    use crate::result::Result;
    use crate::sync::Arc;

    #[lang = "Poll"]
    #[derive(Copy, Clone, Debug, Eq, PartialEq, Ord, PartialOrd, Hash)]
    pub enum Poll<T> {
        #[lang = "Ready"]
        Ready(T),
        #[lang = "Pending"]
        Pending,
    }
    impl<T> Poll<T> {
        pub fn map<U, F>(self, f: F) -> Poll<U> where F: FnOnce(T) -> U;
        pub const fn is_ready(&self) -> bool;
        pub const fn is_pending(&self) -> bool;
    }
    impl<T, E> Poll<Result<T, E>> {
        pub fn map_ok<U, F>(self, f: F) -> Poll<Result<U, E>> where F: FnOnce(T) -> U;
        pub fn map_err<U, F>(self, f: F) -> Poll<Result<T, U>> where F: FnOnce(E) -> U;
    }
    impl<T, E> Poll<Option<Result<T, E>>> {
        pub fn map_ok<U, F>(self, f: F) -> Poll<Option<Result<U, E>>> where F: FnOnce(T) -> U;
        pub fn map_err<U, F>(self, f: F) -> Poll<Option<Result<T, U>>> where F: FnOnce(E) -> U;
    }
    impl<T> From<T> for Poll<T> { fn from(t: T) -> Poll<T>; }
    impl<T, E> Try for Poll<Result<T, E>> {
        type Output = Poll<T>;
        type Residual = Result<Infallible, E>;
        fn from_output(c: Poll<T>) -> Self;
        fn branch(self) -> ControlFlow<Result<Infallible, E>, Poll<T>>;
    }
    impl<T, E, F: From<E>> FromResidual<Result<Infallible, E>> for Poll<Result<T, F>> { fn from_residual(x: Result<Infallible, E>) -> Self; }
    impl<T, E> Try for Poll<Option<Result<T, E>>> {
        type Output = Poll<Option<T>>;
        type Residual = Result<Infallible, E>;
        fn from_output(c: Poll<Option<T>>) -> Self;
        fn branch(self) -> ControlFlow<Result<Infallible, E>, Poll<Option<T>>>;
    }
    impl<T, E, F: From<E>> FromResidual<Result<Infallible, E>> for Poll<Option<Result<T, F>>> { fn from_residual(x: Result<Infallible, E>) -> Self; }

    #[lang = "Context"]
    pub struct Context<'a> { waker: &'a Waker, marker: PhantomData<fn(&'a ()) -> &'a ()>, marker2: PhantomData<*mut ()> }
    impl<'a> Context<'a> { pub const fn from_waker(waker: &'a Waker) -> Self; pub const fn waker(&self) -> &'a Waker; }
    impl<'a> Debug for Context<'a> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }

    pub struct Waker { waker: RawWaker }
    impl Waker {
        pub fn wake(self);
        pub fn wake_by_ref(&self);
        pub fn will_wake(&self, other: &Waker) -> bool;
        pub const unsafe fn new(data: *const (), vtable: &'static RawWakerVTable) -> Self;
        pub const unsafe fn from_raw(waker: RawWaker) -> Waker;
        pub const fn noop() -> &'static Waker;
        pub const fn as_raw(&self) -> &RawWaker;
        pub fn data(&self) -> *const ();
        pub fn vtable(&self) -> &'static RawWakerVTable;
    }
    impl Clone for Waker { fn clone(&self) -> Self; fn clone_from(&mut self, source: &Self) {} }
    impl Drop for Waker { fn drop(&mut self); }
    impl Debug for Waker { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Unpin for Waker {}
    unsafe impl Send for Waker {}
    unsafe impl Sync for Waker {}
    impl<W: Wake + Send + Sync + 'static> From<Arc<W>> for Waker { fn from(waker: Arc<W>) -> Waker; }
    impl<W: Wake + Send + Sync + 'static> From<Arc<W>> for RawWaker { fn from(waker: Arc<W>) -> RawWaker; }

    #[derive(PartialEq, Debug)]
    pub struct RawWaker { data: *const (), vtable: &'static RawWakerVTable }
    impl RawWaker { pub const fn new(data: *const (), vtable: &'static RawWakerVTable) -> RawWaker; }
    #[derive(PartialEq, Copy, Clone, Debug)]
    pub struct RawWakerVTable {
        clone: unsafe fn(*const ()) -> RawWaker,
        wake: unsafe fn(*const ()),
        wake_by_ref: unsafe fn(*const ()),
        drop: unsafe fn(*const ()),
    }
    impl RawWakerVTable {
        pub const fn new(
            clone: unsafe fn(*const ()) -> RawWaker,
            wake: unsafe fn(*const ()),
            wake_by_ref: unsafe fn(*const ()),
            drop: unsafe fn(*const ()),
        ) -> Self;
    }
    pub trait Wake {
        fn wake(self: Arc<Self>);
        fn wake_by_ref(self: &Arc<Self>) {}
    }
}
