/**
 * Names, generics, signatures, types, traits and impls of a program and its library: `collect` turns parsed crates into
 * the `Program` that the checker, MIR construction and fact emission ask.
 */
import type { Diagnostic } from '../diagnostic.js';
import type { SourceMap } from '../source.js';
import type * as ast from '../syntax/ast.js';
import type { FnItem } from '../syntax/walk.js';
import type { BodyResolver, DefId, Program } from '../types/program.js';
import { makeBodyResolver } from './body.js';
import { featureDiagnostics } from './attributes.js';
import { checkItems } from './check/index.js';
import type { ConstantSource } from './constants.js';
import { explainElision, type ElisionStory } from './explain.js';
import { duplicateImports } from './duplicates.js';
import { gatherCrate } from './gather.js';
import { checkImports } from './import-errors.js';
import { Names } from './names.js';
import { ProgramItems } from './program.js';
import { Table } from './table.js';
import { visibilityErrors } from './visibilities.js';

export { attributeValue } from './attributes.js';
export { cfgActive } from '../syntax/cfg.js';
export type { ConstantSource } from './constants.js';
export type { ElisionRule, ElisionStory } from './explain.js';

/**
 * One parsed file. Library crates come first; several files of the same library crate (`std`) add to one another, so a
 * `pub mod` may be opened in more than one. `core` and `alloc` are names for `std`.
 */
export interface CrateInput {
  readonly name: string;
  readonly crate: ast.Crate;
  readonly library: boolean;
}

export interface CollectOptions {
  readonly edition?: 2015 | 2018 | 2021 | 2024;
  /** Default: `edition`. */
  readonly scopeEdition?: 2015 | 2018 | 2021 | 2024;
  /** Only to quote source text in `explainElision`. */
  readonly sources?: SourceMap;
  /** Runs the constant expressions of types. */
  readonly constants?: (program: Program) => ConstantSource;
  /** Complain about a program without `main`. */
  readonly binary?: boolean;
}

/** Collects the definitions of all crates, resolves imports and checks the program's items (bodies are not looked into). */
export function collect(crates: readonly CrateInput[], options: CollectOptions = {}): Program {
  const edition = options.edition ?? 2021;
  const table = new Table();
  const early: Diagnostic[] = [];
  const own: ast.Crate[] = [];
  for (const { name, crate, library } of crates) {
    if (library) gatherCrate(table, name, crate, true, early);
    else {
      early.push(...featureDiagnostics(crate.attrs));
      gatherCrate(table, name, crate, false, early);
      own.push(crate);
    }
  }
  const names = new Names(table, edition);
  const items = new ProgramItems(table, names, edition, options.sources, options.scopeEdition);
  items.constants = options.constants?.(items);
  const root = table.crates.find((crate) => !crate.library)?.root.def ?? (0 as DefId);
  const named = checkImports(names, table, edition);
  named.push(...duplicateImports(table), ...visibilityErrors(names, table, edition));
  for (const diagnostic of [...named, ...early]) items.report(root, 1, diagnostic, false);
  checkItems(items, own, options.binary ?? false);
  items.settle();
  return items;
}

/** The resolver for the body of a function, constant or static of the program. */
export function bodyResolver(program: Program, def: DefId): BodyResolver {
  return makeBodyResolver(asItems(program), def);
}

/** Gives a function of the program another body, written where its signature stands as before. The result takes it back. */
export function replaceBody(program: Program, fn: DefId, written: FnItem): () => void {
  return asItems(program).replaceBody(fn, written);
}

/** The same with another signature; see `ProgramItems`. */
export function replaceFunction(program: Program, fn: DefId, written: FnItem): () => void {
  return asItems(program).replaceFunction(fn, written);
}

/** What `use` makes of the program under the rules of another edition on captures and temporaries. */
export function underScopeEdition<T>(program: Program, edition: Program['scopeEdition'], use: () => T): T {
  const items = asItems(program);
  const before = items.scopeEdition;
  items.scopeEdition = edition;
  try {
    return use();
  } finally {
    items.scopeEdition = before;
  }
}

/** What elision makes of a function's signature; undefined for a function whose signature is not written in `sources`. */
export function explainSignature(program: Program, fn: DefId, sources: SourceMap): ElisionStory | undefined {
  return explainElision(asItems(program), fn, sources);
}

/** Errors in the library's own declarations that came up so far: none, if the library is right. */
export function libraryDiagnostics(program: Program): readonly Diagnostic[] {
  return asItems(program).libraryDiagnostics;
}

/** A constant expression of a type becomes a body of the program. */
export function addBody(program: Program, def: DefId): void {
  const { bodies, nodes } = asItems(program).table;
  if (nodes[def].source.kind === 'anonymous' && !bodies.includes(def)) bodies.push(def);
}

/** For each variant of an enum of the program, the constant that says its number, where it is written. */
export function discriminantsIn(program: Program, adt: DefId): readonly (DefId | undefined)[] {
  const { table } = asItems(program);
  return program
    .adt(adt)
    .variants.map(({ def }) => table.discriminants.get(def));
}

function asItems(program: Program): ProgramItems {
  if (!(program instanceof ProgramItems)) throw new Error('this program was not made by `collect`');
  return program;
}
