/**
 * What may be assumed in a body: the where clauses of its owner, elaborated (supertraits, bounds of associated types,
 * implied `Sized`, a trait's own `Self: Trait`).
 */
import type { DefId, Program } from '../types/program.js';
import type { GenericArgs, Predicate } from '../types/ty.js';

export type TraitPredicate = Extract<Predicate, { kind: 'trait' }>;
export type ProjectionPredicate = Extract<Predicate, { kind: 'projection' }>;
export type OutlivesPredicate = Extract<Predicate, { kind: 'region-outlives' | 'type-outlives' }>;

export interface ParamEnv {
  readonly owner?: DefId;
  /** All, elaborated. */
  readonly predicates: readonly Predicate[];
  /** By trait. */
  readonly traits: ReadonlyMap<DefId, readonly TraitPredicate[]>;
  /** By associated type. */
  readonly projections: ReadonlyMap<DefId, readonly ProjectionPredicate[]>;
  readonly outlives: readonly OutlivesPredicate[];
}

/** The environment of a definition's body; computed once per program and definition. */
export function paramEnv(_program: Program, _def: DefId): ParamEnv {
  throw new Error('not yet');
}

/** An environment in which nothing is assumed. */
export const emptyEnv: ParamEnv = { predicates: [], traits: new Map(), projections: new Map(), outlives: [] };

/** An environment of given predicates, elaborated. */
export function envOf(_program: Program, _predicates: readonly Predicate[], _owner?: DefId): ParamEnv {
  throw new Error('not yet');
}

/**
 * What must hold to use a definition with these arguments: own and parent's where clauses, `Sized` of type parameters
 * without `?Sized`, `Self: Trait` for items of a trait.
 */
export function predicatesOf(_program: Program, _def: DefId, _args: GenericArgs): readonly Predicate[] {
  throw new Error('not yet');
}

/** Supertraits and what follows from them, added to the predicates (each once). */
export function elaborate(_program: Program, _predicates: readonly Predicate[]): readonly Predicate[] {
  throw new Error('not yet');
}
