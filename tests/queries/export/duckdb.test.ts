import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { laertes } from '../../laertes.js';

const root = mkdtempSync(join(tmpdir(), 'laertes-duckdb-'));
test.after.always(() => rmSync(root, { recursive: true, force: true }));

/** DuckDB has a binary for each platform, and is not there on all. */
function hasDuckdb(): boolean {
  try {
    createRequire(import.meta.url)('@duckdb/node-bindings');
    return true;
  } catch {
    return false;
  }
}

(hasDuckdb() ? test : test.skip)('DuckDB reads all bodies as one table', async (t) => {
  const dir = join(root, 'corpus');
  const run = await laertes([
    'facts',
    'examples/scopes.rs',
    'examples/early-return.rs',
    '-o',
    dir,
    '--format',
    'duckdb',
    '--derived',
  ]);
  t.is(run.status, 0, run.stderr);
  const manifest = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as {
    bodies: { key: string; rows: Record<string, number> }[];
    tables: { name: string }[];
  };
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  // The views name their files from the folder that they are in.
  const views = readFileSync(join(dir, 'load.sql'), 'utf8').replaceAll("'body=*", `'${dir}/body=*`);
  await connection.run(views);
  const counted = async (table: string): Promise<Record<string, number>> => {
    const reader = await connection.runAndReadAll(
      `SELECT body, count(*)::INTEGER FROM "${table}" GROUP BY body`,
    );
    return Object.fromEntries(reader.getRows().map(([key, count]) => [String(key), Number(count)]));
  };
  for (const { name } of manifest.tables) {
    const wanted = manifest.bodies
      .filter((it) => it.rows[name])
      .map((it) => [it.key, it.rows[name]] as const);
    t.deepEqual(await counted(name), Object.fromEntries(wanted), name);
  }
  const joined = await connection.runAndReadAll(
    'SELECT l.name, p.line FROM errors e JOIN loans l USING (body, loan) JOIN points p ON p.body = e.body AND p.point = e.point' +
      " WHERE e.body LIKE '%scopes/main'",
  );
  t.deepEqual(joined.getRows(), [['x', 7]]);
});
