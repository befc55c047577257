/**
 * The MIR of coroutines, recorded where rustc 1.95's `-Zdump-mir=nll` has the same statements in the same order (it also lets
 * each drop wait, which leads where dropping the coroutine leads).
 */
import test from 'ava';
import { loadPrepared } from '../../../cli/prepared.js';
import { lower } from '../../../lang/front-end.js';
import { shape } from './shape.js';

const { libraryFor } = loadPrepared();

const declarations = `pub struct D(i32);
impl Drop for D { fn drop(&mut self) {} }
pub fn mk(n: i32) -> D { D(n) }
`;

function check(title: string, program: string, expected: string): void {
  test(title, (t) => {
    const text = declarations + program;
    const { program: defs, bodies } = lower('async.rs', text, libraryFor(text), 2021);
    const body = bodies.find(({ def }) => defs.def(def).name === 'f')?.mir?.closures[0];
    if (!body) return t.fail('no body');
    const lines = expected
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    t.deepEqual(shape(defs, body), lines);
  });
}

check(
  'an async function takes its parameters over, and drops them as a function does',
  `pub async fn f(a: D, (b, _): (D, D)) {}`,
  `
    0: +a_3; a_3 = move _1.0; FakeRead(ForLet, a_3); +__arg1_5; __arg1_5 = move (_1.1: (D, D)); FakeRead(ForLet, __arg1_5); PlaceMention(__arg1_5); +b_7; b_7 = move __arg1_5.0; _0 = const (); drop(b_7) -> 1 ~8
    1: -b_7; drop(__arg1_5) -> 2 ~7
    2: -__arg1_5; drop(a_3) -> 3 ~6
    3: -a_3; drop(_1) -> 4 ~5
    4: return
    ~5: resume
    ~6: -a_3; drop(_1) -> 5
    ~7: -__arg1_5; drop(a_3) -> 6
    ~8: -b_7; drop(__arg1_5) -> 7
  `,
);

check(
  'what is awaited is polled until it is ready',
  `pub async fn f(a: D) { std::future::ready(()).await; }`,
  `
    0: +a_3; a_3 = move _1.0; FakeRead(ForLet, a_3); +_5; +_6; +_7; +_8; _8 = (); _7 = std::future::ready(move _8) -> 1 ~27
    1: -_8; _6 = std::future::IntoFuture::into_future(move _7) -> 2 ~26
    2: -_7; PlaceMention(_6); +__awaitee_9; __awaitee_9 = move _6; goto -> 3
    3: falseUnwind -> [real: 4, unwind: 22]
    4: +_11; +_12; +_13; +_14; +_15; _15 = &mut __awaitee_9; _14 = &two_phase mut (*_15); _13 = Pin::new_unchecked(move _14) -> 5 ~25
    5: -_14; +_16; +_17; +_18; _18 = copy _task_context_2; _17 = std::future::get_context(move _18) -> 6 ~24
    6: _16 = &two_phase mut (*_17); -_18; _12 = std::future::Future::poll(move _13, move _16) -> 7 ~20
    7: -_16; -_13; PlaceMention(_12); _19 = discriminant(_12); switchInt(move _19) -> [0: 8, 1: 14, otherwise: 19]
    8: falseEdge -> [real: 9, imaginary: 14]
    9: +result_20; result_20 = copy ((_12 as Ready).0: ()); _5 = copy result_20; -result_20; -_17; -_15; -_12; -_11; -__awaitee_9; -_6; -_5; _0 = const (); drop(a_3) -> 10 ~13
    10: -a_3; drop(_1) -> 11 ~12
    11: return
    ~12: resume
    ~13: -a_3; drop(_1) -> 12
    14: _11 = const (); -_17; -_15; -_12; -_11; +_22; +_23; _23 = (); _22 = yield(move _23) -> [resume: 15, drop: 16]
    15: -_23; _task_context_2 = move _22; -_22; _10 = const (); goto -> 3
    16: -_23; -_22; -__awaitee_9; -_6; -_5; drop(a_3) -> 17 ~13
    17: -a_3; drop(_1) -> 18 ~12
    18: coroutine-drop
    19: FakeRead(ForMatchedPlace, _12); unreachable
    ~20: -_16; -_13; -_17; goto -> 21
    ~21: -_15; -_12; -_11; goto -> 22
    ~22: -__awaitee_9; goto -> 23
    ~23: -_6; -_5; drop(a_3) -> 13
    ~24: -_18; goto -> 20
    ~25: -_14; -_13; goto -> 21
    ~26: -_7; goto -> 23
    ~27: -_8; goto -> 26
  `,
);

check(
  'a block borrows what it uses',
  `pub fn f(a: D) { let b = async { &a.0; }; }`,
  `
    0: +_3; _3 = &(*_1.0); -_3; _0 = const (); drop(_1) -> 1 ~2
    1: return
    ~2: resume
  `,
);
