/** Rules as text, from the repository and from the user. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RuleFiles } from '../../queries/compile-rules.js';
import type { CheckModel } from '../../queries/check.js';
import { compileModel, type ModelProgram, type UserRules } from '../../queries/query/model.js';
import { formatProgramError, type ProgramError } from '../../solver/index.js';
import { readRuleFiles } from '../prepare-rules.js';
import { readSource } from '../source-text.js';

let files: RuleFiles | undefined;

/** The texts of `queries/rules`. */
export function ruleFiles(): RuleFiles {
  return (files ??= readRuleFiles());
}

/** A user's rule files; what can't be read is a message. */
export function readUserRules(names: readonly string[]): { rules: UserRules[]; problems: string[] } {
  const rules: UserRules[] = [];
  const problems: string[] = [];
  for (const name of names) {
    const source = readSource(name);
    if (source.kind === 'problem') {
      problems.push(`${source.name}: ${source.message}`);
      continue;
    }
    rules.push({
      file: source.name,
      text: source.text,
      include: (path) => {
        try {
          return readFileSync(join(dirname(name), path), 'utf8');
        } catch {
          return undefined;
        }
      },
    });
  }
  return { rules, problems };
}

/** The model's program, or undefined after its errors were told on stderr. */
export function loadModel(model: CheckModel, rules: readonly UserRules[] = []): ModelProgram | undefined {
  const compiled = compileModel(ruleFiles(), model, rules);
  if (compiled.errors) {
    tellErrors(compiled.errors);
    return undefined;
  }
  return compiled.model;
}

export function tellErrors(errors: readonly ProgramError[]): void {
  process.stderr.write(`${errors.map(formatProgramError).join('\n')}\n`);
}
