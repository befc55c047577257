/**
 * Places: `*e`, `e[i]`, and their change to `DerefMut` and `IndexMut` once it is known that a place is used mutably
 * (rustc's `place_op`).
 */
import {
  autoderef,
  derefAdjustments,
  lookupInTrait,
  type Adjustment,
  type AutoderefStep,
  type MethodCallee,
} from '../../infer/index.js';
import type { Span } from '../../source.js';
import { ref, typeArg, usize, type Ty } from '../../types/ty.js';
import type { HExpr, HExprOf } from '../hir.js';
import type { Fcx } from './context.js';
import { isIntegral } from './classes.js';

type PlaceOp = 'deref' | 'index';

/** `*e` of an operand that has been checked. Nothing if its type cannot be dereferenced. */
export function derefPlace(fcx: Fcx, expr: HExpr, operand: HExpr, ty: Ty): Ty | undefined {
  const target = builtinDeref(fcx, ty);
  if (target) return target;
  const method = placeMethod(fcx, 'deref', false, ty, undefined, expr.span);
  if (!method) return undefined;
  fcx.adjust(operand, [{ kind: 'borrow', mutable: false, twoPhase: false, target: method.sig.inputs[0] }]);
  fcx.tables.callees.set(expr.id, method);
  return placeType(fcx, method);
}

/** What `*` gives without a call. */
export function builtinDeref(fcx: Fcx, ty: Ty): Ty | undefined {
  const known = fcx.infer.resolve(ty);
  if (known.kind === 'ref' || known.kind === 'pointer') return known.ty;
  if (known.kind === 'adt' && known.def === fcx.program.lang('owned_box')) {
    const [arg] = known.args;
    return arg.kind === 'type' ? arg.ty : undefined;
  }
  return undefined;
}

/** `base[index]`, both checked: types of the index and of the element. */
export function indexPlace(
  fcx: Fcx,
  expr: HExprOf<'index'>,
  baseTy: Ty,
  indexTy: Ty,
): { readonly index: Ty; readonly element: Ty } | undefined {
  const { steps } = autoderef(fcx.infer, baseTy, expr.span);
  for (const step of steps) {
    const found = indexStep(fcx, expr, steps, step, indexTy);
    if (found) return found;
  }
  return undefined;
}

function indexStep(
  fcx: Fcx,
  expr: HExprOf<'index'>,
  steps: readonly AutoderefStep[],
  step: AutoderefStep,
  indexTy: Ty,
): { readonly index: Ty; readonly element: Ty } | undefined {
  const { infer } = fcx;
  const self = infer.structurallyResolve(step.ty);
  const adjustments = derefAdjustments(steps, step.derefs, false);
  const index = infer.resolve(indexTy);
  if (
    (self.kind === 'array' || self.kind === 'slice') &&
    ((index.kind === 'int' && index.name === 'usize') || (index.kind === 'infer' && isIntegral(index)))
  ) {
    fcx.adjust(expr.expr, adjustments);
    return { index: usize, element: self.elem };
  }
  for (const unsize of [false, true]) {
    if (unsize && self.kind !== 'array') continue;
    const receiver: Ty = unsize && self.kind === 'array' ? { kind: 'slice', elem: self.elem } : self;
    const wanted = infer.newTy();
    const method = placeMethod(fcx, 'index', false, receiver, wanted, expr.span);
    if (!method) continue;
    const all: Adjustment[] = [
      ...adjustments,
      { kind: 'borrow', mutable: false, twoPhase: false, target: ref(self, false) },
    ];
    if (unsize) all.push({ kind: 'pointer', cast: 'unsize', target: method.sig.inputs[0] });
    fcx.adjust(expr.expr, all);
    fcx.tables.callees.set(expr.id, method);
    return { index: wanted, element: placeType(fcx, method) };
  }
  return undefined;
}

/** `Deref::deref` and its kin for a type, if it has it. */
function placeMethod(
  fcx: Fcx,
  op: PlaceOp,
  mutable: boolean,
  self: Ty,
  argument: Ty | undefined,
  span: Span,
): MethodCallee | undefined {
  const name = mutable ? `${op}_mut` : op;
  const trait = fcx.program.lang(name);
  if (trait === undefined) return undefined;
  const args = argument ? [typeArg(self), typeArg(argument)] : [typeArg(self)];
  return lookupInTrait(fcx.infer, trait, name, args, span);
}

/** Place operators return a reference to the place. */
function placeType(fcx: Fcx, method: MethodCallee): Ty {
  const output = fcx.infer.resolve(method.sig.output);
  if (output.kind !== 'ref') throw new Error(`a place operator returns a reference, not ${fcx.show(output)}`);
  return output.ty;
}

/** An expression is used as a mutable place: the calls in it become those of `DerefMut` and `IndexMut`. */
export function convertToMutable(fcx: Fcx, expr: HExpr): void {
  const chain: HExpr[] = [expr];
  for (;;) {
    const last = chain[chain.length - 1];
    if (last.kind === 'field' || last.kind === 'index' || (last.kind === 'unary' && last.op === '*'))
      chain.push(last.expr);
    else break;
  }
  for (const node of chain.reverse()) {
    const adjustments = fcx.tables.adjustments.get(node.id);
    if (adjustments) fcx.tables.adjustments.set(node.id, mutableDerefs(fcx, node, adjustments));
    if (node.kind === 'index') convertOperator(fcx, 'index', node, node.expr);
    else if (node.kind === 'unary' && node.op === '*') convertOperator(fcx, 'deref', node, node.expr);
  }
}

function mutableDerefs(fcx: Fcx, node: HExpr, adjustments: readonly Adjustment[]): Adjustment[] {
  let source = fcx.typeOf(node);
  return adjustments.map((adjustment) => {
    const from = source;
    source = adjustment.target;
    if (adjustment.kind !== 'deref' || adjustment.overloaded !== 'shared') return adjustment;
    const method = placeMethod(fcx, 'deref', true, from, undefined, node.span);
    return method ? { ...adjustment, overloaded: 'mut' as const } : adjustment;
  });
}

function convertOperator(fcx: Fcx, op: PlaceOp, node: HExpr, base: HExpr): void {
  const { tables } = fcx;
  const current = tables.callees.get(node.id);
  if (!current) return;
  const self = builtinDeref(fcx, fcx.adjustedType(base));
  if (!self)
    throw new Error(`a place operator takes its operand by reference: ${fcx.show(fcx.adjustedType(base))}`);
  const second = current.args[1];
  const argument = op === 'index' && second?.kind === 'type' ? second.ty : undefined;
  const method = placeMethod(fcx, op, true, self, argument, node.span);
  if (!method) return;
  tables.callees.set(node.id, method);
  const adjustments = tables.adjustments.get(base.id);
  if (!adjustments) return;
  let source = fcx.typeOf(base);
  const changed = adjustments.map((adjustment, i): Adjustment => {
    const from = source;
    source = adjustment.target;
    if (adjustment.kind === 'borrow')
      return { ...adjustment, mutable: true, twoPhase: false, target: ref(from, true) };
    const unsizes = adjustment.kind === 'pointer' && adjustment.cast === 'unsize';
    return unsizes && i === adjustments.length - 1
      ? { ...adjustment, target: method.sig.inputs[0] }
      : adjustment;
  });
  tables.adjustments.set(base.id, changed);
}

/** Whether an expression denotes a place by its form alone (rustc's `is_syntactic_place_expr`). */
export function isPlaceExpr(fcx: Fcx, expr: HExpr): boolean {
  switch (expr.kind) {
    case 'local':
    case 'field':
    case 'index':
    case 'error':
      return true;
    case 'unary':
      return expr.op === '*';
    case 'path':
      return fcx.tables.paths.get(expr.id)?.kind === 'static';
    default:
      return false;
  }
}
