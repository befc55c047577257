/**
 * Why a loan is still needed at a point: a later use of a variable that may hold the reference, a later drop of it, or an
 * origin of the signature that it flows into. After `rustc_borrowck::diagnostics::{explain_borrow, find_use}`.
 */
import type { Origin, Point } from '../../facts/atoms.js';
import type { LoanInfo, OutlivesConstraint } from '../../facts/emitted.js';
import { locationOf } from '../../facts/emitted.js';
import { successors } from '../../lang/mir/index.js';
import type { BlockId, Local, Location, Place, Statement, Terminator } from '../../lang/mir/mir.js';
import type { Span } from '../../lang/source.js';
import type { Ty } from '../../lang/types/ty.js';
import { borrowSite, moveSite } from './closure-use.js';
import { mentions } from './mentions.js';
import { blame, blameablePath, categoryText, constraintPath } from './blame.js';
import { errorOrigin, isUniversal } from './upper-bound.js';
import {
  regionVariable,
  describePlace,
  isBox,
  localName,
  overlaps,
  sameLocation,
  sameSpan,
  showTy,
  spanAt,
  statementAt,
  terminatorAt,
  type Context,
  type Draft,
} from './context.js';
import type { OriginNames } from './origin-name.js';

export type LaterUse =
  | {
      readonly kind: 'use';
      readonly how: 'call' | 'stored' | 'captured' | 'trait-object' | 'other';
      readonly span: Span;
      /** In a closure: where it names what it captures, if that is elsewhere. */
      readonly pathSpan?: Span;
      readonly location: Location;
      readonly local: Local;
      readonly nextIteration: boolean;
      readonly path: readonly OutlivesConstraint[];
    }
  | {
      readonly kind: 'drop';
      readonly location: Location;
      readonly local: Local;
      readonly path: readonly OutlivesConstraint[];
    }
  | {
      readonly kind: 'signature';
      readonly origin: Origin;
      readonly constraint: OutlivesConstraint;
      readonly path: readonly OutlivesConstraint[];
    }
  | { readonly kind: 'unexplained' };

/** Why the loan is live at the point. */
export function laterUse(cx: Context, loan: LoanInfo, point: Point): LaterUse {
  const { emission } = cx;
  const location = locationOf(emission, point);
  const existential = (origin: Origin) => emission.origins.get(origin)?.kind.kind === 'existential';
  // Origins of the signature are live everywhere.
  const path = constraintPath(
    emission,
    loan.origin,
    (origin) => isUniversal(cx, origin) || (existential(origin) && cx.originLive(origin, point)),
  );
  if (path && !isUniversal(cx, path.at(-1)?.sub ?? loan.origin)) {
    let holder = path.at(-1)?.sub ?? loan.origin;
    let from = location;
    let nextIteration = false;
    if (holder === loan.origin) {
      // The reference is needed where it is made: it must be a loop that comes round again.
      const loop = loopThrough(cx, loan);
      if (loop) {
        const again = constraintPath(
          emission,
          loan.origin,
          (origin) =>
            isUniversal(cx, origin) || (existential(origin) && cx.originLive(origin, pointOf(loop))),
        );
        holder = again?.at(-1)?.sub ?? holder;
        from = loop;
        nextIteration = true;
      }
    }
    const found = findUse(cx, holder, from);
    if (found?.kind === 'drop') return { kind: 'drop', location: found.location, local: found.local, path };
    if (found) {
      const described = describeUse(cx, found.local, nextIteration ? from : found.location, found.location);
      return { kind: 'use', ...described, location: found.location, local: found.local, nextIteration, path };
    }
  }
  const origin = errorOrigin(cx, loan.origin);
  const universal =
    origin === undefined
      ? undefined
      : blameablePath(
          emission,
          constraintPath(emission, loan.origin, (it) => it === origin),
        );
  if (origin !== undefined && universal?.length)
    return { kind: 'signature', origin, constraint: blame(universal, true), path: universal };
  return { kind: 'unexplained' };
  function pointOf(at: Location): Point {
    return (emission.locations.findIndex((it) => sameLocation(it, at)) * 2) as Point;
  }
}

/** The end of a loop in which the loan is live from one iteration to the next. */
function loopThrough(cx: Context, loan: LoanInfo): Location | undefined {
  const { body, emission } = cx;
  for (let at = 0; at < emission.locations.length; at++) {
    const location = emission.locations[at];
    if (terminatorAt(body, location)?.kind !== 'false-unwind') continue;
    if (constraintPath(emission, loan.origin, (origin) => cx.originLive(origin, (2 * at) as Point)))
      return location;
  }
  return undefined;
}

type Found = { readonly kind: 'live' | 'drop'; readonly local: Local; readonly location: Location };

/** The first use or drop, breadth first along the control flow, of a local whose type mentions the origin. */
function findUse(cx: Context, origin: Origin, from: Location): Found | undefined {
  const { body } = cx;
  const vid = regionVariable(cx.emission, origin);
  const seen = new Set<string>();
  const queue: Location[] = [from];
  const point = new Map<string, Point>();
  cx.emission.locations.forEach((it, at) => point.set(`${it.block}:${it.statement}`, (2 * at) as Point));
  for (let at = 0; at < queue.length; at++) {
    const location = queue[at];
    const key = `${location.block}:${location.statement}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (!cx.originLive(origin, point.get(key)!)) continue;
    const found = defOrUse(cx, location, (local) => mentions(cx.emission.localTypes[local], vid));
    if (found?.kind === 'use') return { kind: 'live', local: found.local, location };
    if (found?.kind === 'drop') return { kind: 'drop', local: found.local, location };
    if (found?.kind === 'def') continue;
    const block = body.blocks[location.block];
    if (location.statement < block.statements.length)
      queue.push({ block: location.block, statement: location.statement + 1 });
    else {
      for (const target of successors(block.terminator)) {
        if (isUnwind(block.terminator, target)) continue;
        queue.push({ block: target, statement: 0 });
      }
    }
  }
  return undefined;
}

type DefUse = { readonly kind: 'def' | 'use' | 'drop'; readonly local: Local };

/** What a location does with a local of interest: rustc's visit keeps the last of them, definitions before uses. */
function defOrUse(
  { body }: Context,
  location: Location,
  interesting: (local: Local) => boolean,
): DefUse | undefined {
  let result: DefUse | undefined;
  const note = (kind: DefUse['kind'], local: Local) => {
    if (interesting(local)) result = { kind, local };
  };
  const place = (it: Place, whole: DefUse['kind']) => {
    note(it.projection.length === 0 ? whole : whole === 'def' ? 'use' : whole, it.local);
    for (const elem of it.projection) if (elem.kind === 'index') note('use', elem.local);
  };
  const statement = statementAt(body, location);
  if (statement) visitStatement(statement, place, note);
  else visitTerminator(body.blocks[location.block].terminator, place);
  return result;
}

function visitStatement(
  statement: Statement,
  place: (it: Place, whole: DefUse['kind']) => void,
  note: (kind: DefUse['kind'], local: Local) => void,
): void {
  switch (statement.kind) {
    case 'assign': {
      place(statement.place, 'def');
      const { rvalue } = statement;
      const operand = (it: { kind: string; place?: Place }) => it.place && place(it.place, 'use');
      switch (rvalue.kind) {
        case 'use':
        case 'repeat':
        case 'cast':
        case 'unary':
          operand(rvalue.operand);
          break;
        case 'binary':
          operand(rvalue.left);
          operand(rvalue.right);
          break;
        case 'aggregate':
          rvalue.operands.forEach(operand);
          break;
        case 'ref':
        case 'raw-ref':
        case 'len':
        case 'discriminant':
        case 'copy-for-deref':
          place(rvalue.place, 'use');
          break;
      }
      break;
    }
    case 'fake-read':
      place(statement.place, 'use');
      break;
    case 'storage-live':
    case 'storage-dead':
      note('def', statement.local);
      break;
    case 'place-mention':
    case 'ascribe':
    case 'nop':
      break;
  }
}

function visitTerminator(terminator: Terminator, place: (it: Place, whole: DefUse['kind']) => void): void {
  const operand = (it: { kind: string; place?: Place }) => it.place && place(it.place, 'use');
  switch (terminator.kind) {
    case 'switch':
      operand(terminator.discr);
      break;
    case 'drop':
      place(terminator.place, 'drop');
      break;
    case 'call':
      operand(terminator.func);
      terminator.args.forEach((arg) => operand(arg.operand));
      place(terminator.destination, 'def');
      break;
    case 'asm':
      for (const { value, place: written } of terminator.operands) {
        if (value) operand(value);
        if (written) place(written, 'def');
      }
      break;
    case 'yield':
      operand(terminator.value);
      place(terminator.resumeArg, 'def');
      break;
    case 'assert':
      operand(terminator.condition);
      terminator.operands.forEach(operand);
      break;
    case 'return':
      place({ local: 0 as Local, projection: [] }, 'use');
      break;
    case 'goto':
    case 'resume':
    case 'unreachable':
    case 'coroutine-drop':
    case 'false-edge':
    case 'false-unwind':
      break;
  }
}

function isUnwind(terminator: Terminator, target: BlockId): boolean {
  return 'unwind' in terminator && terminator.unwind === target;
}

/** How the use is worded, and where it is shown: rustc's `later_use_kind`. */
function describeUse(
  cx: Context,
  local: Local,
  at: Location,
  location: Location,
): Pick<LaterUse & { kind: 'use' }, 'how' | 'span' | 'pathSpan'> {
  const { body } = cx;
  const span = spanAt(body, location);
  const capture = moveSite(cx, location, { local, projection: [] }) ?? borrowSite(cx, location);
  if (capture) return { how: 'captured', span: capture.upvar.span, pathSpan: capture.upvar.pathSpan };
  const statement = statementAt(body, at);
  if (statement?.kind === 'fake-read' && statement.cause === 'for-let') {
    const { local, projection } = statement.place;
    const isClosure = projection.length === 0 && body.locals[local].ty.kind === 'closure';
    return { how: isClosure ? 'captured' : 'stored', span };
  }
  const terminator = terminatorAt(body, at);
  if (terminator?.kind === 'call' && (terminator.source === 'call' || terminator.source === 'method')) {
    if (terminator.func.kind === 'const') return { how: 'call', span: terminator.func.span };
    const callee = terminator.func.place;
    if (callee.projection.length === 0 && localName(body, callee.local) === undefined)
      return { how: 'call', span: body.locals[callee.local].span };
    return { how: 'call', span };
  }
  return { how: 'other', span };
}

/** Adds to a diagnostic why the loan is needed, as rustc does. `borrow` is "first ", "mutable ", … or empty. */
export function addLaterUse(
  cx: Context,
  draft: Draft,
  use: LaterUse,
  names: OriginNames,
  loan: LoanInfo,
  borrow: string,
  borrowSpan: Span | undefined,
  noteOrder = false,
): void {
  const { body } = cx;
  switch (use.kind) {
    case 'use': {
      const now = {
        call: 'used by call',
        stored: 'stored here',
        captured: 'captured here by closure',
        'trait-object': 'captured here by trait object',
        other: 'used here',
      }[use.how];
      if (use.nextIteration) {
        const text =
          use.how === 'stored' ? 'borrow later stored here' : `borrow ${now}, in later iteration of loop`;
        draft.label(use.span, borrow + text);
      } else if (!borrowSpan || !overlaps(borrowSpan, use.span)) {
        draft.label(use.span, `${borrow}borrow later ${now}`);
        if (use.pathSpan && !sameSpan(use.pathSpan, use.span))
          draft.label(use.pathSpan, 'used here by closure');
      }
      return;
    }
    case 'drop': {
      const decl = body.locals[use.local];
      const { ty } = decl;
      const destructor = ty.kind === 'adt' && !isBox(cx.program, ty) && hasDropImpl(cx, ty);
      const runs = destructor ? '`Drop` code' : 'destructor';
      const what =
        destructor && ty.kind === 'adt'
          ? `type \`${cx.program.def(ty.def).name}\``
          : ty.kind === 'closure'
            ? 'closure'
            : `type \`${showTy(cx, ty)}\``;
      const name = localName(body, use.local);
      if (name !== undefined) {
        draft.label(
          spanAt(body, use.location),
          `${borrow}borrow might be used here, when \`${name}\` is dropped and runs the ${runs} for ${what}`,
        );
        if (noteOrder) draft.note('values in a scope are dropped in the opposite order they are defined');
        return;
      }
      draft.label(decl.span, `a temporary with access to the ${borrow}borrow is created here ...`);
      draft.label(
        spanAt(body, use.location),
        `... and the ${borrow}borrow might be used here, when that temporary is dropped and runs the ${runs} for ${what}`,
      );
      const tail = decl.info.kind === 'temp' ? decl.info.blockTail : undefined;
      if (tail?.ignored) {
        draft.help(
          'consider adding semicolon after the expression so its temporaries are dropped sooner, before the local variables declared by the block are dropped',
        );
      } else if (tail) {
        draft.note(
          "the temporary is part of an expression at the end of a block;\nconsider forcing this temporary to be dropped sooner, before the block's local variables are dropped",
        );
      }
      return;
    }
    case 'signature': {
      names.introduce(draft, use.origin);
      const place = describePlace(cx, loan.borrowed);
      const name = names.name(use.origin).text;
      const requires =
        place === undefined
          ? `requires that ${borrow}borrow lasts for \`${name}\``
          : `requires that \`${place}\` is borrowed for \`${name}\``;
      draft.label(use.constraint.span, categoryText(use.constraint.category) + requires);
      return;
    }
    case 'unexplained':
      return;
  }
}

export function hasDropImpl({ program }: Context, ty: Ty & { kind: 'adt' }): boolean {
  const drop = program.lang('drop');
  return (
    drop !== undefined &&
    program.implsOf(drop).some((it) => {
      const self = program.impl(it).selfTy;
      return self.kind === 'adt' && self.def === ty.def;
    })
  );
}
