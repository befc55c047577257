/**
 * The map of the front end: from the text of a program to the MIR of its bodies, pass by pass.
 *
 *     parse → collect (names, signatures, items) → check each body (types) → build its MIR
 */
import { checkBody } from './check/index.js';
import { internalError, primarySpan, type Diagnostic } from './diagnostic.js';
import { bodyResolver, collect } from './items/index.js';
import type { Library } from './library.js';
import { buildMir } from './mir/index.js';
import type { Body } from './mir/mir.js';
import { SourceMap, type SourceFile, type Span } from './source.js';
import { parseCrate } from './syntax/parse.js';
import type { DefId, Program } from './types/program.js';

export type Edition = 2015 | 2018 | 2021 | 2024;

export interface LoweredBody {
  readonly def: DefId;
  /** Absent when its diagnostics say that it is ill-typed or unsupported. */
  readonly mir?: Body;
  readonly diagnostics: readonly Diagnostic[];
}

export interface FrontEnd {
  readonly sources: SourceMap;
  readonly file: SourceFile;
  readonly program: Program;
  /** Errors outside of bodies. */
  readonly diagnostics: readonly Diagnostic[];
  readonly bodies: readonly LoweredBody[];
}

/** Reads one program. Whatever the text is, this gives diagnostics, never an exception. */
export function lower(name: string, text: string, library: Library, edition: Edition): FrontEnd {
  const sources = new SourceMap();
  for (const file of library.files) sources.add(file.name, file.text, true);
  const file = sources.add(name, text);
  const parsed = parseCrate(file, { edition });
  const program = collect([...library.crates, { name: 'main', crate: parsed.crate, library: false }], {
    edition,
    sources,
  });
  const bodies = program.bodies.filter((def) => signatureStands(program, def)).map((def) => lowerBody(program, def));
  return { sources, file, program, diagnostics: [...parsed.diagnostics, ...program.diagnostics], bodies };
}

/** A body whose signature is in error is not looked at: what it lacks would be told a second time. */
function signatureStands(program: Program, def: DefId): boolean {
  const { kind } = program.def(def);
  const signature = kind === 'fn' || kind === 'assoc-fn' ? program.fn(def).ast?.span : undefined;
  return !signature || !program.diagnostics.some((it) => it.level === 'error' && it.code !== 'unsupported' && within(primarySpan(it), signature));
}

function within(inner: Span | undefined, outer: Span): boolean {
  return inner !== undefined && inner.file === outer.file && outer.lo <= inner.lo && inner.hi <= outer.hi;
}

function lowerBody(program: Program, def: DefId): LoweredBody {
  try {
    const { body, diagnostics } = checkBody(program, bodyResolver(program, def), def);
    return body ? { def, mir: buildMir(program, body), diagnostics } : { def, diagnostics };
  } catch (bug) {
    return { def, diagnostics: [internalError(program.def(def).nameSpan, bug)] };
  }
}
