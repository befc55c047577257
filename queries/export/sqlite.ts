/** All bodies as one SQLite database: a table per relation with the body in its first column, and tables that tell of them. */
import type { Database } from 'sql.js';
import {
  schemaVersion,
  type ExportedBody,
  type Table,
  type TableDeclaration,
  type TableRow,
  type Value,
} from './schema.js';

/** A database that grows body by body; it is held in memory until its bytes are taken. */
export interface SqliteExport {
  add(body: ExportedBody): void;
  /** The file's bytes; the export is over with that. */
  bytes(): Uint8Array;
}

export async function sqliteExport(declarations: readonly TableDeclaration[]): Promise<SqliteExport> {
  const { default: initSqlJs } = await import('sql.js');
  const sql = await initSqlJs();
  const database: Database = new sql.Database();
  database.run(`PRAGMA user_version = ${schemaVersion}`);
  database.run('BEGIN');
  database.run('CREATE TABLE "bodies" ("body" TEXT PRIMARY KEY)');
  database.run(
    'CREATE TABLE "relations" ("relation" TEXT PRIMARY KEY, "kind" TEXT, "columns" TEXT, "meaning" TEXT)',
  );
  for (const { name, kind, columns, meaning } of declarations) {
    const list = columns.map((it) => `"${it.name}" ${it.base === 'symbol' ? 'TEXT' : 'INTEGER'}`);
    database.run(`CREATE TABLE "${name}" ("body" TEXT NOT NULL, ${list.join(', ')})`);
    const types = columns.map((it) => `${it.name}: ${it.type}`).join(', ');
    database.run('INSERT INTO "relations" VALUES (?, ?, ?, ?)', [name, kind, types, meaning]);
  }
  let bodies = 0;
  return {
    add({ key, tables }) {
      bodies++;
      database.run('INSERT INTO "bodies" VALUES (?)', [key]);
      for (const { declaration, rows } of tables) {
        if (rows.length === 0) continue;
        const places = declaration.columns.map(() => ', ?').join('');
        const insert = database.prepare(`INSERT INTO "${declaration.name}" VALUES (?${places})`);
        for (const row of rows) insert.run([key, ...row]);
        insert.free();
      }
    },
    bytes() {
      // With one body every row is of it.
      if (bodies > 1)
        for (const { name } of declarations)
          database.run(`CREATE INDEX "${name}_by_body" ON "${name}" ("body")`);
      database.run('COMMIT');
      const bytes = database.export();
      database.close();
      return bytes;
    },
  };
}

/** One database of several: `order` says of which part each body is taken, and which comes first. */
export async function mergeSqlite(
  declarations: readonly TableDeclaration[],
  parts: readonly Uint8Array[],
  order: readonly { readonly part: number; readonly key: string }[],
): Promise<Uint8Array> {
  const { default: initSqlJs } = await import('sql.js');
  const sql = await initSqlJs();
  const databases = parts.map((bytes) => new sql.Database(bytes));
  const merged = await sqliteExport(declarations);
  for (const { part, key } of order)
    merged.add({
      key,
      tables: declarations.map((declaration): Table => {
        const statement = databases[part].prepare(`SELECT * FROM "${declaration.name}" WHERE "body" = ?`, [
          key,
        ]);
        const rows: TableRow[] = [];
        while (statement.step()) rows.push(statement.get().slice(1) as Value[]);
        statement.free();
        return { declaration, rows };
      }),
    });
  for (const it of databases) it.close();
  return merged.bytes();
}
