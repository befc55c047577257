/**
 * What a value may contain: a property of values that types only approximate. `None` needs no drop, whatever its type says
 * (`rustc_const_eval::check_consts::qualifs`).
 */
import type { DefId, Program } from '../types/program.js';
import type { Ty } from '../types/ty.js';
import type { Local, LocalDecl, Operand, Place, Rvalue } from './mir.js';
import { elemTy, placeTy } from './place.js';
import { isCell, isFreeze, type MirQueries } from './queries.js';

export interface Qualif {
  /** Some value of the type has it. */
  ofTy(cx: QualifContext, ty: Ty): boolean;
  /** Every value of the type has it, whatever its fields are. */
  inherent(cx: QualifContext, adt: DefId): boolean;
  /** The value of a constant has it. */
  ofConstant(constant: ConstQualifs): boolean;
  /** A variable that was moved out of has it no longer. */
  readonly clearedOnMove: boolean;
}

/** What is known of the value of a constant from the way it is computed. */
export interface ConstQualifs {
  readonly needsDrop: boolean;
  readonly mutableInside: boolean;
}

export interface QualifContext {
  readonly program: Program;
  readonly queries: MirQueries;
  readonly body: { readonly locals: readonly LocalDecl[] };
}

/** Dropping it does something. */
export const needsDrop: Qualif = {
  ofTy: (cx, ty) => cx.queries.needsDrop(ty),
  inherent: (cx, adt) => cx.queries.hasDestructor(adt),
  ofConstant: (constant) => constant.needsDrop,
  clearedOnMove: true,
};

/** It can be changed through a shared reference. */
export const mutableInside: Qualif = {
  ofTy: (cx, ty) => !isFreeze(cx.program, cx.queries, ty),
  inherent: (cx, adt) => isCell(cx.program, adt),
  ofConstant: (constant) => constant.mutableInside,
  clearedOnMove: false,
};

export function rvalueQualifies(
  cx: QualifContext,
  q: Qualif,
  ofLocal: (local: Local) => boolean,
  rvalue: Rvalue,
): boolean {
  const operand = (it: Operand): boolean => operandQualifies(cx, q, ofLocal, it);
  const place = (it: Place): boolean => placeQualifies(cx, q, ofLocal, it);
  switch (rvalue.kind) {
    case 'use':
    case 'repeat':
    case 'cast':
    case 'unary':
      return operand(rvalue.operand);
    case 'binary':
      return operand(rvalue.left) || operand(rvalue.right);
    case 'aggregate': {
      const { aggregate } = rvalue;
      if (aggregate.kind === 'adt') {
        const { def, args } = aggregate;
        if (q.inherent(cx, def)) return true;
        // What is written to one field of a union is there in all of them.
        if (cx.program.adt(def).kind === 'union' && q.ofTy(cx, { kind: 'adt', def, args })) return true;
      }
      return rvalue.operands.some(operand);
    }
    case 'ref':
    case 'raw-ref':
      return place(reborrowed(cx, rvalue.place) ?? rvalue.place);
    case 'len':
    case 'discriminant':
    case 'copy-for-deref':
      return place(rvalue.place);
  }
}

export function operandQualifies(
  cx: QualifContext,
  q: Qualif,
  ofLocal: (local: Local) => boolean,
  operand: Operand,
): boolean {
  if (operand.kind !== 'const') return placeQualifies(cx, q, ofLocal, operand.place);
  const { value, ty } = operand.constant;
  const known = value.kind === 'item' ? cx.queries.constQualifs?.(value.def) : undefined;
  return !(known && !q.ofConstant(known)) && q.ofTy(cx, ty);
}

export function placeQualifies(
  cx: QualifContext,
  q: Qualif,
  ofLocal: (local: Local) => boolean,
  { local, projection }: Place,
): boolean {
  const elem = projection[projection.length - 1];
  if (!elem) return ofLocal(local);
  if (elem.kind === 'index' && ofLocal(elem.local)) return true;
  const base: Place = { local, projection: projection.slice(0, -1) };
  if (!q.ofTy(cx, elemTy(cx.program, placeTy(cx.program, cx.body.locals, base), elem))) return false;
  return elem.kind === 'deref' || placeQualifies(cx, q, ofLocal, base);
}

/** `p` of `*p`, where `p` is a reference. */
export function reborrowed(cx: QualifContext, { local, projection }: Place): Place | undefined {
  if (projection[projection.length - 1]?.kind !== 'deref') return undefined;
  const base: Place = { local, projection: projection.slice(0, -1) };
  return placeTy(cx.program, cx.body.locals, base).kind === 'ref' ? base : undefined;
}
