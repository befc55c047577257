import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
  chmodSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { findInputs, openInput } from '../../../cli/research/inputs.js';
import { loadPrepared } from '../../../cli/prepared.js';
import { exportFormats } from '../../../queries/export/format.js';
import { baseDeclarations } from '../../../queries/export/schema.js';
import { baseTables } from '../../../queries/export/tables.js';
import { command, laertes } from '../../laertes.js';
import { sampleFiles } from '../../facts/samples.js';
import { difference, readExport, type Sets } from './readers.js';

const root = mkdtempSync(join(tmpdir(), 'laertes-export-'));
test.after.always(() => rmSync(root, { recursive: true, force: true }));

/** A folder of sets of facts, where one is named. */
const dumped = process.env.LAERTES_FACTS ?? '';

const programs = ['examples/scopes.rs', 'examples/early-return.rs', 'examples/shared-ownership.rs'];

/** What there is to export, as sets of rows. */
async function expected(names: readonly string[]): Promise<Sets> {
  const prepared = loadPrepared();
  const sets: Sets = new Map();
  for (const input of (await findInputs(names)).inputs) {
    const { bodies } = await openInput(input, { model: 'polonius', edition: 2021, prepared: () => prepared });
    for (const { key, facts } of bodies) {
      const tables = baseTables(facts).filter(({ rows }) => rows.length > 0);
      sets.set(
        key,
        new Map(
          tables.map(({ declaration, rows }) => [
            declaration.name,
            new Set(rows.map((row) => JSON.stringify(row))),
          ]),
        ),
      );
    }
  }
  return sets;
}

const inputs: readonly (readonly [name: string, names: readonly string[]])[] = [
  ['programs', programs],
  ['sets on disk', [dumped]],
];
for (const [what, names] of inputs) {
  for (const format of exportFormats) {
    // Pictures are for looking at.
    if (format === 'dot' || format === 'mermaid') continue;
    const run = names.every((name) => existsSync(name)) ? test : test.skip;
    run(`${what} as ${format} and back`, async (t) => {
      const dir = join(root, `${what}-${format}`);
      const { status, stderr } = await laertes(['facts', ...names, '-o', dir, '--format', format]);
      t.is(status, 0, stderr);
      t.deepEqual(difference(await readExport(dir, format, baseDeclarations), await expected(names)), []);
    });
  }
}

test('facts that were written are read as the same facts', async (t) => {
  const first = join(root, 'first');
  const second = join(root, 'second');
  t.is((await laertes(['facts', ...programs, '-o', first])).status, 0);
  t.is((await laertes(['facts', first, '-o', second, '--format', 'csv', '-q'])).status, 0);
  t.deepEqual(difference(await readExport(second, 'csv', baseDeclarations), await expected(programs)), []);
});

test('the same program gives the same bytes', async (t) => {
  const bytes = async (name: string): Promise<string> => {
    const dir = join(root, name);
    t.is((await laertes(['facts', programs[1], '-o', dir, '--format', 'json', '--derived'])).status, 0);
    return (
      readFileSync(join(dir, 'main/facts.json'), 'utf8') + readFileSync(join(dir, 'manifest.json'), 'utf8')
    );
  };
  t.is(await bytes('once'), await bytes('twice'));
});

test('the manifest tells of bodies, and of those without facts why', async (t) => {
  const file = join(root, 'partly.rs');
  const broken = join(root, 'broken.rs');
  writeFileSync(file, 'fn good() { let x = 1; let _r = &x; }\nfn bad() -> u32 { "no" }\n');
  writeFileSync(broken, 'fn {');
  const dir = join(root, 'partly');
  const { status, stderr } = await laertes(['facts', file, broken, '-o', dir]);
  t.is(status, 3);
  t.regex(stderr, /partly\/bad`: no facts: mismatched types/);
  const manifest = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8'));
  t.deepEqual(
    manifest.bodies.map((it: { key: string }) => it.key),
    ['partly/good'],
  );
  t.is(manifest.bodies[0].rows.loan_issued_at, 1);
  t.deepEqual(
    manifest.missing.map((it: { body?: string; source: string }) => it.body ?? it.source),
    [broken, 'partly/bad'],
  );
  t.regex(manifest.sources[0].sha256, /^[0-9a-f]{64}$/);
});

test('a target that is not ours is refused, and left as it is', async (t) => {
  const dir = join(root, 'taken');
  mkdirSync(dir);
  writeFileSync(join(dir, 'letter.txt'), 'dear');
  const run = () => laertes(['facts', programs[0], '-o', dir]);
  const refused = await run();
  t.is(refused.status, 2);
  t.regex(
    refused.stderr,
    /taken: the folder is not empty, and not an export of Laertes; nothing was written/,
  );
  t.deepEqual(readdirSync(dir), ['letter.txt']);
  rmSync(join(dir, 'letter.txt'));
  t.is((await run()).status, 0);
  t.is((await run()).status, 0, 'an earlier export is replaced');
  writeFileSync(join(dir, 'main/notes.txt'), 'mine');
  const again = await run();
  t.is(again.status, 2);
  t.regex(again.stderr, /holds `main\/notes.txt`, which is not of the export/);
  t.is(readFileSync(join(dir, 'main/notes.txt'), 'utf8'), 'mine');
});

test('what cannot be written leaves nothing', async (t) => {
  // A folder of its own: other tests write beside it at the same time.
  const home = mkdtempSync(join(tmpdir(), 'laertes-unwritten-'));
  t.teardown(() => rmSync(home, { recursive: true, force: true }));
  writeFileSync(join(home, 'plain'), '');
  const runs: [string, RegExp][] = [
    ['/dev/full', /\/dev\/full: it is there already and is no folder; nothing was written/],
    ['/proc/laertes/x', /nothing was left/],
    [join(home, 'x'.repeat(300)), /a name is too long/],
    [join(home, 'plain/x'), /a part of its path is a file/],
  ];
  for (const [target, message] of runs) {
    const { status, stderr } = await laertes(['facts', programs[0], '-o', target]);
    t.is(status, 2, stderr);
    t.regex(stderr, message);
  }
  const unreadable = await laertes(['facts', join(home, 'nowhere.rs'), '-o', join(home, 'none')]);
  t.is(unreadable.status, 2);
  t.regex(unreadable.stderr, /nowhere.rs: no facts: there is no such file/);
  t.false(existsSync(join(home, 'none')));
  t.deepEqual(
    readdirSync(home).filter((it) => it.startsWith('.')),
    [],
    'no temporary folders',
  );
  if (process.getuid?.() !== 0) {
    mkdirSync(join(home, 'locked'));
    chmodSync(join(home, 'locked'), 0o555);
    const locked = await laertes(['facts', programs[0], '-o', join(home, 'locked/x')]);
    t.regex(locked.stderr, /no permission to write there/);
  }
});

test('threads write what one thread writes', async (t) => {
  const written = async (jobs: string): Promise<string[]> => {
    const dir = join(root, `jobs-${jobs}`);
    const { status, stderr } = await laertes([
      'facts',
      ...programs,
      '-o',
      dir,
      '--format',
      'json',
      '-j',
      jobs,
    ]);
    t.is(status, 0, stderr);
    const names = readFileSync(join(dir, 'files.txt'), 'utf8').split('\n').slice(0, -1);
    return names.map((name) => `${name}\n${readFileSync(join(dir, name), 'utf8')}`);
  };
  const [one, two] = [await written('1'), await written('2')];
  t.is(one.length, two.length);
  t.true(one.every((it, at) => it === two[at]));
});

test('an export that is stopped leaves nothing', async (t) => {
  const dir = join(root, 'stopped');
  mkdirSync(dir);
  const child = spawn(process.execPath, [command, 'facts', 'examples', '-o', join(dir, 'out'), '--derived']);
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.on('close', (_, signal) => resolve(signal)),
  );
  while (readdirSync(dir).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill('SIGINT');
  t.is(await ended, 'SIGINT');
  t.deepEqual(readdirSync(dir), []);
});

test('the program for Soufflé derives the same errors', async (t) => {
  const dir = join(root, 'souffle');
  for (const model of ['nll', 'polonius']) {
    t.is(
      (
        await laertes([
          'facts',
          programs[0],
          programs[1],
          '-o',
          dir,
          '--format',
          'souffle',
          '--model',
          model,
          '--derived',
        ])
      ).status,
      0,
    );
    for (const key of ['scopes/main', 'early-return/name_of']) {
      const out = join(root, 'souffle-out', model, key);
      mkdirSync(out, { recursive: true });
      const run = await laertes(['datalog', join(dir, 'program.dl'), '-F', join(dir, key), '-D', out]);
      t.is(run.status, 0, run.stderr);
      const rows = (text: string): string[] =>
        text
          .split('\n')
          .filter((it) => it !== '')
          .sort();
      for (const relation of ['errors', 'loan_in_scope_at', 'reassignment_errors'])
        t.deepEqual(
          rows(readFileSync(join(out, `${relation}.csv`), 'utf8')),
          rows(
            readFileSync(join(dir, key, 'derived', `${relation}.tsv`), 'utf8')
              .split('\n')
              .slice(1)
              .join('\n'),
          ),
          `${model} ${key} ${relation}`,
        );
    }
  }
});

const hasSouffle = spawnSync('souffle', ['--version']).error === undefined;
(hasSouffle ? test : test.skip)(
  'Soufflé itself runs the exported program (skipped where it is not installed)',
  async (t) => {
    const dir = join(root, 'for-souffle');
    const args = ['facts', programs[0], programs[1], '-o', dir, '--format', 'souffle', '--derived'];
    t.is((await laertes(args)).status, 0);
    for (const key of ['scopes/main', 'early-return/name_of']) {
      const out = join(root, 'souffle-itself', key);
      mkdirSync(out, { recursive: true });
      const run = spawnSync('souffle', ['-F', join(dir, key), '-D', out, join(dir, 'program.dl')], {
        encoding: 'utf8',
      });
      t.is(run.status, 0, run.stderr);
      const lines = (text: string): string[] =>
        text
          .split('\n')
          .filter((it) => it !== '')
          .sort();
      for (const relation of ['errors', 'subset_errors'])
        t.deepEqual(
          lines(readFileSync(join(out, `${relation}.csv`), 'utf8')),
          lines(
            readFileSync(join(dir, key, 'derived', `${relation}.tsv`), 'utf8')
              .split('\n')
              .slice(1)
              .join('\n'),
          ),
          `${key} ${relation}`,
        );
    }
  },
);

function writeSet(dir: string, changes: Parameters<typeof sampleFiles>[0]): string {
  mkdirSync(join(root, dir), { recursive: true });
  for (const [name, contents] of sampleFiles(changes)) writeFileSync(join(root, dir, name), contents);
  return join(root, dir);
}

const odd = writeSet('odd', {
  'loan_killed_at.facts': `"b,w\\"'9\\t"\t"Mid(bb0[0])"\n" 'x' "\t"Mid(bb0[1])"\n`,
});
for (const format of ['facts', 'csv', 'tsv', 'json', 'jsonl', 'sqlite', 'parquet', 'souffle']) {
  test(`names with quotes, commas and blanks survive ${format}`, async (t) => {
    const dir = join(root, `odd-${format}`);
    t.is((await laertes(['facts', odd, '-o', dir, '--format', format, '-q'])).status, 0);
    const sets = await readExport(dir, format, baseDeclarations);
    t.deepEqual(difference(sets, await expected([odd])), []);
    t.is(sets.get('odd')!.get('loan_killed_at')!.size, 2);
  });
}

test('hostile sets are refused in words', async (t) => {
  const hostile: [string, Parameters<typeof sampleFiles>[0], RegExp][] = [
    [
      'long',
      { 'var_used_at.facts': `"_2"\t"${'x'.repeat(1e8)}"\n` },
      /var_used_at.facts:1:6: an atom of 100000000 bytes/,
    ],
    [
      'wide',
      { 'var_used_at.facts': '"a"\t'.repeat(1e6) + '"a"\n' },
      /var_used_at.facts:1:\d+: too many columns/,
    ],
    [
      'both',
      { 'var_used_at.facts': '_2\tMid(bb0[2])\n' },
      /`_2` stands there with quotes and without|with quotes and without/,
    ],
    ['cut', { 'var_used_at.facts': '"_2"\t"Mid(bb0' }, /this quote is not closed/],
  ];
  for (const [name, changes, message] of hostile) {
    const target = join(root, `${name}-out`);
    const { status, stderr } = await laertes(['facts', writeSet(name, changes), '-o', target]);
    t.is(status, 2, name);
    t.regex(stderr, message);
    t.false(existsSync(target));
  }
});

test('a folder is taken program by program, set by set', async (t) => {
  const dir = join(root, 'mixed');
  mkdirSync(join(dir, 'inner'), { recursive: true });
  writeFileSync(join(dir, 'a.rs'), 'fn f() {}');
  writeFileSync(join(dir, 'inner/b.rs'), 'fn f() {}');
  writeSet('mixed/facts/one', {});
  const out = join(root, 'mixed-out');
  t.is((await laertes(['facts', dir, '-o', out, '-q'])).status, 0);
  const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
  t.deepEqual(
    manifest.bodies.map((it: { key: string }) => it.key),
    ['a/f', 'inner/b/f', 'facts/one'],
  );
});

test('relations are listed, and one of them with its rules', async (t) => {
  const list = await laertes(['relations']);
  t.regex(
    list.stdout,
    /loan_issued_at\(origin: Origin, loan: Loan, point: Point\)\n {6}`loan` is issued at `point`/,
  );
  t.regex(list.stdout, /loan_live_at\(loan: Loan, point: Point\) {2}\[polonius, alpha\]/);
  const one = await laertes(['relations', 'loan_live_at']);
  t.regex(one.stdout, /loan_live_at\(Loan, Point\) :-/);
  const none = await laertes(['relations', 'loan_life_at']);
  t.is(none.status, 2);
  t.regex(none.stderr, /did you mean `loan_live_at`\?/);
});
