/** Expressions evaluated for their effect (`rustc_mir_build::builder::expr::stmt`). */
import type * as thir from '../../check/thir.js';
import type { Operand } from '../mir.js';
import { assign, type Builder } from './builder.js';
import { asPlace } from './place.js';
import type { RegionScope } from './regions.js';
import { asRvalue, binaryRvalue } from './rvalue.js';
import { breakScope, dropAndReplace, inScope } from './scopes.js';
import { asLocalOperand, asTempOpen } from './temp.js';

/** Evaluates `e` and ignores its value, which lives as long as `scope`. */
export function lowerStatement(b: Builder, e: thir.Expr, scope: RegionScope | undefined): void {
  inScope(b, b.regions.nodes.get(e), () => lowerStatementOpen(b, e, scope));
}

/** The same, when the scope of the expression is open already. */
export function lowerStatementOpen(b: Builder, e: thir.Expr, scope: RegionScope | undefined): void {
  switch (e.kind) {
    case 'assign': {
      b.frames.push({ kind: 'sub' });
      // The right side first, then the place.
      const value = asRvalue(b, e.right);
      const place = asPlace(b, e.left);
      if (b.queries.needsDrop(e.left.ty)) dropAndReplace(b, e.left.span, place, value);
      else assign(b, place, value, e.span);
      b.frames.pop();
      return;
    }
    case 'assign-op': {
      b.frames.push({ kind: 'sub' });
      const right = asLocalOperand(b, e.right);
      const place = asPlace(b, e.left);
      const left: Operand = { kind: 'copy', place };
      assign(b, place, binaryRvalue(b, e.op, e.left.ty, left, right, e.span), e.span);
      b.frames.pop();
      return;
    }
    case 'break':
      return breakScope(b, 'break', e.target, e.value, e.span);
    case 'continue':
      return breakScope(b, 'continue', e.target, undefined, e.span);
    case 'return':
      return breakScope(b, 'break', 'return', e.value, e.span);
    default: {
      const tail = tailOf(e);
      if (tail) b.frames.push({ kind: 'tail', ignored: true, span: tail.span });
      const local = asTempOpen(b, scope, e, false);
      if (!tail) return;
      b.frames.pop();
      b.locals[local] = { ...b.locals[local], span: tail.span };
    }
  }
}

/** The expression that gives a block its value, through nested blocks. */
function tailOf(e: thir.Expr): thir.Expr | undefined {
  if (e.kind !== 'block' || !e.block.expr) return undefined;
  return tailOf(e.block.expr) ?? e.block.expr;
}
