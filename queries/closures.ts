/**
 * What a closure's body leaves to its creator: of what it demands of lifetimes without leave, that which the creator may
 * know more of (rustc's `try_propagate_universal_region_error`, `try_promote_type_test`).
 */
import type { Origin } from '../facts/atoms.js';
import type { ClosureRequirements, Emission, OutlivesConstraint, TypeTest } from '../facts/emitted.js';
import { foldTy } from '../lang/types/fold.js';
import type { Region, Ty } from '../lang/types/ty.js';
import type { BodyErrors } from './diagnose/index.js';
import { blame, blameablePath, constraintPathsFrom } from './diagnose/blame.js';

export interface Propagated {
  readonly requirements: ClosureRequirements;
  /** What is the closure's own fault. */
  readonly errors: BodyErrors;
}

/** What is asked of an emission again and again. */
interface View {
  readonly emission: Emission;
  readonly atoms: readonly Origin[];
  readonly numbers: ReadonlyMap<Origin, number>;
  /** Whether the creator knows the origin too. */
  readonly isExternal: (origin: Origin) => boolean;
  readonly statics: Origin;
  /** The way from an origin to one that it has to outlive. */
  readonly path: (from: Origin, to: Origin) => readonly OutlivesConstraint[] | undefined;
}

export function propagate(emission: Emission, errors: BodyErrors): Propagated {
  const atoms = [...emission.origins.keys()];
  const numbers = new Map(atoms.map((origin, number) => [origin, number]));
  const isExternal = (origin: Origin) => numbers.get(origin)! < emission.externals;
  const statics = [...emission.origins.values()].find((it) => it.kind.kind === 'static')!.atom;
  const paths = new Map<Origin, ReturnType<typeof constraintPathsFrom>>();
  const path = (from: Origin, to: Origin) => {
    let pathTo = paths.get(from);
    if (!pathTo) paths.set(from, (pathTo = constraintPathsFrom(emission, from)));
    return pathTo(to);
  };
  const view: View = { emission, atoms, numbers, isExternal, statics, path };
  const outlives: ClosureRequirements['outlives'][number][] = [];
  const types: ClosureRequirements['types'][number][] = [];
  const subsets = errors.subsets.filter((subset) => {
    const wanted = lifetimesWanted(view, subset);
    outlives.push(...(wanted ?? []));
    return !wanted;
  });
  const tests = errors.tests.filter(({ test }) => {
    const demanded = errors.demands.filter((it) => it.test === test).map((it) => it.origin);
    const wanted = typesWanted(view, emission.tests.get(test)!, demanded);
    types.push(...(wanted ?? []));
    return !wanted;
  });
  return { requirements: { outlives, types }, errors: { ...errors, subsets, tests } };
}

function lifetimesWanted(
  view: View,
  { longer, shorter }: BodyErrors['subsets'][number],
): ClosureRequirements['outlives'] | undefined {
  const { emission, numbers, isExternal, statics } = view;
  const kind = emission.origins.get(longer)?.kind.kind;
  const other = emission.origins.get(shorter)?.kind.kind;
  if (kind === 'placeholder' || other === 'placeholder') return undefined;
  const below = isExternal(longer) ? [longer] : nearest(emission, longer, 'down', isExternal);
  const above = isExternal(shorter) ? [shorter] : nearest(emission, shorter, 'up', isExternal);
  const uppers = above.length > 1 ? above.filter((it) => it !== statics) : above;
  const path = blameablePath(emission, view.path(longer, shorter));
  if (!path?.length || below.length === 0 || uppers.length === 0) return undefined;
  const { span, category } = blame(path, true);
  return below.flatMap((lower) =>
    uppers.map((upper) => ({ longer: numbers.get(lower)!, shorter: numbers.get(upper)!, span, category })),
  );
}

/** A type is told to the creator in lifetimes that both know. */
function typesWanted(
  view: View,
  { generic, span, category }: TypeTest,
  demanded: readonly Origin[],
): ClosureRequirements['types'] | undefined {
  const { emission, numbers, isExternal, statics } = view;
  const ty = inExternals(view, generic);
  if (!ty) return undefined;
  // Whatever a `for<…>` stands for is no lifetime that the creator could name: all there are, then.
  const isPlaceholder = (origin: Origin) => emission.origins.get(origin)!.kind.kind === 'placeholder';
  const uppers = demanded.some(isPlaceholder)
    ? [statics]
    : demanded.flatMap((origin) => {
        if (isExternal(origin)) return [origin];
        const above = nearest(emission, origin, 'up', isExternal);
        return above.length > 1 ? above.filter((it) => it !== statics) : above;
      });
  return [...new Set(uppers)].map((upper) => ({ ty, shorter: numbers.get(upper)!, span, category }));
}

/** The type with its origins replaced by external ones that are the same by what the body demands. */
function inExternals(view: View, ty: Ty): Ty | undefined {
  const { atoms, numbers, isExternal } = view;
  let isComplete = true;
  const external = ({ vid }: Region & { readonly kind: 'var' }): number => {
    const origin = atoms[vid];
    const equal = (other: Origin): boolean =>
      isExternal(other) && view.path(origin, other) !== undefined && view.path(other, origin) !== undefined;
    const found = isExternal(origin) ? origin : atoms.find(equal);
    isComplete &&= found !== undefined;
    return found === undefined ? 0 : numbers.get(found)!;
  };
  const told = foldTy(ty, {
    region: (region) => (region.kind === 'var' ? { kind: 'var', vid: external(region) } : region),
  });
  return isComplete ? told : undefined;
}

/** The nearest external origins that are known to be outlived by an origin, or to outlive it (rustc's `non_local_bounds`). */
function nearest(
  { known }: Emission,
  from: Origin,
  direction: 'down' | 'up',
  isExternal: (origin: Origin) => boolean,
): Origin[] {
  const next = new Map<Origin, Origin[]>();
  for (const { longer, shorter } of known) {
    const [of, to] = direction === 'down' ? [longer, shorter] : [shorter, longer];
    const list = next.get(of);
    if (list) list.push(to);
    else next.set(of, [to]);
  }
  const found: Origin[] = [];
  const seen = new Set([from]);
  for (const at of seen) {
    if (at !== from && isExternal(at)) found.push(at);
    else for (const parent of parents(next, at)) seen.add(parent);
  }
  return found;
}

/** One step through the lattice of what is known: of all that lies beyond an origin what lies beyond nothing else of it. */
function parents(next: ReadonlyMap<Origin, readonly Origin[]>, of: Origin): Origin[] {
  const beyond = (origin: Origin): Set<Origin> => {
    const reached = new Set(next.get(origin));
    for (const at of reached) for (const it of next.get(at) ?? []) reached.add(it);
    return reached;
  };
  const all = [...beyond(of)].filter((it) => it !== of && !beyond(it).has(of));
  const reach = new Map(all.map((it) => [it, beyond(it)]));
  // Of several that are equal one counts.
  return all.filter((it, at) =>
    all.every((other, i) => i === at || !reach.get(other)!.has(it) || (reach.get(it)!.has(other) && at < i)),
  );
}
