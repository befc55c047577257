/** The bodies of an exported SQLite database. The library is loaded when it is first needed. */
import type { Database } from 'sql.js';
import { schemaVersion } from '../schema.js';
import { factsOfTables, type SetRead } from './facts.js';
import type { RawTable, ReadTables } from './raw.js';

/** An open database; it is held in memory. */
export interface SqliteSets {
  readonly keys: readonly string[];
  body(key: string): SetRead;
  close(): void;
}

/** Opens a database, or says why it is none of an export. */
export async function openSqlite(file: string, bytes: Uint8Array): Promise<SqliteSets | string> {
  const { default: initSqlJs } = await import('sql.js');
  const sql = await initSqlJs();
  let database: Database | undefined;
  try {
    database = new sql.Database(bytes);
    const version = database.exec('PRAGMA user_version')[0]?.values[0][0];
    const names = new Set(
      database.exec(`SELECT name FROM sqlite_master WHERE type = 'table'`)[0]?.values.map(String),
    );
    if (!names.has('bodies') || !names.has('relations')) return refuse('this is no database of an export');
    if (version !== schemaVersion)
      return refuse(`its schema is ${String(version)}, this version reads ${schemaVersion}`);
    const keys = (database.exec('SELECT "body" FROM "bodies" ORDER BY rowid')[0]?.values ?? []).map(String);
    const body = (key: string): SetRead => {
      const read = readBody(database!, file, key, names);
      return read.kind === 'problem' ? read : factsOfTables(`${file}: ${key}`, read.tables);
    };
    return { keys, body, close: () => database!.close() };
  } catch (error) {
    return refuse(`this is no SQLite database, or it is damaged: ${(error as Error).message}`);
  }

  function refuse(why: string): string {
    database?.close();
    return why;
  }
}

function readBody(database: Database, file: string, key: string, names: ReadonlySet<string>): ReadTables {
  try {
    const tables = [...names]
      .filter((name) => name !== 'bodies' && name !== 'relations' && !name.startsWith('sqlite_'))
      .map((name): RawTable => {
        const statement = database.prepare(`SELECT * FROM "${name.replaceAll('"', '""')}" WHERE "body" = ?`, [
          key,
        ]);
        const rows: unknown[][] = [];
        while (statement.step()) rows.push(statement.get().slice(1));
        const columns = statement.getColumnNames().slice(1);
        statement.free();
        return { name, file, columns, rows };
      });
    return { kind: 'tables', tables };
  } catch (error) {
    return {
      kind: 'problem',
      problem: { file, message: `the database is damaged: ${(error as Error).message}` },
    };
  }
}
