/**
 * Opaque types where they are defined: the body's result is their hidden type, of which their bounds have to hold, and
 * whose origins have to be lifetimes that the opaque type captures (RFC 2289, "member constraints"; rustc's
 * `region_infer::opaque_types`).
 */
import type { HiddenType } from '../../lang/check/thir.js';
import type { Location, Place } from '../../lang/mir/mir.js';
import { foldPredicate, foldTy, substPredicate, walkSig, walkTy } from '../../lang/types/fold.js';
import type { Region, Ty } from '../../lang/types/ty.js';
import type { Origin } from '../atoms.js';
import { equalOrigins, originGraph, reachable, representative, type OriginGraph } from './components.js';
import type { Cx, Why } from './cx.js';
import type { Frame } from './frame.js';
import { renumber, withResult } from './frame.js';
import { prove } from './prove.js';
import { eqTypes } from './relate.js';
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
function revealed(hidden: readonly Hidden[], ty: Ty): Ty {
  if (hidden.length === 0) return ty;
  return foldTy(ty, { ty: (part) => hiddenIn(hidden, part) });
}

function hiddenIn(hidden: readonly Hidden[], part: Ty): Ty | undefined {
  return part.kind === 'opaque' ? hidden.find((one) => one.of.def === part.def)?.ty : undefined;
}

/**
 * Where a body gives its result a value, and so its opaque types hidden ones. Each time these have origins of their own, and are
 * equal to those of the time before; the last ones stand for the hidden types of the body.
 */
export interface Defining {
  readonly output: Ty;
  readonly last: Location;
  now: readonly Hidden[];
}

/** The frame of a body whose result is revealed: it has the hidden types. */
export function withHidden(frame: Frame, hidden: readonly Hidden[], output: Ty): Frame {
  if (hidden.length === 0) return frame;
  const last = definitions(frame).at(-1);
  const defining = last && { output, last, now: [] };
  return { ...withResult(frame, revealed(hidden, output)), hidden, defining };
}

/** Where the whole result is given a value, in the order in which bodies are checked. */
function definitions({ body }: Frame): readonly Location[] {
  return body.blocks.flatMap(({ statements, terminator }, block): Location[] => [
    ...statements.flatMap((it, statement) =>
      it.kind === 'assign' && isResult(it.place) ? [{ block, statement }] : [],
    ),
    ...(terminator.kind === 'call' && terminator.target !== undefined && isResult(terminator.destination)
      ? [{ block, statement: statements.length }]
      : []),
  ]);
}

export function isResult({ local, projection }: Place): boolean {
  return local === 0 && projection.length === 0;
}

/** The type of the result at a place that gives it a value; its hidden types are new ones. */
export function definedAt(frame: Frame, { output, last }: Defining, location: Location): DefinedResult {
  const { cx } = frame;
  const isLast = last.block === location.block && last.statement === location.statement;
  const now = isLast ? frame.hidden : frame.hidden.map((one) => ({ ...one, ty: renumber(cx, one.of.ty) }));
  return { now, ty: revealed(now, output) };
}

export interface DefinedResult {
  readonly now: readonly Hidden[];
  readonly ty: Ty;
}

/** What holds of hidden types where they are given: that they are those of before, and what their bounds and they themselves demand. */
export function proveDefined(frame: Frame, defining: Defining, { now }: DefinedResult, because: Why): void {
  const { cx } = frame;
  now.forEach(({ ty }, at) => {
    const before = defining.now.at(at);
    if (before) eqTypes(cx, ty, before.ty, because);
  });
  defining.now = now;
  proveBounds(cx, now, because);
}

/** What is demanded of hidden types that no value is ever given. */
export function proveNeverDefined({ cx, hidden, defining }: Frame): void {
  const [first] = hidden;
  if (first && !defining)
    proveBounds(cx, hidden, { locations: 'all', span: first.of.span, category: { kind: 'boring' } });
}

function proveBounds(cx: Cx, hidden: readonly Hidden[], because: Why): void {
  for (const { of, opaque, ty } of hidden) {
    const bounds = cx.program
      .opaque(of.def)
      .bounds.map((bound) =>
        foldPredicate(substPredicate(bound, opaque.args), { ty: (part) => hiddenIn(hidden, part) }),
      );
    prove(cx, [...bounds, ...wellFormed(cx, ty)], because);
  }
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
