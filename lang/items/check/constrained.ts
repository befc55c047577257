/** Which generic parameters other things determine (rustc's `constrained_generic_params`). */
import { foldTy } from '../../types/fold.js';
import type { GenericArgs, Predicate, Ty } from '../../types/ty.js';

/** Parameters, by index, that a type determines: not those under projections. */
export function paramsOf(ty: Ty, into: Set<number>, underProjections = false): void {
  foldTy(ty, {
    ty: (part) => {
      if (part.kind === 'param') into.add(part.index);
      // The arguments of `<T as Trait>::Item` don't follow from the item.
      if (part.kind === 'projection' && !underProjections) return part;
      return undefined;
    },
    region: (region) => {
      if (region.kind === 'early') into.add(region.index);
      return region;
    },
    const: (value) => {
      if (value.kind === 'param') into.add(value.index);
      return value;
    },
  });
}

export function paramsOfArgs(args: GenericArgs, into: Set<number>, underProjections = false): void {
  for (const arg of args) {
    if (arg.kind === 'type') paramsOf(arg.ty, into, underProjections);
    else if (arg.kind === 'lifetime') {
      if (arg.region.kind === 'early') into.add(arg.region.index);
    } else if (arg.value.kind === 'param') into.add(arg.value.index);
  }
}

/** What follows from `known` by `<T as Trait>::Item == U`: when all of `T` is known, so is `U`. */
export function constrainedBy(predicates: readonly Predicate[], known: ReadonlySet<number>): Set<number> {
  const out = new Set(known);
  for (let changed = true; changed;) {
    changed = false;
    for (const predicate of predicates) {
      if (predicate.kind !== 'projection') continue;
      const inputs = new Set<number>();
      paramsOfArgs(predicate.args, inputs, true);
      if ([...inputs].some((index) => !out.has(index))) continue;
      const outputs = new Set<number>();
      paramsOf(predicate.ty, outputs);
      for (const index of outputs)
        if (!out.has(index)) {
          out.add(index);
          changed = true;
        }
    }
  }
  return out;
}
