/** Ways through the control flow of a dumped body, and the lines of the source that they lead over. */
import { isTerminator, statementAt, type DumpLocation } from '../../facts/rustc/dump.js';
import { endPoint } from '../../lang/source.js';
import type { Lines } from '../why/way.js';
import { locationName, locationOfPoint, sourceSpan, type Joined } from './body.js';

/** The lines of a way over some stops; between them only those on which something is done. */
export function linesOver(cx: Joined, stops: readonly DumpLocation[]): Lines {
  const lines: number[] = [];
  let back = false;
  stops.forEach((stop, at) => {
    const steps = at === 0 ? [stop] : (wayTo(cx, stops[at - 1], stop) ?? [stop]);
    for (const location of steps) {
      const statement = statementAt(cx.body.dump, location);
      // rustc's MIR has one at the head of every loop.
      if (statement?.text.startsWith('falseUnwind')) back = true;
      const isStop = locationName(location) === locationName(stop);
      if (!statement || (!isStop && !isDone(cx, location, statement.text))) continue;
      const span = sourceSpan(cx, statement.span);
      if (!span) continue;
      const ends = /^(?:StorageDead|drop|return)\b/.test(statement.text);
      const line = cx.sources.file(span).lineAt(ends ? endPoint(span).lo : span.lo);
      if (lines.at(-1) !== line) lines.push(line);
    }
  });
  const last = lines.at(-1) ?? 0;
  return { lines, back: back && lines.some((it, at) => at < lines.length - 1 && it >= last) };
}

/** Whether a way leads over the head of a loop. */
export function goesRound(cx: Joined, from: DumpLocation, to: DumpLocation): boolean {
  const way = wayTo(cx, from, to) ?? [];
  return way.some((it) => statementAt(cx.body.dump, it)?.text.startsWith('falseUnwind') === true);
}

/** The shortest way, the first location left out; over no panic unless there is no other. */
function wayTo(cx: Joined, from: DumpLocation, to: DumpLocation): DumpLocation[] | undefined {
  return search(cx, from, to, false) ?? search(cx, from, to, true);
}

function search(
  cx: Joined,
  from: DumpLocation,
  to: DumpLocation,
  panics: boolean,
): DumpLocation[] | undefined {
  const [start, end] = [locationName(from), locationName(to)];
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const at of queue)
    for (const next of cx.successors.get(at) ?? []) {
      if (cameFrom.has(next)) continue;
      if (!panics && cx.body.dump.blocks[locationOfPoint(next).block]?.cleanup) continue;
      cameFrom.set(next, at);
      if (next === end) return walkBack();
      queue.push(next);
    }
  return undefined;

  function walkBack(): DumpLocation[] {
    const path = [end];
    for (let at = cameFrom.get(end)!; at !== start; at = cameFrom.get(at)!) path.push(at);
    return path.reverse().map(locationOfPoint);
  }
}

/** Whether the user would say that something is done there: not where MIR only keeps account. */
function isDone(cx: Joined, location: DumpLocation, text: string): boolean {
  if (isTerminator(cx.body.dump, location))
    return !/^(?:goto|falseEdge|falseUnwind|drop|unreachable|resume)\b/.test(text);
  return /^[(_*].* = /.test(text) && !/ = (?:const )?\(\)$/.test(text);
}
