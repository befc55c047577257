/** A small standard library and the means to ask about types of a sample program by name. */
import { SourceMap, type Span } from '../../../lang/source.js';
import { parseCrate } from '../../../lang/syntax/parse.js';
import { collect, libraryDiagnostics } from '../../../lang/items/index.js';
import type { Crate } from '../../../lang/syntax/ast.js';
import type { DefId, Program } from '../../../lang/types/program.js';
import type { Ty } from '../../../lang/types/ty.js';

const std = `
pub mod marker {
  #[lang = "sized"] pub trait Sized {}
  #[lang = "copy"] pub trait Copy: Clone {}
  pub unsafe auto trait Send {}
  #[lang = "sync"] pub unsafe auto trait Sync {}
  #[lang = "unsize"] pub trait Unsize<T: ?Sized> {}
  #[lang = "phantom_data"] pub struct PhantomData<T: ?Sized>;
  unsafe impl<T: Sync + ?Sized> Send for &T {}
  impl<T: ?Sized> !Send for *const T {}
  impl<T: ?Sized> !Sync for *const T {}
}
pub mod clone {
  #[lang = "clone"] pub trait Clone: Sized { fn clone(&self) -> Self; }
}
pub mod cmp {
  #[lang = "eq"] pub trait PartialEq<Rhs: ?Sized = Self> { fn eq(&self, other: &Rhs) -> bool; }
  pub trait Eq: PartialEq<Self> {}
  #[lang = "partial_ord"] pub trait PartialOrd<Rhs: ?Sized = Self>: PartialEq<Rhs> { fn lt(&self, other: &Rhs) -> bool; }
  pub trait Ord: Eq + PartialOrd<Self> { fn cmp(&self, other: &Self) -> i32; }
  impl PartialEq for i32 { fn eq(&self, other: &i32) -> bool; }
  impl PartialEq for u8 { fn eq(&self, other: &u8) -> bool; }
  impl PartialEq for str { fn eq(&self, other: &str) -> bool; }
  impl<A: ?Sized + PartialEq<B>, B: ?Sized> PartialEq<&B> for &A { fn eq(&self, other: &&B) -> bool; }
}
pub mod default {
  pub trait Default: Sized { fn default() -> Self; }
  impl Default for i32 { fn default() -> i32; }
  impl Default for u8 { fn default() -> u8; }
}
pub mod fmt {
  pub trait Debug { fn fmt(&self); }
  pub trait Display { fn fmt(&self); }
  impl Debug for i32 { fn fmt(&self); }
  impl Display for i32 { fn fmt(&self); }
  impl Display for str { fn fmt(&self); }
  impl<T: ?Sized + Debug> Debug for &T { fn fmt(&self); }
  impl<T: ?Sized + Display> Display for &T { fn fmt(&self); }
}
pub mod convert {
  pub trait From<T>: Sized { fn from(value: T) -> Self; }
  pub trait Into<T>: Sized { fn into(self) -> T; }
  impl<T> From<T> for T { fn from(t: T) -> T; }
  impl<T, U: From<T>> Into<U> for T { fn into(self) -> U; }
  impl From<&str> for crate::string::String { fn from(s: &str) -> crate::string::String; }
}
pub mod ops {
  #[lang = "drop"] pub trait Drop { fn drop(&mut self); }
  #[lang = "add"] pub trait Add<Rhs = Self> { type Output; fn add(self, rhs: Rhs) -> Self::Output; }
  impl Add for i32 { type Output = i32; fn add(self, rhs: i32) -> i32; }
  impl<'a> Add<&'a i32> for i32 { type Output = i32; fn add(self, rhs: &'a i32) -> i32; }
  impl Add for u8 { type Output = u8; fn add(self, rhs: u8) -> u8; }
  #[lang = "deref"] pub trait Deref { type Target: ?Sized; fn deref(&self) -> &Self::Target; }
  #[lang = "deref_mut"] pub trait DerefMut: Deref { fn deref_mut(&mut self) -> &mut Self::Target; }
  #[lang = "coerce_unsized"] pub trait CoerceUnsized<T: ?Sized> {}
  #[lang = "fn_once"] pub trait FnOnce<Args> { #[lang = "fn_once_output"] type Output; fn call_once(self, args: Args) -> Self::Output; }
  #[lang = "fn_mut"] pub trait FnMut<Args>: FnOnce<Args> { fn call_mut(&mut self, args: Args) -> Self::Output; }
  #[lang = "fn"] pub trait Fn<Args>: FnMut<Args> { fn call(&self, args: Args) -> Self::Output; }
  #[lang = "index"] pub trait Index<Idx: ?Sized> { type Output: ?Sized; fn index(&self, index: Idx) -> &Self::Output; }
}
pub mod mem { #[lang = "manually_drop"] pub struct ManuallyDrop<T: ?Sized> { value: T } }
pub mod boxed {
  #[lang = "owned_box"] pub struct Box<T: ?Sized> { p: crate::marker::PhantomData<T> }
  impl<T> Box<T> { pub fn new(x: T) -> Box<T>; }
  impl<T: ?Sized> crate::ops::Deref for Box<T> { type Target = T; fn deref(&self) -> &T; }
  impl<T: ?Sized> crate::ops::DerefMut for Box<T> { fn deref_mut(&mut self) -> &mut T; }
  impl<T: Clone> Clone for Box<T> { fn clone(&self) -> Box<T>; }
  unsafe impl<#[may_dangle] T: ?Sized> Drop for Box<T> { fn drop(&mut self); }
}
pub mod rc {
  pub struct Rc<T: ?Sized> { p: crate::marker::PhantomData<T> }
  impl<T> Rc<T> { pub fn new(x: T) -> Rc<T>; }
  impl<T: ?Sized> crate::ops::Deref for Rc<T> { type Target = T; fn deref(&self) -> &T; }
  impl<T: ?Sized> Clone for Rc<T> { fn clone(&self) -> Rc<T>; }
  impl<T: ?Sized> !Send for Rc<T> {}
  impl<T: ?Sized> !Sync for Rc<T> {}
}
pub mod option {
  pub enum Option<T> { None, Some(T) }
  impl<T> Option<T> { pub fn as_ref(&self) -> Option<&T>; pub fn unwrap(self) -> T; pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Option<U>; }
  impl<T: Clone> Clone for Option<T> { fn clone(&self) -> Option<T>; }
  impl<T: Copy> Copy for Option<T> {}
  impl<T> Default for Option<T> { fn default() -> Option<T>; }
}
pub mod slice {
  impl<T> [T] {
    pub fn len(&self) -> usize;
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn iter_mut(&mut self) -> IterMut<'_, T>;
    pub fn to_vec(&self) -> Vec<T> where T: Clone;
    pub fn sort(&mut self) where T: Ord;
  }
  pub struct Iter<'a, T> { p: crate::marker::PhantomData<&'a T> }
  pub struct IterMut<'a, T> { p: crate::marker::PhantomData<&'a mut T> }
  impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<&'a T>; }
  impl<'a, T> Iterator for IterMut<'a, T> { type Item = &'a mut T; fn next(&mut self) -> Option<&'a mut T>; }
}
pub mod vec {
  pub struct Vec<T> { p: crate::marker::PhantomData<T> }
  impl<T> Vec<T> { pub fn new() -> Vec<T>; pub fn push(&mut self, value: T); pub fn clear(&mut self); }
  impl<T> crate::ops::Deref for Vec<T> { type Target = [T]; fn deref(&self) -> &[T]; }
  impl<T> crate::ops::DerefMut for Vec<T> { fn deref_mut(&mut self) -> &mut [T]; }
  impl<T: Clone> Clone for Vec<T> { fn clone(&self) -> Vec<T>; }
  impl<T: crate::fmt::Debug> crate::fmt::Debug for Vec<T> { fn fmt(&self); }
  impl<T, I: crate::slice_index::SliceIndex<[T]>> crate::ops::Index<I> for Vec<T> { type Output = I::Output; fn index(&self, index: I) -> &I::Output; }
  unsafe impl<#[may_dangle] T> Drop for Vec<T> { fn drop(&mut self); }
  pub struct IntoIter<T> { p: crate::marker::PhantomData<T> }
  impl<T> Iterator for IntoIter<T> { type Item = T; fn next(&mut self) -> Option<T>; }
  impl<T> IntoIterator for Vec<T> { type Item = T; type IntoIter = IntoIter<T>; fn into_iter(self) -> IntoIter<T>; }
  impl<'a, T> IntoIterator for &'a Vec<T> { type Item = &'a T; type IntoIter = crate::slice::Iter<'a, T>; fn into_iter(self) -> crate::slice::Iter<'a, T>; }
  impl<'a, T> IntoIterator for &'a mut Vec<T> { type Item = &'a mut T; type IntoIter = crate::slice::IterMut<'a, T>; fn into_iter(self) -> crate::slice::IterMut<'a, T>; }
  impl<T> crate::iter::FromIterator<T> for Vec<T> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Vec<T>; }
}
pub mod slice_index {
  pub trait SliceIndex<T: ?Sized> { type Output: ?Sized; }
  impl<T> SliceIndex<[T]> for usize { type Output = T; }
  impl<T> SliceIndex<[T]> for RangeFull { type Output = [T]; }
  pub struct RangeFull;
}
pub mod string {
  pub struct String { v: Vec<u8> }
  impl String { pub fn new() -> String; pub fn push_str(&mut self, s: &str); pub fn as_str(&self) -> &str; }
  impl crate::ops::Deref for String { type Target = str; fn deref(&self) -> &str; }
  impl Clone for String { fn clone(&self) -> String; }
  impl crate::fmt::Display for String { fn fmt(&self); }
  pub trait ToString { fn to_string(&self) -> String; }
  impl<T: crate::fmt::Display + ?Sized> ToString for T { fn to_string(&self) -> String; }
}
pub mod str_methods { impl str { pub fn len(&self) -> usize; pub fn trim(&self) -> &str; } }
pub mod num { impl i32 { pub fn pow(self, n: u32) -> i32; pub const MAX: i32 = 0; } }
pub mod iter {
  pub trait Iterator {
    type Item;
    fn next(&mut self) -> Option<Self::Item>;
    fn map<B, F: FnMut(Self::Item) -> B>(self, f: F) -> Map<Self, F> where Self: Sized;
    fn rev(self) -> Rev<Self> where Self: Sized;
    fn collect<B: FromIterator<Self::Item>>(self) -> B where Self: Sized;
  }
  pub trait IntoIterator { type Item; type IntoIter: Iterator<Item = Self::Item>; fn into_iter(self) -> Self::IntoIter; }
  impl<I: Iterator> IntoIterator for I { type Item = I::Item; type IntoIter = I; fn into_iter(self) -> I; }
  impl<I: Iterator + ?Sized> Iterator for &mut I { type Item = I::Item; fn next(&mut self) -> Option<I::Item>; }
  pub trait FromIterator<A>: Sized { fn from_iter<I: IntoIterator<Item = A>>(iter: I) -> Self; }
  pub struct Map<I, F> { iter: I, f: F }
  pub struct Rev<I> { iter: I }
  impl<B, I: Iterator, F: FnMut(I::Item) -> B> Iterator for Map<I, F> { type Item = B; fn next(&mut self) -> Option<B>; }
}
pub mod prelude { pub mod v1 {
  pub use crate::marker::{Send, Sized, Sync, Copy};
  pub use crate::ops::{Drop, Fn, FnMut, FnOnce};
  pub use crate::boxed::Box; pub use crate::clone::Clone; pub use crate::default::Default;
  pub use crate::cmp::{PartialEq, Eq, PartialOrd, Ord};
  pub use crate::convert::{From, Into};
  pub use crate::iter::{Iterator, IntoIterator, FromIterator};
  pub use crate::option::Option::{self, Some, None};
  pub use crate::string::{String, ToString};
  pub use crate::vec::Vec;
} }
`;

export const nowhere: Span = { file: 0, lo: 0, hi: 0 };

export interface Sample {
  readonly program: Program;
  /** A definition by its last name. */
  def(name: string): DefId;
  /** Types of the parameters of a function. */
  params(fn: string): readonly Ty[];
  /** The first parameter's type of `fn probe(_: TYPE)` or of another named function. */
  ty(fn?: string): Ty;
}

/** The library's text is the same for all samples and editions. */
let parsedStd: Crate | undefined;

export function sample(text: string, edition: 2018 | 2021 | 2024 = 2021): Sample {
  const sources = new SourceMap();
  const library = sources.add('std.rs', std, true);
  const user = sources.add('sample.rs', text);
  const parse = (source: typeof user) => {
    const parsed = parseCrate(source, { edition });
    for (const diagnostic of parsed.diagnostics)
      throw new Error(`${source.name}: ${diagnostic.message} at ${sources.text(diagnostic.labels[0].span)}`);
    return parsed.crate;
  };
  const program = collect(
    [
      { name: 'std', crate: (parsedStd ??= parse(library)), library: true },
      { name: 'sample', crate: parse(user), library: false },
    ],
    { edition },
  );
  for (const def of program.defs) if (def.kind === 'fn') program.fn(def.id);
  // What a probe's type demands of lifetimes is what is tested there, whether or not it holds.
  const [trouble] = [...libraryDiagnostics(program), ...program.diagnostics].filter(
    (it) => it.code !== 'E0623' && it.code !== 'E0759',
  );
  if (trouble)
    throw new Error(`${trouble.message}: ${trouble.labels.map((label) => sources.text(label.span)).join()}`);
  const def = (name: string) => {
    const found =
      program.defs.find(
        (candidate) => candidate.name === name && !candidate.library && candidate.kind !== 'ctor',
      ) ?? program.defs.find((candidate) => candidate.name === name && candidate.kind !== 'ctor');
    if (!found) throw new Error(`the sample has no ${name}`);
    return found.id;
  };
  const params = (fn: string) => program.fn(def(fn)).sig.inputs;
  return { program, def, params, ty: (fn = 'probe') => params(fn)[0] };
}
