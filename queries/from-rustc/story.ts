/** Why an error of a dumped body is one, as steps in the source: borrow, the way of the reference, what is against it, later use. */
import type { Span } from '../../lang/source.js';
import { categoryText } from '../diagnose/blame.js';
import { originAtomName, locationName, spanAt, type DumpedLoan, type Joined } from './body.js';
import type { Conflict } from './conflicts.js';
import type { DumpCause } from './check.js';
import { loanSpan } from './loan-errors.js';
import { described, variableOf } from './names.js';

export interface Step {
  readonly span: Span;
  readonly text: string;
  /** The tuple or constraint that says so. */
  readonly atoms: string;
}

/** The steps of a story, in the order in which they explain the error. */
export function story(cx: Joined, cause: DumpCause): Step[] {
  if (cause.kind === 'subset') return flow(cause.path, 'has to outlive');
  const { loan, at, conflict, use } = cause;
  const borrowed = described(cx, loan.borrowed);
  const how = loan.borrow === 'mut' ? 'mutably ' : '';
  const path = use.kind === 'unexplained' ? [] : use.path;
  const against = conflictText(cx, loan, conflict);
  return [
    {
      span: loanSpan(cx, loan),
      text: `${borrowed} is ${how}borrowed`,
      atoms: `loan_issued_at(${originAtomName(loan.origin)}, ${loan.name}, Mid(${locationName(loan.location)}))`,
    },
    ...flow(path, 'the reference goes on'),
    {
      span: spanAt(cx, at),
      text: against,
      atoms: `loan_invalidated_at(Start(${locationName(at)}), ${loan.name})`,
    },
    ...laterStep(cx, cause),
  ];
}

/** What is against the terms of a loan, in words. */
export function conflictText(cx: Joined, { borrowed }: DumpedLoan, conflict: Conflict): string {
  switch (conflict.kind) {
    case 'access':
    case 'replace':
      return `${accessWords[conflict.access.kind]} ${described(cx, conflict.access.place)}`;
    case 'activation':
      return `the two-phase borrow of ${described(cx, conflict.by.borrowed)} becomes active`;
    case 'exit':
      return `the body is left, and ${described(cx, borrowed)} with it`;
    case 'yield':
      return 'the coroutine is suspended, and may be moved';
    case 'unknown':
      return 'something is done that the borrow forbids';
  }
}

const accessWords = {
  copy: 'reading',
  move: 'moving',
  assign: 'assigning',
  'storage-dead': 'the end of the scope of',
  drop: 'dropping',
  borrow: 'borrowing',
} as const;

function laterStep(cx: Joined, { use, loan }: Extract<DumpCause, { kind: 'loan' }>): Step[] {
  switch (use.kind) {
    case 'use':
    case 'drop': {
      const variable = variableOf(cx, { local: use.local, projection: [] });
      const what = variable ? `\`${variable.name}\`` : 'a temporary that holds the reference';
      return [
        {
          span: spanAt(cx, use.location),
          text: `${what} is ${use.kind === 'use' ? 'used' : 'dropped'} later, so the borrow still counts`,
          atoms: `var_${use.kind === 'use' ? 'used' : 'dropped'}_at(_${use.local}, Mid(${locationName(use.location)}))`,
        },
      ];
    }
    case 'signature':
      return [
        {
          span: use.constraint.span,
          text: 'here the borrow has to last for a lifetime of the signature, beyond the body',
          atoms: `universal_region(${originAtomName(use.origin)}), from ${originAtomName(loan.origin)}`,
        },
      ];
    case 'unexplained':
      return [];
  }
}

function flow(
  path: readonly { sup: number; sub: number; span: Span; category: Parameters<typeof categoryText>[0] }[],
  what: string,
): Step[] {
  return path
    .filter((it, at) => at === 0 || categoryText(it.category) !== '' || it.span.lo !== path[at - 1].span.lo)
    .map((it) => ({
      span: it.span,
      text: `${what}${categoryText(it.category) ? ` (${it.category.kind})` : ''}`,
      atoms: `subset_base(${originAtomName(it.sup)}, ${originAtomName(it.sub)})`,
    }));
}
