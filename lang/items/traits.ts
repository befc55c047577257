/** Traits, impls and associated types. */
import { instantiatePredicate, substPredicate } from '../types/fold.js';
import type { AssocTyDef, DefId, ImplDef, TraitDef } from '../types/program.js';
import type { Region, TraitRef, Ty } from '../types/ty.js';
import { attribute } from './attributes.js';
import type { Items } from './context.js';
import { namedLifetimeInScope } from './elision.js';
import { headLowerer, quietLowerer, typeLowerer } from './lowerers.js';
import { inTraitDef } from './opaque-in-trait.js';
import { implItemLifetimes, inferredLifetimes, namedLifetimesOnly } from './policies.js';
import { derivedArgs, derivedBound, itemBounds, superPredicates } from './predicates.js';

export function lowerTrait(items: Items, def: DefId): TraitDef {
  const { source } = items.table.nodes[def];
  const item = source.kind === 'item' && source.item.kind === 'trait' ? source.item : undefined;
  if (!item) throw new Error(`definition ${def} is no trait`);
  const { lang } = items.def(def);
  return {
    def,
    supertraits: superPredicates(items, def),
    items: items.table.childrenOf(def),
    auto: item.auto || lang === 'sized' || lang === 'sync' || lang === 'unpin',
  };
}

/** By name only: where clauses and bounds are not looked into. */
export function directSupertraits(items: Items, def: DefId): ReturnType<Items['superTraits']> {
  const { source } = items.table.nodes[def];
  if (source.kind !== 'item' || source.item.kind !== 'trait') return [];
  const lowerer = quietLowerer(items, def);
  const bounds = [...source.item.supertraits];
  for (const clause of source.item.generics.where)
    if (clause.kind === 'type' && clause.ty.kind === 'path' && !clause.ty.qself) {
      const { segments } = clause.ty.path;
      if (segments.length === 1 && segments[0].ident.name === 'Self') bounds.push(...clause.bounds);
    }
  return bounds.flatMap((bound) => {
    const trait =
      bound.kind === 'trait' && bound.modifier !== 'maybe' ? lowerer.traitDef(bound.path, true) : undefined;
    return trait === undefined || bound.kind !== 'trait' ? [] : [{ trait, bound }];
  });
}

export function lowerImpl(items: Items, def: DefId, selfTy: Ty): ImplDef {
  const { source } = items.table.nodes[def];
  if (source.kind === 'derived') {
    const trait = derivedBound(items, source.trait);
    return {
      def,
      ...(trait === undefined ? {} : { trait: { trait, args: derivedArgs(items, trait, selfTy) } }),
      selfTy,
      negative: false,
      items: [],
      mayDangle: [],
      derived: source.trait,
    };
  }
  if (source.kind !== 'item' || source.item.kind !== 'impl') throw new Error(`definition ${def} is no impl`);
  const { item } = source;
  const lowered = item.trait && headLowerer(items, def).traitRef(item.trait, selfTy);
  const mayDangle = items
    .scope(def)
    .params.filter((param) => param.ast && attribute(param.ast.attrs, 'may_dangle') !== undefined);
  return {
    def,
    ...(lowered ? { trait: lowered.ref } : {}),
    selfTy,
    negative: item.negative,
    items: items.table.childrenOf(def),
    mayDangle: mayDangle.map((param) => param.index),
  };
}

/**
 * What a trait reference says of a trait above it. `names` are those of the binder around the reference: a `for<…>` on the way adds its
 * own to them; where there are none, what is said for all lifetimes is passed over.
 */
export function superTraitRef(
  items: Items,
  ref: TraitRef,
  to: DefId,
  names?: string[],
  seen = new Set<DefId>(),
): TraitRef | undefined {
  if (ref.trait === to) return ref;
  if (seen.has(ref.trait)) return undefined;
  seen.add(ref.trait);
  for (const { trait, bound } of items.superTraits(ref.trait)) {
    if (!leadsTo(items, trait, to, new Set())) continue;
    const lowered = quietLowerer(items, ref.trait).bound({ kind: 'param', index: 0, name: 'Self' }, bound);
    if (!lowered || (lowered.names.length && !names)) continue;
    const boundVars = lowered.names.length ? { boundVars: lowered.names } : {};
    const said = substPredicate({ kind: 'trait', ref: lowered.ref, ...boundVars }, ref.args);
    const all = lowered.names.map((name): Region => ({
      kind: 'bound',
      depth: 0,
      index: names!.push(name) - 1,
      name,
    }));
    const put = instantiatePredicate(said, all);
    const found = put.kind === 'trait' ? superTraitRef(items, put.ref, to, names, seen) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Whether a trait is another one or has it above it. */
export function leadsTo(items: Items, from: DefId, to: DefId, seen: Set<DefId>): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return items.superTraits(from).some(({ trait }) => leadsTo(items, trait, to, seen));
}

/** The type that an impl is for. */
export function lowerImplSelf(items: Items, def: DefId): Ty {
  const { source } = items.table.nodes[def];
  if (source.kind === 'derived')
    return { kind: 'adt', def: source.adt, args: items.identityArgs(source.adt) };
  if (source.kind !== 'item' || source.item.kind !== 'impl') throw new Error(`definition ${def} is no impl`);
  return headLowerer(items, def).ty(source.item.self);
}

/** The trait that an impl names, without its arguments. */
export function nameOfImplTrait(items: Items, def: DefId): DefId | undefined {
  const { source } = items.table.nodes[def];
  if (source.kind === 'derived') return derivedBound(items, source.trait);
  if (source.kind !== 'item' || source.item.kind !== 'impl' || !source.item.trait) return undefined;
  return quietLowerer(items, def).traitDef(source.item.trait, true);
}

export function lowerAssocTy(items: Items, def: DefId): AssocTyDef {
  const { source } = items.table.nodes[def];
  if (source.kind === 'opaque-in-trait') return inTraitDef(items, def);
  if (source.kind !== 'assoc' || source.item.kind !== 'type')
    throw new Error(`definition ${def} is no associated type`);
  const { item } = source;
  const parent = items.def(def).parent!;
  const lowerer = typeLowerer(items, def, inferredLifetimes);
  const inScope = namedLifetimeInScope(lowerer);
  if (items.def(parent).kind === 'trait') {
    lowerer.lifetimes = namedLifetimesOnly(lowerer.report, inScope);
    return {
      def,
      trait: parent,
      bounds: itemBounds(items, def, item),
      ...(item.ty ? { ty: lowerer.ty(item.ty) } : {}),
    };
  }
  lowerer.lifetimes = implItemLifetimes(lowerer.report, inScope);
  const trait = items.implTrait(parent);
  const implements_ =
    trait === undefined
      ? undefined
      : items.table
          .childrenOf(trait)
          .find(
            (child) => items.def(child).kind === 'assoc-type' && items.def(child).name === item.ident.name,
          );
  return {
    def,
    ...(trait === undefined ? {} : { trait }),
    ...(implements_ === undefined ? {} : { implements: implements_ }),
    bounds: [],
    ...(item.ty ? { ty: lowerer.ty(item.ty) } : {}),
  };
}
