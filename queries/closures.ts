/**
 * What a closure's body leaves to its creator: of the derived pairs of lifetimes that it relates without leave, those
 * between lifetimes that the creator may know more of (rustc's `try_propagate_universal_region_error`).
 */
import type { Origin } from '../facts/atoms.js';
import type { ClosureRequirements, Emission } from '../facts/index.js';
import type { BodyErrors } from './diagnose/index.js';
import { anyRegion } from '../lang/types/fold.js';
import { blame, constraintPath } from './diagnose/blame.js';

export interface Propagated {
  readonly requirements: ClosureRequirements;
  /** What is the closure's own fault. */
  readonly errors: BodyErrors;
}

export function propagate(emission: Emission, errors: BodyErrors): Propagated {
  const numbers = new Map([...emission.origins.keys()].map((origin, number) => [origin, number]));
  const isExternal = (origin: Origin) => numbers.get(origin)! < emission.externals;
  const kinds = [...emission.origins.values()].map((it) => it.kind.kind);
  const universals = kinds.indexOf('body');
  const statics = [...emission.origins.values()].find((it) => it.kind.kind === 'static')!.atom;
  const outlives: ClosureRequirements['outlives'][number][] = [];
  const subsets = errors.subsets.filter(({ longer, shorter }) => {
    const kind = emission.origins.get(longer)?.kind.kind;
    const other = emission.origins.get(shorter)?.kind.kind;
    if (kind === 'placeholder' || other === 'placeholder') return true;
    const least = isExternal(longer) ? longer : nearest(emission, longer, 'down', isExternal)[0];
    if (least === undefined) return true;
    const above = isExternal(shorter) ? [shorter] : nearest(emission, shorter, 'up', isExternal);
    const uppers = above.length > 1 ? above.filter((it) => it !== statics) : above;
    const path = constraintPath(emission, longer, (it) => it === shorter);
    if (!path?.length || uppers.length === 0) return true;
    const { span, category } = blame(path, true);
    for (const upper of uppers)
      outlives.push({ longer: numbers.get(least)!, shorter: numbers.get(upper)!, span, category });
    return false;
  });
  const tests: ClosureRequirements['tests'][number][] = [];
  const left = errors.tests.filter(({ test }) => {
    const { generic, lower, span, category } = emission.tests.get(test)!;
    if (anyRegion(generic, (region) => region.kind === 'var' && region.vid >= emission.externals))
      return true;
    const demanded = reachable(emission, lower).filter((it) => numbers.get(it)! < universals);
    const uppers = demanded.flatMap((it) =>
      isExternal(it) ? [it] : nearest(emission, it, 'up', isExternal),
    );
    for (const upper of new Set(uppers)) tests.push({ generic, lower: numbers.get(upper)!, span, category });
    return uppers.length === 0;
  });
  return { requirements: { outlives, tests }, errors: { ...errors, subsets, tests: left } };
}

/** All that an origin has to outlive, itself included. */
function reachable({ constraints }: Emission, from: Origin): Origin[] {
  const seen = new Set([from]);
  for (const at of seen) for (const { sup, sub } of constraints) if (sup === at) seen.add(sub);
  return [...seen];
}

/** The nearest external origins that are known to be outlived by an origin, or to outlive it. */
function nearest(
  { known }: Emission,
  from: Origin,
  direction: 'down' | 'up',
  isExternal: (origin: Origin) => boolean,
): Origin[] {
  const found: Origin[] = [];
  const seen = new Set([from]);
  for (const at of seen) {
    if (at !== from && isExternal(at)) {
      found.push(at);
      continue;
    }
    for (const { longer, shorter } of known) {
      if (direction === 'down' && longer === at) seen.add(shorter);
      if (direction === 'up' && shorter === at) seen.add(longer);
    }
  }
  return found;
}
