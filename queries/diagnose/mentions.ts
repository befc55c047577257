/** Where an origin stands in types. */
import type { Region, Ty } from '../../lang/types/ty.js';

/** Whether the type has the region variable in it. */
export function mentions(ty: Ty | undefined, vid: number): boolean {
  if (!ty) return false;
  const region = (it: Region) => it.kind === 'var' && it.vid === vid;
  switch (ty.kind) {
    case 'ref':
      return region(ty.region) || mentions(ty.ty, vid);
    case 'pointer':
      return mentions(ty.ty, vid);
    case 'slice':
    case 'array':
      return mentions(ty.elem, vid);
    case 'tuple':
      return ty.elems.some((it) => mentions(it, vid));
    case 'dynamic':
      return (
        region(ty.region) ||
        ty.bounds.some((bound) => args(bound.args) || bound.projections.some((it) => mentions(it.ty, vid)))
      );
    case 'fn-ptr':
      return [...ty.sig.sig.inputs, ty.sig.sig.output].some((it) => mentions(it, vid));
    case 'closure':
      return args(ty.args) || ty.closure.upvars.some((it) => mentions(it, vid));
    case 'adt':
    case 'fn-def':
    case 'projection':
    case 'opaque':
      return args(ty.args);
    default:
      return false;
  }
  function args(list: readonly { kind: string; region?: Region; ty?: Ty }[]): boolean {
    return list.some((arg) => (arg.region ? region(arg.region) : mentions(arg.ty, vid)));
  }
}
