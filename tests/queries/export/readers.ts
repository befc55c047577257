/** Exports read back, by the libraries that others would use. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import initSqlJs from 'sql.js';
import { keyOfPartition } from '../../../queries/export/parquet.js';

/** Rows by relation, by body. */
export type Sets = Map<string, Map<string, Set<string>>>;

/** What one has and the other lacks, a few of each. */
export function difference(actual: Sets, wanted: Sets): string[] {
  const flat = (sets: Sets): Set<string> =>
    new Set(
      [...sets].flatMap(([key, tables]) =>
        [...tables].flatMap(([name, rows]) => [...rows].map((row) => `${key} ${name} ${row}`)),
      ),
    );
  const [a, b] = [flat(actual), flat(wanted)];
  return [
    ...[...a]
      .filter((it) => !b.has(it))
      .slice(0, 3)
      .map((it) => `+ ${it}`),
    ...[...b]
      .filter((it) => !a.has(it))
      .slice(0, 3)
      .map((it) => `- ${it}`),
  ];
}

type Row = readonly unknown[];

/** Reads the base relations of an export. */
export async function readExport(
  dir: string,
  format: string,
  relations: readonly { readonly name: string; readonly columns: readonly { readonly name: string }[] }[],
): Promise<Sets> {
  const sets: Sets = new Map();
  const add = (key: string, relation: string, rows: readonly Row[]): void => {
    if (rows.length === 0) return;
    if (!sets.has(key)) sets.set(key, new Map());
    sets.get(key)!.set(relation, new Set(rows.map((row) => JSON.stringify(row))));
  };
  if (format === 'sqlite') {
    const sql = await initSqlJs();
    const database = new sql.Database(readFileSync(join(dir, 'facts.sqlite')));
    for (const { name } of relations) {
      const byKey = new Map<string, Row[]>();
      for (const [key, ...row] of database.exec(`SELECT * FROM "${name}"`)[0]?.values ?? [])
        byKey.set(String(key), [...(byKey.get(String(key)) ?? []), row]);
      for (const [key, rows] of byKey) add(key, name, rows);
    }
    return sets;
  }
  const extension = { souffle: 'facts', duckdb: 'parquet' }[format] ?? format;
  for (const [folder, files] of foldersOf(dir)) {
    const key = extension === 'parquet' ? keyOfPartition(folder) : folder;
    if (format === 'json') {
      const { tables } = JSON.parse(read(dir, folder, 'facts.json')) as {
        tables: Record<string, { rows: Row[] }>;
      };
      for (const { name } of relations) add(key, name, tables[name].rows);
      continue;
    }
    for (const { name, columns } of relations) {
      const file = `${name}.${extension}`;
      if (!files.includes(file)) continue;
      if (extension === 'parquet') {
        const bytes = readFileSync(join(dir, folder, file));
        const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
        const rows = await parquetReadObjects({ file: buffer as ArrayBuffer });
        add(
          key,
          name,
          rows.map((row) => columns.map((column) => row[column.name])),
        );
        continue;
      }
      const lines = read(dir, folder, file).split('\n').slice(0, -1);
      add(key, name, parsers[format](lines, columns));
    }
  }
  return sets;
}

const parsers: Readonly<
  Record<string, (lines: string[], columns: readonly { readonly name: string }[]) => Row[]>
> = {
  facts: (lines) => lines.map((line) => line.split('\t').map((it) => it.slice(1, -1))),
  souffle: (lines) => lines.map((line) => line.split('\t')),
  tsv: (lines) =>
    lines
      .slice(1)
      .map((line) =>
        line
          .split('\t')
          .map((it) => it.replace(/\\(.)/g, (_, c: string) => ({ t: '\t', n: '\n', r: '\r' })[c] ?? c)),
      ),
  csv: (lines) =>
    lines
      .slice(1)
      .map((line) =>
        Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, plain]) =>
          quoted === undefined ? plain : quoted.replaceAll('""', '"'),
        ),
      ),
  jsonl: (lines, columns) =>
    lines.map((line) => {
      const object = JSON.parse(line) as Record<string, unknown>;
      return columns.map(({ name }) => object[name]);
    }),
};

function read(...parts: string[]): string {
  return readFileSync(join(...parts), 'utf8');
}

/** Folders with files in them, beneath `dir`. */
function foldersOf(dir: string): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const folder = entry.parentPath.slice(dir.length + 1);
    if (folder === '' || /\/(?:names|derived)$/.test(folder)) continue;
    folders.set(folder, [...(folders.get(folder) ?? []), entry.name]);
  }
  return folders;
}
