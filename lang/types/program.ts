/**
 * The definitions of a program and of the library it is checked against: what name resolution and collection give,
 * and what the checker, MIR construction and fact emission ask. Numbers (`DefId`) name definitions; tables hold them.
 */
import type { Diagnostic } from '../diagnostic.js';
import type { Span } from '../source.js';
import type * as ast from '../syntax/ast.js';
import type { DynBound, FnSig, GenericArgs, Predicate, Region, TraitRef, Ty, Variance } from './ty.js';

/** A dense index into `Program.defs`. */
export type DefId = number & { readonly _def?: never };

export type DefKind =
  | 'mod'
  | 'struct'
  | 'union'
  | 'enum'
  | 'variant'
  | 'ctor'
  | 'field'
  | 'trait'
  | 'impl'
  | 'fn'
  | 'const'
  | 'static'
  | 'type-alias'
  | 'assoc-fn'
  | 'assoc-const'
  | 'assoc-type'
  | 'type-param'
  | 'lifetime-param'
  | 'const-param'
  | 'closure'
  | 'opaque'
  | 'extern-crate'
  | 'macro';

/** What every definition has. */
export interface Def {
  readonly id: DefId;
  readonly kind: DefKind;
  readonly name: string;
  /** The enclosing definition: module, trait, impl, enum (of a variant), function (of a nested item). */
  readonly parent?: DefId;
  /** The whole item. */
  readonly span: Span;
  readonly nameSpan: Span;
  readonly public: boolean;
  /** `pub(crate)`, `pub(super)`, …: the module in which it is seen, if that is written. */
  readonly visibleIn?: DefId;
  /** `#[lang = "…"]` of the library. */
  readonly lang?: string;
  /** Declared in the library (prelude or `--extern`), not in the user's program. */
  readonly library: boolean;
}

export interface GenericParamDef {
  readonly kind: 'lifetime' | 'type' | 'const';
  readonly name: string;
  /** Index in the flattened generics; for late-bound lifetimes, index in `Generics.late`. */
  readonly index: number;
  readonly span: Span;
  /** Type of a const parameter. */
  readonly ty?: Ty;
  /** Default of a type parameter, in terms of earlier parameters. */
  readonly default?: Ty;
  /** `?Sized` was written. */
  readonly maybeUnsized?: boolean;
  /** Made by elision or `impl Trait` in argument position, not written by the user. */
  readonly synthetic?: boolean;
}

/** The generic parameters of a definition. */
export interface Generics {
  /** The impl or trait of an associated item, or the enum of a variant; its parameters come first. */
  readonly parent?: DefId;
  readonly parentCount: number;
  /** This definition's own early-bound parameters; a trait's `Self` is the first. */
  readonly params: readonly GenericParamDef[];
  /** Late-bound lifetimes (functions only), named and elided ones in order of appearance. */
  readonly late: readonly GenericParamDef[];
}

export interface FieldDef {
  readonly name: string; // `0`, `1`, … in tuples
  readonly ty: Ty;
  readonly span: Span;
  readonly public: boolean;
  /** As of a definition. */
  readonly visibleIn?: DefId;
}

export interface VariantDef {
  readonly def: DefId; // of the variant (enum) or of the struct itself
  readonly name: string;
  readonly kind: 'unit' | 'tuple' | 'named';
  readonly fields: readonly FieldDef[];
  /** The constructor's definition: a function for tuple variants, a constant for unit ones. */
  readonly ctor?: DefId;
}

export interface AdtDef {
  readonly def: DefId;
  readonly kind: 'struct' | 'enum' | 'union';
  readonly variants: readonly VariantDef[];
  /** One for each flattened generic parameter. */
  readonly variances: readonly Variance[];
  /** `#[repr(packed)]`. */
  readonly packed?: boolean;
  /** What stands in `#[repr(…)]`. */
  readonly repr?: string;
}

export interface FnDef {
  readonly def: DefId;
  /** In terms of the function's own parameters: early-bound ones by index, late-bound ones as `late`. */
  readonly sig: FnSig;
  readonly qualifiers: ast.FnQualifiers;
  /** Absent for library functions, trait methods without default and constructors. */
  readonly body?: ast.Block;
  /** The AST of the signature, for parameter patterns and spans; absent for constructors. */
  readonly ast?: ast.FnSig;
  readonly hasSelf: boolean;
  /** Of `#[target_feature]`: who calls it must have them, or be `unsafe`. */
  readonly features?: ReadonlySet<string>;
  /** `#[rustc_deprecated_safe_2024]`: it may be called outside of `unsafe` before the 2024 edition. */
  readonly safeBefore2024?: boolean;
}

export interface TraitDef {
  readonly def: DefId;
  /** Predicates on `Self` from the trait's head: elaborated by the trait engine. */
  readonly supertraits: readonly Predicate[];
  readonly items: readonly DefId[]; // assoc-fn, assoc-const, assoc-type
  /** Compiler-derived for every type that can have it: `Sized`, `Send`, `Sync`, `Unpin`, … */
  readonly auto: boolean;
}

export interface ImplDef {
  readonly def: DefId;
  readonly trait?: TraitRef;
  readonly selfTy: Ty;
  readonly negative: boolean;
  readonly items: readonly DefId[];
  /** `#[may_dangle]`: indices of generic parameters that this `Drop` impl does not touch. */
  readonly mayDangle: readonly number[];
  /** Written by `#[derive]`. */
  readonly derived?: string;
}

/** Associated type: of a trait (with bounds and default) or of an impl (with its value). */
export interface AssocTyDef {
  readonly def: DefId;
  readonly trait?: DefId; // the trait whose item this is or implements
  /** The trait's item that an impl's item stands for. */
  readonly implements?: DefId;
  readonly bounds: readonly Predicate[];
  readonly ty?: Ty;
}

/** `const`, `static`, associated const. */
export interface ConstDef {
  readonly def: DefId;
  readonly ty: Ty;
  readonly mutable: boolean; // `static mut`
  /** Of an `extern` block, without `safe`: unsafe to use. */
  readonly foreign?: boolean;
  readonly expr?: ast.Expr;
  readonly value?: bigint; // when it is an integer literal expression that could be evaluated
}

/** `impl Trait` in return position: what is known of it outside. */
export interface OpaqueDef {
  readonly def: DefId;
  /** The function in whose result it stands, which says what it is. */
  readonly fn?: DefId;
  readonly bounds: readonly Predicate[];
  readonly captures: readonly Region[];
}

/** A module's names, by namespace. */
export interface Scope {
  readonly types: ReadonlyMap<string, Resolution>;
  readonly values: ReadonlyMap<string, Resolution>;
  readonly macros: ReadonlyMap<string, Resolution>;
}

export type Resolution =
  | { readonly kind: 'def'; readonly def: DefId }
  | { readonly kind: 'primitive'; readonly ty: Ty }
  | { readonly kind: 'error' };

/** What resolution of a value or type path inside a body gives, generic arguments lowered where they were written. */
export type PathResolution =
  | { readonly kind: 'local'; readonly name: string }
  | {
      readonly kind: 'def';
      readonly def: DefId;
      readonly segments: readonly ast.PathSegment[];
      readonly parentSegment?: number;
    }
  | { readonly kind: 'self-ty'; readonly ty: Ty; readonly impl: DefId }
  | { readonly kind: 'self-ctor'; readonly ty: Ty; readonly impl: DefId }
  | { readonly kind: 'type'; readonly ty: Ty }
  /** `Type::name`, `T::name`, `<T as Trait>::name`: the checker looks `name` up in the type. */
  | {
      readonly kind: 'associated';
      readonly ty: Ty;
      readonly trait?: TraitRef;
      readonly name: ast.Ident;
      readonly segment: ast.PathSegment;
    }
  | { readonly kind: 'error' };

/** Everything known of all definitions, library and program together. */
export interface Program {
  readonly edition: 2015 | 2018 | 2021 | 2024;
  /** The edition whose rules on captures and temporaries hold; an older one where a model is older than the program. */
  readonly scopeEdition: 2015 | 2018 | 2021 | 2024;
  readonly defs: readonly Def[];
  def(id: DefId): Def;
  /** A definition by its lang name: `sized`, `copy`, `drop`, `owned_box`, `add`, `deref`, … */
  lang(name: string): DefId | undefined;
  /** Path as users read it, `std::option::Option` style. */
  path(id: DefId): string;

  generics(id: DefId): Generics;
  /** Where clauses and bounds, own and parent's, without those implied by well-formedness. */
  predicates(id: DefId): readonly Predicate[];
  /** What the fields of a struct, enum or union require to outlive what (RFC 2093), besides its written bounds. */
  inferredOutlives(adt: DefId): readonly Predicate[];

  adt(id: DefId): AdtDef;
  fn(id: DefId): FnDef;
  trait(id: DefId): TraitDef;
  impl(id: DefId): ImplDef;
  assocTy(id: DefId): AssocTyDef;
  const(id: DefId): ConstDef;
  opaque(id: DefId): OpaqueDef;
  /** Type of a type alias with its own parameters. */
  alias(id: DefId): Ty;
  /** What the body of a trait's method may assume of the `impl` types in its result. */
  ownOpaques?(fn: DefId): readonly Predicate[];
  /** What an impl says of a nameless associated type: the `impl` type in the result of a trait's method. */
  valueInImpl?(impl: DefId, item: DefId): Ty | undefined;
  dynBounds?(id: DefId): readonly DynBound[];

  /** All impls of a trait, library and program. */
  implsOf(trait: DefId): readonly DefId[];
  /** Those whose self type has this head (see `headOf` in traits); without one, those for any type. Far fewer are looked at. */
  implsWithHead(trait: DefId, head: string | undefined): readonly DefId[];
  /** Inherent impls whose self type has this head (see `headOf` in traits). */
  inherentImpls(head: string): readonly DefId[];
  /** Traits in scope at a module or function, for method lookup. */
  traitsInScope(at: DefId): readonly DefId[];

  /** The user's functions, consts and statics with a body to check, in source order. */
  readonly bodies: readonly DefId[];
  /** Errors of names, generics, elision, coherence, well-formedness: all that is found without looking into bodies. */
  readonly diagnostics: readonly Diagnostic[];
  /** Definitions whose own signature is broken or unsupported: their bodies, and bodies that use them, get no verdict. */
  readonly poisoned: ReadonlySet<DefId>;
}

/** Lowering of types and paths that stand inside bodies: given by `lang/items`, used by `lang/check`. */
export interface BodyResolver {
  /** Lowers a type written in a body; named lifetimes stay, elided ones and `'_` become `erased`, `_` calls `infer`. */
  lowerTy(ty: ast.Type, infer: () => Ty, diagnostics: Diagnostic[]): Ty;
  /**
   * Generic arguments of a path segment for a definition, missing ones filled by `infer` / erased / defaults; `method`: of the
   * name in a method call.
   */
  lowerArgs(
    def: DefId,
    segments: readonly ast.PathSegment[],
    parentArgs: GenericArgs | undefined,
    infer: () => Ty,
    diagnostics: Diagnostic[],
    method?: boolean,
  ): GenericArgs;
  /** Resolves a path in expression or pattern position; `local` says whether a name is a variable in scope. */
  resolveValue(
    qself: ast.QSelf | undefined,
    path: ast.Path,
    isLocal: (name: string) => boolean,
    infer: () => Ty,
    diagnostics: Diagnostic[],
  ): PathResolution;
  /** The same in the type namespace: struct literals and struct patterns. */
  resolveType(
    qself: ast.QSelf | undefined,
    path: ast.Path,
    infer: () => Ty,
    diagnostics: Diagnostic[],
  ): PathResolution;
  /** Enters a block that declares items of its own: a resolver that sees them first. */
  enterBlock(block: ast.Block): BodyResolver;
  /** Enters a closure that stands in the body, or in the closure `parent` of it. */
  enterClosure(parent: DefId, number: number, span: Span, headSpan: Span): DefId;
  /** The definition in whose scope names are looked up. */
  readonly owner: DefId;
}
