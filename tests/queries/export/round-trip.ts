/** Facts → a format → facts, in memory, by the functions that the commands use. */
import { readFacts } from '../../../facts/read.js';
import type { Facts } from '../../../facts/table.js';
import { namesOf, type Body } from '../../../queries/export/bodies.js';
import { exporter, type ExportFile } from '../../../queries/export/format.js';
import type { factFormats } from '../../../queries/export/format-names.js';
import { openSqlite, readNames, readSet, type SetRead } from '../../../queries/export/read/index.js';
import { baseDeclarations, type Table } from '../../../queries/export/schema.js';
import { baseTables } from '../../../queries/export/tables.js';

export type RoundTripFormat = (typeof factFormats)[number];

/** What comes back and was not written, or the reverse: a few of each, none where the sets are equal. */
export async function roundTrip(body: Body, format: RoundTripFormat): Promise<string[]> {
  const names = namesOf(body);
  const tables = [...baseTables(body.facts), ...names];
  const writer = await exporter(format, { declarations: tables.map((it) => it.declaration) });
  const files = [...(await writer.body({ key: body.key, tables })), ...writer.end()];
  const read = await readBack(format, body.key, files);
  if (read.kind === 'problem') return [`${read.problem.file}: ${read.problem.message}`];
  return [
    ...differencesOf(rowsOfFacts(body.facts), rowsOfFacts(read.facts)),
    ...differencesOf(rowsOfTables(names), rowsOfTables(read.names)),
  ];
}

async function readBack(
  format: RoundTripFormat,
  key: string,
  files: readonly ExportFile[],
): Promise<SetRead> {
  if (format === 'sqlite') {
    const sets = await openSqlite('facts.sqlite', bytesOf(files[0]));
    if (typeof sets === 'string')
      return { kind: 'problem', problem: { file: 'facts.sqlite', message: sets } };
    const read = sets.body(key);
    sets.close();
    return read;
  }
  const contents = new Map(
    files
      .filter(({ name }) => name !== 'load.sql' && name !== 'program.dl')
      .map((it) => [it.name.slice(it.name.lastIndexOf('/') + 1), bytesOf(it)]),
  );
  if (format !== 'facts' && format !== 'souffle')
    return readSet(format === 'duckdb' ? 'parquet' : format, key, contents);
  const { facts, problems } = readFacts(new Map([...contents].filter(([name]) => name.endsWith('.facts'))));
  if (!facts) return { kind: 'problem', problem: { file: key, message: problems[0].message } };
  const named = await readNames(new Map([...contents].filter(([name]) => name.endsWith('.tsv'))));
  return 'message' in named ? { kind: 'problem', problem: named } : { kind: 'facts', facts, names: named };
}

function bytesOf({ contents }: ExportFile): Uint8Array {
  return typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;
}

type Rows = Map<string, Set<string>>;

/** Not by `baseTables`, which does the writing. */
function rowsOfFacts(facts: Facts): Rows {
  return new Map(
    baseDeclarations.map(({ name }): [string, Set<string>] => {
      const { rows, count, arity } = facts.table(name as Parameters<Facts['table']>[0]);
      const set = new Set<string>();
      for (let at = 0; at < count * arity; at += arity) {
        let row = '';
        for (let column = 0; column < arity; column++) row += `${facts.atoms.name(rows[at + column])}\t`;
        set.add(row);
      }
      return [name, set];
    }),
  );
}

function rowsOfTables(tables: readonly Table[]): Rows {
  return new Map(
    tables.map(({ declaration, rows }) => [declaration.name, new Set(rows.map((it) => JSON.stringify(it)))]),
  );
}

function differencesOf(written: Rows, read: Rows): string[] {
  const found: string[] = [];
  for (const name of new Set([...written.keys(), ...read.keys()])) {
    const [before, after] = [written.get(name) ?? new Set(), read.get(name) ?? new Set()];
    for (const [sign, some, others] of [
      ['-', before, after],
      ['+', after, before],
    ] as const)
      for (const row of some) if (!others.has(row) && found.length < 6) found.push(`${sign} ${name} ${row}`);
  }
  return found;
}
