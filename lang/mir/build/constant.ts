/** Expressions that are constants: literals, items, constants, const parameters, addresses of statics. */
import type * as thir from '../../check/thir.js';
import { ref, type Ty } from '../../types/ty.js';
import type { Constant, Operand } from '../mir.js';
import type { Builder } from './builder.js';

/** Whether an expression is written straight into MIR as a constant. */
export function isConstant(e: thir.Expr): boolean {
  switch (e.kind) {
    case 'literal':
    case 'fn-item':
    case 'named-const':
    case 'const-param':
      return true;
    case 'unary':
      return isNegatedLiteral(e);
    default:
      return false;
  }
}

/** `-1` is a literal, not a negation that could overflow. */
function isNegatedLiteral(e: thir.Expr & { readonly kind: 'unary' }): boolean {
  return (
    e.op === '-' && e.arg.kind === 'literal' && (e.arg.value.kind === 'int' || e.arg.value.kind === 'float')
  );
}

/** A `const` block is computed in a body of its own. */
export function constBlockOperand(b: Builder, e: thir.Expr & { readonly kind: 'const-block' }): Operand {
  const index = b.constants.push(e.body) - 1;
  return { kind: 'const', constant: { ty: e.ty, value: { kind: 'promoted', index } }, span: e.span };
}

export function constantOperand(e: thir.Expr): Operand {
  return { kind: 'const', constant: constantOf(e), span: e.span };
}

function constantOf(e: thir.Expr): Constant {
  switch (e.kind) {
    case 'literal':
      return { ty: e.ty, value: { kind: 'literal', text: literalText(e.value, e.ty) } };
    case 'unary':
      if (e.arg.kind !== 'literal') break;
      return { ty: e.ty, value: { kind: 'literal', text: `-${literalText(e.arg.value, e.ty)}` } };
    case 'fn-item':
      return { ty: e.ty, value: { kind: 'fn' }, userTy: e.userTy };
    case 'named-const':
      return { ty: e.ty, value: { kind: 'item', def: e.def, args: e.args }, userTy: e.userTy };
    case 'const-param':
      return { ty: e.ty, value: { kind: 'param', value: e.value } };
    default:
  }
  throw new Error(`not a constant: ${e.kind}`);
}

/** The address of a static: a shared reference, or a raw pointer if it is mutable. */
export function staticOperand(b: Builder, e: thir.Expr & { readonly kind: 'static' }): Operand {
  const ty: Ty = b.program.const(e.def).mutable
    ? { kind: 'pointer', mutable: true, ty: e.ty }
    : ref(e.ty, false);
  return { kind: 'const', constant: { ty, value: { kind: 'static', def: e.def } }, span: e.span };
}

export function literalText(value: thir.LiteralValue, ty: Ty): string {
  switch (value.kind) {
    case 'int':
      return ty.kind === 'int' ? `${value.value}_${ty.name}` : String(value.value);
    case 'float':
      return ty.kind === 'float' ? `${value.text}${ty.name}` : value.text;
    case 'bool':
      return String(value.value);
    case 'char':
      return `'${value.value}'`;
    case 'str':
      return JSON.stringify(value.value);
    case 'byte-str':
      return `b${JSON.stringify(value.value)}`;
    case 'c-str':
      return `c${JSON.stringify(value.value)}`;
  }
}
