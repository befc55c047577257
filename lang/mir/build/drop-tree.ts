/**
 * Drops that are owed on the ways out of scopes, shared as a tree: the root is where the way leads, each other node is one
 * drop and what comes after it. Once nothing more can be added, the tree is written into the graph in one go
 * (`rustc_mir_build::builder::scope`, `DropTree`).
 */
import type { Span } from '../../source.js';
import type { BlockId, Local, ScopeId } from '../mir.js';
import { localPlace } from '../place.js';
import { newBlock, push, terminate, type Builder } from './builder.js';

/** One obligation of a scope. */
export interface Owed {
  readonly local: Local;
  readonly kind: 'value' | 'storage';
  /** The end of the scope that owes it. */
  readonly span: Span;
  readonly scope: ScopeId;
}

/** Index into `DropTree.nodes`; 0 is the root. */
export type DropNode = number & { readonly _dropNode?: never };
export const root: DropNode = 0;

export interface DropTree {
  readonly nodes: { readonly owed?: Owed; readonly next: DropNode }[];
  /** Node by what comes after it and what it drops. */
  readonly known: Map<string, DropNode>;
  /** Blocks that enter the tree, and where. */
  readonly entries: { readonly node: DropNode; readonly from: BlockId }[];
}

export function newDropTree(): DropTree {
  return { nodes: [{ next: -1 }], known: new Map(), entries: [] };
}

export function addDrop(tree: DropTree, owed: Owed, next: DropNode): DropNode {
  const key = `${next} ${owed.local} ${owed.kind}`;
  const known = tree.known.get(key);
  if (known !== undefined) return known;
  tree.nodes.push({ owed, next });
  tree.known.set(key, tree.nodes.length - 1);
  return tree.nodes.length - 1;
}

export function addEntry(tree: DropTree, from: BlockId, node: DropNode): void {
  tree.entries.push({ node, from });
}

/**
 * Writes the tree into the graph. `link` makes a block that enters the tree lead to the given block.
 * Gives the block of each node that can be reached.
 */
export function writeDropTree(
  b: Builder,
  tree: DropTree,
  rootBlock: BlockId | undefined,
  cleanup: boolean,
  link: (from: BlockId, to: BlockId) => void,
): (BlockId | undefined)[] {
  const blocks = assignBlocks(b, tree, rootBlock, cleanup, link);
  for (let node = tree.nodes.length - 1; node > root; node--) {
    const block = blocks[node];
    const { owed, next } = tree.nodes[node];
    if (block === undefined || !owed) continue;
    const target = blocks[next]!;
    const at = { span: owed.span, scope: owed.scope };
    if (owed.kind === 'value') {
      terminate(b, block, { ...at, kind: 'drop', place: localPlace(owed.local), target, replace: false });
    } else {
      push(b, block, { ...at, kind: 'storage-dead', local: owed.local });
      if (target !== block) terminate(b, block, { ...at, kind: 'goto', target });
    }
  }
  return blocks;
}

/** Ends of storage share a block with each other and with the drop after them; whatever is entered twice has its own. */
function assignBlocks(
  b: Builder,
  tree: DropTree,
  rootBlock: BlockId | undefined,
  cleanup: boolean,
  link: (from: BlockId, to: BlockId) => void,
): (BlockId | undefined)[] {
  const blocks: (BlockId | undefined)[] = tree.nodes.map(() => undefined);
  const need: ('none' | 'own' | DropNode)[] = tree.nodes.map(() => 'none');
  blocks[root] = rootBlock;
  if (rootBlock !== undefined) need[root] = 'own';
  const entries = tree.entries.splice(0).sort((x, y) => x.node - y.node || x.from - y.from);
  for (let node = tree.nodes.length - 1; node >= 0; node--) {
    while (entries.length && entries[entries.length - 1].node === node) {
      need[node] = 'own';
      const block = (blocks[node] ??= newBlock(b, cleanup));
      link(entries.pop()!.from, block);
    }
    const needs = need[node];
    if (needs === 'none') continue;
    if (needs === 'own') blocks[node] ??= newBlock(b, cleanup);
    else blocks[node] = blocks[needs];
    if (node === root) continue;
    const { owed, next } = tree.nodes[node];
    if (owed!.kind === 'value' || need[next] !== 'none') need[next] = 'own';
    else need[next] = node;
  }
  return blocks;
}
