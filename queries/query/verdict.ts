/** A model's verdicts with rules that a user edited, beside those of the model as it is. */
import type { FrontEnd } from '../../lang/front-end.js';
import type { CompiledProgram } from '../../solver/runtime.js';
import { checkLowered, type CheckModel } from '../check.js';
import type { Body } from '../export/bodies.js';
import { answerOf, solve } from '../solve.js';

/** `accepted` and `rejected`; of a program also that it could not be read, or uses what is not supported. */
export interface CorpusVerdict {
  readonly verdict: 'accepted' | 'rejected' | 'unsupported' | 'unreadable';
  /** Codes and lines of the errors, or the derived tuples of facts from disk. */
  readonly errors: readonly string[];
}

/** The verdict on a program when its bodies are checked by these rules. */
export function verdictOfProgram(
  frontEnd: FrontEnd,
  program: CompiledProgram,
  model: CheckModel,
): CorpusVerdict {
  const { verdict, diagnostics, bodies } = checkLowered(frontEnd, () => program, model);
  const errors = diagnostics
    .filter((it) => it.level === 'error')
    .map(({ code, labels, message }) => {
      const span = labels.find((it) => it.primary)?.span;
      const line = span === undefined ? 0 : frontEnd.sources.file(span).lineAt(span.lo);
      return `${code ?? message}:${line}`;
    });
  // Rules may derive errors that no diagnostic was written for: rejected they are all the same.
  const derived =
    diagnostics.some((it) => 'bug' in it) ||
    bodies.some((it) => it.errors && it.errors.loans.length > it.told.length);
  return { verdict: verdict === 'accepted' && derived ? 'rejected' : verdict, errors };
}

/** The verdict on facts from disk. */
export function verdictOfFacts({ facts, lacks }: Body, program: CompiledProgram): CorpusVerdict {
  const relations = ['errors', 'subset_errors', 'move_errors'].filter((name) =>
    program.relations.some((it) => it.name === name),
  );
  const result = solve(program, facts, { outputs: relations });
  const answer = relations.length === 3 ? answerOf(result, lacks) : undefined;
  const errors = relations.flatMap((name) =>
    answer
      ? answer[name as keyof typeof answer].map((row) => `${name}(${row.join(', ')})`)
      : Array.from(result.relation(name).strings(), (row) => `${name}(${row.join(', ')})`),
  );
  return { verdict: errors.length > 0 ? 'rejected' : 'accepted', errors };
}
