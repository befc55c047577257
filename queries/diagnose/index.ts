/**
 * From derived errors to diagnostics: which of them are told (rustc tells one of several that have the same cause), in the
 * order of the source. The wording of each kind is in a file of its own.
 */
import type { Access, Path } from '../../facts/atoms.js';
import { invalidationKey, type AccessInfo, type Emission } from '../../facts/emitted.js';
import type { Diagnostic } from '../../lang/diagnostic.js';
import type { Location, Place } from '../../lang/mir/mir.js';
import type { Span } from '../../lang/source.js';
import { anyRegion } from '../../lang/types/fold.js';
import { capturedBy } from './capture.js';
import { conflict } from './conflict.js';
import { isPrefix, type Context, type Draft } from './context.js';
import type { BodyErrors, ErrorCause } from './errors.js';
import { illegalMoves, type IllegalMove } from './illegal-move.js';
import { moveSites, useOfMoved, useOfUninitialized } from './moved.js';
import { immutable, reassigned } from './mutability.js';
import { doesNotLiveLongEnough } from './outlive.js';
import { everySubset, reportedSubsets, subsetError, typeTestError, uncaptured } from './region.js';

export type { BodyErrors, ErrorCause } from './errors.js';
export { isClean } from './errors.js';
export type { Context } from './context.js';

/** A diagnostic, and the derived error that it tells of. */
export interface Told {
  readonly diagnostic: Diagnostic;
  readonly cause?: ErrorCause;
}

/** The diagnostics of one body, by place. `everySubset`: the model reports each pair of origins, not the first of each. */
export function diagnose(cx: Context, errors: BodyErrors, options: { everySubset?: boolean } = {}): Told[] {
  const reported = new Reported();
  const drafts = [
    ...illegalMoves(
      cx,
      errors.illegalMoves.map((it): IllegalMove => ({
        access: cx.emission.accesses.get(it.access)!,
        from: cx.emission.places.get(it.from)!,
        reason: it.reason,
      })),
    ),
    ...accessErrors(cx, errors, reported),
    ...moveErrors(cx, errors),
    ...(options.everySubset ? everySubset(cx, errors.subsets) : reportedSubsets(cx, errors.subsets))
      .map((it) => subsetError(cx, it)?.because({ kind: 'subset', ...it }))
      .filter((it) => it !== undefined),
    // What an `impl` type captures is not told where lifetimes are wrong anyhow.
    ...(errors.subsets.length || errors.tests.length ? [] : cx.emission.uncaptured).map((it) =>
      uncaptured(cx, it),
    ),
    ...errors.tests.map(({ test }) =>
      typeTestError(cx, cx.emission.tests.get(test)!).because({ kind: 'test', test }),
    ),
  ];
  return dedupe(drafts)
    .sort((a, b) => a.span.file - b.span.file || a.span.lo - b.span.lo || a.span.hi - b.span.hi)
    .map((it) => ({ diagnostic: it.done(), cause: it.cause }));
}

/** What was told already, by place and span: `access_place_error_reported` of rustc's borrow checker. */
class Reported {
  readonly #keys = new Set<string>();

  /** Whether it is new; notes it. */
  add(place: string, span: Span): boolean {
    const key = this.#key(place, span);
    if (this.#keys.has(key)) return false;
    this.#keys.add(key);
    return true;
  }

  has(place: string, span: Span): boolean {
    return this.#keys.has(this.#key(place, span));
  }

  #key(place: string, span: Span): string {
    return `${place} ${span.file}:${span.lo}-${span.hi}`;
  }
}

/**
 * By what rustc tells two places apart. Fields carry their types there, and each occurrence of a type has its own
 * region variables: a place with a reference in a field is equal to itself only where it stands.
 */
function placeKey(place: Place, at?: Location): string {
  const text = JSON.stringify([place.local, place.projection.map((it) => ({ ...it, ty: undefined }))]);
  return at && isUnlikeAny(place) ? `${text} in ${at.block}:${at.statement}` : text;
}

/** Whether the region variables in its fields' types make a place unequal to the same place elsewhere. */
function isUnlikeAny(place: Place): boolean {
  return place.projection.some((it) => it.kind === 'field' && anyRegion(it.ty, () => true));
}

/** Conflicts with loans, second assignments and lack of mutability, access by access in rustc's order. */
function accessErrors(cx: Context, errors: BodyErrors, reported: Reported): Draft[] {
  const { emission } = cx;
  const conflicts = new Map<
    Access,
    { loan: BodyErrors['loans'][number]['loan']; point: BodyErrors['loans'][number]['point'] }[]
  >();
  for (const { loan, point } of errors.loans) {
    for (const access of emission.invalidations.get(invalidationKey(point, loan)) ?? []) {
      if (!conflicts.has(access)) conflicts.set(access, []);
      conflicts.get(access)!.push({ loan, point });
    }
  }
  const immutables = new Map(errors.immutable.map((it) => [it.access, it.because]));
  const reassignments = new Set(errors.reassignments.map((it) => it.access));
  const reservations = new Set<string>();
  const mutableBorrows = new Map<string, { draft: Draft; count: number; declared: Span }>();
  const drafts: Draft[] = [];
  for (const access of inOrder(emission, [...conflicts.keys(), ...immutables.keys(), ...reassignments])) {
    const at =
      access.kind.kind === 'activation' ? emission.loans.get(access.kind.loan)!.location : access.location;
    const key = placeKey(access.place, at);
    if (access.kind.kind === 'activation' && reservations.has(key)) continue;
    if (reported.has(key, access.span)) continue;
    let failed = false;
    if (reassignments.has(access.atom)) {
      failed = true;
      drafts.push(reassigned(cx, access).because({ kind: 'reassignment', access: access.atom }));
    }
    const because = immutables.get(access.atom);
    if (because !== undefined) {
      failed = true;
      const place = emission.places.get(because)!;
      const draft = immutable(cx, access, place).because({
        kind: 'immutable',
        access: access.atom,
        because,
      });
      if (draft.code === 'E0596' && place.place.projection.length === 0)
        foldMutableBorrow(cx, draft, place.place.local, mutableBorrows);
      else drafts.push(draft);
    }
    // rustc looks no further than the first loan that an access is against; leaving the body ends them one by one.
    const all = (conflicts.get(access.atom) ?? []).sort((a, b) => a.loan - b.loan);
    const loans = access.kind.kind === 'exit' ? all : all.slice(0, 1);
    for (const { loan, point } of loans) {
      const info = emission.loans.get(loan)!;
      const cause = { kind: 'loan', loan, point, access: access.atom } as const;
      failed = true;
      if (access.kind.kind === 'mutable-borrow' && access.kind.reservation) reservations.add(key);
      if (
        access.kind.kind === 'storage-dead' ||
        access.kind.kind === 'exit' ||
        (access.kind.kind === 'drop' && !access.kind.replace)
      ) {
        const borrow = capturedBy(cx, info)?.upvar.pathSpan ?? info.span;
        if (reported.add(placeKey({ local: info.borrowed.local, projection: [] }), borrow))
          drafts.push(doesNotLiveLongEnough(cx, access, info, point).because(cause));
      } else {
        drafts.push(conflict(cx, access, info, point).because(cause));
      }
    }
    if (failed) reported.add(key, access.span);
  }
  return [...drafts, ...[...mutableBorrows.values()].map((it) => it.draft)];
}

/** Several mutable borrows of one variable that is not `mut` are one error; from the second on it is shown at the declaration. */
function foldMutableBorrow(
  cx: Context,
  draft: Draft,
  local: number,
  folded: Map<string, { draft: Draft; count: number; declared: Span }>,
): void {
  const declared = cx.body.locals[local].span;
  const key = `${declared.file}:${declared.lo}`;
  const earlier = folded.get(key);
  if (!earlier) {
    folded.set(key, { draft, count: 1, declared });
    return;
  }
  earlier.count++;
  if (earlier.count === 2) earlier.draft = earlier.draft.movedTo(declared, 'not mutable');
  if (earlier.count < 10) earlier.draft.label(draft.span, 'cannot borrow as mutable');
}

/** Uses of moved and uninitialized places: one error for a set of moves, one for an uninitialized variable. */
function moveErrors(cx: Context, errors: BodyErrors): Draft[] {
  const { emission } = cx;
  const paths = new Map<Access, Path[]>();
  for (const { access, path } of errors.moves) {
    if (!paths.has(access)) paths.set(access, []);
    paths.get(access)!.push(path);
  }
  const uninitialized = new Set<number>();
  const drafts: Draft[] = [];
  const byMoves = new Map<string, { used: Place; draft: Draft }>();
  for (const access of inOrder(emission, [...paths.keys()])) {
    const path = foundFirst(emission, paths.get(access.atom)!);
    const { sites, reinitializations } = moveSites(cx, access.location, path);
    if (sites.length === 0) {
      if (uninitialized.has(access.place.local)) continue;
      uninitialized.add(access.place.local);
      drafts.push(useOfUninitialized(cx, access, path).because({ kind: 'use', access: access.atom, path }));
      continue;
    }
    const key = sites.map(({ move }) => emission.moveOuts.indexOf(move)).join(' ');
    const earlier = byMoves.get(key);
    if (earlier && !isUnlikeAny(access.place) && isPrefix(access.place, earlier.used)) continue;
    const draft = useOfMoved(cx, access, path, sites, reinitializations);
    byMoves.set(key, {
      used: access.place,
      draft: draft.because({ kind: 'use', access: access.atom, path }),
    });
  }
  return [...drafts, ...[...byMoves.values()].map((it) => it.draft)];
}

/**
 * Of the uninitialized paths that an access needs, the one that rustc comes upon first: the path that contains what is
 * accessed, else one inside it (`MovePath::find_descendant`: the brother made last first, all of them before their
 * children, and then those of the first).
 */
function foundFirst({ paths }: Emission, found: readonly Path[]): Path {
  const parts = new Map<Path, Path[]>();
  const roots = new Set<Path>();
  for (const path of found) {
    let child = path;
    let parent = paths.get(child)!.parent;
    for (; parent !== undefined; child = parent, parent = paths.get(child)!.parent) {
      const brothers = parts.get(parent);
      if (brothers?.includes(child)) break;
      if (brothers) brothers.push(child);
      else parts.set(parent, [child]);
    }
    if (parent === undefined) roots.add(child);
  }
  const among = (brothers: readonly Path[]): Path | undefined => {
    const latest = [...brothers].sort((a, b) => b - a);
    const first = latest.find((it) => found.includes(it));
    if (first !== undefined) return first;
    for (const it of latest.reverse()) {
      const inside = among(parts.get(it) ?? []);
      if (inside !== undefined) return inside;
    }
    return undefined;
  };
  return among([...roots]) ?? found[0];
}

/** Accesses in the order in which rustc's borrow checker walks over them: blocks in reverse postorder. */
export function inOrder(emission: Emission, accesses: readonly Access[]): AccessInfo[] {
  const rank = new Map(emission.blockOrder.map((block, at) => [block, at]));
  return [...new Set(accesses)]
    .map((it) => emission.accesses.get(it)!)
    .sort(
      (a, b) =>
        (rank.get(a.location.block) ?? 0) - (rank.get(b.location.block) ?? 0) ||
        a.location.statement - b.location.statement ||
        a.order - b.order,
    );
}

/** Diagnostics that say the same at the same place are told once, as rustc's are. */
export function dedupe(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  return drafts.filter((draft) => {
    const key = JSON.stringify([draft.code, draft.message, draft.span, draft.labels, draft.children]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
