/** Keeps count of nesting while the tree is built, so that no later pass meets a tree it cannot recurse over. */
import { DEEPEST, type Context } from './context.js';
import type { Cst } from '../cst.js';

/** Calls a builder one level deeper; the place where the nesting passes the limit is remembered once. */
export function descend<T>(c: Context, n: Cst, build: (c: Context, n: Cst) => T): T {
  if (++c.depth > DEEPEST && c.tooDeepAt < 0) c.tooDeepAt = n.lo;
  const built = build(c, n);
  c.depth--;
  return built;
}

/** The same for a row of operators, prefixes or suffixes, which nests as deeply as it is long. */
export function descendBy<T>(c: Context, n: Cst, levels: number, build: () => T): T {
  if (c.depth + levels > DEEPEST && c.tooDeepAt < 0) c.tooDeepAt = n.lo;
  c.depth += levels;
  const built = build();
  c.depth -= levels;
  return built;
}
