/** The work of `laertes corpus` on one input: in the main thread, or in one of several workers. */
import type { Edition } from '../../lang/front-end.js';
import { lower } from '../../lang/front-end.js';
import { verdictOfFacts, verdictOfProgram, type CorpusVerdict } from '../../queries/query/verdict.js';
import { loadPrepared } from '../prepared.js';
import { readSource } from '../source-text.js';
import type { CorpusOptions } from './corpus.js';
import { openInput, type Input } from './inputs.js';
import { loadModel, readUserRules } from './rules.js';

/** What a thread is given. */
export interface CorpusTask {
  readonly input: Input;
  readonly options: CorpusOptions;
}

/** The verdict by the model's rules and, where there are some, by the user's; or why there is none. */
export type Judged = readonly CorpusVerdict[] | string;

/** Makes ready what the work needs; undefined after what is wrong with the rules was told. */
export function corpusJudge(options: CorpusOptions): ((input: Input) => Promise<Judged>) | undefined {
  const { model, edition, extern } = options;
  const { rules, problems } = readUserRules(options.rules);
  for (const it of problems) process.stderr.write(`laertes: ${it}\n`);
  const plain = loadModel(model);
  const edited = rules.length > 0 && problems.length === 0 ? loadModel(model, rules) : undefined;
  if (plain === undefined || (options.rules.length > 0 && edited === undefined)) return undefined;
  const programs = edited ? [plain.program, edited.program] : [plain.program];

  let prepared: ReturnType<typeof loadPrepared> | undefined;
  const load = (): ReturnType<typeof loadPrepared> => (prepared ??= loadPrepared(extern));
  return async (input) => {
    // Signals are heard between inputs only.
    await new Promise((resolve) => setImmediate(resolve));
    if (input.kind === 'program') {
      const source = readSource(input.name);
      if (source.kind === 'problem') return source.message;
      const library = load().libraryFor(source.text);
      const frontEnd = lower(source.name, source.text, library, Number(edition) as Edition);
      return programs.map((program) => verdictOfProgram(frontEnd, program, model));
    }
    const { bodies, missing } = await openInput(input, { model, edition: 2021, prepared: load });
    if (bodies.length === 0) return missing[0].reason;
    return programs.map((program) => verdictOfFacts(bodies[0], program));
  };
}
