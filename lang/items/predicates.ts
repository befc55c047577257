/** What bounds and `where` clauses say: the predicates of a definition, its own and its parent's. */
import { error } from '../diagnostic.js';
import type { Span } from '../source.js';
import type * as ast from '../syntax/ast.js';
import type { DefId } from '../types/program.js';
import type { Predicate, Region, Ty } from '../types/ty.js';
import { staticRegion } from '../types/ty.js';
import { noteBound } from './bound-spans.js';
import type { Items, Scope } from './context.js';
import { noLifetimesInBounds } from './policies.js';
import { Lowerer } from './lower.js';

/** A definition's own predicates: `Self: Trait` of a trait, `T: Sized`, bounds, `where` clauses. */
export function ownPredicates(items: Items, def: DefId): Predicate[] {
  const scope = items.scope(def);
  const lowerer = boundLowerer(items, def, scope);
  const out: Predicate[] = [];
  const { kind } = items.def(def);
  const { source } = items.table.nodes[def];
  if (kind === 'trait') {
    out.push({ kind: 'trait', ref: { trait: def, args: items.identityArgs(def) } });
    out.push(...superPredicates(items, def));
  }
  const sized = items.lang('sized');
  for (const param of scope.params) {
    if (param.kind !== 'type' || param.name === 'Self') continue;
    const ty: Ty = { kind: 'param', index: param.index, name: param.name };
    if (sized !== undefined && !maybeUnsized(scope, ty.index))
      out.push({ kind: 'trait', ref: { trait: sized, args: [{ kind: 'type', ty }] } });
  }
  for (const param of scope.params) {
    if (param.ast?.kind === 'type') {
      const ty: Ty = { kind: 'param', index: param.index, name: param.name };
      for (const bound of param.ast.bounds) out.push(...lowerer.predicatesOf(ty, bound));
      const trait = source.kind === 'derived' ? derivedBound(items, source.trait) : undefined;
      if (trait !== undefined)
        out.push({ kind: 'trait', ref: { trait, args: derivedArgs(items, trait, ty) } });
    } else if (param.ast?.kind === 'lifetime') {
      const longer = lowerer.region(param.ast.lifetime);
      for (const bound of param.ast.bounds)
        out.push({ kind: 'region-outlives', longer, shorter: lowerer.region(bound) });
    }
  }
  const ofImplTypes = implTypeLowerer(items, def, scope);
  for (const [ty, param] of scope.implTypes ?? [])
    if (ty.kind === 'impl')
      for (const bound of ty.bounds)
        out.push(...ofImplTypes.predicatesOf({ kind: 'param', index: param.index, name: param.name }, bound));
  // Late-bound lifetimes stand in no bound, so `'a: 'b` of declarations is complete with the early ones.
  for (const clause of scope.ast?.where ?? []) out.push(...wherePredicates(lowerer, clause));
  return out;
}

/** `trait A: B + C` and `where Self: D`: what an implementor owes. */
export function superPredicates(items: Items, trait: DefId): Predicate[] {
  const { source } = items.table.nodes[trait];
  if (source.kind !== 'item' || source.item.kind !== 'trait') return [];
  const scope = items.scope(trait);
  const lowerer = boundLowerer(items, trait, scope);
  const self: Ty = { kind: 'param', index: 0, name: 'Self' };
  return source.item.supertraits.flatMap((bound) => lowerer.predicatesOf(self, bound));
}

/** Bounds of an associated type, on the projection of the trait's own parameters. */
export function itemBounds(items: Items, def: DefId, item: ast.AssocItem & { kind: 'type' }): Predicate[] {
  const scope = items.scope(def);
  const lowerer = boundLowerer(items, def, scope);
  const ty: Ty = { kind: 'projection', item: def, args: items.identityArgs(def) };
  const out: Predicate[] = [];
  const sized = items.lang('sized');
  const maybe = item.bounds.some((bound) => bound.kind === 'trait' && bound.modifier === 'maybe');
  if (sized !== undefined && !maybe)
    out.push({ kind: 'trait', ref: { trait: sized, args: [{ kind: 'type', ty }] } });
  for (const bound of item.bounds) out.push(...lowerer.predicatesOf(ty, bound));
  return out;
}

function wherePredicates(lowerer: Lowerer, clause: ast.WherePredicate): Predicate[] {
  if (clause.kind === 'lifetime') {
    const longer = lowerer.region(clause.lifetime);
    return clause.bounds.map((bound) => {
      const predicate: Predicate = { kind: 'region-outlives', longer, shorter: lowerer.region(bound) };
      noteBound([predicate], bound.span);
      return predicate;
    });
  }
  return lowerer.underBinder(clause.forLifetimes, () => {
    const ty = lowerer.ty(clause.ty);
    return clause.bounds.flatMap((bound) => lowerer.predicatesOf(ty, bound));
  });
}

function boundLowerer(items: Items, def: DefId, scope: Scope): Lowerer {
  const report = (diagnostic: Parameters<Items['report']>[2], phase: 1 | 2) =>
    items.report(def, phase, diagnostic);
  return new Lowerer({
    items,
    place: { module: items.table.nodes[def].scope, owner: def },
    scope,
    lifetimes: noLifetimesInBounds(report),
    report,
  });
}

/** The bounds of `impl` types of parameters: lifetimes must have names there. */
function implTypeLowerer(items: Items, def: DefId, scope: Scope): Lowerer {
  const lowerer = boundLowerer(items, def, scope);
  const unstable = (span: Span): Region => {
    const label = 'expected named lifetime parameter';
    lowerer.report(error('E0658', span, 'anonymous lifetimes in `impl Trait` are unstable', label), 1);
    return staticRegion;
  };
  lowerer.lifetimes = {
    ref: (ty) => unstable({ ...ty.span, hi: ty.span.lo + 1 }),
    anonymous: (lifetime) => unstable(lifetime.span),
    hidden: (count, span) => Array<Region>(count).fill(unstable(span)),
  };
  return lowerer;
}

/** `?Sized` at a parameter's declaration or in a `where` clause. */
export function maybeUnsized(scope: Scope, index: number): boolean {
  const param = scope.params.find((own) => own.index === index);
  const isMaybe = (bound: ast.Bound) => bound.kind === 'trait' && bound.modifier === 'maybe';
  if (param?.ast?.kind === 'type' && param.ast.bounds.some(isMaybe)) return true;
  for (const [ty, own] of scope.implTypes ?? [])
    if (own.index === index && ty.kind === 'impl' && ty.bounds.some(isMaybe)) return true;
  return (scope.ast?.where ?? []).some(
    (clause) =>
      clause.kind === 'type' &&
      clause.ty.kind === 'path' &&
      clause.ty.path.segments.length === 1 &&
      clause.ty.path.segments[0].ident.name === param?.name &&
      clause.bounds.some(isMaybe),
  );
}

/** The trait that a derive stands for. */
export function derivedBound(items: Items, name: string): DefId | undefined {
  return items.lang(derivedLang[name]) ?? findStandardTrait(items, name);
}

export function derivedArgs(
  items: Items,
  trait: DefId,
  ty: Ty,
): { readonly kind: 'type'; readonly ty: Ty }[] {
  // `PartialEq<Rhs = Self>` and `PartialOrd<Rhs = Self>` compare with themselves.
  return items.scope(trait).params.length > 1
    ? [
        { kind: 'type', ty },
        { kind: 'type', ty },
      ]
    : [{ kind: 'type', ty }];
}

const derivedLang: Record<string, string> = {
  Clone: 'clone',
  Copy: 'copy',
  PartialEq: 'eq',
  PartialOrd: 'partial_ord',
  Debug: 'Debug',
  Hash: 'Hash',
  Eq: 'Eq',
  Ord: 'Ord',
  Default: 'Default',
};

const places: Record<string, string> = {
  Clone: 'clone',
  Copy: 'marker',
  PartialEq: 'cmp',
  Eq: 'cmp',
  PartialOrd: 'cmp',
  Ord: 'cmp',
  Debug: 'fmt',
  Hash: 'hash',
  Default: 'default',
};

function findStandardTrait(items: Items, name: string): DefId | undefined {
  const module = items.table.crates.find((crate) => crate.library && crate.name === 'std')?.root;
  if (!module) return undefined;
  const path = [places[name] ?? '', name].filter(Boolean).map((part) => ({ name: part }));
  const found = items.names.path({ module }, [{ name: 'crate' }, ...path], 'types');
  return found.kind === 'found' && found.used === path.length + 1 && found.res.kind === 'def'
    ? found.res.def
    : undefined;
}
