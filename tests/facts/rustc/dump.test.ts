/** What rustc prints of a body, read line by line. */
import test from 'ava';
import { effectsOf } from '../../../facts/rustc/effects.js';
import { parseDump, parseRegionNames, readSpan } from '../../../facts/rustc/parse.js';
import { placeOf, placeText } from '../../../facts/rustc/place.js';

const places: readonly (readonly [text: string, read: string | undefined])[] = [
  ['_1', '_1'],
  ['(*_1)', '(*_1)'],
  ['((*_1).1: std::vec::Vec<(u32, fn(u8) -> u8)>)', '(*_1).1'],
  ['((_1 as Some).0: T)', '(_1 as Some).0'],
  ['((_1 as variant#3).0: T)', '(_1 as variant#3).0'],
  ['_1[_2]', '_1[_2]'],
  ['(*_1)[1 of 3]', '(*_1)[1 of 3]'],
  ['(_2.0: &[u8])[1:-1]', '_2.0[1:-1]'],
  ['const 3_i32', undefined],
  ['_1 + _2', undefined],
];

for (const [text, read] of places)
  test(`place ${text}`, (t) => {
    const place = placeOf(text);
    t.is(place && placeText(place), read);
  });

const statements: readonly (readonly [text: string, accesses: string])[] = [
  ['StorageDead(_3)', 'storage-dead _3'],
  ['StorageLive(_3)', ''],
  ['FakeRead(ForLet(None), _3)', ''],
  ['_3 = &mut ((*_1).1: std::vec::Vec<u32>)', 'borrow _1, assign _3'],
  ['_3 = &fake shallow _1', 'borrow _1, assign _3'],
  ['_4 = move _5 as u32 (IntToInt)', 'move _5, assign _4'],
  ['_4 = Gt(move _5, const 1_u32)', 'move _5, assign _4'],
  ['_4 = discriminant((*_1))', 'copy _1, assign _4'],
  ['_1 = U { a: move _2, b: copy _3 }', 'move _2, copy _3, assign _1'],
  ['_1 = const "copy _7"', 'assign _1'],
  // Before 1.84 copies had no word of their own.
  ['_4 = Add(_5, (*_6))', 'copy _5, copy _6, assign _4'],
];

for (const [text, expected] of statements)
  test(`statement ${text}`, (t) => {
    t.is(shown(effectsOf(text, false).accesses), expected);
  });

const terminators: readonly (readonly [text: string, accesses: string])[] = [
  ['_2 = Vec::<u32>::push(move _3, copy _4) -> [return: bb2, unwind: bb8]', 'move _3, copy _4, assign _2'],
  ['drop(((*_1).1: T)) -> [return: bb4, unwind: bb5]', 'drop _1'],
  ['switchInt(move _4) -> [0: bb2, otherwise: bb1]', 'move _4'],
  ['assert(move _4, "{} {}", const 2_usize, copy _3) -> [success: bb1, unwind: bb8]', 'move _4, copy _3'],
  ['goto -> bb3', ''],
  [
    'asm!("{0}", out(reg) _1, inout(reg) move _2 => _3, options()) -> [return: bb1]',
    'move _2, assign _1, assign _3',
  ],
];

for (const [text, expected] of terminators)
  test(`terminator ${text}`, (t) => {
    t.is(shown(effectsOf(text, true).accesses), expected);
  });

test('leaving a body, and making a closure', (t) => {
  t.true(effectsOf('return', true).exit);
  t.is(effectsOf('_1 = yield(move _2) -> [resume: bb1, drop: bb2]', true).resume, 1);
  t.is(effectsOf('_4 = {closure@a.rs:1:2: 3:4} { u: move _5 }', false).closure, 'closure@a.rs:1:2: 3:4');
});

function shown(accesses: ReturnType<typeof effectsOf>['accesses']): string {
  return accesses.map((it) => `${it.kind} _${it.place.local}`).join(', ');
}

const dump = `// MIR for \`f\` 0 nll

| Free Region Mapping
| '?0 | Global | ['?0, '?1]
| '?1 | Local | ['?1]
|
| Inference Constraints
| '?1 live at {bb0[0..=1], bb1[0]}
| '?2: '?1 due to CallArgument(Some(FnDef(DefId(3:1 ~ a[1]::at), []))) at Single(bb0[1]) (a b.rs:3:17: 3:19 (#0)
| '?3: '?2 due to BoringNoLocation at All(a b.rs:1:1: 1:2) (a b.rs:1:1: 1:2 (#0)
|
fn f(_1: &u32, _2: (u8, fn(u8) -> u8)) -> &u32 {
    debug x => _1;                       // in scope 0 at a b.rs:1:6: 1:7
    let mut _0: &u32;                    // return place in scope 0 at a b.rs:1:20: 1:24
    scope 1 {
        let _3: u32;                     // in scope 1 at a b.rs:2:1: 2:2
    }

    bb0: {
        _3 = const "// scope 1 at x";    // scope 0 at a b.rs:2:3: 2:4
        goto -> bb1;                     // scope 0 at a b.rs:2:5: 2:6
    }

    bb1 (cleanup): {
        resume;                          // scope 0 at a b.rs:1:1: 4:2
    }
}
`;

test('a body', (t) => {
  const read = parseDump(dump);
  if (read.kind === 'problem') return t.fail(read.problem.message);
  const { body } = read;
  t.is(body.name, 'f');
  t.is(body.argCount, 2);
  t.deepEqual(
    [...body.locals].map(([local, { ty }]) => `_${local}: ${ty}`),
    ['_1: &u32', '_2: (u8, fn(u8) -> u8)', '_0: &u32', '_3: u32'],
  );
  t.deepEqual(
    body.constraints.map(({ sup, sub, locations, category }) => [sup, sub, locations, category.slice(0, 8)]),
    [
      [2, 1, { block: 0, statement: 1 }, 'CallArgu'],
      [3, 2, 'all', 'BoringNo'],
    ],
  );
  t.is(body.constraints[0].span?.file, 'a b.rs');
  t.is(body.live.get(1)?.length, 2);
  t.is(body.blocks[0].statements[0].text, '_3 = const "// scope 1 at x"');
  t.true(body.blocks[1].cleanup);
});

const damaged: readonly (readonly [name: string, text: string, message: RegExp])[] = [
  ['nothing', '', /does not begin/],
  ['another pass', dump.replace('0 nll', '0 built'), /does not begin/],
  ['the end is missing', dump.slice(0, -20), /middle of a body|expected/],
  ['a line of another form', dump.replace('        goto', '        who knows\n        goto'), /who knows/],
  ['a block is missing', dump.replace('bb1 (cleanup)', 'bb2 (cleanup)'), /bb1 was expected/],
];

for (const [name, text, message] of damaged)
  test(`refused: ${name}`, (t) => {
    const read = parseDump(text);
    t.is(read.kind, 'problem');
    if (read.kind === 'problem') t.regex(read.problem.message, message);
  });

test('a dump cut off anywhere is refused or whole, never an exception', (t) => {
  for (let length = 0; length < dump.length; length += 7) t.notThrows(() => parseDump(dump.slice(0, length)));
});

test('names of lifetimes, and spans', (t) => {
  const names = parseRegionNames(
    '    r0[label="\\\'?0 (\\\'static)"][shape="box"];\n    r1[label="\\\'?1 (\\\'a)"][shape="box"];\n    r2[label="\\\'?2"][shape="box"];\n    r3[label="\\\'?3 (ex<\\\'_>)"][shape="box"];\n',
  );
  t.deepEqual(
    [...names],
    [
      [0, "'static"],
      [1, "'a"],
    ],
  );
  t.is(readSpan('no-location'), undefined);
});
