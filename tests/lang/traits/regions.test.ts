import test from 'ava';
import {
  dropckOutlives,
  normalizeUnderBinder,
  normalizeWithRegions,
  paramEnv,
  proveWithRegions,
} from '../../../lang/traits/index.js';
import { printTy } from '../../../lang/types/print.js';
import { foldPredicate, foldTy, type Folder } from '../../../lang/types/fold.js';
import { predicatesOf, type RegionConstraint } from '../../../lang/traits/index.js';
import type { Predicate, Region, Ty } from '../../../lang/types/ty.js';
import { typeArg } from '../../../lang/types/ty.js';
import { sample, type Sample } from '../infer/sample.js';

/** Origins for the named lifetimes `'a`, `'b`, … of the sample, as the fact emitter has them. */
const origins: Folder = {
  region: (region) =>
    region.kind === 'early' || region.kind === 'late'
      ? { kind: 'var', vid: region.name.charCodeAt(1) - 97 }
      : region,
};

function name(region: Region): string {
  return region.kind === 'var'
    ? `'${region.vid < 26 ? String.fromCharCode(97 + region.vid) : region.vid}`
    : `'${region.kind}`;
}

function constraint(s: Sample, c: RegionConstraint): string {
  switch (c.kind) {
    case 'equal':
      return `${name(c.a)} == ${name(c.b)}`;
    case 'outlives':
      return `${name(c.longer)}: ${name(c.shorter)}`;
    case 'type-outlives':
      return `${printTy(s.program, c.ty, { region: name })}: ${name(c.region)}`;
  }
}

function fresh() {
  let next = 100;
  return { freshRegion: (): Region => ({ kind: 'var', vid: next++ }) };
}

function setUp(text: string) {
  const s = sample(text);
  const env = paramEnv(s.program, s.def('probe'));
  return { s, env, tys: s.params('probe').map((ty) => foldTy(ty, origins)) };
}

/** `fn probe(_: TYPE)`: what `TYPE: Trait` demands of regions. */
function demands(text: string, trait: string, expected: string) {
  test(`${trait}: ${text}`, (t) => {
    const { s, env, tys } = setUp(text);
    const goal: Predicate = { kind: 'trait', ref: { trait: s.def(trait), args: tys.map(typeArg) } };
    const { constraints, failed } = proveWithRegions(s.program, env, [goal], fresh());
    t.is(failed.length ? 'failed' : constraints.map((c) => constraint(s, c)).join(', '), expected);
  });
}

demands(
  "trait A {} struct S<'x>(&'x u8); impl A for S<'static> {} fn probe<'a>(x: S<'a>) {}",
  'A',
  "'static == 'a",
);
demands(
  "trait A {} impl<'x> A for (&'x u8, &'x u8) {} fn probe<'a, 'b>(x: (&'a u8, &'b u8)) {}",
  'A',
  "'a == 'b",
);
demands(
  "trait A {} impl<'x, 'y> A for (&'x u8, &'y u8) {} fn probe<'a, 'b>(x: (&'a u8, &'b u8)) {}",
  'A',
  '',
);
demands(
  "trait A {} impl<'x, T: 'x> A for (&'x u8, T) {} fn probe<'a, 'b>(x: (&'a u8, &'b u8)) {}",
  'A',
  "&'b u8: 'a",
);
demands(
  "trait A {} impl<'x, 'y: 'x> A for (&'x u8, &'y u8) {} fn probe<'a, 'b>(x: (&'a u8, &'b u8)) {}",
  'A',
  "'b: 'a",
);
demands(
  "trait A {} impl<T: 'static> A for T {} fn probe<'a>(x: Vec<&'a u8>) {}",
  'A',
  "Vec<&'a u8>: 'static",
);
demands(
  "trait A {} impl<T: A> A for Vec<T> {} impl A for &'static u8 {} fn probe<'a>(x: Vec<Vec<&'a u8>>) {}",
  'A',
  "'static == 'a",
);
demands("fn probe<'a>(x: Option<&'a str>) {}", 'Clone', '');
demands("trait A<'x> {} fn probe<'a, T: A<'a>>(x: T) {}", 'Clone', 'failed');

/** What the first parameter's type is, and what that takes. */
function normal(text: string, expected: string) {
  test(text, (t) => {
    const { s, env, tys } = setUp(text);
    const { ty, constraints } = normalizeWithRegions(s.program, env, tys[0], fresh());
    t.is(
      [printTy(s.program, ty, { region: name }), ...constraints.map((c) => constraint(s, c))].join(', '),
      expected,
    );
  });
}

normal("fn probe<'a>(x: <std::slice::Iter<'a, u8> as Iterator>::Item) {}", "&'a u8");
normal("fn probe<'a, 'b>(x: <&'a Vec<&'b u8> as IntoIterator>::Item) {}", "&'a &'b u8");
normal(
  "trait A { type X; } impl<'x> A for (&'x u8, &'x u8) { type X = &'x u8; } fn probe<'a, 'b>(x: <(&'a u8, &'b u8) as A>::X) {}",
  "&'a u8, 'a == 'b",
);
normal(
  "trait A { type X; } impl A for &'static u8 { type X = &'static u8; } fn probe<'a>(x: <&'a u8 as A>::X) {}",
  "&'static u8, 'static == 'a",
);
normal("fn probe<'a, I: Iterator<Item = &'a u8>>(x: Option<I::Item>) {}", "Option<&'early u8>");

/** What must be live when the first parameter is dropped. */
function dropped(text: string, expected: string) {
  test(`drop of ${text}`, (t) => {
    const { s, env, tys } = setUp(text);
    const { regions, types } = dropckOutlives(s.program, env, tys[0], fresh());
    t.is([...regions.map(name), ...types.map((ty: Ty) => printTy(s.program, ty))].join(', '), expected);
  });
}

dropped("fn probe<'a>(x: &'a String) {}", '');
dropped("fn probe<'a>(x: Vec<&'a String>) {}", '');
dropped("fn probe<'a>(x: Box<Vec<&'a u8>>) {}", '');
dropped(
  "struct D<'x>(&'x u8); impl<'x> Drop for D<'x> { fn drop(&mut self) {} } fn probe<'a>(x: D<'a>) {}",
  "'a",
);
dropped(
  "struct D<'x>(&'x u8); impl<'x> Drop for D<'x> { fn drop(&mut self) {} } fn probe<'a, 'b>(x: Vec<(&'b u8, Option<D<'a>>)>) {}",
  "'a",
);
dropped(
  "struct D<T>(T); impl<T> Drop for D<T> { fn drop(&mut self) {} } fn probe<'a>(x: D<&'a u8>) {}",
  "'a",
);
dropped(
  "struct D<T>(T); impl<T> Drop for D<T> { fn drop(&mut self) {} } fn probe<'a>(x: std::mem::ManuallyDrop<D<&'a u8>>) {}",
  '',
);
dropped(
  "struct D<'x>(&'x u8); impl<'x> Drop for D<'x> { fn drop(&mut self) {} } struct L<'x> { d: D<'x>, next: Option<Box<L<'x>>> } fn probe<'a>(x: L<'a>) {}",
  "'a",
);
dropped("struct L<'x> { d: &'x u8, next: Option<Box<L<'x>>> } fn probe<'a>(x: L<'a>) {}", '');
dropped('fn probe<T>(x: Vec<T>) {}', 'T');

// A type for all lifetimes is none for some.
demands(
  "trait A {} impl<T> A for fn(T) {} fn probe(x: for<'x> fn(&'x u8)) {}",
  'A',
  "'static == 'placeholder",
);
demands(
  "trait A {} impl<'x> A for fn(&'x u8) {} fn probe(x: for<'x> fn(&'x u8)) {}",
  'A',
  "'static == 'placeholder",
);
demands("trait A {} impl A for for<'x> fn(&'x u8) {} fn probe(x: for<'y> fn(&'y u8)) {}", 'A', '');
demands("trait A {} impl<T> A for for<'x> fn(&'x T) {} fn probe<'a>(x: for<'y> fn(&'y &'a u8)) {}", 'A', '');

/** `fn probe<'a, …>(_: TYPE)`: what `TYPE` comes to if `'a`, … are those of a `for<…>`. */
function underBinder(text: string, expected: string) {
  test(`under a for: ${text}`, (t) => {
    const s = sample(text);
    const bound = (region: Region, depth: number): Region =>
      region.kind === 'late' ? { kind: 'bound', depth, index: region.index, name: region.name } : region;
    const ty = foldTy(s.program.fn(s.def('probe')).sig.inputs[0], { region: bound });
    const known = normalizeUnderBinder(s.program, paramEnv(s.program, s.def('probe')), ty);
    t.is(known && printTy(s.program, known), expected);
  });
}

const projecting = "trait A<'x> { type O; } struct S; impl<'x> A<'x> for S { type O = &'x u8; } ";
underBinder(`${projecting} fn probe<'a>(x: (<S as A<'a>>::O, &'a u8)) {}`, "(&'a u8, &'a u8)");
underBinder(`${projecting} fn probe<'a, T: for<'x> A<'x>>(x: <T as A<'a>>::O) {}`, "<T as A<'a>>::O");
underBinder(`${projecting} fn probe<'a, T: for<'x> A<'x, O = &'x u16>>(x: <T as A<'a>>::O) {}`, "&'a u16");

test('where clauses of a call speak of the regions given', (t) => {
  const { s, env } = setUp("fn probe() {} fn f<'x, 'y: 'x, T: 'x>(a: &'x T, b: &'y T) where &'y T: Clone {}");
  const args = s.program
    .generics(s.def('f'))
    .params.map((param) =>
      param.kind === 'lifetime'
        ? { kind: 'lifetime' as const, region: { kind: 'var', vid: param.index } as Region }
        : typeArg({ kind: 'ref', mutable: false, region: { kind: 'var', vid: 9 }, ty: { kind: 'str' } }),
    );
  const goals = predicatesOf(s.program, s.def('f'), args).map((p) => foldPredicate(p, {}));
  const { constraints, failed } = proveWithRegions(s.program, env, goals, fresh());
  t.deepEqual(failed, []);
  t.is(constraints.map((c) => constraint(s, c)).join(', '), "'b: 'a, &'j str: 'a");
});
