/** Makes a program smaller while it stays interesting: deletes statements, arms and items, and unwraps blocks. */

import type { Block, Node } from './node.js';
import type { Program } from './program.js';

export type Interesting = (program: Program) => Promise<boolean>;

/** The smallest program found with at most so many trials. */
export async function shrink(program: Program, interesting: Interesting, trials = 400): Promise<Program> {
  let best = program;
  let left = trials;
  const attempt = async (candidate: Program): Promise<boolean> => {
    if (left-- <= 0 || !(await interesting(candidate))) return false;
    best = candidate;
    return true;
  };
  // Items first, in halves, quarters, …: most of them have nothing to do with the difference.
  for (
    let chunk = Math.ceil(best.items.length / 2);
    chunk >= 1;
    chunk = chunk === 1 ? 0 : Math.ceil(chunk / 2)
  ) {
    for (let start = 0; start < best.items.length && left > 0;) {
      const items = [...best.items.slice(0, start), ...best.items.slice(start + chunk)];
      if (!(await attempt({ ...best, items }))) start += chunk;
    }
  }
  for (let changed = true; changed && left > 0;) {
    changed = false;
    for (let index = 0; left > 0;) {
      const edits = editsAt(best.functions[0], index);
      if (edits === undefined) break;
      let done = false;
      for (const edit of edits) {
        if (await attempt({ ...best, functions: [edit] })) {
          done = changed = true;
          break;
        }
      }
      if (!done) index++;
    }
    for (let start = 0; start < best.items.length && left > 0;) {
      const items = [...best.items.slice(0, start), ...best.items.slice(start + 1)];
      if (await attempt({ ...best, items })) changed = true;
      else start++;
    }
  }
  return best;
}

/** The smaller versions of a function that change the node of this number (the last first), or undefined if there is none. */
function editsAt(root: Block, index: number): Block[] | undefined {
  const paths = pathsOf(root).reverse();
  if (index >= paths.length) return undefined;
  const path = paths[index];
  const node = nodeAt(root, path);
  const replacements: Node[][] = [[]];
  if (typeof node === 'string') {
    for (const text of simpler(node)) replacements.push([text]);
  } else {
    for (const { body } of node.arms) replacements.push([...body]);
    if (node.arms.length > 1) replacements.push([{ ...node, arms: node.arms.slice(0, -1) }]);
    if (node.arms[0].head.startsWith('if ')) {
      const [first, ...rest] = node.arms;
      replacements.push([{ ...node, arms: [{ ...first, head: 'if flag() {' }, ...rest] }]);
    }
  }
  return replacements.map((nodes) => replaceAt(root, path, nodes));
}

/** A line with less in it. */
function simpler(line: string): string[] {
  const value = /^(let (?:mut )?\w+: [^=]+ = |\S+ = )(?!loop )(.*);$/.exec(line);
  return value === null ? [] : [`${value[1]}loop {};`];
}

type Path = readonly (readonly [arm: number, index: number])[];

function pathsOf(block: Block, prefix: Path = []): Path[] {
  return block.arms.flatMap(({ body }, arm) =>
    body.flatMap((node, index) => {
      const path: Path = [...prefix, [arm, index]];
      return [path, ...(typeof node === 'string' ? [] : pathsOf(node, path))];
    }),
  );
}

function nodeAt(root: Block, path: Path): Node {
  let node: Node = root;
  for (const [arm, index] of path) {
    if (typeof node === 'string') throw new Error('a path leads into a line');
    node = node.arms[arm].body[index];
  }
  return node;
}

function replaceAt(root: Block, [[arm, index], ...rest]: Path, nodes: readonly Node[]): Block {
  const arms = root.arms.map((each, i) => {
    if (i !== arm) return each;
    const body = [...each.body];
    if (rest.length === 0) body.splice(index, 1, ...nodes);
    else body[index] = replaceAt(body[index] as Block, rest, nodes);
    return { ...each, body };
  });
  return { ...root, arms };
}
