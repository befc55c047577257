/** Patterns. */
import type { Expr, FieldPattern, Ident, Path, Pattern, QSelf } from '../ast.js';
import type { Cst } from '../cst.js';
import { active, between, ident, nodeId, spanOf, type Context } from './context.js';
import { descend } from './depth.js';
import { block } from './expressions.js';
import { literal } from './literals.js';
import { exprPath, moreSegments, qualifiedPath, rawMacro } from './types.js';

/** `Pattern` (with alternatives) and `PatternOne`. */
export function pattern(c: Context, n: Cst): Pattern {
  if (n.rule === 'PatternOne') return descend(c, n, patternOne);
  if (n.count(2) === 0 && n.count(0) === 0) return pattern(c, n.kid(1));
  const pats = [pattern(c, n.kid(1))];
  for (const more of n.list(3)) pats.push(pattern(c, more));
  return pats.length === 1 ? pats[0] : { id: nodeId(c), span: spanOf(c, n), kind: 'or', pats };
}

function patternOne(c: Context, outer: Cst): Pattern {
  const chosen = outer.kid(1);
  const n = chosen.rule === 'WordPattern' ? chosen.only : chosen;
  const id = nodeId(c);
  const span = spanOf(c, n);
  switch (n.rule) {
    case 'WildPattern':
      return { id, span, kind: 'wild' };
    case 'BindingPattern': {
      const byRef = n.kid(0).rule === 'ref';
      const mutable = byRef ? n.count(1) > 0 : true;
      const sub = n.optional(3);
      return {
        id,
        span,
        kind: 'ident',
        byRef,
        mutable,
        ident: ident(c, n.kid(2)),
        ...(sub && { sub: pattern(c, sub.kid(1)) }),
      };
    }
    case 'BoxPattern':
      return { id, span, kind: 'box', pat: pattern(c, n.kid(1)) };
    case 'PathPattern':
      return pathPattern(c, n, exprPath(c, n.kid(0)), undefined, n.optional(1)?.kid(1));
    case 'QPathPattern': {
      const { path, qself } = qualifiedPath(c, n, n.kid(0), moreSegments(c, [], n.list(1)));
      const hi = n.nth(1, n.count(1) - 1).hi;
      return pathPattern(c, n, { ...path, span: between(c, n.lo, hi) }, qself, n.optional(2)?.kid(1));
    }
    case 'RefPattern':
      return { id, span, kind: 'ref', mutable: n.count(1) > 0, pat: pattern(c, n.kid(2)) };
    case 'TuplePattern': {
      const pats = n.list(1).map((each) => pattern(c, each));
      if (pats.length === 1 && pats[0].kind !== 'rest' && c.text[n.nth(2, 0).lo] !== ',')
        return { id, span, kind: 'paren', pat: pats[0] };
      return { id, span, kind: 'tuple', pats };
    }
    case 'SlicePattern':
      return { id, span, kind: 'slice', pats: n.list(1).map((each) => pattern(c, each)) };
    case 'RestPattern':
      return { id, span, kind: 'rest' };
    case 'HalfRangePattern':
      return { id, span, kind: 'range', to: rangeBound(c, n.kid(1)), inclusive: isInclusive(n.kid(0)) };
    case 'LiteralPattern': {
      const value = patternLiteral(c, n.kid(0));
      const end = n.optional(1);
      return end ? rangePattern(c, n, value, end) : { id, span, kind: 'literal', expr: value };
    }
    case 'ConstBlockPattern':
      return { id, span, kind: 'const-block', block: block(c, n.kid(1)) };
    default:
      throw new Error(`no pattern is matched by the rule ${n.rule}`);
  }
}

/** A path and what may follow it: fields, `@`, a range's end, a macro's tokens, nothing. */
function pathPattern(c: Context, n: Cst, path: Path, qself: QSelf | undefined, rest?: Cst): Pattern {
  const id = nodeId(c);
  const span = spanOf(c, n);
  const self = qself && { qself };
  if (rest === undefined) {
    const name = qself === undefined ? simpleName(path) : undefined;
    if (name !== undefined) return { id, span, kind: 'ident', byRef: false, mutable: false, ident: name };
    return { id, span, kind: 'path', path, ...self };
  }
  switch (rest.rule) {
    case 'PatternFields':
      return {
        id,
        span,
        kind: 'tuple-struct',
        path,
        ...self,
        pats: rest.list(1).map((each) => pattern(c, each)),
      };
    case 'PatternStruct': {
      const fields = active(c, rest.list(1), 0).map((each) => fieldPattern(c, each));
      return { id, span, kind: 'struct', path, ...self, fields, rest: rest.count(3) > 0 };
    }
    case 'SubPattern': {
      const name = path.segments[0].ident;
      return {
        id,
        span,
        kind: 'ident',
        byRef: false,
        mutable: false,
        ident: name,
        sub: pattern(c, rest.kid(1)),
      };
    }
    case 'RangeEnd':
      return rangePattern(c, n, { id: nodeId(c), span: path.span, kind: 'path', path, ...self }, rest);
    case 'PatternMacro':
      return { id, span, kind: 'macro', call: { ...rawMacro(c, path, rest.kid(1)), position: 'pattern' } };
    default:
      throw new Error(`no pattern goes on with the rule ${rest.rule}`);
  }
}

/** A path that is one plain name, and so may bind a variable. */
function simpleName(path: Path): Ident | undefined {
  const [segment] = path.segments;
  const plain = path.segments.length === 1 && segment.args === undefined && !path.global;
  return plain && !/^(?:self|Self|super|crate)$/.test(segment.ident.name) ? segment.ident : undefined;
}

function fieldPattern(c: Context, n: Cst): FieldPattern {
  const inner = n.kid(1);
  const span = spanOf(c, inner);
  if (inner.rule === 'NamedFieldPattern')
    return { ident: ident(c, inner.kid(0)), pat: pattern(c, inner.kid(2)), shorthand: false, span };
  const name = ident(c, inner.kid(3));
  const bound: Pattern = {
    id: nodeId(c),
    span,
    kind: 'ident',
    byRef: inner.count(1) > 0,
    mutable: inner.count(2) > 0,
    ident: name,
  };
  const pat: Pattern = inner.count(0) > 0 ? { id: nodeId(c), span, kind: 'box', pat: bound } : bound;
  return { ident: name, pat, shorthand: true, span };
}

function isInclusive(operator: Cst): boolean {
  return operator.hi - operator.lo === 3;
}

function rangePattern(c: Context, n: Cst, from: Expr, end: Cst): Pattern {
  const to = end.optional(1);
  const inclusive = isInclusive(end.kid(0));
  return {
    id: nodeId(c),
    span: spanOf(c, n),
    kind: 'range',
    from,
    ...(to && { to: rangeBound(c, to) }),
    inclusive,
  };
}

function rangeBound(c: Context, n: Cst): Expr {
  const inner = n.only;
  const id = nodeId(c);
  const span = spanOf(c, inner);
  switch (inner.rule) {
    case 'PatternLiteral':
      return patternLiteral(c, inner);
    case 'PathInPattern':
      return { id, span, kind: 'path', path: exprPath(c, inner) };
    case 'QPathBound':
      return {
        id,
        span,
        kind: 'path',
        ...qualifiedPath(c, inner, inner.kid(0), moreSegments(c, [], inner.list(1))),
      };
    default:
      return { id, span, kind: 'const-block', block: block(c, inner.kid(1)) };
  }
}

function patternLiteral(c: Context, n: Cst): Expr {
  const value = n.kid(1);
  const plain: Expr = { id: nodeId(c), span: spanOf(c, value), kind: 'literal', literal: literal(c, value) };
  return n.count(0) === 0
    ? plain
    : { id: nodeId(c), span: spanOf(c, n), kind: 'unary', op: '-', expr: plain };
}
