/**
 * What type checking finds out about the nodes of one body (rustc's `TypeckResults`). Types hold inference variables
 * until `build/` resolves them.
 */
import type { Adjustment, MethodCallee } from '../../infer/index.js';
import type { DefId } from '../../types/program.js';
import type { Const, GenericArgs, Ty } from '../../types/ty.js';
import type { HirId } from '../hir.js';
import type { Span } from '../../source.js';
import type { CastKind, UserTy, VarId } from '../thir.js';

/** What a path in expression or pattern position means. */
export type PathMeaning =
  | { readonly kind: 'fn'; readonly def: DefId; readonly args: GenericArgs }
  | {
      readonly kind: 'ctor';
      readonly def: DefId;
      readonly adt: DefId;
      readonly variant: number;
      readonly args: GenericArgs;
    }
  | { readonly kind: 'unit'; readonly adt: DefId; readonly variant: number; readonly args: GenericArgs }
  | { readonly kind: 'const'; readonly def: DefId; readonly args: GenericArgs }
  | { readonly kind: 'static'; readonly def: DefId }
  | { readonly kind: 'const-param'; readonly value: Const; readonly ty: Ty };

/** The struct or variant of a literal or pattern. */
export interface VariantMeaning {
  readonly adt: DefId;
  readonly variant: number;
  readonly args: GenericArgs;
}

export interface BindingMode {
  readonly mode: 'value' | 'ref' | 'ref-mut';
  /** Not written, but following from a reference above the binding (RFC 2005). */
  readonly implicit: boolean;
}

/** One step from a captured variable to the place that is captured. */
export interface CaptureStep {
  readonly kind: 'deref' | 'field';
  readonly field: number;
  readonly variant: number;
  /** Type after the step. */
  readonly ty: Ty;
}

/** A place that a closure captures, and how. */
export interface CapturedPlace {
  readonly var: VarId;
  readonly steps: readonly CaptureStep[];
  readonly by: 'value' | 'shared' | 'unique' | 'mut';
  /** Where the use stands for which it is captured, and that for which it is captured this way. */
  readonly pathSpan: Span;
  readonly span: Span;
  /** No use asks for it: the variable is mentioned, which was enough before edition 2021. */
  readonly unused?: boolean;
}

/** A place that a closure's body holds patterns against: it has to have a value when the closure is made. */
export interface LookedAtPlace extends Pick<CapturedPlace, 'var' | 'steps' | 'span'> {
  readonly cause: 'for-let' | 'for-matched-place';
  /** The closure inside that does. */
  readonly closure?: DefId;
}

export class Tables {
  /** Of expressions, patterns and blocks. */
  readonly types: (Ty | undefined)[] = [];
  readonly adjustments = new Map<HirId, readonly Adjustment[]>();
  /** Method calls and overloaded operators. */
  readonly callees = new Map<HirId, MethodCallee>();
  readonly paths = new Map<HirId, PathMeaning>();
  readonly variants = new Map<HirId, VariantMeaning>();
  /** Index of the field of a field expression. */
  readonly fields = new Map<HirId, number>();
  /** References that a pattern looks through, outermost first. */
  readonly patAdjustments = new Map<HirId, readonly Ty[]>();
  readonly bindingModes = new Map<HirId, BindingMode>();
  /** By `VarId`. */
  readonly vars: Ty[] = [];
  /** By `VarId`: a type was written at its `let` or parameter. */
  readonly typedVars = new Set<number>();
  /** Types written by the user in paths, literals of structs and casts. */
  readonly userTys = new Map<HirId, UserTy>();
  /** Types written at a `let`, by its pattern. */
  readonly letTys = new Map<HirId, UserTy>();
  readonly repeatLengths = new Map<HirId, Const>();
  readonly casts = new Map<HirId, CastKind | 'coercion'>();
  readonly captures = new Map<DefId, readonly CapturedPlace[]>();
  readonly looks = new Map<DefId, readonly LookedAtPlace[]>();
  /** The type of a closure's environment parameter. */
  readonly closureSigs = new Map<DefId, { readonly inputs: readonly Ty[]; readonly output: Ty }>();
}
