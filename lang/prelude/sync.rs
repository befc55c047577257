//! `std::sync` and `std::thread`.
pub mod sync {
    use crate::any::Any;
    use crate::borrow::Borrow;
    use crate::cell::UnsafeCell;
    use crate::clone::Clone;
    use crate::cmp::{Eq, Ord, Ordering, PartialEq, PartialOrd};
    use crate::convert::{From, TryFrom};
    use crate::default::Default;
    use crate::fmt::{Debug, Display, Formatter, Pointer};
    use crate::hash::{Hash, Hasher};
    use crate::iter::{Empty, FromIterator, IntoIterator, Iterator};
    use crate::marker::{Copy, PhantomData, Send, Sized, Sync, Unpin, Unsize};
    use crate::mem::MaybeUninit;
    use crate::ops::{CoerceUnsized, Deref, DerefMut, Drop, FnMut, FnOnce};
    use crate::option::Option;
    use crate::pin::Pin;
    use crate::ptr::NonNull;
    use crate::result::Result;
    use crate::sync::atomic::{AtomicBool, AtomicI32, AtomicI64, AtomicIsize, AtomicPtr, AtomicU32, AtomicU64, AtomicU8, AtomicUsize};
    use crate::sync::mpsc::{Receiver, RecvError, RecvTimeoutError, SendError, Sender, SyncSender, TryIter, TryRecvError};
    use crate::time::Duration;

    struct ArcInner<T: ?Sized> { strong: atomic::AtomicUsize, weak: atomic::AtomicUsize, data: T }
    #[lang = "Arc"]
    pub struct Arc<T: ?Sized> { ptr: NonNull<ArcInner<T>>, phantom: PhantomData<ArcInner<T>> }
    unsafe impl<#[may_dangle] T: ?Sized> Drop for Arc<T> { fn drop(&mut self); }
    unsafe impl<T: ?Sized + Sync + Send> Send for Arc<T> {}
    unsafe impl<T: ?Sized + Sync + Send> Sync for Arc<T> {}
    impl<T> Arc<T> {
        pub fn new(data: T) -> Arc<T>;
        pub fn new_cyclic<F>(data_fn: F) -> Arc<T> where F: FnOnce(&crate::sync::Weak<T>) -> T;
        pub fn new_uninit() -> Arc<MaybeUninit<T>>;
        pub fn new_zeroed() -> Arc<MaybeUninit<T>>;
        pub fn pin(data: T) -> Pin<Arc<T>>;
        pub fn try_unwrap(this: Self) -> crate::result::Result<T, Self>;
        pub fn into_inner(this: Self) -> Option<T>;
    }
    impl<T> Arc<[T]> {
        pub fn new_uninit_slice(len: usize) -> Arc<[MaybeUninit<T>]>;
        pub fn new_zeroed_slice(len: usize) -> Arc<[MaybeUninit<T>]>;
    }
    impl<T: ?Sized> Arc<T> {
        pub unsafe fn from_raw(ptr: *const T) -> Self;
        pub fn into_raw(this: Self) -> *const T;
        pub unsafe fn increment_strong_count(ptr: *const T);
        pub unsafe fn decrement_strong_count(ptr: *const T);
        pub fn as_ptr(this: &Self) -> *const T;
        pub fn downgrade(this: &Self) -> crate::sync::Weak<T>;
        pub fn weak_count(this: &Self) -> usize;
        pub fn strong_count(this: &Self) -> usize;
        pub fn ptr_eq(this: &Self, other: &Self) -> bool;
        pub fn get_mut(this: &mut Self) -> Option<&mut T>;
    }
    impl<T: Clone> Arc<T> {
        pub fn unwrap_or_clone(this: Self) -> T;
    }
    impl Arc<dyn Any + Send + Sync> {
        pub fn downcast<T>(self) -> crate::result::Result<Arc<T>, Self> where T: Any + Send + Sync;
    }
    impl<T: ?Sized> Borrow<T> for Arc<T> { fn borrow(&self) -> &T; }
    impl<T: ?Sized> Clone for Arc<T> { fn clone(&self) -> Arc<T>; }
    impl<T: ?Sized + Debug> Debug for Arc<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T> Default for Arc<[T]> { fn default() -> Self; }
    impl<T: Default> Default for Arc<T> { fn default() -> Self; }
    impl Default for Arc<str> { fn default() -> Self; }
    impl<T> Default for Pin<Arc<T>> where T: ?Sized, Arc<T>: Default { fn default() -> Self; }
    impl<T: ?Sized> Deref for Arc<T> { type Target = T; fn deref(&self) -> &T; }
    impl<T: ?Sized + Display> Display for Arc<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T: crate::error::Error + ?Sized> crate::error::Error for Arc<T> {}
    impl<T: Clone> From<&[T]> for Arc<[T]> { fn from(v: &[T]) -> Arc<[T]>; }
    impl<T: Clone> From<&mut [T]> for Arc<[T]> { fn from(v: &mut [T]) -> Arc<[T]>; }
    impl From<Arc<str>> for Arc<[u8]> { fn from(rc: Arc<str>) -> Self; }
    impl<T> From<T> for Arc<T> { fn from(t: T) -> Self; }
    impl<T> FromIterator<T> for Arc<[T]> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self; }
    impl<T: ?Sized + Hash> Hash for Arc<T> { fn hash<H: Hasher>(&self, state: &mut H); }
    impl<T: ?Sized + Ord> Ord for Arc<T> { fn cmp(&self, other: &Arc<T>) -> crate::cmp::Ordering; }
    impl<T: ?Sized + PartialEq> PartialEq for Arc<T> { fn eq(&self, other: &Arc<T>) -> bool; }
    impl<T: ?Sized + PartialOrd> PartialOrd for Arc<T> { fn partial_cmp(&self, other: &Arc<T>) -> Option<crate::cmp::Ordering>; }
    impl<T: ?Sized> Pointer for Arc<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T, const N: usize> TryFrom<Arc<[T]>> for Arc<[T; N]> { type Error = Arc<[T]>; fn try_from(boxed_slice: Arc<[T]>) -> crate::result::Result<Self, Self::Error>; }
    impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<Arc<U>> for Arc<T> {}
    impl<T: ?Sized + Eq> Eq for Arc<T> {}
    impl<T: ?Sized> Unpin for Arc<T> {}
    unsafe impl<T: ?Sized + Sync + Send + Send> Send for Arc<T> {}
    unsafe impl<T: ?Sized + Sync + Send + Sync> Sync for Arc<T> {}
    pub struct Weak<T: ?Sized> { ptr: NonNull<ArcInner<T>> }
    unsafe impl<#[may_dangle] T: ?Sized> Drop for Weak<T> { fn drop(&mut self); }
    unsafe impl<T: ?Sized + Sync + Send> Send for Weak<T> {}
    unsafe impl<T: ?Sized + Sync + Send> Sync for Weak<T> {}
    impl<T> crate::sync::Weak<T> {
        pub const fn new() -> crate::sync::Weak<T>;
    }
    impl<T: ?Sized> crate::sync::Weak<T> {
        pub unsafe fn from_raw(ptr: *const T) -> Self;
        pub fn into_raw(self) -> *const T;
        pub fn as_ptr(&self) -> *const T;
        pub fn upgrade(&self) -> Option<Arc<T>>;
        pub fn strong_count(&self) -> usize;
        pub fn weak_count(&self) -> usize;
        pub fn ptr_eq(&self, other: &Self) -> bool;
    }
    impl<T: ?Sized> Clone for crate::sync::Weak<T> { fn clone(&self) -> crate::sync::Weak<T>; }
    impl<T: ?Sized> Debug for crate::sync::Weak<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T> Default for crate::sync::Weak<T> { fn default() -> Self; }
    impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<crate::sync::Weak<U>> for crate::sync::Weak<T> {}
    unsafe impl<T: ?Sized + Sync + Send + Send> Send for crate::sync::Weak<T> {}
    unsafe impl<T: ?Sized + Sync + Send + Sync> Sync for crate::sync::Weak<T> {}
    pub type LockResult<T> = Result<T, PoisonError<T>>;
    pub type TryLockResult<Guard> = Result<Guard, TryLockError<Guard>>;
    pub struct PoisonError<T> { data: T }
    pub enum TryLockError<T> { Poisoned(PoisonError<T>), WouldBlock }
    impl<T> PoisonError<T> {
        pub fn new(data: T) -> PoisonError<T>;
        pub fn into_inner(self) -> T;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
    }
    impl<T> Debug for PoisonError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T> Display for PoisonError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T> crate::error::Error for PoisonError<T> {}
    impl<T> From<PoisonError<T>> for TryLockError<T> { fn from(err: PoisonError<T>) -> TryLockError<T>; }
    impl<T> Debug for TryLockError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T> Display for TryLockError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T> crate::error::Error for TryLockError<T> {}
    pub struct Mutex<T: ?Sized> { inner: u32, data: UnsafeCell<T> }
    unsafe impl<T: ?Sized + Send> Send for Mutex<T> {}
    unsafe impl<T: ?Sized + Send> Sync for Mutex<T> {}
    impl<T> Mutex<T> {
        pub const fn new(t: T) -> Mutex<T>;
    }
    impl<T: ?Sized> Mutex<T> {
        pub fn lock(&self) -> LockResult<MutexGuard<'_, T>>;
        pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>>;
        pub fn is_poisoned(&self) -> bool;
        pub fn clear_poison(&self);
        pub fn into_inner(self) -> LockResult<T> where T: Sized;
        pub fn get_mut(&mut self) -> LockResult<&mut T>;
    }
    impl<T: ?Sized + Debug> Debug for Mutex<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T: Default> Default for Mutex<T> { fn default() -> Self; }
    impl<T> From<T> for Mutex<T> { fn from(t: T) -> Self; }
    unsafe impl<T: ?Sized + Send> Send for Mutex<T> {}
    unsafe impl<T: ?Sized + Send> Sync for Mutex<T> {}
    pub struct MutexGuard<'a, T: ?Sized + 'a> { lock: &'a Mutex<T> }
    impl<T: ?Sized> Drop for MutexGuard<'_, T> { fn drop(&mut self); }
    impl<T: ?Sized> !Send for MutexGuard<'_, T> {}
    unsafe impl<T: ?Sized + Sync> Sync for MutexGuard<'_, T> {}
    impl<T: ?Sized + Debug> Debug for MutexGuard<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T: ?Sized> Deref for MutexGuard<'_, T> { type Target = T; fn deref(&self) -> &T; }
    impl<T: ?Sized> DerefMut for MutexGuard<'_, T> { fn deref_mut(&mut self) -> &mut T; }
    impl<T: ?Sized + Display> Display for MutexGuard<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T: ?Sized> !Send for MutexGuard<'_, T> {}
    unsafe impl<T: ?Sized + Sync> Sync for MutexGuard<'_, T> {}
    pub struct RwLock<T: ?Sized> { inner: u32, data: UnsafeCell<T> }
    unsafe impl<T: ?Sized + Send> Send for RwLock<T> {}
    unsafe impl<T: ?Sized + Send + Sync> Sync for RwLock<T> {}
    impl<T> RwLock<T> {
        pub const fn new(t: T) -> RwLock<T>;
    }
    impl<T: ?Sized> RwLock<T> {
        pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>>;
        pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>>;
        pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>>;
        pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>>;
        pub fn is_poisoned(&self) -> bool;
        pub fn clear_poison(&self);
        pub fn into_inner(self) -> LockResult<T> where T: Sized;
        pub fn get_mut(&mut self) -> LockResult<&mut T>;
    }
    impl<T: ?Sized + Debug> Debug for RwLock<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T: Default> Default for RwLock<T> { fn default() -> Self; }
    impl<T> From<T> for RwLock<T> { fn from(t: T) -> Self; }
    unsafe impl<T: ?Sized + Send> Send for RwLock<T> {}
    unsafe impl<T: ?Sized + Send + Sync> Sync for RwLock<T> {}
    pub struct RwLockReadGuard<'a, T: ?Sized + 'a> { data: NonNull<T>, inner_lock: &'a u32 }
    impl<T: ?Sized> Drop for RwLockReadGuard<'_, T> { fn drop(&mut self); }
    impl<T: ?Sized + Debug> Debug for RwLockReadGuard<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> { type Target = T; fn deref(&self) -> &T; }
    impl<T: ?Sized + Display> Display for RwLockReadGuard<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T: ?Sized> !Send for RwLockReadGuard<'_, T> {}
    unsafe impl<T: ?Sized + Sync> Sync for RwLockReadGuard<'_, T> {}
    pub struct RwLockWriteGuard<'a, T: ?Sized + 'a> { lock: &'a RwLock<T> }
    impl<T: ?Sized> Drop for RwLockWriteGuard<'_, T> { fn drop(&mut self); }
    impl<T: ?Sized + Debug> Debug for RwLockWriteGuard<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> { type Target = T; fn deref(&self) -> &T; }
    impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> { fn deref_mut(&mut self) -> &mut T; }
    impl<T: ?Sized + Display> Display for RwLockWriteGuard<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T: ?Sized> !Send for RwLockWriteGuard<'_, T> {}
    unsafe impl<T: ?Sized + Sync> Sync for RwLockWriteGuard<'_, T> {}
    pub struct OnceLock<T> { value: UnsafeCell<Option<T>>, marker: PhantomData<T> }
    unsafe impl<#[may_dangle] T> Drop for OnceLock<T> { fn drop(&mut self); }
    unsafe impl<T: Sync + Send> Sync for OnceLock<T> {}
    unsafe impl<T: Send> Send for OnceLock<T> {}
    impl<T> OnceLock<T> {
        pub const fn new() -> OnceLock<T>;
        pub fn get(&self) -> Option<&T>;
        pub fn get_mut(&mut self) -> Option<&mut T>;
        pub fn wait(&self) -> &T;
        pub fn set(&self, value: T) -> crate::result::Result<(), T>;
        pub fn get_or_init<F>(&self, f: F) -> &T where F: FnOnce() -> T;
        pub fn into_inner(self) -> Option<T>;
        pub fn take(&mut self) -> Option<T>;
    }
    impl<T: Clone> Clone for OnceLock<T> { fn clone(&self) -> OnceLock<T>; }
    impl<T: Debug> Debug for OnceLock<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T> Default for OnceLock<T> { fn default() -> Self; }
    impl<T> From<T> for OnceLock<T> { fn from(value: T) -> Self; }
    impl<T: PartialEq> PartialEq for OnceLock<T> { fn eq(&self, other: &OnceLock<T>) -> bool; }
    impl<T: Eq> Eq for OnceLock<T> {}
    unsafe impl<T: Send> Send for OnceLock<T> {}
    unsafe impl<T: Sync + Send> Sync for OnceLock<T> {}
    pub struct LazyLock<T, F = fn() -> T> { data: UnsafeCell<(Option<T>, Option<F>)> }
    unsafe impl<T: Sync + Send, F: Send> Sync for LazyLock<T, F> {}
    impl<T, F> Drop for LazyLock<T, F> { fn drop(&mut self); }
    impl<T, F: FnOnce() -> T> LazyLock<T, F> {
        pub const fn new(f: F) -> LazyLock<T, F>;
        pub fn force_mut(this: &mut LazyLock<T, F>) -> &mut T;
        pub fn force(this: &LazyLock<T, F>) -> &T;
    }
    impl<T, F> LazyLock<T, F> {
        pub fn get_mut(this: &mut LazyLock<T, F>) -> Option<&mut T>;
        pub fn get(this: &LazyLock<T, F>) -> Option<&T>;
    }
    impl<T: Debug, F> Debug for LazyLock<T, F> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<T: Default> Default for LazyLock<T> { fn default() -> Self; }
    impl<T, F: FnOnce() -> T> Deref for LazyLock<T, F> { type Target = T; }
    impl<T, F: FnOnce() -> T> DerefMut for LazyLock<T, F> {}
    unsafe impl<T: Sync + Send, F: Send> Sync for LazyLock<T, F> {}
    pub struct Condvar { inner: u32 }
    impl Condvar {
        pub const fn new() -> Condvar;
        pub fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>>;
        pub fn wait_while<'a, T, F>(&self, guard: MutexGuard<'a, T>, condition: F) -> LockResult<MutexGuard<'a, T>> where F: FnMut(&mut T) -> bool;
        pub fn notify_one(&self);
        pub fn notify_all(&self);
    }
    pub struct Barrier { inner: u32 }
    impl Barrier { pub const fn new(n: usize) -> Barrier; pub fn wait(&self) -> BarrierWaitResult; }
    pub struct BarrierWaitResult(bool);
    pub mod mpsc {
        use crate::clone::Clone;
        use crate::cmp::{Eq, PartialEq};
        use crate::convert::From;
        use crate::fmt::{Debug, Display, Formatter};
        use crate::iter::{Empty, IntoIterator, Iterator};
        use crate::marker::{Copy, PhantomData, Send, Sync};
        use crate::ops::Drop;
        use crate::option::Option;
        use crate::time::Duration;

        pub struct Sender<T> { inner: PhantomData<T>, shared: PhantomData<fn(T) -> T> }
        pub struct SyncSender<T> { inner: PhantomData<T>, shared: PhantomData<fn(T) -> T> }
        pub struct Receiver<T> { inner: PhantomData<T>, shared: PhantomData<fn(T) -> T> }
        impl<T> Drop for Sender<T> { fn drop(&mut self); }
        impl<T> Drop for Receiver<T> { fn drop(&mut self); }
        unsafe impl<T: Send> Send for Sender<T> {}
        unsafe impl<T: Send> Sync for Sender<T> {}
        unsafe impl<T: Send> Send for Receiver<T> {}
        impl<T> !Sync for Receiver<T> {}
        pub fn channel<T>() -> (Sender<T>, Receiver<T>);
        pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>);
        impl<T> Sender<T> {
            pub fn send(&self, t: T) -> crate::result::Result<(), SendError<T>>;
        }
        impl<T> SyncSender<T> {
            pub fn send(&self, t: T) -> crate::result::Result<(), SendError<T>>;
        }
        impl<T> Receiver<T> {
            pub fn try_recv(&self) -> crate::result::Result<T, TryRecvError>;
            pub fn recv(&self) -> crate::result::Result<T, RecvError>;
            pub fn recv_timeout(&self, timeout: Duration) -> crate::result::Result<T, RecvTimeoutError>;
            pub fn iter(&self) -> crate::sync::mpsc::Iter<'_, T>;
            pub fn try_iter(&self) -> TryIter<'_, T>;
        }
        impl<T> Clone for Sender<T> { fn clone(&self) -> Sender<T>; }
        impl<T> Debug for Sender<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        unsafe impl<T: Send> Send for Sender<T> {}
        unsafe impl<T: Send> Sync for Sender<T> {}
        impl<T> Clone for SyncSender<T> { fn clone(&self) -> SyncSender<T>; }
        impl<T> Debug for SyncSender<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        unsafe impl<T: Send> Send for SyncSender<T> {}
        impl<T> Debug for Receiver<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<'a, T> IntoIterator for &'a Receiver<T> { type Item = T; type IntoIter = crate::sync::mpsc::Iter<'a, T>; fn into_iter(self) -> crate::sync::mpsc::Iter<'a, T>; }
        impl<T> IntoIterator for Receiver<T> { type Item = T; type IntoIter = crate::sync::mpsc::IntoIter<T>; fn into_iter(self) -> crate::sync::mpsc::IntoIter<T>; }
        unsafe impl<T: Send> Send for Receiver<T> {}
        impl<T> !Sync for Receiver<T> {}
        #[derive(PartialEq, Eq, Clone, Copy)]
        pub struct SendError<T>(pub T);
        #[derive(PartialEq, Eq, Clone, Copy, Debug)]
        pub struct RecvError;
        #[derive(PartialEq, Eq, Clone, Copy, Debug)]
        pub enum TryRecvError { Empty, Disconnected }
        #[derive(PartialEq, Eq, Clone, Copy, Debug)]
        pub enum RecvTimeoutError { Timeout, Disconnected }
        impl<T: Clone> Clone for SendError<T> { fn clone(&self) -> SendError<T>; }
        impl<T> Debug for SendError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<T> Display for SendError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<T> crate::error::Error for SendError<T> {}
        impl<T: PartialEq> PartialEq for SendError<T> { fn eq(&self, other: &SendError<T>) -> bool; }
        impl<T: Copy> Copy for SendError<T> {}
        impl<T: Eq> Eq for SendError<T> {}
        impl Clone for RecvError { fn clone(&self) -> RecvError; }
        impl Debug for RecvError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl Display for RecvError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl crate::error::Error for RecvError {}
        impl From<RecvError> for RecvTimeoutError { fn from(err: RecvError) -> RecvTimeoutError; }
        impl From<RecvError> for TryRecvError { fn from(err: RecvError) -> TryRecvError; }
        impl PartialEq for RecvError { fn eq(&self, other: &RecvError) -> bool; }
        impl Copy for RecvError {}
        impl Eq for RecvError {}
        pub struct Iter<'a, T: 'a> { rx: &'a Receiver<T> }
        pub struct TryIter<'a, T: 'a> { rx: &'a Receiver<T> }
        pub struct IntoIter<T> { rx: Receiver<T> }
        impl<'a, T: Debug + 'a> Debug for crate::sync::mpsc::Iter<'a, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<'a, T> Iterator for crate::sync::mpsc::Iter<'a, T> { type Item = T; fn next(&mut self) -> Option<T>; }
        impl<'a, T: Debug + 'a> Debug for TryIter<'a, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<'a, T> Iterator for TryIter<'a, T> { type Item = T; fn next(&mut self) -> Option<T>; }
        impl<T: Debug> Debug for crate::sync::mpsc::IntoIter<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<T> Iterator for crate::sync::mpsc::IntoIter<T> { type Item = T; fn next(&mut self) -> Option<T>; }
        pub enum TrySendError<T> { Full(T), Disconnected(T), }
        impl<T: Clone> Clone for crate::sync::mpsc::TrySendError<T> { fn clone(&self) -> crate::sync::mpsc::TrySendError<T>; }
        impl<T> Debug for crate::sync::mpsc::TrySendError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<T> Display for crate::sync::mpsc::TrySendError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<T> crate::error::Error for crate::sync::mpsc::TrySendError<T> {}
        impl<T> From<crate::sync::mpsc::SendError<T>> for crate::sync::mpsc::TrySendError<T> { fn from(err: crate::sync::mpsc::SendError<T>) -> crate::sync::mpsc::TrySendError<T>; }
        impl<T: PartialEq> PartialEq for crate::sync::mpsc::TrySendError<T> { fn eq(&self, other: &crate::sync::mpsc::TrySendError<T>) -> bool; }
        impl<T: Copy> Copy for crate::sync::mpsc::TrySendError<T> {}
        impl<T: Eq> Eq for crate::sync::mpsc::TrySendError<T> {}
        impl<T> crate::sync::mpsc::SyncSender<T> {
            pub fn try_send(&self, t: T) -> crate::result::Result<(), crate::sync::mpsc::TrySendError<T>>;
        }
        impl Display for crate::sync::mpsc::RecvTimeoutError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl crate::error::Error for crate::sync::mpsc::RecvTimeoutError {}
        impl Display for crate::sync::mpsc::TryRecvError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl crate::error::Error for crate::sync::mpsc::TryRecvError {}
    }
    pub mod atomic {
        pub fn spin_loop_hint();
        pub const ATOMIC_BOOL_INIT: AtomicBool;
        pub const ATOMIC_USIZE_INIT: AtomicUsize;
        pub const ATOMIC_ISIZE_INIT: AtomicIsize;
        use crate::cell::UnsafeCell;
        use crate::clone::Clone;
        use crate::cmp::{Eq, PartialEq};
        use crate::convert::From;
        use crate::default::Default;
        use crate::fmt::{Debug, Formatter};
        use crate::hash::Hash;
        use crate::marker::{Copy, Send, Sync};
        use crate::ops::FnMut;

        #[derive(Copy, Clone, Debug, Eq, PartialEq, Hash)]
        pub enum Ordering { Relaxed, Release, Acquire, AcqRel, SeqCst }
        pub struct AtomicBool { v: UnsafeCell<bool> }
        unsafe impl Sync for AtomicBool {}
        impl AtomicBool {
            pub const fn new(v: bool) -> AtomicBool;
            pub fn get_mut(&mut self) -> &mut bool;
            pub const fn into_inner(self) -> bool;
            pub fn load(&self, order: crate::sync::atomic::Ordering) -> bool;
            pub fn store(&self, val: bool, order: crate::sync::atomic::Ordering);
            pub fn swap(&self, val: bool, order: crate::sync::atomic::Ordering) -> bool;
            pub fn compare_exchange(&self, current: bool, new: bool, success: crate::sync::atomic::Ordering, failure: crate::sync::atomic::Ordering) -> crate::result::Result<bool, bool>;
            pub fn compare_and_swap(&self, current: bool, new: bool, order: crate::sync::atomic::Ordering) -> bool;
            pub fn fetch_and(&self, val: bool, order: crate::sync::atomic::Ordering) -> bool;
            pub fn fetch_or(&self, val: bool, order: crate::sync::atomic::Ordering) -> bool;
            pub fn fetch_nand(&self, val: bool, order: Ordering) -> bool;
            pub fn fetch_xor(&self, val: bool, order: Ordering) -> bool;
            pub fn fetch_not(&self, order: Ordering) -> bool;
            pub fn compare_exchange_weak(&self, current: bool, new: bool, success: Ordering, failure: Ordering) -> crate::result::Result<bool, bool>;
            pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> crate::result::Result<bool, bool> where F: FnMut(bool) -> crate::option::Option<bool>;
            pub const fn as_ptr(&self) -> *mut bool;
        }
        impl Debug for AtomicBool { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl Default for AtomicBool { fn default() -> AtomicBool; }
        impl From<bool> for AtomicBool { fn from(v: bool) -> AtomicBool; }
        pub struct AtomicUsize { v: UnsafeCell<usize> }
        unsafe impl Sync for AtomicUsize {}
        impl AtomicUsize {
            pub const fn new(v: usize) -> AtomicUsize;
            pub fn get_mut(&mut self) -> &mut usize;
            pub const fn into_inner(self) -> usize;
            pub fn load(&self, order: Ordering) -> usize;
            pub fn store(&self, val: usize, order: Ordering);
            pub fn swap(&self, val: usize, order: Ordering) -> usize;
            pub fn compare_exchange(&self, current: usize, new: usize, success: Ordering, failure: Ordering) -> crate::result::Result<usize, usize>;
            pub fn compare_and_swap(&self, current: usize, new: usize, order: crate::sync::atomic::Ordering) -> usize;
            pub fn compare_exchange_weak(&self, current: usize, new: usize, success: Ordering, failure: Ordering) -> crate::result::Result<usize, usize>;
            pub fn fetch_add(&self, val: usize, order: Ordering) -> usize;
            pub fn fetch_sub(&self, val: usize, order: Ordering) -> usize;
            pub fn fetch_and(&self, val: usize, order: Ordering) -> usize;
            pub fn fetch_nand(&self, val: usize, order: Ordering) -> usize;
            pub fn fetch_or(&self, val: usize, order: Ordering) -> usize;
            pub fn fetch_xor(&self, val: usize, order: Ordering) -> usize;
            pub fn fetch_max(&self, val: usize, order: Ordering) -> usize;
            pub fn fetch_min(&self, val: usize, order: Ordering) -> usize;
            pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> crate::result::Result<usize, usize> where F: FnMut(usize) -> crate::option::Option<usize>;
            pub const fn as_ptr(&self) -> *mut usize;
        }
        impl Debug for AtomicUsize { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl Default for AtomicUsize { fn default() -> AtomicUsize; }
        impl From<usize> for AtomicUsize { fn from(v: usize) -> AtomicUsize; }
        pub struct AtomicIsize { v: UnsafeCell<isize> }
        unsafe impl Sync for AtomicIsize {}
        impl AtomicIsize {
            pub const fn new(v: isize) -> AtomicIsize;
            pub fn get_mut(&mut self) -> &mut isize;
            pub const fn into_inner(self) -> isize;
            pub fn load(&self, order: Ordering) -> isize;
            pub fn store(&self, val: isize, order: Ordering);
            pub fn swap(&self, val: isize, order: Ordering) -> isize;
            pub fn compare_exchange(&self, current: isize, new: isize, success: Ordering, failure: Ordering) -> crate::result::Result<isize, isize>;
            pub fn compare_and_swap(&self, current: isize, new: isize, order: crate::sync::atomic::Ordering) -> isize;
            pub fn compare_exchange_weak(&self, current: isize, new: isize, success: Ordering, failure: Ordering) -> crate::result::Result<isize, isize>;
            pub fn fetch_add(&self, val: isize, order: Ordering) -> isize;
            pub fn fetch_sub(&self, val: isize, order: Ordering) -> isize;
            pub fn fetch_and(&self, val: isize, order: Ordering) -> isize;
            pub fn fetch_nand(&self, val: isize, order: Ordering) -> isize;
            pub fn fetch_or(&self, val: isize, order: Ordering) -> isize;
            pub fn fetch_xor(&self, val: isize, order: Ordering) -> isize;
            pub fn fetch_max(&self, val: isize, order: Ordering) -> isize;
            pub fn fetch_min(&self, val: isize, order: Ordering) -> isize;
            pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> crate::result::Result<isize, isize> where F: FnMut(isize) -> crate::option::Option<isize>;
            pub const fn as_ptr(&self) -> *mut isize;
        }
        impl Debug for AtomicIsize { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl Default for AtomicIsize { fn default() -> AtomicIsize; }
        impl From<isize> for AtomicIsize { fn from(v: isize) -> AtomicIsize; }
        pub struct AtomicI32 { v: UnsafeCell<i32> }
        unsafe impl Sync for AtomicI32 {}
        impl AtomicI32 {
            pub const fn new(v: i32) -> AtomicI32;
            pub fn get_mut(&mut self) -> &mut i32;
            pub const fn into_inner(self) -> i32;
            pub fn load(&self, order: Ordering) -> i32;
            pub fn store(&self, val: i32, order: Ordering);
            pub fn swap(&self, val: i32, order: Ordering) -> i32;
            pub fn compare_exchange(&self, current: i32, new: i32, success: Ordering, failure: Ordering) -> crate::result::Result<i32, i32>;
            pub fn compare_and_swap(&self, current: i32, new: i32, order: crate::sync::atomic::Ordering) -> i32;
            pub fn compare_exchange_weak(&self, current: i32, new: i32, success: Ordering, failure: Ordering) -> crate::result::Result<i32, i32>;
            pub fn fetch_add(&self, val: i32, order: Ordering) -> i32;
            pub fn fetch_sub(&self, val: i32, order: Ordering) -> i32;
            pub fn fetch_and(&self, val: i32, order: Ordering) -> i32;
            pub fn fetch_nand(&self, val: i32, order: Ordering) -> i32;
            pub fn fetch_or(&self, val: i32, order: Ordering) -> i32;
            pub fn fetch_xor(&self, val: i32, order: Ordering) -> i32;
            pub fn fetch_max(&self, val: i32, order: Ordering) -> i32;
            pub fn fetch_min(&self, val: i32, order: Ordering) -> i32;
            pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> crate::result::Result<i32, i32> where F: FnMut(i32) -> crate::option::Option<i32>;
            pub const fn as_ptr(&self) -> *mut i32;
        }
        impl Debug for AtomicI32 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl Default for AtomicI32 { fn default() -> AtomicI32; }
        impl From<i32> for AtomicI32 { fn from(v: i32) -> AtomicI32; }
        pub struct AtomicU32 { v: UnsafeCell<u32> }
        unsafe impl Sync for AtomicU32 {}
        impl AtomicU32 {
            pub const fn new(v: u32) -> AtomicU32;
            pub fn get_mut(&mut self) -> &mut u32;
            pub const fn into_inner(self) -> u32;
            pub fn load(&self, order: Ordering) -> u32;
            pub fn store(&self, val: u32, order: Ordering);
            pub fn swap(&self, val: u32, order: Ordering) -> u32;
            pub fn compare_exchange(&self, current: u32, new: u32, success: Ordering, failure: Ordering) -> crate::result::Result<u32, u32>;
            pub fn compare_and_swap(&self, current: u32, new: u32, order: crate::sync::atomic::Ordering) -> u32;
            pub fn compare_exchange_weak(&self, current: u32, new: u32, success: Ordering, failure: Ordering) -> crate::result::Result<u32, u32>;
            pub fn fetch_add(&self, val: u32, order: Ordering) -> u32;
            pub fn fetch_sub(&self, val: u32, order: Ordering) -> u32;
            pub fn fetch_and(&self, val: u32, order: Ordering) -> u32;
            pub fn fetch_nand(&self, val: u32, order: Ordering) -> u32;
            pub fn fetch_or(&self, val: u32, order: Ordering) -> u32;
            pub fn fetch_xor(&self, val: u32, order: Ordering) -> u32;
            pub fn fetch_max(&self, val: u32, order: Ordering) -> u32;
            pub fn fetch_min(&self, val: u32, order: Ordering) -> u32;
            pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> crate::result::Result<u32, u32> where F: FnMut(u32) -> crate::option::Option<u32>;
            pub const fn as_ptr(&self) -> *mut u32;
        }
        impl Debug for AtomicU32 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl Default for AtomicU32 { fn default() -> AtomicU32; }
        impl From<u32> for AtomicU32 { fn from(v: u32) -> AtomicU32; }
        pub struct AtomicI64 { v: UnsafeCell<i64> }
        unsafe impl Sync for AtomicI64 {}
        impl AtomicI64 {
            pub const fn new(v: i64) -> AtomicI64;
            pub fn get_mut(&mut self) -> &mut i64;
            pub const fn into_inner(self) -> i64;
            pub fn load(&self, order: Ordering) -> i64;
            pub fn store(&self, val: i64, order: Ordering);
            pub fn swap(&self, val: i64, order: Ordering) -> i64;
            pub fn compare_exchange(&self, current: i64, new: i64, success: Ordering, failure: Ordering) -> crate::result::Result<i64, i64>;
            pub fn compare_and_swap(&self, current: i64, new: i64, order: crate::sync::atomic::Ordering) -> i64;
            pub fn compare_exchange_weak(&self, current: i64, new: i64, success: Ordering, failure: Ordering) -> crate::result::Result<i64, i64>;
            pub fn fetch_add(&self, val: i64, order: Ordering) -> i64;
            pub fn fetch_sub(&self, val: i64, order: Ordering) -> i64;
            pub fn fetch_and(&self, val: i64, order: Ordering) -> i64;
            pub fn fetch_nand(&self, val: i64, order: Ordering) -> i64;
            pub fn fetch_or(&self, val: i64, order: Ordering) -> i64;
            pub fn fetch_xor(&self, val: i64, order: Ordering) -> i64;
            pub fn fetch_max(&self, val: i64, order: Ordering) -> i64;
            pub fn fetch_min(&self, val: i64, order: Ordering) -> i64;
            pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> crate::result::Result<i64, i64> where F: FnMut(i64) -> crate::option::Option<i64>;
            pub const fn as_ptr(&self) -> *mut i64;
        }
        impl Debug for AtomicI64 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl Default for AtomicI64 { fn default() -> AtomicI64; }
        impl From<i64> for AtomicI64 { fn from(v: i64) -> AtomicI64; }
        pub struct AtomicU64 { v: UnsafeCell<u64> }
        unsafe impl Sync for AtomicU64 {}
        impl AtomicU64 {
            pub const fn new(v: u64) -> AtomicU64;
            pub fn get_mut(&mut self) -> &mut u64;
            pub const fn into_inner(self) -> u64;
            pub fn load(&self, order: Ordering) -> u64;
            pub fn store(&self, val: u64, order: Ordering);
            pub fn swap(&self, val: u64, order: Ordering) -> u64;
            pub fn compare_exchange(&self, current: u64, new: u64, success: Ordering, failure: Ordering) -> crate::result::Result<u64, u64>;
            pub fn compare_and_swap(&self, current: u64, new: u64, order: crate::sync::atomic::Ordering) -> u64;
            pub fn compare_exchange_weak(&self, current: u64, new: u64, success: Ordering, failure: Ordering) -> crate::result::Result<u64, u64>;
            pub fn fetch_add(&self, val: u64, order: Ordering) -> u64;
            pub fn fetch_sub(&self, val: u64, order: Ordering) -> u64;
            pub fn fetch_and(&self, val: u64, order: Ordering) -> u64;
            pub fn fetch_nand(&self, val: u64, order: Ordering) -> u64;
            pub fn fetch_or(&self, val: u64, order: Ordering) -> u64;
            pub fn fetch_xor(&self, val: u64, order: Ordering) -> u64;
            pub fn fetch_max(&self, val: u64, order: Ordering) -> u64;
            pub fn fetch_min(&self, val: u64, order: Ordering) -> u64;
            pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> crate::result::Result<u64, u64> where F: FnMut(u64) -> crate::option::Option<u64>;
            pub const fn as_ptr(&self) -> *mut u64;
        }
        impl Debug for AtomicU64 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl Default for AtomicU64 { fn default() -> AtomicU64; }
        impl From<u64> for AtomicU64 { fn from(v: u64) -> AtomicU64; }
        pub struct AtomicU8 { v: UnsafeCell<u8> }
        unsafe impl Sync for AtomicU8 {}
        impl AtomicU8 {
            pub const fn new(v: u8) -> AtomicU8;
            pub fn get_mut(&mut self) -> &mut u8;
            pub const fn into_inner(self) -> u8;
            pub fn load(&self, order: Ordering) -> u8;
            pub fn store(&self, val: u8, order: Ordering);
            pub fn swap(&self, val: u8, order: Ordering) -> u8;
            pub fn compare_exchange(&self, current: u8, new: u8, success: Ordering, failure: Ordering) -> crate::result::Result<u8, u8>;
            pub fn compare_and_swap(&self, current: u8, new: u8, order: crate::sync::atomic::Ordering) -> u8;
            pub fn compare_exchange_weak(&self, current: u8, new: u8, success: Ordering, failure: Ordering) -> crate::result::Result<u8, u8>;
            pub fn fetch_add(&self, val: u8, order: Ordering) -> u8;
            pub fn fetch_sub(&self, val: u8, order: Ordering) -> u8;
            pub fn fetch_and(&self, val: u8, order: Ordering) -> u8;
            pub fn fetch_nand(&self, val: u8, order: Ordering) -> u8;
            pub fn fetch_or(&self, val: u8, order: Ordering) -> u8;
            pub fn fetch_xor(&self, val: u8, order: Ordering) -> u8;
            pub fn fetch_max(&self, val: u8, order: Ordering) -> u8;
            pub fn fetch_min(&self, val: u8, order: Ordering) -> u8;
            pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> crate::result::Result<u8, u8> where F: FnMut(u8) -> crate::option::Option<u8>;
            pub const fn as_ptr(&self) -> *mut u8;
        }
        impl Debug for AtomicU8 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl Default for AtomicU8 { fn default() -> AtomicU8; }
        impl From<u8> for AtomicU8 { fn from(v: u8) -> AtomicU8; }
        pub struct AtomicI8 { v: UnsafeCell<i8> }
        unsafe impl Sync for AtomicI8 {}
        impl AtomicI8 {
            pub const fn new(v: i8) -> AtomicI8;
            pub fn get_mut(&mut self) -> &mut i8;
            pub const fn into_inner(self) -> i8;
            pub fn load(&self, order: Ordering) -> i8;
            pub fn store(&self, val: i8, order: Ordering);
            pub fn swap(&self, val: i8, order: Ordering) -> i8;
            pub fn compare_exchange(&self, current: i8, new: i8, success: Ordering, failure: Ordering) -> crate::result::Result<i8, i8>;
            pub fn compare_and_swap(&self, current: i8, new: i8, order: crate::sync::atomic::Ordering) -> i8;
            pub fn compare_exchange_weak(&self, current: i8, new: i8, success: Ordering, failure: Ordering) -> crate::result::Result<i8, i8>;
            pub fn fetch_add(&self, val: i8, order: Ordering) -> i8;
            pub fn fetch_sub(&self, val: i8, order: Ordering) -> i8;
            pub fn fetch_and(&self, val: i8, order: Ordering) -> i8;
            pub fn fetch_nand(&self, val: i8, order: Ordering) -> i8;
            pub fn fetch_or(&self, val: i8, order: Ordering) -> i8;
            pub fn fetch_xor(&self, val: i8, order: Ordering) -> i8;
            pub fn fetch_max(&self, val: i8, order: Ordering) -> i8;
            pub fn fetch_min(&self, val: i8, order: Ordering) -> i8;
            pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> crate::result::Result<i8, i8> where F: FnMut(i8) -> crate::option::Option<i8>;
            pub const fn as_ptr(&self) -> *mut i8;
        }
        impl Debug for AtomicI8 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl Default for AtomicI8 { fn default() -> AtomicI8; }
        impl From<i8> for AtomicI8 { fn from(v: i8) -> AtomicI8; }
        pub struct AtomicI16 { v: UnsafeCell<i16> }
        unsafe impl Sync for AtomicI16 {}
        impl AtomicI16 {
            pub const fn new(v: i16) -> AtomicI16;
            pub fn get_mut(&mut self) -> &mut i16;
            pub const fn into_inner(self) -> i16;
            pub fn load(&self, order: Ordering) -> i16;
            pub fn store(&self, val: i16, order: Ordering);
            pub fn swap(&self, val: i16, order: Ordering) -> i16;
            pub fn compare_exchange(&self, current: i16, new: i16, success: Ordering, failure: Ordering) -> crate::result::Result<i16, i16>;
            pub fn compare_and_swap(&self, current: i16, new: i16, order: crate::sync::atomic::Ordering) -> i16;
            pub fn compare_exchange_weak(&self, current: i16, new: i16, success: Ordering, failure: Ordering) -> crate::result::Result<i16, i16>;
            pub fn fetch_add(&self, val: i16, order: Ordering) -> i16;
            pub fn fetch_sub(&self, val: i16, order: Ordering) -> i16;
            pub fn fetch_and(&self, val: i16, order: Ordering) -> i16;
            pub fn fetch_nand(&self, val: i16, order: Ordering) -> i16;
            pub fn fetch_or(&self, val: i16, order: Ordering) -> i16;
            pub fn fetch_xor(&self, val: i16, order: Ordering) -> i16;
            pub fn fetch_max(&self, val: i16, order: Ordering) -> i16;
            pub fn fetch_min(&self, val: i16, order: Ordering) -> i16;
            pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> crate::result::Result<i16, i16> where F: FnMut(i16) -> crate::option::Option<i16>;
            pub const fn as_ptr(&self) -> *mut i16;
        }
        impl Debug for AtomicI16 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl Default for AtomicI16 { fn default() -> AtomicI16; }
        impl From<i16> for AtomicI16 { fn from(v: i16) -> AtomicI16; }
        pub struct AtomicU16 { v: UnsafeCell<u16> }
        unsafe impl Sync for AtomicU16 {}
        impl AtomicU16 {
            pub const fn new(v: u16) -> AtomicU16;
            pub fn get_mut(&mut self) -> &mut u16;
            pub const fn into_inner(self) -> u16;
            pub fn load(&self, order: Ordering) -> u16;
            pub fn store(&self, val: u16, order: Ordering);
            pub fn swap(&self, val: u16, order: Ordering) -> u16;
            pub fn compare_exchange(&self, current: u16, new: u16, success: Ordering, failure: Ordering) -> crate::result::Result<u16, u16>;
            pub fn compare_and_swap(&self, current: u16, new: u16, order: crate::sync::atomic::Ordering) -> u16;
            pub fn compare_exchange_weak(&self, current: u16, new: u16, success: Ordering, failure: Ordering) -> crate::result::Result<u16, u16>;
            pub fn fetch_add(&self, val: u16, order: Ordering) -> u16;
            pub fn fetch_sub(&self, val: u16, order: Ordering) -> u16;
            pub fn fetch_and(&self, val: u16, order: Ordering) -> u16;
            pub fn fetch_nand(&self, val: u16, order: Ordering) -> u16;
            pub fn fetch_or(&self, val: u16, order: Ordering) -> u16;
            pub fn fetch_xor(&self, val: u16, order: Ordering) -> u16;
            pub fn fetch_max(&self, val: u16, order: Ordering) -> u16;
            pub fn fetch_min(&self, val: u16, order: Ordering) -> u16;
            pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> crate::result::Result<u16, u16> where F: FnMut(u16) -> crate::option::Option<u16>;
            pub const fn as_ptr(&self) -> *mut u16;
        }
        impl Debug for AtomicU16 { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl Default for AtomicU16 { fn default() -> AtomicU16; }
        impl From<u16> for AtomicU16 { fn from(v: u16) -> AtomicU16; }
        pub struct AtomicPtr<T> { p: UnsafeCell<*mut T> }
        unsafe impl<T> Send for AtomicPtr<T> {}
        unsafe impl<T> Sync for AtomicPtr<T> {}
        impl<T> AtomicPtr<T> {
            pub const fn new(p: *mut T) -> AtomicPtr<T>;
            pub fn store(&self, ptr: *mut T, order: crate::sync::atomic::Ordering);
            pub fn load(&self, order: Ordering) -> *mut T;
            pub fn swap(&self, ptr: *mut T, order: Ordering) -> *mut T;
            pub fn get_mut(&mut self) -> &mut *mut T;
            pub const fn into_inner(self) -> *mut T;
            pub fn compare_exchange(&self, current: *mut T, new: *mut T, success: Ordering, failure: Ordering) -> crate::result::Result<*mut T, *mut T>;
        }
        pub fn fence(order: Ordering);
        pub fn compiler_fence(order: crate::sync::atomic::Ordering);
        impl crate::sync::atomic::AtomicBool {
            pub const unsafe fn from_ptr<'a>(ptr: *mut bool) -> &'a crate::sync::atomic::AtomicBool;
            pub fn try_update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl FnMut(bool) -> crate::option::Option<bool>) -> crate::result::Result<bool, bool>;
            pub fn update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl FnMut(bool) -> bool) -> bool;
        }
        impl crate::sync::atomic::AtomicI16 {
            pub const unsafe fn from_ptr<'a>(ptr: *mut i16) -> &'a crate::sync::atomic::AtomicI16;
            pub fn try_update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl FnMut(i16) -> crate::option::Option<i16>) -> crate::result::Result<i16, i16>;
            pub fn update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl FnMut(i16) -> i16) -> i16;
        }
        impl crate::sync::atomic::AtomicI32 {
            pub const unsafe fn from_ptr<'a>(ptr: *mut i32) -> &'a crate::sync::atomic::AtomicI32;
            pub fn try_update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl FnMut(i32) -> crate::option::Option<i32>) -> crate::result::Result<i32, i32>;
            pub fn update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl FnMut(i32) -> i32) -> i32;
        }
        impl crate::sync::atomic::AtomicI64 {
            pub const unsafe fn from_ptr<'a>(ptr: *mut i64) -> &'a crate::sync::atomic::AtomicI64;
            pub fn try_update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl FnMut(i64) -> crate::option::Option<i64>) -> crate::result::Result<i64, i64>;
            pub fn update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl FnMut(i64) -> i64) -> i64;
        }
        impl crate::sync::atomic::AtomicI8 {
            pub const unsafe fn from_ptr<'a>(ptr: *mut i8) -> &'a crate::sync::atomic::AtomicI8;
            pub fn try_update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl FnMut(i8) -> crate::option::Option<i8>) -> crate::result::Result<i8, i8>;
            pub fn update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl FnMut(i8) -> i8) -> i8;
        }
        impl crate::sync::atomic::AtomicIsize {
            pub const unsafe fn from_ptr<'a>(ptr: *mut isize) -> &'a crate::sync::atomic::AtomicIsize;
            pub fn try_update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl FnMut(isize) -> crate::option::Option<isize>) -> crate::result::Result<isize, isize>;
            pub fn update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl FnMut(isize) -> isize) -> isize;
        }
        impl<T> crate::sync::atomic::AtomicPtr<T> {
            pub const unsafe fn from_ptr<'a>(ptr: *mut *mut T) -> &'a crate::sync::atomic::AtomicPtr<T>;
            pub fn compare_exchange_weak(&self, current: *mut T, new: *mut T, success: crate::sync::atomic::Ordering, failure: crate::sync::atomic::Ordering) -> crate::result::Result<*mut T, *mut T>;
            pub fn try_update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl FnMut(*mut T) -> crate::option::Option<*mut T>) -> crate::result::Result<*mut T, *mut T>;
            pub fn update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl FnMut(*mut T) -> *mut T) -> *mut T;
            pub fn fetch_ptr_add(&self, val: usize, order: crate::sync::atomic::Ordering) -> *mut T;
            pub fn fetch_ptr_sub(&self, val: usize, order: crate::sync::atomic::Ordering) -> *mut T;
            pub fn fetch_byte_add(&self, val: usize, order: crate::sync::atomic::Ordering) -> *mut T;
            pub fn fetch_byte_sub(&self, val: usize, order: crate::sync::atomic::Ordering) -> *mut T;
            pub fn fetch_or(&self, val: usize, order: crate::sync::atomic::Ordering) -> *mut T;
            pub fn fetch_and(&self, val: usize, order: crate::sync::atomic::Ordering) -> *mut T;
            pub fn fetch_xor(&self, val: usize, order: crate::sync::atomic::Ordering) -> *mut T;
            pub const fn as_ptr(&self) -> *mut *mut T;
        }
        impl crate::sync::atomic::AtomicU16 {
            pub const unsafe fn from_ptr<'a>(ptr: *mut u16) -> &'a crate::sync::atomic::AtomicU16;
            pub fn try_update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl FnMut(u16) -> crate::option::Option<u16>) -> crate::result::Result<u16, u16>;
            pub fn update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl FnMut(u16) -> u16) -> u16;
        }
        impl crate::sync::atomic::AtomicU32 {
            pub const unsafe fn from_ptr<'a>(ptr: *mut u32) -> &'a crate::sync::atomic::AtomicU32;
            pub fn try_update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl FnMut(u32) -> crate::option::Option<u32>) -> crate::result::Result<u32, u32>;
            pub fn update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl FnMut(u32) -> u32) -> u32;
        }
        impl crate::sync::atomic::AtomicU64 {
            pub const unsafe fn from_ptr<'a>(ptr: *mut u64) -> &'a crate::sync::atomic::AtomicU64;
            pub fn try_update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl FnMut(u64) -> crate::option::Option<u64>) -> crate::result::Result<u64, u64>;
            pub fn update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl FnMut(u64) -> u64) -> u64;
        }
        impl crate::sync::atomic::AtomicU8 {
            pub const unsafe fn from_ptr<'a>(ptr: *mut u8) -> &'a crate::sync::atomic::AtomicU8;
            pub fn try_update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl FnMut(u8) -> crate::option::Option<u8>) -> crate::result::Result<u8, u8>;
            pub fn update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl FnMut(u8) -> u8) -> u8;
        }
        impl crate::sync::atomic::AtomicUsize {
            pub const unsafe fn from_ptr<'a>(ptr: *mut usize) -> &'a crate::sync::atomic::AtomicUsize;
            pub fn try_update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl FnMut(usize) -> crate::option::Option<usize>) -> crate::result::Result<usize, usize>;
            pub fn update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl FnMut(usize) -> usize) -> usize;
        }
    }
    impl<T> crate::sync::Arc<MaybeUninit<T>> {
        pub unsafe fn assume_init(self) -> crate::sync::Arc<T>;
    }
    impl<T: crate::clone::CloneToUninit + ?Sized> crate::sync::Arc<T> {
        pub fn make_mut(this: &mut crate::sync::Arc<T>) -> &mut T;
    }
    impl crate::sync::BarrierWaitResult {
        pub fn is_leader(&self) -> bool;
    }
    impl crate::sync::Condvar {
        pub fn wait_timeout<'a, T>(&self, guard: crate::sync::MutexGuard<'a, T>, dur: Duration) -> crate::sync::LockResult<(crate::sync::MutexGuard<'a, T>, crate::sync::WaitTimeoutResult)>;
        pub fn wait_timeout_while<'a, T, F>(&self, guard: crate::sync::MutexGuard<'a, T>, dur: Duration, condition: F) -> crate::sync::LockResult<(crate::sync::MutexGuard<'a, T>, crate::sync::WaitTimeoutResult)> where F: FnMut(&mut T) -> bool;
    }
    pub const ONCE_INIT: Once;
    pub struct Once { inner: usize }
    impl crate::sync::Once {
        pub const fn new() -> crate::sync::Once;
        pub fn call_once<F>(&self, f: F) where F: FnOnce();
        pub fn call_once_force<F>(&self, f: F) where F: FnOnce(&crate::sync::OnceState);
        pub fn is_completed(&self) -> bool;
        pub fn wait(&self);
        pub fn wait_force(&self);
    }
    impl Debug for crate::sync::Once { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    pub struct OnceState { inner: usize }
    impl crate::sync::OnceState {
        pub fn is_poisoned(&self) -> bool;
    }
    impl Debug for crate::sync::OnceState { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl<'rwlock, T: ?Sized> crate::sync::RwLockWriteGuard<'rwlock, T> {
        pub fn downgrade(s: Self) -> crate::sync::RwLockReadGuard<'rwlock, T>;
    }
    pub struct WaitTimeoutResult { inner: usize }
    impl crate::sync::WaitTimeoutResult {
        pub fn timed_out(&self) -> bool;
    }
    impl Clone for crate::sync::WaitTimeoutResult { fn clone(&self) -> crate::sync::WaitTimeoutResult; }
    impl Debug for crate::sync::WaitTimeoutResult { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl PartialEq for crate::sync::WaitTimeoutResult { fn eq(&self, other: &crate::sync::WaitTimeoutResult) -> bool; }
    impl Copy for crate::sync::WaitTimeoutResult {}
    impl Eq for crate::sync::WaitTimeoutResult {}
    impl<T: ?Sized> crate::marker::Unpin for crate::sync::Arc<T> {}
    impl Debug for crate::sync::Barrier { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Debug for crate::sync::BarrierWaitResult { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Debug for crate::sync::Condvar { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Default for crate::sync::Condvar { fn default() -> crate::sync::Condvar; }
}
pub mod thread {
    use crate::any::Any;
    use crate::boxed::Box;
    use crate::cell::{Cell, RefCell};
    use crate::clone::Clone;
    use crate::cmp::{Eq, PartialEq};
    use crate::default::Default;
    use crate::fmt::Debug;
    use crate::hash::Hash;
    use crate::marker::{Copy, PhantomData, Send, Sync};
    use crate::ops::FnOnce;
    use crate::option::Option;
    use crate::time::Duration;

    pub type Result<T> = crate::result::Result<T, Box<dyn Any + Send + 'static>>;
    pub struct JoinHandle<T> { marker: PhantomData<T>, packet: PhantomData<fn(T) -> T> }
    unsafe impl<T> Send for JoinHandle<T> {}
    unsafe impl<T> Sync for JoinHandle<T> {}
    impl<T> JoinHandle<T> {
        pub fn thread(&self) -> &Thread;
        pub fn join(self) -> crate::thread::Result<T>;
        pub fn is_finished(&self) -> bool;
    }
    pub struct Thread { inner: usize }
    #[derive(Eq, PartialEq, Clone, Copy, Hash, Debug)]
    pub struct ThreadId(u64);
    impl Thread {
        pub fn unpark(&self);
        pub fn id(&self) -> ThreadId;
        pub fn name(&self) -> Option<&str>;
    }
    pub fn spawn<F, T>(f: F) -> JoinHandle<T> where F: FnOnce() -> T + Send + 'static, T: Send + 'static;
    pub fn scope<'env, F, T>(f: F) -> T where F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T;
    pub struct Scope<'scope, 'env: 'scope> { data: usize, scope: PhantomData<&'scope mut &'scope ()>, env: PhantomData<&'env mut &'env ()> }
    impl<'scope, 'env> Scope<'scope, 'env> {
        pub fn spawn<F, T>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T> where F: FnOnce() -> T + Send + 'scope, T: Send + 'scope;
    }
    pub struct ScopedJoinHandle<'scope, T> { marker: PhantomData<&'scope ()>, packet: PhantomData<fn(T) -> T> }
    unsafe impl<T> Send for ScopedJoinHandle<'_, T> {}
    unsafe impl<T> Sync for ScopedJoinHandle<'_, T> {}
    impl<'scope, T> ScopedJoinHandle<'scope, T> {
        pub fn thread(&self) -> &Thread;
        pub fn join(self) -> crate::thread::Result<T>;
        pub fn is_finished(&self) -> bool;
    }
    pub fn sleep(dur: Duration);
    pub fn yield_now();
    pub fn current() -> Thread;
    pub fn panicking() -> bool;
    pub fn park();
    pub struct LocalKey<T: 'static> { inner: fn(Option<&mut Option<T>>) -> *const T }
    impl<T: 'static> LocalKey<T> {
        pub fn with<F, R>(&'static self, f: F) -> R where F: FnOnce(&T) -> R;
    }
    impl<T: 'static> LocalKey<Cell<T>> {
        pub fn set(&'static self, value: T);
        pub fn get(&'static self) -> T where T: Copy;
        pub fn take(&'static self) -> T where T: Default;
        pub fn replace(&'static self, value: T) -> T;
    }
    impl<T: 'static> LocalKey<RefCell<T>> {
        pub fn with_borrow<F, R>(&'static self, f: F) -> R where F: FnOnce(&T) -> R;
        pub fn with_borrow_mut<F, R>(&'static self, f: F) -> R where F: FnOnce(&mut T) -> R;
        pub fn set(&'static self, value: T);
        pub fn take(&'static self) -> T where T: Default;
        pub fn replace(&'static self, value: T) -> T;
    }
    pub fn available_parallelism() -> crate::io::Result<crate::num::NonZero<usize>>;
    pub fn park_timeout(dur: Duration);
    #[non_exhaustive] pub struct AccessError { inner: () }
    impl Clone for crate::thread::AccessError { fn clone(&self) -> crate::thread::AccessError; }
    impl Debug for crate::thread::AccessError { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl crate::fmt::Display for crate::thread::AccessError { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl crate::error::Error for crate::thread::AccessError {}
    impl PartialEq for crate::thread::AccessError { fn eq(&self, other: &crate::thread::AccessError) -> bool; }
    impl Copy for crate::thread::AccessError {}
    impl Eq for crate::thread::AccessError {}
    pub struct Builder { name: crate::vec::Vec<u8> }
    impl crate::thread::Builder {
        pub fn new() -> crate::thread::Builder;
        pub fn name(self, name: crate::string::String) -> crate::thread::Builder;
        pub fn stack_size(self, size: usize) -> crate::thread::Builder;
        pub fn spawn<F, T>(self, f: F) -> crate::io::Result<crate::thread::JoinHandle<T>> where F: FnOnce() -> T + Send + 'static, T: Send + 'static;
        pub unsafe fn spawn_unchecked<F, T>(self, f: F) -> crate::io::Result<crate::thread::JoinHandle<T>> where F: FnOnce() -> T + Send, T: Send;
        pub fn spawn_scoped<'scope, 'env, F, T>(self, scope: &'scope crate::thread::Scope<'scope, 'env>, f: F) -> crate::io::Result<crate::thread::ScopedJoinHandle<'scope, T>> where F: FnOnce() -> T + Send + 'scope, T: Send + 'scope;
    }
    impl Debug for crate::thread::Builder { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl<T: 'static> crate::thread::LocalKey<T> {
        pub fn try_with<F, R>(&'static self, f: F) -> crate::result::Result<R, crate::thread::AccessError> where F: FnOnce(&T) -> R;
    }
    impl<T> Debug for crate::thread::JoinHandle<T> { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl<T: 'static> Debug for crate::thread::LocalKey<T> { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl Debug for crate::thread::Scope<'_, '_> { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl<'scope, T> Debug for crate::thread::ScopedJoinHandle<'scope, T> { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
    impl Clone for crate::thread::Thread { fn clone(&self) -> crate::thread::Thread; }
    impl Debug for crate::thread::Thread { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result; }
}
pub mod time {
    use crate::clone::Clone;
    use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
    use crate::default::Default;
    use crate::fmt::{Debug, Formatter};
    use crate::hash::{Hash, Hasher};
    use crate::iter::{Iterator, Sum};
    use crate::marker::Copy;
    use crate::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Sub, SubAssign};
    use crate::option::Option;

    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
    pub struct Duration { secs: u64, nanos: u32 }
    impl Duration {
        pub const ZERO: Duration;
        pub const MAX: Duration;
        pub const fn new(secs: u64, nanos: u32) -> Duration;
        pub const fn from_secs(secs: u64) -> Duration;
        pub const fn from_millis(millis: u64) -> Duration;
        pub const fn from_micros(micros: u64) -> Duration;
        pub const fn from_nanos(nanos: u64) -> Duration;
        pub const fn from_nanos_u128(nanos: u128) -> Duration;
        pub const fn from_hours(hours: u64) -> Duration;
        pub const fn from_mins(mins: u64) -> Duration;
        pub const fn is_zero(&self) -> bool;
        pub const fn as_secs(&self) -> u64;
        pub const fn subsec_millis(&self) -> u32;
        pub const fn subsec_micros(&self) -> u32;
        pub const fn subsec_nanos(&self) -> u32;
        pub const fn as_millis(&self) -> u128;
        pub const fn as_micros(&self) -> u128;
        pub const fn as_nanos(&self) -> u128;
        pub const fn abs_diff(self, other: Duration) -> Duration;
        pub const fn checked_add(self, rhs: Duration) -> Option<Duration>;
        pub const fn saturating_add(self, rhs: Duration) -> Duration;
        pub const fn checked_sub(self, rhs: Duration) -> Option<Duration>;
        pub const fn saturating_sub(self, rhs: Duration) -> Duration;
        pub const fn checked_mul(self, rhs: u32) -> Option<Duration>;
        pub const fn saturating_mul(self, rhs: u32) -> Duration;
        pub const fn checked_div(self, rhs: u32) -> Option<Duration>;
        pub const fn as_secs_f64(&self) -> f64;
        pub const fn as_secs_f32(&self) -> f32;
        pub fn from_secs_f64(secs: f64) -> Duration;
        pub fn from_secs_f32(secs: f32) -> Duration;
        pub fn mul_f64(self, rhs: f64) -> Duration;
        pub fn mul_f32(self, rhs: f32) -> Duration;
        pub fn div_f64(self, rhs: f64) -> Duration;
        pub fn div_f32(self, rhs: f32) -> Duration;
        pub const fn div_duration_f64(self, rhs: Duration) -> f64;
        pub const fn div_duration_f32(self, rhs: Duration) -> f32;
    }
    impl Add for Duration { type Output = Duration; fn add(self, rhs: Duration) -> Duration; }
    impl AddAssign for Duration { fn add_assign(&mut self, rhs: Duration); }
    impl Clone for Duration { fn clone(&self) -> Duration; }
    impl Debug for Duration { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Default for Duration { fn default() -> Self; }
    impl Div<u32> for Duration { type Output = Duration; fn div(self, rhs: u32) -> Duration; }
    impl DivAssign<u32> for Duration { fn div_assign(&mut self, rhs: u32); }
    impl Hash for Duration { fn hash<__H: Hasher>(&self, state: &mut __H); }
    impl Mul<Duration> for u32 { type Output = Duration; fn mul(self, rhs: Duration) -> Duration; }
    impl Mul<u32> for Duration { type Output = Duration; fn mul(self, rhs: u32) -> Duration; }
    impl MulAssign<u32> for Duration { fn mul_assign(&mut self, rhs: u32); }
    impl Ord for Duration { fn cmp(&self, other: &Duration) -> crate::cmp::Ordering; }
    impl PartialEq for Duration { fn eq(&self, other: &Duration) -> bool; }
    impl PartialOrd for Duration { fn partial_cmp(&self, other: &Duration) -> Option<crate::cmp::Ordering>; }
    impl Sub for Duration { type Output = Duration; fn sub(self, rhs: Duration) -> Duration; }
    impl SubAssign for Duration { fn sub_assign(&mut self, rhs: Duration); }
    impl<'a> Sum<&'a Duration> for Duration { fn sum<I: Iterator<Item = &'a Duration>>(iter: I) -> Duration; }
    impl Sum for Duration { fn sum<I: Iterator<Item = Duration>>(iter: I) -> Duration; }
    impl Copy for Duration {}
    impl Eq for Duration {}
    #[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct Instant(u64);
    impl Instant {
        pub fn now() -> Instant;
        pub fn duration_since(&self, earlier: Instant) -> Duration;
        pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration>;
        pub fn saturating_duration_since(&self, earlier: Instant) -> Duration;
        pub fn elapsed(&self) -> Duration;
        pub fn checked_add(&self, duration: Duration) -> Option<Instant>;
        pub fn checked_sub(&self, duration: Duration) -> Option<Instant>;
    }
    impl Add<Duration> for Instant { fn add(self, other: Duration) -> Instant; type Output = Instant; }
    impl AddAssign<Duration> for Instant { fn add_assign(&mut self, other: Duration); }
    impl Clone for Instant { fn clone(&self) -> Instant; }
    impl Debug for Instant { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Hash for Instant { fn hash<__H: Hasher>(&self, state: &mut __H); }
    impl Ord for Instant { fn cmp(&self, other: &Instant) -> crate::cmp::Ordering; }
    impl PartialEq for Instant { fn eq(&self, other: &Instant) -> bool; }
    impl PartialOrd for Instant { fn partial_cmp(&self, other: &Instant) -> Option<crate::cmp::Ordering>; }
    impl Sub<Duration> for Instant { type Output = Instant; fn sub(self, other: Duration) -> Instant; }
    impl Sub for Instant { fn sub(self, other: Instant) -> Duration; type Output = Duration; }
    impl SubAssign<Duration> for Instant { fn sub_assign(&mut self, other: Duration); }
    impl Copy for Instant {}
    impl Eq for Instant {}
    pub const UNIX_EPOCH: crate::time::SystemTime;
    impl crate::time::Duration {
        pub fn try_from_secs_f32(secs: f32) -> crate::result::Result<crate::time::Duration, crate::time::TryFromFloatSecsError>;
        pub fn try_from_secs_f64(secs: f64) -> crate::result::Result<crate::time::Duration, crate::time::TryFromFloatSecsError>;
    }
    pub struct SystemTime { inner: usize }
    impl crate::time::SystemTime {
        pub const UNIX_EPOCH: crate::time::SystemTime;
        pub fn now() -> crate::time::SystemTime;
        pub fn duration_since(&self, earlier: crate::time::SystemTime) -> crate::result::Result<crate::time::Duration, crate::time::SystemTimeError>;
        pub fn elapsed(&self) -> crate::result::Result<crate::time::Duration, crate::time::SystemTimeError>;
        pub fn checked_add(&self, duration: crate::time::Duration) -> Option<crate::time::SystemTime>;
        pub fn checked_sub(&self, duration: crate::time::Duration) -> Option<crate::time::SystemTime>;
    }
    impl Add<crate::time::Duration> for crate::time::SystemTime { fn add(self, dur: crate::time::Duration) -> crate::time::SystemTime; type Output = crate::time::SystemTime; }
    impl AddAssign<crate::time::Duration> for crate::time::SystemTime { fn add_assign(&mut self, other: crate::time::Duration); }
    impl Clone for crate::time::SystemTime { fn clone(&self) -> crate::time::SystemTime; }
    impl Debug for crate::time::SystemTime { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl Hash for crate::time::SystemTime { fn hash<__H: Hasher>(&self, state: &mut __H); }
    impl Ord for crate::time::SystemTime { fn cmp(&self, other: &crate::time::SystemTime) -> crate::cmp::Ordering; }
    impl PartialEq for crate::time::SystemTime { fn eq(&self, other: &crate::time::SystemTime) -> bool; }
    impl PartialOrd for crate::time::SystemTime { fn partial_cmp(&self, other: &crate::time::SystemTime) -> Option<crate::cmp::Ordering>; }
    impl Sub<crate::time::Duration> for crate::time::SystemTime { type Output = crate::time::SystemTime; fn sub(self, dur: crate::time::Duration) -> crate::time::SystemTime; }
    impl SubAssign<crate::time::Duration> for crate::time::SystemTime { fn sub_assign(&mut self, other: crate::time::Duration); }
    impl Copy for crate::time::SystemTime {}
    impl Eq for crate::time::SystemTime {}
    pub struct SystemTimeError { inner: usize }
    impl crate::time::SystemTimeError {
        pub fn duration(&self) -> crate::time::Duration;
    }
    impl Clone for crate::time::SystemTimeError { fn clone(&self) -> crate::time::SystemTimeError; }
    impl Debug for crate::time::SystemTimeError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl crate::fmt::Display for crate::time::SystemTimeError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    impl crate::error::Error for crate::time::SystemTimeError {}
    pub struct TryFromFloatSecsError { inner: usize }
    impl Clone for crate::time::TryFromFloatSecsError { fn clone(&self) -> crate::time::TryFromFloatSecsError; }
    impl Debug for crate::time::TryFromFloatSecsError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl crate::fmt::Display for crate::time::TryFromFloatSecsError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl crate::error::Error for crate::time::TryFromFloatSecsError {}
    impl PartialEq for crate::time::TryFromFloatSecsError { fn eq(&self, other: &crate::time::TryFromFloatSecsError) -> bool; }
    impl Eq for crate::time::TryFromFloatSecsError {}
}
