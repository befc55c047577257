/**
 * Selection: which where clause, impl or built-in rule makes a trait hold (rustc's `SelectionContext`; Rust Compiler
 * Development Guide, "Trait resolution"). Where clauses win over impls; what depends on variables is ambiguous.
 */
import type { DefId, Program } from '../types/program.js';
import type { DynBound, GenericArgs, Predicate, TraitRef } from '../types/ty.js';
import type { InferTable } from '../infer/table.js';
import type { ParamEnv, TraitPredicate } from './env.js';

/** What selection works in. */
export interface TraitCx {
  readonly program: Program;
  readonly env: ParamEnv;
  readonly table: InferTable;
}

export type Selection =
  | {
      readonly kind: 'impl';
      readonly impl: DefId;
      readonly args: GenericArgs;
      readonly nested: readonly Predicate[];
    }
  | { readonly kind: 'param'; readonly predicate: TraitPredicate; readonly nested: readonly Predicate[] }
  | { readonly kind: 'object'; readonly bound: DynBound; readonly nested: readonly Predicate[] }
  | { readonly kind: 'builtin'; readonly nested: readonly Predicate[] }
  /** Variables must be known first. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'none' };

/** How deep nested obligations may go, as rustc's default `recursion_limit`. */
export const RECURSION_LIMIT = 128;

/** Selects, and binds the variables that the chosen candidate fixes. */
export function select(_cx: TraitCx, _ref: TraitRef): Selection {
  throw new Error('not yet');
}

/** Whether a predicate holds with all that it needs; binds nothing. */
export function evaluate(_cx: TraitCx, _predicate: Predicate): 'yes' | 'no' | 'maybe' {
  throw new Error('not yet');
}
