/**
 * The map of the front end: from the text of a program to the MIR of its bodies, pass by pass.
 *
 *     parse → expand macros → collect (names, signatures, items) → check each body (types) → build its MIR → check what runs at compile time
 */
import { checkBody } from './check/index.js';
import type { BodyOf } from './check/evaluate.js';
import type { Body as TypedBody } from './check/thir.js';
import { internalError, primarySpan, type Diagnostic } from './diagnostic.js';
import { bodyResolver, collect, underScopeEdition } from './items/index.js';
import { checkedBody, constantError, constantSource } from './constants.js';
import type { Library, OtherFiles } from './library.js';
import { expandMacros } from './macros/expand.js';
import { withModules, type WholeProgram } from './modules.js';
import {
  checkConst,
  checkPacked,
  checkSized,
  constContext,
  constructMir,
  promote,
  recursiveCoroutines,
  traitQueries,
  type ConstQualifs,
} from './mir/index.js';
import type { Body } from './mir/mir.js';
import { hiddenTypesOf, provideHiddenTypes, type HiddenTypes } from './traits/index.js';
import { SourceMap, type SourceFile } from './source.js';
import type { Crate } from './syntax/ast.js';
import { parseCrate } from './syntax/parse.js';
import type { DefId, Program } from './types/program.js';

export type Edition = 2015 | 2018 | 2021 | 2024;

export interface LoweredBody {
  readonly def: DefId;
  /** Absent when its diagnostics say that it is ill-typed or unsupported. */
  readonly mir?: Body;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a body gives to others that use it. */
export type Work = LoweredBody & { readonly qualifs?: ConstQualifs; readonly tree?: TypedBody };

/** A program as it was parsed, with all its files. */
export interface Written extends WholeProgram {
  /** Calls of macros stand in it, other than those that `check` spells out; in the tree stands what they write. */
  readonly expanded: boolean;
}

export interface FrontEnd {
  readonly sources: SourceMap;
  readonly file: SourceFile;
  readonly written: Written;
  readonly library: Library;
  readonly program: Program;
  /** Errors outside of bodies. */
  readonly diagnostics: readonly Diagnostic[];
  readonly bodies: readonly LoweredBody[];
}

/** A part of a text. */
export interface Part {
  readonly lo: number;
  readonly hi: number;
}

export interface LowerOptions {
  /** The edition whose rules on what closures capture and how long temporaries live are followed. Default: that of the program. */
  readonly scopeEdition?: Edition;
  /** Only bodies of items in these parts of the text are lowered, in this order: for who changed nothing else. */
  readonly within?: readonly Part[];
}

/** Reads one program. Whatever the text is, this gives diagnostics, never an exception. */
export function lower(
  name: string,
  text: string,
  library: Library,
  edition: Edition,
  options: LowerOptions = {},
): FrontEnd {
  const { lowered, ...frontEnd } = lowerOneByOne(name, text, library, edition, options);
  const bodies = [...lowered];
  // Last, should bodies have added to them.
  return { ...frontEnd, diagnostics: frontEnd.diagnostics(), bodies };
}

/** A program whose bodies are lowered when they are taken, for those who keep none of them: the whole of them takes room. */
export interface Lowering {
  readonly sources: SourceMap;
  readonly file: SourceFile;
  readonly written: Written;
  readonly library: Library;
  readonly program: Program;
  /** Errors outside of bodies; to be asked for when all bodies were taken. */
  readonly diagnostics: () => readonly Diagnostic[];
  readonly lowered: Iterable<LoweredBody>;
}

/** What `lower` does, body by body. */
export function lowerOneByOne(
  name: string,
  text: string,
  library: Library,
  edition: Edition,
  { scopeEdition = edition, within }: LowerOptions = {},
): Lowering {
  const sources = new SourceMap();
  for (const file of library.files) sources.add(file.name, file.text, true);
  const file = sources.add(name, text);
  const { files, ...read } = readProgram(file, sources, edition, library.others);
  const parsed = expandMacros(read, files, edition);
  const reached =
    files.length > 1 ? library.others!.libraryFor(files.map((it) => it.text).join('\n')) : library;
  const program = collect([...reached.crates, { name: 'main', crate: parsed.crate, library: false }], {
    edition,
    scopeEdition,
    sources,
    constants: constantSource,
  });
  const { crate, diagnostics } = parsed;
  const written: Written = { crate, diagnostics, files, expanded: parsed !== read };
  const front = { sources, file, written, library: reached, program };
  if (parsed.stopped) return { ...front, diagnostics: () => diagnostics, lowered: [] };
  const bodiesIn = ({ lo, hi }: Part): DefId[] =>
    program.bodies.filter((def) => {
      const { span } = program.def(def);
      return span.file === file.id && lo <= span.lo && span.hi <= hi;
    });
  const wanted = within ? [...new Set(within.flatMap(bodiesIn))] : program.bodies;
  return {
    ...front,
    diagnostics: () => [...diagnostics, ...program.diagnostics],
    lowered: lowerBodies(program, wanted),
  };
}

/**
 * The same program under the rules of another edition on what closures capture and how long temporaries live. A body on which
 * they do not bear is the same as before.
 */
export function underScopesOf(before: FrontEnd, scopeEdition: Edition): FrontEnd {
  const { program, written } = before;
  const editions = [program.scopeEdition, scopeEdition];
  const temporaries = Math.max(...editions) >= 2024 && Math.min(...editions) < 2024;
  const all = temporaries || before.bodies.some(({ mir }) => mir && hasCoroutine(mir));
  const concerned = before.bodies.filter(({ mir }) => all || !mir || mir.closures.length > 0);
  return underScopeEdition(program, scopeEdition, () => {
    const defs = concerned.map(({ def }) => def);
    const again = new Map<DefId, LoweredBody>();
    const others = othersIn(program);
    for (const body of lowerBodies(program, defs, others)) again.set(body.def, body);
    if (others.hidden) provideHiddenTypes(program, others.hidden);
    const bodies = before.bodies.map((it) => again.get(it.def) ?? it);
    return { ...before, diagnostics: [...written.diagnostics, ...program.diagnostics], bodies };
  });
}

/** The tree of the text alone, as it is written: without other files, and with the calls of macros. */
export function crateAsWritten({ file, written, program }: FrontEnd): Crate {
  const isWritten = !written.expanded && written.files.length === 1;
  return isWritten ? written.crate : parseCrate(file, { edition: program.edition }).crate;
}

/** The text, and the files of its modules where they can be read. */
function readProgram(
  file: SourceFile,
  sources: SourceMap,
  edition: Edition,
  others: OtherFiles | undefined,
): WholeProgram {
  const parsed = parseCrate(file, { edition });
  return others ? withModules(parsed, file, sources, edition, others.read) : { ...parsed, files: [file] };
}

/** What the types of a signature ask of lifetimes, the body is told as well; that it is not the trait's, or that something is private, is no matter. */
const harmless: ReadonlySet<string> = new Set([
  'E0603',
  '',
  'E0049',
  'E0050',
  'E0053',
  'E0185',
  'E0186',
  'E0195',
  'E0276',
  'E0308',
  'E0226',
  'E0227',
  'E0228',
  'E0309',
  'E0310',
  'E0477',
  'E0478',
  'E0491',
  'E0621',
  'E0623',
  'E0759',
  'E0803',
]);

/**
 * Whether a definition's signature is free of errors. A body whose signature is not is left alone: what it lacks would be told a
 * second time.
 */
export function signatureTest(program: Program): (def: DefId) => boolean {
  const errors = program.diagnostics.filter(
    (it) => it.level === 'error' && it.code !== 'unsupported' && !harmless.has(it.code ?? ''),
  );
  const places = errors.map(primarySpan).filter((it) => it !== undefined);
  places.sort((a, b) => a.file - b.file || a.lo - b.lo);
  return (def) => {
    const { kind } = program.def(def);
    const signature = kind === 'fn' || kind === 'assoc-fn' ? program.fn(def).ast?.span : undefined;
    if (!signature) return true;
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const { file, lo } = places[middle];
      if (file < signature.file || (file === signature.file && lo < signature.lo)) low = middle + 1;
      else high = middle;
    }
    const next = places[low];
    return !next || next.file !== signature.file || next.hi > signature.hi;
  };
}

/** What is known of bodies that were lowered before. */
export interface Others {
  readonly hidden?: HiddenTypes;
  readonly works?: ReadonlyMap<DefId, Work>;
}

const worksOf = new WeakMap<Program, ReadonlyMap<DefId, Work>>();

/** What was found out when the program's bodies were lowered for the first time. */
export function othersIn(program: Program): Others {
  return { hidden: hiddenTypesOf(program), works: worksOf.get(program) };
}

/** In the given order; the constants that a body uses are looked at before it. `others`: what is known of bodies that are not given. */
export function* lowerBodies(
  program: Program,
  wanted: readonly DefId[],
  others?: Others,
): Generator<LoweredBody> {
  const defs = wanted.filter(signatureTest(program));
  const asked = new Set<DefId>();
  const lowered = new Map<DefId, Work>();
  const own = new Set(defs);
  if (!others) worksOf.set(program, lowered);
  const get = (def: DefId): Work | undefined => {
    if (!own.has(def)) return others?.works?.get(def);
    if (!asked.has(def)) {
      asked.add(def);
      lowered.set(def, lowerBody(program, def, constQualifs, bodyOf));
    }
    // Absent where a constant's value depends on itself.
    return lowered.get(def);
  };
  const bodyOf: BodyOf = (def) => (inTrait(def) ? undefined : get(def)?.tree);
  const inTrait = (def: DefId): boolean => {
    const { parent } = program.def(def);
    return parent !== undefined && program.def(parent).kind === 'trait';
  };
  // Impls may give a trait's constant another value.
  const constQualifs = (def: DefId): ConstQualifs | undefined =>
    inTrait(def) ? undefined : get(def)?.qualifs;
  const hiddenTypes = new Map<DefId, Body['hidden']>();
  provideHiddenTypes(program, (opaque) => {
    const { fn } = program.opaque(opaque);
    if (fn === undefined || !own.has(fn)) return others?.hidden?.(opaque);
    const hidden = hiddenTypes.get(fn) ?? get(fn)?.mir?.hidden;
    return hidden?.find((it) => it.def === opaque)?.ty;
  });
  // Whether one coroutine is part of another shows when all of them are there.
  const waiting: LoweredBody[] = [];
  const known = program.bodies.length;
  for (const def of withNew(program, defs, known)) {
    own.add(def);
    const { mir, diagnostics, qualifs, tree } = get(def)!;
    if (mir?.hidden) hiddenTypes.set(def, mir.hidden);
    // Others ask for no more than this, and for the tree only of what runs at compile time.
    lowered.set(def, { def, diagnostics: [], qualifs, ...(qualifs && { tree }) });
    const body = mir ? { def, mir, diagnostics } : { def, diagnostics };
    if (mir && hasCoroutine(mir)) waiting.push(body);
    else yield body;
  }
  const recursive = recursiveCoroutines(
    program,
    waiting.flatMap(({ mir }) => (mir ? [mir] : [])),
  );
  for (const body of waiting) {
    const own = recursive.filter(({ root }) => root === body.def).map(({ diagnostic }) => diagnostic);
    yield own.length ? { ...body, diagnostics: [...body.diagnostics, ...own] } : body;
  }
}

/** The given bodies, then those that came up while they were looked into: constant expressions in types. */
function* withNew(program: Program, defs: readonly DefId[], known: number): Generator<DefId> {
  yield* defs;
  for (let i = known; i < program.bodies.length; i++) yield program.bodies[i];
}

/** Whether the body, or a closure in it, is that of something `async`. */
function hasCoroutine({ coroutine, closures }: Body): boolean {
  return coroutine !== undefined || closures.some(hasCoroutine);
}

/** A body that does what cannot be done at compile time has no MIR: rustc does not borrow-check it either. */
function lowerBody(
  program: Program,
  def: DefId,
  constQualifs: (constant: DefId) => ConstQualifs | undefined,
  bodyOf: BodyOf,
): Work {
  try {
    const early = runsAtCompileTime(program, def) ? checkedBody(program, def) : undefined;
    const { body, diagnostics } =
      early ?? checkBody(program, bodyResolver(program, def), def, bodyOf);
    if (!body) return { def, diagnostics };
    const queries = { ...traitQueries(program, def), constQualifs };
    const constructed = early?.mir ?? constructMir(program, body, queries);
    const sizes = checkSized(program, constructed);
    if (sizes.illTyped) return { def, diagnostics: [...diagnostics, ...sizes.diagnostics] };
    const layout = [...sizes.diagnostics, ...checkPacked(program, constructed)];
    const context = constContext(program, constructed);
    const blocks = constBlocks(constructed).flatMap(
      (block) => checkConst(program, queries, block, 'constant').diagnostics,
    );
    if (blocks.length) return { def, diagnostics: [...diagnostics, ...blocks] };
    const checked = context && checkConst(program, queries, constructed, context);
    if (checked?.diagnostics.length)
      return {
        def,
        diagnostics: [...diagnostics, ...checked.diagnostics],
        qualifs: checked.qualifs,
        tree: body,
      };
    const failed = constantError(program, def);
    return {
      def,
      mir: promote(program, queries, constructed),
      diagnostics: failed ? [...diagnostics, ...layout, failed] : [...diagnostics, ...layout],
      qualifs: checked?.qualifs,
      tree: body,
    };
  } catch (bug) {
    return { def, diagnostics: [internalError(program.def(def).nameSpan, bug)] };
  }
}

/** Whether others may run the body before it is its turn. */
function runsAtCompileTime(program: Program, def: DefId): boolean {
  const { kind } = program.def(def);
  if (kind === 'fn' || kind === 'assoc-fn') return program.fn(def).qualifiers.const;
  return kind === 'const' || kind === 'static' || kind === 'assoc-const';
}

/** The `const` blocks of a body, and those in them and in its closures. */
function constBlocks(body: Body): readonly Body[] {
  const own = body.promoted.filter((part) => part.isConstBlock);
  return [...own, ...[...own, ...body.closures].flatMap(constBlocks)];
}
