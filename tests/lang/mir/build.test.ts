/**
 * The MIR of small programs: each row is one rule of construction, recorded where rustc 1.95's `-Zdump-mir=nll` has the same
 * statements in the same order. `+x` and `-x` are the begin and end of storage, `-> a ~b` the ways on and unwinding.
 */
import test from 'ava';
import { describePlace, printMir } from '../../../lang/mir/index.js';
import { lowerSmall, shape } from './shape.js';

const declarations = `pub struct D(i32);
impl Drop for D { fn drop(&mut self) {} }
pub fn mk(n: i32) -> D { D(n) }
pub fn rf(d: &D) -> &i32 { &d.0 }
pub fn opt(d: &D) -> Option<&i32> { Some(&d.0) }
pub fn eat(d: D) {}
`;

function check(title: string, program: string, expected: string, edition: 2021 | 2024 = 2021): void {
  test(title, (t) => {
    const lowered = lowerSmall(declarations + program, edition);
    const lines = expected
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    t.deepEqual(shape(lowered.program, lowered.body('f')), lines);
  });
}

check(
  'variables are dropped in reverse, arguments after them',
  `pub fn f(a: D) { let b = mk(1); let c = mk(2); }`,
  `
    0: +b_2; b_2 = mk(const 1_i32) -> 1 ~7
    1: FakeRead(ForLet, b_2); +c_3; c_3 = mk(const 2_i32) -> 2 ~8
    2: FakeRead(ForLet, c_3); _0 = const (); drop(c_3) -> 3 ~8
    3: -c_3; drop(b_2) -> 4 ~7
    4: -b_2; drop(a_1) -> 5 ~6
    5: return
    ~6: resume
    ~7: drop(a_1) -> 6
    ~8: drop(b_2) -> 7
  `,
);

check(
  'a value moved into a call is not dropped on the way on',
  `pub fn f(a: D) { let b = a; eat(b); }`,
  `
    0: +b_2; b_2 = move a_1; FakeRead(ForLet, b_2); +_3; +_4; _4 = move b_2; _3 = eat(move _4) -> 1 ~6
    1: -_4; -_3; _0 = const (); drop(b_2) -> 2 ~5
    2: -b_2; drop(a_1) -> 3 ~4
    3: return
    ~4: resume
    ~5: drop(a_1) -> 4
    ~6: drop(_4) -> 7
    ~7: drop(b_2) -> 5
  `,
);

check(
  'assignment drops the old value, and assigns also when that unwinds',
  `pub fn f(mut a: D) { a = mk(1); }`,
  `
    0: +_2; _2 = mk(const 1_i32) -> 1 ~6
    1: drop(a_1) -> 2 ~7
    2: a_1 = move _2; drop(_2) -> 3 ~6
    3: -_2; _0 = const (); drop(a_1) -> 4 ~5
    4: return
    ~5: resume
    ~6: drop(a_1) -> 5
    ~7: a_1 = move _2; drop(_2) -> 6
  `,
);

check(
  'a temporary of a statement dies with it',
  `pub fn f() { let n = *rf(&mk(1)); n; }`,
  `
    0: +n_1; +_2; +_3; +_4; +_5; _5 = mk(const 1_i32) -> 1 ~4
    1: _4 = &_5; _3 = &(*_4); _2 = rf(move _3) -> 2 ~5
    2: -_3; n_1 = copy (*_2); FakeRead(ForLet, n_1); drop(_5) -> 3 ~4
    3: -_5; -_4; -_2; +_6; _6 = copy n_1; -_6; _0 = const (); -n_1; return
    ~4: resume
    ~5: drop(_5) -> 4
  `,
);

check(
  'a borrow that a let extends lives as long as the variable',
  `pub fn f() { let d = &mk(1); let e = Some(&mk(2)); let ref g = mk(3); }`,
  `
    0: +d_1; +_2; _2 = mk(const 1_i32) -> 1 ~7
    1: d_1 = &_2; FakeRead(ForLet, d_1); +e_3; +_4; +_5; _5 = mk(const 2_i32) -> 2 ~8
    2: _4 = &_5; e_3 = Option<&D>::Some(move _4); -_4; FakeRead(ForLet, e_3); +_7; _7 = mk(const 3_i32) -> 3 ~9
    3: PlaceMention(_7); +g_6; g_6 = &_7; _0 = const (); -g_6; drop(_7) -> 4 ~9
    4: -_7; drop(_5) -> 5 ~8
    5: -_5; -e_3; drop(_2) -> 6 ~7
    6: -_2; -d_1; return
    ~7: resume
    ~8: drop(_2) -> 7
    ~9: drop(_5) -> 8
  `,
);

check(
  'temporaries of a tail outlive the variables until 2021',
  `pub fn f() -> i32 { let d = mk(1); *rf(&mk(2)) }`,
  `
    0: +d_1; d_1 = mk(const 1_i32) -> 1 ~6
    1: FakeRead(ForLet, d_1); +_2; +_3; +_4; +_5; _5 = mk(const 2_i32) -> 2 ~9
    2: _4 = &_5; _3 = &(*_4); _2 = rf(move _3) -> 3 ~8
    3: -_3; _0 = copy (*_2); drop(d_1) -> 4 ~7
    4: -d_1; drop(_5) -> 5 ~6
    5: -_5; -_4; -_2; return
    ~6: resume
    ~7: drop(_5) -> 6
    ~8: drop(d_1) -> 7
    ~9: drop(d_1) -> 6
  `,
);

check(
  'temporaries of a tail die first since 2024',
  `pub fn f() -> i32 { let d = mk(1); *rf(&mk(2)) }`,
  `
    0: +d_1; d_1 = mk(const 1_i32) -> 1 ~6
    1: FakeRead(ForLet, d_1); +_2; +_3; +_4; +_5; _5 = mk(const 2_i32) -> 2 ~7
    2: _4 = &_5; _3 = &(*_4); _2 = rf(move _3) -> 3 ~8
    3: -_3; _0 = copy (*_2); drop(_5) -> 4 ~7
    4: -_5; -_4; -_2; drop(d_1) -> 5 ~6
    5: -d_1; return
    ~6: resume
    ~7: drop(d_1) -> 6
    ~8: drop(_5) -> 7
  `,
  2024,
);

check(
  'what if let matches outlives else until 2021',
  `pub fn f() -> i32 { if let Some(n) = opt(&mk(1)) { *n } else { 4 } }`,
  `
    0: +_1; +_2; +_3; +_4; _4 = mk(const 1_i32) -> 1 ~7
    1: _3 = &_4; _2 = &(*_3); _1 = opt(move _2) -> 2 ~9
    2: -_2; PlaceMention(_1); _5 = discriminant(_1); switchInt(move _5) -> [1: 3, otherwise: 8]
    3: falseEdge -> [real: 4, imaginary: 8]
    4: +n_6; n_6 = copy (_1 as Some).0; _0 = copy (*n_6); -n_6; goto -> 5
    5: drop(_4) -> 6 ~7
    6: -_4; -_3; -_1; return
    ~7: resume
    8: _0 = const 4_i32; goto -> 5
    ~9: drop(_4) -> 7
  `,
);

check(
  'what if let matches dies before else since 2024',
  `pub fn f() -> i32 { if let Some(n) = opt(&mk(1)) { *n } else { 4 } }`,
  `
    0: +_1; +_2; +_3; +_4; _4 = mk(const 1_i32) -> 1 ~7
    1: _3 = &_4; _2 = &(*_3); _1 = opt(move _2) -> 2 ~10
    2: -_2; PlaceMention(_1); _5 = discriminant(_1); switchInt(move _5) -> [1: 3, otherwise: 8]
    3: falseEdge -> [real: 4, imaginary: 8]
    4: +n_6; n_6 = copy (_1 as Some).0; _0 = copy (*n_6); -n_6; drop(_4) -> 5 ~7
    5: -_4; -_3; -_1; goto -> 6
    6: return
    ~7: resume
    8: drop(_4) -> 9 ~7
    9: -_4; -_3; -_1; _0 = const 4_i32; goto -> 6
    ~10: drop(_4) -> 7
  `,
  2024,
);

check(
  'let chains since 2024',
  `pub fn f(a: Option<i32>) -> i32 { if let Some(x) = a && x > 3 && let Some(y) = opt(&mk(x)) { *y } else { 3 } }`,
  `
    0: PlaceMention(a_1); _2 = discriminant(a_1); switchInt(move _2) -> [1: 1, otherwise: 5]
    1: falseEdge -> [real: 2, imaginary: 5]
    2: +x_3; x_3 = copy (a_1 as Some).0; +_4; +_5; _5 = copy x_3; _4 = Gt(move _5, const 3_i32); switchInt(move _4) -> [0: 3, otherwise: 7]
    3: -_5; goto -> 4
    4: -x_3; goto -> 5
    5: _0 = const 3_i32; goto -> 6
    6: -_4; return
    7: -_5; +_6; +_7; +_8; +_9; +_10; _10 = copy x_3; _9 = mk(move _10) -> 8 ~13
    8: -_10; _8 = &_9; _7 = &(*_8); _6 = opt(move _7) -> 9 ~16
    9: -_7; PlaceMention(_6); _11 = discriminant(_6); switchInt(move _11) -> [1: 10, otherwise: 14]
    10: falseEdge -> [real: 11, imaginary: 14]
    11: +y_12; y_12 = copy (_6 as Some).0; _0 = copy (*y_12); -y_12; drop(_9) -> 12 ~13
    12: -_9; -_8; -_6; -x_3; goto -> 6
    ~13: resume
    14: drop(_9) -> 15 ~13
    15: -_9; -_8; -_6; goto -> 4
    ~16: drop(_9) -> 13
  `,
  2024,
);

check(
  'let else',
  `pub fn f(a: Option<D>) -> i32 { let Some(d) = a else { return 0 }; d.0 }`,
  `
    0: PlaceMention(a_1); _4 = discriminant(a_1); switchInt(move _4) -> [1: 1, otherwise: 7]
    1: falseEdge -> [real: 2, imaginary: 7]
    2: +d_3; d_3 = move (a_1 as Some).0; _0 = copy d_3.0; drop(d_3) -> 3 ~6
    3: -d_3; drop(a_1) -> 4 ~5
    4: return
    ~5: resume
    ~6: drop(a_1) -> 5
    7: _0 = const 0_i32; drop(a_1) -> 4 ~5
  `,
);

check(
  'a guard sees bindings by reference, and the scrutinee is borrowed fakely',
  `pub fn f(o: Option<D>, k: i32) -> i32 { match o { Some(d) if d.0 > k => 1, Some(ref d) => d.0, None => 0 } }`,
  `
    0: PlaceMention(o_1); _4 = discriminant(o_1); switchInt(move _4) -> [0: 1, 1: 5, otherwise: 13]
    1: _0 = const 0_i32; goto -> 2
    2: drop(o_1) -> 3 ~4
    3: return
    ~4: resume
    5: falseEdge -> [real: 6, imaginary: 8]
    6: +ref_d_6; ref_d_6 = &(o_1 as Some).0; _3 = &fake shallow o_1; +_7; +_8; _8 = copy (*ref_d_6).0; +_9; _9 = copy k_2; _7 = Gt(move _8, move _9); switchInt(move _7) -> [0: 7, otherwise: 10]
    7: -_9; -_8; -_7; -ref_d_6; goto -> 8
    8: falseEdge -> [real: 9, imaginary: 1]
    9: +d_10; d_10 = &(o_1 as Some).0; _0 = copy (*d_10).0; -d_10; goto -> 2
    10: -_9; -_8; -_7; FakeRead(ForMatchGuard, _3); FakeRead(ForGuardBinding, ref_d_6); +d_5; d_5 = move (o_1 as Some).0; _0 = const 1_i32; drop(d_5) -> 11 ~12
    11: -d_5; -ref_d_6; goto -> 2
    ~12: drop(o_1) -> 4
    13: FakeRead(ForMatchedPlace, o_1); unreachable
  `,
);

check(
  'alternatives that bind nothing share one way',
  `pub fn f(n: i32) -> i32 { match n { 1 | 2 => 1, 3..=5 => 2, _ => 3 } }`,
  `
    0: PlaceMention(n_1); switchInt(copy n_1) -> [1: 1, 2: 1, otherwise: 4]
    1: falseEdge -> [real: 2, imaginary: 4]
    2: _0 = const 1_i32; goto -> 3
    3: return
    4: _2 = Le(const 3_i32, copy n_1); switchInt(move _2) -> [0: 5, otherwise: 6]
    5: _0 = const 3_i32; goto -> 3
    6: _3 = Le(copy n_1, const 5_i32); switchInt(move _3) -> [0: 5, otherwise: 7]
    7: falseEdge -> [real: 8, imaginary: 5]
    8: _0 = const 2_i32; goto -> 3
  `,
);

check(
  'alternatives that bind each have a way',
  `pub fn f(a: (Option<i32>, Option<i32>)) -> i32 { match a { (Some(x), None) | (None, Some(x)) => x, _ => 0 } }`,
  `
    0: PlaceMention(a_1); _4 = discriminant(a_1.0); switchInt(move _4) -> [0: 1, 1: 7, otherwise: 6]
    1: _3 = discriminant(a_1.1); switchInt(move _3) -> [1: 2, otherwise: 6]
    2: falseEdge -> [real: 3, imaginary: 6]
    3: +x_5; x_5 = copy (a_1.1 as Some).0; goto -> 4
    4: _0 = copy x_5; -x_5; goto -> 5
    5: return
    6: _0 = const 0_i32; goto -> 5
    7: _2 = discriminant(a_1.1); switchInt(move _2) -> [0: 8, otherwise: 6]
    8: falseEdge -> [real: 9, imaginary: 1]
    9: +x_5; x_5 = copy (a_1.0 as Some).0; goto -> 4
  `,
);

check(
  'a wildcard reads nothing',
  `pub fn f(a: D, b: D) { let _ = a; match b { _ => {} } }`,
  `
    0: PlaceMention(a_1); PlaceMention(b_2); _0 = const (); drop(b_2) -> 1 ~4
    1: drop(a_1) -> 2 ~3
    2: return
    ~3: resume
    ~4: drop(a_1) -> 3
  `,
);

check(
  'slices are matched by length, then by element',
  `pub fn f(v: &[i32]) -> i32 { match v { [] => 0, [x] => *x, [x, .., y] => *x } }`,
  `
    0: PlaceMention(v_1); _11 = PtrMetadata(copy v_1); _10 = move _11; _12 = const 0_usize; _13 = Eq(move _10, move _12); switchInt(move _13) -> [0: 1, otherwise: 8]
    1: _7 = PtrMetadata(copy v_1); _6 = move _7; _8 = const 1_usize; _9 = Eq(move _6, move _8); switchInt(move _9) -> [0: 2, otherwise: 6]
    2: _3 = PtrMetadata(copy v_1); _2 = move _3; _4 = const 2_usize; _5 = Ge(move _2, move _4); switchInt(move _5) -> [0: 3, otherwise: 4]
    3: FakeRead(ForMatchedPlace, v_1); unreachable
    4: +x_15; x_15 = &(*v_1)[0 of 2]; +y_16; y_16 = &(*v_1)[-1 of 2]; _0 = copy (*x_15); -y_16; -x_15; goto -> 5
    5: return
    6: falseEdge -> [real: 7, imaginary: 2]
    7: +x_14; x_14 = &(*v_1)[0 of 1]; _0 = copy (*x_14); -x_14; goto -> 5
    8: falseEdge -> [real: 9, imaginary: 1]
    9: _0 = const 0_i32; goto -> 5
  `,
);

check(
  'strings are compared by a call',
  `pub fn f(s: &str) -> i32 { match s { "a" => 1, _ => 2 } }`,
  `
    0: PlaceMention(s_1); _2 = &(*s_1); _3 = std::cmp::PartialEq::eq(copy _2, const "a") -> 1 ~6
    1: switchInt(move _3) -> [0: 2, otherwise: 4]
    2: _0 = const 2_i32; goto -> 3
    3: return
    4: falseEdge -> [real: 5, imaginary: 2]
    5: _0 = const 1_i32; goto -> 3
    ~6: resume
  `,
);

check(
  'subpatterns bind before what contains them',
  `pub fn f(o: Option<(i32, D)>) -> i32 { match o { Some(ref p @ (n, _)) => p.0 + n, None => 0 } }`,
  `
    0: PlaceMention(o_1); _2 = discriminant(o_1); switchInt(move _2) -> [0: 1, 1: 5, otherwise: 9]
    1: _0 = const 0_i32; goto -> 2
    2: drop(o_1) -> 3 ~4
    3: return
    ~4: resume
    5: falseEdge -> [real: 6, imaginary: 1]
    6: +n_4; n_4 = copy (((o_1 as Some).0: (i32, D)).0: i32); +p_3; p_3 = &((o_1 as Some).0: (i32, D)); +_5; _5 = copy (*p_3).0; +_6; _6 = copy n_4; _7 = AddWithOverflow(copy _5, copy _6); assert(!move _7.1, "attempt to compute \`{} + {}\`, which would overflow", move _5, move _6) -> [success: 7, unwind: 8]
    7: _0 = move _7.0; -_6; -_5; -p_3; -n_4; goto -> 2
    ~8: drop(o_1) -> 4
    9: FakeRead(ForMatchedPlace, o_1); unreachable
  `,
);

check(
  'an index is checked; references on the way to an inner slice may not change',
  `pub fn f(v: &[&[i32]], i: usize) -> i32 { v[i][i] }`,
  `
    0: +_3; _3 = copy i_2; _4 = PtrMetadata(copy v_1); _5 = Lt(copy _3, copy _4); assert(move _5, "index out of bounds: the length is {} but the index is {}", move _4, copy _3) -> [success: 1, unwind: 3]
    1: _6 = &fake shallow v_1; +_7; _7 = copy i_2; _9 = &raw const (fake) (*(*v_1)[_3]); _8 = PtrMetadata(move _9); _10 = Lt(copy _7, copy _8); assert(move _10, "index out of bounds: the length is {} but the index is {}", move _8, copy _7) -> [success: 2, unwind: 3]
    2: FakeRead(ForIndex, _6); _0 = copy (*(*v_1)[_3])[_7]; -_7; -_3; return
    ~3: resume
  `,
);

check(
  'an array index is checked against the length in the type',
  `pub fn f(mut a: [i32; 3], i: usize) { a[i] += 1; }`,
  `
    0: +_3; _3 = copy i_2; FakeRead(ForIndex, a_1); _4 = Lt(copy _3, const 3_usize); assert(move _4, "index out of bounds: the length is {} but the index is {}", const 3_usize, copy _3) -> [success: 1, unwind: 3]
    1: _5 = AddWithOverflow(copy a_1[_3], const 1_i32); assert(!move _5.1, "attempt to compute \`{} + {}\`, which would overflow", copy a_1[_3], const 1_i32) -> [success: 2, unwind: 3]
    2: a_1[_3] = move _5.0; -_3; _0 = const (); return
    ~3: resume
  `,
);

check(
  'arithmetic is checked',
  `pub fn f(a: i32, b: i32) -> i32 { -a / b }`,
  `
    0: +_3; +_4; _4 = copy a_1; _5 = Eq(copy _4, const i32::MIN); assert(!move _5, "attempt to negate \`{}\`, which would overflow", copy _4) -> [success: 1, unwind: 4]
    1: _3 = Neg(move _4); -_4; +_6; _6 = copy b_2; _7 = Eq(copy _6, const 0_i32); assert(!move _7, "attempt to divide \`{}\` by zero", copy _3) -> [success: 2, unwind: 4]
    2: _8 = Eq(copy _6, const -1_i32); _9 = Eq(copy _3, const i32::MIN); _10 = BitAnd(move _8, move _9); assert(!move _10, "attempt to compute \`{} / {}\`, which would overflow", copy _3, copy _6) -> [success: 3, unwind: 4]
    3: _0 = Div(move _3, move _6); -_6; -_3; return
    ~4: resume
  `,
);

check(
  'loops, labels and values of breaks',
  `pub fn f(mut n: i32) -> i32 { 'a: loop { loop { if n > 3 { break 'a n; } n += 1; continue 'a; } } }`,
  `
    0: goto -> 1
    1: falseUnwind -> [real: 2, unwind: 6]
    2: +_3; falseUnwind -> [real: 3, unwind: 6]
    3: +_4; +_5; +_6; _6 = copy n_1; _5 = Gt(move _6, const 3_i32); switchInt(move _5) -> [0: 4, otherwise: 7]
    4: -_6; _4 = const (); -_5; -_4; _8 = AddWithOverflow(copy n_1, const 1_i32); assert(!move _8.1, "attempt to compute \`{} + {}\`, which would overflow", copy n_1, const 1_i32) -> [success: 5, unwind: 6]
    5: n_1 = move _8.0; -_3; goto -> 1
    ~6: resume
    7: -_6; _0 = copy n_1; -_5; -_4; -_3; return
  `,
);

check(
  'a value is dropped on each way out of its scope',
  `pub fn f(c: bool) { loop { let d = mk(1); if c { break; } eat(d); } }`,
  `
    0: goto -> 1
    1: falseUnwind -> [real: 2, unwind: 7]
    2: +d_3; d_3 = mk(const 1_i32) -> 3 ~7
    3: FakeRead(ForLet, d_3); +_4; +_5; _5 = copy c_1; switchInt(move _5) -> [0: 4, otherwise: 10]
    4: _4 = const (); -_5; -_4; +_7; +_8; _8 = move d_3; _7 = eat(move _8) -> 5 ~8
    5: -_8; -_7; _2 = const (); drop(d_3) -> 6 ~7
    6: -d_3; goto -> 1
    ~7: resume
    ~8: drop(_8) -> 9
    ~9: drop(d_3) -> 7
    10: _0 = const (); -_5; -_4; drop(d_3) -> 11 ~7
    11: -d_3; return
  `,
);

check(
  'short circuits',
  `pub fn f(a: bool, b: bool, d: &D) -> bool { let c = a && !b || d.0 > 2; if !(a && c) { return b } c }`,
  `
    0: +c_4; +_5; _5 = copy a_1; switchInt(move _5) -> [0: 1, otherwise: 7]
    1: +_7; _7 = copy (*d_3).0; c_4 = Gt(move _7, const 2_i32); -_7; goto -> 2
    2: -_6; -_5; FakeRead(ForLet, c_4); +_8; +_9; _9 = copy a_1; switchInt(move _9) -> [0: 3, otherwise: 5]
    3: _0 = copy b_2; -_10; -_9; -_8; -c_4; goto -> 4
    4: return
    5: +_10; _10 = copy c_4; switchInt(move _10) -> [0: 3, otherwise: 6]
    6: _8 = const (); -_10; -_9; -_8; _0 = copy c_4; -c_4; goto -> 4
    7: +_6; _6 = copy b_2; switchInt(move _6) -> [0: 8, otherwise: 1]
    8: c_4 = const true; goto -> 2
  `,
);

check(
  'struct update takes the other fields one by one',
  `pub struct P { a: D, b: D, n: i32 } pub fn f(p: P) -> P { P { a: mk(1), ..p } }`,
  `
    0: +_2; _2 = mk(const 1_i32) -> 1 ~5
    1: _0 = P { a: move _2, b: move p_1.1, n: copy p_1.2 }; drop(_2) -> 2 ~5
    2: -_2; drop(p_1) -> 3 ~4
    3: return
    ~4: resume
    ~5: drop(p_1) -> 4
  `,
);

check(
  'boxes are moved out of in place',
  `pub fn f(b: Box<(D, D)>) -> D { let (x, _) = *b; x }`,
  `
    0: PlaceMention((*b_1)); +x_2; x_2 = move (*b_1).0; _0 = move x_2; drop(x_2) -> 1 ~4
    1: -x_2; drop(b_1) -> 2 ~3
    2: return
    ~3: resume
    ~4: drop(b_1) -> 3
  `,
);

check(
  'what never returns has no way on',
  `pub fn no() -> ! { loop {} } pub fn f(c: bool) -> i32 { let d = mk(1); if c { no() } 3 }`,
  `
    0: +d_2; d_2 = mk(const 1_i32) -> 1 ~4
    1: FakeRead(ForLet, d_2); +_3; +_4; _4 = copy c_1; switchInt(move _4) -> [0: 2, otherwise: 5]
    2: _3 = const (); -_4; -_3; _0 = const 3_i32; drop(d_2) -> 3 ~4
    3: -d_2; return
    ~4: resume
    5: +_5; _5 = no() -> [unwind: 6]
    ~6: drop(d_2) -> 4
  `,
);

check(
  'constants are promoted',
  `pub fn f() -> &'static i32 { let a: &'static Option<D> = &None; let b: &mut [i32; 0] = &mut []; &(1 + 2) }`,
  `
    0: +a_1; +_2; _12 = const f::promoted[2]; _2 = &(*_12); a_1 = &(*_2); FakeRead(ForLet, a_1); AscribeUserType(a_1, o, &'static Option<D>); -_2; +b_4; +_5; _11 = const f::promoted[1]; _5 = &mut (*_11); b_4 = &mut (*_5); FakeRead(ForLet, b_4); AscribeUserType(b_4, o, &mut [i32; 0]); -_5; +_7; _9 = AddWithOverflow(const 1_i32, const 2_i32); assert(!move _9.1, "attempt to compute \`{} + {}\`, which would overflow", const 1_i32, const 2_i32) -> [success: 1, unwind: 2]
    1: _10 = const f::promoted[0]; _7 = &(*_10); _0 = &(*_7); -b_4; -a_1; -_7; return
    ~2: resume
  `,
);

check(
  'what has a destructor or is not constant is not promoted',
  `pub fn f(n: i32) { let a = &D(1); let b = &n; let c = &(1 / n); }`,
  `
    0: +a_2; +_3; _3 = D(const 1_i32); a_2 = &_3; FakeRead(ForLet, a_2); +b_4; b_4 = &n_1; FakeRead(ForLet, b_4); +c_5; +_6; +_7; _7 = copy n_1; _8 = Eq(copy _7, const 0_i32); assert(!move _8, "attempt to divide \`{}\` by zero", const 1_i32) -> [success: 1, unwind: 5]
    1: _9 = Eq(copy _7, const -1_i32); _10 = Eq(const 1_i32, const i32::MIN); _11 = BitAnd(move _9, move _10); assert(!move _11, "attempt to compute \`{} / {}\`, which would overflow", const 1_i32, copy _7) -> [success: 2, unwind: 5]
    2: _6 = Div(const 1_i32, move _7); -_7; c_5 = &_6; FakeRead(ForLet, c_5); _0 = const (); -_6; -c_5; -b_4; drop(_3) -> 3 ~4
    3: -_3; -a_2; return
    ~4: resume
    ~5: drop(_3) -> 4
  `,
);

check(
  'patterns of parameters',
  `pub fn f((a, b): (D, D), _: D, ref c: D) -> i32 { a.0 }`,
  `
    0: +a_4; a_4 = move _1.0; +b_5; b_5 = move _1.1; +c_6; c_6 = &_3; _0 = copy a_4.0; -c_6; drop(_3) -> 1 ~10
    1: drop(_2) -> 2 ~9
    2: drop(b_5) -> 3 ~8
    3: -b_5; drop(a_4) -> 4 ~7
    4: -a_4; drop(_1) -> 5 ~6
    5: return
    ~6: resume
    ~7: drop(_1) -> 6
    ~8: drop(a_4) -> 7
    ~9: drop(b_5) -> 8
    ~10: drop(_2) -> 9
  `,
);

check(
  'a variable may be declared before it has a value',
  `pub fn f(c: bool) { let d; if c { d = mk(1); } }`,
  `
    0: +d_2; +_3; _3 = copy c_1; switchInt(move _3) -> [0: 1, otherwise: 5]
    1: _0 = const (); goto -> 2
    2: -_3; drop(d_2) -> 3 ~4
    3: -d_2; return
    ~4: resume
    5: +_4; _4 = mk(const 1_i32) -> 6 ~9
    6: drop(d_2) -> 7 ~10
    7: d_2 = move _4; drop(_4) -> 8 ~9
    8: -_4; _0 = const (); goto -> 2
    ~9: drop(d_2) -> 4
    ~10: d_2 = move _4; drop(_4) -> 9
  `,
);

check(
  'statics are reached through their address',
  `pub static S: [i32; 2] = [1, 2]; pub fn f() -> i32 { S[0] }`,
  `
    0: +_1; _1 = const {static S: &[i32; 2]}; +_2; _2 = const 0_usize; FakeRead(ForIndex, (*_1)); _3 = Lt(copy _2, const 2_usize); assert(move _3, "index out of bounds: the length is {} but the index is {}", const 2_usize, copy _2) -> [success: 1, unwind: 2]
    1: _0 = copy (*_1)[_2]; -_2; -_1; return
    ~2: resume
  `,
);

test('places are described as the source names them', (t) => {
  const { program, body } = lowerSmall(`
    pub struct P { a: (i32, i32), b: &'static i32 }
    pub fn f(p: &mut P, o: Option<P>, v: &[i32], i: usize) -> i32 {
      p.a.1 = 1;
      match o { Some(q) => *q.b, None => (*p.b) + v[i] + v[0] }
    }`);
  const f = body('f');
  const described = new Set<string | undefined>();
  for (const { statements } of f.blocks) {
    for (const s of statements) {
      if (s.kind !== 'assign') continue;
      described.add(describePlace(program, f, s.place));
      if (s.rvalue.kind === 'use' && s.rvalue.operand.kind !== 'const')
        described.add(describePlace(program, f, s.rvalue.operand.place));
    }
  }
  t.true(described.has(undefined), 'temporaries have no name');
  for (const name of ['p.a.1', 'o.0', '*q.b', '*p.b', 'v[_]']) t.true(described.has(name), name);
});

test('text has types, source names and edges', (t) => {
  const { program, body } = lowerSmall('pub fn f(n: i32) -> i32 { let m = n; m }');
  t.is(
    printMir(program, body('f'), { sourceNames: true }),
    `fn f(n_1: i32) -> i32 {
    let mut _0: i32;
    let m_2: i32;

    bb0: {
        StorageLive(m_2);
        m_2 = copy n_1;
        FakeRead(ForLet, m_2);
        _0 = copy m_2;
        StorageDead(m_2);
        return;
    }
}
`,
  );
});
