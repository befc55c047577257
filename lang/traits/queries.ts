/** Questions about fully inferred types (regions of any sort). Answers are cached per program and environment. */
import type { AdtDef, DefId, Program } from '../types/program.js';
import type { GenericArg, GenericArgs, Predicate, Ty } from '../types/ty.js';
import { typeArg } from '../types/ty.js';
import { anyTy, substTy } from '../types/fold.js';
import { InferTable } from '../infer/table.js';
import type { ParamEnv } from './env.js';
import { tyKey } from './key.js';
import { flatParams, implsFor } from './lookup.js';
import { normalizeTy } from './project.js';
import { evaluate, select } from './select.js';

/** Holds no variables: for types that have none. */
const closed = new InferTable();

export function isCopy(program: Program, env: ParamEnv, ty: Ty): boolean {
  switch (ty.kind) {
    case 'bool':
    case 'char':
    case 'int':
    case 'float':
    case 'never':
    case 'pointer':
    case 'fn-def':
    case 'fn-ptr':
    case 'error':
      return true;
    case 'ref':
      return !ty.mutable;
    case 'str':
    case 'slice':
    case 'dynamic':
      return false;
    case 'array':
      return isCopy(program, env, ty.elem);
    case 'tuple':
      return ty.elems.every((elem) => isCopy(program, env, elem));
    default: {
      const trait = program.lang('copy');
      return trait !== undefined && implementsTrait(program, env, trait, ty);
    }
  }
}

export function isSized(program: Program, env: ParamEnv, ty: Ty): boolean {
  const trait = program.lang('sized');
  return trait === undefined || implementsTrait(program, env, trait, ty);
}

/** `args` are the trait's arguments after `Self`. */
export function implementsTrait(
  program: Program,
  env: ParamEnv,
  trait: DefId,
  ty: Ty,
  args: readonly GenericArg[] = [],
): boolean {
  const predicate: Predicate = { kind: 'trait', ref: { trait, args: [typeArg(ty), ...args] } };
  return evaluate({ program, env, table: new InferTable() }, predicate) === 'yes';
}

const dropNeeds = new WeakMap<Program, WeakMap<ParamEnv, Map<string, boolean>>>();

/** Whether dropping a value of the type does anything: it or a part of it has a `Drop` impl (or might: parameters, `dyn`). */
export function needsDrop(program: Program, env: ParamEnv, ty: Ty): boolean {
  let byEnv = dropNeeds.get(program);
  if (!byEnv) dropNeeds.set(program, (byEnv = new WeakMap()));
  let known = byEnv.get(env);
  if (!known) byEnv.set(env, (known = new Map()));
  const key = tyKey(closed, ty).text;
  let answer = known.get(key);
  if (answer === undefined) known.set(key, (answer = dropsSomething(program, env, ty, new Set(), 0)));
  return answer;
}

function dropsSomething(
  program: Program,
  env: ParamEnv,
  whole: Ty,
  seen: Set<string>,
  depth: number,
): boolean {
  const ty = normalizeErased(program, env, whole);
  const inside = (part: Ty) => dropsSomething(program, env, part, seen, depth + 1);
  switch (ty.kind) {
    case 'slice':
      return inside(ty.elem);
    case 'array':
      return !(ty.len.kind === 'value' && ty.len.value === 0n) && inside(ty.elem);
    case 'tuple':
      return ty.elems.some(inside);
    case 'closure':
      // Of a coroutine rustc does not ask what is in it before its MIR is there.
      return ty.closure.coroutine !== undefined || ty.closure.upvars.some(inside);
    case 'dynamic':
      return true;
    case 'param':
    case 'projection':
    case 'opaque':
      return !isCopy(program, env, ty);
    case 'adt': {
      const { lang } = program.def(ty.def);
      if (lang === 'manually_drop' || lang === 'phantom_data') return false;
      if (lang === 'owned_box' || dropImpl(program, ty.def) !== undefined) return true;
      const adt = program.adt(ty.def);
      if (adt.kind === 'union') return false;
      const key = tyKey(closed, ty).text;
      // A type within itself needs what the rest of it needs; without an end, it is not decided by us.
      if (seen.has(key)) return false;
      if (depth > 128) return true;
      seen.add(key);
      return fieldTys(adt, ty.args).some(inside);
    }
    default:
      return false;
  }
}

/** Tells types without inference variables apart, but for lifetimes: for searches that look at each type once. */
export function typeKey(ty: Ty): string {
  return tyKey(closed, ty).text;
}

/** Types of all fields of all variants, arguments put in. */
export function fieldTys(adt: AdtDef, args: GenericArgs): readonly Ty[] {
  return adt.variants.flatMap((variant) => variant.fields.map((field) => substTy(field.ty, args)));
}

/** The `Drop` impl of a struct, enum or union. */
export function dropImpl(program: Program, adt: DefId): DefId | undefined {
  const trait = program.lang('drop');
  if (trait === undefined) return undefined;
  return implsFor(program, trait, { kind: 'adt', def: adt, args: [] }).own[0]?.impl;
}

/** The last field of the last field of …: what decides whether a struct is sized, and the metadata of pointers to it. */
export function structTail(program: Program, env: ParamEnv, ty: Ty): Ty {
  let tail = normalizeErased(program, env, ty);
  for (let depth = 0; depth < 128; depth++) {
    let next: Ty | undefined;
    if (tail.kind === 'adt') {
      const adt = program.adt(tail.def);
      const last = adt.kind === 'struct' ? adt.variants[0]?.fields.at(-1) : undefined;
      next = last && substTy(last.ty, tail.args);
    } else if (tail.kind === 'tuple') next = tail.elems.at(-1);
    if (!next) return tail;
    tail = normalizeErased(program, env, next);
  }
  return tail;
}

/** A type without projections that can be resolved. Regions are ignored and may be lost: use `normalizeWithRegions` for those. */
export function normalizeErased(program: Program, env: ParamEnv, ty: Ty): Ty {
  if (!anyTy(ty, (part) => part.kind === 'projection')) return ty;
  const table = new InferTable();
  return table.resolveFully(normalizeTy({ program, env, table }, ty, [], (projection) => projection));
}

/**
 * The function that a call of a trait's method runs, if the types say so: the impl's item, the trait's default, or
 * undefined when it is only known at run time (parameters, `dyn`).
 */
export function resolveMethod(
  program: Program,
  env: ParamEnv,
  def: DefId,
  args: readonly GenericArg[],
): { readonly def: DefId; readonly args: readonly GenericArg[] } | undefined {
  const { parent, name, kind } = program.def(def);
  if (parent === undefined || program.def(parent).kind !== 'trait') return { def, args };
  const table = new InferTable();
  const count = flatParams(program, parent).length;
  const selection = select({ program, env, table }, { trait: parent, args: args.slice(0, count) });
  if (selection.kind !== 'impl') return undefined;
  const item = program
    .impl(selection.impl)
    .items.find((candidate) => program.def(candidate).name === name && program.def(candidate).kind === kind);
  if (item === undefined) return { def, args };
  return { def: item, args: [...table.resolveArgs(selection.args), ...args.slice(count)] };
}
