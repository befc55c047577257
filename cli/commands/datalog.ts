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
    .option(
      '-q, --query <tuple>',
      'print the tuples that fit, and derive no more than that needs: path("a", X)',
    )
    .option('--explain <tuple>', 'prove a tuple')
    .option('--why-not <tuple>', 'say what is missing for a tuple that does not hold')
    .option('--interpret', 'use no generated code')
    .option('--profile [file]', 'say what each rule tried, kept and took; as JSON into a file')
    .option('--max-memory <MiB>', 'stop when relations and indexes need more', mebibytes)
    .addHelpText(
      'after',
      `
Examples:
  laertes datalog path.dl -F facts -D out
  laertes datalog path.dl -D -              results to standard output
  laertes datalog path.dl --query 'path("a", X)'
  laertes datalog path.dl --why-not 'path("a", "e")'

With --query, --explain and --why-not nothing is written to files. Names that are no symbols stand for anything.

Exit status: 0 if it ran, 1 if it was stopped by a limit or what is asked for is not there, 2 if the program or its input could not be read.`,
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
