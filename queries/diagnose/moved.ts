/** Uses of what was moved away or never initialized: E0382, E0381. After rustc's conflict_errors.rs. */
import type { Path } from '../../facts/atoms.js';
import { Dominators, graphOf, type Graph } from '../../facts/emit/graph.js';
import type { AccessInfo, Init, MoveOut } from '../../facts/emitted.js';
import type { Body, Location, Place } from '../../lang/mir/mir.js';
import type { Span } from '../../lang/source.js';
import {
  Draft,
  describePlace,
  isArgument,
  isBox,
  isPrefix,
  localName,
  overlaps,
  placeTy,
  sameLocation,
  sameSpan,
  showTy,
  statementAt,
  terminatorAt,
  type Context,
} from './context.js';

/** A move that the error speaks of. */
export interface MoveSite {
  readonly move: MoveOut;
  /** Reached only by going round a loop. */
  readonly previousIteration: boolean;
}

/** The moves of a path (or of what contains it) that reach a location, and the assignments that some way there has. */
export function moveSites(
  cx: Context,
  location: Location,
  path: Path,
): { sites: MoveSite[]; reinitializations: Location[] } {
  const { body, emission } = cx;
  const paths = new Set<Path>();
  for (let at: Path | undefined = path; at !== undefined; at = emission.paths.get(at)?.parent) paths.add(at);
  const graph = graphOf(body);
  const order = new Dominators(graph);
  const sites: MoveSite[] = [];
  const reached = new Set<string>();
  const inits: Location[] = [];
  const visited = new Set<string>();
  const movesAt = groupBy(emission.moveOuts, (it) => it.location);
  const initsAt = groupBy(emission.inits, (it) => it.location);
  let reachedStart = false;

  /** Whether the search stops here. */
  const visit = (at: Location, previousIteration: boolean): boolean => {
    const key = keyOf(at);
    if (visited.has(key)) return true;
    visited.add(key);
    if (statementAt(body, at)?.kind !== 'storage-dead') {
      const move = movesAt.get(key)?.find((it) => it.kind === 'move' && paths.has(it.path));
      if (move) {
        sites.push({ move, previousIteration });
        reached.add(key);
        return true;
      }
    }
    if (initsAt.get(key)?.some((it) => paths.has(it.path))) {
      inits.push(at);
      return true;
    }
    return false;
  };

  const stack: Location[] = [];
  const backEdges: Location[] = [];
  const push = (at: Location, all = stack) => {
    const before = predecessors(body, graph, at);
    for (const it of before) (all === stack && order.dominates(at, it) ? backEdges : all).push(it);
    return before.length > 0;
  };
  if (!push(location)) reachedStart = true;
  while (stack.length) {
    const at = stack.pop()!;
    if (visit(at, false)) continue;
    if (!push(at)) reachedStart = true;
  }
  const argument = [...paths].some((it) => {
    const info = emission.paths.get(it);
    return info !== undefined && info.place.projection.length === 0 && isArgument(body, info.place.local);
  });
  if ((argument || !reachedStart) && sites.length === 0) {
    while (backEdges.length) {
      const at = backEdges.pop()!;
      if (!visit(at, true)) push(at, backEdges);
    }
  }
  const reinitializations = inits.filter((init) => {
    const seen = new Set<string>();
    const todo = [init];
    while (todo.length) {
      const at = todo.pop()!;
      if (seen.has(keyOf(at))) continue;
      seen.add(keyOf(at));
      if (reached.has(keyOf(at))) return true;
      todo.push(...predecessors(body, graph, at));
    }
    return false;
  });
  return { sites, reinitializations };
}

const nouns = {
  borrow: 'borrow',
  match: 'use',
  use: 'use',
  assign: 'assign',
  'assign-part': 'assign to part',
} as const;
const pasts = {
  borrow: 'borrowed',
  match: 'matched on',
  use: 'used',
  assign: 'assigned',
  'assign-part': 'partially assigned',
} as const;
const generalPasts = {
  borrow: 'used',
  match: 'used',
  use: 'used',
  assign: 'assigned',
  'assign-part': 'partially assigned',
} as const;

/** E0382. */
export function useOfMoved(
  cx: Context,
  access: AccessInfo,
  path: Path,
  sites: readonly MoveSite[],
  reinitializations: readonly Location[],
): Draft {
  const { body, emission } = cx;
  const action = access.action ?? 'use';
  const pathPlace = emission.paths.get(path)!.place;
  const partial = sites.some(({ move }) => {
    const moved = emission.paths.get(move.path)!.place;
    const boxMove =
      moved.projection.length === 1 &&
      moved.projection[0].kind === 'deref' &&
      isBox(cx.program, body.locals[moved.local].ty);
    return (
      !boxMove && moved.projection.length > access.place.projection.length && isPrefix(access.place, moved)
    );
  });
  const partially = partial ? 'partially ' : '';
  const name = describePlace(cx, pathPlace, { variants: true });
  const draft = new Draft(
    'E0382',
    access.span,
    `${nouns[action]} of ${partially}moved value${name === undefined ? '' : `: \`${name}\``}`,
  );
  if (reinitializations.length === 1)
    draft.label(spanOf(body, reinitializations[0]), 'this reinitialization might get skipped');
  else if (reinitializations.length > 1)
    draft.note(
      `these ${Math.min(3, reinitializations.length)} reinitializations might get skipped`,
      ...reinitializations.slice(0, 3).map((it) => spanOf(body, it)),
    );

  let loopMove = false;
  const seen: Span[] = [];
  for (const { move, previousIteration } of sites) {
    const here = sameLocation(move.location, access.location);
    if (here) loopMove = true;
    if (seen.some((it) => sameSpan(it, move.span))) continue;
    seen.push(move.span);
    const again = here || previousIteration ? ', in previous iteration of loop' : '';
    const by = callTaking(body, move);
    if (by?.source === 'method') {
      const place = describePlace(cx, move.place, { variants: true });
      const what = place === undefined ? 'value' : `\`${place}\``;
      draft.label(by.span, `${what} ${partially}moved due to this method call${again}`);
      if (!here) draft.label(move.span, 'value moved here' + again);
    } else if (by?.source === 'operator') {
      const place = describePlace(cx, move.place, { variants: true });
      draft.label(
        by.span,
        `${place === undefined ? 'value' : `\`${place}\``} ${partially}moved due to usage in operator${again}`,
      );
    } else if (by?.source === 'desugaring') {
      draft.label(
        move.span,
        `${describePlace(cx, move.place) === undefined ? 'value' : `\`${describePlace(cx, move.place)}\``} ${partially}moved due to this implicit call to \`.into_iter()\`${again}`,
      );
    } else {
      draft.label(move.span, `value ${partially}moved here${again}`);
    }
  }
  if (!loopMove)
    draft.label(access.span, `value ${pasts[action]} here after ${partial ? 'partial ' : ''}move`);
  const moved = emission.paths.get(sites[0].move.path)!.place;
  const ty = placeTy(cx, moved);
  const movedName = describePlace(cx, moved, { variants: true });
  const reason = `${partial ? 'partial ' : ''}move occurs because ${movedName === undefined ? 'value' : `\`${movedName}\``} has type \`${showTy(cx, ty)}\`, which does not implement the \`Copy\` trait`;
  if (moved.projection.length === 0 && !overlapsAny(body.locals[moved.local].span, [draft.span]))
    draft.label(body.locals[moved.local].span, reason);
  else draft.note(reason);
  return draft;
}

function overlapsAny(span: Span, others: readonly Span[]): boolean {
  return others.some((it) => overlaps(span, it));
}

/** E0381. */
export function useOfUninitialized(cx: Context, access: AccessInfo, path: Path): Draft {
  const { body, emission } = cx;
  const action = access.action ?? 'use';
  const pathPlace = emission.paths.get(path)!.place;
  const inits = emission.inits
    .filter((it) => it.path === path && it.kind !== 'argument')
    .map((it) => it.span);
  const name = describePlace(cx, pathPlace, { variants: true });
  const used = describePlace(cx, access.place, { variants: true });
  const incomplete = action === 'assign' || action === 'assign-part';
  const before = inits.some(
    (span) => !(span.file === access.span.file && span.lo <= access.span.lo && access.span.hi <= span.hi),
  );
  const how = incomplete
    ? "isn't fully initialized"
    : before
      ? 'is possibly-uninitialized'
      : "isn't initialized";
  const verb = generalPasts[action];
  const draft = new Draft(
    'E0381',
    access.span,
    `${verb} binding ${name === undefined ? '' : `\`${name}\` `}${how}`,
  );
  if (incomplete)
    draft.help(
      "partial initialization isn't supported, fully initialize the binding with a default value and mutate it, or use `std::mem::MaybeUninit`",
    );
  draft.label(access.span, `${used === undefined ? 'value' : `\`${used}\``} ${verb} here but it ${how}`);
  for (const span of inits) {
    if (span.lo < access.span.lo && !overlaps(span, access.span))
      draft.label(span, 'binding initialized here in some conditions');
  }
  return draft.label(body.locals[pathPlace.local].span, 'binding declared here but left uninitialized');
}

/** The call that the moved value was moved into a temporary for, if it is the receiver or an operand. */
function callTaking(body: Body, move: MoveOut): { source: string; span: Span } | undefined {
  const statement = statementAt(body, move.location);
  const terminator = body.blocks[move.location.block].terminator;
  if (terminator.kind !== 'call') return undefined;
  const self = terminator.args[0]?.operand;
  if (self?.kind !== 'move') return undefined;
  const through =
    statement?.kind === 'assign' &&
    samePlaceOf(statement.place, self.place) &&
    localName(body, self.place.local) === undefined;
  if (!through && !(terminatorAt(body, move.location) && samePlaceOf(move.place, self.place)))
    return undefined;
  return { source: terminator.source, span: terminator.callSpan };
}

function samePlaceOf(a: Place, b: Place): boolean {
  return a.local === b.local && a.projection.length === 0 && b.projection.length === 0;
}

function spanOf(body: Body, location: Location): Span {
  return (statementAt(body, location) ?? body.blocks[location.block].terminator).span;
}

// ---------------------------------------------------------------- control flow

function keyOf(location: Location): string {
  return `${location.block}:${location.statement}`;
}

function groupBy<T extends MoveOut | Init>(
  list: readonly T[],
  location: (it: T) => Location | undefined,
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const it of list) {
    const at = location(it);
    if (!at) continue;
    const group = groups.get(keyOf(at));
    if (group) group.push(it);
    else groups.set(keyOf(at), [it]);
  }
  return groups;
}

function predecessors(body: Body, graph: Graph, at: Location): Location[] {
  if (at.statement > 0) return [{ block: at.block, statement: at.statement - 1 }];
  return graph.predecessors[at.block].map((block) => ({
    block,
    statement: body.blocks[block].statements.length,
  }));
}
