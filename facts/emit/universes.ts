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
  const vids = new Map(cx.origins.map((origin, vid) => [origin.atom, vid]));
  cx.origins.forEach((placeholder, at) => {
    if (placeholder.kind.kind !== 'placeholder') return;
    const seen = new Set<Origin>([placeholder.atom]);
    const queue = [placeholder.atom];
    for (const shorter of queue) {
      for (const { sup, span, locations } of bySub.get(shorter) ?? []) {
        if (seen.has(sup)) continue;
        seen.add(sup);
        queue.push(sup);
        const vid = vids.get(sup)!;
        if (cx.universes[vid] >= cx.universes[at]) continue;
        const why = { locations, span, category: { kind: 'unnameable-placeholder', placeholder: placeholder.atom } } as const;
        cx.outlives({ kind: 'var', vid }, { kind: 'static' }, why);
      }
    }
  });
}
