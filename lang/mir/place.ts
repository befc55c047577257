/** Places: makers, types, comparison. */
import type { AdtDef, Program } from '../types/program.js';
import { substTy } from '../types/fold.js';
import { errorTy, type Ty } from '../types/ty.js';
import type { Local, LocalDecl, Place, PlaceElem } from './mir.js';

export const returnPlace: Place = { local: 0, projection: [] };

export function localPlace(local: Local): Place {
  return { local, projection: [] };
}

export function project(place: Place, ...elems: readonly PlaceElem[]): Place {
  return { local: place.local, projection: [...place.projection, ...elems] };
}

export function derefPlace(place: Place): Place {
  return project(place, { kind: 'deref' });
}

export function fieldPlace(place: Place, field: number, ty: Ty): Place {
  return project(place, { kind: 'field', field, ty });
}

/** The local itself, when nothing is projected from it. */
export function asLocal(place: Place): Local | undefined {
  return place.projection.length === 0 ? place.local : undefined;
}

/** Two places are the same path iff their keys are equal. */
export function placeKey(place: Place): string {
  return `_${place.local}${place.projection.map(elemKey).join('')}`;
}

function elemKey(elem: PlaceElem): string {
  switch (elem.kind) {
    case 'deref':
      return '*';
    case 'field':
      return `.${elem.field}`;
    case 'downcast':
      return `@${elem.variant}`;
    case 'index':
      return `[_${elem.local}]`;
    case 'constant-index':
      return `[${elem.fromEnd ? '-' : ''}${elem.offset}/${elem.minLength}]`;
    case 'subslice':
      return `[${elem.from}:${elem.fromEnd ? '-' : ''}${elem.to}]`;
  }
}

/** The type of a place. A downcast keeps the enum's type: only the field after it has another. */
export function placeTy(program: Program, locals: readonly LocalDecl[], place: Place): Ty {
  return place.projection.reduce((ty, elem) => elemTy(program, ty, elem), locals[place.local].ty);
}

/** The type after one step from a place of type `ty`. */
export function elemTy(program: Program, ty: Ty, elem: PlaceElem): Ty {
  switch (elem.kind) {
    case 'deref':
      return pointee(program, ty) ?? errorTy;
    case 'field':
      return elem.ty;
    case 'downcast':
      return ty;
    case 'index':
    case 'constant-index':
      return ty.kind === 'array' || ty.kind === 'slice' ? ty.elem : errorTy;
    case 'subslice':
      if (ty.kind !== 'array') return ty;
      return { kind: 'array', elem: ty.elem, len: { kind: 'value', value: BigInt(elem.to - elem.from) } };
  }
}

/** What a reference, raw pointer or `Box` points to. */
export function pointee(program: Program, ty: Ty): Ty | undefined {
  if (ty.kind === 'ref' || ty.kind === 'pointer') return ty.ty;
  if (!isBox(program, ty) || ty.kind !== 'adt') return undefined;
  const arg = ty.args.find((a) => a.kind === 'type');
  return arg?.kind === 'type' ? arg.ty : undefined;
}

export function isBox(program: Program, ty: Ty): boolean {
  return ty.kind === 'adt' && program.def(ty.def).lang === 'owned_box';
}

/** The enum, struct or union behind a type. */
export function adtOf(program: Program, ty: Ty): AdtDef | undefined {
  return ty.kind === 'adt' ? program.adt(ty.def) : undefined;
}

/** Types of the fields of a variant, before projections in them are resolved. */
export function fieldTys(program: Program, ty: Ty, variant: number): readonly Ty[] {
  switch (ty.kind) {
    case 'adt':
      return program.adt(ty.def).variants[variant].fields.map((f) => substTy(f.ty, ty.args));
    case 'tuple':
      return ty.elems;
    case 'closure':
      return ty.closure.upvars;
    default:
      return [];
  }
}

/** The fixed length of an array, if it is known. */
export function arrayLength(ty: Ty): number | undefined {
  return ty.kind === 'array' && ty.len.kind === 'value' ? Number(ty.len.value) : undefined;
}
