/** Constant expressions in types: constant parameters, and what the interpreter can tell of the rest. */
import type * as ast from '../syntax/ast.js';
import type { DefId } from '../types/program.js';
import type { Const } from '../types/ty.js';
import type { Items, Param } from './context.js';
import type { Value } from './const-value.js';
import { interpret, valueOfConst } from './interpret.js';
import type { Place } from './names.js';

/** The value of an expression in array-length position or as an argument; undefined where it is not known. */
export function evaluate(
  items: Items,
  expr: ast.Expr,
  place: Place,
  param: (name: string) => Param | undefined,
): Const | undefined {
  const inner = bare(expr);
  if (inner.kind === 'path' && !inner.qself && inner.path.segments.length === 1) {
    const own = param(inner.path.segments[0].ident.name);
    if (own?.kind === 'const') return { kind: 'param', index: own.index, name: own.name };
  }
  const value = asNumber(interpret(items, expr, { place, param }));
  return value === undefined ? undefined : { kind: 'value', value };
}

/** The value of a `const` item whose expression can be evaluated, if it is a number, a character or a truth value. */
export function constValue(items: Items, def: DefId): bigint | undefined {
  return asNumber(valueOfConst(items, def));
}

function asNumber(value: Value | undefined): bigint | undefined {
  if (typeof value === 'boolean') return value ? 1n : 0n;
  return typeof value === 'bigint' ? value : undefined;
}

/** `{ N }` and `(N)` are `N`. */
function bare(expr: ast.Expr): ast.Expr {
  if (expr.kind === 'paren') return bare(expr.expr);
  if (expr.kind === 'block' && expr.block.stmts.length === 0 && expr.block.expr && !expr.label)
    return bare(expr.block.expr);
  return expr;
}
