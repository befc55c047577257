/** Closures that outlive what they borrow, and closures whose types say too little. */
import type { Expr } from '../../../lang/syntax/ast.js';
import { aroundIn, lineOf, type Proposal, type Subject } from '../context.js';
import { insert, replace } from '../edit.js';

const owning: readonly string[] = ['E0373', 'E0597', 'E0506', 'E0503', 'E0502', 'E0515', 'E0521'];

/** What a closure changes is its own, if it owns it: last among what changes no more than the order. */
export function* capturedCopy(subject: Subject): Iterable<Proposal> {
  const { diagnostic, conflict } = subject;
  const closure = closureOf(subject);
  if (!closure || closure.move || conflict?.loan.kind.kind !== 'mut') return;
  if (owning.includes(diagnostic.code ?? '')) yield owned(subject, closure);
}

function owned(subject: Subject, { span, headSpan }: Expr & { kind: 'closure' }): Proposal {
  return {
    title: `let the closure on line ${lineOf(subject, span.lo)} own what it uses, with \`move\``,
    cost: 'what it captures is moved into it, or copied: what it does to a copy is not seen outside',
    edits: [insert(headSpan.lo, 'move ')],
  };
}

function closureOf(subject: Subject): (Expr & { kind: 'closure' }) | undefined {
  const { primary, conflict } = subject;
  const spans = [primary, ...(conflict ? [conflict.loan.span] : [])];
  const closure = spans
    .map((span) => aroundIn(subject, span)?.exprs.findLast((it) => it.kind === 'closure'))
    .find((it) => it !== undefined) as (Expr & { kind: 'closure' }) | undefined;
  return closure;
}

export function* closures(subject: Subject): Iterable<Proposal> {
  const { diagnostic, conflict } = subject;
  const closure = closureOf(subject);
  if (!closure) return;
  const mutable = conflict?.loan.kind.kind === 'mut';
  if (!closure.move && !mutable && owning.includes(diagnostic.code ?? '')) yield owned(subject, closure);
  for (const { pat, ty } of closure.params)
    if (diagnostic.code === null && ty)
      yield {
        title: 'leave the type of the parameter to inference',
        cost: 'the closure is then for one lifetime only',
        edits: [replace({ lo: pat.span.hi, hi: ty.span.hi }, '')],
      };
  // What the body gives is borrowed from the closure itself: a copy is its own.
  if (diagnostic.code === null && closure.body.kind === 'ref')
    yield {
      title: 'give a copy instead of a reference',
      cost: 'copies the value',
      edits: [
        replace({ lo: closure.body.span.lo, hi: closure.body.expr.span.lo }, ''),
        insert(closure.body.span.hi, '.clone()'),
      ],
    };
}
