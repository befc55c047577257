/**
 * The standard library's expression macros, spelled out as rustc expands them (`rustc -Zunpretty=hir`), as far as
 * types, borrows and control flow can tell. Others are refused by name.
 */
import type { Span } from '../../source.js';
import type * as ast from '../../syntax/ast.js';
import type { HExpr } from '../hir.js';
import { lowerAsm } from './asm.js';
import { exprStmt, madeBlockExpr } from './block.js';
import { lowerAll, lowerExpr } from './expr.js';
import { constantArguments, lowerFormat, stringLiteral } from './format.js';
import type { Lowering } from './lowering.js';
import { lowerPattern } from './pattern.js';

type Expand = (low: Lowering, call: ast.MacroCall, args: readonly ast.MacroArg[], span: Span) => HExpr;

export function lowerMacro(low: Lowering, call: ast.MacroCall, span: Span): HExpr {
  const { segments } = call.path;
  const name = segments[segments.length - 1].ident.name;
  const standard =
    segments.length === 1 || ['std', 'core', 'alloc', 'arch', 'mem'].includes(segments[0].ident.name);
  if (call.failed) {
    low.broken = true;
    return low.expr(span, { kind: 'error' });
  }
  if (standard && name === 'asm') return lowerAsm(low, call, span);
  if (!standard || !Object.hasOwn(macros, name)) return low.refuse(span, `the macro \`${name}!\``);
  if (!call.args && !call.repeat && !call.matches && !tokenMacros.has(name))
    return low.refuse(span, `this form of the macro \`${name}!\``);
  return macros[name](low, call, call.args ?? [], span);
}

/** Macros whose arguments need not be expressions. */
const tokenMacros = new Set(['stringify', 'cfg', 'file', 'line', 'column', 'module_path']);

const macros: Readonly<Record<string, Expand>> = {
  print: (low, call, args, span) => output(low, 'print', call, args, span),
  println: (low, call, args, span) => output(low, 'print', call, args, span),
  eprint: (low, call, args, span) => output(low, 'eprint', call, args, span),
  eprintln: (low, call, args, span) => output(low, 'eprint', call, args, span),
  format: (low, call, args, span) => {
    const formatted = low.callItem(span, 'format', [lowerFormat(low, call, args, span)]);
    return low.callItem(span, 'must_use', [madeBlockExpr(low, span, [], formatted)]);
  },
  format_args: (low, call, args, span) =>
    args.length
      ? lowerFormat(low, call, args, span)
      : low.refuse(span, 'this form of the macro `format_args!`'),
  write: writeFmt,
  writeln: writeFmt,
  panic: (low, call, args, span) => panic(low, 'explicit panic', '', call, args, span),
  todo: (low, call, args, span) => panic(low, 'not yet implemented', 'always', call, args, span),
  unimplemented: (low, call, args, span) => panic(low, 'not implemented', 'always', call, args, span),
  unreachable: (low, call, args, span) =>
    panic(
      low,
      'internal error: entered unreachable code',
      low.program.edition < 2021 ? '' : 'always',
      call,
      args,
      span,
    ),
  assert: assertTrue,
  addr_of: (low, _call, args, span) => addressOf(low, false, args, span),
  addr_of_mut: (low, _call, args, span) => addressOf(low, true, args, span),
  assert_eq: (low, call, args, span) => assertRelation(low, 'Eq', call, args, span),
  assert_ne: (low, call, args, span) => assertRelation(low, 'Ne', call, args, span),
  debug_assert: (low, call, args, span) => ifTrue(low, assertTrue(low, call, args, span), span),
  debug_assert_eq: (low, call, args, span) => ifTrue(low, assertRelation(low, 'Eq', call, args, span), span),
  debug_assert_ne: (low, call, args, span) => ifTrue(low, assertRelation(low, 'Ne', call, args, span), span),
  vec: vector,
  matches: (low, call, _args, span) => {
    if (!call.matches) return low.refuse(span, 'this form of the macro `matches!`');
    const { expr, pat, guard } = call.matches;
    const scrutinee = lowerExpr(low, expr);
    const some = low.scoped(() => ({
      pat: lowerPattern(low, pat),
      guard: guard && lowerExpr(low, guard),
      body: boolean(low, true, span),
      span,
    }));
    const other = { pat: low.pat(span, { kind: 'wild' }), body: boolean(low, false, span), span };
    return low.expr(span, { kind: 'match', scrutinee, arms: [some, other], source: 'match' });
  },
  dbg: (low, call, args, span) => {
    if (!args.length) return low.callItem(span, 'eprint', [constantArguments(low, '', span)]);
    const values = args.map((arg) => debugged(low, call, arg.expr, span));
    return values.length === 1 ? values[0] : low.expr(span, { kind: 'tuple', exprs: values });
  },
  // Whether the variable is set is no matter to types.
  option_env: (low, _call, args, span) =>
    args.length === 1 && args[0].expr.kind === 'literal' && args[0].expr.literal.kind === 'str'
      ? low.callItem(span, 'Some', [stringLiteral(low, '', span)])
      : low.refuse(span, 'this form of the macro `option_env!`'),
  stringify: (low, call, _args, span) => stringLiteral(low, call.tokens, span),
  file: (low, _call, _args, span) => stringLiteral(low, '', span),
  module_path: (low, _call, _args, span) => stringLiteral(low, '', span),
  line: (low, _call, _args, span) => number(low, span),
  column: (low, _call, _args, span) => number(low, span),
  cfg: (low, _call, _args, span) => boolean(low, false, span),
};

function boolean(low: Lowering, value: boolean, span: Span): HExpr {
  return low.expr(span, { kind: 'literal', literal: { kind: 'bool', value } });
}

function number(low: Lowering, span: Span): HExpr {
  return low.expr(span, { kind: 'literal', literal: { kind: 'int', value: 1n, suffix: 'u32' } });
}

/** `{ _print(format_args!(…)); }` */
function output(
  low: Lowering,
  item: 'print' | 'eprint',
  call: ast.MacroCall,
  args: readonly ast.MacroArg[],
  span: Span,
): HExpr {
  const formatted = args.length ? lowerFormat(low, call, args, span) : constantArguments(low, '\n', span);
  return madeBlockExpr(low, span, [exprStmt(low.callItem(span, item, [formatted]))]);
}

/** `destination.write_fmt(format_args!(…))` */
function writeFmt(low: Lowering, call: ast.MacroCall, args: readonly ast.MacroArg[], span: Span): HExpr {
  if (!args.length) return low.refuse(span, 'this form of the macro `write!`');
  const receiver = lowerExpr(low, args[0].expr);
  const rest = args.slice(1);
  const formatted = rest.length ? lowerFormat(low, call, rest, span) : constantArguments(low, '\n', span);
  const method: ast.Ident = { name: 'write_fmt', span };
  return low.expr(span, {
    kind: 'method-call',
    receiver,
    method,
    segment: { ident: method },
    args: [formatted],
    callSpan: span,
  });
}

/**
 * `panic(message)`, or `panic_fmt(format_args!(…))`. Before edition 2021 a single argument of `panic!` is not a format
 * string; `prefixed` says whether the macro formats its arguments in any edition.
 */
function panic(
  low: Lowering,
  message: string,
  prefixed: '' | 'always',
  call: ast.MacroCall,
  args: readonly ast.MacroArg[],
  span: Span,
): HExpr {
  const [first] = args;
  if (!first) return low.callItem(span, 'panic', [stringLiteral(low, message, span)]);
  if (args.length === 1 && !prefixed && low.program.edition < 2021) {
    if (first.expr.kind === 'literal' && first.expr.literal.kind === 'str')
      return low.callItem(span, 'panic', [stringLiteral(low, first.expr.literal.value, span)]);
    return low.refuse(first.expr.span, 'a `panic!` whose only argument is not a literal');
  }
  const stop = low.callItem(span, 'panic_fmt', [lowerFormat(low, call, args, span)]);
  return madeBlockExpr(low, span, [exprStmt(stop)]);
}

/** `if !condition { panic }` */
function assertTrue(low: Lowering, call: ast.MacroCall, args: readonly ast.MacroArg[], span: Span): HExpr {
  if (!args.length) return low.refuse(span, 'this form of the macro `assert!`');
  const condition = lowerExpr(low, args[0].expr);
  const failed = low.expr(condition.span, { kind: 'unary', op: '!', expr: condition });
  const rest = args.slice(1);
  const stop = panic(low, 'assertion failed', rest.length > 1 ? 'always' : '', call, rest, span);
  return low.expr(span, { kind: 'if', condition: failed, then: madeBlockExpr(low, span, [], stop) });
}

/**
 * `match (&left, &right) { (left_val, right_val) => if !(*left_val == *right_val) { let kind = …; assert_failed(kind,
 * &*left_val, &*right_val, None); } }`
 */
function assertRelation(
  low: Lowering,
  relation: 'Eq' | 'Ne',
  call: ast.MacroCall,
  args: readonly ast.MacroArg[],
  span: Span,
): HExpr {
  if (args.length < 2)
    return low.refuse(span, `this form of the macro \`assert_${relation.toLowerCase()}!\``);
  const borrow = (expr: HExpr) => low.expr(span, { kind: 'ref', mutable: false, expr });
  const deref = (expr: HExpr) => low.expr(span, { kind: 'unary', op: '*', expr });
  const operands = lowerAll(low, [args[0].expr, args[1].expr]).map(borrow);
  const left = low.hidden('left_val', span);
  const right = low.hidden('right_val', span);
  const equal = low.expr(span, {
    kind: 'binary',
    op: '==',
    opSpan: span,
    left: deref(left.use()),
    right: deref(right.use()),
  });
  const condition = relation === 'Eq' ? low.expr(span, { kind: 'unary', op: '!', expr: equal }) : equal;

  const kind = low.hidden('kind', span);
  const rest = args.slice(2);
  const message = rest.length
    ? low.callItem(span, 'Some', [lowerFormat(low, call, rest, span)])
    : low.item(span, 'None');
  const stop = low.callItem(span, 'assert_failed', [
    kind.use(),
    borrow(deref(left.use())),
    borrow(deref(right.use())),
    message,
  ]);
  const then = madeBlockExpr(low, span, [
    { kind: 'let', pat: kind.pat, init: low.item(span, `AssertKind_${relation}`), span },
    exprStmt(stop),
  ]);
  const test = low.expr(span, { kind: 'if', condition, then });
  return low.expr(span, {
    kind: 'match',
    scrutinee: low.expr(span, { kind: 'tuple', exprs: operands }),
    arms: [
      {
        pat: low.pat(span, { kind: 'tuple', pats: [left.pat, right.pat] }),
        body: madeBlockExpr(low, span, [], test),
        span,
      },
    ],
    source: 'match',
  });
}

function ifTrue(low: Lowering, body: HExpr, span: Span): HExpr {
  const then = madeBlockExpr(low, span, [exprStmt(body)]);
  return low.expr(span, { kind: 'if', condition: boolean(low, true, span), then });
}

function vector(low: Lowering, call: ast.MacroCall, args: readonly ast.MacroArg[], span: Span): HExpr {
  if (call.repeat)
    return low.callItem(span, 'vec_from_elem', lowerAll(low, [call.repeat.elem, call.repeat.len]));
  if (!args.length) return low.callItem(span, 'vec_new', []);
  const exprs = lowerAll(
    low,
    args.map((arg) => arg.expr),
  );
  return low.callItem(span, 'box_into_vec', [low.expr(span, { kind: 'array', exprs })]);
}

/** `match e { tmp => { eprint(…&tmp…); tmp } }` */
function debugged(low: Lowering, _call: ast.MacroCall, expr: ast.Expr, span: Span): HExpr {
  const scrutinee = lowerExpr(low, expr);
  const tmp = low.hidden('tmp', span);
  const shown = low.callItem(span, 'format_argument_debug', [
    low.expr(span, { kind: 'ref', mutable: false, expr: tmp.use() }),
  ]);
  const list = low.expr(span, {
    kind: 'ref',
    mutable: false,
    expr: low.expr(span, { kind: 'array', exprs: [shown] }),
  });
  const print = low.callItem(span, 'eprint', [low.callItem(span, 'format_arguments_new', [list])]);
  const body = madeBlockExpr(low, span, [exprStmt(print)], tmp.use());
  return low.expr(span, { kind: 'match', scrutinee, arms: [{ pat: tmp.pat, body, span }], source: 'match' });
}

/** `ptr::addr_of!(place)` is `&raw const place`. */
function addressOf(low: Lowering, mutable: boolean, args: readonly ast.MacroArg[], span: Span): HExpr {
  const [arg] = args;
  if (args.length !== 1 || arg.name) return low.refuse(span, 'this form of the macro `addr_of!`');
  return low.expr(span, { kind: 'ref', mutable, raw: true, expr: lowerExpr(low, arg.expr) });
}
