/** Coercions (Rust reference, "Type coercions"; rustc's `rustc_hir_typeck::coercion`). */
import type { Diagnostic } from '../diagnostic.js';
import type { Span } from '../source.js';
import type { Ty } from '../types/ty.js';
import type { Adjustment } from './adjust.js';
import type { Infer } from './infer.js';

export type Coercion =
  | { readonly ok: true; readonly adjustments: readonly Adjustment[]; readonly ty: Ty }
  | { readonly ok: false; readonly expected: Ty; readonly found: Ty };

export interface CoerceOptions {
  /** Reborrows of `&mut` may be two-phase: arguments of calls and operators' right sides. */
  readonly twoPhase?: boolean;
  /** The expression diverges (its type is `!` or it cannot be left normally): anything may be wanted of it. */
  readonly diverges?: boolean;
}

/** Coerces an expression of type `from` to `to`: the adjustments to apply, with what they oblige registered. */
export function coerce(_infer: Infer, _from: Ty, _to: Ty, _span: Span, _options?: CoerceOptions): Coercion {
  throw new Error('not yet');
}

/** Whether `from` could be coerced to `to`; binds nothing. */
export function couldCoerce(_infer: Infer, _from: Ty, _to: Ty, _span: Span): boolean {
  throw new Error('not yet');
}

/**
 * The common type of several expressions: arms of `match`, branches of `if`, elements of an array, values of `break`
 * and `return`. Each added expression is coerced to the type so far, or the earlier ones are reborrowed or reified to
 * agree (rustc's `CoerceMany`).
 */
export class CoerceMany {
  /** `expected` is the type wanted from outside (a fresh variable if none). */
  constructor(
    readonly infer: Infer,
    readonly expected: Ty,
  ) {}
  /** Adds an expression. Returns its coercion; adjustments of earlier ones may change: read `adjustments` at the end. */
  add(_ty: Ty, _span: Span, _options?: CoerceOptions): Coercion {
    throw new Error('not yet');
  }
  /** A branch without expression (`else` absent, `return;`): it has type `()`. */
  addUnit(_span: Span): Coercion {
    throw new Error('not yet');
  }
  /** The type of the whole: `!` if nothing was added, or all diverge. */
  complete(): Ty {
    throw new Error('not yet');
  }
  /** Adjustments of the added expressions, in the order of `add`. */
  get adjustments(): readonly (readonly Adjustment[])[] {
    throw new Error('not yet');
  }
}

/** `E0308`, as rustc words it for two types that do not agree. */
export function mismatch(_infer: Infer, _expected: Ty, _found: Ty, _span: Span): Diagnostic {
  throw new Error('not yet');
}
