/** Walking the places of a body with what is done to each (rustc's `mir::visit::PlaceContext`). */
import type { Body, Local, Location, Operand, Place, Rvalue } from '../../lang/mir/mir.js';
import { operandsOf } from '../../lang/mir/visit.js';

export type PlaceUse =
  | 'store'
  | 'call'
  | 'copy'
  | 'move'
  | 'inspect'
  | 'shared-borrow'
  | 'mut-borrow'
  | 'raw-const'
  | 'raw-mut'
  | 'drop'
  | 'ascribe';

/** What is done to a local: `projection` when it is the base of a place that is used or changed. */
export type LocalUse = PlaceUse | 'projection' | 'storage-live' | 'storage-dead';

export interface Visitor {
  readonly place?: (place: Place, use: PlaceUse, location: Location) => void;
  /** Also locals that index, and the bases of places. */
  readonly local?: (local: Local, use: LocalUse, location: Location) => void;
}

export function visitBody(body: Body, visitor: Visitor): void {
  body.blocks.forEach((_, block) => visitBlock(body, block, visitor));
}

export function visitBlock(body: Body, block: number, visitor: Visitor): void {
  const { statements } = body.blocks[block];
  for (let statement = 0; statement <= statements.length; statement++) {
    visitLocation(body, { block, statement }, visitor);
  }
}

export function visitLocation(body: Body, location: Location, visitor: Visitor): void {
  const { statements, terminator } = body.blocks[location.block];
  const place = (p: Place, use: PlaceUse): void => visitPlace(p, use, location, visitor);
  const operand = (o: Operand): void => {
    if (o.kind !== 'const') place(o.place, o.kind);
  };
  const statement = statements[location.statement];
  if (statement === undefined) {
    switch (terminator.kind) {
      case 'switch':
        operand(terminator.discr);
        return;
      case 'drop':
        place(terminator.place, 'drop');
        return;
      case 'call':
        operand(terminator.func);
        for (const arg of terminator.args) operand(arg.operand);
        place(terminator.destination, 'call');
        return;
      case 'asm':
        for (const { value, place: written } of terminator.operands) {
          if (value) operand(value);
          if (written) place(written, 'store');
        }
        return;
      case 'yield':
        operand(terminator.value);
        place(terminator.resumeArg, 'store');
        return;
      case 'assert':
        operand(terminator.condition);
        terminator.operands.forEach(operand);
        return;
      case 'return':
        // Returning moves the return place out; rustc's visitor shows it as a use of the local.
        visitor.local?.(0, 'move', location);
        return;
      default:
        return;
    }
  }
  switch (statement.kind) {
    case 'assign':
      place(statement.place, 'store');
      visitRvalue(statement.rvalue, place, operand);
      return;
    case 'fake-read':
    case 'place-mention':
      place(statement.place, 'inspect');
      return;
    case 'ascribe':
      place(statement.place, 'ascribe');
      return;
    case 'storage-live':
    case 'storage-dead':
      visitor.local?.(statement.local, statement.kind, location);
      return;
    case 'nop':
      return;
  }
}

function visitRvalue(
  rvalue: Rvalue,
  place: (place: Place, use: PlaceUse) => void,
  operand: (operand: Operand) => void,
): void {
  switch (rvalue.kind) {
    case 'ref':
      place(rvalue.place, rvalue.borrow.kind === 'mut' ? 'mut-borrow' : 'shared-borrow');
      return;
    case 'raw-ref':
      place(rvalue.place, rvalue.mutable ? 'raw-mut' : 'raw-const');
      return;
    case 'len':
    case 'discriminant':
    case 'copy-for-deref':
      place(rvalue.place, 'inspect');
      return;
    default:
      operandsOf(rvalue).forEach(operand);
  }
}

function visitPlace(place: Place, use: PlaceUse, location: Location, visitor: Visitor): void {
  if (visitor.local) {
    const base: LocalUse = place.projection.length > 0 && use !== 'ascribe' ? 'projection' : use;
    visitor.local(place.local, base, location);
    for (const elem of place.projection) {
      if (elem.kind === 'index') visitor.local(elem.local, 'copy', location);
    }
  }
  visitor.place?.(place, use, location);
}
