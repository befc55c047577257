/**
 * Generic parameters in scope, from the syntax alone: which lifetimes of a function are early-bound, what anonymous
 * lifetimes of an impl's head stand for, which numbers parameters have.
 */
import type * as ast from '../syntax/ast.js';
import type { DefId } from '../types/program.js';
import type { Region, Ty } from '../types/ty.js';
import type { Items, Param, Scope } from './context.js';
import { visitBounds, visitGenerics, visitPath, visitType } from './visit.js';
import type { Node, Table } from './table.js';

/** Makes the scope of a definition; `parent` is that of the enclosing trait, impl, or type of a constructor. */
export function makeScope(table: Table, node: Node, parent: Scope | undefined): Scope {
  const { source, def } = node;
  const empty = (): Scope => build(node, parent, { lifetimes: [], late: [], rest: [] });
  switch (source.kind) {
    case 'item': {
      const { item } = source;
      switch (item.kind) {
        case 'fn':
          return fnScope(node, parent, item.sig);
        case 'struct':
        case 'enum':
        case 'union':
        case 'type':
        case 'trait':
          return build(node, parent, {
            ...split(item.generics),
            late: [],
            ast: item.generics,
            self: item.kind === 'trait',
          });
        case 'impl':
          return implScope(node, parent, item);
        default:
          return empty();
      }
    }
    case 'assoc': {
      const { item } = source;
      if (item.kind === 'fn') return fnScope(node, parent, item.sig);
      if (item.kind === 'type')
        return build(node, parent, { ...split(item.generics), late: [], ast: item.generics });
      return empty();
    }
    case 'derived': {
      const adt = table.nodes[source.adt].source;
      const generics = adt.kind === 'item' && 'generics' in adt.item ? adt.item.generics : undefined;
      return generics ? build(node, undefined, { ...split(generics), late: [], ast: generics }) : empty();
    }
    case 'opaque-in-trait':
      return { ...empty(), params: source.params };
    case 'variant':
    case 'ctor':
    case 'module':
    case 'opaque':
    case 'closure':
    case 'anonymous':
    case 'const-param':
      return def.parent === undefined ? empty() : build(node, parent, { lifetimes: [], late: [], rest: [] });
  }
}

/** A type or constant parameter by name, from the inside out. */
export function paramInScope(scope: Scope | undefined, name: string): Param | undefined {
  for (let at = scope; at; at = at.parent) {
    const param = at.types.get(name);
    if (param) return param;
  }
  return undefined;
}

/** What `Self` means in a scope. */
export function selfInScope(items: Items, scope: Scope | undefined): Ty | undefined {
  for (let at = scope; at; at = at.parent) {
    const self = items.selfTy(at.def);
    if (self) return self;
  }
  return undefined;
}

/** Whether `Self` means something in a scope; asks nothing that might be on its way. */
export function hasSelf(items: Items, scope: Scope | undefined): boolean {
  for (let at = scope; at; at = at.parent) {
    const { kind } = items.def(at.def);
    if (kind === 'impl' || kind === 'trait' || kind === 'struct' || kind === 'enum' || kind === 'union')
      return true;
  }
  return false;
}

type LifetimeParam = ast.GenericParam & { readonly kind: 'lifetime' };

interface Parts {
  readonly lifetimes: readonly LifetimeParam[];
  readonly late: readonly LifetimeParam[];
  readonly rest: readonly (ast.GenericParam & { readonly kind: 'type' | 'const' })[];
  readonly ast?: ast.Generics;
  readonly self?: boolean;
  readonly anonymous?: readonly { readonly node: object; readonly span: ast.Ident['span'] }[];
  readonly implTypes?: readonly (ast.Type & { kind: 'impl' })[];
}

function split(generics: ast.Generics): Pick<Parts, 'lifetimes' | 'rest'> {
  return {
    lifetimes: generics.params.filter((param) => param.kind === 'lifetime'),
    rest: generics.params.filter((param) => param.kind !== 'lifetime'),
  };
}

function build(node: Node, parent: Scope | undefined, parts: Parts): Scope {
  const parentCount = parent ? parent.parentCount + parent.params.length : 0;
  const params: Param[] = [];
  const types = new Map<string, Param>();
  const lifetimes = new Map<string, Region>();
  const anonymous = new Map<object, Region>();
  const implTypes = new Map<ast.Type, Param>();
  const add = (param: Omit<Param, 'index'>): Param => {
    const made: Param = { ...param, index: parentCount + params.length };
    params.push(made);
    return made;
  };
  if (parts.self) types.set('Self', add({ kind: 'type', name: 'Self', span: node.def.nameSpan }));
  for (const param of parts.lifetimes) {
    const { name, span } = param.lifetime;
    const { index } = add({ kind: 'lifetime', name, span, ast: param });
    if (!lifetimes.has(name)) lifetimes.set(name, { kind: 'early', index, name });
  }
  for (const { node: at, span } of parts.anonymous ?? []) {
    const { index } = add({ kind: 'lifetime', name: "'_", span, synthetic: true });
    anonymous.set(at, { kind: 'early', index, name: "'_" });
  }
  for (const param of parts.rest) {
    const made = add({ kind: param.kind, name: param.ident.name, span: param.ident.span, ast: param });
    if (!types.has(made.name)) types.set(made.name, made);
  }
  for (const ty of parts.implTypes ?? [])
    implTypes.set(ty, add({ kind: 'type', name: 'impl', span: ty.span, synthetic: true }));
  parts.late.forEach(({ lifetime: { name } }, index) => {
    if (!lifetimes.has(name)) lifetimes.set(name, { kind: 'late', def: node.def.id as DefId, index, name });
  });
  return {
    def: node.def.id,
    parent,
    module: node.scope,
    params,
    parentCount,
    late: parts.late.map((param) => param.lifetime),
    types,
    lifetimes,
    ...(parts.anonymous ? { anonymous } : {}),
    ...(parts.implTypes ? { implTypes } : {}),
    ...(parts.ast ? { ast: parts.ast } : {}),
  };
}

function fnScope(node: Node, parent: Scope | undefined, sig: ast.FnSig): Scope {
  const { lifetimes, rest } = split(sig.generics);
  const implTypes: (ast.Type & { kind: 'impl' })[] = [];
  for (const param of sig.params)
    visitType(param.ty, {
      type: (ty) => {
        if (ty.kind === 'impl') implTypes.push(ty);
      },
    });
  const isParam = (name: string): boolean =>
    name === 'Self' ||
    rest.some((param) => param.ident.name === name) ||
    (parent !== undefined && parent.types.has(name));
  const late = new Set(lateBound(sig, lifetimes, implTypes, isParam));
  return build(node, parent, {
    lifetimes: lifetimes.filter((param) => !late.has(param)),
    late: lifetimes.filter((param) => late.has(param)),
    rest,
    ast: sig.generics,
    ...(implTypes.length ? { implTypes } : {}),
  });
}

/**
 * Late-bound lifetimes (rustc's `is_late_bound_map`): those in no bound and no `where` clause which are not constrained
 * by the argument types unless they don't appear in the return type either.
 */
function lateBound(
  sig: ast.FnSig,
  lifetimes: readonly LifetimeParam[],
  implTypes: readonly (ast.Type & { kind: 'impl' })[],
  isParam: (name: string) => boolean,
): LifetimeParam[] {
  const inBounds = new Set<string>();
  visitGenerics(sig.generics, { lifetime: (lifetime) => inBounds.add(lifetime.name) });
  for (const ty of implTypes) visitBounds(ty.bounds, { lifetime: (lifetime) => inBounds.add(lifetime.name) });
  const constrained = new Set<string>();
  const collect = {
    lifetime: (lifetime: ast.Lifetime) => constrained.add(lifetime.name),
    constrainedOnly: isParam,
  };
  if (sig.self?.lifetime) constrained.add(sig.self.lifetime.name);
  if (sig.self?.ty) visitType(sig.self.ty, collect);
  for (const param of sig.params) visitType(param.ty, collect);
  const inOutput = new Set<string>();
  if (sig.output) visitType(sig.output, { lifetime: (lifetime) => inOutput.add(lifetime.name) });
  return lifetimes.filter(
    ({ lifetime: { name } }) => !inBounds.has(name) && (constrained.has(name) || !inOutput.has(name)),
  );
}

function implScope(node: Node, parent: Scope | undefined, item: ast.Item & { kind: 'impl' }): Scope {
  const anonymous: { node: object; span: ast.Ident['span'] }[] = [];
  const visitor = {
    type: (ty: ast.Type) => {
      if (ty.kind === 'ref' && !ty.lifetime) anonymous.push({ node: ty, span: ty.span });
    },
    lifetime: (lifetime: ast.Lifetime) => {
      if (lifetime.name === "'_") anonymous.push({ node: lifetime, span: lifetime.span });
    },
    skipBinders: true,
  };
  if (item.trait) visitPath(item.trait, visitor);
  visitType(item.self, visitor);
  return build(node, parent, { ...split(item.generics), late: [], ast: item.generics, anonymous });
}
