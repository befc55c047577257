/** What an export writes is read as the same facts; and what is damaged is refused in words. */
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { loadPrepared } from '../../../cli/prepared.js';
import { findInputs, openInput } from '../../../cli/research/inputs.js';
import type { Body } from '../../../queries/export/bodies.js';
import { sampleFiles, sampleFilesOf2018 } from '../../facts/samples.js';
import { laertes } from '../../laertes.js';
import { factFormats } from '../../../queries/export/format-names.js';
import { roundTrip } from './round-trip.js';

const root = mkdtempSync(join(tmpdir(), 'laertes-round-trip-'));
test.after.always(() => rmSync(root, { recursive: true, force: true }));

const examples = [
  'examples/scopes.rs',
  'examples/early-return.rs',
  'examples/shared-ownership.rs',
  'examples/drop-early.rs',
];

async function bodiesOf(names: readonly string[]): Promise<Body[]> {
  const prepared = loadPrepared();
  const bodies: Body[] = [];
  for (const input of (await findInputs(names)).inputs)
    bodies.push(
      ...(await openInput(input, { model: 'polonius', edition: 2021, prepared: () => prepared })).bodies,
    );
  return bodies;
}

for (const format of factFormats)
  test(`${format}: facts and names come back`, async (t) => {
    const bodies = await bodiesOf(examples);
    t.true(bodies.length > 4);
    for (const body of bodies) t.deepEqual(await roundTrip(body, format), [], body.key);
  });

/** Sets that rustc dumped, where their archives lie beside the checkout; bench/round-trip.ts goes over all of them. */
const archives: readonly (readonly [archive: string, folders: readonly string[]])[] = [
  ['crates', ['itoa', 'ryu', 'memchr', 'fixedbitset', 'smallvec']],
  ['polonius-inputs', ['smoke-test', 'vec-push-ref', 'issue-47680']],
];
const shared = ['../../../../../shared/facts/', '../../../../../../shared/facts/']
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .find((path) => existsSync(path));
for (const [archive, folders] of archives)
  (shared === undefined ? test.skip : test)(`sets of ${archive} come back from every format`, async (t) => {
    t.timeout(240_000);
    const dir = mkdtempSync(join(root, `${archive}-`));
    const unpacked = spawnSync('tar', ['xf', join(shared!, `${archive}.tar.xz`), '-C', dir, ...folders]);
    t.is(unpacked.status, 0, String(unpacked.stderr));
    const bodies = await bodiesOf([dir]);
    t.true(bodies.length >= folders.length);
    for (const body of bodies)
      for (const format of factFormats)
        t.deepEqual(await roundTrip(body, format), [], `${body.key} as ${format}`);
  });

function writeSet(dir: string, changes: Parameters<typeof sampleFiles>[0] = {}): string {
  mkdirSync(join(root, dir), { recursive: true });
  for (const [name, contents] of sampleFiles(changes)) writeFileSync(join(root, dir, name), contents);
  return join(root, dir);
}

const set = writeSet('set');
const solved = (stdout: string): string => stdout.replaceAll(/ {2}\/\/ .*|^.*: (?=accepted|rejected)/gm, '');

for (const format of factFormats)
  test(`${format}: solve, query and facts read it`, async (t) => {
    const dir = join(root, `disk-${format}`);
    t.is((await laertes(['facts', set, '-o', dir, '--format', format, '-q'])).status, 0);
    const place = format === 'sqlite' ? join(dir, 'facts.sqlite') : dir;
    const [was, is] = [await laertes(['solve', set]), await laertes(['solve', place])];
    t.is(solved(is.stdout), solved(was.stdout), is.stderr);
    t.is(is.status, was.status);
    const asked = await laertes(['query', place, 'errors(L, P)', '--raw']);
    t.regex(asked.stdout, /^answer\(bw0, Start\(bb0\[1\]\)\) {2}\/\/ set\n$/);
    const again = join(root, `again-${format}`);
    t.is((await laertes(['facts', place, '-o', again, '-q'])).status, 0);
    const files = (folder: string): string[] =>
      readdirSync(folder)
        .filter((it) => it.endsWith('.facts'))
        .map(
          (it) =>
            `${it}\n${[...new Set(readFileSync(join(folder, it), 'utf8').split('\n'))].sort().join('\n')}`,
        );
    t.deepEqual(files(join(again, 'set')), files(set));
  });

test('what a set knows nothing of is not known of its export either', async (t) => {
  const old = join(root, 'old');
  mkdirSync(old);
  for (const [name, contents] of sampleFilesOf2018()) writeFileSync(join(old, name), contents);
  for (const format of ['facts', 'parquet', 'sqlite'] as const) {
    const dir = join(root, `old-${format}`);
    t.is((await laertes(['facts', old, '-o', dir, '--format', format, '-q'])).status, 0);
    const [was, is] = [await laertes(['solve', old]), await laertes(['solve', dir])];
    t.is(solved(is.stdout), solved(was.stdout), format);
    for (const { stderr } of [was, is])
      t.is(stderr.match(/: warning: the set is too old to say which (subsets|paths)/g)?.length, 2, stderr);
  }
});

test('an export of programs is asked in source words', async (t) => {
  const dir = join(root, 'words');
  t.is((await laertes(['facts', examples[0], '-o', dir, '--format', 'parquet', '-q'])).status, 0);
  const { stdout } = await laertes(['query', dir, 'errors(L, P)', '--csv']);
  t.regex(stdout, /^body,L,P\nmain,`x` borrowed on line 6,"?examples\/scopes\.rs:7:5 /);
});

/** A damaged export: what is changed of which format, and what is said. */
const damaged: readonly (readonly [format: string, change: (dir: string) => void, message: RegExp])[] = [
  [
    'csv',
    (dir) => cut(dir, 'set/cfg_edge.csv'),
    /cfg_edge\.csv:\d+: the last line has no end: the file is cut short/,
  ],
  ['tsv', (dir) => cut(dir, 'set/cfg_edge.tsv'), /cfg_edge\.tsv:\d+: the last line has no end/],
  ['jsonl', (dir) => cut(dir, 'set/cfg_edge.jsonl'), /cfg_edge\.jsonl:\d+: the last line has no end/],
  ['json', (dir) => cut(dir, 'set/facts.json'), /facts\.json: this is no JSON, or cut short/],
  [
    'parquet',
    (dir) => cut(dir, 'body=set/cfg_edge.parquet'),
    /cfg_edge\.parquet: this is no Parquet file that can be read/,
  ],
  ['sqlite', (dir) => cut(dir, 'facts.sqlite'), /facts\.sqlite: .*(damaged|no SQLite database)/],
  [
    'csv',
    (dir) => write(dir, 'set/cfg_edge.csv', `${'a,'.repeat(1e6)}b\n`),
    /`cfg_edge` has no column `source`; there are `a`, .* and 999996 more/,
  ],
  ['csv', (dir) => write(dir, 'set/cfg_edge.csv', 'source,target\n"a\nb",c\n'), /row 1: `a\nb` is no atom/],
  [
    'csv',
    (dir) => write(dir, 'set/cfg_edge.csv', `source,target\n${'x'.repeat(1e8)},c\n`),
    /row 1: an atom of 100000000 characters/,
  ],
  [
    'csv',
    (dir) => write(dir, 'set/cfg_edge.csv', 'source,target\n"a,b\n'),
    /cfg_edge\.csv:2: this quote is not closed/,
  ],
  [
    'csv',
    (dir) => write(dir, 'set/cfg_edge.csv', 'source,target\na\n'),
    /cfg_edge\.csv:2: 1 fields, and the header has 2/,
  ],
  [
    'tsv',
    (dir) => write(dir, 'set/cfg_edge.tsv', 'source\ttarget\na\\q\tb\n'),
    /cfg_edge\.tsv:2: `\\q` is no escape/,
  ],
  [
    'jsonl',
    (dir) => write(dir, 'set/cfg_edge.jsonl', '{"source":"a"}\n'),
    /cfg_edge\.jsonl:1: there is no `target`/,
  ],
  [
    'jsonl',
    (dir) => write(dir, 'set/cfg_edge.jsonl', '{"source":"a","target":3}\n'),
    /row 1: `target` is 3, and should be text/,
  ],
  [
    'json',
    (dir) => write(dir, 'set/facts.json', '{"tables":{"cfg_edge":{"columns":["source"]}}}\n'),
    /the table `cfg_edge` has no `columns` and `rows`/,
  ],
  ['json', (dir) => write(dir, 'set/facts.json', '{"tables":{}}\n'), /the table `cfg_edge` is missing/],
  [
    'parquet',
    (dir) => copyFileSync(join(dir, 'body=set/var_used_at.parquet'), join(dir, 'body=set/cfg_edge.parquet')),
    /`cfg_edge` has no column `source`/,
  ],
  ['csv', (dir) => rmSync(join(dir, 'set/loan_issued_at.csv')), /the table `loan_issued_at` is missing/],
];

function cut(dir: string, name: string): void {
  const contents = readFileSync(join(dir, name));
  const end = Math.floor(contents.length * 0.6);
  writeFileSync(join(dir, name), contents.subarray(0, contents[end - 1] === 10 ? end - 1 : end));
}

function write(dir: string, name: string, text: string): void {
  writeFileSync(join(dir, name), text);
}

const exported = new Map<string, Promise<string>>();
function exportOf(format: string): Promise<string> {
  const dir = join(root, `whole-${format}`);
  if (!exported.has(format))
    exported.set(
      format,
      laertes(['facts', set, '-o', dir, '--format', format, '-q']).then(() => dir),
    );
  return exported.get(format)!;
}

damaged.forEach(([format, change, message], at) =>
  test(`damaged ${format}: ${message.source.slice(0, 60)} (${at})`, async (t) => {
    const dir = join(root, `damaged-${at}`);
    cpSync(await exportOf(format), dir, { recursive: true });
    change(dir);
    const target = join(root, `never-${at}`);
    const { status, stderr } = await laertes(['facts', dir, '-o', target]);
    t.is(status, 2);
    t.regex(stderr, message);
    t.false(readdirSync(root).includes(`never-${at}`));
    t.is((await laertes(['solve', dir])).status, 2);
  }),
);

test('rows that are not there any more are told of', async (t) => {
  const dir = join(root, 'fewer');
  cpSync(await exportOf('csv'), dir, { recursive: true });
  writeFileSync(join(dir, 'set/loan_killed_at.csv'), 'loan,point\nbw0,Mid(bb0[0])\nbw9,Mid(bb0[0])\n');
  const { stderr } = await laertes(['facts', dir, '-o', join(root, 'fewer-out')]);
  t.regex(
    stderr,
    /`loan_killed_at` has 2 rows, and manifest\.json says \d: it was changed, or is not complete/,
  );
});
