/** `laertes plan FILE.dl`: how a Datalog program will be evaluated. */

import { Option, type Command } from 'commander';
import { describePlans, type CompiledProgram } from '../../solver/index.js';
import { compileFile } from './datalog.js';

interface PlanOptions {
  readonly json?: boolean;
  readonly code?: boolean;
  readonly includeDir: readonly string[];
  readonly macro: readonly string[];
}

export function register(program: Command): void {
  program
    .command('plan')
    .summary('show strata, join orders and indexes of a Datalog program')
    .argument('<file>', 'a program, or - for standard input')
    .option('--json', 'as one JSON object')
    .option('--code', 'the generated code, too')
    .addOption(
      new Option('-I, --include-dir <dir...>', 'where included files are looked for, too').default([]),
    )
    .addOption(new Option('-M, --macro <name=value...>', 'macros of the preprocessor').default([]))
    .addHelpText(
      'after',
      `
Example:
  laertes plan path.dl

Exit status: 0, or 2 if the program could not be read.`,
    )
    .action((file: string, options: PlanOptions) => {
      const compiled = compileFile(file, options);
      process.exitCode = compiled === null ? 2 : 0;
      if (compiled === null) return;
      process.stdout.write(
        options.json ? `${JSON.stringify(describePlans(compiled))}\n` : planText(compiled),
      );
      if (options.code && !options.json) process.stdout.write(`${compiled.direct.source}\n`);
    });
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
