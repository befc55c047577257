/** The library's declarations on disk: as text for the build, parsed for every run. */
import { openSync, readFileSync, readSync, readdirSync, writeFileSync } from 'node:fs';
import type { Library, LibraryFile } from '../lang/library.js';
import type { PackedHead, PackedLibrary, Tables } from '../lang/prelude/pack.js';
import { selectLibrary } from '../lang/prelude/select.js';
import { hasMatcher, loadGrammar, loadMatcher, type MakeMatcher } from '../lang/syntax/grammar.js';

// This module runs from `dist/cli`; what is edited stays where it is, what was prepared lies beside it in `dist`.
const preludeFolder = new URL('../../lang/prelude/', import.meta.url);
export const preparedFolder = new URL('../prepared/', import.meta.url);
const libraryText = new URL('library.txt', preparedFolder);
const libraryHead = new URL('library.json', preparedFolder);
const libraryTables = new URL('library.tables', preparedFolder);
export const grammarFile = new URL('grammar.json', preparedFolder);
export const matcherFile = new URL('matcher.js', preparedFolder);

/** The prelude's files: those at its top are of `std`, those in `crates/` each a crate of its own. */
export function readPrelude(): LibraryFile[] {
  const read = (folder: URL, crateOf: (name: string) => string): LibraryFile[] =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.rs'))
      .sort()
      .map((name) => ({
        crate: crateOf(name.slice(0, -3)),
        name: `library/${name}`,
        text: readFileSync(new URL(name, folder), 'utf8'),
      }));
  return [...read(preludeFolder, () => 'std'), ...read(new URL('crates/', preludeFolder), (name) => name)];
}

/** What of the head is said of the tables: their names and lengths, in the order in which they are in their file. */
interface WrittenHead extends PackedHead {
  readonly lengths: readonly (readonly [keyof Tables, number])[];
}

/** Writes a packed library: its text and its tables as they are, the rest as JSON. Of the files only the names are needed later. */
export function writeLibrary({ whole, ...packed }: PackedLibrary & { readonly whole: string }): void {
  const { files, tables, text: _text, ...rest } = packed;
  const names = Object.keys(tables) as (keyof Tables)[];
  const head: WrittenHead = {
    ...rest,
    files: files.map((it) => ({ ...it, text: '' })),
    lengths: names.map((name) => [name, tables[name].length]),
  };
  writeFileSync(libraryHead, JSON.stringify(head));
  writeFileSync(libraryTables, Int32Array.from(names.flatMap((name) => [...tables[name]])));
  writeFileSync(libraryText, whole, 'latin1');
}

function readLibrary(): PackedLibrary {
  const { lengths, ...head } = JSON.parse(readFileSync(libraryHead, 'utf8')) as WrittenHead;
  const bytes = readFileSync(libraryTables);
  const numbers = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  let at = 0;
  const tables = Object.fromEntries(
    lengths.map(([name, length]) => [name, numbers.subarray(at, (at += length))]),
  ) as unknown as Tables;
  const file = openSync(libraryText, 'r');
  // A program needs a tenth of the text: what all need is read at once, of the rest each piece when it is asked for.
  const read = (start: number, end: number): string => {
    const buffer = Buffer.allocUnsafe(end - start);
    for (let from = 0; from < buffer.length;)
      from += readSync(file, buffer, from, buffer.length - from, start + from);
    return buffer.toString('latin1');
  };
  const common = read(0, head.common);
  return {
    ...head,
    tables,
    text: (start, end) => (end <= head.common ? common.slice(start, end) : read(start, end)),
  };
}

/** Gives, for the text of a program, what of the library it can reach. */
export function libraryLoader(): (program: string) => Library {
  let packed: PackedLibrary | undefined;
  return (program) => selectLibrary((packed ??= readLibrary()), program);
}

/** Uses the prepared grammar, so that its text need not be read. */
export function loadPreparedGrammar(): void {
  loadGrammar(() => readFileSync(grammarFile, 'utf8'));
  // The bundle has the matcher among its functions.
  if (hasMatcher()) return;
  // oxlint-disable-next-line typescript/no-implied-eval -- it was made of our own grammar
  loadMatcher(new Function('Cst', readFileSync(matcherFile, 'latin1')) as MakeMatcher);
}
