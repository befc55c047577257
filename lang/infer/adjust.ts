/**
 * Adjustments: what the compiler does to an expression between its own type and the type its context wants.
 * The kinds are rustc's `Adjust`; an expression carries a list of them, applied first to last.
 */
import type { Ty } from '../types/ty.js';

export type Adjustment = {
  /** Type of the expression after this step. */
  readonly target: Ty;
} & (
  | { readonly kind: 'never-to-any' }
  /** `*e`. Built-in (reference, raw pointer, `Box`) or a call of `Deref::deref` / `DerefMut::deref_mut` under a `*`. */
  | { readonly kind: 'deref'; readonly overloaded?: 'shared' | 'mut' }
  /** `&e`, `&mut e` that nobody wrote. `twoPhase` is allowed for auto-references of receivers and reborrowed arguments. */
  | { readonly kind: 'borrow'; readonly mutable: boolean; readonly twoPhase: boolean }
  | { readonly kind: 'raw-borrow'; readonly mutable: boolean }
  | { readonly kind: 'pointer'; readonly cast: PointerCast }
);

/** The coercions of pointers; `CastKind`s of the typed tree. */
export type PointerCast =
  'unsize' | 'reify-fn' | 'closure-fn-ptr' | 'unsafe-fn' | 'mut-to-const' | 'array-to-pointer';
