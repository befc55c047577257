/**
 * What is shown inside of a closure when a borrow or move is the closure's capture: the use that is its reason (rustc's
 * `UseSpans::ClosureUse` and what it adds to a diagnostic).
 */
import type { AccessInfo } from '../../facts/emitted.js';
import type { BorrowKind, Location, Place } from '../../lang/mir/mir.js';
import { captureAt, capturedBy, type ClosureUse } from './capture.js';
import { sameSpan, statementAt, type Context, type Draft } from './context.js';

/** The capture that the borrow at a location is made for. */
export function borrowSite(cx: Context, location: Location): ClosureUse | undefined {
  const statement = statementAt(cx.body, location);
  return statement?.kind === 'assign' ? capturedBy(cx, { location, assigned: statement.place }) : undefined;
}

/** The capture that takes a place at a location, or that the borrow made there is for. */
export function useSite(cx: Context, { location, place }: Pick<AccessInfo, 'location' | 'place'>) {
  return moveSite(cx, location, place) ?? borrowSite(cx, location);
}

/** The capture that moves or copies a place at a location. */
export function moveSite({ body }: Context, location: Location, place: Place): ClosureUse | undefined {
  return captureAt(body, location, place);
}

/** " in closure" */
export function within(use: ClosureUse): string {
  return use.closure.kind === 'closure' ? ' in closure' : ' in coroutine';
}

/** Where the use stands that made the closure capture the place at all. */
export function showPath(draft: Draft, use: ClosureUse | undefined, text: string): void {
  if (use) draft.label(use.upvar.pathSpan, text + within(use));
}

/** The same, and where the use stands that decided how it is captured, if that is another. */
export function showUse(draft: Draft, use: ClosureUse | undefined, text: string, kind: string): void {
  if (!use) return;
  const { span, pathSpan } = use.upvar;
  if (!sameSpan(span, pathSpan)) draft.label(span, `capture is ${kind} because of use here`);
  draft.label(pathSpan, text + within(use));
}

/** "mutable" or "immutable", as rustc calls the captures that borrow so. */
export function mutability(borrow: BorrowKind): string {
  return borrow.kind === 'mut' ? 'mutable' : 'immutable';
}
