/**
 * From derived errors to diagnostics under the lexical model, in the words of the checker before 2018 (rustc 1.25,
 * `librustc_borrowck::borrowck`, `librustc_mir::util::borrowck_errors`). It told each wrong access by itself.
 */
import type { Access, Path } from '../../../facts/atoms.js';
import type { AccessInfo } from '../../../facts/emitted.js';
import type { Context, Draft } from '../context.js';
import type { BodyErrors } from '../errors.js';
import { dedupe, inOrder, type Told } from '../index.js';
import type { IllegalMove } from '../illegal-move.js';
import { typeTestError, uncaptured } from '../region.js';
import { deniedAccess } from './denied.js';
import { guardChange, guardMove } from './guard.js';
import { illegalMovesBefore } from './illegal-move.js';
import { immutableBefore, reassignedBefore } from './mutability.js';
import { useOfMissing } from './moved.js';
import { tooLong } from './outlive.js';
import { lifetimeErrors } from './region.js';

/** The diagnostics of one body, by place. */
export function diagnoseLexical(cx: Context, errors: BodyErrors): Told[] {
  // A body in which the check of matches found something was not looked at further.
  const guards = [
    ...errors.guardChanges.map(({ access }) => guardChange(accessOf(cx, access))),
    ...errors.guardMoves.map(({ variable }) => guardMove(cx, variable)),
  ];
  const drafts = guards.length ? guards : [...borrowErrors(cx, errors), ...lifetimes(cx, errors)];
  return onePerPlace(dedupe(drafts))
    .sort((a, b) => a.span.file - b.span.file || a.span.lo - b.span.lo || a.span.hi - b.span.hi)
    .map((it) => ({ diagnostic: it.done(), cause: it.cause }));
}

function lifetimes(cx: Context, errors: BodyErrors): Draft[] {
  const { emission } = cx;
  return [
    ...lifetimeErrors(cx, errors.subsets),
    ...emission.uncaptured.map((it) => uncaptured(cx, it)),
    ...errors.tests.map(({ test }) =>
      typeTestError(cx, emission.tests.get(test)!).because({ kind: 'test', test }),
    ),
  ];
}

function borrowErrors(cx: Context, errors: BodyErrors): Draft[] {
  const { emission } = cx;
  return [
    ...illegalMovesBefore(
      cx,
      errors.illegalMoves.map((it): IllegalMove => ({
        access: emission.accesses.get(it.access)!,
        from: emission.places.get(it.from)!,
        reason: it.reason,
      })),
    ),
    ...deniedAccesses(cx, errors),
    ...longLoans(cx, errors),
    ...errors.reassignments.map(({ access }) =>
      reassignedBefore(cx, accessOf(cx, access)).because({ kind: 'reassignment', access }),
    ),
    ...errors.immutable.map(({ access, because }) =>
      immutableBefore(cx, accessOf(cx, access), emission.places.get(because)!).because({
        kind: 'immutable',
        access,
        because,
      }),
    ),
    ...missing(cx, errors),
  ];
}

function accessOf(cx: Context, access: Access): AccessInfo {
  return cx.emission.accesses.get(access)!;
}

/** Of the loans that an access is against, the first is told. */
function deniedAccesses(cx: Context, errors: BodyErrors): Draft[] {
  const { emission } = cx;
  const first = new Map<Access, BodyErrors['denied'][number]>();
  for (const denied of errors.denied) {
    const known = first.get(denied.access);
    if (!known || denied.loan < known.loan) first.set(denied.access, denied);
  }
  return inOrder(emission, [...first.keys()]).map((access) => {
    const { loan, point } = first.get(access.atom)!;
    const cause = { kind: 'loan', loan, point, access: access.atom } as const;
    return deniedAccess(cx, access, emission.loans.get(loan)!).because(cause);
  });
}

/** A loan that is too long is told once. */
function longLoans(cx: Context, errors: BodyErrors): Draft[] {
  const { emission } = cx;
  return [...new Set(errors.tooLong.map((it) => it.loan))].map((loan) => {
    const scopes = errors.tooLong.filter((it) => it.loan === loan).map((it) => it.scope);
    return tooLong(cx, emission.loans.get(loan)!, scopes);
  });
}

function missing(cx: Context, errors: BodyErrors): Draft[] {
  const paths = new Map<Access, Path[]>();
  for (const { access, path } of errors.moves) paths.set(access, [...(paths.get(access) ?? []), path]);
  return inOrder(cx.emission, [...paths.keys()]).map((access) =>
    useOfMissing(cx, access, paths.get(access.atom)!),
  );
}

/** What MIR does in several steps the source does in one: an error is told once at its place. */
function onePerPlace(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  return drafts.filter(({ code, span }) => {
    const key = `${code} ${span.file}:${span.lo}-${span.hi}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
