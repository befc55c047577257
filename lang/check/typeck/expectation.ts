/**
 * What the context of an expression wants of its type (rustc's `Expectation`): a hint, never an obligation. Coercions
 * are made afterwards, by whoever gave the hint.
 */
import type { Infer } from '../../infer/index.js';
import { substTy } from '../../types/fold.js';
import type { Ty } from '../../types/ty.js';

export type Expectation =
  | { readonly kind: 'none' }
  | { readonly kind: 'type'; readonly ty: Ty }
  /** The operand of a cast to this type. */
  | { readonly kind: 'castable'; readonly ty: Ty }
  /** An rvalue that will be behind a pointer to this unsized type: `[1, 2]` where `&[T]` is wanted. */
  | { readonly kind: 'unsized'; readonly ty: Ty };

export const noExpectation: Expectation = { kind: 'none' };

export function expectType(ty: Ty): Expectation {
  return { kind: 'type', ty };
}

/** For an expression whose value will stand behind a reference, or be an argument, of this type. */
export function rvalueHint(infer: Infer, ty: Ty): Expectation {
  const known = infer.resolve(ty);
  return { kind: isUnsized(infer, known) ? 'unsized' : 'type', ty: known };
}

/** Whether the type, or the last field of the struct that it is, is a slice, `str` or a trait object. */
function isUnsized(infer: Infer, ty: Ty): boolean {
  if (ty.kind === 'slice' || ty.kind === 'str' || ty.kind === 'dynamic') return true;
  // Only an argument can make it so: a struct that is unsized by itself is never the type of a value.
  if (
    ty.kind !== 'adt' ||
    !ty.args.some((arg) => arg.kind === 'type' && isUnsized(infer, infer.resolve(arg.ty)))
  )
    return false;
  const adt = infer.program.adt(ty.def);
  const last = adt.kind === 'struct' ? adt.variants[0].fields.at(-1) : undefined;
  return last !== undefined && isUnsized(infer, infer.resolve(substTy(last.ty, ty.args)));
}

/** The type, if the hint says what the type itself will be. */
export function onlyType(infer: Infer, expected: Expectation): Ty | undefined {
  return expected.kind === 'type' ? infer.resolve(expected.ty) : undefined;
}

/** The type, whatever the hint says of it. */
export function anyType(infer: Infer, expected: Expectation): Ty | undefined {
  return expected.kind === 'none' ? undefined : infer.resolve(expected.ty);
}

/** The type to coerce to: the hinted one or a fresh variable. */
export function coercionTarget(infer: Infer, expected: Expectation): Ty {
  return onlyType(infer, expected) ?? infer.newTy();
}

/** The hint for the branches of `if` and `match`: a bare variable would tie the first branch's type to the others'. */
export function forBranches(infer: Infer, expected: Expectation): Expectation {
  if (expected.kind !== 'type') return expected.kind === 'unsized' ? expected : noExpectation;
  const ty = infer.resolve(expected.ty);
  return ty.kind === 'infer' && ty.var === 'general' ? noExpectation : expectType(ty);
}
