/** Associated types: from `<T as Trait>::Item` to what it stands for. */
import type { DefId } from '../types/program.js';
import type { GenericArgs, Predicate, Ty } from '../types/ty.js';
import type { TraitCx } from './select.js';

export type Projected =
  /** Its value (itself normalized as far as known) and what must hold besides. */
  | { readonly kind: 'value'; readonly ty: Ty; readonly nested: readonly Predicate[] }
  /** Known to be nothing more than itself: `T::Item` of a parameter. */
  | { readonly kind: 'rigid'; readonly ty: Ty }
  | { readonly kind: 'ambiguous' }
  /** The trait does not hold. */
  | { readonly kind: 'error' };

export function project(_cx: TraitCx, _item: DefId, _args: GenericArgs): Projected {
  throw new Error('not yet');
}

/**
 * Replaces every projection in a type by its value. Undecided ones become what `undecided` gives (a fresh variable);
 * predicates that must hold besides are pushed to `nested`.
 */
export function normalizeTy(
  _cx: TraitCx,
  _ty: Ty,
  _nested: Predicate[],
  _undecided: (projection: Ty) => Ty,
): Ty {
  throw new Error('not yet');
}
