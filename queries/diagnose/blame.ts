/**
 * Which outlives constraint to blame when one origin has to outlive another: the way between them through the body's
 * constraints, and the most telling step on it. After rustc's `best_blame_constraint` (rustc_borrowck::region_infer).
 */
import type { Origin } from '../../facts/atoms.js';
import type { ConstraintCategory, Emission, OutlivesConstraint } from '../../facts/emitted.js';

/** What blame asks of an emission: who outlives whom and why, and which origin is `'static`. */
export type Outlives = Pick<Emission, 'constraints' | 'origins'> & {
  readonly body: Pick<Emission['body'], 'span'>;
};

/**
 * The shortest way from an origin, over constraints `sup: sub`, to the first origin that `found` accepts (breadth first, in
 * the order of emission); empty if `from` itself is accepted, undefined if there is none. What an opaque type's definition
 * demands says little of why, so it is passed over where there is another way.
 */
export function constraintPath(
  emission: Outlives,
  from: Origin,
  found: (origin: Origin) => boolean,
  counts: (constraint: OutlivesConstraint) => boolean = () => true,
): readonly OutlivesConstraint[] | undefined {
  if (found(from)) return [];
  return (
    search(emission, from, found, (it) => it.category.kind !== 'opaque-type' && counts(it)) ??
    search(emission, from, found, counts)
  );
}

function search(
  emission: Outlives,
  from: Origin,
  found: (origin: Origin) => boolean,
  counts: (constraint: OutlivesConstraint) => boolean,
): readonly OutlivesConstraint[] | undefined {
  const cameBy: CameBy = new Map([[from, undefined]]);
  const end = spread(emission, from, cameBy, found, counts);
  return end === undefined ? undefined : walkBack(cameBy, end);
}

/** The constraint over which each origin was reached first; none for where it began. */
type CameBy = Map<Origin, OutlivesConstraint | undefined>;

/** Goes breadth first until an origin is found. */
function spread(
  emission: Outlives,
  from: Origin,
  cameBy: CameBy,
  found: (origin: Origin) => boolean,
  counts: (constraint: OutlivesConstraint) => boolean,
): Origin | undefined {
  const outgoing = constraintsBySup(emission);
  const queue: Origin[] = [from];
  for (const at of queue) {
    for (const constraint of outgoing.get(at) ?? []) {
      const { sub } = constraint;
      if (cameBy.has(sub) || !counts(constraint)) continue;
      cameBy.set(sub, constraint);
      if (found(sub)) return sub;
      queue.push(sub);
    }
  }
  return undefined;
}

/** `constraintPath` to one origin after the other: the constraints are gone through once, or with opaque types twice. */
export function constraintPathsFrom(
  emission: Outlives,
  from: Origin,
): (to: Origin) => readonly OutlivesConstraint[] | undefined {
  const whole = (counts: (constraint: OutlivesConstraint) => boolean): (() => CameBy) => {
    let cameBy: CameBy | undefined;
    return () => {
      if (cameBy) return cameBy;
      cameBy = new Map([[from, undefined]]);
      spread(emission, from, cameBy, () => false, counts);
      return cameBy;
    };
  };
  const plain = whole((it) => it.category.kind !== 'opaque-type');
  const all = whole(() => true);
  return (to) => {
    if (to === from) return [];
    const cameBy = [plain, all].find((it) => it().has(to))?.();
    return cameBy && walkBack(cameBy, to);
  };
}

/** All origins that an origin has to outlive. */
export function outlivedBy(emission: Outlives, from: Origin): ReadonlySet<Origin> {
  const outgoing = constraintsBySup(emission);
  const found = new Set<Origin>([from]);
  for (const origin of found) for (const { sub } of outgoing.get(origin) ?? []) found.add(sub);
  return found;
}

function walkBack(cameBy: CameBy, end: Origin): OutlivesConstraint[] {
  const path: OutlivesConstraint[] = [];
  for (let step = cameBy.get(end); step; step = cameBy.get(step.sup)) path.push(step);
  return path.reverse();
}

const bySup = new WeakMap<Outlives, Map<Origin, OutlivesConstraint[]>>();

function constraintsBySup(emission: Outlives): Map<Origin, OutlivesConstraint[]> {
  let map = bySup.get(emission);
  if (!map) {
    map = new Map();
    for (const constraint of emission.constraints) {
      const list = map.get(constraint.sup);
      if (list) list.push(constraint);
      else map.set(constraint.sup, [constraint]);
    }
    // `'static` outlives all, whatever the body demands of it.
    for (const { atom: sup, kind } of emission.origins.values()) {
      if (kind.kind !== 'static') continue;
      const category = { kind: 'internal' } as const;
      const span = emission.body.span;
      map.set(
        sup,
        [...emission.origins.keys()].map((sub) => ({ sup, sub, locations: 'all', span, category })),
      );
    }
    bySup.set(emission, map);
  }
  return map;
}

/**
 * The same way for blame: where it gets to `'static` only because an origin cannot name a placeholder, the way to that
 * placeholder.
 */
export function blameablePath(
  emission: Outlives,
  path: readonly OutlivesConstraint[] | undefined,
): readonly OutlivesConstraint[] | undefined {
  const step = path?.find(({ category }) => category.kind === 'unnameable-placeholder');
  if (!path || step?.category.kind !== 'unnameable-placeholder') return path;
  const { placeholder } = step.category;
  // The way may lead through `'static`, which outlives the placeholder too, where the body demands that first.
  return constraintPath(
    emission,
    path[0].sup,
    (origin) => origin === placeholder,
    ({ category }) => category.kind !== 'unnameable-placeholder',
  );
}

/** The step of a way that explains it best to the user. The way must not be empty. */
export function blame(path: readonly OutlivesConstraint[], fromUniversal: boolean): OutlivesConstraint {
  if (path.length === 0) throw new Error('a way without steps has nobody to blame');
  let best = 0;
  for (let at = 0; at < path.length; at++) {
    const less = interest(path[at]) - interest(path[best]);
    // Of equally telling steps the last counts where a lifetime of the signature is at fault: that is where the value escapes.
    if (less < 0 || (less === 0 && fromUniversal)) best = at;
  }
  // What is returned has to be what the `impl` type captures.
  const next = path.at(best + 1);
  if (path[best].category.kind === 'return' && next?.category.kind === 'opaque-type') return next;
  return path[best];
}

/** Lower is more telling. */
function interest({ category, span }: OutlivesConstraint): number {
  const written =
    span.desugaring === undefined || (span.desugaring === 'question-mark' && category.kind === 'return');
  switch (written ? category.kind : 'boring') {
    case 'return':
      return 0;
    case 'yield':
    case 'use-as-const':
    case 'use-as-static':
    case 'type-annotation':
    case 'cast':
    case 'call-argument':
    case 'copy-bound':
    case 'sized-bound':
    case 'assignment':
    case 'usage':
    case 'closure-upvar':
      return 2;
    case 'predicate':
    case 'opaque-type':
      return 4;
    case 'boring':
      return 5;
    case 'boring-no-location':
      return 6;
    case 'internal':
    case 'unnameable-placeholder':
      return 7;
  }
}

/** How rustc begins a label that blames a constraint: "returning this value ", "" where nothing helps. */
export function categoryText(category: ConstraintCategory): string {
  switch (category.kind) {
    case 'assignment':
      return 'assignment ';
    case 'return':
      return 'returning this value ';
    case 'yield':
      return 'yielding this value ';
    case 'use-as-const':
      return 'using this value as a constant ';
    case 'use-as-static':
      return 'using this value as a static ';
    case 'cast':
      return category.unsize ? 'coercion ' : 'cast ';
    case 'call-argument':
      return 'argument ';
    case 'type-annotation':
      return 'type annotation ';
    case 'sized-bound':
      return 'proving this value is `Sized` ';
    case 'copy-bound':
      return 'copying this value ';
    case 'opaque-type':
      return 'opaque type ';
    case 'closure-upvar':
      return 'closure capture ';
    case 'usage':
      return 'this usage ';
    case 'predicate':
    case 'boring':
    case 'boring-no-location':
    case 'internal':
    case 'unnameable-placeholder':
      return '';
  }
}
