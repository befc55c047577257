/** Compiles the rules ahead, as a step of the build. */

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { compileRules } from '../queries/compile-rules.js';
import type { RuleFiles } from '../queries/compile-rules.js';
import { ruleSets, type RuleSet } from '../queries/program.js';
import { generatedCode, loadProgram, type GeneratedCode } from '../solver/runtime.js';
import { preparedRulesFile } from './prepared-rules.js';

/** The texts of `queries/rules`, by file name. */
export function readRuleFiles(): RuleFiles {
  // This module runs from `dist/cli`; the rules stay where they are edited.
  const folder = new URL('../../queries/rules/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.dl'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));
}

/** Writes every rule set to where `loadRules` looks for it, and gives the code that runs each. */
export function prepareRules(): Readonly<Record<RuleSet, GeneratedCode>> {
  const prepared = compileRules(readRuleFiles());
  for (const ruleSet of ruleSets) {
    const file = preparedRulesFile(ruleSet);
    mkdirSync(new URL('.', file), { recursive: true });
    writeFileSync(file, prepared[ruleSet]);
  }
  const codes = ruleSets.map((ruleSet) => [ruleSet, generatedCode(loadProgram(prepared[ruleSet]))]);
  return Object.fromEntries(codes) as Record<RuleSet, GeneratedCode>;
}
