/** Lengths of arrays, as far as they can be told without evaluating constants. */
import type { Diagnostic } from '../../diagnostic.js';
import type { Span } from '../../source.js';
import type * as ast from '../../syntax/ast.js';
import { foldTy } from '../../types/fold.js';
import type { Const } from '../../types/ty.js';
import type { Fcx } from './context.js';

/** The length of `[e; len]`: lowered as that of the type `[_; len]`. */
export function lowerLength(fcx: Fcx, len: ast.Expr, span: Span): Const {
  const hole: ast.Type = { kind: 'infer', id: -1, span };
  const array: ast.Type = { kind: 'array', ty: hole, len, id: -1, span };
  const diagnostics: Diagnostic[] = [];
  const ty = foldTy(fcx.resolver.lowerTy(array, fcx.hole, diagnostics), fcx.openConsts(span));
  fcx.diagnostics.push(...diagnostics);
  return ty.kind === 'array' ? ty.len : { kind: 'error' };
}
