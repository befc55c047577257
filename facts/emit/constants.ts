/** Constants in operands: literals, items, functions with their where clauses, statics, promoted bodies. */
import type { Location, Operand, PlaceElem } from '../../lang/mir/mir.js';
import type { UserTy } from '../../lang/check/thir.js';
import type { Span } from '../../lang/source.js';
import { predicatesOf } from '../../lang/traits/index.js';
import { foldArgs, foldTy, substTy } from '../../lang/types/fold.js';
import type { DefId } from '../../lang/types/program.js';
import type { GenericArgs, Ty, Variance } from '../../lang/types/ty.js';
import type { Why } from './cx.js';
import type { Frame, PlaceTy } from './frame.js';
import {
  enter,
  frameOf,
  operandTy,
  projectTy,
  renumber,
  renumberArgs,
  userRegions,
  why,
  whyEverywhere,
} from './frame.js';
import { normalize, prove } from './prove.js';
import { eqTypes, relateArgs, relateTypes } from './relate.js';
import { checkBody } from './typecheck.js';
import { wellFormed } from './wf.js';

/** `span` is that of the statement, where rustc places what a constant demands. */
export function checkConstant(
  frame: Frame,
  operand: Operand & { kind: 'const' },
  location: Location,
  span: Span,
): void {
  const { cx } = frame;
  const { constant } = operand;
  const boring = why(frame, location, span, { kind: 'boring' });
  enter(frame, { kind: 'constant', location: frame.outer ?? location }, span);
  const ty = operandTy(frame, operand, boring);
  const { value } = constant;
  if (constant.userTy) checkUserTy(frame, ty, constant.userTy, boring);
  switch (value.kind) {
    case 'promoted': {
      const promoted = frame.body.promoted[value.index];
      const inner = frameOf(cx, promoted, frame.outer ?? location, frame);
      checkBody(inner);
      eqTypes(cx, ty, inner.localTypes[0], boring);
      break;
    }
    case 'static': {
      if (ty.kind !== 'ref' && ty.kind !== 'pointer') break;
      const declared = foldTy(cx.program.const(value.def).ty, userRegions(cx));
      eqTypes(cx, ty.ty, normalize(cx, declared, boring), boring);
      break;
    }
    case 'item': {
      // What the user wrote for it says it all.
      if (ty.kind === 'fn-def' || constant.userTy) break;
      const everywhere = whyEverywhere(frame, span, { kind: 'boring' });
      const args = renumberArgs(cx, value.args);
      const declared = foldTy(substTy(cx.program.const(value.def).ty, args), userRegions(cx));
      eqTypes(cx, ty, normalize(cx, declared, everywhere), everywhere);
      prove(cx, predicatesOf(cx.program, value.def, args), everywhere);
      break;
    }
    default:
      break;
  }
  if (ty.kind === 'fn-def') proveBounds(frame, ty.def, ty.args, location, span);
}

/** The where clauses of what is used with these arguments. */
export function proveBounds(
  frame: Frame,
  def: DefId,
  args: GenericArgs,
  location: Location,
  span: Span,
): void {
  prove(
    frame.cx,
    predicatesOf(frame.cx.program, def, args),
    why(frame, location, span, { kind: 'predicate', def }),
  );
}

function isConst(frame: Frame, def: DefId): boolean {
  const { kind } = frame.cx.program.def(def);
  return kind === 'const' || kind === 'assoc-const' || kind === 'static';
}

/** Relates a type to what the user wrote for it. Written types are well-formed everywhere. */
export function checkUserTy(
  frame: Frame,
  ty: Ty,
  user: UserTy,
  because: Why,
  variance: Variance = 'invariant',
  projection: readonly PlaceElem[] = [],
): void {
  const { cx } = frame;
  enter(frame, { kind: 'annotation' }, user.span);
  const everywhere = whyEverywhere(frame, user.span, { kind: 'boring-no-location' });
  if (user.kind === 'type') {
    let written: PlaceTy = { ty: annotatedTy(frame, user, everywhere) };
    for (const elem of projection) written = projectTy(cx, written, elem, because);
    relateTypes(cx, ty, variance, written.ty, because);
    return;
  }
  const args = writtenArgs(frame, user, everywhere);
  if (ty.kind === 'fn-def' || ty.kind === 'adt') {
    const known = ty.args;
    relateArgs(cx, known, variance, args.slice(0, known.length), undefined, because);
  } else if (isConst(frame, user.def)) {
    const declared = foldTy(substTy(cx.program.const(user.def).ty, args), userRegions(cx));
    relateTypes(cx, ty, variance, normalize(cx, declared, everywhere), because);
  }
}

/** A written type is well-formed everywhere, even where control never comes. */
export function checkWritten(frame: Frame, user: UserTy): void {
  enter(frame, { kind: 'annotation' }, user.span);
  const everywhere = whyEverywhere(frame, user.span, { kind: 'boring-no-location' });
  if (user.kind === 'type') annotatedTy(frame, user, everywhere);
  else writtenArgs(frame, user, everywhere);
}

/** Written generic arguments: the same origins wherever they are used, and bounds that hold. */
function writtenArgs(frame: Frame, user: UserTy & { kind: 'args' }, everywhere: Why): GenericArgs {
  const { cx } = frame;
  const known = frame.writtenArgs.get(user);
  if (known) return known;
  const written = foldArgs(user.args, userRegions(cx));
  // The annotation has origins of its own, equal to those that it names: no way that leads through it is shorter than one that does not.
  const args = foldArgs(user.args, {
    region: (region) => (region.kind === 'bound' ? region : cx.freshRegion()),
  });
  frame.writtenArgs.set(user, args);
  relateArgs(cx, args, 'invariant', written, undefined, everywhere);
  prove(cx, predicatesOf(cx.program, user.def, args), everywhere);
  for (const arg of args) if (arg.kind === 'type') prove(cx, wellFormed(cx, arg.ty), everywhere);
  if (user.selfTy) {
    const selfTy = instantiate(frame, user.selfTy, everywhere);
    const impl = implOf(frame, user.def);
    if (impl !== undefined) {
      eqTypes(cx, normalize(cx, substTy(cx.program.impl(impl).selfTy, args), everywhere), selfTy, everywhere);
    }
  }
  return args;
}

/** The type of an annotation: the same origins wherever the annotation is used, equal to those that it names. */
function annotatedTy(frame: Frame, user: UserTy & { kind: 'type' }, everywhere: Why): Ty {
  let ty = frame.annotations.get(user);
  if (ty === undefined) {
    const written = instantiate(frame, user.ty, everywhere);
    ty = renumber(frame.cx, written);
    eqTypes(frame.cx, ty, written, everywhere);
    frame.annotations.set(user, ty);
  }
  return ty;
}

/** A written type with this body's origins: named lifetimes are universal, the rest is free; well-formed. */
function instantiate(frame: Frame, written: Ty, everywhere: Why): Ty {
  const { cx } = frame;
  const ty = foldTy(written, userRegions(cx));
  prove(cx, wellFormed(cx, ty), everywhere);
  return normalize(cx, ty, everywhere);
}

function implOf(frame: Frame, def: DefId): DefId | undefined {
  const { parent } = frame.cx.program.def(def);
  return parent !== undefined && frame.cx.program.def(parent).kind === 'impl' ? parent : undefined;
}
