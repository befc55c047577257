/** The files of one body → its facts. */
import { namesDeclarations } from '../names.js';
import { baseDeclarations } from '../schema.js';
import { factsOfTables, namesOfTables, type SetRead } from './facts.js';
import { readParquet } from './parquet.js';
import { isProblem, type RawTable, type ReadProblem, type ReadTable, type ReadTables } from './raw.js';
import { readJson, readTextTable } from './text.js';
import type { Table } from '../schema.js';

/** The formats with files of their own for each body, but for `.facts`, which `facts/read.ts` reads. */
export type TableFormat = 'json' | 'jsonl' | 'csv' | 'tsv' | 'parquet';

/** Reads a body from the contents of its files, by name. `place` is where they are, for messages. */
export async function readSet(
  format: TableFormat,
  place: string,
  contents: ReadonlyMap<string, Uint8Array>,
): Promise<SetRead> {
  const read = await readFiles(format, contents);
  return read.kind === 'problem' ? read : factsOfTables(place, read.tables);
}

/** Reads tables of names alone, which are beside facts as tab-separated values. */
export async function readNames(
  contents: ReadonlyMap<string, Uint8Array>,
): Promise<readonly Table[] | ReadProblem> {
  const read = await readFiles('tsv', contents);
  return read.kind === 'problem' ? read.problem : namesOfTables(read.tables);
}

/** The tables that are read; an export may have more: what rules derive is derived again. */
const declared = new Map(
  [...baseDeclarations, ...Object.values(namesDeclarations)].map((it) => [it.name, it] as const),
);

async function readFiles(
  format: TableFormat,
  contents: ReadonlyMap<string, Uint8Array>,
): Promise<ReadTables> {
  const tables: RawTable[] = [];
  for (const [file, bytes] of contents) {
    const table = file.slice(0, -format.length - 1);
    if (format !== 'json' && !declared.has(table)) continue;
    const read = await readFile(format, table, file, bytes);
    if (read.kind === 'problem') return read;
    tables.push(...read.tables);
  }
  return { kind: 'tables', tables };
}

/** Text that V8 can hold. */
const longestText = 0x1fffffe8;

async function readFile(
  format: TableFormat,
  table: string,
  file: string,
  bytes: Uint8Array,
): Promise<ReadTables> {
  if (format === 'parquet') return asTables(await readParquet(table, file, bytes));
  if (bytes.length > longestText) return asTables({ file, message: 'the file is larger than 512 MiB' });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return asTables({ file, message: 'the file is not UTF-8' });
  }
  if (format === 'json') return readJson(file, text);
  const columns = declared.get(table)!.columns.map((it) => it.name);
  return asTables(readTextTable(format, table, file, text, columns));
}

function asTables(read: ReadTable): ReadTables {
  return isProblem(read) ? { kind: 'problem', problem: read } : { kind: 'tables', tables: [read] };
}
