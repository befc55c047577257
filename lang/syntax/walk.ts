/** Walks over expressions and blocks as written: what stands directly inside what, left to right. */
import type { AssocItem, Block, Crate, Expr, Item } from './ast.js';

/** What an expression directly contains; blocks are not opened. Items and patterns are left out. */
export function partsOf(expr: Expr): readonly (Expr | Block)[] {
  switch (expr.kind) {
    case 'literal':
    case 'path':
    case 'underscore':
    case 'continue':
      return [];
    case 'paren':
    case 'unary':
    case 'ref':
    case 'cast':
    case 'field':
    case 'try':
    case 'await':
    case 'let':
      return [expr.expr];
    case 'binary':
    case 'assign':
    case 'assign-op':
      return [expr.left, expr.right];
    case 'range':
      return present(expr.from, expr.to);
    case 'call':
      return [expr.callee, ...expr.args];
    case 'method-call':
      return [expr.receiver, ...expr.args];
    case 'index':
      return [expr.expr, expr.index];
    case 'tuple':
    case 'array':
      return expr.exprs;
    case 'repeat':
      return [expr.expr, expr.len];
    case 'struct':
      return [...expr.fields.map((it) => it.expr), ...present(expr.base)];
    case 'block':
    case 'unsafe':
    case 'const-block':
    case 'async':
    case 'try-block':
      return [expr.block];
    case 'if':
      return [expr.condition, expr.then, ...present(expr.else)];
    case 'match':
      return [expr.scrutinee, ...expr.arms.flatMap((arm) => [...present(arm.guard), arm.body])];
    case 'loop':
      return [expr.body];
    case 'while':
      return [expr.condition, expr.body];
    case 'for':
      return [expr.iter, expr.body];
    case 'break':
    case 'return':
    case 'yield':
      return present(expr.expr);
    case 'closure':
      return [expr.body];
    case 'macro': {
      const { args, repeat, matches, asm } = expr.call;
      if (asm)
        return asm.flatMap((arg) =>
          arg.kind === 'register' ? [arg.expr, ...present(arg.to)] : arg.kind === 'const' ? [arg.expr] : [],
        );
      if (matches) return [matches.expr, ...present(matches.guard)];
      return [...(args ?? []).map((it) => it.expr), ...(repeat ? [repeat.elem, repeat.len] : [])];
    }
  }
}

/** The expressions and blocks of a block's statements, and its tail. */
export function partsOfBlock({ stmts, expr }: Block): readonly (Expr | Block)[] {
  const parts = stmts.flatMap((stmt) => {
    if (stmt.kind === 'let') return present<Expr | Block>(stmt.init, stmt.else);
    return stmt.kind === 'expr' ? [stmt.expr] : [];
  });
  return [...parts, ...present(expr)];
}

export function isBlock(part: Expr | Block): part is Block {
  return 'stmts' in part;
}

/** A function as written, wherever it stands. */
export type FnItem = (Item | AssocItem) & { kind: 'fn' };

/** All functions of a crate: free ones, and those of impls, traits, modules and of other functions' blocks. */
export function functionsOf({ items }: Crate): FnItem[] {
  const found: FnItem[] = [];
  items.forEach(visitItem);
  return found;

  function visitItem(item: Item | AssocItem): void {
    if (item.kind === 'fn') {
      found.push(item);
      if (item.body) visitPart(item.body);
    } else if (item.kind === 'impl' || item.kind === 'trait') item.items.forEach(visitItem);
    else if (item.kind === 'mod') item.items?.forEach(visitItem);
  }

  function visitPart(part: Expr | Block): void {
    if (!isBlock(part)) {
      partsOf(part).forEach(visitPart);
      return;
    }
    for (const stmt of part.stmts) if (stmt.kind === 'item') visitItem(stmt.item);
    partsOfBlock(part).forEach(visitPart);
  }
}

/** Whether items are declared somewhere in a block. */
export function declaresItems(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  const { stmts } = part as Partial<Block>;
  if (stmts?.some((it) => it.kind === 'item')) return true;
  for (const key in part) {
    const inner = (part as Record<string, unknown>)[key];
    if (typeof inner === 'object' && inner !== null && !key.endsWith('pan') && declaresItems(inner))
      return true;
  }
  return false;
}

/** Whether two trees say the same, wherever they stand. */
export function saysSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const keys = (tree: object) => Object.keys(tree).filter((key) => key !== 'id' && !key.endsWith('pan'));
  const [own, others] = [keys(a), keys(b)];
  return (
    own.length === others.length &&
    own.every((key) => saysSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}

function present<T>(...parts: (T | undefined)[]): T[] {
  return parts.filter((it) => it !== undefined);
}
