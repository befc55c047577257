/**
 * The borrow-checking models as compiled rules.
 *
 * Rules are compiled once, when Laertes is built (compile-rules.ts), and at run time loaded as text, which needs neither
 * the rules' files nor a parser. Nothing in this module parses.
 */

import type { CompiledProgram } from '../solver/runtime.js';
import { loadProgram } from '../solver/runtime.js';

/**
 * A set of rules that can be run on facts. The `check-` sets also derive what concerns moves, mutability and type tests,
 * from the relations that the fact emitter adds. `polonius-fast` derives the errors of
 * `polonius`, and not all of its relations.
 */
export const ruleSets = [
  'nll',
  'polonius',
  'polonius-fast',
  'alpha',
  'check-nll',
  'check-polonius',
  'check-alpha',
  'check-lexical',
] as const;
export type RuleSet = (typeof ruleSets)[number];

/** Every rule set, compiled and written as text: what `compileRules` makes. */
export type PreparedRules = Readonly<Record<RuleSet, string>>;

/** Gives the program of a rule set, always the same one, so that all bodies share its code. */
export type RuleLoader = (ruleSet: RuleSet) => CompiledProgram;

/** Loads rule sets when they are first asked for; `textOf` gives the prepared text of one. */
export function ruleLoader(textOf: (ruleSet: RuleSet) => string): RuleLoader {
  const loaded = new Map<RuleSet, CompiledProgram>();
  return (ruleSet) => {
    let program = loaded.get(ruleSet);
    if (program === undefined) loaded.set(ruleSet, (program = loadProgram(textOf(ruleSet))));
    return program;
  };
}
