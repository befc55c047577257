/** Reading what a run of rustc left: bodies, and which of them lack something. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DumpBody } from '../facts/rustc/dump.js';
import { inPictureOrder, parseDump, parseRegionNames } from '../facts/rustc/parse.js';
import { readFacts } from '../facts/read.js';
import type { SourceFile, SourceMap } from '../lang/source.js';
import type { Crate, DumpedBody } from '../queries/from-rustc/index.js';
import { readFactFiles } from './fact-directories.js';
import type { Unit } from './toolchain.js';

/** Where a body's facts and MIR are; `key` is rustc's name of the files. */
export interface DumpedFiles {
  readonly key: string;
  readonly factsDir: string;
  readonly mirFile: string;
}

export interface UnitListing {
  readonly unit: Unit;
  readonly crateName: string;
  /** Bodies that have both facts and MIR. */
  readonly bodies: readonly DumpedFiles[];
  /** Bodies that rustc built, and of which it wrote no facts or no MIR. */
  readonly notDumped: readonly string[];
}

/** What is there, by the names of files. */
export function listUnit(unit: Unit): UnitListing {
  const mir = new Map<string, string>();
  const built = new Set<string>();
  let crateName = '';
  for (const file of existsSync(unit.mir) ? readdirSync(unit.mir).sort() : []) {
    const match = /^([^.]+)\.(.+)\.(-{7}\.nll\.0|[\d-]+\.built\.after)\.mir$/.exec(file);
    if (!match || match[2].includes('promoted[')) continue;
    crateName = match[1];
    if (match[3].includes('nll')) mir.set(match[2], join(unit.mir, file));
    else built.add(match[2]);
  }
  const facts = new Set(existsSync(unit.facts) ? readdirSync(unit.facts) : []);
  const all = [...new Set([...built, ...mir.keys(), ...facts])].sort();
  return {
    unit,
    crateName,
    bodies: all
      .filter((key) => mir.has(key) && facts.has(key))
      .map((key) => ({ key, factsDir: join(unit.facts, key), mirFile: mir.get(key)! })),
    notDumped: all.filter((key) => !mir.has(key) || !facts.has(key)),
  };
}

export type BodyRead =
  | { readonly kind: 'body'; readonly body: DumpedBody }
  | { readonly kind: 'problem'; readonly key: string; readonly message: string };

/** Reads a body's facts and MIR. */
export function readBody({ key, factsDir, mirFile }: DumpedFiles): BodyRead {
  const read = parseDump(readFileSync(mirFile, 'utf8'));
  if (read.kind === 'problem')
    return { kind: 'problem', key, message: `line ${read.problem.line} of its MIR: ${read.problem.message}` };
  const fileNames = readdirSync(factsDir).filter((it) => it.endsWith('.facts'));
  const { contents, unreadable } = readFactFiles(factsDir, fileNames);
  if (unreadable.length)
    return { kind: 'problem', key, message: `${unreadable[0].file}: ${unreadable[0].message}` };
  const { facts, problems } = readFacts(contents);
  if (!facts) {
    const wrong = problems.find((it) => it.level === 'error');
    return {
      kind: 'problem',
      key,
      message: `${wrong?.file ?? 'its facts'}: ${wrong?.message ?? 'unreadable'}`,
    };
  }
  return { kind: 'body', body: { key, facts, dump: withNames(read.body, mirFile) } };
}

/** Names of lifetimes, and the order of constraints, are only in the picture that rustc draws beside the dump. */
function withNames(dump: DumpBody, mirFile: string): DumpBody {
  const picture = mirFile.replace(/\.mir$/, '.regioncx.all.dot');
  if (!existsSync(picture)) return dump;
  const text = readFileSync(picture, 'utf8');
  const names = parseRegionNames(text);
  const regions = new Map(
    [...dump.regions].map(([number, region]) => [number, { ...region, name: names.get(number) }]),
  );
  return { ...dump, regions, constraints: inPictureOrder(dump.constraints, text) };
}

/** Finds and reads the source files that dumps name, each once. The library's are not there, and are not looked for. */
export function sourceFinder(sources: SourceMap, cwd: string): (name: string) => SourceFile | undefined {
  const known = new Map<string, SourceFile | undefined>();
  return (name) => {
    if (known.has(name)) return known.get(name);
    let file: SourceFile | undefined;
    if (!name.startsWith('/rustc/') && !name.startsWith('<'))
      try {
        file = sources.add(name, readFileSync(resolve(cwd, name), 'utf8').replace(/^\ufeff/, ''));
      } catch {
        file = undefined;
      }
    known.set(name, file);
    return file;
  };
}

/** What diagnostics ask of the crate around a body. */
export function crateOf(listing: UnitListing, sources: SourceMap): Crate {
  const closures = new Map<string, DumpBody>();
  for (const { key, mirFile } of listing.bodies) {
    if (!key.includes('{closure#')) continue;
    const read = parseDump(readFileSync(mirFile, 'utf8'));
    const name =
      read.kind === 'body' ? /\{([^}]*@[^}]*)\}/.exec(read.body.locals.get(1)?.ty ?? '')?.[1] : undefined;
    if (read.kind === 'body' && name !== undefined) closures.set(name, read.body);
  }
  const answers = new Map<string, boolean>();
  return {
    closureOf: (name) => closures.get(name),
    hasDestructor: (type) => {
      const head = /^(?:[\w{}#]+::)*(\w+)(?:<|$)/.exec(type)?.[1];
      if (head === undefined) return false;
      let answer = answers.get(head);
      if (answer === undefined) {
        const impl = new RegExp(`\\bDrop\\s+for\\s+(?:\\w+::)*${head}\\b`);
        answers.set(head, (answer = sources.files.some((file) => impl.test(file.text))));
      }
      return answer;
    },
  };
}
