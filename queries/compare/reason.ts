/**
 * Why one model rejects a body that another accepts: the smallest set of facts that the accepting model would have to know
 * to find the same error. It is found by solving again, so it is proved: with the facts there is the error, without any one
 * of them there is none.
 */
import type { Loan, Origin } from '../../facts/atoms.js';
import { edited, type FactsEdit } from '../../facts/edit.js';
import type { Emission } from '../../facts/emitted.js';
import type { CompiledProgram } from '../../solver/runtime.js';
import type { ErrorCause } from '../diagnose/errors.js';
import { solve } from '../solve.js';
import { candidatesFor, constraintsFrom, type Candidate } from './candidates.js';

/** Facts that make the accepting model reject. None of them can be left out. */
export interface Reason {
  readonly candidates: readonly Candidate[];
  /** All of them as one change of the facts. */
  readonly edit: FactsEdit;
}

/** The accepting model's side: the facts that it was given, and its rules. */
export interface Accepting {
  readonly emission: Emission;
  readonly program: CompiledProgram;
}

/** More attempts than this are not made for one fact. */
const ATTEMPTS = 400;

/** The reason for an error that the accepting model doesn't find, or undefined if no such facts lead to it. */
export function reasonFor(accepting: Accepting, cause: ErrorCause): Reason | undefined {
  const { emission } = accepting;
  if (cause.kind === 'loan') {
    const loan = emission.loans.get(cause.loan);
    if (!loan) return undefined;
    return smallest(candidatesFor(emission, loan), (edit) => findsLoanError(accepting, edit, cause.loan));
  }
  if (cause.kind === 'subset') {
    const { longer, shorter } = cause;
    return smallest(constraintsFrom(emission, longer), (edit) =>
      findsSubsetError(accepting, edit, longer, shorter),
    );
  }
  return undefined;
}

/** One candidate that suffices, the first in their order; else all of them but those that can be left out. */
export function smallest<C extends { readonly edit: FactsEdit }>(
  candidates: readonly C[],
  finds: (edit: FactsEdit) => boolean,
): { readonly candidates: readonly C[]; readonly edit: FactsEdit } | undefined {
  for (const candidate of candidates.slice(0, ATTEMPTS)) {
    if (finds(candidate.edit)) return { candidates: [candidate], edit: candidate.edit };
  }
  if (!finds(together(candidates))) return undefined;
  let kept = candidates;
  // What says most about a model is kept longest: the later in the list, the sooner it goes.
  for (const candidate of candidates.toReversed()) {
    const rest = kept.filter((it) => it !== candidate);
    if (finds(together(rest))) kept = rest;
  }
  return { candidates: kept, edit: together(kept) };
}

function together(candidates: readonly { readonly edit: FactsEdit }[]): FactsEdit {
  return {
    add: candidates.flatMap(({ edit }) => edit.add ?? []),
    remove: candidates.flatMap(({ edit }) => edit.remove ?? []),
  };
}

/** Whether the model finds the loan invalidated, when the facts are changed like that. */
export function findsLoanError({ emission, program }: Accepting, edit: FactsEdit, loan: Loan): boolean {
  const { rows, count, arity } = solve(program, edited(emission.facts, edit), {
    outputs: ['errors'],
  }).relation('errors');
  for (let row = 0; row < count; row++) if (rows[row * arity] === loan) return true;
  return false;
}

function findsSubsetError(
  { emission, program }: Accepting,
  edit: FactsEdit,
  longer: Origin,
  shorter: Origin,
): boolean {
  const result = solve(program, edited(emission.facts, edit), { outputs: ['subset_errors'] });
  const { rows, count, arity } = result.relation('subset_errors');
  for (let row = 0; row < count; row++) {
    if (rows[row * arity] === longer && rows[row * arity + 1] === shorter) return true;
  }
  return false;
}
