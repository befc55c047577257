/**
 * One engine on one workload, in a process of its own: `node dist/bench/engine.js ENGINE FILE` prints how many tuples each
 * derived relation has. FILE holds the workload as JSON. Ends with 3 where the engine is not installed.
 */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Atom, BenchProgram, BenchRule, Workload } from './datalog-programs.js';

const [engine, file] = process.argv.slice(2);
const { program, rows } = JSON.parse(readFileSync(file, 'utf8')) as Workload;
const counts = await ({ duckdb, sqlite, clingo } as Record<string, () => Promise<string>>)[engine]();
process.stdout.write(counts);

/** The engines have a package of their own; what the checkout has is found, too. */
function load<T>(name: string): T {
  // This module runs from `dist/bench`.
  const require = createRequire(new URL('../../bench/engines/package.json', import.meta.url));
  try {
    return require(name) as T;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message.split('\n')[0] : String(error)}\n`);
    process.exit(3);
  }
}

interface Database {
  run(sql: string): Promise<void>;
  count(relation: string): Promise<number>;
}

async function duckdb(): Promise<string> {
  interface Reader {
    getRows(): unknown[][];
  }
  interface Connection {
    run(sql: string): Promise<unknown>;
    runAndReadAll(sql: string): Promise<Reader>;
  }
  const { DuckDBInstance } = load<{
    DuckDBInstance: { create(path: string, options: object): Promise<{ connect(): Promise<Connection> }> };
  }>('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  return inSql({
    run: async (sql) => void (await connection.run(sql)),
    count: async (relation) =>
      Number((await connection.runAndReadAll(`SELECT count(*) FROM ${relation}`)).getRows()[0][0]),
  });
}

async function sqlite(): Promise<string> {
  interface Connection {
    exec(sql: string): void;
    prepare(sql: string): { pluck(): { get(): unknown } };
  }
  const Sqlite = load<new (path: string) => Connection>('better-sqlite3');
  const connection = new Sqlite(':memory:');
  return inSql({
    run: (sql) => Promise.resolve(connection.exec(sql)),
    count: (relation) =>
      Promise.resolve(Number(connection.prepare(`SELECT count(*) FROM ${relation}`).pluck().get())),
  });
}

/** Semi-naive evaluation by a loop of statements: each relation has its delta, and the next one. */
async function inSql(database: Database): Promise<string> {
  const { given, derived, rules } = program;
  const unique = engine === 'sqlite' ? ', PRIMARY KEY (a, b)) WITHOUT ROWID' : ')';
  for (const name of given) {
    await database.run(`CREATE TABLE ${name} (a INTEGER, b INTEGER${unique}`);
    for (let i = 0; i < rows[name].length; i += 500)
      await database.run(
        `INSERT INTO ${name} VALUES ${rows[name]
          .slice(i, i + 500)
          .map((row) => `(${row.join()})`)
          .join()}`,
      );
  }
  const linear = await asRecursion(database, program);
  if (linear !== null) return linear;
  const columns = (name: string): string => `${name} (a INTEGER, b INTEGER${unique}`;
  for (const name of derived)
    for (const part of ['', '_delta', '_next']) await database.run(`CREATE TABLE ${columns(name + part)}`);
  if (engine === 'sqlite')
    for (const name of [...given, ...derived]) await database.run(`CREATE INDEX ${name}_b ON ${name} (b, a)`);
  const insert = engine === 'sqlite' ? 'INSERT OR IGNORE INTO' : 'INSERT INTO';
  const add = async (rule: BenchRule, delta: number): Promise<void> => {
    const { relation } = rule.head;
    await database.run(
      `${insert} ${relation}_next ${select(rule, delta)} EXCEPT SELECT a, b FROM ${relation} EXCEPT SELECT a, b FROM ${relation}_next`,
    );
  };
  const isDerived = (atom: Atom): boolean => derived.includes(atom.relation);
  for (const rule of rules) if (!rule.body.some(isDerived)) await add(rule, -1);
  for (;;) {
    let more = 0;
    for (const name of derived) {
      await database.run(`DELETE FROM ${name}_delta`);
      await database.run(`INSERT INTO ${name}_delta SELECT a, b FROM ${name}_next`);
      await database.run(`DELETE FROM ${name}_next`);
      await database.run(`${insert} ${name} SELECT a, b FROM ${name}_delta`);
      more += await database.count(`${name}_delta`);
    }
    if (more === 0) break;
    for (const rule of rules)
      for (const [i, atom] of rule.body.entries()) if (isDerived(atom)) await add(rule, i);
  }
  let text = '';
  for (const name of derived) text += `${name}\t${await database.count(name)}\n`;
  return text;
}

/** What a rule derives, with the delta at one of its atoms. */
function select({ head, body, differ }: BenchRule, delta: number, nameOf = deltaName): string {
  const places = new Map<string, string>();
  const tests: string[] = [];
  body.forEach(({ args }, i) =>
    args.forEach((arg, column) => {
      const place = `t${i}.${'ab'[column]}`;
      if (arg === '_') return;
      const known = places.get(arg);
      if (known === undefined) places.set(arg, place);
      else tests.push(`${known} = ${place}`);
    }),
  );
  if (differ !== undefined) tests.push(`${places.get(differ[0])} <> ${places.get(differ[1])}`);
  const [a, b] = head.args.map((arg) => places.get(arg));
  const from = body.map(({ relation }, i) => `${nameOf(relation, i === delta)} t${i}`).join(', ');
  const where = tests.length > 0 ? ` WHERE ${tests.join(' AND ')}` : '';
  return `SELECT DISTINCT ${a} AS a, ${b} AS b FROM ${from}${where}`;
}

function deltaName(relation: string, isDelta: boolean): string {
  return isDelta ? `${relation}_delta` : relation;
}

/** One relation whose rules read it once at most is a recursion of SQL's own, which is faster. */
async function asRecursion(database: Database, { derived, rules }: BenchProgram): Promise<string | null> {
  const [name] = derived;
  const own = ({ body }: BenchRule): number => body.filter(({ relation }) => relation === name).length;
  if (derived.length > 1 || rules.some((rule) => own(rule) > 1)) return null;
  const parts = [...rules].sort((a, b) => own(a) - own(b));
  if (parts.filter((rule) => own(rule) === 1).length > 1) return null;
  const union = parts.map((rule) => select(rule, -1).replace('DISTINCT ', '')).join(' UNION ');
  await database.run(
    `CREATE TABLE counted AS WITH RECURSIVE ${name}(a, b) AS (${union}) SELECT a, b FROM ${name}`,
  );
  return `${name}\t${await database.count('counted')}\n`;
}

async function clingo(): Promise<string> {
  interface Answer {
    readonly Result: string;
    readonly Call?: readonly { readonly Witnesses?: readonly { readonly Value: readonly string[] }[] }[];
    readonly Error?: string;
  }
  const { run } = load<{ run: (program: string, models?: number) => Promise<Answer> }>('clingo-wasm');
  const upper = (atom: Atom): string =>
    `r_${atom.relation.toLowerCase()}(${atom.args.map((arg) => (arg === '_' ? '_' : arg.toUpperCase())).join()})`;
  const lines: string[] = [];
  for (const name of program.given)
    for (const row of rows[name]) lines.push(`r_${name.toLowerCase()}(${row.join()}).`);
  for (const { head, body, differ } of program.rules) {
    const tests = differ === undefined ? [] : [differ.map((name) => name.toUpperCase()).join(' != ')];
    lines.push(`${upper(head)} :- ${[...body.map(upper), ...tests].join(', ')}.`);
  }
  for (const name of program.derived)
    lines.push(
      `n_${name.toLowerCase()}(N) :- N = #count { A, B : r_${name.toLowerCase()}(A, B) }. #show n_${name.toLowerCase()}/1.`,
    );
  const answer = await run(lines.join('\n'), 1);
  const shown = answer.Call?.[0]?.Witnesses?.[0]?.Value ?? [];
  return program.derived
    .map((name) => {
      const found = shown
        .map((it) => /^n_(\w+)\((\d+)\)$/.exec(it))
        .find((it) => it?.[1] === name.toLowerCase());
      return `${name}\t${found?.[2] ?? answer.Error ?? answer.Result}\n`;
    })
    .join('');
}
