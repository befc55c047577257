/** Accesses that conflict with a live loan: E0499, E0502, E0503, E0505, E0506, E0510. After rustc's conflict_errors.rs. */
import type { AccessInfo, LoanInfo } from '../../facts/emitted.js';
import type { Point } from '../../facts/atoms.js';
import type { BorrowKind, Place } from '../../lang/mir/mir.js';
import { Draft, describeAny, isPrefix, placeTy, sameSpan, showTy, type Context } from './context.js';
import { suggestCloning } from './suggestion.js';
import { borrowSite, moveSite, mutability, showPath, showUse } from './closure-use.js';
import { addLaterUse, laterUse } from './later-use.js';
import { OriginNames } from './origin-name.js';

/** The diagnostic for an access that is a borrow, a read, an assignment or a move. */
export function conflict(cx: Context, access: AccessInfo, loan: LoanInfo, point: Point): Draft {
  const names = new OriginNames(cx);
  const use = laterUse(cx, loan, point);
  const place = describeAny(cx, access.place);
  const borrowed = describeAny(cx, loan.borrowed);
  const explain = (draft: Draft, first: string, borrowSpan = draft.span as typeof draft.span | undefined) => {
    addLaterUse(cx, draft, use, names, loan, first, borrowSpan);
    return draft;
  };
  switch (access.kind.kind) {
    case 'borrow':
    case 'mutable-borrow':
    case 'activation': {
      const made = access.kind.kind === 'activation' ? twoPhase : access.kind.borrow;
      return conflictingBorrow(cx, access, loan, made, (draft, first) => {
        showBothUses(cx, draft, access, loan, made);
        return explain(draft, first, undefined);
      });
    }
    case 'copy':
    case 'fake-read': {
      // A closure that copies it is shown by what copies it there.
      const at = moveSite(cx, access.location, access.place)?.upvar.span ?? access.span;
      const draft = new Draft('E0503', at, `cannot use ${place} because it was mutably borrowed`);
      draft.label(loan.span, `${borrowed} is borrowed here`).label(at, `use of borrowed ${borrowed}`);
      const lent = borrowSite(cx, loan.location);
      showUse(draft, lent, `borrow occurs due to use of ${borrowed}`, mutability(loan.kind));
      return explain(draft, '', undefined);
    }
    case 'move': {
      const draft = new Draft('E0505', access.span, `cannot move out of ${place} because it is borrowed`);
      declared(cx, draft, loan);
      draft
        .label(loan.span, `borrow of ${borrowed} occurs here`)
        .label(access.span, `move out of ${place} occurs here`);
      showPath(draft, borrowSite(cx, loan.location), 'borrow occurs due to use');
      showUse(draft, moveSite(cx, access.location, access.place), 'move occurs due to use', 'moved');
      explain(draft, '', loan.span);
      if (cx.sources.text(loan.span).startsWith('&'))
        suggestCloning(cx, draft, placeTy(cx, loan.borrowed), loan.span);
      return draft;
    }
    case 'assign':
    case 'drop':
    default: {
      const lent = borrowSite(cx, loan.location);
      const how = mutability(loan.kind);
      if (loan.kind.kind === 'fake') {
        const draft = inGuard(access, loan, place, 'assign');
        showUse(draft, lent, 'borrow occurs due to use', how);
        return draft;
      }
      const draft = new Draft('E0506', access.span, `cannot assign to ${place} because it is borrowed`);
      draft
        .label(loan.span, `${place} is borrowed here`)
        .label(access.span, `${place} is assigned to here but it was already borrowed`);
      showUse(draft, lent, 'borrow occurs due to use', how);
      return explain(draft, '', undefined);
    }
  }
}

const twoPhase: BorrowKind = { kind: 'mut', mut: 'two-phase' };

function conflictingBorrow(
  cx: Context,
  access: AccessInfo,
  loan: LoanInfo,
  made: BorrowKind,
  explain: (draft: Draft, first: string) => Draft,
): Draft {
  const union = overlapInUnion(cx, access.place, loan.borrowed);
  const place = union ? union.whole : describeAny(cx, access.place);
  const what = union ? `${place} (via ${union.second})` : place;
  const also = union ? ` (via ${union.first})` : '';
  const explainUnion = (draft: Draft, first: string) => {
    if (union)
      draft.note(
        `${union.second} is a field of the union \`${union.ty}\`, so it overlaps the field ${union.first}`,
      );
    return explain(draft, first);
  };
  const unique = (kind: BorrowKind) => kind.kind === 'mut' && kind.mut === 'closure-capture';
  const again = sameSpan(access.span, loan.span);
  if (made.kind !== 'mut') {
    if (unique(loan.kind)) {
      const draft = new Draft(
        'E0501',
        access.span,
        `cannot borrow ${place} as immutable because previous closure requires unique access`,
      );
      draft
        .label(access.span, 'second borrow occurs here')
        .label(loan.span, 'closure construction occurs here');
      return explain(draft, 'first ');
    }
    const draft = new Draft(
      'E0502',
      access.span,
      `cannot borrow ${what} as immutable because it is also borrowed as mutable${also}`,
    );
    draft
      .label(access.span, overlapping('immutable borrow', union))
      .label(loan.span, `mutable borrow occurs here${also}`);
    return explainUnion(draft, 'mutable ');
  }
  if (loan.kind.kind === 'fake') {
    const draft = inGuard(access, loan, place, 'mutably borrow');
    showUse(draft, borrowSite(cx, access.location), `borrow occurs due to use of ${place}`, 'immutable');
    return draft;
  }
  if (unique(made) && unique(loan.kind)) {
    const draft = new Draft(
      'E0524',
      access.span,
      `two closures require unique access to ${place} at the same time`,
    );
    if (again) draft.label(access.span, 'closures are constructed here in different iterations of loop');
    else
      draft
        .label(loan.span, 'first closure is constructed here')
        .label(access.span, 'second closure is constructed here');
    return explain(draft, 'first ');
  }
  if (unique(made)) {
    const draft = new Draft(
      'E0500',
      access.span,
      `closure requires unique access to ${place} but it is already borrowed`,
    );
    draft.label(access.span, 'closure construction occurs here').label(loan.span, 'borrow occurs here');
    return explain(draft, 'first ');
  }
  if (unique(loan.kind)) {
    const draft = new Draft(
      'E0501',
      access.span,
      `cannot borrow ${place} as mutable because previous closure requires unique access`,
    );
    draft
      .label(access.span, 'second borrow occurs here')
      .label(loan.span, 'closure construction occurs here');
    return explain(draft, 'first ');
  }
  if (loan.kind.kind === 'shared') {
    const draft = new Draft(
      'E0502',
      access.span,
      `cannot borrow ${what} as mutable because it is also borrowed as immutable${also}`,
    );
    draft
      .label(access.span, overlapping('mutable borrow', union))
      .label(loan.span, `immutable borrow occurs here${also}`);
    return explainUnion(draft, 'immutable ');
  }
  const draft = new Draft('E0499', access.span, `cannot borrow ${what} as mutable more than once at a time`);
  if (again)
    draft.label(access.span, `${place} was mutably borrowed here in the previous iteration of the loop`);
  else
    draft
      .label(loan.span, `first mutable borrow occurs here${also}`)
      .label(access.span, `second mutable borrow occurs here${union ? ` (via ${union.second})` : ''}`);
  return explainUnion(draft, 'first ');
}

interface UnionOverlap {
  /** The union, and its fields that are borrowed first and then. */
  readonly whole: string;
  readonly first: string;
  readonly second: string;
  readonly ty: string;
}

/** Two different fields of one union overlap: rustc's `describe_place_for_conflicting_borrow`. */
function overlapInUnion(cx: Context, second: Place, first: Place): UnionOverlap | undefined {
  for (let at = second.projection.length - 1; at >= 0; at--) {
    const elem = second.projection[at];
    if (elem.kind !== 'field') continue;
    const base: Place = { local: second.local, projection: second.projection.slice(0, at) };
    const ty = placeTy(cx, base);
    if (ty.kind !== 'adt' || cx.program.adt(ty.def).kind !== 'union') continue;
    const other = first.projection[at];
    if (!isPrefix(base, first) || other?.kind !== 'field' || other.field === elem.field) return undefined;
    return {
      whole: describeAny(cx, base),
      first: describeAny(cx, first),
      second: describeAny(cx, second),
      ty: showTy(cx, ty),
    };
  }
  return undefined;
}

function overlapping(borrow: string, union: UnionOverlap | undefined): string {
  return union
    ? `${borrow} of ${union.second} -- which overlaps with ${union.first} -- occurs here`
    : `${borrow} occurs here`;
}

/** Which uses in closures are the reasons of two borrows that conflict. */
function showBothUses(cx: Context, draft: Draft, access: AccessInfo, loan: LoanInfo, made: BorrowKind): void {
  const place = describeAny(cx, access.place);
  const first = borrowSite(cx, loan.location);
  const second = access.kind.kind === 'activation' ? undefined : borrowSite(cx, access.location);
  if (first && second && first.upvar === second.upvar) {
    showUse(draft, second, `borrows occur due to use of ${place}`, mutability(made));
    return;
  }
  const borrowed = describeAny(cx, loan.borrowed);
  showUse(draft, first, `first borrow occurs due to use of ${borrowed}`, mutability(loan.kind));
  showUse(draft, second, `second borrow occurs due to use of ${place}`, mutability(made));
}

/** A guard changes what its `match` looks at (RFC 2094 does not cover it; rustc's fake borrows do). */
function inGuard(access: AccessInfo, loan: LoanInfo, place: string, action: string): Draft {
  const draft = new Draft('E0510', access.span, `cannot ${action} ${place} in match guard`);
  return draft.label(access.span, `cannot ${action}`).label(loan.span, 'value is immutable in match guard');
}

/** "binding `x` declared here", where the borrowed place starts with a variable. */
function declared({ body }: Context, draft: Draft, loan: LoanInfo): void {
  const decl = body.locals[loan.borrowed.local];
  const { info } = decl;
  if (
    (info.kind === 'var' || info.kind === 'arg') &&
    info.name !== undefined &&
    decl.span.desugaring === undefined
  )
    draft.label(decl.span, `binding \`${info.name}\` declared here`);
}
