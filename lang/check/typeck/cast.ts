/** `e as T`: looked at after everything else, because casts give no types to anything (rustc's `cast`). */
import { coerce } from '../../infer/index.js';
import type { Ty } from '../../types/ty.js';
import type { HExprOf } from '../hir.js';
import type { CastKind } from '../thir.js';
import { isIntegral, isNumeric } from './classes.js';
import type { Fcx, PendingCast } from './context.js';
import { checkExpr } from './expr.js';
import { lowerUserTy } from './written.js';

export function checkCast(fcx: Fcx, expr: HExprOf<'cast'>): Ty {
  const to = fcx.infer.resolve(lowerUserTy(fcx, expr.ty, fcx.tables.userTys, expr.id));
  const from = checkExpr(fcx, expr.expr, { kind: 'castable', ty: to });
  fcx.casts.push({ expr, from, to });
  return to;
}

/** Decides all casts of the body. */
export function finishCasts(fcx: Fcx): void {
  for (const cast of fcx.casts) fcx.tables.casts.set(cast.expr.id, decide(fcx, cast));
}

function decide(fcx: Fcx, { expr, from: source, to: target }: PendingCast): CastKind | 'coercion' {
  const { infer } = fcx;
  const from = infer.structurallyResolve(source);
  const to = infer.structurallyResolve(target);
  if (fcx.inError(from) || fcx.inError(to)) return 'numeric';
  const coercion = infer.commitIfOk(() => {
    const result = coerce(infer, from, to, expr.expr.span);
    return result.ok ? result : undefined;
  });
  if (coercion) {
    fcx.adjust(expr.expr, coercion.adjustments);
    return 'coercion';
  }
  const kind = primitive(fcx, from, to);
  if (kind) return kind;
  if (isPrimitive(from) && isPrimitive(to)) {
    fcx.report('E0606', expr.span, `casting \`${fcx.show(from)}\` as \`${fcx.show(to)}\` is invalid`);
    return 'numeric';
  }
  fcx.refuse(expr.span, `a cast of \`${fcx.show(from)}\` to \`${fcx.show(to)}\``);
  return 'numeric';
}

function primitive(fcx: Fcx, from: Ty, to: Ty): CastKind | undefined {
  if (isNumeric(from) && isNumeric(to)) return 'numeric';
  if ((from.kind === 'bool' || from.kind === 'char') && isIntegral(to)) return 'numeric';
  if (from.kind === 'int' && from.name === 'u8' && to.kind === 'char') return 'numeric';
  if (from.kind === 'adt' && isIntegral(to)) {
    const adt = fcx.program.adt(from.def);
    const fieldless = adt.kind === 'enum' && adt.variants.every((variant) => variant.fields.length === 0);
    return fieldless ? 'numeric' : undefined;
  }
  return undefined;
}

function isPrimitive(ty: Ty): boolean {
  return isNumeric(ty) || ty.kind === 'bool' || ty.kind === 'char';
}
