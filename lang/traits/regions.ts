/**
 * Selection and projection on types whose regions matter, for the borrow checker's type check: the same engine, which
 * besides tells what must hold between regions.
 */
import type { Program } from '../types/program.js';
import type { Predicate, Region, TraitRef, Ty } from '../types/ty.js';
import type { ParamEnv } from './env.js';
import type { Selection } from './select.js';

export interface RegionCx {
  /** A new origin, for lifetime arguments of impls. */
  freshRegion(): Region;
}

/** What must hold between regions. */
export type RegionConstraint =
  | { readonly kind: 'equal'; readonly a: Region; readonly b: Region }
  | { readonly kind: 'outlives'; readonly longer: Region; readonly shorter: Region }
  /** All regions of a type outlive a region; types are normalized. */
  | { readonly kind: 'type-outlives'; readonly ty: Ty; readonly region: Region };

export interface RegionSelection {
  readonly selection: Selection;
  readonly constraints: readonly RegionConstraint[];
  /** What must hold besides, with the same regions. */
  readonly nested: readonly Predicate[];
}

/** Selects for one trait reference without going into what the candidate needs. */
export function selectWithRegions(
  _program: Program,
  _env: ParamEnv,
  _ref: TraitRef,
  _cx: RegionCx,
): RegionSelection {
  throw new Error('not yet');
}

/** Normalizes a type; lifetimes of the impls it goes through become fresh origins, tied by the constraints. */
export function normalizeWithRegions(
  _program: Program,
  _env: ParamEnv,
  _ty: Ty,
  _cx: RegionCx,
): { readonly ty: Ty; readonly constraints: readonly RegionConstraint[] } {
  throw new Error('not yet');
}

/** Proves predicates to the end. All that is left are constraints between regions; `failed` are those that do not hold. */
export function proveWithRegions(
  _program: Program,
  _env: ParamEnv,
  _predicates: readonly Predicate[],
  _cx: RegionCx,
): { readonly constraints: readonly RegionConstraint[]; readonly failed: readonly Predicate[] } {
  throw new Error('not yet');
}
