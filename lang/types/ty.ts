/**
 * Types, regions and signatures, as the checker, MIR and the fact emitter share them.
 * The representation follows rustc's `rustc_middle::ty` (names of the Rust Compiler Development Guide, "The `ty` module").
 *
 * Types are immutable plain data. Two structurally equal types may be different objects: compare with `sameTy`.
 * Inside bodies every region is `erased` until `facts/` replaces each occurrence by an origin (a region variable).
 */
import type { DefId } from './program.js';

export type IntName =
  'i8' | 'i16' | 'i32' | 'i64' | 'i128' | 'isize' | 'u8' | 'u16' | 'u32' | 'u64' | 'u128' | 'usize';
export type FloatName = 'f32' | 'f64';

export type Region =
  /** `broken`: stands for a lifetime that is missing or unknown, of which an error was reported. */
  | { readonly kind: 'static'; readonly broken?: true }
  /** Early-bound: a lifetime parameter that stands in the item's generic arguments; `index` into its flattened generics. */
  | { readonly kind: 'early'; readonly index: number; readonly name: string }
  /** Late-bound parameter of function `def`, seen from inside its signature and body; instantiated afresh at each mention. */
  | { readonly kind: 'late'; readonly def: DefId; readonly index: number; readonly name: string }
  /** Bound by a `for<…>` of a `fn` type, a `dyn` type or a bound: `depth` binders out (0 = innermost), `index` within it. */
  | { readonly kind: 'bound'; readonly depth: number; readonly index: number; readonly name?: string }
  /** A higher-ranked region made concrete while one checks "for all". */
  | {
      readonly kind: 'placeholder';
      readonly universe: number;
      readonly index: number;
      readonly name?: string;
    }
  /** An origin: index into the body's table of region variables. Only `facts/` makes these. */
  | { readonly kind: 'var'; readonly vid: number }
  /** Region not tracked (bodies before borrow checking), or left to inference (`'_` and elision inside bodies). */
  | { readonly kind: 'erased' };

export type Const =
  | { readonly kind: 'value'; readonly value: bigint }
  | { readonly kind: 'param'; readonly index: number; readonly name: string }
  | { readonly kind: 'infer'; readonly vid: number }
  /** A constant expression that was not evaluated; `text` tells two of them apart. */
  | { readonly kind: 'unevaluated'; readonly text: string }
  | { readonly kind: 'error' };

export type GenericArg =
  | { readonly kind: 'lifetime'; readonly region: Region }
  | { readonly kind: 'type'; readonly ty: Ty }
  | { readonly kind: 'const'; readonly value: Const };

/** Arguments for an item's flattened generics (parent's first; a trait's `Self` is argument 0). */
export type GenericArgs = readonly GenericArg[];

export type Ty =
  | { readonly kind: 'bool' }
  | { readonly kind: 'char' }
  | { readonly kind: 'int'; readonly name: IntName }
  | { readonly kind: 'float'; readonly name: FloatName }
  | { readonly kind: 'str' }
  | { readonly kind: 'never' }
  | { readonly kind: 'adt'; readonly def: DefId; readonly args: GenericArgs }
  | { readonly kind: 'ref'; readonly region: Region; readonly mutable: boolean; readonly ty: Ty }
  | { readonly kind: 'pointer'; readonly mutable: boolean; readonly ty: Ty }
  | { readonly kind: 'slice'; readonly elem: Ty }
  | { readonly kind: 'array'; readonly elem: Ty; readonly len: Const }
  | { readonly kind: 'tuple'; readonly elems: readonly Ty[] }
  /** The zero-sized type of a function item, tuple-struct or variant constructor; `args` are early-bound only. */
  | { readonly kind: 'fn-def'; readonly def: DefId; readonly args: GenericArgs }
  | { readonly kind: 'fn-ptr'; readonly sig: PolyFnSig }
  | { readonly kind: 'closure'; readonly def: DefId; readonly args: GenericArgs; readonly closure: ClosureTy }
  | { readonly kind: 'dynamic'; readonly bounds: readonly DynBound[]; readonly region: Region }
  | { readonly kind: 'param'; readonly index: number; readonly name: string }
  /** `<args[0] as Trait>::Item`: `item` is the associated type, `args` the trait's arguments then the item's own. */
  | { readonly kind: 'projection'; readonly item: DefId; readonly args: GenericArgs }
  /** `impl Trait` in return position. */
  | { readonly kind: 'opaque'; readonly def: DefId; readonly args: GenericArgs }
  /** An inference variable of the checker; `var` says what it may become. Never in MIR. */
  | { readonly kind: 'infer'; readonly vid: number; readonly var: 'general' | 'int' | 'float' }
  /** An error was reported already. */
  | { readonly kind: 'error' };

export interface ClosureTy {
  readonly kind: 'Fn' | 'FnMut' | 'FnOnce';
  readonly sig: PolyFnSig;
  readonly upvars: readonly Ty[];
  /** It mentions no variable of the code around it: it can be coerced to a `fn` pointer. */
  readonly free?: boolean;
  /**
   * It is a coroutine: the future that an `async` block, or the body of an `async` function, is. `sig.output` is what it
   * ends with; nobody calls it.
   */
  readonly coroutine?: CoroutineSource;
  /** It is an `async` closure: a call of it makes this future, which ends with `sig.output`. */
  readonly future?: ClosureFuture;
  /** Of a coroutine: what may be in it while it waits, first a tuple of what certainly is, and of what is if it has to be dropped. Without regions. */
  readonly witness?: readonly Ty[];
  /**
   * While the body around it is checked: variables for what is found out at its end. `kind` becomes one of `closureKinds`,
   * `upvars` the tuple of the captures' types, `witness` (of coroutines) a tuple, too.
   */
  readonly open?: { readonly kind: Ty; readonly upvars: Ty; readonly witness?: Ty };
}

/** `closure`: the body of an `async` closure. */
export type CoroutineSource = 'block' | 'fn' | 'closure';

/** The future of an `async` closure (rustc's `CoroutineClosureArgs`). Made into a type by `futureTy`. */
export interface ClosureFuture {
  /** The coroutine that is the closure's body. */
  readonly def: DefId;
  /**
   * What the future of a call by reference captures besides the arguments. It stands under the binder of `sig`, with one lifetime more:
   * that of the reference to the closure.
   */
  readonly captures: readonly Ty[];
  readonly witness: readonly Ty[];
  /** While the body around it is checked: variables for these, and for all that the coroutine captures. */
  readonly open?: { readonly captures: Ty; readonly witness: Ty; readonly upvars: Ty };
}

/** How the kind of a closure is told as a type, in the order of what callers may do with it. */
export const closureKinds = { Fn: 'i8', FnMut: 'i16', FnOnce: 'i32' } as const;

export interface DynBound {
  readonly trait: DefId;
  /** Without `Self`. Regions bound by this bound's own `for<…>` are `bound` at depth 0. */
  readonly args: GenericArgs;
  /** `Item = T`. */
  readonly projections: readonly { readonly item: DefId; readonly ty: Ty }[];
  readonly boundVars: readonly string[];
}

export interface FnSig {
  readonly inputs: readonly Ty[]; // with self
  readonly output: Ty;
  readonly variadic: boolean;
  readonly unsafe: boolean;
  /** Of `extern "…"`; absent for Rust's own calling convention. */
  readonly abi?: string;
}

/** A signature under a `for<…>` binder: its regions are `bound` with depth 0. */
export interface PolyFnSig {
  /** Names of the bound lifetimes (`'_` where anonymous). */
  readonly boundVars: readonly string[];
  readonly sig: FnSig;
}

export interface TraitRef {
  readonly trait: DefId;
  /** `args[0]` is `Self`. */
  readonly args: GenericArgs;
}

/**
 * What a `where` clause (or a bound, or an implied bound) says. Regions bound by its `for<…>` are `bound` at depth 0.
 */
export type Predicate = { readonly boundVars?: readonly string[] } & (
  | { readonly kind: 'trait'; readonly ref: TraitRef }
  | { readonly kind: 'projection'; readonly item: DefId; readonly args: GenericArgs; readonly ty: Ty }
  | { readonly kind: 'region-outlives'; readonly longer: Region; readonly shorter: Region }
  | { readonly kind: 'type-outlives'; readonly ty: Ty; readonly region: Region }
);

export type Variance = 'covariant' | 'contravariant' | 'invariant' | 'bivariant';

export const erased: Region = { kind: 'erased' };
export const staticRegion: Region = { kind: 'static' };
export const brokenRegion: Region = { kind: 'static', broken: true };
export const unit: Ty = { kind: 'tuple', elems: [] };
export const never: Ty = { kind: 'never' };
export const bool: Ty = { kind: 'bool' };
export const char: Ty = { kind: 'char' };
export const str: Ty = { kind: 'str' };
export const errorTy: Ty = { kind: 'error' };

export function int(name: IntName): Ty {
  return { kind: 'int', name };
}
export const usize: Ty = int('usize');

export function ref(ty: Ty, mutable: boolean, region: Region = erased): Ty {
  return { kind: 'ref', region, mutable, ty };
}

export function tuple(elems: readonly Ty[]): Ty {
  return elems.length ? { kind: 'tuple', elems } : unit;
}

export function typeArg(ty: Ty): GenericArg {
  return { kind: 'type', ty };
}

export function isUnit(ty: Ty): boolean {
  return ty.kind === 'tuple' && ty.elems.length === 0;
}
