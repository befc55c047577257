/**
 * Types that the user wrote in the body. They are kept as written, with their lifetimes, for the borrow checker, and
 * normalized for everything else.
 */
import type * as ast from '../../syntax/ast.js';
import { walkArgs, walkTy, type Walker } from '../../types/fold.js';
import type { DefId } from '../../types/program.js';
import type { GenericArgs, Ty } from '../../types/ty.js';
import type { Span } from '../../source.js';
import type { HirId } from '../hir.js';
import type { UserTy } from '../thir.js';
import type { Fcx } from './context.js';

/** Lowers a written type and notes it at the node. A struct's fields may have lifetimes although it has none to write. */
export function lowerUserTy(fcx: Fcx, ty: ast.Type, into: Map<HirId, UserTy>, at: HirId): Ty {
  const written = fcx.lowerTy(ty);
  if (written.kind === 'adt' || saysSomething((walker) => walkTy(written, walker)))
    into.set(at, { kind: 'type', ty: written, span: ty.span });
  return fcx.infer.normalize(written, ty.span);
}

/** Notes generic arguments that were written in a path. */
export function noteUserArgs(
  fcx: Fcx,
  at: HirId,
  def: DefId,
  args: GenericArgs,
  span: Span,
  selfTy?: Ty,
): void {
  const says = saysSomething((walker) => {
    walkArgs(args, walker);
    if (selfTy) walkTy(selfTy, walker);
  });
  if (says) fcx.tables.userTys.set(at, { kind: 'args', def, args, selfTy, span });
}

/** Whether a written type can constrain lifetimes: it has some, or a part that may have (rustc's `can_contain_user_lifetime_bounds`). */
function saysSomething(walk: (walker: Walker) => void): boolean {
  let found = false;
  walk({
    ty: (part) => {
      if (part.kind === 'projection' || part.kind === 'infer' || part.kind === 'opaque') found = true;
    },
    region: (region) => {
      if (region.kind !== 'bound') found = true;
    },
  });
  return found;
}
