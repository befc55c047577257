/** Going through abstract syntax: rules rewritten part by part, and what occurs in them. */

import type { Atom, Expr, Literal } from './ast.js';

/** A literal with its parts replaced. */
export function mapLiteral(given: Literal, atom: (atom: Atom) => Atom, expr: (expr: Expr) => Expr): Literal {
  if (given.kind === 'compare') return { ...given, left: expr(given.left), right: expr(given.right) };
  return { kind: given.kind, atom: atom(given.atom) };
}

/** An expression with its immediate parts replaced. */
export function mapExpr(
  given: Expr,
  expr: (expr: Expr) => Expr,
  literal: (literal: Literal) => Literal,
): Expr {
  switch (given.kind) {
    case 'record':
    case 'branch':
    case 'call':
      return { ...given, args: given.args.map(expr) };
    case 'cast':
      return { ...given, value: expr(given.value) };
    case 'aggregate':
      return {
        ...given,
        target: given.target === null ? null : expr(given.target),
        body: given.body.map(literal),
      };
    default:
      return given;
  }
}

/** A body whose variables are replaced, those inside of aggregates too. */
export function substituteLiteral(
  literal: Literal,
  value: (variable: Expr & { kind: 'variable' }) => Expr | undefined,
): Literal {
  const expr = (given: Expr): Expr => substitute(given, value);
  return mapLiteral(literal, (atom) => ({ ...atom, args: atom.args.map(expr) }), expr);
}

/** An expression whose variables are replaced, those inside of aggregates too. */
export function substitute(
  given: Expr,
  value: (variable: Expr & { kind: 'variable' }) => Expr | undefined,
): Expr {
  if (given.kind === 'variable') return value(given) ?? given;
  return mapExpr(
    given,
    (inner) => substitute(inner, value),
    (literal) => substituteLiteral(literal, value),
  );
}

/** The expressions of a literal: the arguments of its atom, or both sides. */
export function partsOf(literal: Literal): readonly Expr[] {
  return literal.kind === 'compare' ? [literal.left, literal.right] : literal.atom.args;
}

/** The immediate parts of an expression, the body of an aggregate left out. */
export function childrenOf(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case 'record':
    case 'branch':
    case 'call':
      return expr.args;
    case 'cast':
      return [expr.value];
    default:
      return [];
  }
}

/** The variables of an expression, those inside of aggregates left out. */
export function variablesOf(expr: Expr): string[] {
  if (expr.kind === 'variable') return [expr.name];
  return childrenOf(expr).flatMap(variablesOf);
}

/** All variables of a literal, those inside of aggregates too. */
export function allVariables(literal: Literal, into: Set<string> = new Set()): Set<string> {
  const visit = (expr: Expr): void => {
    if (expr.kind === 'variable') into.add(expr.name);
    childrenOf(expr).forEach(visit);
    if (expr.kind === 'aggregate') {
      if (expr.target !== null) visit(expr.target);
      for (const inner of expr.body) allVariables(inner, into);
    }
  };
  partsOf(literal).forEach(visit);
  return into;
}

/** The aggregates of an expression, not those inside of others. */
export function aggregatesOf(expr: Expr): (Expr & { kind: 'aggregate' })[] {
  return expr.kind === 'aggregate' ? [expr] : childrenOf(expr).flatMap(aggregatesOf);
}

/** Whether `_` occurs where a value is needed. */
export function hasWildcard(expr: Expr): boolean {
  return expr.kind === 'wildcard' || childrenOf(expr).some(hasWildcard);
}
