/**
 * Assignments. One with a pattern on its left becomes `{ let pattern = right; place = part; … }` (RFC 2909).
 */
import type * as ast from '../../syntax/ast.js';
import { errorTy } from '../../types/ty.js';
import type { HExpr, HPat, HStmt } from '../hir.js';
import { exprStmt, madeBlockExpr } from './block.js';
import { lowerExpr } from './expr.js';
import type { Lowering } from './lowering.js';

export function lowerAssign(low: Lowering, expr: ast.Expr & { kind: 'assign' }): HExpr {
  const { span } = expr;
  if (isPlace(low, expr.left)) {
    const left = lowerExpr(low, expr.left);
    return low.expr(span, { kind: 'assign', left, right: lowerExpr(low, expr.right) });
  }
  const assignments: HStmt[] = [];
  const pat = destructure(low, expr.left, assignments);
  const init = lowerExpr(low, expr.right);
  return madeBlockExpr(low, span, [{ kind: 'let', pat, init, span }, ...assignments]);
}

function isPlace(low: Lowering, left: ast.Expr): boolean {
  switch (left.kind) {
    case 'array':
    case 'struct':
    case 'tuple':
    case 'underscore':
      return false;
    case 'call':
      return !isConstructor(low, left.callee);
    case 'paren':
      return isRest(left.expr) ? false : isPlace(low, left.expr);
    default:
      return true;
  }
}

function isRest(expr: ast.Expr): boolean {
  return expr.kind === 'range' && !expr.from && !expr.to && !expr.inclusive;
}

/** Whether a path may stand before the parentheses of a tuple struct pattern. */
function isConstructor(low: Lowering, callee: ast.Expr): boolean {
  if (callee.kind !== 'path') return false;
  const isLocal = (name: string) => low.local(name, callee.span) !== undefined;
  const found = low.resolver.resolveValue(callee.qself, callee.path, isLocal, () => errorTy, []);
  // A path through a type may lead to a variant; rustc takes it for a pattern, too.
  if (found.kind === 'self-ctor' || found.kind === 'associated') return true;
  if (found.kind !== 'def') return false;
  const { kind } = low.program.def(found.def);
  return kind === 'ctor' || kind === 'variant' || kind === 'struct';
}

function destructure(low: Lowering, left: ast.Expr, assignments: HStmt[]): HPat {
  const { span } = left;
  switch (left.kind) {
    case 'underscore':
      return low.pat(span, { kind: 'wild' });
    case 'paren':
      // `(..)` is a tuple pattern.
      if (isRest(left.expr)) return low.pat(span, { kind: 'tuple', pats: [], rest: 0 });
      return destructure(low, left.expr, assignments);
    case 'tuple':
      return low.pat(span, { kind: 'tuple', ...destructureAll(low, left.exprs, assignments) });
    case 'array': {
      const { pats, rest } = destructureAll(low, left.exprs, assignments);
      if (rest === undefined) return low.pat(span, { kind: 'slice', prefix: pats, suffix: [] });
      return low.pat(span, {
        kind: 'slice',
        prefix: pats.slice(0, rest),
        rest: 'ignored',
        suffix: pats.slice(rest),
      });
    }
    case 'call':
      if (left.callee.kind === 'path' && isConstructor(low, left.callee))
        return low.pat(span, {
          kind: 'tuple-struct',
          head: { qself: left.callee.qself, path: left.callee.path },
          ...destructureAll(low, left.args, assignments),
        });
      break;
    case 'struct':
      if (left.base) {
        low.refuse(left.base.span, 'a functional record update in a destructuring assignment');
        return low.pat(span, { kind: 'error' });
      }
      return low.pat(span, {
        kind: 'struct',
        head: { qself: left.qself, path: left.path },
        fields: left.fields.map((field) => ({
          ident: field.ident,
          pat: destructure(low, field.expr, assignments),
          span: field.span,
        })),
        rest: left.rest ?? false,
      });
    default:
  }
  const part = low.hidden('lhs', span);
  const place = lowerExpr(low, left);
  assignments.push(exprStmt(low.expr(span, { kind: 'assign', left: place, right: part.use() })));
  return part.pat;
}

function destructureAll(
  low: Lowering,
  exprs: readonly ast.Expr[],
  assignments: HStmt[],
): { readonly pats: readonly HPat[]; readonly rest?: number } {
  const rest = exprs.findIndex(isRest);
  const pats = exprs.filter((_, i) => i !== rest).map((expr) => destructure(low, expr, assignments));
  return rest < 0 ? { pats } : { pats, rest };
}
