import test from 'ava';
import { emitFacts } from '../../../facts/emit/emit.js';
import type { Body } from '../../../lang/mir/mir.js';
import type { DefId } from '../../../lang/types/program.js';
import type { Region, Ty } from '../../../lang/types/ty.js';
import { erased, ref } from '../../../lang/types/ty.js';
import { solve } from '../../../queries/solve.js';
import { models } from './models.js';
import {
  World,
  assign,
  block,
  body,
  branch,
  call,
  copy,
  dead,
  drop,
  goto,
  i32,
  late,
  live,
  move,
  mut,
  number,
  place,
  ret,
  shared,
  temp,
  use,
  variable,
} from './world.js';

const errorRelations = [
  'errors',
  'subset_errors',
  'uninitialized_uses',
  'reassignment_errors',
  'mutability_errors',
  'moves_out_of_borrow',
  'moves_out_of_destructor',
  'moves_out_of_element',
  'type_test_errors',
] as const;

/** Holds a body to its errors, each as the relation's name and the point where it has one. */
function check(name: string, make: (world: World) => Body, expected: readonly string[]): void {
  for (const [model, rulesOfModel] of Object.entries(models)) {
    test(`${name} (${model})`, (t) => {
      const world = new World();
      const made = make(world);
      const emission = emitFacts(world.program(), made);
      t.deepEqual(emission.unsupported, []);
      const result = solve(rulesOfModel, emission.facts, { outputs: errorRelations });
      const found = errorRelations.flatMap((relation) =>
        [...result.relation(relation).strings()].map((tuple) => {
          const point = tuple.findLast((column) => /^(Start|Mid)\(/.test(column));
          return relation === 'subset_errors'
            ? `${relation} ${tuple[0]} ${tuple[1]}`
            : `${relation} ${point}`;
        }),
      );
      t.deepEqual([...new Set(found)].sort(), [...expected].sort());
    });
  }
}

const r = (ty: Ty): Ty => ref(ty, false, erased);
const m = (ty: Ty): Ty => ref(ty, true, erased);
const main = (world: World): DefId => world.fn('main', { inputs: [] });
/** `fn f<'a>(…)` */
const withLate = (world: World, inputs: (a: Region) => readonly Ty[]): DefId =>
  world.fn('f', { late: ["'a"], inputs: inputs(late(world.defs.length, 0, "'a")) });
/** `fn push<'a>(_: &'a mut i32, _: i32)` */
const push = (world: World): DefId =>
  world.fn('push', { late: ["'a"], inputs: [ref(i32, true, late(world.defs.length, 0, "'a")), i32] });

check(
  'assigning what is borrowed',
  (w) =>
    body(
      w,
      main(w),
      [],
      [variable(i32, true), variable(r(i32)), temp(i32)],
      block(
        ret(),
        assign(place(1), use(number)),
        assign(place(2), shared(place(1))),
        assign(place(1), use(number)),
        assign(place(3), use(copy(place(2, '*')))),
      ),
    ),
  ['errors Start(bb0[2])'],
);

check(
  'assigning what is no longer borrowed',
  (w) =>
    body(
      w,
      main(w),
      [],
      [variable(i32, true), variable(r(i32)), temp(i32)],
      block(
        ret(),
        assign(place(1), use(number)),
        assign(place(2), shared(place(1))),
        assign(place(3), use(copy(place(2, '*')))),
        assign(place(1), use(number)),
      ),
    ),
  [],
);

check(
  'a two-phase borrow lets its place be read until it is activated',
  (w) => {
    const callee = push(w);
    return body(
      w,
      main(w),
      [],
      [variable(i32, true), temp(m(i32)), temp(i32), temp({ kind: 'tuple', elems: [] })],
      block(
        call(callee, [move(place(2)), move(place(3))], place(4), 1),
        assign(place(1), use(number)),
        assign(place(2), mut(place(1), 'two-phase')),
        assign(place(3), use(copy(place(1)))),
      ),
      block(ret()),
    );
  },
  [],
);

check(
  'an ordinary mutable borrow does not',
  (w) => {
    const callee = push(w);
    return body(
      w,
      main(w),
      [],
      [variable(i32, true), temp(m(i32)), temp(i32), temp({ kind: 'tuple', elems: [] })],
      block(
        call(callee, [move(place(2)), move(place(3))], place(4), 1),
        assign(place(1), use(number)),
        assign(place(2), mut(place(1))),
        assign(place(3), use(copy(place(1)))),
      ),
      block(ret()),
    );
  },
  ['errors Start(bb0[2])'],
);

check(
  'a reference to a local is returned',
  (w) => {
    const def = w.fn('f', {
      late: ["'a"],
      inputs: [ref(i32, false, late(w.defs.length, 0, "'a"))],
      output: ref(i32, false, late(w.defs.length, 0, "'a")),
    });
    return body(
      w,
      def,
      [variable(r(i32))],
      [variable(i32)],
      block(ret(), live(2), assign(place(2), use(number)), assign(place(0), shared(place(2))), dead(2)),
    );
  },
  ['errors Start(bb0[3])'],
);

check(
  'a reference that lives too short is returned',
  (w) => {
    const id = w.defs.length;
    const def = w.fn('f', {
      late: ["'a", "'b"],
      inputs: [ref(i32, false, late(id, 0, "'a")), ref(i32, false, late(id, 1, "'b"))],
      output: ref(i32, false, late(id, 0, "'a")),
    });
    return body(
      w,
      def,
      [variable(r(i32)), variable(r(i32))],
      [],
      block(ret(), assign(place(0), use(copy(place(2))))),
    );
  },
  ["subset_errors '?2 '?1"],
);

check(
  'use after a move on one of two ways',
  (w) => {
    const s = w.adt(w.struct('S', [i32]));
    const take = w.fn('take', { inputs: [s] });
    const u = temp({ kind: 'tuple', elems: [] });
    return body(
      w,
      w.fn('f', { inputs: [s] }),
      [variable(s)],
      [u],
      block(branch(1, 3)),
      block(call(take, [move(place(1))], place(2), 2)),
      block(goto(3)),
      block(call(take, [move(place(1))], place(2), 4)),
      block(ret()),
    );
  },
  ['uninitialized_uses Start(bb3[0])'],
);

check(
  'part of what was moved is used, and another part is not',
  (w) => {
    const s = w.adt(w.struct('S', [i32]));
    const pair = w.adt(w.struct('Pair', [s, s]));
    const take = w.fn('take', { inputs: [s] });
    const takePair = w.fn('take_pair', { inputs: [pair] });
    const u = temp({ kind: 'tuple', elems: [] });
    return body(
      w,
      w.fn('f', { inputs: [pair] }),
      [variable(pair)],
      [u],
      block(call(take, [move(place(1, 0))], place(2), 1)),
      block(call(take, [move(place(1, 1))], place(2), 2)),
      block(call(takePair, [move(place(1))], place(2), 3)),
      block(ret()),
    );
  },
  ['uninitialized_uses Start(bb2[0])'],
);

check(
  'an immutable variable is assigned twice, and once in each branch',
  (w) =>
    body(
      w,
      main(w),
      [],
      [variable(i32), variable(i32)],
      block(branch(1, 2), live(1), live(2)),
      block(goto(3), assign(place(1), use(number))),
      block(goto(3), assign(place(1), use(number))),
      block(ret(), assign(place(2), use(number)), assign(place(2), use(number)), dead(2), dead(1)),
    ),
  ['reassignment_errors Start(bb3[1])'],
);

check(
  'an immutable variable in a loop is a new one each time',
  (w) =>
    body(
      w,
      main(w),
      [],
      [variable(i32)],
      block(goto(1)),
      block(branch(1, 2), live(1), assign(place(1), use(number)), dead(1)),
      block(ret()),
    ),
  [],
);

check(
  'changing through a shared reference, and through an immutable variable that holds a mutable one',
  (w) => {
    return body(
      w,
      withLate(w, (a) => [ref(i32, false, a), ref(i32, true, a)]),
      [variable(r(i32)), variable(m(i32))],
      [variable(i32), temp(m(i32))],
      block(
        ret(),
        assign(place(1, '*'), use(number)),
        assign(place(2, '*'), use(number)),
        assign(place(3), use(number)),
        assign(place(4), mut(place(3))),
      ),
    );
  },
  ['mutability_errors Start(bb0[0])', 'mutability_errors Start(bb0[3])'],
);

check(
  'moving out of a reference, and out of a type with a destructor',
  (w) => {
    const s = w.adt(w.struct('S', [i32]));
    const d = w.adt(w.struct('D', [s], { drop: true }));
    return body(
      w,
      withLate(w, (a) => [ref(s, false, a), d]),
      [variable(r(s)), variable(d)],
      [temp(s), temp(s)],
      block(
        drop(place(2), 1),
        assign(place(3), use(move(place(1, '*')))),
        assign(place(4), use(move(place(2, 0)))),
      ),
      block(ret()),
    );
  },
  ['moves_out_of_borrow Start(bb0[0])', 'moves_out_of_destructor Start(bb0[1])'],
);

check(
  'a struct that is assigned field by field',
  (w) => {
    const s = w.adt(w.struct('S', [i32]));
    return body(
      w,
      main(w),
      [],
      [variable(s, true)],
      block(ret(), live(1), assign(place(1, 0), use(number)), dead(1)),
    );
  },
  ['uninitialized_uses Start(bb0[1])'],
);
