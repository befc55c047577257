/** Integer constant expressions in types: literals, named constants, arithmetic on them, constant parameters. */
import type * as ast from '../syntax/ast.js';
import type { Const } from '../types/ty.js';
import type { Items, Param } from './context.js';
import type { Place } from './names.js';

/**
 * The value of an expression in array-length position, or of a constant's expression; undefined when it is of a form
 * that is not evaluated here.
 */
export function evaluate(
  items: Items,
  expr: ast.Expr,
  place: Place,
  param: (name: string) => Param | undefined,
  depth = 0,
): Const | undefined {
  if (depth > 64) return undefined;
  const inner = (e: ast.Expr): bigint | undefined => {
    const known = evaluate(items, e, place, param, depth + 1);
    return known?.kind === 'value' ? known.value : undefined;
  };
  const value = (v: bigint | undefined): Const | undefined =>
    v === undefined ? undefined : { kind: 'value', value: v };
  switch (expr.kind) {
    case 'literal':
      switch (expr.literal.kind) {
        case 'int':
          return value(expr.literal.value);
        case 'bool':
          return value(expr.literal.value ? 1n : 0n);
        case 'byte':
          return value(BigInt(expr.literal.value));
        case 'char':
          return value(BigInt(expr.literal.value.codePointAt(0) ?? 0));
        default:
          return undefined;
      }
    case 'paren':
      return evaluate(items, expr.expr, place, param, depth + 1);
    case 'block':
    case 'const-block':
      return expr.block.stmts.length === 0 && expr.block.expr
        ? evaluate(items, expr.block.expr, place, param, depth + 1)
        : undefined;
    case 'unary': {
      const v = inner(expr.expr);
      return expr.op === '-' && v !== undefined ? value(-v) : undefined;
    }
    case 'cast':
      // Lengths are small and not negative: a cast between integer types changes nothing of those.
      return value(positive(inner(expr.expr)));
    case 'binary': {
      const left = inner(expr.left);
      const right = inner(expr.right);
      return left === undefined || right === undefined ? undefined : value(operate(expr.op, left, right));
    }
    case 'path': {
      if (expr.qself) return undefined;
      const { segments } = expr.path;
      const idents = segments.map((segment) => segment.ident);
      const found = items.names.path(place, idents, 'values', {
        global: expr.path.global,
        generics: (name) => param(name) !== undefined,
      });
      if (found.kind === 'generic') {
        const own = param(found.name);
        return segments.length === 1 && own?.kind === 'const'
          ? { kind: 'param', index: own.index, name: own.name }
          : undefined;
      }
      if (found.kind === 'missing' || found.used < segments.length || found.res.kind !== 'def')
        return undefined;
      if (items.def(found.res.def).kind !== 'const') return undefined;
      return value(constValue(items, found.res.def, depth + 1));
    }
    default:
      return undefined;
  }
}

/** The value of a `const` item whose expression can be evaluated. */
export function constValue(items: Items, def: number, depth = 0): bigint | undefined {
  const node = items.table.nodes[def];
  const { source } = node;
  const expr =
    source.kind === 'item' && source.item.kind === 'const'
      ? source.item.expr
      : source.kind === 'assoc' && source.item.kind === 'const'
        ? source.item.expr
        : undefined;
  if (!expr) return undefined;
  const known = evaluate(items, expr, { module: node.scope, owner: node.def.id }, () => undefined, depth);
  return known?.kind === 'value' ? known.value : undefined;
}

function positive(v: bigint | undefined): bigint | undefined {
  return v !== undefined && v >= 0n && v < 1n << 31n ? v : undefined;
}

function operate(op: ast.BinaryOperator, left: bigint, right: bigint): bigint | undefined {
  switch (op) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return right === 0n ? undefined : left / right;
    case '%':
      return right === 0n ? undefined : left % right;
    case '<<':
      return right >= 0n && right < 128n ? left << right : undefined;
    case '>>':
      return right >= 0n && right < 128n ? left >> right : undefined;
    case '&':
      return left & right;
    case '|':
      return left | right;
    case '^':
      return left ^ right;
    default:
      return undefined;
  }
}
