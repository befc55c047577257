/** `laertes datalog FILE.dl`: runs a Datalog program as Soufflé would, facts and results being files. */

import { InvalidArgumentError, type Command } from 'commander';
import type { DatalogOptions } from '../datalog.js';

export function register(program: Command): void {
  program
    .command('datalog')
    .summary('run a Datalog program, as Soufflé would')
    .description(
      'Reads the facts that `.input` names, derives, and writes what `.output` names. The language is Soufflé’s core ' +
        '(solver/README.md says what differs).',
    )
    .argument('<file>', 'a program, or - for standard input')
    .option('-F, --fact-dir <dir>', 'where `.input` finds its files', '.')
    .option('-D, --output-dir <dir>', 'where `.output` puts its files; - is standard output', '.')
    .option('-I, --include-dir <dir>', 'where included files are looked for, too', gather, [])
    .option('-M, --macro <name=value>', 'a macro of the preprocessor', gather, [])
    .option('--interpret', 'use no generated code')
    .option('--profile [file]', 'say what each rule tried, kept and took; as JSON into a file')
    .option('--max-memory <MiB>', 'stop when relations and indexes need more', mebibytes)
    .addHelpText(
      'after',
      `
Examples:
  laertes datalog path.dl -F facts -D out
  laertes datalog path.dl -D -              results to standard output

Exit status: 0 if it ran, 1 if it was stopped by a limit, 2 if the program or its input could not be read.`,
    )
    .action(async (file: string, options: DatalogOptions) => {
      // The compiler of Datalog is loaded by those only who need it.
      const { runFile } = await import('../datalog.js');
      process.exitCode = runFile(file, options);
    });
}

function gather(value: string, before: readonly string[]): string[] {
  return [...before, value];
}

function mebibytes(value: string): number {
  const number = Number(value);
  if (!(number > 0)) throw new InvalidArgumentError('A number of MiB is needed.');
  return number;
}
