/**
 * From uses to captures: the fewest places that cover all uses, cut short where capturing more would be unsound, change
 * drops, or gain nothing (RFC 2229; rustc's `rustc_hir_typeck::upvar`).
 */
import type { Span } from '../../source.js';
import type { Program } from '../../types/program.js';
import type { ClosureTy, Ty } from '../../types/ty.js';
import type { VarId } from '../thir.js';
import type { CapturedPlace, LookedAtPlace } from '../typeck/tables.js';
import { placeTy, type Look, type Step, type Use, type UsedPlace } from './uses.js';

export type By = Use['by'];

export interface CaptureCx {
  readonly program: Program;
  /** Disjoint fields are captured by themselves: since edition 2021. */
  readonly precise: boolean;
  readonly move: boolean;
  isCopy(ty: Ty): boolean;
  hasDestructor(ty: Ty): boolean;
}

interface Candidate {
  readonly place: UsedPlace;
  readonly by: By;
  /** The use that names the place. */
  readonly pathSpan?: Span;
  /** The use that asks for this way to capture. */
  readonly span?: Span;
}

/** A variable that a closure mentions, and where it does first. */
interface Mention {
  readonly var: VarId;
  readonly ty: Ty;
  readonly span: Span;
}

export interface Captures {
  readonly kind: ClosureTy['kind'];
  readonly captures: readonly CapturedPlace[];
}

export function minimize(cx: CaptureCx, uses: readonly Use[], mentions: readonly Mention[]): Captures {
  let kind: ClosureTy['kind'] = 'Fn';
  const candidates: Candidate[] = [];
  for (const { place, by, span } of uses) {
    let at: Pick<Candidate, 'place' | 'by'> = { place, by };
    if (by !== 'value') {
      at = outOfPacked(cx, at);
      if (at.place.steps.some((_, i) => derefs(at.place, i)?.kind === 'pointer'))
        at = { ...at, by: 'shared' };
    }
    at = throughShared(whole(cx, at));
    if (at.by === 'value') kind = 'FnOnce';
    else if (at.by !== 'shared' && kind === 'Fn') kind = 'FnMut';
    if (cx.move) at = { ...beforeDeref(at), by: 'value' };
    else if (at.by === 'value') at = beforeDeref(at);
    at = keepDrops(cx, at);
    candidates.push({ ...at, pathSpan: span, span });
  }
  // That it has to be captured whole is no use's fault.
  if (!cx.precise)
    for (const { var: id, ty: varTy } of mentions)
      candidates.push({ place: { var: id, varTy, steps: [] }, by: cx.move ? 'value' : 'shared' });
  return { kind, captures: inOrder(merge(candidates), mentions) };
}

/** The part of a looked at place that its creator may look at when the closure is made. */
export function lookedAt(cx: CaptureCx, { place, cause, span, closure }: Look): LookedAtPlace {
  const at = whole(cx, outOfPacked(cx, { place, by: 'shared' }));
  return { var: place.var, steps: captureSteps(at.place), cause, span, closure };
}

// ---------------------------------------------------------------- cutting places short

type At = Pick<Candidate, 'place' | 'by'>;

function cut({ place, by }: At, length: number): At {
  // What is cut off went through a `&mut`: that needs no `mut` variable, but must be the only way to it.
  const unique =
    by === 'mut' &&
    place.steps.some((_, i) => {
      const through = i >= length ? derefs(place, i) : undefined;
      return through?.kind === 'ref' && through.mutable;
    });
  return { place: { ...place, steps: place.steps.slice(0, length) }, by: unique ? 'unique' : by };
}

function before(place: UsedPlace, index: number): Ty {
  return index === 0 ? place.varTy : place.steps[index - 1].ty;
}

/** The type that step `index` dereferences. */
function derefs(place: UsedPlace, index: number): Ty | undefined {
  return place.steps[index].kind === 'deref' ? before(place, index) : undefined;
}

/** Neither behind raw pointers, nor fields of unions, nor elements. */
function whole(cx: CaptureCx, at: At): At {
  const { place } = at;
  const isUnion = (ty: Ty) => ty.kind === 'adt' && cx.program.adt(ty.def).kind === 'union';
  let length = place.steps.length;
  for (let i = length - 1; i >= 0; i--)
    if (before(place, i).kind === 'pointer' || isUnion(before(place, i)) || place.steps[i].kind === 'element')
      length = i;
  return length < place.steps.length ? cut(at, length) : at;
}

/** References into a packed struct could be unaligned. */
function outOfPacked(cx: CaptureCx, at: At): At {
  const { place } = at;
  const packed = place.steps.findIndex((step, i) => {
    const ty = before(place, i);
    return step.kind === 'field' && ty.kind === 'adt' && cx.program.adt(ty.def).packed === true;
  });
  return packed < 0 ? at : cut(at, packed);
}

/** A copy of a shared reference is as good as references to the parts of what it refers to. */
function throughShared(at: At): At {
  const { place } = at;
  const last = place.steps.findLastIndex((step) => step.kind === 'deref');
  const ty = last < 0 ? undefined : before(place, last);
  return ty?.kind === 'ref' && !ty.mutable ? cut(at, last + 1) : at;
}

function beforeDeref(at: At): At {
  const first = at.place.steps.findIndex((step) => step.kind === 'deref');
  return first < 0 ? at : cut(at, first);
}

/** Nothing is moved out of what has a destructor. */
function keepDrops(cx: CaptureCx, at: At): At {
  if (at.by !== 'value' || cx.isCopy(placeTy(at.place))) return at;
  const first = at.place.steps.findIndex((_, i) => cx.hasDestructor(before(at.place, i)));
  return first < 0 ? at : cut(at, first);
}

// ---------------------------------------------------------------- merging

const strength: Readonly<Record<By, number>> = { shared: 0, unique: 1, mut: 2, value: 3 };

/** The stronger of two ways to capture; of two alike the first. */
function stronger(a: Candidate, b: Candidate): Pick<Candidate, 'by' | 'span' | 'pathSpan'> {
  const more = strength[b.by] - strength[a.by];
  const { by, span, pathSpan } = more > 0 || (more === 0 && !a.span && b.span) ? b : a;
  return { by, span, pathSpan };
}

/** Of a place and a part of it only the whole is captured, in the stronger of the two ways. */
function merge(candidates: readonly Candidate[]): readonly Candidate[] {
  let kept: Candidate[] = [];
  for (const candidate of candidates) {
    let now = candidate;
    let covered = false;
    const next: Candidate[] = [];
    for (const old of kept) {
      if (
        old.place.var !== now.place.var ||
        !(isPrefix(now.place, old.place) || isPrefix(old.place, now.place))
      ) {
        next.push(old);
        continue;
      }
      if (isPrefix(old.place, now.place)) {
        // Covered already: the use is cut to what is captured.
        const length = old.place.steps.length;
        const both = { ...old, ...stronger(old, { ...now, ...cut(now, length) }) };
        // The path is that of the use that names it whole.
        next.push(now.place.steps.length > length ? { ...both, pathSpan: old.pathSpan } : both);
        covered = true;
      } else {
        const short = { ...old, ...cut(old, now.place.steps.length) };
        now = { ...now, ...stronger(now, short), pathSpan: now.pathSpan };
      }
    }
    if (!covered) next.push(now);
    kept = next;
  }
  return kept;
}

function isPrefix(a: UsedPlace, b: UsedPlace): boolean {
  return a.steps.length <= b.steps.length && a.steps.every((step, i) => sameStep(step, b.steps[i]));
}

function sameStep(a: Step, b: Step): boolean {
  return a.kind === b.kind && (a.kind !== 'field' || (a.field === b.field && a.variant === b.variant));
}

/** Variables in the order in which the closure mentions them, the parts of one in the order of its fields. */
function inOrder(candidates: readonly Candidate[], mentions: readonly Mention[]): readonly CapturedPlace[] {
  const rank = new Map(mentions.map((mention, i) => [mention.var, i]));
  const sorted = [...candidates].sort(
    (a, b) => rank.get(a.place.var)! - rank.get(b.place.var)! || byFields(a.place, b.place),
  );
  return sorted.map(({ place, by, span, pathSpan }) => {
    const first = mentions[rank.get(place.var)!].span;
    return {
      var: place.var,
      steps: captureSteps(place),
      by,
      span: span ?? pathSpan ?? first,
      pathSpan: pathSpan ?? span ?? first,
      ...(span || pathSpan ? {} : { unused: true }),
    };
  });
}

function captureSteps({ steps }: UsedPlace): CapturedPlace['steps'] {
  return steps.map(({ kind, field, variant, ty }) => ({
    kind: kind === 'deref' ? 'deref' : 'field',
    field,
    variant,
    ty,
  }));
}

function byFields(a: UsedPlace, b: UsedPlace): number {
  for (let i = 0; i < Math.min(a.steps.length, b.steps.length); i++) {
    const [x, y] = [a.steps[i], b.steps[i]];
    if (x.kind === 'field' && y.kind === 'field' && x.field !== y.field) return x.field - y.field;
  }
  return 0;
}
