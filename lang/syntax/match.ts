/** Matching a part of a file by a rule of the grammar. */
import type { Cst } from './cst.js';
import { rustMatcher } from './grammar.js';

/** The concrete tree of `[lo, hi)` of a text, with places in the whole text; undefined where the rule does not match. */
export function matchPart(
  c: { readonly text: string },
  rule: string,
  lo: number,
  hi: number,
): Cst | undefined {
  return rustMatcher().match(rule, c.text.slice(lo, hi), lo);
}
