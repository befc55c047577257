/** Conversations about proofs, and the questions of `laertes datalog`, `plan` and `prove`. */

import test from 'ava';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ProofSession } from '../../cli/proof-session.js';
import { AtomTable, compileProgram, parseProgram, readPattern } from '../../solver/index.js';

const chain = Array.from({ length: 30 }, (_, i) => `edge("n${i}", "n${i + 1}").`).join(' ');
const text = `
.decl edge(a: symbol, b: symbol)
.decl path(a: symbol, b: symbol)
.decl far(a: symbol, b: symbol)
.decl apart(a: symbol, b: symbol)
${chain}
path(x, y) :- edge(x, y).
path(x, z) :- path(x, y), edge(y, z).
far(x, y) :- path(x, y), !edge(x, y).
apart(x, y) :- edge(x, _), edge(y, _), !path(x, y), x != y.
`;

function session(program = text): ProofSession {
  const atoms = new AtomTable();
  const compiled = compileProgram(parseProgram(program, { file: 'chain.dl' })).program!;
  for (const symbol of compiled.symbols) atoms.intern(symbol);
  return new ProofSession(compiled, new Map(), atoms);
}

interface Row {
  readonly title: string;
  readonly lines: readonly string[];
  /** What the last answer is like, and what it is not. */
  readonly has: RegExp;
  readonly lacks?: RegExp;
  readonly failed?: boolean;
}

const rows: readonly Row[] = [
  {
    title: 'a proof of one step',
    lines: ['explain path(n3, n4)'],
    has: /^path\(n3, n4\) {2}by path#1.*\n└─ edge\(n3, n4\)\n$/,
  },
  {
    title: 'a long way is folded',
    lines: ['explain path(n0, n25)'],
    has: /\[1\] … 23 more steps/,
    lacks: /n10/,
  },
  { title: 'a fold is opened', lines: ['explain path(n0, n25)', 'expand 1'], has: /^path\(n0, n24\)/ },
  { title: 'and left again', lines: ['explain path(n0, n25)', 'expand 1', 'back'], has: /^path\(n0, n25\)/ },
  {
    title: 'there is nothing before the beginning',
    lines: ['explain path(n0, n1)', 'back'],
    has: /begins/,
    failed: true,
  },
  { title: 'the first tuple that fits', lines: ['explain path(n7, X)'], has: /^path\(n7, n\d+\)/ },
  { title: 'the next one', lines: ['explain path(X, n2)', 'next'], has: /^path\(n[01], n2\)/ },
  { title: 'no other', lines: ['explain path(X, n1)', 'next'], has: /no other/, failed: true },
  { title: 'a tuple by itself is explained', lines: ['far("n1", "n3")'], has: /not edge\(n1, n3\)/ },
  { title: 'what does not hold', lines: ['explain path(n3, n1)'], has: /no tuple fits/, failed: true },
  { title: 'what is missing', lines: ['why-not path(n3, n1)'], has: /with edge\(n3, n1\)/ },
  {
    title: 'a negation that fails',
    lines: ['why-not apart(n1, n3)'],
    has: /HOLDS {3}path\(n1, n3\)[\s\S]*without edge\(n/,
  },
  { title: 'it holds after all', lines: ['why-not path(n1, n3)'], has: /^path\(n1, n3\) holds/ },
  { title: 'why-not asks for values', lines: ['why-not path(n1, X)'], has: /column 2/, failed: true },
  { title: 'a list', lines: ['list path(n26, X)'], has: /^(?:path\(n26, n(?:27|28|29|30)\)\n){4}$/ },
  { title: 'a long list', lines: ['list path(A, B)'], has: /… 445 more/ },
  { title: 'the same variable twice', lines: ['list path(A, A)'], has: /no tuple fits/, failed: true },
  { title: 'relations', lines: ['relations'], has: /^edge\(a, b\) {2}given\npath\(a, b\)\n/ },
  { title: 'an unknown relation', lines: ['explain pth(A, B)'], has: /did you mean `path`/, failed: true },
  { title: 'the wrong number of columns', lines: ['explain path(A)'], has: /2 columns, and 1/, failed: true },
  { title: 'an unknown command', lines: ['prove it'], has: /no command/, failed: true },
  { title: 'nothing proved yet', lines: ['expand 1'], has: /explain/, failed: true },
];

for (const { title, lines, has, lacks, failed = false } of rows) {
  test(title, (t) => {
    const talk = session();
    const reply = lines.map((line) => talk.answer(line)).at(-1)!;
    t.regex(reply.text, has);
    if (lacks !== undefined) t.notRegex(reply.text, lacks);
    t.is(reply.failed ?? false, failed);
  });
}

test('programs without proofs say so', (t) => {
  const talk = session(
    '.decl p(a: number, n: number) choice-domain a\np(1, 2). p(n + 1, 3) :- p(n, _), n < 5.',
  );
  t.regex(talk.answer('explain p(2, N)').text, /choice-domain/);
  t.regex(talk.answer('why-not p(2, 4)').text, /does not hold/);
});

test('patterns', (t) => {
  const relations = [
    {
      name: 'r',
      columns: [
        { root: 'symbol', type: 'symbol' },
        { root: 'number', type: 'number' },
      ],
    },
  ];
  const read = (written: string) => readPattern(written, { relations, isSymbol: (word) => word === 'bw0' });
  t.deepEqual(read('r(bw0, 3)').pattern?.tuple, ['bw0', '3']);
  t.deepEqual(read('r("x, y", N).').pattern?.tuple, ['x, y', null]);
  t.deepEqual(read('r').pattern?.tuple, [null, null]);
  t.deepEqual(read("r('?1, _)").pattern?.tuple, ["'?1", null]);
  t.deepEqual(read('r(Mid(bb0[1]), -2)').pattern?.tuple, ['Mid(bb0[1])', '-2']);
  t.regex(read('r("a", "b")').problem!, /no `number`/);
  t.regex(read('r(').problem!, /written/);
});

const bin = fileURLToPath(new URL('../../../cli/bin.mjs', import.meta.url));

test('the commands', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'laertes-prove-'));
  t.teardown(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'chain.dl');
  writeFileSync(file, text.replace('"n3"', '"ñ3"').replace('"n3"', '"ñ3"'));
  const laertes = (args: string[], input = '') =>
    spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', input });
  const asked = laertes(['datalog', file, '--query', 'path("n27", X)']).stdout;
  t.deepEqual(asked.trim().split('\n').sort(), ['n27\tn28', 'n27\tn29', 'n27\tn30']);
  t.is(laertes(['datalog', file, '-q', 'path("ñ3", "n4")']).stdout, 'ñ3\tn4\n');
  t.is(laertes(['datalog', file, '-q', 'path("n4", "n1")']).status, 1);
  t.is(laertes(['datalog', file, '-q', 'road(A)']).status, 2);
  t.regex(
    laertes(['datalog', file, '--explain', 'path("ñ3", "n20")']).stdout,
    /^path\(ñ3, n20\)[\s\S]*… 15 more/,
  );
  t.regex(laertes(['datalog', file, '--why-not', 'path("n4", "n1")']).stdout, /with edge\(n4, n1\)/);
  t.regex(laertes(['plan', file, '-q', 'path("n4", X)']).stdout, /path'bf'asked/);
  t.regex(laertes(['plan', file, '-q', 'apart("n4", X)']).stdout, /evaluated in full: `path`: it is negated/);
  const proof = JSON.parse(laertes(['prove', file, 'path("n4", X)', '--json']).stdout) as {
    nodes: unknown[];
  };
  t.is(proof.nodes.length, 2);
  const talk = laertes(
    ['prove', file],
    'explain path("ñ3", X)\nexplain path("n4", "n1")\nquit\nexplain path(A, B)\n',
  );
  t.is(talk.status, 1);
  t.regex(talk.stdout, /^path\(ñ3, n\d+\)[^]*edge\(ñ3, n4\)/);
  t.regex(talk.stderr, /no tuple fits/);
  t.is(laertes(['prove', join(folder, 'none.dl'), 'p(1)']).status, 2);
});
