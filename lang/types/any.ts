/** Whether some part of a type is of a kind: asked so often that it goes through types by itself, and ends with the first. */
import type { DynBound, GenericArgs, PolyFnSig, Region, Ty } from './ty.js';

/** Whether some part of the type (or itself) satisfies the condition. */
export function anyTy(ty: Ty, condition: (ty: Ty) => boolean): boolean {
  if (condition(ty)) return true;
  switch (ty.kind) {
    case 'adt':
    case 'fn-def':
    case 'projection':
    case 'opaque':
      return anyTyOfArgs(ty.args, condition);
    case 'ref':
    case 'pointer':
      return anyTy(ty.ty, condition);
    case 'slice':
    case 'array':
      return anyTy(ty.elem, condition);
    case 'tuple':
      return anyTyOf(ty.elems, condition);
    case 'fn-ptr':
      return anyTyOfSig(ty.sig, condition);
    case 'closure': {
      const { sig, upvars, future, open } = ty.closure;
      if (anyTyOfArgs(ty.args, condition) || anyTyOfSig(sig, condition) || anyTyOf(upvars, condition))
        return true;
      if (future && anyTyOf(future.captures, condition)) return true;
      if (future?.open && Object.values(future.open).some((part) => anyTy(part, condition))) return true;
      if (!open) return false;
      return (
        anyTy(open.kind, condition) ||
        anyTy(open.upvars, condition) ||
        (open.witness !== undefined && anyTy(open.witness, condition))
      );
    }
    case 'dynamic':
      for (const { args, projections } of ty.bounds) {
        if (anyTyOfArgs(args, condition)) return true;
        for (const projection of projections) if (anyTy(projection.ty, condition)) return true;
      }
      return false;
    default:
      return false;
  }
}

function anyTyOf(tys: readonly Ty[], condition: (ty: Ty) => boolean): boolean {
  for (let i = 0; i < tys.length; i++) if (anyTy(tys[i], condition)) return true;
  return false;
}

function anyTyOfArgs(args: GenericArgs, condition: (ty: Ty) => boolean): boolean {
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    if (arg.kind === 'type' && anyTy(arg.ty, condition)) return true;
  }
  return false;
}

function anyTyOfSig({ sig }: PolyFnSig, condition: (ty: Ty) => boolean): boolean {
  return anyTyOf(sig.inputs, condition) || anyTy(sig.output, condition);
}

/** Whether some region in the type satisfies the condition; regions bound inside are not asked. */
export function anyRegion(ty: Ty, condition: (region: Region) => boolean, depth = 0): boolean {
  switch (ty.kind) {
    case 'adt':
    case 'fn-def':
    case 'projection':
    case 'opaque':
      return anyRegionOfArgs(ty.args, condition, depth);
    case 'ref':
      return isAsked(ty.region, condition, depth) || anyRegion(ty.ty, condition, depth);
    case 'pointer':
      return anyRegion(ty.ty, condition, depth);
    case 'slice':
    case 'array':
      return anyRegion(ty.elem, condition, depth);
    case 'tuple':
      return anyRegionOf(ty.elems, condition, depth);
    case 'fn-ptr':
      return anyRegionOfSig(ty.sig, condition, depth);
    case 'closure': {
      const { sig, upvars, future, open } = ty.closure;
      if (future && anyRegionOf(future.captures, condition, depth + 1)) return true;
      if (
        anyRegionOfArgs(ty.args, condition, depth) ||
        anyRegionOfSig(sig, condition, depth) ||
        anyRegionOf(upvars, condition, depth)
      )
        return true;
      if (!open) return false;
      return (
        anyRegion(open.kind, condition, depth) ||
        anyRegion(open.upvars, condition, depth) ||
        (open.witness !== undefined && anyRegion(open.witness, condition, depth))
      );
    }
    case 'dynamic':
      for (const bound of ty.bounds) if (anyRegionOfBound(bound, condition, depth + 1)) return true;
      return isAsked(ty.region, condition, depth);
    default:
      return false;
  }
}

function isAsked(region: Region, condition: (region: Region) => boolean, depth: number): boolean {
  return !(region.kind === 'bound' && region.depth < depth) && condition(region);
}

function anyRegionOf(tys: readonly Ty[], condition: (region: Region) => boolean, depth: number): boolean {
  for (let i = 0; i < tys.length; i++) if (anyRegion(tys[i], condition, depth)) return true;
  return false;
}

function anyRegionOfArgs(args: GenericArgs, condition: (region: Region) => boolean, depth: number): boolean {
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    if (arg.kind === 'type' && anyRegion(arg.ty, condition, depth)) return true;
    if (arg.kind === 'lifetime' && isAsked(arg.region, condition, depth)) return true;
  }
  return false;
}

function anyRegionOfSig({ sig }: PolyFnSig, condition: (region: Region) => boolean, depth: number): boolean {
  return anyRegionOf(sig.inputs, condition, depth + 1) || anyRegion(sig.output, condition, depth + 1);
}

function anyRegionOfBound(
  { args, projections }: DynBound,
  condition: (region: Region) => boolean,
  depth: number,
): boolean {
  if (anyRegionOfArgs(args, condition, depth)) return true;
  return projections.some(({ ty }) => anyRegion(ty, condition, depth));
}
