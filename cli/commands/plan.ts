/** `laertes plan FILE.dl`: how a Datalog program will be evaluated. */

import { Option, type Command } from 'commander';

export interface PlanOptions {
  readonly json?: boolean;
  readonly code?: boolean;
  readonly query?: string;
  readonly includeDir: readonly string[];
  readonly macro: readonly string[];
}

export function register(program: Command): void {
  program
    .command('plan')
    .summary('show strata, join orders and indexes of a Datalog program')
    .argument('<file>', 'a program, or - for standard input')
    .option('--json', 'as one JSON object')
    .option('-q, --query <tuple>', 'the plans that answer a question: path("a", X)')
    .option('--code', 'the generated code, too')
    .addOption(
      new Option('-I, --include-dir <dir...>', 'where included files are looked for, too').default([]),
    )
    .addOption(new Option('-M, --macro <name=value...>', 'macros of the preprocessor').default([]))
    .addHelpText(
      'after',
      `
Examples:
  laertes plan path.dl
  laertes plan path.dl --query 'path("a", X)'

Exit status: 0, or 2 if the program could not be read.`,
    )
    .action(async (file: string, options: PlanOptions) => {
      const { printPlans } = await import('../datalog-plans.js');
      process.exitCode = printPlans(file, options);
    });
}
