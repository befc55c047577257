//! `std::collections`.
pub mod collections {
    use crate::borrow::Borrow;
    use crate::boxed::Box;
    use crate::clone::Clone;
    use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
    use crate::collections::binary_heap::PeekMut;
    use crate::collections::btree_map::RangeMut;
    use crate::convert::From;
    use crate::default::Default;
    use crate::fmt::{Debug, Formatter};
    use crate::hash::{BuildHasher, DefaultHasher, Hash, Hasher, RandomState};
    use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, FromIterator, IntoIterator, Iterator};
    use crate::marker::{Copy, PhantomData, Send, Sized, Sync};
    use crate::ops::{BitAnd, BitOr, BitXor, Deref, DerefMut, Drop, FnMut, FnOnce, Index, IndexMut, Range, RangeBounds, Sub};
    use crate::option::Option;
    use crate::ptr::NonNull;
    use crate::vec::Vec;

    pub use self::hash_map::HashMap;
    pub use self::hash_set::HashSet;
    pub use self::btree_map::BTreeMap;
    pub use self::btree_set::BTreeSet;
    pub use self::vec_deque::VecDeque;
    pub use self::binary_heap::BinaryHeap;
    pub use self::linked_list::LinkedList;
    struct RawTable<T> { marker: PhantomData<T> }
    unsafe impl<#[may_dangle] T> Drop for RawTable<T> { fn drop(&mut self); }
    pub mod hash_map {
        use crate::borrow::Borrow;
        use crate::clone::Clone;
        use crate::cmp::{Eq, PartialEq};
        use crate::default::Default;
        use crate::fmt::{Debug, Formatter};
        use crate::hash::{BuildHasher, Hash};
        use crate::iter::{ExactSizeIterator, Extend, FromIterator, IntoIterator, Iterator};
        use crate::marker::{Copy, PhantomData, Sized};
        use crate::ops::{Drop, FnMut, FnOnce, Index};
        use crate::option::Option;

        pub use crate::hash::{DefaultHasher, RandomState};
        #[lang = "HashMap"]
        pub struct HashMap<K, V, S = RandomState> { hash_builder: S, table: super::RawTable<(K, V)> }
        impl<K, V> HashMap<K, V, RandomState> {
            pub fn new() -> HashMap<K, V, RandomState>;
            pub fn with_capacity(capacity: usize) -> HashMap<K, V, RandomState>;
        }
        impl<K, V, S> HashMap<K, V, S> {
            pub const fn with_hasher(hash_builder: S) -> HashMap<K, V, S>;
            pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashMap<K, V, S>;
            pub fn capacity(&self) -> usize;
            pub fn keys(&self) -> crate::collections::hash_map::Keys<'_, K, V>;
            pub fn into_keys(self) -> crate::collections::hash_map::IntoKeys<K, V>;
            pub fn values(&self) -> crate::collections::hash_map::Values<'_, K, V>;
            pub fn values_mut(&mut self) -> crate::collections::hash_map::ValuesMut<'_, K, V>;
            pub fn into_values(self) -> crate::collections::hash_map::IntoValues<K, V>;
            pub fn iter(&self) -> crate::collections::hash_map::Iter<'_, K, V>;
            pub fn iter_mut(&mut self) -> crate::collections::hash_map::IterMut<'_, K, V>;
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
            pub fn drain(&mut self) -> crate::collections::hash_map::Drain<'_, K, V>;
            pub fn retain<F>(&mut self, f: F) where F: FnMut(&K, &mut V) -> bool;
            pub fn clear(&mut self);
            pub fn hasher(&self) -> &S;
        }
        impl<K, V, S> HashMap<K, V, S> where K: Eq + Hash, S: BuildHasher {
            pub fn reserve(&mut self, additional: usize);
            pub fn shrink_to_fit(&mut self);
            pub fn shrink_to(&mut self, min_capacity: usize);
            pub fn entry(&mut self, key: K) -> crate::collections::hash_map::Entry<'_, K, V>;
            pub fn get<Q>(&self, k: &Q) -> Option<&V> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
            pub fn get_key_value<Q>(&self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
            pub fn get_disjoint_mut<Q, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N] where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
            pub unsafe fn get_disjoint_unchecked_mut<Q, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N] where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
            pub fn contains_key<Q>(&self, k: &Q) -> bool where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
            pub fn get_mut<Q>(&mut self, k: &Q) -> Option<&mut V> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
            pub fn insert(&mut self, k: K, v: V) -> Option<V>;
            pub fn remove<Q>(&mut self, k: &Q) -> Option<V> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
            pub fn remove_entry<Q>(&mut self, k: &Q) -> Option<(K, V)> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
        }
        impl<K, V, S> Clone for HashMap<K, V, S> where K: Clone, V: Clone, S: Clone { fn clone(&self) -> Self; }
        impl<K, V, S> Debug for HashMap<K, V, S> where K: Debug, V: Debug { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<K, V, S> Default for HashMap<K, V, S> where S: Default { fn default() -> Self; }
        impl<'a, K, V, S> Extend<(&'a K, &'a V)> for HashMap<K, V, S> where K: Eq + Hash + Copy, V: Copy, S: BuildHasher { fn extend<T: IntoIterator<Item = (&'a K, &'a V)>>(&mut self, iter: T); }
        impl<K, V, S> Extend<(K, V)> for HashMap<K, V, S> where K: Eq + Hash, S: BuildHasher { fn extend<T: IntoIterator<Item = (K, V)>>(&mut self, iter: T); }
        impl<K, V, S> FromIterator<(K, V)> for HashMap<K, V, S> where K: Eq + Hash, S: BuildHasher + Default { fn from_iter<T: IntoIterator<Item = (K, V)>>(iter: T) -> HashMap<K, V, S>; }
        impl<K, Q, V, S> Index<&Q> for HashMap<K, V, S> where K: Eq + Hash + Borrow<Q>, Q: Eq + Hash + ?Sized, S: BuildHasher { fn index(&self, key: &Q) -> &V; type Output = V; }
        impl<'a, K, V, S> IntoIterator for &'a HashMap<K, V, S> { type Item = (&'a K, &'a V); type IntoIter = crate::collections::hash_map::Iter<'a, K, V>; fn into_iter(self) -> crate::collections::hash_map::Iter<'a, K, V>; }
        impl<'a, K, V, S> IntoIterator for &'a mut HashMap<K, V, S> { type Item = (&'a K, &'a mut V); type IntoIter = crate::collections::hash_map::IterMut<'a, K, V>; fn into_iter(self) -> crate::collections::hash_map::IterMut<'a, K, V>; }
        impl<K, V, S> IntoIterator for HashMap<K, V, S> { fn into_iter(self) -> crate::collections::hash_map::IntoIter<K, V>; type Item = (K, V); type IntoIter = crate::collections::hash_map::IntoIter<K, V>; }
        impl<K, V, S> PartialEq for HashMap<K, V, S> where K: Eq + Hash, V: PartialEq, S: BuildHasher { fn eq(&self, other: &HashMap<K, V, S>) -> bool; }
        impl<K, V, S> Eq for HashMap<K, V, S> where K: Eq + Hash, V: Eq, S: BuildHasher {}
        pub struct Iter<'a, K: 'a, V: 'a> { base: PhantomData<&'a (K, V)> }
        impl<K, V> Clone for crate::collections::hash_map::Iter<'_, K, V> { fn clone(&self) -> Self; }
        impl<K: Debug, V: Debug> Debug for crate::collections::hash_map::Iter<'_, K, V> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<K, V> Default for crate::collections::hash_map::Iter<'_, K, V> { fn default() -> Self; }
        impl<K, V> ExactSizeIterator for crate::collections::hash_map::Iter<'_, K, V> {}
        impl<'a, K, V> Iterator for crate::collections::hash_map::Iter<'a, K, V> { type Item = (&'a K, &'a V); fn next(&mut self) -> Option<(&'a K, &'a V)>; }
        pub struct IterMut<'a, K: 'a, V: 'a> { keys: PhantomData<&'a K>, values: PhantomData<&'a mut V> }
        impl<K, V> Debug for crate::collections::hash_map::IterMut<'_, K, V> where K: Debug, V: Debug { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<K, V> Default for crate::collections::hash_map::IterMut<'_, K, V> { fn default() -> Self; }
        impl<K, V> ExactSizeIterator for crate::collections::hash_map::IterMut<'_, K, V> {}
        impl<'a, K, V> Iterator for crate::collections::hash_map::IterMut<'a, K, V> { type Item = (&'a K, &'a mut V); fn next(&mut self) -> Option<(&'a K, &'a mut V)>; }
        pub struct IntoIter<K, V> { base: crate::collections::RawTable<(K, V)> }
        impl<K: Debug, V: Debug> Debug for crate::collections::hash_map::IntoIter<K, V> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<K, V> Default for crate::collections::hash_map::IntoIter<K, V> { fn default() -> Self; }
        impl<K, V> ExactSizeIterator for crate::collections::hash_map::IntoIter<K, V> {}
        impl<K, V> Iterator for crate::collections::hash_map::IntoIter<K, V> { type Item = (K, V); fn next(&mut self) -> Option<(K, V)>; }
        pub struct Keys<'a, K: 'a, V: 'a> { base: PhantomData<&'a (K, V)> }
        impl<K, V> Clone for crate::collections::hash_map::Keys<'_, K, V> { fn clone(&self) -> Self; }
        impl<K: Debug, V> Debug for crate::collections::hash_map::Keys<'_, K, V> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<K, V> Default for crate::collections::hash_map::Keys<'_, K, V> { fn default() -> Self; }
        impl<K, V> ExactSizeIterator for crate::collections::hash_map::Keys<'_, K, V> {}
        impl<'a, K, V> Iterator for crate::collections::hash_map::Keys<'a, K, V> { type Item = &'a K; fn next(&mut self) -> Option<&'a K>; }
        pub struct Values<'a, K: 'a, V: 'a> { base: PhantomData<&'a (K, V)> }
        impl<K, V> Clone for crate::collections::hash_map::Values<'_, K, V> { fn clone(&self) -> Self; }
        impl<K, V: Debug> Debug for crate::collections::hash_map::Values<'_, K, V> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<K, V> Default for crate::collections::hash_map::Values<'_, K, V> { fn default() -> Self; }
        impl<K, V> ExactSizeIterator for crate::collections::hash_map::Values<'_, K, V> {}
        impl<'a, K, V> Iterator for crate::collections::hash_map::Values<'a, K, V> { type Item = &'a V; fn next(&mut self) -> Option<&'a V>; }
        pub struct ValuesMut<'a, K: 'a, V: 'a> { inner: IterMut<'a, K, V> }
        impl<K, V: Debug> Debug for crate::collections::hash_map::ValuesMut<'_, K, V> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<K, V> Default for crate::collections::hash_map::ValuesMut<'_, K, V> { fn default() -> Self; }
        impl<K, V> ExactSizeIterator for crate::collections::hash_map::ValuesMut<'_, K, V> {}
        impl<'a, K, V> Iterator for crate::collections::hash_map::ValuesMut<'a, K, V> { type Item = &'a mut V; fn next(&mut self) -> Option<&'a mut V>; }
        pub struct IntoKeys<K, V> { base: crate::collections::RawTable<(K, V)> }
        impl<K: Debug, V> Debug for crate::collections::hash_map::IntoKeys<K, V> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<K, V> Default for crate::collections::hash_map::IntoKeys<K, V> { fn default() -> Self; }
        impl<K, V> ExactSizeIterator for crate::collections::hash_map::IntoKeys<K, V> {}
        impl<K, V> Iterator for crate::collections::hash_map::IntoKeys<K, V> { type Item = K; fn next(&mut self) -> Option<K>; }
        pub struct IntoValues<K, V> { base: crate::collections::RawTable<(K, V)> }
        impl<K, V: Debug> Debug for crate::collections::hash_map::IntoValues<K, V> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<K, V> Default for crate::collections::hash_map::IntoValues<K, V> { fn default() -> Self; }
        impl<K, V> ExactSizeIterator for crate::collections::hash_map::IntoValues<K, V> {}
        impl<K, V> Iterator for crate::collections::hash_map::IntoValues<K, V> { type Item = V; fn next(&mut self) -> Option<V>; }
        pub struct Drain<'a, K: 'a, V: 'a> { base: PhantomData<&'a (K, V)> }
        impl<K, V> Drop for Drain<'_, K, V> { fn drop(&mut self); }
        impl<K, V> Debug for crate::collections::hash_map::Drain<'_, K, V> where K: Debug, V: Debug { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<K, V> ExactSizeIterator for crate::collections::hash_map::Drain<'_, K, V> {}
        impl<'a, K, V> Iterator for crate::collections::hash_map::Drain<'a, K, V> { type Item = (K, V); fn next(&mut self) -> Option<(K, V)>; }
        pub enum Entry<'a, K: 'a, V: 'a> { Occupied(OccupiedEntry<'a, K, V>), Vacant(VacantEntry<'a, K, V>) }
        pub struct OccupiedEntry<'a, K: 'a, V: 'a> { map: PhantomData<&'a mut (K, V)> }
        pub struct VacantEntry<'a, K: 'a, V: 'a> { key: K, map: PhantomData<&'a mut (K, V)> }
        impl<'a, K, V> crate::collections::hash_map::Entry<'a, K, V> {
            pub fn or_insert(self, default: V) -> &'a mut V;
            pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V;
            pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V;
            pub fn key(&self) -> &K;
            pub fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut V);
            pub fn insert_entry(self, value: V) -> crate::collections::hash_map::OccupiedEntry<'a, K, V>;
        }
        impl<'a, K, V: Default> crate::collections::hash_map::Entry<'a, K, V> {
            pub fn or_default(self) -> &'a mut V;
        }
        impl<'a, K, V> crate::collections::hash_map::OccupiedEntry<'a, K, V> {
            pub fn key(&self) -> &K;
            pub fn remove_entry(self) -> (K, V);
            pub fn get(&self) -> &V;
            pub fn get_mut(&mut self) -> &mut V;
            pub fn into_mut(self) -> &'a mut V;
            pub fn insert(&mut self, value: V) -> V;
            pub fn remove(self) -> V;
        }
        impl<'a, K: 'a, V: 'a> crate::collections::hash_map::VacantEntry<'a, K, V> {
            pub fn key(&self) -> &K;
            pub fn into_key(self) -> K;
            pub fn insert(self, value: V) -> &'a mut V;
            pub fn insert_entry(self, value: V) -> crate::collections::hash_map::OccupiedEntry<'a, K, V>;
        }
        pub struct ExtractIf<'a, K, V, F> { m0: PhantomData<&'a ()>, m1: PhantomData<K>, m2: PhantomData<V>, m3: PhantomData<F> }
        impl<K, V, F> Debug for crate::collections::hash_map::ExtractIf<'_, K, V, F> where K: Debug, V: Debug { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<K, V, F> Iterator for crate::collections::hash_map::ExtractIf<'_, K, V, F> where F: FnMut(&K, &mut V) -> bool { type Item = (K, V); fn next(&mut self) -> Option<(K, V)>; }
        impl<K, V, F> crate::iter::FusedIterator for crate::collections::hash_map::ExtractIf<'_, K, V, F> where F: FnMut(&K, &mut V) -> bool {}
        impl<K, V, S> crate::collections::HashMap<K, V, S> {
            pub fn extract_if<F>(&mut self, pred: F) -> crate::collections::hash_map::ExtractIf<'_, K, V, F> where F: FnMut(&K, &mut V) -> bool;
        }
        impl<K, V, S> crate::collections::HashMap<K, V, S> where K: Eq + Hash, S: BuildHasher {
            pub fn try_reserve(&mut self, additional: usize) -> crate::result::Result<(), crate::collections::TryReserveError>;
        }
        impl<K: Debug, V: Debug> Debug for crate::collections::hash_map::Entry<'_, K, V> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<K: Debug, V: Debug> Debug for crate::collections::hash_map::OccupiedEntry<'_, K, V> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<K: Debug, V> Debug for crate::collections::hash_map::VacantEntry<'_, K, V> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
    }
    pub mod hash_set {
        use crate::borrow::Borrow;
        use crate::clone::Clone;
        use crate::cmp::{Eq, PartialEq};
        use crate::collections::hash_map::HashMap;
        use crate::default::Default;
        use crate::fmt::{Debug, Formatter};
        use crate::hash::{BuildHasher, Hash, RandomState};
        use crate::iter::{ExactSizeIterator, Extend, FromIterator, IntoIterator, Iterator};
        use crate::marker::{Copy, PhantomData, Sized};
        use crate::ops::{BitAnd, BitOr, BitXor, FnMut, Sub};
        use crate::option::Option;

        #[lang = "HashSet"]
        pub struct HashSet<T, S = RandomState> { base: HashMap<T, (), S> }
        impl<T> HashSet<T, RandomState> {
            pub fn new() -> HashSet<T, RandomState>;
            pub fn with_capacity(capacity: usize) -> HashSet<T, RandomState>;
        }
        impl<T, S> HashSet<T, S> {
            pub const fn with_hasher(hasher: S) -> HashSet<T, S>;
            pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashSet<T, S>;
            pub fn capacity(&self) -> usize;
            pub fn iter(&self) -> crate::collections::hash_set::Iter<'_, T>;
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
            pub fn drain(&mut self) -> crate::collections::hash_set::Drain<'_, T>;
            pub fn retain<F>(&mut self, f: F) where F: FnMut(&T) -> bool;
            pub fn clear(&mut self);
            pub fn hasher(&self) -> &S;
        }
        impl<T, S> HashSet<T, S> where T: Eq + Hash, S: BuildHasher {
            pub fn reserve(&mut self, additional: usize);
            pub fn shrink_to_fit(&mut self);
            pub fn shrink_to(&mut self, min_capacity: usize);
            pub fn difference<'a>(&'a self, other: &'a HashSet<T, S>) -> crate::collections::hash_set::Difference<'a, T, S>;
            pub fn symmetric_difference<'a>(&'a self, other: &'a HashSet<T, S>) -> crate::collections::hash_set::SymmetricDifference<'a, T, S>;
            pub fn intersection<'a>(&'a self, other: &'a HashSet<T, S>) -> crate::collections::hash_set::Intersection<'a, T, S>;
            pub fn union<'a>(&'a self, other: &'a HashSet<T, S>) -> crate::collections::hash_set::Union<'a, T, S>;
            pub fn contains<Q>(&self, value: &Q) -> bool where T: Borrow<Q>, Q: Hash + Eq + ?Sized;
            pub fn get<Q>(&self, value: &Q) -> Option<&T> where T: Borrow<Q>, Q: Hash + Eq + ?Sized;
            pub fn is_disjoint(&self, other: &HashSet<T, S>) -> bool;
            pub fn is_subset(&self, other: &HashSet<T, S>) -> bool;
            pub fn is_superset(&self, other: &HashSet<T, S>) -> bool;
            pub fn insert(&mut self, value: T) -> bool;
            pub fn replace(&mut self, value: T) -> Option<T>;
            pub fn remove<Q>(&mut self, value: &Q) -> bool where T: Borrow<Q>, Q: Hash + Eq + ?Sized;
            pub fn take<Q>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q>, Q: Hash + Eq + ?Sized;
        }
        impl<T, S> BitAnd<&HashSet<T, S>> for &HashSet<T, S> where T: Eq + Hash + Clone, S: BuildHasher + Default { fn bitand(self, rhs: &HashSet<T, S>) -> HashSet<T, S>; type Output = HashSet<T, S>; }
        impl<T, S> BitOr<&HashSet<T, S>> for &HashSet<T, S> where T: Eq + Hash + Clone, S: BuildHasher + Default { fn bitor(self, rhs: &HashSet<T, S>) -> HashSet<T, S>; type Output = HashSet<T, S>; }
        impl<T, S> BitXor<&HashSet<T, S>> for &HashSet<T, S> where T: Eq + Hash + Clone, S: BuildHasher + Default { fn bitxor(self, rhs: &HashSet<T, S>) -> HashSet<T, S>; type Output = HashSet<T, S>; }
        impl<T, S> Clone for HashSet<T, S> where T: Clone, S: Clone { fn clone(&self) -> Self; }
        impl<T, S> Debug for HashSet<T, S> where T: Debug { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<T, S> Default for HashSet<T, S> where S: Default { fn default() -> Self; }
        impl<'a, T, S> Extend<&'a T> for HashSet<T, S> where T: 'a + Eq + Hash + Copy, S: BuildHasher { fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I); }
        impl<T, S> Extend<T> for HashSet<T, S> where T: Eq + Hash, S: BuildHasher { fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I); }
        impl<T, S> FromIterator<T> for HashSet<T, S> where T: Eq + Hash, S: BuildHasher + Default { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> HashSet<T, S>; }
        impl<'a, T, S> IntoIterator for &'a HashSet<T, S> { type Item = &'a T; type IntoIter = crate::collections::hash_set::Iter<'a, T>; fn into_iter(self) -> crate::collections::hash_set::Iter<'a, T>; }
        impl<T, S> IntoIterator for HashSet<T, S> { fn into_iter(self) -> crate::collections::hash_set::IntoIter<T>; type Item = T; type IntoIter = crate::collections::hash_set::IntoIter<T>; }
        impl<T, S> PartialEq for HashSet<T, S> where T: Eq + Hash, S: BuildHasher { fn eq(&self, other: &HashSet<T, S>) -> bool; }
        impl<T, S> Sub<&HashSet<T, S>> for &HashSet<T, S> where T: Eq + Hash + Clone, S: BuildHasher + Default { fn sub(self, rhs: &HashSet<T, S>) -> HashSet<T, S>; type Output = HashSet<T, S>; }
        impl<T, S> Eq for HashSet<T, S> where T: Eq + Hash, S: BuildHasher {}
        pub struct Iter<'a, K: 'a> { base: PhantomData<&'a K> }
        impl<K> Clone for crate::collections::hash_set::Iter<'_, K> { fn clone(&self) -> Self; }
        impl<K: Debug> Debug for crate::collections::hash_set::Iter<'_, K> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<K> Default for crate::collections::hash_set::Iter<'_, K> { fn default() -> Self; }
        impl<K> ExactSizeIterator for crate::collections::hash_set::Iter<'_, K> {}
        impl<'a, K> Iterator for crate::collections::hash_set::Iter<'a, K> { type Item = &'a K; fn next(&mut self) -> Option<&'a K>; }
        pub struct IntoIter<K> { base: crate::collections::hash_map::IntoIter<K, ()> }
        impl<K: Debug> Debug for crate::collections::hash_set::IntoIter<K> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<K> Default for crate::collections::hash_set::IntoIter<K> { fn default() -> Self; }
        impl<K> ExactSizeIterator for crate::collections::hash_set::IntoIter<K> {}
        impl<K> Iterator for crate::collections::hash_set::IntoIter<K> { type Item = K; fn next(&mut self) -> Option<K>; }
        pub struct Union<'a, T: 'a, S: 'a> { iter: Iter<'a, T>, other: &'a HashSet<T, S> }
        impl<T, S> Clone for crate::collections::hash_set::Union<'_, T, S> { fn clone(&self) -> Self; }
        impl<T, S> Debug for crate::collections::hash_set::Union<'_, T, S> where T: Debug + Eq + Hash, S: BuildHasher { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<'a, T, S> Iterator for crate::collections::hash_set::Union<'a, T, S> where T: Eq + Hash, S: BuildHasher { type Item = &'a T; fn next(&mut self) -> Option<&'a T>; }
        pub struct Intersection<'a, T: 'a, S: 'a> { iter: Iter<'a, T>, other: &'a HashSet<T, S> }
        impl<T, S> Clone for crate::collections::hash_set::Intersection<'_, T, S> { fn clone(&self) -> Self; }
        impl<T, S> Debug for crate::collections::hash_set::Intersection<'_, T, S> where T: Debug + Eq + Hash, S: BuildHasher { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<'a, T, S> Iterator for crate::collections::hash_set::Intersection<'a, T, S> where T: Eq + Hash, S: BuildHasher { type Item = &'a T; fn next(&mut self) -> Option<&'a T>; }
        pub struct Difference<'a, T: 'a, S: 'a> { iter: Iter<'a, T>, other: &'a HashSet<T, S> }
        impl<T, S> Clone for crate::collections::hash_set::Difference<'_, T, S> { fn clone(&self) -> Self; }
        impl<T, S> Debug for crate::collections::hash_set::Difference<'_, T, S> where T: Debug + Eq + Hash, S: BuildHasher { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<'a, T, S> Iterator for crate::collections::hash_set::Difference<'a, T, S> where T: Eq + Hash, S: BuildHasher { type Item = &'a T; fn next(&mut self) -> Option<&'a T>; }
        pub struct SymmetricDifference<'a, T: 'a, S: 'a> { iter: Iter<'a, T>, other: &'a HashSet<T, S> }
        impl<T, S> Clone for crate::collections::hash_set::SymmetricDifference<'_, T, S> { fn clone(&self) -> Self; }
        impl<T, S> Debug for crate::collections::hash_set::SymmetricDifference<'_, T, S> where T: Debug + Eq + Hash, S: BuildHasher { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<'a, T, S> Iterator for crate::collections::hash_set::SymmetricDifference<'a, T, S> where T: Eq + Hash, S: BuildHasher { type Item = &'a T; fn next(&mut self) -> Option<&'a T>; }
        pub struct Drain<'a, K: 'a> { base: crate::collections::hash_map::Drain<'a, K, ()> }
        impl<K: Debug> Debug for crate::collections::hash_set::Drain<'_, K> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<K> ExactSizeIterator for crate::collections::hash_set::Drain<'_, K> {}
        impl<'a, K> Iterator for crate::collections::hash_set::Drain<'a, K> { type Item = K; fn next(&mut self) -> Option<K>; }
        impl<T, S> crate::collections::HashSet<T, S> {
            pub fn extract_if<F>(&mut self, pred: F) -> crate::collections::hash_set::ExtractIf<'_, T, F> where F: FnMut(&T) -> bool;
        }
        impl<T, S> crate::collections::HashSet<T, S> where T: Eq + Hash, S: BuildHasher {
            pub fn try_reserve(&mut self, additional: usize) -> crate::result::Result<(), crate::collections::TryReserveError>;
        }
    }
    pub mod btree_map {
        use crate::borrow::Borrow;
        use crate::boxed::Box;
        use crate::clone::Clone;
        use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
        use crate::convert::From;
        use crate::default::Default;
        use crate::fmt::{Debug, Formatter};
        use crate::hash::{Hash, Hasher};
        use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, FromIterator, IntoIterator, Iterator};
        use crate::marker::{Copy, PhantomData, Sized};
        use crate::ops::{Drop, FnMut, FnOnce, Index, RangeBounds};
        use crate::option::Option;

        #[lang = "BTreeMap"]
        pub struct BTreeMap<K, V> { root: PhantomData<Box<(K, V)>>, length: usize }
        unsafe impl<#[may_dangle] K, #[may_dangle] V> Drop for BTreeMap<K, V> { fn drop(&mut self); }
        impl<K, V> BTreeMap<K, V> {
            pub const fn new() -> BTreeMap<K, V>;
            pub fn clear(&mut self);
            pub fn get<Q>(&self, key: &Q) -> Option<&V> where K: Borrow<Q> + Ord, Q: Ord + ?Sized;
            pub fn get_key_value<Q>(&self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q> + Ord, Q: Ord + ?Sized;
            pub fn first_key_value(&self) -> Option<(&K, &V)> where K: Ord;
            pub fn first_entry(&mut self) -> Option<crate::collections::btree_map::OccupiedEntry<'_, K, V>> where K: Ord;
            pub fn pop_first(&mut self) -> Option<(K, V)> where K: Ord;
            pub fn last_key_value(&self) -> Option<(&K, &V)> where K: Ord;
            pub fn last_entry(&mut self) -> Option<crate::collections::btree_map::OccupiedEntry<'_, K, V>> where K: Ord;
            pub fn pop_last(&mut self) -> Option<(K, V)> where K: Ord;
            pub fn contains_key<Q>(&self, key: &Q) -> bool where K: Borrow<Q> + Ord, Q: Ord + ?Sized;
            pub fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut V> where K: Borrow<Q> + Ord, Q: Ord + ?Sized;
            pub fn insert(&mut self, key: K, value: V) -> Option<V> where K: Ord;
            pub fn remove<Q>(&mut self, key: &Q) -> Option<V> where K: Borrow<Q> + Ord, Q: Ord + ?Sized;
            pub fn remove_entry<Q>(&mut self, key: &Q) -> Option<(K, V)> where K: Borrow<Q> + Ord, Q: Ord + ?Sized;
            pub fn retain<F>(&mut self, f: F) where K: Ord, F: FnMut(&K, &mut V) -> bool;
            pub fn append(&mut self, other: &mut Self) where K: Ord;
            pub fn range<T, R>(&self, range: R) -> crate::collections::btree_map::Range<'_, K, V> where T: Ord + ?Sized, K: Borrow<T> + Ord, R: RangeBounds<T>;
            pub fn range_mut<T, R>(&mut self, range: R) -> RangeMut<'_, K, V> where T: Ord + ?Sized, K: Borrow<T> + Ord, R: RangeBounds<T>;
            pub fn entry(&mut self, key: K) -> crate::collections::btree_map::Entry<'_, K, V> where K: Ord;
            pub fn split_off<Q: ?Sized + Ord>(&mut self, key: &Q) -> Self where K: Borrow<Q> + Ord;
            pub fn into_keys(self) -> crate::collections::btree_map::IntoKeys<K, V>;
            pub fn into_values(self) -> crate::collections::btree_map::IntoValues<K, V>;
            pub fn iter(&self) -> crate::collections::btree_map::Iter<'_, K, V>;
            pub fn iter_mut(&mut self) -> crate::collections::btree_map::IterMut<'_, K, V>;
            pub fn keys(&self) -> crate::collections::btree_map::Keys<'_, K, V>;
            pub fn values(&self) -> crate::collections::btree_map::Values<'_, K, V>;
            pub fn values_mut(&mut self) -> crate::collections::btree_map::ValuesMut<'_, K, V>;
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
        }
        impl<K: Clone, V: Clone> Clone for BTreeMap<K, V> { fn clone(&self) -> BTreeMap<K, V>; }
        impl<K: Debug, V: Debug> Debug for BTreeMap<K, V> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<K, V> Default for BTreeMap<K, V> { fn default() -> Self; }
        impl<'a, K: Ord + Copy, V: Copy> Extend<(&'a K, &'a V)> for BTreeMap<K, V> { fn extend<I: IntoIterator<Item = (&'a K, &'a V)>>(&mut self, iter: I); }
        impl<K: Ord, V> Extend<(K, V)> for BTreeMap<K, V> { fn extend<T: IntoIterator<Item = (K, V)>>(&mut self, iter: T); }
        impl<K: Ord, V, const N: usize> From<[(K, V); N]> for BTreeMap<K, V> { fn from(arr: [(K, V); N]) -> Self; }
        impl<K: Ord, V> FromIterator<(K, V)> for BTreeMap<K, V> { fn from_iter<T: IntoIterator<Item = (K, V)>>(iter: T) -> BTreeMap<K, V>; }
        impl<K: Hash, V: Hash> Hash for BTreeMap<K, V> { fn hash<H: Hasher>(&self, state: &mut H); }
        impl<K, Q, V> Index<&Q> for BTreeMap<K, V> where K: Borrow<Q> + Ord, Q: Ord + ?Sized { fn index(&self, key: &Q) -> &V; type Output = V; }
        impl<'a, K, V> IntoIterator for &'a BTreeMap<K, V> { type Item = (&'a K, &'a V); type IntoIter = crate::collections::btree_map::Iter<'a, K, V>; fn into_iter(self) -> crate::collections::btree_map::Iter<'a, K, V>; }
        impl<'a, K, V> IntoIterator for &'a mut BTreeMap<K, V> { type Item = (&'a K, &'a mut V); type IntoIter = crate::collections::btree_map::IterMut<'a, K, V>; fn into_iter(self) -> crate::collections::btree_map::IterMut<'a, K, V>; }
        impl<K, V> IntoIterator for BTreeMap<K, V> { fn into_iter(self) -> crate::collections::btree_map::IntoIter<K, V>; type Item = (K, V); type IntoIter = crate::collections::btree_map::IntoIter<K, V>; }
        impl<K: Ord, V: Ord> Ord for BTreeMap<K, V> { fn cmp(&self, other: &BTreeMap<K, V>) -> crate::cmp::Ordering; }
        impl<K: PartialEq, V: PartialEq> PartialEq for BTreeMap<K, V> { fn eq(&self, other: &BTreeMap<K, V>) -> bool; }
        impl<K: PartialOrd, V: PartialOrd> PartialOrd for BTreeMap<K, V> { fn partial_cmp(&self, other: &BTreeMap<K, V>) -> Option<crate::cmp::Ordering>; }
        impl<K: Eq, V: Eq> Eq for BTreeMap<K, V> {}
        pub struct Iter<'a, K: 'a, V: 'a> { base: PhantomData<&'a (K, V)> }
        impl<K, V> Clone for crate::collections::btree_map::Iter<'_, K, V> { fn clone(&self) -> Self; }
        impl<K: Debug, V: Debug> Debug for crate::collections::btree_map::Iter<'_, K, V> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<'a, K: 'a, V: 'a> Default for crate::collections::btree_map::Iter<'a, K, V> { fn default() -> Self; }
        impl<'a, K: 'a, V: 'a> DoubleEndedIterator for crate::collections::btree_map::Iter<'a, K, V> { fn next_back(&mut self) -> Option<(&'a K, &'a V)>; }
        impl<K, V> ExactSizeIterator for crate::collections::btree_map::Iter<'_, K, V> {}
        impl<'a, K: 'a, V: 'a> Iterator for crate::collections::btree_map::Iter<'a, K, V> { type Item = (&'a K, &'a V); fn next(&mut self) -> Option<(&'a K, &'a V)>; }
        pub struct IterMut<'a, K: 'a, V: 'a> { base: PhantomData<&'a mut (K, V)> }
        impl<K: Debug, V: Debug> Debug for crate::collections::btree_map::IterMut<'_, K, V> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<'a, K: 'a, V: 'a> Default for crate::collections::btree_map::IterMut<'a, K, V> { fn default() -> Self; }
        impl<'a, K, V> DoubleEndedIterator for crate::collections::btree_map::IterMut<'a, K, V> { fn next_back(&mut self) -> Option<(&'a K, &'a mut V)>; }
        impl<K, V> ExactSizeIterator for crate::collections::btree_map::IterMut<'_, K, V> {}
        impl<'a, K, V> Iterator for crate::collections::btree_map::IterMut<'a, K, V> { type Item = (&'a K, &'a mut V); fn next(&mut self) -> Option<(&'a K, &'a mut V)>; }
        pub struct IntoIter<K, V> { base: PhantomData<(K, V)> }
        impl<K, V> Drop for IntoIter<K, V> { fn drop(&mut self); }
        impl<K: Debug, V: Debug> Debug for crate::collections::btree_map::IntoIter<K, V> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<K, V> Default for crate::collections::btree_map::IntoIter<K, V> { fn default() -> Self; }
        impl<K, V> DoubleEndedIterator for crate::collections::btree_map::IntoIter<K, V> { fn next_back(&mut self) -> Option<(K, V)>; }
        impl<K, V> ExactSizeIterator for crate::collections::btree_map::IntoIter<K, V> {}
        impl<K, V> Iterator for crate::collections::btree_map::IntoIter<K, V> { type Item = (K, V); fn next(&mut self) -> Option<(K, V)>; }
        pub struct Keys<'a, K: 'a, V: 'a> { base: PhantomData<&'a (K, V)> }
        impl<K, V> Clone for crate::collections::btree_map::Keys<'_, K, V> { fn clone(&self) -> Self; }
        impl<K: Debug, V> Debug for crate::collections::btree_map::Keys<'_, K, V> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<K, V> Default for crate::collections::btree_map::Keys<'_, K, V> { fn default() -> Self; }
        impl<'a, K, V> DoubleEndedIterator for crate::collections::btree_map::Keys<'a, K, V> { fn next_back(&mut self) -> Option<&'a K>; }
        impl<K, V> ExactSizeIterator for crate::collections::btree_map::Keys<'_, K, V> {}
        impl<'a, K, V> Iterator for crate::collections::btree_map::Keys<'a, K, V> { type Item = &'a K; fn next(&mut self) -> Option<&'a K>; }
        pub struct Values<'a, K: 'a, V: 'a> { base: PhantomData<&'a (K, V)> }
        impl<K, V> Clone for crate::collections::btree_map::Values<'_, K, V> { fn clone(&self) -> Self; }
        impl<K, V: Debug> Debug for crate::collections::btree_map::Values<'_, K, V> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<K, V> Default for crate::collections::btree_map::Values<'_, K, V> { fn default() -> Self; }
        impl<'a, K, V> DoubleEndedIterator for crate::collections::btree_map::Values<'a, K, V> { fn next_back(&mut self) -> Option<&'a V>; }
        impl<K, V> ExactSizeIterator for crate::collections::btree_map::Values<'_, K, V> {}
        impl<'a, K, V> Iterator for crate::collections::btree_map::Values<'a, K, V> { type Item = &'a V; fn next(&mut self) -> Option<&'a V>; }
        pub struct ValuesMut<'a, K: 'a, V: 'a> { base: PhantomData<&'a mut (K, V)> }
        impl<K, V: Debug> Debug for crate::collections::btree_map::ValuesMut<'_, K, V> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<K, V> Default for crate::collections::btree_map::ValuesMut<'_, K, V> { fn default() -> Self; }
        impl<'a, K, V> DoubleEndedIterator for crate::collections::btree_map::ValuesMut<'a, K, V> { fn next_back(&mut self) -> Option<&'a mut V>; }
        impl<K, V> ExactSizeIterator for crate::collections::btree_map::ValuesMut<'_, K, V> {}
        impl<'a, K, V> Iterator for crate::collections::btree_map::ValuesMut<'a, K, V> { type Item = &'a mut V; fn next(&mut self) -> Option<&'a mut V>; }
        pub struct IntoKeys<K, V> { inner: IntoIter<K, V> }
        impl<K: Debug, V> Debug for crate::collections::btree_map::IntoKeys<K, V> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<K, V> Default for crate::collections::btree_map::IntoKeys<K, V> { fn default() -> Self; }
        impl<K, V> DoubleEndedIterator for crate::collections::btree_map::IntoKeys<K, V> { fn next_back(&mut self) -> Option<K>; }
        impl<K, V> ExactSizeIterator for crate::collections::btree_map::IntoKeys<K, V> {}
        impl<K, V> Iterator for crate::collections::btree_map::IntoKeys<K, V> { type Item = K; fn next(&mut self) -> Option<K>; }
        pub struct IntoValues<K, V> { inner: IntoIter<K, V> }
        impl<K, V: Debug> Debug for crate::collections::btree_map::IntoValues<K, V> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<K, V> Default for crate::collections::btree_map::IntoValues<K, V> { fn default() -> Self; }
        impl<K, V> DoubleEndedIterator for crate::collections::btree_map::IntoValues<K, V> { fn next_back(&mut self) -> Option<V>; }
        impl<K, V> ExactSizeIterator for crate::collections::btree_map::IntoValues<K, V> {}
        impl<K, V> Iterator for crate::collections::btree_map::IntoValues<K, V> { type Item = V; fn next(&mut self) -> Option<V>; }
        pub struct Range<'a, K: 'a, V: 'a> { base: PhantomData<&'a (K, V)> }
        impl<K, V> Clone for crate::collections::btree_map::Range<'_, K, V> { fn clone(&self) -> Self; }
        impl<K: Debug, V: Debug> Debug for crate::collections::btree_map::Range<'_, K, V> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<K, V> Default for crate::collections::btree_map::Range<'_, K, V> { fn default() -> Self; }
        impl<'a, K, V> DoubleEndedIterator for crate::collections::btree_map::Range<'a, K, V> { fn next_back(&mut self) -> Option<(&'a K, &'a V)>; }
        impl<'a, K, V> Iterator for crate::collections::btree_map::Range<'a, K, V> { type Item = (&'a K, &'a V); fn next(&mut self) -> Option<(&'a K, &'a V)>; }
        pub struct RangeMut<'a, K: 'a, V: 'a> { base: PhantomData<&'a mut (K, V)> }
        impl<K: Debug, V: Debug> Debug for RangeMut<'_, K, V> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<K, V> Default for RangeMut<'_, K, V> { fn default() -> Self; }
        impl<'a, K, V> DoubleEndedIterator for RangeMut<'a, K, V> { fn next_back(&mut self) -> Option<(&'a K, &'a mut V)>; }
        impl<'a, K, V> Iterator for RangeMut<'a, K, V> { type Item = (&'a K, &'a mut V); fn next(&mut self) -> Option<(&'a K, &'a mut V)>; }
        pub enum Entry<'a, K: 'a, V: 'a> { Vacant(VacantEntry<'a, K, V>), Occupied(OccupiedEntry<'a, K, V>) }
        pub struct OccupiedEntry<'a, K, V> { map: PhantomData<&'a mut (K, V)> }
        pub struct VacantEntry<'a, K, V> { key: K, map: PhantomData<&'a mut (K, V)> }
        impl<'a, K: Ord, V> crate::collections::btree_map::Entry<'a, K, V> {
            pub fn or_insert(self, default: V) -> &'a mut V;
            pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V;
            pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V;
            pub fn key(&self) -> &K;
            pub fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut V);
            pub fn insert_entry(self, value: V) -> crate::collections::btree_map::OccupiedEntry<'a, K, V>;
        }
        impl<'a, K: Ord, V: Default> crate::collections::btree_map::Entry<'a, K, V> {
            pub fn or_default(self) -> &'a mut V;
        }
        impl<'a, K: Ord, V> crate::collections::btree_map::OccupiedEntry<'a, K, V> {
            pub fn key(&self) -> &K;
            pub fn remove_entry(self) -> (K, V);
            pub fn get(&self) -> &V;
            pub fn get_mut(&mut self) -> &mut V;
            pub fn into_mut(self) -> &'a mut V;
            pub fn insert(&mut self, value: V) -> V;
            pub fn remove(self) -> V;
        }
        impl<'a, K: Ord, V> crate::collections::btree_map::VacantEntry<'a, K, V> {
            pub fn key(&self) -> &K;
            pub fn into_key(self) -> K;
            pub fn insert(self, value: V) -> &'a mut V;
            pub fn insert_entry(self, value: V) -> crate::collections::btree_map::OccupiedEntry<'a, K, V>;
        }
        impl<K, V> crate::collections::BTreeMap<K, V> {
            pub fn extract_if<F, R>(&mut self, range: R, pred: F) -> crate::collections::btree_map::ExtractIf<'_, K, V, R, F> where K: Ord, R: RangeBounds<K>, F: FnMut(&K, &mut V) -> bool;
        }
        impl<K, V> Debug for crate::collections::btree_map::Entry<'_, K, V> where K: Debug + Ord, V: Debug { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
        impl<K, V> Debug for crate::collections::btree_map::OccupiedEntry<'_, K, V> where K: Debug + Ord, V: Debug { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
        impl<K, V> Debug for crate::collections::btree_map::VacantEntry<'_, K, V> where K: Debug + Ord { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    }
    pub mod btree_set {
        use crate::borrow::Borrow;
        use crate::clone::Clone;
        use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
        use crate::collections::btree_map::BTreeMap;
        use crate::convert::From;
        use crate::default::Default;
        use crate::fmt::{Debug, Formatter};
        use crate::hash::{Hash, Hasher};
        use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, FromIterator, IntoIterator, Iterator};
        use crate::marker::{Copy, PhantomData, Sized};
        use crate::ops::{BitAnd, BitOr, BitXor, FnMut, RangeBounds, Sub};
        use crate::option::Option;

        #[lang = "BTreeSet"]
        pub struct BTreeSet<T> { map: BTreeMap<T, ()> }
        impl<T> BTreeSet<T> {
            pub const fn new() -> BTreeSet<T>;
            pub fn range<K, R>(&self, range: R) -> crate::collections::btree_set::Range<'_, T> where K: Ord + ?Sized, T: Borrow<K> + Ord, R: RangeBounds<K>;
            pub fn difference<'a>(&'a self, other: &'a BTreeSet<T>) -> crate::collections::btree_set::Difference<'a, T> where T: Ord;
            pub fn symmetric_difference<'a>(&'a self, other: &'a BTreeSet<T>) -> crate::collections::btree_set::SymmetricDifference<'a, T> where T: Ord;
            pub fn intersection<'a>(&'a self, other: &'a BTreeSet<T>) -> crate::collections::btree_set::Intersection<'a, T> where T: Ord;
            pub fn union<'a>(&'a self, other: &'a BTreeSet<T>) -> crate::collections::btree_set::Union<'a, T> where T: Ord;
            pub fn clear(&mut self);
            pub fn contains<Q>(&self, value: &Q) -> bool where T: Borrow<Q> + Ord, Q: Ord + ?Sized;
            pub fn get<Q>(&self, value: &Q) -> Option<&T> where T: Borrow<Q> + Ord, Q: Ord + ?Sized;
            pub fn is_disjoint(&self, other: &BTreeSet<T>) -> bool where T: Ord;
            pub fn is_subset(&self, other: &BTreeSet<T>) -> bool where T: Ord;
            pub fn is_superset(&self, other: &BTreeSet<T>) -> bool where T: Ord;
            pub fn first(&self) -> Option<&T> where T: Ord;
            pub fn last(&self) -> Option<&T> where T: Ord;
            pub fn pop_first(&mut self) -> Option<T> where T: Ord;
            pub fn pop_last(&mut self) -> Option<T> where T: Ord;
            pub fn insert(&mut self, value: T) -> bool where T: Ord;
            pub fn replace(&mut self, value: T) -> Option<T> where T: Ord;
            pub fn remove<Q>(&mut self, value: &Q) -> bool where T: Borrow<Q> + Ord, Q: Ord + ?Sized;
            pub fn take<Q>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q> + Ord, Q: Ord + ?Sized;
            pub fn retain<F>(&mut self, f: F) where T: Ord, F: FnMut(&T) -> bool;
            pub fn append(&mut self, other: &mut Self) where T: Ord;
            pub fn split_off<Q: ?Sized + Ord>(&mut self, value: &Q) -> Self where T: Borrow<Q> + Ord;
            pub fn iter(&self) -> crate::collections::btree_set::Iter<'_, T>;
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
        }
        impl<T: Ord + Clone> BitAnd<&BTreeSet<T>> for &BTreeSet<T> { fn bitand(self, rhs: &BTreeSet<T>) -> BTreeSet<T>; type Output = BTreeSet<T>; }
        impl<T: Ord + Clone> BitOr<&BTreeSet<T>> for &BTreeSet<T> { fn bitor(self, rhs: &BTreeSet<T>) -> BTreeSet<T>; type Output = BTreeSet<T>; }
        impl<T: Ord + Clone> BitXor<&BTreeSet<T>> for &BTreeSet<T> { fn bitxor(self, rhs: &BTreeSet<T>) -> BTreeSet<T>; type Output = BTreeSet<T>; }
        impl<T: Clone> Clone for BTreeSet<T> { fn clone(&self) -> Self; }
        impl<T: Debug> Debug for BTreeSet<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<T> Default for BTreeSet<T> { fn default() -> Self; }
        impl<'a, T: 'a + Ord + Copy> Extend<&'a T> for BTreeSet<T> { fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I); }
        impl<T: Ord> Extend<T> for BTreeSet<T> { fn extend<Iter: IntoIterator<Item = T>>(&mut self, iter: Iter); }
        impl<T: Ord, const N: usize> From<[T; N]> for BTreeSet<T> { fn from(arr: [T; N]) -> Self; }
        impl<T: Ord> FromIterator<T> for BTreeSet<T> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> BTreeSet<T>; }
        impl<T: Hash> Hash for BTreeSet<T> { fn hash<H: Hasher>(&self, state: &mut H); }
        impl<'a, T> IntoIterator for &'a BTreeSet<T> { type Item = &'a T; type IntoIter = crate::collections::btree_set::Iter<'a, T>; fn into_iter(self) -> crate::collections::btree_set::Iter<'a, T>; }
        impl<T> IntoIterator for BTreeSet<T> { fn into_iter(self) -> crate::collections::btree_set::IntoIter<T>; type Item = T; type IntoIter = crate::collections::btree_set::IntoIter<T>; }
        impl<T: Ord> Ord for BTreeSet<T> { fn cmp(&self, other: &BTreeSet<T>) -> crate::cmp::Ordering; }
        impl<T: PartialEq> PartialEq for BTreeSet<T> { fn eq(&self, other: &BTreeSet<T>) -> bool; }
        impl<T: PartialOrd> PartialOrd for BTreeSet<T> { fn partial_cmp(&self, other: &BTreeSet<T>) -> Option<crate::cmp::Ordering>; }
        impl<T: Ord + Clone> Sub<&BTreeSet<T>> for &BTreeSet<T> { fn sub(self, rhs: &BTreeSet<T>) -> BTreeSet<T>; type Output = BTreeSet<T>; }
        impl<T: Eq> Eq for BTreeSet<T> {}
        pub struct Iter<'a, T: 'a> { base: PhantomData<&'a T> }
        impl<T> Clone for crate::collections::btree_set::Iter<'_, T> { fn clone(&self) -> Self; }
        impl<T: Debug> Debug for crate::collections::btree_set::Iter<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<T> Default for crate::collections::btree_set::Iter<'_, T> { fn default() -> Self; }
        impl<'a, T> DoubleEndedIterator for crate::collections::btree_set::Iter<'a, T> { fn next_back(&mut self) -> Option<&'a T>; }
        impl<T> ExactSizeIterator for crate::collections::btree_set::Iter<'_, T> {}
        impl<'a, T> Iterator for crate::collections::btree_set::Iter<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<&'a T>; }
        pub struct IntoIter<T> { base: crate::collections::btree_map::IntoIter<T, ()> }
        impl<T> Default for crate::collections::btree_set::IntoIter<T> { fn default() -> Self; }
        impl<T> DoubleEndedIterator for crate::collections::btree_set::IntoIter<T> { fn next_back(&mut self) -> Option<T>; }
        impl<T> ExactSizeIterator for crate::collections::btree_set::IntoIter<T> {}
        impl<T> Iterator for crate::collections::btree_set::IntoIter<T> { type Item = T; fn next(&mut self) -> Option<T>; }
        pub struct Union<'a, T: 'a> { base: PhantomData<&'a T>, peeked: PhantomData<fn(&'a T) -> &'a T> }
        impl<T> Clone for crate::collections::btree_set::Union<'_, T> { fn clone(&self) -> Self; }
        impl<T: Debug> Debug for crate::collections::btree_set::Union<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<'a, T: Ord> Iterator for crate::collections::btree_set::Union<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<&'a T>; }
        pub struct Intersection<'a, T: 'a> { base: PhantomData<&'a T> }
        impl<T> Clone for crate::collections::btree_set::Intersection<'_, T> { fn clone(&self) -> Self; }
        impl<T: Debug> Debug for crate::collections::btree_set::Intersection<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<'a, T: Ord> Iterator for crate::collections::btree_set::Intersection<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<&'a T>; }
        pub struct Difference<'a, T: 'a> { base: PhantomData<&'a T>, peeked: PhantomData<fn(&'a T) -> &'a T> }
        impl<T> Clone for crate::collections::btree_set::Difference<'_, T> { fn clone(&self) -> Self; }
        impl<T: Debug> Debug for crate::collections::btree_set::Difference<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<'a, T: Ord> Iterator for crate::collections::btree_set::Difference<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<&'a T>; }
        pub struct SymmetricDifference<'a, T: 'a> { base: PhantomData<&'a T>, peeked: PhantomData<fn(&'a T) -> &'a T> }
        impl<T> Clone for crate::collections::btree_set::SymmetricDifference<'_, T> { fn clone(&self) -> Self; }
        impl<T: Debug> Debug for crate::collections::btree_set::SymmetricDifference<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<'a, T: Ord> Iterator for crate::collections::btree_set::SymmetricDifference<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<&'a T>; }
        pub struct Range<'a, T: 'a> { base: PhantomData<&'a T> }
        impl<T> Clone for crate::collections::btree_set::Range<'_, T> { fn clone(&self) -> Self; }
        impl<'a, T: Debug + 'a> Debug for crate::collections::btree_set::Range<'a, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<T> Default for crate::collections::btree_set::Range<'_, T> { fn default() -> Self; }
        impl<'a, T> DoubleEndedIterator for crate::collections::btree_set::Range<'a, T> { fn next_back(&mut self) -> Option<&'a T>; }
        impl<'a, T> Iterator for crate::collections::btree_set::Range<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<&'a T>; }
        impl<T> crate::collections::BTreeSet<T> {
            pub fn extract_if<F, R>(&mut self, range: R, pred: F) -> crate::collections::btree_set::ExtractIf<'_, T, R, F> where T: Ord, R: RangeBounds<T>, F: FnMut(&T) -> bool;
        }
        impl<T> Debug for crate::collections::btree_set::IntoIter<T> where T: Debug { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    }
    pub mod vec_deque {
        use crate::clone::Clone;
        use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
        use crate::default::Default;
        use crate::fmt::{Debug, Formatter};
        use crate::hash::{Hash, Hasher};
        use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, FromIterator, IntoIterator, Iterator};
        use crate::marker::{Copy, PhantomData, Send, Sync};
        use crate::ops::{Drop, FnMut, FnOnce, Index, IndexMut, RangeBounds};
        use crate::option::Option;
        use crate::ptr::NonNull;

        #[lang = "VecDeque"]
        pub struct VecDeque<T> { head: usize, len: usize, buf: PhantomData<T> }
        unsafe impl<#[may_dangle] T> Drop for VecDeque<T> { fn drop(&mut self); }
        impl<T> VecDeque<T> {
            pub const fn new() -> VecDeque<T>;
            pub fn with_capacity(capacity: usize) -> VecDeque<T>;
            pub fn get(&self, index: usize) -> Option<&T>;
            pub fn get_mut(&mut self, index: usize) -> Option<&mut T>;
            pub fn swap(&mut self, i: usize, j: usize);
            pub fn capacity(&self) -> usize;
            pub fn reserve_exact(&mut self, additional: usize);
            pub fn reserve(&mut self, additional: usize);
            pub fn shrink_to_fit(&mut self);
            pub fn shrink_to(&mut self, min_capacity: usize);
            pub fn truncate(&mut self, len: usize);
            pub fn iter(&self) -> crate::collections::vec_deque::Iter<'_, T>;
            pub fn iter_mut(&mut self) -> crate::collections::vec_deque::IterMut<'_, T>;
            pub fn as_slices(&self) -> (&[T], &[T]);
            pub fn as_mut_slices(&mut self) -> (&mut [T], &mut [T]);
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
            pub fn range<R>(&self, range: R) -> crate::collections::vec_deque::Iter<'_, T> where R: RangeBounds<usize>;
            pub fn range_mut<R>(&mut self, range: R) -> crate::collections::vec_deque::IterMut<'_, T> where R: RangeBounds<usize>;
            pub fn drain<R>(&mut self, range: R) -> crate::collections::vec_deque::Drain<'_, T> where R: RangeBounds<usize>;
            pub fn clear(&mut self);
            pub fn contains(&self, x: &T) -> bool where T: PartialEq<T>;
            pub fn front(&self) -> Option<&T>;
            pub fn front_mut(&mut self) -> Option<&mut T>;
            pub fn back(&self) -> Option<&T>;
            pub fn back_mut(&mut self) -> Option<&mut T>;
            pub fn pop_front(&mut self) -> Option<T>;
            pub fn pop_back(&mut self) -> Option<T>;
            pub fn pop_front_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T>;
            pub fn pop_back_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T>;
            pub fn push_front(&mut self, value: T);
            pub fn push_front_mut(&mut self, value: T) -> &mut T;
            pub fn push_back(&mut self, value: T);
            pub fn push_back_mut(&mut self, value: T) -> &mut T;
            pub fn swap_remove_front(&mut self, index: usize) -> Option<T>;
            pub fn swap_remove_back(&mut self, index: usize) -> Option<T>;
            pub fn insert(&mut self, index: usize, value: T);
            pub fn insert_mut(&mut self, index: usize, value: T) -> &mut T;
            pub fn remove(&mut self, index: usize) -> Option<T>;
            pub fn split_off(&mut self, at: usize) -> Self;
            pub fn append(&mut self, other: &mut Self);
            pub fn retain<F>(&mut self, f: F) where F: FnMut(&T) -> bool;
            pub fn retain_mut<F>(&mut self, f: F) where F: FnMut(&mut T) -> bool;
            pub fn resize_with(&mut self, new_len: usize, generator: impl FnMut() -> T);
            pub fn make_contiguous(&mut self) -> &mut [T];
            pub fn rotate_left(&mut self, n: usize);
            pub fn rotate_right(&mut self, n: usize);
            pub fn binary_search(&self, x: &T) -> crate::result::Result<usize, usize> where T: Ord;
            pub fn binary_search_by<'a, F>(&'a self, f: F) -> crate::result::Result<usize, usize> where F: FnMut(&'a T) -> crate::cmp::Ordering;
            pub fn binary_search_by_key<'a, B, F>(&'a self, b: &B, f: F) -> crate::result::Result<usize, usize> where F: FnMut(&'a T) -> B, B: Ord;
            pub fn partition_point<P>(&self, pred: P) -> usize where P: FnMut(&T) -> bool;
        }
        impl<T: Clone> VecDeque<T> {
            pub fn resize(&mut self, new_len: usize, value: T);
        }
        impl<T: Clone> Clone for VecDeque<T> { fn clone(&self) -> Self; }
        impl<T: Debug> Debug for VecDeque<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<T> Default for VecDeque<T> { fn default() -> Self; }
        impl<'a, T: 'a + Copy> Extend<&'a T> for VecDeque<T> { fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I); }
        impl<T> Extend<T> for VecDeque<T> { fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I); }
        impl<T> FromIterator<T> for VecDeque<T> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> VecDeque<T>; }
        impl<T: Hash> Hash for VecDeque<T> { fn hash<H: Hasher>(&self, state: &mut H); }
        impl<T> Index<usize> for VecDeque<T> { type Output = T; fn index(&self, index: usize) -> &T; }
        impl<T> IndexMut<usize> for VecDeque<T> { fn index_mut(&mut self, index: usize) -> &mut T; }
        impl<'a, T> IntoIterator for &'a VecDeque<T> { type Item = &'a T; type IntoIter = crate::collections::vec_deque::Iter<'a, T>; fn into_iter(self) -> crate::collections::vec_deque::Iter<'a, T>; }
        impl<'a, T> IntoIterator for &'a mut VecDeque<T> { type Item = &'a mut T; type IntoIter = crate::collections::vec_deque::IterMut<'a, T>; fn into_iter(self) -> crate::collections::vec_deque::IterMut<'a, T>; }
        impl<T> IntoIterator for VecDeque<T> { fn into_iter(self) -> crate::collections::vec_deque::IntoIter<T>; type Item = T; type IntoIter = crate::collections::vec_deque::IntoIter<T>; }
        impl<T: Ord> Ord for VecDeque<T> { fn cmp(&self, other: &Self) -> crate::cmp::Ordering; }
        impl<T, U, const N: usize> PartialEq<&[U; N]> for VecDeque<T> where T: PartialEq<U> { fn eq(&self, other: &&[U; N]) -> bool; }
        impl<T, U, const N: usize> PartialEq<&mut [U; N]> for VecDeque<T> where T: PartialEq<U> { fn eq(&self, other: &&mut [U; N]) -> bool; }
        impl<T, U, const N: usize> PartialEq<[U; N]> for VecDeque<T> where T: PartialEq<U> { fn eq(&self, other: &[U; N]) -> bool; }
        impl<T: PartialEq> PartialEq for VecDeque<T> { fn eq(&self, other: &Self) -> bool; }
        impl<T: PartialOrd> PartialOrd for VecDeque<T> { fn partial_cmp(&self, other: &Self) -> Option<crate::cmp::Ordering>; }
        impl<T: Eq> Eq for VecDeque<T> {}
        pub struct Iter<'a, T: 'a> { base: PhantomData<&'a T> }
        impl<T> Clone for crate::collections::vec_deque::Iter<'_, T> { fn clone(&self) -> Self; }
        impl<T: Debug> Debug for crate::collections::vec_deque::Iter<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<T> Default for crate::collections::vec_deque::Iter<'_, T> { fn default() -> Self; }
        impl<'a, T> DoubleEndedIterator for crate::collections::vec_deque::Iter<'a, T> { fn next_back(&mut self) -> Option<&'a T>; }
        impl<T> ExactSizeIterator for crate::collections::vec_deque::Iter<'_, T> {}
        impl<'a, T> Iterator for crate::collections::vec_deque::Iter<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<&'a T>; }
        pub struct IterMut<'a, T: 'a> { base: PhantomData<&'a mut T> }
        impl<T: Debug> Debug for crate::collections::vec_deque::IterMut<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<T> Default for crate::collections::vec_deque::IterMut<'_, T> { fn default() -> Self; }
        impl<'a, T> DoubleEndedIterator for crate::collections::vec_deque::IterMut<'a, T> { fn next_back(&mut self) -> Option<&'a mut T>; }
        impl<T> ExactSizeIterator for crate::collections::vec_deque::IterMut<'_, T> {}
        impl<'a, T> Iterator for crate::collections::vec_deque::IterMut<'a, T> { type Item = &'a mut T; fn next(&mut self) -> Option<&'a mut T>; }
        pub struct IntoIter<T> { inner: VecDeque<T> }
        impl<T: Clone> Clone for crate::collections::vec_deque::IntoIter<T> { fn clone(&self) -> crate::collections::vec_deque::IntoIter<T>; }
        impl<T: Debug> Debug for crate::collections::vec_deque::IntoIter<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<T> DoubleEndedIterator for crate::collections::vec_deque::IntoIter<T> { fn next_back(&mut self) -> Option<T>; }
        impl<T> Iterator for crate::collections::vec_deque::IntoIter<T> { type Item = T; fn next(&mut self) -> Option<T>; }
        pub struct Drain<'a, T: 'a> { deque: NonNull<VecDeque<T>>, marker: PhantomData<&'a T> }
        impl<T> Drop for Drain<'_, T> { fn drop(&mut self); }
        impl<T: Debug> Debug for crate::collections::vec_deque::Drain<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<T> DoubleEndedIterator for crate::collections::vec_deque::Drain<'_, T> { fn next_back(&mut self) -> Option<T>; }
        impl<T> ExactSizeIterator for crate::collections::vec_deque::Drain<'_, T> {}
        impl<T> Iterator for crate::collections::vec_deque::Drain<'_, T> { type Item = T; fn next(&mut self) -> Option<T>; }
        unsafe impl<T: Send + Send> Send for crate::collections::vec_deque::Drain<'_, T> {}
        unsafe impl<T: Sync + Sync> Sync for crate::collections::vec_deque::Drain<'_, T> {}
        impl<T> crate::collections::VecDeque<T> {
            pub fn try_reserve_exact(&mut self, additional: usize) -> crate::result::Result<(), crate::collections::TryReserveError>;
            pub fn try_reserve(&mut self, additional: usize) -> crate::result::Result<(), crate::collections::TryReserveError>;
        }
        impl<T> ExactSizeIterator for crate::collections::vec_deque::IntoIter<T> {}
    }
    pub mod binary_heap {
        use crate::clone::Clone;
        use crate::cmp::Ord;
        use crate::convert::From;
        use crate::default::Default;
        use crate::fmt::{Debug, Formatter};
        use crate::iter::{DoubleEndedIterator, Extend, FromIterator, IntoIterator, Iterator};
        use crate::marker::Copy;
        use crate::ops::{Deref, DerefMut, Drop, FnMut};
        use crate::option::Option;
        use crate::vec::Vec;

        pub struct BinaryHeap<T> { data: Vec<T> }
        impl<T> BinaryHeap<T> {
            pub const fn new() -> BinaryHeap<T>;
            pub fn with_capacity(capacity: usize) -> BinaryHeap<T>;
            pub fn iter(&self) -> crate::collections::binary_heap::Iter<'_, T>;
            pub fn peek(&self) -> Option<&T>;
            pub fn capacity(&self) -> usize;
            pub fn reserve_exact(&mut self, additional: usize);
            pub fn reserve(&mut self, additional: usize);
            pub fn shrink_to_fit(&mut self);
            pub fn shrink_to(&mut self, min_capacity: usize);
            pub fn as_slice(&self) -> &[T];
            pub fn into_vec(self) -> Vec<T>;
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
            pub fn clear(&mut self);
        }
        impl<T: Ord> BinaryHeap<T> {
            pub fn peek_mut(&mut self) -> Option<PeekMut<'_, T>>;
            pub fn pop(&mut self) -> Option<T>;
            pub fn push(&mut self, item: T);
            pub fn into_sorted_vec(self) -> Vec<T>;
            pub fn append(&mut self, other: &mut Self);
            pub fn retain<F>(&mut self, f: F) where F: FnMut(&T) -> bool;
        }
        impl<T: Clone> Clone for BinaryHeap<T> { fn clone(&self) -> Self; }
        impl<T: Debug> Debug for BinaryHeap<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<T> Default for BinaryHeap<T> { fn default() -> Self; }
        impl<'a, T: 'a + Ord + Copy> Extend<&'a T> for BinaryHeap<T> { fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I); }
        impl<T: Ord> Extend<T> for BinaryHeap<T> { fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I); }
        impl<T: Ord, const N: usize> From<[T; N]> for BinaryHeap<T> { fn from(arr: [T; N]) -> Self; }
        impl<T: Ord> FromIterator<T> for BinaryHeap<T> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> BinaryHeap<T>; }
        impl<'a, T> IntoIterator for &'a BinaryHeap<T> { type Item = &'a T; type IntoIter = crate::collections::binary_heap::Iter<'a, T>; fn into_iter(self) -> crate::collections::binary_heap::Iter<'a, T>; }
        impl<T> IntoIterator for BinaryHeap<T> { fn into_iter(self) -> crate::collections::binary_heap::IntoIter<T>; type Item = T; type IntoIter = crate::collections::binary_heap::IntoIter<T>; }
        pub struct PeekMut<'a, T: 'a + Ord> { heap: &'a mut BinaryHeap<T> }
        impl<T: Ord> Drop for PeekMut<'_, T> { fn drop(&mut self); }
        impl<'a, T: Ord> PeekMut<'a, T> {
            pub fn pop(this: PeekMut<'a, T>) -> T;
        }
        impl<T: Ord + Debug> Debug for PeekMut<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<T: Ord> Deref for PeekMut<'_, T> { type Target = T; fn deref(&self) -> &T; }
        impl<T: Ord> DerefMut for PeekMut<'_, T> { fn deref_mut(&mut self) -> &mut T; }
        pub struct Iter<'a, T: 'a> { iter: crate::slice::Iter<'a, T> }
        pub struct IntoIter<T> { iter: crate::vec::IntoIter<T> }
        impl<T> Clone for crate::collections::binary_heap::Iter<'_, T> { fn clone(&self) -> Self; }
        impl<T: Debug> Debug for crate::collections::binary_heap::Iter<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<T> Default for crate::collections::binary_heap::Iter<'_, T> { fn default() -> Self; }
        impl<'a, T> DoubleEndedIterator for crate::collections::binary_heap::Iter<'a, T> { fn next_back(&mut self) -> Option<&'a T>; }
        impl<'a, T> Iterator for crate::collections::binary_heap::Iter<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<&'a T>; }
        impl<T: Clone> Clone for crate::collections::binary_heap::IntoIter<T> { fn clone(&self) -> crate::collections::binary_heap::IntoIter<T>; }
        impl<T: Debug> Debug for crate::collections::binary_heap::IntoIter<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<T> Default for crate::collections::binary_heap::IntoIter<T> { fn default() -> Self; }
        impl<T> DoubleEndedIterator for crate::collections::binary_heap::IntoIter<T> { fn next_back(&mut self) -> Option<T>; }
        impl<T> Iterator for crate::collections::binary_heap::IntoIter<T> { type Item = T; fn next(&mut self) -> Option<T>; }
        impl<T> crate::collections::BinaryHeap<T> {
            pub fn try_reserve_exact(&mut self, additional: usize) -> crate::result::Result<(), crate::collections::TryReserveError>;
            pub fn try_reserve(&mut self, additional: usize) -> crate::result::Result<(), crate::collections::TryReserveError>;
            pub fn drain(&mut self) -> crate::collections::binary_heap::Drain<'_, T>;
        }
        pub struct Drain<'a, T> where T: 'a { m0: crate::marker::PhantomData<&'a ()>, m1: crate::marker::PhantomData<T> }
        impl<'a, T> Debug for crate::collections::binary_heap::Drain<'a, T> where T: Debug + 'a { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
        impl<T> DoubleEndedIterator for crate::collections::binary_heap::Drain<'_, T> { fn next_back(&mut self) -> Option<T>; }
        impl<T> crate::iter::ExactSizeIterator for crate::collections::binary_heap::Drain<'_, T> {}
        impl<T> Iterator for crate::collections::binary_heap::Drain<'_, T> { type Item = T; fn next(&mut self) -> Option<T>; }
        impl<T> crate::iter::FusedIterator for crate::collections::binary_heap::Drain<'_, T> {}
        impl<T> crate::iter::ExactSizeIterator for crate::collections::binary_heap::IntoIter<T> {}
        impl<T> crate::iter::ExactSizeIterator for crate::collections::binary_heap::Iter<'_, T> {}
    }
    pub mod linked_list {
        use crate::boxed::Box;
        use crate::clone::Clone;
        use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
        use crate::default::Default;
        use crate::fmt::{Debug, Formatter};
        use crate::hash::{Hash, Hasher};
        use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, FromIterator, IntoIterator, Iterator};
        use crate::marker::{Copy, PhantomData, Send, Sync};
        use crate::ops::Drop;
        use crate::option::Option;

        pub struct LinkedList<T> { len: usize, marker: PhantomData<Box<T>> }
        unsafe impl<#[may_dangle] T> Drop for LinkedList<T> { fn drop(&mut self); }
        impl<T> LinkedList<T> {
            pub const fn new() -> Self;
            pub fn append(&mut self, other: &mut Self);
            pub fn iter(&self) -> crate::collections::linked_list::Iter<'_, T>;
            pub fn iter_mut(&mut self) -> crate::collections::linked_list::IterMut<'_, T>;
            pub fn is_empty(&self) -> bool;
            pub fn len(&self) -> usize;
            pub fn clear(&mut self);
            pub fn contains(&self, x: &T) -> bool where T: PartialEq<T>;
            pub fn front(&self) -> Option<&T>;
            pub fn front_mut(&mut self) -> Option<&mut T>;
            pub fn back(&self) -> Option<&T>;
            pub fn back_mut(&mut self) -> Option<&mut T>;
            pub fn push_front(&mut self, elt: T);
            pub fn push_front_mut(&mut self, elt: T) -> &mut T;
            pub fn pop_front(&mut self) -> Option<T>;
            pub fn push_back(&mut self, elt: T);
            pub fn push_back_mut(&mut self, elt: T) -> &mut T;
            pub fn pop_back(&mut self) -> Option<T>;
            pub fn split_off(&mut self, at: usize) -> LinkedList<T>;
        }
        impl<T: Clone> Clone for LinkedList<T> { fn clone(&self) -> Self; }
        impl<T: Debug> Debug for LinkedList<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<T> Default for LinkedList<T> { fn default() -> Self; }
        impl<'a, T: 'a + Copy> Extend<&'a T> for LinkedList<T> { fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I); }
        impl<T> Extend<T> for LinkedList<T> { fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I); }
        impl<T> FromIterator<T> for LinkedList<T> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self; }
        impl<T: Hash> Hash for LinkedList<T> { fn hash<H: Hasher>(&self, state: &mut H); }
        impl<'a, T> IntoIterator for &'a LinkedList<T> { type Item = &'a T; type IntoIter = crate::collections::linked_list::Iter<'a, T>; fn into_iter(self) -> crate::collections::linked_list::Iter<'a, T>; }
        impl<'a, T> IntoIterator for &'a mut LinkedList<T> { type Item = &'a mut T; type IntoIter = crate::collections::linked_list::IterMut<'a, T>; fn into_iter(self) -> crate::collections::linked_list::IterMut<'a, T>; }
        impl<T> IntoIterator for LinkedList<T> { fn into_iter(self) -> crate::collections::linked_list::IntoIter<T>; type Item = T; type IntoIter = crate::collections::linked_list::IntoIter<T>; }
        impl<T: Ord> Ord for LinkedList<T> { fn cmp(&self, other: &Self) -> crate::cmp::Ordering; }
        impl<T: PartialEq> PartialEq for LinkedList<T> { fn eq(&self, other: &Self) -> bool; }
        impl<T: PartialOrd> PartialOrd for LinkedList<T> { fn partial_cmp(&self, other: &Self) -> Option<crate::cmp::Ordering>; }
        impl<T: Eq> Eq for LinkedList<T> {}
        unsafe impl<T: Send + Send> Send for LinkedList<T> {}
        unsafe impl<T: Sync + Sync> Sync for LinkedList<T> {}
        pub struct Iter<'a, T: 'a> { base: PhantomData<&'a T> }
        impl<T> Clone for crate::collections::linked_list::Iter<'_, T> { fn clone(&self) -> Self; }
        impl<T: Debug> Debug for crate::collections::linked_list::Iter<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<T> Default for crate::collections::linked_list::Iter<'_, T> { fn default() -> Self; }
        impl<'a, T> DoubleEndedIterator for crate::collections::linked_list::Iter<'a, T> { fn next_back(&mut self) -> Option<&'a T>; }
        impl<T> ExactSizeIterator for crate::collections::linked_list::Iter<'_, T> {}
        impl<'a, T> Iterator for crate::collections::linked_list::Iter<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<&'a T>; }
        unsafe impl<T: Sync> Send for crate::collections::linked_list::Iter<'_, T> {}
        unsafe impl<T: Sync> Sync for crate::collections::linked_list::Iter<'_, T> {}
        pub struct IterMut<'a, T: 'a> { base: PhantomData<&'a mut T> }
        impl<T: Debug> Debug for crate::collections::linked_list::IterMut<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<T> Default for crate::collections::linked_list::IterMut<'_, T> { fn default() -> Self; }
        impl<'a, T> DoubleEndedIterator for crate::collections::linked_list::IterMut<'a, T> { fn next_back(&mut self) -> Option<&'a mut T>; }
        impl<T> ExactSizeIterator for crate::collections::linked_list::IterMut<'_, T> {}
        impl<'a, T> Iterator for crate::collections::linked_list::IterMut<'a, T> { type Item = &'a mut T; fn next(&mut self) -> Option<&'a mut T>; }
        unsafe impl<T: Send> Send for crate::collections::linked_list::IterMut<'_, T> {}
        unsafe impl<T: Sync> Sync for crate::collections::linked_list::IterMut<'_, T> {}
        pub struct IntoIter<T> { inner: LinkedList<T> }
        impl<T: Clone> Clone for crate::collections::linked_list::IntoIter<T> { fn clone(&self) -> crate::collections::linked_list::IntoIter<T>; }
        impl<T: Debug> Debug for crate::collections::linked_list::IntoIter<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
        impl<T> Default for crate::collections::linked_list::IntoIter<T> { fn default() -> Self; }
        impl<T> DoubleEndedIterator for crate::collections::linked_list::IntoIter<T> { fn next_back(&mut self) -> Option<T>; }
        impl<T> ExactSizeIterator for crate::collections::linked_list::IntoIter<T> {}
        impl<T> Iterator for crate::collections::linked_list::IntoIter<T> { type Item = T; fn next(&mut self) -> Option<T>; }
        impl<T> crate::collections::LinkedList<T> {
            pub fn extract_if<F>(&mut self, filter: F) -> crate::collections::linked_list::ExtractIf<'_, T, F> where F: crate::ops::FnMut(&mut T) -> bool;
        }
    }
    pub struct TryReserveError { kind: usize }
    impl Clone for crate::collections::TryReserveError { fn clone(&self) -> crate::collections::TryReserveError; }
    impl Debug for crate::collections::TryReserveError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl crate::fmt::Display for crate::collections::TryReserveError { fn fmt(&self, fmt: &mut Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>; }
    impl crate::error::Error for crate::collections::TryReserveError {}
    impl From<crate::collections::TryReserveError> for crate::io::Error { fn from(_: crate::collections::TryReserveError) -> crate::io::Error; }
    impl From<crate::collections::TryReserveErrorKind> for crate::collections::TryReserveError { fn from(kind: crate::collections::TryReserveErrorKind) -> crate::collections::TryReserveError; }
    impl PartialEq for crate::collections::TryReserveError { fn eq(&self, other: &crate::collections::TryReserveError) -> bool; }
    impl Eq for crate::collections::TryReserveError {}
}
