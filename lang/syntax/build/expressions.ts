/** Expressions, blocks and statements. */
import type { Attribute, Block, Expr, FieldInit, GenericArgs, MatchArm, Path, QSelf, Stmt } from '../ast.js';
import { cfgActive } from '../cfg.js';
import type { Cst } from '../cst.js';
import {
  active,
  attributes,
  between,
  ident,
  isComma,
  lifetime,
  nodeId,
  report,
  spanOf,
  tell,
  textOf,
  type Context,
} from './context.js';
import { descend, descendBy } from './depth.js';
import { item } from './items.js';
import { literal } from './literals.js';
import { macroCall } from './macros.js';
import { operatorRow } from './operators.js';
import { pattern } from './patterns.js';
import { exprPath, forLifetimes, genericArgs, moreSegments, qualifiedPath, type } from './types.js';

/** `Expr`, `ExprNoStruct` and `LetScrutinee`: a row of operands and operators. */
export function expr(c: Context, n: Cst): Expr {
  return descend(c, n, operatorRow);
}

/** The length of an array: `_` leaves it to inference. */
export function arrayLength(c: Context, n: Cst): Expr {
  const length = expr(c, n);
  if (length.kind === 'underscore') c.stray.delete(length);
  return length;
}

/** `Operand`: a primary expression and its suffixes. */
export function operand(c: Context, n: Cst): Expr {
  const suffixes = n.count(2);
  if (suffixes === 0) return primary(c, n.kid(1));
  let built = descendBy(c, n, suffixes, () => primary(c, n.kid(1)));
  for (let at = 0; at < suffixes; at++) built = withSuffix(c, built, n.nth(2, at));
  return built;
}

/** `Prefixed`: prefix operators, the innermost last. */
function prefixed(c: Context, n: Cst): Expr {
  const count = n.count(0);
  let built = descendBy(c, n, count, () => operand(c, n.kid(1)));
  for (let at = count - 1; at >= 0; at--) built = withPrefix(c, n.nth(0, at), built);
  return built;
}

function withPrefix(c: Context, n: Cst, inner: Expr): Expr {
  const span = between(c, n.lo, inner.span.hi);
  const sign = c.text[n.lo];
  if (sign !== '&') return { id: nodeId(c), span, kind: 'unary', op: sign as '-' | '!' | '*', expr: inner };
  // refPrefix = "&" (spaces (mut | rawRef))?
  const word = n.kid(0).optional(2);
  const raw = word?.rule === 'rawRef';
  const mutable = raw ? word.kid(2).rule === 'mut' : word !== undefined;
  return { id: nodeId(c), span, kind: 'ref', mutable, raw, expr: inner };
}

function withSuffix(c: Context, receiver: Expr, suffix: Cst): Expr {
  const n = suffix.kid(1);
  const id = nodeId(c);
  const span = between(c, receiver.span.lo, suffix.hi);
  switch (n.rule) {
    case 'CallArgs':
      return { id, span, kind: 'call', callee: receiver, args: callArgs(c, n) };
    case 'IndexSuffix':
      return { id, span, kind: 'index', expr: receiver, index: expr(c, n.kid(1)) };
    case 'DotSuffix': {
      const inner = n.kid(2);
      if (inner.rule === 'AwaitSuffix') return { id, span, kind: 'await', expr: receiver };
      if (inner.rule === 'TupleIndex')
        return { id, span, kind: 'field', expr: receiver, field: ident(c, inner) };
      return member(c, receiver, inner);
    }
    default:
      return { id, span, kind: 'try', expr: receiver };
  }
}

/** `Member`: a field, or with arguments a method call. */
function member(c: Context, receiver: Expr, n: Cst): Expr {
  const span = between(c, receiver.span.lo, n.hi);
  const name = ident(c, n.kid(0));
  const turbofish = n.optional(2);
  const args = n.optional(4);
  if (args === undefined) {
    if (turbofish) report(c, spanOf(c, turbofish), 'field expressions cannot have generic arguments');
    return { id: nodeId(c), span, kind: 'field', expr: receiver, field: name };
  }
  const generics: GenericArgs | undefined = turbofish && genericArgs(c, turbofish);
  return {
    id: nodeId(c),
    span,
    kind: 'method-call',
    receiver,
    method: name,
    ...(generics && { generics }),
    args: callArgs(c, args),
    callSpan: spanOf(c, n),
  };
}

/** The elements of `CallArgs`, `ParenExpr`, `ArrayExpr` and `BraceArgs` that no `#[cfg]` leaves out. */
export function callArgs(c: Context, n: Cst): Expr[] {
  return n.list(1).flatMap((arg) => {
    const built = expr(c, arg);
    return cfgActive(built.attrs) ? [built] : [];
  });
}

function primary(c: Context, n: Cst): Expr {
  const id = nodeId(c);
  const span = spanOf(c, n);
  switch (n.rule) {
    case 'PathExpr':
    case 'PathExprNoStruct':
      return pathExpr(c, n);
    case 'Prefixed':
    case 'PrefixedNoStruct':
      return prefixed(c, n);
    case 'literal':
      return { id, span, kind: 'literal', literal: literal(c, n) };
    case 'ParenExpr': {
      const exprs = callArgs(c, n);
      if (exprs.length === 1 && !isComma(c, n.nth(2, 0))) return { id, span, kind: 'paren', expr: exprs[0] };
      return { id, span, kind: 'tuple', exprs };
    }
    case 'ArrayExpr':
      return { id, span, kind: 'array', exprs: callArgs(c, n) };
    case 'RepeatExpr':
      return { id, span, kind: 'repeat', expr: expr(c, n.kid(1)), len: arrayLength(c, n.kid(3)) };
    case 'Closure':
    case 'ClosureNoStruct':
      return closure(c, n);
    case 'BlockLike':
      return blockLike(c, n);
    case 'QPathExpr':
    case 'QPathExprNoStruct': {
      const { qself, path } = qualifiedPath(c, n, n.kid(0), moreSegments(c, [], n.list(1)));
      const hi = n.nth(1, n.count(1) - 1).hi;
      const body = n.rule === 'QPathExpr' ? n.optional(2) : undefined;
      if (body) return structExpr(c, n, { ...path, span: between(c, n.lo, hi) }, qself, body);
      return { id, span, kind: 'path', qself, path };
    }
    case 'ReturnExpr':
    case 'ReturnExprNoStruct': {
      const value = n.optional(1);
      return { id, span, kind: 'return', ...(value && { expr: expr(c, value) }) };
    }
    case 'BreakExpr':
    case 'BreakExprNoStruct': {
      const label = n.optional(1);
      const value = n.optional(2);
      return {
        id,
        span,
        kind: 'break',
        ...(label && { label: lifetime(c, label) }),
        ...(value && { expr: expr(c, value) }),
      };
    }
    case 'ContinueExpr': {
      const label = n.optional(1);
      return { id, span, kind: 'continue', ...(label && { label: lifetime(c, label) }) };
    }
    case 'YieldExpr':
    case 'YieldExprNoStruct': {
      const value = n.optional(1);
      if (n.kid(0).rule === 'become') report(c, span, '`become` expressions are not supported');
      return { id, span, kind: 'yield', ...(value && { expr: expr(c, value) }) };
    }
    case 'AsyncBlock':
      return {
        id,
        span,
        kind: 'async',
        move: n.count(1) > 0,
        block: block(c, n.kid(2)),
        headSpan: between(c, n.lo, (n.optional(1) ?? n.kid(0)).hi),
      };
    case 'LetExpr': {
      return astray(c, { id, span, kind: 'let', pat: pattern(c, n.kid(1)), expr: expr(c, n.kid(3)) });
    }
    case 'UnderscoreExpr':
      return astray(c, { id, span, kind: 'underscore' });
    case 'AttributedExpr':
    case 'AttributedExprNoStruct':
      return withAttributes(c, operand(c, n.kid(1)), attributes(c, n.list(0)));
    default:
      throw new Error(`no expression is matched by the rule ${n.rule}`);
  }
}

function withAttributes(c: Context, e: Expr, attrs: readonly Attribute[]): Expr {
  const built = { ...e, attrs };
  if (c.stray.delete(e)) c.stray.add(built);
  return built;
}

/** Marks an expression as allowed only where somebody claims it. */
function astray(c: Context, e: Expr): Expr {
  c.stray.add(e);
  return e;
}

/** `PathExpr`: a path, a struct expression or a macro call. */
function pathExpr(c: Context, n: Cst): Expr {
  const path = exprPath(c, n);
  const rest = n.optional(5)?.kid(1);
  if (rest === undefined) return { id: nodeId(c), span: path.span, kind: 'path', path };
  if (rest.rule === 'StructBody') return structExpr(c, n, path, undefined, rest);
  return { id: nodeId(c), span: spanOf(c, n), kind: 'macro', call: macroCall(c, path, rest.kid(1)) };
}

function structExpr(c: Context, n: Cst, path: Path, qself: QSelf | undefined, body: Cst): Expr {
  const fields = active(c, body.list(1), 0).map((field) => fieldInit(c, field));
  const base = body.optional(3)?.optional(1);
  const head = {
    id: nodeId(c),
    span: spanOf(c, n),
    kind: 'struct' as const,
    path,
    ...(qself && { qself }),
    fields,
  };
  if (base) return { ...head, base: expr(c, base) };
  return body.count(3) > 0 ? astray(c, { ...head, rest: true }) : head;
}

function fieldInit(c: Context, n: Cst): FieldInit {
  const nameNode = n.kid(1);
  const name = ident(c, nameNode);
  const value = n.optional(2);
  const span = between(c, nameNode.lo, n.hi);
  if (value) return { ident: name, expr: expr(c, value.kid(1)), shorthand: false, span };
  const path: Path = { global: false, segments: [{ ident: name }], span: name.span };
  return { ident: name, expr: { id: nodeId(c), span: name.span, kind: 'path', path }, shorthand: true, span };
}

function closure(c: Context, n: Cst): Expr {
  const bodyNode = n.kid(8);
  const withOutput = bodyNode.rule === 'ClosureBlock';
  const params = n.list(5).map((param) => {
    const ascription = param.optional(2);
    return { pat: pattern(c, param.kid(1)), ...(ascription && { ty: type(c, ascription.kid(1)) }) };
  });
  const output = withOutput ? type(c, bodyNode.kid(1)) : undefined;
  return {
    id: nodeId(c),
    span: spanOf(c, n),
    kind: 'closure',
    forLifetimes: forLifetimes(c, n.optional(0)),
    static: n.count(1) > 0,
    async: n.count(2) > 0,
    move: n.count(3) > 0,
    params,
    ...(output && { output }),
    body: withOutput ? blockExpr(c, bodyNode.kid(2)) : expr(c, bodyNode),
    headSpan: between(c, n.lo, output ? output.span.hi : n.kid(7).hi),
  };
}

// ---------------------------------------------------------------- blocks

/** A `Block` as an expression. */
export function blockExpr(c: Context, n: Cst): Expr {
  return { id: nodeId(c), span: spanOf(c, n), kind: 'block', block: block(c, n) };
}

function blockLike(c: Context, outer: Cst): Expr {
  const n = outer.kid(1);
  if (n.rule !== 'LabeledExpr') return descend(c, n, unlabelled);
  const label = lifetime(c, n.kid(0));
  const inner = n.kid(2);
  const built = descend(c, inner, inner.rule === 'Block' ? blockExpr : unlabelled);
  return { ...built, span: spanOf(c, n), label } as Expr;
}

function unlabelled(c: Context, n: Cst): Expr {
  const id = nodeId(c);
  const span = spanOf(c, n);
  switch (n.rule) {
    case 'Block':
      return { id, span, kind: 'block', block: block(c, n) };
    case 'UnsafeBlock':
      return { id, span, kind: 'unsafe', block: { ...block(c, n.kid(1)), span, unsafe: true } };
    case 'ConstBlock':
      return { id, span, kind: 'const-block', block: block(c, n.kid(1)) };
    case 'TryBlock':
      return { id, span, kind: 'try-block', block: block(c, n.kid(1)) };
    case 'IfExpr':
      return ifExpr(c, n);
    case 'MatchExpr':
      return {
        id,
        span,
        kind: 'match',
        scrutinee: expr(c, n.kid(1)),
        arms: active(c, n.list(4), 1).map((each) => arm(c, each)),
      };
    case 'LoopExpr':
      return { id, span, kind: 'loop', body: block(c, n.kid(1)) };
    case 'WhileExpr':
      return { id, span, kind: 'while', condition: condition(c, n.kid(1)), body: block(c, n.kid(2)) };
    case 'ForExpr':
      return {
        id,
        span,
        kind: 'for',
        pat: pattern(c, n.kid(1)),
        iter: expr(c, n.kid(3)),
        body: block(c, n.kid(4)),
      };
    default:
      throw new Error(`no block-like expression is matched by the rule ${n.rule}`);
  }
}

/** `if ExprNoStruct Block (else if ExprNoStruct Block)* (else Block)?`, built from the last `else` backwards. */
function ifExpr(c: Context, n: Cst): Expr {
  return n.count(4) === 0 ? ifChain(c, n) : descendBy(c, n, n.count(4), () => ifChain(c, n));
}

function ifChain(c: Context, n: Cst): Expr {
  const last = n.optional(8);
  let otherwise = last && blockExpr(c, last);
  for (let at = n.count(4) - 1; at >= 0; at--) {
    otherwise = oneIf(c, n.nth(4, at).lo, n.nth(5, at), n.nth(6, at), otherwise, n.hi);
  }
  return oneIf(c, n.lo, n.kid(1), n.kid(2), otherwise, n.hi);
}

function oneIf(c: Context, lo: number, test: Cst, then: Cst, otherwise: Expr | undefined, hi: number): Expr {
  return {
    id: nodeId(c),
    span: between(c, lo, hi),
    kind: 'if',
    condition: condition(c, test),
    then: block(c, then),
    ...(otherwise && { else: otherwise }),
  };
}

/** The condition of `if` and `while`: where `let` may stand, joined by `&&` only, and that since the 2024 edition. */
export function condition(c: Context, n: Cst): Expr {
  return conditionFrom(c, n, 2024);
}

/** A condition, or a guard; chains of `let` are allowed `since` some edition. */
function conditionFrom(c: Context, n: Cst, since: number): Expr {
  const built = expr(c, n);
  if (c.stray.size > 0) claimLets(c, built, false, since);
  return built;
}

function claimLets(c: Context, e: Expr, chained: boolean, since: number): void {
  if (e.kind === 'let') {
    c.stray.delete(e);
    if (chained && c.edition < since)
      tell(c, null, e.span, 'let chains are only allowed in Rust 2024 or later');
  } else if (e.kind === 'binary' && e.op === '&&') {
    claimLets(c, e.left, true, since);
    claimLets(c, e.right, true, since);
  }
}

/** `Arm = Attr* Pattern Guard? "=>" (BlockArm | ExprArm)`; its span ends with the comma, if there is one. */
function arm(c: Context, n: Cst): MatchArm {
  const guard = n.optional(3);
  const body = n.kid(5);
  const value = body.kid(0);
  const pat = n.kid(2);
  return {
    pat: pattern(c, pat),
    ...(guard && { guard: conditionFrom(c, guard.kid(1), 2015) }),
    body: body.rule === 'BlockArm' ? blockLike(c, value) : expr(c, value),
    span: between(c, pat.lo, value.hi),
    attrs: attributes(c, n.list(1)),
  };
}

/** `Block`: the last expression without semicolon is its value. */
export function block(c: Context, n: Cst): Block {
  return blockOf(nodeId(c), statements(c, n.list(1)), spanOf(c, n));
}

/** A block of statements that were built, in one piece or in several. */
export function blockOf(id: number, stmts: readonly Stmt[], span: Block['span']): Block {
  const last = stmts.at(-1);
  if (last?.kind !== 'expr' || last.semicolon) return { id, stmts, span, unsafe: false };
  return { id, stmts: stmts.slice(0, -1), expr: last.expr, span, unsafe: false };
}

/** `Stmt*` */
export function statements(c: Context, nodes: readonly Cst[]): Stmt[] {
  const stmts: Stmt[] = [];
  for (const node of nodes) {
    const built = descend(c, node, statement);
    if (built !== undefined) stmts.push(built);
  }
  return stmts;
}

/** `Stmt`; inner attributes say nothing to us, and what `#[cfg]` leaves out is not there. */
function statement(c: Context, outer: Cst): Stmt | undefined {
  const n = outer.kid(1);
  const span = spanOf(c, n);
  switch (n.rule) {
    case 'EmptyStmt':
      return { kind: 'empty', span };
    case 'InnerAttr':
      return undefined;
    case 'Item':
      return { kind: 'item', item: item(c, n), span };
    case 'AttributedStmt': {
      const attrs = attributes(c, n.list(0));
      if (!cfgActive(attrs)) return undefined;
      const inner = n.kid(1);
      if (inner.rule === 'LetStmt') return { ...letStatement(c, inner), attrs };
      const built = expressionStatement(c, inner);
      return { ...built, expr: withAttributes(c, built.expr, attrs) };
    }
    case 'LetStmt':
      return letStatement(c, n);
    default:
      return expressionStatement(c, n);
  }
}

function letStatement(c: Context, n: Cst): Extract<Stmt, { kind: 'let' }> {
  const ascription = n.optional(2);
  const init = n.optional(3);
  const otherwise = init?.optional(2);
  return {
    kind: 'let',
    pat: pattern(c, n.kid(1)),
    ...(ascription && { ty: type(c, ascription.kid(1)) }),
    ...(init && { init: expr(c, init.kid(1)) }),
    ...(otherwise && { else: block(c, otherwise.kid(1)) }),
    attrs: [],
    span: spanOf(c, n),
  };
}

/** `ExprStmt`, `BlockStmt`, `MacroStmt`. */
function expressionStatement(c: Context, n: Cst): Extract<Stmt, { kind: 'expr' }> {
  const span = spanOf(c, n);
  switch (n.rule) {
    case 'ExprStmt':
      return {
        kind: 'expr',
        expr: expr(c, n.kid(0)),
        semicolon: c.text[n.hi - 1] === ';' && n.kid(1).hi === n.hi,
        span,
      };
    case 'BlockStmt':
      return { kind: 'expr', expr: blockLike(c, n.kid(0)), semicolon: n.count(1) > 0, span };
    case 'MacroStmt':
      return { kind: 'expr', expr: pathExpr(c, n.kid(0)), semicolon: n.count(1) > 0, span };
    case 'BraceMacroStmt':
      return expressionStatement(c, n.kid(1));
    default:
      throw new Error(`no statement is matched by the rule ${n.rule}: ${textOf(c, n)}`);
  }
}
