import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { sampleFiles } from '../facts/samples.js';
import { laertes } from '../laertes.js';

const root = mkdtempSync(join(tmpdir(), 'laertes-corpus-'));
test.after.always(() => rmSync(root, { recursive: true, force: true }));

test.before(() => {
  mkdirSync(join(root, 'in/set'), { recursive: true });
  for (const [name, contents] of sampleFiles()) writeFileSync(join(root, 'in/set', name), contents);
  writeFileSync(
    join(root, 'in/bad.rs'),
    'fn main() {\n    let mut x = 1;\n    let r = &x;\n    x = 2;\n    drop(*r);\n}\n',
  );
  writeFileSync(
    join(root, 'in/good.rs'),
    'fn main() {\n    let mut x = 1;\n    let _r = &x;\n    x = 2;\n}\n',
  );
  writeFileSync(
    join(root, 'lenient.dl'),
    'errors(Loan, Point) :- loan_invalidated_at(Point, Loan), loan_killed_at(Loan, Point), Loan = "none".\n',
  );
  writeFileSync(
    join(root, 'strict.dl'),
    '.decl later(loan: Loan, point: Point)\n' +
      'later(Loan, Point) :- loan_issued_at(_, Loan, Point).\n' +
      'later(Loan, Target) :- later(Loan, Point), cfg_edge(Point, Target).\n' +
      'errors(Loan, Point) :- loan_invalidated_at(Point, Loan), later(Loan, Point).\n',
  );
});

const run = (...args: string[]) => laertes(['corpus', ...args], { cwd: root });

test('rules that allow everything flip what was rejected', async (t) => {
  const { status, stdout, stderr } = await run('in', '--rules', 'lenient.dl');
  t.is(status, 1);
  t.regex(stdout, /^in\/bad\.rs: rejected → accepted {2}-E0506:4\n/);
  t.regex(stdout, /in\/set: rejected → accepted {2}-errors\(Start\(bb0\[1\]\), bw0\)\n$/);
  t.regex(stderr, /^3 under nll: 1 accepted, 2 rejected → accepted\n$/);
});

test('rules that allow less flip what was accepted', async (t) => {
  const { status, stdout } = await run('in/good.rs', '--rules', 'strict.dl', '--json');
  t.is(status, 1);
  const { before, after, flip } = JSON.parse(stdout);
  t.deepEqual([before.verdict, after.verdict, flip], ['accepted', 'rejected', true]);
});

test('without rules verdicts are counted', async (t) => {
  const { status, stdout, stderr } = await run('in', '--model', 'polonius');
  t.is(status, 0);
  t.is(stdout, '');
  t.regex(stderr, /1 accepted, 2 rejected/);
});

test('rules that are wrong are told of, and parts are parts', async (t) => {
  writeFileSync(join(root, 'wrong.dl'), 'errors(L, P) :- loan_invalidated(P, L).\n');
  const wrong = await run('in', '--rules', 'wrong.dl');
  t.is(wrong.status, 2);
  t.regex(wrong.stderr, /wrong\.dl:1:17: /);
  const parts = await Promise.all(['1/2', '2/2'].map((it) => run('in', '--json', '--shard', it)));
  const names = parts.flatMap((it) =>
    it.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).name),
  );
  t.deepEqual(names.sort(), ['in/bad.rs', 'in/good.rs', 'in/set']);
});
