/**
 * Universes (Rust Compiler Development Guide, "Placeholders and universes"): an origin that was there before a `for<…>` was
 * opened cannot be any of the lifetimes which that stands for. If it has to outlive one, it has to outlive all there
 * are: `'static` (rustc's `rewrite_placeholder_outlives`).
 */
import type { Origin } from '../atoms.js';
import type { OutlivesConstraint } from '../emitted.js';
import type { Cx } from './cx.js';

export function constrainUnnameable(cx: Cx): void {
  const bySub = new Map<Origin, OutlivesConstraint[]>();
  if (!cx.origins.some((origin) => origin.kind.kind === 'placeholder')) return;
  for (const constraint of cx.constraints) {
    const list = bySub.get(constraint.sub);
    if (list) list.push(constraint);
    else bySub.set(constraint.sub, [constraint]);
  }
  const bySup = new Map<Origin, OutlivesConstraint[]>();
  for (const constraint of cx.constraints) {
    const list = bySup.get(constraint.sup);
    if (list) list.push(constraint);
    else bySup.set(constraint.sup, [constraint]);
  }
  const vids = new Map(cx.origins.map((origin, vid) => [origin.atom, vid]));
  // What lasts for ever anyway needs no such demand.
  const lasting = new Set(cx.origins.flatMap(({ kind, atom }) => (kind.kind === 'static' ? [atom] : [])));
  for (const shorter of lasting) for (const { sup } of bySub.get(shorter) ?? []) lasting.add(sup);
  cx.origins.forEach((placeholder, at) => {
    if (placeholder.kind.kind !== 'placeholder') return;
    boundByNothing(cx, at, bySup, vids);
    const seen = new Set<Origin>([placeholder.atom]);
    const queue = [placeholder.atom];
    for (const shorter of queue) {
      for (const { sup, span, locations } of bySub.get(shorter) ?? []) {
        if (seen.has(sup)) continue;
        seen.add(sup);
        queue.push(sup);
        const vid = vids.get(sup)!;
        if (lasting.has(sup) || cx.universes[vid] >= cx.universes[at]) continue;
        const why = {
          locations,
          span,
          category: { kind: 'unnameable-placeholder', placeholder: placeholder.atom },
        } as const;
        cx.outlives({ kind: 'var', vid }, { kind: 'static' }, why);
      }
    }
  });
}

/**
 * Nothing is known of what a placeholder lasts for, so that it must not outlive an origin that is live anywhere (rustc's
 * `check_bound_universal_region`): what is demanded then is that it lasts for ever, which it does not.
 */
function boundByNothing(
  cx: Cx,
  placeholder: number,
  bySup: ReadonlyMap<Origin, readonly OutlivesConstraint[]>,
  vids: ReadonlyMap<Origin, number>,
): void {
  const start = cx.origins[placeholder].atom;
  const seen = new Set<Origin>([start]);
  for (const longer of seen) {
    for (const { sub, span, locations } of bySup.get(longer) ?? []) {
      const vid = vids.get(sub)!;
      if (seen.has(sub)) continue;
      seen.add(sub);
      if (cx.universes[vid] >= cx.universes[placeholder] || !isLiveSomewhere(cx, vid)) continue;
      const why = { locations, span, category: { kind: 'boring' } } as const;
      return cx.outlives({ kind: 'var', vid: placeholder }, { kind: 'static' }, why);
    }
  }
}

/** Origins in types that stand in the body are live where they stand. */
function isLiveSomewhere(cx: Cx, vid: number): boolean {
  const { kind } = cx.origins[vid];
  if (kind.kind !== 'existential') return false;
  const from = kind.from.kind;
  return from === 'local' || from === 'borrow' || from === 'constant' || from === 'rvalue';
}
