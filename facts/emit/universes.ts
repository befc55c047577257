/**
 * Universes (Rust Compiler Development Guide, "Placeholders and universes"): an origin that was there before a `for<…>` was
 * opened cannot be any of the lifetimes which that stands for. If it has to outlive one, it has to outlive all there
 * are: `'static` (rustc's `rewrite_placeholder_outlives`).
 */
import type { Origin } from '../atoms.js';
import type { OutlivesConstraint } from '../emitted.js';
import type { Cx } from './cx.js';

/** Constraints by one of their two origins, both as numbers. */
type Edges = ReadonlyMap<number, readonly { readonly to: number; readonly constraint: OutlivesConstraint }[]>;

export function constrainUnnameable(cx: Cx): void {
  if (!cx.origins.some((origin) => origin.kind.kind === 'placeholder')) return;
  const vids = new Map(cx.origins.map((origin, vid) => [origin.atom, vid]));
  const shorter = edges(cx, vids, 'sup', 'sub');
  const longer = edges(cx, vids, 'sub', 'sup');
  cx.origins.forEach(({ kind }, vid) => {
    if (kind.kind === 'placeholder') boundByNothing(cx, vid, shorter);
  });
  const isStatic = (vid: number): boolean => cx.origins[vid].kind.kind === 'static';
  // What lasts for ever anyway needs no such demand.
  const lasting = reachable(
    cx.origins.flatMap((_, vid) => (isStatic(vid) ? [vid] : [])),
    longer,
  );
  const components = equalOrigins(cx.origins.length, shorter, longer);
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

/** Which of several origins that have to be equal stands for them all: a universal one, a placeholder, else the first. */
function representative(cx: Cx, equal: readonly number[]): number {
  return (
    equal.find((vid) => vid < cx.universalCount) ??
    equal.find((vid) => cx.origins[vid].kind.kind === 'placeholder') ??
    equal[0]
  );
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

function edges(cx: Cx, vids: ReadonlyMap<Origin, number>, from: 'sup' | 'sub', to: 'sup' | 'sub'): Edges {
  const found = new Map<number, { to: number; constraint: OutlivesConstraint }[]>();
  for (const constraint of cx.constraints) {
    const edge = { to: vids.get(constraint[to])!, constraint };
    const list = found.get(vids.get(constraint[from])!);
    if (list) list.push(edge);
    else found.set(vids.get(constraint[from])!, [edge]);
  }
  return found;
}

function reachable(from: readonly number[], along: Edges): ReadonlySet<number> {
  const seen = new Set(from);
  for (const vid of seen) for (const { to } of along.get(vid) ?? []) seen.add(to);
  return seen;
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

/** The origins in groups of those that outlive each other, in order within a group (Kosaraju's algorithm). */
function equalOrigins(count: number, shorter: Edges, longer: Edges): readonly (readonly number[])[] {
  const finished: number[] = [];
  const seen = new Set<number>();
  for (let start = 0; start < count; start++) {
    if (seen.has(start)) continue;
    seen.add(start);
    const stack = [{ vid: start, next: 0 }];
    while (stack.length > 0) {
      const top = stack[stack.length - 1];
      const to = shorter.get(top.vid)?.[top.next++]?.to;
      if (to === undefined) {
        finished.push(top.vid);
        stack.pop();
      } else if (!seen.has(to)) {
        seen.add(to);
        stack.push({ vid: to, next: 0 });
      }
    }
  }
  const taken = new Set<number>();
  const groups: number[][] = [];
  for (const start of finished.reverse()) {
    if (taken.has(start)) continue;
    const group = [start];
    taken.add(start);
    for (const vid of group)
      for (const { to } of longer.get(vid) ?? []) {
        if (taken.has(to)) continue;
        taken.add(to);
        group.push(to);
      }
    groups.push(group.sort((a, b) => a - b));
  }
  return groups;
}
