/** Two elements of one slice at once. */
import type { Expr } from '../../../lang/syntax/ast.js';
import { aroundIn, freshName, lineOf, rangeOf, textOf, type Proposal, type Subject } from '../context.js';
import { insert, replace } from '../edit.js';
import { indentAt } from '../place.js';

interface Element {
  readonly expr: Expr;
  readonly slice: string;
  readonly index: string;
}

export function* elements(subject: Subject): Iterable<Proposal> {
  const { conflict } = subject;
  if (!conflict) return;
  const first = elementAt(subject, conflict.loan.span);
  const second = elementAt(subject, conflict.access.span);
  if (!first || !second || first.slice !== second.slice || first.expr === second.expr) return;
  yield* swapped(subject, first, second);
  yield* split(subject, first, second);
}

/** The `v[i]` that a span is, or is about to index. */
function elementAt(subject: Subject, span: { lo: number; hi: number }): Element | undefined {
  const exprs = aroundIn(subject, span)?.exprs ?? [];
  const innermost = exprs.at(-1);
  const expr =
    innermost?.kind === 'ref' && innermost.expr.kind === 'index'
      ? innermost.expr
      : exprs.findLast((it) => it.kind === 'index');
  if (expr?.kind !== 'index') return undefined;
  return { expr, slice: textOf(subject, expr.expr.span), index: textOf(subject, expr.index.span) };
}

/** `mem::swap(&mut v[i], &mut v[j])` → `v.swap(i, j)`. */
function* swapped(subject: Subject, { slice, index, expr }: Element, second: Element): Iterable<Proposal> {
  const call = aroundIn(subject, expr.span)?.exprs.findLast((it) => it.kind === 'call');
  if (call?.kind !== 'call' || !/\bswap$/.test(textOf(subject, call.callee.span))) return;
  yield {
    title: `swap the two elements with \`${slice}.swap(${index}, ${second.index})\``,
    cost: 'nothing',
    edits: [replace(call.span, `${slice}.swap(${index}, ${second.index})`)],
  };
}

/** `&mut v[i]` and `&mut v[j]` → elements of the two halves of `v.split_at_mut(j)`. */
function* split(subject: Subject, first: Element, second: Element): Iterable<Proposal> {
  const [i, j] = [Number(first.index), Number(second.index)];
  if (!Number.isInteger(i) || !Number.isInteger(j) || i === j) return;
  const statement = aroundIn(subject, first.expr.span)?.statements.at(-1);
  if (!statement) return;
  const { lo } = rangeOf(subject, statement);
  const [left, right] = [freshName(subject, 'left'), freshName(subject, 'right')];
  const middle = Math.max(i, j);
  const half = (index: number): string =>
    index < middle ? `${left}[${index}]` : `${right}[${index - middle}]`;
  yield {
    title: `split \`${first.slice}\` in two, with \`split_at_mut\`, above line ${lineOf(subject, lo)}`,
    cost: 'the two elements are borrowed from two halves',
    edits: [
      insert(
        lo,
        `let (${left}, ${right}) = ${first.slice}.split_at_mut(${middle});\n${indentAt(subject.text, lo)}`,
      ),
      replace(first.expr.span, half(i)),
      replace(second.expr.span, half(j)),
    ],
  };
}
