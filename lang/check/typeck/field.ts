/** Field access, through as many dereferences as it takes. */
import { autoderef, derefAdjustments } from '../../infer/index.js';
import type { DefId, FieldDef } from '../../types/program.js';
import { errorTy, type Ty } from '../../types/ty.js';
import type { HExprOf } from '../hir.js';
import { isUnknown } from './classes.js';
import type { Fcx } from './context.js';
import { noExpectation } from './expectation.js';
import { checkExpr } from './expr.js';

export function checkField(fcx: Fcx, expr: HExprOf<'field'>): Ty {
  const { infer, program } = fcx;
  const { name } = expr.field;
  const base = infer.structurallyResolve(checkExpr(fcx, expr.expr, noExpectation));
  if (base.kind === 'error') return errorTy;
  if (isUnknown(base)) return fcx.refuse(expr.expr.span, 'this expression, whose type must be known here,');
  const { steps, stuck } = autoderef(infer, base, expr.span);
  let hidden: DefId | undefined;
  for (const step of steps) {
    const ty = infer.structurallyResolve(step.ty);
    const use = (field: number, fieldTy: Ty): Ty => {
      fcx.adjust(expr.expr, derefAdjustments(steps, step.derefs, false));
      fcx.tables.fields.set(expr.id, field);
      const ofUnion = ty.kind === 'adt' && program.adt(ty.def).kind === 'union';
      if (ofUnion && !fcx.unsafe && !fcx.assigned.has(expr.id) && !fcx.rawPlaces.has(expr.id))
        fcx.report(
          'E0133',
          expr.span,
          'access to union field is unsafe and requires unsafe function or block',
          'access to union field',
        );
      return fieldTy;
    };
    if (ty.kind === 'tuple') {
      const index = /^\d+$/.test(name) ? Number(name) : -1;
      if (index >= 0 && index < ty.elems.length) return use(index, ty.elems[index]);
    }
    if (ty.kind !== 'adt') continue;
    const adt = program.adt(ty.def);
    if (adt.kind === 'enum') continue;
    const index = adt.variants[0].fields.findIndex((field) => field.name === name);
    if (index < 0) continue;
    if (isVisible(fcx, adt.variants[0].fields[index], ty.def))
      return use(index, infer.fieldTy(ty.def, 0, index, ty.args, expr.span));
    hidden ??= ty.def;
  }
  if (stuck) return fcx.refuse(expr.expr.span, 'this expression, whose type must be known here,');
  if (hidden !== undefined && !program.def(hidden).library)
    return fcx.report(
      'E0616',
      expr.field.span,
      `field \`${name}\` of struct \`${program.def(hidden).name}\` is private`,
      'private field',
    );
  // The library's structs are declared without their private parts, so a lack proves nothing there.
  if (steps.some((step) => isLibraryType(fcx, step.ty)))
    return fcx.refuse(expr.field.span, `the field \`${name}\` of \`${fcx.show(base)}\``);
  const shown = fcx.show(base);
  if (base.kind === 'int' || base.kind === 'float' || base.kind === 'bool' || base.kind === 'char')
    return fcx.report(
      'E0610',
      expr.field.span,
      `\`${shown}\` is a primitive type and therefore doesn't have fields`,
    );
  return fcx.report('E0609', expr.field.span, `no field \`${name}\` on type \`${shown}\``, 'unknown field');
}

function isLibraryType(fcx: Fcx, ty: Ty): boolean {
  const known = fcx.infer.resolve(ty);
  return known.kind === 'adt' && fcx.program.def(known.def).library;
}

/** A field without `pub` is visible in the module of its struct and in the modules inside it. */
export function isVisible(fcx: Fcx, field: FieldDef, adt: DefId): boolean {
  if (field.public) return true;
  const home = field.visibleIn ?? moduleOf(fcx, adt);
  for (let at: DefId | undefined = fcx.owner; at !== undefined; at = fcx.program.def(at).parent)
    if (at === home) return true;
  return home === undefined;
}

/** The module that holds a definition; the blocks of function bodies are none. */
function moduleOf(fcx: Fcx, def: DefId): DefId | undefined {
  const isModule = (at: DefId): boolean => {
    const { kind, name } = fcx.program.def(at);
    return kind === 'mod' && name !== '';
  };
  let at = fcx.program.def(def).parent;
  while (at !== undefined && !isModule(at)) at = fcx.program.def(at).parent;
  return at;
}
