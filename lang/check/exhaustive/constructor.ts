/**
 * Constructors: the ways to make a value of a type, as far as patterns can tell them apart (Maranget, "Warnings for
 * pattern matching"; rustc's `rustc_pattern_analysis`).
 */
import { substTy } from '../../types/fold.js';
import type { DefId, Program } from '../../types/program.js';
import type { Ty } from '../../types/ty.js';
import type { Expr } from '../thir.js';
import { normalizeErased, typeKey, type ParamEnv } from '../../traits/index.js';

export type Constructor =
  /** Structs, tuples, references. */
  | { readonly kind: 'single' }
  | { readonly kind: 'variant'; readonly variant: number }
  | { readonly kind: 'bool'; readonly value: boolean }
  /** Integers and characters, both ends included. */
  | { readonly kind: 'range'; readonly lo: bigint; readonly hi: bigint }
  /** Slices of one length, or of at least one (`rest`). */
  | { readonly kind: 'slice'; readonly prefix: number; readonly suffix: number; readonly rest: boolean }
  /** Strings, floats and constants that are not looked into: equal or not, never all of them. */
  | { readonly kind: 'opaque'; readonly text: string };

/** What constructors ask of the program. */
export interface TypeFacts {
  readonly program: Program;
  readonly env: ParamEnv;
  /** The body's owner: who may look at fields. */
  readonly owner: DefId;
}

const bits: Readonly<Record<string, number>> = { '8': 8, '16': 16, '32': 32, '64': 64, '128': 128, size: 64 };

/** The values of an integer type or of `char`. */
export function rangeOf(ty: Ty): { readonly lo: bigint; readonly hi: bigint } | undefined {
  if (ty.kind === 'char') return { lo: 0n, hi: 0x10ffffn };
  if (ty.kind !== 'int') return undefined;
  const width = BigInt(bits[ty.name.slice(1)]);
  return ty.name.startsWith('i')
    ? { lo: -(1n << (width - 1n)), hi: (1n << (width - 1n)) - 1n }
    : { lo: 0n, hi: (1n << width) - 1n };
}

/** The number that a constant in a pattern is. */
export function integerOf(program: Program, value: Expr): bigint | undefined {
  if (value.kind === 'use') return integerOf(program, value.source);
  if (value.kind === 'named-const') {
    const { library, name } = program.def(value.def);
    const range = library && (name === 'MIN' || name === 'MAX') ? rangeOf(value.ty) : undefined;
    if (range) return name === 'MIN' ? range.lo : range.hi;
    return program.const(value.def).value;
  }
  if (value.kind === 'unary' && value.op === '-') {
    const positive = integerOf(program, value.arg);
    return positive === undefined ? undefined : -positive;
  }
  if (value.kind !== 'literal') return undefined;
  if (value.value.kind === 'int') return value.value.value;
  return value.value.kind === 'char' ? BigInt(value.value.value.codePointAt(0) ?? 0) : undefined;
}

/** Types of a constructor's fields. */
export function fieldsOf(facts: TypeFacts, ty: Ty, ctor: Constructor): readonly Ty[] {
  if (ctor.kind === 'opaque') return [];
  switch (ty.kind) {
    case 'ref':
      return [ty.ty];
    case 'tuple':
      return ty.elems;
    case 'adt':
      return adtFields(facts, ty, ctor.kind === 'variant' ? ctor.variant : 0);
    case 'array':
    case 'slice':
      return ctor.kind === 'slice' ? Array<Ty>(ctor.prefix + ctor.suffix).fill(ty.elem) : [];
    default:
      return [];
  }
}

function adtFields(facts: TypeFacts, ty: Ty & { readonly kind: 'adt' }, variant: number): readonly Ty[] {
  if (ty.def === facts.program.lang('owned_box')) return ty.args[0].kind === 'type' ? [ty.args[0].ty] : [];
  const { fields } = facts.program.adt(ty.def).variants[variant];
  return fields.map((field) => normalizeErased(facts.program, facts.env, substTy(field.ty, ty.args)));
}

/** Whether the type visibly has no values: such places need no pattern. */
export function isUninhabited(
  facts: TypeFacts,
  ty: Ty,
  depth = 0,
  known = new Map<string, boolean>(),
): boolean {
  if (depth > 64) return false;
  switch (ty.kind) {
    case 'never':
      return true;
    case 'tuple':
      return ty.elems.some((elem) => isUninhabited(facts, elem, depth + 1, known));
    case 'array':
      return ty.len.kind === 'value' && ty.len.value > 0n && isUninhabited(facts, ty.elem, depth + 1, known);
    case 'adt': {
      const adt = facts.program.adt(ty.def);
      // The library's structs are declared without their private parts, and those hide what is in them.
      if (adt.kind !== 'enum') return false;
      const key = typeKey(ty);
      const before = known.get(key);
      if (before !== undefined) return before;
      // A type within itself has values if the rest of it has.
      known.set(key, false);
      const answer = adt.variants.every((_, i) => isImpossible(facts, ty, i, depth, known));
      known.set(key, answer);
      return answer;
    }
    default:
      return false;
  }
}

/** Whether a variant can have no value. */
export function isImpossible(
  facts: TypeFacts,
  ty: Ty & { readonly kind: 'adt' },
  variant: number,
  depth = 0,
  known = new Map<string, boolean>(),
): boolean {
  return adtFields(facts, ty, variant).some((field) => isUninhabited(facts, field, depth + 1, known));
}
