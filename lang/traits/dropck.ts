/** Drop check (RFC 769, 1238, 1327): what of a type must still be live when a value of it is dropped. */
import type { Program } from '../types/program.js';
import type { Region, Ty } from '../types/ty.js';
import type { ParamEnv } from './env.js';
import type { RegionConstraint, RegionCx } from './regions.js';

export interface DropckOutlives {
  /** Regions that must be live. */
  readonly regions: readonly Region[];
  /** Types all of whose regions must be live: parameters, projections, arguments of `Drop` impls. */
  readonly types: readonly Ty[];
  readonly constraints: readonly RegionConstraint[];
}

/** `may_dangle` arguments are left out, `ManuallyDrop` needs nothing, `PhantomData<T>` counts as owning a `T`. */
export function dropckOutlives(_program: Program, _env: ParamEnv, _ty: Ty, _cx: RegionCx): DropckOutlives {
  throw new Error('not yet');
}
