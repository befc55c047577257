/** Expressions of the typed tree, from the desugared ones and the tables (rustc's `thir::cx::expr`). */
import type { Span } from '../../source.js';
import { tuple, unit, type Ty } from '../../types/ty.js';
import type { HBlock, HExpr, HExprOf, HStmt } from '../hir.js';
import type { AsmOperand, Block, Body, Expr, LiteralValue, Stmt } from '../thir.js';
import { isScalar } from '../typeck/classes.js';
import { adjusted } from './adjust.js';
import { buildClosure } from './closure.js';
import { overloadedPlace, type Builder } from './context.js';
import { buildPattern } from './pattern.js';

/** An expression with its adjustments. Calls of `Deref` on the way to a method or field are told at `derefAt`. */
export function buildExpr(build: Builder, expr: HExpr, derefAt?: Span): Expr {
  return adjusted(build, buildUnadjusted(build, expr), adjustmentsOf(build, expr), derefAt);
}

function buildAll(build: Builder, exprs: readonly HExpr[]): Expr[] {
  return exprs.map((expr) => buildExpr(build, expr));
}

function adjustmentsOf(build: Builder, expr: HExpr) {
  return build.tables.adjustments.get(expr.id);
}

function buildUnadjusted(build: Builder, expr: HExpr): Expr {
  const { span } = expr;
  const ty = build.typeOf(expr);
  const { tables } = build;
  switch (expr.kind) {
    case 'literal':
      return { kind: 'literal', value: literalValue(expr.literal), ty, span };
    case 'local':
      return { kind: 'var', id: expr.var, ty, span };
    case 'path':
    case 'item':
      return buildPath(build, expr, ty);
    case 'unary':
      return buildUnary(build, expr, ty);
    case 'ref':
      if (expr.raw)
        return { kind: 'raw-borrow', mutable: expr.mutable, arg: buildExpr(build, expr.expr), ty, span };
      return {
        kind: 'borrow',
        borrow: expr.mutable ? 'mut' : 'shared',
        arg: buildExpr(build, expr.expr),
        adjustment: false,
        ty,
        span,
      };
    case 'binary':
      return buildBinary(build, expr, ty);
    case 'assign-op': {
      if (isBuiltin(build, [expr.left, expr.right])) {
        const left = withoutBorrow(build, expr.left);
        return { kind: 'assign-op', op: expr.op, left, right: buildExpr(build, expr.right), ty: unit, span };
      }
      return buildOperator(build, expr, [buildExpr(build, expr.left), buildExpr(build, expr.right)], ty);
    }
    case 'assign':
      return {
        kind: 'assign',
        left: buildExpr(build, expr.left),
        right: buildExpr(build, expr.right),
        ty,
        span,
      };
    case 'cast':
      return buildCast(build, expr, ty);
    case 'call':
      return buildCall(build, expr, ty);
    case 'method-call': {
      const method = tables.callees.get(expr.id);
      if (!method) return build.inError(span);
      const userTy = build.userTy(tables.userTys.get(expr.id));
      const callee = build.fnItem(method.def, method.args, expr.method.span, userTy);
      const receiver = buildExpr(build, expr.receiver, span);
      const args = [receiver, ...buildAll(build, expr.args)];
      return { kind: 'call', callee, args, callSpan: expr.callSpan, source: 'method', ty, span };
    }
    case 'field':
      return {
        kind: 'field',
        base: buildExpr(build, expr.expr, span),
        variant: 0,
        field: tables.fields.get(expr.id)!,
        ty,
        span,
      };
    case 'index':
      return buildIndex(build, expr, ty);
    case 'tuple':
    case 'array':
      return { kind: expr.kind, elems: buildAll(build, expr.exprs), ty, span };
    case 'repeat':
      return {
        kind: 'repeat',
        elem: buildExpr(build, expr.expr),
        count: ty.kind === 'array' ? ty.len : tables.repeatLengths.get(expr.id)!,
        ty,
        span,
      };
    case 'struct':
      return buildStruct(build, expr, ty);
    case 'block':
      return { kind: 'block', block: buildBlock(build, expr.block), ty, span };
    case 'if':
      return {
        kind: 'if',
        condition: buildExpr(build, expr.condition),
        then: buildExpr(build, expr.then),
        else: expr.else && buildExpr(build, expr.else),
        ty,
        span,
      };
    case 'let': {
      const scrutinee = buildExpr(build, expr.expr);
      return { kind: 'let', pat: buildPattern(build, expr.pat), expr: scrutinee, ty, span };
    }
    case 'match':
      return {
        kind: 'match',
        scrutinee: buildExpr(build, expr.scrutinee),
        arms: expr.arms.map((arm) => ({
          pat: buildPattern(build, arm.pat),
          guard: arm.guard && buildExpr(build, arm.guard),
          body: buildExpr(build, arm.body),
          span: arm.span,
        })),
        source: expr.source,
        ty,
        span,
      };
    case 'loop':
      return {
        kind: 'loop',
        id: expr.loop,
        body: buildBlock(build, expr.body),
        source: expr.source,
        ty,
        span,
      };
    case 'break':
      return {
        kind: 'break',
        target: expr.target,
        value: expr.value && buildExpr(build, expr.value),
        ty,
        span,
      };
    case 'continue':
      return { kind: 'continue', target: expr.target, ty, span };
    case 'return':
      return { kind: 'return', value: expr.value && buildExpr(build, expr.value), ty, span };
    case 'asm': {
      const operands = expr.operands.map((operand): AsmOperand => {
        switch (operand.kind) {
          case 'in':
          case 'const':
            return { kind: operand.kind, value: buildExpr(build, operand.value) };
          case 'sym':
            return { kind: 'const', value: buildExpr(build, operand.value) };
          case 'out':
          case 'inout':
            return { kind: operand.kind, place: buildExpr(build, operand.place) };
          case 'split':
            return {
              kind: 'split',
              value: buildExpr(build, operand.value),
              ...(operand.place && { place: buildExpr(build, operand.place) }),
            };
        }
      });
      return { kind: 'asm', operands, noreturn: expr.noreturn, ty, span };
    }
    case 'yield':
      return { kind: 'yield', value: buildExpr(build, expr.value), ty, span };
    case 'closure':
      return buildClosure(build, expr, ty);
    case 'const-block': {
      const { owner: def, body } = build.fcx;
      const value = buildExpr(build, expr.body);
      const { vars } = build;
      const { loops } = body;
      const own: Body = {
        def,
        kind: 'const',
        params: [],
        output: ty,
        vars,
        loops,
        value,
        span,
        unsafe: false,
      };
      return { kind: 'const-block', body: own, ty, span };
    }
    case 'drop-temps':
      return { kind: 'use', source: buildExpr(build, expr.expr), ty, span };
    case 'error':
      throw new Error('no tree is built of a body with errors');
  }
}

function literalValue(literal: HExprOf<'literal'>['literal']): LiteralValue {
  switch (literal.kind) {
    case 'byte':
      return { kind: 'int', value: BigInt(literal.value) };
    case 'int':
      return { kind: 'int', value: literal.value };
    case 'float':
      return { kind: 'float', text: literal.text };
    default:
      return literal;
  }
}

function buildPath(build: Builder, expr: HExprOf<'path' | 'item'>, ty: Ty): Expr {
  const { span } = expr;
  const meaning = build.tables.paths.get(expr.id);
  if (!meaning) return build.inError(span);
  const userTy = build.userTy(build.tables.userTys.get(expr.id));
  switch (meaning.kind) {
    case 'fn':
    case 'ctor':
      return { kind: 'fn-item', ty, span, userTy };
    case 'unit': {
      const { adt, variant, args } = meaning;
      return { kind: 'adt', def: adt, args: build.args(args, span), variant, fields: [], userTy, ty, span };
    }
    case 'const':
      return {
        kind: 'named-const',
        def: meaning.def,
        args: build.args(meaning.args, span),
        userTy,
        ty,
        span,
      };
    case 'static':
      return { kind: 'static', def: meaning.def, ty, span };
    case 'const-param':
      return { kind: 'const-param', value: meaning.value, ty, span };
  }
}

function buildUnary(build: Builder, expr: HExprOf<'unary'>, ty: Ty): Expr {
  const { op, span } = expr;
  const method = build.tables.callees.get(expr.id);
  if (op === '*') {
    const arg = buildExpr(build, expr.expr);
    if (!method) return { kind: 'deref', arg, ty, span };
    return overloadedPlace(build.fnItem(method.def, method.args, span), [arg], ty, span, 'deref');
  }
  if (method && !isBuiltin(build, [expr.expr]))
    return buildOperator(build, expr, [buildExpr(build, expr.expr)], ty);
  if (op === '-' && expr.expr.kind === 'literal') {
    const value = literalValue(expr.expr.literal);
    if (value.kind === 'int')
      return { kind: 'literal', value: { kind: 'int', value: -value.value }, ty, span };
    if (value.kind === 'float')
      return { kind: 'literal', value: { kind: 'float', text: `-${value.text}` }, ty, span };
  }
  return { kind: 'unary', op, arg: buildExpr(build, expr.expr), ty, span };
}

function buildBinary(build: Builder, expr: HExprOf<'binary'>, ty: Ty): Expr {
  const { op, span } = expr;
  if (op === '&&' || op === '||')
    return {
      kind: 'logical',
      op,
      left: buildExpr(build, expr.left),
      right: buildExpr(build, expr.right),
      ty,
      span,
    };
  if (!isBuiltin(build, [expr.left, expr.right]))
    return buildOperator(build, expr, [buildExpr(build, expr.left), buildExpr(build, expr.right)], ty);
  const borrows = ['==', '!=', '<', '<=', '>', '>='].includes(op);
  const operand = (side: HExpr) => (borrows ? withoutBorrow(build, side) : buildExpr(build, side));
  return { kind: 'binary', op, left: operand(expr.left), right: operand(expr.right), ty, span };
}

/** An operator between scalars is no call (rustc's `fix_scalar_builtin_expr`). */
function isBuiltin(build: Builder, operands: readonly HExpr[]): boolean {
  return operands.every((operand) => isScalar(build.typeOf(operand)));
}

/** An operand without the auto-reference that the operator's method would take. */
function withoutBorrow(build: Builder, operand: HExpr): Expr {
  const adjustments = adjustmentsOf(build, operand) ?? [];
  const last = adjustments[adjustments.length - 1];
  const kept = last?.kind === 'borrow' ? adjustments.slice(0, -1) : adjustments;
  return adjusted(build, buildUnadjusted(build, operand), kept);
}

function buildOperator(build: Builder, expr: HExpr, args: readonly Expr[], ty: Ty): Expr {
  const { span } = expr;
  const method = build.tables.callees.get(expr.id);
  if (!method) throw new Error('an operator that is not built in has a method');
  const callee = build.fnItem(method.def, method.args, span);
  return { kind: 'call', callee, args, callSpan: span, source: 'operator', ty, span };
}

/** A cast that is a coercion is made by the operand's adjustments. */
function buildCast(build: Builder, expr: HExprOf<'cast'>, ty: Ty): Expr {
  const { span } = expr;
  const cast = build.tables.casts.get(expr.id)!;
  const source = buildExpr(build, expr.expr);
  const userTy = build.userTy(build.tables.userTys.get(expr.id));
  const value: Expr =
    cast === 'coercion'
      ? { kind: 'use', source: source.kind === 'cast' ? { ...source, span } : source, ty, span }
      : { kind: 'cast', source, cast, ty, span };
  return userTy ? { kind: 'ascription', source: value, userTy, ty, span } : value;
}

function buildCall(build: Builder, expr: HExprOf<'call'>, ty: Ty): Expr {
  const { span, callee, source } = expr;
  const meaning = build.tables.paths.get(callee.id);
  const args = () => buildAll(build, expr.args);
  const method = build.tables.callees.get(expr.id);
  if (method) {
    // A call through `Fn…`: the arguments come as one tuple.
    const self = buildExpr(build, callee);
    const elems = args();
    const packed: Expr = { kind: 'tuple', elems, ty: tuple(elems.map((arg) => arg.ty)), span };
    const fn = build.fnItem(method.def, method.args, callee.span);
    return { kind: 'call', callee: fn, args: [self, packed], callSpan: span, source, ty, span };
  }
  if (meaning?.kind !== 'ctor')
    return { kind: 'call', callee: buildExpr(build, callee), args: args(), callSpan: span, source, ty, span };
  // A tuple struct is made in place, not by a call.
  return {
    kind: 'adt',
    def: meaning.adt,
    args: build.args(meaning.args, span),
    variant: meaning.variant,
    fields: args().map((arg, field) => ({ field, expr: arg })),
    userTy: build.userTy(build.tables.userTys.get(callee.id)),
    ty,
    span,
  };
}

function buildIndex(build: Builder, expr: HExprOf<'index'>, ty: Ty): Expr {
  const { span } = expr;
  const method = build.tables.callees.get(expr.id);
  if (!method)
    return {
      kind: 'index',
      base: buildExpr(build, expr.expr, span),
      index: buildExpr(build, expr.index),
      ty,
      span,
    };
  const adjustments = adjustmentsOf(build, expr.expr) ?? [];
  const base = build.ty(build.fcx.adjustedType(expr.expr), span);
  const index = build.ty(build.fcx.adjustedType(expr.index), span);
  if (
    base.kind === 'ref' &&
    (base.ty.kind === 'slice' || base.ty.kind === 'array') &&
    index.kind === 'int' &&
    index.name === 'usize'
  ) {
    // The index turned out to be `usize` after the lookup: built in after all (rustc's `fix_index_builtin_expr`).
    const unsizes = adjustments.at(-1)?.kind === 'pointer';
    const kept = adjustments.slice(0, unsizes ? -2 : -1);
    const place = adjusted(build, buildUnadjusted(build, expr.expr), kept, span);
    return { kind: 'index', base: place, index: buildExpr(build, expr.index), ty, span };
  }
  const args = [buildExpr(build, expr.expr, span), buildExpr(build, expr.index)];
  // rustc tells the call by its brackets.
  const brackets = { ...span, lo: expr.expr.span.hi };
  const place = overloadedPlace(build.fnItem(method.def, method.args, brackets), args, ty, brackets, 'index');
  return { ...place, span };
}

function buildStruct(build: Builder, expr: HExprOf<'struct'>, ty: Ty): Expr {
  const { span } = expr;
  const { adt, variant, args } = build.tables.variants.get(expr.id)!;
  const { fields } = build.program.adt(adt).variants[variant];
  return {
    kind: 'adt',
    def: adt,
    args: build.args(args, span),
    variant,
    fields: expr.fields.map((field) => ({
      field: fields.findIndex((f) => f.name === field.ident.name),
      expr: buildExpr(build, field.expr),
    })),
    base: expr.base && buildExpr(build, expr.base),
    userTy: build.userTy(build.tables.userTys.get(expr.id)),
    ty,
    span,
  };
}

export function buildBlock(build: Builder, block: HBlock): Block {
  return {
    stmts: block.stmts.map((stmt) => buildStmt(build, stmt)),
    expr: block.expr && buildExpr(build, block.expr),
    span: block.span,
    label: block.label,
    unsafe: block.unsafe,
  };
}

function buildStmt(build: Builder, stmt: HStmt): Stmt {
  const { span } = stmt;
  if (stmt.kind === 'expr') return { kind: 'expr', expr: buildExpr(build, stmt.expr), span };
  const userTy = build.userTy(build.tables.letTys.get(stmt.pat.id));
  const init = stmt.init && buildExpr(build, stmt.init);
  const bare = buildPattern(build, stmt.pat);
  const pat = userTy
    ? ({ kind: 'ascribe', sub: bare, userTy, variance: 'covariant', ty: bare.ty, span: bare.span } as const)
    : bare;
  return { kind: 'let', pat, init, else: stmt.else && buildBlock(build, stmt.else), userTy, span };
}
