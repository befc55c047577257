/** A change that is told tuple by tuple gives what a run of the changed inputs gives, from whatever result it is made. */

import test from 'ava';
import fc from 'fast-check';
import { AtomTable, rerun, run, type RelationInput, type Result } from '../../solver/index.js';
import { compiled } from './compiled.js';

/** A flow, a closure, a projection, a count, facts in the text, a relation both given and derived, one without columns. */
const program = compiled(`
  .decl edge(a: number, b: number) input
  .decl seed(x: number, at: number) input
  .decl stop(x: number, at: number) input
  .decl kept(x: number) input
  .decl on() input
  kept(3).
  .decl flow(x: number, at: number) input
  flow(x, p) :- seed(x, p).
  flow(x, q) :- flow(x, p), edge(p, q), !stop(x, q).
  .decl path(a: number, b: number)
  path(a, b) :- edge(a, b).
  path(a, c) :- path(a, b), path(b, c).
  .decl source(a: number)
  source(a) :- edge(a, _).
  .decl many(a: number, n: number)
  many(a, n) :- source(a), n = count : { edge(a, _) }.
  .decl both(x: number)
  both(x) :- kept(x), flow(x, _), on().`);
const arities: Readonly<Record<string, number>> = { edge: 2, seed: 2, stop: 2, kept: 1, on: 0, flow: 2 };
const names = Object.keys(arities);
const nodes = 9;

type Given = Readonly<Record<string, readonly (readonly number[])[]>>;

const tuple = fc.tuple(fc.nat(nodes), fc.nat(nodes));
const tuples = fc.array(tuple, { maxLength: 4 });
const change = fc.record({
  names: fc.subarray(names, { minLength: 1, maxLength: 3 }),
  remove: tuples,
  add: tuples,
  /** How many of those that are there go. */
  gone: fc.nat(3),
  /** Which of the results before it is made from. */
  from: fc.nat(3),
});

function input(name: string, of: readonly (readonly number[])[]): RelationInput {
  const arity = arities[name];
  return { arity, rows: Int32Array.from(of.flatMap((each) => each.slice(0, arity))), count: of.length };
}

function lines(result: Result, name: string): string {
  return [...result.relation(name).strings()]
    .map((each) => each.join(' '))
    .sort()
    .join();
}

test('changes one after the other, and of results before', (t) => {
  const start = fc.record(
    Object.fromEntries(names.map((name) => [name, fc.array(tuple, { maxLength: 14 })])),
  );
  const property = fc.property(start, fc.array(change, { minLength: 1, maxLength: 6 }), (given, changes) => {
    const atoms = new AtomTable();
    const all: { result: Result; given: Given }[] = [];
    const inputs = (of: Given): Map<string, RelationInput> =>
      new Map(names.map((name) => [name, input(name, of[name])]));
    all.push({ result: run(program, inputs(given), { atoms }), given });
    for (const { names: changed, remove, add, gone, from } of changes) {
      const previous = all[Math.max(0, all.length - 1 - from)];
      const after: Record<string, readonly (readonly number[])[]> = { ...previous.given };
      const [minus, plus] = [new Map<string, RelationInput>(), new Map<string, RelationInput>()];
      for (const name of changed) {
        const less = [...remove, ...previous.given[name].slice(0, gone)];
        const key = (each: readonly number[]): string => each.slice(0, arities[name]).join();
        const without = new Set(less.map(key));
        after[name] = [...previous.given[name].filter((each) => !without.has(key(each))), ...add];
        minus.set(name, input(name, less));
        plus.set(name, input(name, add));
      }
      const result = rerun(previous.result, { remove: minus, add: plus });
      all.push({ result, given: after });
      const scratch = run(program, inputs(after), { atoms });
      for (const { name } of program.relations) t.is(lines(result, name), lines(scratch, name), name);
    }
    // All of them stay as they were, and know what they were given.
    for (const { result, given: of } of all) {
      const scratch = run(program, inputs(of), { atoms });
      const again = run(program, result.inputs, { atoms });
      for (const { name } of program.relations) {
        t.is(lines(result, name), lines(scratch, name), name);
        t.is(lines(again, name), lines(scratch, name), name);
      }
    }
  });
  fc.assert(property, { numRuns: Number(process.env.LAERTES_RUNS ?? 60) });
});

test('rows have the columns of their relation, and relations are those of the program', (t) => {
  const result = run(program, new Map());
  const rows = { arity: 1, rows: Int32Array.of(1), count: 1 };
  t.throws(() => rerun(result, { add: new Map([['edge', rows]]) }), { message: /edge has 2, not 1/ });
  t.throws(() => rerun(result, { remove: new Map([['edges', rows]]) }), { message: /`edges` is none/ });
});
