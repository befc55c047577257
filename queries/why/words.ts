/** Lines, places, lifetimes and signatures in the words of the source. */
import type { Origin } from '../../facts/atoms.js';
import type { OriginInfo, OutlivesConstraint } from '../../facts/emitted.js';
import type { Local, Location, Place } from '../../lang/mir/mir.js';
import type { Span } from '../../lang/source.js';
import type { DefId, Program } from '../../lang/types/program.js';
import { mapRegions } from '../../lang/types/fold.js';
import type { Region, Ty } from '../../lang/types/ty.js';
import {
  describePlace,
  localName,
  overlaps,
  regionVariable,
  statementAt,
  terminatorAt,
  type Context,
} from '../diagnose/context.js';
import { mentions } from '../diagnose/mentions.js';

export function lineNumber({ sources }: Pick<Context, 'sources'>, span: Span): number {
  return sources.file(span).lineAt(span.lo);
}

export function line(cx: Pick<Context, 'sources'>, span: Span): string {
  return `line ${lineNumber(cx, span)}`;
}

export function named(cx: Context, place: Place): string {
  const name = describePlace(cx, place);
  return name === undefined ? 'a temporary value' : `\`${name}\``;
}

export function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** "a", "a and b", "a, b and c". */
export function list(parts: readonly (string | number)[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** The name of a function, constant or static; closures and the like have none of their own. */
export function bodyName(program: Pick<Program, 'def'>, body: DefId): string {
  const { kind, name, parent } = program.def(body);
  if (kind !== 'closure' || parent === undefined) return name;
  const outer = bodyName(program, parent);
  return outer.startsWith('a closure in') ? outer : `a closure in ${outer}`;
}

// ---------------------------------------------------------------- what is called

/** The name of the function that a location calls, or that the value made there is passed to next. */
export function calleeAt({ program, body }: Context, location: Location): string | undefined {
  const terminator = terminatorAt(body, location);
  if (terminator?.kind !== 'call' || terminator.func.kind !== 'const') return undefined;
  const { ty } = terminator.func.constant;
  if (ty.kind !== 'fn-def') return undefined;
  const { name, parent } = program.def(ty.def);
  // Operators and closures are called by traits whose methods nobody writes.
  if (terminator.source === 'operator' || terminator.source === 'index' || terminator.source === 'deref')
    return undefined;
  return parent !== undefined && /^(?:fn|fn_mut|fn_once)$/.test(program.def(parent).lang ?? '')
    ? undefined
    : name;
}

/** The call that a local is an argument of, as the code goes on from a location. */
export function callWith(cx: Context, local: Local, from: Location): Location | undefined {
  const { blocks } = cx.body;
  let { block, statement } = from;
  for (let passed = 0; passed < blocks.length; passed++) {
    const { statements, terminator } = blocks[block];
    for (const it of statements.slice(statement))
      if (
        it.kind === 'assign' &&
        it.place.projection.length === 0 &&
        it.rvalue.kind === 'ref' &&
        it.rvalue.place.local === local &&
        it.rvalue.place.projection.every((elem) => elem.kind === 'deref')
      )
        local = it.place.local;
    if (terminator.kind === 'call') {
      if (terminator.args.some(({ operand }) => operand.kind !== 'const' && operand.place.local === local))
        return { block, statement: statements.length };
      if (terminator.target === undefined) return undefined;
      block = terminator.target;
    } else if (terminator.kind === 'goto') block = terminator.target;
    else if (terminator.kind === 'assert' || terminator.kind === 'drop') block = terminator.target;
    else return undefined;
    statement = 0;
  }
  return undefined;
}

/** A function's signature as its source has it, on one line. */
export function signatureText(
  { program, sources }: Pick<Context, 'program' | 'sources'>,
  def: DefId,
): string {
  const { span, name } = program.def(def);
  const { ast, body } = program.fn(def);
  const from = ast?.span ?? span;
  const hi = body ? Math.min(body.span.lo, from.hi) : from.hi;
  const text = sources
    .text({ ...from, hi })
    .replace(/\/\/[^\n]*/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/;$/, '');
  return text.includes('fn ') ? text.slice(text.indexOf('fn ')) : `fn ${name}`;
}

/** How a function's signature ties what one argument refers to to its result, or to another argument. */
export interface Tie {
  readonly def: DefId;
  /** "the parameter `b`", "`self`". */
  readonly parameter: string;
  /** "the result", "the parameter `held`". */
  readonly to: string;
  /** `'a`; absent where it is left out. */
  readonly lifetime?: string;
}

/** What the signature of a called function ties to the argument over which a reference flows; undefined if nothing. */
export function tieOf(cx: Context, { category, span, locations, sup }: OutlivesConstraint): Tie | undefined {
  if (category.kind !== 'call-argument' || category.fn?.kind !== 'fn-def' || locations === 'all')
    return undefined;
  const { def } = category.fn;
  const terminator = terminatorAt(cx.body, locations);
  if (terminator?.kind !== 'call') return undefined;
  const vid = regionVariable(cx.emission, sup);
  const { args } = terminator;
  const holds = args.findIndex(
    ({ operand }) => operand.kind !== 'const' && mentions(cx.emission.localTypes[operand.place.local], vid),
  );
  const at = holds >= 0 ? holds : args.findIndex((it) => overlaps(it.span, span));
  if (at < 0) return undefined;
  const fn = cx.program.fn(def);
  const { inputs, output } = fn.sig;
  const own = regionsIn(inputs[at]);
  const shared = (ty: Ty | undefined): [string, Region] | undefined => {
    const others = regionsIn(ty);
    return [...own].find(([name]) => others.has(name));
  };
  const result = shared(output);
  const other = inputs.findIndex((ty, index) => index !== at && shared(ty));
  const found = result ?? (other < 0 ? undefined : shared(inputs[other]));
  if (!found) return undefined;
  const lifetime = nameOfRegion(found[1]);
  return {
    def,
    parameter: parameterName(cx, def, at),
    to: result ? 'the result' : parameterName(cx, def, other),
    ...(lifetime !== undefined && { lifetime }),
  };
}

export function parameterName({ program, sources }: Context, def: DefId, at: number): string {
  const { ast, hasSelf } = program.fn(def);
  if (hasSelf && at === 0) return '`self`';
  const pat = ast?.params[at - (hasSelf ? 1 : 0)]?.pat;
  const name = pat?.kind === 'ident' ? pat.ident.name : pat && sources.text(pat.span);
  return name === undefined || name === '_' ? `parameter ${at + 1}` : `the parameter \`${name}\``;
}

function regionsIn(ty: Ty | undefined): Map<string, Region> {
  const found = new Map<string, Region>();
  if (ty)
    mapRegions(ty, (region) => {
      if (region.kind === 'early' || region.kind === 'late') found.set(JSON.stringify(region), region);
      return region;
    });
  return found;
}

function nameOfRegion(region: Region): string | undefined {
  return (region.kind === 'early' || region.kind === 'late') && /^'[a-z]/.test(region.name)
    ? region.name
    : undefined;
}

// ---------------------------------------------------------------- lifetimes

/** What a lifetime of the signature is: its own name, or what in the signature has it. */
export function lifetimeText(cx: Context, origin: Origin): string {
  const info = cx.emission.origins.get(origin)!;
  if (info.kind.kind === 'static') return "the rest of the program (`'static`)";
  if (info.name && info.name !== "'_")
    return `\`${info.name}\`, which the caller chooses and which lasts longer than this function`;
  const whose = whoseLifetime(cx, info);
  return whose === undefined
    ? 'a lifetime that the caller chooses, longer than this function'
    : `the lifetime of ${whose}, which the caller chooses and which lasts longer than this ${cx.body.kind === 'closure' ? 'closure' : 'function'}`;
}

/** "the parameter `x`", "the result", of a lifetime that has no name. */
export function whoseLifetime(cx: Context, { atom, kind }: OriginInfo): string | undefined {
  const { body, emission } = cx;
  if (kind.kind === 'environment') return 'a call of the closure';
  if (kind.kind === 'impl-header') return "the `impl`'s type";
  if (kind.kind !== 'anonymous' && kind.kind !== 'external') return undefined;
  if (kind.kind === 'anonymous' && kind.argument !== undefined && body.kind !== 'closure') {
    const name = localName(body, (kind.argument + 1) as Local);
    return name === undefined ? `parameter ${kind.argument + 1}` : `the parameter \`${name}\``;
  }
  const vid = regionVariable(emission, atom);
  const { inputs, output } = emission.signature;
  const at = inputs.findIndex((ty, index) => !(body.kind === 'closure' && index === 0) && mentions(ty, vid));
  if (at >= 0) {
    const name = localName(body, (at + 1) as Local);
    return name === undefined ? `parameter ${at + 1}` : `the parameter \`${name}\``;
  }
  if (mentions(output, vid)) return 'the result';
  return body.kind === 'closure' && mentions(inputs[0], vid) ? 'what the closure captures' : undefined;
}

/** Whether a location is a borrow that feeds an indexing of something that is neither an array nor a slice. */
export function isIndexing(cx: Context, location: Location): boolean {
  const statement = statementAt(cx.body, location);
  if (statement?.kind !== 'assign') return false;
  const { terminator } = cx.body.blocks[location.block];
  return (
    terminator.kind === 'call' &&
    terminator.source === 'index' &&
    terminator.args.some(
      ({ operand }) => operand.kind !== 'const' && operand.place.local === statement.place.local,
    )
  );
}
