/** What `laertes corpus` does: a model on a folder, as it is and with the user's rules; which verdicts flip. */
import type { Edition } from '../../lang/front-end.js';
import { lower } from '../../lang/front-end.js';
import type { LibraryFile } from '../../lang/library.js';
import type { CheckModel } from '../../queries/check.js';
import { verdictOfFacts, verdictOfProgram, type CorpusVerdict } from '../../queries/query/verdict.js';
import type { CompiledProgram } from '../../solver/runtime.js';
import { loadPrepared } from '../prepared.js';
import { readSource } from '../source-text.js';
import { findInputs, openInput, type Input } from './inputs.js';
import { progress } from './progress.js';
import { loadModel, readUserRules } from './rules.js';
import { inShard, type Shard } from './shard.js';

export interface CorpusOptions {
  readonly model: CheckModel;
  readonly edition: string;
  readonly rules: readonly string[];
  readonly json?: boolean;
  readonly shard?: Shard;
  readonly quiet?: boolean;
  readonly extern?: readonly LibraryFile[];
}

const badInput = 2;

/** Prints the verdicts that flip, and gives the exit status: 1 if there are any. */
export function runCorpus(names: readonly string[], options: CorpusOptions): number {
  const { model, rules: ruleNames, json = false } = options;
  const { rules, problems: ruleProblems } = readUserRules(ruleNames);
  const { inputs, problems } = findInputs(names);
  for (const it of ruleProblems) process.stderr.write(`laertes: ${it}\n`);
  for (const { name, message } of problems) process.stderr.write(`laertes: ${name}: ${message}\n`);
  if (ruleProblems.length + problems.length > 0) return badInput;
  const plain = loadModel(model);
  const edited = rules.length > 0 ? loadModel(model, rules) : undefined;
  if (plain === undefined || (rules.length > 0 && edited === undefined)) return badInput;

  const mine = inShard(inputs, options.shard ?? { part: 1, of: 1 });
  const judge = judgeFor(options);
  const counts = new Map<string, number>();
  let flips = 0;
  let unread = 0;
  const bar = progress(mine.length, options.quiet);
  mine.forEach((input, at) => {
    bar.show(at, input.name);
    const judged = judge(input, edited ? [plain.program, edited.program] : [plain.program]);
    if (typeof judged === 'string') {
      unread++;
      process.stderr.write(`laertes: ${input.name}: ${judged}\n`);
      return;
    }
    const [before, after = before] = judged;
    const flip = before.verdict !== after.verdict;
    const differs = flip || before.errors.join('\n') !== after.errors.join('\n');
    if (flip) flips++;
    const key = flip ? `${before.verdict} → ${after.verdict}` : after.verdict;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (json) {
      const line = { name: input.name, model, before, ...(edited && { after, flip }) };
      process.stdout.write(`${JSON.stringify(line)}\n`);
    } else if (flip || (differs && edited)) process.stdout.write(told(input.name, before, after));
  });
  bar.end();
  if (options.quiet !== true) {
    const list = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, n]) => `${n} ${key}`);
    process.stderr.write(`${mine.length} under ${model}: ${list.join(', ') || 'none'}\n`);
  }
  return unread > 0 ? badInput : flips > 0 ? 1 : 0;
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

/** Gives the verdict on an input under each of some programs, or why there is none. */
function judgeFor({ model, edition, extern }: CorpusOptions) {
  let prepared: ReturnType<typeof loadPrepared> | undefined;
  const load = (): ReturnType<typeof loadPrepared> => (prepared ??= loadPrepared(extern));
  return (input: Input, programs: readonly CompiledProgram[]): CorpusVerdict[] | string => {
    if (input.kind === 'program') {
      const source = readSource(input.name);
      if (source.kind === 'problem') return source.message;
      const library = load().libraryFor(source.text);
      const frontEnd = lower(source.name, source.text, library, Number(edition) as Edition);
      return programs.map((program) => verdictOfProgram(frontEnd, program, model));
    }
    const { bodies, missing } = openInput(input, { model, edition: 2021, prepared: load });
    if (bodies.length === 0) return missing[0].reason;
    return programs.map((program) => verdictOfFacts(bodies[0], program));
  };
}
