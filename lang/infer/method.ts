/**
 * Method lookup by rustc's probing (`rustc_hir_typeck::method::probe`): along the autoderef steps of the receiver, at
 * each step by value, by auto-reference, by mutable auto-reference; inherent candidates before those of traits.
 */
import type { Diagnostic } from '../diagnostic.js';
import type { Span } from '../source.js';
import type { DefId } from '../types/program.js';
import type { FnSig, GenericArgs, Ty } from '../types/ty.js';
import type { Adjustment } from './adjust.js';
import type { Infer } from './infer.js';

/** Which declaration a name means, and how the receiver gets there. */
export interface MethodPick {
  /** The associated function of an inherent impl, or the trait's item. */
  readonly def: DefId;
  readonly kind: 'inherent' | 'trait' | 'where-clause' | 'object';
  /** Arguments of the impl or trait that declares it (fresh variables where not known yet, already unified with the
   * receiver); the method's own follow. */
  readonly parentArgs: GenericArgs;
  /** For the receiver: derefs, auto-reference, unsizing. */
  readonly adjustments: readonly Adjustment[];
  /** The receiver's type after the adjustments: what the method's `self` parameter gets. */
  readonly selfTy: Ty;
}

export type MethodLookup =
  | { readonly kind: 'found'; readonly pick: MethodPick }
  /** Nothing, certainly (E0599) or as far as our library goes (`unsupported`), or ambiguous (E0034), private (E0624),
   * or the receiver's type is not known (E0282): told by the diagnostic. */
  | { readonly kind: 'failed'; readonly diagnostic: Diagnostic };

/** Looks up `receiver.name(…)`. `scope` is the module or function whose traits in scope are considered. */
export function lookupMethod(
  _infer: Infer,
  _receiver: Ty,
  _name: string,
  _scope: DefId,
  _span: Span,
): MethodLookup {
  throw new Error('not yet');
}

/** What is called, with all arguments; obligations of its where clauses are registered. */
export interface MethodCallee {
  readonly def: DefId;
  readonly args: GenericArgs;
  /** Instantiated and normalized; `inputs[0]` is the receiver. */
  readonly sig: FnSig;
}

/**
 * Completes a pick: `args` are all arguments (`pick.parentArgs` then the method's own, from a turbofish or
 * `infer.freshArgs(pick.def, pick.parentArgs)`).
 */
export function confirmMethod(
  _infer: Infer,
  _pick: MethodPick,
  _args: GenericArgs,
  _span: Span,
): MethodCallee {
  throw new Error('not yet');
}

/** What `Type::name` means in expression or pattern position. */
export type AssocLookup =
  | { readonly kind: 'found'; readonly def: DefId; readonly parentArgs: GenericArgs; readonly trait: boolean }
  | { readonly kind: 'variant'; readonly adt: DefId; readonly variant: number; readonly args: GenericArgs }
  | { readonly kind: 'failed'; readonly diagnostic: Diagnostic };

/** Looks up `ty::name`: variants of an enum, then inherent associated functions and constants, then those of traits. */
export function lookupAssociated(
  _infer: Infer,
  _ty: Ty,
  _name: string,
  _scope: DefId,
  _span: Span,
): AssocLookup {
  throw new Error('not yet');
}

/**
 * The method of an operator's trait for given types (`Add::add`, `Index::index`, `IntoIterator::into_iter`, …):
 * `args` are the trait's arguments, `Self` first. Nothing if the trait certainly does not hold.
 */
export function lookupInTrait(
  _infer: Infer,
  _trait: DefId,
  _method: string,
  _args: GenericArgs,
  _span: Span,
): MethodCallee | undefined {
  throw new Error('not yet');
}
