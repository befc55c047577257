/** Macro calls in expressions: their tokens, and what these are as expressions. */
import type { Expr, MacroArg, MacroCall, Path } from '../ast.js';
import type { Cst } from '../cst.js';
import { matchPart } from '../match.js';
import type { Context } from './context.js';
import { callArgs, condition, expr } from './expressions.js';
import { pattern } from './patterns.js';
import { rawMacro } from './types.js';

/** These take a pattern, and otherwise expressions. */
const PATTERN_MACROS = new Set(['matches', 'assert_matches', 'debug_assert_matches']);

/**
 * A call whose body matched as `CallArgs`, `ArrayExpr`, `BraceArgs`, `RepeatExpr` or as any `tree`. What is only
 * wrong as an expression (a stray `let`, a keyword) is no error in tokens: then there are no arguments.
 */
export function macroCall(c: Context, path: Path, body: Cst): MacroCall {
  const call = rawMacro(c, path, body);
  if (PATTERN_MACROS.has(path.segments[path.segments.length - 1].ident.name)) {
    const root = matchPart(c, 'MatchesArgs', call.tokensSpan.lo, call.tokensSpan.hi);
    return root === undefined ? call : { ...call, ...quietly(c, () => ({ matches: matchesArgs(c, root) })) };
  }
  switch (body.rule) {
    case 'tree':
      return call;
    case 'RepeatExpr':
      return {
        ...call,
        ...quietly(c, () => ({ repeat: { elem: expr(c, body.kid(1)), len: expr(c, body.kid(3)) } })),
      };
    default:
      return { ...call, ...quietly(c, () => ({ args: callArgs(c, body).map(macroArg) })) };
  }
}

/** Builds, and forgets what was built if anything was wrong with it. */
function quietly<T>(c: Context, build: () => T): T | undefined {
  const { diagnostics, stray } = c;
  c.diagnostics = [];
  c.stray = new Set();
  const built = build();
  const clean = c.diagnostics.length === 0 && c.stray.size === 0;
  c.diagnostics = diagnostics;
  c.stray = stray;
  return clean ? built : undefined;
}

/** `Expr "," Pattern Guard? …` */
function matchesArgs(c: Context, n: Cst): NonNullable<MacroCall['matches']> {
  const guard = n.optional(3);
  return {
    expr: expr(c, n.kid(0)),
    pat: pattern(c, n.kid(2)),
    ...(guard && { guard: condition(c, guard.kid(1)) }),
  };
}

/** `name = expr` is an assignment for the grammar, and a named argument for the formatting macros. */
function macroArg(e: Expr): MacroArg {
  if (e.kind !== 'assign' || e.left.kind !== 'path' || e.left.qself) return { expr: e };
  const { segments, global } = e.left.path;
  return segments.length === 1 && !global && !segments[0].args
    ? { name: segments[0].ident, expr: e.right }
    : { expr: e };
}
