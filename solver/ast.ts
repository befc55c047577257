/**
 * The abstract syntax of a Datalog program, as the parser leaves it and as proofs and their checker read it.
 * All of it is plain data. `at` is a character offset into the text of the source that holds the node.
 */

/** A file of the program: the one that was parsed, or one that it includes. */
export interface Source {
  readonly file: string;
  readonly text: string;
  /** Where its lines come from, if the preprocessor made the text. */
  readonly lines?: readonly { readonly file: string; readonly line: number }[];
}

/** What a value of a column is made of: every type comes down to one of these. */
export type BaseType = 'symbol' | 'number' | 'unsigned' | 'float' | 'record' | 'adt';

/**
 * `.type Name <: of` (one parent), `.type Name = A | B` (a union: the supertype of its members), `.type Name = [a: T]` (a
 * record), `.type Name = Branch { a: T } | …` (an algebraic data type).
 */
export interface TypeDecl {
  readonly name: string;
  readonly form: 'subtype' | 'union' | 'record' | 'adt';
  readonly of: readonly string[];
  readonly fields: readonly ColumnDecl[];
  readonly branches: readonly BranchDecl[];
  readonly source: number;
  readonly at: number;
}

export interface BranchDecl {
  readonly name: string;
  readonly fields: readonly ColumnDecl[];
}

export interface ColumnDecl {
  readonly name: string;
  readonly type: string;
}

export interface RelationDecl {
  readonly name: string;
  readonly columns: readonly ColumnDecl[];
  readonly qualifiers: readonly Qualifier[];
  /** `choice-domain`: for each, columns whose values occur once in the relation. */
  readonly choices: readonly (readonly string[])[];
  /** The comment right before the declaration. */
  readonly doc: string;
  readonly source: number;
  readonly at: number;
}

/** What a declaration says of its relation; the rest of Soufflé's qualifiers change nothing here. */
export type Qualifier = 'eqrel' | 'inline' | 'no_inline' | 'overridable';

/** `.input a, b(IO="file")` and its like, once for each relation. */
export interface Directive {
  readonly kind: 'input' | 'output' | 'printsize' | 'limitsize';
  readonly relation: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly source: number;
  readonly at: number;
}

export type AggregateFunction = 'count' | 'sum' | 'min' | 'max' | 'mean';
export type ComparisonOperator =
  '=' | '!=' | '<' | '<=' | '>' | '>=' | 'match' | '!match' | 'contains' | '!contains';

/**
 * An expression. The checks give each that needs it a `type`: the name of what its values are made of, which is `symbol`,
 * `number`, `unsigned`, `float`, or a declared record or algebraic data type.
 */
export type Expr =
  | { readonly kind: 'variable'; readonly name: string; readonly at: number; readonly type?: string }
  | { readonly kind: 'wildcard'; readonly at: number }
  | { readonly kind: 'symbol'; readonly value: string; readonly at: number }
  | {
      readonly kind: 'number';
      readonly value: number;
      /** Set where the text says it: `1u`, `1.0`. */
      readonly form?: 'unsigned' | 'float';
      readonly at: number;
      readonly type?: string;
    }
  | { readonly kind: 'nil'; readonly at: number; readonly type?: string }
  | { readonly kind: 'record'; readonly args: readonly Expr[]; readonly at: number; readonly type?: string }
  | {
      readonly kind: 'branch';
      readonly name: string;
      readonly args: readonly Expr[];
      readonly at: number;
      readonly type?: string;
      /** The number of the branch, and whether no branch of its type has fields. Given by the checks. */
      readonly tag?: number;
      readonly plain?: boolean;
    }
  | {
      /** An operator, or a functor by name. The checks put the type that it works on before it: `float.+`. */
      readonly kind: 'call';
      readonly fn: string;
      readonly args: readonly Expr[];
      readonly at: number;
      readonly type?: string;
    }
  | {
      readonly kind: 'cast';
      readonly value: Expr;
      readonly to: string;
      readonly at: number;
      readonly type?: string;
    }
  | {
      readonly kind: 'aggregate';
      readonly fn: AggregateFunction;
      /** What is summed or compared; null for `count`. */
      readonly target: Expr | null;
      readonly body: readonly Literal[];
      readonly at: number;
      readonly type?: string;
      /** What the target is made of. */
      readonly over?: string;
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
      /** What both sides are made of; given by the checks. */
      readonly type?: string;
    };

/** `head :- body.`; a clause with several heads or with `;` in its body has become several rules. */
export interface Rule {
  /** From a comment line `// @name some-name` before the rule, or `relation#3`: the third rule of its relation. */
  readonly name: string;
  readonly head: Atom;
  readonly body: readonly Literal[];
  /** Rules that are not of the text, or that take away: see `compile.ts`. */
  readonly role?: RuleRole;
  /** The rule as it was written, without comments, in one line. */
  readonly text: string;
  readonly doc: string;
  readonly file: string;
  readonly line: number;
  readonly col: number;
  readonly source: number;
  readonly at: number;
}

/**
 * `subsume`: `head <= other :- body.`; the body begins with both atoms, and the tuples of the head are taken away.
 * `closure`: what `eqrel` says of its relation. Evaluation closes the relation by itself; proofs use these rules.
 */
export type RuleRole = 'subsume' | 'closure';

/** A ground fact of the program text. A string is a symbol, a number a number of any kind. */
export interface Fact {
  readonly relation: string;
  readonly values: readonly (string | number)[];
  /** The places of whole numbers that are written as decimals. */
  readonly decimals?: readonly number[];
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
