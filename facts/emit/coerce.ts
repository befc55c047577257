/** Unsizing coercions (RFC 982): what `T: CoerceUnsized<U>` demands of origins. */
import { objectPredicates } from '../../lang/traits/index.js';
import type { Predicate, Ty } from '../../lang/types/ty.js';
import {
  foldPredicate,
  instantiateDynBound,
  sameArgs,
  sameTyErased,
  shiftArgs,
  shiftTy,
} from '../../lang/types/fold.js';
import type { Cx, Why } from './cx.js';
import { typeOutlives } from './outlives.js';
import { prove } from './prove.js';
import { eqTypes, relateArgs, relateDynBounds, relateRegions } from './relate.js';

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
        // The parameter that changes is the pointee, or the pointer itself (`Pin<Box<T>>`).
        if (cx.program.def(from.def).lang === 'pin') coerceUnsized(cx, arg.ty, other.ty, why);
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
    upcast(cx, from, to, why);
  } else if (to.kind === 'dynamic') {
    typeOutlives(cx, from, to.region, why);
    // What holds of the object must hold of what becomes it, for all lifetimes that a bound's `for<…>` names.
    const self = shiftTy(from, 1);
    for (const { trait, args, projections, boundVars } of to.bounds) {
      const put = [{ kind: 'type', ty: self } as const, ...args];
      const open: Predicate = { kind: 'trait', ref: { trait, args: put }, boundVars };
      const predicates: Predicate[] = [open];
      for (const { item, ty } of projections) {
        const owner = cx.program.def(item).parent;
        const holder = objectPredicates(cx.program, to).find(
          ({ predicate }) => predicate.kind === 'trait' && predicate.ref.trait === owner,
        )?.predicate;
        if (owner === trait) predicates.push({ kind: 'projection', item, args: put, ty, boundVars });
        else if (holder?.kind === 'trait' && (holder.boundVars?.length ?? 0) === boundVars.length) {
          // The supertrait that declares the associated type stands under the same `for<…>`.
          const stated = holder.ref.args.slice(1);
          const above = boundVars.length ? stated : shiftArgs(stated, 1);
          predicates.push({ kind: 'projection', item, args: [put[0], ...above], ty, boundVars });
        } else cx.refuse(why.span, 'this unsizing coercion');
      }
      prove(
        cx,
        predicates.map((one) => (boundVars.length ? one : closeBinder(one))),
        why,
      );
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

/** To the same object with fewer auto traits or a shorter lifetime, or to an object of a supertrait. */
function upcast(cx: Cx, from: Ty & { kind: 'dynamic' }, to: Ty & { kind: 'dynamic' }, why: Why): void {
  relateRegions(cx, from.region, 'covariant', to.region, why);
  for (const bound of to.bounds) {
    if (from.bounds.some((candidate) => candidate.trait === bound.trait)) continue;
    if (bound.boundVars.length > 0) return cx.refuse(why.span, 'this upcast of a higher-ranked trait object');
    const { args, projections } = instantiateDynBound(bound, []);
    const known = objectPredicates(cx.program, from).map(({ predicate }) => predicate);
    const above = known.flatMap((predicate) =>
      predicate.kind === 'trait' && predicate.ref.trait === bound.trait ? [predicate] : [],
    );
    const fitting = above.find((one) => sameArgs(one.ref.args.slice(1), args, false));
    if (!fitting || fitting.boundVars?.length) return cx.refuse(why.span, 'this upcast of a trait object');
    relateArgs(cx, fitting.ref.args.slice(1), 'invariant', args, undefined, why);
    for (const { item, ty } of projections) {
      const stated = known.find((one) => one.kind === 'projection' && one.item === item);
      if (stated?.kind === 'projection') eqTypes(cx, stated.ty, ty, why);
    }
  }
  const kept = from.bounds.filter((bound) => to.bounds.some((other) => other.trait === bound.trait));
  relateDynBounds(cx, kept, 'covariant', to.bounds, why, undefined);
}

/** A predicate written under a binder without variables. */
function closeBinder(predicate: Predicate): Predicate {
  const { boundVars: _, ...bare } = predicate;
  return foldPredicate(bare as Predicate, {
    region: (region, depth) =>
      region.kind === 'bound' && region.depth > depth ? { ...region, depth: region.depth - 1 } : region,
  });
}
