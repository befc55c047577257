/** Types of closures whose captures are known. */
import { eraseRegions, mapTy } from './fold.js';
import { closureKinds, type ClosureFuture, type Ty } from './ty.js';

/** Closures with what was found out of them in place of variables. */
export function closed(whole: Ty): Ty {
  return mapTy(whole, (ty) => {
    if (ty.kind !== 'closure' || !ty.closure.open) return undefined;
    const { kind, upvars, witness } = ty.closure.open;
    if (kind.kind !== 'int' || upvars.kind !== 'tuple') return undefined;
    if (witness && witness.kind !== 'tuple') return undefined;
    const future = ty.closure.future && closedFuture(ty.closure.future);
    if (ty.closure.future && !future) return undefined;
    const { open: _, ...rest } = ty.closure;
    const known = (['Fn', 'FnMut', 'FnOnce'] as const).find((name) => closureKinds[name] === kind.name)!;
    const inside = witness ? { witness: witness.elems.map(inWitness) } : {};
    return closed({
      ...ty,
      closure: { ...rest, kind: known, upvars: upvars.elems, ...inside, ...(future ? { future } : {}) },
    });
  });
}

function closedFuture(future: ClosureFuture): ClosureFuture | undefined {
  if (!future.open) return future;
  const { captures, witness } = future.open;
  if (captures.kind !== 'tuple' || witness.kind !== 'tuple') return undefined;
  return { def: future.def, captures: captures.elems, witness: witness.elems.map(inWitness) };
}

function inWitness(part: Ty): Ty {
  return closed(eraseRegions(part));
}
