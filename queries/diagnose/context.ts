/** What every kind of diagnostic asks of the body: names of places, kinds of locals, spans of locations. */
import type { ErrorCause } from './errors.js';
import type { Emission } from '../../facts/emitted.js';
import type { Loan, Origin, Point } from '../../facts/atoms.js';
import type {
  Body,
  LexicalId,
  Local,
  LocalDecl,
  Location,
  Place,
  PlaceElem,
  Statement,
  Terminator,
} from '../../lang/mir/mir.js';
import type { Diagnostic, Label, SubDiagnostic } from '../../lang/diagnostic.js';
import type { Span } from '../../lang/source.js';
import type { SourceMap } from '../../lang/source.js';
import type { Program } from '../../lang/types/program.js';
import { describePlace as describeInMir } from '../../lang/mir/index.js';
import { printTy } from '../../lang/types/print.js';
import type { Ty } from '../../lang/types/ty.js';

/** How long loans last under the lexical model. */
export interface LoanScopes {
  /** The scopes in which what the loan lends is restricted. */
  restrictedIn(loan: Loan): readonly LexicalId[];
  /** The scopes in which the reference is needed. */
  neededIn(loan: Loan): readonly LexicalId[];
  /** The variables that may hold the reference, with what they live for. */
  keptBy(loan: Loan): readonly { readonly local: Local; readonly scope: LexicalId }[];
}

export interface Context {
  readonly program: Program;
  readonly sources: SourceMap;
  readonly emission: Emission;
  readonly body: Body;
  /** Derived: whether references of the origin may be followed at the point or later. */
  readonly originLive: (origin: Origin, point: Point) => boolean;
  /** Derived, under the lexical model only. */
  readonly loanScopes?: LoanScopes;
}

// ---------------------------------------------------------------- origins

const vids = new WeakMap<Emission, Map<Origin, number>>();

/** The region variable by which types name an origin. */
export function regionVariable(emission: Emission, origin: Origin): number {
  let map = vids.get(emission);
  if (!map) vids.set(emission, (map = new Map([...emission.origins.keys()].map((atom, vid) => [atom, vid]))));
  return map.get(origin) ?? -1;
}

// ---------------------------------------------------------------- locations

export function statementAt(body: Body, location: Location): Statement | undefined {
  return body.blocks[location.block].statements[location.statement];
}

export function terminatorAt(body: Body, location: Location): Terminator | undefined {
  const block = body.blocks[location.block];
  return location.statement === block.statements.length ? block.terminator : undefined;
}

export function spanAt(body: Body, location: Location): Span {
  return (statementAt(body, location) ?? body.blocks[location.block].terminator).span;
}

export function sameLocation(a: Location, b: Location): boolean {
  return a.block === b.block && a.statement === b.statement;
}

export function sameSpan(a: Span, b: Span): boolean {
  return a.file === b.file && a.lo === b.lo && a.hi === b.hi;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.file === b.file && a.lo < b.hi && b.lo < a.hi;
}

// ---------------------------------------------------------------- locals

/** Name of a variable or argument as the source has it; temporaries and what desugaring made have none. */
export function localName(body: Body, local: Local): string | undefined {
  const { info } = body.locals[local];
  switch (info.kind) {
    case 'var':
      return body.locals[local].span.desugaring === 'for' ? undefined : info.name;
    case 'arg':
    case 'ref-for-guard':
      return info.name;
    case 'return':
    case 'temp':
      return undefined;
  }
}

export function isArgument(body: Body, local: Local): boolean {
  return local > 0 && local <= body.argCount;
}

export function isTemporary(decl: LocalDecl): boolean {
  return decl.info.kind === 'temp' || decl.info.kind === 'return';
}

// ---------------------------------------------------------------- places

export interface PlaceNaming {
  /** Nothing behind an enum's variant has a name. */
  readonly variants?: boolean;
  /** Whether `x.0` of a tuple struct is named; otherwise it is called `x`. Default: it is. */
  readonly tupleFields?: boolean;
}

/**
 * A place as the user would write it (`x.field`, `*p`, `v[_]`), or undefined if it starts from a temporary. The rules
 * are rustc's (`rustc_borrowck::diagnostics`, "append_place_to_string"): a dereference is written only where a field
 * access would not do it by itself, and positions in arrays are left out.
 */
export function describePlace(
  { program, body }: Context,
  place: Place,
  naming: PlaceNaming = {},
): string | undefined {
  if (naming.variants && place.projection.some((elem) => elem.kind === 'downcast')) return undefined;
  const { info, span } = body.locals[place.local];
  if (info.kind === 'var' && span.desugaring === 'for') return undefined;
  return describeInMir(program, body, place, naming.tupleFields);
}

/** "`x.f`", or "value" where there is no name. */
export function describeAny(cx: Context, place: Place): string {
  const text = describePlace(cx, place);
  return text === undefined ? 'value' : `\`${text}\``;
}

/** Whether the first `length` projections are a captured variable of this closure; gives its number. */
export function upvarOf(body: Body, place: Place, length: number): number | undefined {
  if (body.kind !== 'closure' || place.local !== 1) return undefined;
  const elems = place.projection.slice(0, length);
  const last = elems.at(-1);
  const at = last?.kind === 'deref' ? elems.length - 2 : elems.length - 1;
  const elem = elems[at];
  if (elem?.kind !== 'field' || elems.slice(0, at).some((it) => it.kind !== 'deref')) return undefined;
  const upvar = body.upvars[elem.field];
  if (!upvar) return undefined;
  return last?.kind === 'deref'
    ? upvar.by === 'value'
      ? undefined
      : elem.field
    : upvar.by === 'value'
      ? elem.field
      : undefined;
}

/** Type of a place; regions as the locals' declarations have them. A `downcast` keeps the enum's type. */
export function placeTy({ emission, body }: Pick<Context, 'emission' | 'body'>, place: Place): Ty {
  let ty = emission.localTypes[place.local] ?? body.locals[place.local].ty;
  for (const elem of place.projection) {
    switch (elem.kind) {
      case 'deref':
        if (ty.kind === 'ref' || ty.kind === 'pointer') ty = ty.ty;
        else if (ty.kind === 'adt' && ty.args[0]?.kind === 'type') ty = ty.args[0].ty;
        break;
      case 'field':
        ty = elem.ty;
        break;
      case 'index':
      case 'constant-index':
        if (ty.kind === 'array' || ty.kind === 'slice') ty = ty.elem;
        break;
      case 'subslice':
        if (ty.kind === 'array') ty = { kind: 'slice', elem: ty.elem };
        break;
      case 'downcast':
        break;
    }
  }
  return ty;
}

export function isBox(program: Program, ty: Ty): boolean {
  return ty.kind === 'adt' && program.lang('owned_box') === ty.def;
}

export function samePlace(a: Place, b: Place): boolean {
  return a.local === b.local && a.projection.length === b.projection.length && isPrefix(a, b);
}

/** Whether `b` is `a` with further projections, or the same. */
export function isPrefix(a: Place, b: Place): boolean {
  return (
    a.local === b.local &&
    a.projection.length <= b.projection.length &&
    a.projection.every((elem, at) => sameElem(elem, b.projection[at]))
  );
}

function sameElem(a: PlaceElem, b: PlaceElem): boolean {
  switch (a.kind) {
    case 'deref':
      return b.kind === 'deref';
    case 'field':
      return b.kind === 'field' && a.field === b.field;
    case 'downcast':
      return b.kind === 'downcast' && a.variant === b.variant;
    case 'index':
      return b.kind === 'index' && a.local === b.local;
    case 'constant-index':
      return b.kind === 'constant-index' && a.offset === b.offset && a.fromEnd === b.fromEnd;
    case 'subslice':
      return b.kind === 'subslice' && a.from === b.from && a.to === b.to && a.fromEnd === b.fromEnd;
  }
}

export function showTy({ program }: Context, ty: Ty): string {
  return printTy(program, ty);
}

// ---------------------------------------------------------------- building diagnostics

/** A diagnostic under construction: labels and notes are added in rustc's order. */
export class Draft {
  readonly labels: Label[] = [];
  readonly children: SubDiagnostic[] = [];
  /** What it tells of; set once, by `because`. */
  cause?: ErrorCause;

  constructor(
    readonly code: Diagnostic['code'],
    readonly span: Span,
    public message: string,
  ) {}

  because(cause: ErrorCause): this {
    this.cause = cause;
    return this;
  }

  label(span: Span, text: string): this {
    if (!this.labels.some((it) => sameSpan(it.span, span) && it.text === text)) {
      this.labels.push({ span, text, primary: sameSpan(span, this.span) });
    }
    return this;
  }

  /** The same, shown at another place; its former place stays as a label. */
  movedTo(span: Span, text: string): Draft {
    const moved = new Draft(this.code, span, this.message);
    for (const label of this.labels) moved.label(label.span, label.text);
    moved.children.push(...this.children);
    moved.cause = this.cause;
    return moved.label(span, text);
  }

  note(message: string, ...spans: Span[]): this {
    this.children.push({
      level: 'note',
      message,
      labels: spans.map((span) => ({ span, text: '', primary: true })),
    });
    return this;
  }

  help(message: string, ...labels: Label[]): this {
    this.children.push({ level: 'help', message, labels });
    return this;
  }

  done(): Diagnostic {
    const labels = this.labels.some((it) => it.primary)
      ? this.labels
      : [{ span: this.span, text: '', primary: true }, ...this.labels];
    return { level: 'error', code: this.code, message: this.message, labels, children: this.children };
  }
}
