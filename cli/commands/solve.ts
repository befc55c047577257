/** `laertes solve DIR…`: sets of facts from disk, and the errors that a model derives from them. */

import type { Command } from 'commander';
import { Option } from 'commander';
import { algorithms } from '../../queries/algorithms.js';
import { solvableModels } from '../../queries/solve.js';
import type { FoundSet } from '../fact-directories.js';
import { findFactSets } from '../fact-directories.js';
import { writeLong } from '../long-output.js';
import { research } from '../research-loader.js';
import { inShard, parseJobs, parseShard, type Shard } from '../research/shard.js';
import { accepted, solveFound, type Sink, type SolveOptions } from '../solve-sets.js';
import type { SolveResult, SolveTask } from '../solve-worker.js';
import { solveWorker } from '../worker-file.js';

interface CommandOptions extends SolveOptions {
  readonly shard?: Shard;
  readonly jobs?: number;
}

export function register(program: Command): void {
  program
    .command('solve')
    .summary('say what a model derives from facts on disk')
    .description(
      'Reads sets of facts, as `rustc -Znll-facts` writes them, and prints the errors that a model derives: `errors` ' +
        '(an invalidated loan that is live), `subset_errors` (an undeclared relation between placeholders), ' +
        '`move_errors` (a use of what may not be initialized).',
    )
    .argument('<dir...>', 'directories of .facts (or an export in any other format), or such as contain them')
    .addOption(
      new Option('--model <model>', 'whose rules to apply (default: "polonius")')
        .choices(solvableModels)
        .conflicts(['algorithm', 'showTuples', 'countTuples']),
    )
    .addOption(
      new Option(
        '-a, --algorithm <name>',
        'the rules of rust-lang/polonius, in one of its ways; `compare` runs naive and optimized',
      ).choices(algorithms),
    )
    .option('--show-tuples', 'print all relations that the algorithm derives (default: of naive)')
    .option('--count-tuples', 'print of all relations how many tuples they have')
    .option('--json', 'print one JSON object per set, on a line of its own')
    .addOption(new Option('--shard <k/n>', 'only the K-th of N parts of the sets').argParser(parseShard))
    .addOption(new Option('-j, --jobs <n>', 'threads (default: 1)').argParser(parseJobs))
    .option('-q, --quiet', 'no warnings about facts that contradict each other')
    .addHelpText(
      'after',
      `
Examples:
  laertes solve nll-facts                   every body in a folder
  laertes solve --json nll-facts | jq .     the same for a program to read
  laertes solve nll-facts | grep ^errors    only the loans that were invalidated
  laertes solve -a naive --show-tuples nll-facts/main | grep ^subset

Exit status: 0 without errors, 1 with some, 2 if a set could not be read (or compared
algorithms differ, which they never should).`,
    )
    .action(async (dirs: string[], options: CommandOptions) => {
      process.exitCode = await solveDirectories(dirs, options);
    });
}

/** Solves every set beneath the directories, in their order, and gives the exit status. */
async function solveDirectories(
  dirs: readonly string[],
  { shard = { part: 1, of: 1 }, jobs = 1, ...options }: CommandOptions,
): Promise<number> {
  const all = dirs.flatMap(findFactSets);
  const found = inShard(all, shard);
  const told = new Set<string>();
  const sink: Sink = {
    out: writeLong,
    err: (text, once) => {
      if (once !== undefined && told.has(once)) return;
      if (once !== undefined) told.add(once);
      process.stderr.write(text);
    },
  };
  let worst = accepted;
  // A set is solved sooner than a thread has started: threads are for those who have very many.
  if (jobs > 1 && found.length > 1) {
    const { inThreads } = await research();
    const taskOf = (each: FoundSet): SolveTask => ({ found: each, oneOfMany: all.length > 1, options });
    await inThreads(solveWorker, found, Math.min(jobs, found.length), taskOf, (_, answer: SolveResult) => {
      for (const { stream, text, once } of answer.entries)
        if (stream === 'out') sink.out([text]);
        else sink.err(text, once);
      worst = Math.max(worst, answer.status);
    });
    return worst;
  }
  for (const each of found) worst = Math.max(worst, await solveFound(each, all.length > 1, options, sink));
  return worst;
}
