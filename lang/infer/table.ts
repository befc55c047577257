/**
 * Inference variables and unification: a table of type and constant variables with an undo log.
 *
 * Regions are not part of it. They are ignored, unless a `RegionRelation` is given, which is told of each pair of
 * regions that stand at the same place of two unified types.
 */
import type { Const, GenericArgs, Region, Ty } from '../types/ty.js';

/** What a type variable may become. */
export type VarKind = 'general' | 'int' | 'float';

/** Told of each pair of regions that unification wants equal. */
export interface RegionRelation {
  equal(a: Region, b: Region): void;
  /** The region of an impl's or item's fresh lifetime argument. */
  fresh(): Region;
}

export type UnifyResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly a: Ty | Const; readonly b: Ty | Const; readonly cyclic?: boolean };

/** A mark in the undo log. */
export interface Snapshot {
  readonly log: number;
  readonly vars: number;
}

export class InferTable {
  constructor(readonly regions?: RegionRelation) {}
  /** A fresh type variable; `diverging` ones came from `!` and fall back to it (or to `()` before 2024). */
  newTy(_kind: VarKind = 'general', _diverging = false): Ty {
    throw new Error('not yet');
  }
  newConst(): Const {
    throw new Error('not yet');
  }
  /** Lifetime for a fresh argument: `erased` unless regions are related. */
  newRegion(): Region {
    throw new Error('not yet');
  }
  /** Follows a variable to what it is bound to; the parts of the type are left as they are. */
  resolve(_ty: Ty): Ty {
    throw new Error('not yet');
  }
  resolveConst(_value: Const): Const {
    throw new Error('not yet');
  }
  /** Replaces all bound variables inside; unbound ones stay (as their root). */
  resolveFully(_ty: Ty): Ty {
    throw new Error('not yet');
  }
  resolveArgs(_args: GenericArgs): GenericArgs {
    throw new Error('not yet');
  }
  /** Makes two types equal; on failure the table may be half changed: use it under `commitIfOk`. */
  unify(_a: Ty, _b: Ty): UnifyResult {
    throw new Error('not yet');
  }
  unifyArgs(_a: GenericArgs, _b: GenericArgs): UnifyResult {
    throw new Error('not yet');
  }
  snapshot(): Snapshot {
    throw new Error('not yet');
  }
  rollback(_to: Snapshot): void {
    throw new Error('not yet');
  }
  /** Runs `f` and undoes all that it bound. */
  probe<T>(_f: () => T): T {
    throw new Error('not yet');
  }
  /** Runs `f`; undoes what it bound when `ok` says no. */
  commitIf<T>(_f: () => T, _ok: (value: T) => boolean): T {
    throw new Error('not yet');
  }
}
