/** Tuples in files: what the parameters of `.input` and `.output` ask for. */

import test from 'ava';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTuples, writeTuples } from '../../solver/index.js';

const readRows: [
  title: string,
  text: string,
  arity: number,
  parameters: Record<string, string>,
  expected: string[][],
][] = [
  [
    'tabs',
    'a\tb\nc\td\n',
    2,
    {},
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a last line without end', 'a\tb', 2, {}, [['a', 'b']]],
  ['carriage returns', 'a\tb\r\n', 2, {}, [['a', 'b']]],
  ['another delimiter', 'a,b\n', 2, { delimiter: ',' }, [['a', 'b']]],
  ['a delimiter of several characters', 'a ; b\n', 2, { delimiter: ' ; ' }, [['a', 'b']]],
  ['commas within records', '[a, b],c\n', 2, { delimiter: ',' }, [['[a, b]', 'c']]],
  ['a header', 'x\ty\na\tb\n', 2, { headers: 'true' }, [['a', 'b']]],
  ['chosen columns', 'a\tb\tc\n', 2, { columns: '2:0' }, [['c', 'a']]],
  [
    'quotes',
    '"a, ""b""",c\n"two\nlines",d\n',
    2,
    { rfc4180: 'true' },
    [
      ['a, "b"', 'c'],
      ['two\nlines', 'd'],
    ],
  ],
  ['no columns', '()\n', 0, {}, [[]]],
];

for (const [title, text, arity, parameters, expected] of readRows) {
  test(`${title} are read`, (t) => {
    t.deepEqual(readTuples(text, arity, parameters), { tuples: expected, problem: null });
  });
}

test('a line with too few columns is a problem', (t) => {
  t.deepEqual(readTuples('a\tb\nc\n', 2, {}).problem?.line, 2);
  t.deepEqual(readTuples('"a', 1, { rfc4180: 'true' }).problem?.line, 1);
});

test('what is quoted can be read again', (t) => {
  const tuples = [['a "b", c', '1']];
  const parameters = { rfc4180: 'true' };
  const text = writeTuples(tuples, [true, false], parameters);
  t.is(text, '"a ""b"", c",1\n');
  t.deepEqual(readTuples(text, 2, parameters).tuples, tuples);
});

const command = fileURLToPath(new URL('../../../cli/bin.mjs', import.meta.url));

test('laertes datalog runs a program on files, laertes plan shows how', (t) => {
  const directory = mkdtempSync(join(tmpdir(), 'laertes-datalog-'));
  t.teardown(() => rmSync(directory, { recursive: true }));
  const file = join(directory, 'path.dl');
  writeFileSync(
    file,
    `#include "decl.dl"
.input edge(delimiter=",")
.output path, long(IO=stdout)
.output path(filename="p.txt", headers=true, attributeNames="from")
.printsize path
path(a, b) :- edge(a, b).
path(a, c) :- path(a, b), edge(b, c).
long(a, strlen(a)) :- path(a, _), strlen(a) > 1.`,
  );
  writeFileSync(
    join(directory, 'decl.dl'),
    '.decl edge, path(a: symbol, b: symbol)\n.decl long(a: symbol, n: number)\n',
  );
  writeFileSync(join(directory, 'edge.facts'), 'é,b\nb,c\n');
  const out = execFileSync(process.execPath, [command, 'datalog', file, '-F', directory, '-D', directory]);
  // A symbol's length is that of its bytes.
  t.is(
    out.toString(),
    '---------------\npath\n===============\né\tb\nb\tc\né\tc\n===============\n' +
      '---------------\nlong\n===============\né\t2\n===============\npath\t3\n',
  );
  t.is(readFileSync(join(directory, 'p.txt'), 'utf8'), 'from\né\tb\nb\tc\né\tc\n');
  const plan = execFileSync(process.execPath, [command, 'plan', file]).toString();
  t.regex(plan, /stratum 1, recursive: path/);
  t.regex(plan, /look up edge\(b, c\) by a/);
});

test('laertes datalog says what is wrong, and where', (t) => {
  const directory = mkdtempSync(join(tmpdir(), 'laertes-datalog-'));
  t.teardown(() => rmSync(directory, { recursive: true }));
  const file = join(directory, 'a.dl');
  const datalog = (text: string, ...options: string[]): { status: number | null; stderr: string } => {
    writeFileSync(file, text);
    return spawnSync(process.execPath, [command, 'datalog', file, '-F', directory, '-D', '-', ...options], {
      encoding: 'utf8',
    });
  };
  const broken = datalog('.decl a(x: number)\na(x) :- b(x).');
  t.is(broken.status, 2);
  t.regex(broken.stderr, /a\.dl:2:9: the relation `b` is not declared/);
  writeFileSync(join(directory, 'a.facts'), '1\ntwo\n');
  const facts = datalog('.decl a(x: number)\n.input a');
  t.is(facts.status, 2);
  t.regex(facts.stderr, /a\.facts: .*row 2 has two/);
  const endless = datalog('.decl a(x: number)\na(1).\na(x + 1) :- a(x).', '--max-memory', '1', '--profile');
  t.is(endless.status, 1);
  t.regex(endless.stderr, /memory is used up: the relation `a`/);
  t.regex(endless.stderr, /tried +kept +iterations +rule/);
});
