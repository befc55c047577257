/** Closures: their parameters and bodies, and which variables of the code around them they mention. */
import type * as ast from '../../syntax/ast.js';
import type { HExpr } from '../hir.js';
import type { VarId } from '../thir.js';
import { lowerExpr } from './expr.js';
import type { Lowering } from './lowering.js';
import { lowerPattern, noBindings } from './pattern.js';

export function lowerClosure(low: Lowering, expr: ast.Expr & { kind: 'closure' }): HExpr {
  const { headSpan, span } = expr;
  if (expr.async) return low.refuse(headSpan, 'an `async` closure');
  if (expr.static) return low.refuse(headSpan, 'a `static` closure');
  if (expr.forLifetimes.length) return low.refuse(headSpan, 'a closure with `for<…>`');
  const parent = low.closures.at(-1)?.def ?? low.owner;
  const number = low.closureCounts.get(parent) ?? 0;
  low.closureCounts.set(parent, number + 1);
  const def = low.resolver.enterClosure(parent, number, span, headSpan);
  const mentions = new Set<VarId>();
  low.closures.push({ def, firstVar: low.vars.length, mentions });
  // No `break` leads out of a closure.
  const targets = low.targets.splice(0);
  const lowered = low.scoped(() => {
    const bindings = noBindings('parameters');
    const params = expr.params.map(({ pat, ty }) => ({
      pat: lowerPattern(low, pat, bindings),
      ty,
      tySpan: ty?.span,
      span: pat.span,
    }));
    return { params, body: lowerExpr(low, expr.body) };
  });
  low.targets.push(...targets);
  low.closures.pop();
  const { output, move } = expr;
  return low.expr(span, {
    kind: 'closure',
    def,
    ...lowered,
    output,
    move,
    headSpan,
    mentions: [...mentions],
  });
}
