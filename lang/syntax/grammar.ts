/**
 * The grammar of Rust's syntax for Ohm, assembled from its pieces. Programs are matched by what compile-grammar.ts makes of it,
 * ahead of time where Laertes was built; Ohm itself, loaded from a recipe, says what is wrong with what doesn't match.
 */
import * as ohm from 'ohm-js';
import { compileGrammar } from './compile-grammar.js';
import { Cst } from './cst.js';
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

let recipeText: (() => string) | undefined;
let loaded: ohm.Grammar | undefined;

/** Says where a prepared recipe (text of `grammarRecipe`) comes from, should it be needed. */
export function loadGrammar(recipe: () => string): void {
  recipeText = recipe;
}

/** The grammar as Ohm has it: from the recipe, otherwise built from its text at the first use. */
export function rustGrammar(): ohm.Grammar {
  loaded ??= recipeText
    ? (ohm as unknown as RecipeReader).makeRecipe(JSON.parse(recipeText()))
    : makeGrammar();
  return loaded;
}

/** The compiled grammar. */
export interface Matcher {
  /** The tree of a text that begins at `base` of its file; undefined if the rule does not match all of it. */
  match(rule: string, text: string, base: number): Cst | undefined;
}

/** What `matcherText` is the body of. */
export type MakeMatcher = (node: typeof Cst) => Matcher;

/** The body of a `MakeMatcher`, for preparing. */
export function matcherText(): string {
  return compileGrammar(grammarRecipe());
}

let matcher: Matcher | undefined;

/** Uses a prepared matcher from now on. */
export function loadMatcher(make: MakeMatcher): void {
  matcher = make(Cst);
}

/** Was a prepared matcher loaded? */
export function hasMatcher(): boolean {
  return matcher !== undefined;
}

/** The compiled grammar: the loaded one, otherwise compiled at the first use. */
export function rustMatcher(): Matcher {
  // oxlint-disable-next-line typescript/no-implied-eval -- it is made of our own grammar
  if (!matcher) loadMatcher(new Function('Cst', matcherText()) as MakeMatcher);
  return matcher!;
}
