/** Moves out of what has to stay whole: E0507, E0508, E0509. After rustc's move_errors.rs. */
import type { AccessInfo, PlaceInfo } from '../../facts/emitted.js';
import type { Local, Place } from '../../lang/mir/mir.js';
import type { Span } from '../../lang/source.js';
import { moveSite } from './closure-use.js';
import { suggestCloning } from './suggestion.js';
import { callTaking, explainTaking } from './taken.js';
import {
  Draft,
  describeAny,
  describePlace,
  localName,
  isPrefix,
  placeTy,
  samePlace,
  showTy,
  statementAt,
  upvarOf,
  type Context,
} from './context.js';

export interface IllegalMove {
  readonly access: AccessInfo;
  readonly from: PlaceInfo;
  readonly reason: 'borrowed' | 'destructor' | 'element';
}

/** Moves by the bindings of one pattern are one error, shown at what is matched. */
interface Group {
  readonly span: Span;
  readonly first: IllegalMove;
  readonly bindings: Local[];
  /** What has to be the same for another binding's move to join: the matched place, or the movable part of it. */
  readonly key?: string;
  /** Whether the matched place could be moved as a whole. */
  readonly movable: boolean;
}

export function illegalMoves(cx: Context, moves: readonly IllegalMove[]): Draft[] {
  const groups: Group[] = [];
  // Of the bindings of one pattern the first that is written is the one that the message names.
  const inText = [...moves].sort((a, b) => a.access.span.lo - b.access.span.lo);
  for (const move of inText) {
    const binding = boundTo(cx, move);
    const group = binding && groups.find((it) => it.key === binding.key);
    if (group) group.bindings.push(binding.local);
    else
      groups.push({
        span: binding?.span ?? move.access.span,
        first: move,
        bindings: binding ? [binding.local] : [],
        key: binding?.key,
        movable: binding?.movable ?? false,
      });
  }
  return groups.map((group) => {
    const { access, from, reason } = group.first;
    return report(cx, group).because({ kind: 'illegal-move', access: access.atom, from: from.atom, reason });
  });
}

/**
 * The pattern's binding that the move initializes, with the span of what is matched. Where the matched place could be moved
 * as a whole, bindings join only if they move out of the same reference in it.
 */
function boundTo(
  cx: Context,
  { access }: IllegalMove,
): { local: Local; span: Span; key: string; movable: boolean } | undefined {
  const { body, emission } = cx;
  const statement = statementAt(body, access.location);
  if (statement?.kind !== 'assign' || statement.place.projection.length || statement.rvalue.kind !== 'use')
    return undefined;
  const { local } = statement.place;
  const { info } = body.locals[local];
  if (info.kind !== 'var' || !info.matchedPlace || !info.matchedSpan) return undefined;
  const { matchedPlace, matchedSpan: span } = info;
  const paths = [...emission.paths.values()];
  const movable = paths.some((it) => samePlace(it.place, matchedPlace));
  const within = movable ? paths.filter((it) => isPrefix(it.place, access.place)) : [];
  const parent = Math.max(-1, ...within.map((it) => it.place.projection.length));
  return { local, span, movable, key: `${span.file}:${span.lo}-${span.hi} ${parent}` };
}

function report(cx: Context, group: Group): Draft {
  const { span, first, bindings } = group;
  const { access, from, reason } = first;
  const captured = reason === 'borrowed' ? outOfClosure(cx, span, access.place, from.place) : undefined;
  if (captured) return captured;
  const draft = headline(cx, span, access.place, from.place, reason);
  const ty = placeTy(cx, access.place);
  if (bindings.length === 0) {
    const use = moveSite(cx, access.location, access.place);
    const call = callTaking(cx, access);
    if (reason === 'borrowed' && call && !use)
      explainTaking(cx, draft, access, { partially: '', again: '', at: span });
    addWhy(cx, draft, use?.upvar.span ?? span, describeAny(cx, access.place), ty);
    if (use) draft.label(use.head, `${describeAny(cx, access.place)} is moved here`);
    if (isSimpleLet(cx, access)) suggestBorrowingMatched(cx, draft, span);
    if (!use && !forLoop(call)) suggestCloning(cx, draft, ty, span);
    return draft;
  }
  const locals = [...new Set(bindings)].sort((a, b) => a - b);
  if (group.movable) suggestPatterns(cx, draft, locals);
  else suggestBorrowingMatched(cx, draft, span);
  locals.forEach((local, at) =>
    draft.label(cx.body.locals[local].span, at === 0 ? 'data moved here' : '...and here'),
  );
  if (locals.length === 1) {
    const decl = cx.body.locals[locals[0]];
    addWhy(cx, draft, decl.span, `\`${localName(cx.body, locals[0])}\``, decl.ty);
  } else {
    draft.note("move occurs because these variables have types that don't implement the `Copy` trait");
  }
  return draft;
}

function forLoop(call: ReturnType<typeof callTaking>): boolean {
  return call?.how === 'loop';
}

function isSimpleLet({ body }: Context, access: AccessInfo): boolean {
  const statement = statementAt(body, access.location);
  if (statement?.kind !== 'assign' || statement.place.projection.length) return false;
  const { info } = body.locals[statement.place.local];
  return info.kind === 'var' && info.matchedPlace !== undefined && info.mode === 'value';
}

/** What is matched is not moved if a reference to it is matched. */
function suggestBorrowingMatched({ sources }: Context, draft: Draft, span: Span): void {
  const message = sources.text(span).startsWith('*')
    ? 'consider removing the dereference here'
    : 'consider borrowing here';
  draft.help(message, { span, text: '', primary: true });
}

/** For each binding: to match the reference as it is, or to bind by reference. */
function suggestPatterns({ body, sources }: Context, draft: Draft, locals: readonly Local[]): void {
  const seen = new Set<number>();
  for (const local of locals) {
    const { info, span } = body.locals[local];
    if (info.kind !== 'var') continue;
    const pattern = sources.text(info.patSpan);
    const reference = enclosingReference(pattern, span.lo - info.patSpan.lo);
    const at = reference ? info.patSpan.lo + reference.at : span.lo;
    if (seen.has(at)) continue;
    seen.add(at);
    const message = reference
      ? `consider removing the ${reference.mutable ? 'mutable ' : ''}borrow`
      : 'consider borrowing the pattern binding';
    draft.help(message, { span: { ...span, lo: at }, text: '', primary: true });
  }
}

/** The innermost `&` or `&mut` of a pattern around an offset in it, where nothing is bound by reference. */
function enclosingReference(pattern: string, offset: number): { at: number; mutable: boolean } | undefined {
  if (/\bref\b/.test(pattern)) return undefined;
  let depth = 0;
  for (let at = offset - 1; at >= 0; at--) {
    const character = pattern[at];
    if (')]}'.includes(character)) depth++;
    else if ('([{'.includes(character)) depth = Math.max(0, depth - 1);
    else if (character === ',' && depth === 0) {
      // Out of this list of patterns.
      for (let open = 0; at >= 0 && open === 0; at--) {
        if (')]}'.includes(pattern[at])) depth++;
        else if ('([{'.includes(pattern[at])) {
          if (depth === 0) open = 1;
          else depth--;
        }
      }
      at++;
    } else if (character === '&' && depth === 0) return { at, mutable: /^&\s*mut\b/.test(pattern.slice(at)) };
  }
  return undefined;
}

/** What a closure that may be called more than once captured by value. */
function outOfClosure(cx: Context, span: Span, moved: Place, from: Place): Draft | undefined {
  const { body } = cx;
  const environment = body.locals[1]?.ty;
  if (body.kind !== 'closure' || from.local !== 1 || from.projection.length !== 1) return undefined;
  if (environment?.kind !== 'ref' || environment.ty.kind !== 'closure') return undefined;
  const field = moved.projection[1];
  const upvar = field?.kind === 'field' ? body.upvars[field.field] : undefined;
  if (!upvar) return undefined;
  const { closure } = environment.ty;
  const kind = closure.future ? `Async${closure.kind}` : closure.kind;
  const name = describeAny(cx, moved);
  const whole = upvarOf(body, moved, moved.projection.length) !== undefined;
  const what = whole
    ? `${name}, a captured variable in an \`${kind}\` closure`
    : `${name}, as \`${upvar.name}\` is a captured variable in an \`${kind}\` closure`;
  const draft = new Draft('E0507', span, `cannot move out of ${what}`);
  const ty = placeTy(cx, moved);
  draft.label(span, `${name} is moved here`);
  draft.label(upvar.rootSpan, 'captured outer variable');
  if (body.headSpan) draft.label(body.headSpan, `captured by this \`${kind}\` closure`);
  addWhy(cx, draft, upvar.rootSpan, name, ty);
  draft.help(
    '`Fn` and `FnMut` closures require captured values to be able to be consumed multiple times, but `FnOnce` closures may consume them only once',
  );
  suggestCloning(cx, draft, ty, span);
  return draft;
}

function addWhy(cx: Context, draft: Draft, span: Span, what: string, ty: Parameters<typeof showTy>[1]): void {
  draft.label(
    span,
    `move occurs because ${what} has type \`${showTy(cx, ty)}\`, which does not implement the \`Copy\` trait`,
  );
}

function headline(cx: Context, span: Span, moved: Place, from: Place, reason: IllegalMove['reason']): Draft {
  const { program, body } = cx;
  if (reason === 'destructor') {
    const ty = showTy(cx, placeTy(cx, from));
    return new Draft(
      'E0509',
      span,
      `cannot move out of type \`${ty}\`, which implements the \`Drop\` trait`,
    ).label(span, 'cannot move out of here');
  }
  const whole = reason === 'element' ? { local: from.local, projection: from.projection.slice(0, -1) } : from;
  const ty = placeTy(cx, whole);
  if (ty.kind === 'array' || ty.kind === 'slice') {
    return new Draft(
      'E0508',
      span,
      `cannot move out of type \`${showTy(cx, ty)}\`, a non-copy ${ty.kind}`,
    ).label(span, 'cannot move out of here');
  }
  const base: Place = { local: from.local, projection: from.projection.slice(0, -1) };
  const { info } = body.locals[base.local];
  if (base.projection.length === 0 && info.kind === 'ref-for-guard') {
    return new Draft('E0507', span, `cannot move out of \`${info.name}\` in pattern guard`).note(
      'variables bound in patterns cannot be moved from until after the end of the pattern guard',
    );
  }
  if (base.projection.length === 0 && info.kind === 'temp' && info.staticRef !== undefined) {
    const name = describeAny(cx, moved);
    const text =
      moved.projection.length === 1
        ? `static item ${name}`
        : `${name} as \`${program.def(info.staticRef).name}\` is a static item`;
    return new Draft('E0507', span, `cannot move out of ${text}`);
  }
  const name = describePlace(cx, moved, { tupleFields: false });
  const behind = contentSource(cx, base);
  const variant = variantName(cx, moved);
  if (name !== undefined && variant !== undefined && behind.named)
    return new Draft(
      'E0507',
      span,
      `cannot move out of \`${name}\` as enum variant \`${variant}\` which is behind ${behind.named}`,
    );
  if (name !== undefined && variant !== undefined)
    return new Draft('E0507', span, `cannot move out of \`${name}\` as enum variant \`${variant}\``);
  if (name !== undefined && behind.named)
    return new Draft('E0507', span, `cannot move out of \`${name}\` which is behind ${behind.named}`);
  return new Draft('E0507', span, `cannot move out of ${behind.unnamed}`);
}

/** What kind of pointer the content is behind: rustc's `BorrowedContentSource`. */
function contentSource(cx: Context, base: Place): { named?: string; unnamed: string } {
  const { body, program } = cx;
  if (base.projection.length === 0 && localName(body, base.local) === undefined) {
    for (const block of body.blocks) {
      const call = block.terminator;
      if (call.kind !== 'call' || !samePlace(call.destination, base)) continue;
      if (call.source === 'deref') {
        const self = receiverTy(cx, call.args[0]?.operand);
        const kind = self?.kind === 'adt' ? program.def(self.def).name : undefined;
        if (kind === 'Rc' || kind === 'Arc') return { unnamed: `an \`${kind}\`` };
        return { unnamed: `dereference of \`${self ? showTy(cx, self) : '_'}\`` };
      }
      if (call.source === 'index') {
        const self = receiverTy(cx, call.args[0]?.operand);
        return { unnamed: `index of \`${self ? showTy(cx, self) : '_'}\`` };
      }
    }
  }
  const ty = placeTy(cx, base);
  if (ty.kind === 'pointer') return { named: 'a raw pointer', unnamed: 'a raw pointer' };
  if (ty.kind === 'ref')
    return ty.mutable
      ? { named: 'a mutable reference', unnamed: 'a mutable reference' }
      : { named: 'a shared reference', unnamed: 'a shared reference' };
  return { unnamed: 'borrowed content' };
}

function receiverTy(cx: Context, operand: { kind: string; place?: Place } | undefined) {
  if (!operand?.place) return undefined;
  const ty = placeTy(cx, operand.place);
  return ty.kind === 'ref' ? ty.ty : ty;
}

/** The variant that the first downcast in the place names. */
function variantName(cx: Context, place: Place): string | undefined {
  for (const [at, elem] of place.projection.entries()) {
    if (elem.kind !== 'downcast') continue;
    const ty = placeTy(cx, { local: place.local, projection: place.projection.slice(0, at) });
    return ty.kind === 'adt' ? cx.program.adt(ty.def).variants[elem.variant]?.name : undefined;
  }
  return undefined;
}
