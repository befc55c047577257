/** The SQLite file is read by engines that did not write it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { laertes } from '../../laertes.js';

const root = mkdtempSync(join(tmpdir(), 'laertes-sqlite-'));
test.after.always(() => rmSync(root, { recursive: true, force: true }));

interface Counted {
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly joined: readonly (readonly unknown[])[];
}

const question =
  'SELECT l.name, p.line FROM {}errors e JOIN {}loans l USING (body, loan) JOIN {}points p ON p.body = e.body AND p.point = e.point' +
  " WHERE e.body LIKE '%scopes/main'";

async function exported(): Promise<{ file: string; wanted: Counted['counts'] }> {
  const dir = join(root, 'corpus');
  const { status, stderr } = await laertes([
    'facts',
    'examples/scopes.rs',
    'examples/early-return.rs',
    '-o',
    dir,
    '--format',
    'sqlite',
    '--derived',
  ]);
  if (status !== 0) throw new Error(stderr);
  const manifest = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as {
    bodies: { key: string; rows: Record<string, number> }[];
    tables: { name: string }[];
  };
  const wanted = Object.fromEntries(
    manifest.tables.map(({ name }) => [
      name,
      Object.fromEntries(manifest.bodies.filter((it) => it.rows[name]).map((it) => [it.key, it.rows[name]])),
    ]),
  );
  return { file: join(dir, 'facts.sqlite'), wanted };
}

const whole = exported();

/** Python has SQLite in its library: a build of the C code that is not ours, which is WebAssembly. */
const hasPython = spawnSync('python3', ['-c', 'import sqlite3']).status === 0;
(hasPython ? test : test.skip)('SQLite itself reads the file (Python)', async (t) => {
  const { file, wanted } = await whole;
  const program = `
import json, sqlite3, sys
c = sqlite3.connect('file:' + sys.argv[1] + '?mode=ro', uri=True)
assert c.execute('PRAGMA integrity_check').fetchall() == [('ok',)]
tables = [r[0] for r in c.execute('SELECT relation FROM relations')]
counts = {t: dict(c.execute('SELECT body, count(*) FROM "%s" GROUP BY body' % t)) for t in tables}
print(json.dumps({'counts': counts, 'joined': c.execute(sys.argv[2]).fetchall()}))`;
  const { stdout, stderr } = spawnSync('python3', ['-c', program, file, question.replaceAll('{}', '')], {
    encoding: 'utf8',
  });
  t.is(stderr, '');
  const { counts, joined } = JSON.parse(stdout) as Counted;
  t.deepEqual(counts, wanted);
  t.deepEqual(joined, [['x', 7]]);
});

/** DuckDB reads SQLite by an extension of its own, which has to be there: the registry of its extensions is a place on the network. */
const extension = process.env.LAERTES_DUCKDB_SQLITE ?? installedExtension();
const title =
  'DuckDB reads the file (skipped without its extension `sqlite_scanner`, installed or in LAERTES_DUCKDB_SQLITE)';

function installedExtension(): string | undefined {
  const folder = join(homedir(), '.duckdb', 'extensions');
  if (!existsSync(folder)) return undefined;
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((it) =>
    it.endsWith('sqlite_scanner.duckdb_extension'),
  );
  return found === undefined ? undefined : join(folder, found);
}

(extension === undefined ? test.skip : test)(title, async (t) => {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const duckdb = await (await DuckDBInstance.create(':memory:')).connect();
  await duckdb.run(`LOAD '${extension}'`);
  const { file, wanted } = await whole;
  await duckdb.run(`ATTACH '${file}' AS facts (TYPE sqlite)`);
  for (const [table, counts] of Object.entries(wanted)) {
    const reader = await duckdb.runAndReadAll(
      `SELECT body, count(*)::INTEGER FROM facts."${table}" GROUP BY body`,
    );
    const found = reader.getRows().map(([key, count]) => [String(key), Number(count)] as const);
    t.deepEqual(Object.fromEntries(found), counts, table);
  }
  const joined = await duckdb.runAndReadAll(question.replaceAll('{}', 'facts.'));
  t.deepEqual(
    joined.getRows().map(([name, line]) => [name, Number(line)]),
    [['x', 7]],
  );
});
