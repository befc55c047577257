/**
 * Variance of the parameters of structs, enums and unions: the least fixpoint over their fields, as rustc's
 * `rustc_hir_analysis::variance` has it (after Altidor, Huang, Smaragdakis: "Taming the Wildcards").
 */
import { foldTy } from './fold.js';
import type { DefId } from './program.js';
import type { GenericArgs, Region, Ty, Variance } from './ty.js';

/** One type definition: how many parameters it has, and the types of all its fields. */
export interface VarianceInput {
  readonly def: DefId;
  readonly count: number;
  readonly fields: readonly Ty[];
  /** Given by the language instead of by fields: `PhantomData` (covariant), `UnsafeCell` (invariant). */
  readonly fixed?: Variance;
}

/** How something of variance `inner` behaves in a position of variance `outer`. */
export function composeVariance(outer: Variance, inner: Variance): Variance {
  switch (outer) {
    case 'covariant':
      return inner;
    case 'contravariant':
      return inner === 'covariant' ? 'contravariant' : inner === 'contravariant' ? 'covariant' : inner;
    case 'invariant':
      return 'invariant';
    case 'bivariant':
      return 'bivariant';
  }
}

/** The variance that allows what both allow. */
export function meetVariance(a: Variance, b: Variance): Variance {
  if (a === b || b === 'bivariant') return a;
  return a === 'bivariant' ? b : 'invariant';
}

/**
 * Variances of a set of mutually recursive definitions; those of definitions outside the set come from `known`.
 */
export function solveVariances(
  inputs: readonly VarianceInput[],
  known: (def: DefId) => readonly Variance[],
): Map<DefId, Variance[]> {
  const solved = new Map<DefId, Variance[]>();
  for (const { def, count, fixed } of inputs)
    solved.set(def, Array<Variance>(count).fill(fixed ?? 'bivariant'));
  const of = (def: DefId) => solved.get(def) ?? known(def);
  for (let changed = true; changed;) {
    changed = false;
    for (const { def, fields, fixed } of inputs) {
      if (fixed) continue;
      const variances = solved.get(def)!;
      for (const field of fields)
        visitVariances(field, 'covariant', of, (index, variance) => {
          const met = meetVariance(variances[index], variance);
          if (met !== variances[index]) {
            variances[index] = met;
            changed = true;
          }
        });
    }
  }
  return solved;
}

/**
 * Calls `use` for every mention of a parameter (by index) in a type, with the variance of its position, and `useRegion`
 * for every region that is no parameter.
 */
export function visitVariances(
  ty: Ty,
  variance: Variance,
  of: (def: DefId) => readonly Variance[],
  use: (index: number, variance: Variance) => void,
  useRegion?: (region: Region, variance: Variance) => void,
): void {
  const visit = (inner: Ty, position: Variance): void => visitVariances(inner, position, of, use, useRegion);
  const region = (r: Region, position: Variance): void => {
    if (r.kind === 'early') use(r.index, position);
    else useRegion?.(r, position);
  };
  const args = (list: GenericArgs, position: (i: number) => Variance): void =>
    list.forEach((arg, i) => {
      const at = composeVariance(variance, position(i));
      if (arg.kind === 'type') visit(arg.ty, at);
      else if (arg.kind === 'lifetime') region(arg.region, at);
      else if (arg.value.kind === 'param') use(arg.value.index, 'invariant');
    });
  switch (ty.kind) {
    case 'param':
      return use(ty.index, variance);
    case 'ref':
      region(ty.region, variance);
      return visit(ty.ty, ty.mutable ? composeVariance(variance, 'invariant') : variance);
    case 'pointer':
      return visit(ty.ty, ty.mutable ? composeVariance(variance, 'invariant') : variance);
    case 'array':
      if (ty.len.kind === 'param') use(ty.len.index, 'invariant');
      return visit(ty.elem, variance);
    case 'slice':
      return visit(ty.elem, variance);
    case 'tuple':
      for (const elem of ty.elems) visit(elem, variance);
      return;
    case 'adt': {
      const variances = of(ty.def);
      return args(ty.args, (i) => variances[i] ?? 'invariant');
    }
    case 'closure':
      for (const part of [
        ...ty.closure.upvars,
        ...ty.closure.sig.sig.inputs,
        ty.closure.sig.sig.output,
        ...(ty.closure.future?.captures ?? []),
      ])
        visit(part, composeVariance(variance, 'invariant'));
      return args(ty.args, () => 'invariant');
    case 'projection':
    case 'opaque':
    case 'fn-def':
      return args(ty.args, () => 'invariant');
    case 'fn-ptr':
      for (const input of ty.sig.sig.inputs) visit(input, composeVariance(variance, 'contravariant'));
      return visit(ty.sig.sig.output, variance);
    case 'dynamic':
      region(ty.region, variance);
      for (const bound of ty.bounds) {
        args(bound.args, () => 'invariant');
        for (const { ty: item } of bound.projections) visit(item, composeVariance(variance, 'invariant'));
      }
      return;
    default:
      return;
  }
}

/** Definitions of types that a type mentions. */
export function adtsIn(ty: Ty): DefId[] {
  const out: DefId[] = [];
  foldTy(ty, {
    ty: (part) => {
      if (part.kind === 'adt') out.push(part.def);
      return undefined;
    },
  });
  return out;
}
