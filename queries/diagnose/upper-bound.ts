/** Which origin of the signature an error names where a reference flows into several. After rustc's `to_error_region_vid`. */
import type { Origin } from '../../facts/atoms.js';
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
  // Of two that are equal it is the later one (rustc's `minimal_upper_bounds`).
  const [first, second] = a < b ? [a, b] : [b, a];
  const beyond = new Set(above(first));
  if (beyond.has(second)) return second;
  return above(second).find((it) => beyond.has(it));
}
