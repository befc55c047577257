/** Outlives constraints as a graph over the numbers of origins. */
import type { Origin } from '../atoms.js';
import type { OutlivesConstraint } from '../emitted.js';
import type { Cx } from './cx.js';

/** Constraints by the number of one of their two origins. */
export type Edges = ReadonlyMap<
  number,
  readonly { readonly to: number; readonly constraint: OutlivesConstraint }[]
>;

export interface OriginGraph {
  /** From an origin to those that it has to outlive. */
  readonly shorter: Edges;
  /** From an origin to those that have to outlive it. */
  readonly longer: Edges;
}

export function originGraph(cx: Cx): OriginGraph {
  const vids = new Map(cx.origins.map((origin, vid) => [origin.atom, vid]));
  return { shorter: edges(cx, vids, 'sup', 'sub'), longer: edges(cx, vids, 'sub', 'sup') };
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

/** What can be reached, the start included. */
export function reachable(from: readonly number[], along: Edges): ReadonlySet<number> {
  const seen = new Set(from);
  for (const vid of seen) for (const { to } of along.get(vid) ?? []) seen.add(to);
  return seen;
}

/** Which of several origins that have to be equal stands for them all: a universal one, a placeholder, else the first. */
export function representative(cx: Cx, equal: readonly number[]): number {
  return (
    equal.find((vid) => vid < cx.universalCount) ??
    equal.find((vid) => cx.origins[vid].kind.kind === 'placeholder') ??
    equal[0]
  );
}

/**
 * The origins in groups of those that outlive each other, in order within a group (Kosaraju's algorithm); a group comes before
 * those that it has to outlive.
 */
export function equalOrigins(
  count: number,
  { shorter, longer }: OriginGraph,
): readonly (readonly number[])[] {
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
