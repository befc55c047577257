/** Expressions: one case a kind; what needs more than a few lines has a file of its own. */
import type { Span } from '../../source.js';
import type * as ast from '../../syntax/ast.js';
import { cfgActive } from '../../syntax/cfg.js';
import type { HExpr } from '../hir.js';
import type { LibraryItem } from '../library.js';
import { lowerAssign } from './assign.js';
import { lowerAsyncBlock, lowerAwait } from './async.js';
import { lowerBlock } from './block.js';
import { lowerClosure } from './closure.js';
import {
  lowerBreak,
  lowerContinue,
  lowerFor,
  lowerIf,
  lowerLabelled,
  lowerLoop,
  lowerTry,
  lowerWhile,
} from './control.js';
import { variableInLength } from './local-length.js';
import type { Lowering } from './lowering.js';
import { lowerMacro } from './macro.js';
import { lowerPattern } from './pattern.js';

export function lowerExpr(low: Lowering, expr: ast.Expr): HExpr {
  return low.nested(
    () => lowerKind(low, expr),
    () => low.refuse(expr.span, 'such a deeply nested expression'),
  );
}

function lowerKind(low: Lowering, expr: ast.Expr): HExpr {
  const { span } = expr;
  switch (expr.kind) {
    case 'literal':
      return low.expr(span, { kind: 'literal', literal: expr.literal });
    case 'path':
      return lowerPath(low, expr);
    case 'paren':
      // rustc's span of a parenthesized expression includes the parentheses.
      return { ...lowerExpr(low, expr.expr), span };
    case 'unary':
      return low.expr(span, { kind: 'unary', op: expr.op, expr: lowerExpr(low, expr.expr) });
    case 'ref':
      return low.expr(span, {
        kind: 'ref',
        mutable: expr.mutable,
        ...(expr.raw ? { raw: true } : {}),
        expr: lowerExpr(low, expr.expr),
      });
    case 'binary':
    case 'assign-op': {
      const { op, opSpan } = expr;
      const left = lowerExpr(low, expr.left);
      const right = lowerExpr(low, expr.right);
      return expr.kind === 'binary'
        ? low.expr(span, { kind: 'binary', op, opSpan, left, right })
        : low.expr(span, { kind: 'assign-op', op, opSpan, left, right });
    }
    case 'assign':
      return lowerAssign(low, expr);
    case 'cast':
      return low.expr(span, { kind: 'cast', expr: lowerExpr(low, expr.expr), ty: expr.ty });
    case 'range':
      return lowerRange(low, expr);
    case 'underscore':
      return low.report(
        null as never,
        span,
        'in expressions, `_` can only be used on the left-hand side of an assignment',
        '`_` not allowed here',
      );
    case 'call': {
      const callee = lowerExpr(low, expr.callee);
      return low.expr(span, { kind: 'call', callee, args: lowerAll(low, expr.args), source: 'call' });
    }
    case 'method-call': {
      const receiver = lowerExpr(low, expr.receiver);
      return low.expr(span, {
        kind: 'method-call',
        receiver,
        method: expr.method,
        segment: { ident: expr.method, args: expr.generics },
        args: lowerAll(low, expr.args),
        callSpan: expr.callSpan,
      });
    }
    case 'field':
      return low.expr(span, { kind: 'field', expr: lowerExpr(low, expr.expr), field: expr.field });
    case 'index': {
      const base = lowerExpr(low, expr.expr);
      return low.expr(span, { kind: 'index', expr: base, index: lowerExpr(low, expr.index) });
    }
    case 'try':
      return lowerTry(low, expr);
    case 'tuple':
    case 'array':
      return low.expr(span, { kind: expr.kind, exprs: lowerAll(low, expr.exprs) });
    case 'repeat':
      return (
        variableInLength(low, expr.len) ??
        low.expr(span, { kind: 'repeat', expr: lowerExpr(low, expr.expr), len: expr.len })
      );
    case 'struct':
      if (expr.rest)
        return low.report('E0797', span, 'base expression required after `..`', 'add a base expression here');
      return low.expr(span, {
        kind: 'struct',
        head: { qself: expr.qself, path: expr.path },
        fields: expr.fields.map((field) => ({
          ident: field.ident,
          expr: lowerExpr(low, field.expr),
          span: field.span,
        })),
        base: expr.base && lowerExpr(low, expr.base),
      });
    case 'block':
      return expr.label
        ? lowerLabelled(low, expr.span, expr.block, expr.label)
        : low.expr(span, { kind: 'block', block: lowerBlock(low, expr.block) });
    case 'unsafe':
      return low.expr(span, { kind: 'block', block: lowerBlock(low, expr.block, undefined, true) });
    case 'if':
      return lowerIf(low, expr);
    case 'let': {
      const scrutinee = lowerExpr(low, expr.expr);
      return low.expr(span, { kind: 'let', pat: lowerPattern(low, expr.pat), expr: scrutinee });
    }
    case 'match':
      return low.expr(span, {
        kind: 'match',
        scrutinee: lowerExpr(low, expr.scrutinee),
        arms: expr.arms
          .filter((arm) => cfgActive(arm.attrs))
          .map((arm) =>
            low.scoped(() => ({
              pat: lowerPattern(low, arm.pat),
              guard: arm.guard && lowerExpr(low, arm.guard),
              body: lowerExpr(low, arm.body),
              span: arm.span,
            })),
          ),
        source: 'match',
      });
    case 'loop':
      return lowerLoop(low, expr);
    case 'while':
      return lowerWhile(low, expr);
    case 'for':
      return lowerFor(low, expr);
    case 'break':
      return lowerBreak(low, expr);
    case 'continue':
      return lowerContinue(low, expr);
    case 'return':
      return low.expr(span, { kind: 'return', value: expr.expr && lowerExpr(low, expr.expr) });
    case 'macro':
      return lowerMacro(low, expr.call, span);
    case 'closure':
      return lowerClosure(low, expr);
    case 'await':
      return lowerAwait(low, expr);
    case 'async':
      return lowerAsyncBlock(low, expr);
    case 'const-block':
      return lowerConstBlock(low, expr);
    case 'try-block':
      return low.refuse(span, 'a `try` block');
    case 'yield':
      return low.refuse(span, '`yield`');
  }
}

export function lowerAll(low: Lowering, exprs: readonly ast.Expr[]): HExpr[] {
  return exprs.map((expr) => lowerExpr(low, expr));
}

function lowerPath(low: Lowering, expr: ast.Expr & { kind: 'path' }): HExpr {
  const { span, path, qself } = expr;
  const [first] = path.segments;
  if (!qself && !path.global && path.segments.length === 1 && !first.args) {
    const local = low.local(first.ident.name, first.ident.span);
    if (local !== undefined && local < low.constant)
      return low.report(
        'E0435',
        first.ident.span,
        'attempt to use a non-constant value in a constant',
        'non-constant value',
      );
    if (local !== undefined) {
      low.mention(local, span);
      return low.expr(span, { kind: 'local', var: local });
    }
  }
  return low.expr(span, { kind: 'path', qself, path });
}

/** `a..b` is a struct literal, `a..=b` a call (Rust reference, "Range expressions"). */
function lowerRange(low: Lowering, expr: ast.Expr & { kind: 'range' }): HExpr {
  const from = expr.from && lowerExpr(low, expr.from);
  const to = expr.to && lowerExpr(low, expr.to);
  if (expr.inclusive && from && to) return low.callItem(expr.span, 'range_inclusive_new', [from, to]);
  const item: LibraryItem =
    from && to
      ? 'Range'
      : from
        ? 'RangeFrom'
        : !to
          ? 'RangeFull'
          : expr.inclusive
            ? 'RangeToInclusive'
            : 'RangeTo';
  const head = low.item(expr.span, item);
  if (head.kind !== 'item') return head;
  const field = (name: string, value: HExpr | undefined) =>
    value ? [{ ident: { name, span: value.span }, expr: value, span: value.span }] : [];
  return low.expr(expr.span, {
    kind: 'struct',
    head: { def: head.def },
    fields: [...field('start', from), ...field('end', to)],
  });
}

/** `const { … }` is a body of its own: no variable, label or `return` leads out of it. */
function lowerConstBlock(low: Lowering, { block, span }: ast.Expr & { kind: 'const-block' }): HExpr {
  return asConstant(low, span, () => low.expr(span, { kind: 'block', block: lowerBlock(low, block) }));
}

/** A constant of its own, which sees none of the variables around it. */
export function asConstant(low: Lowering, span: Span, lower: () => HExpr): HExpr {
  const targets = low.targets.splice(0);
  const { constant } = low;
  low.constant = low.vars.length;
  const body = lower();
  low.constant = constant;
  low.targets.push(...targets);
  return low.expr(span, { kind: 'const-block', body });
}
