import test from 'ava';
import {
  emptyEnv,
  evaluate,
  isCopy,
  isSized,
  needsDrop,
  normalizeErased,
  paramEnv,
  select,
  type Verdict,
} from '../../../lang/traits/index.js';
import { InferTable } from '../../../lang/infer/index.js';
import { printTy } from '../../../lang/types/print.js';
import { typeArg, type Ty } from '../../../lang/types/ty.js';
import { sample } from '../infer/sample.js';

/** `fn probe<…>(_: TYPE)` with items around it: does the type implement the trait? */
function holds(title: string, text: string, trait: string, expected: Verdict) {
  test(`${trait}: ${title}`, (t) => {
    const s = sample(text);
    const env = paramEnv(s.program, s.def('probe'));
    const params = s.params('probe').map((ty) => typeArg(ty));
    const count = s.program.generics(s.def(trait)).params.length;
    while (params.length < count) params.push(params[0]);
    const verdict = evaluate(
      { program: s.program, env, table: new InferTable() },
      { kind: 'trait', ref: { trait: s.def(trait), args: params.slice(0, count) } },
    );
    t.is(verdict, expected);
  });
}

holds('integers', 'fn probe(x: i32) {}', 'Copy', 'yes');
holds('String', 'fn probe(x: String) {}', 'Copy', 'no');
holds('shared references', 'fn probe(x: &String) {}', 'Copy', 'yes');
holds('mutable references', 'fn probe(x: &mut i32) {}', 'Copy', 'no');
holds('arrays of references', 'fn probe(x: [&str; 4]) {}', 'Copy', 'yes');
holds('tuples with a String', 'fn probe(x: (i32, String)) {}', 'Copy', 'no');
holds('a derive', '#[derive(Clone, Copy)] struct P { x: i32 } fn probe(x: P) {}', 'Copy', 'yes');
holds(
  'a derive without its parameter',
  '#[derive(Clone, Copy)] struct P<T>(T); fn probe(x: P<String>) {}',
  'Copy',
  'no',
);
holds('Option of Copy', 'fn probe(x: Option<u8>) {}', 'Copy', 'yes');
holds('a parameter', 'fn probe<T>(x: T) {}', 'Copy', 'no');
holds('a bounded parameter', 'fn probe<T: Copy>(x: T) {}', 'Copy', 'yes');
holds('Copy implies Clone', 'fn probe<T: Copy>(x: T) {}', 'Clone', 'yes');
holds('Vec of Clone', 'fn probe(x: Vec<Vec<String>>) {}', 'Clone', 'yes');
holds('blanket', 'fn probe(x: &&i32) {}', 'ToString', 'yes');
holds('blanket that needs more', 'struct S; fn probe(x: S) {}', 'ToString', 'no');
holds('references', 'fn probe(x: &&i32) {}', 'PartialEq', 'yes');
holds('supertrait of a bound', 'trait A {} trait B: A {} fn probe<T: B>(x: T) {}', 'A', 'yes');
holds(
  'where clause on an associated type',
  'fn probe<I: Iterator>(x: Vec<I::Item>) where I::Item: Clone {}',
  'Clone',
  'yes',
);
holds(
  'bound of an associated type',
  'trait T { type A: Clone; } fn probe<X: T>(x: Vec<X::A>) {}',
  'Clone',
  'yes',
);
holds('no bound of an associated type', 'trait T { type A; } fn probe<X: T>(x: Vec<X::A>) {}', 'Clone', 'no');
holds(
  'associated type equal to a type',
  'fn probe<I: Iterator<Item = i32>>(x: Option<I::Item>) {}',
  'Copy',
  'yes',
);
holds('structure', 'struct S(i32, Vec<Box<u8>>); fn probe(x: S) {}', 'Send', 'yes');
holds('Rc inside', 'struct S(std::rc::Rc<u8>); fn probe(x: Option<S>) {}', 'Send', 'no');
holds('recursive types', 'struct L { next: Option<Box<L>>, v: u8 } fn probe(x: L) {}', 'Send', 'yes');
holds(
  'recursive types with Rc',
  'struct L { next: Option<Box<L>>, v: std::rc::Rc<u8> } fn probe(x: L) {}',
  'Send',
  'no',
);
holds('references to what is not Sync', 'fn probe(x: &std::rc::Rc<u8>) {}', 'Send', 'no');
holds(
  'cycles of impls are no proof',
  'trait A {} struct S<T>(T); impl<T> A for S<T> where S<T>: A {} fn probe(x: S<u8>) {}',
  'A',
  'no',
);
holds(
  'endless impls',
  'trait A {} struct W<T>(T); impl<T> A for T where W<T>: A {} fn probe(x: u8) {}',
  'A',
  'overflow',
);

function projects(title: string, text: string, expected: string) {
  test(`normalize: ${title}`, (t) => {
    const s = sample(text);
    const env = paramEnv(s.program, s.def('probe'));
    t.is(printTy(s.program, normalizeErased(s.program, env, s.ty())), expected);
  });
}

projects('impl', 'fn probe(x: <Vec<u8> as IntoIterator>::Item) {}', 'u8');
projects('through a blanket impl', 'fn probe(x: <std::slice::Iter<u8> as IntoIterator>::Item) {}', '&u8');
projects('parameter', 'fn probe<I: Iterator>(x: I::Item) {}', '<I as Iterator>::Item');
projects('where clause', 'fn probe<I: Iterator<Item = String>>(x: I::Item) {}', 'String');
projects(
  'blanket over a parameter',
  'fn probe<I: Iterator>(x: <I as IntoIterator>::Item) {}',
  '<I as Iterator>::Item',
);
projects('two steps', 'fn probe<I: IntoIterator<Item = u8>>(x: <I::IntoIter as Iterator>::Item) {}', 'u8');
projects(
  'two steps, nothing said',
  'fn probe<I: IntoIterator>(x: <I::IntoIter as Iterator>::Item) {}',
  '<I as IntoIterator>::Item',
);

test('functions implement the Fn traits', (t) => {
  const s = sample('fn add(a: u8, b: i32) -> String { loop {} }');
  const add: Ty = { kind: 'fn-def', def: s.def('add'), args: [] };
  const cx = { program: s.program, env: emptyEnv, table: new InferTable() };
  const args = cx.table.newTy();
  const ref = { trait: s.program.lang('fn')!, args: [typeArg(add), typeArg(args)] };
  t.is(select(cx, ref).kind, 'builtin');
  t.is(printTy(s.program, cx.table.resolveFully(args)), '(u8, i32)');
  const output = s.program
    .trait(s.program.lang('fn_once')!)
    .items.find((item) => s.program.def(item).name === 'Output')!;
  const projected = normalizeErased(s.program, emptyEnv, {
    kind: 'projection',
    item: output,
    args: [typeArg(add), typeArg(cx.table.resolveFully(args))],
  });
  t.is(printTy(s.program, projected), 'String');
});

test('sizes', (t) => {
  const s = sample(
    'struct S<T: ?Sized>(u8, T); fn probe<T: ?Sized, U, I: std::ops::Deref>(a: &str, b: &S<str>, c: &S<u8>, d: &T, e: &U, f: &I::Target) {}',
  );
  const env = paramEnv(s.program, s.def('probe'));
  const answers = s.params('probe').map((ty) => ty.kind === 'ref' && isSized(s.program, env, ty.ty));
  t.deepEqual(answers, [false, false, true, false, true, false]);
});

test('drops', (t) => {
  const s = sample(`
    struct D; impl Drop for D { fn drop(&mut self) {} }
    struct L { next: Option<Box<L>> } struct N { v: Option<u8>, p: &'static D }
    fn probe<T, C: Copy>(a: D, b: Option<D>, c: (u8, &D), d: Vec<u8>, e: L, f: N, g: T, h: C, i: std::mem::ManuallyDrop<D>, j: [D; 0], k: [D; 2], l: String) {}`);
  const env = paramEnv(s.program, s.def('probe'));
  t.deepEqual(
    s.params('probe').map((ty) => needsDrop(s.program, env, ty)),
    [true, true, false, true, true, false, true, false, false, false, true, true],
  );
  t.deepEqual(
    s.params('probe').map((ty) => isCopy(s.program, env, ty)),
    [false, false, true, false, false, false, false, true, false, false, false, false],
  );
});
