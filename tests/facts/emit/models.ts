/** The models' rules, compiled from their text. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileRuleSet } from '../../../queries/compile-rules.js';
import type { CompiledProgram } from '../../../solver/runtime.js';

const rules = fileURLToPath(new URL('../../../../queries/rules/', import.meta.url));
const files = Object.fromEntries(
  readdirSync(rules).map((file) => [file, readFileSync(rules + file, 'utf8')]),
);

export const models: Readonly<Record<string, CompiledProgram>> = {
  nll: compileRuleSet(files, 'check-nll'),
  polonius: compileRuleSet(files, 'check-polonius'),
};
