/** Drop check (RFC 769, 1238, 1327): what of a type must still be live when a value of it is dropped. */
import type { DefId, Program } from '../types/program.js';
import type { GenericArg, Region, Ty } from '../types/ty.js';
import { foldArg, sameTy, substTy } from '../types/fold.js';
import type { ParamEnv } from './env.js';
import { identityArgs } from './lookup.js';
import { dropImpl, needsDrop } from './queries.js';
import { normalizeWithRegions, outlivesComponents, type RegionConstraint, type RegionCx } from './regions.js';

export interface DropckOutlives {
  /** Regions that must be live. */
  readonly regions: readonly Region[];
  /** Parameters and associated types that must be live: they have no origins of their own but those in their arguments. */
  readonly types: readonly Ty[];
  readonly constraints: readonly RegionConstraint[];
}

const nothing: DropckOutlives = { regions: [], types: [], constraints: [] };

/** `may_dangle` arguments are left out, `ManuallyDrop` needs nothing, `PhantomData<T>` counts as owning a `T`. */
export function dropckOutlives(program: Program, env: ParamEnv, ty: Ty, cx: RegionCx): DropckOutlives {
  if (!needsDrop(program, env, ty)) return nothing;
  const regions: Region[] = [];
  const types: Ty[] = [];
  const constraints: RegionConstraint[] = [];
  const seen: Ty[] = [];
  const live = (arg: GenericArg) => {
    if (arg.kind === 'lifetime') regions.push(arg.region);
    if (arg.kind !== 'type') return;
    const { regions: parts, params, aliases } = outlivesComponents(arg.ty);
    regions.push(...parts);
    types.push(...params);
    for (const alias of aliases) {
      types.push(alias);
      alias.args.forEach(live);
    }
  };
  const stack: Ty[] = [ty];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const normal = normalizeWithRegions(program, env, next, cx);
    constraints.push(...normal.constraints);
    const part = normal.ty;
    // Each ADT's own constraint is closed under recursion, so that new types are met a bounded number of times.
    if (seen.length > 1000) break;
    if (seen.some((known) => sameTy(known, part))) continue;
    seen.push(part);
    if (part.kind === 'param' || part.kind === 'projection' || part.kind === 'opaque') {
      live({ kind: 'type', ty: part });
      continue;
    }
    if (part.kind === 'closure' && part.closure.coroutine) {
      // What a waiting coroutine drops may look at all that it captured.
      const { upvars, witness } = part.closure;
      if (!witness || witness.some((held) => needsDrop(program, env, held)))
        for (const upvar of upvars) live({ kind: 'type', ty: upvar });
      else stack.push(...upvars);
      continue;
    }
    const own = constraintOf(program, part);
    own.live.forEach(live);
    stack.push(...own.drops);
  }
  return { regions: unique(regions), types, constraints };
}

function unique(regions: readonly Region[]): readonly Region[] {
  const seen = new Set<string>();
  return regions.filter((region) => {
    const key = JSON.stringify(region);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What dropping a type needs, in terms of its parts: arguments that a destructor may use, and types dropped in turn. */
interface DropConstraint {
  readonly live: readonly GenericArg[];
  /** Parameters and associated types, arguments put in: what they are decides further. */
  readonly drops: readonly Ty[];
}

const empty: DropConstraint = { live: [], drops: [] };
const adtConstraints = new WeakMap<Program, Map<DefId, DropConstraint>>();

function constraintOf(program: Program, ty: Ty): DropConstraint {
  switch (ty.kind) {
    case 'slice':
    case 'array':
      return constraintOf(program, ty.elem);
    case 'tuple':
      return merge(ty.elems.map((elem) => constraintOf(program, elem)));
    case 'closure':
      // What is in a waiting coroutine is looked at where it is known in which environment.
      if (ty.closure.coroutine) return { live: [], drops: [ty] };
      return merge(ty.closure.upvars.map((upvar) => constraintOf(program, upvar)));
    case 'dynamic':
      return { live: [{ kind: 'type', ty }], drops: [] };
    case 'param':
    case 'projection':
    case 'opaque':
      return { live: [], drops: [ty] };
    case 'adt': {
      const generic = adtConstraint(program, ty.def);
      const put = { ty: (part: Ty) => substTy(part, ty.args) };
      return {
        live: generic.live.map((arg) => foldArg(arg, substituting(ty))),
        drops: generic.drops.map(put.ty),
      };
    }
    default:
      return empty;
  }
}

function substituting(adt: Extract<Ty, { kind: 'adt' }>) {
  return {
    ty: (part: Ty) => substTy(part, adt.args),
    region: (region: Region): Region => {
      const arg = region.kind === 'early' ? adt.args[region.index] : undefined;
      return arg?.kind === 'lifetime' ? arg.region : region;
    },
  };
}

/** In terms of the type's own parameters (rustc's `adt_dtorck_constraint`). */
function adtConstraint(program: Program, def: DefId): DropConstraint {
  let known = adtConstraints.get(program);
  if (!known) adtConstraints.set(program, (known = new Map()));
  const before = known.get(def);
  if (before) return before;
  // While a recursive type is worked out, its inner occurrences add nothing that the outer does not.
  known.set(def, empty);
  const { lang } = program.def(def);
  const params = identityArgs(program, def);
  const adt = program.adt(def);
  let result: DropConstraint;
  if (lang === 'manually_drop' || adt.kind === 'union') result = empty;
  else if (lang === 'phantom_data' || lang === 'owned_box')
    result = { live: [], drops: params.flatMap((arg) => (arg.kind === 'type' ? [arg.ty] : [])) };
  else
    result = merge(
      adt.variants.flatMap((variant) => variant.fields.map((field) => constraintOf(program, field.ty))),
    );
  const impl = dropImpl(program, def);
  if (impl !== undefined) result = merge([result, { live: usedByDrop(program, impl, def), drops: [] }]);
  known.set(def, result);
  return result;
}

/** Arguments of the type that its destructor may look at: all but those marked `#[may_dangle]`. */
function usedByDrop(program: Program, impl: DefId, adt: DefId): readonly GenericArg[] {
  const { selfTy, mayDangle } = program.impl(impl);
  const params = identityArgs(program, adt);
  if (selfTy.kind !== 'adt') return params;
  // A `Drop` impl is for the type as declared: its arguments are the impl's parameters, in whatever order.
  return params.filter((_, i) => {
    const arg = selfTy.args[i];
    const index =
      arg.kind === 'lifetime'
        ? arg.region.kind === 'early'
          ? arg.region.index
          : undefined
        : arg.kind === 'type'
          ? arg.ty.kind === 'param'
            ? arg.ty.index
            : undefined
          : arg.value.kind === 'param'
            ? arg.value.index
            : undefined;
    return index === undefined || !mayDangle.includes(index);
  });
}

function merge(parts: readonly DropConstraint[]): DropConstraint {
  return { live: parts.flatMap((part) => part.live), drops: parts.flatMap((part) => part.drops) };
}
