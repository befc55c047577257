/** Macro calls in expressions: their tokens, and what these are as expressions. */
import type { Expr, MacroArg, MacroCall, Path } from '../ast.js';
import type { Cst } from '../cst.js';
import type { Context } from './context.js';
import { callArgs, expr } from './expressions.js';
import { rawMacro } from './types.js';

/**
 * A call whose body matched as `CallArgs`, `ArrayExpr`, `BraceArgs`, `RepeatExpr` or as any `tree`. What is only
 * wrong as an expression (a stray `let`, a keyword) is no error in tokens: then there are no arguments.
 */
export function macroCall(c: Context, path: Path, body: Cst): MacroCall {
  const call = rawMacro(c, path, body);
  if (body.rule === 'tree') return call;
  const { diagnostics, stray } = c;
  c.diagnostics = [];
  c.stray = new Set();
  let extra: Partial<MacroCall>;
  if (body.rule === 'RepeatExpr') extra = { repeat: { elem: expr(c, body.kid(1)), len: expr(c, body.kid(3)) } };
  else extra = { args: callArgs(c, body).map(macroArg) };
  const clean = c.diagnostics.length === 0 && c.stray.size === 0;
  c.diagnostics = diagnostics;
  c.stray = stray;
  return clean ? { ...call, ...extra } : call;
}

/** `name = expr` is an assignment for the grammar, and a named argument for the formatting macros. */
function macroArg(e: Expr): MacroArg {
  if (e.kind !== 'assign' || e.left.kind !== 'path' || e.left.qself) return { expr: e };
  const { segments, global } = e.left.path;
  return segments.length === 1 && !global && !segments[0].args ? { name: segments[0].ident, expr: e.right } : { expr: e };
}
