/** What `laertes corpus` does: a model on a folder, as it is and with the user's rules; which verdicts flip. */
import type { LibraryFile } from '../../lang/library.js';
import type { CheckModel } from '../../queries/check.js';
import type { CorpusVerdict } from '../../queries/query/verdict.js';
import { corpusWorker } from '../worker-file.js';
import { corpusJudge, type CorpusTask, type Judged } from './corpus-work.js';
import { findInputs, type Input } from './inputs.js';
import { progress } from './progress.js';
import { inShard, type Shard } from './shard.js';
import { inThreads, jobsFor } from './threads.js';

export interface CorpusOptions {
  readonly model: CheckModel;
  readonly edition: string;
  readonly rules: readonly string[];
  readonly json?: boolean;
  readonly shard?: Shard;
  /** How many threads. */
  readonly jobs?: number;
  readonly quiet?: boolean;
  readonly extern?: readonly LibraryFile[];
}

const badInput = 2;

/** Prints the verdicts that flip, and gives the exit status: 1 if there are any. */
export async function runCorpus(names: readonly string[], options: CorpusOptions): Promise<number> {
  const { model, json = false, quiet = false } = options;
  const { inputs, problems } = await findInputs(names);
  for (const { name, message } of problems) process.stderr.write(`laertes: ${name}: ${message}\n`);
  const judge = corpusJudge(options);
  if (judge === undefined || problems.length > 0) return badInput;

  const mine = inShard(inputs, options.shard ?? { part: 1, of: 1 });
  const counts = new Map<string, number>();
  let flips = 0;
  let unread = 0;
  const bar = progress(mine.length, quiet);
  let finished = 0;
  const done = (input: Input, judged: Judged): void => {
    bar.show(++finished, nameOf(input));
    if (typeof judged === 'string') {
      unread++;
      bar.clear();
      process.stderr.write(`laertes: ${nameOf(input)}: ${judged}\n`);
      return;
    }
    const [before, after = before] = judged;
    const flip = before.verdict !== after.verdict;
    const differs = flip || before.errors.join('\n') !== after.errors.join('\n');
    if (flip) flips++;
    const key = flip ? `${before.verdict} → ${after.verdict}` : after.verdict;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (json) {
      const line = { name: nameOf(input), model, before, ...(judged.length > 1 && { after, flip }) };
      process.stdout.write(`${JSON.stringify(line)}\n`);
    } else if (differs) {
      bar.clear();
      process.stdout.write(told(nameOf(input), before, after));
    }
  };
  const jobs = jobsFor(mine.length, options.jobs);
  if (jobs > 1) {
    const task = (input: Input): CorpusTask => ({ input, options: forWorkers(options) });
    await inThreads(corpusWorker, mine, jobs, task, done);
  } else for (const input of mine) done(input, await judge(input));
  bar.end();
  if (!quiet) {
    const list = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, n]) => `${n} ${key}`);
    process.stderr.write(`${mine.length} under ${model}: ${list.join(', ') || 'none'}\n`);
  }
  return unread > 0 ? badInput : flips > 0 ? 1 : 0;
}

function nameOf(input: Input): string {
  return input.kind === 'database' ? `${input.name}: ${input.body}` : input.name;
}

/** Without what threads cannot be given or need not know. */
function forWorkers({ model, edition, rules, extern }: CorpusOptions): CorpusOptions {
  return { model, edition, rules, extern };
}

function told(name: string, before: CorpusVerdict, after: CorpusVerdict): string {
  const gone = before.errors.filter((it) => !after.errors.includes(it));
  const come = after.errors.filter((it) => !before.errors.includes(it));
  const head =
    before.verdict === after.verdict ? `still ${after.verdict}` : `${before.verdict} → ${after.verdict}`;
  const few = (sign: string, list: readonly string[]): string[] => [
    ...list.slice(0, 5).map((it) => `${sign}${it}`),
    ...(list.length > 5 ? [`${sign}… ${list.length - 5} more`] : []),
  ];
  return `${name}: ${head}  ${[...few('-', gone), ...few('+', come)].join(' ')}`.trimEnd() + '\n';
}
