/** Normalizing types and proving predicates, for what follows from it between origins. */
import { declaresBinders, normalizeWithRegions, proveWithRegions } from '../../lang/traits/index.js';
import type { RegionConstraint } from '../../lang/traits/index.js';
import { anyRegion, anyTy, foldPredicate, isBinder } from '../../lang/types/fold.js';
import type { DefId } from '../../lang/types/program.js';
import type { FnSig, Predicate, Region, Ty } from '../../lang/types/ty.js';
import { regionKey, type Cx, type Why } from './cx.js';
import { componentsOf, typeOutlives } from './outlives.js';

/** The type with its projections replaced; what that demands of origins is recorded. */
export function normalize(cx: Cx, ty: Ty, why: Why): Ty {
  if (!hasProjection(ty)) return ty;
  cx.proofPlaceholders.clear();
  cx.provedTrait = undefined;
  cx.universe++;
  const { ty: normalized, constraints } = normalizeWithRegions(cx.program, cx.env, ty, cx);
  record(cx, constraints, why);
  return normalized;
}

export function normalizeSig(cx: Cx, sig: FnSig, why: Why): FnSig {
  return {
    ...sig,
    inputs: sig.inputs.map((input) => normalize(cx, input, why)),
    output: normalize(cx, sig.output, why),
  };
}

/** Records what the predicates, which are known to hold, demand of origins. */
export function prove(cx: Cx, predicates: readonly Predicate[], why: Why): void {
  const hard: Predicate[] = [];
  for (const predicate of predicates) {
    if (predicate.kind === 'region-outlives' && !isBinder(predicate)) {
      cx.outlives(predicate.longer, predicate.shorter, why);
    } else if (predicate.kind === 'type-outlives' && !isBinder(predicate)) {
      typeOutlives(cx, normalize(cx, predicate.ty, why), predicate.region, why);
    } else if (mayConcernOrigins(cx, predicate)) hard.push(predicate);
  }
  if (hard.length === 0) return;
  cx.proofPlaceholders.clear();
  const binding = hard.find(isBinder) ?? hard[0];
  cx.provedTrait = binding.kind === 'trait' ? binding.ref.trait : undefined;
  // A proof may open binders of bounds that it meets on the way.
  cx.universe++;
  const { constraints, failed } = proveWithRegions(cx.program, cx.env, hard, cx);
  record(cx, constraints, why);
  for (const predicate of failed) {
    cx.refuse(why.span, `the proof of a bound (${predicate.kind})`);
  }
}

export function record(cx: Cx, constraints: readonly RegionConstraint[], why: Why): void {
  cx.provedTypes = onlyProjected(constraints);
  for (const constraint of constraints) {
    switch (constraint.kind) {
      case 'equal':
        cx.outlives(constraint.a, constraint.b, why);
        cx.outlives(constraint.b, constraint.a, why);
        break;
      case 'outlives':
        cx.outlives(constraint.longer, constraint.shorter, why);
        break;
      case 'type-outlives':
        typeOutlives(cx, constraint.ty, constraint.region, why);
        break;
    }
  }
}

/** The placeholders for which nothing but associated types is said to be too particular. */
function onlyProjected(constraints: readonly RegionConstraint[]): ReadonlySet<string> {
  const projected = new Set<string>();
  const others = new Set<string>();
  for (const one of constraints) {
    if (one.kind === 'type-outlives') {
      if (componentsOf(one.ty).length) note(one.region, others);
    } else if (one.kind === 'outlives') for (const region of [one.longer, one.shorter]) note(region, others);
    else for (const region of [one.a, one.b]) note(region, one.projected ? projected : others);
  }
  for (const key of others) projected.delete(key);
  return projected;
}

function note(region: Region, into: Set<string>): void {
  if (region.kind === 'placeholder') into.add(regionKey(region));
}

/** Proofs that mention neither an origin nor a type parameter were made by the checker, and say nothing of origins. */
function mayConcernOrigins(cx: Cx, predicate: Predicate): boolean {
  if (predicate.kind === 'trait' && predicate.ref.trait === cx.program.lang('sized')) {
    // To be sized is no question of lifetimes; for an associated type of which a bound says it with some lifetimes, it may be one.
    const self = predicate.ref.args[0];
    if (self.kind !== 'type' || !hasProjection(self.ty)) return false;
    if (!isBinder(predicate) && !statesIt(cx, predicate.ref.trait, self.ty)) return false;
  }
  // An impl may ask for something for all lifetimes without a lifetime in its head.
  let concerned = isBinder(predicate) || declaresBinders(cx.program);
  foldPredicate(predicate, {
    ty: (ty) => {
      if (ty.kind === 'param' || ty.kind === 'opaque') concerned = true;
      // Whether `for<'a> fn(&'a T)` fits an impl is a question of lifetimes too.
      if (ty.kind === 'fn-ptr' && ty.sig.boundVars.length) concerned = true;
      return undefined;
    },
    region: (region, depth) => {
      if (!(region.kind === 'bound' && region.depth < depth)) concerned = true;
      return region;
    },
  });
  return concerned;
}

function statesIt(cx: Cx, sized: DefId, ty: Ty): boolean {
  // What the trait declares of it goes first.
  const declared = ty.kind === 'projection' ? cx.program.assocTy(ty.item).bounds : [];
  if (declared.some((one) => one.kind === 'trait' && one.ref.trait === sized)) return false;
  return (cx.env.traits.get(sized) ?? []).some(({ ref: { args } }) => {
    const self = args[0].kind === 'type' ? args[0].ty : undefined;
    return self?.kind === 'projection' && ty.kind === 'projection' && self.item === ty.item;
  });
}

export function hasProjection(ty: Ty): boolean {
  return anyTy(ty, isProjection);
}

function isProjection(ty: Ty): boolean {
  return ty.kind === 'projection';
}

/** Whether the type mentions origins (or, before renumbering, any free region). */
export function hasRegions(ty: Ty): boolean {
  return anyRegion(ty, isAny);
}

function isAny(): boolean {
  return true;
}
