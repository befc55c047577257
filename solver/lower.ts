/**
 * Checked rules → rules over numbers: relations, variables and constants by index, every argument of a body atom a
 * variable, a constant or `_`; aggregates, ranges and records as literals of their own.
 *
 *   p(x, n) :- q(x, y + 1), r([x, y]), n = count : { r(x, _) }.
 *   p(v0, v3) :- q(v0, v2), v2 = v1 + 1, r(v5), v5 = [v0, v1], v4 = count { r(v0, _) }, v3 = v4.
 */

import { distinctNames } from './distinct.js';
import type { AggregateFunction, ComparisonOperator, Expr, Literal, Rule } from './ast.js';
import type { Declarations } from './check.js';
import { functor } from './functors.js';
import { bitsOf } from './numbers.js';
import { childrenOf, partsOf } from './rewrite.js';

/** A variable of the rule, a symbol of the program's constant table, or a word. */
export type Term =
  | { readonly kind: 'variable'; readonly variable: number }
  | { readonly kind: 'symbol'; readonly symbol: number }
  | { readonly kind: 'number'; readonly value: number };

export type Argument = Term | { readonly kind: 'wildcard' };

/** A term, or a functor of terms (functors.ts). One that may have no value stands alone on one side of an `=`. */
export type Computed =
  Term | { readonly kind: 'call'; readonly fn: string; readonly args: readonly Computed[] };

export type LoweredLiteral =
  | { readonly kind: 'atom'; readonly relation: number; readonly args: readonly Argument[] }
  | { readonly kind: 'not'; readonly relation: number; readonly args: readonly Argument[] }
  | {
      readonly kind: 'compare';
      readonly op: ComparisonOperator;
      readonly left: Computed;
      readonly right: Computed;
      /** What the sides are: what `<` and its like order by. */
      readonly type: string;
      /** Whether it stands for a part of another literal, as an argument `p(x + 1)` does, and not for a comparison of the text. */
      readonly implied: boolean;
    }
  /** `record = [fields]`, which finds the record of known fields, or the fields of a known record. */
  | {
      readonly kind: 'record';
      readonly record: Term;
      /** The number of a branch, which is then the first value of the record. */
      readonly tag: number | null;
      readonly fields: readonly Argument[];
    }
  /** `result = range(args)`, of each value in it. */
  | {
      readonly kind: 'range';
      readonly result: number;
      readonly type: string;
      readonly args: readonly Computed[];
    }
  | {
      readonly kind: 'aggregate';
      readonly fn: AggregateFunction;
      readonly result: number;
      readonly target: Computed | null;
      /** What the target is. */
      readonly over: string;
      readonly body: readonly LoweredLiteral[];
      /** The variables by whose values a solution of the body counts once; null where each solution counts. */
      readonly distinct: readonly number[] | null;
      /** The variables of the surroundings that the body reads. */
      readonly outer: readonly number[];
    };

export interface NamedVariable {
  readonly name: string;
  readonly variable: number;
  /** What its values are. */
  readonly type: string;
}

export interface LoweredRule {
  /** Index into the program's rules. */
  readonly rule: number;
  readonly head: { readonly relation: number; readonly args: readonly Computed[] };
  readonly body: readonly LoweredLiteral[];
  readonly variables: number;
  /** The variables that have a name in the rule (those inside of aggregates left out). */
  readonly named: readonly NamedVariable[];
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

/** The word of a number of a type. */
export function wordOf(value: number, type: string): number {
  return type === 'float' ? bitsOf(value) : value | 0;
}

/** Lowers one rule of a program without errors. */
export function lowerRule(
  rule: Rule,
  index: number,
  { ids }: Pick<Declarations, 'ids'>,
  constants: ConstantTable,
): LoweredRule {
  return new Lowering(ids, constants).rule(rule, index);
}

class Lowering {
  private variables = 0;
  private readonly names = new Map<string, number>();
  private readonly types = new Map<string, string>();

  constructor(
    private readonly ids: ReadonlyMap<string, number>,
    private readonly constants: ConstantTable,
  ) {}

  rule(rule: Rule, index: number): LoweredRule {
    this.number([...rule.body.flatMap(partsOf), ...rule.head.args]);
    const named = [...this.names].map(([name, variable]) => ({
      name,
      variable,
      type: this.types.get(name)!,
    }));
    const body = this.body(rule.body);
    const args = rule.head.args.map((arg) => this.head(arg, body));
    const head = { relation: this.relation(rule.head.relation), args };
    return { rule: index, head, body, variables: this.variables, named };
  }

  private relation(name: string): number {
    return this.ids.get(name)!;
  }

  private fresh(): number {
    return this.variables++;
  }

  private variable(expr: Expr & { kind: 'variable' }): number {
    let variable = this.names.get(expr.name);
    if (variable === undefined) this.names.set(expr.name, (variable = this.fresh()));
    this.types.set(expr.name, expr.type ?? 'number');
    return variable;
  }

  /** Numbers the variables of expressions, those inside of aggregates left out. */
  private number(parts: readonly Expr[]): void {
    for (const part of parts) {
      if (part.kind === 'variable') this.variable(part);
      else this.number(childrenOf(part));
    }
  }

  private body(body: readonly Literal[]): LoweredLiteral[] {
    const out: LoweredLiteral[] = [];
    for (const literal of body) {
      if (literal.kind === 'compare') this.comparison(literal, out);
      else {
        const extra: LoweredLiteral[] = [];
        const args = literal.atom.args.map((arg) => this.argument(arg, extra));
        out.push({ kind: literal.kind, relation: this.relation(literal.atom.relation), args }, ...extra);
      }
    }
    return out;
  }

  private comparison(
    { op, left, right, type = 'number' }: Literal & { kind: 'compare' },
    out: LoweredLiteral[],
  ): void {
    // A record on one side gives or takes its fields.
    if (op === '=') {
      for (const [record, other] of [
        [left, right],
        [right, left],
      ]) {
        if (!isPattern(record)) continue;
        const extra: LoweredLiteral[] = [];
        const term = this.argument(other, extra);
        out.push(...extra);
        if (term.kind !== 'wildcard') this.pattern(record, term, out);
        return;
      }
      // What may have no value is given to a variable of its own only if it does not stand alone.
      for (const [target, value] of [
        [left, right],
        [right, left],
      ]) {
        if (target.kind !== 'variable' || value.kind !== 'call' || !this.isPartial(value)) continue;
        const call = this.call(value, out);
        const variable: Term = { kind: 'variable', variable: this.variable(target) };
        out.push({ kind: 'compare', op, left: variable, right: call, type, implied: false });
        return;
      }
    }
    const a = this.expr(left, out);
    const b = this.expr(right, out);
    out.push({ kind: 'compare', op, left: a, right: b, type, implied: false });
  }

  private isPartial(expr: Expr & { kind: 'call' }): boolean {
    if (expr.fn.endsWith('.range')) return false;
    const { partial, impure } = functor(expr.fn);
    return partial === true || impure === true;
  }

  /** `term = pattern`. */
  private pattern(pattern: Expr & { kind: 'record' | 'branch' }, record: Term, out: LoweredLiteral[]): void {
    const extra: LoweredLiteral[] = [];
    const fields = pattern.args.map((arg) => this.argument(arg, extra));
    const tag = pattern.kind === 'branch' ? pattern.tag! : null;
    out.push({ kind: 'record', record, tag, fields }, ...extra);
  }

  /** What stands for an argument; what it takes to get it goes to `extra`. */
  private argument(arg: Expr, extra: LoweredLiteral[]): Argument {
    if (arg.kind === 'wildcard') return arg;
    if (isPattern(arg)) {
      const record: Term = { kind: 'variable', variable: this.fresh() };
      this.pattern(arg, record, extra);
      return record;
    }
    const value = this.expr(arg, extra);
    return value.kind === 'call' ? this.assigned(value, extra) : value;
  }

  private assigned(value: Computed, extra: LoweredLiteral[]): Term {
    const left: Term = { kind: 'variable', variable: this.fresh() };
    extra.push({ kind: 'compare', op: '=', left, right: value, type: 'number', implied: true });
    return left;
  }

  /** An argument of a head: a counter counts when the head is reached. */
  private head(arg: Expr, body: LoweredLiteral[]): Computed {
    if (arg.kind === 'call' && arg.fn.endsWith('.autoinc')) return { kind: 'call', fn: arg.fn, args: [] };
    return this.expr(arg, body);
  }

  private expr(expr: Expr, extra: LoweredLiteral[]): Computed {
    switch (expr.kind) {
      case 'variable':
        return { kind: 'variable', variable: this.variable(expr) };
      case 'symbol':
        return { kind: 'symbol', symbol: this.constants.index(expr.value) };
      case 'number':
        return { kind: 'number', value: wordOf(expr.value, expr.type ?? 'number') };
      case 'nil':
        return { kind: 'number', value: 0 };
      case 'cast':
        return this.expr(expr.value, extra);
      case 'record':
        return { kind: 'call', fn: 'record.pack', args: expr.args.map((arg) => this.expr(arg, extra)) };
      case 'branch': {
        const tag: Term = { kind: 'number', value: expr.tag! };
        if (expr.plain === true) return tag;
        const args = expr.args.map((arg) => this.expr(arg, extra));
        return { kind: 'call', fn: 'record.pack', args: [tag, ...args] };
      }
      case 'call': {
        if (expr.fn.endsWith('.range')) return this.range(expr, extra);
        const call = this.call(expr, extra);
        return this.isPartial(expr) ? this.assigned(call, extra) : call;
      }
      case 'aggregate':
        return this.aggregate(expr, extra);
      case 'wildcard':
        throw new Error('the checks left `_` as a value');
    }
  }

  private call(expr: Expr & { kind: 'call' }, extra: LoweredLiteral[]): Computed {
    return { kind: 'call', fn: expr.fn, args: expr.args.map((arg) => this.expr(arg, extra)) };
  }

  private range(expr: Expr & { kind: 'call' }, extra: LoweredLiteral[]): Term {
    const args = expr.args.map((arg) => this.expr(arg, extra));
    const result = this.fresh();
    extra.push({ kind: 'range', result, type: expr.type ?? 'number', args });
    return { kind: 'variable', variable: result };
  }

  private aggregate(expr: Expr & { kind: 'aggregate' }, extra: LoweredLiteral[]): Term {
    const first = this.variables;
    this.number([...expr.body.flatMap(partsOf), ...(expr.target === null ? [] : [expr.target])]);
    const distinct = distinctNames(expr)?.map((name) => this.names.get(name)!) ?? null;
    const body = this.body(expr.body);
    const target = expr.target === null ? null : this.expr(expr.target, body);
    const used = new Set(body.flatMap(variablesOfLiteral));
    if (target !== null) variablesOfComputed(target).forEach((variable) => used.add(variable));
    const outer = [...used].filter((variable) => variable < first);
    const result = this.fresh();
    const over = expr.over ?? 'number';
    extra.push({ kind: 'aggregate', fn: expr.fn, result, target, over, body, distinct, outer });
    return { kind: 'variable', variable: result };
  }
}

/** A record or a branch that is one: in a type without fields, a branch is a number. */
function isPattern(expr: Expr): expr is Expr & { kind: 'record' | 'branch' } {
  return expr.kind === 'record' || (expr.kind === 'branch' && expr.plain !== true);
}

/** The variables that a literal mentions; of an aggregate its result and those of its surroundings. */
export function variablesOfLiteral(literal: LoweredLiteral): number[] {
  switch (literal.kind) {
    case 'atom':
    case 'not':
      return literal.args.flatMap(variablesOfArgument);
    case 'compare':
      return [...variablesOfComputed(literal.left), ...variablesOfComputed(literal.right)];
    case 'record':
      return [...variablesOfArgument(literal.record), ...literal.fields.flatMap(variablesOfArgument)];
    case 'range':
      return [literal.result, ...literal.args.flatMap(variablesOfComputed)];
    case 'aggregate':
      return [literal.result, ...literal.outer];
  }
}

export function variablesOfArgument(arg: Argument): number[] {
  return arg.kind === 'variable' ? [arg.variable] : [];
}

export function variablesOfComputed(value: Computed): number[] {
  if (value.kind === 'variable') return [value.variable];
  return value.kind === 'call' ? value.args.flatMap(variablesOfComputed) : [];
}
