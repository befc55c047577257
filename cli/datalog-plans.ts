/** The plans of a Datalog program, as text or JSON. */

import { describePlans, type CompiledProgram } from '../solver/index.js';
import type { PlanOptions } from './commands/plan.js';
import { compileFile } from './datalog.js';

/** Prints how a program will be evaluated, and gives the exit status. */
export function printPlans(file: string, options: PlanOptions): number {
  const program = compileFile(file, options);
  if (program === null) return 2;
  process.stdout.write(options.json ? `${JSON.stringify(describePlans(program))}\n` : planText(program));
  if (options.code && !options.json) process.stdout.write(`${program.direct.source}\n`);
  return 0;
}

function planText(program: CompiledProgram): string {
  const { strata, indexes } = describePlans(program);
  const lines: string[] = [];
  strata.forEach(({ relations, recursive, rules }, number) => {
    lines.push(`stratum ${number + 1}${recursive ? ', recursive' : ''}: ${relations.join(', ')}`);
    for (const rule of rules) {
      lines.push(`  ${rule.file}:${rule.line}: ${rule.text}`);
      for (const plan of rule.plans) {
        const when = plan.for === 'once' ? 'once' : `for the delta of ${plan.for}`;
        lines.push(`    ${when}${plan.instead ? ', if that tries fewer rows' : ''}`);
        for (const step of plan.steps) lines.push(`      ${step}`);
      }
    }
    lines.push('');
  });
  lines.push('indexes');
  for (const { relation, columns } of indexes) lines.push(`  ${relation} by ${columns.join(', ')}`);
  return `${lines.join('\n')}\n`;
}
