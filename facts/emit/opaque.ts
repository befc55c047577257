/**
 * Opaque types where they are defined: the body's result is their hidden type, of which their bounds have to hold, and
 * whose origins have to be lifetimes that the opaque type captures (RFC 2289, "member constraints"; rustc's
 * `region_infer::opaque_types`).
 */
import type { HiddenType } from '../../lang/check/thir.js';
import type { Location, Place } from '../../lang/mir/mir.js';
import type { Span } from '../../lang/source.js';
import { foldPredicate, foldTy, substPredicate, walkSig, walkTy } from '../../lang/types/fold.js';
import type { Region, Ty } from '../../lang/types/ty.js';
import type { Origin } from '../atoms.js';
import { equalOrigins, originGraph, reachable, representative, type OriginGraph } from './components.js';
import type { Cx, Why } from './cx.js';
import type { Frame } from './frame.js';
import { renumber, why } from './frame.js';
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
export function proveOpaqueBounds(frame: Frame, hidden: readonly Hidden[]): void {
  const { cx } = frame;
  for (const { of, opaque, ty } of hidden) {
    const bounds = cx.program.opaque(of.def).bounds.map((bound) =>
      foldPredicate(substPredicate(bound, opaque.args), {
        ty: (part) =>
          part.kind === 'opaque' ? hidden.find((one) => one.of.def === part.def)?.ty : undefined,
      }),
    );
    for (const why of whereReturned(frame, of)) prove(cx, [...bounds, ...wellFormed(cx, ty)], why);
  }
}

/** Where the result is given its value, and so becomes opaque. */
function whereReturned(frame: Frame, { span }: HiddenType): readonly Why[] {
  const found: Why[] = [];
  const returned = (place: Place, location: Location, at: Span): void => {
    if (place.local === 0 && place.projection.length === 0)
      found.push(why(frame, location, at, { kind: 'return', of: 'value' }));
  };
  frame.body.blocks.forEach(({ statements, terminator }, block) => {
    statements.forEach((each, statement) => {
      if (each.kind === 'assign') returned(each.place, { block, statement }, each.span);
    });
    if (terminator.kind === 'call')
      returned(terminator.destination, { block, statement: statements.length }, terminator.span);
  });
  return found.length > 0 ? found : [{ locations: 'all', span, category: { kind: 'boring' } }];
}

/** An origin in a hidden type that is none of the lifetimes which the opaque type captures (E0700). */
export interface Uncaptured {
  readonly of: HiddenType;
  readonly origin: Origin;
}

/**
 * Each origin of a hidden type becomes the least captured lifetime that it may be, by what is known of universal regions
 * and by what the body demands, shorter origins before those that have to outlive them. What is equal to no captured lifetime then
 * is captured unsaid (rustc's `opaque_types::member_constraints`).
 */
export function chooseCaptured(
  cx: Cx,
  hidden: readonly Hidden[],
  known: readonly { readonly longer: number; readonly shorter: number }[],
): readonly Uncaptured[] {
  if (hidden.length === 0) return [];
  const outlives = closure(known);
  const graph = originGraph(cx);
  const groups = equalOrigins(cx.origins.length, graph).toReversed();
  const groupOf = new Map(groups.flatMap((group) => group.map((vid) => [vid, group] as const)));
  const choicesOf = (one: Hidden): readonly number[] => {
    const captures: readonly Region[] = [
      { kind: 'static' },
      ...cx.program.opaque(one.of.def).captures.map((region) => captured(region, one.opaque)),
    ];
    return [...new Set(captures.map((region) => cx.vid(region)))];
  };
  // Where the body makes two captured lifetimes equal, nothing says which of them would be meant.
  const same = (a: number, b: number): boolean => {
    const [one, other] = [a, b].map((vid) => representative(cx, groupOf.get(vid)!));
    return one === other || (outlives(one, other) && outlives(other, one));
  };
  const members = hidden.flatMap((one) => {
    const choices = choicesOf(one);
    if (choices.some((a, i) => choices.some((b, k) => i < k && same(a, b)))) return [];
    return originsOf(one.ty).map((region) => ({ of: one.of, region, choices }));
  });
  const universal = cx.universalCount - 1;
  const chosen: { of: HiddenType; region: number; least: number }[] = [];
  // The universal regions that an origin has to outlive.
  const values = new Map(
    groups.map((group) => [group, new Set(group.filter((vid) => vid < universal))] as const),
  );
  for (const group of groups) {
    const value = values.get(group)!;
    for (const vid of group)
      for (const { to } of graph.shorter.get(vid) ?? [])
        for (const shorter of values.get(groupOf.get(to)!) ?? []) value.add(shorter);
    for (const { of, region, choices } of members) {
      if (groupOf.get(region) !== group || reachesPlaceholder(cx, group, graph)) continue;
      const above = [...reachable(group, graph.longer)].filter((vid) => vid < universal);
      const ones = [...new Set(choices.map((choice) => representative(cx, groupOf.get(choice)!)))];
      const least = choose(ones, [...value], above, outlives);
      if (least === undefined) continue;
      value.add(least);
      for (const shorter of values.get(groupOf.get(least)!) ?? []) value.add(shorter);
      chosen.push({ of, region, least });
    }
  }
  const covers = (longer: ReadonlySet<number>, shorter: ReadonlySet<number>): boolean =>
    [...shorter].every((b) => [...longer].some((a) => outlives(a, b)));
  const uncaptured: Uncaptured[] = [];
  for (const { of, region, choices } of members) {
    if (uncaptured.some((told) => told.of === of)) continue;
    const value = values.get(groupOf.get(region)!)!;
    const isOne = choices.some((choice) => {
      const other = values.get(groupOf.get(choice)!)!;
      return covers(value, other) && covers(other, value);
    });
    if (!isOne) uncaptured.push({ of, origin: cx.origins[region].atom });
  }
  // A type with something else in it is told of, and not taken for what is hidden.
  for (const { of, region, least } of chosen) {
    if (uncaptured.some((told) => told.of === of)) continue;
    const why: Why = { locations: 'all', span: of.span, category: { kind: 'opaque-type' } };
    cx.outlives({ kind: 'var', vid: region }, { kind: 'var', vid: least }, why);
  }
  return uncaptured;
}

function reachesPlaceholder(cx: Cx, group: readonly number[], { shorter }: OriginGraph): boolean {
  return [...reachable(group, shorter)].some((vid) => cx.origins[vid].kind.kind === 'placeholder');
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
  choices: readonly number[],
  below: readonly number[],
  above: readonly number[],
  outlives: (longer: number, shorter: number) => boolean,
): number | undefined {
  const fitting = choices.filter(
    (choice) =>
      below.every((shorter) => outlives(choice, shorter)) &&
      above.every((longer) => outlives(longer, choice)),
  );
  const ordered = fitting.filter((a) => fitting.every((b) => outlives(a, b) || outlives(b, a)));
  return ordered.find((a) => ordered.every((b) => outlives(b, a)));
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
