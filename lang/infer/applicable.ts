/** Whether a method candidate fits a receiver: its arguments, the type of its `self`, what must hold for it. */
import type { Predicate, GenericArgs, Ty } from '../types/ty.js';
import { ref, typeArg } from '../types/ty.js';
import { substTy } from '../types/fold.js';
import { predicatesOf } from '../traits/env.js';
import { freshArgs } from '../traits/lookup.js';
import { normalizeTy } from '../traits/project.js';
import { evaluateAll, openPredicate } from '../traits/select.js';
import type { AutoderefStep } from './autoderef.js';
import type { MethodCandidate } from './candidates.js';
import type { Infer } from './infer.js';

export interface Step extends AutoderefStep {
  /** The last step of an array: the slice that `&[T; n]` becomes. */
  readonly unsize?: boolean;
}

/** By value, by auto-reference (shared, mutable), or a raw `*mut` taken as `*const`. */
export type How = 'value' | 'ref' | 'mut' | 'const';

/** The receiver's type at a step, taken in one of the ways. */
export function receiverAt(step: Step, how: How): Ty | undefined {
  switch (how) {
    case 'value':
      return step.unsize ? undefined : step.ty;
    case 'ref':
    case 'mut':
      return ref(step.ty, how === 'mut');
    case 'const':
      return step.ty.kind === 'pointer' && step.ty.mutable && !step.unsize
        ? { kind: 'pointer', mutable: false, ty: step.ty.ty }
        : undefined;
  }
}

/** Whether a candidate could take the receiver: types agree, and the impl's where clauses (the trait itself) may hold. */
export function applies(infer: Infer, candidate: MethodCandidate, self: Ty): boolean {
  return infer.probe(() => {
    const nested: Predicate[] = [];
    const parentArgs = candidateArgs(infer, candidate, nested);
    if (!parentArgs) return false;
    const expected = receiverTy(infer, candidate, parentArgs, nested);
    if (!expected || !infer.table.unify(expected, self).ok) return false;
    return evaluateAll(infer, [...nested, ...candidateBounds(infer, candidate, parentArgs)]) !== 'no';
  });
}

/** Fresh arguments of the impl or trait that declares the candidate. */
export function candidateArgs(
  infer: Infer,
  candidate: MethodCandidate,
  nested: Predicate[],
): GenericArgs | undefined {
  const { program, table } = infer;
  switch (candidate.kind) {
    case 'inherent':
      return freshArgs(program, table, candidate.impl);
    case 'trait':
      return freshArgs(program, table, candidate.trait);
    case 'where-clause':
    case 'object': {
      const open = openPredicate(table, { kind: 'trait', ...candidate.predicate } as Predicate & {
        kind: 'trait';
      });
      return open.ref.args.map((arg) =>
        arg.kind === 'type' ? typeArg(normalizeTy(infer, arg.ty, nested)) : arg,
      );
    }
  }
}

/** Type of the candidate's `self` parameter. */
export function receiverTy(
  infer: Infer,
  candidate: MethodCandidate,
  parentArgs: GenericArgs,
  nested: Predicate[],
): Ty | undefined {
  const { program, table } = infer;
  const input = program.fn(candidate.item).sig.inputs[0];
  if (!input) return undefined;
  const args = freshArgs(program, table, candidate.item, parentArgs);
  return normalizeTy(infer, substTy(input, args), nested);
}

/** What must hold for the candidate to be meant at all. The method's own where clauses are not asked here. */
export function candidateBounds(
  infer: Infer,
  candidate: MethodCandidate,
  parentArgs: GenericArgs,
): readonly Predicate[] {
  switch (candidate.kind) {
    case 'inherent':
      return predicatesOf(infer.program, candidate.impl, parentArgs);
    case 'trait':
      return [{ kind: 'trait', ref: { trait: candidate.trait, args: parentArgs } }];
    default:
      return [];
  }
}

/** The type that stands before `::` for a candidate: an impl's self type, a trait's `Self`. */
export function candidateSelf(
  infer: Infer,
  candidate: MethodCandidate,
  parentArgs: GenericArgs,
  nested: Predicate[],
): Ty | undefined {
  if (candidate.kind === 'inherent')
    return normalizeTy(infer, substTy(infer.program.impl(candidate.impl).selfTy, parentArgs), nested);
  const self = parentArgs[0];
  return self?.kind === 'type' ? self.ty : undefined;
}

/** The same for `Type::name`. */
export function appliesToType(infer: Infer, candidate: MethodCandidate, self: Ty): boolean {
  return infer.probe(() => {
    const nested: Predicate[] = [];
    const parentArgs = candidateArgs(infer, candidate, nested);
    const expected = parentArgs && candidateSelf(infer, candidate, parentArgs, nested);
    if (!parentArgs || !expected || !infer.table.unify(expected, self).ok) return false;
    return evaluateAll(infer, [...nested, ...candidateBounds(infer, candidate, parentArgs)]) !== 'no';
  });
}

/** What a candidate that takes the receiver's type lacks: the first of its bounds that does not hold. */
export function unmetBound(infer: Infer, candidate: MethodCandidate, self: Ty): Predicate | undefined {
  return infer.probe(() => {
    const nested: Predicate[] = [];
    const parentArgs = candidateArgs(infer, candidate, nested);
    const expected = parentArgs && receiverTy(infer, candidate, parentArgs, nested);
    if (!parentArgs || !expected || !infer.table.unify(expected, self).ok) return undefined;
    for (const bound of [...nested, ...candidateBounds(infer, candidate, parentArgs)])
      if (evaluateAll(infer, [bound]) === 'no') return infer.table.resolvePredicate(infer.culpritOf(bound));
    return undefined;
  });
}
