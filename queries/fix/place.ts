/** Where in the written program something stands: the blocks and expressions around a span, and the text of statements. */
import type { Block, Expr } from '../../lang/syntax/ast.js';
import { isBlock, partsOf, partsOfBlock, type FnItem } from '../../lang/syntax/walk.js';

/** Offsets in the text of the program. */
export interface Range {
  readonly lo: number;
  readonly hi: number;
}

/** A statement of a block, by its number; the number of statements stands for the block's tail. */
export interface StatementPlace {
  readonly block: Block;
  readonly index: number;
}

/** What is around a span, the outermost first. */
export interface Around {
  readonly statements: readonly StatementPlace[];
  readonly exprs: readonly Expr[];
}

export function contains(outer: Range, inner: Range): boolean {
  return outer.lo <= inner.lo && inner.hi <= outer.hi;
}

/** The innermost of the functions that a span is in. */
export function functionAround(functions: readonly FnItem[], range: Range): FnItem | undefined {
  let best: FnItem | undefined;
  for (const fn of functions)
    if (contains(fn.span, range) && (!best || contains(best.span, fn.span))) best = fn;
  return best;
}

/** The statements and expressions of a block that a span is in. */
export function around(root: Block, range: Range): Around {
  const statements: StatementPlace[] = [];
  const exprs: Expr[] = [];
  let part: Expr | Block | undefined = root;
  while (part) {
    if (isBlock(part)) {
      const { block, index } = statementAround(part, range);
      if (index <= block.stmts.length) statements.push({ block, index });
    } else exprs.push(part);
    const parts: readonly (Expr | Block)[] = isBlock(part) ? partsOfBlock(part) : partsOf(part);
    part = parts.find((it) => contains(it.span, range));
  }
  return { statements, exprs };
}

function statementAround(block: Block, range: Range): StatementPlace {
  const index = block.stmts.findIndex((it) => contains(it.span, range));
  if (index >= 0) return { block, index };
  const inTail = block.expr !== undefined && contains(block.expr.span, range);
  return { block, index: inTail ? block.stmts.length : block.stmts.length + 1 };
}

/** From a statement's first character to its last, its semicolon included. */
export function statementRange(text: string, { block, index }: StatementPlace): Range {
  const stmt = block.stmts[index];
  const { lo, hi } = stmt ? stmt.span : block.expr!.span;
  return stmt?.kind === 'expr' && stmt.semicolon && text[hi] === ';' ? { lo, hi: hi + 1 } : { lo, hi };
}

/** The range with the rest of its lines where nothing else stands on them: what to delete so that no hole is left. */
export function wholeLines(text: string, { lo, hi }: Range): Range {
  const start = text.lastIndexOf('\n', lo - 1) + 1;
  const newline = text.indexOf('\n', hi);
  const end = newline < 0 ? text.length : newline + 1;
  const alone =
    text.slice(start, lo).trim() === '' &&
    /^[ \t]*(?:\/\/[^\n]*)?\r?$/.test(text.slice(hi, newline < 0 ? text.length : newline));
  return alone ? { lo: start, hi: end } : { lo, hi };
}

/** The white space that a line begins with. */
export function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))![0];
}

/** Where a comment at the end of the line is left behind, the end of that line. */
export function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  const end = newline < 0 ? text.length : newline;
  return /^[ \t]*(?:\/\/[^\n]*)?$/.test(text.slice(offset, end)) ? end : offset;
}

/** The last block in which both spans stand, in different statements. */
export function commonBlock(
  a: Around,
  b: Around,
): { readonly block: Block; readonly a: number; readonly b: number } | undefined {
  for (const place of a.statements.toReversed()) {
    const other = b.statements.find((it) => it.block === place.block);
    if (other && other.index !== place.index) return { block: place.block, a: place.index, b: other.index };
  }
  return undefined;
}
