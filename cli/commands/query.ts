/** `laertes query FILE|DIR 'loan_live_at(L, P), …'`: questions in Datalog. */
import { Option, type Command } from 'commander';
import type { LibraryFile } from '../../lang/library.js';
import { checkModels, type CheckModel } from '../../queries/check.js';
import { externOption } from '../prepared.js';
import { research } from '../research-loader.js';
import { editions } from '../program-options.js';
import { parseShard, type Shard } from '../research/shard.js';

interface Options {
  readonly model?: CheckModel;
  readonly edition: string;
  readonly rules?: readonly string[];
  readonly named?: string;
  readonly list?: boolean;
  readonly raw?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly explain?: boolean;
  readonly shard?: Shard;
  readonly quiet?: boolean;
  readonly extern?: readonly LibraryFile[];
}

export function register(program: Command): void {
  program
    .command('query')
    .summary('ask about facts and what follows from them, in Datalog')
    .description(
      'Prints the rows that satisfy a query, in the words of the source. A query is the body of a rule; or several rules, of ' +
        'which the last one (or those marked `.output`) answers. `laertes relations` lists what can be asked.',
    )
    .argument('[input]', 'a Rust program, a set of facts, or a folder of either; - is standard input')
    .argument('[query]', 'for example: loan_live_at(L, P), loan_invalidated_at(P, L)')
    .addOption(
      new Option(
        '--model <model>',
        'whose rules (default: polonius, or what a named question asks for)',
      ).choices(checkModels),
    )
    .option('--named <name>', 'ask one of the named questions')
    .option('--list', 'list the named questions')
    .option(
      '--rules <file>',
      "rules of one's own: a relation that the model has too gets these in place of the model's; may be repeated",
      (value: string, before: readonly string[] | undefined) => [...(before ?? []), value],
    )
    .option('--raw', 'atoms as they are in the facts')
    .option('--json', 'one JSON object per row')
    .option('--csv', 'comma-separated values')
    .option('--explain', 'prove each row')
    .addOption(new Option('--edition <year>', 'the edition of Rust').choices(editions).default('2021'))
    .addOption(externOption())
    .addOption(new Option('--shard <k/n>', 'only the K-th of N parts of the inputs').argParser(parseShard))
    .option('-q, --quiet', 'say nothing when there are no rows')
    .addHelpText(
      'after',
      `
Examples:
  laertes query main.rs 'loan_live_at(L, P), loan_invalidated_at(P, L)'
  laertes query main.rs 'N = count : { loan_issued_at(_, _, _) }'
  laertes query nll-facts --named longest-reborrow-chain --csv
  laertes query main.rs --rules my.dl 'errors(L, P)' --explain

Exit status: 0 if there are rows, 1 if there are none, 2 for a wrong query or unreadable input.`,
    )
    .action(async (input: string | undefined, query: string | undefined, options: Options) => {
      const { listQuestions, runQuery } = await research();
      if (options.list === true) process.exitCode = listQuestions();
      else if (input === undefined)
        program.error("error: missing required argument 'input'", { exitCode: 2 });
      else process.exitCode = await runQuery([input], query, { ...options, rules: options.rules ?? [] });
    });
}
