/** Attributes and other declarations that are wrong as they are written. */
import { toldOf } from './told.js';

toldOf(
  'e0191',
  `trait T { type A; type B; fn f(&self); } fn f(_: &dyn T) {} fn g(_: Box<dyn T<A = i32>>) {} fn h(_: &dyn T<A = i32, B = u8>) {} type X = dyn Iterator;`,
  'E0191:1',
);
toldOf(
  'e0191 super',
  `trait S { type Q; } trait T: S {} trait U: S<Q = u8> {} fn f(_: &dyn T) {} fn g(_: &dyn U) {} fn h(_: &dyn T<Q = i32>) {}`,
  'E0191:1',
);
toldOf(
  'e0391',
  `trait A: B {} trait B: A {} const X: u32 = Y; const Y: u32 = X; type P = Q; type Q = P; static S1: i32 = S2; static S2: i32 = S1;`,
  'E0391:1',
);
toldOf(
  'e0072',
  `struct A { x: Option<A> } struct B(B); enum C { X(D) } struct D { c: C } struct E { b: Box<E>, v: Vec<E> } struct F([F; 2]); struct G(Option<(u8, G)>);`,
  'E0072:1',
);
toldOf(
  'e0404',
  `struct S; enum E {} type A = S; impl S for i32 {} impl E for i32 {} fn f<T: A>() {} fn g(_: &dyn S) {} trait Q: u8 {}`,
  'E0404:1',
);
toldOf(
  '`repr` on what has none',
  `#[repr(C)] fn f() {} #[repr(packed)] enum A { X } #[repr(u8)] struct B; #[repr(C)] type T = u8; #[repr(align(4))] trait Q {} #[repr(transparent)] fn g() {} #[repr(C)] impl B {} #[repr(u8)] union U { x: u8 }`,
  'E0517:1',
);
toldOf(
  'malformed `repr`',
  `#[repr(D)] struct A; #[repr(align(3))] struct B; #[repr(align(0))] struct C; #[repr(align)] struct D; #[repr(align = "4")] struct E; #[repr(C(1))] struct F; #[repr("C")] struct G; #[repr(packed(3))] struct H; #[repr] struct I; #[repr = "C"] struct J; #[repr(u7)] enum K { A }`,
  'E0539:1 E0552:1 E0565:1 E0589:1 E0693:1',
);
toldOf(
  '`derive` without what it needs',
  `#[derive(Copy)] struct A; #[derive(Eq)] struct B; #[derive(Default)] enum E { A, B } #[derive(Default)] enum F { #[default] A, #[default] B } #[derive(Default)] enum G { #[default] A(u8) } #[derive(Clone)] union U { x: u8 } #[derive(PartialOrd)] struct P; #[derive(Ord)] struct O;`,
  '-:1 E0277:1 E0665:1',
);
toldOf(
  'must use',
  `#[must_use] fn a() -> u8 { 1 } #[must_use = "x"] struct S; #[must_use(x)] fn b() {} #[must_use = 5] fn c() {} #[cold] fn d() {} #[cold(x)] fn e() {} #[track_caller] fn f() {} #[track_caller(x)] fn g() {} #[track_caller] struct T; #[no_mangle] fn h() {} #[no_mangle = "x"] fn i() {}`,
  '-:1 E0539:1 E0565:1',
);
toldOf(
  '`unsafe` attributes of 2024',
  `#[no_mangle] fn h() {} #[unsafe(no_mangle)] fn i() {} #[export_name = "x"] fn j() {} #[link_section = "x"] fn k() {} extern "C" { fn e(); } #[unsafe(inline)] fn q() {}`,
  '-:1',
  2024,
);
toldOf(
  'non exhaustive',
  `#[non_exhaustive] struct S; #[non_exhaustive] enum E {} #[non_exhaustive] trait T {} #[non_exhaustive] fn f() {} #[non_exhaustive(x)] struct Q; #[non_exhaustive] union U { x: u8 } enum V { #[non_exhaustive] A }`,
  '-:1 E0565:1',
);
toldOf(
  'doc',
  `#[doc = "x"] fn a() {} #[doc(hidden)] fn b() {} #[doc(alias = "x")] fn c() {} #[doc(alias = "")] fn d() {} #[doc(alias)] fn e() {} #[doc(alias("a", "b"))] fn f() {} #[doc(alias = "a b")] fn g() {} #[doc(alias = " a")] fn h() {} #[doc(alias = "i")] fn i() {} #[doc(nope)] fn j() {} #[doc(inline, no_inline)] pub use std::fmt; #[doc(123)] fn k() {} #[doc] fn l() {} #[doc(test(attr(x)))] fn m() {}`,
  '-:1',
);
toldOf(
  'link',
  `#[link(name = "c")] extern "C" {} #[link(name = "")] extern "C" {} #[link] extern "C" {} #[link(kind = "static")] extern "C" {} #[link(name = "c", kind = "nope")] extern "C" {} #[link(name = "c", kind = "dylib", kind = "dylib")] extern "C" {} #[link(name = "c", foo = "x")] extern "C" {} #[link(name)] extern "C" {} #[link_name = "x"] fn f() {} extern "C" { #[link_name = "y"] fn q(); #[link_name] fn r(); }`,
  'E0454:1 E0459:1 E0538:1 E0539:1',
);
toldOf(
  'target feature',
  `#[target_feature(enable = "sse2")] fn a() {} #[target_feature(enable = "nope")] fn b() {} #[target_feature] fn c() {} #[target_feature(enable)] fn d() {} #[target_feature(disable = "sse2")] fn e() {} #[target_feature(enable = "sse2")] struct S; #[target_feature(enable = "avx")] #[inline(always)] fn g() {} #[target_feature = "x"] fn h() {}`,
  '-:1 E0539:1 E0658:1',
);
toldOf(
  'malformed lints',
  `#[allow(unused)] fn a() {} #[allow] fn b() {} #[allow(foo = "x")] fn c() {} #[deny("x")] fn d() {} #[warn(clippy::all)] fn e() {} #[allow(nope::x)] fn f() {} #[allow = "x"] fn g() {} #[allow(unused, reason = "x")] fn h() {} #[allow(reason = "x", unused)] fn i() {} #[forbid(unused)] fn j() { #[allow(unused)] let x = 1; } #[allow()] fn k() {}`,
  '-:1 E0452:1 E0710:1',
);
toldOf(
  'macro attrs',
  `#[macro_export] fn a() {} #[macro_use] fn b() {} #[macro_use] mod m {} #[macro_export(local_inner_macros)] macro_rules! x { () => {} } #[macro_export(foo)] macro_rules! y { () => {} } #[automatically_derived] fn c() {} #[path = "x"] fn d() {} #[macro_use(a)] mod n {} #[proc_macro] fn p() {} #[default] struct S;`,
  '-:1',
);
toldOf(
  'visibilities in an impl',
  `struct S; trait T { fn a(); } impl T for S { fn a() {} fn b() {} type X = u8; const C: u8 = 1; } trait U { const K: u8; type L; fn m(&self); } impl U for S {}`,
  'E0046:1 E0407:1 E0437:1 E0438:1',
);
