/**
 * What a closure's body leaves to its creator: of the derived pairs of lifetimes that it relates without leave, those
 * between lifetimes that the creator may know more of (rustc's `try_propagate_universal_region_error`).
 */
import type { Origin } from '../facts/atoms.js';
import type { ClosureRequirements, Emission } from '../facts/index.js';
import type { BodyErrors } from './diagnose/index.js';
import { blame, constraintPath } from './diagnose/blame.js';

export interface Propagated {
  readonly requirements: ClosureRequirements;
  /** What is the closure's own fault. */
  readonly errors: BodyErrors;
}

export function propagate(emission: Emission, errors: BodyErrors): Propagated {
  const numbers = new Map([...emission.origins.keys()].map((origin, number) => [origin, number]));
  const isExternal = (origin: Origin) => numbers.get(origin)! < emission.externals;
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
  return { requirements: { outlives }, errors: { ...errors, subsets } };
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
