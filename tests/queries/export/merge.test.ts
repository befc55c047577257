import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { laertes } from '../../laertes.js';

const root = mkdtempSync(join(tmpdir(), 'laertes-merge-'));
test.after.always(() => rmSync(root, { recursive: true, force: true }));

const programs = ['examples/scopes.rs', 'examples/static.rs', 'examples/copy.rs'];
const merge = (...args: string[]) => laertes(['merge', ...args], { cwd: root });

test.before(async (t) => {
  const run = async (dir: string, ...args: string[]): Promise<void> => {
    const { status, stderr } = await laertes([
      'facts',
      ...programs,
      '-o',
      join(root, dir),
      '--format',
      'csv',
      ...args,
    ]);
    t.is(status, 0, stderr);
  };
  await Promise.all([
    run('whole'),
    run('one', '--shard', '1/2'),
    run('two', '--shard', '2/2'),
    run('other', '--shard', '2/2', '--model', 'nll'),
    run('third', '--shard', '2/3'),
  ]);
});

const filesOf = (dir: string): string[] =>
  readdirSync(join(root, dir), { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name).slice(root.length + dir.length + 2))
    .sort();

test('the parts together are what one run writes', async (t) => {
  const { status, stderr } = await merge('two', 'one', '-o', 'joined');
  t.is(status, 0, stderr);
  t.deepEqual(filesOf('joined'), filesOf('whole'));
  for (const name of filesOf('whole'))
    t.is(
      readFileSync(join(root, 'joined', name), 'utf8'),
      readFileSync(join(root, 'whole', name), 'utf8'),
      name,
    );
});

const refused: readonly (readonly [args: string[], stderr: RegExp])[] = [
  [['one'], /part 2 of 2 is missing/],
  [['one', 'one'], /one and one are both part 1 of 2/],
  [['one', 'two', 'two'], /two and two are both part 2 of 2/],
  [['one', 'other'], /other: its model is nll, and that of one is polonius/],
  [['one', 'third'], /third: it is one of 3 parts, and one one of 2/],
  [['one', 'nowhere'], /nowhere: this is no export/],
];
for (const [args, pattern] of refused) {
  test(`merge ${args.join(' ')} is refused`, async (t) => {
    const { status, stderr } = await merge(...args, '-o', 'never');
    t.is(status, 2);
    t.regex(stderr, pattern);
    t.false(existsSync(join(root, 'never')));
  });
}

test('parts that are databases become one', async (t) => {
  const run = async (dir: string, ...args: string[]): Promise<void> => {
    const options = ['-o', join(root, dir), '--format', 'sqlite', '--derived', ...args];
    const { status, stderr } = await laertes(['facts', ...programs, ...options]);
    t.is(status, 0, stderr);
  };
  await Promise.all([run('db'), run('db1', '--shard', '1/2'), run('db2', '--shard', '2/2')]);
  const merged = await merge('db2', 'db1', '-o', 'db-joined');
  t.is(merged.status, 0, merged.stderr);
  for (const name of filesOf('db'))
    t.true(readFileSync(join(root, 'db', name)).equals(readFileSync(join(root, 'db-joined', name))), name);
  const database = join(root, 'db2/facts.sqlite');
  writeFileSync(database, readFileSync(database).subarray(0, 9000));
  const damaged = await merge('db2', 'db1', '-o', 'never');
  t.is(damaged.status, 2);
  t.regex(damaged.stderr, /db2: facts\.sqlite: .*damaged/);
  t.false(existsSync(join(root, 'never')));
});
