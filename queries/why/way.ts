/** Ways through a body's control flow, and the lines of the source that they lead over. */
import { successors } from '../../lang/mir/cfg.js';
import type { Location, Statement, Terminator } from '../../lang/mir/mir.js';
import { endPoint, type Span } from '../../lang/source.js';
import { sameLocation, statementAt, terminatorAt, type Context } from '../diagnose/context.js';

/** The shortest way from one location to another, the first left out; over no panic unless there is no other. */
export function way(cx: Context, from: Location, to: Location): Location[] | undefined {
  return search(cx, from, to, false) ?? search(cx, from, to, true);
}

/** Whether control can get from one location to another, by at least one step and over no panic. */
export function reaches(cx: Context, from: Location, to: Location): boolean {
  return search(cx, from, to, false) !== undefined;
}

/** Whether control can get to a location from the body's beginning without passing any of some others. */
export function avoids({ body }: Context, to: Location, others: readonly Location[]): boolean {
  const closed = new Set(others.map(key));
  const queue: Location[] = [{ block: 0, statement: 0 }];
  for (const at of queue) {
    if (sameLocation(at, to)) return true;
    for (const step of after(body.blocks[at.block], at, false)) {
      if (closed.has(key(step))) continue;
      closed.add(key(step));
      queue.push(step);
    }
  }
  return false;
}

function search({ body }: Context, from: Location, to: Location, panics: boolean): Location[] | undefined {
  const cameFrom = new Map<string, Location>();
  const queue = [from];
  for (const at of queue) {
    for (const step of after(body.blocks[at.block], at, panics)) {
      if (cameFrom.has(key(step))) continue;
      cameFrom.set(key(step), at);
      if (sameLocation(step, to)) return walkBack(step);
      queue.push(step);
    }
  }
  return undefined;

  function walkBack(end: Location): Location[] {
    const path = [end];
    for (let at = cameFrom.get(key(end))!; !sameLocation(at, from); at = cameFrom.get(key(at))!)
      path.push(at);
    return path.reverse();
  }
}

function after(
  { statements, terminator }: { readonly statements: readonly Statement[]; readonly terminator: Terminator },
  { block, statement }: Location,
  panics: boolean,
): Location[] {
  if (statement < statements.length) return [{ block, statement: statement + 1 }];
  const unwind = 'unwind' in terminator ? terminator.unwind : undefined;
  return successors(terminator)
    .filter((target) => panics || target !== unwind)
    .map((target) => ({ block: target, statement: 0 }));
}

function key({ block, statement }: Location): string {
  return `${block}:${statement}`;
}

/** Where a location happens: what ends with a block does so at its closing brace. */
export function placeOf({ body }: Context, location: Location): Span {
  const statement = statementAt(body, location);
  if (statement) return statement.kind === 'storage-dead' ? endPoint(statement.span) : statement.span;
  const terminator = terminatorAt(body, location)!;
  const ends = (terminator.kind === 'drop' && !terminator.replace) || terminator.kind === 'return';
  return ends ? endPoint(terminator.span) : terminator.span;
}

export interface Lines {
  /** Lines (from 1) in the order of the way, each as often as the way comes by. */
  readonly lines: readonly number[];
  /** Whether the way goes round a loop. */
  readonly back: boolean;
}

/** The lines of a way over some stops; between them only those on which something is done. */
export function linesOf(cx: Context, stops: readonly Location[]): Lines {
  const lines: number[] = [];
  let back = false;
  stops.forEach((stop, at) => {
    const steps = at === 0 ? [stop] : (way(cx, stops[at - 1], stop) ?? [stop]);
    for (const location of steps) {
      // rustc's MIR has one at the head of every loop.
      if (terminatorAt(cx.body, location)?.kind === 'false-unwind') back = true;
      if (!sameLocation(location, stop) && !isDone(cx, location)) continue;
      const span = placeOf(cx, location);
      const file = cx.sources.file(span);
      const line = file.lineAt(span.lo);
      if (!file.library && lines.at(-1) !== line) lines.push(line);
    }
  });
  const last = lines.at(-1) ?? 0;
  return { lines, back: back && lines.some((it, at) => at < lines.length - 1 && it >= last) };
}

/** Whether the user would say that something is done there. */
function isDone({ body }: Context, location: Location): boolean {
  const statement = statementAt(body, location);
  if (statement) {
    if (statement.kind !== 'assign') return false;
    const { rvalue } = statement;
    // The value of a block that has none.
    const unit =
      (rvalue.kind === 'aggregate' && rvalue.operands.length === 0) ||
      (rvalue.kind === 'use' &&
        rvalue.operand.kind === 'const' &&
        rvalue.operand.constant.ty.kind === 'tuple');
    return !unit;
  }
  switch (terminatorAt(body, location)!.kind) {
    case 'call':
    case 'switch':
    case 'assert':
    case 'asm':
    case 'yield':
    case 'return':
      return true;
    default:
      return false;
  }
}
