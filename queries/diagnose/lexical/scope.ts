/** Scopes of the text as diagnostics speak of them. */
import type { LexicalId, LexicalScope } from '../../../lang/mir/mir.js';
import type { Span } from '../../../lang/source.js';
import type { AccessInfo, LoanInfo } from '../../../facts/emitted.js';
import { capturedBy, type ClosureUse } from '../capture.js';
import { isTemporary, statementAt, type Context } from '../context.js';

export function scopeOf({ body }: Context, id: LexicalId): LexicalScope {
  return body.lexical!.scopes[id];
}

/** The last character of a scope, where what it has in it ends. */
export function endOf({ span }: LexicalScope): Span {
  return { ...span, lo: Math.max(span.lo, span.hi - 1) };
}

/** Of scopes that lie in each other, the one that all others lie in. */
export function outermost(cx: Context, ids: readonly LexicalId[]): LexicalId | undefined {
  return [...ids].sort((a, b) => depth(cx, a) - depth(cx, b))[0];
}

function depth(cx: Context, id: LexicalId): number {
  let count = 0;
  for (let at: LexicalId | undefined = id; at !== undefined; at = scopeOf(cx, at).parent) count++;
  return count;
}

/** Where a loan ends. */
export function loanEnd(cx: Context, loan: LoanInfo): Span | undefined {
  const id = outermost(cx, cx.loanScopes!.restrictedIn(loan.atom));
  return id === undefined ? undefined : endOf(scopeOf(cx, id));
}

/** What a borrow takes, without the `&` or `&mut` before it: where the errors of that time point. */
export function operandSpan({ sources }: Context, span: Span): Span {
  const text = sources.file(span).text.slice(span.lo, span.hi);
  const operator = /^&\s*(?:mut\b\s*)?/.exec(text);
  return operator ? { ...span, lo: span.lo + operator[0].length } : span;
}

/** The closure for which a loan is made, and what of it. */
export function captureOfLoan(
  cx: Context,
  loan: Pick<LoanInfo, 'location' | 'assigned'>,
): ClosureUse | undefined {
  return isTemporary(cx.body.locals[loan.assigned.local]) ? capturedBy(cx, loan) : undefined;
}

/** The closure for which an access borrows. */
export function captureOf(cx: Context, { location }: AccessInfo): ClosureUse | undefined {
  const statement = statementAt(cx.body, location);
  return statement?.kind === 'assign'
    ? captureOfLoan(cx, { location, assigned: statement.place })
    : undefined;
}
