/** Many programs in numbers: how many bodies each model accepts, and at how many points it keeps loans. */
import { checkModels, ruleSetOf, type CheckModel } from '../check.js';
import type { RuleLoader, RuleSet } from '../program.js';
import { solve } from '../solve.js';
import type { Comparison } from './index.js';

export interface Summary {
  readonly files: number;
  readonly bodies: number;
  /** Bodies that got no verdict, because something in them is not supported. */
  readonly open: number;
  readonly loans: number;
  readonly models: Readonly<Record<CheckModel, ModelSummary>>;
}

export interface ModelSummary {
  readonly accepted: number;
  readonly rejected: number;
  /** Over all loans: the points at which the loan must not be invalidated. */
  readonly loanPoints: number;
}

/** Where a model says which loans must not be invalidated where: the rules, and the relation `(loan, point)`. */
const loansOf: Readonly<Record<CheckModel, { readonly rules: RuleSet; readonly relation: string }>> = {
  lexical: { rules: ruleSetOf.lexical, relation: 'loan_in_scope_at' },
  nll: { rules: ruleSetOf.nll, relation: 'loan_in_scope_at' },
  polonius: { rules: 'polonius', relation: 'loan_live_at' },
  alpha: { rules: ruleSetOf.alpha, relation: 'live_loan_in_scope_at' },
};

/** Adds one program to a summary. */
export function summarize(comparison: Comparison, rules: RuleLoader, before?: Summary): Summary {
  const { rows, checked } = comparison;
  const answered = rows.filter(({ verdicts }) =>
    Object.values(verdicts).every((it) => it === 'accepted' || it === 'rejected'),
  );
  const models = Object.fromEntries(
    checkModels.map((model) => {
      const old = before?.models[model] ?? { accepted: 0, rejected: 0, loanPoints: 0 };
      const accepted = answered.filter(({ verdicts }) => verdicts[model] === 'accepted').length;
      const { rules: ruleSet, relation } = loansOf[model];
      let points = 0;
      for (const { emission } of checked[model].bodies) {
        if (!emission || emission.unsupported.length) continue;
        points += solve(rules(ruleSet), emission.facts, { outputs: [relation] }).relation(relation).count;
      }
      return [
        model,
        {
          accepted: old.accepted + accepted,
          rejected: old.rejected + answered.length - accepted,
          loanPoints: old.loanPoints + points,
        },
      ];
    }),
  ) as Record<CheckModel, ModelSummary>;
  const loans = checked.nll.bodies.reduce((sum, { emission }) => sum + (emission?.loans.size ?? 0), 0);
  return {
    files: (before?.files ?? 0) + 1,
    bodies: (before?.bodies ?? 0) + rows.length,
    open: (before?.open ?? 0) + rows.length - answered.length,
    loans: (before?.loans ?? 0) + loans,
    models,
  };
}

const head = ['model', 'bodies accepted', 'bodies rejected', 'points per loan'] as const;

function rowsOf({ models, loans }: Summary): string[][] {
  return checkModels.map((model) => {
    const { accepted, rejected, loanPoints } = models[model];
    return [model, String(accepted), String(rejected), loans ? (loanPoints / loans).toFixed(2) : '0'];
  });
}

/** A table for a reader. */
export function textOf(summary: Summary): string {
  const { files, bodies, open, loans } = summary;
  const rows = [[...head], ...rowsOf(summary)];
  const widths = head.map((_, at) => Math.max(...rows.map((row) => row[at].length)));
  const lines = rows.map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  '),
  );
  return `${lines.join('\n')}\n\n${files} files, ${bodies} bodies (${open} without a verdict), ${loans} loans\n`;
}

/** The same for a spreadsheet, one row for each model. */
export function csvOf(summary: Summary): string {
  const { files, bodies, open, loans, models } = summary;
  const columns = 'model,files,bodies,open,accepted,rejected,loans,loan_points';
  const rows = checkModels.map((model) => {
    const { accepted, rejected, loanPoints } = models[model];
    return [model, files, bodies, open, accepted, rejected, loans, loanPoints].join(',');
  });
  return [columns, ...rows].join('\n') + '\n';
}
