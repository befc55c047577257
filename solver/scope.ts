/**
 * Whose variables are the variables of an aggregate? One that the rule around it binds is the rule's, unless the aggregate's
 * target speaks of it (`s = sum x : { a(x) }` sums all there are, whatever `x` is outside); every other is the
 * aggregate's own, and gets a name of its own here, so that later passes can take names as they are. A variable of the
 * aggregate that the rule uses without binding it is a witness: the rule holds for each value that it has where the
 * aggregate's result is reached.
 *
 *   far(y) :- m = max d : { distance(y, d) }.
 * becomes
 *   far(y) :- m = max d'1 : { distance(y'1, d'1) }, distance(y, d'2), d'2 = m.
 */

import type { Expr, Literal, Rule } from './ast.js';
import {
  aggregatesOf,
  allVariables,
  childrenOf,
  partsOf,
  substitute,
  substituteLiteral,
  variablesOf,
} from './rewrite.js';

type Aggregate = Expr & { kind: 'aggregate' };

/**
 * The rule with every aggregate's own variables named apart. Rules without aggregates stay the same object. Where the rule
 * is to be written out in others, its head's variables count as bound.
 */
export function scopeRule(rule: Rule, inline = false): Rule {
  if (![...rule.head.args, ...rule.body.flatMap(partsOf)].some((expr) => aggregatesOf(expr).length > 0)) {
    return rule;
  }
  const state = { next: 1 };
  const outer = new Set(inline ? rule.head.args.flatMap(variablesOf) : []);
  const { parts, body } = scopeLevel(rule.body, rule.head.args, outer, new Set(), state);
  return { ...rule, head: { ...rule.head, args: parts }, body };
}

interface State {
  next: number;
}

/** One level: the rule, or the body of one aggregate with its target as the part. */
function scopeLevel(
  body: readonly Literal[],
  parts: readonly Expr[],
  outer: ReadonlySet<string>,
  /** Those of `outer` that have a value for certain. */
  given: ReadonlySet<string>,
  state: State,
): { body: Literal[]; parts: Expr[] } {
  const level = new Set(outer);
  for (const expr of [...parts, ...body.flatMap(partsOf)])
    variablesOf(expr).forEach((name) => level.add(name));
  const waiting = [...body.flatMap(partsOf), ...parts].flatMap(aggregatesOf);
  const done = new Map<Aggregate, Expr>();
  const added: Literal[] = [];

  const certain = groundVariables(body, given, () => true);
  const isShadowed = ({ target }: Aggregate, name: string): boolean =>
    target !== null && certain.has(name) && variablesOf(target).includes(name);

  while (waiting.length > 0) {
    const bound = groundVariables(body, outer, (aggregate) => done.has(aggregate));
    const shared = (aggregate: Aggregate): string[] =>
      [...variablesOfAggregate(aggregate)].filter((name) => level.has(name) && !isShadowed(aggregate, name));
    let pick = waiting.findIndex((aggregate) => shared(aggregate).every((name) => bound.has(name)));
    let witnesses: string[] = [];
    if (pick < 0) {
      pick = 0;
      const atBest = groundVariables(body, outer, () => true);
      witnesses = shared(waiting[0]).filter((name) => !atBest.has(name));
    }
    const [aggregate] = waiting.splice(pick, 1);
    const around = new Set([...bound].filter((name) => !isShadowed(aggregate, name)));
    const replaced = scopeAggregate(aggregate, around, state);
    if (witnesses.length === 0) {
      done.set(aggregate, replaced);
      continue;
    }
    // The rule binds the witnesses itself, by a copy of the body in which the target has the aggregate's value.
    const result: Expr = { kind: 'variable', name: `'${state.next++}`, at: aggregate.at };
    const keep = new Set([...around, ...witnesses]);
    const copy = ownNames(aggregate, keep, state);
    const equal = (left: Expr, right: Expr): Literal => ({
      kind: 'compare',
      op: '=',
      left,
      right,
      at: aggregate.at,
    });
    added.push(equal(result, replaced));
    added.push(...copy.body);
    if (copy.target !== null) added.push(equal(copy.target, result));
    done.set(aggregate, result);
  }

  const finish = (expr: Expr): Expr => {
    const found = expr.kind === 'aggregate' ? done.get(expr) : undefined;
    if (found !== undefined) return found;
    const children = childrenOf(expr);
    if (children.length === 0) return expr;
    if (expr.kind === 'cast') return { ...expr, value: finish(expr.value) };
    return { ...expr, args: children.map(finish) } as Expr;
  };
  const finished = body.map((literal): Literal => {
    if (literal.kind === 'compare')
      return { ...literal, left: finish(literal.left), right: finish(literal.right) };
    return { kind: literal.kind, atom: { ...literal.atom, args: literal.atom.args.map(finish) } };
  });
  return { body: [...finished, ...added], parts: parts.map(finish) };
}

function variablesOfAggregate({ target, body }: Aggregate): Set<string> {
  const names = new Set<string>();
  if (target !== null) variablesOf(target).forEach((name) => names.add(name));
  for (const literal of body) allVariables(literal, names);
  return names;
}

/** The aggregate with names of its own for all that is not in `outer`, and so inwards. */
function scopeAggregate(aggregate: Aggregate, outer: ReadonlySet<string>, state: State): Expr {
  const own = ownNames(aggregate, outer, state);
  const parts = own.target === null ? [] : [own.target];
  const inner = scopeLevel(own.body, parts, outer, outer, state);
  return { ...aggregate, target: inner.parts[0] ?? null, body: inner.body };
}

function ownNames(aggregate: Aggregate, outer: ReadonlySet<string>, state: State): Aggregate {
  const number = state.next++;
  const rename = (variable: Expr & { kind: 'variable' }): Expr | undefined =>
    outer.has(variable.name) ? undefined : { ...variable, name: `${variable.name}'${number}` };
  return {
    ...aggregate,
    target: aggregate.target === null ? null : substitute(aggregate.target, rename),
    body: aggregate.body.map((literal) => substituteLiteral(literal, rename)),
  };
}

/**
 * The variables that a body binds: those in the arguments of positive atoms (in records there too), and those that `=`
 * gives a value, where `known` says which aggregates have one.
 */
export function groundVariables(
  body: readonly Literal[],
  outer: ReadonlySet<string>,
  known: (aggregate: Aggregate) => boolean,
): Set<string> {
  const bound = new Set(outer);
  const hasValue = (expr: Expr): boolean => {
    if (expr.kind === 'variable') return bound.has(expr.name);
    if (expr.kind === 'wildcard') return false;
    if (expr.kind === 'aggregate') return known(expr);
    return childrenOf(expr).every(hasValue);
  };
  for (const literal of body) {
    if (literal.kind === 'atom') for (const arg of literal.atom.args) bindPattern(arg, bound);
  }
  for (let before = -1; before !== bound.size;) {
    before = bound.size;
    for (const literal of body) {
      if (literal.kind !== 'compare' || literal.op !== '=') continue;
      if (hasValue(literal.right)) bindPattern(literal.left, bound);
      if (hasValue(literal.left)) bindPattern(literal.right, bound);
    }
  }
  return bound;
}

/** The variables that get a value where a value meets the expression: itself, or the parts of records. */
export function bindPattern(expr: Expr, bound: Set<string>): void {
  if (expr.kind === 'variable') bound.add(expr.name);
  else if (expr.kind === 'record' || expr.kind === 'branch')
    expr.args.forEach((arg) => bindPattern(arg, bound));
}
