/**
 * Relating types: the same type twice, with different origins, and what makes one a subtype of the other (rustc's
 * `type_check::relate_tys`; the Rust reference, "Subtyping and variance").
 */
import { printTy } from '../../lang/types/print.js';
import { instantiateDynBound, instantiateSig } from '../../lang/types/fold.js';
import type { DynBound, FnSig, GenericArgs, PolyFnSig, Region, Ty, Variance } from '../../lang/types/ty.js';
import type { OutlivesConstraint } from '../emitted.js';
import type { Cx, Why } from './cx.js';
import { hasProjection, hasRegions, normalize } from './prove.js';

type VarianceInfo = OutlivesConstraint['variance'];

/** Records what makes `sub` a subtype of `sup`. */
export function subTypes(cx: Cx, sub: Ty, sup: Ty, why: Why): void {
  relateTypes(cx, sub, 'covariant', sup, why);
}

/** Records what makes the types equal. */
export function eqTypes(cx: Cx, a: Ty, b: Ty, why: Why): void {
  relateTypes(cx, a, 'invariant', b, why);
}

/** `covariant`: `a` is a subtype of `b`; `contravariant`: the other way round; `invariant`: both. */
export function relateTypes(cx: Cx, a: Ty, variance: Variance, b: Ty, why: Why): void {
  relate(cx, a, variance, b, why, undefined);
}

function relate(cx: Cx, a: Ty, variance: Variance, b: Ty, why: Why, info: VarianceInfo): void {
  if (a === b || variance === 'bivariant') return;
  if (!hasRegions(a) && !hasRegions(b)) return;
  if (hasProjection(a) || hasProjection(b)) {
    const [an, bn] = [normalize(cx, a, why), normalize(cx, b, why)];
    if (an !== a || bn !== b) {
      relateNormalized(cx, an, variance, bn, why, info);
      return;
    }
  }
  relateNormalized(cx, a, variance, b, why, info);
}

function relateNormalized(cx: Cx, a: Ty, variance: Variance, b: Ty, why: Why, info: VarianceInfo): void {
  if (a.kind === 'never' || b.kind === 'never' || a.kind === 'error' || b.kind === 'error') return;
  switch (a.kind) {
    case 'ref':
      if (b.kind !== 'ref') break;
      relateRegions(cx, a.region, variance, b.region, why, info);
      if (a.mutable) relate(cx, a.ty, xform(variance, 'invariant'), b.ty, why, info ?? { ty: a });
      else relate(cx, a.ty, variance, b.ty, why, info);
      return;
    case 'pointer':
      if (b.kind !== 'pointer') break;
      if (a.mutable) relate(cx, a.ty, xform(variance, 'invariant'), b.ty, why, info ?? { ty: a });
      else relate(cx, a.ty, variance, b.ty, why, info);
      return;
    case 'slice':
      if (b.kind !== 'slice') break;
      relate(cx, a.elem, variance, b.elem, why, info);
      return;
    case 'array':
      if (b.kind !== 'array') break;
      relate(cx, a.elem, variance, b.elem, why, info);
      return;
    case 'tuple':
      if (b.kind !== 'tuple' || a.elems.length !== b.elems.length) break;
      a.elems.forEach((elem, i) => relate(cx, elem, variance, b.elems[i], why, info));
      return;
    case 'adt':
      if (b.kind !== 'adt' || a.def !== b.def) break;
      relateArgs(cx, a.args, variance, b.args, cx.program.adt(a.def).variances, why, info, a);
      return;
    case 'fn-def':
    case 'opaque':
    case 'closure':
      if (b.kind !== a.kind || a.def !== b.def) break;
      relateArgs(cx, a.args, variance, b.args, undefined, why, info, a);
      if (a.kind === 'closure' && b.kind === 'closure') {
        const { upvars } = b.closure;
        a.closure.upvars.forEach((upvar, i) => relate(cx, upvar, 'invariant', upvars[i], why, info));
        const captures = b.closure.future?.captures ?? [];
        a.closure.future?.captures.forEach((capture, i) =>
          relate(cx, capture, 'invariant', captures[i], why, info),
        );
        relateSigs(cx, a.closure.sig.sig, 'invariant', b.closure.sig.sig, why, info);
      }
      return;
    case 'projection':
      if (b.kind !== 'projection' || a.item !== b.item) break;
      relateArgs(cx, a.args, variance, b.args, undefined, why, info, a);
      return;
    case 'fn-ptr':
      if (b.kind !== 'fn-ptr') break;
      relatePolySigs(cx, a.sig, variance, b.sig, why, info);
      return;
    case 'dynamic':
      if (b.kind !== 'dynamic') break;
      relateRegions(cx, a.region, variance, b.region, why, info);
      relateDynBounds(cx, a.bounds, variance, b.bounds, why, info ?? { ty: a });
      return;
    default:
      if (a.kind === b.kind) return;
  }
  cx.refuse(why.span, `relating \`${printTy(cx.program, a)}\` and \`${printTy(cx.program, b)}\``);
}

export function relateRegions(
  cx: Cx,
  a: Region,
  variance: Variance,
  b: Region,
  why: Why,
  info?: VarianceInfo,
): void {
  if (a.kind === 'bound' || b.kind === 'bound') return;
  if (variance === 'covariant' || variance === 'invariant') cx.outlives(a, b, why, info);
  if (variance === 'contravariant' || variance === 'invariant') cx.outlives(b, a, why, info);
}

/** Arguments of the same definition; without variances they have to be equal. */
export function relateArgs(
  cx: Cx,
  a: GenericArgs,
  variance: Variance,
  b: GenericArgs,
  variances: readonly Variance[] | undefined,
  why: Why,
  info?: VarianceInfo,
  of?: Ty,
): void {
  a.forEach((arg, i) => {
    const other = b[i];
    const own = variances?.[i] ?? 'invariant';
    const inner = xform(variance, own);
    const innerInfo = info ?? (own === 'invariant' && of ? { ty: of, param: i } : undefined);
    if (arg.kind === 'lifetime' && other?.kind === 'lifetime') {
      if (inner !== 'bivariant') relateRegions(cx, arg.region, inner, other.region, why, innerInfo);
    } else if (arg.kind === 'type' && other?.kind === 'type') {
      relate(cx, arg.ty, inner, other.ty, why, innerInfo);
    }
  });
}

export function relateDynBounds(
  cx: Cx,
  a: readonly DynBound[],
  variance: Variance,
  b: readonly DynBound[],
  why: Why,
  info: VarianceInfo,
): void {
  for (const bound of a) {
    const other = b.find((candidate) => candidate.trait === bound.trait);
    if (other === undefined) continue; // an auto trait that the upcast drops
    if (variance !== 'contravariant') subDynBounds(cx, bound, other, why, info);
    if (variance !== 'covariant') subDynBounds(cx, other, bound, why, info);
  }
}

/** `sub` for whatever its `for<…>` says can stand for `sup` at any choice of `sup`'s; arguments are invariant. */
function subDynBounds(cx: Cx, sub: DynBound, sup: DynBound, why: Why, info: VarianceInfo): void {
  const chosen = cx.placeholders(sup.boundVars, why.span);
  const found = sub.boundVars.map(() => cx.freshRegion());
  const a = instantiateDynBound(sub, found);
  const b = instantiateDynBound(sup, chosen);
  relateArgs(cx, a.args, 'invariant', b.args, undefined, why, info);
  for (const projection of a.projections) {
    const counterpart = b.projections.find((candidate) => candidate.item === projection.item);
    if (counterpart) relate(cx, projection.ty, 'invariant', counterpart.ty, why, info);
  }
}

/** `for<'a> fn(…)`: a subtype is what can stand for the other for whatever `'a` its user chooses. */
function relatePolySigs(
  cx: Cx,
  a: PolyFnSig,
  variance: Variance,
  b: PolyFnSig,
  why: Why,
  info: VarianceInfo,
): void {
  if (a.boundVars.length === 0 && b.boundVars.length === 0) {
    relateSigs(cx, a.sig, variance, b.sig, why, info);
    return;
  }
  if (variance === 'covariant' || variance === 'invariant') subPolySigs(cx, a, b, why, info);
  if (variance === 'contravariant' || variance === 'invariant') subPolySigs(cx, b, a, why, info);
}

function subPolySigs(cx: Cx, sub: PolyFnSig, sup: PolyFnSig, why: Why, info: VarianceInfo): void {
  const chosen = cx.placeholders(sup.boundVars, why.span);
  const found = sub.boundVars.map(() => cx.freshRegion());
  relateSigs(cx, instantiateSig(sub, found), 'covariant', instantiateSig(sup, chosen), why, info);
}

export function relateSigs(
  cx: Cx,
  a: FnSig,
  variance: Variance,
  b: FnSig,
  why: Why,
  info: VarianceInfo,
): void {
  a.inputs.forEach((input, i) => {
    const other = b.inputs[i];
    if (other) relate(cx, input, xform(variance, 'contravariant'), other, why, info);
  });
  relate(cx, a.output, variance, b.output, why, info);
}

/** The variance of a position inside a position. */
export function xform(outer: Variance, inner: Variance): Variance {
  if (outer === 'bivariant' || inner === 'bivariant') return 'bivariant';
  if (outer === 'invariant' || inner === 'invariant') return 'invariant';
  return outer === inner ? 'covariant' : 'contravariant';
}
