/** Programs for the tests of this room: a library of a few lines, and diagnostics as short text. */
import { primarySpan, type Diagnostic } from '../../../lang/diagnostic.js';
import { collect, libraryDiagnostics } from '../../../lang/items/index.js';
import { SourceMap } from '../../../lang/source.js';
import { parseCrate } from '../../../lang/syntax/parse.js';
import type { DefId, DefKind, Program } from '../../../lang/types/program.js';

const library = `
pub mod prelude { pub mod v1 {
  pub use crate::option::Option::{self, Some, None};
  pub use crate::string::String; pub use crate::vec::Vec; pub use crate::boxed::Box;
  pub use crate::marker::{Sized, Copy}; pub use crate::clone::Clone; pub use crate::ops::Drop;
  pub use crate::iter::Iterator; pub use crate::cmp::{PartialEq, Eq}; pub use crate::default::Default;
} }
pub mod marker {
  #[lang = "sized"] pub trait Sized {}
  #[lang = "copy"] pub trait Copy: Clone {}
  #[derive(Clone, Copy)] #[lang = "phantom_data"] pub struct PhantomData<T: ?Sized>;
}
pub mod clone { #[lang = "clone"] pub trait Clone: Sized { fn clone(&self) -> Self; } }
pub mod cmp { #[lang = "eq"] pub trait PartialEq<Rhs: ?Sized = Self> { fn eq(&self, other: &Rhs) -> bool; } pub trait Eq: PartialEq {} }
pub mod default { pub trait Default: Sized { fn default() -> Self; } }
pub mod fmt { pub trait Debug {} }
pub mod ops { #[lang = "drop"] pub trait Drop { fn drop(&mut self); } pub trait Deref { type Target: ?Sized; fn deref(&self) -> &Self::Target; } }
pub mod option {
  #[derive(Clone, Copy)] pub enum Option<T> { None, Some(T) }
  impl<T> Option<T> { #[lang = "test_unwrap"] pub fn unwrap(self) -> T; }
}
pub mod string { pub struct String { vec: crate::vec::Vec<u8> } impl String { pub const fn new() -> String; } }
pub mod vec { use crate::marker::PhantomData; pub struct Vec<T> { ptr: *const T, owns: PhantomData<T> } }
pub mod vec { impl<T> Vec<T> { pub const fn new() -> Vec<T>; } unsafe impl<#[may_dangle] T> Drop for Vec<T> { fn drop(&mut self); } }
pub mod boxed { #[lang = "owned_box"] pub struct Box<T: ?Sized>(*const T, crate::marker::PhantomData<T>); }
pub mod cell { #[lang = "unsafe_cell"] pub struct UnsafeCell<T: ?Sized> { value: T } pub struct Cell<T: ?Sized> { value: UnsafeCell<T> } }
pub mod iter { pub trait Iterator { type Item; fn next(&mut self) -> Option<Self::Item>; } }
pub mod collections { pub struct HashMap<K, V, S = u8> { k: K, v: V, s: S } }
`;

export interface Collected {
  readonly program: Program;
  readonly sources: SourceMap;
}

export function collected(text: string, edition: 2015 | 2018 | 2021 | 2024 = 2021): Collected {
  const sources = new SourceMap();
  const std = parseCrate(sources.add('std.rs', library, true), { edition: 2021 });
  const own = parseCrate(sources.add('test.rs', text), { edition });
  const syntax = [...std.diagnostics, ...own.diagnostics];
  if (syntax.length) throw new Error(`a test program is no Rust: ${syntax[0].message}`);
  const program = collect(
    [
      { name: 'std', crate: std.crate, library: true },
      { name: 'test', crate: own.crate, library: false },
    ],
    { edition, sources },
  );
  const broken = libraryDiagnostics(program);
  if (broken.length) throw new Error(`the test library is wrong: ${broken[0].message}`);
  return { program, sources };
}

/** `E0106 1:10`, `unsupported 2:4`: code and place of each diagnostic. */
export function codes({ program, sources }: Collected): string[] {
  return program.diagnostics.map((diagnostic) => code(diagnostic, sources));
}

function code(diagnostic: Diagnostic, sources: SourceMap): string {
  const span = primarySpan(diagnostic)!;
  const { line, column } = sources.file(span).place(span.lo);
  return `${diagnostic.code} ${line}:${column}`;
}

/** The program's own definition of that name. */
export function named(program: Program, name: string, kind?: DefKind): DefId {
  const found = program.defs.find((def) => !def.library && def.name === name && (!kind || def.kind === kind));
  if (!found) throw new Error(`no definition ${name}`);
  return found.id;
}
