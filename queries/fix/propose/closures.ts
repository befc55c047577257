/** Closures that outlive what they borrow, and closures whose types say too little. */
import type { Expr } from '../../../lang/syntax/ast.js';
import { aroundIn, lineOf, type Proposal, type Subject } from '../context.js';
import { insert, replace } from '../edit.js';

export function* closures(subject: Subject): Iterable<Proposal> {
  const { diagnostic, primary, conflict } = subject;
  const spans = [primary, ...(conflict ? [conflict.loan.span] : [])];
  const closure = spans
    .map((span) => aroundIn(subject, span)?.exprs.findLast((it) => it.kind === 'closure'))
    .find((it) => it !== undefined) as (Expr & { kind: 'closure' }) | undefined;
  if (!closure) return;
  if (
    !closure.move &&
    ['E0373', 'E0597', 'E0506', 'E0503', 'E0502', 'E0515', 'E0521'].includes(diagnostic.code ?? '')
  )
    yield {
      title: `let the closure on line ${lineOf(subject, closure.span.lo)} own what it uses, with \`move\``,
      cost: 'what it captures is moved into it, or copied: what it does to a copy is not seen outside',
      edits: [insert(closure.headSpan.lo, 'move ')],
    };
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
