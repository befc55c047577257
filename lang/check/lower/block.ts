/** Blocks and statements. */
import type * as ast from '../../syntax/ast.js';
import type { HBlock, HExpr, HirId, HStmt } from '../hir.js';
import type { LoopId } from '../thir.js';
import { lowerExpr } from './expr.js';
import { variableInType } from './local-length.js';
import type { Lowering } from './lowering.js';
import { lowerPattern } from './pattern.js';

export function lowerBlock(low: Lowering, block: ast.Block, label?: LoopId, unsafe = block.unsafe): HBlock {
  const outer = low.resolver;
  if (block.stmts.some((stmt) => stmt.kind === 'item')) low.resolver = outer.enterBlock(block);
  const { resolver } = low;
  const lowered = low.scoped(() => {
    const stmts = block.stmts.flatMap((stmt) => lowerStmt(low, stmt));
    return { stmts, expr: block.expr && lowerExpr(low, block.expr) };
  });
  low.resolver = outer;
  return { id: low.nodes++ as HirId, ...lowered, span: block.span, unsafe, label, resolver };
}

/** A block that a desugaring makes of statements and a tail. */
export function madeBlock(
  low: Lowering,
  span: ast.Block['span'],
  stmts: readonly HStmt[],
  expr?: HExpr,
): HBlock {
  return { id: low.nodes++ as HirId, stmts, expr, span, unsafe: false, resolver: low.resolver };
}

/** The same as an expression. */
export function madeBlockExpr(
  low: Lowering,
  span: ast.Block['span'],
  stmts: readonly HStmt[],
  expr?: HExpr,
): HExpr {
  return low.expr(span, { kind: 'block', block: madeBlock(low, span, stmts, expr) });
}

export function exprStmt(expr: HExpr, span = expr.span, semicolon = true): HStmt {
  return { kind: 'expr', expr, semicolon, span };
}

function lowerStmt(low: Lowering, stmt: ast.Stmt): readonly HStmt[] {
  switch (stmt.kind) {
    case 'empty':
      return [];
    // Items are bodies of their own; the block's resolver sees their names.
    case 'item':
      if (stmt.item.kind === 'macro-rules' && stmt.item.macro) low.defineMacro(stmt.item.macro);
      return [];
    case 'expr':
      return [{ kind: 'expr', expr: lowerExpr(low, stmt.expr), semicolon: stmt.semicolon, span: stmt.span }];
    case 'let': {
      const init = stmt.init && lowerExpr(low, stmt.init);
      const otherwise = stmt.else && lowerBlock(low, stmt.else);
      const ty = stmt.ty && variableInType(low, stmt.ty) ? undefined : stmt.ty;
      const pat = lowerPattern(low, stmt.pat);
      return [{ kind: 'let', pat, ty, init, else: otherwise, span: stmt.span }];
    }
  }
}
