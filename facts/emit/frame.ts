/**
 * A body (or a promoted one inside it) with its types renumbered: every region in them is an origin of its own. Types
 * inside statements are renumbered where they stand, once for each location.
 */
import type { Body, Constant, Local, Location, Operand, Place, PlaceElem } from '../../lang/mir/mir.js';
import type { UserTy } from '../../lang/check/thir.js';
import type { Span } from '../../lang/source.js';
import { foldArgs, foldTy, substTy } from '../../lang/types/fold.js';
import { erased, type GenericArgs, type Region, type Ty } from '../../lang/types/ty.js';
import type { ConstraintCategory, OriginSource } from '../emitted.js';
import type { Cx, Why } from './cx.js';
import type { Defining, Hidden } from './opaque.js';
import { hasRegions, normalize } from './prove.js';
import { eqTypes, subTypes } from './relate.js';
import { toOrigin } from './universal.js';

export interface Frame {
  readonly cx: Cx;
  readonly body: Body;
  readonly localTypes: readonly Ty[];
  /** In a promoted body: the location of the outer body at which all its constraints hold. */
  readonly outer?: Location;
  /** Types of constants at the location that is being checked. */
  readonly constants: Map<Constant, Ty>;
  /** Types of fields that places at that location go through. */
  readonly fields: Map<PlaceElem, Ty>;
  /** Types of annotations. */
  readonly annotations: Map<UserTy, Ty>;
  readonly writtenArgs: Map<UserTy, GenericArgs>;
  /** The hidden types of the body's own opaque types, and where they are given. */
  readonly hidden: readonly Hidden[];
  readonly defining?: Defining;
}

/** The type of a place; `variant` when its last projection is a downcast. */
export interface PlaceTy {
  readonly ty: Ty;
  readonly variant?: number;
}

/** A promoted body shares the annotations of the body around it. */
export function frameOf(cx: Cx, body: Body, outer?: Location, around?: Frame): Frame {
  const localTypes = body.locals.map((local, i) => {
    cx.source = { kind: 'local', local: i as Local };
    cx.sourceSpan = local.span;
    return renumber(cx, local.ty);
  });
  return {
    cx,
    body,
    localTypes,
    constants: new Map(),
    fields: new Map(),
    annotations: around?.annotations ?? new Map(),
    writtenArgs: around?.writtenArgs ?? new Map(),
    hidden: [],
    ...(outer ? { outer } : {}),
  };
}

/** The frame with another type for what it returns. */
export function withResult(frame: Frame, ty: Ty): Frame {
  return { ...frame, localTypes: [ty, ...frame.localTypes.slice(1)] };
}

export function renumber(cx: Cx, ty: Ty): Ty {
  return foldTy(ty, { region: (region) => (region.kind === 'bound' ? region : cx.freshRegion()) });
}

export function renumberArgs(cx: Cx, args: GenericArgs): GenericArgs {
  return foldArgs(args, { region: (region) => (region.kind === 'bound' ? region : cx.freshRegion()) });
}

/** A type that the user wrote: named lifetimes are universal regions, the others are free. */
export function userRegions(cx: Cx): { region: (region: Region) => Region } {
  return {
    region: (region) => {
      if (region.kind === 'bound') return region;
      if (region.kind !== 'erased') return toOrigin(cx, region);
      if (region === erased) return cx.freshRegion();
      const known = cx.written.get(region) ?? cx.freshRegion();
      cx.written.set(region, known);
      return known;
    },
  };
}

/** What is at work from here on: origins made are for this. */
export function enter(frame: Frame, source: OriginSource, span: Span): void {
  frame.cx.source = source;
  frame.cx.sourceSpan = span;
}

export function why(frame: Frame, location: Location, span: Span, category: ConstraintCategory): Why {
  if (!frame.outer) return { locations: location, span, category };
  return { locations: frame.outer, span, category: inPromoted(category) };
}

/** A constraint that holds everywhere; of a promoted body: where that is used. */
export function whyEverywhere(frame: Frame, span: Span, category: ConstraintCategory): Why {
  if (!frame.outer) return { locations: 'all', span, category };
  return { locations: frame.outer, span, category: inPromoted(category) };
}

/** Returning from a promoted body is, to the user, assigning a temporary. */
function inPromoted(category: ConstraintCategory): ConstraintCategory {
  const { kind } = category;
  return kind === 'return' || kind === 'use-as-const' || kind === 'use-as-static'
    ? { kind: 'boring' }
    : category;
}

/**
 * The type of the place where it stands. Each occurrence of a field has its type written beside it, with origins of its own: the
 * same as the field's for a place that is changed or borrowed mutably, shorter ones for one that is only read.
 */
export function placeTy(
  frame: Frame,
  place: Place,
  because: Why,
  changed = false,
  count = place.projection.length,
): Ty {
  let at: PlaceTy = { ty: frame.localTypes[place.local] };
  for (let i = 0; i < count; i++) {
    const elem = place.projection[i];
    at = projectTy(frame.cx, at, elem, because);
    if (elem.kind === 'field' && hasRegions(at.ty))
      at = { ty: fieldAt(frame, elem, at.ty, because, changed) };
  }
  return at.ty;
}

function fieldAt(frame: Frame, elem: PlaceElem, ty: Ty, because: Why, changed: boolean): Ty {
  let own = frame.fields.get(elem);
  if (own === undefined) {
    own = renumber(frame.cx, ty);
    frame.fields.set(elem, own);
    const boring: Why = { ...because, category: { kind: 'boring' } };
    if (changed) eqTypes(frame.cx, ty, own, boring);
    else subTypes(frame.cx, ty, own, boring);
  }
  return own;
}

/** The type of the place with only the first `count` of its projections. */
export function placeTyPrefix(frame: Frame, place: Place, count: number, because: Why): PlaceTy {
  let at: PlaceTy = { ty: frame.localTypes[place.local] };
  for (let i = 0; i < count; i++) at = projectTy(frame.cx, at, place.projection[i], because);
  return at;
}

export function projectTy(cx: Cx, base: PlaceTy, elem: PlaceElem, because: Why): PlaceTy {
  const ty = base.ty.kind === 'projection' ? normalize(cx, base.ty, because) : base.ty;
  switch (elem.kind) {
    case 'deref':
      return { ty: derefTy(cx, ty) };
    case 'downcast':
      return { ty, variant: elem.variant };
    case 'field':
      return { ty: normalize(cx, fieldTy(cx, { ...base, ty }, elem.field), because) };
    case 'index':
    case 'constant-index':
      if (ty.kind !== 'array' && ty.kind !== 'slice')
        throw new Error(`indexed is an array or slice: ${ty.kind}`);
      return { ty: ty.elem };
    case 'subslice':
      if (ty.kind === 'slice') return { ty };
      if (ty.kind !== 'array') throw new Error(`sliced is an array or slice: ${ty.kind}`);
      return {
        ty: { kind: 'array', elem: ty.elem, len: { kind: 'value', value: BigInt(elem.to - elem.from) } },
      };
  }
}

export function derefTy(cx: Cx, ty: Ty): Ty {
  if (ty.kind === 'ref' || ty.kind === 'pointer') return ty.ty;
  if (isBox(cx, ty) && ty.args[0].kind === 'type') return ty.args[0].ty;
  throw new Error(`dereferenced is a reference, a raw pointer or a Box: ${ty.kind}`);
}

export function isBox(cx: Cx, ty: Ty): ty is Ty & { kind: 'adt' } {
  return ty.kind === 'adt' && ty.def === cx.program.lang('owned_box');
}

function fieldTy(cx: Cx, base: PlaceTy, field: number): Ty {
  const { ty } = base;
  if (ty.kind === 'tuple') return ty.elems[field];
  if (ty.kind === 'closure') return ty.closure.upvars[field];
  if (ty.kind !== 'adt') throw new Error(`what has fields is a tuple, struct, enum or closure: ${ty.kind}`);
  return substTy(cx.program.adt(ty.def).variants[base.variant ?? 0].fields[field].ty, ty.args);
}

/** The type of an operand; a constant's has to be there from its check at this location. */
export function operandTy(frame: Frame, operand: Operand, because: Why): Ty {
  if (operand.kind !== 'const') return placeTy(frame, operand.place, because);
  let ty = frame.constants.get(operand.constant);
  if (ty === undefined) {
    ty = renumber(frame.cx, operand.constant.ty);
    frame.constants.set(operand.constant, ty);
  }
  return ty;
}
