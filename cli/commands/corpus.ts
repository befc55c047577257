/** `laertes corpus DIR --rules my.dl`: what a change of the rules does to the verdicts on a folder of programs or facts. */
import { Option, type Command } from 'commander';
import type { LibraryFile } from '../../lang/library.js';
import { checkModels, type CheckModel } from '../../queries/check.js';
import { externOption } from '../prepared.js';
import { research } from '../research-loader.js';
import { parseJobs, parseShard, type Shard } from '../research/shard.js';
import { editions } from '../program-options.js';

interface Options {
  readonly model: CheckModel;
  readonly edition: string;
  readonly rules?: readonly string[];
  readonly json?: boolean;
  readonly shard?: Shard;
  readonly jobs?: number;
  readonly quiet?: boolean;
  readonly extern?: readonly LibraryFile[];
}

export function register(program: Command): void {
  program
    .command('corpus')
    .summary('run a model with rules of your own over a folder, and see which verdicts flip')
    .description(
      'Runs a model on every program and set of facts of a folder, as it is and with your rules, and prints where the verdict or ' +
        'the errors differ. Without --rules it counts the verdicts.',
    )
    .argument('<dir...>', 'folders of Rust programs or of facts, or single ones')
    .addOption(
      new Option('--model <model>', 'the model that your rules change').choices(checkModels).default('nll'),
    )
    .option(
      '--rules <file>',
      "rules of one's own: a relation that the model has too gets these in place of the model's; may be repeated",
      (value: string, before: readonly string[] | undefined) => [...(before ?? []), value],
    )
    .option('--json', 'one JSON object for each program or set of facts')
    .addOption(new Option('--edition <year>', 'the edition of Rust').choices(editions).default('2021'))
    .addOption(externOption())
    .addOption(new Option('--shard <k/n>', 'only the K-th of N parts of the inputs').argParser(parseShard))
    .addOption(
      new Option('-j, --jobs <n>', 'threads (default: the cores, for more than a few inputs)').argParser(
        parseJobs,
      ),
    )
    .option('-q, --quiet', 'no counts on stderr')
    .addHelpText(
      'after',
      `
Examples:
  laertes corpus src --rules no-kills.dl
  laertes corpus nll-facts --model polonius --rules my.dl --json

Exit status: 0 if nothing flips, 1 if something does, 2 if something could not be read or the rules are wrong.`,
    )
    .action(async (dirs: string[], options: Options) => {
      const { runCorpus } = await research();
      process.exitCode = await runCorpus(dirs, { ...options, rules: options.rules ?? [] });
    });
}
