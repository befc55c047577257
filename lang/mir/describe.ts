/** Places as diagnostics name them (`rustc_borrowck::diagnostics`, `describe_place`). */
import type { Program } from '../types/program.js';
import type { Body, Local, Place, PlaceElem } from './mir.js';
import { elemTy, isBox } from './place.js';
import type { Ty } from '../types/ty.js';

/**
 * `x.field`, `*p`, `v[_]`; `undefined` for what has no name in the source. Elements of downcasts are left out, as in
 * `(x as Some).0`: `x.0`.
 */
export function describePlace(
  program: Program,
  body: Body,
  place: Place,
  /** Whether the fields of tuple structs and variants are named. */
  tupleFields = true,
): string | undefined {
  const start = describeBase(program, body, place);
  if (!start) return undefined;
  let { text } = start;
  let ty = start.ty;
  let variant = 0;
  let { projection } = place;
  projection = projection.slice(start.consumed);
  for (let i = 0; i < projection.length; i++) {
    const elem = projection[i];
    switch (elem.kind) {
      case 'deref': {
        // `*x` of a reference that is followed by a field is written `x.field`.
        const rest = projection.slice(i + 1);
        const auto = rest.some((e) => e.kind === 'field' || isIndexing(e));
        if (!auto) text = `*${text}`;
        break;
      }
      case 'downcast':
        variant = elem.variant;
        break;
      case 'field':
        if (tupleFields || !isTupleLike(program, ty, variant))
          text = `${text}.${fieldName(program, body, ty, variant, elem.field)}`;
        variant = 0;
        break;
      case 'index': {
        const index = localName(body, elem.local);
        text = `${text}[${index ?? '_'}]`;
        break;
      }
      case 'constant-index':
      case 'subslice':
        text = `${text}[..]`;
    }
    ty = elemTy(program, ty, elem);
  }
  return text;
}

interface Base {
  readonly text: string;
  readonly ty: Ty;
  /** How many steps of the projection the text says already. */
  readonly consumed: number;
}

function describeBase(program: Program, body: Body, place: Place): Base | undefined {
  const decl = body.locals[place.local];
  const { info } = decl;
  switch (info.kind) {
    case 'var':
      return { text: info.name, ty: decl.ty, consumed: 0 };
    case 'ref-for-guard': {
      // The guard's reference stands for the variable.
      const isDeref = place.projection[0]?.kind === 'deref';
      return isDeref
        ? { text: info.name, ty: elemTy(program, decl.ty, { kind: 'deref' }), consumed: 1 }
        : undefined;
    }
    case 'arg':
      if (info.name !== undefined || info.self !== undefined)
        return { text: info.name ?? 'self', ty: decl.ty, consumed: 0 };
      return body.kind === 'closure' && place.local === 1 ? describeUpvar(program, body, place) : undefined;
    case 'temp':
      if (info.staticRef === undefined || place.projection[0]?.kind !== 'deref') return undefined;
      return {
        text: program.def(info.staticRef).name,
        ty: elemTy(program, decl.ty, { kind: 'deref' }),
        consumed: 1,
      };
    case 'return':
      return undefined;
  }
}

function describeUpvar(program: Program, body: Body, place: Place): Base | undefined {
  let consumed = place.projection[0]?.kind === 'deref' ? 1 : 0;
  const field = place.projection[consumed++];
  if (field?.kind !== 'field') return undefined;
  const upvar = body.upvars[field.field];
  let ty = field.ty;
  if (upvar.by !== 'value' && place.projection[consumed]?.kind === 'deref') {
    ty = elemTy(program, ty, { kind: 'deref' });
    consumed++;
  }
  return { text: upvar.name, ty, consumed };
}

function isIndexing(elem: PlaceElem): boolean {
  return elem.kind === 'index' || elem.kind === 'constant-index' || elem.kind === 'subslice';
}

function isTupleLike(program: Program, ty: Ty, variant: number): boolean {
  return ty.kind === 'adt' && program.adt(ty.def).variants[variant]?.kind === 'tuple';
}

function fieldName(program: Program, body: Body, ty: Ty, variant: number, field: number): string {
  if (ty.kind === 'adt' && !isBox(program, ty))
    return program.adt(ty.def).variants[variant]?.fields[field]?.name ?? String(field);
  if (ty.kind === 'closure') return body.upvars[field]?.name ?? String(field);
  return String(field);
}

function localName(body: Body, local: Local): string | undefined {
  const { info } = body.locals[local];
  return info.kind === 'var' || info.kind === 'arg' ? info.name : undefined;
}
