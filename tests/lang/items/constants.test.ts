/** What constant expressions in types come to. */
import test from 'ava';
import { printTy } from '../../../lang/types/print.js';
import { sample } from '../check/sample.js';
import { collected, named } from './program.js';

/** `fn f(x: [u8; LENGTH])`, an error, or `refused`. */
function length(
  title: string,
  expr: string,
  expected: number | 'refused' | 'E0080' | 'E0015',
  before = '',
): void {
  test(`${title}: ${expr}`, (t) => {
    const { errors, inputs } = sample(`${before}\nfn f(x: [u8; ${expr}]) {}`);
    if (typeof expected === 'number') return t.is(inputs('f'), `[u8; ${expected}]`);
    t.true(errors.some((it) => it.startsWith(`${expected === 'refused' ? 'unsupported' : expected}:`)));
  });
}

length('arithmetic', '2 * (3 + 4) - 1 << 1', 26);
length('braces', '{ 3 }', 3);
length('casts wrap', '257u16 as u8 as usize', 1);
length('truth values are numbers', 'true as usize + (1 > 2) as usize', 1);
length('limits of types', 'u8::MAX as usize', 255);
length('constants', 'N + m::K', 7, 'const N: usize = 3; mod m { pub const K: usize = super::N + 1; }');
length('constants in a block', '{ const M: usize = 2; M * M }', 4);
length('elements', 'A[1]', 5, 'const A: [usize; 2] = [4, 5];');
length('fields', 'P.x.1', 6, 'struct S { x: (u8, usize) } const P: S = S { x: (1, 6) };');
length('lengths of texts and lists', '"aß".len() + [1, 2].len()', 5);
length(
  'inherent constants',
  'S::N',
  4,
  'struct S; impl S { const M: usize = 2; const N: usize = Self::M * 2; }',
);
length(
  'constants of traits',
  '<S as T>::N + S::N',
  10,
  'trait T { const N: usize; } struct S; impl T for S { const N: usize = 5; }',
);
length('discriminants', 'E::C as usize', 8, 'enum E { A, B = 7, C }');
length('branches', 'if 1 < 2 { 3 } else { 4 }', 3);
length('match', 'match 5 { 0 => 1, 2..=9 if false => 2, _ => 3 }', 3);
length('functions', 'f1(3)', 6, 'const fn f1(n: usize) -> usize { if n == 0 { return 0; } n + f1(n - 1) }');
length(
  'loops',
  'sum(4)',
  6,
  'const fn sum(n: usize) -> usize { let mut i = 0; let mut s = 0; while i < n { s += i; i += 1; } s }',
);
length('labels', 'g()', 9, "const fn g() -> usize { 'a: loop { loop { break 'a 9; } } }");
length('what moves is left to the body', '{ let x = [1]; let y = x; y[0] }', 1);
length('functions that are not const', 'h()', 'E0015', 'fn h() -> usize { 1 }');
length('without an end', 'k(0)', 'E0080', 'const fn k(n: usize) -> usize { k(n + 1) }');
length('division by zero', '1 / 0', 'E0080');
length('below zero', '1 - 2', 'E0080');
length('beyond the end', '[1, 2][f1(3)]', 'E0080', 'const fn f1(n: usize) -> usize { n }');
length('a destructor may run', '{ let (a, b) = (1, 2); a }', 1);
length('closures', '(|| 1)()', 'E0015');

test('the default of a constant parameter', (t) => {
  const { program } = collected(
    'struct S<const N: usize = 4>; struct Q<const A: usize, const B: usize = A>; fn f(a: S, b: Q<3>) {}',
  );
  const { inputs } = program.fn(named(program, 'f')).sig;
  t.deepEqual(
    inputs.map((ty) => printTy(program, ty)),
    ['S<4>', 'Q<3, 3>'],
  );
});
