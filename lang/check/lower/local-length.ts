/** Variables in the lengths of arrays, which must be constants (E0435). */
import type * as ast from '../../syntax/ast.js';
import type { HExpr } from '../hir.js';
import type { Lowering } from './lowering.js';

/** The error of a length that names a variable. */
export function variableInLength(low: Lowering, len: ast.Expr): HExpr | undefined {
  if (len.kind === 'literal') return undefined;
  const ident = inExpr(low, len);
  return ident && tell(low, ident);
}

/** The same of a type with lengths in it. */
export function variableInType(low: Lowering, ty: ast.Type): HExpr | undefined {
  const ident = inType(low, ty);
  return ident && tell(low, ident);
}

function tell(low: Lowering, { span }: ast.Ident): HExpr {
  return low.report('E0435', span, 'attempt to use a non-constant value in a constant', 'non-constant value');
}

function inType(low: Lowering, ty: ast.Type): ast.Ident | undefined {
  switch (ty.kind) {
    case 'array':
      return (ty.len.kind === 'literal' ? undefined : inExpr(low, ty.len)) ?? inType(low, ty.ty);
    case 'ref':
    case 'slice':
    case 'paren':
      return inType(low, ty.ty);
    default:
      return undefined;
  }
}

function inExpr(low: Lowering, node: unknown): ast.Ident | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  if (Array.isArray(node)) {
    for (const part of node) {
      const found = inExpr(low, part);
      if (found) return found;
    }
    return undefined;
  }
  const { kind, path, qself } = node as { kind?: string; path?: ast.Path; qself?: ast.QSelf };
  // Blocks and closures may declare what they name.
  if (kind === 'block' || kind === 'closure' || kind === 'match' || kind === 'cast') return undefined;
  if (kind === 'path' && path && !qself && !path.global && path.segments.length === 1) {
    const { ident } = path.segments[0];
    if (low.local(ident.name, ident.span) !== undefined) return ident;
  }
  for (const key in node) {
    if (key === 'span' || key === 'ident') continue;
    const found = inExpr(low, (node as Record<string, unknown>)[key]);
    if (found) return found;
  }
  return undefined;
}
