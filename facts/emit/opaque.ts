/**
 * Opaque types where they are defined: the body's result is their hidden type, of which their bounds have to hold, and
 * whose origins have to be lifetimes that the opaque type captures (RFC 2289, "member constraints"; rustc's
 * `region_infer::opaque_types`).
 */
import type { HiddenType } from '../../lang/check/thir.js';
import { foldPredicate, foldTy, substPredicate, walkSig, walkTy } from '../../lang/types/fold.js';
import type { Region, Ty } from '../../lang/types/ty.js';
import type { Origin } from '../atoms.js';
import type { OutlivesConstraint } from '../emitted.js';
import type { Cx, Why } from './cx.js';
import type { Frame } from './frame.js';
import { renumber } from './frame.js';
import { prove } from './prove.js';
import { toOrigins } from './universal.js';
import { wellFormed } from './wf.js';

/** An opaque type of this body's signature, in origins. */
export interface Hidden {
  readonly of: HiddenType;
  readonly opaque: Ty & { kind: 'opaque' };
  readonly ty: Ty;
}

/** The hidden types, with origins of their own. */
export function hiddenTypes({ cx, body }: Frame): readonly Hidden[] {
  return (body.hidden ?? []).map((of): Hidden => {
    cx.source = { kind: 'other' };
    cx.sourceSpan = of.span;
    const opaque = toOrigins(cx, { kind: 'opaque', def: of.def, args: of.args });
    if (opaque.kind !== 'opaque') throw new Error('an opaque type stays one');
    return { of, opaque, ty: renumber(cx, of.ty) };
  });
}

/** The type with hidden types in the place of the body's own opaque types. */
export function revealed(hidden: readonly Hidden[], ty: Ty): Ty {
  if (hidden.length === 0) return ty;
  return foldTy(ty, {
    ty: (part) => (part.kind === 'opaque' ? hidden.find((one) => one.of.def === part.def)?.ty : undefined),
  });
}

/** What the opaque types' bounds demand of their hidden types, and what these demand themselves. */
export function proveOpaqueBounds(cx: Cx, hidden: readonly Hidden[]): void {
  for (const { of, opaque, ty } of hidden) {
    const isFuture = ty.kind === 'closure' && ty.closure.coroutine !== undefined;
    const category = isFuture ? ({ kind: 'return', of: 'value' } as const) : ({ kind: 'boring' } as const);
    const why: Why = { locations: 'all', span: of.span, category };
    const bounds = cx.program.opaque(of.def).bounds.map((bound) =>
      foldPredicate(substPredicate(bound, opaque.args), {
        ty: (part) =>
          part.kind === 'opaque' ? hidden.find((one) => one.of.def === part.def)?.ty : undefined,
      }),
    );
    prove(cx, [...bounds, ...wellFormed(cx, ty)], why);
  }
}

/** An origin in a hidden type that is none of the lifetimes which the opaque type captures (E0700). */
export interface Uncaptured {
  readonly of: HiddenType;
  readonly origin: Origin;
}

/**
 * Each origin of a hidden type becomes the least captured lifetime that it may be, by what is known of universal regions
 * and by what the body demands. Where there is none, the hidden type captures something else.
 */
export function chooseCaptured(
  cx: Cx,
  hidden: readonly Hidden[],
  known: readonly { readonly longer: number; readonly shorter: number }[],
): readonly Uncaptured[] {
  const uncaptured: Uncaptured[] = [];
  if (hidden.length === 0) return uncaptured;
  const outlives = closure(known);
  let open = hidden.flatMap(({ of, opaque, ty }) => {
    const captures: readonly Region[] = [
      { kind: 'static' },
      ...cx.program.opaque(of.def).captures.map((region) => captured(region, opaque)),
    ];
    const choices = [...new Set(captures.map((region) => cx.vid(region)))];
    return originsOf(ty).map((region) => ({ of, region, choices }));
  });
  // The choice for one origin narrows the choices for those that are bound up with it.
  for (let last = false; open.length;) {
    const left = open.filter(({ of, region, choices }) => {
      const least = choose(cx, region, choices, outlives, last);
      if (least === undefined) return true;
      if (least === 'captured') return false;
      const why: Why = { locations: 'all', span: of.span, category: { kind: 'opaque-type' } };
      cx.outlives({ kind: 'var', vid: region }, { kind: 'var', vid: least }, why);
      return false;
    });
    if (last) {
      for (const { of, region } of left)
        if (!uncaptured.some((known) => known.of === of))
          uncaptured.push({ of, origin: cx.origins[region].atom });
      break;
    }
    last = left.length === open.length;
    open = left;
  }
  return uncaptured;
}

function captured(region: Region, opaque: Ty & { kind: 'opaque' }): Region {
  const arg = region.kind === 'early' ? opaque.args[region.index] : undefined;
  return arg?.kind === 'lifetime' ? arg.region : region;
}

function originsOf(ty: Ty): readonly number[] {
  const out = new Set<number>();
  const region = (found: Region): void => {
    if (found.kind === 'var') out.add(found.vid);
  };
  const visit = (part: Ty): void =>
    walkTy(part, {
      region,
      ty: (inner) => {
        if (inner.kind !== 'closure') return;
        // The lifetimes of the function around a closure are not in its value, unless it captures something that has them.
        inner.closure.upvars.forEach(visit);
        walkSig(inner.closure.sig.sig, { region });
        return false;
      },
    });
  visit(ty);
  return [...out];
}

/** rustc's `apply_member_constraint`. */
function choose(
  cx: Cx,
  region: number,
  choices: readonly number[],
  outlives: (longer: number, shorter: number) => boolean,
  last: boolean,
): number | 'captured' | undefined {
  const below = reach(cx, region, 'sub').filter((vid) => vid < cx.universalCount - 1);
  const above = reach(cx, region, 'sup').filter((vid) => vid < cx.universalCount - 1);
  const fitting = choices.filter(
    (choice) =>
      below.every((shorter) => outlives(choice, shorter)) &&
      above.every((longer) => outlives(longer, choice)),
  );
  const ordered = fitting.filter((a) => fitting.every((b) => outlives(a, b) || outlives(b, a)));
  const least = ordered.find((a) => ordered.every((b) => outlives(b, a)));
  // Where the body is wrong about it anyhow, the origin may be a captured one all the same: by what the body demands.
  if (least !== undefined || !last) return least;
  const covers = (longer: readonly number[], shorter: readonly number[]): boolean =>
    shorter.every((b) => longer.some((a) => outlives(a, b)));
  const fits = choices.some((choice) => {
    const demanded = reach(cx, choice, 'sub').filter((vid) => vid < cx.universalCount - 1);
    return covers(demanded, below) && covers(below, demanded);
  });
  return fits ? 'captured' : undefined;
}

/** Origins that this one has to outlive (`sub`), or that have to outlive it (`sup`), itself included. */
function reach(cx: Cx, from: number, direction: 'sub' | 'sup'): readonly number[] {
  const other = direction === 'sub' ? 'sup' : 'sub';
  const steps = new Map<Origin, OutlivesConstraint[]>();
  for (const constraint of cx.constraints) {
    const list = steps.get(constraint[other]);
    if (list) list.push(constraint);
    else steps.set(constraint[other], [constraint]);
  }
  const seen = new Set<Origin>([cx.origins[from].atom]);
  for (const origin of seen)
    for (const constraint of steps.get(origin) ?? []) seen.add(constraint[direction]);
  return cx.origins.flatMap((origin, vid) => (seen.has(origin.atom) ? [vid] : []));
}

function closure(
  known: readonly { readonly longer: number; readonly shorter: number }[],
): (longer: number, shorter: number) => boolean {
  const direct = new Map<number, number[]>();
  for (const { longer, shorter } of known) {
    const list = direct.get(longer);
    if (list) list.push(shorter);
    else direct.set(longer, [shorter]);
  }
  return (longer, shorter) => {
    const seen = new Set<number>([longer]);
    for (const at of seen) for (const next of direct.get(at) ?? []) seen.add(next);
    return seen.has(shorter);
  };
}
