/** Types of closures whose captures are known. */
import { eraseRegions, mapTy } from './fold.js';
import { closureKinds, type Ty } from './ty.js';

/** Closures with what was found out of them in place of variables. */
export function closed(whole: Ty): Ty {
  return mapTy(whole, (ty) => {
    if (ty.kind !== 'closure' || !ty.closure.open) return undefined;
    const { kind, upvars, witness } = ty.closure.open;
    if (kind.kind !== 'int' || upvars.kind !== 'tuple') return undefined;
    if (witness && witness.kind !== 'tuple') return undefined;
    const { open: _, ...rest } = ty.closure;
    const known = (['Fn', 'FnMut', 'FnOnce'] as const).find((name) => closureKinds[name] === kind.name)!;
    const inside = witness ? { witness: witness.elems.map((part) => closed(eraseRegions(part))) } : {};
    return closed({ ...ty, closure: { ...rest, kind: known, upvars: upvars.elems, ...inside } });
  });
}
