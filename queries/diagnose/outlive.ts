/** Borrows that outlast what they borrow: E0597, E0515, E0713, E0716, E0712. After rustc's conflict_errors.rs. */
import type { Point } from '../../facts/atoms.js';
import type { AccessInfo, LoanInfo, OutlivesConstraint } from '../../facts/emitted.js';
import type { Span } from '../../lang/source.js';
import type { Ty } from '../../lang/types/ty.js';
import {
  Draft,
  describePlace,
  isArgument,
  isPrefix,
  isTemporary,
  localName,
  placeTy,
  sameSpan,
  showTy,
  type Context,
} from './context.js';
import { capturedBy, mayOutlive } from './capture.js';
import { addLaterUse, hasDropImpl, laterUse, type LaterUse } from './later-use.js';
import { OriginNames } from './origin-name.js';

/** The diagnostic for storage that ends, or a value that is dropped, while the loan is live. */
export function doesNotLiveLongEnough(cx: Context, access: AccessInfo, loan: LoanInfo, point: Point): Draft {
  const names = new OriginNames(cx);
  const use = laterUse(cx, loan, point);
  const destructor = outermostDestructor(cx, loan);
  // Where the body is left it is the borrowed place itself that dies, not a value with a destructor around it.
  if (destructor && access.kind.kind !== 'exit' && !isPrefix(loan.borrowed, access.place))
    return acrossDestructor(cx, access, loan, use, names, destructor);
  const decl = cx.body.locals[loan.borrowed.local];
  if (decl.info.kind === 'temp' && decl.info.staticRef !== undefined) {
    const draft = new Draft('E0712', loan.span, 'thread-local variable borrowed past end of function');
    return draft
      .label(loan.span, 'thread-local variables cannot be borrowed beyond the end of the function')
      .label(access.span, 'end of enclosing function is here');
  }
  const name = describePlace(cx, loan.borrowed);
  if (name === undefined)
    return keptOutside(loan, use, names, name) ?? temporary(cx, access, loan, use, names, decl.span);
  const kept = keptOutside(loan, use, names, name);
  if (kept) return kept;
  const captured = capturedBy(cx, loan);
  const escaping =
    captured && use.kind === 'signature' && !use.constraint.fromClosure
      ? mayOutlive(captured, name, use.constraint, names.name(use.origin).text)
      : captured && use.kind === 'use' && use.how === 'captured'
        ? mayOutlive(captured, name, undefined, "'static")
        : undefined;
  if (escaping) return escaping;
  const returned =
    use.kind === 'signature' && !use.constraint.fromClosure
      ? returnedReference(cx, loan, loan.span, use.constraint, name)
      : undefined;
  if (returned) return returned;
  const borrow = captured?.upvar.pathSpan ?? loan.span;
  const draft = new Draft('E0597', borrow, `\`${name}\` does not live long enough`);
  const { info } = decl;
  if (info.kind === 'var' || info.kind === 'arg')
    draft.label(decl.span, `binding \`${info.name ?? name}\` declared here`);
  if (captured) draft.label(captured.head, 'value captured here');
  draft.label(borrow, 'borrowed value does not live long enough');
  draft.label(access.span, `\`${name}\` dropped here while still borrowed`);
  const noteOrder =
    use.kind === 'drop' &&
    localName(cx.body, use.local) !== undefined &&
    access.place.projection.length === 0 &&
    use.local !== access.place.local;
  addLaterUse(cx, draft, use, names, loan, '', loan.span, noteOrder);
  return draft;
}

/** E0521: what a closure borrows is assigned to what it captured. */
function keptOutside(
  loan: LoanInfo,
  use: LaterUse,
  names: OriginNames,
  name: string | undefined,
): Draft | undefined {
  if (use.kind !== 'signature' || use.constraint.fromClosure) return undefined;
  if (use.constraint.category.kind !== 'assignment') return undefined;
  const upvar = names.upvarWith(use.origin);
  if (!upvar) return undefined;
  const { span } = use.constraint;
  return new Draft('E0521', span, 'borrowed data escapes outside of closure')
    .label(upvar.rootSpan, `\`${upvar.rootName}\` declared here, outside of the closure body`)
    .label(loan.span, 'borrow is only valid in the closure body')
    .label(
      span,
      `${name === undefined ? 'reference' : `reference to \`${name}\``} escapes the closure body here`,
    );
}

function temporary(
  cx: Context,
  access: AccessInfo,
  loan: LoanInfo,
  use: LaterUse,
  names: OriginNames,
  made: Span,
): Draft {
  const returned =
    use.kind === 'signature' && !use.constraint.fromClosure
      ? returnedReference(cx, loan, made, use.constraint, undefined)
      : undefined;
  if (returned) return returned;
  const draft = new Draft('E0716', made, 'temporary value dropped while borrowed');
  draft.label(made, 'creates a temporary value which is freed while still in use');
  draft.label(access.span, 'temporary value is freed at the end of this statement');
  if (use.kind === 'use' || use.kind === 'drop')
    draft.note('consider using a `let` binding to create a longer lived value');
  addLaterUse(cx, draft, use, names, loan, '', undefined);
  return draft;
}

/** E0515, if the borrow has to live on because it is returned. */
function returnedReference(
  cx: Context,
  loan: LoanInfo,
  borrowSpan: Span,
  constraint: OutlivesConstraint,
  name: string | undefined,
): Draft | undefined {
  const verb =
    constraint.category.kind === 'return'
      ? 'return'
      : constraint.category.kind === 'yield'
        ? 'yield'
        : undefined;
  if (!verb) return undefined;
  const { body } = cx;
  const at = constraint.span;
  const reference = sameSpan(at, loan.span) ? 'reference to' : 'value referencing';
  const { local, projection } = loan.borrowed;
  const argument = isArgument(body, local);
  let what: string;
  let note: string;
  if (name !== undefined) {
    what = `${projection.length ? 'local data ' : argument ? 'function parameter ' : 'local variable '}\`${name}\``;
    note = `\`${name}\` is borrowed here`;
  } else if (isTemporary(body.locals[local])) {
    what = 'temporary value';
    note = 'temporary value created here';
  } else if (argument) {
    what = 'function parameter';
    note = 'function parameter borrowed here';
  } else {
    what = 'local binding';
    note = 'local binding introduced here';
  }
  const draft = new Draft('E0515', at, `cannot ${verb} ${reference} ${what}`);
  draft.label(at, `${verb}s a ${reference} data owned by the current function`);
  if (!sameSpan(at, borrowSpan)) draft.label(borrowSpan, note);
  return draft;
}

function acrossDestructor(
  cx: Context,
  access: AccessInfo,
  loan: LoanInfo,
  use: LaterUse,
  names: OriginNames,
  dropped: Ty,
): Draft {
  const at = capturedBy(cx, loan)?.upvar.span ?? loan.span;
  const draft = new Draft('E0713', at, 'borrow may still be in use when destructor runs');
  const what = describePlace(cx, access.place);
  const subject = what === undefined ? 'temporary value' : `\`${what}\``;
  const borrowed = describePlace(cx, loan.borrowed);
  const ty = showTy(cx, dropped);
  draft.label(
    access.span,
    borrowed === undefined
      ? `here is drop of ${subject}; whose type \`${ty}\` implements the \`Drop\` trait`
      : `here, drop of ${subject} needs exclusive access to \`${borrowed}\`, because the type \`${ty}\` implements the \`Drop\` trait`,
  );
  if (use.kind === 'drop' || (use.kind === 'use' && !use.nextIteration))
    draft.note('consider using a `let` binding to create a longer lived value');
  addLaterUse(cx, draft, use, names, loan, '', undefined);
  return draft;
}

/** Type of the outermost value with a `Drop` impl that the borrowed place is a field of. */
function outermostDestructor(cx: Context, { borrowed }: LoanInfo): Ty | undefined {
  for (let at = 0; at < borrowed.projection.length; at++) {
    const { kind } = borrowed.projection[at];
    if (kind !== 'field' && kind !== 'downcast') continue;
    const ty = placeTy(cx, { local: borrowed.local, projection: borrowed.projection.slice(0, at) });
    if (ty.kind === 'adt' && hasDropImpl(cx, ty)) return ty;
  }
  return undefined;
}
