/**
 * The map of the check: a program's text to its verdict.
 *
 *     lang: text → MIR    facts: MIR → relations    solver: the model's rules    diagnose: derived errors → diagnostics
 *
 * A body that does not type-check, or uses what is not supported, has no facts; the others are answered all the same.
 */
import type { Access, Loan, Origin, Path, PlaceAtom, Point, Scope, Test, Variable } from '../facts/atoms.js';
import { localOf } from '../facts/emitted.js';
import type { ClosureRequirements, Emission } from '../facts/index.js';
import { emitterFor, type Emit } from './emissions.js';
import { internalError, unsupported, type Diagnostic } from '../lang/diagnostic.js';
import {
  lower,
  lowerOneByOne,
  type Edition,
  type FrontEnd,
  type LowerOptions,
  type Lowering,
  type LoweredBody,
} from '../lang/front-end.js';
import type { Library } from '../lang/library.js';
import type { Body } from '../lang/mir/mir.js';
import { movesOutOfPlace } from '../lang/mir/visit.js';
import type { SourceFile, SourceMap } from '../lang/source.js';
import type { DefId } from '../lang/types/program.js';
import type { CompiledProgram, Result, ResultRelation } from '../solver/runtime.js';
import { propagate } from './closures.js';
import { asBefore, typesFirst } from './before-2018.js';
import { CleanBodies } from './clean-bodies.js';
import { diagnoseLexical } from './diagnose/lexical/index.js';
import type { LoanScopes } from './diagnose/context.js';
import { diagnose, isClean, type BodyErrors, type Context, type Told } from './diagnose/index.js';
import type { RuleLoader, RuleSet } from './program.js';
import { solve } from './solve.js';

/** The models that a program can be checked under. */
export const checkModels = ['lexical', 'nll', 'polonius', 'alpha'] as const;
export type CheckModel = (typeof checkModels)[number];

/** The rules by which a program is checked under a model. */
export const ruleSetOf: Readonly<Record<CheckModel, RuleSet>> = {
  lexical: 'check-lexical',
  nll: 'check-nll',
  polonius: 'check-polonius',
  alpha: 'check-alpha',
};

/** `unreadable`: the text is not Rust. `unsupported`: something is not modelled, so there is no verdict. */
export type Verdict = 'accepted' | 'rejected' | 'unsupported' | 'unreadable';

export interface CheckOptions {
  readonly model: CheckModel;
  readonly edition: Edition;
  /** Models for which the same bodies will be checked: their facts are made at once. */
  readonly others?: readonly CheckModel[];
  /** Words that changed versions of the program may have: what of the library they reach is there from the start. */
  readonly besides?: string;
}

/** What Laertes comes with, made when it was built. */
export interface Prepared {
  /** What of the library a program with this text can reach. */
  readonly libraryFor: (text: string) => Library;
  readonly rules: RuleLoader;
}

/** The answer for one body. */
export interface CheckedBody {
  readonly def: DefId;
  /** Absent for a body that got no facts. */
  readonly emission?: Emission;
  readonly result?: Result;
  readonly errors?: BodyErrors;
  /** The diagnostics of the model's rules, each with the derived error that it tells of. */
  readonly told: readonly Told[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface Checked {
  readonly frontEnd: FrontEnd;
  readonly verdict: Verdict;
  readonly bodies: readonly CheckedBody[];
  /** All of them: of the text, of items and of bodies, in the order of the source. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks one program. */
export function checkSource(
  name: string,
  text: string,
  { libraryFor, rules }: Prepared,
  { model, edition, others, besides = '' }: CheckOptions,
): Checked {
  const library = libraryFor(besides ? `${text}\n${besides}` : text);
  return checkLowered(lowerFor(model, name, text, library, edition), rules, model, others);
}

/**
 * Checks a program that was lowered: what `checkSource` does after the front end, for each model that is asked for. `others`:
 * models for which the same bodies will be checked, so that their facts are made once for all.
 */
export function checkLowered(
  frontEnd: FrontEnd,
  rules: RuleLoader,
  model: CheckModel,
  others: readonly CheckModel[] = [],
): Checked {
  const emit = emitterFor([model, ...others]);
  const checked = frontEnd.bodies.flatMap((lowered) =>
    checkBodies(frontEnd, lowered, rules(ruleSetOf[model]), model, emit),
  );
  const { bodies, diagnostics } = together(model, frontEnd, frontEnd.diagnostics, checked);
  return { frontEnd, bodies, diagnostics, verdict: verdictOf(diagnostics) };
}

/** What is told of a program: of its items, and of its bodies. */
function together(
  model: CheckModel,
  around: Around,
  ofItems: readonly Diagnostic[],
  checked: readonly CheckedBody[],
): Pick<Checked, 'bodies' | 'diagnostics'> {
  const bodies = model === 'lexical' ? typesFirst(ofItems, checked) : checked;
  const found = [...ofItems, ...bodies.flatMap((it) => it.diagnostics)];
  const diagnostics = inSourceOrder(model === 'lexical' ? found.map((it) => asBefore(it, around)) : found);
  return { bodies, diagnostics };
}

/** Lowers a program for a model: the lexical checker is older than what later editions changed of closures and temporaries. */
export function lowerFor(
  model: CheckModel,
  name: string,
  text: string,
  library: Library,
  edition: Edition,
  within?: LowerOptions['within'],
): FrontEnd {
  return lower(name, text, library, edition, { scopeEdition: scopeEdition(model, edition), within });
}

/** The same body by body, and each is checked when it is taken; of those that `clean` knows nothing is derived again. */
export function checkOneByOne(
  model: CheckModel,
  name: string,
  text: string,
  library: Library,
  edition: Edition,
  rules: RuleLoader,
  within?: LowerOptions['within'],
  clean?: CleanBodies,
): { readonly lowering: Lowering; readonly bodies: Iterable<CheckedBody> } {
  const options = { scopeEdition: scopeEdition(model, edition), within };
  const lowering = lowerOneByOne(name, text, library, edition, options);
  return { lowering, bodies: checkEach(lowering, rules, model, clean) };
}

/** Checks the bodies of a program that is being lowered, each when it is taken. */
export function* checkEach(
  lowering: Lowering,
  rules: RuleLoader,
  model: CheckModel,
  clean?: CleanBodies,
  emit = emitterFor([model]),
): Generator<CheckedBody> {
  for (const body of lowering.lowered)
    yield* checkBodies(lowering, body, rules(ruleSetOf[model]), model, emit, clean);
}

function scopeEdition(model: CheckModel, edition: Edition): Edition {
  return model === 'lexical' && edition > 2018 ? 2018 : edition;
}

/** The answer alone, without what it was derived from. */
export interface Answer {
  readonly sources: SourceMap;
  readonly file: SourceFile;
  readonly verdict: Verdict;
  /** The number of bodies that were looked at. */
  readonly bodies: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** What `checkSource` answers, body by body: of none is more kept than its diagnostics, so that large programs take little room. */
export function answerSource(
  name: string,
  text: string,
  { libraryFor, rules }: Prepared,
  { model, edition }: CheckOptions,
): Answer {
  const library = libraryFor(text);
  // The lexical model is told from more than its rules derive.
  const clean = model === 'lexical' ? undefined : new CleanBodies();
  const { lowering, bodies: all } = checkOneByOne(
    model,
    name,
    text,
    library,
    edition,
    rules,
    undefined,
    clean,
  );
  const bodies: CheckedBody[] = [];
  for (const { def, told, diagnostics } of all) bodies.push({ def, told, diagnostics });
  const { diagnostics } = together(model, lowering, lowering.diagnostics(), bodies);
  const { sources, file } = lowering;
  return { sources, file, verdict: verdictOf(diagnostics), bodies: bodies.length, diagnostics };
}

/** What checking a body needs of the program around it. */
type Around = Pick<FrontEnd, 'program' | 'sources'>;

/** A body and the closures in it, innermost first: what a closure's body needs is asked of its creator. */
function checkBodies(
  frontEnd: Around,
  { def, mir, diagnostics }: LoweredBody,
  program: CompiledProgram,
  model: CheckModel,
  emit: Emit,
  clean?: CleanBodies,
): readonly CheckedBody[] {
  if (!mir) return [{ def, diagnostics, told: [] }];
  const checked: CheckedBody[] = [];
  try {
    checkTree(frontEnd, mir, program, model, emit, checked, clean);
  } catch (bug) {
    return [{ def, told: [], diagnostics: [internalError(frontEnd.program.def(def).nameSpan, bug)] }];
  }
  const last = checked[checked.length - 1];
  return [...checked.slice(0, -1), { ...last, diagnostics: [...diagnostics, ...last.diagnostics] }];
}

function checkTree(
  frontEnd: Around,
  mir: Body,
  program: CompiledProgram,
  model: CheckModel,
  emit: Emit,
  into: CheckedBody[],
  clean?: CleanBodies,
): ClosureRequirements | undefined {
  const closures = new Map<DefId, ClosureRequirements>();
  for (const closure of mir.closures) {
    const requirements = checkTree(frontEnd, closure, program, model, emit, into, clean);
    if (requirements) closures.set(closure.def, requirements);
  }
  const { def } = mir;
  const emission = emit(frontEnd.program, mir, closures);
  if (emission.unsupported.length) {
    const refusals = emission.unsupported.map(({ span, what }) => unsupported(span, what));
    into.push({ def, emission, told: [], diagnostics: refusals });
    return undefined;
  }
  const isClosure = mir.kind === 'closure';
  // A closure's facts say nothing of how its creator knows its lifetimes.
  const key = isClosure || emission.uncaptured.length ? undefined : clean?.keyOf(program, emission.facts);
  if (key !== undefined && clean!.has(key)) {
    into.push(
      ...mir.promoted.flatMap((part) => checkPromoted(frontEnd, part, closures, program, model, emit)),
    );
    into.push({ def, told: [], diagnostics: [] });
    return nothingRequired;
  }
  const result = solve(program, emission.facts, { outputs: outputsOf(program) });
  const derived = bodyErrors(emission, result);
  const { requirements, errors } = isClosure
    ? propagate(emission, derived)
    : { requirements: nothingRequired, errors: derived };
  into.push(...mir.promoted.flatMap((part) => checkPromoted(frontEnd, part, closures, program, model, emit)));
  if (key !== undefined && isClean(errors)) clean!.add(key);
  const context = contextOf(frontEnd, emission, result);
  const told =
    model === 'lexical'
      ? diagnoseLexical(context, errors)
      : diagnose(context, errors, { everySubset: model === 'polonius' });
  into.push({ def, emission, result, errors, told, diagnostics: told.map((it) => it.diagnostic) });
  return requirements;
}

const nothingRequired: ClosureRequirements = { outlives: [], types: [] };

/**
 * A promoted body's lifetimes are checked with the body that it was made of; but that it moves nothing out of where
 * nothing may be moved out of is looked at by itself.
 */
function checkPromoted(
  frontEnd: Around,
  mir: Body,
  closures: ReadonlyMap<DefId, ClosureRequirements>,
  program: CompiledProgram,
  model: CheckModel,
  emit: Emit,
): readonly CheckedBody[] {
  if (!mir.isConstBlock && !movesOutOfPlace(mir)) return [];
  const emission = emit(frontEnd.program, mir, closures);
  const result = solve(program, emission.facts, { outputs: outputsOf(program) });
  const derived = bodyErrors(emission, result);
  // A `const` block was written by the user, and can be wrong in other ways.
  const errors = mir.isConstBlock
    ? { ...derived, subsets: [], tests: [], demands: [] }
    : { ...noErrors, illegalMoves: derived.illegalMoves };
  if (isClean(errors)) return [];
  const context = contextOf(frontEnd, emission, result);
  const told = model === 'lexical' ? diagnoseLexical(context, errors) : diagnose(context, errors);
  return [{ def: mir.def, emission, result, errors, told, diagnostics: told.map((it) => it.diagnostic) }];
}

const noErrors: BodyErrors = {
  loans: [],
  moves: [],
  reassignments: [],
  immutable: [],
  illegalMoves: [],
  subsets: [],
  tests: [],
  demands: [],
  denied: [],
  tooLong: [],
  guardChanges: [],
  guardMoves: [],
};

const outputs = [
  'errors',
  'subset_errors',
  'uninitialized_uses',
  'reassignment_errors',
  'mutability_errors',
  'moves_out_of_borrow',
  'moves_out_of_destructor',
  'moves_out_of_element',
  'type_test_errors',
  'type_test_demands',
  'access_denied',
  'loan_too_long',
  'loan_restricts_in',
  'loan_needed_in',
  'loan_kept_by',
  'uses_of_missing',
  'change_refused',
  'guard_change_refused',
  'move_before_guard_refused',
];

/** What is asked of a model's rules for each body. */
const known = new WeakMap<CompiledProgram, { names: ReadonlySet<string>; outputs: readonly string[] }>();

function knownOf(program: CompiledProgram): { names: ReadonlySet<string>; outputs: readonly string[] } {
  let found = known.get(program);
  if (!found) {
    const names = new Set(program.relations.map((it) => it.name));
    found = { names, outputs: outputs.filter((name) => names.has(name)) };
    known.set(program, found);
  }
  return found;
}

/** Those that the model's rules have. */
function outputsOf(program: CompiledProgram): readonly string[] {
  return knownOf(program).outputs;
}

function hasRelation(program: CompiledProgram, name: string): boolean {
  return knownOf(program).names.has(name);
}

/** Text that is not Rust weighs most, then what is not supported: with either there is no verdict. */
export function verdictOf(diagnostics: readonly Diagnostic[]): Verdict {
  const errors = diagnostics.filter((it) => it.level === 'error');
  if (errors.some((it) => it.code === 'syntax')) return 'unreadable';
  if (errors.some((it) => it.code === 'unsupported')) return 'unsupported';
  return errors.length ? 'rejected' : 'accepted';
}

/** What the diagnostics ask of a solved body. */
export function contextOf({ program, sources }: Around, emission: Emission, result: Result): Context {
  const live = liveOrigins(result.program, emission);
  return {
    program,
    sources,
    emission,
    body: emission.body,
    originLive: (origin, point) => live()?.has(origin, point) ?? false,
    ...(hasRelation(result.program, 'loan_restricts_in')
      ? { loanScopes: loanScopesOf(emission, result) }
      : {}),
  };
}

/** Where origins are live that matter to a later use: derived when an error is to be explained, which most bodies have none of. */
function liveOrigins(program: CompiledProgram, { facts }: Emission): () => ResultRelation | undefined {
  const relation = 'origin_relevantly_live';
  let live: ResultRelation | undefined;
  return () => {
    if (!live && hasRelation(program, relation))
      live = solve(program, facts, { outputs: [relation] }).relation(relation);
    return live;
  };
}

function loanScopesOf(emission: Emission, result: Result): LoanScopes {
  const scopesOf = (relation: string, loan: Loan) =>
    rowsOf(result, relation).flatMap(([of, scope]) => {
      const id = of === loan ? emission.scopes.get(scope as Scope) : undefined;
      return id === undefined ? [] : [id];
    });
  return {
    restrictedIn: (loan) => scopesOf('loan_restricts_in', loan),
    neededIn: (loan) => scopesOf('loan_needed_in', loan),
    keptBy: (loan) =>
      rowsOf(result, 'loan_kept_by').flatMap(([of, variable, scope]) => {
        const id = of === loan ? emission.scopes.get(scope as Scope) : undefined;
        return id === undefined ? [] : [{ local: localOf(emission, variable as Variable), scope: id }];
      }),
  };
}

/** The tuples of a relation; none where the model has no such relation. */
function rowsOf(result: Result, name: string): number[][] {
  if (!hasRelation(result.program, name)) return [];
  const { rows, count, arity } = result.relation(name);
  return Array.from({ length: count }, (_, row) => Array.from(rows.subarray(row * arity, (row + 1) * arity)));
}

/** The derived error relations, as the diagnostics take them. */
export function bodyErrors(emission: Emission, result: Result): BodyErrors {
  const rows = (name: string): number[][] => rowsOf(result, name);
  const isLexical = hasRelation(result.program, 'access_denied');
  const position = (place: PlaceAtom) => emission.places.get(place)!.place.projection.length;
  const moves = [
    ...rows('moves_out_of_borrow').map(([access, from]) => ({
      access,
      from,
      reason: 'borrowed' as const,
      at: position(from as PlaceAtom) - 1,
    })),
    ...rows('moves_out_of_destructor').map(([access, from]) => ({
      access,
      from,
      reason: 'destructor' as const,
      at: position(from as PlaceAtom),
    })),
    ...rows('moves_out_of_element').map(([access, from]) => ({
      access,
      from,
      reason: 'element' as const,
      at: position(from as PlaceAtom) - 1,
    })),
  ];
  // The way from the variable to what is moved is walked outside in, and ends at the first thing that forbids the move.
  const first = new Map<number, (typeof moves)[number]>();
  for (const move of moves.sort((a, b) => a.access - b.access || a.at - b.at))
    if (!first.has(move.access)) first.set(move.access, move);
  return {
    loans: rows('errors').map(([loan, point]) => ({ loan: loan as Loan, point: point as Point })),
    moves: rows(isLexical ? 'uses_of_missing' : 'uninitialized_uses').map(([access, path]) => ({
      access: access as Access,
      path: path as Path,
    })),
    reassignments: rows('reassignment_errors').map(([access]) => ({ access: access as Access })),
    immutable: rows(isLexical ? 'change_refused' : 'mutability_errors').map(([access, , because]) => ({
      access: access as Access,
      because: because as PlaceAtom,
    })),
    illegalMoves: [...first.values()].map(({ access, from, reason }) => ({
      access: access as Access,
      from: from as PlaceAtom,
      reason,
    })),
    denied: rows('access_denied').map(([access, loan, point]) => ({
      access: access as Access,
      loan: loan as Loan,
      point: point as Point,
    })),
    tooLong: rows('loan_too_long').map(([loan, scope]) => ({ loan: loan as Loan, scope: scope as Scope })),
    guardChanges: rows('guard_change_refused').map(([access]) => ({ access: access as Access })),
    guardMoves: rows('move_before_guard_refused').map(([variable]) => ({ variable: variable as Variable })),
    subsets: rows('subset_errors').map(([longer, shorter]) => ({
      longer: longer as Origin,
      shorter: shorter as Origin,
    })),
    tests: rows('type_test_errors').map(([test]) => ({ test: test as Test })),
    demands: rows('type_test_demands').map(([test, origin]) => ({
      test: test as Test,
      origin: origin as Origin,
    })),
  };
}

function inSourceOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const at = (d: Diagnostic) => d.labels.find((it) => it.primary)?.span ?? { file: 0, lo: 0 };
  return [...diagnostics].sort((a, b) => at(a).file - at(b).file || at(a).lo - at(b).lo);
}
