/** Programs and sets of facts as arguments: which there are, in which order, what they are called. */
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { danglingAtoms } from '../../facts/dangling.js';
import { readFacts } from '../../facts/read.js';
import type { Edition } from '../../lang/front-end.js';
import type { CheckModel, Prepared } from '../../queries/check.js';
import { ambiguousAtom, programBodies, type Body, type ProgramBodies } from '../../queries/export/bodies.js';
import type { ManifestSource, MissingBody } from '../../queries/export/manifest.js';
import { findFactSets, readFactFiles } from '../fact-directories.js';
import { readSource } from '../source-text.js';

export type Input =
  | { readonly kind: 'program'; readonly name: string; readonly prefix: string }
  | {
      readonly kind: 'facts';
      readonly name: string;
      readonly fileNames: readonly string[];
      readonly key: string;
    };

export interface InputProblem {
  readonly name: string;
  readonly message: string;
  readonly hint?: string;
}

export interface Inputs {
  readonly inputs: readonly Input[];
  readonly problems: readonly InputProblem[];
}

/** Every program and set of facts that the arguments name: files, and folders at any depth. */
export function findInputs(names: readonly string[]): Inputs {
  const programs: string[] = [];
  const sets: { dir: string; fileNames: readonly string[] }[] = [];
  const problems: InputProblem[] = [];
  for (const name of names) {
    if (name === '-' || statSync(name, { throwIfNoEntry: false })?.isDirectory() !== true) {
      programs.push(name);
      continue;
    }
    const inside = programsIn(name);
    programs.push(...inside);
    for (const found of findFactSets(name)) {
      if (found.kind === 'set') sets.push(found);
      else if (inside.length === 0)
        problems.push({
          name: found.dir,
          message: found.message
            .replace('there are no facts here: no file', 'there are neither programs nor facts here: no file')
            .replace('ends in `.facts`', 'ends in `.rs` or `.facts`'),
          hint: found.hint,
        });
    }
  }
  const uniquePrograms = [...new Set(programs)].sort(byName);
  const keys = commonKeys([...uniquePrograms, ...sets.map((it) => it.dir)]);
  const single = uniquePrograms.length === 1 && sets.length === 0;
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
        .map((it): Input => ({
          kind: 'facts',
          name: it.dir,
          fileNames: it.fileNames,
          key: keys.get(it.dir)!,
        })),
    ],
  };
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

export function openInput(input: Input, options: OpenOptions): Opened {
  return input.kind === 'program' ? openProgram(input, options) : openFacts(input);
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

function openFacts({ name, fileNames, key }: Input & { kind: 'facts' }): Opened {
  const fail = (reason: string): Opened => ({
    bodies: [],
    missing: [{ source: name, body: key, reason }],
    warnings: [],
  });
  const { contents, unreadable } = readFactFiles(name, fileNames);
  if (unreadable.length > 0) return fail(`${unreadable[0].file}: ${unreadable[0].message}`);
  const hash = createHash('sha256');
  for (const file of [...contents.keys()].sort(byName)) hash.update(`${file}\n`).update(contents.get(file)!);
  const { facts, problems, lacks } = readFacts(contents);
  contents.clear();
  const told = problems.map(
    ({ file, line, column, message }) =>
      `${file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}:${column}`}: `}${message}`,
  );
  const firstError = problems.findIndex((it) => it.level === 'error');
  if (facts === null) return fail(told[Math.max(0, firstError)]);
  const twice = ambiguousAtom(facts);
  if (twice !== undefined)
    return fail(`\`${twice}\` stands there with quotes and without, which are two different atoms`);
  return {
    source: { name, kind: 'facts', sha256: hash.digest('hex') },
    bodies: [{ key, source: name, facts, lacks }],
    missing: [],
    warnings: [...told, ...danglingAtoms(facts).map((it) => it.message)],
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
