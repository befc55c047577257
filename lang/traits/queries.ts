/** Questions about fully inferred types (regions of any sort). Answers are cached per program and environment. */
import type { DefId, Program } from '../types/program.js';
import type { GenericArg, Ty } from '../types/ty.js';
import type { ParamEnv } from './env.js';

export function isCopy(_program: Program, _env: ParamEnv, _ty: Ty): boolean {
  throw new Error('not yet');
}
export function isSized(_program: Program, _env: ParamEnv, _ty: Ty): boolean {
  throw new Error('not yet');
}
/** `args` are the trait's arguments after `Self`. */
export function implementsTrait(
  _program: Program,
  _env: ParamEnv,
  _trait: DefId,
  _ty: Ty,
  _args?: readonly GenericArg[],
): boolean {
  throw new Error('not yet');
}
/** Whether dropping a value of the type does anything: it or a part of it has a `Drop` impl (or might: parameters, `dyn`). */
export function needsDrop(_program: Program, _env: ParamEnv, _ty: Ty): boolean {
  throw new Error('not yet');
}
/** The `Drop` impl of a struct, enum or union. */
export function dropImpl(_program: Program, _adt: DefId): DefId | undefined {
  throw new Error('not yet');
}
/** The last field of the last field of …: what decides whether a struct is sized, and the metadata of pointers to it. */
export function structTail(_program: Program, _env: ParamEnv, _ty: Ty): Ty {
  throw new Error('not yet');
}
/** A type without projections that can be resolved. Regions are ignored and may be lost: use `normalizeWithRegions` for those. */
export function normalizeErased(_program: Program, _env: ParamEnv, _ty: Ty): Ty {
  throw new Error('not yet');
}
/**
 * The function that a call of a trait's method runs, if the types say so: the impl's item, the trait's default, or
 * undefined when it is only known at run time (parameters, `dyn`).
 */
export function resolveMethod(
  _program: Program,
  _env: ParamEnv,
  _def: DefId,
  _args: readonly GenericArg[],
): { def: DefId; args: readonly GenericArg[] } | undefined {
  throw new Error('not yet');
}
