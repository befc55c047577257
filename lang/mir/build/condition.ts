/** Conditions of `if`, guards and `&&`/`||`, lowered to control flow (`then_else_break` in `rustc_mir_build`). */
import type * as thir from '../../check/thir.js';
import { localPlace } from '../place.js';
import { at, branch, goto, move, newBlock, type At, type Builder } from './builder.js';
import { lowerLet } from './match/let.js';
import type { RegionScope } from './regions.js';
import { breakForElse, inIfThen, inScope, localScope } from './scopes.js';
import { asTempOpen } from './temp.js';

export interface ConditionOptions {
  /** Where the value of the condition lives; the innermost scope if absent. */
  readonly temps?: RegionScope;
  /** Where variables that `let` binds are seen. */
  readonly variables: At;
  /** Whether `let` declares its variables, or the caller has. */
  readonly declare: boolean;
}

/** Leaves control where the condition holds; where it does not, it goes the else-way of the innermost `inIfThen`. */
export function lowerCondition(b: Builder, e: thir.Expr, options: ConditionOptions): void {
  inScope(b, b.regions.nodes.get(e), () => lowerConditionOpen(b, e, options));
}

function lowerConditionOpen(b: Builder, e: thir.Expr, options: ConditionOptions): void {
  switch (e.kind) {
    case 'logical': {
      if (e.op === '&&') {
        lowerCondition(b, e.left, options);
        return lowerCondition(b, e.right, options);
      }
      const left = inIfThen(b, localScope(b), () => lowerCondition(b, e.left, options));
      b.here = left.else;
      lowerCondition(b, e.right, options);
      const holds = newBlock(b);
      goto(b, left.then, options.variables, holds);
      goto(b, b.here, options.variables, holds);
      b.here = holds;
      return;
    }
    case 'unary': {
      if (e.op !== '!' || e.ty.kind !== 'bool') break;
      const inner = inIfThen(b, localScope(b), () => lowerCondition(b, e.arg, options));
      breakForElse(b, inner.then, options.variables);
      b.here = inner.else;
      return;
    }
    case 'use':
      return lowerCondition(b, e.source, options);
    case 'let':
      return lowerLet(b, e.pat, e.expr, options.declare ? options.variables : undefined);
    default:
  }
  const local = asTempOpen(b, options.temps ?? localScope(b), e);
  const [yes, no] = [newBlock(b), newBlock(b)];
  branch(b, b.here, at(b, e.span), move(localPlace(local)), yes, no);
  breakForElse(b, no, at(b, e.span));
  b.here = yes;
}
