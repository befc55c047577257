/**
 * Why a loan is still live where it is invalidated: a later use or drop of a variable that holds the reference, or a lifetime
 * of the signature that it flows into. After rustc's `explain_borrow` and `find_use`.
 */
import type { Origin } from '../../facts/atoms.js';
import type { OutlivesConstraint } from '../../facts/emitted.js';
import type { DumpLocation } from '../../facts/rustc/dump.js';
import type { Result } from '../../solver/runtime.js';
import { blame, blameablePath } from '../diagnose/blame.js';
import {
  locationName,
  locationOfPoint,
  originAtomName,
  originNumber,
  rows,
  wayFrom,
  type DumpedLoan,
  type Joined,
} from './body.js';

export type LaterUse =
  | {
      readonly kind: 'use' | 'drop';
      readonly local: number;
      readonly location: DumpLocation;
      readonly path: readonly OutlivesConstraint[];
    }
  | {
      readonly kind: 'signature';
      readonly origin: number;
      readonly constraint: OutlivesConstraint;
      readonly path: readonly OutlivesConstraint[];
    }
  | { readonly kind: 'unexplained' };

/** Why the loan is live where its location is reached by what happens at `from`. */
export function laterUse(cx: Joined, result: Result, loan: DumpedLoan, from: DumpLocation): LaterUse {
  const live = liveAt(cx, result, from);
  const origin = loan.origin as Origin;
  const path = wayFrom(cx, origin, (it) => cx.universal.has(it) || live(it));
  const holder = path?.at(-1)?.sub ?? origin;
  if (path && !cx.universal.has(holder)) {
    const found = findUse(cx, holder, from) ?? findAnyUse(cx, loan, from);
    if (found) return { ...found, path };
  }
  const target = cx.universal.has(holder) ? holder : undefined;
  const way =
    target === undefined
      ? wayFrom(cx, origin, (it) => cx.universal.has(it))
      : wayFrom(cx, origin, (it) => it === target);
  if (way?.length)
    return {
      kind: 'signature',
      origin: way.at(-1)!.sub,
      constraint: blame(blamed(cx, way), true),
      path: way,
    };
  return { kind: 'unexplained' };
}

function blamed(cx: Joined, way: readonly OutlivesConstraint[]): readonly OutlivesConstraint[] {
  const path = blameablePath(cx.outlives, way);
  return path?.length ? path : way;
}

/** As rustc has it, which leaves out variables that hold only what the signature lends; where it does not say, as the rules do. */
function liveAt(cx: Joined, result: Result, at: DumpLocation): (origin: number) => boolean {
  const { live } = cx.body.dump;
  if (live.size)
    return (origin) =>
      live
        .get(origin)
        ?.some((it) => it.block === at.block && it.from <= at.statement && at.statement <= it.to) === true;
  const { atoms } = cx.body.facts;
  const relation = result.relation('origin_live_on_entry');
  const points = [`Start(${locationName(at)})`, `Mid(${locationName(at)})`].map((it) => atoms.find(it));
  return (number) => {
    const origin = atoms.find(originAtomName(number));
    return origin !== undefined && points.some((point) => point !== undefined && relation.has(origin, point));
  };
}

type Found = {
  readonly kind: 'use' | 'drop';
  readonly local: number;
  readonly location: DumpLocation;
};

/** The first use or drop, breadth first along the control flow, of a variable whose type mentions the origin. */
function findUse(cx: Joined, origin: number, from: DumpLocation): Found | undefined {
  return search(
    cx,
    holders(cx, (it) => it === origin),
    from,
  );
}

/** The same for whatever may hold the reference. */
function findAnyUse(cx: Joined, loan: DumpedLoan, from: DumpLocation): Found | undefined {
  const reached = new Set<number>([loan.origin]);
  for (const origin of reached)
    for (const { sup, sub } of cx.outlives.constraints) if (sup === origin) reached.add(sub);
  return search(
    cx,
    holders(cx, (it) => reached.has(it)),
    from,
  );
}

function holders(cx: Joined, holds: (origin: number) => boolean) {
  const of = (relation: 'use_of_var_derefs_origin' | 'drop_of_var_derefs_origin') =>
    new Set(
      rows(cx.body.facts, relation)
        .filter(([, origin]) => holds(originNumber(origin)))
        .map(([variable]) => variable),
    );
  return { used: of('use_of_var_derefs_origin'), dropped: of('drop_of_var_derefs_origin') };
}

function search(
  cx: Joined,
  { used, dropped }: ReturnType<typeof holders>,
  from: DumpLocation,
): Found | undefined {
  const happens = eventsOf(cx);
  const seen = new Set<string>();
  const queue = [...(cx.successors.get(locationName(from)) ?? [])];
  for (const at of queue) {
    if (seen.has(at)) continue;
    seen.add(at);
    const events = happens.get(at) ?? [];
    const use = events.find(
      (it) =>
        (it.kind === 'use' && used.has(it.variable)) || (it.kind === 'drop' && dropped.has(it.variable)),
    );
    if (use && use.kind !== 'define')
      return { kind: use.kind, local: Number(use.variable.slice(1)), location: locationOfPoint(at) };
    const holding = new Set([...used, ...dropped]);
    const ended = events.some((it) => it.kind === 'define' && holding.has(it.variable));
    if (ended && holding.size === 1) continue;
    queue.push(...(cx.successors.get(at) ?? []));
  }
  return undefined;
}

interface Event {
  readonly kind: 'use' | 'drop' | 'define';
  readonly variable: string;
}

const events = new WeakMap<Joined, ReadonlyMap<string, readonly Event[]>>();

function eventsOf(cx: Joined): ReadonlyMap<string, readonly Event[]> {
  const known = events.get(cx);
  if (known) return known;
  const found = new Map<string, Event[]>();
  const add = (relation: 'var_used_at' | 'var_dropped_at' | 'var_defined_at', kind: Event['kind']) => {
    for (const [variable, point] of rows(cx.body.facts, relation)) {
      const at = locationName(locationOfPoint(point));
      const list = found.get(at);
      if (list) list.push({ kind, variable });
      else found.set(at, [{ kind, variable }]);
    }
  };
  add('var_used_at', 'use');
  add('var_dropped_at', 'drop');
  add('var_defined_at', 'define');
  events.set(cx, found);
  return found;
}
