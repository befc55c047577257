/**
 * Checked rules → rules over numbers: relations, variables and constants by index, every argument of a body atom a
 * variable, a constant or `_`, aggregates as literals of their own.
 *
 *   p(x, n) :- q(x, y + 1), n = count : { r(x, _) }.
 *   p(v0, v3) :- q(v0, v2), v2 = v1 + 1, v4 = count { r(v0, _) }, v3 = v4.
 */

import type {
  AggregateFunction,
  ArithmeticOperator,
  ComparisonOperator,
  Expr,
  Literal,
  Rule,
} from './ast.js';
import type { Declarations } from './check.js';

/** A variable of the rule, a symbol of the program's constant table, or a number. */
export type Term =
  | { readonly kind: 'variable'; readonly variable: number }
  | { readonly kind: 'symbol'; readonly symbol: number }
  | { readonly kind: 'number'; readonly value: number };

export type Argument = Term | { readonly kind: 'wildcard' };

export type Computed =
  | Term
  | {
      readonly kind: 'arithmetic';
      readonly op: ArithmeticOperator;
      readonly left: Computed;
      readonly right: Computed;
    };

export type LoweredLiteral =
  | { readonly kind: 'atom'; readonly relation: number; readonly args: readonly Argument[] }
  | { readonly kind: 'not'; readonly relation: number; readonly args: readonly Argument[] }
  | {
      readonly kind: 'compare';
      readonly op: ComparisonOperator;
      readonly left: Computed;
      readonly right: Computed;
      /** Whether the sides are symbols, which `<` and its like order by their text. */
      readonly symbols: boolean;
      /** Whether it stands for an argument `p(x + 1)`, and not for a comparison of the text. */
      readonly implied: boolean;
    }
  | {
      readonly kind: 'aggregate';
      readonly fn: AggregateFunction;
      readonly result: number;
      readonly target: Computed | null;
      readonly body: readonly LoweredLiteral[];
      /** The variables of the surroundings that the body reads. */
      readonly outer: readonly number[];
    };

export interface LoweredRule {
  /** Index into the program's rules. */
  readonly rule: number;
  readonly head: { readonly relation: number; readonly args: readonly Computed[] };
  readonly body: readonly LoweredLiteral[];
  readonly variables: number;
  /** The variables that have a name in the rule (those inside of aggregates left out), and whether each holds symbols. */
  readonly named: readonly { readonly name: string; readonly variable: number; readonly symbol: boolean }[];
}

/** The symbols that rules and facts mention, each once. */
export class ConstantTable {
  readonly symbols: string[] = [];
  private readonly indexes = new Map<string, number>();

  constructor(symbols: readonly string[] = []) {
    for (const symbol of symbols) this.index(symbol);
  }

  index(symbol: string): number {
    let index = this.indexes.get(symbol);
    if (index === undefined) this.indexes.set(symbol, (index = this.symbols.push(symbol) - 1));
    return index;
  }
}

/** Lowers one rule of a program without errors. */
export function lowerRule(
  rule: Rule,
  index: number,
  { relations, ids }: Declarations,
  constants: ConstantTable,
): LoweredRule {
  let variables = 0;
  /** The variables that hold symbols; all others hold numbers. */
  const symbolVariables = new Set<number>();
  const fresh = (): number => variables++;
  type Names = Map<string, number>;

  const lowerBody = (body: readonly Literal[], names: Names): LoweredLiteral[] => {
    const out: LoweredLiteral[] = [];
    for (const literal of body) {
      if (literal.kind === 'atom') bindNames(literal.atom, names);
    }
    bindByEquality(body, names);
    for (const literal of body) {
      if (literal.kind === 'compare') {
        const left = lowerExpr(literal.left, names, out);
        const right = lowerExpr(literal.right, names, out);
        const symbols = isSymbol(left) || isSymbol(right);
        out.push({ kind: 'compare', op: literal.op, left, right, symbols, implied: false });
      } else {
        const relation = ids.get(literal.atom.relation)!;
        const extra: LoweredLiteral[] = [];
        const args = literal.atom.args.map((arg, i) =>
          lowerArgument(arg, relations[relation].columns[i].base === 'symbol', names, extra),
        );
        out.push({ kind: literal.kind, relation, args }, ...extra);
      }
    }
    return out;
  };

  const bindNames = (atom: Rule['head'], names: Names): void => {
    const { columns } = relations[ids.get(atom.relation)!];
    atom.args.forEach((arg, i) => {
      if (arg.kind === 'variable') bind(arg.name, columns[i].base === 'symbol', names);
    });
  };

  const bind = (name: string, symbol: boolean, names: Names): void => {
    let variable = names.get(name);
    if (variable === undefined) names.set(name, (variable = fresh()));
    if (symbol) symbolVariables.add(variable);
  };

  /** Variables that only `=` binds; whether they are symbols follows from the other side. */
  const bindByEquality = (body: readonly Literal[], names: Names): void => {
    for (let changed = true; changed;) {
      changed = false;
      for (const literal of body) {
        if (literal.kind !== 'compare' || literal.op !== '=') continue;
        for (const [target, value] of [
          [literal.left, literal.right],
          [literal.right, literal.left],
        ]) {
          if (target.kind !== 'variable' || names.has(target.name)) continue;
          if (value.kind === 'variable' && !names.has(value.name)) continue;
          const symbol =
            value.kind === 'symbol' ||
            (value.kind === 'variable' && symbolVariables.has(names.get(value.name)!));
          bind(target.name, symbol, names);
          changed = true;
        }
      }
    }
  };

  const isSymbol = (value: Computed): boolean =>
    value.kind === 'symbol' || (value.kind === 'variable' && symbolVariables.has(value.variable));

  const lowerArgument = (arg: Expr, symbol: boolean, names: Names, extra: LoweredLiteral[]): Argument => {
    if (arg.kind === 'wildcard') return { kind: 'wildcard' };
    const value = lowerExpr(arg, names, extra);
    if (value.kind !== 'arithmetic') return value;
    const variable = fresh();
    if (symbol) symbolVariables.add(variable);
    const left: Term = { kind: 'variable', variable };
    extra.push({ kind: 'compare', op: '=', left, right: value, symbols: false, implied: true });
    return left;
  };

  const lowerExpr = (expr: Expr, names: Names, extra: LoweredLiteral[]): Computed => {
    switch (expr.kind) {
      case 'variable': {
        const variable = names.get(expr.name);
        if (variable === undefined)
          throw new Error(`the checks left \`${expr.name}\` of ${rule.name} unbound`);
        return { kind: 'variable', variable };
      }
      case 'symbol':
        return { kind: 'symbol', symbol: constants.index(expr.value) };
      case 'number':
        return { kind: 'number', value: expr.value };
      case 'arithmetic': {
        const left = lowerExpr(expr.left, names, extra);
        return { kind: 'arithmetic', op: expr.op, left, right: lowerExpr(expr.right, names, extra) };
      }
      case 'aggregate': {
        const inner: Names = new Map(names);
        const first = variables;
        const body = lowerBody(expr.body, inner);
        const target = expr.target === null ? null : lowerExpr(expr.target, inner, body);
        const used = new Set(body.flatMap(variablesOfLiteral));
        if (target !== null) variablesOfComputed(target).forEach((variable) => used.add(variable));
        const outer = [...used].filter((variable) => variable < first);
        const result = fresh();
        extra.push({ kind: 'aggregate', fn: expr.fn, result, target, body, outer });
        return { kind: 'variable', variable: result };
      }
      case 'wildcard':
        throw new Error(`the checks left \`_\` as a value in ${rule.name}`);
    }
  };

  const names: Names = new Map();
  const body = lowerBody(rule.body, names);
  const head = {
    relation: ids.get(rule.head.relation)!,
    args: rule.head.args.map((arg) => lowerExpr(arg, names, body)),
  };
  const named = [...names].map(([name, variable]) => ({
    name,
    variable,
    symbol: symbolVariables.has(variable),
  }));
  return { rule: index, head, body, variables, named };
}

/** The variables that a literal mentions; of an aggregate its result and those of its surroundings. */
export function variablesOfLiteral(literal: LoweredLiteral): number[] {
  switch (literal.kind) {
    case 'atom':
    case 'not':
      return literal.args.flatMap((arg) => (arg.kind === 'variable' ? [arg.variable] : []));
    case 'compare':
      return [...variablesOfComputed(literal.left), ...variablesOfComputed(literal.right)];
    case 'aggregate':
      return [literal.result, ...literal.outer];
  }
}

export function variablesOfComputed(value: Computed): number[] {
  if (value.kind === 'variable') return [value.variable];
  if (value.kind !== 'arithmetic') return [];
  return [...variablesOfComputed(value.left), ...variablesOfComputed(value.right)];
}
