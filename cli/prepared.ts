/** What a run needs before its first program: grammar, library and rules, as the build prepared them. */
import { InvalidArgumentError, Option } from 'commander';
import { primarySpan } from '../lang/diagnostic.js';
import { parseLibrary, type Library, type LibraryFile } from '../lang/library.js';
import type { Prepared } from '../queries/check.js';
import { libraryLoader, loadPreparedGrammar } from './library.js';
import { loadRules } from './prepared-rules.js';
import { readSource } from './source-text.js';

/** Loads what was prepared. Rules are loaded when they are first asked for, the library program by program. */
export function loadPrepared(externs: readonly LibraryFile[] = []): Prepared {
  loadPreparedGrammar();
  const standard = libraryLoader();
  const texts = externs.map((it) => it.text).join('\n');
  const select = externs.length
    ? (text: string): Library => {
        const base = standard(`${text}\n${texts}`);
        const covers = (more: string): boolean => base.covers!(`${more}\n${texts}`);
        return { ...parseLibrary(externs, base).library, covers };
      }
    : standard;
  const others = { read: readModule, libraryFor: select };
  const libraryFor = (text: string): Library => ({ ...select(text), others });
  return { libraryFor, rules: loadRules };
}

/** The text of a module's file, if there is one. */
function readModule(path: string): string | undefined {
  const source = readSource(path);
  return source.kind === 'text' ? source.text : undefined;
}

/** `--extern NAME=FILE`: declarations of a crate, in Rust; bodies may be left out. */
export function externOption(): Option {
  return new Option(
    '--extern <name=file>',
    'declarations of a crate that the program uses; may be repeated',
  ).argParser((value: string, before: readonly LibraryFile[] | undefined) => [
    ...(before ?? []),
    readExtern(value),
  ]);
}

/** Reads one `NAME=FILE`; throws commander's error, which becomes a message and exit status 2. */
function readExtern(value: string): LibraryFile {
  const [, crate, name] = /^([A-Za-z_][A-Za-z0-9_]*)=(.+)$/.exec(value) ?? [];
  if (crate === undefined) throw new InvalidArgumentError('Write it as NAME=FILE.');
  const source = readSource(name);
  if (source.kind === 'problem') throw new InvalidArgumentError(`${source.name}: ${source.message}.`);
  const file = { crate, name, text: source.text };
  const { diagnostics, sources } = parseLibrary([file]);
  const first = diagnostics[0];
  const span = first && primarySpan(first);
  if (first)
    throw new InvalidArgumentError(
      `${name}:${span ? sources.file(span).place(span.lo).line : 1}: ${first.message}.`,
    );
  return file;
}
