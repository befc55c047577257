/** What the traits of an object type say of the lifetime of what is behind it. */
import type { DefId, Program } from '../types/program.js';
import type { DynBound, GenericArg, Predicate, Region, TraitRef } from '../types/ty.js';
import { errorTy } from '../types/ty.js';
import { substPredicate } from '../types/fold.js';
import { superPredicates } from './env.js';

/** Regions that the trait (or a supertrait of it) declares `Self` to outlive, for the object's arguments. */
export function traitRegions(
  program: Program,
  bound: DynBound,
  seen: Set<DefId> = new Set(),
): readonly Region[] {
  if (bound.boundVars.length || seen.has(bound.trait)) return [];
  seen.add(bound.trait);
  const self: GenericArg = { kind: 'type', ty: errorTy };
  return program.trait(bound.trait).supertraits.flatMap((declared) => {
    const predicate = substPredicate(declared, [self, ...bound.args]);
    if (predicate.boundVars?.length) return [];
    if (predicate.kind === 'type-outlives')
      return predicate.ty.kind === 'error' ? [unbound(predicate.region)] : [];
    if (predicate.kind !== 'trait') return [];
    const { trait, args } = predicate.ref;
    return traitRegions(program, { trait, args: args.slice(1), projections: [], boundVars: [] }, seen);
  });
}

/** Arguments of an object's bound stand under its binder, whether that has variables or not. */
function unbound(region: Region): Region {
  return region.kind === 'bound' && region.depth > 0 ? { ...region, depth: region.depth - 1 } : region;
}

/**
 * What has to hold for an object type to be its trait (rustc's `confirm_object_candidate`): the trait's supertraits and
 * the bounds of its associated types, for the arguments that the object gives.
 */
export function objectObligations(
  program: Program,
  ref: TraitRef,
  isStated: (item: DefId) => boolean,
): readonly Predicate[] {
  const supers = superPredicates(program, ref.trait).map((predicate) => substPredicate(predicate, ref.args));
  const bounds = program.trait(ref.trait).items.flatMap((item) => {
    if (program.def(item).kind !== 'assoc-type' || !isStated(item)) return [];
    if (program.generics(item).params.length > 0) return [];
    return program.assocTy(item).bounds.map((predicate) => substPredicate(predicate, ref.args));
  });
  return [...supers, ...bounds];
}
