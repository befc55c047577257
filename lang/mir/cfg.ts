/** The control-flow graph of a body. */
import type { BasicBlock, BlockId, Terminator } from './mir.js';

/** Blocks that may follow, real and imaginary ones, unwinding last. */
export function successors(terminator: Terminator): readonly BlockId[] {
  switch (terminator.kind) {
    case 'goto':
      return [terminator.target];
    case 'switch':
      return terminator.targets;
    case 'return':
    case 'resume':
    case 'unreachable':
    case 'coroutine-drop':
      return [];
    case 'yield':
      return terminator.drop === undefined ? [terminator.resume] : [terminator.resume, terminator.drop];
    case 'asm':
      return terminator.target === undefined ? [] : [terminator.target];
    case 'drop':
    case 'assert':
    case 'call': {
      const { target, unwind } = terminator;
      if (target === undefined) return unwind === undefined ? [] : [unwind];
      return unwind === undefined ? [target] : [target, unwind];
    }
    case 'false-edge':
      return [terminator.real, terminator.imaginary];
    case 'false-unwind':
      return terminator.unwind === undefined ? [terminator.real] : [terminator.real, terminator.unwind];
  }
}

/** The terminator with each successor replaced. */
export function mapSuccessors(terminator: Terminator, f: (block: BlockId) => BlockId): Terminator {
  const maybe = (block: BlockId | undefined): BlockId | undefined =>
    block === undefined ? undefined : f(block);
  switch (terminator.kind) {
    case 'goto':
      return { ...terminator, target: f(terminator.target) };
    case 'switch':
      return { ...terminator, targets: terminator.targets.map(f) };
    case 'return':
    case 'resume':
    case 'unreachable':
    case 'coroutine-drop':
      return terminator;
    case 'yield':
      return { ...terminator, resume: f(terminator.resume), drop: maybe(terminator.drop) };
    case 'drop':
    case 'assert':
      return { ...terminator, target: f(terminator.target), unwind: maybe(terminator.unwind) };
    case 'asm':
      return { ...terminator, target: maybe(terminator.target) };
    case 'call':
      return { ...terminator, target: maybe(terminator.target), unwind: maybe(terminator.unwind) };
    case 'false-edge':
      return { ...terminator, real: f(terminator.real), imaginary: f(terminator.imaginary) };
    case 'false-unwind':
      return { ...terminator, real: f(terminator.real), unwind: maybe(terminator.unwind) };
  }
}

/** For each block, the blocks that lead to it, each once. */
export function predecessors(blocks: readonly BasicBlock[]): readonly (readonly BlockId[])[] {
  const result: BlockId[][] = blocks.map(() => []);
  blocks.forEach((block, from) => {
    for (const to of new Set(successors(block.terminator))) result[to].push(from);
  });
  return result;
}

/** The blocks that can be reached, each before those that follow it (back edges excepted). */
export function reversePostorder(blocks: readonly BasicBlock[]): readonly BlockId[] {
  const seen = new Set<BlockId>([0]);
  const order: BlockId[] = [];
  const stack = [{ block: 0, next: 0 }];
  while (stack.length) {
    const frame = stack[stack.length - 1];
    const following = successors(blocks[frame.block].terminator);
    if (frame.next === following.length) {
      order.push(frame.block);
      stack.pop();
      continue;
    }
    const to = following[frame.next++];
    if (seen.has(to)) continue;
    seen.add(to);
    stack.push({ block: to, next: 0 });
  }
  return order.reverse();
}
