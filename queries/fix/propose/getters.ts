/** A field instead of the method that gives it: a call borrows all of `self`, the field only itself. */
import type { Expr } from '../../../lang/syntax/ast.js';
import type { FnItem } from '../../../lang/syntax/walk.js';
import { aroundIn, lineOf, textOf, type Proposal, type Subject } from '../context.js';
import { replace } from '../edit.js';
import type { Range } from '../place.js';

/** `self.name()` → `&self.name`, where that is all that `name` does. */
export function* getters(subject: Subject): Iterable<Proposal> {
  const { conflict } = subject;
  if (!conflict) return;
  for (const span of [conflict.loan.span, conflict.access.span]) {
    const calls = aroundIn(subject, span)?.exprs.filter((it) => it.kind === 'method-call') ?? [];
    for (const call of calls.toReversed()) {
      const given = givenBy(subject, call as Expr & { kind: 'method-call' });
      if (given === undefined) continue;
      yield {
        title: `use the field, \`${given}\`, instead of \`${textOf(subject, call.span)}\` on line ${lineOf(subject, call.span.lo)}`,
        cost: 'the field is named where the method was',
        edits: [replace(call.span, isPlain(subject, call.span) ? given : `(${given})`)],
      };
    }
  }
}

/** What the method gives, with the receiver in place of `self`. */
function givenBy(subject: Subject, call: Expr & { kind: 'method-call' }): string | undefined {
  const { receiver, method, args } = call;
  if (args.length) return undefined;
  const named = subject.functions.filter(({ sig }) => sig.self?.ref && sig.ident.name === method.name);
  if (named.length !== 1) return undefined;
  const field = fieldOf(named[0]);
  if (!field) return undefined;
  const place = textOf(subject, field.place.span).replace(/^self\b/, textOf(subject, receiver.span));
  return `${field.borrow}${place}`;
}

/** The field of `self` that is all that a method gives. */
function fieldOf({ body }: FnItem): { readonly borrow: string; readonly place: Expr } | undefined {
  if (!body?.expr || body.stmts.length) return undefined;
  const { expr } = body;
  const [borrow, place] = expr.kind === 'ref' ? [expr.mutable ? '&mut ' : '&', expr.expr] : ['', expr];
  let at: Expr = place;
  while (at.kind === 'field') at = at.expr;
  const isSelf =
    at.kind === 'path' && at.path.segments.length === 1 && at.path.segments[0].ident.name === 'self';
  return place.kind === 'field' && isSelf ? { borrow, place } : undefined;
}

/** Whether an expression that begins with `&` may stand there without parentheses. */
function isPlain(subject: Subject, { lo, hi }: Range): boolean {
  const { text } = subject;
  return !/^\s*(?:\.|\?|\[)/.test(text.slice(hi)) && !/[-*!&]\s*$/.test(text.slice(0, lo));
}
