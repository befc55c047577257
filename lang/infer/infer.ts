/**
 * The inference context of one body: variables, what must hold of them (obligations), and the loop that discharges
 * obligations as types become known. Everything that checks expressions talks to this class.
 */
import type { Diagnostic } from '../diagnostic.js';
import type { Span } from '../source.js';
import type { DefId, Program } from '../types/program.js';
import type { Const, FnSig, GenericArg, GenericArgs, PolyFnSig, Predicate, Ty } from '../types/ty.js';
import type { ParamEnv } from '../traits/env.js';
import type { Snapshot, UnifyResult, VarKind } from './table.js';
import { InferTable } from './table.js';

/** Something that must hold, and where the program asks for it. */
export interface Obligation {
  readonly predicate: Predicate;
  readonly span: Span;
  /** How many obligations led to this one: beyond `RECURSION_LIMIT` it is an overflow. */
  readonly depth: number;
  /** The obligation that the program itself asked for. */
  readonly root?: Obligation;
}

export interface FulfillmentError {
  /**
   * `unsatisfied`: no impl (E0277); `mismatch`: an associated type is another (E0271); `ambiguous`: not enough is known
   * (E0282, E0283); `overflow`: no end of nested obligations (E0275).
   */
  readonly kind: 'unsatisfied' | 'mismatch' | 'ambiguous' | 'overflow';
  readonly obligation: Obligation;
}

export class Infer {
  readonly table = new InferTable();
  readonly env: ParamEnv;

  /** `owner` is the definition whose body is checked: its where clauses are what may be assumed. */
  constructor(
    readonly program: Program,
    readonly owner: DefId,
  ) {
    throw new Error('not yet');
  }

  // ---- variables

  newTy(_kind: VarKind = 'general'): Ty {
    throw new Error('not yet');
  }
  /** A variable that stands for the type of a diverging expression. */
  newDiverging(): Ty {
    throw new Error('not yet');
  }
  newConst(): Const {
    throw new Error('not yet');
  }
  /** What a variable is bound to, if anything; normalizes nothing. */
  resolve(_ty: Ty): Ty {
    throw new Error('not yet');
  }
  resolveFully(_ty: Ty): Ty {
    throw new Error('not yet');
  }
  /** `resolve` after working on pending obligations if the type is still a variable: where a type must be known. */
  structurallyResolve(_ty: Ty): Ty {
    throw new Error('not yet');
  }
  unify(_a: Ty, _b: Ty): UnifyResult {
    throw new Error('not yet');
  }
  /** Whether two types could be unified; binds nothing. */
  couldUnify(_a: Ty, _b: Ty): boolean {
    throw new Error('not yet');
  }
  snapshot(): InferSnapshot {
    throw new Error('not yet');
  }
  rollback(_to: InferSnapshot): void {
    throw new Error('not yet');
  }
  /** Runs `f` and undoes all of its bindings and obligations. */
  probe<T>(_f: () => T): T {
    throw new Error('not yet');
  }
  /** Runs `f` and keeps what it did only if it returns something. */
  commitIfOk<T>(_f: () => T | undefined): T | undefined {
    throw new Error('not yet');
  }

  // ---- definitions

  /** Arguments for a definition's generics: `given` ones first (parent's, turbofish), fresh variables for the rest. */
  freshArgs(_def: DefId, _given?: readonly GenericArg[]): GenericArgs {
    throw new Error('not yet');
  }
  /** The signature of a function with arguments put in, late-bound lifetimes erased, projections normalized. */
  fnSig(_def: DefId, _args: GenericArgs, _span: Span): FnSig {
    throw new Error('not yet');
  }
  /** A function pointer's signature with its bound lifetimes erased. */
  polySig(_sig: PolyFnSig): FnSig {
    throw new Error('not yet');
  }
  /** Type of a field, normalized. `variant` is 0 for structs. */
  fieldTy(_adt: DefId, _variant: number, _field: number, _args: GenericArgs, _span: Span): Ty {
    throw new Error('not yet');
  }
  /** Registers what a definition's where clauses (own, parent's, implied `Sized`, a trait's own `Self: Trait`) demand. */
  registerPredicatesOf(_def: DefId, _args: GenericArgs, _span: Span): void {
    throw new Error('not yet');
  }

  // ---- obligations

  register(_predicate: Predicate, _span: Span): void {
    throw new Error('not yet');
  }
  registerTrait(_trait: DefId, _args: GenericArgs, _span: Span): void {
    throw new Error('not yet');
  }
  /** Makes progress with whatever can be decided; errors found are kept for `selectAll`. */
  selectWherePossible(): void {
    throw new Error('not yet');
  }
  /** Decides all; what is left is ambiguous. */
  selectAll(): readonly FulfillmentError[] {
    throw new Error('not yet');
  }
  /** Obligations not decided yet whose self type is this variable: for closure expectations and coercions to `dyn`. */
  pendingFor(_ty: Ty): readonly Obligation[] {
    throw new Error('not yet');
  }
  /** A type whose associated types are replaced by what they are; undecided ones by a variable with an obligation. */
  normalize(_ty: Ty, _span: Span): Ty {
    throw new Error('not yet');
  }
  /** Whether the trait certainly holds now / certainly not / it depends on variables. */
  holds(_trait: DefId, _args: GenericArgs): 'yes' | 'no' | 'maybe' {
    throw new Error('not yet');
  }

  /** Gives unconstrained variables their defaults: `i32`, `f64`, `()` or `!` for diverging ones; then selects again. */
  fallback(): void {
    throw new Error('not yet');
  }
  /** Wording of an error as rustc has it; `unsupported` when the library's declarations may be at fault. */
  report(_error: FulfillmentError): Diagnostic {
    throw new Error('not yet');
  }
}

/** A mark to which the whole context can return. */
export interface InferSnapshot {
  readonly table: Snapshot;
  readonly pending: readonly Obligation[];
  readonly errors: number;
}
