/** Types of closures whose captures are known. */
import { eraseRegions, mapTy } from './fold.js';
import { closureKinds, type Ty, type Witness } from './ty.js';

/** Closures with what was found out of them in place of variables. */
export function closed(whole: Ty): Ty {
  return mapTy(whole, (ty) => {
    if (ty.kind !== 'closure' || !ty.closure.open) return undefined;
    const { kind, upvars, witness } = ty.closure.open;
    if (kind.kind !== 'int' || upvars.kind !== 'tuple') return undefined;
    const inside = witness && witnessOf(witness);
    if (witness && !inside) return undefined;
    const { open: _, ...rest } = ty.closure;
    const known = (['Fn', 'FnMut', 'FnOnce'] as const).find((name) => closureKinds[name] === kind.name)!;
    const parts = inside ? { witness: inside } : {};
    return closed({ ...ty, closure: { ...rest, kind: known, upvars: upvars.elems, ...parts } });
  });
}

/** What is in a waiting coroutine, once it is known. */
export function witnessOf(ty: Ty): Witness | undefined {
  const [held, all] = ty.kind === 'tuple' ? ty.elems : [];
  if (held?.kind !== 'tuple' || all?.kind !== 'tuple') return undefined;
  return {
    held: held.elems.map((part) => closed(eraseRegions(part))),
    all: all.elems.map((part) => closed(eraseRegions(part))),
  };
}
