/**
 * Removes what construction leaves behind: empty blocks, blocks with one way in that could be part of that way, blocks that
 * nothing leads to (`rustc_mir_transform::simplify`, `SimplifyCfg`). What the program does at each step is the same.
 */
import { mapSuccessors, reversePostorder, successors } from './cfg.js';
import type { BasicBlock, BlockId, Body, Statement, Terminator } from './mir.js';

export function simplify(body: Body): Body {
  const blocks = mergeBlocks(body.blocks);
  const reachable = new Set(reversePostorder(blocks));
  const names = new Map<BlockId, BlockId>();
  blocks.forEach((_, id) => {
    if (reachable.has(id)) names.set(id, names.size);
  });
  return {
    ...body,
    blocks: blocks
      .filter((_, id) => reachable.has(id))
      .map((block) => ({ ...block, terminator: mapSuccessors(block.terminator, (id) => names.get(id)!) })),
  };
}

function mergeBlocks(original: readonly BasicBlock[]): readonly BasicBlock[] {
  const blocks = original.map((b) => ({ ...b, statements: [...b.statements] }));
  const counts = countEntries(blocks);
  for (let id = 0; id < blocks.length; id++) {
    if (counts[id] === 0) continue;
    for (let changed = true; changed;) {
      changed = false;
      const block = blocks[id];
      const terminator = mapSuccessors(block.terminator, (to) => skipEmpty(blocks, counts, to));
      block.terminator = oneWay(terminator, counts);
      const end = block.terminator;
      if (end.kind !== 'goto' || counts[end.target] !== 1 || end.target === id) continue;
      const target: { statements: Statement[]; terminator: Terminator } = blocks[end.target];
      block.statements.push(...target.statements);
      block.terminator = target.terminator;
      target.statements = [];
      target.terminator = { span: end.span, scope: end.scope, kind: 'unreachable' };
      counts[end.target] = 0;
      changed = true;
    }
  }
  return blocks;
}

/** How many edges lead to each block; the start counts one more. Only what can be reached counts. */
function countEntries(blocks: readonly BasicBlock[]): number[] {
  const counts = blocks.map(() => 0);
  counts[0] = 1;
  for (const id of reversePostorder(blocks)) for (const to of successors(blocks[id].terminator)) counts[to]++;
  return counts;
}

/** Where control really goes when it goes to `from`. */
function skipEmpty(blocks: readonly BasicBlock[], counts: number[], from: BlockId): BlockId {
  const seen = new Set<BlockId>();
  let at = from;
  for (;;) {
    const { statements, terminator } = blocks[at];
    if (statements.length || terminator.kind !== 'goto' || seen.has(at) || terminator.target === at) break;
    seen.add(at);
    at = terminator.target;
  }
  if (at === from) return from;
  // The edge moves from each skipped block to the next; a block that loses its last one loses its own edge too.
  counts[at]++;
  for (let skipped = from; skipped !== at;) {
    counts[skipped]--;
    const { terminator } = blocks[skipped];
    const next = terminator.kind === 'goto' ? terminator.target : at;
    if (counts[skipped] > 0) break;
    skipped = next;
    if (skipped === at) counts[at]--;
  }
  return at;
}

/** A switch whose results all go one way does not switch. */
function oneWay(terminator: Terminator, counts: number[]): Terminator {
  if (terminator.kind !== 'switch') return terminator;
  const [first] = terminator.targets;
  if (!terminator.targets.every((t) => t === first)) return terminator;
  counts[first] -= terminator.targets.length - 1;
  const { span, scope, lexical } = terminator;
  return { span, scope, ...(lexical === undefined ? {} : { lexical }), kind: 'goto', target: first };
}
