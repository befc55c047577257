/** Rules as text → compiled rule sets. The only module of the room that parses, and so loads Ohm: it runs when Laertes is built. */

import type { CompiledProgram } from '../solver/index.js';
import { compileProgram, formatProgramError, parseProgram, serializeProgram } from '../solver/index.js';
import type { PreparedRules } from './program.js';
import { ruleSets } from './program.js';
import { nameCode } from '../solver/runtime.js';

/** The text of rule files by name, `polonius.dl` and what it includes. */
export type RuleFiles = Readonly<Record<string, string>>;

/** Compiles every rule set of Laertes. Rules that don't compile are a bug in the rules, and thrown with all that is wrong. */
export function compileRules(files: RuleFiles): PreparedRules {
  const compiled = ruleSets.map((name) => [
    name,
    serializeProgram(nameCode(compileRuleSet(files, name), name)),
  ]);
  return Object.fromEntries(compiled) as PreparedRules;
}

/** Compiles the rule set that begins in `NAME.dl`. */
export function compileRuleSet(files: RuleFiles, name: string): CompiledProgram {
  const file = `${name}.dl`;
  const text = files[file];
  if (text === undefined) throw new Error(`a rule set has a file of its name: there is no ${file}`);
  const include = (path: string): string | undefined => files[path];
  const { program, errors } = compileProgram(parseProgram(text, { file, include }));
  if (program === undefined) throw new Error(errors.map(formatProgramError).join('\n'));
  return program;
}
