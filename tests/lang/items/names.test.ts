/** Imports: what they lead to, and names that are given twice. */
import test from 'ava';
import { primarySpan } from '../../../lang/diagnostic.js';
import { collected } from './program.js';

/** Codes and lines of all errors, as rustc 1.95 has them. */
function check(
  title: string,
  text: string,
  expected: string,
  edition: 2015 | 2018 | 2021 | 2024 = 2021,
): void {
  test(title, (t) => {
    const { program, sources } = collected(text, edition);
    const told = program.diagnostics.map((it) => {
      const span = primarySpan(it)!;
      return `${it.code ?? '-'}:${sources.file(span).lineAt(span.lo)}`;
    });
    t.is([...new Set(told)].sort().join(' '), expected);
  });
}

check(
  'crate relative 21',
  `mod s { pub fn f() {} }
mod id { use s; pub fn g() { s::f() } }
fn main() { id::g() }`,
  'E0432:2',
);
check(
  'shadow self 21',
  `mod a { pub mod b { pub mod a { pub fn foo() -> i32 { 1 } } } }
mod c { use a::b::a; pub fn bar() { let _: i32 = a::foo(); } }
fn main() { c::bar(); }`,
  'E0433:2',
);
check(
  'e0252',
  `mod m { pub struct S {} }
mod n { pub struct S {} }
use m::S;
use n::S;`,
  'E0252:4',
);
check(
  'e0252 same',
  `mod m { pub struct S {} }
use m::S;
use m::S;`,
  'E0252:3',
);
check(
  'e0252 unit',
  `mod m { pub struct S; }
mod n { pub struct S; }
use m::S;
use n::S;`,
  'E0252:4',
);
check(
  'e0255 type',
  `mod m { pub struct S {} }
use m::S;
struct S {}`,
  'E0255:3',
);
check(
  'e0255 fn',
  `mod m { pub fn f() {} }
use m::f;
fn f() {}`,
  'E0255:3',
);
check(
  'e0255 tuple',
  `mod m { pub struct S(pub i32); }
use m::S;
struct S(i32);`,
  'E0255:3',
);
check(
  'e0255 unit vs fn',
  `mod m { pub struct S; }
use m::S;
fn S() {}`,
  'E0255:3',
);
check(
  'e0255 mod',
  `mod m { pub mod x {} }
use m::x;
mod x {}`,
  'E0255:3',
);
check(
  'e0254',
  `extern crate core;
mod foo { pub trait core { fn f(); } }
use foo::core;`,
  'E0254:3',
);
check(
  'e0254b',
  `extern crate core;
use std::fmt as core;`,
  'E0254:2',
);
check(
  'e0259',
  `extern crate core;
extern crate std as core;`,
  'E0259:2',
);
check(
  'e0259 same',
  `extern crate core;
extern crate core;`,
  'E0259:2',
);
check(
  'e0260 mod',
  `extern crate core;
mod core {}`,
  'E0260:2',
);
check(
  'e0260 struct',
  `extern crate core;
struct core;`,
  'E0260:2',
);
check('e0428 ty', `struct A; struct A;`, 'E0428:1');
check('e0428 fn', `fn f() {} fn f() {}`, 'E0428:1');
check('e0428 const fn', `fn f() {} const f: i32 = 1; static f: i32 = 2;`, 'E0428:1');
check(
  'e0428 mod struct',
  `mod a {} struct a {} enum a {} trait a {} type a = i32; union a { x: u8 }`,
  'E0428:1',
);
check('e0428 variant', `enum E { A, B, A(i32), B{x: i32} }`, 'E0428:1');
check('e0428 tuple fn', `struct T(i32); fn T() {}`, 'E0428:1');
check('e0428 block', `fn main() { struct A; struct A; fn f() {} fn f() {} }`, 'E0428:1');
check('e0428 extern', `extern "C" { fn f(); fn f(); static f: i32; }`, 'E0428:1');
check('e0428 trait', `trait T { fn a(); fn a(); type X; type X; const C: i32; const C: i32; }`, 'E0428:1');
check('e0428 three', `struct A; struct A; struct A;`, 'E0428:1');
check('e0430', `use std::fmt::{self, self};`, 'E0252:1');
check('e0430b', `use std::fmt::{self, Debug, self as g, self};`, 'E0252:1');
check('e0431', `use {self};`, '-:1');
check('e0431b', `use ::{self};`, '-:1');
check('e0429', `use std::fmt::self;`, 'E0429:1');
check(
  'e0429b',
  `mod m { pub fn f() {} }
use m::self;
use m::self as k;`,
  'E0255:2 E0429:2 E0429:3',
);
check('e0364', `mod m { fn f() {} pub use self::f as g; }`, 'E0364:1');
check(
  'e0364b',
  `fn f() {}
pub use f as g;`,
  'E0364:2',
);
check(
  'e0364c',
  `mod m { pub(crate) fn f() {} }
pub use m::f;`,
  'E0364:2',
);
check(
  'e0365',
  `mod foo { pub const X: u32 = 1; }
pub use foo as foo2;`,
  'E0365:2',
);
check(
  'e0365b',
  `mod m { pub(crate) struct S {} }
pub use m::S;`,
  'E0365:2',
);
check(
  'e0364macro',
  `macro_rules! mm { () => {} }
pub use mm as nn;`,
  'E0364:2',
);
check(
  'e0603use',
  `mod m { fn f() {} struct S; mod n { pub fn g() {} } }
use m::f; use m::S; use m::n::g;`,
  'E0603:2',
);
check(
  'e0603import',
  `mod m { use std::fmt; }
use m::fmt;`,
  'E0603:2',
);
check(
  'e0432 missing',
  `mod m {}
use m::x;
use x::y;
use m::x::z;
fn main() { x(); y(); z(); }`,
  'E0432:2 E0432:4',
);
check(
  'e0432 deep',
  `use a::b::c::d;
use crate::a::b;
use self::q;
use super::z;`,
  'E0432:2 E0432:3 E0433:1 E0433:4',
);
check(
  'e0432 enum',
  `enum E { A }
use E::B;
use E::A;
use E::*;
fn main() { let _ = A; }`,
  'E0432:2',
);
check(
  'e0432 nested',
  `mod m { pub fn f() {} }
use m::{f, g, h::{i, j}};
fn main() { f() }`,
  'E0432:2',
);
check(
  'glob missing',
  `use nope::*;
use crate::nope2::*;`,
  'E0432:1 E0432:2',
);
check(
  'glob of struct',
  `struct S;
use S::*;`,
  'E0432:2',
);
check(
  'glob of trait',
  `trait T { fn f(); const C: i32; }
use T::*;
use T::f;`,
  'E0658:2 E0658:3',
);
check(
  'cyc2',
  `mod x { pub use crate::y::S; }
mod y { pub use crate::x::S; }
use x::S;`,
  'E0432:2 E0432:3',
);
check('selfimp', `use foo;`, 'E0432:1');
check(
  'selfimp2',
  `use foo as bar;
use bar as foo;`,
  'E0432:1',
);
check(
  'vis2018',
  `mod a { pub mod b { pub(in a) fn f() {} pub(in crate::a) fn g() {} } fn t() { b::g() } }`,
  '-:1',
  2018,
);
check(
  'vis not ancestor',
  `mod a { pub(in crate::b) fn f() {} }
mod b {}`,
  'E0433:1',
);
check('vis unresolved', `mod a { pub(in crate::zz) fn f() {} }`, 'E0433:1');
check(
  "cyc2'",
  `mod x { pub use crate::y::S; }
mod y { pub use crate::x::S; }`,
  'E0432:2',
);
check(
  'cyc3',
  `mod x { pub use crate::y::S; }
mod y { pub use crate::z::S; }
mod z { pub use crate::x::S; }`,
  'E0432:1 E0432:3',
);
check(
  'cyc4',
  `mod x { pub use crate::y::S; }
mod y { pub use crate::x::S; }
use x::S as A;
use y::S as B;`,
  'E0432:2 E0432:3',
);
check(
  'globamb type',
  `mod a { pub struct S; pub trait T {} }
mod b { pub struct S; pub trait T {} }
use a::*; use b::*;
fn g(_: S) {}
struct W;
impl T for W {}`,
  'E0659:4 E0659:6',
);
check(
  'globamb inner',
  `mod a { pub struct S; }
mod b { pub struct S; }
mod c { pub use crate::a::*; pub use crate::b::*; }
use c::*;
fn g(_: S) {}`,
  'E0659:5',
);
check(
  'pubin bad',
  `mod b { pub fn f() {} }
mod a { pub(in crate::b) fn f() {} pub(in super::b) fn g() {} pub(in std) fn h() {} }
struct S; pub(in S) struct Q;`,
  '-:2 -:3 E0742:2',
);
check(
  'pubin bad2',
  `enum E {}
mod a { pub(in crate::E) fn f() {} pub(in super::super) fn g() {} pub(in a) fn q() {} }`,
  '-:2 E0433:2 E0577:2',
);
check(
  'pub enum fields',
  `pub struct S { pub(in crate::nope) x: i32 }
trait T { fn f(); }
impl T for S { pub fn f() {} }
pub impl S { }
enum E { pub A, B { pub x: i32 } }`,
  'E0433:1 E0449:3 E0449:4 E0449:5',
);
check(
  'self forms',
  `use self;
use super;
use crate;`,
  '-:1 -:2 -:3',
);
check(
  'self forms2',
  `use crate::{self};
use self::{self};`,
  '-:1 -:2',
);
check(
  'self forms3',
  `mod m { use super::{self}; use super::{self as k}; use crate as r; use self as q; use super as s; }`,
  '-:1',
);
check(
  'e0603 nested',
  `mod a { mod b { pub struct S; } }
use a::b::{self, S};
use a::b::*;`,
  'E0603:2 E0603:3',
);
check(
  'nonmod prefix',
  `struct S; fn f() {} const C: i32 = 1;
use S::x; use f::y; use C::z;`,
  'E0432:2',
);
check(
  'typealias import',
  `enum E { A } type F = E;
use F::A;`,
  'E0432:2',
);
check(
  'assoc import',
  `struct S; impl S { fn new() {} }
use S::new;`,
  'E0432:2',
);
check(
  'variant priv ok',
  `enum E { A } 
pub use E::A;`,
  'E0364:2',
);
check(
  'dup rename',
  `mod m { pub fn f() {} pub fn g() {} }
use m::{f as h, g as h};
fn main() { h(); }`,
  'E0252:2',
);
check(
  'dup block',
  `mod m { pub fn f() {} pub fn g() {} }
fn main() { use m::f as h; use m::g as h; fn h() {} h(); }`,
  'E0255:2',
);
check(
  'dup import first',
  `fn g() {}
mod m { pub fn g() {} }
use m::g;
fn main() { g(); }`,
  'E0255:3',
);
check(
  'dup unresolved',
  `use m::nope;
fn nope() {}
mod m {}
use std::fmt::Debug; use m::Debug;`,
  'E0432:1 E0432:4',
);
check(
  'dup macro2',
  `mod m { macro_rules! b { () => {} } pub(crate) use b; }
mod n { macro_rules! b { () => {} } pub(crate) use b; }
use m::b; use n::b;`,
  'E0252:3',
);
check('dup fn mod', `fn a() {} mod a {} use a as b; use std::fmt as b;`, 'E0252:1');
check(
  'extern unknown',
  `extern crate nope;
use nope::x;`,
  'E0463:1',
);
check(
  'b3',
  `mod m { pub struct Foo; } mod k { pub struct Foo; }
mod q { pub use crate::m::*; }
mod r { pub use crate::k::*; }
use q::*; use r::*;
fn f() -> Foo { loop {} }`,
  'E0659:5',
);
check(
  'b4',
  `mod m { pub use std::vec::Vec; } mod k { pub use std::string::String as Vec; }
use m::*; use k::*;
fn f() -> Vec { loop {} }`,
  'E0107:3',
);
