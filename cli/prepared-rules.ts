/** The models' rules on disk, compiled when Laertes was built. Part of every command's start, so nothing here parses. */

import { readFileSync } from 'node:fs';
import type { RuleLoader, RuleSet } from '../queries/program.js';
import { ruleLoader } from '../queries/program.js';

/** Where the compiled text of a rule set is kept: `dist/prepared/rules-NAME.json`. */
export function preparedRulesFile(ruleSet: RuleSet): URL {
  return new URL(`../prepared/rules-${ruleSet}.json`, import.meta.url);
}

/** Loads rule sets from disk, each when it is first asked for. */
export const loadRules: RuleLoader = ruleLoader((ruleSet) =>
  readFileSync(preparedRulesFile(ruleSet), 'utf8'),
);
