/**
 * The library that programs are checked against: signatures of the standard library, and of crates given with `--extern`,
 * written in Rust (`lang/prelude/`). It is parsed once, when Laertes is built, and kept as data.
 */
import { SourceMap } from './source.js';
import type { Diagnostic } from './diagnostic.js';
import type { CrateInput } from './items/index.js';
import type { ReadFile } from './modules.js';
import { parseCrate } from './syntax/parse.js';

export interface LibraryFile {
  /** The crate that the file belongs to: `std`, `rand`, … */
  readonly crate: string;
  readonly name: string;
  readonly text: string;
}

/** The files of a program's modules: read when its text asks for them, and what of the library all of them can reach. */
export interface OtherFiles {
  readonly read: ReadFile;
  readonly libraryFor: (text: string) => Library;
}

/** Parsed library files. File `i` of a run's `SourceMap` is `files[i]`: spans in the crates say so. */
export interface Library {
  readonly files: readonly LibraryFile[];
  readonly crates: readonly CrateInput[];
  /** Absent where a program is one text. */
  readonly others?: OtherFiles;
  /** Whether a program with this text reaches nothing that is not here. Absent where that is not known. */
  readonly covers?: (text: string) => boolean;
}

/** Parses library files; they come after those of `base`. */
export function parseLibrary(
  files: readonly LibraryFile[],
  base?: Library,
): { library: Library; sources: SourceMap; diagnostics: readonly Diagnostic[] } {
  const sources = new SourceMap();
  for (const file of base?.files ?? []) sources.add(file.name, file.text, true);
  const diagnostics: Diagnostic[] = [];
  const crates = files.map(({ crate, name, text }): CrateInput => {
    const parsed = parseCrate(sources.add(name, text, true), { edition: 2021 });
    diagnostics.push(...parsed.diagnostics);
    return { name: crate, crate: parsed.crate, library: true };
  });
  return {
    library: { files: [...(base?.files ?? []), ...files], crates: [...(base?.crates ?? []), ...crates] },
    sources,
    diagnostics,
  };
}
