/** Unsizing coercions (RFC 982): what `T: CoerceUnsized<U>` demands of origins. */
import type { Ty } from '../../lang/types/ty.js';
import { instantiateDynBound } from '../../lang/types/fold.js';
import { sameTyErased } from '../../lang/types/fold.js';
import type { Cx, Why } from './cx.js';
import { typeOutlives } from './outlives.js';
import { prove } from './prove.js';
import { eqTypes, relateArgs, relateRegions } from './relate.js';

/** `from` is coerced to `to`: references, raw pointers, and smart pointers that hold one. */
export function coerceUnsized(cx: Cx, from: Ty, to: Ty, why: Why): void {
  if (from.kind === 'ref' && to.kind === 'ref') {
    relateRegions(cx, from.region, 'covariant', to.region, why);
    unsize(cx, from.ty, to.ty, why);
  } else if ((from.kind === 'ref' || from.kind === 'pointer') && to.kind === 'pointer') {
    unsize(cx, from.ty, to.ty, why);
  } else if (from.kind === 'adt' && to.kind === 'adt' && from.def === to.def) {
    from.args.forEach((arg, i) => {
      const other = to.args[i];
      if (arg.kind === 'type' && other.kind === 'type' && !sameTyErased(arg.ty, other.ty)) {
        // The parameter that changes is the pointee, or itself holds the pointer (`Pin<Box<T>>`).
        if (arg.ty.kind === to.kind && other.ty.kind === 'adt') coerceUnsized(cx, arg.ty, other.ty, why);
        else unsize(cx, arg.ty, other.ty, why);
      } else relateArgs(cx, [arg], 'invariant', [other], undefined, why);
    });
  } else cx.refuse(why.span, 'this unsizing coercion');
}

/** `T: Unsize<U>`. */
function unsize(cx: Cx, from: Ty, to: Ty, why: Why): void {
  if (from.kind === 'array' && to.kind === 'slice') {
    eqTypes(cx, from.elem, to.elem, why);
  } else if (to.kind === 'dynamic' && from.kind === 'dynamic') {
    relateRegions(cx, from.region, 'covariant', to.region, why);
    for (const bound of to.bounds) {
      const other = from.bounds.find((candidate) => candidate.trait === bound.trait);
      if (other) relateArgs(cx, other.args, 'invariant', bound.args, undefined, why);
    }
  } else if (to.kind === 'dynamic') {
    typeOutlives(cx, from, to.region, why);
    for (const bound of to.bounds) {
      const regions = bound.boundVars.map((name) => cx.placeholder(name, why.span));
      const { trait, args, projections } = instantiateDynBound(bound, regions);
      const self = { kind: 'type', ty: from } as const;
      prove(cx, [{ kind: 'trait', ref: { trait, args: [self, ...args] } }], why);
      for (const { item, ty } of projections) {
        prove(cx, [{ kind: 'projection', item, args: [self, ...args], ty }], why);
      }
    }
  } else if (from.kind === 'adt' && to.kind === 'adt' && from.def === to.def) {
    // A struct whose last field is unsized.
    from.args.forEach((arg, i) => {
      const other = to.args[i];
      if (arg.kind === 'type' && other.kind === 'type' && !sameTyErased(arg.ty, other.ty)) {
        unsize(cx, arg.ty, other.ty, why);
      } else relateArgs(cx, [arg], 'invariant', [other], undefined, why);
    });
  } else eqTypes(cx, from, to, why);
}
