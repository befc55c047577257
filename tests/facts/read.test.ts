import test from 'ava';
import fc from 'fast-check';
import { danglingAtoms } from '../../facts/dangling.js';
import { readFacts } from '../../facts/read.js';
import { declarationOf, relationNames } from '../../facts/relations.js';
import type { Facts } from '../../facts/table.js';
import { writeFacts } from '../../facts/write.js';
import { sampleFiles, sampleFilesOf2018 } from './samples.js';

/** The tuples of a relation, by name. */
function rowsOf(facts: Facts | null, relation: Parameters<Facts['table']>[0]): string[][] {
  if (facts === null) throw new Error('the facts were refused');
  const table = facts.table(relation);
  return Array.from({ length: table.count }, (_, index) =>
    Array.from({ length: table.arity }, (_, column) => facts.atoms.name(table.at(index, column))),
  );
}

test('every relation has one to four columns and a meaning', (t) => {
  for (const name of relationNames) {
    const { columns, meaning } = declarationOf(name);
    t.true(columns.length >= 1 && columns.length <= 4, name);
    t.regex(meaning, /\.$/, name);
  }
});

test('a set is read and written back as it was', (t) => {
  const files = sampleFiles();
  const { facts, problems, lacks } = readFacts(files);
  t.deepEqual(problems, []);
  t.deepEqual(lacks, []);
  t.deepEqual(rowsOf(facts, 'loan_issued_at'), [["'?2", 'bw0', 'Mid(bb0[0])']]);
  t.deepEqual(writeFacts(facts as Facts), files as Map<string, string>);
  t.deepEqual(danglingAtoms(facts as Facts), []);
});

const accepted: readonly (readonly [title: string, file: string, content: string, rows: string[][]])[] = [
  ['escapes are part of the name', 'universal_region', '"\\\'_#2r"\n', [["\\'_#2r"]]],
  ['an escaped quote does not end an atom', 'universal_region', '"a\\"b"\n', [['a\\"b']]],
  ['an escaped backslash before the end', 'universal_region', '"a\\\\"\n', [['a\\\\']]],
  [
    'an empty line in a file of one column is an atom without a name',
    'universal_region',
    '"a"\n\n',
    [['a'], ['']],
  ],
  ['duplicates are kept', 'universal_region', '"a"\n"a"\n', [['a'], ['a']]],
  ['the last line needs no line feed', 'universal_region', '"a"\n"b"', [['a'], ['b']]],
  [
    'lines may end in CR LF',
    'cfg_edge',
    '"a"\t"b"\r\n"b"\t"c"\r\n',
    [
      ['a', 'b'],
      ['b', 'c'],
    ],
  ],
  [
    'atoms without quotes',
    'cfg_edge',
    'a\tb\r\nb\tc\n',
    [
      ['a', 'b'],
      ['b', 'c'],
    ],
  ],
  ['an empty atom without quotes', 'cfg_edge', '\tb\n', [['', 'b']]],
  ['atoms need not be ASCII', 'universal_region', '"\'é𝒳"\n', [["'é𝒳"]]],
];
for (const [title, relation, content, rows] of accepted) {
  test(`reads: ${title}`, (t) => {
    const { facts, problems } = readFacts(sampleFiles({ [`${relation}.facts`]: content }));
    t.deepEqual(problems, []);
    t.deepEqual(rowsOf(facts, relation as 'cfg_edge'), rows);
  });
}

test('an atom in quotes is another than the one without', (t) => {
  const { facts } = readFacts(sampleFiles({ 'universal_region.facts': '"a"\na\n"a"\na\n' }));
  const { rows } = (facts as Facts).table('universal_region');
  t.not(rows[0], rows[1]);
  t.is(rows[0], rows[2]);
  t.is(rows[1], rows[3]);
  t.is(writeFacts(facts as Facts).get('universal_region.facts'), '"a"\na\n"a"\na\n');
});

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const refused: readonly (readonly [
  title: string,
  file: string,
  content: string | Uint8Array | null,
  place: string,
  message: RegExp,
])[] = [
  ['a missing file', 'cfg_edge.facts', null, '', /`cfg_edge.facts` is missing/],
  ['too few columns', 'cfg_edge.facts', '"a"\t"b"\n"b"\n', 'cfg_edge.facts:2:4', /too few columns.*2.*has 1/],
  ['too many columns', 'cfg_edge.facts', '"a"\t"b"\t"c"\n', 'cfg_edge.facts:1:9', /too many columns/],
  ['an empty line among two columns', 'cfg_edge.facts', '"a"\t"b"\n\n', 'cfg_edge.facts:2:1', /empty line/],
  ['an unclosed quote', 'cfg_edge.facts', '"a"\t"b\n', 'cfg_edge.facts:1:5', /not closed/],
  [
    'an unclosed quote at the end',
    'universal_region.facts',
    '"a"\n"b',
    'universal_region.facts:2:1',
    /not closed/,
  ],
  ['a backslash at the end', 'universal_region.facts', '"b\\', 'universal_region.facts:1:1', /not closed/],
  ['text behind a quote', 'cfg_edge.facts', '"a" \t"b"\n', 'cfg_edge.facts:1:4', /after the closing quote/],
  [
    'columns counted in characters',
    'cfg_edge.facts',
    '"é"\t"b" \n',
    'cfg_edge.facts:1:8',
    /after the closing/,
  ],
  ['no UTF-8', 'universal_region.facts', bytes(34, 0xff, 34, 10), 'universal_region.facts:1:2', /not UTF-8/],
  [
    'a byte order mark',
    'universal_region.facts',
    '\ufeff"a"\n',
    'universal_region.facts:1:1',
    /byte order mark/,
  ],
  [
    'an endless line',
    'universal_region.facts',
    'x'.repeat(1 << 20),
    'universal_region.facts:1:1',
    /1048576 bytes/,
  ],
  ['a relation under two names', 'outlives.facts', '', '', /same relation, `subset_base`/],
];
for (const [title, file, content, place, message] of refused) {
  test(`refuses: ${title}`, (t) => {
    const { facts, problems } = readFacts(sampleFiles({ [file]: content }));
    t.is(facts, null);
    const errors = problems.filter((problem) => problem.level === 'error');
    t.is(errors.length, 1);
    const [error] = errors;
    t.is(error.line === undefined ? '' : `${error.file}:${error.line}:${error.column}`, place);
    t.regex(error.message, message);
  });
}

test('what is no set at all gets one error', (t) => {
  for (const files of [new Map<string, string>(), new Map([['other.facts', '']])]) {
    const { facts, problems } = readFacts(files);
    t.is(facts, null);
    t.regex(problems.filter((problem) => problem.level === 'error')[0].message, /no set of facts/);
    t.is(problems.filter((problem) => problem.level === 'error').length, 1);
  }
});

test('a file of no known name is ignored with a warning', (t) => {
  const { facts, problems } = readFacts(sampleFiles({ 'mine.facts': 'what\tever' }));
  t.truthy(facts);
  t.deepEqual(
    problems.map((problem) => [problem.level, problem.file]),
    [['warning', 'mine.facts']],
  );
});

test('a set of 2018 is read under its former names, and says what it lacks', (t) => {
  const { facts, problems, lacks } = readFacts(sampleFilesOf2018());
  t.deepEqual(problems, []);
  t.is(rowsOf(facts, 'origin_live_base').length, 4);
  t.is(rowsOf(facts, 'subset_base').length, 1);
  t.true(lacks.includes('known_placeholder_subset'));
  t.true(lacks.includes('path_accessed_at_base'));
});

test('an old set must be whole for its time', (t) => {
  const files = sampleFilesOf2018();
  files.delete('outlives.facts');
  files.set('var_used.facts', '');
  const { facts, problems } = readFacts(files);
  t.is(facts, null);
  t.deepEqual(
    problems.map((problem) => problem.message.split(' ')[0]),
    ['outlives', 'var_defined', 'var_drop_used', 'var_uses_region', 'var_drops_region'].map(
      (name) => `\`${name}.facts\``,
    ),
  );
});

const dangling: readonly (readonly [file: string, content: string, message: RegExp])[] = [
  [
    'loan_killed_at.facts',
    '"bw9"\t"Mid(bb0[0])"\n',
    /`loan_killed_at` speaks of `bw9`, which is issued nowhere$/,
  ],
  [
    'loan_invalidated_at.facts',
    '"Start(bb7[0])"\t"bw0"\n',
    /`Start\(bb7\[0\]\)`, which is on no `cfg_edge`$/,
  ],
  [
    'path_moved_at_base.facts',
    '"mp8"\t"Mid(bb0[0])"\n"mp9"\t"Mid(bb0[0])"\n',
    /`mp8`.*no variable, and 1 more/,
  ],
];
for (const [file, content, message] of dangling) {
  test(`accepts with a word: ${content.split('\n')[0]} in ${file}`, (t) => {
    const { facts } = readFacts(sampleFiles({ [file]: content }));
    const problems = danglingAtoms(facts as Facts);
    t.is(problems.length, 1);
    t.regex(problems[0].message, message);
  });
}

test('no spoiled file makes the reader throw, and what it accepts it writes back alike', (t) => {
  const names = [...sampleFiles().keys()];
  const spoiling = fc.record({
    file: fc.constantFrom(...names),
    at: fc.nat(300),
    remove: fc.nat(5),
    insert: fc.array(fc.constantFrom(0, 9, 10, 13, 34, 39, 92, 97, 0xc3, 0xa9, 0xff), { maxLength: 4 }),
    cut: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(spoiling, { minLength: 1, maxLength: 3 }), (spoilings) => {
      const files = sampleFiles();
      for (const { file, at, remove, insert, cut } of spoilings) {
        const old = Buffer.from(files.get(file) as string | Uint8Array);
        const rest = cut ? Buffer.alloc(0) : old.subarray(at + remove);
        files.set(file, new Uint8Array(Buffer.concat([old.subarray(0, at), Buffer.from(insert), rest])));
      }
      const { facts, problems } = readFacts(files);
      t.is(
        facts === null,
        problems.some((problem) => problem.level === 'error'),
      );
      if (facts === null) return;
      danglingAtoms(facts);
      const written = writeFacts(facts);
      const again = readFacts(written);
      t.deepEqual(again.facts === null ? again.problems : writeFacts(again.facts), written);
    }),
    { numRuns: 2000 },
  );
});
