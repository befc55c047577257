/**
 * Universes (Rust Compiler Development Guide, "Placeholders and universes"): an origin that was there before a `for<…>` was
 * opened cannot be any of the lifetimes which that stands for. If it has to outlive one, it has to outlive all there
 * are: `'static` (rustc's `rewrite_placeholder_outlives`).
 */
import type { OutlivesConstraint } from '../emitted.js';
import { equalOrigins, originGraph, reachable, representative, type Edges } from './components.js';
import type { Cx } from './cx.js';

export function constrainUnnameable(cx: Cx): void {
  if (!cx.origins.some((origin) => origin.kind.kind === 'placeholder')) return;
  const graph = originGraph(cx);
  const { shorter, longer } = graph;
  cx.origins.forEach(({ kind }, vid) => {
    if (kind.kind === 'placeholder') boundByNothing(cx, vid, shorter);
  });
  const isStatic = (vid: number): boolean => cx.origins[vid].kind.kind === 'static';
  // What lasts for ever anyway needs no such demand.
  const lasting = reachable(
    cx.origins.flatMap((_, vid) => (isStatic(vid) ? [vid] : [])),
    longer,
  );
  const components = equalOrigins(cx.origins.length, graph);
  const told = new Set<readonly number[]>(
    components.filter((equal) => equal.some((vid) => lasting.has(vid))),
  );
  const componentOf = new Map(components.flatMap((equal) => equal.map((vid) => [vid, equal] as const)));
  // Of several that an origin has to outlive, one of the innermost `for<…>` is told.
  const placeholders = cx.origins
    .flatMap(({ kind }, vid) => (kind.kind === 'placeholder' ? [vid] : []))
    .sort((a, b) => cx.universes[b] - cx.universes[a] || b - a);
  for (const placeholder of placeholders) {
    const above = reachable([placeholder], longer);
    for (const vid of [...above].sort((a, b) => a - b)) {
      const equal = componentOf.get(vid)!;
      if (told.has(equal)) continue;
      if (Math.min(...equal.map((it) => cx.universes[it])) >= cx.universes[placeholder]) continue;
      told.add(equal);
      const one = representative(cx, equal);
      const span = shorter.get(one)?.find(({ to }) => above.has(to))?.constraint.span ?? cx.body.span;
      const category = {
        kind: 'unnameable-placeholder',
        placeholder: cx.origins[placeholder].atom,
      } as const;
      cx.outlives({ kind: 'var', vid: one }, { kind: 'static' }, { locations: 'all', span, category });
    }
  }
}

/**
 * Nothing is known of what a placeholder lasts for, so that it must not outlive an origin that is live anywhere (rustc's
 * `check_bound_universal_region`): what is demanded then is that it lasts for ever, which it does not.
 */
function boundByNothing(cx: Cx, placeholder: number, shorter: Edges): void {
  for (const [vid, { span, locations }] of withWays(placeholder, shorter)) {
    if (cx.universes[vid] >= cx.universes[placeholder] || !isLiveSomewhere(cx, vid)) continue;
    const why = { locations, span, category: { kind: 'boring' } } as const;
    return cx.outlives({ kind: 'var', vid: placeholder }, { kind: 'static' }, why);
  }
}

/** Origins in types that stand in the body are live where they stand. */
function isLiveSomewhere(cx: Cx, vid: number): boolean {
  const { kind } = cx.origins[vid];
  if (kind.kind !== 'existential') return false;
  const from = kind.from.kind;
  return from === 'local' || from === 'borrow' || from === 'constant' || from === 'rvalue';
}

/** The origins that can be reached, the nearest first, with the constraint that leads to each. */
function withWays(from: number, along: Edges): ReadonlyMap<number, OutlivesConstraint> {
  const ways = new Map<number, OutlivesConstraint>();
  const seen = new Set([from]);
  for (const vid of seen)
    for (const { to, constraint } of along.get(vid) ?? []) {
      if (seen.has(to)) continue;
      seen.add(to);
      ways.set(to, constraint);
    }
  return ways;
}
