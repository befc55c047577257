/** What the passes of this room share: the table, names, generics in scope, and where errors go. */
import type { Diagnostic } from '../diagnostic.js';
import type { SourceMap } from '../source.js';
import type * as ast from '../syntax/ast.js';
import type {
  AdtDef,
  ConstDef,
  DefId,
  FnDef,
  Generics,
  ImplDef,
  Program,
  TraitDef,
} from '../types/program.js';
import type { GenericArgs, Predicate, Region, TraitRef, Ty } from '../types/ty.js';
import type { ConstantSource } from './constants.js';
import type { Hidden, Names } from './names.js';
import type { Module, Table } from './table.js';

/**
 * When rustc finds an error: 1 while resolving names and lifetimes, 2 while checking items. All of the first kind
 * come before the second.
 */
export type Phase = 1 | 2;

export type Report = (diagnostic: Diagnostic, phase: Phase) => void;

/** An early-bound generic parameter as written. */
export interface Param {
  readonly kind: 'lifetime' | 'type' | 'const';
  readonly name: string;
  /** Into the flattened generics. */
  readonly index: number;
  readonly span: ast.Ident['span'];
  readonly ast?: ast.GenericParam;
  readonly synthetic?: boolean;
}

/** The generic parameters in scope in a definition, its own and its parent's. */
export interface Scope {
  readonly def: DefId;
  readonly parent?: Scope;
  readonly module: Module;
  /** Own early-bound parameters: a trait's `Self`, lifetimes, then types and constants. */
  readonly params: readonly Param[];
  readonly parentCount: number;
  /** Own late-bound lifetimes that have a name. */
  readonly late: readonly { readonly name: string; readonly span: ast.Ident['span'] }[];
  readonly types: ReadonlyMap<string, Param>;
  readonly lifetimes: ReadonlyMap<string, Region>;
  /** Of an impl: what `'_` and `&` in its head stand for, by the node where they stand. */
  readonly anonymous?: ReadonlyMap<object, Region>;
  /** `impl Trait` in argument position, by type node. */
  readonly implTypes?: ReadonlyMap<ast.Type, Param>;
  readonly ast?: ast.Generics;
}

/** The room's own view of the program. */
export interface Items extends Program {
  /** Reports a path through something private (E0603). */
  tellPrivate(path: readonly ast.Ident[], hidden: Hidden): void;
  readonly table: Table;
  readonly names: Names;
  readonly sources?: SourceMap;
  scope(def: DefId): Scope;
  /** What `Self` means in a definition: an impl's self type, a trait's parameter, a struct with its own parameters. */
  selfTy(def: DefId): Ty | undefined;
  identityArgs(def: DefId): GenericArgs;
  /** The trait that an impl implements, by name only; undefined for inherent impls and unknown traits. */
  implTrait(impl: DefId): DefId | undefined;
  /** Direct supertraits, by name only. */
  superTraits(
    trait: DefId,
  ): readonly { readonly trait: DefId; readonly bound: ast.Bound & { kind: 'trait' } }[];
  /** Supertraits, transitively, of a trait reference; `to` only those on the way to one trait. */
  superTraitRef(ref: TraitRef, to: DefId, names?: string[]): TraitRef | undefined;
  /** Outlives requirements that an ADT's fields imply (RFC 2093). */
  inferredOutlives(adt: DefId): readonly Predicate[];
  report(owner: DefId, phase: Phase, diagnostic: Diagnostic, poison?: boolean): void;
  poison(def: DefId): void;
  /** Types with a field in error: what they are otherwise is known, but nothing more is said of them. */
  readonly tainted: Set<DefId>;
  /** Whether some lifetime of the program is not declared, or left out where it must be written. */
  readonly misnamed: boolean;
  isLibrary(def: DefId): boolean;
  /** Runs constant expressions; without it, only literals are known. */
  readonly constants?: ConstantSource;
}

export type { AdtDef, ConstDef, FnDef, Generics, ImplDef, TraitDef };
