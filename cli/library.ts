/** The library's declarations on disk: as text for the build, parsed for every run. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import type { Library, LibraryFile } from '../lang/library.js';
import type { CutLibrary } from '../lang/prelude/cut.js';
import { selectLibrary } from '../lang/prelude/select.js';
import { hasMatcher, loadGrammar, loadMatcher, type MakeMatcher } from '../lang/syntax/grammar.js';

// This module runs from `dist/cli`; what is edited stays where it is, what was prepared lies beside it in `dist`.
const preludeFolder = new URL('../../lang/prelude/', import.meta.url);
export const preparedFolder = new URL('../prepared/', import.meta.url);
const libraryText = new URL('library.txt', preparedFolder);
const libraryIndex = new URL('library.json', preparedFolder);
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

/** Writes a cut library: its text as it is, the rest as JSON. Of the files only the names are needed later. */
export function writeLibrary({ text, files, ...rest }: CutLibrary): void {
  writeFileSync(libraryText, text, 'latin1');
  writeFileSync(libraryIndex, JSON.stringify({ files: files.map((it) => ({ ...it, text: '' })), ...rest }));
}

/** Gives, for the text of a program, what of the library it can reach. */
export function libraryLoader(): (program: string) => Library {
  let cut: CutLibrary | undefined;
  return (program) => {
    cut ??= {
      ...(JSON.parse(readFileSync(libraryIndex, 'latin1')) as Omit<CutLibrary, 'text'>),
      text: readFileSync(libraryText, 'latin1'),
    };
    return selectLibrary(cut, program);
  };
}

/** Uses the prepared grammar, so that its text need not be read. */
export function loadPreparedGrammar(): void {
  loadGrammar(() => readFileSync(grammarFile, 'utf8'));
  // The bundle has the matcher among its functions.
  if (hasMatcher()) return;
  // oxlint-disable-next-line typescript/no-implied-eval -- it was made of our own grammar
  loadMatcher(new Function('Cst', readFileSync(matcherFile, 'latin1')) as MakeMatcher);
}
