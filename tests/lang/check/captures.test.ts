/** Which places a closure captures, from what it uses: one row a rule of RFC 2229. */
import test from 'ava';
import { minimize, type CaptureCx } from '../../../lang/check/capture/minimize.js';
import type { Step, Use } from '../../../lang/check/capture/uses.js';
import type { Span } from '../../../lang/source.js';
import type { Program } from '../../../lang/types/program.js';
import { int, ref, tuple, type Ty } from '../../../lang/types/ty.js';

const span: Span = { file: 0, lo: 0, hi: 1 };
const number = int('i32');
const pair = tuple([number, number]);
const field = (at: number, ty: Ty = number): Step => ({ kind: 'field', field: at, variant: 0, ty });
const deref = (ty: Ty): Step => ({ kind: 'deref', field: 0, variant: 0, ty });
const use = (by: Use['by'], varTy: Ty, ...steps: Step[]): Use => ({
  place: { var: 0, varTy, steps },
  by,
  span,
});

function captured(uses: readonly Use[], { precise = true, move = false, copy = false } = {}): string {
  const cx: CaptureCx = {
    program: {} as Program,
    precise,
    move,
    isCopy: () => copy,
    hasDestructor: () => false,
  };
  const { kind, captures } = minimize(cx, uses, [{ var: 0, ty: uses[0].place.varTy, span }]);
  const text = captures.map(
    ({ steps, by }) => `${by} x${steps.map((it) => (it.kind === 'deref' ? '*' : `.${it.field}`)).join('')}`,
  );
  return `${kind}: ${text.join(', ')}`;
}

const rows: [string, string, string][] = [
  [
    'fields by themselves',
    captured([use('mut', pair, field(1)), use('shared', pair, field(0))]),
    'FnMut: shared x.0, mut x.1',
  ],
  ['a whole covers its parts', captured([use('shared', pair, field(0)), use('mut', pair)]), 'FnMut: mut x'],
  ['2018: whole variables', captured([use('mut', pair, field(0))], { precise: false }), 'FnMut: mut x'],
  ['move takes the field', captured([use('shared', pair, field(0))], { move: true }), 'Fn: value x.0'],
  [
    'move stops at a reference',
    captured([use('shared', ref(pair, false), deref(pair), field(0))], { move: true }),
    'Fn: value x',
  ],
  [
    'through a shared reference',
    captured([use('shared', ref(pair, false), deref(pair), field(0))]),
    'Fn: shared x*',
  ],
  [
    'through a mutable reference',
    captured([use('mut', ref(pair, true), deref(pair), field(0))]),
    'FnMut: mut x*.0',
  ],
  [
    '2018: unique',
    captured([use('mut', ref(pair, true), deref(pair))], { precise: false }),
    'FnMut: unique x',
  ],
  ['a value that is used up', captured([use('value', pair, field(0))]), 'FnOnce: value x.0'],
];

for (const [name, actual, expected] of rows) test(name, (t) => t.is(actual, expected));
