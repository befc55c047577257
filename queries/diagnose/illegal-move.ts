/** Moves out of what has to stay whole: E0507, E0508, E0509. After rustc's move_errors.rs. */
import type { AccessInfo, PlaceInfo } from '../../facts/emitted.js';
import type { Local, Place } from '../../lang/mir/mir.js';
import type { Span } from '../../lang/source.js';
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
}

export function illegalMoves(cx: Context, moves: readonly IllegalMove[]): Draft[] {
  const groups: Group[] = [];
  for (const move of moves) {
    const binding = boundTo(cx, move);
    const group = binding && groups.find((it) => it.key === binding.key);
    if (group) group.bindings.push(binding.local);
    else
      groups.push({
        span: binding?.span ?? move.access.span,
        first: move,
        bindings: binding ? [binding.local] : [],
        key: binding?.key,
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
): { local: Local; span: Span; key: string } | undefined {
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
  return { local, span, key: `${span.file}:${span.lo}-${span.hi} ${parent}` };
}

function report(cx: Context, { span, first, bindings }: Group): Draft {
  const { access, from, reason } = first;
  const draft = headline(cx, span, access.place, from.place, reason);
  if (bindings.length === 0) {
    addWhy(cx, draft, span, describeAny(cx, access.place), placeTy(cx, access.place));
    return draft;
  }
  const locals = [...new Set(bindings)].sort((a, b) => a - b);
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
  const name = describePlace(cx, moved);
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

/** The variant that a downcast in the place names. */
function variantName(cx: Context, place: Place): string | undefined {
  for (let at = place.projection.length - 1; at >= 0; at--) {
    const elem = place.projection[at];
    if (elem.kind !== 'downcast') continue;
    const ty = placeTy(cx, { local: place.local, projection: place.projection.slice(0, at) });
    return ty.kind === 'adt' ? cx.program.adt(ty.def).variants[elem.variant]?.name : undefined;
  }
  return undefined;
}
