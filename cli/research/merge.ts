/** What `laertes merge` does: the parts of an export, made by independent runs, become one export. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { duckdbViews } from '../../queries/export/parquet.js';
import { openSqlite } from '../../queries/export/read/index.js';
import { mergeSqlite } from '../../queries/export/sqlite.js';
import { manifestText, readManifest, type Manifest } from '../../queries/export/manifest.js';
import { databaseName } from '../fact-directories.js';
import { beginFolder, FolderProblem, listFile, manifestFile, type WholeFolder } from '../whole-folder.js';

const badInput = 2;

interface Part {
  readonly dir: string;
  readonly manifest: Manifest;
  readonly files: readonly string[];
}

/** Joins exports, and gives the exit status. */
export async function mergeExports(dirs: readonly string[], out: string): Promise<number> {
  const parts: Part[] = [];
  const problems: string[] = [];
  for (const dir of dirs) {
    const part = await readPart(dir);
    if (typeof part === 'string') problems.push(`${dir}: ${part}`);
    else parts.push(part);
  }
  if (problems.length === 0) problems.push(...disagreements(parts));
  if (problems.length > 0) {
    for (const it of problems) process.stderr.write(`laertes: ${it}\n`);
    return badInput;
  }
  let folder: WholeFolder | undefined;
  try {
    folder = beginFolder(out);
    await write(folder, parts);
    folder.finish();
  } catch (error) {
    folder?.abandon();
    if (!(error instanceof FolderProblem)) throw error;
    process.stderr.write(`laertes: ${out}: ${error.message}\n`);
    return badInput;
  }
  process.stderr.write(
    `${out}: ${parts.reduce((sum, it) => sum + it.manifest.bodies.length, 0)} bodies of ${parts.length} parts\n`,
  );
  return 0;
}

async function readPart(dir: string): Promise<Part | string> {
  try {
    const manifest = readManifest(readFileSync(join(dir, manifestFile), 'utf8'));
    if (typeof manifest === 'string') return manifest;
    const files = readFileSync(join(dir, listFile), 'utf8').split('\n').slice(0, -1);
    const gone = files.find((it) => it !== manifestFile && !existsSync(join(dir, it)));
    if (gone !== undefined) return `it lacks \`${gone}\`, which ${listFile} lists`;
    const damaged = manifest.format === 'sqlite' ? await damageOf(dir, manifest) : undefined;
    return damaged ?? { dir, manifest, files };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT'
      ? 'this is no export: it has no manifest.json, or no files.txt'
      : `it can't be read (${code ?? String(error)})`;
  }
}

/** What is wrong with a part's database. */
async function damageOf(dir: string, { bodies }: Manifest): Promise<string | undefined> {
  const opened = await openSqlite(databaseName, readFileSync(join(dir, databaseName)));
  if (typeof opened === 'string') return `${databaseName}: ${opened}`;
  const keys = new Set(opened.keys);
  opened.close();
  const gone = bodies.find(({ key }) => !keys.has(key));
  return gone && `${databaseName} lacks the body \`${gone.key}\`, which ${manifestFile} lists`;
}

/** Why these are not the parts of one export. */
function disagreements(parts: readonly Part[]): string[] {
  const [first, ...others] = parts;
  const found: string[] = [];
  for (const { dir, manifest } of others) {
    for (const key of ['format', 'model', 'derived', 'inputs'] as const) {
      if (manifest[key] !== first.manifest[key])
        found.push(
          `${dir}: its ${key} is ${manifest[key]}, and that of ${first.dir} is ${first.manifest[key]}`,
        );
    }
    if (JSON.stringify(manifest.tables) !== JSON.stringify(first.manifest.tables))
      found.push(`${dir}: its tables are not those of ${first.dir}`);
    if (manifest.shard.of !== first.manifest.shard.of)
      found.push(
        `${dir}: it is one of ${manifest.shard.of} parts, and ${first.dir} one of ${first.manifest.shard.of}`,
      );
  }
  if (found.length > 0) return found;
  const byPart = new Map<number, string>();
  for (const { dir, manifest } of parts) {
    const { part } = manifest.shard;
    const other = byPart.get(part);
    if (other !== undefined) found.push(`${dir} and ${other} are both part ${part} of ${manifest.shard.of}`);
    byPart.set(part, dir);
  }
  const { of } = first.manifest.shard;
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter((it) => !byPart.has(it));
  if (missing.length > 0)
    found.push(
      `part${missing.length === 1 ? '' : 's'} ${missing.join(', ')} of ${of} ${missing.length === 1 ? 'is' : 'are'} missing`,
    );
  const keys = new Map<string, string>();
  for (const { dir, manifest } of parts)
    for (const { key } of manifest.bodies) {
      const other = keys.get(key);
      if (other !== undefined) found.push(`the body \`${key}\` is in ${other} and in ${dir}`);
      keys.set(key, dir);
    }
  return found;
}

async function write(folder: WholeFolder, parts: readonly Part[]): Promise<void> {
  // Databases become one; what is said once is taken from the first part that has it.
  const shared = new Set<string>([manifestFile, databaseName, 'load.sql', 'program.dl']);
  const done = new Set<string>();
  for (const { dir, files } of parts)
    for (const name of files) {
      if (name === manifestFile || name === databaseName || (shared.has(name) && done.has(name))) continue;
      done.add(name);
      folder.write(name, readFileSync(join(dir, name)));
    }
  const ordered = [...parts]
    .sort((a, b) => a.manifest.shard.part - b.manifest.shard.part)
    .map((it) => it.manifest);
  const [first] = ordered;
  if (first.format === 'duckdb' && !done.has('load.sql')) folder.write('load.sql', duckdbViews(first.tables));
  // The order of one run: programs by name, then sets of facts by name; of each its bodies as they come.
  const sets = new Set(
    ordered.flatMap((it) => it.sources.filter(({ kind }) => kind === 'facts').map(({ name }) => name)),
  );
  const inOrder = <T>(items: readonly T[], nameOf: (item: T) => string): T[] =>
    [...items].sort((a, b) => {
      const [x, y] = [nameOf(a), nameOf(b)];
      return Number(sets.has(x)) - Number(sets.has(y)) || (x < y ? -1 : x > y ? 1 : 0);
    });
  const bodies = inOrder(
    ordered.flatMap((it) => it.bodies),
    (it) => it.source,
  );
  if (first.format === 'sqlite') {
    const partOf = new Map(
      parts.flatMap(({ manifest }, part) => manifest.bodies.map(({ key }) => [key, part] as const)),
    );
    const contents = parts.map(({ dir }) => readFileSync(join(dir, databaseName)));
    const order = bodies.map(({ key }) => ({ key, part: partOf.get(key)! }));
    folder.write(databaseName, await mergeSqlite(first.tables, contents, order));
  }
  folder.write(
    manifestFile,
    manifestText({
      ...first,
      shard: { part: 1, of: 1 },
      sources: inOrder(
        ordered.flatMap((it) => it.sources),
        (it) => it.name,
      ),
      bodies,
      missing: inOrder(
        ordered.flatMap((it) => it.missing),
        (it) => it.source,
      ),
    }),
  );
}
