/** `laertes graph FILE`: control flow, origins and liveness as pictures. */
import { Option, type Command } from 'commander';
import type { LibraryFile } from '../../lang/library.js';
import { checkModels, type CheckModel } from '../../queries/check.js';
import { externOption } from '../prepared.js';
import { research } from '../research-loader.js';
import { editions } from '../program-options.js';

interface Options {
  readonly kind: 'cfg' | 'origins' | 'liveness';
  readonly format: 'dot' | 'mermaid' | 'svg';
  readonly model: CheckModel;
  readonly edition: string;
  readonly body?: string;
  readonly relation?: readonly string[];
  readonly extern?: readonly LibraryFile[];
}

export function register(program: Command): void {
  program
    .command('graph')
    .summary('draw the control flow of bodies with what holds where, or their origins')
    .description(
      'Draws each body: `cfg` is its control flow with MIR and relations in the nodes, `origins` the constraints between ' +
        'lifetimes with their causes, `liveness` the control flow with what is live.',
    )
    .argument('<input>', 'a Rust program, or a set of facts; - is standard input')
    .addOption(new Option('--kind <kind>', 'what').choices(['cfg', 'origins', 'liveness']).default('cfg'))
    .addOption(new Option('--format <format>', 'how').choices(['dot', 'mermaid', 'svg']).default('dot'))
    .option('--body <name>', 'only the body of this name')
    .option(
      '--relation <name>',
      'show this relation at the points that it speaks of; may be repeated',
      (value: string, before: readonly string[] | undefined) => [...(before ?? []), value],
    )
    .addOption(
      new Option('--model <model>', 'whose derived relations').choices(checkModels).default('polonius'),
    )
    .addOption(new Option('--edition <year>', 'the edition of Rust').choices(editions).default('2021'))
    .addOption(externOption())
    .addHelpText(
      'after',
      `
Examples:
  laertes graph main.rs --format svg > main.svg
  laertes graph main.rs --kind origins --body push_all --format mermaid
  laertes graph main.rs --relation loan_live_at --relation errors`,
    )
    .action(async (input: string, options: Options) => {
      const { showGraph } = await research();
      process.exitCode = await showGraph(input, options);
    });
}
