/** Struct literals, and the structs and variants that paths in type position name. */
import { unsupported } from '../../diagnostic.js';
import type * as ast from '../../syntax/ast.js';
import { lookupAssociated } from '../../infer/index.js';
import { foldTy } from '../../types/fold.js';
import type { VariantDef } from '../../types/program.js';
import { errorTy, type Ty } from '../../types/ty.js';
import type { HExprOf, HirId, HPatHead } from '../hir.js';
import type { Fcx } from './context.js';
import { expectType, onlyType, type Expectation } from './expectation.js';
import { checkExpr, checkHasType } from './expr.js';
import { isVisible } from './field.js';
import { variantOf } from './path.js';
import type { VariantMeaning } from './tables.js';
import { noteUserArgs } from './written.js';

export function checkStruct(fcx: Fcx, expr: HExprOf<'struct'>, expected: Expectation): Ty {
  const { infer } = fcx;
  const meaning = resolveVariant(fcx, expr.id, expr.head);
  if (!meaning) {
    for (const field of expr.fields) checkExpr(fcx, field.expr, { kind: 'none' });
    return errorTy;
  }
  fcx.tables.variants.set(expr.id, meaning);
  const ty: Ty = { kind: 'adt', def: meaning.adt, args: meaning.args };
  infer.registerPredicatesOf(meaning.adt, meaning.args, expr.span);
  const wanted = onlyType(infer, expected);
  if (wanted) infer.commitIfOk(() => (infer.unify(wanted, ty).ok ? true : undefined));

  const adt = fcx.program.adt(meaning.adt);
  if (adt.kind === 'union' && expr.fields.length !== 1)
    return fcx.report('E0784', expr.span, 'union expressions should have exactly one field');
  const variant = adt.variants[meaning.variant];
  const seen = new Set<number>();
  for (const field of expr.fields) {
    const index = variant.fields.findIndex((f) => f.name === field.ident.name);
    if (index < 0) {
      reportUnknownField(fcx, meaning, variant, field.ident);
      checkExpr(fcx, field.expr, { kind: 'none' });
      continue;
    }
    if (seen.has(index))
      fcx.report(
        'E0062',
        field.span,
        `field \`${field.ident.name}\` specified more than once`,
        'used more than once',
      );
    seen.add(index);
    const hidden = adt.kind === 'struct' && !isVisible(fcx, variant.fields[index], meaning.adt);
    // The library's macros may use its private fields (`pin!`).
    if (hidden && !field.span.expansion?.macro.library)
      fcx.report(
        'E0451',
        field.span,
        `field \`${field.ident.name}\` of struct \`${variant.name}\` is private`,
        'private field',
      );
    const fieldTy = infer.fieldTy(meaning.adt, meaning.variant, index, meaning.args, field.span);
    fcx.coerce(field.expr, checkExpr(fcx, field.expr, expectType(fieldTy)), fieldTy);
  }
  if (expr.base) {
    checkHasType(fcx, expr.base, ty);
    if (adt.kind !== 'struct')
      return fcx.report('E0436', expr.base.span, 'functional record update syntax requires a struct');
  } else if (adt.kind !== 'union') reportMissingFields(fcx, expr, variant, seen);
  return ty;
}

function reportUnknownField(fcx: Fcx, meaning: VariantMeaning, variant: VariantDef, ident: ast.Ident): void {
  const { program } = fcx;
  const def = program.def(meaning.adt);
  if (def.library) {
    fcx.refuse(ident.span, `the field \`${ident.name}\` of \`${def.name}\``);
    return;
  }
  if (def.kind === 'enum')
    fcx.report(
      'E0559',
      ident.span,
      `variant \`${def.name}::${variant.name}\` has no field named \`${ident.name}\``,
      `\`${def.name}::${variant.name}\` does not have this field`,
    );
  else
    fcx.report(
      'E0560',
      ident.span,
      `struct \`${def.name}\` has no field named \`${ident.name}\``,
      `\`${def.name}\` does not have this field`,
    );
}

function reportMissingFields(
  fcx: Fcx,
  expr: HExprOf<'struct'>,
  variant: VariantDef,
  seen: ReadonlySet<number>,
): void {
  const missing = variant.fields.filter((_, i) => !seen.has(i)).map((field) => `\`${field.name}\``);
  if (!missing.length) return;
  const def = fcx.program.def(fcx.tables.variants.get(expr.id)!.adt);
  if (def.library) {
    fcx.diagnostics.push(unsupported(expr.span, `a literal of \`${def.name}\``));
    return;
  }
  const last = missing[missing.length - 1];
  const list = missing.length === 1 ? last : `${missing.slice(0, -1).join(', ')} and ${last}`;
  const fields = missing.length === 1 ? 'field' : 'fields';
  const span = 'path' in expr.head ? expr.head.path.span : expr.span;
  fcx.report(
    'E0063',
    span,
    `missing ${fields} ${list} in initializer of \`${variant.name}\``,
    `missing ${list}`,
  );
}

/** The struct or variant that a literal or pattern names. Nothing if an error was told. */
export function resolveVariant(fcx: Fcx, at: HirId, head: HPatHead): VariantMeaning | undefined {
  if ('def' in head) {
    const { adt, variant } = variantOf(fcx, head.def);
    return { adt, variant, args: fcx.infer.freshArgs(adt) };
  }
  const { qself, path } = head;
  const before = fcx.diagnostics.length;
  const found = resolveWritten(fcx, at, qself, path);
  if (!found && fcx.diagnostics.length === before)
    fcx.refuse(path.span, `\`${lastName(path)}\` in this place`);
  return found;
}

function resolveWritten(
  fcx: Fcx,
  at: HirId,
  qself: ast.QSelf | undefined,
  path: ast.Path,
): VariantMeaning | undefined {
  const { program, infer, resolver } = fcx;
  const found = resolver.resolveType(qself, path, fcx.hole, fcx.diagnostics);
  switch (found.kind) {
    case 'def': {
      const { kind } = program.def(found.def);
      if (kind !== 'struct' && kind !== 'variant' && kind !== 'ctor' && kind !== 'union') return undefined;
      const { adt, variant } = variantOf(fcx, found.def);
      const args = fcx.lowerArgs(found.def, found.segments);
      if (path.segments.some((segment) => segment.args)) noteUserArgs(fcx, at, adt, args, path.span);
      return { adt, variant, args };
    }
    case 'self-ty':
    case 'self-ctor':
    case 'type': {
      const ty = infer.structurallyResolve(infer.normalize(foldTy(found.ty, fcx.openConsts()), path.span));
      if (ty.kind !== 'adt' || program.adt(ty.def).kind === 'enum') return undefined;
      noteUserArgs(fcx, at, ty.def, ty.args, path.span);
      return { adt: ty.def, variant: 0, args: ty.args };
    }
    case 'associated': {
      if (found.trait) return undefined;
      const ty = infer.structurallyResolve(infer.normalize(foldTy(found.ty, fcx.openConsts()), path.span));
      const looked = lookupAssociated(infer, ty, found.name.name, resolver.owner, found.name.span);
      if (looked.kind === 'failed') fcx.diagnostics.push(looked.diagnostic);
      if (looked.kind !== 'variant') return undefined;
      noteUserArgs(fcx, at, looked.adt, looked.args, path.span);
      return { adt: looked.adt, variant: looked.variant, args: looked.args };
    }
    case 'local':
    case 'error':
      return undefined;
  }
}

function lastName(path: ast.Path): string {
  return path.segments[path.segments.length - 1].ident.name;
}
