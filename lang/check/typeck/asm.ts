/** Types of inline assembly (rustc's `check_expr_asm`, and what of `InlineAsmCtxt` x86-64 needs). */
import { isSized } from '../../traits/index.js';
import { never, unit, type Ty } from '../../types/ty.js';
import type { AsmRegisters, HExpr, HExprOf } from '../hir.js';
import type { Fcx, PendingAsm } from './context.js';
import { noExpectation } from './expectation.js';
import { checkExpr, checkMutablePlace } from './expr.js';
import { isPlaceExpr } from './place.js';

export function checkAsm(fcx: Fcx, expr: HExprOf<'asm'>): Ty {
  if (!fcx.unsafe)
    fcx.report(
      'E0133',
      expr.span,
      'use of inline assembly is unsafe and requires unsafe function or block',
      'use of inline assembly',
    );
  for (const operand of expr.operands) {
    switch (operand.kind) {
      case 'in':
        checkInput(fcx, operand.value, operand.registers);
        break;
      case 'out':
      case 'inout':
        checkOutput(fcx, operand.place, operand.registers);
        break;
      case 'split':
        checkInput(fcx, operand.value, operand.registers);
        if (operand.place) checkOutput(fcx, operand.place, operand.registers);
        break;
      case 'const': {
        const ty = checkExpr(fcx, operand.value, noExpectation);
        fcx.asmOperands.push({ ty, span: operand.value.span, registers: 'const' });
        break;
      }
      case 'sym': {
        checkExpr(fcx, operand.value, noExpectation);
        const meaning = fcx.tables.paths.get(operand.value.id)?.kind;
        if (meaning !== 'fn' && meaning !== 'static') fcx.refuse(operand.value.span, 'this `sym`');
      }
    }
  }
  if (!expr.noreturn) return unit;
  fcx.diverges = true;
  return never;
}

function checkInput(fcx: Fcx, value: HExpr, registers: AsmRegisters): void {
  const found = checkExpr(fcx, value, noExpectation);
  let ty = fcx.infer.structurallyResolve(found);
  // Functions are put into registers as their address, references as theirs.
  if (ty.kind === 'fn-def')
    ty = fcx.coerce(value, ty, {
      kind: 'fn-ptr',
      sig: fcx.infer.polyFnSig(ty.def, ty.args, value.span),
    });
  else if (ty.kind === 'ref') ty = fcx.coerce(value, ty, { kind: 'pointer', mutable: ty.mutable, ty: ty.ty });
  fcx.asmOperands.push({ ty, span: value.span, registers });
}

function checkOutput(fcx: Fcx, place: HExpr, registers: AsmRegisters): void {
  for (let part = place; ; part = part.expr) {
    fcx.assigned.add(part.id);
    if (part.kind !== 'field' && part.kind !== 'index') break;
  }
  const ty = checkMutablePlace(fcx, place, noExpectation);
  if (!isPlaceExpr(fcx, place)) fcx.refuse(place.span, 'this output of `asm!`');
  fcx.asmOperands.push({ ty, span: place.span, registers });
}

/** Looks at the types of all operands of the body: what does not fit into a register is refused. */
export function finishAsm(fcx: Fcx): void {
  for (const operand of fcx.asmOperands) {
    if (fcx.inError(operand.ty) || fits(fcx, operand)) continue;
    fcx.refuse(operand.span, `an operand of \`asm!\` of the type \`${fcx.show(operand.ty)}\` there`);
  }
}

const BITS: Readonly<Record<string, number>> = { isize: 64, usize: 64 };

function fits(fcx: Fcx, { ty, registers }: PendingAsm): boolean {
  const known = fcx.infer.structurallyResolve(ty);
  switch (known.kind) {
    case 'int': {
      const bits = BITS[known.name] ?? Number(known.name.slice(1));
      if (registers === 'const') return true;
      if (registers === 'byte') return bits === 8;
      return registers === 'general' ? bits >= 16 && bits <= 64 : bits >= 32 && bits <= 64;
    }
    case 'float':
      return registers === 'general' || registers === 'vector';
    case 'pointer': {
      // A wide pointer takes two registers.
      const { program, infer } = fcx;
      const isThin = isSized(program, infer.env, infer.resolveFully(known.ty));
      return isThin && (registers === 'general' || registers === 'vector');
    }
    case 'fn-ptr':
      return registers === 'general' || registers === 'vector';
    default:
      return false;
  }
}
