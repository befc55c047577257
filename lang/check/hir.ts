/**
 * The desugared tree of one body, between the abstract syntax and the typed tree: names of variables and labels are
 * resolved, loops, `?`, macros and destructuring assignments are spelled out as rustc's AST lowering does (Rust Compiler
 * Development Guide, "The HIR"). What remains is resolved with types at hand: paths, fields, methods.
 */
import type { Span } from '../source.js';
import type * as ast from '../syntax/ast.js';
import type { BodyResolver, DefId } from '../types/program.js';
import type { CoroutineSource } from '../types/ty.js';
import type { LoopId, VarId } from './thir.js';

/** Dense number of an expression or pattern of one body: the key of the checker's tables. */
export type HirId = number & { readonly _hir?: never };

export type HExpr = { readonly id: HirId; readonly span: Span } & (
  | { readonly kind: 'literal'; readonly literal: ast.Literal }
  | { readonly kind: 'local'; readonly var: VarId }
  | { readonly kind: 'path'; readonly qself?: ast.QSelf; readonly path: ast.Path }
  /** A library function or constructor that a desugaring names; its generic arguments are inferred. */
  | { readonly kind: 'item'; readonly def: DefId }
  /** An associated function of a library type that a desugaring names: `Argument::new_display`. */
  | { readonly kind: 'unary'; readonly op: '-' | '!' | '*'; readonly expr: HExpr }
  /** `&e`, `&mut e`; `raw`: `&raw const e`, `&raw mut e`. */
  | { readonly kind: 'ref'; readonly mutable: boolean; readonly raw?: boolean; readonly expr: HExpr }
  | {
      readonly kind: 'binary';
      readonly op: ast.BinaryOperator;
      readonly opSpan: Span;
      readonly left: HExpr;
      readonly right: HExpr;
    }
  | { readonly kind: 'assign'; readonly left: HExpr; readonly right: HExpr }
  | {
      readonly kind: 'assign-op';
      readonly op: ast.BinaryOperator;
      readonly opSpan: Span;
      readonly left: HExpr;
      readonly right: HExpr;
    }
  | { readonly kind: 'cast'; readonly expr: HExpr; readonly ty: ast.Type }
  | {
      readonly kind: 'call';
      readonly callee: HExpr;
      readonly args: readonly HExpr[];
      /** Written by the user, or by a desugaring. */
      readonly source: 'call' | 'desugaring';
    }
  | {
      readonly kind: 'method-call';
      readonly receiver: HExpr;
      readonly method: ast.Ident;
      readonly segment: ast.PathSegment;
      readonly args: readonly HExpr[];
      readonly callSpan: Span;
    }
  | { readonly kind: 'field'; readonly expr: HExpr; readonly field: ast.Ident }
  | { readonly kind: 'index'; readonly expr: HExpr; readonly index: HExpr }
  | { readonly kind: 'tuple'; readonly exprs: readonly HExpr[] }
  | { readonly kind: 'array'; readonly exprs: readonly HExpr[] }
  | { readonly kind: 'repeat'; readonly expr: HExpr; readonly len: ast.Expr }
  | {
      readonly kind: 'struct';
      /** Written path, or the library type that a desugaring names. */
      readonly head: { readonly qself?: ast.QSelf; readonly path: ast.Path } | { readonly def: DefId };
      readonly fields: readonly HFieldInit[];
      readonly base?: HExpr;
    }
  | { readonly kind: 'block'; readonly block: HBlock }
  | { readonly kind: 'if'; readonly condition: HExpr; readonly then: HExpr; readonly else?: HExpr }
  | { readonly kind: 'let'; readonly pat: HPat; readonly expr: HExpr }
  | {
      readonly kind: 'match';
      readonly scrutinee: HExpr;
      readonly arms: readonly HArm[];
      /** `format` is that of `format_args!`, whose temporaries a `let` extends. */
      readonly source: 'match' | 'for' | 'question-mark' | 'await' | 'format';
    }
  | {
      readonly kind: 'loop';
      readonly loop: LoopId;
      readonly body: HBlock;
      readonly source: 'loop' | 'while' | 'for';
    }
  | { readonly kind: 'break'; readonly target: LoopId; readonly value?: HExpr }
  | { readonly kind: 'continue'; readonly target: LoopId }
  | { readonly kind: 'return'; readonly value?: HExpr }
  /** In coroutines: waits until it is resumed, and gives what it is resumed with. */
  | { readonly kind: 'yield'; readonly value: HExpr }
  | {
      readonly kind: 'closure';
      readonly def: DefId;
      readonly params: readonly (HParam & { readonly ty?: ast.Type })[];
      readonly output?: ast.Type;
      readonly body: HExpr;
      readonly move: boolean;
      /** Its body is the coroutine that a call of it makes, and `output` what that ends with. */
      readonly async?: boolean;
      /** Its only parameter is what it is resumed with. */
      readonly coroutine?: CoroutineSource;
      readonly headSpan: Span;
      /** Variables of the code around it that it mentions, in order, and where it does first. */
      readonly mentions: readonly { readonly var: VarId; readonly span: Span }[];
    }
  /** `const { … }`: sees none of the variables around it. */
  | { readonly kind: 'const-block'; readonly body: HExpr }
  /** Ends the life of the temporaries of `expr`: the whole of a `for`. */
  | { readonly kind: 'drop-temps'; readonly expr: HExpr }
  | {
      readonly kind: 'asm';
      readonly operands: readonly HAsmOperand[];
      /** It never goes on. */
      readonly noreturn: boolean;
    }
  /** Something was reported here already. */
  | { readonly kind: 'error' }
);

/** An operand of inline assembly; `registers` says what fits into those that it may be in. */
export type HAsmOperand = { readonly span: Span } & (
  | { readonly kind: 'in'; readonly value: HExpr; readonly registers: AsmRegisters }
  | { readonly kind: 'out' | 'inout'; readonly place: HExpr; readonly registers: AsmRegisters }
  | {
      readonly kind: 'split';
      readonly value: HExpr;
      readonly place?: HExpr;
      readonly registers: AsmRegisters;
    }
  | { readonly kind: 'const' | 'sym'; readonly value: HExpr }
);

/** Registers of the processor by what fits into them. */
export type AsmRegisters = 'general' | 'byte' | 'vector';

export type HExprKind = HExpr['kind'];
/** One kind of expression. */
export type HExprOf<K extends HExprKind> = Extract<HExpr, { kind: K }>;

export interface HFieldInit {
  readonly ident: ast.Ident;
  readonly expr: HExpr;
  readonly span: Span;
}

export interface HArm {
  readonly pat: HPat;
  readonly guard?: HExpr;
  readonly body: HExpr;
  readonly span: Span;
}

export interface HBlock {
  readonly id: HirId;
  readonly stmts: readonly HStmt[];
  readonly expr?: HExpr;
  readonly span: Span;
  readonly unsafe: boolean;
  readonly label?: LoopId;
  /** Sees the items that the block declares. */
  readonly resolver: BodyResolver;
}

export type HStmt =
  | {
      readonly kind: 'let';
      readonly pat: HPat;
      readonly ty?: ast.Type;
      readonly init?: HExpr;
      readonly else?: HBlock;
      readonly span: Span;
    }
  | { readonly kind: 'expr'; readonly expr: HExpr; readonly semicolon: boolean; readonly span: Span };

export type HPat = { readonly id: HirId; readonly span: Span } & (
  | { readonly kind: 'wild' }
  | {
      readonly kind: 'binding';
      readonly var: VarId;
      readonly byRef: boolean;
      readonly mutable: boolean;
      readonly sub?: HPat;
    }
  /** A literal or negated literal. */
  | { readonly kind: 'literal'; readonly expr: HExpr }
  | { readonly kind: 'range'; readonly from?: HExpr; readonly to?: HExpr; readonly inclusive: boolean }
  | { readonly kind: 'ref'; readonly mutable: boolean; readonly pat: HPat }
  /** `rest` is the position of `..` among the patterns. */
  | { readonly kind: 'tuple'; readonly pats: readonly HPat[]; readonly rest?: number }
  | {
      readonly kind: 'slice';
      readonly prefix: readonly HPat[];
      readonly rest?: HPat | 'ignored';
      readonly suffix: readonly HPat[];
    }
  | { readonly kind: 'path'; readonly qself?: ast.QSelf; readonly path: ast.Path }
  | {
      readonly kind: 'tuple-struct';
      readonly head: HPatHead;
      readonly pats: readonly HPat[];
      readonly rest?: number;
    }
  | {
      readonly kind: 'struct';
      readonly head: HPatHead;
      readonly fields: readonly HFieldPat[];
      readonly rest: boolean;
    }
  | { readonly kind: 'or'; readonly pats: readonly HPat[] }
  | { readonly kind: 'error' }
);

/** One kind of pattern. */
export type HPatOf<K extends HPat['kind']> = Extract<HPat, { kind: K }>;

/** A written path, or the variant's constructor or definition that a desugaring names. */
export type HPatHead = { readonly qself?: ast.QSelf; readonly path: ast.Path } | { readonly def: DefId };

export interface HFieldPat {
  readonly ident: ast.Ident;
  readonly pat: HPat;
  readonly span: Span;
}

/** A variable of the source or of a desugaring. */
export interface HVar {
  readonly id: VarId;
  readonly name: string;
  readonly mutable: boolean;
  readonly byRef: boolean;
  readonly span: Span;
}

export interface HParam {
  readonly pat: HPat;
  readonly self?: 'value' | 'ref' | 'ref-mut' | 'typed';
  readonly tySpan?: Span;
  readonly span: Span;
}

export interface HBody {
  readonly params: readonly HParam[];
  readonly value: HExpr;
  readonly vars: readonly HVar[];
  readonly loops: number;
  /** How many `HirId`s were given out. */
  readonly nodes: number;
}
