/** Imports: what they lead to, and names that are given twice. */
import { toldOf } from './told.js';

toldOf(
  'a path of edition 2015 in 2021',
  `mod s { pub fn f() {} }
mod id { use s; pub fn g() { s::f() } }
fn main() { id::g() }`,
  'E0432:2',
);
toldOf(
  'an import that shadows its own path',
  `mod a { pub mod b { pub mod a { pub fn foo() -> i32 { 1 } } } }
mod c { use a::b::a; pub fn bar() { let _: i32 = a::foo(); } }
fn main() { c::bar(); }`,
  'E0433:2',
);
toldOf(
  'e0252',
  `mod m { pub struct S {} }
mod n { pub struct S {} }
use m::S;
use n::S;`,
  'E0252:4',
);
toldOf(
  'e0252 same',
  `mod m { pub struct S {} }
use m::S;
use m::S;`,
  'E0252:3',
);
toldOf(
  'e0252 unit',
  `mod m { pub struct S; }
mod n { pub struct S; }
use m::S;
use n::S;`,
  'E0252:4',
);
toldOf(
  'e0255 type',
  `mod m { pub struct S {} }
use m::S;
struct S {}`,
  'E0255:3',
);
toldOf(
  'e0255 fn',
  `mod m { pub fn f() {} }
use m::f;
fn f() {}`,
  'E0255:3',
);
toldOf(
  'e0255 tuple',
  `mod m { pub struct S(pub i32); }
use m::S;
struct S(i32);`,
  'E0255:3',
);
toldOf(
  'e0255 unit vs fn',
  `mod m { pub struct S; }
use m::S;
fn S() {}`,
  'E0255:3',
);
toldOf(
  'e0255 mod',
  `mod m { pub mod x {} }
use m::x;
mod x {}`,
  'E0255:3',
);
toldOf(
  'e0254',
  `extern crate core;
mod foo { pub trait core { fn f(); } }
use foo::core;`,
  'E0254:3',
);
toldOf(
  'a crate and a module of its name',
  `extern crate core;
use std::fmt as core;`,
  'E0254:2',
);
toldOf(
  'e0259',
  `extern crate core;
extern crate std as core;`,
  'E0259:2',
);
toldOf(
  'e0259 same',
  `extern crate core;
extern crate core;`,
  'E0259:2',
);
toldOf(
  'e0260 mod',
  `extern crate core;
mod core {}`,
  'E0260:2',
);
toldOf(
  'e0260 struct',
  `extern crate core;
struct core;`,
  'E0260:2',
);
toldOf('e0428 ty', `struct A; struct A;`, 'E0428:1');
toldOf('e0428 fn', `fn f() {} fn f() {}`, 'E0428:1');
toldOf('e0428 const fn', `fn f() {} const f: i32 = 1; static f: i32 = 2;`, 'E0428:1');
toldOf(
  'e0428 mod struct',
  `mod a {} struct a {} enum a {} trait a {} type a = i32; union a { x: u8 }`,
  'E0428:1',
);
toldOf('e0428 variant', `enum E { A, B, A(i32), B{x: i32} }`, 'E0428:1');
toldOf('e0428 tuple fn', `struct T(i32); fn T() {}`, 'E0428:1');
toldOf('e0428 block', `fn main() { struct A; struct A; fn f() {} fn f() {} }`, 'E0428:1');
toldOf('e0428 extern', `extern "C" { fn f(); fn f(); static f: i32; }`, 'E0428:1');
toldOf('e0428 trait', `trait T { fn a(); fn a(); type X; type X; const C: i32; const C: i32; }`, 'E0428:1');
toldOf('e0428 three', `struct A; struct A; struct A;`, 'E0428:1');
toldOf('e0430', `use std::fmt::{self, self};`, 'E0252:1');
toldOf('`self` twice, with something between', `use std::fmt::{self, Debug, self as g, self};`, 'E0252:1');
toldOf('e0431', `use {self};`, '-:1');
toldOf('`self` of nothing, nested', `use ::{self};`, '-:1');
toldOf('e0429', `use std::fmt::self;`, 'E0429:1');
toldOf(
  '`self` at the end of a path, and of a module that is there',
  `mod m { pub fn f() {} }
use m::self;
use m::self as k;`,
  'E0255:2 E0429:2 E0429:3',
);
toldOf('e0364', `mod m { fn f() {} pub use self::f as g; }`, 'E0364:1');
toldOf(
  'a private struct is exported',
  `fn f() {}
pub use f as g;`,
  'E0364:2',
);
toldOf(
  'a private constant is exported',
  `mod m { pub(crate) fn f() {} }
pub use m::f;`,
  'E0364:2',
);
toldOf(
  'e0365',
  `mod foo { pub const X: u32 = 1; }
pub use foo as foo2;`,
  'E0365:2',
);
toldOf(
  'a private module is exported by another name',
  `mod m { pub(crate) struct S {} }
pub use m::S;`,
  'E0365:2',
);
toldOf(
  'a macro that is not exported',
  `macro_rules! mm { () => {} }
pub use mm as nn;`,
  'E0364:2',
);
toldOf(
  'a private item is imported',
  `mod m { fn f() {} struct S; mod n { pub fn g() {} } }
use m::f; use m::S; use m::n::g;`,
  'E0603:2',
);
toldOf(
  'a private import is imported',
  `mod m { use std::fmt; }
use m::fmt;`,
  'E0603:2',
);
toldOf(
  'e0432 missing',
  `mod m {}
use m::x;
use x::y;
use m::x::z;
fn main() { x(); y(); z(); }`,
  'E0432:2 E0432:4',
);
toldOf(
  'e0432 deep',
  `use a::b::c::d;
use crate::a::b;
use self::q;
use super::z;`,
  'E0432:2 E0432:3 E0433:1 E0433:4',
);
toldOf(
  'e0432 enum',
  `enum E { A }
use E::B;
use E::A;
use E::*;
fn main() { let _ = A; }`,
  'E0432:2',
);
toldOf(
  'e0432 nested',
  `mod m { pub fn f() {} }
use m::{f, g, h::{i, j}};
fn main() { f() }`,
  'E0432:2',
);
toldOf(
  'glob missing',
  `use nope::*;
use crate::nope2::*;`,
  'E0432:1 E0432:2',
);
toldOf(
  'glob of struct',
  `struct S;
use S::*;`,
  'E0432:2',
);
toldOf(
  'glob of trait',
  `trait T { fn f(); const C: i32; }
use T::*;
use T::f;`,
  'E0658:2 E0658:3',
);
toldOf(
  'two imports of each other, used',
  `mod x { pub use crate::y::S; }
mod y { pub use crate::x::S; }
use x::S;`,
  'E0432:2 E0432:3',
);
toldOf('an import of itself', `use foo;`, 'E0432:1');
toldOf(
  'two names for what is not there',
  `use foo as bar;
use bar as foo;`,
  'E0432:1',
);
toldOf(
  'a visibility without `crate` in 2018',
  `mod a { pub mod b { pub(in a) fn f() {} pub(in crate::a) fn g() {} } fn t() { b::g() } }`,
  '-:1',
  2018,
);
toldOf(
  'a visibility in a module that is not around',
  `mod a { pub(in crate::b) fn f() {} }
mod b {}`,
  'E0433:1',
);
toldOf('a visibility in what is not there', `mod a { pub(in crate::zz) fn f() {} }`, 'E0433:1');
toldOf(
  'two imports of each other',
  `mod x { pub use crate::y::S; }
mod y { pub use crate::x::S; }`,
  'E0432:2',
);
toldOf(
  'three imports of each other',
  `mod x { pub use crate::y::S; }
mod y { pub use crate::z::S; }
mod z { pub use crate::x::S; }`,
  'E0432:1 E0432:3',
);
toldOf(
  'two imports of each other, used twice',
  `mod x { pub use crate::y::S; }
mod y { pub use crate::x::S; }
use x::S as A;
use y::S as B;`,
  'E0432:2 E0432:3',
);
toldOf(
  'two globs with a type of one name',
  `mod a { pub struct S; pub trait T {} }
mod b { pub struct S; pub trait T {} }
use a::*; use b::*;
fn g(_: S) {}
struct W;
impl T for W {}`,
  'E0659:4 E0659:6',
);
toldOf(
  'two globs inside a module',
  `mod a { pub struct S; }
mod b { pub struct S; }
mod c { pub use crate::a::*; pub use crate::b::*; }
use c::*;
fn g(_: S) {}`,
  'E0659:5',
);
toldOf(
  '`pub(in)` of what is not around',
  `mod b { pub fn f() {} }
mod a { pub(in crate::b) fn f() {} pub(in super::b) fn g() {} pub(in std) fn h() {} }
struct S; pub(in S) struct Q;`,
  '-:2 -:3 E0742:2',
);
toldOf(
  '`pub(in)` of an enum, and of what is not there',
  `enum E {}
mod a { pub(in crate::E) fn f() {} pub(in super::super) fn g() {} pub(in a) fn q() {} }`,
  '-:2 E0433:2 E0577:2',
);
toldOf(
  'pub enum fields',
  `pub struct S { pub(in crate::nope) x: i32 }
trait T { fn f(); }
impl T for S { pub fn f() {} }
pub impl S { }
enum E { pub A, B { pub x: i32 } }`,
  'E0433:1 E0449:3 E0449:4 E0449:5',
);
toldOf(
  'self forms',
  `use self;
use super;
use crate;`,
  '-:1 -:2 -:3',
);
toldOf(
  'forms of `self`, renamed',
  `use crate::{self};
use self::{self};`,
  '-:1 -:2',
);
toldOf(
  '`use crate`',
  `mod m { use super::{self}; use super::{self as k}; use crate as r; use self as q; use super as s; }`,
  '-:1',
);
toldOf(
  'e0603 nested',
  `mod a { mod b { pub struct S; } }
use a::b::{self, S};
use a::b::*;`,
  'E0603:2 E0603:3',
);
toldOf(
  'a path through a function',
  `struct S; fn f() {} const C: i32 = 1;
use S::x; use f::y; use C::z;`,
  'E0432:2',
);
toldOf(
  'an import through an alias',
  `enum E { A } type F = E;
use F::A;`,
  'E0432:2',
);
toldOf(
  'an import of an associated function',
  `struct S; impl S { fn new() {} }
use S::new;`,
  'E0432:2',
);
toldOf(
  'a variant of a private enum is exported',
  `enum E { A } 
pub use E::A;`,
  'E0364:2',
);
toldOf(
  'twice by renaming',
  `mod m { pub fn f() {} pub fn g() {} }
use m::{f as h, g as h};
fn main() { h(); }`,
  'E0252:2',
);
toldOf(
  'twice in a block, beside an item',
  `mod m { pub fn f() {} pub fn g() {} }
fn main() { use m::f as h; use m::g as h; fn h() {} h(); }`,
  'E0255:2',
);
toldOf(
  'an import before the item',
  `fn g() {}
mod m { pub fn g() {} }
use m::g;
fn main() { g(); }`,
  'E0255:3',
);
toldOf(
  'twice, and one of them is not there',
  `use m::nope;
fn nope() {}
mod m {}
use std::fmt::Debug; use m::Debug;`,
  'E0432:1 E0432:4',
);
toldOf(
  'two macros of one name',
  `mod m { macro_rules! b { () => {} } pub(crate) use b; }
mod n { macro_rules! b { () => {} } pub(crate) use b; }
use m::b; use n::b;`,
  'E0252:3',
);
toldOf('a function and a module of one name', `fn a() {} mod a {} use a as b; use std::fmt as b;`, 'E0252:1');
toldOf(
  'an unknown crate',
  `extern crate nope;
use nope::x;`,
  'E0463:1',
);
toldOf(
  'two globs that lead to types of one name',
  `mod m { pub struct Foo; } mod k { pub struct Foo; }
mod q { pub use crate::m::*; }
mod r { pub use crate::k::*; }
use q::*; use r::*;
fn f() -> Foo { loop {} }`,
  'E0659:5',
);
toldOf(
  'two globs with a library type of one name',
  `mod m { pub use std::vec::Vec; } mod k { pub use std::string::String as Vec; }
use m::*; use k::*;
fn f() -> Vec { loop {} }`,
  'E0107:3',
);
