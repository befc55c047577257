/** Look-ups that borrow for longer than needed, written so that the borrow begins after the test. */
import type { Expr } from '../../../lang/syntax/ast.js';
import { aroundIn, lineOf, textOf, type Proposal, type Subject } from '../context.js';
import { insert, replace, type TextEdit } from '../edit.js';

export function* lookup(subject: Subject): Iterable<Proposal> {
  const { conflict } = subject;
  if (!conflict) return;
  for (const expr of aroundIn(subject, conflict.loan.span)?.exprs.toReversed() ?? []) {
    const condition = expr.kind === 'if' || expr.kind === 'while' ? expr.condition : undefined;
    if (condition?.kind !== 'let') continue;
    yield* twice(subject, expr as Expr & { kind: 'if' | 'while' }, condition);
  }
}

/** `if let Some(x) = e { … }` → `if e.is_some() { let x = e.unwrap(); … }`. */
function* twice(
  subject: Subject,
  expr: Expr & { kind: 'if' | 'while' },
  { pat, expr: looked }: Expr & { kind: 'let' },
): Iterable<Proposal> {
  if (pat.kind !== 'tuple-struct' || pat.pats.length !== 1) return;
  const name = pat.path.segments.at(-1)!.ident.name;
  const test = { Some: 'is_some', Ok: 'is_ok' }[name];
  if (!test) return;
  const inner = textOf(subject, pat.pats[0].span);
  const body = expr.kind === 'if' ? expr.then : expr.body;
  const place = looked.kind === 'ref' ? looked.expr : looked;
  const text = textOf(subject, place.span);
  const lend = looked.kind === 'ref' ? (looked.mutable ? '.as_mut()' : '.as_ref()') : '';
  // As the body begins: on a line of its own, or on the same.
  const gap = /^\r?\n[ \t]*/.exec(subject.text.slice(body.span.lo + 1))?.[0] ?? ' ';
  const forms = looked.kind === 'path' ? ['.as_mut()', '.as_ref()', ''] : [lend];
  for (const form of forms) {
    const edits: TextEdit[] = [
      replace(expr.condition.span, `${text}.${test}()`),
      insert(body.span.lo + 1, `${gap}let ${inner} = ${text}${form}.unwrap();`),
    ];
    yield {
      title: `test first, and look up again inside (line ${lineOf(subject, expr.span.lo)})`,
      cost: looked.kind === 'call' || looked.kind === 'method-call' ? 'a second look-up' : 'a second test',
      edits,
    };
  }
}
