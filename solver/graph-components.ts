/** Strongly connected components of a graph that changes under a re-solve (R. Tarjan, 1972, without recursion). */

/** Edges in lists: an edge is a positive number, 0 says that there is none. A target may be negative: it leads nowhere. */
export interface EdgeLists {
  readonly first: (node: number) => number;
  readonly next: (edge: number) => number;
  readonly target: (edge: number) => number;
}

export interface Components {
  /** For each node the number of its component; edges between components lead to higher numbers. */
  readonly order: Int32Array;
  /** For each component, 1 if there is a way from one of its nodes back to it. */
  readonly cyclic: Uint8Array<ArrayBuffer>;
}

/** The components of the graph with the nodes `0 … count - 1`. */
export function componentsInOrder(
  count: number,
  { first, next: follow, target: leadsTo }: EdgeLists,
): Components {
  const low = new Int32Array(count);
  const order = new Int32Array(count).fill(-1);
  const next = new Int32Array(count);
  const entered = new Int32Array(count);
  const path: number[] = [];
  const open: number[] = [];
  const sizes: number[] = [];
  const selfish: number[] = [];
  let [time, components] = [0, 0];
  const enter = (node: number): void => {
    low[node] = entered[node] = ++time;
    next[node] = first(node);
    path.push(node);
    open.push(node);
  };
  for (let root = 0; root < count; root++) {
    if (entered[root] !== 0) continue;
    enter(root);
    while (path.length > 0) {
      const node = path[path.length - 1];
      const edge = next[node];
      if (edge !== 0) {
        next[node] = follow(edge);
        const target = leadsTo(edge);
        if (target === node) selfish.push(node);
        if (target < 0) continue;
        if (entered[target] === 0) enter(target);
        else if (order[target] < 0 && low[target] < low[node]) low[node] = low[target];
        continue;
      }
      path.pop();
      if (path.length > 0) {
        const parent = path[path.length - 1];
        if (low[node] < low[parent]) low[parent] = low[node];
      }
      if (low[node] !== entered[node]) continue;
      let size = 0;
      for (let member = -1; member !== node; size++) {
        member = open.pop()!;
        order[member] = components;
      }
      sizes.push(size);
      components++;
    }
  }
  const cyclic = new Uint8Array(components);
  // A component is finished after all that it leads to.
  for (let node = 0; node < count; node++) order[node] = components - 1 - order[node];
  sizes.forEach((size, i) => {
    if (size > 1) cyclic[components - 1 - i] = 1;
  });
  for (const node of selfish) cyclic[order[node]] = 1;
  return { order, cyclic };
}
