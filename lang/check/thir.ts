/**
 * The typed tree of one body: what the checker gives and MIR is built from. The shape is that of rustc's THIR (Rust
 * Compiler Development Guide, "The THIR"): every adjustment, overloaded operator, method call and desugaring is
 * explicit, every expression has its type. Regions in types are `erased`, except in `UserTy`.
 */
import type { Diagnostic } from '../diagnostic.js';
import type { Span } from '../source.js';
import type { BinaryOperator } from '../syntax/ast.js';
import type { DefId } from '../types/program.js';
import type { Const, CoroutineSource, GenericArgs, Ty, Variance } from '../types/ty.js';

/** A variable of the source (one for all alternatives of an or-pattern): dense per body. */
export type VarId = number & { readonly _var?: never };

/** A target of `break` and `continue`: dense per body. */
export type LoopId = number & { readonly _loop?: never };

/**
 * A type or generic arguments as the user wrote them: named lifetimes stand, `erased` ones are free (`'_`, elided,
 * not written); one object of them is one lifetime wherever it stands, save for the shared `erased`. The fact emitter
 * relates it to the inferred type.
 */
export type UserTy =
  | { readonly kind: 'type'; readonly ty: Ty; readonly span: Span }
  /** `f::<'a, T>`, `S::<T>::new`, `Type::CONST`: `selfTy` is the written type before an associated item of an inherent impl. */
  | {
      readonly kind: 'args';
      readonly def: DefId;
      readonly args: GenericArgs;
      readonly selfTy?: Ty;
      readonly span: Span;
    };

export type BorrowKind =
  | 'shared'
  | 'mut'
  /** `&mut` of an autoref'd receiver or compound operator: reserved here, activated at its first use (RFC 2025). */
  | 'two-phase-mut';

export type Expr = { readonly ty: Ty; readonly span: Span } & (
  | { readonly kind: 'literal'; readonly value: LiteralValue }
  /** A function item or constructor used as a value; `ty` is its `fn-def`. */
  | { readonly kind: 'fn-item'; readonly userTy?: UserTy }
  | {
      readonly kind: 'named-const';
      readonly def: DefId;
      readonly args: GenericArgs;
      readonly userTy?: UserTy;
    }
  | { readonly kind: 'const-param'; readonly value: Const }
  /** A place expression: the static itself. */
  | { readonly kind: 'static'; readonly def: DefId }
  /** In a closure also a variable of the code around it; MIR construction finds what of it was captured. */
  | { readonly kind: 'var'; readonly id: VarId }
  /** `*e` of a reference, raw pointer or `Box`: a place. Overloaded ones are calls under a `deref`. */
  | { readonly kind: 'deref'; readonly arg: Expr }
  | { readonly kind: 'field'; readonly base: Expr; readonly variant: number; readonly field: number }
  /** Built-in indexing of arrays and slices. */
  | { readonly kind: 'index'; readonly base: Expr; readonly index: Expr }
  /** `adjustment` tells auto-reference and reborrow adjustments from a written `&`: only the latter extends temporaries. */
  | { readonly kind: 'borrow'; readonly borrow: BorrowKind; readonly arg: Expr; readonly adjustment: boolean }
  | { readonly kind: 'raw-borrow'; readonly mutable: boolean; readonly arg: Expr }
  | { readonly kind: 'unary'; readonly op: '-' | '!'; readonly arg: Expr }
  | {
      readonly kind: 'binary';
      readonly op: Exclude<BinaryOperator, '&&' | '||'>;
      readonly left: Expr;
      readonly right: Expr;
    }
  | { readonly kind: 'logical'; readonly op: '&&' | '||'; readonly left: Expr; readonly right: Expr }
  | { readonly kind: 'cast'; readonly source: Expr; readonly cast: CastKind; readonly userTy?: UserTy }
  | { readonly kind: 'never-to-any'; readonly source: Expr }
  /** `(e)`-like and coercion sites where a value is copied or moved although nothing is computed. */
  | { readonly kind: 'use'; readonly source: Expr }
  | {
      readonly kind: 'call';
      readonly callee: Expr;
      readonly args: readonly Expr[];
      /** Where rustc points for the call itself: name to closing parenthesis of a method call, the whole otherwise. */
      readonly callSpan: Span;
      readonly source: 'call' | 'method' | 'operator' | 'deref' | 'index' | 'desugaring';
    }
  | { readonly kind: 'if'; readonly condition: Expr; readonly then: Expr; readonly else?: Expr }
  /** In conditions and guards only. */
  | { readonly kind: 'let'; readonly pat: Pattern; readonly expr: Expr }
  | {
      readonly kind: 'match';
      readonly scrutinee: Expr;
      readonly arms: readonly Arm[];
      /** `format` is that of `format_args!`, whose temporaries a `let` extends. */
      readonly source: 'match' | 'for' | 'question-mark' | 'await' | 'format';
    }
  | { readonly kind: 'block'; readonly block: Block }
  /** `while` and `for` are desugared into it. `break` with a value writes the loop's value. */
  | {
      readonly kind: 'loop';
      readonly id: LoopId;
      readonly body: Block;
      readonly source: 'loop' | 'while' | 'for';
    }
  | { readonly kind: 'break'; readonly target: LoopId; readonly value?: Expr }
  | { readonly kind: 'continue'; readonly target: LoopId }
  | { readonly kind: 'return'; readonly value?: Expr }
  | { readonly kind: 'yield'; readonly value: Expr }
  | {
      readonly kind: 'asm';
      readonly operands: readonly AsmOperand[];
      /** It never goes on. */
      readonly noreturn: boolean;
    }
  | { readonly kind: 'assign'; readonly left: Expr; readonly right: Expr }
  /** Built-in compound assignment; overloaded ones are calls. */
  | { readonly kind: 'assign-op'; readonly op: BinaryOperator; readonly left: Expr; readonly right: Expr }
  | { readonly kind: 'tuple'; readonly elems: readonly Expr[] }
  | { readonly kind: 'array'; readonly elems: readonly Expr[] }
  | { readonly kind: 'repeat'; readonly elem: Expr; readonly count: Const }
  | {
      readonly kind: 'adt';
      readonly def: DefId;
      readonly args: GenericArgs;
      readonly variant: number;
      readonly fields: readonly { readonly field: number; readonly expr: Expr }[];
      readonly base?: Expr; // `..base`
      readonly userTy?: UserTy;
    }
  | {
      readonly kind: 'closure';
      readonly body: Body;
      readonly captures: readonly Capture[];
      /** What its body holds patterns against. */
      readonly looks?: readonly {
        readonly place: Expr;
        readonly cause: 'for-let' | 'for-matched-place';
        readonly span: Span;
        readonly closure: DefId;
      }[];
      readonly move: boolean;
      /** `move |a, b|`: where rustc points for what happens when the closure is made. */
      readonly headSpan: Span;
    }
  /** `const { … }`: a constant of its own. */
  | { readonly kind: 'const-block'; readonly body: Body }
  /** `e: T` made by a `let` with a type and a value that is a place. */
  | { readonly kind: 'ascription'; readonly source: Expr; readonly userTy: UserTy }
);

/** An operand of inline assembly. `split`: `inout(reg) value => place`, or `=> _`. */
export type AsmOperand =
  | { readonly kind: 'in' | 'const'; readonly value: Expr }
  | { readonly kind: 'out' | 'inout'; readonly place: Expr }
  | { readonly kind: 'split'; readonly value: Expr; readonly place?: Expr };

export type LiteralValue =
  | { readonly kind: 'int'; readonly value: bigint }
  | { readonly kind: 'float'; readonly text: string }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'char'; readonly value: string }
  | { readonly kind: 'str'; readonly value: string }
  | { readonly kind: 'byte-str'; readonly value: string }
  | { readonly kind: 'c-str'; readonly value: string };

export type CastKind =
  | 'numeric' // also enum to integer, u8 to char, bool to integer
  | 'pointer' // raw pointer to raw pointer, pointer to address and back
  | 'unsize'
  | 'reify-fn'
  | 'closure-fn-ptr'
  | 'unsafe-fn'
  | 'mut-to-const'
  | 'array-to-pointer';

/** What a closure captures: a place of the creator, and how. */
export interface Capture {
  /** Creator's place, as an expression. */
  readonly place: Expr;
  readonly by: 'value' | 'shared' | 'unique' | 'mut';
  readonly name: string;
  /** Whether the place may be changed: it starts from a `mut` variable, or leads through a `&mut`. */
  readonly mutable: boolean;
  /** Where the use stands that made the closure capture it this way, and that which made it capture it at all. */
  readonly span: Span;
  readonly pathSpan: Span;
  /** No use asks for it: the variable is mentioned. */
  readonly unused?: boolean;
}

export interface Arm {
  readonly pat: Pattern;
  readonly guard?: Expr;
  readonly body: Expr;
  readonly span: Span;
}

export interface Block {
  readonly stmts: readonly Stmt[];
  readonly expr?: Expr;
  readonly span: Span;
  /** A labelled block: `break 'l value` leaves it. */
  readonly label?: LoopId;
  readonly unsafe: boolean;
}

export type Stmt =
  | { readonly kind: 'expr'; readonly expr: Expr; readonly span: Span }
  | {
      readonly kind: 'let';
      readonly pat: Pattern;
      readonly init?: Expr;
      readonly else?: Block;
      /** Written type; it also stands in the pattern as `ascribe` where there is an initializer. */
      readonly userTy?: UserTy;
      readonly span: Span;
    };

/** Patterns with default binding modes made explicit (as `deref` patterns and by-reference bindings). */
export type Pattern = { readonly ty: Ty; readonly span: Span } & (
  | { readonly kind: 'wild' }
  | {
      readonly kind: 'binding';
      readonly id: VarId;
      /** `ref` and default binding modes borrow; the type of the variable is then a reference to `ty`. */
      readonly mode: 'value' | 'ref' | 'ref-mut';
      readonly sub?: Pattern;
    }
  | {
      readonly kind: 'variant';
      readonly def: DefId;
      readonly variant: number;
      readonly args: GenericArgs;
      readonly subs: readonly FieldPattern[];
    }
  | { readonly kind: 'leaf'; readonly subs: readonly FieldPattern[] } // struct, tuple
  | { readonly kind: 'deref'; readonly sub: Pattern } // `&p`, `box p`, and default binding modes
  | { readonly kind: 'constant'; readonly value: Expr }
  | { readonly kind: 'range'; readonly from?: Expr; readonly to?: Expr; readonly inclusive: boolean }
  | {
      readonly kind: 'slice';
      readonly prefix: readonly Pattern[];
      readonly rest?: Pattern | 'ignored';
      readonly suffix: readonly Pattern[];
    }
  | { readonly kind: 'or'; readonly pats: readonly Pattern[] }
  | { readonly kind: 'ascribe'; readonly sub: Pattern; readonly userTy: UserTy; readonly variance: Variance }
);

export interface FieldPattern {
  readonly field: number;
  readonly pat: Pattern;
}

/** A variable of the source. */
export interface Var {
  readonly id: VarId;
  readonly name: string;
  readonly mutable: boolean;
  readonly mode: 'value' | 'ref' | 'ref-mut';
  /** The mode came from matching a reference with a non-reference pattern (RFC 2005). */
  readonly implicitMode: boolean;
  /** Type of the variable itself. */
  readonly ty: Ty;
  /** The name in the first pattern that binds it; `mut` included as rustc has it. */
  readonly span: Span;
  /** A type was written at its `let` or parameter. */
  readonly typed: boolean;
}

export interface Param {
  /** Absent for closure environment parameters. */
  readonly pat?: Pattern;
  readonly ty: Ty;
  readonly tySpan?: Span;
  /** The written type of a closure's parameter. */
  readonly userTy?: UserTy;
  /** `self`, `&self`, `&mut self`. */
  readonly self?: 'value' | 'ref' | 'ref-mut' | 'typed';
  readonly span: Span;
}

/** One body: a function, a constant, a static, a closure. */
export interface Body {
  readonly def: DefId;
  readonly kind: 'fn' | 'const' | 'static' | 'closure';
  /** Of a closure that is a coroutine. */
  readonly coroutine?: CoroutineSource;
  readonly params: readonly Param[];
  readonly output: Ty;
  /** The written result type of a closure. */
  readonly outputTy?: UserTy;
  readonly vars: readonly Var[];
  readonly loops: number;
  readonly value: Expr;
  /** The whole item; `fn … { }` or the constant's expression. */
  readonly span: Span;
  /** Of a closure: what stands before its body. */
  readonly headSpan?: Span;
  readonly unsafe: boolean;
  /** What the `impl` types in the function's result are. */
  readonly hidden?: readonly HiddenType[];
}

/** An `impl` type in a result, by its arguments in terms of the function's own lifetimes, and what the body makes it. */
export interface HiddenType {
  readonly def: DefId;
  readonly args: GenericArgs;
  readonly ty: Ty;
  /** The body's value, where it has one. */
  readonly span: Span;
}

/** What checking a body gives. With an `unsupported` or type error there is no body, hence no verdict. */
export interface CheckedBody {
  readonly def: DefId;
  readonly body?: Body;
  readonly diagnostics: readonly Diagnostic[];
}
