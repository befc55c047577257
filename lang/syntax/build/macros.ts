/** Macro calls in expressions: their tokens, and what these are as expressions. */
import type { AsmArg, Expr, MacroArg, MacroCall, Path } from '../ast.js';
import type { Cst } from '../cst.js';
import { matchPart } from '../match.js';
import { ident, nodeId, spanOf, textOf, type Context } from './context.js';
import { callArgs, condition, expr } from './expressions.js';
import { pattern } from './patterns.js';
import { rawMacro } from './types.js';

/** These take a pattern, and otherwise expressions. */
const PATTERN_MACROS = new Set(['matches', 'assert_matches', 'debug_assert_matches']);

/** Inline assembly has arguments of its own form. */
const ASM_MACROS = new Set(['asm', 'global_asm', 'naked_asm']);

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
  if (ASM_MACROS.has(path.segments[path.segments.length - 1].ident.name)) return withAsm(c, call);
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

/** A call, if it is one of `asm!` with the arguments, where they have its form. */
export function withAsm(c: Context, call: MacroCall): MacroCall {
  if (!ASM_MACROS.has(call.path.segments[call.path.segments.length - 1].ident.name)) return call;
  const root = matchPart(c, 'AsmArgs', call.tokensSpan.lo, call.tokensSpan.hi);
  return root === undefined
    ? call
    : { ...call, ...quietly(c, () => ({ asm: root.list(0).map((arg) => asmArg(c, arg.only)) })) };
}

function asmArg(c: Context, n: Cst): AsmArg {
  const span = spanOf(c, n);
  switch (n.rule) {
    case 'AsmOptions':
      return { kind: 'options', options: n.list(2).map((word) => textOf(c, word)), span };
    case 'AsmClobbers':
      return { kind: 'clobber-abi', abis: n.list(2).map((abi) => textOf(c, abi)), span };
    case 'AsmOperand': {
      const named = n.optional(0);
      const label = named && { label: ident(c, named.kid(0)) };
      const operand = n.kid(1);
      switch (operand.rule) {
        case 'AsmRegister': {
          const register = textOf(c, operand.kid(2));
          const to = operand.optional(5);
          return {
            kind: 'register',
            ...label,
            way: textOf(c, operand.kid(0)) as 'in' | 'out' | 'lateout' | 'inout' | 'inlateout',
            register: register.replace(/^"|"$/g, ''),
            explicit: register.startsWith('"'),
            expr: asmValue(c, operand.kid(4)),
            ...(to && { to: asmValue(c, to.kid(1)) }),
            span,
          };
        }
        case 'AsmLabel':
          return { kind: 'jump', span };
        default:
          return {
            kind: operand.rule === 'AsmConst' ? 'const' : 'sym',
            ...label,
            expr: expr(c, operand.kid(1)),
            span,
          };
      }
    }
    default:
      return { kind: 'template', expr: expr(c, n), span };
  }
}

/** An expression, or `_` for a register whose value is lost. */
function asmValue(c: Context, n: Cst): Expr {
  const inner = n.only;
  return inner.rule === 'underscore'
    ? { id: nodeId(c), span: spanOf(c, n), kind: 'underscore' }
    : expr(c, inner);
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
