/** Uses of what was moved away or never initialized: E0382, E0381. After rustc's conflict_errors.rs. */
import type { Path } from '../../facts/atoms.js';
import { Dominators, graphOf, type Graph } from '../../facts/emit/graph.js';
import type { AccessInfo, Init, MoveOut } from '../../facts/emitted.js';
import type { Body, Location, Place } from '../../lang/mir/mir.js';
import type { Span } from '../../lang/source.js';
import type { ClosureUse } from './capture.js';
import { showPath, useSite } from './closure-use.js';
import { envOf, suggestCopyBounds } from './suggestion.js';
import { explainTaking, suggestInstead } from './taken.js';
import type { DefId } from '../../lang/types/program.js';
import type { Ty } from '../../lang/types/ty.js';
import {
  Draft,
  describePlace,
  isArgument,
  isBox,
  isPrefix,
  overlaps,
  placeTy,
  sameLocation,
  samePlace,
  sameSpan,
  showTy,
  statementAt,
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
  // Where only a part is moved, it is the whole that is used.
  const used = isPrefix(access.place, pathPlace) ? access.place : pathPlace;
  const name = describePlace(cx, used, { variants: true });
  const look = lookOf(cx, access, used);
  const at = look?.head ?? access.span;
  const draft = new Draft(
    'E0382',
    at,
    `${nouns[action]} of ${partially}moved value${name === undefined ? '' : `: \`${name}\``}`,
  );
  if (reinitializations.length === 1)
    draft.label(spanOf(body, reinitializations[0]), 'this reinitialization might get skipped');
  else if (reinitializations.length > 1)
    draft.note(
      `these ${Math.min(3, reinitializations.length)} reinitializations might get skipped`,
      ...reinitializations.slice(0, 3).map((it) => spanOf(body, it)),
    );

  const closure = noteClosure(cx, draft, access, sites);
  let loopMove = false;
  let inPattern = false;
  const seen: Span[] = [];
  for (const { move, previousIteration } of sites) {
    const here = sameLocation(move.location, access.location);
    if (here) loopMove = true;
    if (seen.some((it) => sameSpan(it, move.span))) continue;
    seen.push(move.span);
    if (!closure && suggestInstead(cx, draft, move, pathPlace).inPattern) inPattern = true;
    const again = here || previousIteration ? ', in previous iteration of loop' : '';
    explainTaking(cx, draft, move, { partially, again, at });
  }
  const use = look ?? useSite(cx, access);
  showPath(draft, use, `${nouns[action]} occurs due to use`);
  if (!loopMove) draft.label(at, `value ${pasts[action]} here after ${partial ? 'partial ' : ''}move`);
  const moved = emission.paths.get(sites[0].move.path)!.place;
  const ty = placeTy(cx, moved);
  const movedName = describePlace(cx, moved, { variants: true });
  const text = movedName === undefined ? 'value' : `\`${movedName}\``;
  if (loopMove && !inPattern && !use && ty.kind === 'ref' && ty.mutable)
    draft.help(
      `consider creating a fresh reborrow of ${name === undefined ? 'the mutable reference' : `\`${name}\``} here`,
      {
        span: access.span,
        text: '',
        primary: true,
      },
    );
  if (!suggestBorrowing(cx, draft, ty, sites, text)) suggestCopyBounds(cx, draft, ty);
  if (ty.kind === 'closure' && ty.closure.kind !== 'Fn') return draft;
  const reason = `${partial ? 'partial ' : ''}move occurs because ${text} has type \`${showTy(cx, ty)}\`, which does not implement the \`Copy\` trait`;
  if (moved.projection.length === 0) draft.label(body.locals[moved.local].span, reason);
  else draft.note(reason);
  return draft;
}

/**
 * A closure that only looks at the used place. rustc takes the look for the closure's first capture, and shows it so, if it
 * is the used place itself that has no value.
 */
function lookOf(cx: Context, access: AccessInfo, used: Place): ClosureUse | undefined {
  const statement = statementAt(cx.body, access.location);
  if (statement?.kind !== 'fake-read' || statement.closure === undefined) return undefined;
  if (!samePlace(used, access.place)) return undefined;
  const closures = (body: Body): Body[] => body.closures.flatMap((it) => [it, ...closures(it)]);
  const closure = closures(cx.body).find((it) => it.def === statement.closure);
  const [upvar] = closure?.upvars ?? [];
  return closure?.headSpan && upvar && { closure, upvar, head: closure.headSpan };
}

/** Callables are taken by reference as well. */
function suggestBorrowing(
  cx: Context,
  draft: Draft,
  ty: Ty,
  sites: readonly MoveSite[],
  name: string,
): boolean {
  const { program } = cx;
  const bounded = (trait: DefId | undefined) =>
    trait !== undefined &&
    ty.kind === 'param' &&
    envOf(cx).predicates.some(
      (it) =>
        it.kind === 'trait' &&
        it.ref.trait === trait &&
        it.ref.args[0]?.kind === 'type' &&
        it.ref.args[0].ty.kind === 'param' &&
        it.ref.args[0].ty.index === ty.index,
    );
  const isKind = (kind: string) => ty.kind === 'closure' && ty.closure.kind === kind;
  const shared = isKind('Fn') || bounded(program.lang('fn'));
  const mutable = !shared && (isKind('FnMut') || bounded(program.lang('fn_mut')));
  if (!shared && !mutable) return false;
  draft.children.push({
    level: 'help',
    message: `consider ${mutable ? 'mutably ' : ''}borrowing ${name}`,
    labels: sites.map(({ move }) => ({ span: move.span, text: '', primary: true })),
  });
  return true;
}

/** A closure that may be called, or moved, only once: which variable is the reason. */
function noteClosure(cx: Context, draft: Draft, access: AccessInfo, sites: readonly MoveSite[]): boolean {
  const { body } = cx;
  const ty = placeTy(cx, access.place);
  if (ty.kind !== 'closure') return false;
  const closure = body.closures.find((it) => it.def === ty.def);
  const called = sites.some(({ move }) => isCallOnce(cx, move.location));
  if (called && ty.closure.kind === 'FnOnce') {
    const upvar = closure?.upvars.find((it) => it.by === 'value');
    if (!upvar) return false;
    draft.note(
      `closure cannot be invoked more than once because it moves the variable \`${upvar.name}\` out of its environment`,
      upvar.span,
    );
    return true;
  }
  if (ty.closure.kind === 'Fn') return false;
  const upvar = closure?.upvars.find(
    (it) => it.by === (ty.closure.kind === 'FnOnce' ? 'value' : 'mut') || it.by === 'unique',
  );
  if (!upvar) return false;
  draft.note(
    `closure cannot be moved more than once as it is not \`Copy\` due to moving the variable \`${upvar.name}\` out of its environment`,
    upvar.span,
  );
  return true;
}

function isCallOnce({ body, program }: Context, { block }: Location): boolean {
  const { terminator } = body.blocks[block];
  if (terminator.kind !== 'call' || terminator.func.kind !== 'const') return false;
  const { ty } = terminator.func.constant;
  return ty.kind === 'fn-def' && program.def(ty.def).parent === program.lang('fn_once');
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
  const incomplete = action === 'assign' || action === 'assign-part';
  const used = describePlace(cx, access.place, { variants: true });
  const before = inits.some(
    (span) => !(span.file === access.span.file && span.lo <= access.span.lo && access.span.hi <= span.hi),
  );
  const how = incomplete
    ? "isn't fully initialized"
    : before
      ? 'is possibly-uninitialized'
      : "isn't initialized";
  const verb = generalPasts[action];
  const look = lookOf(cx, access, access.place);
  const at = look?.head ?? access.span;
  const draft = new Draft('E0381', at, `${verb} binding ${name === undefined ? '' : `\`${name}\` `}${how}`);
  showPath(draft, look ?? useSite(cx, access), `${nouns[action]} occurs due to use`);
  if (incomplete)
    draft.help(
      "partial initialization isn't supported, fully initialize the binding with a default value and mutate it, or use `std::mem::MaybeUninit`",
    );
  draft.label(at, `${used === undefined ? 'value' : `\`${used}\``} ${verb} here but it ${how}`);
  for (const span of inits) {
    if (span.lo < access.span.lo && !overlaps(span, access.span))
      draft.label(span, 'binding initialized here in some conditions');
  }
  const decl = body.locals[pathPlace.local];
  draft.label(decl.span, 'binding declared here but left uninitialized');
  if (!incomplete && !before && hasObviousValue(cx, placeTy(cx, pathPlace)))
    draft.help('consider assigning a value', { span: decl.span, text: '', primary: true });
  return draft;
}

/** Whether rustc would name a value of the type. */
function hasObviousValue(cx: Context, ty: Ty): boolean {
  switch (ty.kind) {
    case 'bool':
    case 'char':
    case 'int':
    case 'float':
    case 'never':
      return true;
    case 'ref':
      return !ty.mutable && (ty.ty.kind === 'str' || hasObviousValue(cx, ty.ty));
    case 'array':
      return hasObviousValue(cx, ty.elem);
    case 'tuple':
      return ty.elems.length > 0 && ty.elems.every((it) => hasObviousValue(cx, it));
    case 'adt': {
      const name = cx.program.def(ty.def).library ? cx.program.def(ty.def).name : '';
      return ['Option', 'Vec', 'String', 'HashMap', 'HashSet', 'BTreeMap', 'Box', 'Rc', 'Arc'].includes(name);
    }
    default:
      return false;
  }
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
