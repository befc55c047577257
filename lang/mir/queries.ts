/** What MIR construction asks about types. Injected, so that small bodies can be built without a library. */
import { dropImpl, isCopy, needsDrop, normalizeErased, paramEnv, typeKey } from '../traits/index.js';
import type { DefId, Program } from '../types/program.js';
import type { Ty } from '../types/ty.js';
import { fieldTys } from './place.js';
import type { ConstQualifs } from './qualif.js';

export interface MirQueries {
  /** Whether values of the type are copied where they are used. */
  isCopy(ty: Ty): boolean;
  /** Whether dropping a value of the type does anything. */
  needsDrop(ty: Ty): boolean;
  /** Whether an enum, struct or union implements `Drop`. */
  hasDestructor(adt: DefId): boolean;
  /** The type with its projections resolved. */
  normalize(ty: Ty): Ty;
  /** What is known of a constant's value; absent where its type is all that may be known. */
  constQualifs?(constant: DefId): ConstQualifs | undefined;
}

/** The answers of the trait engine inside one definition. */
export function traitQueries(program: Program, def: DefId): MirQueries {
  const env = paramEnv(program, def);
  return {
    isCopy: (ty) => isCopy(program, env, ty),
    needsDrop: (ty) => needsDrop(program, env, ty),
    hasDestructor: (adt) => dropImpl(program, adt) !== undefined,
    normalize: (ty) => normalizeErased(program, env, ty),
  };
}

/** Whether no value of the type exists, as far as its visible fields say: calls that give one do not return. */
export function isUninhabited(
  program: Program,
  queries: MirQueries,
  ty: Ty,
  known = new Map<string, boolean>(),
  depth = 0,
): boolean {
  if (depth > 64) return false;
  const some = (tys: readonly Ty[]): boolean =>
    tys.some((t) => isUninhabited(program, queries, queries.normalize(t), known, depth + 1));
  switch (ty.kind) {
    case 'never':
      return true;
    case 'tuple':
      return some(ty.elems);
    case 'array':
      return !(ty.len.kind === 'value' && ty.len.value === 0n) && ty.len.kind === 'value' && some([ty.elem]);
    case 'adt': {
      const adt = program.adt(ty.def);
      if (adt.kind === 'union') return false;
      // Private fields of library types are not looked through.
      if (adt.kind === 'struct' && program.def(ty.def).library) return false;
      const key = typeKey(ty);
      const before = known.get(key);
      if (before !== undefined) return before;
      // A type within itself has values if the rest of it has.
      known.set(key, false);
      const answer = adt.variants.every((_, i) => some(fieldTys(program, ty, i)));
      known.set(key, answer);
      return answer;
    }
    default:
      return false;
  }
}

/** Whether the type has no interior mutability outside of indirections (`Freeze`). */
export function isFreeze(
  program: Program,
  queries: MirQueries,
  ty: Ty,
  stack: readonly DefId[] = [],
  seen = new Set<string>(),
): boolean {
  switch (ty.kind) {
    case 'tuple':
      return ty.elems.every((t) => isFreeze(program, queries, t, stack, seen));
    case 'array':
    case 'slice':
      return isFreeze(program, queries, ty.elem, stack, seen);
    case 'closure':
      return ty.closure.upvars.every((t) => isFreeze(program, queries, t, stack, seen));
    case 'adt': {
      if (isCell(program, ty.def)) return false;
      const key = typeKey(ty);
      if (stack.includes(ty.def) || seen.has(key)) return true;
      seen.add(key);
      const all = program.adt(ty.def).variants.flatMap((_, i) => fieldTys(program, ty, i));
      return all.every((t) => isFreeze(program, queries, queries.normalize(t), [...stack, ty.def], seen));
    }
    case 'param':
    case 'projection':
    case 'opaque':
    case 'dynamic':
      return false;
    default:
      return true;
  }
}

export function isCell(program: Program, def: DefId): boolean {
  return program.def(def).lang === 'unsafe_cell';
}
