/** Heads of types: the outermost constructor as a string, by which impls are indexed. */
import type { Ty } from '../types/ty.js';

/** Equal for types that might unify; undefined for parameters, projections and variables, which match any head. */
export function headOf(_ty: Ty): string | undefined {
  throw new Error('not yet');
}
