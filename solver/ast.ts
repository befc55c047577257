/**
 * The abstract syntax of a Datalog program, as the parser leaves it and as proofs and their checker read it.
 * All of it is plain data. `at` is a character offset into the text of the source that holds the node.
 */

/** A file of the program: the one that was parsed, or one that it includes. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** What a value of a column is made of: every type comes down to one of these. */
export type BaseType = 'symbol' | 'number';

/** `.type Name <: of` (one parent), or `.type Name = A | B` (a union: the supertype of its members). */
export interface TypeDecl {
  readonly name: string;
  readonly form: 'subtype' | 'union';
  readonly of: readonly string[];
  readonly source: number;
  readonly at: number;
}

export interface ColumnDecl {
  readonly name: string;
  readonly type: string;
}

export interface RelationDecl {
  readonly name: string;
  readonly columns: readonly ColumnDecl[];
  /** The comment right before the declaration. */
  readonly doc: string;
  readonly source: number;
  readonly at: number;
}

/** `.input a, b` and its like. */
export interface Directive {
  readonly kind: 'input' | 'output' | 'printsize';
  readonly relation: string;
  readonly source: number;
  readonly at: number;
}

export type AggregateFunction = 'count' | 'sum' | 'min' | 'max';
export type ArithmeticOperator = '+' | '-' | '*' | '/' | '%';
export type ComparisonOperator = '=' | '!=' | '<' | '<=' | '>' | '>=';

export type Expr =
  | { readonly kind: 'variable'; readonly name: string; readonly at: number }
  | { readonly kind: 'wildcard'; readonly at: number }
  | { readonly kind: 'symbol'; readonly value: string; readonly at: number }
  | { readonly kind: 'number'; readonly value: number; readonly at: number }
  | {
      readonly kind: 'arithmetic';
      readonly op: ArithmeticOperator;
      readonly left: Expr;
      readonly right: Expr;
      readonly at: number;
    }
  | {
      readonly kind: 'aggregate';
      readonly fn: AggregateFunction;
      /** What is summed or compared; null for `count`. */
      readonly target: Expr | null;
      readonly body: readonly Literal[];
      readonly at: number;
    };

export interface Atom {
  readonly relation: string;
  readonly args: readonly Expr[];
  readonly at: number;
}

export type Literal =
  | { readonly kind: 'atom'; readonly atom: Atom }
  | { readonly kind: 'not'; readonly atom: Atom }
  | {
      readonly kind: 'compare';
      readonly op: ComparisonOperator;
      readonly left: Expr;
      readonly right: Expr;
      readonly at: number;
    };

/** `head :- body.`; a clause with several heads or with `;` in its body has become several rules. */
export interface Rule {
  /** From a comment line `// @name some-name` before the rule, or `relation#3`: the third rule of its relation. */
  readonly name: string;
  readonly head: Atom;
  readonly body: readonly Literal[];
  /** The rule as it was written, without comments, in one line. */
  readonly text: string;
  readonly doc: string;
  readonly file: string;
  readonly line: number;
  readonly col: number;
  readonly source: number;
  readonly at: number;
}

/** A ground fact of the program text. A string is a symbol, a number a number. */
export interface Fact {
  readonly relation: string;
  readonly values: readonly (string | number)[];
  readonly source: number;
  readonly at: number;
}

export interface ProgramAst {
  readonly sources: readonly Source[];
  readonly types: readonly TypeDecl[];
  readonly relations: readonly RelationDecl[];
  readonly directives: readonly Directive[];
  readonly facts: readonly Fact[];
  readonly rules: readonly Rule[];
}
