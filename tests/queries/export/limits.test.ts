/** A disk that is full or read-only, signals, and facts that contradict each other. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { sampleFiles } from '../../facts/samples.js';
import { command, laertes } from '../../laertes.js';

const root = mkdtempSync(join(tmpdir(), 'laertes-limits-'));
test.after.always(() => rmSync(root, { recursive: true, force: true }));

function writeSet(dir: string, changes: Parameters<typeof sampleFiles>[0] = {}): string {
  mkdirSync(join(root, dir), { recursive: true });
  for (const [name, contents] of sampleFiles(changes)) writeFileSync(join(root, dir, name), contents);
  return join(root, dir);
}

/** Some thousand rows: more than one small file. */
const large = writeSet('large', {
  'var_used_at.facts': Array.from({ length: 20_000 }, (_, at) => `"_${at}"\t"Mid(bb0[0])"\n`).join(''),
});

const withLimit = process.platform === 'win32' ? test.skip : test;
for (const format of ['facts', 'sqlite', 'parquet', 'json'])
  withLimit(`a disk that is full in the middle of ${format} leaves nothing`, async (t) => {
    const home = mkdtempSync(join(root, 'full-'));
    // No file may be larger than 4 KiB: what the system says is what it says of a full disk, but for the letters.
    const { status, stderr } = spawnSync(
      'sh',
      [
        '-c',
        'ulimit -f 8; exec "$@"',
        'sh',
        process.execPath,
        command,
        'facts',
        large,
        '-o',
        join(home, 'out'),
        '--format',
        format,
      ],
      { encoding: 'utf8' },
    );
    t.is(status, 2, stderr);
    t.regex(stderr, /out: .*(EFBIG|disk is full|largest).*; nothing was left in /);
    t.deepEqual(readdirSync(home), []);
  });

const small = hasSmallDisk();
(small ? test : test.skip)('a full disk leaves nothing (a small tmpfs; needs root)', async (t) => {
  const place = mkdtempSync(join(root, 'tmpfs-'));
  t.is(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place]).status, 0);
  try {
    const { status, stderr } = await laertes(['facts', large, '-o', join(place, 'out')]);
    t.is(status, 2, stderr);
    t.regex(stderr, /the disk is full; nothing was left/);
    t.deepEqual(readdirSync(place), []);
    t.is(spawnSync('mount', ['-o', 'remount,ro', place]).status, 0);
    const readOnly = await laertes(['facts', large, '-o', join(place, 'out')]);
    t.is(readOnly.status, 2);
    t.regex(readOnly.stderr, /the file system is read-only; nothing was left/);
  } finally {
    spawnSync('umount', [place]);
  }
});

function hasSmallDisk(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const place = mkdtempSync(join(tmpdir(), 'laertes-mount-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place]).status === 0;
  if (mounted) spawnSync('umount', [place]);
  rmSync(place, { recursive: true, force: true });
  return mounted;
}

const contradictory: readonly (readonly [what: string, changes: Parameters<typeof sampleFiles>[0]])[] = [
  ['paths that are their own children', { 'child_path.facts': '"mp1"\t"mp2"\n"mp2"\t"mp1"\n"mp3"\t"mp3"\n' }],
  ['a point that leads to itself', { 'cfg_edge.facts': '"Start(bb0[0])"\t"Start(bb0[0])"\n' }],
  [
    'a loan that is issued twice',
    { 'loan_issued_at.facts': '"\'?1"\t"bw0"\t"Mid(bb0[0])"\n"\'?2"\t"bw0"\t"Mid(bb0[1])"\n' },
  ],
  ['loans and points that nothing knows', { 'loan_killed_at.facts': '"bw99"\t"Mid(bb99[0])"\n' }],
];
for (const [what, changes] of contradictory)
  test(`facts that contradict each other: ${what}`, async (t) => {
    const dir = writeSet(`odd-${what.replaceAll(' ', '-')}`, changes);
    for (const model of ['nll', 'polonius']) {
      const { status, stderr } = await laertes(['solve', '--model', model, dir], { limit: 30_000 });
      t.true(status === 0 || status === 1, stderr);
    }
    const asked = await laertes(['query', dir, 'path_maybe_uninitialized_on_exit(Path, P)', '--raw'], {
      limit: 30_000,
    });
    t.true(asked.status === 0 || asked.status === 1, asked.stderr);
    const out = join(root, `out-${what.replaceAll(' ', '-')}`);
    t.is((await laertes(['facts', dir, '-o', out, '--format', 'mermaid', '--derived', '-q'])).status, 0);
  });

const posix = process.platform === 'win32' ? test.skip : test;
posix('corpus is stopped at once, and its lines are whole', async (t) => {
  const child = spawn(process.execPath, [command, 'corpus', 'examples', 'tests/cases', '--json', '-j', '2']);
  let out = '';
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.on('close', (_, signal) => resolve(signal)),
  );
  while (!out.includes('\n') && child.exitCode === null)
    await new Promise((resolve) => setTimeout(resolve, 20));
  const stopped = performance.now();
  child.kill('SIGINT');
  t.is(await ended, 'SIGINT');
  t.true(performance.now() - stopped < 5000);
  for (const line of out.split('\n').slice(0, -1)) t.notThrows(() => JSON.parse(line) as unknown, line);
});

posix('an export in threads that is stopped leaves nothing', async (t) => {
  const home = mkdtempSync(join(root, 'stopped-'));
  const child = spawn(process.execPath, [
    command,
    'facts',
    'examples',
    '-o',
    join(home, 'out'),
    '--derived',
    '-j',
    '2',
  ]);
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.on('close', (_, signal) => resolve(signal)),
  );
  while (readdirSync(home).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  await new Promise((resolve) => setTimeout(resolve, 300));
  child.kill('SIGINT');
  t.is(await ended, 'SIGINT');
  t.deepEqual(readdirSync(home), []);
  t.false(existsSync(join(home, 'out')));
});
