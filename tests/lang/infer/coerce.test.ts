import test from 'ava';
import { coerce, CoerceMany, Infer, type Adjustment } from '../../../lang/infer/index.js';
import { printTy } from '../../../lang/types/print.js';
import type { Ty } from '../../../lang/types/ty.js';
import { never, unit } from '../../../lang/types/ty.js';
import { nowhere, sample } from './sample.js';

function told(adjustments: readonly Adjustment[]): string {
  return adjustments
    .map((step) =>
      step.kind === 'deref'
        ? `deref${step.overloaded ? ` ${step.overloaded}` : ''}`
        : step.kind === 'borrow'
          ? `borrow${step.mutable ? ' mut' : ''}`
          : step.kind === 'pointer'
            ? step.cast
            : step.kind,
    )
    .join(', ');
}

/** `fn probe(from: A, to: B)`. */
function coercion(text: string, expected: string) {
  test(text, (t) => {
    const s = sample(text);
    const infer = new Infer(s.program, s.def('probe'));
    const [from, to] = s.params('probe');
    const result = coerce(infer, from, to, nowhere);
    const [failure] = infer.selectAll();
    t.is(!result.ok ? 'no' : failure ? failure.kind : told(result.adjustments), expected);
  });
}

coercion('fn probe(a: u8, b: u8) {}', '');
coercion('fn probe(a: u8, b: i32) {}', 'no');
coercion('fn probe(a: &mut u8, b: &u8) {}', 'deref, borrow');
coercion('fn probe(a: &u8, b: &mut u8) {}', 'no');
coercion('fn probe(a: &mut u8, b: &mut u8) {}', 'deref, borrow mut');
coercion("fn probe<'a>(a: &'a u8, b: &'a u8) {}", '');
coercion('fn probe(a: &String, b: &str) {}', 'deref, deref shared, borrow');
coercion('fn probe(a: &mut Vec<u8>, b: &mut [u8]) {}', 'deref, deref mut, borrow mut');
coercion('fn probe(a: &&&u8, b: &u8) {}', 'deref, deref, deref, borrow');
coercion('fn probe(a: &Box<u8>, b: &u8) {}', 'deref, deref, borrow');
coercion('fn probe(a: &[u8; 3], b: &[u8]) {}', 'deref, borrow, unsize');
coercion('fn probe(a: &mut [u8; 3], b: &[u8]) {}', 'deref, borrow, unsize');
coercion('fn probe(a: Box<[u8; 3]>, b: Box<[u8]>) {}', 'unsize');
coercion('fn probe(a: [u8; 3], b: [u8; 4]) {}', 'no');
coercion('fn probe(a: &mut u8, b: *const u8) {}', 'deref, raw-borrow');
coercion('fn probe(a: *mut u8, b: *const u8) {}', 'mut-to-const');
coercion('fn probe(a: String, b: &str) {}', 'no');
coercion('fn probe(a: Option<&mut u8>, b: Option<&u8>) {}', 'no');

test('branches that diverge, and references that are reborrowed', (t) => {
  const s = sample('fn probe(a: &mut u8, b: &u8) {}');
  const infer = new Infer(s.program, s.def('probe'));
  const [mutable, shared] = s.params('probe');
  const many = new CoerceMany(infer, infer.newTy());
  t.true(many.add(never, nowhere).ok);
  t.true(many.add(shared, nowhere).ok);
  t.true(many.add(mutable, nowhere).ok);
  t.deepEqual(many.adjustments.map(told), ['never-to-any', '', 'deref, borrow']);
  const back = new CoerceMany(infer, infer.newTy());
  back.add(mutable, nowhere);
  t.true(back.add(shared, nowhere).ok);
  t.deepEqual(back.adjustments.map(told), ['deref, borrow', '']);
  t.is(new CoerceMany(infer, infer.newTy()).complete().kind, 'never');
});

test('fallback', (t) => {
  for (const edition of [2021, 2024] as const) {
    const s = sample('fn probe() {}', edition);
    const infer = new Infer(s.program, s.def('probe'));
    const [int, float, free, diverging] = [
      infer.newTy('int'),
      infer.newTy('float'),
      infer.newTy(),
      infer.newTy(),
    ];
    coerce(infer, never, diverging, nowhere);
    infer.fallback();
    const kinds: Ty[] = [int, float, free, diverging].map((ty) => infer.resolveFully(ty));
    t.is(printTy(s.program, kinds[0]), 'i32');
    t.is(printTy(s.program, kinds[1]), 'f64');
    t.is(kinds[2].kind, 'infer');
    t.deepEqual(kinds[3], edition === 2024 ? never : unit);
  }
});

test('obligations decide variables', (t) => {
  const s = sample('fn probe(a: Vec<u8>) {}');
  const infer = new Infer(s.program, s.def('probe'));
  const { program } = s;
  // `let v: Vec<_> = iter.collect()` where the item is known through `Vec<_>: FromIterator<u8>`.
  const elem = infer.newTy();
  const vec: Ty = {
    kind: 'adt',
    def: program.defs.find((def) => def.name === 'Vec' && def.kind === 'struct')!.id,
    args: [{ kind: 'type', ty: elem }],
  };
  infer.registerTrait(
    s.def('FromIterator'),
    [
      { kind: 'type', ty: vec },
      { kind: 'type', ty: { kind: 'int', name: 'u8' } },
    ],
    nowhere,
  );
  t.deepEqual(infer.selectAll(), []);
  t.is(printTy(program, infer.resolveFully(elem)), 'u8');
});

test('undoing', (t) => {
  const s = sample('fn probe() {}');
  const infer = new Infer(s.program, s.def('probe'));
  const [a, b] = [infer.newTy(), infer.newTy('int')];
  infer.probe(() => {
    t.true(infer.unify(a, b).ok);
    t.true(infer.unify(b, { kind: 'int', name: 'u8' }).ok);
    t.is(infer.resolve(a).kind, 'int');
  });
  t.is(infer.resolve(a).kind, 'infer');
  t.false(infer.unify(b, { kind: 'bool' }).ok);
  t.false(infer.unify(a, { kind: 'tuple', elems: [a] }).ok);
});
