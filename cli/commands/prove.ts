/** `laertes prove FILE.dl|DIR [TUPLE]`: proofs of what a program derives, one by one or in a conversation. */

import { Option, type Command } from 'commander';
import { checkModels, type CheckModel } from '../../queries/check.js';
import { research } from '../research-loader.js';

export interface ProveOptions {
  readonly model?: CheckModel;
  readonly factDir: string;
  readonly includeDir: readonly string[];
  readonly macro: readonly string[];
  readonly whyNot?: boolean;
  readonly json?: boolean;
}

export function register(program: Command): void {
  program
    .command('prove')
    .summary('prove what a Datalog program derives, or say what is missing')
    .description(
      'Proves tuples of a Datalog program, or of a model’s relations on a set of facts. Without a tuple it asks for commands, ' +
        'one a line: explain, next, expand, back, whole, why-not, list, relations, help, quit.',
    )
    .argument('<input>', 'a Datalog program (.dl), or a directory of .facts')
    .argument('[tuple]', 'for example: path("a", X); names that are no symbols stand for anything')
    .addOption(
      new Option('--model <model>', 'whose rules, for a directory of facts (default: polonius)').choices(
        checkModels,
      ),
    )
    .option('-F, --fact-dir <dir>', 'where `.input` of a program finds its files', '.')
    .addOption(
      new Option('-I, --include-dir <dir...>', 'where included files are looked for, too').default([]),
    )
    .addOption(new Option('-M, --macro <name=value...>', 'macros of the preprocessor').default([]))
    .option('--why-not', 'say what is missing for the tuple')
    .option('--json', 'the proof, or what is missing, as JSON')
    .addHelpText(
      'after',
      `
Examples:
  laertes prove path.dl 'path("a", X)'
  laertes prove nll-facts/main --model polonius
  echo 'explain subset(A, B, P)' | laertes prove nll-facts/main

Exit status: 0 if all that was asked for was there, 1 if not, 2 for unreadable input.`,
    )
    .action(async (input: string, tuple: string | undefined, options: ProveOptions) => {
      const { runProve } = await research();
      process.exitCode = await runProve(input, tuple, options);
    });
}
