/** Statements in another order: the conflicting access after the last use, or before the borrow. */
import type { Block, Expr, Stmt } from '../../../lang/syntax/ast.js';
import { isBlock, partsOf, partsOfBlock } from '../../../lang/syntax/walk.js';
import { aroundIn, lineOf, rangeOf, type Proposal, type Subject } from '../context.js';
import { insert, replace, type TextEdit } from '../edit.js';
import { commonBlock, indentAt, lineEnd, wholeLines, type Range } from '../place.js';

const cost = 'what these lines do happens in another order';

export function* reorder(subject: Subject): Iterable<Proposal> {
  const { conflict } = subject;
  if (!conflict) return;
  const { loan, access, use } = conflict;
  const at = aroundIn(subject, access.span);
  if (!at) return;
  const later = use.kind === 'use' ? aroundIn(subject, use.span) : undefined;
  const both = later && commonBlock(at, later);
  if (both && both.a < both.b) {
    yield* moved(subject, both.block, both.a, both.b, 'below');
    yield* moved(subject, both.block, both.b, both.a, 'above');
  }
  const borrow = aroundIn(subject, loan.span);
  const first = borrow && commonBlock(at, borrow);
  if (first && first.b < first.a) yield* moved(subject, first.block, first.a, first.b, 'above');
}

/** One statement moved next to another of the same block. */
export function* moved(
  subject: Subject,
  block: Block,
  from: number,
  to: number,
  side: 'above' | 'below',
): Iterable<Proposal> {
  // The tail is the block's value: nothing goes below it, and it goes nowhere.
  if (from >= block.stmts.length || (side === 'below' && to >= block.stmts.length)) return;
  const crossed = block.stmts.slice(Math.min(from, to), Math.max(from, to) + 1);
  // What may be left out, or done more than once, is no matter of order only.
  if (crossed.some((it) => !isStraight(it))) return;
  const what = rangeOf(subject, { block, index: from });
  const target = rangeOf(subject, { block, index: to });
  const lines = (range: Range): string => {
    const [first, last] = [lineOf(subject, range.lo), lineOf(subject, range.hi)];
    return first === last ? `line ${first}` : `lines ${first} to ${last}`;
  };
  yield {
    title: `move ${lines(what)} ${side} ${lines(target)}`,
    cost,
    edits: moveEdits(subject.text, what, target, side),
  };
}

/** Whether control goes through a statement once, and on to the next. */
function isStraight(stmt: Stmt): boolean {
  const parts: (Expr | Block)[] =
    stmt.kind === 'expr'
      ? [stmt.expr]
      : stmt.kind === 'let'
        ? [...(stmt.init ? [stmt.init] : []), ...(stmt.else ? [stmt.else] : [])]
        : [];
  for (const part of parts) {
    if (isBlock(part)) parts.push(...partsOfBlock(part));
    else if (leaves.has(part.kind)) return false;
    else if (part.kind !== 'closure' && part.kind !== 'async') parts.push(...partsOf(part));
  }
  return true;
}

const leaves: ReadonlySet<Expr['kind']> = new Set([
  'return',
  'break',
  'continue',
  'try',
  'loop',
  'while',
  'for',
]);

/** The edits that move a statement, whole lines where it has them for itself. */
export function moveEdits(text: string, what: Range, target: Range, side: 'above' | 'below'): TextEdit[] {
  const lines = wholeLines(text, what);
  const alone = lines.hi > what.hi;
  const body = alone ? text.slice(what.lo, lines.hi).trimEnd() : text.slice(what.lo, what.hi);
  const indent = indentAt(text, target.lo);
  const place =
    side === 'above'
      ? insert(target.lo, `${body}\n${indent}`)
      : insert(alone ? lineEnd(text, target.hi) : target.hi, `\n${indent}${body}`);
  return [replace(lines, ''), place];
}
