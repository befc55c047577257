/** Accesses that are against a loan: E0499 to E0506, E0524, with where the borrow ends. */
import type { AccessInfo, LoanInfo } from '../../../facts/emitted.js';
import { captureAt } from '../capture.js';
import { Draft, describeAny, sameSpan, type Context } from '../context.js';
import { captureOf, captureOfLoan, loanEnd, operandSpan } from './scope.js';

export function deniedAccess(cx: Context, access: AccessInfo, loan: LoanInfo): Draft {
  const place = describeAny(cx, access.place);
  const borrowed = describeAny(cx, loan.borrowed);
  const first = borrowSpan(cx, loan);
  switch (access.kind.kind) {
    case 'copy':
      return new Draft('E0503', access.span, `cannot use ${place} because it was mutably borrowed`)
        .label(first, `borrow of ${borrowed} occurs here`)
        .label(access.span, `use of borrowed ${borrowed}`);
    case 'move': {
      const closure = captureAt(cx.body, access.location, access.place);
      if (closure)
        return new Draft(
          'E0504',
          closure.upvar.pathSpan,
          `cannot move ${place} into closure because it is borrowed`,
        )
          .label(first, `borrow of ${borrowed} occurs here`)
          .label(closure.upvar.pathSpan, 'move into closure occurs here');
      return new Draft('E0505', access.span, `cannot move out of ${place} because it is borrowed`)
        .label(first, `borrow of ${borrowed} occurs here`)
        .label(access.span, `move out of ${place} occurs here`);
    }
    case 'borrow':
    case 'mutable-borrow':
      return secondBorrow(cx, access, loan);
    default:
      return new Draft('E0506', access.span, `cannot assign to ${place} because it is borrowed`)
        .label(first, `borrow of ${place} occurs here`)
        .label(access.span, `assignment to borrowed ${place} occurs here`);
  }
}

type Kind = 'shared' | 'mutable' | 'unique';

function secondBorrow(cx: Context, access: AccessInfo, loan: LoanInfo): Draft {
  const made = kindOfAccess(access);
  const earlier = kindOf(loan.kind);
  const captured = captureOf(cx, access);
  const before = captureOfLoan(cx, loan);
  const second = captured?.head ?? operandSpan(cx, access.span);
  const first = borrowSpan(cx, loan);
  const place = describeAny(cx, access.place);
  const it = sameText(place, describeAny(cx, loan.borrowed));
  const draft = headline(second, made, earlier, place, it);
  const ends = loanEnd(cx, loan);
  if (made === 'mutable' && earlier === 'mutable') {
    if (sameSpan(first, second))
      draft.label(second, 'mutable borrow starts here in previous iteration of loop');
    else
      draft
        .label(first, 'first mutable borrow occurs here')
        .label(second, 'second mutable borrow occurs here');
    if (ends)
      draft.label(ends, sameSpan(first, second) ? 'mutable borrow ends here' : 'first borrow ends here');
  } else if (made === 'unique' && earlier === 'unique') {
    draft
      .label(first, 'first closure is constructed here')
      .label(second, 'second closure is constructed here');
    if (ends) draft.label(ends, 'borrow from first closure ends here');
  } else if (made === 'unique') {
    draft.label(second, 'closure construction occurs here').label(first, 'borrow occurs here');
    if (ends) draft.label(ends, 'borrow ends here');
  } else if (earlier === 'unique') {
    draft.label(second, 'borrow occurs here').label(first, 'closure construction occurs here');
    if (ends) draft.label(ends, 'borrow from closure ends here');
  } else {
    draft
      .label(second, `${adjective(made)} borrow occurs here`)
      .label(first, `${adjective(earlier)} borrow occurs here`);
    if (ends) draft.label(ends, `${adjective(earlier)} borrow ends here`);
  }
  if (captured)
    draft.label(captured.upvar.pathSpan, `borrow occurs due to use of \`${captured.upvar.name}\` in closure`);
  if (before)
    draft.label(
      before.upvar.pathSpan,
      `previous borrow occurs due to use of \`${before.upvar.name}\` in closure`,
    );
  return draft;
}

function headline(span: Draft['span'], made: Kind, earlier: Kind, place: string, it: string): Draft {
  if (made === 'mutable' && earlier === 'mutable')
    return new Draft('E0499', span, `cannot borrow ${place} as mutable more than once at a time`);
  if (made === 'unique' && earlier === 'unique')
    return new Draft('E0524', span, `two closures require unique access to ${place} at the same time`);
  if (made === 'unique')
    return new Draft(
      'E0500',
      span,
      `closure requires unique access to ${place} but ${it} is already borrowed`,
    );
  if (earlier === 'unique')
    return new Draft(
      'E0501',
      span,
      `cannot borrow ${place} as ${adjective(made)} because previous closure requires unique access`,
    );
  return new Draft(
    'E0502',
    span,
    `cannot borrow ${place} as ${adjective(made)} because ${it} is also borrowed as ${adjective(earlier)}`,
  );
}

function adjective(kind: Kind): string {
  return kind === 'shared' ? 'immutable' : 'mutable';
}

function sameText(place: string, borrowed: string): string {
  return place === borrowed ? 'it' : borrowed;
}

function kindOf(kind: LoanInfo['kind']): Kind {
  if (kind.kind !== 'mut') return 'shared';
  return kind.mut === 'closure-capture' ? 'unique' : 'mutable';
}

function kindOfAccess({ kind }: AccessInfo): Kind {
  return kind.kind === 'borrow' || kind.kind === 'mutable-borrow' ? kindOf(kind.borrow) : 'shared';
}

/** Where a loan's borrow is shown: a closure's at its head. */
export function borrowSpan(cx: Context, loan: LoanInfo): Draft['span'] {
  return captureOfLoan(cx, loan)?.head ?? operandSpan(cx, loan.span);
}
