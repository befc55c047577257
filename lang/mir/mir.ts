/**
 * MIR: the control-flow graph of one body, as rustc has it when borrow checking starts (after `mir_promoted`, before
 * drop elaboration). Names follow `rustc_middle::mir`. A body comes from `lang/mir/build` or from a dump of rustc's.
 */
import type { Span } from '../source.js';
import type { Expr, HiddenType, UserTy, VarId } from '../check/thir.js';
import type { BinaryOperator } from '../syntax/ast.js';
import type { DefId } from '../types/program.js';
import type { Const, CoroutineSource, GenericArgs, Ty, Variance } from '../types/ty.js';

/** Index into `Body.locals`: 0 is the return place, then the arguments, then variables and temporaries. */
export type Local = number & { readonly _local?: never };
/** Index into `Body.blocks`. */
export type BlockId = number & { readonly _block?: never };
/** Index into `Body.scopes`. */
export type ScopeId = number & { readonly _scope?: never };

/** Index into `Body.lexical.scopes`. */
export type LexicalId = number & { readonly _lexical?: never };

/** A statement (or, at `statement === statements.length`, the terminator) of a block. */
export interface Location {
  readonly block: BlockId;
  readonly statement: number;
}

export type PlaceElem =
  | { readonly kind: 'deref' }
  /** Field of a struct, tuple, closure, or of the variant a `downcast` before it names; `ty` is the field's type. */
  | { readonly kind: 'field'; readonly field: number; readonly ty: Ty }
  | { readonly kind: 'downcast'; readonly variant: number }
  | { readonly kind: 'index'; readonly local: Local }
  | {
      readonly kind: 'constant-index';
      readonly offset: number;
      readonly minLength: number;
      readonly fromEnd: boolean;
    }
  | { readonly kind: 'subslice'; readonly from: number; readonly to: number; readonly fromEnd: boolean };

export interface Place {
  readonly local: Local;
  readonly projection: readonly PlaceElem[];
}

export type Operand =
  | { readonly kind: 'copy'; readonly place: Place }
  | { readonly kind: 'move'; readonly place: Place }
  | { readonly kind: 'const'; readonly constant: Constant; readonly span: Span };

export interface Constant {
  readonly ty: Ty;
  /** What it is: a literal, an item (function, constructor, constant, static's address), a promoted body. */
  readonly value:
    | { readonly kind: 'literal'; readonly text: string }
    | { readonly kind: 'fn' }
    | { readonly kind: 'item'; readonly def: DefId; readonly args: GenericArgs }
    | { readonly kind: 'static'; readonly def: DefId } // a pointer to it
    | { readonly kind: 'param'; readonly value: Const }
    | { readonly kind: 'promoted'; readonly index: number }; // into Body.promoted
  readonly userTy?: UserTy;
}

export type BorrowKind =
  | { readonly kind: 'shared' }
  /** Of a `match` on its scrutinee, so that guards cannot change what is matched; gone before code generation. */
  | { readonly kind: 'fake'; readonly depth: 'shallow' | 'deep' }
  | { readonly kind: 'mut'; readonly mut: 'default' | 'two-phase' | 'closure-capture' };

export type AggregateKind =
  | { readonly kind: 'array'; readonly elem: Ty }
  | { readonly kind: 'tuple' }
  | {
      readonly kind: 'adt';
      readonly def: DefId;
      readonly variant: number;
      readonly args: GenericArgs;
      readonly userTy?: UserTy;
      readonly unionField?: number;
    }
  /** `ty` with everything the closure's type says; `headSpan`: `|a, b|`. */
  | { readonly kind: 'closure'; readonly def: DefId; readonly ty: Ty; readonly headSpan: Span };

export type CastKind =
  | 'numeric'
  | 'pointer'
  | 'unsize'
  | 'reify-fn'
  | 'closure-fn-ptr'
  | 'unsafe-fn'
  | 'mut-to-const'
  | 'array-to-pointer';

export type Rvalue =
  | { readonly kind: 'use'; readonly operand: Operand }
  | { readonly kind: 'repeat'; readonly operand: Operand; readonly count: Const }
  | { readonly kind: 'ref'; readonly borrow: BorrowKind; readonly place: Place }
  /** `fake`: only to read the length of the slice there; loans do not conflict with it, moves do. */
  | { readonly kind: 'raw-ref'; readonly mutable: boolean; readonly place: Place; readonly fake?: boolean }
  | { readonly kind: 'len'; readonly place: Place }
  | { readonly kind: 'cast'; readonly cast: CastKind; readonly operand: Operand; readonly ty: Ty }
  | {
      readonly kind: 'binary';
      readonly op: BinaryOperator;
      readonly left: Operand;
      readonly right: Operand;
      readonly checked: boolean;
    }
  /** `metadata`: the length, or the vtable, that a wide pointer carries. */
  | { readonly kind: 'unary'; readonly op: '-' | '!' | 'metadata'; readonly operand: Operand }
  | { readonly kind: 'discriminant'; readonly place: Place }
  | { readonly kind: 'aggregate'; readonly aggregate: AggregateKind; readonly operands: readonly Operand[] }
  | { readonly kind: 'copy-for-deref'; readonly place: Place };

export type FakeReadCause =
  'for-match-guard' | 'for-matched-place' | 'for-guard-binding' | 'for-let' | 'for-index';

/** `lexical`: the innermost expression, statement or block in which it stands. */
interface At {
  readonly span: Span;
  readonly scope: ScopeId;
  readonly lexical?: LexicalId;
}

export type Statement = At &
  (
    | { readonly kind: 'assign'; readonly place: Place; readonly rvalue: Rvalue }
    /** `closure`: whose body holds a pattern against the place, where one is made. */
    | {
        readonly kind: 'fake-read';
        readonly cause: FakeReadCause;
        readonly place: Place;
        readonly closure?: DefId;
      }
    /** `let _ = place;` and matched places: the place must not dangle, but is not read. */
    | { readonly kind: 'place-mention'; readonly place: Place }
    | { readonly kind: 'storage-live'; readonly local: Local }
    | { readonly kind: 'storage-dead'; readonly local: Local }
    | {
        readonly kind: 'ascribe';
        readonly place: Place;
        readonly userTy: UserTy;
        readonly variance: Variance;
      }
    | { readonly kind: 'nop' }
  );

export type Terminator = At &
  (
    | { readonly kind: 'goto'; readonly target: BlockId }
    | {
        readonly kind: 'switch';
        readonly discr: Operand;
        readonly values: readonly bigint[];
        readonly targets: readonly BlockId[];
      } // one more target than values: otherwise
    | { readonly kind: 'return' }
    | { readonly kind: 'resume' } // end of unwinding
    | { readonly kind: 'unreachable' }
    /** `replace`: the drop of an assignment's old value. */
    | {
        readonly kind: 'drop';
        readonly place: Place;
        readonly target: BlockId;
        readonly unwind?: BlockId;
        readonly replace: boolean;
      }
    | {
        readonly kind: 'call';
        readonly func: Operand;
        readonly args: readonly { readonly operand: Operand; readonly span: Span }[];
        readonly destination: Place;
        readonly target?: BlockId; // absent when the call never returns
        readonly unwind?: BlockId;
        readonly callSpan: Span;
        readonly source: 'call' | 'method' | 'operator' | 'deref' | 'index' | 'desugaring';
      }
    | {
        readonly kind: 'assert';
        readonly condition: Operand;
        readonly expected: boolean;
        readonly message: string;
        readonly operands: readonly Operand[];
        readonly target: BlockId;
        readonly unwind?: BlockId;
      }
    /** Inline assembly; it has no target if it never goes on. */
    | {
        readonly kind: 'asm';
        readonly operands: readonly AsmOperand[];
        readonly target?: BlockId;
      }
    /** A coroutine waits; when it is resumed, with what is written to the place, it goes on. `drop`: it is dropped instead. */
    | {
        readonly kind: 'yield';
        readonly value: Operand;
        readonly resumeArg: Place;
        readonly resume: BlockId;
        readonly drop?: BlockId;
      }
    /** A coroutine that was dropped while it waited has dropped what was in it. */
    | { readonly kind: 'coroutine-drop' }
    /** Matches: taken as if `imaginary` could be reached too. */
    | { readonly kind: 'false-edge'; readonly real: BlockId; readonly imaginary: BlockId }
    /** Infinite loops: taken as if they could unwind. */
    | { readonly kind: 'false-unwind'; readonly real: BlockId; readonly unwind?: BlockId }
  );

/** What inline assembly reads, and the place that it writes then. */
export interface AsmOperand {
  readonly way: 'in' | 'out' | 'inout' | 'const';
  readonly value?: Operand;
  readonly place?: Place;
}

export interface BasicBlock {
  readonly statements: readonly Statement[];
  readonly terminator: Terminator;
  /** On an unwind path. */
  readonly cleanup: boolean;
}

export interface LocalDecl {
  readonly ty: Ty;
  /** `let mut`, and temporaries, which the compiler may assign more than once. */
  readonly mutable: boolean;
  readonly span: Span;
  readonly scope: ScopeId;
  readonly info: LocalInfo;
  /** Types written for it, or for a pattern around it (`let x: T`, `let (x, _): T`). */
  readonly userTys?: readonly UserTyProjection[];
}

/** The part of a written type that `projection` leads to. */
export interface UserTyProjection {
  readonly userTy: UserTy;
  readonly projection: readonly PlaceElem[];
}

export type LocalInfo =
  /** A variable of the source. */
  | {
      readonly kind: 'var';
      readonly name: string;
      readonly mode: 'value' | 'ref' | 'ref-mut';
      readonly implicitMode: boolean;
      readonly typed: boolean;
      /** `let x = <place>`: what rustc names in E0507's help. */
      readonly matchedPlace?: Place;
      /** Where that place stands: the scrutinee, or the initializer of a `let`. */
      readonly matchedSpan?: Span;
      readonly patSpan: Span;
    }
  /** The reference through which a guard sees a binding. */
  | { readonly kind: 'ref-for-guard'; readonly name: string; readonly of: Local }
  | { readonly kind: 'arg'; readonly name?: string; readonly self?: 'value' | 'ref' | 'ref-mut' | 'typed' }
  | { readonly kind: 'return' }
  /** `blockTail`: the value of a block's tail expression, whose temporaries die late; `ignored`: the tail's value is unused. */
  | {
      readonly kind: 'temp';
      readonly blockTail?: { readonly ignored: boolean; readonly span: Span };
      readonly staticRef?: DefId;
      readonly derefTemp?: boolean;
      /** Made to become a field of a struct or variant. */
      readonly forAggregate?: boolean;
    };

export interface SourceScope {
  readonly span: Span;
  readonly parent?: ScopeId;
}

/**
 * The text's own scopes: expressions, statements, blocks, and what follows a `let` in its block. Variables and temporaries live
 * as long as one of them; under the lexical model references do too.
 */
export interface LexicalScope {
  readonly kind: 'node' | 'remainder' | 'guard' | 'if-then' | 'call-site' | 'arguments';
  /** What of the source a `node` is. */
  readonly of?: 'block' | 'statement' | 'arm' | 'guard' | Expr['kind'];
  readonly span: Span;
  readonly parent?: LexicalId;
}

export interface LexicalScopes {
  readonly scopes: readonly LexicalScope[];
  /** Where the storage of a local ends; absent for what lives as long as the body, or for ever. */
  readonly locals: ReadonlyMap<Local, LexicalId>;
}

/** A captured variable, as the closure's body sees it: field `index` of its environment. */
export interface Upvar {
  readonly name: string;
  readonly by: 'value' | 'shared' | 'unique' | 'mut';
  /** Whether the captured place may be changed, as far as its variable and the references to it say. */
  readonly mutable: boolean;
  /** Whether the way to the captured place leads through a shared reference. */
  readonly behindShared?: boolean;
  /** Where the use stands that made the closure capture it this way, and that which made it capture it at all. */
  readonly span: Span;
  readonly pathSpan: Span;
  /** The variable of the code around, and the way from it to what is captured. */
  readonly root: VarId;
  readonly rootName: string;
  readonly rootSpan: Span;
  readonly projection: readonly PlaceElem[];
}

export interface Body {
  readonly def: DefId;
  /** `promoted`: made of a constant expression in the body of `def`. */
  readonly kind: 'fn' | 'const' | 'static' | 'closure' | 'promoted';
  /** Of a closure that is a coroutine. */
  readonly coroutine?: CoroutineSource;
  /** `module::Type::name`. */
  readonly name: string;
  readonly span: Span;
  /** How many of the locals after the return place are arguments. */
  readonly argCount: number;
  readonly locals: readonly LocalDecl[];
  readonly blocks: readonly BasicBlock[];
  readonly scopes: readonly SourceScope[];
  readonly lexical?: LexicalScopes;
  readonly upvars: readonly Upvar[];
  /** `const` blocks, then constants promoted to statics: bodies of their own, checked with this one. */
  readonly promoted: readonly Body[];
  readonly isConstBlock?: true;
  /** All types written in it, also where control never comes. */
  readonly written?: readonly UserTy[];
  /** What the `impl` types in the function's result are. */
  readonly hidden?: readonly HiddenType[];
  /** Of a closure: what stands before its body, and the types that are written in its signature. */
  readonly headSpan?: Span;
  readonly userSig?: { readonly inputs: readonly (UserTy | undefined)[]; readonly output?: UserTy };
  /** Closures that this body creates. */
  readonly closures: readonly Body[];
}
