/** Type inference: variables, obligations, coercions, method lookup. */
export type { Adjustment, PointerCast } from './adjust.js';
export type { AutoderefStep, DerefOf } from './autoderef.js';
export { autoderef, confirmDerefs, derefAdjustments, derefOnce } from './autoderef.js';
export type { Coercion, CoerceOptions } from './coerce.js';
export { coerce, CoerceMany, couldCoerce, generalized, mismatch } from './coerce.js';
export type { FulfillmentError, InferSnapshot, Obligation } from './infer.js';
export { Infer } from './infer.js';
export type { AssocLookup, MethodCallee, MethodLookup, MethodPick } from './method.js';
export { confirmMethod, lookupAssociated, lookupInTrait, lookupMethod } from './method.js';
export type { RegionRelation, Snapshot, UnifyResult, VarKind } from './table.js';
export { InferTable } from './table.js';
