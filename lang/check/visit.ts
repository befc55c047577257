/** A walk over a typed tree. */
import type { AsmOperand, Block, Body, Expr } from './thir.js';

export interface Visitor {
  readonly expr?: (expr: Expr) => void;
  readonly block?: (block: Block) => void;
}

export function visitBody(body: Body, visitor: Visitor): void {
  visitExpr(body.value, visitor);
}

/** Visits an expression and its parts, outside in. */
export function visitExpr(expr: Expr, visitor: Visitor): void {
  visitor.expr?.(expr);
  for (const part of partsOf(expr)) visitExpr(part, visitor);
  if (expr.kind === 'block') visitBlock(expr.block, visitor);
  else if (expr.kind === 'loop') visitBlock(expr.body, visitor);
}

function visitBlock(block: Block, visitor: Visitor): void {
  visitor.block?.(block);
  for (const stmt of block.stmts) {
    if (stmt.kind === 'expr') visitExpr(stmt.expr, visitor);
    else {
      if (stmt.init) visitExpr(stmt.init, visitor);
      if (stmt.else) visitBlock(stmt.else, visitor);
    }
  }
  if (block.expr) visitExpr(block.expr, visitor);
}

/** The expressions of an operand of inline assembly. */
export function asmParts(operand: AsmOperand): readonly Expr[] {
  switch (operand.kind) {
    case 'in':
    case 'const':
      return [operand.value];
    case 'out':
    case 'inout':
      return [operand.place];
    case 'split':
      return operand.place ? [operand.value, operand.place] : [operand.value];
  }
}

/** The expressions right under an expression, in the order in which they are evaluated. */
export function partsOf(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case 'literal':
    case 'fn-item':
    case 'named-const':
    case 'const-param':
    case 'static':
    case 'var':
    case 'continue':
    case 'block':
    case 'loop':
      return [];
    case 'deref':
    case 'borrow':
    case 'raw-borrow':
    case 'unary':
      return [expr.arg];
    case 'field':
      return [expr.base];
    case 'index':
      return [expr.base, expr.index];
    case 'binary':
    case 'logical':
    case 'assign':
    case 'assign-op':
      return [expr.left, expr.right];
    case 'cast':
    case 'never-to-any':
    case 'use':
    case 'ascription':
      return [expr.source];
    case 'call':
      return [expr.callee, ...expr.args];
    case 'if':
      return expr.else ? [expr.condition, expr.then, expr.else] : [expr.condition, expr.then];
    case 'let':
      return [expr.expr];
    case 'match':
      return [
        expr.scrutinee,
        ...expr.arms.flatMap((arm) => (arm.guard ? [arm.guard, arm.body] : [arm.body])),
      ];
    case 'asm':
      return expr.operands.flatMap(asmParts);
    case 'yield':
      return [expr.value];
    case 'break':
    case 'return':
      return expr.value ? [expr.value] : [];
    case 'tuple':
    case 'array':
      return expr.elems;
    case 'repeat':
      return [expr.elem];
    case 'adt':
      return [...expr.fields.map((field) => field.expr), ...(expr.base ? [expr.base] : [])];
    case 'closure':
      return expr.captures.map((capture) => capture.place);
    case 'const-block':
      return [expr.body.value];
  }
}
