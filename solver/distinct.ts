/**
 * What an aggregate counts once. As in Soufflé, which evaluates such a body as a relation of its own: a body of several atoms, or
 * with an aggregate or a `range` in it, or whose atom has a variable twice, has as many solutions as its named variables
 * have values, whatever stands in the columns of `_`. A body of one plain atom has as many as the relation has rows that fit.
 */

import type { Expr } from './ast.js';
import { childrenOf, partsOf } from './rewrite.js';

/** The names by whose values a solution of the body counts once; null where every solution counts. */
export function distinctNames({ body, target }: Expr & { kind: 'aggregate' }): readonly string[] | null {
  const atoms = body.flatMap((it) => (it.kind === 'atom' ? [it.atom] : []));
  const parts = [...body.flatMap(partsOf), ...(target === null ? [] : [target])];
  const own = parts.flatMap((it) => within(it));
  const names = own.flatMap((it) => (it.kind === 'variable' ? [it.name] : []));
  const ranges = own.some((it) => it.kind === 'call' && /(?:^|\.)range$/.test(it.fn));
  const unnamed = atoms.some(({ args }) => args.flatMap(within).some((it) => it.kind === 'wildcard'));
  if (!unnamed && !ranges) return null;
  const inAtom =
    atoms[0]?.args.flatMap(within).flatMap((it) => (it.kind === 'variable' ? [it.name] : [])) ?? [];
  const isRelation =
    atoms.length > 1 ||
    ranges ||
    own.some((it) => it.kind === 'aggregate') ||
    new Set(inAtom).size < inAtom.length;
  return isRelation ? [...new Set(names)] : null;
}

/** An expression and all in it, but for what is inside of aggregates. */
function within(expr: Expr): Expr[] {
  return expr.kind === 'aggregate' ? [expr] : [expr, ...childrenOf(expr).flatMap(within)];
}
