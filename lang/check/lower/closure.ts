/** Closures and coroutines: their parameters and bodies, and which variables of the code around them they mention. */
import type { Span } from '../../source.js';
import type * as ast from '../../syntax/ast.js';
import type { CoroutineSource } from '../../types/ty.js';
import type { HExpr, HExprOf } from '../hir.js';
import type { VarId } from '../thir.js';
import { lowerAsyncClosure } from './async.js';
import { lowerExpr } from './expr.js';
import type { Lowering } from './lowering.js';
import { lowerPattern, noBindings } from './pattern.js';

export function lowerClosure(low: Lowering, expr: ast.Expr & { kind: 'closure' }): HExpr {
  const { headSpan, span, output, move } = expr;
  if (expr.static) return low.refuse(headSpan, 'a `static` closure');
  if (expr.forLifetimes.length) return low.refuse(headSpan, 'a closure with `for<…>`');
  if (expr.async) {
    if (low.program.edition < 2018) return low.refuse(headSpan, 'an `async` closure in Rust 2015');
    return inClosure(low, { span, headSpan, output, move, async: true }, () => lowerAsyncClosure(low, expr));
  }
  return inClosure(low, { span, headSpan, output, move }, () => {
    const bindings = noBindings('parameters');
    const params = expr.params.map(({ pat, ty }) => ({
      pat: lowerPattern(low, pat, bindings),
      ty,
      tySpan: ty?.span,
      span: pat.span,
    }));
    return { params, body: lowerExpr(low, expr.body) };
  });
}

type Head = Pick<HExprOf<'closure'>, 'span' | 'headSpan' | 'output' | 'move' | 'async'>;
export type Inside = Pick<HExprOf<'closure'>, 'params' | 'body'>;

/** A coroutine: a closure that captures what its body uses; its parameter is a hidden variable. */
export function lowerCoroutine(
  low: Lowering,
  head: Head,
  coroutine: CoroutineSource,
  body: () => HExpr,
): HExpr {
  return inClosure(
    low,
    head,
    () => {
      const context = low.hidden('_task_context', head.headSpan, true);
      const open = low.closures[low.closures.length - 1];
      low.closures[low.closures.length - 1] = { ...open, context: context.id };
      return { params: [{ pat: context.pat, span: head.headSpan }], body: body() };
    },
    coroutine,
  );
}

function inClosure(low: Lowering, head: Head, inside: () => Inside, coroutine?: CoroutineSource): HExpr {
  const { span, headSpan, output, move, async } = head;
  const parent = low.closures.at(-1)?.def ?? low.owner;
  const number = low.closureCounts.get(parent) ?? 0;
  low.closureCounts.set(parent, number + 1);
  const def = low.resolver.enterClosure(parent, number, span, headSpan);
  const mentions = new Map<VarId, Span>();
  low.closures.push({ def, firstVar: low.vars.length, mentions, headSpan, coroutine });
  // No `break` leads out of a closure.
  const targets = low.targets.splice(0);
  low.hiddenTargets.push(targets);
  const lowered = low.scoped(inside);
  low.hiddenTargets.pop();
  low.targets.push(...targets);
  low.closures.pop();
  return low.expr(span, {
    kind: 'closure',
    def,
    ...lowered,
    output,
    move,
    ...(async ? { async } : {}),
    ...(coroutine ? { coroutine } : {}),
    headSpan,
    mentions: Array.from(mentions, ([id, first]) => ({ var: id, span: first })),
  });
}
