/**
 * Whether an access touches what a loan has borrowed: two places compared projection by projection (rustc's
 * `places_conflict`; RFC 2094, "Reborrow constraints" and "Borrow checker phase 2").
 */
import type { BorrowKind, Place, PlaceElem } from '../../lang/mir/mir.js';
import type { Ty } from '../../lang/types/ty.js';
import type { AccessInfo } from '../emitted.js';
import type { Frame } from './frame.js';
import { placeTyPrefix } from './frame.js';
import { hasDestructor, internal } from './moves.js';

export type Depth = AccessInfo['depth'];

/** What to say of two indices of which nothing is known. */
export type Bias = 'overlap' | 'no-overlap';

const start = { block: 0, statement: 0 };

export function conflicts(
  frame: Frame,
  borrowed: Place,
  kind: BorrowKind,
  accessed: Place,
  depth: Depth,
  bias: Bias,
): boolean {
  if (borrowed.local !== accessed.local) return false;
  const common = Math.min(borrowed.projection.length, accessed.projection.length);
  for (let i = 0; i < common; i++) {
    const overlap = compare(frame, borrowed, i, borrowed.projection[i], accessed.projection[i], bias);
    if (overlap === 'arbitrary') return true;
    if (overlap === 'disjoint') return false;
  }
  if (borrowed.projection.length > common) {
    // The access is to a prefix of what is borrowed: does it reach it?
    for (let i = common; i < borrowed.projection.length; i++) {
      if (depth === 'shallow-length' || depth === 'shallow-borrow') return false;
      const elem = borrowed.projection[i];
      if (elem.kind === 'deref') {
        if (depth === 'shallow') return false;
        if (depth === 'drop') {
          const base = typeOf(frame, borrowed, i);
          if (base.kind === 'ref' && base.mutable) return false;
        }
      } else if (elem.kind === 'field' && depth === 'drop') {
        if (hasDestructor(frame.cx, typeOf(frame, borrowed, i))) return true;
      }
    }
  }
  const isShallow = kind.kind === 'fake' && kind.depth === 'shallow';
  return !(isShallow && borrowed.projection.length < accessed.projection.length);
}

type Overlap = 'equal-or-disjoint' | 'disjoint' | 'arbitrary';

function compare(
  frame: Frame,
  borrowed: Place,
  count: number,
  a: PlaceElem,
  b: PlaceElem,
  bias: Bias,
): Overlap {
  const same = (equal: boolean): Overlap => (equal ? 'equal-or-disjoint' : 'disjoint');
  if (a.kind === 'deref' && b.kind === 'deref') return 'equal-or-disjoint';
  if (a.kind === 'field' && b.kind === 'field') {
    if (a.field === b.field) return 'equal-or-disjoint';
    const ty = typeOf(frame, borrowed, count);
    const isUnion = ty.kind === 'adt' && frame.cx.program.adt(ty.def).kind === 'union';
    return isUnion ? 'arbitrary' : 'disjoint';
  }
  if (a.kind === 'downcast' && b.kind === 'downcast') return same(a.variant === b.variant);
  if (a.kind === 'index' || b.kind === 'index') return same(bias === 'overlap');
  if (a.kind === 'constant-index' && b.kind === 'constant-index') {
    if (a.fromEnd === b.fromEnd) return same(a.offset === b.offset);
    const [begin, end] = a.fromEnd ? [b.offset, a.offset] : [a.offset, b.offset];
    return same(begin >= Math.max(a.minLength, b.minLength) - end);
  }
  if (a.kind === 'constant-index' && b.kind === 'subslice') return same(indexInSlice(a, b));
  if (a.kind === 'subslice' && b.kind === 'constant-index') return same(indexInSlice(b, a));
  if (a.kind === 'subslice' && b.kind === 'subslice') {
    return same(a.fromEnd || b.fromEnd || !(b.from >= a.to || a.from >= b.to));
  }
  throw new Error(`places of one local differ in indices, fields and variants only: ${a.kind}, ${b.kind}`);
}

function indexInSlice(
  index: PlaceElem & { kind: 'constant-index' },
  slice: PlaceElem & { kind: 'subslice' },
): boolean {
  if (!index.fromEnd) {
    if (!slice.fromEnd) return slice.from <= index.offset && index.offset < slice.to;
    return index.offset >= slice.from;
  }
  return slice.fromEnd ? index.offset > slice.to : true;
}

function typeOf(frame: Frame, place: Place, count: number): Ty {
  return placeTyPrefix(frame, place, count, internal(start, frame.body.span)).ty;
}
