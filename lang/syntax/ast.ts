/**
 * The abstract syntax of Rust: all of the Rust reference's items, types, patterns and expressions, also what later
 * passes refuse, so that a refusal names the construct. Plain discriminated unions; every node has its span.
 *
 * Names follow the Rust reference. Nothing is resolved or desugared here, except that macro calls which take
 * expressions (`println!`, `vec!`, `assert!`, …) keep their argument tokens parsed as `MacroArgs`.
 */
import type { Prepared } from './prepared.js';
import type { Macro, Span } from '../source.js';

/** Dense per-parse number of an expression, pattern, block or type node: the key of side tables. */
export type NodeId = number;

export interface Ident {
  readonly name: string; // without `r#`
  readonly span: Span;
}

export interface Lifetime {
  readonly name: string; // with the quote: `'a`, `'static`, `'_`
  readonly span: Span;
}

// ---------------------------------------------------------------- attributes, visibility, paths

export interface Attribute {
  readonly path: string; // `derive`, `test`, `cfg`, `rustfmt::skip`
  readonly inner: boolean; // `#![…]`
  readonly tokens: string; // the text after the path, e.g. `(Clone, Copy)`
  readonly span: Span;
}

export type Visibility = {
  readonly kind: 'inherited' | 'public' | 'restricted';
  readonly path?: Path;
  readonly span: Span;
};

export interface Path {
  readonly global: boolean; // leading `::`
  readonly segments: readonly PathSegment[];
  readonly span: Span;
}

export interface PathSegment {
  readonly ident: Ident; // also `self`, `Self`, `super`, `crate`
  readonly args?: GenericArgs;
}

export type GenericArgs =
  | {
      readonly kind: 'angle';
      readonly args: readonly GenericArg[];
      /** `Item = T`, `Item: Bound`. */
      readonly constraints: readonly AssocConstraint[];
      readonly span: Span;
    }
  /** `Fn(A, B) -> C` */
  | {
      readonly kind: 'parenthesized';
      readonly inputs: readonly Type[];
      readonly output?: Type;
      readonly span: Span;
    };

export type GenericArg =
  | { readonly kind: 'lifetime'; readonly lifetime: Lifetime }
  | { readonly kind: 'type'; readonly ty: Type }
  | { readonly kind: 'const'; readonly expr: Expr };

export interface AssocConstraint {
  readonly ident: Ident;
  readonly args?: GenericArgs;
  readonly ty?: Type; // `Item = T`
  readonly bounds?: readonly Bound[]; // `Item: Bound`
  readonly span: Span;
}

/** `<T as Trait>::…` in front of a path: the first `position` segments are the trait's (0 for `<T>::…`). */
export interface QSelf {
  readonly ty: Type;
  readonly position: number;
}

// ---------------------------------------------------------------- generics

export interface Generics {
  readonly params: readonly GenericParam[];
  readonly where: readonly WherePredicate[];
  readonly span: Span;
}

export type GenericParam =
  | {
      readonly kind: 'lifetime';
      readonly lifetime: Lifetime;
      readonly bounds: readonly Lifetime[];
      readonly attrs: readonly Attribute[]; // `#[may_dangle] 'a`
      readonly span: Span;
    }
  | {
      readonly kind: 'type';
      readonly ident: Ident;
      readonly bounds: readonly Bound[];
      readonly default?: Type;
      readonly attrs: readonly Attribute[];
      readonly span: Span;
    }
  | {
      readonly kind: 'const';
      readonly ident: Ident;
      readonly ty: Type;
      readonly default?: Expr;
      readonly attrs: readonly Attribute[];
      readonly span: Span;
    };

export type WherePredicate =
  | {
      readonly kind: 'lifetime';
      readonly lifetime: Lifetime;
      readonly bounds: readonly Lifetime[];
      readonly span: Span;
    }
  | {
      readonly kind: 'type';
      readonly forLifetimes: readonly GenericParam[];
      readonly ty: Type;
      readonly bounds: readonly Bound[];
      readonly span: Span;
    };

export type Bound =
  | { readonly kind: 'lifetime'; readonly lifetime: Lifetime; readonly span: Span }
  | {
      readonly kind: 'trait';
      readonly modifier: 'none' | 'maybe' | 'const' | 'tilde-const' | 'async'; // `?Sized`
      readonly forLifetimes: readonly GenericParam[];
      readonly path: Path;
      readonly span: Span;
    }
  /** `use<'a, T>` */
  | { readonly kind: 'use'; readonly args: readonly (Lifetime | Ident)[]; readonly span: Span };

// ---------------------------------------------------------------- types

export type Type = { readonly id: NodeId; readonly span: Span } & (
  | { readonly kind: 'path'; readonly qself?: QSelf; readonly path: Path }
  | { readonly kind: 'ref'; readonly lifetime?: Lifetime; readonly mutable: boolean; readonly ty: Type }
  | { readonly kind: 'pointer'; readonly mutable: boolean; readonly ty: Type }
  | { readonly kind: 'slice'; readonly ty: Type }
  | { readonly kind: 'array'; readonly ty: Type; readonly len: Expr }
  | { readonly kind: 'tuple'; readonly types: readonly Type[] }
  | { readonly kind: 'paren'; readonly ty: Type }
  | { readonly kind: 'never' }
  | { readonly kind: 'infer' }
  | {
      readonly kind: 'fn';
      readonly forLifetimes: readonly GenericParam[];
      readonly qualifiers: FnQualifiers;
      readonly params: readonly { readonly name?: Ident; readonly ty: Type }[];
      readonly variadic: boolean;
      readonly output?: Type;
    }
  /** `dyn A + 'b`, and the bare trait object of the 2015 and 2018 editions (`bare`). */
  | { readonly kind: 'dyn'; readonly bounds: readonly Bound[]; readonly bare: boolean }
  | { readonly kind: 'impl'; readonly bounds: readonly Bound[] }
  | { readonly kind: 'macro'; readonly call: MacroCall }
);

// ---------------------------------------------------------------- patterns

export type Pattern = { readonly id: NodeId; readonly span: Span } & (
  | { readonly kind: 'wild' }
  | { readonly kind: 'rest' } // `..`
  | {
      readonly kind: 'ident'; // `x`, `mut x`, `ref x`, `ref mut x`, `x @ p`; may turn out to be a constant or a unit struct
      readonly byRef: boolean;
      readonly mutable: boolean;
      readonly ident: Ident;
      readonly sub?: Pattern;
    }
  | { readonly kind: 'literal'; readonly expr: Expr } // literal or negated literal
  | { readonly kind: 'range'; readonly from?: Expr; readonly to?: Expr; readonly inclusive: boolean }
  | { readonly kind: 'ref'; readonly mutable: boolean; readonly pat: Pattern }
  | { readonly kind: 'tuple'; readonly pats: readonly Pattern[] }
  | { readonly kind: 'paren'; readonly pat: Pattern }
  | { readonly kind: 'slice'; readonly pats: readonly Pattern[] }
  | { readonly kind: 'path'; readonly qself?: QSelf; readonly path: Path }
  | {
      readonly kind: 'tuple-struct';
      readonly path: Path;
      readonly qself?: QSelf;
      readonly pats: readonly Pattern[];
    }
  | {
      readonly kind: 'struct';
      readonly path: Path;
      readonly qself?: QSelf;
      readonly fields: readonly FieldPattern[];
      readonly rest: boolean;
    }
  | { readonly kind: 'or'; readonly pats: readonly Pattern[] }
  | { readonly kind: 'box'; readonly pat: Pattern }
  | { readonly kind: 'const-block'; readonly block: Block }
  | { readonly kind: 'macro'; readonly call: MacroCall }
);

export interface FieldPattern {
  readonly ident: Ident; // name, or the number of a tuple field
  readonly pat: Pattern; // for the shorthand `x`, `ref mut x`: the ident pattern
  readonly shorthand: boolean;
  readonly span: Span;
}

// ---------------------------------------------------------------- expressions

export type BinaryOperator =
  | '+'
  | '-'
  | '*'
  | '/'
  | '%'
  | '&'
  | '|'
  | '^'
  | '<<'
  | '>>'
  | '=='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | '&&'
  | '||';

export type Literal =
  | { readonly kind: 'int'; readonly value: bigint; readonly suffix?: string }
  | { readonly kind: 'float'; readonly text: string; readonly suffix?: string }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'char'; readonly value: string }
  | { readonly kind: 'byte'; readonly value: number }
  | { readonly kind: 'str'; readonly value: string } // also raw strings
  | { readonly kind: 'byte-str'; readonly value: string }
  | { readonly kind: 'c-str'; readonly value: string };

export type Expr = { readonly id: NodeId; readonly span: Span; readonly attrs?: readonly Attribute[] } & (
  | { readonly kind: 'literal'; readonly literal: Literal }
  | { readonly kind: 'path'; readonly qself?: QSelf; readonly path: Path }
  | { readonly kind: 'paren'; readonly expr: Expr }
  | { readonly kind: 'unary'; readonly op: '-' | '!' | '*'; readonly expr: Expr }
  | { readonly kind: 'ref'; readonly mutable: boolean; readonly raw: boolean; readonly expr: Expr } // `&`, `&mut`, `&raw const`, `&raw mut`
  | {
      readonly kind: 'binary';
      readonly op: BinaryOperator;
      readonly opSpan: Span;
      readonly left: Expr;
      readonly right: Expr;
    }
  | { readonly kind: 'assign'; readonly left: Expr; readonly right: Expr } // left may be a destructuring pattern in expression form
  | {
      readonly kind: 'assign-op';
      readonly op: BinaryOperator;
      readonly opSpan: Span;
      readonly left: Expr;
      readonly right: Expr;
    }
  | { readonly kind: 'cast'; readonly expr: Expr; readonly ty: Type }
  | { readonly kind: 'range'; readonly from?: Expr; readonly to?: Expr; readonly inclusive: boolean }
  | { readonly kind: 'underscore' } // `_ = e`
  | { readonly kind: 'call'; readonly callee: Expr; readonly args: readonly Expr[] }
  | {
      readonly kind: 'method-call';
      readonly receiver: Expr;
      readonly method: Ident;
      readonly generics?: GenericArgs;
      readonly args: readonly Expr[];
      /** From the method's name to the closing parenthesis: rustc's `fn_span`. */
      readonly callSpan: Span;
    }
  | { readonly kind: 'field'; readonly expr: Expr; readonly field: Ident } // name or tuple index
  | { readonly kind: 'index'; readonly expr: Expr; readonly index: Expr }
  | { readonly kind: 'try'; readonly expr: Expr } // `e?`
  | { readonly kind: 'await'; readonly expr: Expr }
  | { readonly kind: 'tuple'; readonly exprs: readonly Expr[] }
  | { readonly kind: 'array'; readonly exprs: readonly Expr[] }
  | { readonly kind: 'repeat'; readonly expr: Expr; readonly len: Expr }
  | {
      readonly kind: 'struct';
      readonly path: Path;
      readonly qself?: QSelf;
      readonly fields: readonly FieldInit[];
      readonly base?: Expr; // `..base`
      readonly rest?: boolean; // `..` without a base: only in destructuring assignments
    }
  | { readonly kind: 'block'; readonly block: Block; readonly label?: Lifetime }
  | { readonly kind: 'unsafe'; readonly block: Block }
  | { readonly kind: 'const-block'; readonly block: Block }
  | {
      readonly kind: 'async';
      readonly move: boolean;
      readonly block: Block;
      /** `async`, `async move`. */
      readonly headSpan: Span;
    }
  | { readonly kind: 'try-block'; readonly block: Block }
  /** `let` conditions stand inside `condition` as `let` expressions, possibly joined by `&&`. */
  | { readonly kind: 'if'; readonly condition: Expr; readonly then: Block; readonly else?: Expr }
  | { readonly kind: 'let'; readonly pat: Pattern; readonly expr: Expr } // only in conditions
  | { readonly kind: 'match'; readonly scrutinee: Expr; readonly arms: readonly MatchArm[] }
  | { readonly kind: 'loop'; readonly label?: Lifetime; readonly body: Block }
  | { readonly kind: 'while'; readonly label?: Lifetime; readonly condition: Expr; readonly body: Block }
  | {
      readonly kind: 'for';
      readonly label?: Lifetime;
      readonly pat: Pattern;
      readonly iter: Expr;
      readonly body: Block;
    }
  | { readonly kind: 'break'; readonly label?: Lifetime; readonly expr?: Expr }
  | { readonly kind: 'continue'; readonly label?: Lifetime }
  | { readonly kind: 'return'; readonly expr?: Expr }
  | { readonly kind: 'yield'; readonly expr?: Expr }
  | {
      readonly kind: 'closure';
      readonly forLifetimes: readonly GenericParam[];
      readonly move: boolean;
      readonly async: boolean;
      readonly static: boolean;
      readonly params: readonly { readonly pat: Pattern; readonly ty?: Type }[];
      readonly output?: Type;
      readonly body: Expr;
      /** `|a, b|` with `move`: what rustc points at for the closure's head. */
      readonly headSpan: Span;
    }
  | { readonly kind: 'macro'; readonly call: MacroCall }
);

export interface FieldInit {
  readonly ident: Ident;
  readonly expr: Expr;
  readonly shorthand: boolean;
  readonly span: Span;
}

export interface MatchArm {
  readonly pat: Pattern;
  readonly guard?: Expr; // may hold `let` conditions
  readonly body: Expr;
  readonly span: Span;
  readonly attrs: readonly Attribute[];
}

export interface Block {
  readonly id: NodeId;
  readonly stmts: readonly Stmt[];
  readonly expr?: Expr; // the tail, without semicolon
  readonly span: Span;
  readonly unsafe: boolean;
}

export type Stmt =
  | {
      readonly kind: 'let';
      readonly pat: Pattern;
      readonly ty?: Type;
      readonly init?: Expr;
      readonly else?: Block;
      readonly attrs: readonly Attribute[];
      readonly span: Span;
    }
  | { readonly kind: 'item'; readonly item: Item; readonly span: Span }
  /** `semicolon` is false for block-like expressions that stand as statements. */
  | { readonly kind: 'expr'; readonly expr: Expr; readonly semicolon: boolean; readonly span: Span }
  | { readonly kind: 'empty'; readonly span: Span };

// ---------------------------------------------------------------- macros

/**
 * A macro call. `tokens` is the raw text between the delimiters (at `tokensSpan`, so later passes can parse pieces of
 * it in place). `args` is set when the whole is a comma-separated list of expressions (possibly with `name = expr`),
 * which is what the standard library's expression macros take; `[x; n]` sets `repeat`.
 */
export interface MacroCall {
  readonly path: Path;
  readonly delimiter: '(' | '[' | '{';
  readonly tokens: string;
  readonly tokensSpan: Span;
  readonly args?: readonly MacroArg[];
  readonly repeat?: { readonly elem: Expr; readonly len: Expr };
  /** `matches!(e, p if g)`: the scrutinee, the pattern and the guard. */
  readonly matches?: { readonly expr: Expr; readonly pat: Pattern; readonly guard?: Expr };
  /** `asm!` and its like: what stands between the commas. */
  readonly asm?: readonly AsmArg[];
  readonly span: Span;
  /** Where a pattern or a type stands; expressions, statements and items are known by what holds the call. */
  readonly position?: 'type' | 'pattern';
  /** Its expansion failed, which has been said. */
  readonly failed?: boolean;
}

/** A part of inline assembly (Rust Reference, "Inline assembly"). */
export type AsmArg = { readonly span: Span } & (
  | { readonly kind: 'template'; readonly expr: Expr }
  | { readonly kind: 'options'; readonly options: readonly string[] }
  | { readonly kind: 'clobber-abi'; readonly abis: readonly string[] }
  | {
      readonly kind: 'register';
      readonly label?: Ident;
      readonly way: 'in' | 'out' | 'lateout' | 'inout' | 'inlateout';
      /** A class (`reg`), or a register by its name (`"eax"`). */
      readonly register: string;
      readonly explicit: boolean;
      readonly expr: Expr;
      /** `inout(reg) expr => to` */
      readonly to?: Expr;
    }
  | { readonly kind: 'const' | 'sym'; readonly label?: Ident; readonly expr: Expr }
  /** `label { … }` */
  | { readonly kind: 'jump' }
);

export interface MacroArg {
  readonly name?: Ident;
  readonly expr: Expr;
}

// ---------------------------------------------------------------- items

export interface FnQualifiers {
  readonly const: boolean;
  readonly async: boolean;
  readonly unsafe: boolean;
  /** `safe fn` in an `unsafe extern` block. */
  readonly safe?: boolean;
  readonly extern?: string; // the ABI, '' when not named
}

export interface FnSig {
  readonly qualifiers: FnQualifiers;
  readonly ident: Ident;
  readonly generics: Generics;
  readonly self?: SelfParam;
  readonly params: readonly Param[]; // without self
  readonly variadic: boolean;
  readonly output?: Type;
  /** `fn` to the end of the return type. */
  readonly span: Span;
}

/** `self`, `mut self`, `&self`, `&'a mut self`, `self: T`. */
export interface SelfParam {
  readonly ident: Ident;
  readonly ref: boolean;
  readonly lifetime?: Lifetime;
  readonly mutable: boolean; // of the reference if `ref`, of the binding otherwise
  readonly ty?: Type;
  readonly span: Span;
}

export interface Param {
  readonly pat: Pattern;
  readonly ty: Type;
  readonly attrs: readonly Attribute[];
  readonly span: Span;
}

export type VariantData =
  | { readonly kind: 'unit' }
  | { readonly kind: 'tuple'; readonly fields: readonly FieldDef[] }
  | { readonly kind: 'named'; readonly fields: readonly FieldDef[] };

export interface FieldDef {
  readonly ident: Ident; // `0`, `1`, … in tuples (span: that of the type)
  readonly ty: Type;
  readonly vis: Visibility;
  readonly attrs: readonly Attribute[];
  readonly span: Span;
}

export interface Variant {
  readonly ident: Ident;
  /** Which none may have. */
  readonly vis?: Visibility;
  readonly data: VariantData;
  readonly discriminant?: Expr;
  readonly attrs: readonly Attribute[];
  readonly span: Span;
}

export type UseTree =
  | { readonly kind: 'simple'; readonly path: Path; readonly rename?: Ident; readonly span: Span } // rename `_` possible
  | { readonly kind: 'glob'; readonly path: Path; readonly span: Span }
  | { readonly kind: 'nested'; readonly path: Path; readonly trees: readonly UseTree[]; readonly span: Span };

export type AssocItem = {
  readonly attrs: readonly Attribute[];
  readonly vis: Visibility;
  readonly span: Span;
} & (
  | { readonly kind: 'fn'; readonly sig: FnSig; readonly body?: Block }
  | { readonly kind: 'const'; readonly ident: Ident; readonly ty: Type; readonly expr?: Expr }
  | {
      readonly kind: 'type';
      readonly ident: Ident;
      readonly generics: Generics;
      readonly bounds: readonly Bound[];
      readonly ty?: Type;
    }
  | { readonly kind: 'macro'; readonly call: MacroCall }
);

export type Item = { readonly attrs: readonly Attribute[]; readonly vis: Visibility; readonly span: Span } & (
  | { readonly kind: 'fn'; readonly sig: FnSig; readonly body?: Block }
  | {
      readonly kind: 'struct';
      readonly ident: Ident;
      readonly generics: Generics;
      readonly data: VariantData;
    }
  | { readonly kind: 'union'; readonly ident: Ident; readonly generics: Generics; readonly data: VariantData }
  | {
      readonly kind: 'enum';
      readonly ident: Ident;
      readonly generics: Generics;
      readonly variants: readonly Variant[];
    }
  | {
      readonly kind: 'trait';
      readonly ident: Ident;
      readonly generics: Generics;
      readonly supertraits: readonly Bound[];
      readonly items: readonly AssocItem[];
      readonly unsafe: boolean;
      readonly auto: boolean;
    }
  | {
      readonly kind: 'trait-alias';
      readonly ident: Ident;
      readonly generics: Generics;
      readonly bounds: readonly Bound[];
    }
  | {
      readonly kind: 'impl';
      readonly generics: Generics;
      readonly trait?: Path;
      readonly negative: boolean;
      readonly self: Type;
      readonly items: readonly AssocItem[];
      readonly unsafe: boolean;
    }
  | { readonly kind: 'type'; readonly ident: Ident; readonly generics: Generics; readonly ty?: Type }
  | { readonly kind: 'const'; readonly ident: Ident; readonly ty: Type; readonly expr?: Expr } // ident `_` possible
  | {
      readonly kind: 'static';
      readonly ident: Ident;
      readonly ty: Type;
      readonly mutable: boolean;
      /** `safe static` in an `unsafe extern` block. */
      readonly safe?: boolean;
      readonly expr?: Expr;
    }
  /** `unread`: what is in it is in a file that can't be had, which was said. */
  | {
      readonly kind: 'mod';
      readonly ident: Ident;
      readonly items?: readonly Item[];
      readonly unread?: boolean;
      readonly prepared?: Prepared;
    }
  | { readonly kind: 'use'; readonly tree: UseTree }
  | { readonly kind: 'extern-crate'; readonly ident: Ident; readonly rename?: Ident }
  | { readonly kind: 'extern-block'; readonly abi?: string; readonly items: readonly Item[] }
  | {
      readonly kind: 'macro-rules';
      readonly ident: Ident;
      readonly tokens: string;
      readonly tokensSpan: Span;
      /** `macro name(…) {…}` instead of `macro_rules!`. */
      readonly modern: boolean;
      /** The macro that it defines: set when macros are expanded. */
      readonly macro?: Macro;
    }
  | { readonly kind: 'macro'; readonly call: MacroCall }
);

/** One parsed file. Items that did not parse are missing here and have a `syntax` diagnostic instead. */
export interface Crate {
  readonly attrs: readonly Attribute[];
  readonly items: readonly Item[];
  /** How many `NodeId`s were given out: side tables may be arrays of this length. */
  readonly nodes: number;
  readonly span: Span;
  readonly prepared?: Prepared;
}
