/**
 * `inline` relations are replaced by the bodies of their rules, wherever a body uses them. Such a relation need not be safe
 * by itself: `less(x, y) :- x < y.` is, once it stands where `x` and `y` are bound. Under a negation and in aggregates a
 * relation that can be evaluated by itself is left as it is; one that cannot is written out there too.
 */

import type { Atom, Expr, Literal, ProgramAst, Rule } from './ast.js';
import { maxRulesPerClause, negateBodies, product, type Bodies } from './bodies.js';
import type { ErrorSink } from './errors.js';
import {
  hasWildcard,
  mapExpr,
  mapLiteral,
  partsOf,
  substitute,
  substituteLiteral,
  variablesOf,
} from './rewrite.js';
import { groundVariables } from './scope.js';

const maxDepth = 100;

/** The program without uses of inline relations; their own rules stay where they can be evaluated. */
export function inlineRelations(ast: ProgramAst, sink: ErrorSink): ProgramAst {
  const inlined = new Set(
    ast.relations.filter(({ qualifiers }) => qualifiers.includes('inline')).map(({ name }) => name),
  );
  if (inlined.size === 0) return ast;
  const rules = new Map<string, Rule[]>();
  for (const name of inlined) rules.set(name, []);
  for (const rule of ast.rules) rules.get(rule.head.relation)?.push(rule);
  const given = new Set(ast.facts.map(({ relation }) => relation));
  for (const { kind, relation } of ast.directives) if (kind === 'input') given.add(relation);
  const safe = safeRelations(inlined, rules, given);
  const context: Context = { rules, given, safe, next: 1 };
  const out: Rule[] = [];
  for (const rule of ast.rules) {
    const own = inlined.has(rule.head.relation);
    if (own && !safe.has(rule.head.relation)) continue;
    const bodies = inlineBody(rule.body, context, 0);
    if (bodies === null || bodies.length > maxRulesPerClause) {
      const what =
        bodies === null ? 'its inline relations contain themselves' : 'it stands for too many rules';
      const decl = own ? ast.relations.find(({ name }) => name === rule.head.relation) : undefined;
      const { source, at } = decl ?? rule;
      sink.report(ast.sources[source], at, `the rule \`${rule.name}\` cannot be inlined: ${what}`);
      continue;
    }
    bodies.forEach((body, i) => {
      const name = i === 0 ? rule.name : `${rule.name}.${i + 1}`;
      out.push(
        bodies.length === 1 && body.length === rule.body.length ? { ...rule, body } : { ...rule, name, body },
      );
    });
  }
  return { ...ast, rules: out };
}

interface Context {
  readonly rules: ReadonlyMap<string, readonly Rule[]>;
  /** Relations that facts or inputs are of: these have tuples that no rule gives. */
  readonly given: ReadonlySet<string>;
  readonly safe: ReadonlySet<string>;
  next: number;
}

/** The inline relations that can be evaluated by themselves: what uses one that cannot has its variables bound elsewhere. */
function safeRelations(
  inlined: ReadonlySet<string>,
  rules: ReadonlyMap<string, readonly Rule[]>,
  given: ReadonlySet<string>,
): Set<string> {
  const safe = new Set(inlined);
  for (let before = -1; before !== safe.size;) {
    before = safe.size;
    for (const name of inlined) {
      const binds = (relation: string): boolean => !inlined.has(relation) || safe.has(relation);
      if (safe.has(name) && !given.has(name) && !rules.get(name)!.every((rule) => isSafe(rule, binds)))
        safe.delete(name);
    }
  }
  return safe;
}

function isSafe({ head, body }: Rule, binds: (relation: string) => boolean): boolean {
  const binding = body.filter((literal) => literal.kind === 'compare' || binds(literal.atom.relation));
  const bound = groundVariables(binding, new Set(), () => true);
  const inHead = head.args.flatMap(variablesOf);
  const inBody = new Set<string>();
  for (const literal of body)
    for (const part of partsOf(literal)) variablesOf(part).forEach((name) => inBody.add(name));
  return [...inHead, ...inBody].every((name) => bound.has(name));
}

/** All bodies that a body stands for, or null if that goes on for ever. */
function inlineBody(body: readonly Literal[], context: Context, depth: number): Bodies | null {
  if (depth > maxDepth) return null;
  const parts: Bodies[] = [];
  for (const literal of body) {
    const inner = inlineInExpressions(literal, context, depth);
    if (inner === null) return null;
    const found = inlineLiteral(inner, context, depth);
    if (found === null) return null;
    parts.push(found);
  }
  return product(parts);
}

function inlineLiteral(literal: Literal, context: Context, depth: number): Bodies | null {
  if (literal.kind === 'compare') return [[literal]];
  const { relation } = literal.atom;
  const rules = context.rules.get(relation);
  if (rules === undefined || context.given.has(relation)) return [[literal]];
  if (literal.kind === 'not') {
    if (context.safe.has(relation)) return [[literal]];
    const bodies = expand(literal.atom, rules, context, depth);
    return bodies === null ? null : negateBodies(bodies);
  }
  return expand(literal.atom, rules, context, depth);
}

/** Inside of aggregates, a relation is replaced if one body takes its place. */
function inlineInExpressions(literal: Literal, context: Context, depth: number): Literal | null {
  let failed = false;
  const expr = (given: Expr): Expr => {
    const mapped = mapExpr(given, expr, (inner) => inner);
    if (mapped.kind !== 'aggregate') return mapped;
    const kept = mapped.body.map((inner): Bodies => {
      const safe = inner.kind !== 'compare' && context.safe.has(inner.atom.relation);
      const found = safe ? [[inner]] : inlineLiteral(inner, context, depth);
      if (found === null || found.length !== 1) failed = true;
      return found ?? [];
    });
    return { ...mapped, body: product(kept)[0] ?? mapped.body };
  };
  const mapped = mapLiteral(literal, (atom) => ({ ...atom, args: atom.args.map(expr) }), expr);
  return failed ? null : mapped;
}

/** The bodies of the rules of an atom, with the atom's arguments in the place of the head's. */
function expand(atom: Atom, rules: readonly Rule[], context: Context, depth: number): Bodies | null {
  const all: (readonly Literal[])[] = [];
  for (const rule of rules) {
    if (rule.head.args.length !== atom.args.length) return [[{ kind: 'atom', atom }]];
    const suffix = `'i${context.next++}`;
    const values = new Map<string, Expr>();
    const equalities: Literal[] = [];
    const known = (variable: Expr & { kind: 'variable' }): Expr =>
      values.get(variable.name) ?? { ...variable, name: variable.name + suffix };
    const meet = (arg: Expr, given: Expr): void => {
      if (given.kind === 'wildcard') return;
      // A variable of the head is the argument itself, unless it has a value already.
      if (arg.kind === 'variable' && !values.has(arg.name) && !hasWildcard(given))
        values.set(arg.name, given);
      else if (sameShape(arg, given))
        arg.args.forEach((part, i) => meet(part, (given as typeof arg).args[i]));
      else {
        const literal = { kind: 'compare', op: '=', left: given, right: arg, at: given.at } as const;
        equalities.push({ ...literal, type: typeOf(arg) });
      }
    };
    rule.head.args.forEach((arg, i) => meet(arg, atom.args[i]));
    const named = equalities.map((each): Literal =>
      each.kind === 'compare' ? { ...each, right: substitute(each.right, known) } : each,
    );
    const body = rule.body.map((literal) => substituteLiteral(literal, known));
    const inner = inlineBody([...named, ...body], context, depth + 1);
    if (inner === null) return null;
    all.push(...inner);
  }
  return all;
}

/** Whether both are records of so many fields, or the same branch: then these meet part by part. */
function sameShape(arg: Expr, given: Expr): arg is Expr & { kind: 'record' | 'branch' } {
  if (arg.kind === 'record') return given.kind === 'record' && arg.args.length === given.args.length;
  return (
    arg.kind === 'branch' &&
    given.kind === 'branch' &&
    arg.name === given.name &&
    arg.args.length === given.args.length
  );
}

/** The type that the checks gave an expression. */
function typeOf(expr: Expr): string {
  if (expr.kind === 'symbol' || expr.kind === 'wildcard') return 'symbol';
  return expr.type ?? 'number';
}
