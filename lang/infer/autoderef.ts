/** Autoderef: the types one reaches from a type by `*`, built in or through `Deref`. */
import type { Span } from '../source.js';
import type { DefId, Program } from '../types/program.js';
import type { GenericArgs, Predicate, Ty } from '../types/ty.js';
import { typeArg } from '../types/ty.js';
import { evaluate } from '../traits/select.js';
import { normalizeTy } from '../traits/project.js';
import type { Adjustment } from './adjust.js';
import type { Infer } from './infer.js';

export interface AutoderefStep {
  readonly ty: Ty;
  /** How many `*` lead here. */
  readonly derefs: number;
  /** Whether the last of them is a call of `Deref::deref`; undefined for the first step. */
  readonly overloaded?: boolean;
  /** A raw pointer was dereferenced on the way, which method calls and field accesses never do by themselves. */
  readonly throughPointer?: boolean;
}

export interface Autoderef {
  /** The type itself first. */
  readonly steps: readonly AutoderefStep[];
  /** The last step is a variable: what comes after is not known. */
  readonly stuck: boolean;
  /** There is no end of steps (E0055). */
  readonly overflow: boolean;
}

/** As rustc's default `recursion_limit`. */
const limit = 128;

/** All steps from `ty` on. Registers nothing: the derefs that are used have to be confirmed by `derefOnce`. */
export function autoderef(infer: Infer, ty: Ty, _span: Span, rawPointers = false): Autoderef {
  const steps: AutoderefStep[] = [];
  let step: AutoderefStep = { ty: infer.structurallyResolve(ty), derefs: 0 };
  for (;;) {
    steps.push(step);
    if (step.ty.kind === 'infer') return { steps, stuck: step.ty.var === 'general', overflow: false };
    if (steps.length > limit) return { steps, stuck: false, overflow: true };
    const through = step.throughPointer || step.ty.kind === 'pointer';
    const builtin = builtinDeref(infer.program, step.ty, rawPointers);
    const target = builtin ?? overloadedTarget(infer, step.ty);
    if (!target) return { steps, stuck: false, overflow: false };
    step = {
      ty: infer.resolve(target),
      derefs: step.derefs + 1,
      overloaded: builtin === undefined,
      ...(through ? { throughPointer: true } : {}),
    };
  }
}

/** `*` of references, `Box` and, where asked for, raw pointers. */
export function builtinDeref(program: Program, ty: Ty, rawPointers: boolean): Ty | undefined {
  if (ty.kind === 'ref') return ty.ty;
  if (ty.kind === 'pointer') return rawPointers ? ty.ty : undefined;
  if (ty.kind === 'adt' && program.def(ty.def).lang === 'owned_box') {
    const content = ty.args.find((arg) => arg.kind === 'type');
    return content?.kind === 'type' ? content.ty : undefined;
  }
  return undefined;
}

/** `<ty as Deref>::Target`, if `ty: Deref` may hold. */
function overloadedTarget(infer: Infer, ty: Ty): Ty | undefined {
  const { program } = infer;
  const trait = program.lang('deref');
  if (trait === undefined || ty.kind === 'error' || ty.kind === 'never') return undefined;
  const args = [typeArg(ty)];
  const predicate: Predicate = { kind: 'trait', ref: { trait, args } };
  if (evaluate(infer, predicate) === 'no') return undefined;
  const item = program.trait(trait).items.find((id) => program.def(id).name === 'Target');
  if (item === undefined) return undefined;
  // What must hold besides is registered when the step is confirmed; here only the type is wanted.
  const nested: Predicate[] = [];
  const target = normalizeTy(infer, { kind: 'projection', item, args }, nested);
  for (const open of nested) if (open.kind === 'projection') infer.register(open, noSpan);
  return target;
}

/** Obligations of a look-up never fail by themselves; if they stay open, so does something that has a place. */
const noSpan: Span = { file: 0, lo: 0, hi: 0 };

/** The adjustments that perform the first `count` steps of an autoderef; `mutable` picks `DerefMut` for overloaded ones. */
export function derefAdjustments(
  steps: readonly AutoderefStep[],
  count: number,
  mutable: boolean,
): readonly Adjustment[] {
  return steps.slice(1, count + 1).map(({ ty, overloaded }) => ({
    kind: 'deref' as const,
    target: ty,
    ...(overloaded ? { overloaded: mutable ? ('mut' as const) : ('shared' as const) } : {}),
  }));
}

/**
 * The same, with what the overloaded ones oblige registered. `mutable` picks `DerefMut` for overloaded ones;
 * where that is not implemented `Deref` stays, and the borrow checker says that the place cannot be borrowed as mutable.
 */
export function confirmDerefs(
  infer: Infer,
  steps: readonly AutoderefStep[],
  count: number,
  mutable: boolean,
  span: Span,
): readonly Adjustment[] {
  const out: Adjustment[] = [];
  for (let i = 1; i <= count; i++) {
    const { ty, overloaded } = steps[i];
    if (!overloaded) {
      out.push({ kind: 'deref', target: ty });
      continue;
    }
    const from = steps[i - 1].ty;
    derefOnce(infer, from, false, span);
    const mut = mutable && derefOnce(infer, from, true, span) !== undefined;
    out.push({ kind: 'deref', target: ty, overloaded: mut ? 'mut' : 'shared' });
  }
  return out;
}

/** `*e` written by the user or by an adjustment: built in (`method` absent) or through `Deref`/`DerefMut`. */
export interface DerefOf {
  readonly target: Ty;
  readonly method?: { readonly def: DefId; readonly args: GenericArgs };
}

/** What `*` of a type is; obligations are registered. `mutable` asks for `DerefMut`. Nothing if it cannot be dereferenced. */
export function derefOnce(infer: Infer, ty: Ty, mutable: boolean, span: Span): DerefOf | undefined {
  const known = infer.structurallyResolve(ty);
  const builtin = builtinDeref(infer.program, known, true);
  if (builtin) return { target: infer.resolve(builtin) };
  if (known.kind === 'infer' || known.kind === 'error') return undefined;
  const { program } = infer;
  const trait = program.lang(mutable ? 'deref_mut' : 'deref');
  const target = overloadedTarget(infer, known);
  if (trait === undefined || !target) return undefined;
  const args = [typeArg(known)];
  if (infer.holds(trait, args) === 'no') return undefined;
  infer.registerTrait(trait, args, span);
  const def = program.trait(trait).items.find((id) => program.def(id).kind === 'assoc-fn');
  return def === undefined ? undefined : { target: infer.resolve(target), method: { def, args } };
}
