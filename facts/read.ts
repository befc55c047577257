/**
 * Reading directories of `.facts`, as `rustc -Znll-facts` writes them and rust-lang/polonius reads them: one file per
 * relation, one tuple per line, `"quoted"` atoms with a tab between them. The text between the quotes is the
 * atom, escapes and all: nothing is unescaped, for rust-lang/polonius doesn't either.
 *
 * Pure: contents in, facts or problems out. Who opens the files is the caller's business.
 */

import { Atoms } from './atoms.js';
import { ByteAtoms, hashSeed, hashStep } from './byte-atoms.js';
import { generations, legacyNames } from './legacy-names.js';
import type { PoloniusRelation, RelationName } from './relations.js';
import { declarationOf, isRelationName, poloniusRelations, relationNames } from './relations.js';
import type { FactTable } from './table.js';
import { Facts } from './table.js';
import { longestAtom } from './write.js';

/** Something to tell about the files. Errors mean that there are no facts; warnings don't. */
export interface FactsProblem {
  readonly level: 'error' | 'warning';
  readonly message: string;
  /** The file's name inside the directory; absent for what concerns the whole set. */
  readonly file?: string;
  /** From 1; the column counts characters. */
  readonly line?: number;
  readonly column?: number;
  readonly hint?: string;
}

export interface FactsRead {
  /** Null if there was an error. */
  readonly facts: Facts | null;
  readonly problems: readonly FactsProblem[];
  /**
   * The relations of which the set says nothing because its producer did not know them yet: not the same as knowing
   * that there are no such facts. Empty for sets with the present names.
   */
  readonly lacks: readonly PoloniusRelation[];
}

const suffix = '.facts';

/** The names of files that make a directory a set of facts, or at least an attempt at one. */
export function isFactFile(fileName: string): boolean {
  return fileName.endsWith(suffix) && fileName.length > suffix.length;
}

/** Reads a set of facts from the contents of its files, by file name (`cfg_edge.facts`). */
export function readFacts(files: ReadonlyMap<string, Uint8Array | string>): FactsRead {
  const problems: FactsProblem[] = [];
  const { sources, legacy } = findSources([...files.keys()], problems);

  const facts = new Facts(new Atoms());
  const byteAtoms = new ByteAtoms(facts.atoms);
  for (const relation of readingOrder) {
    const file = sources.get(relation);
    if (file === undefined) continue;
    const contents = files.get(file) as Uint8Array | string;
    const bytes = typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;
    const problem = readTable(bytes, file, relation, facts.table(relation), byteAtoms);
    if (problem !== null) problems.push(problem);
  }

  const failed = problems.some((problem) => problem.level === 'error');
  return {
    facts: failed ? null : facts,
    problems,
    lacks: legacy ? poloniusRelations.filter((relation) => !sources.has(relation)) : [],
  };
}

/** Control flow first, so that points have the lowest numbers, in the order of the body. */
export const readingOrder: readonly RelationName[] = [
  'cfg_edge',
  'universal_region',
  'placeholder',
  'loan_issued_at',
  ...relationNames.filter(
    (name) => !['cfg_edge', 'universal_region', 'placeholder', 'loan_issued_at'].includes(name),
  ),
];

/** Which file holds which relation; tells of missing, doubled and unknown ones. */
function findSources(
  fileNames: readonly string[],
  problems: FactsProblem[],
): { sources: ReadonlyMap<RelationName, string>; legacy: boolean } {
  const sources = new Map<RelationName, string>();
  let legacy = false;
  for (const file of fileNames.filter(isFactFile).sort()) {
    const stem = file.slice(0, -suffix.length);
    const former = Object.hasOwn(legacyNames, stem) ? legacyNames[stem] : undefined;
    const relation = isRelationName(stem) ? stem : former;
    if (relation === undefined) {
      problems.push({
        level: 'warning',
        message: 'no base relation has this name: the file is ignored',
        file,
      });
      continue;
    }
    const other = sources.get(relation);
    if (other !== undefined) {
      problems.push({
        level: 'error',
        message: `\`${other}\` and \`${file}\` are the same relation, \`${relation}\``,
        hint: 'remove the one that does not belong to this set',
      });
      continue;
    }
    legacy ||= former !== undefined;
    sources.set(relation, file);
  }

  const required = legacy ? requiredOfLegacy(sources) : poloniusRelations;
  const missing = required.filter((relation) => !sources.has(relation));
  if (missing.length === required.length) {
    problems.push({
      level: 'error',
      message: 'this is no set of facts: none of the files of `rustc -Znll-facts` is here',
      hint: 'a set is a directory with `cfg_edge.facts`, `loan_issued_at.facts` and so on',
    });
  } else {
    for (const relation of missing) {
      const former = legacy ? formerName(relation) : undefined;
      problems.push({
        level: 'error',
        message:
          former === undefined
            ? `\`${relation}${suffix}\` is missing`
            : `\`${former}${suffix}\` (now \`${relation}\`) is missing`,
        hint: `\`${signatureOf(relation)}\`; if there are no such facts, the file is there and empty`,
      });
    }
  }
  return { sources, legacy };
}

function formerName(relation: RelationName): string | undefined {
  return Object.keys(legacyNames).find((former) => legacyNames[former] === relation);
}

/** A set with former names has the relations of its time: whole generations of them. */
function requiredOfLegacy(sources: ReadonlyMap<RelationName, string>): readonly RelationName[] {
  const [oldest, liveness] = generations;
  const begun = generations.filter((group) => group.some((relation) => sources.has(relation)));
  const required = new Set([...oldest, ...begun.flat()]);
  if (!begun.includes(liveness)) required.add('origin_live_base');
  return [...required];
}

function signatureOf(relation: RelationName): string {
  return `${relation}(${declarationOf(relation)
    .columns.map((column) => column.name)
    .join(', ')})`;
}

const tab = 0x09;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const quote = 0x22;
const backslash = 0x5c;

/**
 * Fills a table from the bytes of its file; the first thing that is wrong ends the reading and is returned.
 * A line may end in CR LF, and the last one without anything, as for rust-lang/polonius.
 */
function readTable(
  bytes: Uint8Array,
  file: string,
  relation: RelationName,
  table: FactTable,
  atoms: ByteAtoms,
): FactsProblem | null {
  const { arity } = table;
  const length = bytes.length;
  const row = [0, 0, 0, 0];
  const wrong = (at: number, message: string, hint?: string): FactsProblem => ({
    level: 'error',
    message,
    file,
    ...placeOf(bytes, at),
    hint,
  });
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return wrong(0, 'the file begins with a byte order mark', 'save it as UTF-8 without one');
  }

  let at = 0;
  while (at < length) {
    const line = at;
    let columns = 0;
    for (;;) {
      const start = at;
      const quoted = bytes[at] === quote;
      let hash = hashSeed;
      let end: number;
      if (quoted) {
        at++;
        for (;;) {
          const byte = bytes[at];
          if (byte === quote) break;
          if (at >= length || byte === lineFeed || byte === tab) {
            return wrong(
              start,
              'this quote is not closed',
              'an atom ends with `"` before the tab or the end of its line',
            );
          }
          hash = hashStep(hash, byte);
          at++;
          if (byte === backslash && at < length && bytes[at] !== lineFeed && bytes[at] !== tab) {
            hash = hashStep(hash, bytes[at]);
            at++;
          }
        }
        end = at;
        at++;
        if (at < length && bytes[at] === carriageReturn && (at + 1 === length || bytes[at + 1] === lineFeed))
          at++;
        if (at < length && bytes[at] !== tab && bytes[at] !== lineFeed) {
          return wrong(at, 'text after the closing quote', 'atoms are separated by one tab');
        }
      } else {
        hash = hashStep(hash, quote);
        while (at < length && bytes[at] !== tab && bytes[at] !== lineFeed) {
          hash = hashStep(hash, bytes[at]);
          at++;
        }
        // A carriage return belongs to the end of the line, also of a last line without a line feed.
        end = at > start && bytes[at] !== tab && bytes[at - 1] === carriageReturn ? at - 1 : at;
        if (end > start && bytes[end - 1] === carriageReturn) {
          return wrong(end - 1, 'a carriage return in an atom', 'lines end in LF or CR LF');
        }
      }
      if (columns === arity) {
        return wrong(start, `too many columns: \`${signatureOf(relation)}\` has ${arity}`);
      }
      const first = quoted ? start + 1 : start;
      if (end - first > longestAtom) {
        return wrong(start, `an atom of ${end - first} bytes: this is not a file of facts`);
      }
      const atom = atoms.intern(bytes, first, end, hash, !quoted);
      if (atom === -1) return wrong(first, 'this atom is not UTF-8');
      row[columns++] = atom;
      if (at >= length || bytes[at] === lineFeed) break;
      at++;
    }
    if (columns < arity) {
      return at === line || (at === line + 1 && bytes[line] === carriageReturn)
        ? wrong(line, `an empty line: \`${signatureOf(relation)}\` has ${arity} columns`)
        : wrong(
            at,
            `too few columns: \`${signatureOf(relation)}\` has ${arity}, this line has ${columns}`,
            'atoms are separated by one tab',
          );
    }
    table.push(row[0], row[1], row[2], row[3]);
    at++;
  }
  return null;
}

/** Line and column of a byte, from 1. Only asked for when something is wrong. */
function placeOf(bytes: Uint8Array, offset: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (let i = 0; i < offset; i++) {
    if (bytes[i] === lineFeed) {
      line++;
      lineStart = i + 1;
    }
  }
  let column = 1;
  for (let i = lineStart; i < offset; i++) {
    // Bytes 0b10xxxxxx continue a character.
    if ((bytes[i] & 0xc0) !== 0x80) column++;
  }
  return { line, column };
}
