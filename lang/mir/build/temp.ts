/** Expressions as temporaries and operands (`rustc_mir_build::builder::expr::{as_temp, as_operand}`). */
import type * as thir from '../../check/thir.js';
import type { Local, LocalInfo, Operand } from '../mir.js';
import { localPlace } from '../place.js';
import { at, blockTail, move, newLocal, push, type Builder } from './builder.js';
import { constBlockOperand, constantOperand, isConstant } from './constant.js';
import { intoPlace } from './into.js';
import type { RegionScope } from './regions.js';
import { inScope, localScope, owesDrop, owesStorage } from './scopes.js';

/** Where a temporary lives: a scope, or for ever. */
export type Lifetime = RegionScope | undefined;

/** Where the value of an expression lives when it is needed as a place. */
export function lifetimeOf(b: Builder, e: thir.Expr): Lifetime {
  return b.regions.temporaries.get(e);
}

/** Evaluates into a new temporary. */
export function asTemp(b: Builder, lifetime: Lifetime, e: thir.Expr, mutable = true): Local {
  return inScope(b, b.regions.nodes.get(e), () => asTempOpen(b, lifetime, e, mutable));
}

/** The same, when the scope of the expression is open already. */
export function asTempOpen(b: Builder, lifetime: Lifetime, e: thir.Expr, mutable = true): Local {
  const fixed = b.fixedScope !== undefined && b.fixedScope === lifetime;
  let local = fixed ? b.fixedTemps.get(e) : undefined;
  if (local === undefined) {
    local = newLocal(b, e.ty, e.span, mutable, tempInfo(b, e));
    if (fixed) b.fixedTemps.set(e, local);
  }
  if (!neverStored(e)) {
    push(b, b.here, { ...at(b, e.span), kind: 'storage-live', local });
    if (lifetime) owesStorage(b, lifetime, local);
  }
  intoPlace(b, localPlace(local), e, true);
  if (lifetime) owesDrop(b, lifetime, local);
  return local;
}

function tempInfo(b: Builder, e: thir.Expr): LocalInfo {
  if (e.kind === 'named-const' || e.kind === 'const-param') return { kind: 'temp' };
  const tail = blockTail(b);
  return tail ? { kind: 'temp', blockTail: tail } : { kind: 'temp' };
}

/** What only leaves has no value to store. */
function neverStored(e: thir.Expr): boolean {
  switch (e.kind) {
    case 'break':
    case 'continue':
    case 'return':
      return true;
    case 'block':
      return !e.block.expr && e.block.label === undefined && e.ty.kind === 'never';
    default:
      return false;
  }
}

/** Evaluates to an operand; temporaries live as long as the innermost scope. */
export function asLocalOperand(b: Builder, e: thir.Expr): Operand {
  return asOperand(b, localScope(b), e);
}

/**
 * Evaluates to an operand. `direct` says that nothing is evaluated between this and the operand's use, so that a constant
 * whose type has a destructor need not be stored.
 */
export function asOperand(b: Builder, lifetime: Lifetime, e: thir.Expr, direct = false): Operand {
  return inScope(b, b.regions.nodes.get(e), () => {
    if (e.kind === 'const-block' && (direct || !b.queries.needsDrop(e.ty))) return constBlockOperand(b, e);
    if (isConstant(e) && (direct || !b.queries.needsDrop(e.ty))) return constantOperand(e);
    return move(localPlace(asTempOpen(b, lifetime, e, true)));
  });
}
