/**
 * The borrow-checking models as compiled rules.
 *
 * Rules are compiled once, when Laertes is built (`compileRules`), and loaded from text at run time (`loadModel`),
 * which needs neither the rules' files nor a parser. This module therefore imports nothing that parses; see compile-rules.ts.
 */

import type { CompiledProgram } from '../solver/runtime.js';
import { loadProgram } from '../solver/runtime.js';

/** A set of rules that can be run on facts. `polonius-fast` derives the errors of `polonius`, and not all of its relations. */
export const ruleSets = ['nll', 'polonius', 'polonius-fast'] as const;
export type RuleSet = (typeof ruleSets)[number];

/** The compiled rule sets as text, to be kept in a file: what `compileRules` makes and `loadModel` takes. */
export type PreparedRules = Readonly<Record<string, string>>;

const loaded = new WeakMap<PreparedRules, Map<string, CompiledProgram>>();

/** The program of a rule set. Each is loaded once, so that all bodies share its code. */
export function loadModel(prepared: PreparedRules, ruleSet: RuleSet): CompiledProgram {
  let programs = loaded.get(prepared);
  if (programs === undefined) loaded.set(prepared, (programs = new Map()));
  let program = programs.get(ruleSet);
  if (program === undefined) {
    const text = prepared[ruleSet];
    if (text === undefined)
      throw new Error(`the prepared rules hold all rule sets, \`${ruleSet}\` is missing`);
    programs.set(ruleSet, (program = loadProgram(text)));
  }
  return program;
}
