/** Which access of a statement is against a loan that its facts say is invalidated there. After rustc's `places_conflict`. */
import type { DumpLocation, DumpPlace } from '../../facts/rustc/dump.js';
import type { DumpAccess } from '../../facts/rustc/effects.js';
import { placeText } from '../../facts/rustc/place.js';
import { locationName, locationOfPoint, rows, type DumpedLoan, type Joined } from './body.js';
import { variableOf } from './names.js';

export type Conflict =
  | { readonly kind: 'access'; readonly access: DumpAccess; readonly order: number }
  /** The first use of a two-phase borrow. */
  | { readonly kind: 'activation'; readonly by: DumpedLoan; readonly order: number }
  | { readonly kind: 'exit'; readonly order: number }
  | { readonly kind: 'yield'; readonly at: DumpLocation; readonly order: number }
  /** `x = v` where the former value is dropped. */
  | { readonly kind: 'replace'; readonly access: DumpAccess; readonly order: number }
  /** The dump does not tell what invalidates the loan. */
  | { readonly kind: 'unknown'; readonly order: number };

/**
 * What at the location is against the loan; undefined where rustc lets it pass: the reservation of a two-phase borrow
 * beside a shared loan, of which its facts say that it invalidates.
 */
export function conflictAt(cx: Joined, loan: DumpedLoan, at: DumpLocation): Conflict | undefined {
  const { accesses, exit } = cx.effects(at);
  const activated = activations(cx).get(locationName(at));
  const order = accesses.findIndex((it) => conflicts(it, loan));
  if (activated && activated !== loan && placesConflict(activated.borrowed, loan.borrowed, 'deep'))
    // What was told at the reservation is not told again.
    if (loan.borrow === 'shared' || order < 0) return { kind: 'activation', by: activated, order: -1 };
  if (order >= 0) {
    const access = accesses[order];
    if (access.kind === 'drop' && isReplaced(cx, access.place, at)) return { kind: 'replace', access, order };
    if (loan.borrow === 'shared' && access.kind === 'borrow' && isReservation(cx, at)) return undefined;
    return { kind: 'access', access, order };
  }
  // What a constant borrows of itself lives on where it is promoted.
  if (exit && cx.body.dump.kind !== 'fn') return undefined;
  if (exit) return { kind: 'exit', order: 0 };
  const suspended = at.statement === 0 ? yieldBefore(cx, at.block) : undefined;
  // A coroutine that stays where it is may keep what it lends of itself; rustc's facts have it all the same.
  if (suspended) return isMovable(cx) ? { kind: 'yield', at: suspended, order: 0 } : undefined;
  // A union's fields overlap though they differ, and a value of one name may be reached by two ways.
  const near = accesses.findIndex((it) => it.place.local === loan.borrowed.local && isAgainst(it, loan));
  if (near >= 0) return { kind: 'access', access: accesses[near], order: near };
  return { kind: 'unknown', order: 0 };
}

/** Where a coroutine is suspended that is resumed at a block: rustc's facts put what that ends where it is resumed. */
function yieldBefore(cx: Joined, resumed: number): DumpLocation | undefined {
  const { blocks } = cx.body.dump;
  for (let block = 0; block < blocks.length; block++) {
    const location = { block, statement: blocks[block].statements.length - 1 };
    if (cx.effects(location).resume === resumed) return location;
  }
  return undefined;
}

function isMovable(cx: Joined): boolean {
  const ty = cx.body.dump.locals.get(1)?.ty ?? '';
  if (!ty.includes('{coroutine@')) return false;
  return !/^static\b/.test(cx.sources.text(cx.span));
}

function conflicts(access: DumpAccess, loan: DumpedLoan): boolean {
  return isAgainst(access, loan) && placesConflict(access.place, loan.borrowed, depthOf(access));
}

/** Reading is no harm to a shared loan; looking at a place for a `match` is none to any. */
function isAgainst(access: DumpAccess, loan: DumpedLoan): boolean {
  const reads = access.kind === 'copy' || (access.kind === 'borrow' && access.borrow !== 'mut');
  if (!reads) return loan.borrow !== 'fake' || access.kind === 'assign' || access.kind === 'borrow';
  return loan.borrow === 'mut' && !(access.kind === 'borrow' && access.borrow === 'fake');
}

type Depth = 'shallow' | 'deep' | 'drop';

function depthOf(access: DumpAccess): Depth {
  switch (access.kind) {
    case 'assign':
    case 'storage-dead':
      return 'shallow';
    case 'drop':
      return 'drop';
    case 'borrow':
      return access.borrow === 'fake' ? 'shallow' : 'deep';
    case 'copy':
    case 'move':
      return 'deep';
  }
}

function placesConflict(accessed: DumpPlace, borrowed: DumpPlace, depth: Depth): boolean {
  if (accessed.local !== borrowed.local) return false;
  const common = Math.min(accessed.projection.length, borrowed.projection.length);
  for (let at = 0; at < common; at++) {
    const a = accessed.projection[at];
    const b = borrowed.projection[at];
    if (a.kind === 'field' && b.kind === 'field' && a.field !== b.field) return false;
    if (a.kind === 'downcast' && b.kind === 'downcast' && a.variant !== b.variant) return false;
    if (a.kind === 'index' && b.kind === 'index' && a.text !== b.text) {
      const single = /^(-?)(\d+) of \d+$/;
      const [x, y] = [single.exec(a.text), single.exec(b.text)];
      if (x && y && x[1] === y[1] && x[2] !== y[2]) return false;
    }
  }
  if (depth !== 'shallow') return true;
  // What is behind a reference stays when the reference is overwritten.
  return !borrowed.projection.slice(common).some((elem) => elem.kind === 'deref');
}

/** Whether the value that is dropped is at once replaced. */
function isReplaced(cx: Joined, place: DumpPlace, at: DumpLocation): boolean {
  const key = placeText(place);
  return (cx.successors.get(locationName(at)) ?? []).some((next) => {
    const { assigned } = cx.effects(locationOfPoint(next));
    return assigned !== undefined && placeText(assigned) === key;
  });
}

// ---------------------------------------------------------------- two-phase borrows

/** Locations at which two-phase borrows are activated. */
function activations(cx: Joined): ReadonlyMap<string, DumpedLoan> {
  return twoPhase(cx).activated;
}

/** Whether a two-phase borrow is made there. */
export function isReservation(cx: Joined, at: DumpLocation): boolean {
  return twoPhase(cx).reserved.has(locationName(at));
}

interface TwoPhase {
  readonly activated: ReadonlyMap<string, DumpedLoan>;
  readonly reserved: ReadonlySet<string>;
}

const found = new WeakMap<Joined, TwoPhase>();

/**
 * The dump prints two-phase borrows as it prints all. But where one is activated rustc's facts invalidate the loans that its
 * place is in conflict with, which nothing else of that statement does: so it is known by what it does.
 */
function twoPhase(cx: Joined): TwoPhase {
  const known = found.get(cx);
  if (known) return known;
  const activated = new Map<string, DumpedLoan>();
  const reserved = new Set<string>();
  const result = { activated, reserved };
  found.set(cx, result);
  const invalidated = new Map<string, string[]>();
  for (const [point, loan] of rows(cx.body.facts, 'loan_invalidated_at')) {
    const at = locationName(locationOfPoint(point));
    invalidated.set(at, [...(invalidated.get(at) ?? []), loan]);
  }
  for (const loan of cx.loans.values()) {
    const temporary = loan.assigned;
    if (loan.borrow !== 'mut' || !temporary || temporary.projection.length) continue;
    if (variableOf(cx, temporary) || loan.closure) continue;
    const use = firstUse(cx, temporary.local);
    if (!use) continue;
    const name = locationName(use);
    const { accesses } = cx.effects(use);
    const byActivation = (invalidated.get(name) ?? []).some((other) => {
      const it = cx.loans.get(other);
      return (
        it !== undefined &&
        it !== loan &&
        placesConflict(loan.borrowed, it.borrowed, 'deep') &&
        !accesses.some((access) => conflicts(access, it))
      );
    });
    if (!byActivation) continue;
    activated.set(name, loan);
    reserved.add(locationName(loan.location));
  }
  return result;
}

function firstUse(cx: Joined, local: number): DumpLocation | undefined {
  const { blocks } = cx.body.dump;
  for (let block = 0; block < blocks.length; block++)
    for (let statement = 0; statement < blocks[block].statements.length; statement++) {
      const { accesses } = cx.effects({ block, statement });
      if (
        accesses.some(
          (it) =>
            it.place.local === local &&
            it.kind !== 'storage-dead' &&
            it.kind !== 'drop' &&
            !(it.kind === 'assign' && it.place.projection.length === 0),
        )
      )
        return { block, statement };
    }
  return undefined;
}
