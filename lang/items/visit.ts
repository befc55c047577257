/** Walks over types, paths and bounds as written, left to right. */
import type * as ast from '../syntax/ast.js';

export interface Visitor {
  readonly type?: (ty: ast.Type) => void;
  readonly lifetime?: (lifetime: ast.Lifetime) => void;
  /** Don't go into `fn` types and `Fn(…)` sugar: anonymous lifetimes there are their own. */
  readonly skipBinders?: boolean;
  /**
   * Only what an equality of types would fix: no arguments of `<T as Trait>::X`, of `T::X` (whether `T` is a parameter is to
   * be told) and of segments before the last.
   */
  readonly constrainedOnly?: (name: string) => boolean;
  /** Bounds with names of their own: lifetimes declared by a `for<…>` are left out. */
  readonly bound?: (bound: ast.Bound) => void;
}

export function visitType(ty: ast.Type, visitor: Visitor): void {
  visitor.type?.(ty);
  switch (ty.kind) {
    case 'path': {
      if (ty.qself) {
        if (visitor.constrainedOnly) return;
        visitType(ty.qself.ty, visitor);
      }
      const { segments } = ty.path;
      if (segments.length > 1 && visitor.constrainedOnly?.(segments[0].ident.name)) return;
      return visitPath(ty.path, visitor);
    }
    case 'ref':
      if (ty.lifetime) visitor.lifetime?.(ty.lifetime);
      return visitType(ty.ty, visitor);
    case 'pointer':
    case 'slice':
    case 'paren':
    case 'array':
      return visitType(ty.ty, visitor);
    case 'tuple':
      for (const part of ty.types) visitType(part, visitor);
      return;
    case 'fn': {
      if (visitor.skipBinders) return;
      const inner = without(visitor, ty.forLifetimes);
      for (const param of ty.params) visitType(param.ty, inner);
      if (ty.output) visitType(ty.output, inner);
      return;
    }
    case 'dyn':
    case 'impl':
      return visitBounds(ty.bounds, visitor);
    case 'never':
    case 'infer':
    case 'macro':
      return;
  }
}

export function visitPath(path: ast.Path, visitor: Visitor): void {
  path.segments.forEach((segment, index) => {
    if (!segment.args || (visitor.constrainedOnly && index < path.segments.length - 1)) return;
    visitArgs(segment.args, visitor);
  });
}

function visitArgs(args: ast.GenericArgs, visitor: Visitor): void {
  if (args.kind === 'parenthesized') {
    if (visitor.skipBinders) return;
    for (const input of args.inputs) visitType(input, visitor);
    if (args.output) visitType(args.output, visitor);
    return;
  }
  for (const arg of args.args) {
    if (arg.kind === 'lifetime') visitor.lifetime?.(arg.lifetime);
    else if (arg.kind === 'type') visitType(arg.ty, visitor);
  }
  for (const constraint of args.constraints) {
    if (constraint.args) visitArgs(constraint.args, visitor);
    if (constraint.ty) visitType(constraint.ty, visitor);
    if (constraint.bounds) visitBounds(constraint.bounds, visitor);
  }
}

export function visitBounds(bounds: readonly ast.Bound[], visitor: Visitor): void {
  for (const bound of bounds) {
    visitor.bound?.(bound);
    if (bound.kind === 'lifetime') visitor.lifetime?.(bound.lifetime);
    else if (bound.kind === 'trait') visitPath(bound.path, without(visitor, bound.forLifetimes));
  }
}

/** Bounds of parameters and `where` clauses; parameters' own names are not visited, defaults are. */
export function visitGenerics(generics: ast.Generics, visitor: Visitor): void {
  for (const param of generics.params) {
    switch (param.kind) {
      case 'lifetime':
        if (param.bounds.length) visitor.lifetime?.(param.lifetime);
        for (const bound of param.bounds) visitor.lifetime?.(bound);
        break;
      case 'type':
        visitBounds(param.bounds, visitor);
        if (param.default) visitType(param.default, visitor);
        break;
      case 'const':
        visitType(param.ty, visitor);
        break;
    }
  }
  for (const clause of generics.where) {
    if (clause.kind === 'lifetime') {
      visitor.lifetime?.(clause.lifetime);
      for (const bound of clause.bounds) visitor.lifetime?.(bound);
    } else {
      const inner = without(visitor, clause.forLifetimes);
      visitType(clause.ty, inner);
      visitBounds(clause.bounds, inner);
    }
  }
}

function without(visitor: Visitor, params: readonly ast.GenericParam[]): Visitor {
  const { lifetime } = visitor;
  if (!params.length || !lifetime) return visitor;
  const own = new Set(params.map((param) => (param.kind === 'lifetime' ? param.lifetime.name : '')));
  return { ...visitor, lifetime: (l) => (own.has(l.name) ? undefined : lifetime(l)) };
}

/** Names that a `for<…>` binds. */
export function lifetimeNames(params: readonly ast.GenericParam[]): string[] {
  return params.flatMap((param) => (param.kind === 'lifetime' ? [param.lifetime.name] : []));
}
