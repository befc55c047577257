/** What the rules derived to be wrong with one body, as atoms of its emission: the input of the diagnostics. */
import type {
  Access,
  Loan,
  Origin,
  Path,
  PlaceAtom,
  Point,
  Scope,
  Test,
  Variable,
} from '../../facts/atoms.js';

export interface BodyErrors {
  /** A loan is invalidated where it is live. */
  readonly loans: readonly { readonly loan: Loan; readonly point: Point }[];
  /** An access needs a path (or something inside it) that may be moved or was never initialized. */
  readonly moves: readonly { readonly access: Access; readonly path: Path }[];
  /** A variable without `mut` is assigned although it may have a value. */
  readonly reassignments: readonly { readonly access: Access }[];
  /** An access changes a place that is not mutable because of `because`, the place or one it starts with. */
  readonly immutable: readonly { readonly access: Access; readonly because: PlaceAtom }[];
  /** A place is moved out of something that has to stay whole. */
  readonly illegalMoves: readonly {
    readonly access: Access;
    /** The dereference, the value with a destructor, or the element. */
    readonly from: PlaceAtom;
    readonly reason: 'borrowed' | 'destructor' | 'element';
  }[];
  /** Under the lexical model: an access is against the terms of a loan. */
  readonly denied: readonly { readonly access: Access; readonly loan: Loan; readonly point: Point }[];
  /** Under the lexical model: a reference has to be good for a scope that what it borrows does not live through. */
  readonly tooLong: readonly { readonly loan: Loan; readonly scope: Scope }[];
  /** Under the lexical model: a guard changes something. */
  readonly guardChanges: readonly { readonly access: Access }[];
  /** Under the lexical model: a pattern moves a value before a guard. */
  readonly guardMoves: readonly { readonly variable: Variable }[];
  /** The body needs `longer: shorter`, and the signature does not say so. */
  readonly subsets: readonly { readonly longer: Origin; readonly shorter: Origin }[];
  /** The body needs a type parameter to outlive an origin, and the signature does not say so. */
  readonly tests: readonly { readonly test: Test }[];
  /** What of these tests a closure may leave to its creator: lifetimes that the type has to outlive. */
  readonly demands: readonly { readonly test: Test; readonly origin: Origin }[];
}

export function isClean(errors: BodyErrors): boolean {
  return Object.values(errors).every((list: readonly unknown[]) => list.length === 0);
}

/** The derived error that a diagnostic tells of: what an explanation starts from. */
export type ErrorCause =
  | { readonly kind: 'loan'; readonly loan: Loan; readonly point: Point; readonly access: Access }
  /** Under the lexical model: what is borrowed at the point lives shorter than the loan. */
  | { readonly kind: 'too-long'; readonly loan: Loan; readonly point: Point }
  | { readonly kind: 'guard-change'; readonly access: Access }
  | { readonly kind: 'guard-move'; readonly variable: Variable }
  | { readonly kind: 'use'; readonly access: Access; readonly path: Path }
  | { readonly kind: 'reassignment'; readonly access: Access }
  | { readonly kind: 'immutable'; readonly access: Access; readonly because: PlaceAtom }
  | {
      readonly kind: 'illegal-move';
      readonly access: Access;
      readonly from: PlaceAtom;
      readonly reason: 'borrowed' | 'destructor' | 'element';
    }
  | { readonly kind: 'subset'; readonly longer: Origin; readonly shorter: Origin }
  | { readonly kind: 'test'; readonly test: Test };
