/** Adjustments as expressions (rustc's `apply_adjustment`). */
import type { Adjustment } from '../../infer/index.js';
import { ref } from '../../types/ty.js';
import type { Span } from '../../source.js';
import type { Expr } from '../thir.js';
import { overloadedPlace, type Builder } from './context.js';

/** Wraps an expression in its adjustments. `derefAt` is where calls of `Deref` among them are told to happen. */
export function adjusted(
  build: Builder,
  expr: Expr,
  adjustments: readonly Adjustment[] | undefined,
  derefAt: Span = expr.span,
): Expr {
  for (const adjustment of adjustments ?? []) expr = apply(build, expr, adjustment, expr.span, derefAt);
  return expr;
}

function apply(build: Builder, source: Expr, adjustment: Adjustment, at: Span, derefAt: Span): Expr {
  const ty = build.ty(adjustment.target, at);
  switch (adjustment.kind) {
    case 'never-to-any':
      return ty.kind === 'never' ? source : { kind: 'never-to-any', source, ty, span: at };
    case 'deref': {
      if (!adjustment.overloaded) {
        const [arg, span] = throughBlock(source, at);
        return { kind: 'deref', arg, ty, span };
      }
      const mutable = adjustment.overloaded === 'mut';
      const arg: Expr = {
        kind: 'borrow',
        borrow: mutable ? 'mut' : 'shared',
        arg: source,
        adjustment: true,
        ty: ref(source.ty, mutable),
        span: at,
      };
      const name = mutable ? 'deref_mut' : 'deref';
      const place = overloadedPlace(
        build.traitMethod(name, name, source.ty, derefAt),
        [arg],
        ty,
        derefAt,
        'deref',
      );
      return { ...place, span: at };
    }
    case 'borrow': {
      const borrow = !adjustment.mutable ? 'shared' : adjustment.twoPhase ? 'two-phase-mut' : 'mut';
      return { kind: 'borrow', borrow, arg: source, adjustment: true, ty, span: at };
    }
    case 'raw-borrow':
      return { kind: 'raw-borrow', mutable: adjustment.mutable, arg: source, ty, span: at };
    case 'pointer': {
      const [arg, span] = adjustment.cast === 'unsize' ? throughBlock(source, at) : [source, at];
      return { kind: 'cast', source: arg, cast: adjustment.cast, ty, span };
    }
  }
}

/** An adjusted block is told by its tail: that is what has the lifetime or the type. */
function throughBlock(source: Expr, at: Span): readonly [Expr, Span] {
  if (source.kind !== 'block' || !source.block.expr) return [source, at];
  const { span } = source.block.expr;
  return [{ ...source, span }, span];
}
