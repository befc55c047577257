/** The library's declarations on disk: as text for the build, parsed for every run. */
import { readFileSync, readdirSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { Library, LibraryFile } from '../lang/library.js';
import { loadGrammar } from '../lang/syntax/grammar.js';

// This module runs from `dist/cli`; what is edited stays where it is, what was prepared lies beside it in `dist`.
const preludeFolder = new URL('../../lang/prelude/', import.meta.url);
export const preparedFolder = new URL('../prepared/', import.meta.url);
export const libraryFile = new URL('library.bin', preparedFolder);
export const grammarFile = new URL('grammar.json', preparedFolder);

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

/** A library as bytes, and back. */
export function packLibrary(library: Library): Uint8Array {
  return serialize(library);
}

export function loadLibrary(): Library {
  return deserialize(readFileSync(libraryFile)) as Library;
}

/** Uses the prepared grammar, so that its text need not be read. */
export function loadPreparedGrammar(): void {
  loadGrammar(readFileSync(grammarFile, 'utf8'));
}
