/** Which locals statements and terminators use, and how. */
import type { Body, Local, Operand, Place, Rvalue, Statement, Terminator } from './mir.js';

/** How a local is used. `project-write`: something inside it (or behind it) is written or borrowed mutably. */
export type Use =
  | 'store' // assigned as a whole
  | 'call' // the destination of a call
  | 'read' // copied, moved, inspected, borrowed for reading
  | 'borrow' // borrowed mutably, as a whole
  | 'project-write'
  | 'drop'
  | 'storage' // its storage begins or ends, or a type is ascribed to it
  | 'raw';

export type VisitLocal = (local: Local, use: Use) => void;

export function visitStatement(statement: Statement, visit: VisitLocal): void {
  switch (statement.kind) {
    case 'assign':
      visitRvalue(statement.rvalue, visit);
      visitPlace(statement.place, 'store', visit);
      return;
    case 'fake-read':
    case 'place-mention':
      return visitPlace(statement.place, 'read', visit);
    case 'storage-live':
    case 'storage-dead':
      return visit(statement.local, 'storage');
    case 'ascribe':
      return visit(statement.place.local, 'storage');
    case 'nop':
  }
}

export function visitTerminator(terminator: Terminator, visit: VisitLocal): void {
  switch (terminator.kind) {
    case 'switch':
      return visitOperand(terminator.discr, visit);
    case 'drop':
      return visitPlace(terminator.place, 'drop', visit);
    case 'call':
      visitOperand(terminator.func, visit);
      for (const { operand } of terminator.args) visitOperand(operand, visit);
      return visitPlace(terminator.destination, 'call', visit);
    case 'asm':
      for (const { value, place } of terminator.operands) {
        if (value) visitOperand(value, visit);
        if (place) visitPlace(place, 'call', visit);
      }
      return;
    case 'yield':
      visitOperand(terminator.value, visit);
      return visitPlace(terminator.resumeArg, 'call', visit);
    case 'assert':
      visitOperand(terminator.condition, visit);
      for (const operand of terminator.operands) visitOperand(operand, visit);
      return;
    default:
  }
}

export function visitRvalue(rvalue: Rvalue, visit: VisitLocal): void {
  switch (rvalue.kind) {
    case 'use':
    case 'repeat':
    case 'cast':
    case 'unary':
      return visitOperand(rvalue.operand, visit);
    case 'binary':
      visitOperand(rvalue.left, visit);
      return visitOperand(rvalue.right, visit);
    case 'ref':
      return visitPlace(rvalue.place, rvalue.borrow.kind === 'mut' ? 'borrow' : 'read', visit);
    case 'raw-ref':
      return visitPlace(rvalue.place, rvalue.mutable ? 'raw' : 'read', visit);
    case 'len':
    case 'discriminant':
    case 'copy-for-deref':
      return visitPlace(rvalue.place, 'read', visit);
    case 'aggregate':
      for (const operand of rvalue.operands) visitOperand(operand, visit);
  }
}

export function visitOperand(operand: Operand, visit: VisitLocal): void {
  if (operand.kind !== 'const') visitPlace(operand.place, 'read', visit);
}

export function visitPlace({ local, projection }: Place, use: Use, visit: VisitLocal): void {
  visit(local, projection.length && use !== 'read' ? 'project-write' : use);
  for (const elem of projection) if (elem.kind === 'index') visit(elem.local, 'read');
}

/** The operands of an rvalue, in order; places that it borrows or inspects are none. */
export function operandsOf(rvalue: Rvalue): readonly Operand[] {
  switch (rvalue.kind) {
    case 'use':
    case 'repeat':
    case 'cast':
    case 'unary':
      return [rvalue.operand];
    case 'binary':
      return [rvalue.left, rvalue.right];
    case 'aggregate':
      return rvalue.operands;
    case 'ref':
    case 'raw-ref':
    case 'len':
    case 'discriminant':
    case 'copy-for-deref':
      return [];
  }
}

/** Whether a part of something is moved, and not the whole. */
export function movesOutOfPlace({ blocks }: Body): boolean {
  const moved = (operand: Operand): boolean => operand.kind === 'move' && operand.place.projection.length > 0;
  return blocks.some(
    ({ statements, terminator }) =>
      statements.some((it) => it.kind === 'assign' && operandsOf(it.rvalue).some(moved)) ||
      (terminator.kind === 'call' && terminator.args.some(({ operand }) => moved(operand))),
  );
}
