/** What is behind `impl` types: auto traits look through them, also outside of the functions that say what they are. */
import type { DefId, Program } from '../types/program.js';
import type { GenericArgs, Ty } from '../types/ty.js';
import { mapTy, substTy } from '../types/fold.js';

/** The hidden type of an opaque one in terms of its function's parameters, without lifetimes; undefined while it is not known. */
export type HiddenTypes = (opaque: DefId) => Ty | undefined;

const known = new WeakMap<Program, HiddenTypes>();

/** Whoever checks the program's bodies says here how hidden types are found. */
export function provideHiddenTypes(program: Program, types: HiddenTypes): void {
  known.set(program, types);
}

/** What was said of it last. */
export function hiddenTypesOf(program: Program): HiddenTypes | undefined {
  return known.get(program);
}

export function hiddenType(program: Program, { def, args }: Ty & { kind: 'opaque' }): Ty | undefined {
  // Each impl of a trait's method has a type of its own.
  const { fn } = program.opaque(def);
  const parent = fn === undefined ? undefined : program.def(fn).parent;
  if (parent !== undefined && program.def(parent).kind === 'trait') return undefined;
  const ty = known.get(program)?.(def);
  return ty && substAll(ty, args);
}

/** Substitutes in what is in coroutines, too. */
function substAll(ty: Ty, args: GenericArgs): Ty {
  return inWitnesses(substTy(ty, args), (inside) => substAll(inside, args));
}

function inWitnesses(ty: Ty, put: (inside: Ty) => Ty): Ty {
  return mapTy(ty, (part) => {
    if (part.kind !== 'closure' || !part.closure.witness) return undefined;
    const { upvars, witness } = part.closure;
    return {
      ...part,
      closure: {
        ...part.closure,
        upvars: upvars.map((upvar) => inWitnesses(upvar, put)),
        witness: witness.map(put),
      },
    };
  });
}
