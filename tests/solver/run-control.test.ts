/** Runs that are watched: profiles, limits, slices, signals; places where code must not be generated. */

import test from 'ava';
import { countingPlans, describePlans, run, runAsync, type Progress } from '../../solver/index.js';
import { compiled } from './compiled.js';

const closure = compiled(`
.decl edge(a: number, b: number)
.decl path(a: number, b: number)
path(a, b) :- edge(a, b).
path(a, c) :- path(a, b), edge(b, c).`);

function cycle(length: number): Map<string, { arity: number; rows: Int32Array; count: number }> {
  const rows = new Int32Array(2 * length);
  for (let i = 0; i < length; i++) rows.set([i, (i + 1) % length], 2 * i);
  return new Map([['edge', { arity: 2, rows, count: length }]]);
}

test('a profile says what each rule tried and kept', (t) => {
  const { profile } = run(closure, cycle(10), { profile: countingPlans });
  const [first, second] = profile!.rules;
  t.deepEqual([first.name, first.tried, first.kept, first.iterations], ['path#1', 10, 10, 1]);
  t.deepEqual([second.name, second.kept, second.iterations], ['path#2', 90, 10]);
  t.true(second.tried >= 100);
  t.true(profile!.firings.every(({ ms, plan }) => ms >= 0 && plan >= 0));
  t.is(run(closure, cycle(10)).profile, null);
  t.is(run(closure, cycle(10), { profile: true, interpret: true }).profile!.rules[1].kept, 90);
});

test('a run in slices derives the same', async (t) => {
  const told: Progress[] = [];
  const result = await runAsync(closure, cycle(2000), { onProgress: (progress) => told.push(progress) });
  t.is(result.relation('path').count, 2000 * 2000);
  t.true(told.length > 0);
  t.deepEqual(told[0].relations, ['path']);
});

test('a run is cancelled within 50 ms of its signal', async (t) => {
  const endless = compiled(
    '.decl n(x: number, y: number)\nn(0, 0).\nn(x + 1, y) :- n(x, y).\nn(x, y + 1) :- n(x, y).',
  );
  for (const interpret of [false, true]) {
    const controller = new AbortController();
    let aborted = 0;
    setTimeout(() => {
      aborted = performance.now();
      controller.abort(new Error('enough'));
    }, 60);
    const running = runAsync(endless, new Map(), { signal: controller.signal, interpret });
    await t.throwsAsync(running, { message: 'enough' });
    // Other tests share the processor: the limit is 50 ms on one that is free.
    t.true(performance.now() - aborted < 250, `${performance.now() - aborted}`);
  }
  const before = AbortSignal.abort(new Error('before'));
  await t.throwsAsync(runAsync(endless, new Map(), { signal: before }), { message: 'before' });
});

test('memory has a ceiling, and the relation that grew is named', async (t) => {
  const options = { maxBytes: 8_000_000 };
  for (const result of [
    run(closure, cycle(3000), options),
    run(closure, cycle(3000), { ...options, interpret: true }),
    await runAsync(closure, cycle(3000), options),
  ]) {
    t.is(result.stopped!.relation, 'path');
    t.is(result.stopped!.limit, 'bytes');
    t.regex(result.stopped!.message, /memory is used up: the relation `path`/);
    t.true(result.machine.bytes < 16_000_000);
  }
  t.is(run(closure, cycle(100), options).stopped, null);
});

test('nothing is generated where that is forbidden', (t) => {
  const program = compiled(
    '.decl a(x: number)\na(1). a(2).\n.decl b(x: number)\nb(x + 1) :- a(x), !b2(x).\n.decl b2(x: number)\nb2(2).',
  );
  const { Function: original } = globalThis;
  try {
    globalThis.Function = class {
      constructor() {
        throw new EvalError('code generation is forbidden');
      }
    } as unknown as FunctionConstructor;
    t.deepEqual([...run(program, new Map(), { interpret: true }).relation('b').strings()], [['2']]);
  } finally {
    globalThis.Function = original;
  }
});

test('plans are described', (t) => {
  const { strata, indexes } = describePlans(closure);
  t.deepEqual(
    strata.map(({ relations, recursive }) => [relations.join(), recursive]),
    [['path', true]],
  );
  t.deepEqual(strata[0].rules[1].plans[0].steps, [
    'for each path(a, b)',
    'look up edge(b, c) by a',
    'insert path(a, c)',
  ]);
  t.deepEqual(indexes, [{ relation: 'edge', columns: ['a'] }]);
});
