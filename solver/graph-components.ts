/** Strongly connected components of a graph, in the order of the graph (R. Tarjan, 1972, without recursion). */

/** Edges in lists: an edge is a positive number, 0 says that there is none. */
export interface EdgeLists {
  /** For each node its first edge. */
  readonly first: Int32Array;
  /** For each edge the next of the same node, and where it leads. */
  readonly next: Int32Array;
  readonly target: Int32Array;
}

/** Nodes in an order in which edges lead to later places, or stay within a component, which is a range of places. */
export interface GraphOrder {
  readonly nodeAt: Int32Array;
  readonly placeOf: Int32Array;
  /** For each place, where its component begins and where it ends. */
  readonly begin: Int32Array;
  readonly end: Int32Array;
  /** For each place, 1 if there is a way from one of its component's nodes back to it. */
  readonly cyclic: Uint8Array;
}

/** The order of the graph with the nodes `0 … count - 1`. Within a component nodes are as depth-first search left them, the last first. */
export function graphOrder(count: number, { first, next: follow, target: leadsTo }: EdgeLists): GraphOrder {
  const low = new Int32Array(count);
  const entered = new Int32Array(count);
  const component = new Int32Array(count).fill(-1);
  const next = new Int32Array(count);
  const path = new Int32Array(count);
  const open = new Int32Array(count);
  const finished = new Int32Array(count);
  const sizes: number[] = [];
  const selfish: number[] = [];
  let [time, left, deep, opened] = [0, 0, 0, 0];
  for (let root = 0; root < count; root++) {
    if (entered[root] !== 0) continue;
    low[root] = entered[root] = ++time;
    next[root] = first[root];
    path[deep++] = open[opened++] = root;
    while (deep > 0) {
      const node = path[deep - 1];
      const edge = next[node];
      if (edge !== 0) {
        next[node] = follow[edge];
        const target = leadsTo[edge];
        if (target === node) selfish.push(node);
        else if (entered[target] === 0) {
          low[target] = entered[target] = ++time;
          next[target] = first[target];
          path[deep++] = open[opened++] = target;
        } else if (component[target] < 0 && low[target] < low[node]) low[node] = low[target];
        continue;
      }
      deep--;
      finished[left++] = node;
      if (deep > 0 && low[node] < low[path[deep - 1]]) low[path[deep - 1]] = low[node];
      if (low[node] !== entered[node]) continue;
      const from = opened;
      do component[open[--opened]] = sizes.length;
      while (open[opened] !== node);
      sizes.push(from - opened);
    }
  }
  // A component is finished after all that it leads to.
  const starts = new Int32Array(sizes.length);
  for (let c = sizes.length - 1, at = 0; c >= 0; at += sizes[c--]) starts[c] = at;
  const nodeAt = new Int32Array(count);
  const placeOf = new Int32Array(count);
  const [begin, end] = [new Int32Array(count), new Int32Array(count)];
  const cyclic = new Uint8Array(count);
  const filled = starts.slice();
  for (let i = count - 1; i >= 0; i--) {
    const node = finished[i];
    const c = component[node];
    const place = filled[c]++;
    nodeAt[place] = node;
    placeOf[node] = place;
    begin[place] = starts[c];
    end[place] = starts[c] + sizes[c];
    if (sizes[c] > 1) cyclic[place] = 1;
  }
  for (const node of selfish) cyclic[placeOf[node]] = 1;
  return { nodeAt, placeOf, begin, end, cyclic };
}
