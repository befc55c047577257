/** A body that rustc dumped, joined: its facts by name, its MIR, and the source that both speak of. */
import type { Atom, Origin } from '../../facts/atoms.js';
import type { ConstraintCategory, OriginInfo, OutlivesConstraint } from '../../facts/emitted.js';
import type { RelationName } from '../../facts/relations.js';
import {
  isTerminator,
  statementAt,
  type DumpBody,
  type DumpLocation,
  type DumpPlace,
  type DumpSpan,
} from '../../facts/rustc/dump.js';
import { effectsOf, type DumpBorrow, type DumpEffects } from '../../facts/rustc/effects.js';
import type { Facts } from '../../facts/table.js';
import type { SourceFile, SourceMap, Span } from '../../lang/source.js';
import { constraintPath, type Outlives } from '../diagnose/blame.js';

/** What a run of rustc left of one body. */
export interface DumpedBody {
  /** As rustc names its files: `module-function`. */
  readonly key: string;
  readonly dump: DumpBody;
  readonly facts: Facts;
}

export interface DumpedLoan {
  readonly name: string;
  readonly number: number;
  readonly location: DumpLocation;
  readonly origin: number;
  readonly borrow: DumpBorrow;
  readonly borrowed: DumpPlace;
  readonly assigned?: DumpPlace;
  /** The closure that the reference is captured by: its MIR name (`closure@…`), and where it is made. */
  readonly closure?: { readonly name: string; readonly location: DumpLocation };
  /** Captured from a variable that is not `mut`: nothing else may use it meanwhile (E0500, E0501, E0524). */
  readonly unique: boolean;
}

export interface Joined {
  readonly body: DumpedBody;
  readonly sources: SourceMap;
  readonly fileOf: (name: string) => SourceFile | undefined;
  readonly loans: ReadonlyMap<string, DumpedLoan>;
  readonly outlives: Outlives;
  readonly universal: ReadonlySet<number>;
  readonly effects: (location: DumpLocation) => DumpEffects;
  /** Points that each point leads to, by name of location. */
  readonly successors: ReadonlyMap<string, readonly string[]>;
  readonly span: Span;
}

/** Joins what was dumped of a body with its source. */
export function joinBody(
  body: DumpedBody,
  sources: SourceMap,
  fileOf: (name: string) => SourceFile | undefined,
): Joined {
  const { dump } = body;
  const read = new Map<string, DumpEffects>();
  const effects = (location: DumpLocation): DumpEffects => {
    const name = locationName(location);
    let found = read.get(name);
    if (!found) {
      const statement = statementAt(dump, location);
      found = statement ? effectsOf(statement.text, isTerminator(dump, location)) : { accesses: [] };
      read.set(name, found);
    }
    return found;
  };
  const universal = new Set(rows(body.facts, 'universal_region').map(([origin]) => originNumber(origin)));
  const successors = successorsOf(body.facts);
  const partial = { body, sources, fileOf, effects };
  const span = bodySpan(partial);
  return {
    ...partial,
    universal,
    successors,
    span,
    loans: new Map(loansOf(partial).map((it) => [it.name, it])),
    outlives: outlivesOf(partial, universal, span),
  };
}

// ---------------------------------------------------------------- facts by name

/** The tuples of a relation as text. */
export function rows(facts: Facts, relation: RelationName): string[][] {
  const table = facts.table(relation);
  return Array.from({ length: table.count }, (_, row) =>
    Array.from({ length: table.arity }, (_, column) => facts.atoms.name(table.at(row, column) as Atom)),
  );
}

export function originNumber(name: string): number {
  return Number(/\d+/.exec(name)?.[0] ?? -1);
}

export function originAtomName(origin: number): string {
  return `'?${origin}`;
}

/** `Start(bb1[2])` and `Mid(bb1[2])` are of the location `bb1[2]`. */
export function locationOfPoint(point: string): DumpLocation {
  const match = /bb(\d+)\[(\d+)\]/.exec(point);
  if (!match) throw new Error(`a point names its location: ${point}`);
  return { block: Number(match[1]), statement: Number(match[2]) };
}

export function locationName({ block, statement }: DumpLocation): string {
  return `bb${block}[${statement}]`;
}

function successorsOf(facts: Facts): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [source, target] of rows(facts, 'cfg_edge')) {
    const from = locationName(locationOfPoint(source));
    const to = locationName(locationOfPoint(target));
    if (from === to && source.startsWith('Start')) continue;
    const list = found.get(from);
    if (list) list.push(to);
    else found.set(from, [to]);
  }
  return found;
}

// ---------------------------------------------------------------- places in the source

type Located = Pick<Joined, 'body' | 'sources' | 'fileOf' | 'effects'>;

/** The same span in a file that was read; undefined for the library's and for none. */
export function sourceSpan({ fileOf }: Pick<Joined, 'fileOf'>, span: DumpSpan | undefined): Span | undefined {
  const file = span && fileOf(span.file);
  if (!span || !file) return undefined;
  const lo = offsetOf(file, span.lo.line, span.lo.column);
  const hi = offsetOf(file, span.hi.line, span.hi.column);
  return lo === undefined || hi === undefined ? undefined : { file: file.id, lo, hi: Math.max(lo, hi) };
}

/**
 * Where a statement stands in the user's text. What a macro of the library wrote has its place in the library: it is shown at
 * the call, which what the user wrote nearby is within, or which stands between the places before and after.
 */
export function spanAt(cx: Located, location: DumpLocation): Span {
  const { statements } = cx.body.dump.blocks[location.block] ?? { statements: [] };
  let nearest: Span | undefined;
  for (let away = 0; away < statements.length + 1; away++)
    for (const at of [location.statement - away, location.statement + away]) {
      const span = sourceSpan(cx, statements[at]?.span);
      if (!span) continue;
      const call = away === 0 ? span : callAround(cx, span);
      if (call) return call;
      nearest ??= span;
    }
  const before = spanBefore(cx, location);
  if (!before) return nearest ?? bodySpan(cx);
  return callAround(cx, before) ?? callBetween(cx, before, spanAfter(cx, location)) ?? nearest ?? before;
}

/** The last place that the user wrote in what comes before a statement. */
function spanBefore(cx: Located, { block, statement }: DumpLocation): Span | undefined {
  return firstSpan(cx, block, neighbours(cx.body).before, (statements, own) =>
    statements.slice(0, own ? Math.max(0, statement) : undefined).reverse(),
  );
}

/** The first place that the user wrote in what comes after it. */
function spanAfter(cx: Located, { block, statement }: DumpLocation): Span | undefined {
  return firstSpan(cx, block, neighbours(cx.body).after, (statements, own) =>
    own ? statements.slice(statement + 1) : statements,
  );
}

type Statements = DumpBody['blocks'][number]['statements'];

/** The first place of the user's in a block and those that are reached from it, of each the statements that `taken` gives. */
function firstSpan(
  cx: Located,
  block: number,
  next: ReadonlyMap<number, readonly number[]>,
  taken: (statements: Statements, own: boolean) => Statements,
): Span | undefined {
  const entered = new Set([block]);
  for (const each of entered) {
    for (const { span } of taken(cx.body.dump.blocks[each]?.statements ?? [], each === block)) {
      const found = sourceSpan(cx, span);
      if (found) return found;
    }
    for (const other of next.get(each) ?? []) if (!cx.body.dump.blocks[other]?.cleanup) entered.add(other);
  }
  return undefined;
}

interface Neighbours {
  readonly before: ReadonlyMap<number, readonly number[]>;
  readonly after: ReadonlyMap<number, readonly number[]>;
}

const neighboursOf = new WeakMap<DumpedBody, Neighbours>();

/** The blocks that lead to each, and those that it leads to. */
function neighbours(body: DumpedBody): Neighbours {
  const known = neighboursOf.get(body);
  if (known) return known;
  const before = new Map<number, number[]>();
  const after = new Map<number, number[]>();
  for (const [source, target] of rows(body.facts, 'cfg_edge')) {
    const [from, to] = [locationOfPoint(source).block, locationOfPoint(target)];
    if (to.statement !== 0 || !target.startsWith('Start')) continue;
    before.set(to.block, [...(before.get(to.block) ?? []), from]);
    after.set(from, [...(after.get(from) ?? []), to.block]);
  }
  const found = { before, after };
  neighboursOf.set(body, found);
  return found;
}

/** The first call of a macro between two places. */
function callBetween({ sources }: Located, before: Span, after: Span | undefined): Span | undefined {
  if (!after || after.file !== before.file || after.lo <= before.hi) return undefined;
  const text = sources.file(before).text.slice(before.hi, after.lo);
  const call = /(?:\w+\s*::\s*)*\b\w+\s*!\s*[([{]/.exec(
    text.replace(/\/\/[^\n]*/g, (it) => ' '.repeat(it.length)),
  );
  if (!call) return undefined;
  const lo = before.hi + call.index;
  return { ...before, lo, hi: lo + call[0].length };
}

/** The call of a macro that a place is within. */
function callAround({ sources }: Located, span: Span): Span | undefined {
  const { text } = sources.file(span);
  let depth = 0;
  // What a format string takes stands within it.
  const line = text.slice(text.lastIndexOf('\n', span.lo - 1) + 1, span.lo);
  const quotes = line.match(/(?<!\\)"/g)?.length ?? 0;
  const begin = quotes % 2 === 1 ? text.lastIndexOf('"', span.lo - 1) : span.lo;
  for (let at = begin - 1; at >= 0; at--) {
    const character = text[at];
    if (character === '"') {
      do at--;
      while (at >= 0 && (text[at] !== '"' || text[at - 1] === '\\'));
    } else if (')]}'.includes(character)) depth++;
    else if ('([{'.includes(character) && depth-- === 0) {
      const name = /(?:\w+\s*::\s*)*\w+\s*!\s*$/.exec(text.slice(Math.max(0, at - 80), at));
      if (name) return { ...span, lo: at - name[0].length, hi: Math.max(span.hi, at + 1) };
      if (character === '{') return undefined;
      depth = 0;
    } else if (character === ';' && depth === 0) return undefined;
  }
  return undefined;
}

/** The widest span of a terminator, which is the body's. */
function bodySpan(cx: Pick<Joined, 'body' | 'fileOf'>): Span {
  const spans = cx.body.dump.blocks.flatMap((block) =>
    block.statements.flatMap((it) => sourceSpan(cx, it.span) ?? []),
  );
  const widest = spans.reduce<Span | undefined>(
    (best, it) => (best && best.hi - best.lo >= it.hi - it.lo ? best : it),
    undefined,
  );
  return widest ?? { file: 0, lo: 0, hi: 0 };
}

function offsetOf(file: SourceFile, line: number, column: number): number | undefined {
  if (line < 1 || line > file.lineStarts.length) return undefined;
  let at = file.lineStarts[line - 1];
  for (let rest = column - 1; rest > 0 && at < file.text.length; rest--)
    at += file.text.codePointAt(at)! > 0xffff ? 2 : 1;
  return at;
}

// ---------------------------------------------------------------- loans

function loansOf(cx: Located): DumpedLoan[] {
  const { dump, facts } = cx.body;
  return rows(facts, 'loan_issued_at').map(([origin, name, point]) => {
    const location = locationOfPoint(point);
    const { accesses, assigned } = cx.effects(location);
    const made = accesses.find((it) => it.kind === 'borrow');
    const closure = assigned?.projection.length === 0 ? capturing(cx, assigned.local, location) : undefined;
    const borrow = made?.kind === 'borrow' ? made.borrow : 'shared';
    const borrowed = made?.place ?? { local: -1, projection: [] };
    return {
      name,
      number: originNumber(name),
      location,
      origin: originNumber(origin),
      borrow,
      borrowed,
      assigned,
      closure,
      unique: borrow === 'mut' && closure !== undefined && !isMutable(cx, dump, borrowed.local),
    };
  });
}

/** The closure into which a temporary goes, in the same block. */
function capturing(cx: Located, temporary: number, from: DumpLocation): DumpedLoan['closure'] {
  const { statements } = cx.body.dump.blocks[from.block];
  for (let statement = from.statement + 1; statement < statements.length; statement++) {
    const location = { block: from.block, statement };
    const { closure, accesses, assigned } = cx.effects(location);
    // rustc tells nothing of what `async` closures capture that it would not tell of any value.
    if (assigned && cx.body.dump.locals.get(assigned.local)?.ty.startsWith('{async closure@'))
      return undefined;
    const uses = accesses.some((it) => it.kind === 'move' && it.place.local === temporary);
    if (uses) return closure === undefined ? undefined : { name: closure, location };
  }
  return undefined;
}

/** Arguments are printed without `mut`: there the text of the binding tells. */
function isMutable(cx: Pick<Joined, 'sources' | 'fileOf'>, dump: DumpBody, local: number): boolean {
  if (dump.locals.get(local)?.mutable) return true;
  if (local > dump.argCount) return false;
  const name = dump.names.find((it) => it.place.local === local && it.place.projection.length === 0);
  const span = sourceSpan(cx, name?.span);
  return span !== undefined && /^mut\s/.test(cx.sources.text(span));
}

// ---------------------------------------------------------------- constraints

/**
 * The way from an origin to one that is looked for. What an opaque type has in it is chosen after all else: it is gone through only where there
 * is no other way.
 */
export function wayFrom(
  { outlives }: Pick<Joined, 'outlives'>,
  from: number,
  found: (origin: number) => boolean,
): readonly OutlivesConstraint[] | undefined {
  return constraintPath(outlives, from as Origin, found);
}

function outlivesOf(cx: Located, universal: ReadonlySet<number>, span: Span): Outlives {
  const { dump } = cx.body;
  const constraints = dump.constraints.map((it): OutlivesConstraint => ({
    sup: it.sup as Origin,
    sub: it.sub as Origin,
    locations: 'all',
    fromClosure: isFromClosure(cx, it),
    span: sourceSpan(cx, it.span) ?? (it.locations === 'all' ? span : spanAt(cx, it.locations)),
    category: categoryOf(it.category),
  }));
  const numbers = new Set([...universal, ...dump.constraints.flatMap((it) => [it.sup, it.sub])]);
  const origins = new Map(
    [...numbers]
      .sort((a, b) => a - b)
      .map((number): [Origin, OriginInfo] => [
        number as Origin,
        { atom: number as Origin, kind: originKind(dump, universal, number), span },
      ]),
  );
  return { constraints, origins, body: { span } };
}

/** What a closure's body asks of its creator is demanded where the closure is made, and has its place in the closure. */
function isFromClosure(cx: Located, { locations, category }: DumpBody['constraints'][number]): boolean {
  return (
    locations !== 'all' &&
    cx.effects(locations).closure !== undefined &&
    !/^(Boring|ClosureUpvar|Predicate|SizedBound|Internal)/.test(category)
  );
}

function originKind(dump: DumpBody, universal: ReadonlySet<number>, number: number): OriginInfo['kind'] {
  if (dump.regions.get(number)?.kind === 'global' || number === 0) return { kind: 'static' };
  return universal.has(number) ? { kind: 'external' } : { kind: 'existential', from: { kind: 'other' } };
}

/** rustc's names of its `ConstraintCategory`; one that is not known is not blamed for anything. */
export function categoryOf(text: string): ConstraintCategory {
  switch (/^\w+/.exec(text)?.[0]) {
    case 'Return':
      return { kind: 'return', of: text.includes('Upvar') ? 'closure-upvar' : 'value' };
    case 'Yield':
      return { kind: 'yield' };
    case 'UseAsConst':
      return { kind: 'use-as-const' };
    case 'UseAsStatic':
      return { kind: 'use-as-static' };
    case 'TypeAnnotation':
      // Arguments of generics seldom are what relates two lifetimes; rustc blames them as little as what it predicates.
      return { kind: text.includes('GenericArg') ? 'predicate' : 'type-annotation' };
    case 'Cast':
      return { kind: 'cast', unsize: /unsize_to: Some|Unsize/.test(text) };
    case 'CallArgument':
      return { kind: 'call-argument' };
    case 'CopyBound':
      return { kind: 'copy-bound' };
    case 'SizedBound':
      return { kind: 'sized-bound' };
    case 'Assignment':
      return { kind: 'assignment' };
    case 'Usage':
      return { kind: 'usage' };
    case 'ClosureUpvar':
      return { kind: 'closure-upvar', field: Number(/\d+/.exec(text)?.[0] ?? 0) };
    case 'OpaqueType':
      return { kind: 'opaque-type' };
    case 'Predicate':
      return { kind: 'predicate' };
    case 'OutlivesUnnameablePlaceholder':
      return { kind: 'unnameable-placeholder', placeholder: originNumber(text) as Origin };
    case 'Boring':
      return { kind: 'boring' };
    case 'BoringNoLocation':
      return { kind: 'boring-no-location' };
    default:
      return { kind: 'internal' };
  }
}
