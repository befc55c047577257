/**
 * The stack of open scopes: what is owed when each is left, and the ways out of them (fall through, `break`, `continue`,
 * `return`, the else-ways of conditions, unwinding). After `rustc_mir_build::builder::scope`.
 */
import type * as thir from '../../check/thir.js';
import { endPoint, type Span } from '../../source.js';
import type { BlockId, Local, Operand, Place, Rvalue, ScopeId, Terminator } from '../mir.js';
import { asLocal, localPlace } from '../place.js';
import {
  assignIn,
  assignUnit,
  at,
  goto,
  newBlock,
  push,
  terminate,
  type At,
  type Builder,
} from './builder.js';
import {
  addDrop,
  addEntry,
  newDropTree,
  root,
  writeDropTree,
  type DropNode,
  type DropTree,
  type Owed,
} from './drop-tree.js';
import { intoPlace } from './into.js';
import { lexicalId } from './lexical.js';
import type { RegionScope } from './regions.js';

export interface OpenScope {
  readonly region: RegionScope;
  readonly source: ScopeId;
  /** In the order in which they were incurred; paid from the last to the first. */
  readonly owed: Owed[];
  /** Locals whose value was certainly moved into a call: not dropped on the normal way out. */
  readonly moved: Local[];
  /** Node of the unwind tree that pays this scope and all outside it. */
  unwind: DropNode | undefined;
}

/** A loop, labelled block or function: what `break`, `continue` and `return` leave. */
export interface Breakable {
  readonly region: RegionScope;
  readonly target: thir.LoopId | 'return';
  readonly destination: Place;
  readonly breaks: DropTree;
  readonly continues: DropTree | undefined;
}

/** The condition being lowered: where it goes on when it is false. */
export interface IfThen {
  readonly region: RegionScope;
  readonly elses: DropTree;
}

// ---------------------------------------------------------------- opening and leaving

/** Builds inside the scope, if there is one, and pays what it owes. */
export function inScope<T>(b: Builder, region: RegionScope | undefined, build: () => T): T {
  if (!region) return build();
  const source = b.sourceScope;
  openScope(b, region);
  const result = build();
  closeScope(b, region);
  b.sourceScope = source;
  return result;
}

export function openScope(b: Builder, region: RegionScope): void {
  lexicalId(b, region);
  b.scopes.push({ region, source: b.sourceScope, owed: [], moved: [], unwind: undefined });
}

/** Pays what the innermost scope owes in the current block. */
export function closeScope(b: Builder, region: RegionScope): void {
  const scope = top(b);
  if (scope.region !== region) throw new Error('scopes must nest');
  const pays = scope.owed.some((o) => o.kind === 'value');
  let unwind = pays ? unwindNode(b) : root;
  for (let i = scope.owed.length - 1; i >= 0; i--) {
    const { kind, local, span, scope: source } = scope.owed[i];
    if (kind === 'storage') {
      if (pays && b.coroutineDrops) unwind = b.unwind.nodes[unwind].next;
      push(b, b.here, { span, scope: source, kind: 'storage-dead', local });
      continue;
    }
    unwind = b.unwind.nodes[unwind].next;
    if (scope.moved.includes(local)) continue;
    addEntry(b.unwind, b.here, unwind);
    const next = newBlock(b);
    terminate(b, b.here, {
      span,
      scope: source,
      kind: 'drop',
      place: localPlace(local),
      target: next,
      replace: false,
    });
    b.here = next;
  }
  b.scopes.pop();
}

export function localScope(b: Builder): RegionScope {
  return top(b).region;
}

/**
 * Builds something that can be left early. `build` gives the block of its normal end, or nothing if it has none (a loop
 * ends by `break` only).
 */
export function inBreakable(
  b: Builder,
  target: thir.LoopId | 'return',
  loopBlock: BlockId | undefined,
  destination: Place,
  span: Span,
  build: () => boolean,
): void {
  const region = localScope(b);
  const breakable: Breakable = {
    region,
    target,
    destination,
    breaks: newDropTree(),
    continues: loopBlock === undefined ? undefined : newDropTree(),
  };
  b.breakables.push(breakable);
  const normal = build() ? b.here : undefined;
  b.breakables.pop();
  const exit = writeExits(b, breakable.breaks, region, undefined);
  if (breakable.continues) writeExits(b, breakable.continues, region, loopBlock);
  if (normal !== undefined && exit !== undefined) {
    const join = newBlock(b);
    goto(b, normal, at(b, span), join);
    goto(b, exit, at(b, span), join);
    b.here = join;
  } else {
    b.here = normal ?? exit ?? newBlock(b);
  }
}

/** Builds a condition and what follows if it holds; gives the blocks where it held (after that) and where not. */
export function inIfThen(
  b: Builder,
  region: RegionScope,
  build: () => void,
): { then: BlockId; else: BlockId } {
  const outer = b.ifThen;
  const mine: IfThen = { region, elses: newDropTree() };
  b.ifThen = mine;
  build();
  const then = b.here;
  b.ifThen = outer;
  return { then, else: writeExits(b, mine.elses, region, undefined) ?? newBlock(b) };
}

/** The block goes where the condition in progress goes when it is false. */
export function breakForElse(b: Builder, block: BlockId, where: At): void {
  if (!b.ifThen) throw new Error('a condition outside of any if');
  leave(b, block, b.ifThen.elses, b.ifThen.region, where);
}

/** `break`, `continue`, `return`: writes the value, leaves; what follows is unreachable. */
export function breakScope(
  b: Builder,
  how: 'break' | 'continue',
  target: thir.LoopId | 'return',
  value: thir.Expr | undefined,
  span: Span,
): void {
  const breakable = b.breakables.findLast((x) => x.target === target);
  if (!breakable) throw new Error(`no scope to ${how} from: ${target}`);
  const { destination, breaks, continues, region } = breakable;
  if (how === 'break') {
    if (value) {
      b.frames.push({ kind: 'sub' });
      intoPlace(b, destination, value);
      b.frames.pop();
    } else {
      assignUnit(b, destination, span);
    }
  }
  leave(b, b.here, how === 'break' ? breaks : continues!, region, at(b, span));
  b.here = newBlock(b);
}

/** Ends `block` with a placeholder until `writeExits` makes it lead into the tree. */
function leave(b: Builder, block: BlockId, tree: DropTree, region: RegionScope, where: At): void {
  let node = root;
  for (const scope of b.scopes.slice(indexOf(b, region) + 1))
    for (const owed of scope.owed) node = addDrop(tree, owed, node);
  addEntry(tree, block, node);
  terminate(b, block, { ...where, kind: 'goto', target: -1 });
}

/** Writes the ways out that were collected, and lets their drops unwind to what encloses `region`. */
function writeExits(
  b: Builder,
  tree: DropTree,
  region: RegionScope,
  rootBlock: BlockId | undefined,
): BlockId | undefined {
  const blocks = writeDropTree(b, tree, rootBlock, false, (from, to) => {
    const end = b.blocks[from].terminator!;
    b.blocks[from].terminator = { ...end, kind: 'goto', target: to } as Terminator;
  });
  if (tree.nodes.some((n) => n.owed?.kind === 'value')) {
    const unwinds: DropNode[] = [unwindNodeOf(b, region)];
    tree.nodes.forEach(({ owed, next }, i) => {
      if (!owed) return;
      if (owed.kind === 'value') {
        // A node that no way out reaches any more has no block.
        if (blocks[i] !== undefined) addEntry(b.unwind, blocks[i], unwinds[next]);
      }
      unwinds.push(owesUnwinding(b, owed) ? addDrop(b.unwind, owed, unwinds[next]) : unwinds[next]);
    });
  }
  return blocks[root];
}

// ---------------------------------------------------------------- obligations

/** The storage of a temporary or variable ends with the scope. */
export function owesStorage(b: Builder, region: RegionScope, local: Local): void {
  owe(b, region, local, 'storage');
}

/** The value is dropped with the scope, if its type has anything to drop. */
export function owesDrop(b: Builder, region: RegionScope, local: Local): void {
  if (b.queries.needsDrop(b.locals[local].ty)) owe(b, region, local, 'value');
}

function owe(b: Builder, region: RegionScope, local: Local, kind: Owed['kind']): void {
  for (let i = b.scopes.length - 1; i >= 0; i--) {
    const scope = b.scopes[i];
    if (kind === 'value' || b.coroutineDrops) scope.unwind = undefined;
    if (scope.region !== region) continue;
    b.lexical.locals.set(local, lexicalId(b, region));
    scope.owed.push({ local, kind, span: endPoint(region.span), scope: scope.source });
    return;
  }
  throw new Error(`the scope that must drop _${local} is not open`);
}

/** Operands of a call are the callee's once it starts: this scope need not drop them when it goes on normally. */
export function operandsMoved(b: Builder, operands: readonly Operand[]): void {
  const scope = top(b);
  for (const operand of operands) {
    const local = operand.kind === 'move' ? asLocal(operand.place) : undefined;
    if (local === undefined) continue;
    if (scope.owed.some((o) => o.local === local && o.kind === 'value')) scope.moved.push(local);
  }
}

/** An arm has one way in for each alternative but one way out: only the last one's obligations count. */
export function clearArm(b: Builder): void {
  for (const scope of b.scopes.slice(-2)) {
    scope.owed.length = 0;
    scope.unwind = undefined;
  }
}

// ---------------------------------------------------------------- unwinding

/** The terminator of `block` can unwind: it then pays all open scopes. */
export function diverge(b: Builder, block: BlockId): void {
  addEntry(b.unwind, block, unwindNode(b));
}

/** The coroutine waits at the end of `block`: if it is dropped there, all open scopes are paid. */
export function dropsWhileWaiting(b: Builder, block: BlockId): void {
  const tree = b.coroutineDrops;
  if (!tree) throw new Error('only a coroutine waits');
  let node = root;
  for (const scope of b.scopes) for (const owed of scope.owed) node = addDrop(tree, owed, node);
  addEntry(tree, block, node);
}

/** Writes what is dropped where the coroutine is dropped while it waits. Such drops unwind like others. */
export function writeCoroutineDrops(b: Builder): void {
  const tree = b.coroutineDrops;
  if (!tree) return;
  const blocks = writeDropTree(b, tree, undefined, false, (from, to) => {
    const end = b.blocks[from].terminator!;
    if (end.kind !== 'yield') throw new Error(`a coroutine does not wait at a ${end.kind} terminator`);
    b.blocks[from].terminator = { ...end, drop: to };
  });
  const last = blocks[root];
  if (last === undefined) return;
  terminate(b, last, { span: b.body.span, scope: 0, kind: 'coroutine-drop' });
  const unwinds: DropNode[] = [root];
  tree.nodes.forEach(({ owed, next }, i) => {
    if (!owed) return;
    if (owed.kind === 'value' && blocks[i] !== undefined) addEntry(b.unwind, blocks[i], unwinds[next]);
    unwinds.push(owesUnwinding(b, owed) ? addDrop(b.unwind, owed, unwinds[next]) : unwinds[next]);
  });
}

/** What unwinding pays: the ends of storage count in coroutines only. */
function owesUnwinding(b: Builder, owed: Owed): boolean {
  return owed.kind === 'value' || b.coroutineDrops !== undefined;
}

function unwindNode(b: Builder): DropNode {
  return unwindNodeAt(b, b.scopes.length - 1);
}

function unwindNodeOf(b: Builder, region: RegionScope): DropNode {
  return unwindNodeAt(b, indexOf(b, region));
}

function unwindNodeAt(b: Builder, index: number): DropNode {
  let first = index;
  while (first >= 0 && b.scopes[first].unwind === undefined) first--;
  let node = first < 0 ? root : b.scopes[first].unwind!;
  for (const scope of b.scopes.slice(first + 1, index + 1)) {
    for (const owed of scope.owed) if (owesUnwinding(b, owed)) node = addDrop(b.unwind, owed, node);
    scope.unwind = node;
  }
  return node;
}

/** Writes the unwind paths of the whole body; nothing may be added afterwards. */
export function writeUnwind(b: Builder): void {
  const blocks = writeDropTree(b, b.unwind, undefined, true, (from, to) => {
    const draft = b.blocks[from];
    const end = draft.terminator!;
    switch (end.kind) {
      case 'drop':
        // The cleanup half of an assignment that replaces a value goes on unwinding after it has assigned.
        if (end.unwind === undefined) draft.terminator = { ...end, unwind: to };
        else goto(b, end.unwind, { span: end.span, scope: end.scope }, to);
        return;
      case 'call':
      case 'assert':
      case 'false-unwind':
        draft.terminator = { ...end, unwind: to };
        return;
      default:
        throw new Error(`a ${end.kind} terminator cannot unwind`);
    }
  });
  const resume = blocks[root];
  if (resume !== undefined) terminate(b, resume, { span: b.body.span, scope: 0, kind: 'resume' });
}

// ---------------------------------------------------------------- drops outside of scopes

/** `place = value` where the old value must be dropped; also when that drop unwinds, the new value is in place. */
export function dropAndReplace(b: Builder, span: Span, place: Place, value: Rvalue): void {
  const where = at(b, span);
  const next = newBlock(b);
  assignIn(b, next, where, place, value);
  const unwind = newBlock(b, true);
  assignIn(b, unwind, where, place, value);
  terminate(b, b.here, { ...where, kind: 'drop', place, target: next, unwind, replace: true });
  diverge(b, b.here);
  b.here = next;
}

/** Goes on only if the condition has the expected value; panics otherwise. */
export function assert(
  b: Builder,
  condition: Operand,
  expected: boolean,
  message: string,
  operands: readonly Operand[],
  span: Span,
): void {
  const target = newBlock(b);
  terminate(b, b.here, { ...at(b, span), kind: 'assert', condition, expected, message, operands, target });
  diverge(b, b.here);
  b.here = target;
}

function top(b: Builder): OpenScope {
  return b.scopes[b.scopes.length - 1];
}

function indexOf(b: Builder, region: RegionScope): number {
  const index = b.scopes.findLastIndex((s) => s.region === region);
  if (index < 0) throw new Error('the scope to leave does not enclose this point');
  return index;
}
