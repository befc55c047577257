/** Programs and sets of facts as arguments: which there are, in which order, what they are called. */
import { createHash, type Hash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { danglingAtoms } from '../../facts/dangling.js';
import { readFacts } from '../../facts/read.js';
import type { Facts } from '../../facts/table.js';
import type { Edition } from '../../lang/front-end.js';
import { SourceMap, type SourceFile } from '../../lang/source.js';
import type { CheckModel, Prepared } from '../../queries/check.js';
import { programBodies, unwritableAtom, type Body, type ProgramBodies } from '../../queries/export/bodies.js';
import type { ManifestSource, MissingBody } from '../../queries/export/manifest.js';
import { namesDeclarations } from '../../queries/export/names.js';
import { keyOfPartition } from '../../queries/export/parquet.js';
import {
  openSqlite,
  readNames,
  readSet,
  type ReadProblem,
  type SetRead,
  type SqliteSets,
} from '../../queries/export/read/index.js';
import type { Table } from '../../queries/export/schema.js';
import { dumpTables, joinBody } from '../../queries/from-rustc/index.js';
import { readBody, sourceFinder, type DumpedFiles } from '../dumped-units.js';
import {
  findFactSets,
  isDatabase,
  readFactFiles,
  type FoundSet,
  type SetFormat,
} from '../fact-directories.js';
import { lacksOf, listedAt, listedIn, type ListedBody } from '../listed-bodies.js';
import { readSource } from '../source-text.js';
import { manifestFile } from '../whole-folder.js';

export type Input =
  | { readonly kind: 'program'; readonly name: string; readonly prefix: string }
  /** A set of facts, in one of the formats of an export. */
  | {
      readonly kind: 'facts';
      readonly name: string;
      readonly format: SetFormat;
      readonly fileNames: readonly string[];
      readonly key: string;
    }
  /** One of the bodies of an exported database, where it is called `body`. */
  | { readonly kind: 'database'; readonly name: string; readonly body: string; readonly key: string }
  /** A body that rustc dumped in this run: of the crate `name`, compiled in `cwd`. */
  | {
      readonly kind: 'dump';
      readonly name: string;
      readonly key: string;
      readonly cwd: string;
      readonly version: string;
      readonly files: DumpedFiles;
    };

export interface InputProblem {
  readonly name: string;
  readonly message: string;
  readonly hint?: string;
}

export interface Inputs {
  readonly inputs: readonly Input[];
  readonly problems: readonly InputProblem[];
  /** Bodies that are known not to be there: rustc built them, and dumped nothing. */
  readonly missing?: readonly MissingBody[];
}

/** What arguments name, or what was found before. */
export function inputsOf(from: readonly string[] | Inputs): Promise<Inputs> {
  return 'inputs' in from ? Promise.resolve(from) : findInputs(from);
}

/** Every program and set of facts that the arguments name: files, and folders at any depth. */
export async function findInputs(names: readonly string[]): Promise<Inputs> {
  const programs: string[] = [];
  const sets: (FoundSet & { kind: 'set' })[] = [];
  const databases: string[] = [];
  const problems: InputProblem[] = [];
  for (const name of names) {
    const isFolder = name !== '-' && statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;
    const found = isFolder || isDatabase(name) ? findFactSets(name) : [];
    const inside = isFolder ? programsIn(name) : found.length === 0 ? [name] : [];
    programs.push(...inside);
    for (const each of found) {
      if (each.kind === 'set') sets.push(each);
      else if (each.kind === 'database') databases.push(each.dir);
      else if (inside.length === 0)
        problems.push({
          name: each.dir,
          message: each.message
            .replace('there are no facts here: no file', 'there are neither programs nor facts here: no file')
            .replace('ends in `.facts`', 'ends in `.rs` or `.facts`'),
          hint: each.hint,
        });
    }
  }
  const uniquePrograms = [...new Set(programs)].sort(byName);
  const keys = commonKeys([...uniquePrograms, ...sets.map((it) => it.dir), ...databases]);
  const single = uniquePrograms.length === 1 && sets.length + databases.length === 0;
  const inDatabases: Input[] = [];
  for (const name of databases.sort(byName)) {
    const opened = await openDatabase(name);
    if (typeof opened === 'string') {
      problems.push({ name, message: opened });
      continue;
    }
    const alone = databases.length === 1 && uniquePrograms.length + sets.length === 0;
    const prefix = alone ? '' : `${keys.get(name)!.replace(/(?:\/?facts)?\.\w+$/, '')}/`;
    for (const body of opened.keys)
      inDatabases.push({ kind: 'database', name, body, key: `${prefix}${body}` });
  }
  return {
    problems,
    inputs: [
      ...uniquePrograms.map((name): Input => ({
        kind: 'program',
        name,
        prefix: single ? '' : `${keys.get(name)!.replace(/\.rs$/, '')}/`,
      })),
      ...sets
        .sort((a, b) => byName(a.dir, b.dir))
        .map(({ dir, format, fileNames }): Input => ({
          kind: 'facts',
          name: dir,
          format,
          fileNames,
          key: format === 'parquet' ? unpartitioned(keys.get(dir)!) : keys.get(dir)!,
        })),
      ...inDatabases,
    ],
  };
}

/** `body=scopes%2Fmain` is the folder of `scopes/main`. */
function unpartitioned(key: string): string {
  const at = key.lastIndexOf('/') + 1;
  if (!key.startsWith('body=', at)) return key;
  try {
    return key.slice(0, at) + keyOfPartition(key.slice(at));
  } catch {
    return key;
  }
}

function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Rust files of a folder, at any depth; what cannot be looked into is told of by who looks for facts there. */
function programsIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((it) => it.isFile() && it.name.endsWith('.rs'))
      .map((it) => join(it.parentPath ?? it.path, it.name));
  } catch {
    return [];
  }
}

/** Each name from where all of them are: `a/b/x.rs` and `a/c/y.rs` are `b/x.rs` and `c/y.rs`. */
function commonKeys(names: readonly string[]): Map<string, string> {
  const folders = names.filter((it) => it !== '-').map((it) => dirname(resolve(it)).split(sep));
  let common = folders[0] ?? [];
  for (const folder of folders) {
    let same = 0;
    while (same < common.length && common[same] === folder[same]) same++;
    common = common.slice(0, same);
  }
  const base = common.join(sep) || sep;
  return new Map(
    names.map((name) => [
      name,
      name === '-' ? 'stdin' : relative(base, resolve(name)).split(sep).join('/') || basename(resolve(name)),
    ]),
  );
}

/** Whether an input may have tables of names: a program has, and an export of programs. */
export function hasNames(input: Input): boolean {
  if (input.kind !== 'facts' || input.format === 'json') return true;
  const file = `points.${input.format === 'facts' ? 'tsv' : input.format}`;
  return [file, join('names', file)].some((it) => existsSync(join(input.name, it)));
}

/** What an input holds, or that it could not be read. */
export interface Opened {
  readonly source?: ManifestSource;
  readonly bodies: readonly Body[];
  readonly missing: readonly MissingBody[];
  /** Of a program. */
  readonly program?: ProgramBodies;
  /** Things to tell that don't keep the facts from being used. */
  readonly warnings: readonly string[];
}

export interface OpenOptions {
  readonly model: CheckModel;
  readonly edition: Edition;
  readonly prepared: () => Prepared;
}

export async function openInput(input: Input, options: OpenOptions): Promise<Opened> {
  switch (input.kind) {
    case 'program':
      return openProgram(input, options);
    case 'facts':
      return input.format === 'facts' ? openFacts(input) : openTables(input, input.format);
    case 'database':
      return openBody(input);
    case 'dump':
      return openDump(input);
  }
}

function openProgram(
  { name, prefix }: Input & { kind: 'program' },
  { model, edition, prepared }: OpenOptions,
): Opened {
  const read = readSource(name);
  if (read.kind === 'problem')
    return { bodies: [], missing: [{ source: read.name, reason: read.message }], warnings: [] };
  const program = programBodies(read.name, read.text, prepared(), { model, edition, prefix });
  return {
    source: { name: read.name, kind: 'program', sha256: sha256(read.text) },
    bodies: program.bodies,
    missing: program.missing,
    program,
    warnings: [],
  };
}

type FactsInput = Input & { kind: 'facts' };

async function openFacts({ name, fileNames, key }: FactsInput): Promise<Opened> {
  const { contents, unreadable } = readFactFiles(name, fileNames);
  if (unreadable.length > 0) return unopened(name, key, `${unreadable[0].file}: ${unreadable[0].message}`);
  const hash = hashOf(contents);
  const { facts, problems, lacks } = readFacts(contents);
  contents.clear();
  const told = problems.map(
    ({ file, line, column, message }) =>
      `${file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}:${column}`}: `}${message}`,
  );
  const firstError = problems.findIndex((it) => it.level === 'error');
  if (facts === null) return unopened(name, key, told[Math.max(0, firstError)]);
  const unwritable = unwritableAtom(facts);
  if (unwritable !== undefined) return unopened(name, key, unwritable);
  const names = await namesBeside(name);
  if ('message' in names) return unopened(name, key, problemText(names));
  return opened(name, key, hash, { facts, lacks, names }, told, listedAt(name));
}

/** The tables of names beside facts, or for Soufflé beneath them, where there are any. */
async function namesBeside(dir: string): Promise<readonly Table[] | ReadProblem> {
  const folder = [dir, join(dir, 'names')].find((it) => existsSync(join(it, 'points.tsv')));
  if (folder === undefined) return [];
  const files = Object.keys(namesDeclarations)
    .map((it) => `${it}.tsv`)
    .filter((it) => existsSync(join(folder, it)));
  const { contents, unreadable } = readFactFiles(folder, files);
  return unreadable[0] ?? readNames(contents);
}

/** A body that rustc dumped, with what its MIR tells of its atoms. */
function openDump({ name, key, cwd, version, files }: Input & { kind: 'dump' }): Opened {
  const read = readBody(files);
  if (read.kind === 'problem')
    return unopened(name, key, `${version} writes what is not read here: ${read.message}`);
  const { sources, fileOf } = sourcesIn(cwd);
  const names = dumpTables(joinBody(read.body, sources, fileOf));
  const { facts } = read.body;
  const hash = hashOf(readFactFiles(files.factsDir, readdirSync(files.factsDir)).contents);
  return {
    source: { name: `${name}: ${files.key}`, kind: 'facts', sha256: hash.digest('hex') },
    bodies: [{ key, source: name, facts, names, lacks: [] }],
    missing: [],
    warnings: [],
  };
}

/** The source files of the crates that were compiled in a folder, each read once. */
function sourcesIn(cwd: string): { sources: SourceMap; fileOf: (name: string) => SourceFile | undefined } {
  let found = sourcesByFolder.get(cwd);
  if (!found) {
    const sources = new SourceMap();
    sourcesByFolder.set(cwd, (found = { sources, fileOf: sourceFinder(sources, cwd) }));
  }
  return found;
}

const sourcesByFolder = new Map<string, ReturnType<typeof sourcesIn>>();

/** A set in another format than that of `.facts`. */
async function openTables(
  { name, fileNames, key }: FactsInput,
  format: Exclude<SetFormat, 'facts'>,
): Promise<Opened> {
  const { contents, unreadable } = readFactFiles(name, fileNames);
  if (unreadable.length > 0) return unopened(name, key, `${unreadable[0].file}: ${unreadable[0].message}`);
  const hash = hashOf(contents);
  return openedSet(name, key, hash, await readSet(format, name, contents), listedAt(name));
}

async function openBody({ name, body, key }: Input & { kind: 'database' }): Promise<Opened> {
  const database = await openDatabase(name);
  if (typeof database === 'string') return unopened(name, key, database);
  const hash = createHash('sha256').update(body);
  return openedSet(name, key, hash, database.body(body), listedIn(name, body));
}

function openedSet(
  name: string,
  key: string,
  hash: Hash,
  read: SetRead,
  listed: ListedBody | undefined,
): Opened {
  if (read.kind === 'problem') return unopened(name, key, problemText(read.problem));
  const { facts, names } = read;
  return opened(name, key, hash, { facts, lacks: [], names }, [], listed);
}

function opened(
  name: string,
  key: string,
  hash: Hash,
  body: Pick<Body, 'facts' | 'lacks' | 'names'>,
  told: readonly string[],
  listed: ListedBody | undefined,
): Opened {
  const { facts } = body;
  const lacks = lacksOf(body.lacks, listed);
  return {
    source: { name, kind: 'facts', sha256: hash.digest('hex') },
    bodies: [{ key, source: name, ...body, lacks }],
    missing: [],
    warnings: [...told, ...recount(facts, listed), ...danglingAtoms(facts).map((it) => it.message)],
  };
}

function unopened(name: string, key: string, reason: string): Opened {
  return { bodies: [], missing: [{ source: name, body: key, reason }], warnings: [] };
}

function problemText({ file, line, message }: ReadProblem): string {
  return `${file}${line === undefined ? '' : `:${line}`}: ${message}`;
}

/** Where there are other numbers of rows than the manifest says, it was changed or cut short. */
function recount(facts: Facts, listed: ListedBody | undefined): string[] {
  if (listed === undefined) return [];
  return [...facts.tables].flatMap(([name, { count }]) => {
    const wanted = listed.rows[name] ?? 0;
    return wanted === count
      ? []
      : [
          `\`${name}\` has ${count} rows, and ${manifestFile} says ${wanted}: it was changed, or is not complete`,
        ];
  });
}

let database: { readonly name: string; readonly sets: SqliteSets } | undefined;

/** Opens a database, or says what is wrong with it. The last one stays open: its bodies come one after the other. */
async function openDatabase(name: string): Promise<SqliteSets | string> {
  if (database?.name === name) return database.sets;
  database?.sets.close();
  database = undefined;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(name);
  } catch (error) {
    return `it can't be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`;
  }
  const sets = await openSqlite(name, bytes);
  if (typeof sets === 'string') return sets;
  database = { name, sets };
  return sets;
}

function hashOf(contents: ReadonlyMap<string, Uint8Array>): Hash {
  const hash = createHash('sha256');
  for (const file of [...contents.keys()].sort(byName)) hash.update(`${file}\n`).update(contents.get(file)!);
  return hash;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
