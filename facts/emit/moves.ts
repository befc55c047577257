/**
 * Move paths: the places whose initialization is tracked, where they are moved out of and where initialized (rustc's
 * `rustc_mir_dataflow::move_paths`).
 */
import type { Local, Location, Operand, Place, PlaceElem, Statement } from '../../lang/mir/mir.js';
import type { Span } from '../../lang/source.js';
import { dropImpl } from '../../lang/traits/index.js';
import type { Ty } from '../../lang/types/ty.js';
import type { Path } from '../atoms.js';
import type { Init, MoveOut, PathInfo } from '../emitted.js';
import type { Cx, Why } from './cx.js';
import type { Frame } from './frame.js';
import { isBox, placeTyPrefix } from './frame.js';
import { midPoint, startPoint } from './graph.js';
import { successors } from '../../lang/mir/cfg.js';
import { operandsOf } from '../../lang/mir/visit.js';

/** The closest path that contains a place; `exact` when it is of that very place. */
export interface Lookup {
  readonly path: number;
  readonly exact: boolean;
}

export class MovePaths {
  readonly infos: PathInfo[] = [];
  readonly children: number[][] = [];
  readonly #byElem = new Map<string, number>();
  readonly moveOuts: MoveOut[] = [];
  readonly inits: Init[] = [];

  constructor(readonly cx: Cx) {
    cx.body.locals.forEach((_, local) => this.add(undefined, { local, projection: [] }));
  }

  add(parent: number | undefined, place: Place): number {
    const index = this.infos.length;
    const atom = this.cx.facts.atoms.fresh<Path>(`mp${index}`);
    this.children.push([]);
    if (parent === undefined) this.infos.push({ atom, place });
    else {
      this.infos.push({ atom, place, parent: this.infos[parent].atom });
      this.children[parent].push(index);
    }
    return index;
  }

  child(parent: number, elem: PlaceElem, place: () => Place): number {
    const key = `${parent} ${elemKey(elem)}`;
    let child = this.#byElem.get(key);
    if (child === undefined) {
      child = this.add(parent, place());
      this.#byElem.set(key, child);
    }
    return child;
  }

  find(place: Place, count = place.projection.length): Lookup {
    let path: number = place.local;
    for (let i = 0; i < count; i++) {
      const child = this.#byElem.get(`${path} ${elemKey(place.projection[i])}`);
      if (child === undefined) return { path, exact: false };
      path = child;
    }
    return { path, exact: true };
  }

  atom(path: number): Path {
    return this.infos[path].atom;
  }
}

/** Two indices are the same to the tracking of moves, whatever local holds them. */
function elemKey(elem: PlaceElem): string {
  switch (elem.kind) {
    case 'deref':
    case 'index':
      return elem.kind;
    case 'field':
      return `f${elem.field}`;
    case 'downcast':
      return `v${elem.variant}`;
    case 'constant-index':
      return `c${elem.offset} ${elem.minLength} ${elem.fromEnd}`;
    case 'subslice':
      return `s${elem.from} ${elem.to} ${elem.fromEnd}`;
  }
}

/** The first places that `count` projections reach. */
export function prefix(place: Place, count: number): Place {
  return { local: place.local, projection: place.projection.slice(0, count) };
}

/** Finds the paths of a body, its moves and initializations, in the order of blocks. */
export function gatherMoves(frame: Frame): MovePaths {
  const { cx } = frame;
  const paths = new MovePaths(cx);
  const { body } = cx;
  for (let arg = 1; arg <= body.argCount; arg++) {
    paths.inits.push({ path: paths.atom(arg), span: body.locals[arg].span, kind: 'argument' });
  }
  body.blocks.forEach((block, id) => {
    block.statements.forEach((statement, i) =>
      gatherStatement(frame, paths, statement, { block: id, statement: i }),
    );
    const location = { block: id, statement: block.statements.length };
    const { terminator } = block;
    const operand = (o: Operand): void => gatherOperand(frame, paths, o, location, terminator.span);
    switch (terminator.kind) {
      case 'switch':
        operand(terminator.discr);
        break;
      case 'assert':
        operand(terminator.condition);
        break;
      case 'call':
        operand(terminator.func);
        for (const arg of terminator.args) operand(arg.operand);
        if (terminator.target !== undefined) {
          pathFor(frame, paths, terminator.destination, location, terminator.span);
          gatherInit(frame, paths, terminator.destination, location, terminator.span, 'non-panic');
        }
        break;
      case 'asm':
        for (const { value, place } of terminator.operands) {
          if (value) operand(value);
          if (!place) continue;
          pathFor(frame, paths, place, location, terminator.span);
          gatherInit(frame, paths, place, location, terminator.span, 'deep');
        }
        break;
      case 'yield':
        operand(terminator.value);
        pathFor(frame, paths, terminator.resumeArg, location, terminator.span);
        gatherInit(frame, paths, terminator.resumeArg, location, terminator.span, 'deep');
        break;
      default:
        break;
    }
  });
  return paths;
}

function gatherStatement(frame: Frame, paths: MovePaths, statement: Statement, location: Location): void {
  switch (statement.kind) {
    case 'assign':
      pathFor(frame, paths, statement.place, location, statement.span);
      gatherInit(frame, paths, statement.place, location, statement.span, 'deep');
      for (const operand of operandsOf(statement.rvalue)) {
        gatherOperand(frame, paths, operand, location, operandSpan(statement));
      }
      return;
    case 'fake-read':
      pathFor(frame, paths, statement.place, location, statement.span);
      return;
    case 'storage-dead':
      paths.moveOuts.push({
        path: paths.atom(statement.local),
        location,
        span: statement.span,
        kind: 'storage-dead',
        place: { local: statement.local, projection: [] },
      });
      return;
    default:
      return;
  }
}

function operandSpan({ rvalue, span }: Statement & { kind: 'assign' }): Span {
  const isClosure = rvalue.kind === 'aggregate' && rvalue.aggregate.kind === 'closure';
  return isClosure && rvalue.aggregate.kind === 'closure' ? rvalue.aggregate.headSpan : span;
}

function gatherOperand(
  frame: Frame,
  paths: MovePaths,
  operand: Operand,
  location: Location,
  span: Span,
): void {
  if (operand.kind !== 'move') return;
  const { place } = operand;
  const record = (path: number): void => {
    paths.moveOuts.push({ path: paths.atom(path), location, span, kind: 'move', place });
  };
  const last = place.projection[place.projection.length - 1];
  if (last?.kind === 'subslice' && !last.fromEnd) {
    // A part of an array is moved element by element, so that all paths are disjoint.
    const base = prefix(place, place.projection.length - 1);
    const found = pathFor(frame, paths, base, location, span);
    if (found.kind === 'illegal') return;
    if (found.kind === 'union') return record(found.path);
    const because = internal(location, span);
    const array = placeTyPrefix(frame, base, base.projection.length, because).ty;
    const length = array.kind === 'array' && array.len.kind === 'value' ? Number(array.len.value) : last.to;
    for (let offset = last.from; offset < last.to; offset++) {
      const elem: PlaceElem = { kind: 'constant-index', offset, minLength: length, fromEnd: false };
      record(
        paths.child(found.path, elem, () => ({ local: base.local, projection: [...base.projection, elem] })),
      );
    }
    return;
  }
  const found = pathFor(frame, paths, place, location, span);
  if (found.kind !== 'illegal') record(found.path);
}

type PathFor =
  | { readonly kind: 'path'; readonly path: number }
  /** Moving out of a union moves the union. */
  | { readonly kind: 'union'; readonly path: number }
  /** Nothing can be moved out of here; the rules say why, from the facts about the place. */
  | { readonly kind: 'illegal' };

/** The path of a place, made if the place can be moved out of. */
function pathFor(frame: Frame, paths: MovePaths, place: Place, location: Location, span: Span): PathFor {
  const { cx } = frame;
  let path: number = place.local;
  let union: number | undefined;
  for (let i = 0; i < place.projection.length; i++) {
    const elem = place.projection[i];
    const { ty } = placeTyPrefix(frame, place, i, internal(location, span));
    if (ty.kind === 'ref' || ty.kind === 'pointer' || ty.kind === 'slice') return { kind: 'illegal' };
    if (hasDestructor(cx, ty) && !isBox(cx, ty)) return { kind: 'illegal' };
    if (ty.kind === 'array' && elem.kind === 'index') return { kind: 'illegal' };
    if (ty.kind === 'adt' && cx.program.adt(ty.def).kind === 'union') union ??= path;
    if (union === undefined) path = paths.child(path, elem, () => prefix(place, i + 1));
  }
  return union === undefined ? { kind: 'path', path } : { kind: 'union', path: union };
}

function gatherInit(
  frame: Frame,
  paths: MovePaths,
  place: Place,
  location: Location,
  span: Span,
  kind: Init['kind'],
): void {
  let count = place.projection.length;
  // Assigning a field of a union initializes the union.
  if (count > 0 && place.projection[count - 1].kind === 'field') {
    const { ty } = placeTyPrefix(frame, place, count - 1, internal(location, span));
    if (ty.kind === 'adt' && frame.cx.program.adt(ty.def).kind === 'union') count--;
  }
  const { path, exact } = paths.find(place, count);
  if (exact) paths.inits.push({ path: paths.atom(path), location, span, kind });
}

/** Whether the type itself implements `Drop` (not: whether some part of it does). */
export function hasDestructor(cx: Cx, ty: Ty): boolean {
  return ty.kind === 'adt' && dropImpl(cx.program, ty.def) !== undefined;
}

/** For types that are asked for again; what they demand was recorded by the type check. */
export function internal(location: Location, span: Span): Why {
  return { locations: location, span, category: { kind: 'internal' } };
}

/** `child_path`, `path_is_var`, `path_assigned_at_base`, `path_moved_at_base`, `path_dropped_at`. */
export function writeMoveFacts(cx: Cx, paths: MovePaths): void {
  const { facts, graph, body } = cx;
  const entry = startPoint(graph, { block: 0, statement: 0 });
  for (const info of paths.infos) {
    if (info.parent === undefined) facts.add('path_is_var', info.atom, cx.variable(info.place.local));
    else facts.add('child_path', info.atom, info.parent);
  }
  for (const init of paths.inits) {
    const { location } = init;
    if (location === undefined) facts.add('path_assigned_at_base', init.path, entry);
    else if (init.kind === 'non-panic') {
      // The result is there when the call has returned, on arrival in the next block.
      for (const successor of successors(body.blocks[location.block].terminator)) {
        if (body.blocks[successor].cleanup) continue;
        facts.add('path_assigned_at_base', init.path, startPoint(graph, { block: successor, statement: 0 }));
      }
    } else facts.add('path_assigned_at_base', init.path, midPoint(graph, location));
  }
  body.locals.forEach((_, local) => {
    const isArgument = local > 0 && local <= body.argCount;
    if (!isArgument) facts.add('path_moved_at_base', paths.atom(local), entry);
  });
  for (const move of paths.moveOuts)
    facts.add('path_moved_at_base', move.path, midPoint(graph, move.location));
  body.blocks.forEach((block, id) => {
    if (block.terminator.kind !== 'drop') return;
    const { path, exact } = paths.find(block.terminator.place);
    const location = { block: id, statement: block.statements.length };
    if (exact) facts.add('path_dropped_at', paths.atom(path), midPoint(graph, location));
  });
}

export type { Local };
