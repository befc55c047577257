/** `laertes merge DIR… -o OUT`: the parts that `facts --shard` wrote become one export. */
import type { Command } from 'commander';
import { research } from '../research-loader.js';

export function register(program: Command): void {
  program
    .command('merge')
    .summary('join the parts of an export that independent runs wrote')
    .description(
      'Joins the exports that `laertes facts --shard K/N` wrote, into a new folder with one manifest. All N parts have to be there, ' +
        'of one format and model, and no body may be in two of them.',
    )
    .argument('<dir...>', 'the parts')
    .requiredOption('-o, --output <dir>', 'the folder to write; it is written whole or not at all')
    .addHelpText(
      'after',
      `
Examples:
  laertes facts src --format parquet --shard 1/2 -o part1
  laertes facts src --format parquet --shard 2/2 -o part2
  laertes merge part1 part2 -o corpus`,
    )
    .action(async (dirs: string[], { output }: { output: string }) => {
      const { mergeExports } = await research();
      process.exitCode = await mergeExports(dirs, output);
    });
}
