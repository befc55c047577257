/** A type that can stand for a given one or more: rustc's `Generalizer`, by which the type of a variable is found out of its value's. */
import type { GenericArgs, Ty, Variance } from '../../lang/types/ty.js';
import type { Cx } from './cx.js';
import { renumber } from './frame.js';
import { xform } from './relate.js';

/** The type with origins of its own wherever they may differ; where the type says that they have to be equal, they are the same. */
export function generalize(cx: Cx, ty: Ty, variance: Variance = 'covariant'): Ty {
  if (variance === 'invariant') return ty;
  const inner = (part: Ty, own: Variance = 'covariant'): Ty => generalize(cx, part, xform(variance, own));
  switch (ty.kind) {
    case 'ref': {
      const region = cx.freshRegion();
      return { ...ty, region, ty: inner(ty.ty, ty.mutable ? 'invariant' : 'covariant') };
    }
    case 'pointer':
      return { ...ty, ty: inner(ty.ty, ty.mutable ? 'invariant' : 'covariant') };
    case 'slice':
    case 'array':
      return { ...ty, elem: inner(ty.elem) };
    case 'tuple':
      return { ...ty, elems: ty.elems.map((elem) => inner(elem)) };
    case 'adt':
      return { ...ty, args: argsOf(cx, ty.args, cx.program.adt(ty.def).variances, variance) };
    case 'dynamic':
      // What its traits are applied to has to be equal, its lifetime not.
      return { ...ty, region: cx.freshRegion() };
    case 'fn-ptr':
      return renumber(cx, ty);
    default:
      // Their arguments have to be equal.
      return ty;
  }
}

function argsOf(cx: Cx, args: GenericArgs, variances: readonly Variance[], variance: Variance): GenericArgs {
  return args.map((arg, at) => {
    const own = xform(variance, variances[at] ?? 'invariant');
    if (arg.kind === 'type') return { ...arg, ty: generalize(cx, arg.ty, own) };
    return arg.kind === 'lifetime' && own !== 'invariant' ? { ...arg, region: cx.freshRegion() } : arg;
  });
}
