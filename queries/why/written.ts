/** What stories ask of the program as written, where control flow says too little: the jump that leaves a block, the pattern of an arm. */
import { crateAsWritten, type FrontEnd } from '../../lang/front-end.js';
import { functionsOf, type FnItem } from '../../lang/syntax/walk.js';
import type { Block, Expr } from '../../lang/syntax/ast.js';
import type { Span } from '../../lang/source.js';
import { around, contains, functionAround, type StatementPlace } from '../fix/place.js';

export interface Written {
  /** The `continue`, `break` or `return` by which control leaves the block around one span after another. */
  jumpAfter(span: Span, until: Span): { readonly keyword: string; readonly span: Span } | undefined;
  /** The pattern that has to match for a span to be reached, where the matching is of another span. */
  patternAround(span: Span, matched: Span): string | undefined;
  /** The keyword of the `if let`, `while let` or `match` in whose head a span stands. */
  headAround(span: Span): 'if let' | 'while let' | 'match' | undefined;
}

export function writtenOf(frontEnd: FrontEnd): Written {
  const { file } = frontEnd;
  let functions: readonly FnItem[] | undefined;
  const at = (span: Span) => {
    if (span.file !== file.id) return undefined;
    functions ??= functionsOf(crateAsWritten(frontEnd));
    const body = functionAround(functions, span)?.body;
    return body && contains(body.span, span) ? around(body, span) : undefined;
  };
  return {
    jumpAfter(span, until) {
      for (const { block, index } of at(span)?.statements.toReversed() ?? []) {
        const jump = jumpIn(block, index);
        if (jump) return { keyword: jump.kind, span: jump.span };
        if (contains(block.span, until)) return undefined;
      }
      return undefined;
    },
    patternAround(span, matched) {
      for (const expr of at(span)?.exprs ?? []) {
        const found = patternOf(expr, span, matched);
        if (found) return file.text.slice(found.lo, found.hi);
      }
      return undefined;
    },
    headAround(span) {
      for (const expr of at(span)?.exprs.toReversed() ?? []) {
        if (expr.kind === 'match' && contains(expr.scrutinee.span, span)) return 'match';
        if ((expr.kind === 'if' || expr.kind === 'while') && expr.condition.kind === 'let')
          if (contains(expr.condition.span, span)) return `${expr.kind} let`;
      }
      return undefined;
    },
  };
}

type Jump = Expr & { kind: 'continue' | 'break' | 'return' };

/** A jump among the statements after one, or that statement itself. */
function jumpIn(block: Block, index: number): Jump | undefined {
  const rest: (Expr | undefined)[] = block.stmts
    .slice(index)
    .map((it: StatementPlace['block']['stmts'][number]) => (it.kind === 'expr' ? it.expr : undefined));
  return [...rest, block.expr].find(
    (it): it is Jump => it?.kind === 'continue' || it?.kind === 'break' || it?.kind === 'return',
  );
}

function patternOf(expr: Expr, span: Span, matched: Span): Span | undefined {
  if ((expr.kind === 'if' || expr.kind === 'while') && expr.condition.kind === 'let') {
    const inside = expr.kind === 'if' ? expr.then : expr.body;
    return contains(inside.span, span) && contains(expr.condition.expr.span, matched)
      ? expr.condition.pat.span
      : undefined;
  }
  if (expr.kind !== 'match' || !contains(expr.scrutinee.span, matched)) return undefined;
  return expr.arms.find((it) => contains(it.body.span, span))?.pat.span;
}
