/** `compare`: the models side by side on one program, and for each difference the fact that makes it. */
import { primarySpan, type Diagnostic } from '../../lang/diagnostic.js';
import { underScopesOf, type Edition, type FrontEnd } from '../../lang/front-end.js';
import type { Span } from '../../lang/source.js';
import type { DefId } from '../../lang/types/program.js';
import {
  checkLowered,
  checkModels,
  contextOf,
  lowerFor,
  ruleSetOf,
  verdictOf,
  type Checked,
  type CheckedBody,
  type CheckModel,
  type Prepared,
  type Verdict,
} from '../check.js';
import type { RuleLoader } from '../program.js';
import { reasonFor, type Reason } from './reason.js';
import { takenFrom, type Taken } from './taken.js';
import { reasonText } from './words.js';

export type { Reason } from './reason.js';
export type { Candidate } from './candidates.js';
export type { Taken } from './taken.js';

/** What the models say of one body. */
export interface BodyRow {
  readonly def: DefId;
  readonly name: string;
  readonly span: Span;
  readonly verdicts: Readonly<Record<CheckModel, Verdict>>;
  /** The errors of each model in this body. */
  readonly errors: Readonly<Record<CheckModel, readonly Diagnostic[]>>;
  readonly differences: readonly Difference[];
}

/** One model rejects what another accepts, because of one error. */
export interface Difference {
  readonly rejects: CheckModel;
  readonly accepts: CheckModel;
  readonly error: Diagnostic;
  /** In source words, one sentence for each fact. */
  readonly text: readonly string[];
  /** What the accepting model would have to know to reject. */
  readonly reason?: Reason;
  /** Or what the rejecting one counts: without it, it would not find the error. */
  readonly taken?: Taken;
}

export interface Comparison {
  readonly frontEnd: FrontEnd;
  readonly checked: Readonly<Record<CheckModel, Checked>>;
  /** One row for each body, closures after the body that they are in. */
  readonly rows: readonly BodyRow[];
}

/** Checks a program under every model and says where and why they differ. */
export function compare(
  name: string,
  text: string,
  { libraryFor, rules }: Prepared,
  edition: Edition,
): Comparison {
  const library = libraryFor(text);
  const frontEnd = lowerFor('nll', name, text, library, edition);
  // The lexical checker knew nothing of what later editions changed.
  const former = edition > 2018 ? underScopesOf(frontEnd, 2018) : frontEnd;
  const checked = Object.fromEntries(
    checkModels.map((model) => [
      model,
      checkLowered(model === 'lexical' ? former : frontEnd, rules, model, checkModels),
    ]),
  ) as Record<CheckModel, Checked>;
  const rows = checked.nll.bodies.flatMap(({ def }) => {
    const bodies = checkModels.map((model) => checked[model].bodies.find((it) => it.def === def));
    // A body that is left alone under one model has nothing to be compared with.
    return bodies.every((it) => it !== undefined)
      ? [rowOf(frontEnd, rules, (model) => bodies[checkModels.indexOf(model)]!)]
      : [];
  });
  return { frontEnd, checked, rows };
}

function rowOf(frontEnd: FrontEnd, rules: RuleLoader, bodyOf: (model: CheckModel) => CheckedBody): BodyRow {
  const perModel = <T>(value: (model: CheckModel) => T): Record<CheckModel, T> =>
    Object.fromEntries(checkModels.map((model) => [model, value(model)])) as Record<CheckModel, T>;
  const errors = perModel((model) => bodyOf(model).diagnostics.filter((it) => it.level === 'error'));
  const verdicts = perModel((model) => verdictOf(errors[model]));
  const { def } = bodyOf('nll');
  const { name, nameSpan } = frontEnd.program.def(def);
  const pairs = checkModels.flatMap((rejects) =>
    checkModels
      .filter((accepts) => verdicts[rejects] === 'rejected' && verdicts[accepts] === 'accepted')
      .map((accepts) => ({ rejects, accepts })),
  );
  const differences = pairs.flatMap(({ rejects, accepts }) =>
    differencesOf(frontEnd, rules, bodyOf, rejects, accepts),
  );
  return { def, name, span: nameSpan, verdicts, errors, differences };
}

function differencesOf(
  frontEnd: FrontEnd,
  rules: RuleLoader,
  bodyOf: (model: CheckModel) => CheckedBody,
  rejects: CheckModel,
  accepts: CheckModel,
): Difference[] {
  const { emission, result } = bodyOf(accepts);
  const { emission: own, result: derived } = bodyOf(rejects);
  return bodyOf(rejects).told.map(({ diagnostic, cause }): Difference => {
    const none = { rejects, accepts, error: diagnostic, text: [] };
    if (!emission || !result || !own || !derived || !cause) return none;
    const apart = rejects === 'lexical' || accepts === 'lexical';
    const reason = apart ? undefined : reasonFor({ emission, program: rules(ruleSetOf[accepts]) }, cause);
    if (reason) {
      const cx = contextOf(frontEnd, emission, result);
      const loan = cause.kind === 'loan' ? emission.loans.get(cause.loan) : undefined;
      const between = { rejects, accepts, ...(loan && { loan }) };
      return { ...none, reason, text: reason.candidates.map((it) => reasonText(cx, between, it)) };
    }
    const rejecting = {
      cx: contextOf(frontEnd, own, derived),
      program: rules(ruleSetOf[rejects]),
      model: rejects,
      cause,
    };
    const taken = takenFrom(rejecting, { model: accepts, emission, program: rules(ruleSetOf[accepts]) });
    return taken ? { ...none, taken, text: taken.text } : none;
  });
}

/** The line on which an error is told. */
export function lineOfError({ sources }: FrontEnd, error: Diagnostic): number | undefined {
  const span = primarySpan(error);
  return span && sources.file(span).lineAt(span.lo);
}
