/** Autoderef: the types one reaches from a type by `*`, built in or through `Deref`. */
import type { Span } from '../source.js';
import type { DefId } from '../types/program.js';
import type { GenericArgs, Ty } from '../types/ty.js';
import type { Adjustment } from './adjust.js';
import type { Infer } from './infer.js';

export interface AutoderefStep {
  readonly ty: Ty;
  /** How many `*` lead here. */
  readonly derefs: number;
  /** Whether the last of them is a call of `Deref::deref`; undefined for the first step. */
  readonly overloaded?: boolean;
}

/** All steps from `ty` on, the type itself first. Stops at a variable: then `stuck` is set. `infer` is only probed. */
export function autoderef(
  _infer: Infer,
  _ty: Ty,
  _span: Span,
  _rawPointers?: boolean,
): { steps: readonly AutoderefStep[]; stuck: boolean; overflow: boolean } {
  throw new Error('not yet');
}

/** The adjustments that perform the first `count` steps of an autoderef; `mutable` picks `DerefMut` for overloaded ones. */
export function derefAdjustments(
  _steps: readonly AutoderefStep[],
  _count: number,
  _mutable: boolean,
): readonly Adjustment[] {
  throw new Error('not yet');
}

/** `*e` written by the user or by an adjustment: built in (`method` absent) or through `Deref`/`DerefMut`. */
export interface DerefOf {
  readonly target: Ty;
  readonly method?: { readonly def: DefId; readonly args: GenericArgs };
}

/** What `*` of a type is; obligations are registered. `mutable` asks for `DerefMut`. Nothing if it cannot be dereferenced. */
export function derefOnce(_infer: Infer, _ty: Ty, _mutable: boolean, _span: Span): DerefOf | undefined {
  throw new Error('not yet');
}
