/**
 * `e as T`: looked at after everything else, because casts give no types to anything (rustc's `rustc_hir_typeck::cast`; the
 * reference, "Type cast expressions").
 */
import { coerce } from '../../infer/index.js';
import { isSized, objectPredicates, structTail } from '../../traits/index.js';
import { sameArgs } from '../../types/fold.js';
import type { Span } from '../../source.js';
import type { DefId } from '../../types/program.js';
import type { GenericArgs, Ty } from '../../types/ty.js';
import type { HExprOf } from '../hir.js';
import type { CastKind } from '../thir.js';
import { isFloat, isIntegral } from './classes.js';
import type { Fcx, PendingCast } from './context.js';
import { checkExpr } from './expr.js';
import { lowerUserTy } from './written.js';

/** What kind of scalar a type is to casts. */
type Scalar =
  | { readonly kind: 'int' }
  | { readonly kind: 'u8' }
  | { readonly kind: 'bool' }
  | { readonly kind: 'char' }
  | { readonly kind: 'enum' }
  | { readonly kind: 'float' }
  | { readonly kind: 'fn' }
  | { readonly kind: 'pointer'; readonly to: Ty };

/** What a pointer carries besides an address. */
type Metadata =
  | { readonly kind: 'none' }
  | { readonly kind: 'length' }
  | {
      readonly kind: 'vtable';
      readonly trait?: DefId;
      readonly args: GenericArgs;
      readonly autos: readonly DefId[];
    }
  | { readonly kind: 'of'; readonly ty: Ty };

export function checkCast(fcx: Fcx, expr: HExprOf<'cast'>): Ty {
  const to = fcx.infer.resolve(lowerUserTy(fcx, expr.ty, fcx.tables.userTys, expr.id));
  const from = checkExpr(fcx, expr.expr, { kind: 'castable', ty: to });
  fcx.casts.push({ expr, from, to });
  return to;
}

/** Decides all casts of the body. */
export function finishCasts(fcx: Fcx): void {
  for (const cast of fcx.casts) fcx.tables.casts.set(cast.expr.id, decide(fcx, cast));
}

function decide(fcx: Fcx, cast: PendingCast): CastKind | 'coercion' {
  const { infer } = fcx;
  const { expr } = cast;
  const from = infer.structurallyResolve(cast.from);
  const to = infer.structurallyResolve(cast.to);
  if (fcx.inError(from) || fcx.inError(to)) return 'numeric';
  if (to.kind === 'slice' || to.kind === 'str' || to.kind === 'dynamic') {
    fcx.report('E0620', expr.span, `cast to unsized type: \`${fcx.show(from)}\` as \`${fcx.show(to)}\``);
    return 'numeric';
  }
  const coercion = infer.commitIfOk(() => {
    const result = coerce(infer, from, to, expr.expr.span);
    return result.ok ? result : undefined;
  });
  if (coercion) {
    fcx.adjust(expr.expr, coercion.adjustments);
    // Raw pointers may differ in lifetimes, which a coercion would relate.
    return from.kind === 'pointer' && to.kind === 'pointer' ? 'pointer' : 'coercion';
  }
  return scalarCast(fcx, expr, from, to) ?? 'numeric';
}

/** What no coercion does. Undefined where it is an error, which has been told. */
function scalarCast(fcx: Fcx, expr: HExprOf<'cast'>, from: Ty, to: Ty): CastKind | undefined {
  const { span } = expr;
  const show = () => `\`${fcx.show(from)}\` as \`${fcx.show(to)}\``;
  const nonPrimitive = (): undefined => void fcx.report('E0605', span, `non-primitive cast: ${show()}`);
  const invalid = (): undefined => void fcx.report('E0606', span, `casting ${show()} is invalid`);
  const toThin = (pointee: Ty): CastKind | undefined => {
    const carried = metadata(fcx, pointee);
    if (!carried) return unknownKind(fcx, span);
    return carried.kind === 'none' ? 'pointer' : invalid();
  };
  const target = scalar(fcx, to);
  if (!target) return nonPrimitive();
  if (from.kind === 'ref') {
    if (target.kind === 'pointer') return arrayToPointer(fcx, expr, from, to) ?? invalid();
    return (target.kind === 'int' || target.kind === 'u8' || target.kind === 'float') &&
      isNumber(fcx, from.ty)
      ? invalid()
      : nonPrimitive();
  }
  if (from.kind === 'fn-def' && !reify(fcx, expr, from)) return nonPrimitive();
  const source: Scalar | undefined = from.kind === 'fn-def' ? { kind: 'fn' } : scalar(fcx, from);
  if (!source || target.kind === 'fn' || target.kind === 'enum') return nonPrimitive();
  switch (target.kind) {
    case 'bool':
      return void fcx.report('E0054', span, `cannot cast \`${fcx.show(from)}\` as \`bool\``);
    case 'char':
      if (source.kind === 'u8') return 'numeric';
      return void fcx.report('E0604', span, `only \`u8\` can be cast as \`char\`, not \`${fcx.show(from)}\``);
    case 'float':
      return source.kind === 'int' || source.kind === 'u8' || source.kind === 'float' ? 'numeric' : invalid();
    case 'int':
    case 'u8':
      if (source.kind === 'fn') return 'pointer';
      if (source.kind !== 'pointer') return 'numeric';
      return toThin(source.to);
    case 'pointer':
      switch (source.kind) {
        case 'pointer':
          return pointerToPointer(fcx, expr, from, to, source.to, target.to);
        case 'fn':
        case 'int':
        case 'u8':
          return toThin(target.to);
        default:
          return invalid();
      }
  }
}

function pointerToPointer(
  fcx: Fcx,
  { span }: HExprOf<'cast'>,
  from: Ty,
  to: Ty,
  source: Ty,
  target: Ty,
): CastKind | undefined {
  const wanted = metadata(fcx, target);
  if (wanted?.kind === 'none') return 'pointer';
  const found = metadata(fcx, source);
  if (!wanted || !found) return unknownKind(fcx, span);
  if (found.kind === 'none')
    return void fcx.report(
      'E0607',
      span,
      `cannot cast thin pointer \`${fcx.show(from)}\` to wide pointer \`${fcx.show(to)}\``,
    );
  if (sameMetadata(fcx, found, wanted)) {
    const added =
      found.kind === 'vtable' && wanted.kind === 'vtable' && found.trait !== undefined
        ? wanted.autos.find((trait) => !found.autos.includes(trait))
        : undefined;
    if (added === undefined) return 'pointer';
    const message = `cannot add auto trait \`${fcx.program.def(added).name}\` to dyn bound via pointer cast`;
    return void fcx.report('E0804', span, message, 'unsupported cast');
  }
  return void fcx.report('E0606', span, `casting \`${fcx.show(from)}\` as \`${fcx.show(to)}\` is invalid`);
}

function unknownKind(fcx: Fcx, span: Span): undefined {
  fcx.report('E0641', span, 'cannot cast to a pointer of an unknown kind', 'needs more type information');
}

function sameMetadata(fcx: Fcx, a: Metadata, b: Metadata): boolean {
  if (a.kind === 'length') return b.kind === 'length';
  if (a.kind === 'of')
    return b.kind === 'of' && fcx.infer.commitIfOk(() => sameOk(fcx, a.ty, b.ty)) !== undefined;
  if (a.kind !== 'vtable' || b.kind !== 'vtable' || a.trait !== b.trait) return false;
  const resolve = (args: GenericArgs): GenericArgs =>
    args.map((arg) => (arg.kind === 'type' ? { ...arg, ty: fcx.infer.resolveFully(arg.ty) } : arg));
  return sameArgs(resolve(a.args), resolve(b.args), false);
}

function sameOk(fcx: Fcx, a: Ty, b: Ty): true | undefined {
  return fcx.infer.unify(a, b).ok ? true : undefined;
}

/** `&[T; n] as *const T`. */
function arrayToPointer(fcx: Fcx, { expr }: HExprOf<'cast'>, from: Ty, to: Ty): CastKind | undefined {
  if (from.kind !== 'ref' || to.kind !== 'pointer' || (to.mutable && !from.mutable)) return undefined;
  const array = fcx.infer.structurallyResolve(from.ty);
  if (array.kind !== 'array' || !fcx.infer.commitIfOk(() => sameOk(fcx, array.elem, to.ty))) return undefined;
  const { mutable } = to;
  fcx.adjust(expr, [
    { kind: 'deref', target: array },
    { kind: 'raw-borrow', mutable, target: { kind: 'pointer', mutable, ty: array } },
  ]);
  return 'array-to-pointer';
}

/** A function item becomes a pointer before it is cast to something else. */
function reify(fcx: Fcx, { expr }: HExprOf<'cast'>, from: Ty & { kind: 'fn-def' }): boolean {
  const pointer: Ty = { kind: 'fn-ptr', sig: fcx.infer.polyFnSig(from.def, from.args, expr.span) };
  const coercion = fcx.infer.commitIfOk(() => {
    const result = coerce(fcx.infer, from, pointer, expr.span);
    return result.ok ? result : undefined;
  });
  if (coercion) fcx.adjust(expr, coercion.adjustments);
  return coercion !== undefined;
}

function scalar(fcx: Fcx, ty: Ty): Scalar | undefined {
  if (isIntegral(ty)) return { kind: ty.kind === 'int' && ty.name === 'u8' ? 'u8' : 'int' };
  if (isFloat(ty)) return { kind: 'float' };
  switch (ty.kind) {
    case 'bool':
    case 'char':
      return { kind: ty.kind };
    case 'fn-ptr':
      return { kind: 'fn' };
    case 'pointer':
      return { kind: 'pointer', to: fcx.infer.structurallyResolve(ty.ty) };
    case 'adt': {
      const adt = fcx.program.adt(ty.def);
      const isFieldless = adt.kind === 'enum' && adt.variants.every((variant) => variant.fields.length === 0);
      return isFieldless ? { kind: 'enum' } : undefined;
    }
    default:
      return undefined;
  }
}

function isNumber(fcx: Fcx, ty: Ty): boolean {
  const known = fcx.infer.structurallyResolve(ty);
  return isIntegral(known) || isFloat(known);
}

/** What a pointer to the type carries; undefined where inference left the type open. */
function metadata(fcx: Fcx, ty: Ty): Metadata | undefined {
  const { program, infer } = fcx;
  const tail = structTail(program, infer.env, infer.resolveFully(infer.structurallyResolve(ty)));
  switch (tail.kind) {
    case 'infer':
      return tail.var === 'general' ? undefined : { kind: 'none' };
    case 'slice':
    case 'str':
      return { kind: 'length' };
    case 'dynamic': {
      const principal = tail.bounds.find((bound) => !program.trait(bound.trait).auto);
      const autos = objectPredicates(program, tail).flatMap(({ predicate }) =>
        predicate.kind === 'trait' && program.trait(predicate.ref.trait).auto ? [predicate.ref.trait] : [],
      );
      return { kind: 'vtable', trait: principal?.trait, args: principal?.args ?? [], autos };
    }
    case 'param':
    case 'projection':
    case 'opaque':
      return isSized(program, infer.env, tail) ? { kind: 'none' } : { kind: 'of', ty: tail };
    default:
      return { kind: 'none' };
  }
}
