/**
 * Opaque types where they are defined: the body's result is their hidden type, of which their bounds have to hold, and
 * whose origins have to be lifetimes that the opaque type captures (RFC 2289, "member constraints"; rustc's
 * `region_infer::opaque_types`).
 */
import type { HiddenType } from '../../lang/check/thir.js';
import type { Body, Place } from '../../lang/mir/mir.js';
import type { Span } from '../../lang/source.js';
import { foldPredicate, foldTy, substPredicate, walkSig, walkTy } from '../../lang/types/fold.js';
import type { Region, Ty } from '../../lang/types/ty.js';
import type { Origin } from '../atoms.js';
import { equalOrigins, originGraph, reachable, representative, type OriginGraph } from './components.js';
import type { Cx, Why } from './cx.js';
import type { Frame } from './frame.js';
import { renumber, withResult } from './frame.js';
import { generalize } from './generalize.js';
import { prove } from './prove.js';
import { eqTypes, relateRegions } from './relate.js';
import { toOrigins } from './universal.js';
import { visitBody } from './visit.js';
import { wellFormed } from './wf.js';

/** An opaque type of this body's signature, in origins. */
export interface Hidden {
  readonly of: HiddenType;
  /** As the signature has it, and as the result's type has it: with origins of its own. */
  readonly declared: Ty & { kind: 'opaque' };
  readonly opaque: Ty & { kind: 'opaque' };
  readonly ty: Ty;
}

/** The hidden types, with origins of their own. */
export function hiddenTypes({ cx, body }: Frame): readonly Hidden[] {
  return (body.hidden ?? []).map((of): Hidden => {
    cx.source = { kind: 'other' };
    cx.sourceSpan = of.span;
    const declared = toOrigins(cx, { kind: 'opaque', def: of.def, args: of.args });
    const opaque = renumber(cx, declared);
    if (declared.kind !== 'opaque' || opaque.kind !== 'opaque') throw new Error('an opaque type stays one');
    return { of, declared, opaque, ty: renumber(cx, of.ty) };
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
 * Where a body gives its result a value, and so its opaque types hidden ones. Each time these are found out of the value's type,
 * and are equal to those of the time before; the last ones stand for the hidden types of the body.
 */
export interface Defining {
  readonly output: Ty;
  now: readonly Hidden[];
  /** Where they were given last. */
  span: Span;
}

/** The frame of a body whose result is revealed: it has the hidden types. */
export function withHidden(frame: Frame, hidden: readonly Hidden[], output: Ty): Frame {
  const [first] = hidden;
  if (first === undefined) return frame;
  const defining: Defining = { output, now: [], span: first.of.span };
  return { ...withResult(frame, revealed(hidden, output)), hidden, defining };
}

export function isResult({ local, projection }: Place): boolean {
  return local === 0 && projection.length === 0;
}

export interface DefinedResult {
  readonly now: readonly Hidden[];
  readonly ty: Ty;
}

/** The type of the result where it gets a value of a type, and the hidden types in it. */
export function definedBy({ cx, hidden }: Frame, { output }: Defining, value: Ty | undefined): DefinedResult {
  const now = hidden.map((one): Hidden => {
    const part = value && partAt(one.of, output, value);
    return { ...one, ty: part ? generalize(cx, part) : renumber(cx, one.of.ty) };
  });
  return { now, ty: revealed(now, output) };
}

/** What stands in a type where another one has the opaque type. */
function partAt(of: HiddenType, output: Ty, value: Ty): Ty | undefined {
  if (output.kind === 'opaque') return output.def === of.def && value.kind === of.ty.kind ? value : undefined;
  const parts = (pairs: readonly (readonly [Ty, Ty | undefined])[]): Ty | undefined => {
    for (const [one, other] of pairs) {
      const found = other && partAt(of, one, other);
      if (found) return found;
    }
    return undefined;
  };
  if (output.kind === 'tuple' && value.kind === 'tuple')
    return parts(output.elems.map((elem, at) => [elem, value.elems[at]]));
  if (output.kind === 'ref' && value.kind === 'ref') return partAt(of, output.ty, value.ty);
  if (output.kind !== 'adt' || value.kind !== 'adt' || output.def !== value.def) return undefined;
  return parts(
    output.args.flatMap((arg, at) => {
      const other = value.args[at];
      return arg.kind === 'type' && other?.kind === 'type' ? [[arg.ty, other.ty] as const] : [];
    }),
  );
}

/** What holds of hidden types where they are given: that they are those of before, and what their bounds and they themselves demand. */
export function proveDefined(frame: Frame, defining: Defining, { now }: DefinedResult, because: Why): void {
  const { cx } = frame;
  now.forEach(({ ty }, at) => {
    const before = defining.now.at(at);
    if (before) eqTypes(cx, ty, before.ty, because);
  });
  defining.now = now;
  defining.span = because.span;
  proveBounds(cx, now, because);
}

/** The hidden types of a body that was checked. What no value is ever given has to fulfil its bounds all the same. */
export function hiddenOf({ cx, body, hidden, defining }: Frame): readonly Hidden[] {
  const given = defining?.now ?? [];
  const [first] = hidden;
  if (first === undefined) return [];
  if (given.length === 0) {
    proveBounds(cx, hidden, { locations: 'all', span: first.of.span, category: { kind: 'boring' } });
    return hidden;
  }
  if (readsResult(body))
    given.forEach(({ of, ty }, at) =>
      eqTypes(cx, hidden[at].ty, ty, { locations: 'all', span: of.span, category: { kind: 'internal' } }),
    );
  return given;
}

/** Whether a body looks at its result, or drops it, when it has one. */
function readsResult(body: Body): boolean {
  let reads = false;
  visitBody(body, {
    local: (local, use) => {
      if (local === 0 && use !== 'store' && use !== 'call' && !use.startsWith('storage')) reads = true;
    },
  });
  return reads;
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
  readonly span: Span;
  readonly origin: Origin;
}

/**
 * Each origin of a hidden type becomes the least captured lifetime that it may be, by what is known of universal regions
 * and by what the body demands, shorter origins before those that have to outlive them. Then it has to be the first captured
 * lifetime that it is equal to; what is equal to none is captured unsaid (rustc's `opaque_types`).
 */
export function chooseCaptured(
  cx: Cx,
  hidden: readonly Hidden[],
  span: Span,
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
    return one === other;
  };
  const members = hidden.flatMap((one) => {
    const choices = choicesOf(one);
    if (choices.some((a, i) => choices.some((b, k) => i < k && same(a, b)))) return [];
    return originsOf(one.ty).map((region) => ({ of: one.of, region, choices }));
  });
  const universal = cx.universalCount - 1;
  // The universal regions that an origin has to outlive.
  const values = new Map(
    groups.map((group) => [group, new Set(group.filter((vid) => vid < universal))] as const),
  );
  for (const group of groups) {
    const value = values.get(group)!;
    for (const vid of group)
      for (const { to } of graph.shorter.get(vid) ?? [])
        for (const shorter of values.get(groupOf.get(to)!) ?? []) value.add(shorter);
    for (const { region, choices } of members) {
      if (groupOf.get(region) !== group || reachesPlaceholder(cx, group, graph)) continue;
      const above = [...reachable(group, graph.longer)].filter((vid) => vid < universal);
      const ones = [...new Set(choices.map((choice) => representative(cx, groupOf.get(choice)!)))];
      const least = choose(ones, [...value], above, outlives);
      if (least === undefined) continue;
      value.add(least);
      for (const shorter of values.get(groupOf.get(least)!) ?? []) value.add(shorter);
    }
  }
  const covers = (longer: ReadonlySet<number>, shorter: ReadonlySet<number>): boolean =>
    [...shorter].every((b) => [...longer].some((a) => outlives(a, b)));
  const uncaptured: Uncaptured[] = [];
  const equal: { readonly of: HiddenType; readonly region: number; readonly choice: number }[] = [];
  for (const { of, region, choices } of members) {
    if (uncaptured.some((told) => told.of === of)) continue;
    const value = values.get(groupOf.get(region)!)!;
    const choice = choices.find((it) => {
      const other = values.get(groupOf.get(it)!)!;
      return covers(value, other) && covers(other, value);
    });
    if (choice === undefined) uncaptured.push({ of, span, origin: cx.origins[region].atom });
    else equal.push({ of, region, choice });
  }
  // A type with something else in it is told of, and not taken for what is hidden.
  for (const { of, region, choice } of equal) {
    if (uncaptured.some((told) => told.of === of)) continue;
    const why: Why = { locations: 'all', span, category: { kind: 'opaque-type' } };
    // That `'static` outlives it says nothing.
    const variance = cx.origins[choice].kind.kind === 'static' ? 'covariant' : 'invariant';
    relateRegions(cx, { kind: 'var', vid: region }, variance, { kind: 'var', vid: choice }, why);
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
