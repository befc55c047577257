/** Values of constants while they are computed: memory is a set of slots, and a reference names a part of one. */
import type { DefId } from '../types/program.js';
import type { GenericArgs, Ty } from '../types/ty.js';

/** Integers and characters, truth values, floating-point numbers, and what is made of them; undefined is not initialized. */
export type Value = bigint | boolean | number | Compound | Pointer | Callable | Discriminant | Opaque;

/** An array, slice, text (its bytes), tuple, closure, struct, or a variant of an enum. */
export interface Compound {
  readonly kind: 'compound';
  readonly variant: number;
  /** Of a union only the field that was written is there. */
  readonly fields: (Value | undefined)[];
}

export interface Slot {
  value: Value | undefined;
}

/** A step into a value: a field or element, or some elements of an array. */
export type Step = number | { readonly from: number; readonly to: number };

export interface Pointer {
  readonly kind: 'pointer';
  readonly slot: Slot;
  readonly path: readonly Step[];
}

/** A function or constructor as a value. */
export interface Callable {
  readonly kind: 'callable';
  readonly ty: Ty & { readonly kind: 'fn-def' };
}

/** Which variant of an enum a value is, before it is asked for the number that stands for it. */
export interface Discriminant {
  readonly kind: 'discriminant';
  readonly variant: number;
  readonly def: DefId;
}

/** What the library makes and keeps to itself. */
export interface Opaque {
  readonly kind: 'opaque';
}

export const opaque: Opaque = { kind: 'opaque' };
export const unit: Compound = { kind: 'compound', variant: 0, fields: [] };

export function compound(fields: (Value | undefined)[], variant = 0): Compound {
  return { kind: 'compound', variant, fields };
}

export function pointerTo(value: Value): Pointer {
  return { kind: 'pointer', slot: { value }, path: [] };
}

export function isCompound(value: Value | undefined): value is Compound {
  return typeof value === 'object' && value.kind === 'compound';
}

export function isPointer(value: Value | undefined): value is Pointer {
  return typeof value === 'object' && value.kind === 'pointer';
}

/** What is copied shares no memory with what it was copied from. */
export function copyOf(value: Value | undefined): Value | undefined {
  return isCompound(value) ? compound(value.fields.map(copyOf), value.variant) : value;
}

/** What cannot be told: the value depends on something that is not modelled. */
export class Unknown extends Error {}

export function unknown(what: string): never {
  throw new Unknown(what);
}

export function read(slot: Slot, path: readonly Step[]): Value {
  let at: Value | undefined = slot.value;
  for (const step of path) {
    if (!isCompound(at)) unknown('a part of what has no parts');
    at = typeof step === 'number' ? at.fields[step] : compound(at.fields.slice(step.from, step.to));
  }
  if (at === undefined) unknown('memory that is not initialized');
  return at;
}

export function write(slot: Slot, path: readonly Step[], value: Value): void {
  const last = path.at(-1);
  if (last === undefined) {
    slot.value = value;
    return;
  }
  const around = read(slot, path.slice(0, -1));
  if (!isCompound(around) || typeof last !== 'number') unknown('a write into what has no parts');
  around.fields[last] = value;
}

/** How many elements a place of array or slice type has. */
export function lengthAt(slot: Slot, path: readonly Step[]): number {
  const last = path.at(-1);
  if (last !== undefined && typeof last !== 'number') return last.to - last.from;
  const list = read(slot, path);
  return isCompound(list) ? list.fields.length : unknown('the length of what is no list');
}

/** A step into an array or slice, some elements of which a path may name. */
export function elementOf(path: readonly Step[], step: Step): readonly Step[] {
  const last = path.at(-1);
  if (last === undefined || typeof last === 'number') return [...path, step];
  const rest = path.slice(0, -1);
  return [
    ...rest,
    typeof step === 'number' ? last.from + step : { from: last.from + step.from, to: last.from + step.to },
  ];
}

export type Args = GenericArgs;
