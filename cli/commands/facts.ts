/** `laertes facts FILE… -o DIR`: the relations of programs and sets of facts, in the formats that researchers' tools read. */
import { Option, type Command } from 'commander';
import type { LibraryFile } from '../../lang/library.js';
import { checkModels, type CheckModel } from '../../queries/check.js';
import { exportFormats, type ExportFormat } from '../../queries/export/format-names.js';
import { externOption } from '../prepared.js';
import { research } from '../research-loader.js';
import { parseJobs, parseShard, type Shard } from '../research/shard.js';
import { editions } from '../program-options.js';

interface Options {
  readonly output: string;
  readonly format: ExportFormat;
  readonly derived?: boolean;
  readonly model: CheckModel;
  readonly edition: string;
  readonly shard?: Shard;
  readonly jobs?: number;
  readonly quiet?: boolean;
  readonly extern?: readonly LibraryFile[];
}

export function register(program: Command): void {
  program
    .command('facts')
    .summary('write the relations of programs in the formats that other tools read')
    .description(
      'Writes the facts of every body of programs, or of sets of facts on disk, into a new folder: tables with one schema ' +
        '(see `laertes relations`), names and places of the source in tables of their own, and a manifest.',
    )
    .argument('<file...>', 'Rust programs, sets of facts, or folders of either; - is standard input')
    .requiredOption('-o, --output <dir>', 'the folder to write; it is written whole or not at all')
    .addOption(new Option('--format <format>', 'how').choices(exportFormats).default('facts'))
    .option('--derived', "also what the model's rules derive")
    .addOption(new Option('--model <model>', 'whose rules').choices(checkModels).default('polonius'))
    .addOption(new Option('--edition <year>', 'the edition of Rust').choices(editions).default('2021'))
    .addOption(externOption())
    .addOption(new Option('--shard <k/n>', 'only the K-th of N parts of the inputs').argParser(parseShard))
    .addOption(
      new Option('-j, --jobs <n>', 'threads (default: the cores, for more than a few inputs)').argParser(
        parseJobs,
      ),
    )
    .option('-q, --quiet', 'no summary, no warnings')
    .addHelpText(
      'after',
      `
Examples:
  laertes facts main.rs -o facts                          as rustc -Znll-facts writes them
  laertes facts src --format parquet --derived -o corpus  for DuckDB, Spark, pandas
  laertes facts nll-facts --format sqlite -o database     what rustc dumped, as a database
  laertes facts main.rs --format souffle -o souffle       with the rules, for Soufflé

Exit status: 0, 2 if something could not be read or written, 3 if a body has no facts (the manifest says why).`,
    )
    .action(async (files: string[], { output, ...options }: Options) => {
      const { exportFacts } = await research();
      process.exitCode = await exportFacts(files, { ...options, out: output });
    });
}
