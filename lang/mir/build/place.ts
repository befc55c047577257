/** Expressions as places (`rustc_mir_build::builder::expr::as_place`). */
import type * as thir from '../../check/thir.js';
import { bool, ref, usize, type Ty } from '../../types/ty.js';
import type { Local, Operand, Place } from '../mir.js';
import { derefPlace, fieldPlace, localPlace, project } from '../place.js';
import {
  assign,
  assignIn,
  at,
  copied,
  inGuard,
  move,
  newLocal,
  push,
  temp,
  typeOf,
  use,
  varLocal,
  type At,
  type Builder,
} from './builder.js';
import { staticOperand } from './constant.js';
import { assert, inScope, owesStorage } from './scopes.js';
import { asTemp, asTempOpen, lifetimeOf } from './temp.js';
import { outerVariable } from './upvars.js';

export interface PlaceOptions {
  /** The place is only read: a temporary made for it is not mutable. */
  readonly readOnly?: boolean;
  /** The scope of the expression is open already. */
  readonly open?: boolean;
  /** Inside an index expression: the fake borrows made so far. */
  readonly fakes?: Local[];
}

/** Evaluates to a place. A value expression becomes a temporary. */
export function asPlace(b: Builder, e: thir.Expr, options: PlaceOptions = {}): Place {
  const { open, ...inner } = options;
  return inScope(b, open ? undefined : b.regions.nodes.get(e), () => asPlaceInner(b, e, inner));
}

function asPlaceInner(b: Builder, e: thir.Expr, options: PlaceOptions): Place {
  const mutable = !options.readOnly;
  switch (e.kind) {
    case 'var': {
      if (b.body.kind === 'closure' && !b.vars.has(e.id)) return localPlace(outerVariable(b, e.id, e.ty));
      const guarded = inGuard(b, e.id);
      const place = localPlace(varLocal(b, e.id, guarded));
      return guarded ? derefPlace(place) : place;
    }
    case 'field': {
      const base = asPlace(b, e.base, options);
      const isEnum = e.base.ty.kind === 'adt' && b.program.adt(e.base.ty.def).kind === 'enum';
      return fieldPlace(
        isEnum ? project(base, { kind: 'downcast', variant: e.variant }) : base,
        e.field,
        e.ty,
      );
    }
    case 'deref':
      return derefPlace(asPlace(b, e.arg, options));
    case 'static':
      return derefPlace(localPlace(staticTemp(b, e, mutable)));
    case 'index':
      return indexPlace(b, e, options);
    case 'ascription': {
      const place = asPlace(b, e.source, options);
      push(b, b.here, {
        ...at(b, e.userTy.span),
        kind: 'ascribe',
        place,
        userTy: e.userTy,
        variance: 'invariant',
      });
      return place;
    }
    default:
      return localPlace(asTempOpen(b, lifetimeOf(b, e), e, mutable));
  }
}

function staticTemp(b: Builder, e: thir.Expr & { readonly kind: 'static' }, mutable: boolean): Local {
  const operand = staticOperand(b, e);
  const ty = operand.kind === 'const' ? operand.constant.ty : e.ty;
  const local = newLocal(b, ty, e.span, mutable, { kind: 'temp', staticRef: e.def });
  push(b, b.here, { ...at(b, e.span), kind: 'storage-live', local });
  const lifetime = lifetimeOf(b, e);
  if (lifetime) owesStorage(b, lifetime, local);
  assign(b, localPlace(local), use(operand), e.span);
  return local;
}

/**
 * `a[i]` of arrays and slices. While an outer index expression is evaluated, the references through which the inner slices
 * were reached must not change: they are borrowed fakely, and read when the outermost index is checked.
 */
function indexPlace(b: Builder, e: thir.Expr & { readonly kind: 'index' }, options: PlaceOptions): Place {
  const outer = options.fakes;
  const fakes = outer ?? [];
  const base = asPlace(b, e.base, { ...options, fakes });
  const index = asTemp(b, lifetimeOf(b, e.index), e.index, false);
  const where = at(b, e.span);
  const length = lengthOf(b, b.here, base, where);
  const inBounds = temp(b, bool, e.span);
  assign(
    b,
    inBounds,
    {
      kind: 'binary',
      op: '<',
      left: { kind: 'copy', place: localPlace(index) },
      right: copied(length),
      checked: false,
    },
    e.span,
  );
  const message = 'index out of bounds: the length is {} but the index is {}';
  assert(b, move(inBounds), true, message, [length, { kind: 'copy', place: localPlace(index) }], e.span);
  if (outer) fakeBorrowBase(b, base, fakes, where);
  else
    for (const fake of fakes)
      push(b, b.here, { ...where, kind: 'fake-read', cause: 'for-index', place: localPlace(fake) });
  return project(base, { kind: 'index', local: index });
}

/** The length of an array or slice at a place, in `block`. */
export function lengthOf(b: Builder, block: number, place: Place, where: At): Operand {
  const ty = typeOf(b, place);
  if (ty.kind === 'array') {
    push(b, block, { ...where, kind: 'fake-read', cause: 'for-index', place });
    return {
      kind: 'const',
      constant: { ty: usize, value: { kind: 'param', value: ty.len } },
      span: where.span,
    };
  }
  const length = newLocal(b, usize, where.span);
  assignIn(b, block, where, localPlace(length), {
    kind: 'unary',
    op: 'metadata',
    operand: slicePointer(b, block, place, ty, where),
  });
  return move(localPlace(length));
}

function slicePointer(b: Builder, block: number, place: Place, ty: Ty, where: At): Operand {
  const base = b.locals[place.local].ty;
  // A captured variable is reached through the environment.
  const captured = [...b.outer.values()].includes(place.local);
  const direct = !captured && place.projection.length === 1 && place.projection[0].kind === 'deref';
  if (direct && ((base.kind === 'ref' && !base.mutable) || base.kind === 'pointer'))
    return { kind: 'copy', place: localPlace(place.local) };
  const pointer = temp(b, { kind: 'pointer', mutable: false, ty }, where.span);
  assignIn(b, block, where, pointer, { kind: 'raw-ref', mutable: false, place, fake: true });
  return move(pointer);
}

function fakeBorrowBase(b: Builder, base: Place, fakes: Local[], where: At): void {
  if (typeOf(b, base).kind !== 'slice') return;
  for (let i = base.projection.length - 1; i >= 0; i--) {
    const prefix: Place = { local: base.local, projection: base.projection.slice(0, i) };
    const elem = base.projection[i];
    if (elem.kind === 'deref') {
      const fake = newLocal(b, ref(typeOf(b, prefix), false), where.span);
      assignIn(b, b.here, where, localPlace(fake), {
        kind: 'ref',
        borrow: { kind: 'fake', depth: 'shallow' },
        place: prefix,
      });
      fakes.push(fake);
    } else if (elem.kind === 'index' && typeOf(b, prefix).kind === 'slice') {
      // The base of that index was borrowed when it was lowered.
      return;
    }
  }
}
