/** Which origin of the signature an error names where a reference flows into several. After rustc's `to_error_region_vid`. */
import type { Origin } from '../../facts/atoms.js';
import type { Emission } from '../../facts/emitted.js';
import { outlivedBy } from './blame.js';
import type { Context } from './context.js';

export function isUniversal(cx: Context, origin: Origin): boolean {
  const kind = cx.emission.origins.get(origin)?.kind.kind;
  return (
    kind === 'static' ||
    kind === 'named' ||
    kind === 'anonymous' ||
    kind === 'impl-header' ||
    kind === 'external' ||
    kind === 'environment'
  );
}

/**
 * Of the signature's origins that `origin` has to outlive, the smallest one that outlives the others. Where nothing is known
 * of two of them, the later one counts: it needn't bound the others, but it has a name.
 */
export function errorOrigin(cx: Context, origin: Origin): Origin | undefined {
  if (isUniversal(cx, origin)) return origin;
  const outlived = outlivedBy(cx.emission, origin);
  let bound: Origin | undefined;
  for (const [atom, { kind }] of cx.emission.origins) {
    if (!outlived.has(atom) || !isUniversal(cx, atom)) continue;
    if (kind.kind === 'static') return atom;
    bound = bound === undefined ? atom : (upperBound(cx, bound, atom) ?? atom);
  }
  return bound;
}

/** The smallest origin of the signature, other than `'static`, that is known to outlive both. */
function upperBound(cx: Context, a: Origin, b: Origin): Origin | undefined {
  const above = (origin: Origin): Origin[] => {
    const found = [origin];
    for (let at = 0; at < found.length; at++) {
      for (const { longer, shorter } of cx.emission.known)
        if (shorter === found[at] && !found.includes(longer)) found.push(longer);
    }
    return found.filter((it) => cx.emission.origins.get(it)?.kind.kind !== 'static');
  };
  // Of two that are equal it is the one of which something was known later (rustc's `minimal_upper_bounds`).
  const order = orderOfKnown(cx.emission);
  const [first, second] = order.get(a)! < order.get(b)! ? [a, b] : [b, a];
  const beyond = new Set(above(first));
  if (beyond.has(second)) return second;
  return above(second).find((it) => beyond.has(it));
}

const orders = new WeakMap<Emission, ReadonlyMap<Origin, number>>();

/** In which order something is known of origins: of what is declared the shorter one first. */
function orderOfKnown(emission: Emission): ReadonlyMap<Origin, number> {
  const known = orders.get(emission);
  if (known) return known;
  const order = new Map<Origin, number>();
  for (const { longer, shorter } of emission.known)
    for (const origin of [shorter, longer]) if (!order.has(origin)) order.set(origin, order.size);
  orders.set(emission, order);
  return order;
}
