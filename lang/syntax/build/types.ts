/** Paths, generics, bounds and types. */
import { error } from '../../diagnostic.js';
import type { Span } from '../../source.js';
import type {
  AssocConstraint,
  Bound,
  Expr,
  FnQualifiers,
  GenericArg,
  GenericArgs,
  GenericParam,
  Generics,
  Ident,
  Lifetime,
  MacroCall,
  Path,
  PathSegment,
  QSelf,
  Type,
  WherePredicate,
} from '../ast.js';
import type { Cst } from '../cst.js';
import {
  attributes,
  between,
  ident,
  lifetime,
  nodeId,
  report,
  spanOf,
  textOf,
  type Context,
} from './context.js';
import { arrayLength, block, blockExpr } from './expressions.js';
import { literal } from './literals.js';
import { descend } from './depth.js';

// ---------------------------------------------------------------- paths

/** `TypePath`, with `extra` segments in front (those of `<T as Trait>`). */
export function typePath(c: Context, n: Cst): Path {
  const segments = [typeSegment(c, n.kid(1))];
  for (const more of n.list(3)) segments.push(typeSegment(c, more));
  return { global: n.count(0) > 0, segments, span: spanOf(c, n) };
}

function typeSegment(c: Context, n: Cst): PathSegment {
  const name = ident(c, n.kid(0));
  const args = n.kid(2);
  return args.rule === '' ? { ident: name } : { ident: name, args: genericArgs(c, args) };
}

/** `SegmentArgs`, `AngleArgs`, `FnArgs`, `Turbofish`. */
export function genericArgs(c: Context, n: Cst): GenericArgs {
  if (n.rule === 'SegmentArgs' || n.rule === 'Turbofish') return genericArgs(c, n.kid(1));
  if (n.rule === 'FnArgs') {
    const output = n.optional(4);
    const inputs = n.list(1).map((input) => type(c, input));
    return {
      kind: 'parenthesized',
      inputs,
      ...(output && { output: type(c, output.kid(1)) }),
      span: spanOf(c, n),
    };
  }
  const args: GenericArg[] = [];
  const constraints: AssocConstraint[] = [];
  for (const each of n.list(1)) {
    const arg = each.kid(1);
    if (arg.rule === 'lifetime') args.push({ kind: 'lifetime', lifetime: lifetime(c, arg) });
    else if (arg.rule === 'ConstArg') args.push({ kind: 'const', expr: constArg(c, arg) });
    else {
      const rest = arg.optional(1);
      if (rest === undefined) args.push({ kind: 'type', ty: type(c, arg.kid(0)) });
      else constraints.push(constraint(c, arg, rest));
    }
  }
  return { kind: 'angle', args, constraints, span: spanOf(c, n) };
}

/** `Item = T`, `Item<'a>: Bound`, `N = 3`; what stands before the sign was matched as a type. */
function constraint(c: Context, n: Cst, rest: Cst): AssocConstraint {
  const named = type(c, n.kid(0));
  const span = spanOf(c, n);
  const segment =
    named.kind === 'path' && named.path.segments.length === 1 ? named.path.segments[0] : undefined;
  if (segment === undefined) report(c, named.span, 'expected the name of an associated item');
  const base = {
    ident: segment?.ident ?? { name: '_', span },
    ...(segment?.args && { args: segment.args }),
    span,
  };
  const value = rest.kid(1);
  if (value.rule === 'Bounds') return { ...base, bounds: bounds(c, value) };
  if (value.rule === 'Type') return { ...base, ty: type(c, value) };
  report(c, spanOf(c, value), 'associated const equality is incomplete');
  return base;
}

export function constArg(c: Context, n: Cst): Expr {
  const inner = n.only;
  const id = nodeId(c);
  const span = spanOf(c, n);
  switch (inner.rule) {
    case 'literal':
      return { id, span, kind: 'literal', literal: literal(c, inner) };
    case 'NegativeLiteral': {
      const operand = inner.kid(1);
      const value: Expr = {
        id: nodeId(c),
        span: spanOf(c, operand),
        kind: 'literal',
        literal: literal(c, operand),
      };
      return { id, span, kind: 'unary', op: '-', expr: value };
    }
    case 'Block':
      return blockExpr(c, inner);
    default:
      return { id, span, kind: 'const-block', block: block(c, inner.kid(1)) };
  }
}

/** `QSelf PathMore*` or `QSelf ("::" TypeSegment)*`: the trait's segments, then those given. */
export function qualifiedPath(
  c: Context,
  n: Cst,
  qself: Cst,
  rest: PathSegment[],
): { qself: QSelf; path: Path } {
  const ty = type(c, qself.kid(1));
  const trait = qself.optional(2);
  const traitPath = trait && typePath(c, trait.kid(1));
  const segments = [...(traitPath?.segments ?? []), ...rest];
  const path: Path = { global: traitPath?.global ?? false, segments, span: spanOf(c, n) };
  return { qself: { ty, position: traitPath?.segments.length ?? 0 }, path };
}

/** Adds `PathMore`s (`::name`, `::<T>`) to the segments of a path in an expression or pattern. */
export function moreSegments(c: Context, segments: PathSegment[], more: readonly Cst[]): PathSegment[] {
  for (const each of more) {
    const part = each.kid(1);
    if (part.rule === 'pathIdent') segments.push({ ident: ident(c, part) });
    else if (segments.length > 0) segments.push({ ident: segments.pop()!.ident, args: genericArgs(c, part) });
    else report(c, spanOf(c, part), 'expected identifier, found `<`', 'expected identifier');
  }
  return segments;
}

/** `PathInPattern`, and the same start of `PathExpr`: `"::"? pathIdent (&"::" PathMore)*`. */
export function exprPath(c: Context, n: Cst): Path {
  const segments: PathSegment[] = [{ ident: ident(c, n.kid(1)) }];
  const more = n.list(3);
  if (more.length > 0) moreSegments(c, segments, more);
  const hi = more.length > 0 ? more[more.length - 1].hi : n.kid(1).hi;
  return { global: n.count(0) > 0, segments, span: between(c, n.lo, hi) };
}

/** A macro call whose tokens stay uninterpreted: `bang tree` at `tree`. */
export function rawMacro(c: Context, path: Path, tree: Cst): MacroCall {
  return {
    path,
    delimiter: c.text[tree.lo] as '(' | '[' | '{',
    tokens: c.text.slice(tree.lo + 1, tree.hi - 1),
    tokensSpan: between(c, tree.lo + 1, tree.hi - 1),
    span: between(c, path.span.lo, tree.hi),
  };
}

// ---------------------------------------------------------------- generics

/** Optional `GenericParams` and `WhereClause`s; without parameters the span is empty, after the name. */
export function generics(
  c: Context,
  params: Cst | undefined,
  where: readonly (Cst | undefined)[],
  nameEnd: number,
): Generics {
  return {
    params: params === undefined ? [] : genericParams(c, params),
    where: where.flatMap((clause) => (clause === undefined ? [] : wherePredicates(c, clause))),
    span: params === undefined ? between(c, nameEnd, nameEnd) : spanOf(c, params),
  };
}

export function genericParams(c: Context, n: Cst): GenericParam[] {
  return n.list(1).map((param) => {
    const attrs = attributes(c, param.list(0));
    const inner = param.kid(1);
    const span = spanOf(c, inner);
    if (inner.rule === 'LifetimeParam') {
      const colon = inner.optional(1);
      return {
        kind: 'lifetime',
        lifetime: lifetime(c, inner.kid(0)),
        bounds: colon ? lifetimeBounds(c, colon) : [],
        attrs,
        span,
      };
    }
    if (inner.rule === 'ConstParam') {
      const value = inner.optional(4)?.kid(1);
      const fallback =
        value && (value.rule === 'ConstArg' ? constArg(c, value) : constOfType(c, type(c, value)));
      return {
        kind: 'const',
        ident: ident(c, inner.kid(1)),
        ty: type(c, inner.kid(3)),
        ...(fallback && { default: fallback }),
        attrs,
        span,
      };
    }
    const colon = inner.optional(1);
    const value = inner.optional(2);
    return {
      kind: 'type',
      ident: ident(c, inner.kid(0)),
      bounds: colon ? colonBounds(c, colon) : [],
      ...(value && { default: type(c, value.kid(1)) }),
      attrs,
      span,
    };
  });
}

/** A bare name as a constant's default was matched as a type. */
function constOfType(c: Context, ty: Type): Expr {
  if (ty.kind === 'path') return { id: ty.id, span: ty.span, kind: 'path', path: ty.path };
  report(c, ty.span, 'expected a constant');
  return { id: ty.id, span: ty.span, kind: 'underscore' };
}

function lifetimeBounds(c: Context, n: Cst): Lifetime[] {
  return n.list(1).map((bound) => lifetime(c, bound));
}

function wherePredicates(c: Context, n: Cst): WherePredicate[] {
  return n.list(1).map((each) => {
    const inner = each.only;
    const span = spanOf(c, inner);
    if (inner.rule === 'LifetimePredicate')
      return {
        kind: 'lifetime',
        lifetime: lifetime(c, inner.kid(0)),
        bounds: lifetimeBounds(c, inner.kid(1)),
        span,
      };
    return {
      kind: 'type',
      forLifetimes: forLifetimes(c, inner.optional(0)),
      ty: type(c, inner.kid(1)),
      bounds: colonBounds(c, inner.kid(2)),
      span,
    };
  });
}

export function forLifetimes(c: Context, n: Cst | undefined): GenericParam[] {
  return n === undefined ? [] : genericParams(c, n.kid(1));
}

export function colonBounds(c: Context, n: Cst): Bound[] {
  const inner = n.optional(1);
  return inner === undefined ? [] : bounds(c, inner);
}

export function bounds(c: Context, n: Cst): Bound[] {
  const all = [bound(c, n.kid(0))];
  for (const more of n.list(2)) all.push(bound(c, more));
  return all;
}

const MODIFIERS: Record<string, 'maybe' | 'const' | 'tilde-const' | 'async'> = {
  a: 'async',
  '?': 'maybe',
  c: 'const',
  '[': 'const',
  '~': 'tilde-const',
};

function bound(c: Context, n: Cst): Bound {
  const inner = n.only;
  const span = spanOf(c, n);
  switch (inner.rule) {
    case 'lifetime':
      return { kind: 'lifetime', lifetime: lifetime(c, inner), span };
    case 'UseBound':
      return {
        kind: 'use',
        args: inner
          .list(2)
          .map((arg): Lifetime | Ident => (arg.rule === 'lifetime' ? lifetime(c, arg) : ident(c, arg))),
        span,
      };
    default: {
      const trait = inner.rule === 'ParenBound' ? inner.kid(1) : inner;
      const modifier = trait.optional(3);
      const sign = modifier === undefined ? undefined : c.text[modifier.lo];
      if (sign === '!') report(c, span, 'negative bounds are not supported');
      return {
        kind: 'trait',
        modifier: sign === undefined ? 'none' : (MODIFIERS[sign] ?? 'none'),
        forLifetimes: forLifetimes(c, trait.optional(1) ?? trait.optional(5)),
        path: typePath(c, trait.kid(6)),
        span,
      };
    }
  }
}

// ---------------------------------------------------------------- types

/** `Type` and `TypeNoBounds`. */
export function type(c: Context, n: Cst): Type {
  if (n.rule === 'TypeNoBounds') return descend(c, n, typeNoBounds);
  const first = type(c, n.kid(0));
  if (n.count(2) === 0) return first;
  // `A + B`: more bounds for `dyn` and `impl`, otherwise the trait object of the 2015 edition.
  const more = n.list(2).map((each) => bound(c, each));
  const span = spanOf(c, n);
  if (first.kind === 'dyn' || first.kind === 'impl')
    return { ...first, span, bounds: [...first.bounds, ...more] };
  if (first.kind === 'path' && first.qself === undefined) {
    const trait: Bound = {
      kind: 'trait',
      modifier: 'none',
      forLifetimes: [],
      path: first.path,
      span: first.span,
    };
    return { id: first.id, span, kind: 'dyn', bare: true, bounds: [trait, ...more] };
  }
  report(c, first.span, `expected a path on the left-hand side of \`+\``, 'expected a path');
  return first;
}

function typeNoBounds(c: Context, outer: Cst): Type {
  const chosen = outer.kid(1);
  const n = chosen.rule === 'WordType' ? chosen.kid(1) : chosen;
  const id = nodeId(c);
  const span = spanOf(c, n);
  switch (n.rule) {
    case 'PathType': {
      const path = typePath(c, n.kid(0));
      const tail = n.optional(2);
      return tail
        ? { id, span, kind: 'macro', call: { ...rawMacro(c, path, tail.kid(1)), position: 'type' } }
        : { id, span, kind: 'path', path };
    }
    case 'RefType': {
      const name = n.optional(1);
      return {
        id,
        span,
        kind: 'ref',
        ...(name && { lifetime: lifetime(c, name) }),
        mutable: n.count(2) > 0,
        ty: type(c, n.kid(3)),
      };
    }
    case 'PointerType':
      return { id, span, kind: 'pointer', mutable: n.kid(1).rule === 'mut', ty: type(c, n.kid(2)) };
    case 'TupleType': {
      const types = n.list(1).map((each) => type(c, each));
      if (types.length === 1 && c.text[n.nth(2, 0).lo] !== ',')
        return { id, span, kind: 'paren', ty: types[0] };
      return { id, span, kind: 'tuple', types };
    }
    case 'SliceType':
      return { id, span, kind: 'slice', ty: type(c, n.kid(1)) };
    case 'ArrayType':
      return { id, span, kind: 'array', ty: type(c, n.kid(1)), len: arrayLength(c, n.kid(3)) };
    case 'NeverType':
      return { id, span, kind: 'never' };
    case 'InferType':
      return { id, span, kind: 'infer' };
    case 'DynType':
      return { id, span, kind: 'dyn', bounds: [bound(c, n.kid(1))], bare: false };
    case 'ImplType':
      return { id, span, kind: 'impl', bounds: [bound(c, n.kid(1))] };
    case 'BareType':
      return { id, span, kind: 'dyn', bounds: [bound(c, n.kid(0))], bare: true };
    case 'QPathType': {
      const rest = n.list(2).map((segment) => typeSegment(c, segment));
      return { id, span, kind: 'path', ...qualifiedPath(c, n, n.kid(0), rest) };
    }
    case 'FnType':
      return fnType(c, n);
    default:
      throw new Error(`no type is matched by the rule ${n.rule}`);
  }
}

/** `FnQualifier*` in front of `fn`. */
export function fnQualifiers(c: Context, nodes: readonly Cst[]): FnQualifiers {
  const all = { const: false, async: false, unsafe: false, extern: undefined as string | undefined };
  for (const node of nodes) {
    const word = node.only;
    if (word.rule === 'async') notIn2015(c, spanOf(c, word));
    if (word.rule === 'const' || word.rule === 'async' || word.rule === 'unsafe') all[word.rule] = true;
    else if (word.rule === 'ExternAbi') all.extern = abi(c, word.optional(1));
    else if (word.rule === 'gen') report(c, spanOf(c, word), '`gen` functions are not supported');
  }
  const { extern, ...written } = all;
  const flags = nodes.some(({ only }) => only.rule === 'safe') ? { ...written, safe: true } : written;
  return extern === undefined ? flags : { ...flags, extern };
}

/** E0670 */
function notIn2015(c: Context, span: Span): void {
  if (c.edition >= 2018) return;
  const message = '`async fn` is not permitted in Rust 2015';
  c.diagnostics.push(error('E0670', span, message, 'to use `async fn`, switch to Rust 2018 or later'));
}

/** The text of `abi`, '' when none is named. */
export function abi(c: Context, n: Cst | undefined): string {
  return n === undefined ? '' : textOf(c, n).replace(/^[^"]*"|"#*$/g, '');
}

function fnType(c: Context, n: Cst): Type {
  const params: { name?: Ident; ty: Type }[] = [];
  let variadic = false;
  for (const each of n.list(4)) {
    const inner = each.kid(1);
    if (inner.rule === 'Variadic') variadic = true;
    else if (inner.rule === 'Type') params.push({ ty: type(c, inner) });
    else if (inner.kid(2).rule === 'Variadic') variadic = true;
    else {
      const name = inner.kid(0);
      params.push({
        name: ident(c, name.rule === 'underscore' ? name : name.kid(1)),
        ty: type(c, inner.kid(2)),
      });
    }
  }
  const output = n.optional(7);
  return {
    id: nodeId(c),
    span: spanOf(c, n),
    kind: 'fn',
    forLifetimes: forLifetimes(c, n.optional(0)),
    qualifiers: fnQualifiers(c, n.list(1)),
    params,
    variadic,
    ...(output && { output: type(c, output.kid(1)) }),
  };
}
