/** The work of `laertes corpus` on one input: in the main thread, or in one of several workers. */
import type { Edition } from '../../lang/front-end.js';
import { lower } from '../../lang/front-end.js';
import { verdictOfFacts, verdictOfProgram, type CorpusVerdict } from '../../queries/query/verdict.js';
import { ruleSetOf as checkRules } from '../../queries/check.js';
import { ruleSetOf as solveRules } from '../../queries/solve.js';
import type { CompiledProgram } from '../../solver/runtime.js';
import { loadPrepared } from '../prepared.js';
import { loadRules } from '../prepared-rules.js';
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
  const edited = rules.length > 0 && problems.length === 0 ? loadModel(model, rules) : undefined;
  if (options.rules.length > 0 && edited === undefined) return undefined;
  // The user's rules may ask for any relation, and so are added to the complete ones; the model itself
  // answers by the rules that derive only what its errors rest on.
  const own = edited ? [edited.program] : [];

  let complete: CompiledProgram | undefined;
  /** Only two models have rules of their own for facts alone. */
  const factRules = (): CompiledProgram =>
    model === 'nll' || model === 'polonius'
      ? loadRules(solveRules[model])
      : (complete ??= loadModel(model)!.program);
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
      return [loadRules(checkRules[model]), ...own].map((it) => verdictOfProgram(frontEnd, it, model));
    }
    const { bodies, missing } = await openInput(input, { model, edition: 2021, prepared: load });
    if (bodies.length === 0) return missing[0].reason;
    return [factRules(), ...own].map((it) => verdictOfFacts(bodies[0], it));
  };
}
