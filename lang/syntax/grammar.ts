/**
 * The grammar of Rust's syntax for Ohm: assembled from its pieces, and loaded either from its text or, in a
 * fraction of the time, from the recipe that was made of it ahead of time.
 */
import * as ohm from 'ohm-js';
import { EXPRESSIONS } from './grammar/expressions.js';
import { ITEMS } from './grammar/items.js';
import { PATTERNS } from './grammar/patterns.js';
import { TOKENS } from './grammar/tokens.js';
import { TYPES } from './grammar/types.js';

/** The whole grammar as Ohm reads it. */
export const grammarText = `Rust {${ITEMS}${EXPRESSIONS}${PATTERNS}${TYPES}${TOKENS}}`;

/** Builds the grammar from its text: for preparing, and for when nothing was prepared. */
export function makeGrammar(): ohm.Grammar {
  return ohm.grammar(grammarText);
}

/** The grammar as JSON for `loadGrammar`, without the source positions that only Ohm's own messages need. */
export function grammarRecipe(): string {
  return JSON.stringify(withoutSource(JSON.parse((makeGrammar() as Recipe & ohm.Grammar).toRecipe())));
}

/** Every node of a recipe is `[kind, {sourceInterval}, …]`; the grammar itself holds its text. */
function withoutSource(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutSource);
  if (node === null || typeof node !== 'object') return node;
  const kept = Object.entries(node).filter(([key]) => key !== 'source' && key !== 'sourceInterval');
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutSource(value)]));
}

/** Ohm's bundling, which its type declarations leave out. */
interface Recipe {
  toRecipe(): string;
}
interface RecipeReader {
  makeRecipe(recipe: unknown): ohm.Grammar;
}

let loaded: ohm.Grammar | undefined;

/** Uses a prepared recipe (text of `grammarRecipe`) from now on. */
export function loadGrammar(recipe: string): void {
  loaded = (ohm as unknown as RecipeReader).makeRecipe(JSON.parse(recipe));
}

/** The grammar: the loaded one, otherwise built from its text at the first use. */
export function rustGrammar(): ohm.Grammar {
  loaded ??= makeGrammar();
  return loaded;
}
