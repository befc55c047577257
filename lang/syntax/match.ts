/** Matching a part of a file by a rule of the grammar. */
import { rootOf, type Cst } from './cst.js';
import { rustGrammar } from './grammar.js';

/** The concrete tree of `[lo, hi)` of a text, with places in the whole text; undefined where the rule does not match. */
export function matchPart(
  c: { readonly text: string },
  rule: string,
  lo: number,
  hi: number,
): Cst | undefined {
  const match = rustGrammar().match(c.text.slice(lo, hi), rule);
  return match.succeeded() ? rootOf(match, lo) : undefined;
}
