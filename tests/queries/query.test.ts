import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { sampleFiles } from '../facts/samples.js';
import { laertes } from '../laertes.js';

const root = mkdtempSync(join(tmpdir(), 'laertes-query-'));
test.after.always(() => rmSync(root, { recursive: true, force: true }));

let programs = 0;

function write(source: string): string {
  const name = `p${programs++}.rs`;
  writeFileSync(join(root, name), source);
  return name;
}

/** Borrows `v` on line 3, changes it on line 4, reads the reference on line 5. */
const conflict = write(`fn main() {
    let mut v = vec![1];
    let first = &v;
    v.push(2);
    drop(first.len());
}
`);

async function rows(file: string, ...args: string[]): Promise<string[]> {
  const { stdout, stderr, status } = await laertes(['query', file, '--csv', ...args], { cwd: root });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return stdout.split('\n').slice(1, -1);
}

const queries: readonly (readonly [what: string, query: string, rows: readonly string[]])[] = [
  ['a conjunction', 'errors(L, P)', ['main,`v` borrowed on line 3,p0.rs:4:5 v.push(2) (before)']],
  ['an aggregate', 'N = count : { errors(_, _) }', ['main,1']],
  ['what is not shown', 'errors(L, _P)', ['main,`v` borrowed on line 3']],
  ['a constant', 'errors("bw0", P)', ['main,p0.rs:4:5 v.push(2) (before)']],
  ['a negation', 'loan_issued_at(_, L, _), !errors(L, _)', ['main,`v` borrowed mutably on line 4']],
  [
    'several rules, the last of which answers',
    'live(L, N) :- loan_issued_at(_, L, _), N = count : { loan_live_at(L, _) }.\nmost(N) :- N = max X : { live(_, X) }, N > 1.\nyes(1) :- most(_).',
    ['main,1'],
  ],
  [
    'recursion over what the query declares itself',
    'r(P) :- errors(_, P).\nr(Q) :- r(P), cfg_edge(P, Q).\nn(1) :- r(_).',
    ['main,1'],
  ],
];
for (const [what, query, wanted] of queries) {
  test(`query: ${what}`, async (t) => {
    t.deepEqual(await rows('p0.rs', query), wanted);
  });
}

const wrong: readonly (readonly [query: string, status: number, stderr: RegExp])[] = [
  [
    'loan_life_at(L, P)',
    2,
    /^query:1:1: there is no relation `loan_life_at`\n.*\n.*\n {2}= did you mean `loan_live_at`\?/,
  ],
  [
    'loan_live_at(L)',
    2,
    /`loan_live_at` has 2 columns, here it is given 1\n {2}\| loan_live_at\(L\)\n {2}\| \^/,
  ],
  ['errors(L, P), loan_killed_at(L, L)', 2, /^query:1:/],
  ['errors(L, ', 2, /syntax error/],
  ['subset_errors(_, _, P)', 1, /^no rows: `subset_errors` has no rows\n$/],
  [
    'errors(L, P), loan_issued_at(_, L, P)',
    1,
    /^no rows: `errors\(L, P\)` has rows, and none of them is also `loan_issued_at/,
  ],
  ['errors("bw9", P)', 1, /^no rows: no row of `errors` is as `errors\("bw9", P\)` demands/],
];
for (const [query, status, stderr] of wrong) {
  test(`query that has no answer: ${query}`, async (t) => {
    const run = await laertes(['query', join(root, conflict), query]);
    t.is(run.status, status);
    t.regex(run.stderr, stderr);
    t.is(run.stdout, '');
  });
}

test('a relation of another model is named', async (t) => {
  const { stderr } = await laertes(['query', join(root, conflict), 'loan_live_at(L, P)', '--model', 'nll']);
  t.regex(stderr, /`nll` has none; with --model polonius/);
});

test('raw atoms, JSON, proofs', async (t) => {
  const raw = await laertes(['query', join(root, conflict), 'errors(L, P)', '--raw']);
  t.regex(raw.stdout, /^answer\(bw0, Start\(bb\d+\[\d+\]\)\) {2}\/\/ main\n$/);
  const json = await laertes(['query', join(root, conflict), 'errors(L, P)', '--json']);
  const row = JSON.parse(json.stdout);
  t.like(row, { body: 'main', L: { atom: 'bw0', line: 3, text: '`v` borrowed on line 3' } });
  const proof = await laertes(['query', join(root, conflict), 'errors(L, P)', '--explain']);
  t.regex(proof.stdout, /└─ errors\(.*by loan-invalidated, polonius\.dl:\d+\n/);
});

test('facts from disk are asked as well', async (t) => {
  mkdirSync(join(root, 'set'));
  for (const [name, contents] of sampleFiles()) writeFileSync(join(root, 'set', name), contents);
  t.deepEqual(await rows('set', 'errors(L, P)'), ['set,bw0,Start(bb0[1])']);
});

test("a user's rules replace the model's, or add to them", async (t) => {
  writeFileSync(
    join(root, 'none.dl'),
    '// Nothing is an error.\nerrors(Loan, Point) :- loan_live_at(Loan, Point), loan_killed_at(Loan, Point), Loan = "x".\n',
  );
  writeFileSync(join(root, 'more.dl'), '.decl kept(loan: Loan)\nkept(Loan) :- loan_live_at(Loan, _).\n');
  t.deepEqual(await rows('p0.rs', 'errors(L, P)', '--rules', 'none.dl'), []);
  t.true((await rows('p0.rs', 'kept(L)', '--rules', 'more.dl')).length > 0);
  writeFileSync(join(root, 'bad.dl'), 'errors(Loan) :- loan_live_at(Loan, _).\n');
  const bad = await laertes(['query', join(root, conflict), 'errors(L, P)', '--rules', join(root, 'bad.dl')]);
  t.is(bad.status, 2);
  t.regex(bad.stderr, /bad\.dl:1:1: `errors` has 2 columns/);
});

/** Each named question, on a program for which it has an answer. */
const named: Readonly<Record<string, readonly [source: string, rows: readonly string[]]>> = {
  'loans-per-body': ['fn f() { let x = 1; let _a = &x; let _b = &x; }', ['f,2']],
  'points-per-loan': [
    'fn f() {\n    let x = 1;\n    let a = &x;\n    let _b = *a;\n}',
    ['f,`x` borrowed on line 3,6'],
  ],
  'loans-at-once': [
    'fn f() {\n    let x = 1;\n    let y = 2;\n    let a = &x;\n    g(a, &y);\n}\nfn g(_: &i32, _: &i32) {}',
    [],
  ],
  'loans-live-around-loop': [
    'fn f() {\n    let x = 1;\n    let a = &x;\n    let mut n = 0;\n    while n < 3 {\n        n += *a;\n    }\n}',
    [
      'f,`x` borrowed on line 3,p4.rs:5:5 while n < 3 { n += *a; },p4.rs:5:5 while n < 3 { n += *a; } (before)',
    ],
  ],
  'reborrow-chains': [
    'fn f(x: &mut i32) {\n    let a = &mut *x;\n    let b = &mut *a;\n    let c = &mut *b;\n    *c = 1;\n}',
    ['f,`*a` borrowed mutably on line 3,2', 'f,`*b` borrowed mutably on line 4,3'],
  ],
  'longest-reborrow-chain': [
    'fn f(x: &mut i32) {\n    let a = &mut *x;\n    let b = &mut *a;\n    let c = &mut *b;\n    *c = 1;\n}',
    ['f,3'],
  ],
  'polonius-accepts': [
    'use std::collections::HashMap;\nfn f(m: &mut HashMap<u32, String>) -> &String {\n    if let Some(v) = m.get(&1) {\n        return v;\n    }\n    m.insert(1, String::new());\n    &m[&1]\n}',
    ['f,`*m` borrowed on line 3,"p7.rs:6:5 m.insert(1, String::new()) (before)"'],
  ],
  'bodies-polonius-accepts': [
    'use std::collections::HashMap;\nfn f(m: &mut HashMap<u32, String>) -> &String {\n    if let Some(v) = m.get(&1) {\n        return v;\n    }\n    m.insert(1, String::new());\n    &m[&1]\n}\nfn g() {}',
    ['f,1'],
  ],
  'tolerated-reservations': [
    'fn f(v: &mut Vec<i32>) {\n    let r = &v;\n    v.push(r.len() as i32);\n}',
    ['f,`v` borrowed on line 2,p9.rs:3:5 v (before)'],
  ],
  'activation-conflicts': [
    'fn f() {\n    let mut v = vec![1];\n    let first = &v[0];\n    v.push(*first);\n    let other = &v[0];\n    v.push({\n        let it = &v[0];\n        *it\n    });\n    v.push(g(other));\n    let _ = other;\n}\nfn g(x: &i32) -> i32 { *x }',
    [
      'f,`v` borrowed mutably on line 6,`v` borrowed on line 5,p10.rs:6:5 v.push({ let it = &v[0]; *it }) (before)',
      'f,`v` borrowed mutably on line 10,`v` borrowed on line 5,p10.rs:10:5 v.push(g(other)) (before)',
    ],
  ],
  'never-used-loans': [
    'fn f() {\n    let x = 1;\n    let _ = &x;\n    &x;\n}',
    ['f,`x` borrowed on line 4,p11.rs:4:5 &x'],
  ],
  'loans-of-caller': [
    "fn f<'a>(x: &'a mut (i32, i32)) -> &'a i32 {\n    &x.0\n}",
    ["f,`x.0` borrowed on line 2,'a,p12.rs:3:2"],
  ],
  'moved-on-some-paths': [
    'fn f(c: bool) {\n    let s = String::new();\n    if c {\n        drop(s);\n    }\n}',
    ['f,`s`,p13.rs:6:1 }'],
  ],
  'origins-holding-most-loans': [
    'fn f(c: bool) {\n    let x = 1;\n    let y = 2;\n    let r = if c { &x } else { &y };\n    let _z = *r;\n}',
    ['f,in the type of `r`,2'],
  ],
};
for (const [name, [source, wanted]] of Object.entries(named)) {
  test(`named question: ${name}`, async (t) => {
    const found = await rows(write(source), '--named', name);
    if (name === 'loans-at-once')
      t.true(found.length > 0 && found.every((row) => /^f,"?p3.rs:5:.*,2$/.test(row)));
    else t.deepEqual(found, wanted);
  });
}

test('every named question is tested, and listed', async (t) => {
  const { stdout } = await laertes(['query', '--list']);
  const names = stdout
    .trim()
    .split('\n')
    .map((line) => line.split(' ')[0]);
  t.deepEqual(names, Object.keys(named).sort());
  const near = await laertes(['query', join(root, conflict), '--named', 'loans-per-bodie']);
  t.regex(near.stderr, /did you mean `loans-per-body`\?/);
});
