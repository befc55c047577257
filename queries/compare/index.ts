/** `compare`: the models side by side on one program, and for each difference the fact that makes it. */
import { primarySpan, type Diagnostic } from '../../lang/diagnostic.js';
import type { FrontEnd } from '../../lang/front-end.js';
import type { Span } from '../../lang/source.js';
import {
  checkLowered,
  comparedModels,
  contextOf,
  ruleSetOf,
  verdictOf,
  type Checked,
  type CheckedBody,
  type ComparedModel,
  type Verdict,
} from '../check.js';
import type { RuleLoader } from '../program.js';
import { reasonFor, type Reason } from './reason.js';
import { reasonText } from './words.js';

export type { Reason } from './reason.js';
export type { Candidate } from './candidates.js';

/** What the models say of one body. */
export interface BodyRow {
  readonly name: string;
  readonly span: Span;
  readonly verdicts: Readonly<Record<ComparedModel, Verdict>>;
  /** The errors of each model in this body. */
  readonly errors: Readonly<Record<ComparedModel, readonly Diagnostic[]>>;
  readonly differences: readonly Difference[];
}

/** One model rejects what another accepts, because of one error. */
export interface Difference {
  readonly rejects: ComparedModel;
  readonly accepts: ComparedModel;
  readonly error: Diagnostic;
  /** In source words, one sentence for each fact. */
  readonly text: readonly string[];
  /** Absent where no single set of facts makes the accepting model reject. */
  readonly reason?: Reason;
}

export interface Comparison {
  readonly frontEnd: FrontEnd;
  readonly checked: Readonly<Record<ComparedModel, Checked>>;
  /** One row for each body, closures after the body that they are in. */
  readonly rows: readonly BodyRow[];
}

/** Checks a program under every model and says where and why they differ. */
export function compare(frontEnd: FrontEnd, rules: RuleLoader): Comparison {
  const checked = Object.fromEntries(
    comparedModels.map((model) => [model, checkLowered(frontEnd, rules, model)]),
  ) as Record<ComparedModel, Checked>;
  const rows = checked.nll.bodies.map((_, at) =>
    rowOf(frontEnd, rules, (model) => checked[model].bodies[at]),
  );
  return { frontEnd, checked, rows };
}

function rowOf(
  frontEnd: FrontEnd,
  rules: RuleLoader,
  bodyOf: (model: ComparedModel) => CheckedBody,
): BodyRow {
  const perModel = <T>(value: (model: ComparedModel) => T): Record<ComparedModel, T> =>
    Object.fromEntries(comparedModels.map((model) => [model, value(model)])) as Record<ComparedModel, T>;
  const errors = perModel((model) => bodyOf(model).diagnostics.filter((it) => it.level === 'error'));
  const verdicts = perModel((model) => verdictOf(errors[model]));
  const { def } = bodyOf('nll');
  const { name, nameSpan } = frontEnd.program.def(def);
  const pairs = comparedModels.flatMap((rejects) =>
    comparedModels
      .filter((accepts) => verdicts[rejects] === 'rejected' && verdicts[accepts] === 'accepted')
      .map((accepts) => ({ rejects, accepts })),
  );
  const differences = pairs.flatMap(({ rejects, accepts }) =>
    differencesOf(frontEnd, rules, bodyOf, rejects, accepts),
  );
  return { name, span: nameSpan, verdicts, errors, differences };
}

function differencesOf(
  frontEnd: FrontEnd,
  rules: RuleLoader,
  bodyOf: (model: ComparedModel) => CheckedBody,
  rejects: ComparedModel,
  accepts: ComparedModel,
): Difference[] {
  const { emission, result } = bodyOf(accepts);
  return bodyOf(rejects).told.map(({ diagnostic, cause }): Difference => {
    const none = { rejects, accepts, error: diagnostic, text: [] };
    if (!emission || !result || !cause) return none;
    const reason = reasonFor({ emission, program: rules(ruleSetOf[accepts]) }, cause);
    if (!reason) return none;
    const cx = contextOf(frontEnd, emission, result);
    const loan = cause.kind === 'loan' ? emission.loans.get(cause.loan) : undefined;
    const between = { rejects, accepts, ...(loan && { loan }) };
    return { ...none, reason, text: reason.candidates.map((it) => reasonText(cx, between, it)) };
  });
}

/** The line on which an error is told. */
export function lineOfError({ sources }: FrontEnd, error: Diagnostic): number | undefined {
  const span = primarySpan(error);
  return span && sources.file(span).lineAt(span.lo);
}
