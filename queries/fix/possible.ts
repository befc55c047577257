/**
 * What is known of a change without trying it: from the types that the body has, that it cannot be valid. Where nothing is known, it
 * is possible.
 */
import { Infer, lookupMethod } from '../../lang/infer/index.js';
import type { Local, Place } from '../../lang/mir/mir.js';
import { declaresItems } from '../../lang/syntax/walk.js';
import { implementsTrait, isCopy, paramEnv } from '../../lang/traits/index.js';
import { eraseRegions } from '../../lang/types/fold.js';
import type { DefId } from '../../lang/types/program.js';
import type { Ty } from '../../lang/types/ty.js';
import { describePlace, placeTy, type Context } from '../diagnose/context.js';
import type { Subject } from './context.js';
import type { Range } from './place.js';

/** A value as the source has it. */
export interface Value {
  readonly cx: Context;
  readonly ty: Ty;
}

/** What a place holds, if the source names it so. */
export function valueOf(
  { cx, fn }: Pick<Subject, 'cx' | 'fn'>,
  place: Place,
  text: string,
): Value | undefined {
  // Items of a block may be in scope there.
  if (!cx || describePlace(cx, place) !== text || declaresItems(fn?.body)) return undefined;
  return { cx, ty: eraseRegions(placeTy(cx, place)) };
}

/** Whether `*` may stand before it. */
export function isDereferenced({ cx, ty }: Value): boolean {
  const deref = cx.program.lang('deref');
  if (ty.kind !== 'adt' && ty.kind !== 'tuple' && ty.kind !== 'array') return true;
  return deref === undefined || implementsTrait(cx.program, paramEnv(cx.program, ownerOf(cx)), deref, ty);
}

/** Whether `*` may stand before it where a value is wanted: what is behind a reference is not moved. */
export function isCopiedFrom({ cx, ty }: Value): boolean {
  return ty.kind === 'ref' ? isCopied({ cx, ty: ty.ty }) : isDereferenced({ cx, ty });
}

/** Whether it is copied, not moved. */
export function isCopied({ cx, ty }: Value): boolean {
  return isCopy(cx.program, paramEnv(cx.program, ownerOf(cx)), ty);
}

export function hasMethod({ cx, ty }: Value, name: string): boolean {
  const owner = ownerOf(cx);
  return lookupMethod(new Infer(cx.program, owner), ty, name, owner, cx.body.span).kind === 'found';
}

/** Whether a reference may stand for what is passed there: not where the function that is called says that it takes a value. */
export function mayBeReference({ body, program }: Context, { lo, hi }: Range): boolean {
  for (const { terminator } of body.blocks) {
    if (terminator.kind !== 'call' || (terminator.source !== 'call' && terminator.source !== 'method'))
      continue;
    const at = terminator.args.findIndex(({ span }) => span.lo === lo && span.hi === hi);
    const { func } = terminator;
    if (at < 0 || func.kind !== 'const' || func.constant.ty.kind !== 'fn-def') continue;
    // The receiver is borrowed by itself.
    if (at === 0 && terminator.source === 'method') continue;
    const { def } = func.constant.ty;
    const { kind } = program.def(def);
    if (kind !== 'fn' && kind !== 'assoc-fn' && kind !== 'ctor') continue;
    const { inputs } = program.fn(def).sig;
    return !inputs[at] || !isValue.has(inputs[at].kind);
  }
  return true;
}

/** What no reference is, and none becomes. */
const isValue: ReadonlySet<Ty['kind']> = new Set(['bool', 'char', 'int', 'float', 'adt', 'tuple', 'array']);

/** Whether a variable that is a `&mut`, or a value of the library's, is written through or lent mutably. */
export function isChangedThrough({ emission, body, program }: Context, local: Local): boolean {
  const { ty } = body.locals[local];
  const isKnown = ty.kind === 'ref' ? ty.mutable : ty.kind === 'adt' && program.def(ty.def).library;
  if (!isKnown) return false;
  for (const { place, kind } of emission.accesses.values()) {
    if (place.local !== local) continue;
    if (kind.kind === 'mutable-borrow') return true;
    if (kind.kind === 'assign' && place.projection.length > 0) return true;
  }
  return false;
}

/** The function, constant or static that a body is of, or in. */
function ownerOf({ program, body }: Context): DefId {
  let { id, kind, parent } = program.def(body.def);
  while (kind === 'closure') ({ id, kind, parent } = program.def(parent!));
  return id;
}
