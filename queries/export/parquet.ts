/** Tables as Parquet, and the text that makes them tables of DuckDB. The library is loaded when it is first needed. */
import type { Table, TableDeclaration } from './schema.js';

/** One table of one body as a file's bytes. */
export async function parquetBytes({ declaration, rows }: Table): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const nullable = declaration.kind === 'names';
  const columnData = declaration.columns.map(({ name, base }, at) => ({
    name,
    type: base === 'symbol' ? ('STRING' as const) : ('INT32' as const),
    nullable,
    data: rows.map((row) => row[at]),
  }));
  return new Uint8Array(
    parquetWriteBuffer({
      columnData,
      createdBy: 'laertes',
      kvMetadata: [{ key: 'laertes', value: JSON.stringify(declaration) }],
    }),
  );
}

/** The folder of a body: a partition in the style of Hive, which readers turn into a column `body`. */
export function partition(key: string): string {
  return `body=${encodeURIComponent(key).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}

/** The key of the body in a partition's folder. */
export function keyOfPartition(folder: string): string {
  return decodeURIComponent(folder.replace(/^body=/, ''));
}

/** Views over all bodies, for `duckdb -init load.sql` in the folder that holds the partitions. */
export function duckdbViews(declarations: readonly TableDeclaration[]): string {
  const views = declarations.map(
    ({ name, meaning, columns }) =>
      `-- ${meaning}\n` +
      `CREATE OR REPLACE VIEW "${name}" AS SELECT body, ${columns.map((it) => `"${it.name}"`).join(', ')}\n` +
      `  FROM read_parquet('body=*/${name}.parquet', hive_partitioning = true, hive_types_autocast = false);\n`,
  );
  return `-- All bodies as one table per relation. In this folder: duckdb -init load.sql\n\n${views.join('\n')}`;
}
